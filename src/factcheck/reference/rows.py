"""From the snapshot's rows to figures, and back from a marker to the reason it stands for."""

from datetime import date
from typing import Any, NamedTuple

from factcheck.figure import Bound, Figure, Missing, Provenance, Reason, Release
from factcheck.measure import Measure, unit_of
from factcheck.period import Period
from factcheck.quantity import Unit
from factcheck.reference.columns import REGIONAL, Column

# What `figure` needs of a line, in this order; of the title and the file only their numbers, for they are few. The name
# of the area comes last, and behind it come cells.
_LINE = "subject, release, level, row, year, note, title, source, NULL"
CELLS = 9
"""Where in a row the cells begin."""
LINES = f"SELECT {_LINE}, {', '.join(f'c{int(column)}' for column in Column)} FROM line"  # noqa: S608 (our own names)
"""All cells of lines, in the order of `Column`."""
CELL = f"SELECT {_LINE}, c{{column}} FROM line"  # noqa: S608 (our own names)
"""One cell of lines."""
# A column added up over the line items whose codes lie between two, in all releases of a program; how many there are
# comes last, and what else is told is of the first of them.
SUMS = f"""
SELECT {_LINE.replace("subject", "min(subject)")}, sum(c{{column}}), count(*) FROM line
WHERE subject >= ? AND subject < ? AND level = 'detailed' AND typeof(c{{column}}) = 'integer'
  AND release IN (SELECT id FROM release WHERE program = ?)
GROUP BY release HAVING count(*) > 1
"""  # noqa: S608 (our own names)
# The same of areas; where a row number would stand is the id of the series but for its last two digits, which tell the
# kind of value (columns.py, DATATYPE).
_AREA_LINE = """
SELECT regional.subject, regional.release, regional.level,
       CASE area.kind WHEN 'state' THEN 'OEUS' ELSE 'OEUM' END || area.code
       || '000000' || replace(regional.subject, '-', ''), NULL, NULL, regional.title,
       regional.source, area.name, {cells}
FROM regional JOIN area ON area.id = regional.area
"""
AREA_LINES = _AREA_LINE.format(cells=", ".join(f"c{int(column)}" for column in REGIONAL))
AREA_CELL = _AREA_LINE.format(cells="c{column}")
_SUPPRESSED = {
    "*": "BLS withheld this wage estimate (*)",
    "**": "BLS withheld this employment estimate (**)",
    "***": "BLS withheld this wage estimate (***)",
    "-": "BLS withheld this estimate (-)",
    "~": "BLS prints ~ here: under half a percent",
}
_UNPUBLISHED = {
    "annual only": "BLS publishes only annual wages for this occupation: its people do not work year-round, full time",
    "hourly only": "BLS publishes only hourly wages for this occupation",
    "N/A": "the table has no value here",
}
DECADE = "total over the ten years (growth and replacement), as published for this cycle; not a yearly average"
_TOP_CODED = "top-coded: BLS says only that it is this or more"


def release(row: tuple[Any, ...]) -> Release:
    """From (program, name, start, end, month, published, system)."""
    program, name, start, end, month, published, system = row
    day = date.fromisoformat(published) if published else None
    return Release(program, name, Period(start, end, month=month), day, system)


class Source(NamedTuple):
    """One sheet of one official file; `grade` is that of Provenance."""

    file: str
    sheet: str
    sha256: str
    url: str | None
    grade: str


class Form(NamedTuple):
    """What all cells of one column in one release have in common; `footnote` goes before a line's own."""

    release: Release
    measure: Measure
    unit: Unit
    scale: int
    step: float
    period: Period
    footnote: str | None


def form(column: Column, release: Release, year: int | None) -> Form:
    """Of a column in a release; `year` of the wages, where the line tells it."""
    measure = column.measure
    footnote = DECADE if column is Column.OPENINGS_DECADE else None
    step, when = column.step(release.program), period(column, release, year)
    return Form(release, measure, unit_of(measure), column.scale, step, when, footnote)


def figure(  # noqa: PLR0917 - by name they take longer, and this is done thousands of times
    line: tuple[Any, ...],
    raw: int | str,
    form: Form,
    place: Provenance,
    title: str,
    codes: tuple[str, ...],
    group: str | None,
) -> Figure | Missing:
    """The figure in one cell of a row of `LINES` or `CELL`, or why the office printed none."""
    release, measure, unit, scale, step, when, footnote = form
    bound = Bound.EXACT
    if isinstance(raw, str):
        if not raw.startswith(">"):
            return missing(raw)
        raw, bound, footnote = int(raw[1:]), Bound.AT_LEAST, footnote or _TOP_CODED
    # By position here too: given by name they take three times as long.
    return Figure(
        release.program, measure, codes, group, title, line[8], when, raw / scale, unit, step, release, place, bound,
        footnote or line[5], line[2],
    )  # fmt: skip


def provenance(source: Source, row: int | str) -> Provenance:
    """Where a line stands in a source."""
    where = f"{source.sheet}!{row}" if source.sheet else str(row)
    return Provenance(source.file, where, source.sha256, source.url, source.grade)


def missing(marker: str) -> Missing:
    """The reason that a marker stands for."""
    if marker in _UNPUBLISHED:
        return Missing(Reason.NOT_PUBLISHED, _UNPUBLISHED[marker])
    return Missing(Reason.SUPPRESSED, _SUPPRESSED.get(marker, f"BLS prints {marker!r} here instead of a number"))


def period(column: Column, release: Release, year: int | None) -> Period:
    """When a cell of a release holds: its decade for a change, its first or last year for a level, May for a wage."""
    if not release.period.is_span:
        return release.period
    if column in (Column.GROWTH_PERCENT, Column.GROWTH_JOBS, Column.OPENINGS, Column.OPENINGS_DECADE):
        return release.period
    if column is Column.EMPLOYMENT_PROJECTED:
        return Period(release.period.end)
    if column is Column.EMPLOYMENT:
        return Period(release.period.start)
    return Period(year or release.period.start, month=5)
