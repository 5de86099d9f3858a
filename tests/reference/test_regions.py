"""Rows of areas written to a snapshot or a file of their own."""

import hashlib
from pathlib import Path

from factcheck.figure import Figure, Key, Missing
from factcheck.measure import Measure
from factcheck.reference import regions
from factcheck.reference.columns import Column
from factcheck.reference.importers.areas import area_row
from factcheck.reference.library import EMBEDDED, Library
from factcheck.reference.records import Line, Origin, Record
from factcheck.reference.releases import SURVEYS

SEATTLE = "Seattle-Tacoma-Bellevue, WA"
NOW, NEXT = SURVEYS[2025], SURVEYS[2024]
FILE = Origin("MSA_M2025_dl.xlsx", "MSA_M2025_dl", "a" * 64, "https://example.org/oesm25ma.zip")


def records(median: int = 128_260, *, level: str = "detailed", copies: int = 1) -> list[Record]:
    cells: dict[Column, int | str] = {Column.MEDIAN_ANNUAL: median, Column.EMPLOYMENT: "**"}
    line = Line("29-1141", NOW, level, "Registered Nurses", FILE, 7, cells, area=42_660)
    return [area_row("0042660", SEATTLE, "metropolitan"), *[line] * copies]


def test_a_file_of_its_own_is_opened_beside_the_snapshot(tmp_path: Path) -> None:
    target = tmp_path / "areas.sqlite"
    written = regions.write(records(), NOW, "metropolitan", base=None, target=target)
    assert (written.rows, written.doubled, written.origin) == (1, 0, FILE)
    library = Library.open().beside(target)
    found = library.look_up(Key(Measure.MEDIAN_ANNUAL, ("29-1141",), area=SEATTLE))
    assert isinstance(found, Figure)
    assert (found.value, found.area, found.release.name) == (128_260, SEATTLE, "May 2025")
    assert found.provenance.row == "MSA_M2025_dl!OEUM004266000000029114113"
    assert found.provenance.file == "MSA_M2025_dl.xlsx"
    assert isinstance(library.look_up(Key(Measure.EMPLOYMENT, ("29-1141",), area=SEATTLE)), Missing)
    texas = library.look_up(Key(Measure.MEDIAN_ANNUAL, ("29-1141",), area="Texas"))
    assert isinstance(texas, Figure)
    assert ("May 2025", "metro", 1, 1) in [(one.name, *rest) for one, *rest in library.regional()]


def test_the_same_rows_make_the_same_bytes(tmp_path: Path) -> None:
    digests = set()
    for name in ("one", "two"):
        target = tmp_path / name / "areas.sqlite"
        target.parent.mkdir()
        regions.write(records(), NOW, "metropolitan", base=None, target=target)
        digests.add(hashlib.sha256(target.read_bytes()).hexdigest())
        assert target.with_suffix(".sha256").read_text().split()[0] in digests
    assert len(digests) == 1


def test_a_corrected_table_replaces_the_one_before_and_another_year_stays(tmp_path: Path) -> None:
    first, second, third = (tmp_path / f"{number}.sqlite" for number in range(3))
    regions.write(records(), NOW, "metropolitan", base=None, target=first)
    regions.write(records(130_000), NOW, "metropolitan", base=first, target=second)
    key = Key(Measure.MEDIAN_ANNUAL, ("29-1141",), area=SEATTLE)
    found = Library.open().beside(second).look_up(key)
    assert isinstance(found, Figure)
    assert found.value == 130_000
    older = [Line("29-1141", NEXT, "detailed", "Registered Nurses", FILE, 7, {Column.MEDIAN_ANNUAL: 1}, area=42_660)]
    regions.write(older, NEXT, "metropolitan", base=second, target=third)
    series = Library.open().beside(third).series(Measure.MEDIAN_ANNUAL, ("29-1141",), area=SEATTLE)
    assert [(one.release.name, one.value) for one in series] == [("May 2024", 1), ("May 2025", 130_000)]


def test_states_of_a_corrected_table_leave_the_nation_alone(tmp_path: Path) -> None:
    target = tmp_path / "figures.sqlite"
    line = Line("29-1141", NOW, "detailed", "Registered Nurses", FILE, 7, {Column.MEDIAN_ANNUAL: 1}, area=4_800_000)
    regions.write([line], NOW, "states", base=EMBEDDED, target=target)
    library = Library.open(target)
    assert library.lines(NOW) == Library.open().lines(NOW)
    found = library.series(Measure.MEDIAN_ANNUAL, ("29-1141",), area="Texas")
    assert [one.value for one in found] == [1]
    assert library.series(Measure.MEDIAN_ANNUAL, ("29-1141",), area="Ohio") == ()


def test_rows_that_stand_twice_are_counted_and_finer_levels_kept(tmp_path: Path) -> None:
    target = tmp_path / "areas.sqlite"
    assert regions.write(records(copies=3), NOW, "metropolitan", base=None, target=target).doubled == 2
    both = records(1, level="broad") + records(2) + records(3, level="broad")
    assert regions.write(both, NOW, "metropolitan", base=None, target=tmp_path / "b.sqlite").doubled == 0
    found = Library.open().beside(tmp_path / "b.sqlite").series(Measure.MEDIAN_ANNUAL, ("29-1141",), area=SEATTLE)
    assert [(one.value, one.level) for one in found] == [(2, "detailed")]
