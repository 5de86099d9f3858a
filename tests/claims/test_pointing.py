"""Words that point: at one of two occupations, at one of two statistics, at years in a row, at those meant before."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import stated


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Pay for roofers and for glaziers is easy to find. In May 2023, says the BLS, the first group had a mean "
            "wage of $54,760 and the second a mean wage of $57,640.",
            ["$54,760 mean_annual_wage roofers 2023-05", "$57,640 mean_annual_wage glaziers 2023-05"],
        ),
        (
            "Roofers or glaziers? The first had a median of $50,030 in May 2023 (BLS), the second one of $53,010.",
            ["$50,030 median_annual_wage roofers 2023-05", "$53,010 median_annual_wage glaziers 2023-05"],
        ),
        (
            "## Roofers and glaziers\n\nBy the BLS's count, 129,890 people worked in the first occupation and 55,540 "
            "in the second in May 2023.",
            ["129,890 employment roofers 2023-05", "55,540 employment glaziers 2023-05"],
        ),
        (
            "She wrote down two jobs, roofers and glaziers. Beside the first it said “2024-34: 6%” and beside the "
            "second “2024-34: 3%”, both from the BLS.",
            [
                "6% projected_growth_percent roofers 2024>2034",
                "3% projected_growth_percent glaziers 2024>2034",
            ],
        ),
        (
            "Don't confuse the mean with the median. In May 2023, BLS had roofers at $54,760 on the former measure and "
            "$50,030 on the latter.",
            ["$54,760 mean_annual_wage roofers 2023-05", "$50,030 median_annual_wage roofers 2023-05"],
        ),
        (
            "Thinking about joining the ranks of roofers? The middle of the pack took home $50,030 a year as of May "
            "2023, going by the Bureau of Labor Statistics.",
            ["$50,030 median_annual_wage roofers 2023-05"],
        ),
        (
            "The job counts of historians in 2024 and 2034 are 3,400 and 3,500, respectively, by the BLS's reckoning.",
            ["3,400 employment historians 2024", "3,500 employment historians 2034"],
        ),
        (
            "Median pay of historians in May 2023 and May 2024 was $72,890 and $74,050, per the BLS.",
            ["$72,890 median_annual_wage historians 2023-05", "$74,050 median_annual_wage historians 2024-05"],
        ),
    ],
)
def test_words_that_point(text: str, expected: list[str], library: Library) -> None:
    assert stated(text, library) == expected


def test_a_stretch_is_no_row_of_years(library: Library) -> None:
    text = "Between 2024 and 2034, BLS expects 3,400 and 9,500 openings a year for roofers and glaziers."
    assert [line.split()[-1] for line in stated(text, library)] == ["2024>2034", "2024>2034"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "What the decade holds, in the BLS's projections for 2024 to 2034:\n\n- Roofers: 6 percent, with 12,700 "
            "openings a year\n- Glaziers: 3 percent, with 5,100 openings a year\n\nThe percentages are the projected "
            "change in employment; openings are annual averages.",
            [
                "6 percent projected_growth_percent roofers 2024>2034",
                "12,700 annual_openings roofers 2024>2034",
                "3 percent projected_growth_percent glaziers 2024>2034",
                "5,100 annual_openings glaziers 2024>2034",
            ],
        ),
        (
            "| Percentile | Annual wage |\n|---|---|\n| 10th | $34,480 |\n| 90th | $77,200 |\n\nTable 2. Wages "
            "of roofers, May 2023. Source: Bureau of Labor Statistics.",
            ["$34,480 p10_annual_wage roofers 2023-05", "$77,200 p90_annual_wage roofers 2023-05"],
        ),
        (
            "Facts, roofers\n\nPay at the midpoint, May 2023 ........ $50,030\nProjected jobs, 2034 ........ 172,600\n"
            "Openings per year, 2024-34 ........ 12,700\n\nAll from the Bureau of Labor Statistics.",
            [
                "$50,030 median_annual_wage roofers 2023-05",
                "172,600 employment roofers 2034",
                "12,700 annual_openings roofers 2024>2034",
            ],
        ),
        ("Roofers, 2024-34: 6%. Source: BLS projections.", ["6% projected_growth_percent roofers 2024>2034"]),
    ],
)
def test_what_is_said_of_a_list_behind_it(text: str, expected: list[str], library: Library) -> None:
    assert stated(text, library) == expected


def test_a_sentence_behind_a_table_is_no_caption(library: Library) -> None:
    table = "| Percentile | Annual wage |\n|---|---|\n| 10th | $34,480 |\n| 90th | $77,200 |\n\n"
    assert not [line for line in stated(table + "Glaziers earn more in Ohio, BLS said.", library) if "glaziers" in line]
