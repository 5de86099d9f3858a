"""Cues in a text that say what its numbers measure."""

import re
from enum import StrEnum
from functools import lru_cache

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


def _pattern() -> re.Pattern[str]:
    groups = []
    for kind, patterns in CUES:
        joined = "|".join(patterns)
        groups.append(rf"(?P<{kind}>{joined})")
    return re.compile(
        rf"(?<![\w$])(?=[A-Za-z0-9/])(?:{'|'.join(groups)})(?!\w)"
        r"|(?:(?<=\d)|(?<=openings)|(?<=jobs))\s?(?P<slash>/ ?(?:hour|hr|year|yr|week|wk|month|mo))\b",
        re.IGNORECASE,
    )


_CUES = _pattern()
# "the 75th percentile made $82,990, those in the 25th $51,650"
_ORDINAL = re.compile(r"(?<![\w$])(?P<rank>10|25|50|75|90)th(?![\w-]| (?:percentile|anniversary|century|grade))")
_RANKS = {"10": CueKind.P10, "25": CueKind.P25, "50": CueKind.MEDIAN, "75": CueKind.P75, "90": CueKind.P90}
_SLASH = {"h": CueKind.HOURLY, "y": CueKind.YEARLY, "w": CueKind.WEEKLY, "m": CueKind.MONTHLY}


@lru_cache(maxsize=4096)
def find_cues(text: str) -> tuple[MeasureCue, ...]:
    """Every cue in `text`, in order. "the lowest-paid 10 percent" is one cue, of kind P10."""
    words = text.replace("_", " ")  # "median_annual_wage", as columns of data are headed
    cues = [MeasureCue(found.start(), found.end(), found.group(), _kind(found)) for found in _CUES.finditer(words)]
    if "percentile" in words:
        taken = [(cue.start, cue.end) for cue in cues]
        cues += [
            MeasureCue(found.start(), found.end(), found.group(), _RANKS[found["rank"]])
            for found in _ORDINAL.finditer(words)
            if not any(start < found.end() and found.start() < end for start, end in taken)
        ]
        cues.sort(key=lambda cue: cue.start)
    return tuple(cues)


def _kind(found: re.Match[str]) -> CueKind:
    name = str(found.lastgroup)
    if name == "slash":
        return _SLASH[found.group("slash").lstrip("/ ")[0].lower()]
    return CueKind(name)
