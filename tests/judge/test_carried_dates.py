"""A date that a sentence took over from an earlier one does not make it false."""

from datetime import date

import pytest

from factcheck.claims import read
from factcheck.judge import judge
from factcheck.load import load
from factcheck.reference.library import Library

FIRST = "According to the BLS, the median annual wage for respiratory therapists was $62,810 in May 2020."


@pytest.mark.parametrize(
    ("then", "verdict"),
    [
        ("Today, respiratory therapists earn a median of $82,280 a year.", "supported"),
        ("The lowest 10 percent earned less than $44,850.", "misdated"),  # that of May 2019
        ("The median annual wage of respiratory therapists was $82,280 in May 2020.", "misdated"),
    ],
)
def test_the_newest_figure_after_an_older_date(library: Library, then: str, verdict: str) -> None:
    document = load("guide.md", data=f"# Respiratory therapists\n\n{FIRST} {then}\n".encode())
    reading = read(document, library=library)
    verdicts = judge([reading], library=library, today=date(2026, 11, 22))
    assert [verdicts[claim.id].outcome.value for claim in reading.claims] == ["outdated", verdict]


@pytest.mark.parametrize(
    ("value", "verdict"),
    [("$94,260", "outdated"), ("$98,100", "supported"), ("$87,530", "outdated"), ("$91,911", "contradicted")],
    ids=["of May 2024", "of May 2025", "of May 2023, as told", "of no year"],
)
def test_the_year_of_another_paragraph_does_not_misdate(library: Library, value: str, verdict: str) -> None:
    first = "In May 2023, says the BLS, pharmacists earned a median of $136,030 a year."
    then = f"Dental hygienists, the BLS adds, earned a median of {value} a year."
    reading = read(load("guide.md", data=f"{first}\n\nThe trade is old.\n\n{then}\n".encode()), library=library)
    verdicts = judge([reading], library=library, today=date(2026, 11, 22))
    assert [verdicts[claim.id].outcome.value for claim in reading.claims] == ["outdated", verdict]
