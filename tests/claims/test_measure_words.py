"""Words that say what a number measures, in sentences of their own: one row a wording."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import reading, stated

STATED = [
    (
        "Half of all roofers took home over $48,000 in 2021.",
        ["$48,000 median_annual_wage roofers 2021"],
    ),
    (
        "Ten percent of surveyors made $40,000 or less, and ten percent earned $110,000 or more.",
        ["$40,000 p10_annual_wage surveyors -", "$110,000 p90_annual_wage surveyors -"],
    ),
    (
        "BLS sees the number of opticians adding just 2% by 2032.",
        ["2% projected_growth_percent opticians >2032"],
    ),
    (
        "The count of opticians should edge up 3 percent by 2032 and that of florists go down 9 percent.",
        ["3 percent projected_growth_percent opticians >2032", "9 percent projected_growth_percent florists >2032"],
    ),
    (
        "Some 4,100 positions for surveyors are to be filled annually.",
        ["4,100 annual_openings surveyors -"],
    ),
    (
        "About 1,900 jobs for opticians come open every year.",
        ["1,900 annual_openings opticians -"],
    ),
    (
        "Growth of 6 percent for opticians is on the cards by 2030.",
        ["6 percent projected_growth_percent opticians >2030"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), STATED)
def test_wordings(text: str, expected: list[str], library: Library) -> None:
    assert stated(text, library) == expected


@pytest.mark.parametrize(
    "text",
    [
        "An agency charges $120 per hour for a land surveyor.",
        "You start as a shop assistant at $16 an hour, says one optician.",
        "Opticians, move to the coast and add 20 percent.",
    ],
)
def test_no_claims(text: str, library: Library) -> None:
    assert stated(text, library) == []


def test_or_more_than_bounds_nothing(library: Library) -> None:
    (first, *_) = reading("Jobs for opticians will climb by 9%, or more than twice as fast as most.", library).claims
    assert str(first.quantity.comparator) == "exact"


CARRIED = [
    (
        "## What florists earn\n\nFlorists had a median annual pay of $34,690 in 2022. Per hour, that is $16.68.",
        ["$34,690 median_annual_wage florists 2022", "$16.68 median_hourly_wage florists 2022"],
    ),
    (
        "## Wages\n\nDishwashers averaged $31,200 a year and roofers $52,580.",
        ["$31,200 mean_annual_wage dishwashers -", "$52,580 mean_annual_wage roofers -"],
    ),
    (
        "BLS says surveyors earned a mean wage of $70,000 a year in 2021. The wage in an hour is $33.65.",
        ["$70,000 mean_annual_wage surveyors 2021", "$33.65 mean_hourly_wage surveyors 2021"],
    ),
    (
        "## Surveyor pay\n\nSurveyors averaged $70,000 a year. In engineering services the figure was $71,230.\n\n"
        "Alaska and Oregon are the best-paying states, at $99,000 and $91,000, respectively.",
        [
            "$70,000 mean_annual_wage surveyors -",
            "$71,230 mean_annual_wage surveyors -",
            "$99,000 mean_annual_wage surveyors -",
            "$91,000 mean_annual_wage surveyors -",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CARRIED)
def test_the_number_before_tells_more_than_a_heading(text: str, expected: list[str], library: Library) -> None:
    assert stated(text, library) == expected
