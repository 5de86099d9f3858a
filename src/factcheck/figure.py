"""A published figure, what names it, and what stands in its place where there is none."""

from datetime import date
from enum import StrEnum

from factcheck.measure import Indicator, Measure
from factcheck.period import Period
from factcheck.quantity import Unit
from factcheck.values import dataclass


@dataclass(frozen=True, slots=True)
class Release:
    """One publication of a program: "May 2020" of OEWS, "2019-29" of EP, an edition of OOH."""

    program: str  # "OEWS", "EP", "OOH"
    name: str
    period: Period
    published: date | None  # None where the day is not known
    system: str  # of the codes: "SOC 2010", "SOC 2010/2018 hybrid", "SOC 2018", "SOC 2000"

    def __hash__(self) -> int:
        return hash((self.program, self.name))  # enough to tell releases apart, and a key of many look-ups


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where the cell was read: the office's file, sheet and row; `grade` is "table" or "quote"."""

    file: str
    row: str  # "national_M2020_dl!88", or a line number
    sha256: str
    url: str | None = None
    grade: str = "table"


class Bound(StrEnum):
    """How a published value is to be read."""

    EXACT = "exact"
    AT_LEAST = "at_least"  # top-coded: the office says only "this or more"
    BELOW = "below"  # published as "under x"


@dataclass(frozen=True, slots=True)
class Figure:
    """One published cell.

    `value` in `unit`; the unpublished truth lies within `step / 2` on both sides (step 10 for a wage printed
    as 85,260; 100 for employment printed in thousands with one decimal; 1 for a handbook percent).
    `codes` is one SOC code, or the members of handbook group `group`.
    Employment has two true answers: program OEWS (wage and salary) and EP (all jobs).
    A figure of the whole economy has an `indicator`, measure OTHER and no codes; `title` then says all of what it is,
    and `period` is its month, its year (an average), or the stretch of a change.
    """

    program: str
    measure: Measure
    codes: tuple[str, ...]
    group: str | None
    title: str
    area: str | None
    period: Period
    value: float
    unit: Unit
    step: float
    release: Release
    provenance: Provenance
    bound: Bound = Bound.EXACT
    footnote: str | None = None
    level: str | None = None  # "total", "major", "minor", "broad", "detailed", "group", "summary"
    indicator: Indicator | None = None

    @property
    def statistic(self) -> Measure | Indicator:
        """What it measures, of an occupation or of the whole economy."""
        return self.indicator or self.measure

    @property
    def low(self) -> float:
        return self.value - self.step / 2

    @property
    def high(self) -> float:
        return float("inf") if self.bound is Bound.AT_LEAST else self.value + self.step / 2


class Reason(StrEnum):
    """Why there is no figure to compare with."""

    SUPPRESSED = "suppressed"  # `*`, `**`: the office withheld the estimate
    NOT_PUBLISHED = "not_published"  # the cell is empty in that release (annual-only, hourly-only)
    NO_CATEGORY = "no_category"  # the office has no such occupation
    AMBIGUOUS = "ambiguous"  # two or more occupations fit the words
    NO_RELEASE = "no_release"  # that release exists, or may, and is not held
    IMPOSSIBLE_PERIOD = "impossible_period"  # never published, and never will be
    NO_AREA = "no_area"
    NO_MEASURE = "no_measure"  # nothing held measures this
    NO_OCCUPATION = "no_occupation"
    NO_CODE = "no_code"  # the code does not exist in that release
    OTHER_READING = "other_reading"  # false as read, and true of something else that the text names beside it
    REVISED = "revised"  # near the figure held, which the office has revised since the number was published


@dataclass(frozen=True, slots=True)
class Missing:
    reason: Reason
    detail: str  # one sentence for people


@dataclass(frozen=True, slots=True)
class Key:
    """What a look-up needs. `period` None asks for the newest release held."""

    measure: Measure
    codes: tuple[str, ...]
    group: str | None = None
    period: Period | None = None
    area: str | None = None
    program: str | None = None
