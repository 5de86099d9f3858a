"""When a figure holds, as writers put it: "May 2020", "from 2019 to 2029", "by 2026", "over the next ten years"."""

import re

from factcheck.find.anchors import holds, lowered, near
from factcheck.find.not_numbers import links
from factcheck.find.numerals import cardinal
from factcheck.period import Period
from factcheck.values import dataclass
from factcheck.vocabulary import load


@dataclass(frozen=True, slots=True)
class PeriodMention:
    """`kind` is "point" (a year, month or quarter), "span", "deadline" ("by 2026": the start is not said),
    "since" ("since 2012": the end is not said; `period` is the start as a point) or "relative"
    ("the next ten years": `period` None; `years` is how long, where said)."""

    start: int
    end: int
    text: str
    period: Period | None
    kind: str
    years: int | None = None


_FIRST, _LAST = 1980, 2069
_LONGEST = 60  # years of a stretch; "2020-05" is a month


def find_periods(text: str) -> list[PeriodMention]:
    """All mentions, in the order of the text; none overlap."""
    if "_" in text:  # "growth_2023_33", as columns of data are headed
        text = re.sub(r"(?<=\d)_(?=\d)", "-", text).replace("_", " ")
    mentions = [*_dates(text), *_relatives(text), *_short_years(text)]
    if skipped := links(text):
        mentions = [
            mention
            for mention in mentions
            if not any(start < mention.end and mention.start < end for start, end in skipped)
        ]
    mentions.sort(key=lambda mention: (mention.start, -mention.end))
    kept: list[PeriodMention] = []
    for mention in mentions:
        if kept and (whole := _turned_round(text, kept[-1], mention)) is not None:
            kept[-1] = whole
        elif not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return kept


def _turned_round(text: str, last: PeriodMention, mention: PeriodMention) -> PeriodMention | None:
    """The stretch that "through 2034 from 2024" tells, its end first."""
    if last.kind != "deadline" or mention.kind != "point" or last.period is None or mention.period is None:
        return None
    start, end = mention.period.start, last.period.end
    if text[last.end : mention.start] != " from " or start is None or end is None or not start < end:
        return None
    return PeriodMention(last.start, mention.end, text[last.start : mention.end], Period(start, end), "span")


# ------------------------------------------------------------------------------------------ dates


_YEAR = re.compile(r"(?:19|20)\d\d")
_DATED = re.compile(
    r"(?P<first>(?:19|20)\d\d)"
    r"(?:(?P<dash>\s?(?:[-–—−‑/→➔]|->)\s?)(?P<second>(?:19|20)\d\d|\d\d)(?![\d,.]\d|\d|\s?%|-\d|/\d|\w)"
    r"|(?P<iso>-(?:0[1-9]|1[0-2])(?:-[0-3]\d)?)(?![\d-])"
    r"|\s?(?P<quarter>Q[1-4])\b"
    r"|(?P<word>\s(?:to|through|thru|until|till|and|up\sto)\s(?:the\syear\s)?)(?P<third>(?:19|20)\d\d)(?![\d,]\d|\d|\w)"
    r")?(?![\d%]|,\d{3}|\.\d|\s?%|\w)",
    re.IGNORECASE,
)


def _dates(text: str) -> list[PeriodMention]:
    """Whatever has a year of four digits; the words before it are read back."""
    found = []
    position = 0
    while year := _YEAR.search(text, position):
        start, position = year.span()
        before = text[start - 1] if start else " "
        if before.isalnum() or before in ",.$€£#/_=" or not (match := _DATED.match(text, start)):
            continue
        mention = _read_dated(text, match)
        if mention is not None:
            found.append(mention)
            position = max(position, mention.end)
    return found


_MONTH_BEFORE = re.compile(
    r"\b(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)"
    r"\.?,?\s(?:(?:\d{1,2}(?:st|nd|rd|th)?,\s?)|of\s)?$",
    re.IGNORECASE,
)
_QUARTER_BEFORE = re.compile(
    r"\b(?:(?P<q>Q[1-4])|(?:the\s)?(?P<word>first|second|third|fourth|1st|2nd|3rd|4th)\squarter)(?:\sof|,)?\s?(?:the\syear\s)?$",
    re.IGNORECASE,
)
# A bare "to" is no deadline: "according to 2016 data".
_DEADLINE_BEFORE = re.compile(
    r"\b(?:by|through|thru|until|till|up\sto|(?:now|then|today)\sto|between\s(?:now|then|today)\sand|out\sto|the\send\sof|into)"
    r"(?:\sat\sleast)?(?:\sthe)?(?:\syear)?"
    r"\s(?:(?:early|mid|late)[\s-])?$",
    re.IGNORECASE,
)
# "the decade to 2033": ten years that end then.
_DECADE_BEFORE = re.compile(
    r"\b(?:decade|(?:ten|10)[\s-]years?(?:\speriod)?),?\s(?:to|through|until|ending(?:\sin)?)\s$", re.IGNORECASE
)
# "the decade from 2018", "the ten years that began in 2018": ten years that begin then.
_DECADE_FROM_BEFORE = re.compile(
    r"\b(?:the|this|that|a full|each) (?:decade|(?:ten|10)[\s-]years?(?:\speriod)?),?\s"
    r"(?:from|after|following|since|(?:that\s)?(?:beg[ia]n(?:s|ning)?|start(?:s|ed|ing)?)(?:\s(?:in|with|from))?)\s$",
    re.IGNORECASE,
)
# "growth to 2034"
_GROWTH_TO = re.compile(
    r"\b(?:growth|outlook|change|projections?|forecast|increase|decline|expansion)\sto\s(?:the\syear\s)?$",
    re.IGNORECASE,
)
# "will grow 8 percent to 2034", "growth of 8 percent is seen to 2034"; not "8 percent, according to 2016 data"
_PERCENT_TO = re.compile(
    r"\b(?:growth|grow|rise|increase|gain|decline|fall|drop|shrink|expand)\b[^.;:]{0,24}\d\s?(?:%|percent)[^.;:,\d]{0,24}"
    r"(?<!according)(?<!compared)(?<!relative)(?<!due)(?<!prior)(?<!back)\sto\s(?:the\syear\s)?$",
    re.IGNORECASE,
)
# "by 2021 median pay" says whose pay, not until when.
_OF_PAY_BEHIND = re.compile(
    r"\s(?:median|mean|average|annual|wages?|pay|salar|earnings|data|figures|dollars)", re.IGNORECASE
)
_SHORT_YEAR = re.compile(
    r"\b(?=[ADFJMNOS])(?P<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December)"
    r"\.?,?\s['’‘](?P<year>\d\d)(?!\d|\w|%)"
)
_SHORT_MARKS = ("'", "’", "‘")  # one of these is in whatever `_SHORT_YEAR` matches
_SINCE_BEFORE = re.compile(r"\b(?:since|starting\sin|beginning\sin)\s(?:the\syear\s)?$", re.IGNORECASE)
_BETWEEN_BEFORE = re.compile(r"\bbetween\s(?:the\s)?(?:years\s)?(?:of\s)?(?:\w{3,9}\s)?$", re.IGNORECASE)
_FROM_TO_MONTH = re.compile(
    r"\s(?:to|through|and)\s(?:(?P<month>[A-Z][a-z]{2,8})\.?\s)(?P<year>(?:19|20)\d\d)(?![\d,]\d|\d|\w)"
)


def _short_years(text: str) -> list[PeriodMention]:
    """ "May '24"."""
    if not holds(text, _SHORT_MARKS):
        return []
    months = load("periods")["months"]
    return [
        PeriodMention(
            *found.span(), found[0], Period(2000 + int(found["year"]), month=months[found["month"].lower()]), "point"
        )
        for found in _SHORT_YEAR.finditer(text)
        if int(found["year"]) <= _LAST - 2000
    ]


def _read_dated(text: str, match: re.Match[str]) -> PeriodMention | None:
    start, end = match.span()
    first = int(match["first"])
    if not _FIRST <= first <= _LAST:
        return None
    window = text[max(0, start - 32) : start]
    if match["second"]:
        second = int(match["second"])
        if second < 100:
            century = first - first % 100
            second += century if second >= first % 100 else century + 100
            month = second % 100
            if second - first > _LONGEST and 1 <= month <= 12 and match["dash"] == "-":
                return PeriodMention(start, end, text[start:end], Period(first, month=month), "point")
        if first <= second <= _LAST and second - first <= _LONGEST:
            return _span(text, start, end, first, second)
        return _point(text, start, start + 4, window, first)
    if match["third"]:
        if "and" in match["word"].lower() and not _BETWEEN_BEFORE.search(window):
            return _point(text, start, start + 4, window, first)
        return _span(text, start, end, first, int(match["third"]))
    if match["iso"]:
        return PeriodMention(start, end, text[start:end], Period(first, month=int(match["iso"][1:3])), "point")
    if match["quarter"]:
        return PeriodMention(start, end, text[start:end], Period(first, quarter=int(match["quarter"][1])), "point")
    return _point(text, start, end, window, first)


def _span(text: str, start: int, end: int, first: int, second: int) -> PeriodMention:
    return PeriodMention(start, end, text[start:end], Period(first, second), "span")


def _point(text: str, start: int, end: int, window: str, year: int) -> PeriodMention | None:
    """A year alone, with the month, quarter or preposition in front of it."""
    table = load("periods")
    if found := _MONTH_BEFORE.search(window):
        opened = start - len(found[0])
        later = _FROM_TO_MONTH.match(text, end)
        if later and later["month"].lower() in table["months"]:
            return PeriodMention(
                opened, later.end(), text[opened : later.end()], Period(year, int(later["year"])), "span"
            )
        kind = "since" if _SINCE_BEFORE.search(window[: -len(found[0])]) else "point"
        period = Period(year, month=table["months"][found["month"].lower()])
        return PeriodMention(opened, end, text[opened:end], period, kind)
    if found := _QUARTER_BEFORE.search(window):
        opened = start - len(found[0])
        quarter = table["quarters"][(found["q"] or found["word"]).lower()]
        return PeriodMention(opened, end, text[opened:end], Period(year, quarter=quarter), "point")
    if _DECADE_BEFORE.search(window):
        return PeriodMention(start, end, text[start:end], Period(year - 10, year), "span")
    if _DECADE_FROM_BEFORE.search(window) and year + 10 <= _LAST:
        return PeriodMention(start, end, text[start:end], Period(year, year + 10), "span")
    deadline = _DEADLINE_BEFORE.search(window) and not _OF_PAY_BEHIND.match(text, end)
    if deadline or _GROWTH_TO.search(window) or _PERCENT_TO.search(text[max(0, start - 64) : start]):
        return PeriodMention(start, end, text[start:end], Period(None, year), "deadline")
    if _SINCE_BEFORE.search(window):
        return PeriodMention(start, end, text[start:end], Period(year), "since")
    return PeriodMention(start, end, text[start:end], Period(year), "point")


# ------------------------------------------------------------------------------------------ relative


_COUNT = r"\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|few|several|couple\sof"
_RELATIVE = re.compile(
    rf"\b(?:(?:the|this|that)\s)?(?:next|coming|upcoming|following)\s"
    rf"(?:(?P<count>{_COUNT})(?:(?:\sto\s|[-–])(?P<count2>\d{{1,2}}|ten|five))?[\s-])?(?:years?|decade)\b"
    r"|\b(?:the|this|that|a)\s(?:projections?\s|same\s|current\s|forecast\s|\d{4}s?\s|ten-year\s|10-year\s){0,3}"
    r"(?:decade|projections?\speriod|10-year\speriod|ten-year\speriod|forecast\speriod|period)\b",
    re.IGNORECASE,
)
_RELATIVE_ANCHOR = ("next", "coming", "following", "decade", "period")


def _relatives(text: str) -> list[PeriodMention]:
    return [
        _read_relative(text, match)
        for low, high in near(lowered(text), _RELATIVE_ANCHOR, before=48, after=32)
        for match in _RELATIVE.finditer(text, low, high)
    ]


def _read_relative(text: str, match: re.Match[str]) -> PeriodMention:
    start, end = match.span()
    count = match["count2"] or match["count"]
    years = None
    if "decade" in match[0].lower() or "ten-year" in match[0].lower() or "10-year" in match[0].lower():
        years = 10
    if count:
        years = int(count) if count.isdigit() else int(cardinal(count)) or None
    return PeriodMention(start, end, text[start:end], None, "relative", years)
