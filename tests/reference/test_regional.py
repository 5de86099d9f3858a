"""Workbooks of areas as BLS publishes them: state_, MSA_ and BOS_M2026_dl, and ones that are none."""

from pathlib import Path

import pytest

from factcheck.errors import SourceError
from factcheck.reference.columns import Column
from factcheck.reference.importers.regional import FILE, kind_of, read_tables
from factcheck.reference.records import Line, Record, Row
from tests.sources import made
from tests.sources.books import workbook

STATES = {"06": ("California", "state"), "53": ("Washington", "state")}
METROS = {"42660": ("Seattle-Tacoma-Bellevue, WA", "metro")}
RURAL = {"0100001": ("Northwest Alabama nonmetropolitan area", "nonmetropolitan")}


def table(folder: Path, name: str, rows: list[list[str]], *, sheet: str | None = None) -> Path:
    path = folder / name
    path.write_bytes(workbook(rows, sheet or path.stem))
    return path


def split(records: list[Record]) -> tuple[list[tuple[object, ...]], list[Line]]:
    areas = [one.values for one in records if isinstance(one, Row)]
    return areas, [one for one in records if isinstance(one, Line)]


def test_states(tmp_path: Path) -> None:
    path = table(tmp_path, "state_M2026_dl.xlsx", made.area_table(STATES))
    areas, lines = split(list(read_tables([path], 2026)))
    assert areas == [(600_000, "0600000", "California", "state"), (5_300_000, "5300000", "Washington", "state")]
    assert len(lines) == 6
    nurse = lines[-1]
    assert (nurse.subject, nurse.area, nurse.level, nurse.row) == ("29-1141", 5_300_000, "detailed", 7)
    assert nurse.release.name == "May 2026"
    assert nurse.cells[Column.EMPLOYMENT] == 39_900
    assert nurse.origin.sheet == "state_M2026_dl"
    assert nurse.origin.url.endswith("/oesm26st.zip")


def test_metropolitan_and_nonmetropolitan_areas_come_together(tmp_path: Path) -> None:
    paths = [
        table(tmp_path, "MSA_M2026_dl.xlsx", made.area_table(METROS)),
        table(tmp_path, "BOS_M2026_dl.xlsx", made.area_table(RURAL)),
    ]
    areas, lines = split(list(read_tables(paths, 2026)))
    assert areas == [
        (42_660, "0042660", "Seattle-Tacoma-Bellevue, WA", "metro"),
        (100_001, "0100001", "Northwest Alabama nonmetropolitan area", "nonmetropolitan"),
    ]
    assert {line.origin.file for line in lines} == {"MSA_M2026_dl.xlsx", "BOS_M2026_dl.xlsx"}
    assert lines[0].origin.url.endswith("/oesm26ma.zip")


def changed(rows: list[list[str]], **cells: str) -> list[list[str]]:
    """The table with some columns set in every row."""
    header = rows[0]
    return [header, *([cells.get(name, old) for name, old in zip(header, row, strict=True)] for row in rows[1:])]


def test_codes_written_as_numbers_are_the_same_areas(tmp_path: Path) -> None:
    rows: list[list[str | int]] = [list(row) for row in made.area_table({"6": ("California", "state")})]
    for row in rows[1:]:
        row[0], row[2] = 6, 2
    path = tmp_path / "state_M2026_dl.xlsx"
    path.write_bytes(workbook(rows, "state_M2026_dl"))
    areas, _ = split(list(read_tables([path], 2026)))
    assert areas == [(600_000, "0600000", "California", "state")]


def test_older_headers_without_a_type(tmp_path: Path) -> None:
    rows = made.area_table(STATES)
    places = [place for place, name in enumerate(rows[0]) if name not in ("AREA_TYPE", "NAICS", "PRIM_STATE")]
    old = [[row[place] for place in places] for row in rows]
    old[0] = [{"AREA_TITLE": "STATE", "O_GROUP": "OCC_GROUP"}.get(name, name) for name in old[0]]
    areas, lines = split(list(read_tables([table(tmp_path, "state_M2016_dl.xlsx", old)], 2016)))
    assert len(areas) == 2
    assert len(lines) == 6


def test_other_industries_and_the_nation_are_passed_over(tmp_path: Path) -> None:
    rows = made.area_table(STATES)
    industry = changed(made.area_table({"06": ("California", "state")}), NAICS="541100")
    nation = changed(made.area_table({"99": ("U.S.", "state")}), AREA_TYPE="1")
    path = table(tmp_path, "state_M2026_dl.xlsx", rows + industry[1:] + nation[1:])
    areas, lines = split(list(read_tables([path], 2026)))
    assert (len(areas), len(lines)) == (2, 6)


@pytest.mark.parametrize(
    ("rows", "sheet", "words"),
    [
        (made.area_table(STATES), "state_M2025_dl", "so the file is of May 2025, not 2026"),
        ([["OCC_CODE"]], None, "the header lacks area, name"),
        ([["AREA", "AREA_TITLE", "OCC_CODE"]], None, "the header lacks"),
        (changed(made.area_table(STATES), AREA_TYPE="9"), None, "row 2: area type '9' is none of"),
        (changed(made.area_table(STATES), AREA="CA"), None, "row 2: 'CA' is not an area's code"),
        (changed(made.area_table(STATES), OCC_CODE="Nov-11"), None, "'Nov-11' is not a SOC code"),
        (changed(made.area_table(STATES), A_MEDIAN="lots"), None, "neither a number nor a marker"),
        (changed(made.area_table(STATES), O_GROUP="tiny"), None, "level 'tiny' is none of"),
    ],
)
def test_what_is_none_is_refused(tmp_path: Path, rows: list[list[str]], sheet: str | None, words: str) -> None:
    path = table(tmp_path, "state_M2026_dl.xlsx", rows, sheet=sheet)
    with pytest.raises(SourceError, match=words):
        list(read_tables([path], 2026))


def test_names_of_the_workbooks() -> None:
    for name, kind in (
        ("oesm26st/state_M2026_dl.xlsx", "states"),
        ("MSA_M2026_dl.xlsx", "metropolitan"),
        ("oesm26ma/BOS_M2026_dl.xlsx", "metropolitan"),
        ("oesm13ma/MSA_M2013_dl_1_AK_IN.xls", "metropolitan"),
    ):
        assert FILE.search(name), name
        assert kind_of(name) == kind
    for name in ("national_M2026_dl.xlsx", "file_descriptions.xlsx", "state_M26_dl.xlsx", "MSA_M2026_dl.txt"):
        assert not FILE.search(name), name
