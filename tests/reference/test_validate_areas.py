"""The suites of tables of areas: the real ones pass, every seeded corruption is caught by name.

Corruptions are seeded into the states of May 2025, thinned to a few detailed occupations for speed; what the
thinning itself breaks is not counted.
"""

import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from factcheck.reference import area_frames as made
from factcheck.reference.columns import REGIONAL
from factcheck.reference.library import Library
from factcheck.reference.records import Line
from factcheck.reference.regions import KINDS
from factcheck.reference.validate_areas import judge

from .corruptions import cells, swap, times

Table = list[tuple[str, Line]]
Corruption = Callable[[Table], Table]
THINNED = {"A table of states has 25 to 60 thousand rows.", "An area has 40 to 1500 occupations."}


@pytest.fixture(scope="module")
def nation(library: Library) -> dict[str, Line]:
    return made.nation(library.lines(library.newest("OEWS")))


@pytest.fixture(scope="module")
def states(library: Library) -> Table:
    pairs = library.area_lines(library.newest("OEWS"), KINDS["states"])
    return [(area, line) for area, line in pairs if line.level != "detailed" or int(line.subject[-4:]) % 60 == 1]


def each(change: Callable[[Line], Line], *, share: float = 1.0) -> Corruption:
    def corrupt(table: Table) -> Table:
        chance = random.Random(7)
        return [(area, change(line) if chance.random() < share else line) for area, line in table]

    return corrupt


def shift(table: Table) -> Table:
    """Each row's numbers slide down by one; area and code stay."""
    return [(area, replace(line, cells=before.cells)) for (area, line), (_, before) in zip(table, table[-1:] + table)]


def areas_swapped(table: Table) -> Table:
    """The numbers of Wyoming stand under California's name and the other way round."""
    other = {"California": "Wyoming", "Wyoming": "California"}
    return [(other.get(area, area), line) for area, line in table]


def as_nation(nation: dict[str, Line]) -> Corruption:
    return lambda table: [(area, replace(line, cells=nation[line.subject].cells)) for area, line in table]


def zeros(line: Line) -> Line:
    kept = {k: 0 if isinstance(v, str) and not v.startswith(">") else v for k, v in line.cells.items()}
    return replace(line, cells=kept)


WAGES = ("mean_annual", "p10_annual", "p25_annual", "median_annual", "p75_annual", "p90_annual")
SEEDED: dict[str, tuple[Corruption, str]] = {
    "two percentiles swapped": (each(swap("p25_annual", "p75_annual")), "The yearly median is not below the 25th"),
    "10th and 90th hourly swapped": (each(swap("p10_hourly", "p90_hourly")), "The hourly 25th percentile is not below"),
    "mean and employment swapped": (each(swap("mean_annual", "employment")), "The mean is nearly always"),
    "hourly told as yearly": (each(swap("median_hourly", "median_annual")), "Yearly medians lie between"),
    "rows shifted by one": (shift, "A median is nearly always half to twice the nation's"),
    "total lost in every area": (lambda t: [x for x in t if x[1].level != "total"], "one row for all occupations"),
    "total lost in one area": (
        lambda t: [x for x in t if x[0] != "Ohio" or x[1].level != "total"],
        "Every area has one row for all occupations",
    ),
    "total twice in one area": (lambda t: [*t, t[0]], "Every area has one row for all occupations"),
    "zeros for stars": (each(zeros), "A withheld estimate is no zero"),
    "thousands lost": (each(times(0.001, "employment")), "The states have the jobs of the nation"),
    "thousands lost in some rows": (each(times(0.001, *WAGES), share=0.02), "Yearly wages are 2,080 hourly ones"),
    "digit added to some medians": (each(times(10, "median_annual"), share=0.01), "Yearly wages are 2,080 hourly"),
    "all wages tenfold": (
        each(times(10, "median_hourly", *WAGES)),
        "The middle row's median is 0.85 to 1.1 times the nation's",
    ),
    "sheet cut after half its rows": (lambda t: t[: len(t) // 2], "There are 50 states"),
    "sheet cut within the last area": (lambda t: t[:-12], "Every area has 15 to 22 major groups"),
    "one state lost": (lambda t: [x for x in t if x[0] != "Texas"], "The states have the jobs of the nation"),
    "a major group lost": (lambda t: [x for x in t if x[1].subject[:2] != "29"], "Most areas have all 22 major groups"),
    "codes without a hyphen": (each(lambda x: replace(x, subject=x.subject.replace("-", ""))), "Codes look like"),
    "codes as dates": (each(lambda x: replace(x, subject="Nov-11"), share=0.01), "Codes look like"),
    "codes of another classification": (
        each(lambda x: replace(x, subject=x.subject[:3] + "9" + x.subject[4:]), share=0.2),
        "Nearly all codes are those of the national table",
    ),
    "titles and codes swapped": (each(lambda x: replace(x, title=x.subject)), "Titles are words"),
    "titles lost": (each(lambda x: replace(x, title="")), "Every row has a title"),
    "areas without names": (lambda t: [("", line) for _, line in t[:50]] + t[50:], "Areas have names"),
    "area codes for names": (lambda t: [("0600000", line) for _, line in t[:50]] + t[50:], "Areas have names"),
    "levels lost": (each(lambda x: replace(x, level="detailed")), "Every area has one row for all occupations"),
    "a level that is none": (each(lambda x: replace(x, level="tiny"), share=0.01), "Each row says which level"),
    "an unknown marker": (each(lambda x: cells(x, median_annual="(8)"), share=0.01), "Only markers that BLS defines"),
    "employment not rounded": (each(times(1.01, "employment"), share=0.3), "Employment is rounded to tens"),
    "employment of two columns added": (each(times(2, "employment"), share=0.4), "The major groups add up"),
    "wages lost": (each(lambda x: replace(x, cells={}), share=0.2), "Nearly every row has a wage"),
    "one number in all rows": (
        each(lambda x: cells(x, median_annual=50_000, median_hourly=2404)),
        "Medians differ from row to row",
    ),
}


def says(table: Table, nation: dict[str, Line], **more: object) -> set[str]:
    frame = made.table(iter(table), nation)
    return {fault.says for fault in judge(frame, nation, kind="states", **more)} - THINNED  # type: ignore[arg-type]


def test_the_thinned_table_is_sound(states: Table, nation: dict[str, Line]) -> None:
    assert says(states, nation) == set()


@pytest.mark.parametrize("name", SEEDED)
def test_a_seeded_corruption_is_caught_by_name(name: str, states: Table, nation: dict[str, Line]) -> None:
    corrupt, words = SEEDED[name]
    found = says(corrupt(states), nation)
    assert any(words in sentence for sentence in found), found


def test_the_nations_figures_in_every_area_are_caught(states: Table, nation: dict[str, Line]) -> None:
    found = says(as_nation(nation)(states), nation)
    assert "Hardly any median is the nation's own." in found
    assert "Hardly any occupation has more jobs in the areas than in the nation." in found


def test_areas_under_each_others_names_are_caught_beside_the_year_before(
    states: Table, nation: dict[str, Line]
) -> None:
    before = made.table(iter(states), nation)
    grown = each(times(1.03, *(column.name.lower() for column in REGIONAL[1:])))(states)
    assert says(grown, nation, before=before) == set()
    found = says(areas_swapped(grown), nation, before=before)
    assert "Employment in an area seldom halves or doubles in a year." not in found  # two of fifty-four are few
    assert found == {"No employment in an area falls to a tenth or grows tenfold in a year."}


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda t: t, "Hardly any median is the same as the year before"),
        (lambda t: [x for x in t if x[0] < "N"], "Nine of ten areas"),
        (each(times(1.5, *WAGES)), "The middle median moved by -3 to 12 percent"),
        (each(times(1.5, "employment")), "The middle employment moved by less than a tenth"),
    ],
    ids=["last year's table", "areas lost", "wages grown by half", "jobs grown by half"],
)
def test_what_no_year_does_is_caught(change: Corruption, words: str, states: Table, nation: dict[str, Line]) -> None:
    found = says(change(states), nation, before=made.table(iter(states), nation))
    assert any(words in sentence for sentence in found), found


def test_rows_that_stand_twice_are_told(states: Table, nation: dict[str, Line]) -> None:
    assert says(states, nation, doubled=3) == {"No code stands twice in one area."}


def test_an_empty_table_is_told(nation: dict[str, Line]) -> None:
    assert says([], nation) == {"The table has rows."}


def test_the_states_held_pass(library: Library, nation: dict[str, Line], tmp_path: Path) -> None:
    pairs = library.area_lines(library.newest("OEWS"), KINDS["states"])
    assert judge(made.table(pairs, nation), nation, kind="states") == []
