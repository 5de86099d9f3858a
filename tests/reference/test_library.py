"""What the embedded library answers, cell by cell, and what it says where there is nothing."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.errors import ReferenceMissing
from factcheck.figure import Bound, Figure, Key, Missing, Reason
from factcheck.measure import Measure
from factcheck.period import Period
from factcheck.quantity import Unit
from factcheck.reference.columns import Column
from factcheck.reference.library import EMBEDDED, Library

POLICE = ("33-3021", "33-3031", "33-3051", "33-3052")


def ask(library: Library, measure: str, codes: str, period: Period | None, **more: str) -> Figure | Missing:
    return library.look_up(Key(Measure[measure], tuple(codes.split()), period=period, **more))


@pytest.mark.parametrize(
    ("measure", "codes", "period", "more", "value"),
    [
        ("MEDIAN_ANNUAL", "13-1111", Period(2020), {}, 87_660),
        ("MEDIAN_ANNUAL", "13-1111", Period(2019, month=5), {}, 85_260),
        ("MEDIAN_ANNUAL", "13-1111", Period(2002, month=11), {}, 60_340),
        ("MEDIAN_HOURLY", "13-1111", Period(2020), {}, 42.14),
        ("EMPLOYMENT", "00-0000", Period(2009), {}, 130_647_610),
        ("MEDIAN_ANNUAL", "13-2011", None, {}, 83_680),
        ("GROWTH_PERCENT", "13-2011", Period(2019, 2029), {}, 4.3),
        ("GROWTH_PERCENT", "13-2011", Period(None, 2029), {}, 4.3),
        ("GROWTH_JOBS", "13-2011", Period(2019, 2029), {}, 61_700),
        ("OPENINGS", "13-2011", Period(2019, 2029), {}, 125_700),
        ("EMPLOYMENT", "13-2011", Period(2019), {"program": "EP"}, 1_436_100),
        ("EMPLOYMENT", "13-2011", Period(2029), {}, 1_497_900),
        ("GROWTH_PERCENT", "13-2011", Period(2019, 2029), {"program": "OOH"}, 4),
        ("GROWTH_PERCENT", "00-0000", Period(2021, 2031), {}, 5.3),
        ("MEDIAN_ANNUAL", "", Period(2020), {"group": "police-and-detectives"}, 67_290),
        ("MEDIAN_ANNUAL", " ".join(POLICE), Period(2019), {}, 65_170),
        ("EMPLOYMENT", " ".join(POLICE), Period(2019), {}, 813_500),
        ("MEDIAN_ANNUAL", "", Period(2017), {"group": "police-and-detectives"}, 62_960),
        ("EMPLOYMENT", "", Period(2034), {"group": "bus-drivers"}, 553_800),
        ("P90_ANNUAL", "45-3031", Period(2017, month=5), {}, 48_170),
    ],
)
def test_published_cells(
    library: Library, measure: str, codes: str, period: Period | None, more: dict[str, str], value: float
) -> None:
    found = ask(library, measure, codes, period, **more)
    assert isinstance(found, Figure), found
    assert found.value == value


@pytest.mark.parametrize(
    ("measure", "codes", "period", "reason", "words"),
    [
        ("MEDIAN_ANNUAL", "27-2011", Period(2020), Reason.NOT_PUBLISHED, "only hourly"),
        ("MEDIAN_HOURLY", "25-2021", Period(2020), Reason.NOT_PUBLISHED, "only annual"),
        ("GROWTH_PERCENT", "13-1111", Period(2015, 2025), Reason.IMPOSSIBLE_PERIOD, "2014-24 and 2016-26"),
        ("GROWTH_PERCENT", "13-1111", Period(2019, 2028), Reason.IMPOSSIBLE_PERIOD, "ten years"),
        ("GROWTH_PERCENT", "13-1111", Period(2017, 2027), Reason.IMPOSSIBLE_PERIOD, "2016-26 and 2018-28"),
        ("GROWTH_PERCENT", "13-1111", Period(2025, 2035), Reason.NO_RELEASE, "published 2026-08-27, is not held"),
        ("GROWTH_PERCENT", "13-1111", Period(2026, 2036), Reason.NO_RELEASE, "later than the newest"),
        ("GROWTH_PERCENT", "13-1111", Period(1998, 2008), Reason.NO_RELEASE, "earlier than"),
        ("GROWTH_PERCENT", "13-1111", Period(2010, 2020), Reason.NO_RELEASE, "not held"),
        ("GROWTH_PERCENT", "13-1111", Period(2020), Reason.NO_RELEASE, "ten years"),
        ("OPENINGS", "13-1111", Period(2014, 2024), Reason.NOT_PUBLISHED, "a total of 208,500 for the ten years"),
        ("MEDIAN_ANNUAL", "13-1111", Period(2001), Reason.NO_RELEASE, "November 2002 to May 2025"),
        ("MEDIAN_ANNUAL", "13-1111", Period(2020, month=3), Reason.NO_RELEASE, "May 2020"),
        ("MEDIAN_ANNUAL", "15-1252", Period(2018), Reason.NO_CODE, "SOC 2010"),
        ("MEDIAN_ANNUAL", "13-1111 13-2011", Period(2018), Reason.NO_CATEGORY, "together"),
        ("MEDIAN_ANNUAL", "", Period(2018), Reason.NO_OCCUPATION, "no occupation"),
        ("OTHER", "13-1111", Period(2018), Reason.NO_MEASURE, "other"),
        ("ANNUAL", "13-1111", Period(2018), Reason.NO_MEASURE, "unspecified"),
    ],
)
def test_reasons_for_silence(
    library: Library, measure: str, codes: str, period: Period, reason: Reason, words: str
) -> None:
    found = ask(library, measure, codes, period)
    assert isinstance(found, Missing), found
    assert found.reason is reason
    assert words in found.detail


def test_an_unknown_area_is_a_reason(library: Library) -> None:
    found = library.look_up(Key(Measure.MEDIAN_ANNUAL, ("13-1111",), area="Atlantis"))
    assert isinstance(found, Missing)
    assert found.reason is Reason.NO_AREA


@pytest.mark.parametrize(
    ("year", "code", "measure", "top"),
    [
        (2007, "11-1011", "P90_ANNUAL", 145_600),
        (2010, "29-1067", "MEDIAN_ANNUAL", 166_400),
        (2015, "29-1067", "MEDIAN_ANNUAL", 187_200),
        (2019, "29-1248", "MEDIAN_ANNUAL", 208_000),
        (2024, "29-1211", "MEDIAN_ANNUAL", 239_200),
        (2024, "29-1211", "MEDIAN_HOURLY", 115),
    ],
)
def test_a_top_code_is_a_lower_bound(library: Library, year: int, code: str, measure: str, top: float) -> None:
    found = ask(library, measure, code, Period(year))
    assert isinstance(found, Figure), found
    assert (found.value, found.bound) == (top, Bound.AT_LEAST)
    assert found.high == float("inf")
    assert found.footnote


def test_hourly_only_pay_is_never_turned_into_a_year(library: Library) -> None:
    """Until May 2003 BLS did it itself; since then it prints a star."""
    actors = [one for one in library.cells(("27-2011",)) if one.measure.is_wage and (one.period.start or 0) > 2003]
    assert actors
    assert {one.unit for one in actors} == {Unit.USD_HOUR}


def test_a_suppressed_estimate_is_no_zero(library: Library) -> None:
    zeros = " OR ".join(f"c{int(column)} = 0" for column in Column if column <= Column.P90_ANNUAL)
    assert library.connection.execute(f"SELECT count(*) FROM line WHERE {zeros}").fetchone() == (0,)
    for column in (Column.EMPLOYMENT, Column.MEDIAN_ANNUAL):
        stars = f"SELECT count(*) FROM line WHERE c{int(column)} IN ('*', '**', '***')"
        assert library.connection.execute(stars).fetchone()[0] > 0


def test_provenance_names_the_cell(library: Library) -> None:
    found = ask(library, "MEDIAN_ANNUAL", "13-1111", Period(2020))
    assert isinstance(found, Figure)
    assert found.provenance.file == "oews/national_M2020_dl.xlsx"
    assert found.provenance.row == "national_M2020_dl!88"
    assert found.provenance.url == "https://www.bls.gov/oes/special-requests/oesm20nat.zip"
    assert found.provenance.grade == "table"
    assert found.step == 10
    assert found.release.system == "SOC 2010/2018 hybrid"


def test_a_quoted_figure_says_so(library: Library) -> None:
    found = ask(library, "MEDIAN_ANNUAL", "", Period(2020), group="police-and-detectives")
    assert isinstance(found, Figure)
    assert found.provenance.grade == "quote"
    assert found.group == "police-and-detectives"
    assert found.codes == POLICE


def test_a_cycle_known_only_by_quotes_is_not_held(library: Library) -> None:
    newest = library.cycles()[-1]
    assert newest.name == "2025-35"
    assert not library.holds(newest)
    assert library.newest("EP").name == "2024-34"
    assert library.newest("OEWS").name == "May 2025"


def test_cycles_are_every_second_year_until_2018(library: Library) -> None:
    assert [one.period.start for one in library.cycles()] == [*range(2000, 2019, 2), *range(2019, 2026)]


def test_a_series_follows_a_code_only_where_it_is_one_to_one(library: Library) -> None:
    analysts = library.series(Measure.MEDIAN_ANNUAL, ("13-1111",), program="OEWS")
    assert [one.period.start for one in analysts] == list(range(2002, 2026))
    # software developers were two codes until 2018, and one with testers in 2019 and 2020
    developers = library.series(Measure.MEDIAN_ANNUAL, ("15-1252",), program="OEWS")
    assert [one.period.start for one in developers] == [2021, 2022, 2023, 2024, 2025]


def test_a_summary_code_is_not_followed_across_classifications(library: Library) -> None:
    """31-0000 grew when personal care aides moved in: the same code is not the same people."""
    assert {one.release.system for one in library.series(Measure.EMPLOYMENT, ("31-0000",))} == {"SOC 2018"}
    assert len(library.series(Measure.EMPLOYMENT, ("00-0000",), program="OEWS")) == 24


def test_figures_near_finds_the_cell_a_writer_may_have_meant(library: Library) -> None:
    found = library.figures_near(85_255, 85_265, codes=("13-1111",))
    assert [(one.measure, one.period.start, one.program) for one in found] == [
        (Measure.MEDIAN_ANNUAL, 2019, "OEWS"),
        (Measure.MEDIAN_ANNUAL, 2019, "OOH"),
    ]
    assert library.figures_near(85_255, 85_265, codes=("13-1111",), programs=("EP",)) == ()
    assert library.figures_near(85_255, 85_265, codes=("13-1111",), periods=(Period(2019, 2029),), limit=1)


@given(low=st.floats(0, 200_000), width=st.floats(0, 500))
def test_every_figure_near_meets_the_interval(low: float, width: float) -> None:
    for one in LIBRARY.figures_near(low, low + width, measures=(Measure.MEDIAN_ANNUAL,), limit=20):
        assert one.low <= low + width
        assert one.high >= low


LIBRARY = Library.open()


def test_states_are_held_for_the_newest_release(library: Library) -> None:
    found = library.look_up(Key(Measure.MEDIAN_ANNUAL, ("13-1111",), area="California"))
    assert isinstance(found, Figure)
    assert (found.area, found.period, found.release.name) == ("California", Period(2025, month=5), "May 2025")
    assert found.provenance.row == "OEUS060000000000013111113"
    older = library.look_up(Key(Measure.MEDIAN_ANNUAL, ("13-1111",), area="California", period=Period(2019)))
    assert isinstance(older, Missing)
    assert older.reason is Reason.NO_RELEASE
    assert len(library.by_area(Measure.MEDIAN_ANNUAL, "29-1141")) >= 51
    assert [one.area for one in library.series(Measure.MEDIAN_ANNUAL, ("29-1141",), area="Texas")] == ["Texas"]
    assert {one.area for one in library.cells(("29-1141",), Period(2025), area="ohio")} == {"Ohio"}


def test_a_state_estimate_that_was_not_released_is_no_figure(library: Library) -> None:
    found = library.look_up(Key(Measure.MEDIAN_HOURLY, ("27-2011",), area="California"))
    assert isinstance(found, Missing)
    assert found.reason is Reason.SUPPRESSED


def test_national_figures_have_no_area(library: Library) -> None:
    found = library.look_up(Key(Measure.MEDIAN_ANNUAL, ("13-1111",)))
    assert isinstance(found, Figure)
    assert found.area is None


def test_one_code_at_two_levels_is_one_figure(library: Library) -> None:
    found = library.cells(("13-1020",), Period(2021))
    assert len([one for one in found if one.measure is Measure.MEDIAN_ANNUAL]) == 1


def test_the_decade_total_of_openings_is_not_passed_off_as_yearly(library: Library) -> None:
    (found,) = (one for one in library.cells(("13-1111",), Period(2014, 2024)) if one.measure is Measure.OPENINGS)
    assert found.footnote
    assert "not a yearly average" in found.footnote


def test_bands(library: Library) -> None:
    known = library.bands(Period(2019, 2029))
    assert [(one.low, one.high, one.band) for one in known] == [
        (8, None, "much faster than average"),
        (5, 7, "faster than average"),
        (3, 4, "as fast as average"),
        (1, 2, "slower than average"),
        (0, 0, "little or no change"),
        (None, -1, "decline"),
    ]
    assert {one.strength for one in known} == {"empirical"}
    assert {one.strength for one in library.bands(Period(2010, 2020))} == {"points only"}
    assert library.bands(Period(2023, 2033)) == ()


def test_every_page_of_an_edition_uses_its_band(library: Library) -> None:
    """The bands, against the words that the pages themselves print."""
    for start in (2019, 2024):
        known = library.bands(Period(start, start + 10))
        query = """
            SELECT line.note, line.c13
            FROM line JOIN release ON release.id = line.release
            WHERE program = 'OOH' AND release.start = ? AND held AND line.c13 IS NOT NULL
              AND line.note NOT LIKE 'quoted%'
        """
        pages = library.connection.execute(query, (start,)).fetchall()
        assert len(pages) > 300
        for words, tenths in pages:
            low, high, band, *_ = next(
                one for one in known
                if (one.low is None or one.low <= tenths / 10) and (one.high is None or tenths / 10 <= one.high)
            )  # fmt: skip
            assert band == words.lower(), (words, tenths, low, high)


def test_titles_and_groups(library: Library) -> None:
    assert library.title("13-1111") == "Management Analysts"
    assert library.title("15-1132", "SOC 2010") == "Software Developers, Applications"
    assert library.title("99-9999") is None
    assert library.members("police-and-detectives") == POLICE
    assert library.group_of(reversed(POLICE)) == "police-and-detectives"
    assert library.members("no-such-page") == ()
    assert "33-3051" in library.related(("33-3052",))


def test_a_missing_damaged_or_foreign_file_is_a_clear_error(tmp_path: Path) -> None:
    with pytest.raises(ReferenceMissing, match="no reference figures there"):
        Library.open(tmp_path / "none.sqlite")
    text = tmp_path / "text.sqlite"
    text.write_text("not a database, whatever its name says")
    with pytest.raises(ReferenceMissing, match="not a readable reference"):
        Library.open(text)
    cut = tmp_path / "cut.sqlite"
    cut.write_bytes(EMBEDDED.read_bytes()[:10_000])
    with pytest.raises(ReferenceMissing):
        Library.open(cut)


def test_opening_imports_nothing_heavy() -> None:
    """Pandas alone takes longer than opening may."""
    code = (
        "import sys\nfrom factcheck.reference.library import Library\nLibrary.open()\n"
        "heavy = {'pandas', 'numpy', 'requests', 'great_expectations', 'python_calamine', 'spacy', 'click', 'csv'}\n"
        "print(sorted(heavy & set(sys.modules)))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout == "[]\n"
