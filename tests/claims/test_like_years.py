"""Counts of four digits that could be years."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import stated

HEADS = "# Bakers by state\n\n| State | Employment | Annual mean wage |\n|---|---|---|\n"


@pytest.mark.parametrize(
    ("others", "written"),
    [
        (["6840", "1340"], "1980"),
        (["6840", "**"], "2010"),
        (["640", "12340"], "1980"),  # the head says that jobs are counted
        (["6,840", "1,340"], "1980"),
        (["1975", "2005"], None),
        (["spring", "6,840"], None),
    ],
)
def test_in_a_column_of_counts(others: list[str], written: str | None, library: Library) -> None:
    rows = "".join(f"| {state} | {count} | $31,110 |\n" for state, count in zip(("Ohio", "Iowa"), others, strict=True))
    found = stated(f"{HEADS}| Maine | {written or '1980'} | $31,210 |\n{rows}", library)
    assert (f"{written} employment bakers -" in found) == (written is not None)
    assert ("$31,210 mean_annual_wage bakers -" in found) == (written is not None)


def test_years_stay_years(library: Library) -> None:
    text = "# Bakers\n\n| Year | Employment | Annual mean wage |\n|---|---|---|\n"
    assert stated(f"{text}| 2010 | 6840 | $24,110 |\n| 2020 | 1980 | $31,110 |\n", library) == [
        "6840 employment bakers 2010",
        "$24,110 mean_annual_wage bakers 2010",
        "1980 employment bakers 2020",
        "$31,110 mean_annual_wage bakers 2020",
    ]


def test_run_together(library: Library) -> None:
    text = (
        "Bakers by state\n\nStateEmployment 1Hourly mean wageAnnual mean wage 2\n"
        "Ohio6840$15.63$32,110\nIowa2010$16.19$33,670\nMaine1340$17.02$35,400\n"
    )
    assert "2010 employment bakers -" in stated(text, library, "guide.txt")
