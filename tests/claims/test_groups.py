"""People who are not the occupation of the heading: their pay is not accused as its pay."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import reading

HEAD = "# Carpenters\n\nCarpenters earned a median of $59,310 in May 2024.\n\n"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Contractors earn an average of $95,000 a year.", "Contractors"),
        ("Temps earn an average of $21 an hour.", "Temps"),
        ("Those with a license earn an average of $68,000.", "Those with a license"),
        ("Seniors make a median of $70,000.", "Seniors"),
        ("Bakers earn a median of $36,650.", "Bakers"),
    ],
)
def test_a_group_keeps_its_own_words(text: str, name: str, library: Library) -> None:
    occupation = reading(HEAD + text, library).claims[-1].occupation
    assert occupation is not None
    assert occupation.text == name
    assert "47-2031" not in occupation.codes


@pytest.mark.parametrize("text", ["Jobs in Ohio averaged $52,000.", "Workers here earn a median of $52,000."])
def test_words_for_the_same_people_go_on(text: str, library: Library) -> None:
    occupation = reading(HEAD + text, library).claims[-1].occupation
    assert occupation is not None
    assert occupation.codes == ("47-2031",)


@pytest.mark.parametrize(
    "text", ["Union carpenters make $42.10 an hour.", "Female carpenters earned a median of $51,000."]
)
def test_some_of_an_occupation_are_out_of_scope(text: str, library: Library) -> None:
    claim = reading(HEAD + text, library).claims[-1]
    assert not claim.in_scope
    assert "alone" in claim.note


def test_businesses_are_employers_of_the_occupation(library: Library) -> None:
    text = HEAD + "Residential building contractors paid the least, a mean of $47,820."
    claim = reading(text, library).claims[-1]
    assert claim.occupation is not None
    assert (claim.occupation.codes, claim.industry) == (("47-2031",), "Residential building contractors")
