"""What `factcheck reference …` does, as plain functions that return what to show."""

import hashlib
import sqlite3
import tempfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from factcheck.errors import ReferenceMissing
from factcheck.figure import Release
from factcheck.period import Period
from factcheck.reference.build import DIGEST, build
from factcheck.reference.calendar import Due, due
from factcheck.reference.economy import overview
from factcheck.reference.library import Library
from factcheck.reference.pointer import areas, resolve

__all__ = ["Held", "Status", "build", "status", "verify"]


@dataclass(frozen=True, slots=True)
class Held:
    """One release in the library: how many rows, and how many of them quotes."""

    release: Release
    rows: int
    quotes: int


@dataclass(frozen=True, slots=True)
class Status:
    """What is held, what exists and is not held, and what should be out by now.

    regional  what is held below the nation: (release, kind of area, areas, rows)
    areas     the file of metropolitan areas, its size and sha256; None where it is not installed
    series    of the economy: (program, series held, series there are, the newest month)
    """

    path: Path
    size: int
    sha256: str
    held: tuple[Held, ...]
    missing: tuple[Release, ...]
    due: tuple[Due, ...]
    regional: tuple[tuple[Release, str, int, int], ...] = ()
    areas: tuple[Path, int, str] | None = None
    series: tuple[tuple[str, int, int, Period | None], ...] = ()


def status(*, today: date, path: Path | None = None) -> Status:
    """The state of the embedded library, or of the one at `path`."""
    library = Library.open(path)
    counts = dict(_counts(library.connection))
    held = tuple(
        Held(one, *counts.get((one.program, one.name), (0, 0)))
        for program in ("OEWS", "EP", "OOH")
        for one in library.known(program)
        if library.holds(one)
    )
    missing = tuple(
        one
        for program in ("OEWS", "EP", "OOH")
        for one in library.known(program)
        if not library.holds(one) and (one.period.start or 0) >= _first(library, program)
    )
    content = library.path.read_bytes()
    expected = due(library.releases(), today=today)
    digest = hashlib.sha256(content).hexdigest()
    beside = None
    if library.areas_path is not None:
        found = library.areas_path.read_bytes()
        beside = (library.areas_path, len(found), hashlib.sha256(found).hexdigest())
    series = overview(library.connection)
    return Status(library.path, len(content), digest, held, missing, expected, library.regional(), beside, series)


def _counts(connection: sqlite3.Connection) -> list[tuple[tuple[str, str], tuple[int, int]]]:
    query = """
        SELECT program, release.name, count(*), sum(grade = 'quote')
        FROM line JOIN release ON release.id = line.release JOIN source ON source.id = line.source GROUP BY 1, 2
    """
    return [((program, name), (rows, quotes)) for program, name, rows, quotes in connection.execute(query)]


def _first(library: Library, program: str) -> int:
    return min((one.period.start or 0 for one in library.known(program) if library.holds(one)), default=0)


def verify(*, path: Path | None = None, source: Path | None = None, tables: bool = False) -> list[str]:
    """What is wrong with a library; empty when it is whole.

    The file is hashed against the digest written beside it, and SQLite checks its pages; with `source`, the folder of
    official files, the snapshot is built again and compared byte for byte; with `tables`, every table is held against
    its expectation suites again, which takes a minute or two.
    """
    where = resolve(path)
    troubles = verify_file(where)
    beside = areas(path)
    if beside is not None:
        troubles += verify_file(beside)
    if tables and not troubles:
        from factcheck.reference.validate import tables as faults_of
        from factcheck.reference.validate_areas import held as faults_of_areas
        from factcheck.reference.validate_series import faults_of_held as faults_of_series

        library = Library.open(path)
        troubles += [
            str(fault) for fault in (*faults_of(library), *faults_of_areas(library), *faults_of_series(library))
        ]
    if source is not None and where.is_file():
        with tempfile.TemporaryDirectory() as scratch:
            again = Path(scratch) / where.name
            build(source, again)
            if again.read_bytes() != where.read_bytes():
                troubles.append(f"{where}: the official files in {source} make another snapshot; build it again")
    return troubles


def verify_file(where: Path) -> list[str]:
    """What is wrong with one data file: no digest, another digest, damaged pages, another format."""
    troubles: list[str] = []
    if not where.is_file():
        return [f"{where}: there is no such file"]
    found = hashlib.sha256(where.read_bytes()).hexdigest()
    digest = where.with_suffix(DIGEST)
    if not digest.is_file():
        troubles.append(f"{digest}: the digest is missing; build the library again")
    elif (expected := digest.read_text("utf-8").split()[0]) != found:
        troubles.append(f"{where}: its sha256 is {found}, but {digest.name} says {expected}; the file was changed")
    try:
        connection = Library.open(where).connection
        answer = connection.execute("PRAGMA integrity_check").fetchone()[0]
        if answer != "ok":
            troubles.append(f"{where}: damaged: {answer}")
    except (ReferenceMissing, sqlite3.DatabaseError) as error:
        troubles.append(str(error))
    return troubles
