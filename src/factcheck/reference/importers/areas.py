"""OEWS figures of areas, from the flat files `oe.*` (download.bls.gov/pub/time.series/oe) or a database made of them.

The data file has a line for each series and year, sorted by series; a series is an area, an industry, an occupation
and a kind of value. Lines are read one by one, so that hundreds of megabytes need little memory. The build keeps
states only: 528 metropolitan areas would outgrow the package, and go into a file of their own.
"""

import csv
import gzip
import shutil
import sqlite3
import tempfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from factcheck.errors import SourceError
from factcheck.figure import Release
from factcheck.reference import releases, tables
from factcheck.reference.columns import DATATYPE, Column
from factcheck.reference.importers.oews import top_code
from factcheck.reference.records import Importer, Line, Origin, Record, Row

STATES, METROPOLITAN = "states", "metropolitan"
"""The two kinds of area tables; nonmetropolitan areas come with the metropolitan ones."""
_PREFIX = {STATES: "OEUS", METROPOLITAN: "OEUM"}
_TYPE = {STATES: "S", METROPOLITAN: "M"}
_ALL_INDUSTRIES = "000000"
_LEVELS = {"0": "major", "1": "minor", "2": "broad", "3": "detailed"}
_ONE_UNIT_ONLY, _TOP_CODED, _NOT_RELEASED = "4", "5", "8"
_URL = "https://download.bls.gov/pub/time.series/oe/"

DATA = "oe.data.0.Current"
FLAT = (DATA, "oe.area", "oe.occupation")
"""The files of which a table of areas is made."""

Values = dict[str, tuple[str, str]]


class Tables(NamedTuple):
    """What codes in series ids stand for: (area, kind, name) rows, and occupation -> (title, level)."""

    areas: list[tuple[str, str, str]]
    occupations: dict[str, tuple[str, str]]


def read(folder: Path) -> Iterator[Record]:
    """States of every database below `folder`/oews."""
    for path in sorted((folder / "oews").glob("flatfile_*/*.sqlite.gz")):
        year = int(path.parent.name.removeprefix("flatfile_"))
        yield from read_packed(path, releases.of(releases.SURVEYS, year, path), name=str(path.relative_to(folder)))


def read_packed(path: Path, release: Release, *, name: str, kind: str = STATES) -> Iterator[Record]:
    """Areas of one kind in a packed database of flat files; `name` is what provenance calls it.

    Raises:
        SourceError: it is not packed, or is no such database.
    """
    origin = Origin(name, "", tables.sha256(path), _URL)
    with _unpacked(path) as database:
        yield from lines(_of_database(database, kind), _tables_of(database), release, origin, kind=kind)


@contextmanager
def _unpacked(path: Path) -> Iterator[sqlite3.Connection]:
    with tempfile.TemporaryDirectory() as scratch:
        plain = Path(scratch) / "oews.sqlite"
        try:
            with gzip.open(path, "rb") as packed, plain.open("wb") as file:
                shutil.copyfileobj(packed, file)
            with closing(sqlite3.connect(plain)) as database:
                yield database
        except (OSError, EOFError, zlib.error, sqlite3.DatabaseError) as error:
            raise SourceError(f"{path.name}: not a whole database of flat files ({error})") from error


def read_flat(folder: Path, release: Release, *, kind: str = STATES) -> Iterator[Record]:
    """Areas of one kind in the flat files `oe.data.0.Current`, `oe.area` and `oe.occupation` in a folder.

    Raises:
        SourceError: a file is missing, its header is another, or the data are cut short.
    """
    data = folder / DATA
    areas = [(row["area_code"], row["areatype_code"], row["area_name"]) for row in _table(folder / "oe.area")]
    found = _table(folder / "oe.occupation")
    occupations = {row["occupation_code"]: (row["occupation_name"], row["display_level"]) for row in found}
    origin = Origin(data.name, "", _digest(data), _URL + data.name)
    rows = _of_flat(data, str(release.period.start))
    yield from lines(rows, Tables(areas, occupations), release, origin, kind=kind)


def year_of(folder: Path) -> int:
    """The year that the flat data in a folder begin with. Raises SourceError as `read_flat`."""
    path = folder / DATA
    try:
        with path.open(encoding="utf-8", newline="") as file:
            _check_header(next(file, ""), path)
            words = next(file, "").split()
    except OSError as error:
        raise SourceError(f"{path}: cannot be read ({error.strerror})") from error
    if len(words) < 2 or not words[1].isdigit():
        raise SourceError(f"{path}: no data behind its header")
    return int(words[1])


def lines(
    found: Iterable[tuple[str, Values]], names: Tables, release: Release, origin: Origin, *, kind: str = STATES
) -> Iterator[Record]:
    """From (series id without its last two digits, values) to one row for each area of a kind and occupation."""
    areas = {code: name for code, letter, name in names.areas if letter == _TYPE[kind]}
    for code, name in sorted(areas.items()):
        yield area_row(code, name, kind)
    for key, values in found:
        area, industry, occupation = key[4:11], key[11:17], key[17:23]
        if not key.startswith(_PREFIX[kind]) or industry != _ALL_INDUSTRIES:
            continue
        if occupation not in names.occupations:
            raise SourceError(f"{origin.file}: series {key} names occupation {occupation}, which is not in the list")
        if kind == METROPOLITAN and area not in areas:
            raise SourceError(f"{origin.file}: series {key} names area {area}, which is not in the list")
        title, level = names.occupations[occupation]
        code = f"{occupation[:2]}-{occupation[2:]}"
        level = "total" if code == "00-0000" else _LEVELS[level]
        yield Line(code, release, level, title, origin, 0, dict(_cells(values, release, key)), area=int(area))


def area_row(code: str, name: str, kind: str) -> Row:
    """The row of table `area` for an area with a code of seven digits, which are its number too."""
    rural = name.endswith("nonmetropolitan area")
    return Row("area", (int(code), code, name, "state" if kind == STATES else "nonmetropolitan" if rural else "metro"))


def _cells(values: Values, release: Release, key: str) -> Iterator[tuple[Column, int | str]]:
    year = release.period.start or 0
    annual = values.get("04", ("-", ""))[0] != "-" or values.get("04", ("-", ""))[1] == _TOP_CODED
    for column, datatype in DATATYPE.items():
        value, footnote = values.get(datatype, ("", ""))
        if not value:
            continue
        if value != "-":
            try:
                yield column, round(float(value) * column.scale)
            except (ValueError, OverflowError):  # "inf" is a number to Python
                raise SourceError(f"series {key}{datatype}: {value!r} is neither a number nor '-'") from None
        elif footnote == _TOP_CODED:
            yield column, top_code(year, column)
        elif footnote == _ONE_UNIT_ONLY:
            yield column, "annual only" if annual else "hourly only"
        elif footnote == _NOT_RELEASED:
            yield column, value
        else:
            raise SourceError(f"series {key}{datatype}: '-' with footnote {footnote!r}; expected 4, 5 or 8")


def _of_database(database: sqlite3.Connection, kind: str) -> Iterator[tuple[str, Values]]:
    numbers = [f"{number:02d}" for number in range(1, 18)]
    names = ",".join([f"v{number}" for number in numbers] + [f"f{number}" for number in numbers])
    query = f"SELECT key, {names} FROM cell WHERE key >= ? AND key < ? ORDER BY key"  # noqa: S608 (our own names)
    for key, *cells in database.execute(query, (_PREFIX[kind], _PREFIX[kind] + "~")):
        pairs = zip(numbers, cells[:17], cells[17:], strict=True)
        yield key, {number: (value or "", footnote or "") for number, value, footnote in pairs}


def _tables_of(database: sqlite3.Connection) -> Tables:
    areas = database.execute("SELECT area_code, areatype_code, area_name FROM area").fetchall()
    found = database.execute("SELECT occupation_code, occupation_name, display_level FROM occupation")
    return Tables(areas, {code: (title, str(level)) for code, title, level in found})


def _of_flat(path: Path, year: str) -> Iterator[tuple[str, Values]]:
    with path.open(encoding="utf-8", newline="") as file:
        _check_header(next(file, ""), path)
        rows = ([part.strip() for part in _whole(line, path).split("\t")] for line in file)
        wanted = (row for row in rows if len(row) >= 4 and row[1] == year and row[2] == "A01")
        for key, group in groupby(wanted, key=lambda row: row[0][:-2]):
            # the flat files write several footnotes as "4,8"; the one that explains a dash comes last
            yield key, {row[0][-2:]: (row[3], row[4].split(",")[-1] if len(row) > 4 else "") for row in group}


def _check_header(line: str, path: Path) -> None:
    header = line.split()
    if header[:4] != ["series_id", "year", "period", "value"]:
        raise SourceError(f"{path}: the first line is not the header of an oe.data file: {' '.join(header)[:80]!r}")


def _whole(line: str, path: Path) -> str:
    """A line that ends; the last one of a file that was cut short does not."""
    if not line.endswith("\n"):
        raise SourceError(f"{path}: cut short within its last line ({line[:60].strip()!r}); download it again")
    return line


def _table(path: Path) -> list[dict[str, str]]:
    try:
        with path.open(encoding="utf-8", newline="") as file:
            return [
                {key.strip(): (value or "").strip() for key, value in row.items() if key}
                for row in csv.DictReader(file, delimiter="\t")
            ]
    except OSError as error:
        raise SourceError(f"{path}: cannot be read ({error.strerror})") from error


def _digest(path: Path) -> str:
    import hashlib

    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise SourceError(f"{path}: cannot be read ({error.strerror})") from error


IMPORTER = Importer("areas", read)
