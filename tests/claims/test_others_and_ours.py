"""Pay of the writer's own people beside the office's: whose number is credited to whom."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import reading, stated


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "# Roofers\n\nRoofers average $26.10 an hour, says the BLS. Ours get $28.50.",
            ["$26.10 mean_hourly_wage roofers -"],
        ),
        (
            "# Roofers\n\nMembers in Ohio reported $61,000; BLS has a median of $52,100 for roofers in the state.",
            ["$52,100 median_annual_wage roofers -"],
        ),
        (
            "# Roofers\n\nWe asked 90 roofers. They earned $58,200 on average, above the $54,010 BLS reports.",
            ["$54,010 mean_annual_wage roofers -"],
        ),
        (
            "# Roofers\n\nRoofers had a median of $50,970 in May 2024, per the BLS. Now I teach math and earn $62,000.",
            ["$50,970 median_annual_wage roofers 2024-05"],
        ),
    ],
)
def test_ours_are_not_the_offices(text: str, told: list[str], library: Library) -> None:
    assert stated(text, library) == told


def test_who_gives_the_number_that_another_is_set_against(library: Library) -> None:
    text = "Roofers made $55,440 in our county, well above the $50,970 median that BLS gives."
    assert [claim.source_text for claim in reading(text, library).claims] == [None, "BLS"]


def test_growth_or_so_many_jobs(library: Library) -> None:
    assert stated("Roofers will see 6% growth, or 9,300 jobs.", library) == [
        "6% projected_growth_percent roofers -",
        "9,300 projected_growth_jobs roofers -",
    ]
