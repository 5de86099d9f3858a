"""Which words of a text name the line of work that a number is about."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import reading

# a text, the words that name whom its last number is about, and the codes that they stand for
NAMED = [
    # lists of workers, told in part or with "or"
    (
        "## 4. Claims adjusters and investigators\n\nMedian wage: $76,790 (BLS)",
        "Claims adjusters and investigators",
        "13-1031",
    ),
    ("The average dietitian or nutritionist makes $70,000, BLS says.", "dietitian or nutritionist", "29-1031"),
    ("Bookkeeping and auditing clerks had a median of $47,000 (BLS).", "Bookkeeping and auditing clerks", "43-3031"),
    (
        "An anthropologist or archeologist earned a median of $64,000 (BLS).",
        "anthropologist or archeologist",
        "19-3091",
    ),
]


@pytest.mark.parametrize(("text", "words", "code"), NAMED)
def test_the_line_of_work(text: str, words: str, code: str, library: Library) -> None:
    occupation = reading(text, library).claims[-1].occupation
    assert occupation is not None
    assert (occupation.text, " ".join(occupation.codes)) == (words, code)


OPEN = ["A roofer or a carpenter earned a median of $56,000 (BLS)."]


@pytest.mark.parametrize("text", OPEN)
def test_two_lines_of_work_are_none(text: str, library: Library) -> None:
    occupation = reading(text, library).claims[-1].occupation
    assert occupation is None or not occupation.codes
