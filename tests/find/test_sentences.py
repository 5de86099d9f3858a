"""Where sentences end."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.find.sentences import sentences

CASES = {
    "It grew. Then it fell.": ["It grew.", "Then it fell."],
    "The U.S. Bureau of Labor Statistics says so.": ["The U.S. Bureau of Labor Statistics says so."],
    "There are 400 in the U.S. The pay is good.": ["There are 400 in the U.S.", "The pay is good."],
    "Dr. Smith earned 3.5 percent more, i.e. $5.": ["Dr. Smith earned 3.5 percent more, i.e. $5."],
    "They paid $59, 170 in May. $60,000 is next.": ["They paid $59, 170 in May.", "$60,000 is next."],
    "1. California earned most.": ["1. California earned most."],
    "What do they earn? About $40,000!": ["What do they earn?", "About $40,000!"],
    "Aides, orderlies, etc. These earn little.": ["Aides, orderlies, etc.", "These earn little."],
    "": [],
}


@pytest.mark.parametrize("text", CASES)
def test_sentences(text: str) -> None:
    assert [text[start:end] for start, end in sentences(text)] == CASES[text]


@given(st.text(max_size=300))
def test_stretches_are_in_order_and_hold_every_word(text: str) -> None:
    stretches = sentences(text)
    assert all(a[1] <= b[0] for a, b in pairwise(stretches))
    assert "".join("".join(text[a:b].split()) for a, b in stretches) == "".join(text.split())
