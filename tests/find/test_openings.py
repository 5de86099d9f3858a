"""What the texts that a pattern matches begin with."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factcheck.find.openings import by_opening, one_of, openings
from factcheck.vocabulary.measures import CUES

CASES = {
    "wages?": {"wage"},
    "an?": {"a", "an"},
    "an? hour": {"an h", "a ho"},
    "(?:new|net new) jobs": {"new ", "net "},
    "(?:job |new )*openings?": {"job ", "new ", "open"},
    "(?P<word>up|down) by": {"up b", "down"},
    "up(?= by)": {"up"},
    r"(?<=\bthe )mean": {"mean"},
    r"(?:[a-z]+ )?pay": {"", "pay"},
    r"a\.m\.": {"a.m."},
    r"gs[\s-]\d": {"gs"},
    r"[|)(]\d": {""},
    r"1\d": {"10", "11", "12", "13", "14", "15", "16", "17", "18", "19"},
    r"(?:o|g{2,3})k": {"ok", "g"},
    "ab{0,2}c": {"ac", "ab"},
    r"ab|c(?:d|e(?:f|))": {"ab", "cd", "cef", "ce"},
}


@pytest.mark.parametrize("pattern", CASES)
def test_openings(pattern: str) -> None:
    assert openings(pattern) == CASES[pattern]


ALL = [pattern for _, patterns in CUES for pattern in patterns]


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much], deadline=None)
@given(st.data())
def test_whatever_a_pattern_matches_has_one_of_its_openings(data: st.DataObject) -> None:
    pattern = data.draw(st.sampled_from(ALL))
    text = data.draw(st.from_regex(pattern, alphabet=st.characters(max_codepoint=126)))
    for start in range(len(text)):
        if re.compile(pattern).match(text, start):
            assert text[start:].startswith(tuple(openings(pattern)))


def test_every_cue_begins_with_letters_that_are_listed() -> None:
    assert not [pattern for pattern in ALL if "" in openings(pattern)]


def test_a_longer_opening_stands_with_the_shorter_one_in_the_order_of_the_names() -> None:
    found = by_opening({"year": ["a year"], "article": ["an?"], "count": ["ten jobs"]})
    assert found == {"a": ("year", "article"), "ten ": ("count",)}


def test_one_of() -> None:
    found = re.findall(one_of(["pay", "paid", "1.5", "wage"]), "paid wages, pay 1.5 and 115")
    assert found == ["paid", "wage", "pay", "1.5"]
