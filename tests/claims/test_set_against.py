"""What a number is set against: the year where a change begins, another's sum, the number told with it."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import stated


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the year behind a change is where it begins, not where it ends
        (
            "BLS expects 42,300 glaziers by trade in 2033, a rise of 4 percent over 2023.",
            ["42,300 employment glaziers 2033", "4 percent projected_growth_percent glaziers 2023>2033"],
        ),
        (
            "BLS expects tailors to hold 21,900 jobs in 2034, up 3 percent from their level in 2024.",
            ["21,900 employment tailors 2034", "3 percent projected_growth_percent tailors 2024>2034"],
        ),
        # a number of jobs behind a level, with its sign or its way
        (
            "BLS counted 161,400 jobs for roofers in 2023. That's +9,100 jobs by 2033.",
            ["161,400 employment roofers 2023", "9,100 projected_growth_jobs roofers >2033"],
        ),
        (
            "By 2033 BLS expects 21,900 jobs for tailors, down 1,200 from 2023.",
            ["21,900 employment tailors 2033", "1,200 projected_growth_jobs tailors 2023>2033"],
        ),
        (
            "For roofers, BLS looks for 9,100 added positions between 2023 and 2033.",
            ["9,100 projected_growth_jobs roofers 2023>2033"],
        ),
        (
            "Will there be jobs for roofers? BLS believes so: 1,200 more of them in 2033 than in 2023, on a base of "
            "33,100.",
            ["1,200 projected_growth_jobs roofers 2023>2033", "33,100 employment roofers 2023"],
        ),
        (
            "BLS expects the ranks of roofers to swell by 9,100 between 2023 and 2033, up 6 percent from 152,300.",
            [
                "9,100 projected_growth_jobs roofers 2023>2033",
                "6 percent projected_growth_percent roofers 2023>2033",
                "152,300 employment roofers 2023",
            ],
        ),
        (
            "Roofers, BLS estimates, will go from 152,300 jobs in 2023 to 161,400 jobs in 2033, or 6 percent more.",
            [
                "152,300 employment roofers 2023",
                "161,400 employment roofers 2033",
                "6 percent projected_growth_percent roofers 2023>2033",
            ],
        ),
        # numbers told together have one date
        (
            "There were 33,100 jobs for tailors and 152,300 jobs for roofers in 2023, and BLS expects those counts to "
            "reach 34,300 and 161,400, respectively, by 2033.",
            [
                "33,100 employment tailors 2023",
                "152,300 employment roofers 2023",
                "34,300 employment tailors 2033",
                "161,400 employment roofers 2033",
            ],
        ),
        (
            "Roofers are many. BLS gives 152,300 jobs for 2023 and 161,400 for 2033.",
            ["152,300 employment roofers 2023", "161,400 employment roofers 2033"],
        ),
        # a name belongs to its own clause
        (
            "BLS puts ten-year growth for roofers (2023 to 2033) at 6 percent; for tailors it's 4 percent.",
            [
                "6 percent projected_growth_percent roofers 2023>2033",
                "4 percent projected_growth_percent tailors 2023>2033",
            ],
        ),
        # slices of the earners
        (
            "Three out of four roofers earned more than $39,990 in May 2023, and one out of four cleared more than "
            "$63,310 (BLS).",
            ["$39,990 p25_annual_wage roofers 2023-05", "$63,310 p75_annual_wage roofers 2023-05"],
        ),
        (
            "A quarter of the nation's roofers earned $39,990 or less in May 2023, BLS says.",
            ["$39,990 p25_annual_wage roofers 2023-05"],
        ),
        (
            "Ten percent of roofers brought in less than $34,200 in May 2023, whereas ten percent took in more than "
            "$80,780 (BLS).",
            ["$34,200 p10_annual_wage roofers 2023-05", "$80,780 p90_annual_wage roofers 2023-05"],
        ),
        (
            "BLS on roofers, May 2023: Median = $50,030. Mean = $54,100.",
            ["$50,030 median_annual_wage roofers 2023-05", "$54,100 mean_annual_wage roofers 2023-05"],
        ),
        # the next point of a list multiplies nothing
        (
            "Roofers in the BLS table for May 2023:\n  a) mean annual wage: $54,100\n  b) median annual wage: $50,030",
            ["$54,100 mean_annual_wage roofers 2023-05", "$50,030 median_annual_wage roofers 2023-05"],
        ),
        (
            "About 12,600 positions for roofers should open up annually through 2033, BLS projects.",
            ["12,600 annual_openings roofers >2033"],
        ),
        ("How many roofers BLS expects in 2033: 161,400", ["161,400 employment roofers 2033"]),
        # whose number it is may stand before the statistic
        (
            "$50,030 — their median annual wage — is what BLS had for roofers in May 2023.",
            ["$50,030 median_annual_wage roofers 2023-05"],
        ),
        (
            "## Roofers\n\nChange, 2023–33: 9,100 (6%)\n\nAll figures: BLS",
            ["9,100 projected_growth_jobs roofers 2023>2033", "6% projected_growth_percent roofers 2023>2033"],
        ),
        # what somebody else's page shows is not the office's
        (
            "Glassdoor's page showed $29.40 an hour the day we looked; the BLS median for roofers in May 2023 was "
            "$24.05.",
            ["$24.05 median_hourly_wage roofers 2023-05"],
        ),
        (
            "Indeed gave $29.40 an hour last week, but the BLS median for roofers in May 2023 was $24.05.",
            ["$24.05 median_hourly_wage roofers 2023-05"],
        ),
        # a survey of the office's, and a poll that says who was asked
        (
            "There are two BLS programs. The wage survey, done each May, gives what roofers earned ($50,030 at the "
            "median in May 2023).",
            ["$50,030 median_annual_wage roofers 2023-05"],
        ),
        (
            "BLS tells us. Roofers made $50,030 at the median in May 2023, and tailors, the other group in the poll, "
            "$38,900.",
            ["$50,030 median_annual_wage roofers 2023-05", "$38,900 median_annual_wage tailors 2023-05"],
        ),
        # not so
        ("BLS saw growth of 4 percent for tailors in 2023, more than in 2022.", ["4 percent other tailors 2023"]),
        ("In our survey, roofers earned $51,000.", []),
    ],
)  # fmt: skip
def test_set_against(library: Library, text: str, expected: list[str]) -> None:
    assert stated(text, library) == expected
