"""Dates that stand outside the number's own clause."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import stated

DATED = [
    (
        "The number of opticians will go from 75,000 in 2024 to 79,000 in 2034. This is an increase of 6 percent.",
        "6 percent projected_growth_percent opticians 2024>2034",
    ),
    (
        "The median wage of pharmacists was $136,030 in 2023. Ten years before it had been $119,280.",
        "$119,280 median_annual_wage pharmacists 2013",
    ),
    (
        "The median wage of pharmacists was $136,030 in May 2023. A decade earlier it was $119,280.",
        "$119,280 median_annual_wage pharmacists 2013-05",
    ),
    (
        "Salary.com gives opticians a median of $41,000 for August 2021. BLS says their mean wage is $42,250.",
        "$42,250 mean_annual_wage opticians -",
    ),
]


@pytest.mark.parametrize(("text", "expected"), DATED)
def test_dated_by_the_sentence_before(text: str, expected: str, library: Library) -> None:
    assert stated(text, library)[-1] == expected
