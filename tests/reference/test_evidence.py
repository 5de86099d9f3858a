"""The library against figures that were read out of the official files by other means."""

import csv
from dataclasses import replace
from pathlib import Path

import pytest

from factcheck.figure import Figure, Key
from factcheck.measure import Measure
from factcheck.period import Period
from factcheck.reference.library import Library

OEWS = {
    "TOT_EMP": Measure.EMPLOYMENT,
    "A_MEAN": Measure.MEAN_ANNUAL,
    "A_MEDIAN": Measure.MEDIAN_ANNUAL,
    "A_PCT10": Measure.P10_ANNUAL,
    "A_PCT90": Measure.P90_ANNUAL,
}
EP = {"change_percent": (Measure.GROWTH_PERCENT, 1), "change_thousands": (Measure.GROWTH_JOBS, 1000)}


def key(row: dict[str, str]) -> tuple[Key, float]:
    """What to ask for, and the expected value in our unit."""
    codes, metric = (row["code"],), row["metric"]
    if row["program"] == "OEWS":
        period = Period(int(row["period"].split()[-1]), month=5)
        return Key(OEWS[metric], codes, period=period, program="OEWS"), float(row["value"])
    start = int(row["period"][:4])
    if metric in EP:
        measure, factor = EP[metric]
        return Key(measure, codes, period=Period(start, start + 10)), float(row["value"]) * factor
    year = start if metric == "employment_base_thousands" else start + 10
    return Key(Measure.EMPLOYMENT, codes, period=Period(year), program="EP"), float(row["value"]) * 1000


@pytest.mark.evaluation
def test_every_figure_read_by_other_means_is_found(evaluation: Path, library: Library) -> None:
    rows = list(csv.DictReader((evaluation / "bls/EVIDENCE.tsv").open(encoding="utf-8"), delimiter="\t"))
    assert len(rows) == 1350
    wrong, sums = [], []
    for row in rows:
        if "+" in row["code"]:
            sums.append(row)  # computed over the members of a page, checked below
            continue
        asked, expected = key(row)
        # two cycles can speak of one year: employment of 2024 is both a base and an old projection
        found = library.look_up(asked)
        if isinstance(found, Figure) and asked.program == "EP" and found.release.name != row["period"]:
            same = library.cells(asked.codes, Period(int(row["period"][:4]), int(row["period"][:4]) + 10))
            found = next(one for one in same if one.measure is asked.measure and one.period == asked.period)
        if not isinstance(found, Figure) or abs(found.value - expected) > 1e-6:
            wrong.append((row, found))
    assert wrong == []
    assert len(sums) == 9


@pytest.mark.evaluation
@pytest.mark.parametrize(
    ("measure", "period"),
    [
        (Measure.EMPLOYMENT, Period(2024)),
        (Measure.GROWTH_JOBS, Period(2024, 2034)),
        (Measure.OPENINGS, Period(2024, 2034)),
    ],
)
def test_pages_add_up_to_their_members(evaluation: Path, library: Library, measure: Measure, period: Period) -> None:
    """A page's jobs, change and openings are the sum of its members' within rounding; so the members are right."""
    off = []
    pages = [group for group in library.groups() if group.edition == "2024-34"]
    assert len(pages) > 330
    for group in pages:
        page = library.look_up(Key(measure, group.codes, group=group.slug, period=period, program="OOH"))
        members = group.members if len(group.codes) > 1 else group.codes
        parts = [library.look_up(Key(measure, (code,), period=period, program="EP")) for code in members]
        figures = [one for one in parts if isinstance(one, Figure)]
        assert isinstance(page, Figure)
        assert len(figures) == len(parts)
        slack = page.step / 2 + sum(one.step / 2 for one in figures)
        if abs(page.value - sum(one.value for one in figures)) > slack:
            off.append((group.slug, page.value, sum(one.value for one in figures)))
    assert off == []


@pytest.mark.evaluation
def test_pages_of_one_occupation_print_its_wages(evaluation: Path, library: Library) -> None:
    wages = [Measure.MEDIAN_ANNUAL, Measure.P10_ANNUAL, Measure.P90_ANNUAL, Measure.MEDIAN_HOURLY]
    compared = 0
    for group in library.groups():
        for measure in wages if group.edition == "2024-34" and len(group.codes) == 1 else ():
            asked = Key(measure, group.codes, period=Period(2024))
            page = library.look_up(replace(asked, group=group.slug, program="OOH"))
            table = library.look_up(asked)
            if isinstance(page, Figure) and isinstance(table, Figure):
                compared += 1
                assert (group.slug, page.value, page.bound) == (group.slug, table.value, table.bound)
    assert compared > 1000
