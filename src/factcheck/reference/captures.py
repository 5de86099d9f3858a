"""Writes series as they stood on a day into a copy of a snapshot; what it held of them before stays."""

import shutil
import sqlite3
from collections.abc import Mapping
from pathlib import Path

from factcheck.reference.build import finish
from factcheck.reference.economy import Month, Series
from factcheck.reference.importers.series import row
from factcheck.reference.records import Origin


def write(
    found: Mapping[Series, Mapping[Month, int]], origin: Origin, day: str, *, previous: Path, target: Path
) -> None:
    """Write to `target` the snapshot `previous` with one more capture: values by series, read from `origin`."""
    partial = target.with_suffix(".partial")
    shutil.copyfile(previous, partial)
    connection = sqlite3.connect(partial, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("BEGIN")
        (source,) = connection.execute("SELECT coalesce(max(id), -1) + 1 FROM source").fetchone()
        place = (origin.file, origin.sheet, origin.sha256, origin.url or None, origin.grade)
        connection.execute("INSERT INTO source VALUES (?,?,?,?,?,?)", (source, *place))
        connection.execute("INSERT INTO capture VALUES (?,?)", (source, day))
        numbers: dict[str, int] = dict(connection.execute("SELECT id, number FROM economy"))
        for series, values in sorted(found.items()):
            if series.id not in numbers:
                numbers[series.id] = 1 + max(numbers.values(), default=-1)
                told = row(series, numbers[series.id]).values
                connection.execute("INSERT INTO economy VALUES (?,?,?,?,?,?,?,?,?)", told)
            rows = [(numbers[series.id], source, *month, value) for month, value in sorted(values.items())]
            connection.executemany("INSERT INTO observation VALUES (?,?,?,?,?)", rows)
        connection.execute("COMMIT")
        connection.execute("VACUUM")
    finally:
        connection.close()
    finish(partial, target)
