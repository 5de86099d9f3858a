"""Counts and growth of a handbook group, added up from its members with their rounding.

Each member is published in hundreds of jobs, so the sum of n members is known to ±50 n, and the percent made from two
such sums is an interval too. Nothing here is exact, and nothing is told as if it were.
"""

from collections.abc import Sequence
from dataclasses import replace

from factcheck.figure import Figure
from factcheck.measure import Measure
from factcheck.quantity import Unit
from factcheck.reference.library import Library
from factcheck.reference.rows import DECADE

_ADDABLE = (Measure.EMPLOYMENT, Measure.GROWTH_JOBS, Measure.OPENINGS)


def of_members(measure: Measure, codes: Sequence[str], group: str | None, title: str, library: Library) -> list[Figure]:
    """The members' figures added up, for each release where every member has one."""
    if len(codes) < 2:
        return []
    if measure is Measure.GROWTH_PERCENT:
        return _growth(codes, group, title, library)
    return _sum(measure, codes, group, title, library) if measure in _ADDABLE else []


def _sum(measure: Measure, codes: Sequence[str], group: str | None, title: str, library: Library) -> list[Figure]:
    columns = [
        {_cell(figure): figure for figure in library.series(measure, (code,)) if figure.footnote != DECADE}
        for code in codes
    ]
    shared = set(columns[0]).intersection(*columns[1:])
    return [add([column[cell] for column in columns], group, title) for cell in sorted(shared, key=str)]


def _cell(figure: Figure) -> tuple[str, object, str]:
    return (figure.program, figure.period, figure.release.name)


def add(parts: Sequence[Figure], group: str | None, title: str) -> Figure:
    """One figure whose interval is the sum of the parts' intervals."""
    first = parts[0]
    return replace(
        first,
        codes=tuple(code for part in parts for code in part.codes),
        group=group,
        title=title or first.title,
        value=sum(part.value for part in parts),
        step=sum(part.step for part in parts),
        footnote=f"sum of {len(parts)} published figures",
        level="group",
    )


def _growth(codes: Sequence[str], group: str | None, title: str, library: Library) -> list[Figure]:
    """Percent growth from summed base and change: change / base, with both intervals."""
    changes = {figure.period: figure for figure in _sum(Measure.GROWTH_JOBS, codes, group, title, library)}
    bases = {
        figure.release.period: figure
        for figure in _sum(Measure.EMPLOYMENT, codes, group, title, library)
        if figure.program == "EP" and figure.period.start == figure.release.period.start
    }
    made = []
    for cycle, change in changes.items():
        base = bases.get(cycle)
        if base is None or base.low <= 0:
            continue
        ends = [100 * one / other for one in (change.low, change.high) for other in (base.low, base.high)]
        made.append(
            replace(
                change,
                measure=Measure.GROWTH_PERCENT,
                value=(min(ends) + max(ends)) / 2,
                unit=Unit.PERCENT,
                step=max(ends) - min(ends),
                footnote=f"computed from {len(codes)} published figures",
            )
        )
    return made
