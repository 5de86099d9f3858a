"""Numbers told side by side, each with its own words, source or date."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import stated


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Going by the May 2023 BLS survey, tailors made $38,130 a year at the median and $39,950 on average.",
            ["$38,130 median_annual_wage tailors 2023-05", "$39,950 mean_annual_wage tailors 2023-05"],
        ),
        (
            "Wages for tailors go from below $25,610 for the bottom 10% to above $56,750 for the top 10%, with a "
            "median "
            "of $38,130 (BLS, May 2023).",
            [
                "$25,610 p10_annual_wage tailors 2023-05",
                "$56,750 p90_annual_wage tailors 2023-05",
                "$38,130 median_annual_wage tailors 2023-05",
            ],
        ),
        (
            "We use BLS, whose 2023 median for tailors was $38,130 and whose mean was $39,950.",
            ["$38,130 median_annual_wage tailors 2023", "$39,950 mean_annual_wage tailors 2023"],
        ),
        (
            "BLS says the top quarter of tailors earned $45,000 or more. Mean pay came to $39,950.",
            ["$45,000 p75_annual_wage tailors -", "$39,950 mean_annual_wage tailors -"],
        ),
        (
            "BLS projects yearly openings of 9,600 for tailors. It sees openings for bakers and glaziers of 8,100 and "
            "300, "
            "respectively.",
            ["9,600 annual_openings tailors -", "8,100 other bakers -", "300 other glaziers -"],
        ),
        (
            "One of the many tailors in this country (the BLS counted 18,560 in May 2023) is my neighbor.",
            ["18,560 employment tailors 2023-05"],
        ),
        ("One of many tailors here (the guild counted 560 in May) is my neighbor.", []),
        (
            "## Tailors\n\n- 56,100 jobs in 2024\n- 58,600 projected by 2034\n- 4,100 shops expected by 2034",
            ["56,100 employment tailors 2024", "58,600 employment tailors 2034"],
        ),
    ],
)
def test_each_with_its_own(text: str, expected: list[str], library: Library) -> None:
    assert stated(text, library) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Glassdoor users put it at $48,300, but take the government number instead: a median of $38,130 for tailors.",
        "PayScale says tailors make $24.10 an hour. The BLS asks employers. Its May 2023 survey gives tailors a median "
        "of "
        "$38,130.",
    ],
)
def test_the_office_after_another(text: str, library: Library) -> None:
    assert [each.split()[0] for each in stated(text, library)] == ["$38,130"]
