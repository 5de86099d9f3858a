"""Writes the rows of areas, streamed: states into a snapshot, metropolitan areas into a file of their own beside it.

    areas.sqlite     the same schema as the snapshot; only the tables meta, release, source, wording, area, regional

528 areas are as large as everything else together, and few guides speak of them; so the package does without.
"""

import shutil
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from factcheck.figure import Release
from factcheck.reference.build import FORMAT, PAGE_SIZE, finish, next_id, number_of
from factcheck.reference.columns import REGIONAL
from factcheck.reference.importers.areas import STATES
from factcheck.reference.records import Line, Origin, Record, Row

KINDS = {"states": ("state",), "metropolitan": ("metro", "nonmetropolitan")}
"""What a kind of table is about -> the kinds of area in it, as table `area` names them."""
_BETTER = ("detailed", "broad", "minor", "major", "total")


@dataclass(frozen=True, slots=True)
class Written:
    """What came of writing a table. `doubled`: rows whose area and code stood there before, at the same level."""

    rows: int
    doubled: int
    origin: Origin | None


def write(records: Iterable[Record], release: Release, kind: str, *, base: Path | None, target: Path) -> Written:
    """Write to `target` the file `base` (None: a new one) with this table in place of the one of the same release."""
    partial = target.with_suffix(".partial")
    if base is not None:
        shutil.copyfile(base, partial)
    connection = sqlite3.connect(partial, isolation_level=None)
    try:
        connection.execute(f"PRAGMA page_size = {PAGE_SIZE}")
        connection.execute("PRAGMA journal_mode = OFF")
        if base is None:
            connection.executescript(resources.files("factcheck.reference").joinpath("schema.sql").read_text("utf-8"))
            connection.execute("INSERT INTO meta VALUES ('format', ?)", (FORMAT,))
        connection.execute("BEGIN")
        number = number_of(connection, release)
        sorts = ",".join(f"'{one}'" for one in KINDS[kind])
        stale = f"DELETE FROM regional WHERE release = ? AND area IN (SELECT id FROM area WHERE kind IN ({sorts}))"  # noqa: S608 (our own words)
        connection.execute(stale, (number,))
        written = _Writer(connection, number).take(records)
        connection.execute("COMMIT")
        connection.execute("VACUUM")
    finally:
        connection.close()
    finish(partial, target)
    return written


class _Writer:
    """Rows into an open file, one by one; titles and origins get their numbers as they come."""

    def __init__(self, connection: sqlite3.Connection, release: int) -> None:
        self.connection, self.release = connection, release
        self.titles: dict[str, int] = dict(connection.execute("SELECT text, id FROM wording"))
        self.sources: dict[Origin, int] = {}
        width = 6 + len(REGIONAL)
        self.insert = f"INSERT OR IGNORE INTO regional VALUES ({','.join('?' * width)})"  # noqa: S608 (marks)

    def take(self, records: Iterable[Record]) -> Written:
        rows = doubled = 0
        for record in records:
            if isinstance(record, Row):
                self.connection.execute("INSERT OR REPLACE INTO area VALUES (?,?,?,?)", record.values)
                continue
            rows += 1
            doubled += not self._line(record)
        return Written(rows, doubled, next(iter(self.sources), None))

    def _line(self, line: Line) -> bool:
        """Whether the row is new. One code may stand at two levels: the finer one is kept."""
        values = (
            *(line.area, line.subject, self.release, line.level, self._title(line.title), self._source(line.origin)),
            *(line.cells.get(column) for column in REGIONAL),
        )
        if self.connection.execute(self.insert, values).rowcount:
            return True
        where = "WHERE area = ? AND subject = ? AND release = ?"
        key = values[:3]
        (before,) = self.connection.execute(f"SELECT level FROM regional {where}", key).fetchone()  # noqa: S608 (our own words)
        if before == line.level:
            return False
        if _BETTER.index(line.level) < _BETTER.index(before):
            self.connection.execute(f"DELETE FROM regional {where}", key)  # noqa: S608
            self.connection.execute(self.insert, values)
        return True

    def _title(self, text: str) -> int:
        if text not in self.titles:
            self.titles[text] = next_id(self.connection, "wording")
            self.connection.execute("INSERT INTO wording VALUES (?,?)", (self.titles[text], text))
        return self.titles[text]

    def _source(self, one: Origin) -> int:
        if one not in self.sources:
            self.sources[one] = next_id(self.connection, "source")
            values = (self.sources[one], one.file, one.sheet, one.sha256, one.url or None, one.grade)
            self.connection.execute("INSERT INTO source VALUES (?,?,?,?,?,?)", values)
        return self.sources[one]


def goes_into_snapshot(kind: str) -> bool:
    """Whether tables of this kind are part of the snapshot itself."""
    return kind == STATES
