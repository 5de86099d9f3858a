"""Strips of figures: a number on one line, its label on the next."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import stated

EXPECTED = [
    "$72,740 median_annual_wage surveyor 2024",
    "4% projected_growth_percent surveyor 2024>2034",
    "3,900 annual_openings surveyor 2024>2034",
]


@pytest.mark.parametrize(
    "text",
    [
        "# Surveyor careers\n\n$72,740\n\nMedian pay (2024)\n\n4%\n\nGrowth, 2024-34\n\n3,900\n\nOpenings each year\n",
        "# Surveyor careers\n\nMedian pay (2024)\n\n$72,740\n\nGrowth, 2024-34\n\n4%\n\nOpenings each year\n\n3,900\n",
        "# Surveyor careers\n\n**$72,740**\nMedian pay (2024)\n\n**4%**\nGrowth, 2024-34\n\n**3,900**\n"
        "Openings each year\n",
    ],
    ids=["number first", "label first", "bold"],
)
def test_labels_below_and_above(text: str, library: Library) -> None:
    assert stated(text, library) == EXPECTED


def test_numbers_and_labels_in_elements_of_their_own(library: Library) -> None:
    text = (
        "<h1>Surveyor careers</h1><div><span>$72,740</span><span>Median pay (2024)</span></div>"
        "<div><b>4%</b><span>Growth, 2024-34</span></div><div><i>3,900</i><small>Openings each year</small></div>"
    )
    assert stated(text, library, "strip.html") == EXPECTED


def test_a_number_in_a_heading_over_its_label(library: Library) -> None:
    text = "# Surveyor careers\n\n### $72,740\nMedian pay in 2024\n"
    assert stated(text, library) == EXPECTED[:1]


def test_a_price_over_a_sentence_is_no_pay(library: Library) -> None:
    assert stated("# Surveyor course\n\n$1,740\n\nPay in three parts, or take out a loan.\n", library) == []
