"""Counts and growth of a handbook group, added up from its members with their rounding.

Each member is published in hundreds of jobs, so the sum of n members is known to ±50 n, and the percent made from two
such sums is an interval too. Nothing here is exact, and nothing is told as if it were.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from factcheck.claim import Occupation
from factcheck.figure import Figure
from factcheck.measure import Measure
from factcheck.quantity import Unit
from factcheck.reference.library import Library
from factcheck.reference.rows import DECADE

_ADDABLE = (Measure.EMPLOYMENT, Measure.GROWTH_JOBS, Measure.OPENINGS)


def of_members(measure: Measure, occupation: Occupation, library: Library, *, held: Iterable[Figure]) -> list[Figure]:
    """The group's figure in each release where every member has one and the office prints none for the group itself."""
    codes = occupation.codes or library.members(occupation.group or "")
    if len(codes) < 2 or not (measure in _ADDABLE or measure is Measure.GROWTH_PERCENT):
        return []
    printed = {(figure.program, figure.period) for figure in held}
    if measure is Measure.GROWTH_PERCENT:
        made = _growth(codes, occupation, library)
    else:
        made = _sum(measure, codes, occupation, library)
    return [figure for figure in made if (figure.program, figure.period) not in printed]


def _sum(measure: Measure, codes: Sequence[str], occupation: Occupation, library: Library) -> list[Figure]:
    columns = [
        {_cell(figure): figure for figure in library.series(measure, (code,)) if figure.footnote != DECADE}
        for code in codes
    ]
    shared = set(columns[0]).intersection(*columns[1:])
    return [add([column[cell] for column in columns], occupation) for cell in sorted(shared, key=str)]


def _cell(figure: Figure) -> tuple[str, object, str]:
    return (figure.program, figure.period, figure.release.name)


def add(parts: Sequence[Figure], occupation: Occupation) -> Figure:
    """One figure whose interval is the sum of the parts' intervals."""
    first = parts[0]
    return replace(
        first,
        codes=tuple(code for part in parts for code in part.codes),
        group=occupation.group,
        title=occupation.title or occupation.text or first.title,
        value=sum(part.value for part in parts),
        step=sum(part.step for part in parts),
        footnote=f"sum of {len(parts)} published figures",
        level="group",
    )


def _growth(codes: Sequence[str], occupation: Occupation, library: Library) -> list[Figure]:
    """Percent growth from summed base and change: (base + change) / base, with both intervals."""
    changes = {figure.period: figure for figure in _sum(Measure.GROWTH_JOBS, codes, occupation, library)}
    bases = {
        figure.release.period: figure
        for figure in _sum(Measure.EMPLOYMENT, codes, occupation, library)
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
