"""Every published figure that would make a claim true, in any careful reading of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from factcheck.claim import Claim, Occupation
from factcheck.figure import Figure, Key, Missing, Reason
from factcheck.judge import sums
from factcheck.judge.intervals import published as interval
from factcheck.judge.periods import in_period
from factcheck.measure import Measure
from factcheck.quantity import Comparator, Unit
from factcheck.reference.library import Library
from factcheck.reference.rows import DECADE

_ANNUAL = (Measure.MEDIAN_ANNUAL, Measure.MEAN_ANNUAL)
_HOURLY = (Measure.MEDIAN_HOURLY, Measure.MEAN_HOURLY)
_LOW = {
    Measure.ANNUAL: (Measure.P10_ANNUAL, Measure.P25_ANNUAL),
    Measure.HOURLY: (Measure.P10_HOURLY, Measure.P25_HOURLY),
}
_HIGH = {
    Measure.ANNUAL: (Measure.P90_ANNUAL, Measure.P75_ANNUAL),
    Measure.HOURLY: (Measure.P90_HOURLY, Measure.P75_HOURLY),
}


@dataclass(frozen=True, slots=True)
class Answers:
    """The figures that a claim may be.

    dated    for the period it names; where it names none, of every release held
    every    of every release held
    missing  why `dated` is empty
    """

    dated: tuple[Figure, ...]
    every: tuple[Figure, ...]
    missing: Missing | None = None


def measures(claim: Claim) -> tuple[Measure, ...]:
    """The published measures that the claim's words allow; a wage with neither "median" nor "mean" may be either."""
    measure = claim.measure
    if measure not in (Measure.ANNUAL, Measure.HOURLY):
        return (measure,) if isinstance(measure, Measure) else ()
    middle = _ANNUAL if measure is Measure.ANNUAL else _HOURLY
    match claim.quantity.comparator:
        case Comparator.RANGE_LOW | Comparator.MORE:
            return (*middle, *_LOW[measure])
        case Comparator.RANGE_HIGH | Comparator.LESS:
            return (*middle, *_HIGH[measure])
    return middle


def answers(claim: Claim, occupation: Occupation, library: Library) -> Answers:
    """Look the claim up in every release; `missing` tells why there is nothing for its period."""
    every = tuple(figure for measure in measures(claim) for figure in published(claim, occupation, measure, library))
    dated = in_period(every, claim, library.releases())
    if dated:
        return Answers(dated, every)
    return Answers((), every, _why(claim, occupation, library))


def published(claim: Claim, occupation: Occupation, measure: Measure, library: Library) -> tuple[Figure, ...]:
    """One measure of the claim's occupation in every release held, oldest first."""
    return _held(library, measure, occupation.codes, occupation.group, claim.area, occupation.title or occupation.text)


@lru_cache(maxsize=8192)
def _held(
    library: Library, measure: Measure, codes: tuple[str, ...], group: str | None, area: str | None, title: str | None
) -> tuple[Figure, ...]:
    figures = [*library.series(measure, codes, area=area)] if codes else []
    if group:
        figures += library.series(measure, (), group=group, area=area)
    if len(codes) == 1:
        # the same code in another classification covers nearly the same people: enough to call a claim true
        figures += [figure for figure in library.cells(codes, area=area) if figure.measure is measure]
    elif area is None:
        figures += sums.of_members(measure, codes or library.members(group or ""), group, title or "", library)
    kept = {_name(figure): figure for figure in reversed(figures) if figure.footnote != DECADE}
    return tuple(sorted(_finer(list(kept.values())), key=_age))


def _name(figure: Figure) -> tuple[object, ...]:
    return (figure.program, figure.codes, figure.group, figure.period, figure.release.name)


def _finer(figures: list[Figure]) -> list[Figure]:
    """Without the handbook's copies of what a table gives more finely; a page that says otherwise stays."""
    tables = [figure for figure in figures if figure.program != "OOH"]
    return [
        figure
        for figure in figures
        if figure.program != "OOH"
        or not any(
            table.period == figure.period and table.step <= figure.step and interval(table).meets(interval(figure))
            for table in tables
        )
    ]


def _age(figure: Figure) -> tuple[int, int]:
    return (figure.period.start or 0, figure.release.period.start or 0)


def _why(claim: Claim, occupation: Occupation, library: Library) -> Missing:
    reasons = []
    for measure in measures(claim):
        key = Key(measure, occupation.codes, occupation.group, claim.period, claim.area)
        found = library.look_up(key)
        if isinstance(found, Missing):
            reasons.append(found)
    return reasons[0] if reasons else Missing(Reason.NO_RELEASE, "no figure is held for that period")


def converted(claim: Claim, figures: Iterable[Figure]) -> tuple[tuple[Figure, float], ...]:
    """Figures of the other rate with the factor that brings them to the claim's unit.

    The office itself makes annual wages from hourly ones with 2,080 hours; only where it prints one of the two is the
    other a writer's arithmetic.
    """
    factor = {Unit.USD_YEAR: 2080.0, Unit.USD_HOUR: 1 / 2080}.get(claim.unit)
    if factor is None:
        return ()
    return tuple((figure, factor) for figure in figures if figure.unit is not claim.unit)
