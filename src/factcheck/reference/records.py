"""What importers hand to the build: plain records, in any order."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from factcheck.figure import Release
from factcheck.reference.columns import Column


@dataclass(frozen=True, slots=True, order=True)
class Origin:
    """One sheet of one official file. `grade` is "table", or "quote" for a figure copied from a page's text."""

    file: str
    sheet: str
    sha256: str
    url: str = ""
    grade: str = "table"


@dataclass(frozen=True, slots=True)
class Line:
    """One published row. A cell is an integer in its column's scale, or the marker that stands there instead."""

    subject: str
    release: Release
    level: str
    title: str
    origin: Origin
    row: int
    cells: dict[Column, int | str] = field(default_factory=dict)
    area: int = 0
    year: int | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One row of any other table of schema.sql: `Row("crosswalk", (old_system, old, new_system, new))`.

    Where a column refers to a release or a source, put the `Release` or `Origin` itself; the build writes its id.
    """

    table: str
    values: tuple[str | int | float | Release | Origin | None, ...]


Record = Line | Row


@dataclass(frozen=True, slots=True)
class Importer:
    """Reads the official files of one family below a folder.

    name   what it is called in messages and in the manifest
    read   folder -> records; raises SourceError where a file is not what is expected
    """

    name: str
    read: Callable[[Path], Iterator[Record]]
