"""Does a stated number agree with a published one? Interval against interval, never number against number."""

from collections.abc import Iterable, Iterator
from enum import IntEnum

from factcheck.claim import Claim
from factcheck.figure import Bound, Figure
from factcheck.measure import Measure
from factcheck.quantity import Comparator, Unit
from factcheck.values import dataclass

INFINITY = float("inf")

# A round number covers what a writer rounds to it, but not half of itself: "$100,000" is not ±50,000.
CAP = {Unit.USD_YEAR: 0.05, Unit.USD_WEEK: 0.05, Unit.USD_HOUR: 0.06, Unit.JOBS: 0.1}

# "29,000" for 29,990 is cut, not rounded. It is still that figure, as long as little was cut away.
SHORTENED_BY = 0.05

_HALF_DOLLAR = 0.5

# How far a bound may lie on the wrong side of its figure, as a share: writers round those too.
LOOSE_EDGE = 0.01

# A bound this near to the figure is that figure, told loosely ("over $100,000" for $101,860).
TIGHT = 0.08

# Beyond this factor a bound on a percentile is no longer a way to tell it.
FAR = 2.5

# A random wrong growth is spread over about this many points; a random wrong amount over about its own size.
GROWTH_SPREAD = 25.0

LOWER_TAIL = frozenset({Measure.P10_ANNUAL, Measure.P25_ANNUAL, Measure.P10_HOURLY, Measure.P25_HOURLY})
UPPER_TAIL = frozenset({Measure.P75_ANNUAL, Measure.P90_ANNUAL, Measure.P75_HOURLY, Measure.P90_HOURLY})
PERCENTILES = LOWER_TAIL | UPPER_TAIL

# A number that is no bound.
EXACTLY = (Comparator.EXACT, Comparator.ABOUT)


class Fit(IntEnum):
    """How well a claim agrees with a figure; the larger the better. From SHORTENED on it *is* that figure."""

    NO = 0
    OPEN = 1  # the office says only "this or more": nothing can be told
    BOUND = 2  # a bound that holds, from afar
    SHORTENED = 3  # digits cut off instead of rounded
    NEAR = 4  # a bound that holds, told loosely for this figure
    EQUAL = 5


@dataclass(frozen=True, slots=True)
class Interval:
    low: float
    high: float

    @property
    def width(self) -> float:
        return self.high - self.low

    def meets(self, other: "Interval") -> bool:
        """Share more than an end point: two neighbouring published steps touch and do not agree."""
        return self.meets_ends(other.low, other.high)

    def meets_ends(self, low: float, high: float) -> bool:
        """The same for another interval told by its ends."""
        if self.low >= high or low >= self.high:
            return False  # nearly always, and no slack makes them meet
        slack = 1e-9 * max(1.0, abs(self.low), abs(low))
        return self.low < high - slack and low < self.high - slack

    def times(self, factor: float) -> "Interval":
        ends = sorted((self.low * factor, self.high * factor))
        return Interval(ends[0], ends[1])


def stated(claim: Claim) -> Interval:
    """What the writing allows, signed as the claim is.

    A hedge widens by one step of the last digit written, so "about 182,800" stays sharp and "about $85,000" does not.
    """
    hedged = claim.quantity.comparator is Comparator.ABOUT
    value, step = claim.value, round_step(claim) if hedged else claim.quantity.step
    if claim.unit in (Unit.PERCENT, Unit.POINTS):
        step = min(step, 1.0)  # "20 percent" is written to the unit
        loose = 2.5 if step == 1.0 and value and value % 5 == 0 else step
        half = loose if hedged else step / 2
    else:
        half = step if hedged else step / 2
        half = min(half, CAP.get(claim.unit, 0.05) * abs(value)) if value else half
    # "over $100,000" is not $97,580, though "$100,000" may be
    comparator = _signed(claim)
    whole = claim.unit is Unit.PERCENT or is_tail(claim.measure, comparator)
    edge = half if whole else min(half, LOOSE_EDGE * abs(value))
    below = edge if comparator in (Comparator.MORE, Comparator.RANGE_LOW) else half
    above = edge if comparator in (Comparator.LESS, Comparator.RANGE_HIGH) else half
    return Interval(value - below, value + above)


_OTHER_WAY = {
    Comparator.MORE: Comparator.LESS,
    Comparator.LESS: Comparator.MORE,
    Comparator.RANGE_LOW: Comparator.RANGE_HIGH,
    Comparator.RANGE_HIGH: Comparator.RANGE_LOW,
}


def _signed(claim: Claim) -> Comparator:
    """The bound on the signed value: "lose over 22,000 jobs" is a change of less than -22,000."""
    comparator = claim.quantity.comparator
    return _OTHER_WAY.get(comparator, comparator) if claim.value < 0 else comparator


def round_step(claim: Claim) -> float:
    """The step of the last digit written; of "$19.50" the half dollar, of "$19.00" the dollar it may be told to."""
    step = claim.quantity.step
    if claim.unit is Unit.USD_HOUR and step < 1.0:
        for coarser in (1.0, 0.5, 0.25):
            if abs(claim.value / coarser - round(claim.value / coarser)) < 1e-9:
                return max(step, coarser)
    return step


def published(figure: Figure) -> Interval:
    """Where the truth behind a published cell lies."""
    return Interval(-INFINITY if figure.bound is Bound.BELOW else figure.low, figure.high)


def chance_of(claim: Claim, figure: Figure, mine: Interval | None = None) -> float:
    """How likely one given cell is hit by a random wrong number written as this one is.

    `mine` is what the claim states, for whoever asks of many cells.
    """
    written = (mine or stated(claim)).width
    if figure.value == claim.value:
        written = min(written, figure.step)  # "$52,000" may be written to the dollar after all
    width = written + figure.step
    if claim.unit is Unit.PERCENT:
        return min(1.0, width / GROWTH_SPREAD)
    return min(1.0, width / max(abs(claim.value), abs(figure.value), 10 * figure.step))


def is_tail(measure: Measure | str, comparator: Comparator) -> bool:
    """Whether the words are the office's own: "the lowest 10 percent earned less than" states the percentile."""
    lower = measure in LOWER_TAIL and comparator in (Comparator.LESS, Comparator.RANGE_LOW)
    upper = measure in UPPER_TAIL and comparator in (Comparator.MORE, Comparator.RANGE_HIGH)
    return lower or upper


def is_coarse(claim: Claim) -> bool:
    """Written to fewer digits than the office prints, so that words like "over" bound it."""
    step, value = round_step(claim), abs(claim.value)
    return bool(value) and step / value >= 0.004 and step >= (0.25 if claim.unit is Unit.USD_HOUR else 500.0)


def fit(claim: Claim, figure: Figure) -> Fit:
    """How the stated number agrees with this cell, whatever the cell is about."""
    return _fit(claim, stated(claim), figure)


def fits(claim: Claim, figures: Iterable[Figure]) -> Iterator[tuple[Fit, Figure]]:
    """Each figure with its `fit`."""
    mine = stated(claim)
    if claim.quantity.comparator not in EXACTLY:
        yield from ((_fit(claim, mine, figure), figure) for figure in figures)
        return
    # A number told exactly is nothing to a cell that is farther from it than rounding or cutting reaches: nearly all.
    size, reach = abs(claim.value), max(mine.width, claim.quantity.step, _HALF_DOLLAR)
    for figure in figures:
        far = abs(abs(figure.value) - size) > reach + figure.step and figure.bound is Bound.EXACT
        yield (Fit.NO if far else _fit(claim, mine, figure)), figure


def equals(claim: Claim, figures: Iterable[Figure]) -> list[Figure]:
    """Those figures that the stated number is."""
    mine = stated(claim)
    return [figure for figure in figures if is_equal(mine, figure)]


def is_equal(mine: Interval, figure: Figure) -> bool:
    """Whether the cell is the stated number `mine`, be it exact or a bound; what `Fit.EQUAL` says."""
    half = figure.step / 2
    return mine.meets_ends(figure.value - half, figure.value + half)


def _fit(claim: Claim, mine: Interval, figure: Figure) -> Fit:
    comparator = claim.quantity.comparator
    if is_equal(mine, figure):
        return Fit.EQUAL
    if figure.bound is not Bound.EXACT:
        return _fit_open(claim, figure)
    if comparator in (Comparator.EXACT, Comparator.ABOUT):
        return Fit.SHORTENED if _shortened(claim, figure) else Fit.NO
    if claim.value * figure.value < 0:
        return Fit.NO  # "will add just under 95,000 jobs" is not told of a loss
    upward = _signed(claim) in (Comparator.MORE, Comparator.RANGE_LOW)
    holds = figure.high >= mine.low if upward else figure.low <= mine.high
    if figure.measure in PERCENTILES and not is_coarse(claim):
        cut = figure.step < claim.quantity.step > abs(figure.value - claim.value)  # "over $76,100" for $76,170
        return Fit.NEAR if holds and cut else Fit.NO
    if not holds:
        return Fit.NO
    if figure.measure in PERCENTILES and not claim.value / FAR <= figure.value <= claim.value * FAR:
        return Fit.NO  # true by the letter, and yet not what anyone would say of this figure
    tight = abs(figure.value - claim.value) <= TIGHT * abs(claim.value)
    return Fit.NEAR if tight and comparator in (Comparator.MORE, Comparator.LESS) else Fit.BOUND


def _fit_open(claim: Claim, figure: Figure) -> Fit:
    """Against a cell that says only "this or more" (or "under this") and something else than the claim."""
    above = claim.value > figure.value
    if above == (figure.bound is Bound.AT_LEAST):
        return Fit.OPEN
    upward = claim.quantity.comparator in (Comparator.MORE, Comparator.RANGE_LOW)
    bound_holds = upward == (figure.bound is Bound.AT_LEAST)
    exact = claim.quantity.comparator in (Comparator.EXACT, Comparator.ABOUT)
    return (
        Fit.BOUND if bound_holds and not exact and (figure.measure not in PERCENTILES or is_coarse(claim)) else Fit.NO
    )


def _shortened(claim: Claim, figure: Figure) -> bool:
    rest = abs(figure.value) - abs(claim.value)
    same_sign = (figure.value < 0) == (claim.value < 0)
    if claim.unit is Unit.USD_HOUR and round_step(claim) == 1.0 > claim.quantity.step:  # "$19.00" for $18.98
        return abs(rest) <= _HALF_DOLLAR
    if claim.unit in (Unit.PERCENT, Unit.POINTS) or claim.quantity.step < 10 * figure.step:
        return False
    return same_sign and 0 <= rest < min(claim.quantity.step, SHORTENED_BY * abs(claim.value))
