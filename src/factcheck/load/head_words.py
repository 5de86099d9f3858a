"""What a cell in the head of a table can say, told from what stands in its body."""

import re

YEAR = re.compile(r"(?:19|20)\d\d")
_SPAN = re.compile(r"\b(?:19|20)\d\d(?:\s*[-–—−/]\s*(?:(?:19|20)\d\d|\d\d)\b(?!\.\d))?(?:\s*est\w*)?")
_MARK = re.compile(r"\s*(?:\(\d{1,2}\)|\[\d{1,2}\]|(?<=[a-z)])\d\b|\*+)")
_NUMBERS = re.compile(
    r"\b(?:in )?\d?,?000s?\b|\(000s?\)|\btable \d+(?:\.\d+)?|\b(?:per|out of) \d[\d,]*|\b\d+[- ](?:year|digit)s?\b|"
    r"\b(?:top|lowest|highest|bottom|middle) \d+(?:%| percent)?|"
    r"\b(?:10|25|50|75|90)(?:th\b|(?= ?(?:%|percent\b|pct\b)))",
    re.IGNORECASE,
)
# "10%", "50% (Median)", "90th percentile", over a column of wages.
_PERCENTILE = re.compile(r"p?(?:10|25|50|75|90)(?:th)? ?%?(?: percentile)?(?: ?\(median\))?", re.IGNORECASE)
_LOWER = re.compile(
    r"(?:(?:19|20)\d\d(?:\s?\(?(?:est\w*|proj\w*|actual|base year)\)?)?|(?:projected|base year|actual),? (?:19|20)\d\d|"
    r"(?:in )?(?:numbers?|numeric(?:al)?|numeric change|percent(?:age)?|percent change|pct\.?|%|count|total|jobs|"
    r"(?:in )?thousands|level|share|rate|"
    r"(?:annual |hourly |weekly )?(?:mean|median|average|avg\.?)(?: (?:annual|hourly|wages?|pay|salary))?|"
    r"hourly|annual|yearly|employment|wages?|pay|salary|median pay|openings))"
    r"(?:,? \(?(?:%|\$|percent|in thousands|thousands|dollars)\)?)?",
    re.IGNORECASE,
)
_OVER_LABELS = re.compile(
    r"(?:(?:19|20)\d\d )?(?:national employment matrix )?(?:detailed |soc |standard |job |occupation(?:al)? |state )?"
    r"(?:occupations?|jobs?|titles?|careers?|positions?|roles?|professions?|states?|areas?|metropolitan areas?|"
    r"cit(?:y|ies)|industry|industries|sectors?|employers?|percentile|state or territory|series)"
    r"(?: (?:titles?|names?|groups?|area))?(?: (?:and|or) codes?)?(?: \((?:soc code|click .*|soc)\))?",
    re.IGNORECASE,
)
_CHANGE = re.compile(r"\bchange|growth|increase|decrease|gain|projected change|difference", re.IGNORECASE)
_PAY = re.compile(r"\bwages?\b|salar|\bpay\b|earning|income|compensation|\$", re.IGNORECASE)
_JOBS = re.compile(r"employ|\bjobs\b|workers|distribution|number of|openings", re.IGNORECASE)
_OF_CHANGE = re.compile(r"numbers?\b|numeric|percent|pct|%|level|count|thousands|total|rate", re.IGNORECASE)
_OF_PAY = re.compile(r"mean|median|average|avg|hourly|annual|yearly|wage|pay|salary|\d|percent", re.IGNORECASE)


def without_marks(text: str) -> str:
    """A head without its footnote marks: "Annual mean wage (2)" is "Annual mean wage"."""
    return _MARK.sub("", text).strip()


def is_percentile(text: str) -> bool:
    """Whether a cell is the name of a percentile: "50% (Median)"."""
    return _PERCENTILE.fullmatch(text.strip()) is not None


def names_rows(text: str) -> bool:
    """Whether a head stands over the labels of rows: "Occupation", "State", "2024 National Employment Matrix title"."""
    return _OVER_LABELS.fullmatch(text.strip()) is not None


def is_head(text: str) -> bool:
    """Whether a cell holds no figure: words, and no number but a year, a percentile, a unit or a footnote's."""
    words = without_marks(text)
    if is_percentile(words):
        return True
    return re.search(r"\d", _NUMBERS.sub("", _SPAN.sub("", words))) is None and "$" not in words.replace("($)", "")


def is_lower(text: str) -> bool:
    """Whether the words stand under another head: a year, "Number", "Percent", "Hourly mean"."""
    return _LOWER.fullmatch(without_marks(text)) is not None


def suits(upper: str, lower: str) -> bool:
    """Whether one head can stand under the other."""
    if _CHANGE.search(upper):
        return _OF_CHANGE.match(lower) is not None
    if YEAR.search(lower):
        return YEAR.search(upper) is None and bool(_JOBS.search(upper) or _PAY.search(upper))
    if YEAR.fullmatch(upper.strip()):
        return True
    if _PAY.search(upper):
        return _OF_PAY.match(lower) is not None
    return _JOBS.search(upper) is not None and _OF_CHANGE.match(lower) is not None


def arrange(uppers: list[str], lowers: list[str], width: int) -> list[int] | None:
    """How many of the lower heads stand under each upper one, in order, the first upper standing over the rows' labels.

    None unless one arrangement over `width` columns alone suits; an upper head has no lower one, or two at least.
    """
    readings = [each for each in _ways(uppers[1:], lowers) if 1 + sum(max(1, count) for count in each) == width]
    if len(readings) > 1:  # "Number" and "Percent" stand rather under a change than under a level
        most = max(_changes(uppers[1:], each) for each in readings)
        readings = [each for each in readings if _changes(uppers[1:], each) == most]
    if len(readings) > 1:  # rather equally many under each
        readings = [each for each in readings if len({count for count in each if count}) == 1]
    return [0, *readings[0]] if len(readings) == 1 else None


def _changes(uppers: list[str], counts: list[int]) -> int:
    return sum(count for upper, count in zip(uppers, counts, strict=True) if _CHANGE.search(upper))


def _ways(uppers: list[str], lowers: list[str]) -> list[list[int]]:
    if not uppers:
        return [] if lowers else [[]]
    found = [[0, *rest] for rest in _ways(uppers[1:], lowers)] if not _needs_lower(uppers[0]) else []
    for count in range(2, len(lowers) + 1):
        if not all(suits(uppers[0], lower) for lower in lowers[:count]):
            break
        dated = {YEAR.search(lower) is not None for lower in lowers[:count]}
        if len(set(lowers[:count])) < count or len(dated) > 1:
            break
        found += [[count, *rest] for rest in _ways(uppers[1:], lowers[count:])]
    return found


def _needs_lower(upper: str) -> bool:
    return YEAR.fullmatch(upper.strip()) is not None
