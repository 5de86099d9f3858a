"""A number as a writer wrote it, with the interval of values that the writing allows."""

from enum import StrEnum

from factcheck.values import dataclass


class Unit(StrEnum):
    USD_YEAR = "usd_per_year"
    USD_HOUR = "usd_per_hour"
    USD_WEEK = "usd_per_week"
    PERCENT = "percent"
    POINTS = "percentage_points"
    JOBS = "jobs"
    YEARS = "years"
    RATIO = "ratio"
    INDEX = "index"  # of prices: 100 in its base period


class Comparator(StrEnum):
    EXACT = "exact"
    LESS = "less_than"
    MORE = "more_than"
    ABOUT = "about"
    RANGE_LOW = "range_low"
    RANGE_HIGH = "range_high"


class NumberKind(StrEnum):
    """What the writing itself says, before the sentence is read."""

    MONEY = "money"
    PERCENT = "percent"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Quantity:
    """One number in a text; `start` and `end` are positions in that text.

    value      multiplied out: "2.7 million" is 2_700_000, "six percent" is 6
    low, high  what the written precision allows: "$85,260" is 85_255..85_265, "5%" is 4.5..5.5,
               "about $85,000" is wider. Never narrower than half the last digit written.
    step       the unit of the last significant digit written (10 for "$85,260", 1000 for "$85,000")
    comparator how the words beside it bound it ("over", "up to", "about", a range's ends)
    per        "hour", "week", "month", "year" where the words beside the number say so, else None
    partner    index (in the list the finder returns) of the other end of a range
    currency   ISO 4217 code of money; "USD" for everything else too
    declined   the words make it a fall ("declined 4%"); `value` of a percent or count is then negative
    role       what the number does not measure, or how it is said:
               "percentile"  which part of the earners: "top 10 percent", "25th percentile", "10% earned less"
               "points"      percentage points
               "fraction"    a share in words: "one in five", "a quarter of"
               "duration"    years, months, hours: "10 years", "2,080 hours"
    """

    start: int
    end: int
    text: str
    value: float
    kind: NumberKind
    low: float
    high: float
    step: float
    comparator: Comparator = Comparator.EXACT
    per: str | None = None
    partner: int | None = None
    currency: str = "USD"
    declined: bool = False
    role: str | None = None
