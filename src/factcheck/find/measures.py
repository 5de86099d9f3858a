"""Cues in a text that say what its numbers measure."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from factcheck.vocabulary.measures import CUES


class CueKind(StrEnum):
    NOISE = "noise"  # words that look like a cue and measure nothing
    MIDDLE = "middle"  # the middle half of the earners: its ends are the 25th and 75th percentile
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
STATISTICS = PERCENTILES | {CueKind.MEDIAN, CueKind.MEAN, CueKind.MIDDLE, CueKind.FRACTION}


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
_SLASH = {"h": CueKind.HOURLY, "y": CueKind.YEARLY, "w": CueKind.WEEKLY, "m": CueKind.MONTHLY}


@lru_cache(maxsize=4096)
def find_cues(text: str) -> tuple[MeasureCue, ...]:
    """Every cue in `text`, in order. "the lowest-paid 10 percent" is one cue, of kind P10."""
    words = text.replace("_", " ")  # "median_annual_wage", as columns of data are headed
    return tuple(MeasureCue(found.start(), found.end(), found.group(), _kind(found)) for found in _CUES.finditer(words))


def _kind(found: re.Match[str]) -> CueKind:
    name = str(found.lastgroup)
    if name == "slash":
        return _SLASH[found.group("slash").lstrip("/ ")[0].lower()]
    return CueKind(name)
