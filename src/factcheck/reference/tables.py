"""Rows of a sheet or a CSV as the office wrote them, each with its number counted from 1."""

import csv
import hashlib
import io
from collections.abc import Iterator
from pathlib import Path

from factcheck.errors import SourceError

Cell = str | int | float
Numbered = tuple[int, list[Cell]]


def sha256(path: Path) -> str:
    """The file's hash in hexadecimal, read piece by piece."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def sheets(path: Path) -> list[str]:
    """Names of the sheets; `[""]` for a CSV.

    Raises:
        SourceError: the file is missing or is not what its ending says.
    """
    if path.suffix.lower() == ".csv":
        return [""]
    return list(_workbook(path).sheet_names)


def read(path: Path, sheet: str = "") -> Iterator[Numbered]:
    """Each row with its number. Text is stripped of the padding that BLS puts around cells; numbers stay numbers.

    Raises:
        SourceError: as `sheets`, or there is no such sheet.
    """
    if path.suffix.lower() in (".csv", ".tsv"):
        yield from _delimited(path)
        return
    book = _workbook(path)
    if sheet not in book.sheet_names:
        raise SourceError(f"{path}: no sheet {sheet!r}; it has {', '.join(book.sheet_names)}")
    # rows come one by one, empty ones at the top too: provenance cites their numbers
    for number, row in enumerate(book.get_sheet_by_name(sheet).iter_rows(), 1):
        yield number, [cell.strip() if isinstance(cell, str) else _number(cell) for cell in row]


def _delimited(path: Path) -> Iterator[Numbered]:
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise SourceError(f"{path}: cannot be read ({error.strerror})") from error
    except UnicodeDecodeError as error:
        raise SourceError(f"{path}: not UTF-8 text at byte {error.start}; expected a CSV from BLS") from error
    reader = csv.reader(io.StringIO(text), delimiter="\t" if path.suffix == ".tsv" else ",")
    try:
        for number, row in enumerate(reader, 1):
            yield number, [cell.strip() for cell in row]
    except csv.Error as error:
        raise SourceError(f"{path}: not a CSV ({error})") from error


def _workbook(path: Path):  # type: ignore[no-untyped-def]  # python-calamine has no types
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        return CalamineWorkbook.from_path(str(path))
    except (CalamineError, OSError) as error:
        raise SourceError(f"{path}: not a readable workbook ({error}); expected .xls or .xlsx from BLS") from error


def _number(cell: object) -> Cell:
    return cell if isinstance(cell, int | float) and not isinstance(cell, bool) else str(cell)
