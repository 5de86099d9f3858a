"""Every published figure that would make a claim true, in any careful reading of it."""

from collections.abc import Iterable
from functools import lru_cache

from factcheck.claim import Claim, Occupation
from factcheck.figure import Figure, Key, Missing, Reason
from factcheck.judge import sums
from factcheck.judge.intervals import published as interval
from factcheck.judge.periods import in_period
from factcheck.judge.readings import crosswalked, forerunners, predecessors, same_title
from factcheck.measure import Measure
from factcheck.quantity import Comparator, Unit
from factcheck.reference.library import Library
from factcheck.reference.rows import DECADE
from factcheck.values import cached_property, dataclass

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


@dataclass(frozen=True)
class Answers:
    """The figures that a claim may be. Not slotted, so that the kin are sought once, and only when asked for.

    dated    for the period it names; where it names none, of every release held
    every    of every release held
    missing  why `dated` is empty
    """

    claim: Claim
    occupation: Occupation
    library: Library
    dated: tuple[Figure, ...]
    every: tuple[Figure, ...]
    missing: Missing | None = None

    @cached_property
    def kin(self) -> tuple[Figure, ...]:
        """Of codes that a crosswalk joins with the claim's, in releases where the claim's own code is not used."""
        return _kin(self.claim, self.occupation, self.every, self.library)


def measures(claim: Claim) -> tuple[Measure, ...]:
    """The published measures that the claim's words allow; a wage with neither "median" nor "mean" may be either."""
    if not isinstance(claim.measure, Measure):
        return ()
    measure = claim.measure
    if measure not in (Measure.ANNUAL, Measure.HOURLY):
        return (measure,)
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
    missing = None if dated else _why(claim, occupation, library)
    return Answers(claim, occupation, library, dated, every, missing)


def _kin(claim: Claim, occupation: Occupation, every: tuple[Figure, ...], library: Library) -> tuple[Figure, ...]:
    if not occupation.codes or claim.area:
        return ()
    own = {(figure.program, figure.release.name) for figure in every}
    printed = {figure.period for figure in every if figure.program == "OOH" and figure.measure.is_wage}
    subjects: tuple[tuple[str, ...], ...] = ()
    if len(occupation.codes) == 1:
        codes = (*crosswalked(occupation.codes[0], library), *same_title(occupation, library))
        subjects = (*((code,) for code in codes), *predecessors(occupation.codes[0], library))
    else:
        subjects = forerunners(occupation.codes, library)
    figures = [
        figure
        for codes in dict.fromkeys(subjects)
        for measure in measures(claim)
        for figure in _held(library, measure, codes, None, None)
    ]
    # a wage that the handbook prints for the occupation itself is not another category's
    apart = (one for one in figures if (one.program, one.release.name) not in own and one.period not in printed)
    return tuple(sorted(apart, key=_age))


def published(claim: Claim, occupation: Occupation, measure: Measure, library: Library) -> tuple[Figure, ...]:
    """One measure of the claim's occupation in every release held, oldest first."""
    return _held(library, measure, occupation.codes, occupation.group, claim.area)


@lru_cache(maxsize=8192)
def _held(
    library: Library, measure: Measure, codes: tuple[str, ...], group: str | None, area: str | None
) -> tuple[Figure, ...]:
    if len(codes) == 1:
        figures = [*library.elsewhere(measure, codes[0], area=area)]
    else:
        figures = [*library.series(measure, codes, area=area)] if codes else []
    if group:
        figures += library.series(measure, (), group=group, area=area)
    if len(codes) == 1:
        # the same code in another classification covers nearly the same people: enough to call a claim true
        figures += library.cells(codes, area=area, measure=measure)
        figures += sums.of_line_items(measure, codes[0], library, held=figures) if area is None else []
    elif area is None:
        figures += sums.of_members(measure, codes or library.members(group or ""), group, library)
    kept: dict[tuple[object, ...], Figure] = {}
    for figure in reversed(figures):
        if figure.footnote != DECADE:
            when = figure.period  # its parts: hashing the record costs more than all the rest
            dates = (when.start, when.end, when.month, when.quarter)
            kept[figure.program, figure.codes, figure.group, figure.release.name, *dates] = figure
    return tuple(sorted(_finer(list(kept.values())), key=_age))


def _finer(figures: list[Figure]) -> list[Figure]:
    """Without the handbook's copies of what a table gives more finely; a page that says otherwise stays."""
    if all(figure.program != "OOH" for figure in figures):
        return figures
    tables = [figure for figure in figures if figure.program != "OOH" and not sums.is_made(figure)]
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


def dated(claim: Claim, figures: Iterable[Figure], library: Library) -> tuple[Figure, ...]:
    """Those figures that the claim's period names."""
    return in_period(figures, claim, library.releases())


def to_unit(unit: Unit, figure: Figure) -> float | None:
    """What brings a wage of the other rate to this unit: the office itself counts a year as 2,080 hours."""
    rates = {(Unit.USD_YEAR, Unit.USD_HOUR): 2080.0, (Unit.USD_HOUR, Unit.USD_YEAR): 1 / 2080}
    return rates.get((unit, figure.unit))
