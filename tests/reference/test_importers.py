"""Importers against made tables with the oddities of the real ones, and against tables that are wrong."""

import csv
import io
import tempfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.errors import SourceError
from factcheck.reference.columns import Column
from factcheck.reference.importers import handbook, oews, page_quotes, projections

WAGES = ["H_PCT10", "H_PCT25", "H_MEDIAN", "H_PCT75", "H_PCT90", "A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90"]
HEADER = ["OCC_CODE", "OCC_TITLE", "O_GROUP", "TOT_EMP", "H_MEAN", "A_MEAN", *WAGES, "ANNUAL", "HOURLY"]
ROW = ["13-2011", "Accountants", "detailed", "1,000", "40.50", "84,240"]
ROW += ["20.10", "30", "39.99", "50", "60", "41,810", "62,400", "83,180", "104,000", "124,800", "", ""]


def table(folder: Path, *rows: list[str], header: list[str] = HEADER, encoding: str = "utf-8") -> Path:
    path = folder / "national_M2024_dl.csv"
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file).writerows([header, *rows])
    return path


def changed(**cells: str) -> list[str]:
    return [cells.get(name, value) for name, value in zip(HEADER, ROW, strict=True)]


def one(path: Path, year: int = 2024) -> dict[Column, int | str]:
    (line,) = oews.read_table(path, year, "x.csv")
    return line.cells


def test_numbers_are_kept_to_the_cent_and_the_row_is_cited(tmp_path: Path) -> None:
    (line,) = oews.read_table(table(tmp_path, ROW), 2024, "x.csv")
    assert (line.subject, line.level, line.row, line.title) == ("13-2011", "detailed", 2, "Accountants")
    assert line.cells[Column.MEDIAN_HOURLY] == 3999
    assert line.cells[Column.MEDIAN_ANNUAL] == 83_180
    assert line.cells[Column.EMPLOYMENT] == 1000


@pytest.mark.parametrize(
    "header",
    [
        [name.lower() for name in HEADER],
        [{"O_GROUP": "OCC_GROUP"}.get(name, name) for name in HEADER],
        [{"O_GROUP": "group", "OCC_TITLE": "occ_titl"}.get(name, name).replace("_PCT", "_WPCT") for name in HEADER],
    ],
    ids=["2019", "2012 to 2018", "2002"],
)
def test_columns_are_found_whatever_a_year_called_them(tmp_path: Path, header: list[str]) -> None:
    assert one(table(tmp_path, ROW, header=header)) == one(table(tmp_path, ROW))


def test_padded_cells_and_a_byte_order_mark(tmp_path: Path) -> None:
    padded = [f"   {cell} " for cell in ROW]
    assert one(table(tmp_path, padded, encoding="utf-8-sig")) == one(table(tmp_path, ROW))


@pytest.mark.parametrize(
    ("cells", "column", "kept"),
    [
        ({"A_MEDIAN": "*"}, Column.MEDIAN_ANNUAL, "*"),
        ({"TOT_EMP": "**"}, Column.EMPLOYMENT, "**"),
        ({"A_PCT90": "#"}, Column.P90_ANNUAL, ">239200"),
        ({"H_PCT90": "#"}, Column.P90_HOURLY, ">11500"),
        ({"H_MEDIAN": "*", "ANNUAL": "TRUE"}, Column.MEDIAN_HOURLY, "annual only"),
        ({"A_MEDIAN": "*", "HOURLY": "TRUE"}, Column.MEDIAN_ANNUAL, "hourly only"),
    ],
)
def test_markers_keep_their_meaning(tmp_path: Path, cells: dict[str, str], column: Column, kept: str) -> None:
    assert one(table(tmp_path, changed(**cells)))[column] == kept


def test_an_empty_cell_is_no_cell(tmp_path: Path) -> None:
    assert Column.MEDIAN_ANNUAL not in one(table(tmp_path, changed(A_MEDIAN="")))


@pytest.mark.parametrize(
    ("rows", "header", "words"),
    [
        ([ROW], [name for name in HEADER if name != "A_MEDIAN"], "lacks median_annual"),
        ([changed(A_MEDIAN="n/a")], HEADER, "row 2: 'n/a' is neither a number nor a marker"),
        ([changed(OCC_CODE="132011")], HEADER, "row 2: '132011' is not a SOC code"),
        ([changed(O_GROUP="tiny")], HEADER, "level 'tiny' is none of"),
        ([], ["<html>"], "lacks"),
    ],
)
def test_a_table_that_is_not_one_is_refused(
    tmp_path: Path, rows: list[list[str]], header: list[str], words: str
) -> None:
    with pytest.raises(SourceError, match=words):
        list(oews.read_table(table(tmp_path, *rows, header=header), 2024, "x.csv"))


def test_a_workbook_that_is_a_web_page_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "national_M2024_dl.xlsx"
    path.write_text("<html><body>Access Denied</body></html>")
    with pytest.raises(SourceError, match="not a readable workbook"):
        list(oews.read_table(path, 2024, "x"))


def test_a_year_that_no_release_has(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="has no release of 1999"):
        list(oews.read_table(table(tmp_path, ROW), 1999, "x"))


@given(cell=st.text(max_size=12), column=st.sampled_from(HEADER))
def test_no_cell_makes_the_importer_fail_otherwise(cell: str, column: str) -> None:
    """Whatever stands in a cell, the row is read or refused with its place."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "national_M2024_dl.csv"
        text = io.StringIO(newline="")
        csv.writer(text).writerows([HEADER, changed(**{column: cell})])
        path.write_bytes(text.getvalue().encode("utf-8", "surrogatepass"))
        found = []
        with suppress(SourceError):
            found = list(oews.read_table(path, 2024, "x.csv"))
        assert len(found) <= 1


@pytest.mark.parametrize("cell", ["inf", "-inf", "nan", "1e999"])
def test_what_python_takes_for_a_number_is_none(tmp_path: Path, cell: str) -> None:
    with pytest.raises(SourceError, match="neither a number nor a marker"):
        one(table(tmp_path, changed(A_MEDIAN=cell)))


DOWNLOAD = ["Occupation Title", "Occupation Code", "Employment 2022", "Employment 2032", "Employment Change, 2022-2032"]
DOWNLOAD += ["Employment Percent Change, 2022-2032", "Occupational Openings, 2022-2032 Annual Average"]
DOWNLOAD += ["Median Annual Wage 2023"]
ACTORS = ["Actors    * Actress* Monologist", '="27-2011"', "1,078.1", "80.6", "-2.5", "-3.2", "9.3", "N/A"]


def download(folder: Path, *rows: list[str]) -> Path:
    path = folder / "Employment Projections.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def test_thousands_with_one_decimal_become_jobs(tmp_path: Path) -> None:
    (line,) = projections.read_table(download(tmp_path, DOWNLOAD, ACTORS), 2022, "x")
    assert (line.subject, line.title) == ("27-2011", "Actors")
    assert line.cells == {
        Column.EMPLOYMENT: 1_078_100,
        Column.EMPLOYMENT_PROJECTED: 80_600,
        Column.GROWTH_JOBS: -2_500,
        Column.GROWTH_PERCENT: -32,
        Column.OPENINGS: 9_300,
    }


def test_a_table_of_another_cycle_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="expected employment 2021 and 2031"):
        list(projections.read_table(download(tmp_path, DOWNLOAD, ACTORS), 2021, "x"))


def test_openings_must_say_what_they_count(tmp_path: Path) -> None:
    header = [name.replace(" Annual Average", "") for name in DOWNLOAD]
    with pytest.raises(SourceError, match="decade total or yearly average"):
        list(projections.read_table(download(tmp_path, header, ACTORS), 2022, "x"))


def test_a_projection_that_is_no_number_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="'lots' is not a number"):
        list(projections.read_table(download(tmp_path, DOWNLOAD, [*ACTORS[:2], "lots", *ACTORS[3:]]), 2022, "x"))


@pytest.mark.parametrize(
    ("pay", "kept"),
    [
        ("$81,680 per year $39.27 per hour", {Column.MEDIAN_ANNUAL: 81_680, Column.MEDIAN_HOURLY: 3_927}),
        ("$23.33 per hour", {Column.MEDIAN_HOURLY: 2_333}),
        (
            "This wage is equal to or greater than $239,200 per year or $115.00 per hour.",
            {Column.MEDIAN_ANNUAL: ">239200", Column.MEDIAN_HOURLY: ">11500"},
        ),
    ],
)
def test_pay_on_handbook_pages(pay: str, kept: dict[Column, int | str]) -> None:
    assert handbook.read_facts(pay, "", "", "", "here") == kept


def test_outlook_on_handbook_pages() -> None:
    found = handbook.read_facts("", "1,579,800", "-14% (Decline)", "-5,600", "here")
    assert found == {Column.EMPLOYMENT: 1_579_800, Column.GROWTH_PERCENT: -140, Column.GROWTH_JOBS: -5_600}
    with pytest.raises(SourceError, match="is not an outlook"):
        handbook.read_facts("", "", "good", "", "here")


@pytest.mark.evaluation
def test_every_quote_is_read_or_left_out_for_a_reason(evaluation: Path) -> None:
    read = {
        line.row
        for line in page_quotes.read(evaluation / "bls")
        if not hasattr(line, "table") and line.release.program == "OOH"
    }  # type: ignore[union-attr]
    assert read == set(range(2, 32))
