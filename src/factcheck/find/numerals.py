"""Numerals in digits and in words: where they stand, what they amount to, how exactly they are written."""

import re
from collections.abc import Iterator
from functools import cache

from factcheck.find.anchors import lowered, places
from factcheck.values import dataclass
from factcheck.vocabulary import load


@dataclass(frozen=True, slots=True)
class Numeral:
    """A bare number, without its currency, percent sign or bounds.

    base     the digits as they stand: 2.7 in "2.7 million"
    scale    what they are multiplied by
    step     the unit of the last significant digit written, multiplied out
    worded   said in words
    part     a fraction of something, already a percent: 20 for "one in five"
    grouped  with commas between thousands
    """

    start: int
    end: int
    base: float
    scale: float
    step: float
    worded: bool = False
    part: bool = False
    grouped: bool = False

    @property
    def value(self) -> float:
        return round(self.base * self.scale, 6)


# "27,700", "3030", "4.5", "1.2.3" (a version, dropped later), "85,000" with thin blanks, "27,700.50".
# A digit is looked for first, since a search for the whole pattern is ten times as slow.
FIRST_DIGIT = re.compile(r"[0-9]")
DIGITS = re.compile(r"[0-9]{1,3}(?:[,\u2009\u202f][0-9]{3})+(?![0-9])(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)*")
_BROKEN_GROUP = re.compile(r"(?:\s?,\s?\d{3})+(?![\d,]\d)(?:\.\d+)?")
_BLANK_GROUP = re.compile(r"(?:\s000)+(?![\d,.])")  # "40 000": only round thousands, lest two table cells be joined
_SCALE = re.compile(
    r"(?:\s|-|\s-\s)?(?:(?P<half>½|1/2|and a half)\s?)?"
    r"(?P<word>hundred thousand|hundred|thousand|million|billion|trillion)s?\b"
    r"|(?!\s\w\))"  # "b)" begins the next item
    r"(?P<letters>[^\S\n]?(?:MM|mm|mn|mil|bn|[kKmMbB]))(?P<plural>s?)(?!\w|-[A-Za-z]|\.\w|'\w)",
    re.IGNORECASE,
)


def digits_at(text: str, match: re.Match[str], *, money: bool) -> Numeral | None:
    """The numeral whose digits `match` (of DIGITS) holds; None for "1.2.3". Damaged money is mended: "$59, 170"."""
    written, end = match[0], match.end()
    if len(written) <= 3 and (blanks := _BLANK_GROUP.match(text, end)):
        written, end = written + blanks[0], blanks.end()
    elif money and len(written) <= 3 and (broken := _BROKEN_GROUP.match(text, end)):
        written, end = written + broken[0], broken.end()
    digits = "".join(written.replace(",", "").split())
    if digits.count(".") > 1 or len(digits) > 15:
        return None
    base = float(digits)
    scale, half, end = _scale_at(text, end, money=money, long=len(digits) > 1)
    if half:
        base += 0.5
    return Numeral(
        match.start(), end, base, scale, step_of(digits) * scale * (0.5 if half else 1), grouped="," in written
    )


def step_of(digits: str) -> float:
    """The unit of the last significant digit: 0.1 for "4.5", 10 for "85260", 1000 for "85000".

    Zeros at the end are taken as rounding, but two digits are always meant: "100000" has 10000, "40" has 1.
    """
    whole, _, decimals = digits.partition(".")
    if decimals:
        return float(10.0 ** -len(decimals))
    zeros = len(whole) - len(whole.rstrip("0"))
    return float(10 ** max(0, min(zeros, len(whole.lstrip("0")) - 2)))


def _scale_at(text: str, end: int, *, money: bool, long: bool) -> tuple[float, bool, int]:
    """What multiplies the digits that end at `end`, whether "and a half" is added, and where that ends."""
    found = _SCALE.match(text, end)
    if not found:
        return 1.0, False, end
    table = load("numbers")
    if word := found["word"]:
        scale = 1.0
        for part in word.lower().split():
            scale *= table["scales"][part]
        return scale, found["half"] is not None, found.end()
    letters = found["letters"].strip()
    glued = found["letters"][0] == letters[0]
    if not glued and text[end - 4 : end - 3] in GROUPING:
        return 1.0, False, end  # nobody counts billions of thousands: "$95,490 b. Median wage" is the next item
    long = long or _COUNTED.match(text, found.end()) is not None
    if not money and not _is_plain_suffix(letters, glued=glued, long=long):
        return 1.0, False, end
    return float(table["suffixes"][letters.lower()]), False, found.end() - len(found["plural"])


GROUPING = (",", "\u2009", "\u202f")
_COUNTED = re.compile(r"\+?\s(?:jobs|workers|people|openings|americans|employees|positions)\b|\+", re.IGNORECASE)


def _is_plain_suffix(letters: str, *, glued: bool, long: bool) -> bool:
    """Whether letters behind a number without a currency sign multiply it: "56K", "1.5M", but not "3M", "5 m".

    `long`: more than one digit, or a word for jobs behind it.
    """
    return glued and (letters in ("k", "K") or (letters in ("M", "MM", "B") and long))


# ------------------------------------------------------------------------------------------ words


@cache
def _worded() -> re.Pattern[str]:
    """For text in small letters."""
    table = load("numbers")
    values = [word for word in table["values"] if word != "dozen"]
    tens = "|".join(word for word in values if table["values"][word] >= 20)
    ones = "|".join(sorted((word for word in values if 0 < table["values"][word] < 20), key=len, reverse=True))
    below_hundred = rf"(?:(?:{tens})(?:[\s-]+(?:one|two|three|four|five|six|seven|eight|nine)(?!\w))?|{ones}|zero)"
    below_thousand = rf"(?:{below_hundred}(?:[\s-]hundred(?:\s(?:and\s)?{below_hundred}(?!\w))?)?)"
    scale = r"(?:thousand|million|billion|trillion)"
    parts = "|".join(table["denominators"])
    return re.compile(
        rf"(?:"
        rf"(?P<some>(?:a\s|one[\s-])?(?:half|quarter|third)(?:\s(?:of\s)?a|[\s-]of[\s-]a)?[\s-]+(?P<some_scale>{scale}))"
        rf"|(?P<one>a\s(?:hundred\s(?=thousand|million))?(?P<one_scale>hundred|{scale}))(?!\w)"
        rf"|(?P<mixed>(?P<mixed_base>{below_hundred})\sand\sa\shalf[\s-](?P<mixed_scale>{scale}))"
        rf"|(?P<share>(?:(?P<top>a|one|two|three|four|five|six|seven|eight|nine)[\s-])?(?P<bottom>{parts}))(?=\sof\s(?!a\s{scale}))"
        # "two thirds are in manufacturing", "about a quarter work part time"
        rf"|(?P<share3>(?P<top3>a|one|two|three|four)[\s-](?P<bottom3>{parts}))"
        r"(?=\s(?:\w+ly\s)?(?:are|were|worked|work)\s(?:in|for|at|by|part|full|self|employed)\b)"
        rf"|(?P<share2>(?P<top2>one|two|three|four|five|six|seven|eight|nine)-(?P<bottom2>{parts}))"
        rf"|(?P<cardinal>{below_thousand}(?:[\s-]{scale}(?:,?\s(?:and\s)?{below_thousand}(?!\w))?)*)"
        rf"(?:\s(?:in|out\sof)(?:\severy)?\s(?P<out_of>{below_hundred}|\d+)(?![\w,]|\.\d))?"
        rf")(?!\w)"
    )


@cache
def _openers() -> tuple[str, ...]:
    """What every number in words starts with, but for an "a" before it; for text in small letters."""
    table = load("numbers")
    words = {*table["values"], *table["scales"], *table["denominators"]} - {"dozen"}
    return tuple(sorted(word for word in words if not any(word != each and word.startswith(each) for each in words)))


_PERCENT_NEXT = re.compile(r"[\s-]?(?:percent|per\s?cent|%|dollar)", re.IGNORECASE)
_OUT_OF = re.compile(
    r"\s(?:in|out\sof)(?:\severy)?\s(?P<n>\d{1,3}|five|ten|four|three|two)\b(?!\s?%|,\d|\.\d|-|\spercent|\sper\scent|\syears)"
)


def words_in(text: str) -> Iterator[Numeral]:
    """Numbers said in words. A bare "one" is a pronoun more often than a count, and is left out."""
    position = 0
    lower = lowered(text)
    for opener in places(lower, _openers()):
        article = opener - 2 if lower[opener - 2 : opener] in ("a ", "a-") else opener
        for start in dict.fromkeys((article, opener)):
            if start < position or (start and (lower[start - 1].isalnum() or lower[start - 1] == "_")):
                continue
            if match := _worded().match(lower, start):
                position = match.end()
                found = _read_words(match)
                if found is not None:
                    yield found


def _read_words(match: re.Match[str]) -> Numeral | None:
    table = load("numbers")
    start, end = match.span()
    if match["some"]:
        word = match["some"].lower()
        base = 0.5 if "half" in word else 0.25 if "quarter" in word else 1 / 3
        scale = float(table["scales"][match["some_scale"].lower()])
        return Numeral(start, end, base, scale, 0.1 * scale, worded=True)
    if match["one"]:
        scale = float(table["scales"][match["one_scale"].lower()]) * (100 if "hundred " in match["one"].lower() else 1)
        return Numeral(start, end, 1, scale, scale, worded=True)
    if match["mixed"]:
        scale = float(table["scales"][match["mixed_scale"].lower()])
        return Numeral(start, end, cardinal(match["mixed_base"]) + 0.5, scale, 0.5 * scale, worded=True)
    for share, top, bottom in (
        ("share", "top", "bottom"),
        ("share2", "top2", "bottom2"),
        ("share3", "top3", "bottom3"),
    ):
        if match[share]:
            above = (match[top] or "one").lower()
            return _part(
                start, end, 1 if above == "a" else cardinal(above), table["denominators"][match[bottom].lower()]
            )
    if match["out_of"]:
        below = match["out_of"]
        return _part(start, end, cardinal(match["cardinal"]), int(below) if below.isdigit() else cardinal(below))
    value = cardinal(match["cardinal"])
    if value <= 1 and not _PERCENT_NEXT.match(match.string, end):
        return None
    return Numeral(start, end, value, 1, _step_of_words(match["cardinal"]), worded=True)


def out_of(text: str, numeral: Numeral) -> Numeral | None:
    """The share that "3 in 10" tells, where `numeral` is its 3."""
    found = _OUT_OF.match(text, numeral.end)
    if not found or numeral.scale != 1:
        return None
    below = found["n"]
    return _part(numeral.start, found.end(), numeral.base, int(below) if below.isdigit() else cardinal(below))


def _part(start: int, end: int, above: float, below: float) -> Numeral | None:
    """A share in words, told to the nearest simple fraction: half of them lie about 5 points apart."""
    if not 0 < above <= below <= 100:
        return None
    return Numeral(start, end, 100 * above / below, 1, 5, worded=True, part=True)


def cardinal(words: str) -> float:
    """ "two hundred and five thousand" -> 205000."""
    table = load("numbers")
    total = current = 0.0
    for word in re.split(r"[\s,-]+", words.lower()):
        if word in table["values"]:
            current += table["values"][word]
        elif word == "hundred":
            current *= 100
        elif word in table["scales"]:
            total += current * table["scales"][word]
            current = 0
    return total + current


def _step_of_words(words: str) -> float:
    """Words are as exact as the smallest thing they name: "two million" to a million, "sixty-five" to one."""
    last = re.split(r"[\s,-]+", words.lower())[-1]
    return float(load("numbers")["scales"].get(last, 1))
