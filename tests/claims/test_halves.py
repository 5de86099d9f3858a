"""The middle, told as what half of them earn more or less than."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import reading


@pytest.mark.parametrize(
    ("sentence", "measure", "bound"),
    [
        ("Half of all bakers were making better than $29,730 a year.", "median_annual_wage", "exact"),
        ("Half of bakers earn north of $29,730 a year.", "median_annual_wage", "exact"),
        ("Half of bakers in May 2012 made more than $29,730 a year.", "median_annual_wage", "exact"),
        ("Fifty percent of bakers earn in excess of $29,730 a year.", "median_annual_wage", "exact"),
        ("More than half of the bakers earn better than $29,730 a year.", "median_annual_wage", "more_than"),
        ("Pay of bakers rose 50 percent to more than $29,730 a year.", "annual_wage_unspecified", "more_than"),
        ("Bakers in hotels earn better than $29,730 a year.", "annual_wage_unspecified", "more_than"),
    ],
)
def test_half(sentence: str, measure: str, bound: str, library: Library) -> None:
    claims = reading(f"# Bakers\n\nThe BLS has figures on bakers for 2012. {sentence}", library).claims
    pay = [claim for claim in claims if claim.value_text == "$29,730"]
    assert [(str(claim.measure), claim.quantity.comparator.value) for claim in pay] == [(measure, bound)]


@pytest.mark.parametrize(
    ("sentence", "measures"),
    [
        (
            "The median was $14.29 an hour, or $29,730 a year, and the best paid tenth took home $42,610.",
            ["median_hourly_wage", "median_annual_wage", "p90_annual_wage"],
        ),
        (
            "The mean was $14.29 per hour ($29,730 per year), and the top tenth made $42,610.",
            ["mean_hourly_wage", "mean_annual_wage", "p90_annual_wage"],
        ),
        (
            "Pay is about $14 an hour, or $29,730 median for the year.",
            ["hourly_wage_unspecified", "median_annual_wage"],
        ),
        ("Pay is $14.29 an hour ($29,730 a year median).", ["hourly_wage_unspecified", "median_annual_wage"]),
    ],
)
def test_the_same_by_another_rate(sentence: str, measures: list[str], library: Library) -> None:
    claims = reading(f"# Bakers\n\nThe BLS has figures on bakers for 2012. {sentence}", library).claims
    assert [str(claim.measure) for claim in claims] == measures


def test_two_columns_of_one_pay(library: Library) -> None:
    heads = "# Bakers\n\n| Area | Hourly | Annual |\n|---|---|---|\n"
    note = "\n\nAll wages are means (BLS, May 2023)."
    paid = reading(f"{heads}| Oregon | $15.65 | $32,550 |{note}", library).claims
    assert [str(claim.measure) for claim in paid if claim.in_scope] == ["mean_hourly_wage", "mean_annual_wage"]
    assert not reading(f"{heads}| Oregon | $15.65 | $12,000 |{note}", library).claims
