"""Job titles in one form, however they are written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.vocabulary import lines
from factcheck.vocabulary.titles import key, normalise

SAME = [
    ("Registered Nurses", "registered nurse"),
    ("Police & Detectives", "police and detective"),
    ("nurse-midwives", "nurse midwife"),
    ("Secretaries", "secretary"),
    ("Waitresses", "waitress"),
    ("Coaches", "coach"),
    ("Bus drivers", "bus driver"),
    ("firemen", "fireman"),
    ("salespeople", "salesperson"),
    ("health care aides", "healthcare aide"),
    ("post-secondary teachers", "postsecondary teacher"),
    ("Post secondary teachers", "postsecondary teacher"),
    ("nurse anaesthetists", "nurse anesthetist"),
    ("counsellors", "counselor"),
    ("farmers, ranchers, and other managers", "farmer rancher and other manager"),
    ("nurses' aides", "nurse aide"),
    ("physician’s assistant", "physician assistant"),
    ("occu- pations", "occupation"),
    ("RNs", "rn"),
]
FRAMED = [
    ("the nursing profession", "nursing"),
    ("software developer jobs", "software developer"),
    ("careers in web development", "web development"),
    ("the field of international relations", "international relation"),
    ("HVAC Professionals", "hvac"),
    ("mathematicians in the United States", "mathematician"),
]


WORDS = ("nurse", "nurses", "data", "and", "of", "sales", "manager", "midwives", "&", "/", "-", ",", "Health", "care")


@pytest.mark.parametrize(("written", "form"), SAME)
def test_one_form_for_every_way_of_writing(written: str, form: str) -> None:
    assert key(written) == form


@pytest.mark.parametrize(("written", "form"), FRAMED)
def test_words_around_a_title_go(written: str, form: str) -> None:
    assert normalise(written) == form


def test_a_title_of_frame_words_alone_is_kept() -> None:
    assert normalise("jobs") == "job"


@given(st.text(max_size=200))
def test_no_text_makes_it_raise(text: str) -> None:
    assert normalise(text) == normalise(text.strip())


@given(st.lists(st.sampled_from(WORDS), max_size=8))
def test_a_form_is_its_own_form(words: list[str]) -> None:
    once = key(" ".join(words))
    assert key(once) == once


def test_short_titles_are_well_formed() -> None:
    rows = lines("short_titles")
    assert len({key(said) for said, *_ in rows}) == len(rows), "a short form stands twice"
    assert all(len(row) == 4 for row in rows)
