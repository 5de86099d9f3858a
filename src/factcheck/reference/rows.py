"""From the snapshot's rows to figures, and back from a marker to the reason it stands for."""

from datetime import date
from functools import cache
from typing import Any, NamedTuple

from factcheck.figure import Bound, Figure, Missing, Provenance, Reason, Release
from factcheck.measure import Measure, unit_of
from factcheck.period import Period
from factcheck.quantity import Unit
from factcheck.reference.columns import Column

# What `figure` needs of a cell, in this order; of the title and the file only their numbers, for they are few.
SELECT = """
SELECT line.id, line.subject, line.release, line.level, line.row, line.year, line.note, line.title, line.source,
       NULL, cell."column", cell.value
FROM line JOIN cell ON cell.line = line.id
"""
# The same for one column of the lines of a subject in a release; the last is NULL where a line has no such cell.
CELL = (
    SELECT.replace("JOIN cell ON cell.line = line.id", 'LEFT JOIN cell ON cell.line = line.id AND cell."column" = ?')
    + "WHERE line.subject = ? AND line.release = ?"
)
# The same for some columns of a subject in all releases, in the order of the index.
OF = f"""{SELECT}
WHERE line.subject = ? AND cell."column" IN ({{columns}})
ORDER BY line.release, line.level, line.source, line.row, cell."column"
"""
# Each column added up over the line items whose codes lie between two, in all releases of a program; how many there
# are comes last, and what else is told is of the first of them.
_SUMMED = SELECT.replace("line.subject", "min(line.subject)").replace("cell.value\n", "sum(cell.value), count(*)\n")
SUMS = f"""{_SUMMED}
WHERE line.subject >= ? AND line.subject < ? AND line.level = 'detailed' AND typeof(cell.value) = 'integer'
  AND line.release IN (SELECT id FROM release WHERE program = ?) AND cell."column" IN ({{columns}})
GROUP BY line.release, cell."column" HAVING count(*) > 1
"""  # noqa: S608 (our own names)
# The same for one column of `regional`; the series id stands where a row number would.
REGIONAL = """
SELECT NULL, regional.subject, regional.release, regional.level,
       CASE area.kind WHEN 'state' THEN 'OEUS' ELSE 'OEUM' END || area.code
       || '000000' || replace(regional.subject, '-', '') || '{datatype}', NULL, NULL, regional.title,
       regional.source, area.name, {column}, c{column}
FROM regional JOIN area ON area.id = regional.area
"""
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


def figure(
    row: tuple[Any, ...], release: Release, codes: tuple[str, ...], title: str, source: Source, *, group: str | None
) -> Figure | Missing:
    """The figure in one row of `SELECT`, or why the office printed none."""
    _, _, _, level, number, year, note, _, _, area, place, raw = row
    column, measure, unit, scale, step = _form(place, release.program)
    bound, footnote = Bound.EXACT, note
    if isinstance(raw, str):
        if not raw.startswith(">"):
            return missing(raw)
        raw, bound, footnote = int(raw[1:]), Bound.AT_LEAST, _TOP_CODED
    if column is Column.OPENINGS_DECADE:
        footnote = DECADE
    value = raw / scale
    where = f"{source.sheet}!{number}" if source.sheet else str(number)
    provenance = Provenance(source.file, where, source.sha256, source.url, source.grade)
    when = period(column, release, year)
    # In the order of Figure: given by name they take three times as long, and this is done thousands of times.
    return Figure(
        *(release.program, measure, codes, group, title, area, when, value, unit, step),
        *(release, provenance, bound, footnote, level),
    )


@cache
def _form(place: int, program: str) -> tuple[Column, Measure, Unit, int, float]:
    column = Column(place)
    return column, column.measure, unit_of(column.measure), column.scale, column.step(program)


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
