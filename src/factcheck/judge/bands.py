"""Do the words ("faster than average") fit the number, by the office's own bands for that decade?

The bands change with every cycle and are not known in full for each. Words are judged against the number that the text
itself gives, and against the published one: whoever rounds or copies an error does not choose the words wrongly.
"""

import math
from collections.abc import Iterable

from factcheck.figure import Figure, Key
from factcheck.measure import Measure
from factcheck.period import Period
from factcheck.reference.groups import Band
from factcheck.reference.library import Library
from factcheck.verdict import BandVerdict, Confidence, Outcome, Verdict

FIRM = ("official definition", "copy of official definition", "empirical")
TOTAL = "00-0000"
_DECLINES = frozenset({"decline", "decline slowly or moderately", "decline rapidly"})
_WEAKER = frozenset(
    {
        ("faster than average", "much faster than average"),
        ("slower than average", "little or no change"),
        ("slower than average", "decline"),
    }
)
_UPWARD = frozenset({"faster than average", "much faster than average"})


def band_verdict(verdict: Verdict, library: Library) -> BandVerdict | None:
    """How the words beside a growth figure fit it; None where there are no such words."""
    claim = verdict.claim
    stated = claim.qualitative
    if not stated or claim.measure is not Measure.GROWTH_PERCENT:
        return None
    if not claim.in_scope or (verdict.outcome in (Outcome.UNPUBLISHED, Outcome.NOT_CHECKED) and not _decade(verdict)):
        return BandVerdict(Outcome.NOT_CHECKED, stated, None, "the number itself could not be checked")
    cycles = _cycles(verdict)
    if not cycles:
        return BandVerdict(Outcome.NOT_CHECKED, stated, None, "no decade is given for these words")
    results = [_in_cycle(verdict, stated, cycle, library) for cycle in cycles]
    for wanted in (Outcome.SUPPORTED, Outcome.NOT_CHECKED):
        for result in results:
            if result.outcome is wanted:
                return result
    return results[0]


def _decade(verdict: Verdict) -> bool:
    return verdict.missing is None


def _cycles(verdict: Verdict) -> tuple[Period, ...]:
    """The decades that the words may be about: the one the text names, else those the number is of."""
    period = verdict.claim.period
    if period is not None and period.is_span and period.start is not None and period.end == period.start + 10:
        return (period,)
    figures = [figure for figure in (verdict.expected, *verdict.looked_at) if figure]
    decades = dict.fromkeys(figure.period for figure in figures if figure.measure is Measure.GROWTH_PERCENT)
    if period is not None and period.is_span:
        named = tuple(one for one in decades if one.end == period.end)
        return named or tuple(decades)
    return tuple(decades)


def _in_cycle(verdict: Verdict, stated: str, cycle: Period, library: Library) -> BandVerdict:
    known = library.bands(cycle)
    values = [verdict.claim.value]
    if (
        verdict.expected
        and verdict.expected.period == cycle
        and verdict.outcome in (Outcome.SUPPORTED, Outcome.OUTDATED)
    ):
        values.append(verdict.expected.value)
    rounded = sorted({whole for value in values for whole in _rounded(value)})
    names = [_band_of(whole, known) for whole in rounded]
    shown = f"{verdict.claim.value:g} percent"
    if any(name and _same(stated, name) for name in names):
        return BandVerdict(Outcome.SUPPORTED, stated, stated, f"{shown} is {stated!r} in {cycle}")
    if known and all(band.strength in FIRM for band in known) and all(names):
        expected = names[rounded.index(_rounded(verdict.claim.value)[0])] or ""
        reason = f"in {cycle} {shown} is {expected!r} in BLS's own words, not {stated!r}"
        # "Faster than the average" is no lie about growth that is much faster; it is only not the office's band.
        sure = Confidence.LOW if (_plain(stated), expected) in _WEAKER else Confidence.HIGH
        return BandVerdict(Outcome.CONTRADICTED, stated, expected, reason, sure)
    average = library.look_up(Key(Measure.GROWTH_PERCENT, (TOTAL,), None, cycle))
    if isinstance(average, Figure):
        plain = _plainly_wrong(stated, verdict.claim.value, average.value)
        if plain:
            reason = f"{shown} is {plain} the average of all occupations, {average.value:g} percent in {cycle}"
            return BandVerdict(Outcome.CONTRADICTED, stated, None, reason)
        if _plain(stated) == "faster than average" and verdict.claim.value > average.value + 1:
            reason = f"{shown} is above the average of all occupations, {average.value:g} percent in {cycle}"
            return BandVerdict(Outcome.SUPPORTED, stated, stated, reason, Confidence.MEDIUM)
    if _between_points(stated, verdict.claim.value, known):
        reason = f"{shown} lies between known examples of these words in {cycle}"
        return BandVerdict(Outcome.SUPPORTED, stated, stated, reason, Confidence.MEDIUM)
    return BandVerdict(Outcome.NOT_CHECKED, stated, None, f"BLS's bands for {cycle} are not fully known")


def _rounded(value: float) -> tuple[int, ...]:
    """The whole percents a page may print: the nearest, and at .5 (or the finest digit from it) either neighbour."""
    nearest = math.floor(abs(value) + 0.5) * (1 if value >= 0 else -1)
    beside = abs(abs(value) % 1 - 0.5) <= 0.0501
    if not beside:
        return (nearest,)
    other = math.floor(abs(value)) if abs(value) % 1 >= 0.5 else math.ceil(abs(value))
    return (nearest, other * (1 if value >= 0 else -1))


def _band_of(whole: int, known: Iterable[Band]) -> str | None:
    for band in known:
        if (band.low is None or whole >= band.low) and (band.high is None or whole <= band.high):
            return band.band
    return None


def _same(stated: str, name: str) -> bool:
    return _plain(stated) == _plain(name) or (_plain(stated) == "decline" and name in _DECLINES)


def _plain(band: str) -> str:
    return band.lower().replace("about ", "").replace("the ", "").strip()


def _plainly_wrong(stated: str, value: float, average: float) -> str | None:
    """Words that contradict the average itself, whatever the bands were."""
    if _plain(stated) in _UPWARD and value < average - 1:
        return "below"
    if _plain(stated) == "slower than average" and value > average + 1:
        return "above"
    return None


def _between_points(stated: str, value: float, known: Iterable[Band]) -> bool:
    """Between two known points of one band, or beyond a point of the outermost one, the words are the same."""
    points = [band for band in known if _same(stated, band.band)]
    lows = [band.low for band in points if band.low is not None]
    highs = [band.high for band in points if band.high is not None]
    if not lows or not highs:
        return False
    return min(lows) <= value <= max(highs) or (_plain(stated) == "much faster than average" and value >= min(lows))
