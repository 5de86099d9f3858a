"""Cues in a text that say what its numbers measure."""

import re
from enum import StrEnum
from functools import cache, lru_cache

from factcheck.find.anchors import lowered
from factcheck.find.openings import by_opening, one_of, openings
from factcheck.values import dataclass
from factcheck.vocabulary.measures import CUES


class CueKind(StrEnum):
    NOISE = "noise"  # words that look like a cue and measure nothing
    MIDDLE = "middle"  # the middle half of the earners: its ends are the 25th and 75th percentile
    MOST = "most"  # the middle four fifths: its ends are the 10th and 90th percentile
    P10 = "p10"
    P25 = "p25"
    P75 = "p75"
    P90 = "p90"
    FRACTION = "fraction"  # another slice of the earners
    MEDIAN = "median"
    MEAN = "mean"
    STAGE = "stage"  # a stage of a career
    COST = "cost"  # money that is no pay
    HOURLY = "hourly"
    WEEKLY = "weekly"
    MONTHLY = "monthly"
    YEARLY = "yearly"
    WAGE = "wage"
    OPENINGS = "openings"
    NEW_JOBS = "newjobs"
    UNEMPLOYMENT = "unemployment"
    RATE = "rate"
    DECLINE = "decline"
    GROWTH = "growth"
    PROJECTED = "projected"
    EMPLOYMENT = "employment"


PERCENTILES = frozenset({CueKind.P10, CueKind.P25, CueKind.P75, CueKind.P90})
COUNTED = "#"  # the text of a cue that no words give: a column headed by the name of workers counts them
STATISTICS = PERCENTILES | {CueKind.MEDIAN, CueKind.MEAN, CueKind.MIDDLE, CueKind.MOST, CueKind.FRACTION}


@dataclass(frozen=True, slots=True)
class MeasureCue:
    """`text[start:end]` is a cue of `kind`; cues do not overlap."""

    start: int
    end: int
    text: str
    kind: CueKind


@cache
def _joined(wordings: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(wordings)})(?!\w)")


# For text in small letters. Where two kinds match at one place, the one that stands first has it.
_WORDINGS = {CueKind(kind): patterns for kind, patterns in CUES}
_PATTERNS = {kind: _joined(patterns) for kind, patterns in _WORDINGS.items()}
_BY_OPENING = by_opening(_WORDINGS)
_OPENING = re.compile(rf"(?<![\w$])(?=({one_of(_BY_OPENING)}))")
_OPENING_OR_SLASH = re.compile(rf"{_OPENING.pattern}|(?=\s?/)")
_PER = re.compile(r"(?:(?<=\d)|(?<=openings)|(?<=jobs))\s?/ ?(?P<unit>hour|hr|year|yr|week|wk|month|mo)\b")
# "the 75th percentile made $82,990, those in the 25th $51,650"
_ORDINAL = re.compile(r"(?<![\w$])(?P<rank>10|25|50|75|90)th(?![\w-]| (?:percentile|anniversary|century|grade))")
_RANKS = {"10": CueKind.P10, "25": CueKind.P25, "50": CueKind.MEDIAN, "75": CueKind.P75, "90": CueKind.P90}
_UNITS = {"h": CueKind.HOURLY, "y": CueKind.YEARLY, "w": CueKind.WEEKLY, "m": CueKind.MONTHLY}


@lru_cache(maxsize=4096)
def find_cues(text: str) -> tuple[MeasureCue, ...]:
    """Every cue in `text`, in order. "the lowest-paid 10 percent" is one cue, of kind P10."""
    words = text.replace("_", " ")  # "median_annual_wage", as columns of data are headed
    lower = lowered(words)
    cues: list[MeasureCue] = []
    reached = 0
    for opening in (_OPENING_OR_SLASH if "/" in lower else _OPENING).finditer(lower):
        start = opening.start()
        if start >= reached and (found := _cue_at(lower, start, opening[1])):
            reached, kind = found
            cues.append(MeasureCue(start, reached, words[start:reached], kind))
    if "percentile" in words:
        taken = [(cue.start, cue.end) for cue in cues]
        cues += [
            MeasureCue(found.start(), found.end(), found.group(), _RANKS[found["rank"]])
            for found in _ORDINAL.finditer(words)
            if not any(start < found.end() and found.start() < end for start, end in taken)
        ]
        cues.sort(key=lambda cue: cue.start)
    return tuple(cues)


@cache
def _patterns_at(opening: str) -> tuple[tuple[CueKind, re.Pattern[str]], ...]:
    """The patterns that may match what begins so; of digits and "the", which stand everywhere, only their wordings."""
    kinds = _BY_OPENING[opening]
    if not (opening.isdigit() or opening == "the "):
        return tuple((kind, _PATTERNS[kind]) for kind in kinds)
    return tuple((kind, _joined(tuple(each for each in _WORDINGS[kind] if _begins(each, opening)))) for kind in kinds)


def _begins(wording: str, opening: str) -> bool:
    return any(each.startswith(opening) or opening.startswith(each) for each in openings(wording))


def _cue_at(lower: str, start: int, opening: str | None) -> tuple[int, CueKind] | None:
    """Where the cue that begins at `start` ends, and its kind."""
    if opening is None:
        per = _PER.match(lower, start)
        return (per.end(), _UNITS[per["unit"][0]]) if per else None
    for kind, pattern in _patterns_at(opening):
        if found := pattern.match(lower, start):
            return found.end(), kind
    return None
