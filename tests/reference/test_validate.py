"""The suites of the official tables: every real table passes, every seeded corruption is caught by name."""

import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from factcheck.errors import SourceError
from factcheck.reference.columns import Column
from factcheck.reference.importers import oews, projections
from factcheck.reference.library import Library
from factcheck.reference.records import Line
from factcheck.reference.validate import anchors, suites_folder, validate

from .corruptions import cells, swap, times

Table = list[Line]
Corruption = Callable[[Table], Table]


@pytest.fixture(scope="module")
def wages(library: Library) -> tuple[Table, Table]:
    """May 2024 and the year before, as the library holds them."""
    held = {one.name: one for one in library.known("OEWS")}
    return library.lines(held["May 2024"]), library.lines(held["May 2023"])


@pytest.fixture(scope="module")
def cycles(library: Library) -> tuple[Table, Table]:
    """2024-34 and the cycle before."""
    held = {one.name: one for one in library.known("EP")}
    return library.lines(held["2024-34"]), library.lines(held["2023-33"])


def each(change: Callable[[Line], Line], *, share: float = 1.0) -> Corruption:
    """Change a share of the rows, the same ones in every run."""

    def corrupt(table: Table) -> Table:
        chance = random.Random(7)
        return [change(line) if chance.random() < share else line for line in table]

    return corrupt


def shift(table: Table) -> Table:
    """Each row's numbers slide down by one, the names stay."""
    return [replace(line, cells=before.cells) for line, before in zip(table, [table[-1], *table[:-1]], strict=True)]


def plain_zero(line: Line) -> Line:
    return replace(
        line, cells={k: 0 if isinstance(v, str) and not v.startswith(">") else v for k, v in line.cells.items()}
    )


def bare_top(line: Line) -> Line:
    return replace(line, cells={k: 0 if isinstance(v, str) else v for k, v in line.cells.items()})


ANNUAL = ("mean_annual", "p10_annual", "p25_annual", "median_annual", "p75_annual", "p90_annual")

WAGES: dict[str, tuple[Corruption, str]] = {
    "two percentiles swapped": (each(swap("p25_annual", "p75_annual")), "The yearly median is not below"),
    "10th and 90th swapped": (each(swap("p10_hourly", "p90_hourly")), "The hourly 25th percentile is not below"),
    "mean and employment swapped": (each(swap("mean_annual", "employment")), "The mean is 0.8 to 4 times"),
    "hourly told as yearly": (each(swap("median_hourly", "median_annual")), "Yearly medians lie between"),
    "rows shifted by one": (shift, "The detailed occupations add up|major groups add up"),
    "no row for all occupations": (lambda t: [x for x in t if x.level != "total"], "one row for all occupations"),
    "total twice": (lambda t: [*t, t[0]], "No code stands twice"),
    "zeros for stars": (each(plain_zero), "A withheld estimate is no zero"),
    "zeros for top codes": (each(bare_top), "A withheld estimate is no zero"),
    "thousands lost": (each(times(0.001, "employment")), "All occupations have 110 to 190 million jobs"),
    "thousands lost in some rows": (each(times(0.001, *ANNUAL), share=0.02), "Yearly wages are 2,080 hourly ones"),
    "digit added to a median": (each(times(10, "median_annual"), share=0.005), "Yearly wages are 2,080 hourly"),
    "sheet cut after 300 rows": (lambda t: t[:300], "There are 22 major groups"),
    "sheet cut near its end": (lambda t: t[:-60], "The detailed occupations add up to the total"),
    "a major group lost": (lambda t: [x for x in t if not x.subject.startswith("29")], "The major groups add up"),
    "codes doubled": (lambda t: [*t, *t[10:20]], "No code stands twice"),
    "codes without a hyphen": (each(lambda x: replace(x, subject=x.subject.replace("-", ""))), "Codes look like"),
    "codes as dates": (each(lambda x: replace(x, subject="Nov-11"), share=0.01), "Codes look like"),
    "titles and codes swapped": (each(lambda x: replace(x, title=x.subject)), "Titles are words"),
    "titles lost": (each(lambda x: replace(x, title="")), "Every row has a title"),
    "titles of other rows": (
        lambda t: [replace(x, title=y.title) for x, y in zip(t, t[1:] + t[:1], strict=True)],
        "keep their title",
    ),
    "a level that is none": (each(lambda x: replace(x, level="tiny"), share=0.01), "which level it is"),
    "levels lost": (each(lambda x: replace(x, level="detailed")), "22 major groups"),
    "an unknown marker": (each(lambda x: cells(x, median_annual="(8)"), share=0.01), "Only markers that BLS defines"),
    "employment not rounded": (each(times(1.01, "employment"), share=0.3), "Employment is rounded to tens"),
    "wages withheld everywhere": (each(lambda x: cells(x, median_annual="*", median_hourly="*")), "row has a wage"),
    "yearly wages in pence": (each(times(100, *ANNUAL)), "Yearly medians lie between"),
    "the same median everywhere": (each(lambda x: cells(x, median_annual=49_500)), "Medians differ from row to row"),
    "negative employment": (each(times(-1, "employment"), share=0.01), "An occupation has 30"),
}

CYCLES: dict[str, tuple[Corruption, str]] = {
    "years swapped": (each(swap("employment", "employment_projected")), "The change is the later number"),
    "signs lost": (
        each(lambda x: cells(x, growth_percent=abs(int(x.cells[Column.GROWTH_PERCENT])))),
        "percent follows",
    ),
    "percent as a fraction": (each(times(0.01, "growth_percent")), "The percent follows from the numbers"),
    "openings of the decade": (each(times(10, "openings")), "Openings are yearly"),
    "openings and jobs swapped": (each(swap("openings", "employment")), "The change is the later number"),
    "thousands not multiplied": (
        each(times(0.001, "employment", "employment_projected", "growth_jobs")),
        "Jobs are counted in hundreds",
    ),
    "rows lost": (lambda t: t[:500], "There are 750 to 900 occupations"),
    "one row lost": (lambda t: [x for x in t if x.subject != "41-2031"], "The occupations add up to the total"),
    "summary rows told as occupations": (
        each(lambda x: replace(x, level="detailed")),
        "No code stands|add up|750 to 900",
    ),
    "a dash in most cells": (each(lambda x: cells(x, growth_percent="N/A")), "No number is missing"),
}


@pytest.mark.parametrize("name", WAGES)
def test_a_corrupt_wage_table_is_caught_by_name(wages: tuple[Table, Table], name: str) -> None:
    corrupt, words = WAGES[name]
    # the year before is needed for one of them only, and doubles the time
    assert caught(corrupt(wages[0]), wages[1] if name == "titles of other rows" else [], words)


@pytest.mark.parametrize("name", CYCLES)
def test_a_corrupt_table_of_projections_is_caught_by_name(cycles: tuple[Table, Table], name: str) -> None:
    corrupt, words = CYCLES[name]
    assert caught(corrupt(cycles[0]), [], words)


def caught(table: Table, previous: Table, words: str) -> bool:
    faults = [fault for fault in validate(table, previous) if fault.severity == "critical"]
    assert any(part in fault.says for fault in faults for part in words.split("|")), [fault.says for fault in faults]
    return True


def test_last_years_file_under_a_new_name_is_caught(wages: tuple[Table, Table]) -> None:
    faults = [fault.says for fault in validate(wages[1], wages[1])]
    assert "Hardly any median is the same as the year before." in faults


def test_last_cycles_file_under_a_new_name_is_caught(cycles: tuple[Table, Table]) -> None:
    faults = [fault.says for fault in validate(cycles[1], cycles[1])]
    assert "Hardly any percent is the same as in the cycle before." in faults


def test_a_table_of_another_decade_is_caught(library: Library, wages: tuple[Table, Table]) -> None:
    held = {one.name: one for one in library.known("OEWS")}
    faults = [fault.says for fault in validate(library.lines(held["May 2013"]), wages[0])]
    assert "The middle occupation's median moved by -2 to 12 percent." in faults


def test_an_empty_table_is_caught() -> None:
    (fault,) = validate([])
    assert "has rows" in fault.says


def tables(folder: Path) -> Iterator[tuple[str, Table, Table]]:
    for module in (oews, projections):
        found: dict[str, Table] = {}
        for line in module.read(folder):
            assert isinstance(line, Line)
            found.setdefault(line.release.name, []).append(line)
        ordered = sorted(found, key=lambda name: name.split()[-1])
        for name, before in zip(ordered, [None, *ordered], strict=False):
            yield name, found[name], found[before] if before else []


@pytest.mark.evaluation
def test_every_real_table_passes(evaluation: Path) -> None:
    faults = {name: validate(table, previous) for name, table, previous in tables(evaluation / "bls")}
    assert len(faults) == 24 + 9
    # the first two years leave out the residual "all other" occupations
    for name in ("November 2002", "May 2003"):
        assert [fault.says for fault in faults.pop(name)] == ["The detailed occupations add up to the total."]
    assert {name: list(map(str, found)) for name, found in faults.items() if found} == {}


def test_the_anchors_are_held(library: Library) -> None:
    assert anchors(library) == []


def test_a_wrong_or_missing_anchor_is_told(library: Library, tmp_path: Path) -> None:
    suite = (suites_folder() / "anchors.yaml").read_text("utf-8")
    (tmp_path / "anchors.yaml").write_text(suite.replace("169560", "169561").replace("|13-1111|", "|13-9999|"))
    assert [fault.says for fault in anchors(library, suites=tmp_path)] == [
        "The mean of airline pilots in May 2018 was 169,560 dollars.",
        "The median of management analysts in May 2020 was 87,660 dollars.",
    ]


def test_a_missing_suite_is_a_clear_error(tmp_path: Path, wages: tuple[Table, Table]) -> None:
    with pytest.raises((SourceError, Exception), match="cannot be read"):
        validate(wages[0], suites=tmp_path)
