"""Counts and growth of a handbook group, added up from its members with their rounding.

Each member is published in hundreds of jobs, so the sum of n members is known to ±50 n, and the percent made from two
such sums is an interval too. Nothing here is exact, and nothing is told as if it were.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from factcheck.figure import Figure
from factcheck.measure import Measure
from factcheck.quantity import Unit
from factcheck.reference.library import Library
from factcheck.reference.rows import DECADE
from factcheck.reference.store import added

_CHANGE, _LEVEL = Measure.GROWTH_JOBS, Measure.EMPLOYMENT
_ADDABLE = (Measure.EMPLOYMENT, Measure.GROWTH_JOBS, Measure.OPENINGS)


def of_members(measure: Measure, codes: Sequence[str], group: str | None, library: Library) -> list[Figure]:
    """The members' figures added up, for each release where every member has one."""
    if len(codes) < 2:
        return []
    page = library.group(group) if group else None
    title = page.title if page else " and ".join(library.title(code) or code for code in codes)
    if measure is Measure.GROWTH_PERCENT:
        made = _growth(_sum(_CHANGE, codes, library), _sum(_LEVEL, codes, library))
    else:
        made = _sum(measure, codes, library) if measure in _ADDABLE else []
    return [replace(figure, codes=tuple(codes), group=group, title=title) for figure in made]


def of_line_items(measure: Measure, code: str, library: Library, *, held: Iterable[Figure]) -> list[Figure]:
    """A classification's group, added up from its line items in those projections that print no groups."""
    if not code.endswith("0") or not (measure in _ADDABLE or measure is Measure.GROWTH_PERCENT):
        return []
    printed = {figure.release for figure in held}
    stem = code.removesuffix("0000") if code.endswith("-0000") else code.rstrip("0")
    made: list[Figure] = []
    for cycle in library.releases():
        if cycle.program != "EP" or cycle in printed:
            continue
        if measure is Measure.GROWTH_PERCENT:
            made += _growth(library.summed(_CHANGE, stem, cycle), library.summed(_LEVEL, stem, cycle))
        else:
            made += library.summed(measure, stem, cycle)
    title = library.title(code) or code
    return [replace(figure, codes=(code,), group=None, title=title) for figure in made]


def _sum(measure: Measure, codes: Sequence[str], library: Library) -> list[Figure]:
    columns = [
        {_cell(figure): figure for figure in library.series(measure, (code,)) if figure.footnote != DECADE}
        for code in codes
    ]
    shared = set(columns[0]).intersection(*columns[1:])
    return [add([column[cell] for column in columns]) for cell in sorted(shared, key=str)]


def _cell(figure: Figure) -> tuple[str, object, str]:
    return (figure.program, figure.period, figure.release.name)


def add(parts: Sequence[Figure]) -> Figure:
    """One figure whose interval is the sum of the parts' intervals."""
    value, step = sum(part.value for part in parts), sum(part.step for part in parts)
    return added(parts[0], value, step, len(parts))


def _growth(changes: Sequence[Figure], levels: Sequence[Figure]) -> list[Figure]:
    """Percent growth from summed change and base: change / base, with both intervals."""
    bases = {
        figure.release.period: figure
        for figure in levels
        if figure.program == "EP" and figure.period.start == figure.release.period.start
    }
    made = []
    for change in changes:
        base = bases.get(change.period)
        if base is None or base.low <= 0:
            continue
        ends = [100 * one / other for one in (change.low, change.high) for other in (base.low, base.high)]
        made.append(
            replace(
                change,
                measure=Measure.GROWTH_PERCENT,
                value=round((min(ends) + max(ends)) / 2, 2),
                unit=Unit.PERCENT,
                step=max(ends) - min(ends) + 0.01,
                footnote=f"computed from the {change.footnote}",
            )
        )
    return made


def is_made(figure: Figure) -> bool:
    """Whether the figure was added up here and is printed nowhere."""
    return (figure.footnote or "").startswith(("sum of", "computed from"))
