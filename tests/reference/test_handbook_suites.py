"""The suites of the handbook: both editions held pass, and every seeded corruption is caught by name."""

from dataclasses import replace

import pytest

from factcheck.reference.columns import Column
from factcheck.reference.library import Library
from factcheck.reference.records import Line
from factcheck.reference.validate import validate

from .test_validate import Corruption, Table, caught, cells, each, shift, swap, times


@pytest.fixture(scope="module")
def editions(library: Library) -> tuple[Table, Table]:
    """2024-34 and 2019-29."""
    held = {one.name: one for one in library.known("OOH")}
    return library.lines(held["2024-34"]), library.lines(held["2019-29"])


def test_the_editions_held_pass(editions: tuple[Table, Table]) -> None:
    newer, older = editions
    assert [str(fault) for found in (validate(older), validate(newer, older), validate(newer, newer))
            for fault in found] == []  # fmt: skip


def word(line: Line, said: str) -> Line:
    return replace(line, note=said)


def sign_lost(line: Line) -> Line:
    return cells(line, growth_percent=abs(int(line.cells[Column.GROWTH_PERCENT])))


def one_word_wrong(table: Table) -> Table:
    """A single page of 4 percent said to be slower than average."""
    at = next(n for n, line in enumerate(table) if line.cells[Column.GROWTH_PERCENT] == 40)
    return [*table[:at], word(table[at], "Slower than average"), *table[at + 1 :]]


PAGES: dict[str, tuple[Corruption, str]] = {
    "two quick facts swapped": (each(swap("employment", "openings")), "The change is the later number"),
    "jobs and change swapped": (each(swap("employment", "growth_jobs")), "The percent follows|The change is the later"),
    "pages' numbers shifted by one": (shift, "What declines has a percent below zero"),
    "minus signs lost": (each(sign_lost), "What declines has a percent below zero"),
    "words lost": (each(lambda line: word(line, "")), "one of the handbook's words"),
    "words of a survey": (each(lambda line: word(line, "Brisk"), share=0.02), "one of the handbook's words"),
    "one page with a wrong word": (one_word_wrong, "Better words stand beside higher percents"),
    "hourly pay told as yearly": (each(swap("median_annual", "median_hourly")), "A median is 15 thousand"),
    "a digit added to a median": (each(times(10, "median_annual"), share=0.02), "A year of pay is 2,080 hours of pay"),
    "percentiles swapped": (each(swap("p10_annual", "p90_annual")), "The lowest tenth earns"),
    "percentiles of the next page": (
        lambda table: [
            cells(line, p10_annual=other.cells.get(Column.P10_ANNUAL), p90_annual=other.cells.get(Column.P90_ANNUAL))
            for line, other in zip(table, [*table[9:], *table[:9]], strict=True)
        ],
        "The highest tenth earns more|The lowest tenth earns",
    ),
    "thousands lost": (each(times(0.001, "employment", "growth_jobs", "employment_projected")), "counted in hundreds"),
    "openings of the decade": (each(times(10, "openings")), "Openings are yearly"),
    "percent as a fraction": (each(times(0.01, "growth_percent")), "The percent follows from the numbers"),
    "percents lost": (each(lambda line: cells(line, growth_percent=None), share=0.02), "has a percent of growth"),
    "pay lost": (each(lambda line: cells(line, median_annual=None, median_hourly=None)), "Hardly any page has no pay"),
    "pages lost": (lambda table: table[:250], "An edition has 300 to 400 pages"),
    "addresses for names": (each(lambda line: replace(line, subject=f"/ooh/{line.subject}.htm")), "Pages are named"),
    "titles lost": (each(lambda line: replace(line, title=""), share=0.01), "Every page has a title"),
    "markup in titles": (each(lambda line: replace(line, title=f"<b>{line.title}</b>")), "Titles are words"),
    "wages of ten years ago": (each(lambda line: replace(line, year=2014)), "Wages are of the first year"),
    "the same pay everywhere": (each(lambda line: cells(line, median_annual=49_500)), "Medians differ"),
}


@pytest.mark.parametrize("name", PAGES)
def test_a_corrupt_edition_is_caught_by_name(editions: tuple[Table, Table], name: str) -> None:
    corrupt, words = PAGES[name]
    assert caught(corrupt(editions[0]), [], words)


def test_the_edition_before_under_a_new_name_is_caught(editions: tuple[Table, Table]) -> None:
    _, older = editions
    relabelled = [replace(line, release=editions[0][0].release) for line in older]
    assert caught(relabelled, older, "Hardly any page's jobs are the same")


def test_pages_lost_from_an_edition_held_are_caught(editions: tuple[Table, Table]) -> None:
    assert caught(editions[0][:-3], editions[0], "No page of the edition is lost")


def test_other_projections_within_an_edition_are_caught(editions: tuple[Table, Table]) -> None:
    moved = each(lambda line: cells(line, growth_percent=int(line.cells[Column.GROWTH_PERCENT]) + 20))(editions[0])
    assert caught(moved, editions[0], "Nine of ten pages keep their growth")
