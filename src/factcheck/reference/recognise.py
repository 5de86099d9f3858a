"""Which official table a file or folder is, and its rows. Archives are read, never unpacked by the names they give."""

import re
import zipfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from factcheck.errors import SourceError
from factcheck.figure import Release
from factcheck.reference import releases, tables
from factcheck.reference.importers import areas, oews, projections, regional
from factcheck.reference.records import Line, Record

# A national file is 0.3 MB, a state file 5 MB, a metropolitan one 25 MB, a workbook of projections 0.6 MB.
MAX_BYTES = 60_000_000
# What a workbook, itself an archive, may grow to when it is read: a metropolitan one has 150 MB of XML.
MAX_GROWN = 1_000_000_000
_NATIONAL = re.compile(r"(?:^|/)national_+M(\d{4})_dl\.(xlsx?|csv)$", re.IGNORECASE)
_YEAR = re.compile(r"\b(20\d\d)\b")
_KNOWN = (
    "expected BLS's national_M2024_dl.xlsx or the oesm24nat.zip it comes in, oesm24st.zip or oesm24ma.zip of areas,"
    " a folder with the flat files oe.*, occupation.xlsx of the projections, or the Employment Projections.csv download"
)
NATION = "nation"


@dataclass(frozen=True, slots=True)
class Table:
    """One official table. `kind` is "nation", or a kind of areas ("states", "metropolitan"), whose rows may be many.

    records  makes the rows anew each time it is called
    file     what the file is called, for people
    """

    kind: str
    release: Release
    records: Callable[[], Iterable[Record]]
    file: str

    def lines(self) -> list[Line]:
        """All rows of a national table."""
        return [record for record in self.records() if isinstance(record, Line)]


def recognise(path: Path, scratch: Path, *, name: str | None = None) -> list[Table]:
    """The tables in a file or folder; `name` is its own name where `path` is a copy.

    Rows of areas are read when asked for; what an archive holds is put into `scratch`, under names of our own check.

    Raises:
        SourceError: it is none of the tables that can be imported, or cannot be read.
    """
    called = name or path.name
    if path.is_dir():
        return _flat(path, called)
    if path.name.endswith(".sqlite.gz"):
        return _packed(path, called)
    if path.stat().st_size > MAX_BYTES:
        raise SourceError(
            f"{called}: {path.stat().st_size:,} bytes, more than the {MAX_BYTES:,} any of these tables has"
        )
    if path.suffix.lower() == ".zip":
        return [_table(_unpack(path, scratch, called), called)]
    return [_table([path], called)]


def _table(paths: list[Path], name: str) -> Table:
    """The table that these workbooks are: one, or the parts of a metropolitan one."""
    path = paths[0]
    for one in paths:
        _check_growth(one)
    # what a single file is called comes from outside; what an archive holds names itself
    called = name if len(paths) == 1 and not name.lower().endswith(".zip") else path.name
    if match := _NATIONAL.search(called):
        rows = _national(path, int(match[1]), called)
    elif match := regional.FILE.search(called):
        year = int(match["year"])
        release = releases.of(releases.SURVEYS, year, name)
        return Table(regional.kind_of(called), release, lambda: regional.read_tables(paths, year), name)
    elif path.suffix.lower() in (".xlsx", ".csv"):
        rows = _projections(path, called)
    else:
        raise SourceError(f"{called}: not a table that can be imported; {_KNOWN}")
    if not rows:
        raise SourceError(f"{called}: the table has no rows")
    return Table(NATION, rows[0].release, lambda: rows, name)


def _check_growth(path: Path) -> None:
    """A workbook is an archive; one that grows without end is none of BLS's."""
    if path.suffix.lower() != ".xlsx":
        return
    try:
        with zipfile.ZipFile(path) as archive:
            grown = sum(one.file_size for one in archive.infolist())
    except (zipfile.BadZipFile, OSError):
        return  # the workbook's reader says what is wrong with it
    if grown > MAX_GROWN:
        raise SourceError(f"{path.name}: {grown:,} bytes when unpacked, more than {MAX_GROWN:,}; not a table of BLS")


def _flat(folder: Path, name: str) -> list[Table]:
    """The flat files hold states and metropolitan areas both."""
    packed = sorted(folder.glob("*.sqlite.gz"))
    if len(packed) == 1 and not (folder / areas.DATA).is_file():
        return _packed(packed[0], f"{name}/{packed[0].name}")
    lacking = [one for one in areas.FLAT if not (folder / one).is_file()]
    if lacking:
        raise SourceError(f"{name}: a folder without {', '.join(lacking)}; {_KNOWN}")
    release = releases.of(releases.SURVEYS, areas.year_of(folder), name)
    return [
        Table(kind, release, partial(areas.read_flat, folder, release, kind=kind), name)
        for kind in (areas.STATES, areas.METROPOLITAN)
    ]


def _packed(path: Path, name: str) -> list[Table]:
    """A database made of the flat files; its name ends in the year."""
    found = _YEAR.search(Path(name).name)
    if not found:
        raise SourceError(f"{name}: its name does not tell the year; expected oews-2025.sqlite.gz")
    release = releases.of(releases.SURVEYS, int(found[1]), name)
    return [
        Table(kind, release, partial(areas.read_packed, path, release, name=Path(name).name, kind=kind), name)
        for kind in (areas.STATES, areas.METROPOLITAN)
    ]


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


def _unpack(path: Path, scratch: Path, name: str) -> list[Path]:
    """The workbooks of an archive that are tables: one national or state one, or the metropolitan ones together."""
    try:
        with zipfile.ZipFile(path) as archive:
            known = [one for one in archive.infolist() if _NATIONAL.search(one.filename)]
            known += [one for one in archive.infolist() if regional.FILE.search(one.filename)]
            kinds = {_NATIONAL.search(one.filename) is None and regional.kind_of(one.filename) for one in known}
            several = kinds == {areas.METROPOLITAN}
            if len(kinds) != 1 or (len(known) > 1 and not several):
                listed = ", ".join(one.filename for one in archive.infolist()[:5]) or "nothing"
                raise SourceError(f"{name}: no single table of wages in it, but {listed}; {_KNOWN}")
            return [_unpacked(archive, member, scratch, name) for member in known]
    except (zipfile.BadZipFile, EOFError, OSError, NotImplementedError) as error:
        raise SourceError(f"{name}: not a whole zip archive ({error}); download it again") from error


def _unpacked(archive: zipfile.ZipFile, member: zipfile.ZipInfo, scratch: Path, name: str) -> Path:
    if member.filename.startswith("/") or ".." in Path(member.filename).parts:
        raise SourceError(f"{name}: the name {member.filename!r} points outside the archive; not a file of BLS")
    if member.file_size > MAX_BYTES:
        raise SourceError(f"{name}: {member.filename} would be {member.file_size:,} bytes; more than {MAX_BYTES:,}")
    with archive.open(member) as packed:
        content = packed.read(MAX_BYTES + 1)
    if len(content) > MAX_BYTES:
        raise SourceError(f"{name}: {member.filename} grows beyond {MAX_BYTES:,} bytes when unpacked")
    scratch.mkdir(parents=True, exist_ok=True)
    plain = scratch / Path(member.filename).name
    plain.write_bytes(content)
    return plain
