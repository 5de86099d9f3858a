"""Cheap first looks say what a search for each word by itself would."""

import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from factcheck.find.anchors import holds, holds_all, near, places

TEXTS = st.text(alphabet="abc ", max_size=24)
WORDS = st.lists(st.text(alphabet="abc", min_size=1, max_size=3), max_size=4, unique=True)


@given(TEXTS, WORDS)
def test_holds_some_or_all(text: str, words: list[str]) -> None:
    there = [word in text for word in words]
    assert holds(text, words) is any(there)
    assert holds_all(text, words) is all(there)


@given(TEXTS, WORDS)
def test_places_are_every_start_in_the_order_of_the_text(text: str, words: list[str]) -> None:
    starts = [found.start() for word in words for found in re.finditer(f"(?={word})", text)]
    assert places(text, words) == sorted(starts)


@given(TEXTS, WORDS)
def test_stretches_hold_every_place_and_do_not_meet(text: str, words: list[str]) -> None:
    stretches = list(near(text, words, before=2, after=3))
    assert all(any(low <= at < high for low, high in stretches) for at in places(text, words))
    assert all(first[1] < second[0] for first, second in pairwise(stretches))
