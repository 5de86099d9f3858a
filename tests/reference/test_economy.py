"""Series of the economy: read from their files, kept, and looked up."""

import json
from pathlib import Path

import pytest

from factcheck.errors import SourceError
from factcheck.figure import Figure, Missing, Reason
from factcheck.measure import Indicator
from factcheck.period import Period
from factcheck.quantity import Unit
from factcheck.reference import economy
from factcheck.reference.build import build
from factcheck.reference.importers import series
from factcheck.reference.library import Library
from factcheck.reference.validate_series import faults_of_held


@pytest.fixture(scope="module")
def library() -> Library:
    return Library.open()


def at(library: Library, indicator: Indicator, period: Period, name: str | None = None) -> list[Figure]:
    """The figures of a period in every capture, the newest first; only those of series `name` where it is given."""
    found = library.economy(indicator)
    assert isinstance(found, tuple)
    figures = [capture.at(period) for capture in found if name in (None, capture.series.id)]
    return [figure for figure in figures if figure is not None]


@pytest.mark.parametrize(
    ("indicator", "period", "name", "value", "unit"),
    [
        (Indicator.UNEMPLOYMENT, Period(2020, month=4), "LNS14000000", 14.8, Unit.PERCENT),
        (Indicator.UNEMPLOYMENT, Period(2009, month=10), "LNS14000000", 10.0, Unit.PERCENT),
        (Indicator.UNDEREMPLOYMENT, Period(2020, month=4), "LNS13327709", 22.9, Unit.PERCENT),
        (Indicator.PARTICIPATION, Period(2020, month=4), "LNS11300000", 60.1, Unit.PERCENT),
        (Indicator.PAYROLLS, Period(2020, month=4), "CES0000000001", 130_424_000, Unit.JOBS),
        (Indicator.PRICES, Period(2024, month=6), "CUUR0000SA0", 314.175, Unit.INDEX),
        (Indicator.PRICES, Period(2019), "CUUR0000SA0", 255.657, Unit.INDEX),  # printed as M13
        (Indicator.PRICES, Period(2023), "CUUR0000SA0", 304.702, Unit.INDEX),  # the mean of twelve months
        (Indicator.EARNINGS, Period(2016, month=5), "CES0500000003", 25.59, Unit.USD_HOUR),
    ],
)
def test_anchors(indicator: Indicator, period: Period, name: str, value: float, unit: Unit, library: Library) -> None:
    figure = at(library, indicator, period, name)[0]
    assert figure.value == pytest.approx(value, abs=figure.step / 2)
    assert (figure.unit, figure.indicator, figure.codes, figure.area) == (unit, indicator, (), None)
    assert figure.provenance.row.startswith(f"{name} {period.start}-M")
    assert len(figure.provenance.sha256) == 64


def test_what_was_printed_first_is_kept_beside_the_revision(library: Library) -> None:
    may = at(library, Indicator.UNEMPLOYMENT, Period(2016, month=5))
    assert [figure.value for figure in may] == [4.8, 4.7]
    assert may[0].provenance.file != may[1].provenance.file


def test_a_month_without_a_survey_is_empty(library: Library) -> None:
    assert at(library, Indicator.UNEMPLOYMENT, Period(2025, month=10)) == []
    assert at(library, Indicator.UNEMPLOYMENT, Period(2025)) == []  # so the year is not whole
    assert at(library, Indicator.UNEMPLOYMENT, Period(2025, month=11))


def test_a_quarter_is_the_mean_of_its_months(library: Library) -> None:
    (quarter,) = at(library, Indicator.UNEMPLOYMENT, Period(2024, quarter=2))
    months = [at(library, Indicator.UNEMPLOYMENT, Period(2024, month=month))[0].value for month in (4, 5, 6)]
    assert quarter.value == pytest.approx(sum(months) / 3)


def test_early_prices_were_printed_with_one_decimal(library: Library) -> None:
    assert at(library, Indicator.PRICES, Period(1985, month=6), "CUUR0000SA0")[0].step == 0.1
    assert at(library, Indicator.PRICES, Period(2015, month=6), "CUUR0000SA0")[0].step == 0.001


def test_what_is_not_held_says_so(library: Library) -> None:
    texas = library.economy(Indicator.UNEMPLOYMENT, area="Texas")
    assert isinstance(texas, Missing)
    assert (texas.reason, texas.detail) == (
        Reason.NO_RELEASE,
        "no series of the unemployment rate of Texas is held",
    )
    nowhere = library.economy(Indicator.UNEMPLOYMENT, area="Atlantis")
    assert isinstance(nowhere, Missing)
    assert nowhere.reason is Reason.NO_AREA


def test_a_change_is_looked_up_by_its_level(library: Library) -> None:
    assert library.economy(Indicator.PAYROLLS_CHANGE) == library.economy(Indicator.PAYROLLS)


def test_every_state_has_its_two_series(library: Library) -> None:
    states = economy.states(library.connection)
    assert len(states) == 2 * 52
    assert {one.area for one in states} >= {"Texas", "District of Columbia", "Puerto Rico"}
    texas = next(one for one in states if one.area == "Texas")
    assert texas.id == "LASST480000000000003"


def test_series_held_pass_their_suites(library: Library) -> None:
    assert faults_of_held(library) == []


def test_overview_counts_what_is_held(library: Library) -> None:
    found = {program: rest for program, *rest in economy.overview(library.connection)}
    assert found["CPI"] == [3, 4, Period(2025, month=11)]
    assert found["LAUS"] == [0, 104, None]


# ------------------------------------------------------------------------------ files


def table(folder: Path, text: str) -> Path:
    path = folder / "series" / "UNRATE.csv"
    path.parent.mkdir(parents=True)
    path.write_text(text)
    return folder


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "not the header of a series"),
        ("a,b\n2024-01-01,3.7\n", "not the header of a series"),
        ("date,value\n2024-01-15,3.7\n", "line 2: expected the first of a month"),
        ("date,value\n2024-13-01,3.7\n", "line 2: expected the first of a month"),
        ("date,value\n2024-01-01,3.7,1\n", "line 2: expected the first of a month"),
        ("date,value\n2024-01-01,many\n", "line 2: 'many' is no number"),
        ("date,value\n2024-01-01,3.73\n", "line 2: 3.73 is no value of LNS14000000, which is printed in steps of 0.1"),
        ("date,value\n2024-01-01,inf\n", "line 2: inf is no value"),
    ],
)
def test_a_table_of_another_shape_is_an_error(text: str, says: str, tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=says.replace(".", r"\.")):
        list(series.read(table(tmp_path, text)))


def test_blank_months_are_left_out(tmp_path: Path) -> None:
    rows = list(series.read(table(tmp_path, "date,value\n2025-09-01,4.4\n2025-10-01,\n2025-11-01,4.6\n")))
    months = [row.values[2:] for row in rows if row.table == "observation"]  # type: ignore[union-attr]
    assert months == [(2025, 9, 44), (2025, 11, 46)]


@pytest.mark.parametrize(
    "content",
    ["[]", "{", '{"Results": {}}', '{"series": [{"seriesID": "LNS14000000"}]}', '{"series": [{"data": []}]}'],
)
def test_an_answer_of_another_shape_is_an_error(content: str, tmp_path: Path) -> None:
    path = tmp_path / "answer.json"
    path.write_text(content)
    with pytest.raises(SourceError, match="not an answer of the BLS API"):
        series.read_answer(path, {one.id: one for one in economy.NATIONAL})


def test_a_series_that_nobody_keeps_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "answer.json"
    path.write_text(json.dumps({"series": [{"seriesID": "APU0000701111", "data": []}]}))
    with pytest.raises(SourceError, match="APU0000701111 is none of the series"):
        series.read_answer(path, {one.id: one for one in economy.NATIONAL})


def test_the_same_files_make_the_same_bytes(tmp_path: Path) -> None:
    folder = table(tmp_path / "files", "date,value\n2025-09-01,4.4\n2025-11-01,4.6\n")
    for name in ("one", "two"):
        build(folder, tmp_path / f"{name}.sqlite", importers=(series.IMPORTER,))
    assert (tmp_path / "one.sqlite").read_bytes() == (tmp_path / "two.sqlite").read_bytes()
    made = Library.open(tmp_path / "one.sqlite").economy(Indicator.UNEMPLOYMENT)
    assert isinstance(made, tuple)
    assert made[0].months == ((2025, 9), (2025, 11))


def test_a_library_without_the_table_holds_none(tmp_path: Path) -> None:
    import sqlite3

    build(table(tmp_path / "files", "date,value\n"), tmp_path / "old.sqlite", importers=(series.IMPORTER,))
    with sqlite3.connect(tmp_path / "old.sqlite") as connection:
        connection.execute("DROP TABLE economy")
    found = Library.open(tmp_path / "old.sqlite").economy(Indicator.UNEMPLOYMENT)
    assert isinstance(found, Missing)
    assert found.reason is Reason.NO_RELEASE


@pytest.mark.evaluation
def test_the_catalogue_of_the_office_has_every_series(evaluation: Path, library: Library) -> None:
    import gzip

    wanted = {one.id for one in (*economy.NATIONAL, *economy.states(library.connection))}
    for path in (evaluation / "bls/series/catalog").glob("*.gz"):
        with gzip.open(path, "rt", encoding="utf-8") as file:
            wanted -= {line.split(",", 1)[0] for line in file}
    assert wanted == set()
