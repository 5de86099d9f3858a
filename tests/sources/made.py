"""Official-looking files of releases that do not exist yet, made from the newest ones held."""

import csv
import io
import zipfile

from factcheck.reference.columns import Column
from factcheck.reference.library import Library
from factcheck.reference.records import Line

_PER = (("H", "HOURLY"), ("A", "ANNUAL"))
_WAGES = {
    "H_MEAN": Column.MEAN_HOURLY,
    "A_MEAN": Column.MEAN_ANNUAL,
    **{f"{per}_PCT{p}": Column[f"P{p}_{name}"] for per, name in _PER for p in (10, 25, 75, 90)},
    "H_MEDIAN": Column.MEDIAN_HOURLY,
    "A_MEDIAN": Column.MEDIAN_ANNUAL,
}


def wage_table(library: Library, *, growth: float = 1.03) -> bytes:
    """The newest OEWS table a year later: wages grown, jobs as they were."""
    rows = [["OCC_CODE", "OCC_TITLE", "O_GROUP", "TOT_EMP", *_WAGES, "ANNUAL", "HOURLY"]]
    for line in library.lines(library.newest("OEWS")):
        wages = [_wage(line, column, growth) for column in _WAGES.values()]
        flags = ["TRUE" if mark in line.cells.values() else "" for mark in ("annual only", "hourly only")]
        rows.append([line.subject, line.title, line.level, str(line.cells[Column.EMPLOYMENT]), *wages, *flags])
    return _csv(rows)


def _wage(line: Line, column: Column, growth: float) -> str:
    value = line.cells.get(column, "")
    if not isinstance(value, int):
        return "*" if value in ("annual only", "hourly only") else str(value)
    if column.scale == 100:
        return f"{value * growth / 100:.2f}"
    return str(round(value * growth, -1)) if growth != 1 else str(value)


def projection_table(library: Library, *, slide: int = 3) -> bytes:
    """The newest projections a cycle later: jobs grown by the last change's first year, growth a little other."""
    name = ["Occupation Title", "Occupation Code", "Employment 2025", "Employment 2035", "Employment Change, 2025-2035"]
    name += ["Employment Percent Change, 2025-2035", "Occupational Openings, 2025-2035 Annual Average"]
    rows = [name]
    for number, line in enumerate(library.lines(library.newest("EP"))):
        if line.level != "detailed":
            continue
        base = int(line.cells[Column.EMPLOYMENT])
        percent = int(line.cells[Column.GROWTH_PERCENT]) / 10 + (number % slide) - 0.5
        later = round(base * (1 + percent / 100), -2)
        counts = [f"{base / 1000:,.1f}", f"{later / 1000:,.1f}", f"{(later - base) / 1000:,.1f}"]
        openings = f"{int(line.cells[Column.OPENINGS]) / 1000:,.1f}"
        rows.append([line.title, f'="{line.subject}"', *counts, f"{100 * (later - base) / base:.1f}", openings])
    return _csv(rows)


def zipped(name: str, body: bytes) -> bytes:
    """A zip with one file in it."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, body)
    return packed.getvalue()


def _csv(rows: list[list[str]]) -> bytes:
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    return text.getvalue().encode()
