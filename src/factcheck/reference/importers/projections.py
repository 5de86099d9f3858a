"""Employment projections: workbook table 1.2 (bls.gov/emp/tables.htm) or the download of data.bls.gov/projections.

The workbook is preferred: it has the summary rows. Headers stand in one to three rows, so columns are found by
where the words and years stand. Counts are in thousands with one decimal. Openings are yearly averages since 2016-26;
before, they are totals for the decade, kept apart and never divided.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from factcheck.errors import SourceError
from factcheck.figure import Release
from factcheck.reference import releases, tables
from factcheck.reference.columns import Column
from factcheck.reference.records import Importer, Line, Origin, Record

_FOLDER = re.compile(r"(\d{4})-\d\d(?:_wages\d{4})?")
_CODE = re.compile(r'(?:=")?(\d\d-\d{4})"?')
_EMPTY = ("", "—", "-", "–", "N/A")
_SHEET = "Table 1.2"
_WORKBOOK_URL = "https://www.bls.gov/emp/tables.htm"
_DOWNLOAD_URL = "https://data.bls.gov/projections/occupationProj"
_LAST_DECADE_TOTAL = 2014
_NOTES = {"2016-26": "BLS corrected this cycle after its first publication; what was printed early may differ"}


def read(folder: Path) -> Iterator[Record]:
    """One file for each cycle below `folder`/projections: the workbook where there is one, else the download."""
    chosen: dict[int, Path] = {}
    for path in sorted((folder / "projections").iterdir()):
        match = _FOLDER.fullmatch(path.name)
        if match and (file := _file(path)) is not None:
            # A cycle republished with newer wages has the same projections: the first is enough.
            chosen.setdefault(int(match[1]), file)
            if file.suffix == ".xlsx" and chosen[int(match[1])].suffix == ".csv":
                chosen[int(match[1])] = file
    for start, file in sorted(chosen.items()):
        yield from read_table(file, start, str(file.relative_to(folder)))


def _file(folder: Path) -> Path | None:
    workbook = folder / "occupation.xlsx"
    if workbook.exists():
        return workbook
    return next((path for path in sorted(folder.glob("*.csv")) if "mployment" in path.name), None)


def read_table(path: Path, start: int, name: str) -> Iterator[Line]:
    """Rows of one cycle's table; `name` is what provenance calls the file.

    Raises:
        SourceError: the header does not name the cycle's years, or a cell is not a number.
    """
    release = releases.of(releases.CYCLES, start, path)
    book = path.suffix.lower() != ".csv"
    origin = Origin(name, _SHEET if book else "", tables.sha256(path), _WORKBOOK_URL if book else _DOWNLOAD_URL)
    rows = list(tables.read(path, _SHEET if book else ""))
    first = next((n for n, (_, row) in enumerate(rows) if len(row) > 1 and _CODE.fullmatch(str(row[1]))), None)
    if first is None:
        raise SourceError(f"{path}: no row with an occupation code in its second column")
    columns = _columns(_header([row for _, row in rows[:first]]), start, path)
    for number, row in rows[first:]:
        match = _CODE.fullmatch(str(row[1])) if len(row) > 1 else None
        if match:
            yield _line(match[1], row, number, columns, release=release, origin=origin)


def _header(rows: list[list[tables.Cell]]) -> list[str]:
    """One text for each column: the words above it, spread to the right where a heading covers several columns."""
    if rows and not any(str(cell) for cell in rows[0][1:]):
        rows = rows[1:]  # the table's title
    width = max((len(row) for row in rows), default=0)
    texts = [""] * width
    for row in rows:
        above, covered = "", None
        spread = list(texts)
        for place in range(width):
            cell = row[place] if place < len(row) else ""
            words = f"{cell:.0f}" if isinstance(cell, float) else " ".join(str(cell).split())
            if words or texts[place] != covered:
                # a new heading starts here, or the one above has ended
                above, covered = words, texts[place]
            spread[place] = f"{texts[place]} {above}".strip()
        texts = spread
    return [text.lower().replace("–", "-") for text in texts]


def _columns(header: list[str], start: int, path: Path) -> dict[int, Column]:
    end = start + 10
    found: dict[int, Column] = {}
    for place, text in enumerate(header):
        column = None
        if any(word in text for word in ("matrix", "title", "distribution", "wage", "self employed")):
            continue
        if "openings" in text:
            column = Column.OPENINGS_DECADE if start <= _LAST_DECADE_TOTAL else Column.OPENINGS
            if (column is Column.OPENINGS) != ("annual average" in text):
                raise SourceError(f"{path}: openings of {start} are headed {text!r}; decade total or yearly average?")
        elif "change" in text:
            column = Column.GROWTH_PERCENT if "percent" in text else Column.GROWTH_JOBS
        elif "employment" in text and str(end) in text:
            column = Column.EMPLOYMENT_PROJECTED
        elif "employment" in text and str(start) in text:
            column = Column.EMPLOYMENT
        if column is not None and column not in found.values():
            found[place] = column
    if len(found) != 5:
        raise SourceError(f"{path}: expected employment {start} and {end}, change and openings; found {header}")
    return found


def _line(
    code: str, row: list[tables.Cell], number: int, columns: dict[int, Column], *, release: Release, origin: Origin
) -> Line:
    # The download ends a title with example job titles: "Actors    * Actress* Monologist".
    title = str(row[0]).split("*")[0].strip()
    level = _level(code) if origin.sheet and str(row[2]) == "Summary" else "detailed"
    cells: dict[Column, int | str] = {}
    for place, column in columns.items():
        raw = str(row[place]).replace(",", "").replace("−", "-")
        if raw in _EMPTY:
            cells[column] = "N/A"
            continue
        try:
            tenths = round(float(raw) * 10)
        except (ValueError, OverflowError):  # "inf" is a number to Python
            raise SourceError(f"{origin.file}, row {number}: {raw!r} is not a number") from None
        cells[column] = tenths if column is Column.GROWTH_PERCENT else tenths * 100
    level = "total" if code == "00-0000" else level
    return Line(code, release, level, title, origin, number, cells, note=_NOTES.get(release.name))


def _level(code: str) -> str:
    if code == "00-0000":
        return "total"
    if code.endswith("-0000"):
        return "major"
    return "minor" if code.endswith("00") else "broad" if code.endswith("0") else "detailed"


IMPORTER = Importer("projections", read)
