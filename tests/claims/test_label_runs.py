"""Labels and values that a page runs together on one line, and words that its margin broke."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import stated

STATISTICIANS = [
    "$95,570 median_annual_wage statisticians 2021",
    "34,200 employment statisticians 2021",
    "33 percent projected_growth_percent statisticians 2021>2031",
    "3,900 annual_openings statisticians 2021>2031",
]


@pytest.mark.parametrize(
    "run",
    [
        "Median pay (2021): $95,570 Employment, 2021: 34,200 Employment change, 2021-31: 33 percent "
        "Job openings each year, 2021-31: 3,900",
        "Median pay (2021): $95,570 Education to get started: Master's degree Employment, 2021: 34,200 "
        "Employment change, 2021-31: 33 percent Annual openings, 2021-31: 3,900",
        "2021 Median Pay: $95,570 Number of Jobs, 2021: 34,200 Job Growth, 2021-31: 33 percent "
        "Openings each year, 2021-31: 3,900",
        "**Median pay (2021):** $95,570 **Employment, 2021:** 34,200 **Job outlook, 2021-31:** 33 percent "
        "**Openings each year, 2021-31:** 3,900",
    ],
)
def test_a_value_is_of_the_label_before_it(run: str, library: Library) -> None:
    assert stated(f"## Statisticians\n\n{run}\n", library) == STATISTICIANS


def test_the_last_year_of_a_stretch_begins_no_label(library: Library) -> None:
    run = "**Growth:** 33 percent from 2021 to 2031 **Openings:** 3,900 a year over the same period"
    assert stated(f"## Statisticians\n\n{run}\n", library) == [
        "33 percent projected_growth_percent statisticians 2021>2031",
        "3,900 annual_openings statisticians 2021>2031",
    ]


def test_words_broken_at_a_margin(library: Library) -> None:
    text = (
        "Statisticians\n\nThey draw conclusions from data. Median pay (2021): $95,570 Education: Mas- ter's degree "
        "Em- ployment, 2021: 34,200 Employment change, 2021-31: 33 per- cent Job open- ings each year, 2021-31: 3,900\n"
    )
    assert [line.replace("per- cent", "percent") for line in stated(text, library, "page.txt")] == STATISTICIANS


def test_a_hyphen_that_waits_for_its_word_stays(library: Library) -> None:
    text = "Statisticians hold full- and part-time jobs; mid- career pay was a median of $95,570 in May 2021."
    assert stated(text, library) == ["$95,570 median_annual_wage statisticians 2021-05"]
