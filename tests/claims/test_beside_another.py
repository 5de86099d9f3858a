"""Numbers beside others: openings and jobs, two typical workers, growth behind pay, a row of percents."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import stated


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "About 14,200 pharmacists will have to be hired each year through 2034, the BLS thinks, though the number "
            "of jobs is to change only from 335,100 to 350,500.",
            [
                "14,200 annual_openings pharmacists >2034",
                "335,100 employment pharmacists -",
                "350,500 employment pharmacists 2034",
            ],
        ),
        (
            "Each year until 2034 some 3,900 jobs for surveyors will be up for grabs, says the BLS.",
            ["3,900 annual_openings surveyors >2034"],
        ),
        (
            "The typical baker and the typical roofer were paid $32,780 and $50,030 in May 2023 (BLS).",
            ["$32,780 annual_wage_unspecified baker 2023-05", "$50,030 annual_wage_unspecified roofer 2023-05"],
        ),
        (
            "Ranking all roofers by pay, you reach $38,510 a quarter of the way up, $50,030 at the halfway mark and "
            "$62,830 three quarters of the way up (BLS, May 2023).",
            [
                "$38,510 p25_annual_wage roofers 2023-05",
                "$50,030 median_annual_wage roofers 2023-05",
                "$62,830 p75_annual_wage roofers 2023-05",
            ],
        ),
        (
            "What will be the change between 2024 and 2034? For roofers, 9,900 jobs, or 6 percent, says the BLS.",
            [
                "9,900 projected_growth_jobs roofers 2024>2034",
                "6 percent projected_growth_percent roofers 2024>2034",
            ],
        ),
        (
            "BLS's latest look-ahead, for 2024 to 2034, has roofers at 6 percent and glaziers at 3 percent growth.",
            [
                "6 percent projected_growth_percent roofers 2024>2034",
                "3 percent projected_growth_percent glaziers 2024>2034",
            ],
        ),
        (
            "The BLS simply expects roofers to go from 162,600 in 2024 to 172,600 in 2034.",
            ["162,600 employment roofers 2024", "172,600 employment roofers 2034"],
        ),
        (
            "Roofers: 12,700 openings (annual average, 2024-34), 6% growth, $50,030 median pay (May 2023, BLS).",
            [
                "12,700 annual_openings roofers 2024>2034",
                "6% projected_growth_percent roofers 2024>2034",
                "$50,030 median_annual_wage roofers 2023-05",
            ],
        ),
        (
            "Roofers made a median of $46,540 in 2019 (BLS), although growth is slow at 3 percent.",
            ["$46,540 median_annual_wage roofers 2019", "3 percent projected_growth_percent roofers -"],
        ),
        (
            "The BLS lists roofers at $50,030 a year, or $24.05 per hour (2023 median).",
            ["$50,030 median_annual_wage roofers 2023", "$24.05 median_hourly_wage roofers 2023"],
        ),
        (
            "Job outlook: 6% (9,900 jobs) for roofers, 3% (1,900 jobs) for glaziers, 2024-34, BLS.",
            [
                "6% projected_growth_percent roofers 2024>2034",
                "9,900 projected_growth_jobs roofers 2024>2034",
                "3% projected_growth_percent glaziers 2024>2034",
                "1,900 projected_growth_jobs glaziers 2024>2034",
            ],
        ),
        (
            "In May 2021 roofers were paid $23.51 an hour on average; half got less than $22.66 (BLS).",
            ["$23.51 mean_hourly_wage roofers 2021-05", "$22.66 median_hourly_wage roofers 2021-05"],
        ),
        (
            "Student: what do roofers make? Counselor: $50,030, says the BLS for May 2023. Student: and glaziers? "
            "Counselor: $53,010.",
            ["$50,030 annual_wage_unspecified roofers 2023-05", "$53,010 annual_wage_unspecified glaziers 2023-05"],
        ),
        ("Who earns most? Counselor: $53,710 (BLS).", ["$53,710 annual_wage_unspecified counselor -"]),
        # what people were and what growth was before stays in the past
        ("Employment of roofers grew in 2019, the BLS says: by 3 percent.", ["3 percent other roofers 2019"]),
    ],
)
def test_numbers_beside_others(text: str, expected: list[str], library: Library) -> None:
    assert stated(text, library) == expected
