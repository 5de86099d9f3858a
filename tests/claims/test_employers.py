"""What one employer pays, and pay that counts more than wages, is none of the office's figures."""

import pytest

from factcheck.claims import read
from factcheck.load import load
from factcheck.reference.library import Library

OPENING = "# Chemists\n\nAccording to BLS, chemists earned a median of $84,150 in May 2024. "


def aside(sentence: str, library: Library) -> bool:
    """Whether the sentence's money is left aside."""
    reading = read(load("guide.md", data=(OPENING + sentence + "\n").encode()), library=library)
    return not [claim for claim in reading.claims if claim.in_scope and claim.value_span.start > len(OPENING)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Dowmark pays $150,000.",
        "At Halberd Labs, they start at $96,000.",
        "Total compensation averages $131,000.",
        "Some make $140,000 including bonuses.",
    ],
)
def test_left_aside(sentence: str, library: Library) -> None:
    assert aside(sentence, library)


@pytest.mark.parametrize(
    "sentence",
    [
        "Nursing assistants earned a median of $39,530.",
        "The job paid $81,810 at the median in 2023.",
        "Forestry pays less: conservation scientists earned $67,950.",
    ],
)
def test_kept(sentence: str, library: Library) -> None:
    assert not aside(sentence, library)


@pytest.mark.parametrize(
    "text",
    [
        "Roofers earn well: postings we saw averaged $58,000 a year.",
        "A roofer told me that is more than I make at the bakery ($31,500).",
        "Owners of flower shops paid themselves $51,000, one florist says.",
        "On Indeed, roofers are offered an average of $58,000.",
        "For a new optician the first offer is closer to $16.50 or $18.50 an hour.",
    ],
)
def test_pay_in_ads_and_of_acquaintances_is_no_claim(text: str, library: Library) -> None:
    assert aside(text, library)
