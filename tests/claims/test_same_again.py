"""Numbers that lean on the sentence before: the same figures of others, the same percentile, ten years later."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import stated


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "BLS put the mean for bakers at $38,440 and the median at $36,650 in May 2024. For roofers the same two "
            "BLS figures were $54,980 and $50,970.",
            ["$54,980 mean_annual_wage roofers 2024-05", "$50,970 median_annual_wage roofers 2024-05"],
        ),
        (
            "Among bakers, median annual earnings came to $36,650, with $30,840 marking the first quartile and $42,010 "
            "the third (BLS, May 2024).",
            ["$30,840 p25_annual_wage bakers 2024-05", "$42,010 p75_annual_wage bakers 2024-05"],
        ),
        (
            "Look at the 90th percentile. Bakers made $52,000 there in May 2024, roofers $82,000 (BLS).",
            ["$52,000 p90_annual_wage bakers 2024-05", "$82,000 p90_annual_wage roofers 2024-05"],
        ),
        (
            "Those in the top 10 percent can expect more. Bakers earn $36,650 (BLS, May 2024).",
            ["$36,650 annual_wage_unspecified bakers 2024-05"],
        ),
        (
            "## Bakers vs. roofers\n\nThe first group had a median wage of $36,360 in May 2021, the second $47,190.",
            ["$36,360 median_annual_wage bakers 2021-05", "$47,190 median_annual_wage roofers 2021-05"],
        ),
        (
            "What matters more to bakers is pay, and nationally theirs had a median of $36,740 per year when BLS "
            "surveyed employers in May 2024.",
            ["$36,740 median_annual_wage bakers 2024-05"],
        ),
        (
            "quick answer: about $119K median, about $136K mean. that's veterinarians, yearly pay, bls, may 2023",
            ["$119K median_annual_wage veterinarians 2023-05", "$136K mean_annual_wage veterinarians 2023-05"],
        ),
        (
            "Forget overtime, but straight from the BLS tables for May 2024: bakers, $17.55 median per hour.",
            ["$17.55 median_hourly_wage bakers 2024-05"],
        ),
        ("Tuition at the bakers' school: $12,000 on average.", []),
    ],
)
def test_pay_that_leans_on_what_was_said(text: str, expected: list[str], library: Library) -> None:
    assert stated(text, library)[-2:] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "BLS says that 230,600 people worked as bakers in 2024 and that the number will be 245,700 ten years "
            "later.",
            ["230,600 employment bakers 2024", "245,700 employment bakers 2034"],
        ),
        (
            "Look at the 2034 column of the BLS projections and you will find 245,700 jobs for bakers. The 2024 column "
            "has 230,600.",
            ["245,700 employment bakers 2034", "230,600 employment bakers 2024"],
        ),
        (
            "In 2024, 102,400 bakers held jobs. The BLS projection for 2034 is 107,500, which works out at 5 percent.",
            ["107,500 employment bakers 2034", "5 percent projected_growth_percent bakers 2024>2034"],
        ),
        (
            "Surveyors had 50,400 jobs in 2024, bakers had 230,600. By 2034, BLS says, the numbers will be 52,100 and "
            "245,700, respectively.",
            ["52,100 employment surveyors 2034", "245,700 employment bakers 2034"],
        ),
        ("The bakery had 230,600 loaves in stock; the 2024 column has 1,500.", []),
    ],
)
def test_counts_that_lean_on_those_before(text: str, expected: list[str], library: Library) -> None:
    assert stated(text, library)[-2:] == expected


def test_that_may_join_a_clause(library: Library) -> None:
    text = (
        "The number of bakers rose 8% from 2013 to 2023, BLS says. The rule will require that 8% of what the program "
        "pays goes to wages. That 8% is more than for cooks."
    )
    assert [each.split()[0] for each in stated(text, library)] == ["8%", "8%"]
