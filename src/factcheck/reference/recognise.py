"""Which official table a file is, and its rows. Archives are read, never unpacked by the names they give."""

import re
import tempfile
import zipfile
from pathlib import Path

from factcheck.errors import SourceError
from factcheck.reference import tables
from factcheck.reference.importers import oews, projections
from factcheck.reference.records import Line

# A national file is 0.3 MB, a state file 5 MB, a workbook of projections 0.6 MB.
MAX_BYTES = 60_000_000
_NATIONAL = re.compile(r"(?:^|/)national_+M(\d{4})_dl\.(xlsx?|csv)$", re.IGNORECASE)
_YEAR = re.compile(r"\b(20\d\d)\b")
_KNOWN = (
    "expected BLS's national_M2024_dl.xlsx or the oesm24nat.zip it comes in, occupation.xlsx of the projections,"
    " or the Employment Projections.csv download"
)


def recognise(path: Path, *, name: str | None = None) -> list[Line]:
    """Rows of the table in a file; `name` is the file's own name where `path` is a copy.

    Raises:
        SourceError: it is none of the tables that can be imported, or cannot be read.
    """
    called = name or path.name
    if path.stat().st_size > MAX_BYTES:
        raise SourceError(
            f"{called}: {path.stat().st_size:,} bytes, more than the {MAX_BYTES:,} any of these tables has"
        )
    if path.suffix.lower() == ".zip":
        return _from_zip(path, called)
    if match := _NATIONAL.search(called):
        return _national(path, int(match[1]), called)
    if path.suffix.lower() in (".xlsx", ".csv"):
        return _projections(path, called)
    raise SourceError(f"{called}: not a table that can be imported; {_KNOWN}")


def _national(path: Path, year: int, name: str) -> list[Line]:
    """The year stands in the file's name and, since 2019, in the sheet's; they must agree."""
    for sheet in tables.sheets(path):
        match = _NATIONAL.search(f"{sheet}.xlsx")
        if match and int(match[1]) != year:
            raise SourceError(f"{name}: its sheet is {sheet}, so the file is of May {match[1]}, not {year}")
    return list(oews.read_table(path, year, name))


def _projections(path: Path, name: str) -> list[Line]:
    """The cycle is not in the file's name; its first year is the first one that the header names."""
    sheet = ""
    if path.suffix.lower() == ".xlsx":
        sheet = "Table 1.2"
        if sheet not in tables.sheets(path):
            raise SourceError(f"{name}: it has no sheet {sheet!r}; {_KNOWN}")
    head = " ".join(str(cell) for _, row in list(tables.read(path, sheet))[:4] for cell in row)
    years = [int(year) for year in _YEAR.findall(head)]
    if not years or "mployment" not in head:
        raise SourceError(f"{name}: its header names no projection; {_KNOWN}")
    return list(projections.read_table(path, min(years), name))


def _from_zip(path: Path, name: str) -> list[Line]:
    try:
        with zipfile.ZipFile(path) as archive:
            members = [one for one in archive.infolist() if _NATIONAL.search(one.filename)]
            if len(members) != 1:
                listed = ", ".join(one.filename for one in archive.infolist()[:5]) or "nothing"
                raise SourceError(f"{name}: no single national table in it, but {listed}; {_KNOWN}")
            (member,) = members
            if member.filename.startswith("/") or ".." in Path(member.filename).parts:
                raise SourceError(f"{name}: the name {member.filename!r} points outside the archive; not a file of BLS")
            if member.file_size > MAX_BYTES:
                raise SourceError(
                    f"{name}: {member.filename} would be {member.file_size:,} bytes; more than {MAX_BYTES:,}"
                )
            with archive.open(member) as packed:
                content = packed.read(MAX_BYTES + 1)
    except (zipfile.BadZipFile, EOFError, OSError, NotImplementedError) as error:
        raise SourceError(f"{name}: not a whole zip archive ({error}); download it again") from error
    if len(content) > MAX_BYTES:
        raise SourceError(f"{name}: {member.filename} grows beyond {MAX_BYTES:,} bytes when unpacked")
    with tempfile.TemporaryDirectory() as scratch:
        plain = Path(scratch) / Path(member.filename).name
        plain.write_bytes(content)
        return recognise(plain)
