"""Digits that state no statistic: dates and years, times, telephone numbers, codes, versions, labels, links."""

import re
from functools import cache

from factcheck.vocabulary import load

# Tried where a run of digits starts; what matches is passed over whole.
_SHAPES = re.compile(
    r"""(?:
      (?:19|20)\d\d\s?[-–—−‑/]\s?(?:(?:19|20)\d\d|\d\d)(?![\d,%])(?!\s?(?:%|percent))   # 2019-29, 2018/19
    | (?:19|20)\d\d-\d\d-\d\d(?:T[\d:.Z+-]+)?                                           # 2020-05-15
    | \d{1,2}/\d{1,2}/(?:\d{4}|\d\d)\b | \d{1,2}\.\d{1,2}\.\d{4}\b                      # 5/15/2020
    | \d{1,2}:\d\d(?::\d\d)?(?:\s?[ap]\.?m\b\.?)?                                       # 5:30 pm
    | \d{1,2}\s?[ap]\.?m\b(?!\w)                                                        # 9am
    | (?:1-)?\(?\d{3}\)?[-.\s]\d{3}[-.]\d{4}\b | \d{3}-\d{4}\b                          # telephone
    | (?:\d-)?\d{3}-\d{3}-\d{4}\b
    | (?:1[1-9]|2[1-9]|3[1-9]|4[1-9]|5[1-5]|00)-\d{4}(?:\.\d\d)?\b                      # 13-1111, 13-1111.00
    | \d+(?:\.\d+){2,}                                                                  # 1.2.3
    | \d+\s?[x×]\s?\d+ | \d+(?:\.\d+)?[x×](?!\w)                                        # 800x600, 2x
    | \d{1,3}(?:\s?\(\d{1,3}(?:[-–/]\d{1,3})?\))?,\s(?:pp?\.\s)?\d{1,5}[-–]\d{1,5}   # volume and pages: 114, 254-280.
      (?=\.(?:\s|$)|\s?$|,?\sdoi)
    | 24/7(?:/365)? | 50/50\b | 9-to-5 | 360[-\s]degree
    | 4(?:01|03|57)\s?\(?[kb]\)? (?!\w) | 529\b(?!,\d)
    | 9-?1-?1\b(?![,.]\d)(?!\s(?:jobs|people|workers|openings|positions))              # the emergency number
    | \d{3,4}(?=\s(?:(?:occupational|job|federal|classification|position|GS|pay)\s)?series\b)    # the 2210 series
    | 10(?:40|99)(?:-\w+)?\b(?=\s(?:form|contract|work|employ|independent))
    | \d+(?:\.\d+)?\s?(?:px|em|rem|vh|vw|pt|dpi|kg|lbs?|km|mph|cm|mm|ft|oz|gb|mb|kb|tb|ghz|mhz|kw|kwh|fps|ms|sq|mg|ml)\b
    | \d+(?:\.\d+)?\s?(?:°|º|′|″|"(?=\s?(?:x|×|wide|tall)))
    | '?\d0s\b | (?:18|19|20)\d0['’]?s\b                                                # 1990s
    | \d{1,3}(?:st|nd|rd|th)\b | \d{1,2}/\d{1,2}(?:th|s)?\b                             # 3rd, 9/11
    | \d+(?:\.\d+)?[A-Za-z_]\w*\(                                                       # code
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_ORDINAL = r"\d{1,2}(?:st|nd|rd|th)"
_PERCENTILE = re.compile(
    rf"(\d{{1,2}})(?:st|nd|rd|th)(?=(?:,\s{_ORDINAL}){{0,4}}(?:,?\s(?:and|to|or)\s(?:the\s)?{_ORDINAL})?[\s-](?:wage\s)?(?:percentiles?\b|%ile))",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d\d(?!\d|,\d|\.\d)")
_LINK = re.compile(r"(?:https?|ftp)://[^\s<>\"'|\])]+|www\.[^\s<>\"'|\])]+")
_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}")
_UNIT_LETTERS = re.compile(r"(?:[kKmMbB]|MM|mm|mn|mil|bn|s|ish|USD|CAD|usd|hr|yr|pct|percent)(?![A-Za-z])")
_AFTER_DATE = re.compile(r",?\s(?:19|20)\d\d\b|\s?(?:-|–)\s?\d{1,2}\b")
_AGE = re.compile(
    r"[\s-](?:year|yr|month|week|day)s?[\s-]olds?\b|(?:\s?(?:-|–|to|and)\s?\d+)?[\s-]years?\s(?:of\sage|old)",
    re.IGNORECASE,
)
# What else the number before labels: "grades 5 and", "series 1015 (Museum Curator), 1016 and"
_LABELLED = re.compile(
    r"\b(?:age[sd]?|chapters|pages|sections|steps|levels|tables|grades|figures|series|codes?|forms|rooms|routes|lines|notes|"
    r"footnotes|items|questions|units|refs\.|pp\.)"
    r"\s\d{1,5}(?:\s\([^()\d]*\))?(?:,\s\d{1,5}(?:\s\([^()\d]*\))?){0,4},?\s?(?:to|and|or|&|-|–)\s?$",
    re.IGNORECASE,
)
# "answers 403 to agents that it does not know": what a server says
_STATUS = re.compile(r"(?:20[0-6]|30[1-8]|4(?:0\d|1[0-8]|2[2-9])|50[0-8])(?![\d,.]\d)")
_SERVES = frozenset(
    (
        "answers",
        "answered",
        "answering",
        "returns",
        "returned",
        "returning",
        "serves",
        "throws",
        "threw",
        "raises",
        "with",
    )
)
_RESPONDS = re.compile(
    r"\b(?:respon(?:ds?|ded|ding)|repl(?:y|ies|ied)|answer(?:s|ed)?|fail(?:s|ed)?) with\s$", re.IGNORECASE
)
_LABEL_REACH = 120  # characters
_POSTCODE = re.compile(r"(?<![A-Za-z])[A-Z]{2}\s$")
_ENUMERATION = re.compile(r"[.)](?:\s|$)")


def links(text: str) -> list[tuple[int, int]]:
    """Where addresses stand, in the order of the text."""
    found = []
    if "://" in text or "www." in text:
        found = [match.span() for match in _LINK.finditer(text)]
    position = text.find("@")
    while position >= 0:
        start = position
        while start and position - start < 64 and (text[start - 1].isalnum() or text[start - 1] in "._+-"):
            start -= 1
        if mail := _MAIL.match(text, start):
            found.append(mail.span())
        position = text.find("@", position + 1)
    return sorted(found)


def shape_at(text: str, start: int) -> int | None:
    """Where the date, time, code or measure that starts at `start` ends; None if there is none."""
    found = _SHAPES.match(text, start)
    if not found:
        return None
    # "2019-29%" is no stretch of years, "12-1300 jobs" no code; both are excluded by the shapes themselves.
    return found.end()


def percentile_at(text: str, start: int) -> re.Match[str] | None:
    """The "25th" of "25th percentile"."""
    return _PERCENTILE.match(text, start)


def is_year(text: str, start: int, end: int) -> bool:
    """Whether the bare digits are a calendar year and not a count written without its comma."""
    if end - start != 4 or not _YEAR.match(text, start):
        return False
    before, after = _word_before(text, start), _word_after(text, end)
    return not (after in _counted() and before in _count_openers())


def is_label(text: str, start: int, end: int) -> bool:
    """Whether plain digits name, date or number something instead of counting it."""
    left = text[start - 1] if start else "\n"
    right = text[end] if end < len(text) else "\n"
    if left.isalpha() or (left in "#_@\\&=" and not _is_bound(text, start)) or right == "_":
        return True
    if right.isalpha() and not _UNIT_LETTERS.match(text, end):
        return True
    if left in "/:" and start > 1 and not text[start - 2].isspace():
        return True
    if left == "[" and right == "]" and end - start <= 3:
        return True
    if left == "-" and start > 1 and text[start - 2].isalpha():  # COVID-19, H-1B
        return True
    if right == "-" and text[end + 1 : end + 2].isalpha() and text[start - 2 : start] == "- ":
        return True
    before = _word_before(text, start)
    if before.startswith("--") and before[2:3].isalpha():  # the value of an option: "--industry 713000"
        return True
    counted = before == "number" and "," in text[start:end]  # "should number 306,500"
    if (before in _labels() and not counted) or (
        (before in ("to", "and", "or", "&") or before[-1:] in ("-", "–"))
        and _LABELLED.search(text[max(0, start - _LABEL_REACH) : start])
    ):
        return True
    if before in _SERVES and end - start == len("403") and _STATUS.match(text, start):
        return before != "with" or _RESPONDS.search(text[max(0, start - 24) : start]) is not None
    if end - start <= 2 and (
        before in _months() or (_word_after(text, end) in _months() and _AFTER_DATE.match(text, end + 4))
    ):
        return True
    if end - start <= 2 and _word_after(text, end) in _months() and before not in _count_openers():
        return True
    if _AGE.match(text, end):
        return True
    if end - start == 5 and _POSTCODE.search(text[max(0, start - 4) : start]):
        return True
    return end - start <= 3 and _opens_line(text, start) and _ENUMERATION.match(text, end) is not None


def _is_bound(text: str, start: int) -> bool:
    return text[start - 1] == "=" and text[start - 2 : start - 1] in (">", "<", "≥")


def _opens_line(text: str, start: int) -> bool:
    head = text[max(0, start - 8) : start].rpartition("\n")[2]
    return (start <= 8 or "\n" in text[max(0, start - 8) : start]) and not head.strip(" \t>*-#")


def _word_before(text: str, start: int) -> str:
    words = text[max(0, start - 24) : start].split()
    return words[-1].lstrip("([*_\"'“‘").lower() if words else ""


def _word_after(text: str, end: int) -> str:
    words = text[end : end + 24].split(maxsplit=1)
    return words[0].strip(".,;:)]*_\"'”’").lower() if words else ""


@cache
def _labels() -> frozenset[str]:
    return frozenset(load("numbers")["labels"]["words"])


@cache
def _months() -> frozenset[str]:
    return frozenset(load("numbers")["months"]["words"])


@cache
def _counted() -> frozenset[str]:
    return frozenset(load("numbers")["counted"]["words"])


@cache
def _count_openers() -> frozenset[str]:
    """Words that announce a count: "about 2000 jobs", "adding 1950 jobs"."""
    return frozenset(load("numbers")["counted"]["openers"])
