"""The snapshot is a function of the official files, byte for byte."""

import hashlib
import sqlite3
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from factcheck.figure import Figure, Key, Release
from factcheck.measure import Measure
from factcheck.period import Period
from factcheck.reference.build import build
from factcheck.reference.columns import Column
from factcheck.reference.library import EMBEDDED, Library
from factcheck.reference.records import Importer, Line, Origin, Record, Row

MAY = Release("OEWS", "May 2030", Period(2030, month=5), date(2031, 4, 1), "SOC 2018")
ORIGIN = Origin("made.csv", "", "0" * 64)


def lines(*, backwards: bool = False) -> list[Record]:
    made: list[Record] = [
        Line(f"11-{number:04d}", MAY, "detailed", f"Job {number}", ORIGIN, number, {Column.MEDIAN_ANNUAL: 10 * number})
        for number in range(1000, 1200)
    ]
    made.append(Row("crosswalk", ("SOC 2010", "11-1000", "SOC 2018", "11-1001")))
    return made[::-1] if backwards else made


def importer(records: list[Record]) -> tuple[Importer, ...]:
    def read(_: Path) -> Iterator[Record]:
        yield from records

    return (Importer("made", read),)


def test_the_order_of_records_does_not_matter(tmp_path: Path) -> None:
    build(tmp_path, tmp_path / "one", importers=importer(lines()))
    build(tmp_path, tmp_path / "two", importers=importer(lines(backwards=True)))
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()
    found = Library.open(tmp_path / "one").look_up(Key(Measure.MEDIAN_ANNUAL, ("11-1100",), period=Period(2030)))
    assert isinstance(found, Figure)
    assert found.value == 11_000


def test_a_build_that_fails_leaves_the_snapshot_as_it_was(tmp_path: Path) -> None:
    target = tmp_path / "figures.sqlite"
    build(tmp_path, target, importers=importer(lines()))
    before = target.read_bytes()
    with pytest.raises(sqlite3.Error):
        build(tmp_path, target, importers=importer([*lines(), Row("no_such_table", (1,))]))
    assert target.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["figures.sha256", "figures.sqlite"]


@pytest.mark.evaluation
def test_the_embedded_snapshot_is_what_the_official_files_make(evaluation: Path, tmp_path: Path) -> None:
    digests = []
    for name in ("one", "two"):
        build(evaluation / "bls", tmp_path / name)
        digests.append(hashlib.sha256((tmp_path / name).read_bytes()).hexdigest())
    assert digests[0] == digests[1]
    assert digests[0] == hashlib.sha256(EMBEDDED.read_bytes()).hexdigest(), "run `factcheck reference build`"


def test_the_snapshot_leaves_room_in_the_wheel() -> None:
    import zlib

    assert len(zlib.compress(EMBEDDED.read_bytes(), 6)) < 10_000_000
