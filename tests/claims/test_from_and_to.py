"""Levels at the ends of a change, ranges told again of others, and what brief numbers are said to be behind them."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import stated


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "## Outlook for bakers\n\nThe projected employment change for 2024-34 is 7 percent, from 230,600 jobs to "
            "245,700.",
            [
                "7 percent projected_growth_percent bakers 2024>2034",
                "230,600 employment bakers 2024",
                "245,700 employment bakers 2034",
            ],
        ),
        (
            "Over the 2024-34 decade BLS sees the number of jobs for roofers going from 152,000 to 161,300, and that "
            "for bakers from 230,600 to 245,700.",
            [
                "152,000 employment roofers 2024",
                "161,300 employment roofers 2034",
                "230,600 employment bakers 2024",
                "245,700 employment bakers 2034",
            ],
        ),
        (
            "Projected employment change for roofers, 2024-34: +9,300 (from 152,000 to 161,300).",
            [
                "9,300 projected_growth_jobs roofers 2024>2034",
                "152,000 employment roofers 2024",
                "161,300 employment roofers 2034",
            ],
        ),
        (
            "The projected employment change for roofers from 2024 to 2034 is 9,300 jobs.",
            ["9,300 projected_growth_jobs roofers 2024>2034"],
        ),
        ("Our membership among roofers went from 1,200 to 3,400 last year.", []),
    ],
)
def test_levels_that_a_change_leads_from_and_to(text: str, expected: list[str], library: Library) -> None:
    assert stated(text, library) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The middle half of tellers were paid between $36,420 and $45,550 in May 2024; for roofers, the same BLS "
            "survey shows a span of $42,000 to $65,000.",
            ["$42,000 p25_annual_wage roofers 2024-05", "$65,000 p75_annual_wage roofers 2024-05"],
        ),
        (
            "Bakers ran from $27,000 at the 10th percentile to $52,000 at the 90th in May 2023 (BLS). Roofers ran "
            "from $36,600 to $82,840.",
            ["$36,600 p10_annual_wage roofers 2023-05", "$82,840 p90_annual_wage roofers 2023-05"],
        ),
        (
            "For bakers the span between the lowest and highest tenth was $27,000 to $52,000 in May 2023, says BLS.",
            ["$27,000 p10_annual_wage bakers 2023-05", "$52,000 p90_annual_wage bakers 2023-05"],
        ),
        (
            "The top tenth of bakers made $52,000 in May 2023, BLS says. Offers for roofers in our county run from "
            "$36,600 to $82,840.",
            ["$52,000 p90_annual_wage bakers 2023-05"],
        ),
    ],
)
def test_a_range_told_again_of_others(text: str, expected: list[str], library: Library) -> None:
    assert stated(text, library)[-2:] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bakers: $37K. Roofers: $51K. Cooks: $34K. Those are rounded median annual wages from the May 2023 release "
            "of the Bureau of Labor Statistics.",
            ["$37K median_annual_wage bakers 2023-05", "$51K median_annual_wage roofers 2023-05"],
        ),
        (
            "Bakers: $17.62. Roofers: $24.51. Both are mean hourly wages, May 2023, from BLS.",
            ["$17.62 mean_hourly_wage bakers 2023-05", "$24.51 mean_hourly_wage roofers 2023-05"],
        ),
        (
            "Bakers: $36,650. Roofers: $50,970.\n\nThose are median annual wages for May 2023, according to the BLS.",
            ["$36,650 median_annual_wage bakers 2023-05", "$50,970 median_annual_wage roofers 2023-05"],
        ),
        (
            "Bakers: 7 percent. Roofers: 6 percent. Those are the growth rates the BLS projects for 2024-34.",
            [
                "7 percent projected_growth_percent bakers 2024>2034",
                "6 percent projected_growth_percent roofers 2024>2034",
            ],
        ),
        (
            "Median: $36,650. Mean: $38,440. Those are the two yearly figures that BLS published for bakers for May "
            "2023, and ads quote whichever suits them.",
            ["$36,650 median_annual_wage bakers 2023-05", "$38,440 mean_annual_wage bakers 2023-05"],
        ),
        ("Bakers: $36,650. Roofers: $50,970. Those are my friends' salaries.", []),
        (
            "Our diploma costs $12,900. The short course is $3,400. Those are less than the median wage of bakers in "
            "May 2023, says BLS.",
            [],
        ),
    ],
)
def test_numbers_explained_behind(text: str, expected: list[str], library: Library) -> None:
    assert stated(text, library)[:2] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "According to the BLS, annual openings from 2024 to 2034 should average 2,300 for actuaries against 12,700 "
            "for roofers.",
            "12,700 annual_openings roofers 2024>2034",
        ),
        (
            "Since the BLS lists openings as yearly averages, the 30,200 shown for bakers and the 12,700 shown for "
            "roofers each refer to one year of 2024-34.",
            "12,700 annual_openings roofers 2024>2034",
        ),
        (
            "For bakers, a median of $36,650 a year (May 2023, BLS); for architects, whose training is offered on the "
            "same campus, $93,310.",
            "$93,310 median_annual_wage architects 2023-05",
        ),
    ],
)
def test_the_second_of_two(text: str, expected: str, library: Library) -> None:
    assert stated(text, library)[-1] == expected
