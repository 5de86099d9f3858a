"""The library against figures that were read out of the official files by other means."""

import csv
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
def test_pages_of_several_codes_add_up_to_their_members(evaluation: Path, library: Library) -> None:
    """A page's jobs equal the sum of its members' within rounding; so the members are the right ones."""
    checked, off = 0, []
    for group in library.groups():
        if group.edition != "2024-34" or len(group.codes) == 1:
            continue
        asked = Key(Measure.EMPLOYMENT, group.codes, group=group.slug, period=Period(2024), program="OOH")
        page = library.look_up(asked)
        parts = [
            library.look_up(Key(Measure.EMPLOYMENT, (code,), period=Period(2024), program="EP"))
            for code in group.members
        ]
        figures = [one for one in parts if isinstance(one, Figure)]
        if not isinstance(page, Figure) or len(figures) != len(parts):
            off.append((group.slug, page, [one for one in parts if not isinstance(one, Figure)]))
            continue
        checked += 1
        slack = page.step / 2 + sum(one.step / 2 for one in figures)
        if abs(page.value - sum(one.value for one in figures)) > slack:
            off.append((group.slug, page.value, sum(one.value for one in figures)))
    assert off == []
    assert checked > 30
