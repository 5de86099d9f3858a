"""Official-looking files of releases that do not exist yet, made from the newest ones held."""

import csv
import io
import zipfile

from factcheck.reference.columns import DATATYPE, Column
from factcheck.reference.library import Library
from factcheck.reference.records import Line, Origin
from factcheck.reference.releases import SURVEYS

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
        return "*" if value in ("annual only", "hourly only") else "#" if value.startswith(">") else value
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


AREA_HEADER = ["AREA", "AREA_TITLE", "AREA_TYPE", "PRIM_STATE", "NAICS", "NAICS_TITLE", "I_GROUP", "OWN_CODE"]
AREA_HEADER += ["OCC_CODE", "OCC_TITLE", "O_GROUP", "TOT_EMP", *_WAGES, "ANNUAL", "HOURLY"]
_AREA_TYPES = {"state": "2", "metro": "4", "nonmetropolitan": "6"}


def area_row(code: str, name: str, sort: str, line: Line, *, growth: float = 1.0) -> list[str]:
    """One row of state_M2025_dl and its fellows, whose columns are those of the national table behind the area."""
    wages = [_wage(line, column, growth) for column in _WAGES.values()]
    flags = ["TRUE" if mark in line.cells.values() else "" for mark in ("annual only", "hourly only")]
    employment = line.cells.get(Column.EMPLOYMENT, "**")
    area = [code, name, _AREA_TYPES[sort], "XX", "000000", "Cross-industry", "cross-industry", "1235"]
    return [*area, line.subject, line.title, line.level, str(employment).replace("-", "**"), *wages, *flags]


def state_table(library: Library, *, growth: float = 1.03) -> bytes:
    """The states held a year later: wages grown, jobs as they were."""
    pairs = library.area_lines(library.newest("OEWS"), ("state",))
    rows = (area_row(f"{line.area // 100_000:02d}", area, "state", line, growth=growth) for area, line in pairs)
    return _csv([AREA_HEADER, *([cell.replace("-", "*") if cell == "-" else cell for cell in row] for row in rows)])


def area_table(areas: dict[str, tuple[str, str]], *, growth: float = 1.0) -> list[list[str]]:
    """A table of a few areas, code -> (name, sort), each with the same three rows."""
    lines = [_made_line(code, level, factor) for code, level, factor in _FEW]
    rows = [area_row(code, name, sort, line, growth=growth) for code, (name, sort) in areas.items() for line in lines]
    return [AREA_HEADER, *rows]


_FEW = (("00-0000", "total", 0.6), ("29-0000", "major", 0.9), ("29-1141", "detailed", 1.0))


def _made_line(code: str, level: str, factor: float) -> Line:
    hour = round(50 * factor, 2)
    cells: dict[Column, int | str] = {Column.EMPLOYMENT: int(round(39_900 * factor, -1))}
    for number, (_, column) in enumerate(_WAGES.items()):
        wage = hour * (0.8 + 0.04 * number)
        cells[column] = round(wage * 100) if column.scale == 100 else int(round(wage * 2080, -1))
    origin = Origin("made", "", "0" * 64)
    titles = {"00-0000": "All Occupations", "29-0000": "Healthcare Practitioners", "29-1141": "Registered Nurses"}
    return Line(code, SURVEYS[2025], level, titles[code], origin, 2, cells)


def flat_files(areas: dict[str, tuple[str, str]], *, year: int = 2025) -> dict[str, bytes]:
    """The flat files oe.* of a few areas, code of seven digits -> (name, sort), and of the nation, which is left."""
    listed = ["state_code\tarea_code\tareatype_code\tarea_name", "00\t0000000\tN\tNational"]
    listed += [f"00\t{code}\t{'S' if sort == 'state' else 'M'}\t{name}" for code, (name, sort) in areas.items()]
    jobs = ["occupation_code\toccupation_name\tdisplay_level\tselectable\tsort_sequence"]
    jobs += [f"{code.replace('-', '')}\tJob {code}\t{0 if level != 'detailed' else 3}\tT\t1" for code, level, _ in _FEW]
    data = ["series_id                     \tyear\tperiod\t       value\tfootnote_codes"]
    for prefix, code in [("OEUN", "0000000"), *((f"OEU{s[:1].upper()}", code) for code, (_, s) in areas.items())]:
        kind = {"OEUN": "OEUN", "OEUS": "OEUS"}.get(prefix, "OEUM")
        for job, level, factor in _FEW:
            line = _made_line(job, level, factor)
            for column, number in DATATYPE.items():
                value = int(line.cells[column]) / column.scale
                series = f"{kind}{code}000000{job.replace('-', '')}{number}"
                data.append(f"{series}     \t{year}\tA01\t{value:>12g}\t")
    texts = {"oe.area": listed, "oe.occupation": jobs, "oe.data.0.Current": data}
    return {name: ("\r\n".join(text) + "\r\n").encode() for name, text in texts.items()}
