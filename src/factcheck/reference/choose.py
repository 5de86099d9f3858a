"""Which release and column a key asks for, or why there is none. Pure; the library supplies what exists."""

from collections.abc import Sequence

from factcheck.figure import Key, Missing, Reason, Release
from factcheck.measure import Measure
from factcheck.period import Period
from factcheck.reference.columns import BY_MEASURE, Column

Choice = tuple[Release, Column]
_YEARS_OF_A_PROJECTION = 10


def choose(key: Key, known: Sequence[Release], held: Sequence[Release]) -> list[Choice] | Missing:
    """Releases of one program that may answer, best first. `known` and `held` are oldest first."""
    column = BY_MEASURE[key.measure][0]
    if key.period is None:
        return [(held[-1], column)] if held else Missing(Reason.NO_RELEASE, f"no release of {key.program} is held")
    if known and known[0].period.is_span:
        return _span(key.period, key.measure, column, known)
    return _point(key.period, column, known)


def _point(period: Period, column: Column, known: Sequence[Release]) -> list[Choice] | Missing:
    program = known[0].program if known else "OEWS"
    if period.is_span:
        return Missing(Reason.NO_RELEASE, f"{program} estimates are for one month, not for {period}")
    if period.quarter:
        return Missing(Reason.NO_RELEASE, f"{program} has no quarterly estimates; {period} was asked for")
    found = [release for release in known if release.period.start == period.start]
    if not found:
        return Missing(Reason.NO_RELEASE, f"no {program} release for {period} is known; held are {_range(known)}")
    if period.month and period.month != found[0].period.month:
        return Missing(Reason.NO_RELEASE, f"{program} published {found[0].name}, not {period}")
    return [(found[0], column)]


def _span(period: Period, measure: Measure, column: Column, known: Sequence[Release]) -> list[Choice] | Missing:
    if period.is_span:
        if measure is Measure.EMPLOYMENT:
            return Missing(Reason.NO_MEASURE, f"a number of jobs is for one year, not for {period}")
        found = [one for one in known if one.period.end == period.end and period.start in (None, one.period.start)]
        return [(one, column) for one in found] or _no_cycle(period, known)
    if measure is Measure.EMPLOYMENT:
        first = [(one, Column.EMPLOYMENT) for one in known if one.period.start == period.start]
        last = [(one, Column.EMPLOYMENT_PROJECTED) for one in known if one.period.end == period.start]
        return first + last or Missing(Reason.NO_RELEASE, f"no projection starts or ends in {period}")
    if measure.is_wage:
        # an edition shows wages of its first year or up to two later; where BLS has none, of years before. The library
        # reads the line's own year.
        gaps = [((period.start or 0) - (one.period.start or 0), one) for one in known]
        found = [one for gap, one in sorted(gaps, key=lambda pair: -abs(pair[0])) if -8 <= gap <= 2]
        return [(one, column) for one in reversed(found)] or Missing(Reason.NO_RELEASE, f"no edition for {period}")
    return Missing(Reason.NO_RELEASE, f"projections are for ten years; only {period} was named")


def _no_cycle(period: Period, known: Sequence[Release]) -> Missing:
    """A stretch that is no cycle: never published, or out of the range that is known."""
    newest = known[-1].period
    starts = {one.period.start for one in known}
    start = period.start if period.start is not None else (period.end or 0) - _YEARS_OF_A_PROJECTION
    ten = (period.end or 0) - start == _YEARS_OF_A_PROJECTION
    if ten and start > (newest.start or 0):
        return Missing(Reason.NO_RELEASE, f"{period} is later than the newest projections known ({newest})")
    if start < min(one for one in starts if one is not None):
        return Missing(Reason.NO_RELEASE, f"{period} is earlier than the projections known ({known[0].period})")
    near = sorted(known, key=lambda one: (abs((one.period.start or 0) - start), -(one.period.start or 0)))[:2]
    names = " and ".join(sorted(one.name for one in near))
    why = "" if ten else "; projections are for ten years"
    return Missing(Reason.IMPOSSIBLE_PERIOD, f"BLS never published projections for {period}{why}; near it are {names}")


def _range(known: Sequence[Release]) -> str:
    return f"{known[0].name} to {known[-1].name}" if known else "none"
