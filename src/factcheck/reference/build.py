"""Official files -> one snapshot file, byte for byte the same wherever it is built.

The order of rows, the ids and the header fields that SQLite fills with its own version and change counters are all
fixed here.
"""

import hashlib
import os
import shutil
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from importlib import resources
from pathlib import Path

from factcheck.figure import Release
from factcheck.reference.columns import REGIONAL, Column
from factcheck.reference.importers import IMPORTERS
from factcheck.reference.records import Importer, Line, Origin, Record, Row
from factcheck.reference.releases import RELEASES

FORMAT = "2"
DIGEST = ".sha256"
"""Ending of the file beside a snapshot that holds its sha256."""
PAGE_SIZE = 4096
# Offsets in the SQLite header (sqlite.org/fileformat2.html): change counter, version-valid-for, library version.
_VOLATILE = ((24, 4), (92, 4), (96, 4))


def build(source: Path, target: Path, *, importers: tuple[Importer, ...] = IMPORTERS) -> None:
    """Read the official files below `source` and write the snapshot to `target`, replacing it at once."""
    records = [record for importer in importers for record in importer.read(source)]
    partial = target.with_suffix(".partial")
    partial.unlink(missing_ok=True)
    try:
        _write(partial, records)
        _settle(partial)
        _publish(partial, target)
    finally:
        partial.unlink(missing_ok=True)


def extend(previous: Path, target: Path, lines: list[Line], rows: Sequence[Row] = ()) -> None:
    """Write to `target` the snapshot `previous` with the national rows of one more release, or of a corrected one.

    `rows` go into other tables, where what they say is not known yet.
    """
    (release,) = {line.release for line in lines}
    partial = target.with_suffix(".partial")
    shutil.copyfile(previous, partial)
    connection = sqlite3.connect(partial, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("BEGIN")
        number = number_of(connection, release)
        stale = "SELECT line.id FROM line JOIN source ON source.id = line.source WHERE release = ? AND grade = 'table'"
        connection.execute(f"DELETE FROM line WHERE id IN ({stale})", (number,))  # noqa: S608 (our own query)
        first = {table: next_id(connection, table) for table in ("line", "wording", "source")}
        _write_lines(connection, lines, {release: number}, first=first)
        for row in rows:
            marks = ",".join("?" * len(row.values))
            connection.execute(f"INSERT OR IGNORE INTO {row.table} VALUES ({marks})", row.values)  # noqa: S608 (our own)
        connection.execute("COMMIT")
        connection.execute("VACUUM")
    finally:
        connection.close()
    finish(partial, target)


def finish(partial: Path, target: Path) -> None:
    """Make the bytes of a written file the same wherever it is written, and put it in place with its digest."""
    _settle(partial)
    _publish(partial, target)


def number_of(connection: sqlite3.Connection, release: Release) -> int:
    """The id of a release, entered if it is new; either way it is held from now on."""
    query = "SELECT id FROM release WHERE program = ? AND name = ?"
    row = connection.execute(query, (release.program, release.name)).fetchone()
    if row:
        connection.execute("UPDATE release SET held = 1 WHERE id = ?", row)
        return int(row[0])
    number = next_id(connection, "release")
    _write_releases(connection, {release: number}, {release})
    return number


def next_id(connection: sqlite3.Connection, table: str) -> int:
    """The first free id of one of our own tables."""
    return int(connection.execute(f"SELECT coalesce(max(id), -1) + 1 FROM {table}").fetchone()[0])  # noqa: S608 (ours)


def _publish(partial: Path, target: Path) -> None:
    """Put the file and its digest in place, each at once, after its bytes are on the disk."""
    digest = hashlib.sha256(partial.read_bytes()).hexdigest()
    with partial.open("rb") as file:
        os.fsync(file.fileno())
    partial.replace(target)
    beside = target.with_suffix(DIGEST)
    beside.with_suffix(".partial-digest").write_text(f"{digest}  {target.name}\n", "utf-8")
    beside.with_suffix(".partial-digest").replace(beside)


def _write(path: Path, records: Iterable[Record]) -> None:
    lines = [record for record in records if isinstance(record, Line)]
    rows = [record for record in records if isinstance(record, Row)]
    releases = _releases(lines, rows)
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.execute(f"PRAGMA page_size = {PAGE_SIZE}")
        connection.execute("PRAGMA encoding = 'UTF-8'")
        connection.execute("PRAGMA journal_mode = OFF")
        connection.executescript(resources.files("factcheck.reference").joinpath("schema.sql").read_text("utf-8"))
        connection.execute("BEGIN")
        connection.execute("INSERT INTO meta VALUES ('format', ?)", (FORMAT,))
        connection.execute("INSERT INTO area VALUES (0, 'US', 'United States', 'nation')")
        _write_releases(connection, releases, {line.release for line in lines if line.origin.grade == "table"})
        origins = {value for row in rows for value in row.values if isinstance(value, Origin)}
        written = _write_lines(connection, lines, releases, others=origins)
        numbers: dict[Release | Origin, int] = dict([*releases.items(), *written.items()])
        _write_rows(connection, rows, numbers)
        connection.execute("COMMIT")
        connection.execute("ANALYZE")
        connection.execute("VACUUM")
    finally:
        connection.close()


def _releases(lines: list[Line], rows: list[Row]) -> dict[Release, int]:
    found = set(RELEASES) | {line.release for line in lines}
    found |= {value for row in rows for value in row.values if isinstance(value, Release)}
    ordered = sorted(found, key=lambda one: (one.program, one.period.start or 0, one.period.end or 0))
    return {release: number for number, release in enumerate(ordered)}


def _write_releases(connection: sqlite3.Connection, releases: dict[Release, int], held: set[Release]) -> None:
    for one, number in releases.items():
        published = one.published.isoformat() if one.published else None
        period = (one.period.start, one.period.end, one.period.month)
        values = (number, one.program, one.name, *period, published, one.system, int(one in held))
        connection.execute("INSERT INTO release VALUES (?,?,?,?,?,?,?,?,?)", values)


def _write_lines(
    connection: sqlite3.Connection,
    lines: list[Line],
    releases: dict[Release, int],
    *,
    first: dict[str, int] | None = None,
    others: Iterable[Origin] = (),
) -> dict[Origin, int]:
    """The ids of all origins, those of `others` too, which lie in rows of other tables.

    `first` is the id from which each table goes on; titles that it already holds are used again.
    """
    start = first or {"line": 0, "wording": 0, "source": 0}
    held = dict(connection.execute("SELECT text, id FROM wording"))
    new = sorted({line.title for line in lines} - held.keys())
    titles: dict[str, int] = held | {text: number for number, text in enumerate(new, start["wording"])}
    origins: dict[Origin, int] = {
        one: n for n, one in enumerate(sorted({line.origin for line in lines} | set(others)), start["source"])
    }
    connection.executemany(
        "INSERT INTO source VALUES (?,?,?,?,?,?)",
        ((n, one.file, one.sheet, one.sha256, one.url or None, one.grade) for one, n in origins.items()),
    )
    connection.executemany("INSERT INTO wording VALUES (?,?)", ((titles[text], text) for text in new))

    def order(line: Line) -> tuple[str, int, int, str, int, int]:
        return (line.subject, line.area, releases[line.release], line.level, origins[line.origin], line.row)

    number = start["line"]
    for line in sorted(lines, key=order):
        what = (line.subject, releases[line.release], line.level, titles[line.title], origins[line.origin])
        cells = (line.cells.get(column) for column in (REGIONAL if line.area else Column))
        values = (line.area, *what, *cells) if line.area else (number, *what, line.row, line.year, line.note, *cells)
        table = "regional" if line.area else "line"
        connection.execute(f"INSERT INTO {table} VALUES ({','.join('?' * len(values))})", values)  # noqa: S608 (marks)
        number += not line.area
    return origins


def _write_rows(connection: sqlite3.Connection, rows: Sequence[Row], numbers: Mapping[Release | Origin, int]) -> None:
    """`numbers` are the ids of the releases and origins that rows refer to."""

    def plain(row: Row) -> tuple[str | int | float | None, ...]:
        return tuple(numbers[value] if isinstance(value, Release | Origin) else value for value in row.values)

    for table in sorted({row.table for row in rows}):
        found = {plain(row) for row in rows if row.table == table}
        ordered = sorted(found, key=lambda values: tuple((value is not None, value) for value in values))
        marks = ",".join("?" * len(ordered[0]))
        connection.executemany(f"INSERT INTO {table} VALUES ({marks})", ordered)  # noqa: S608 (names are our own)


def _settle(path: Path) -> None:
    """Zero the header fields that differ between runs and SQLite versions; none of them is read."""
    with path.open("r+b") as file:
        for offset, size in _VOLATILE:
            file.seek(offset)
            file.write(b"\0" * size)
