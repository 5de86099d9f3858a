"""The office's words for growth, by decade."""

from datetime import date

import pytest

from factcheck.claim import Reading
from factcheck.document import Document
from factcheck.judge import judge
from factcheck.reference.library import Library
from factcheck.verdict import BandVerdict, Confidence, Outcome
from tests.judge.notation import claim


def band(
    library: Library, value: str, who: str, period: str | None, words: str, *, decline: bool = False
) -> BandVerdict:
    one = claim(value, "growth", who, period, band=words, decline=decline, library=library)
    reading = Reading(Document("guide.md", "", "text", ()), (one,))
    found = judge([reading], library=library, today=date(2026, 11, 22))[one.id].band
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("value", "who", "period", "words", "wanted"),
    [
        ("5 percent", "police-and-detectives", "2019-29", "as fast as average", Outcome.CONTRADICTED),
        ("5 percent", "police-and-detectives", "2019-29", "faster than average", Outcome.SUPPORTED),
        ("9 percent", "13-1111", "2024-34", "much faster than average", Outcome.SUPPORTED),
        ("9 percent", "13-1111", "2024-34", "slower than average", Outcome.CONTRADICTED),
        ("9 percent", "13-1111", None, "much faster than average", Outcome.SUPPORTED),
        # the decade's bands are known by examples only: 9 is as fast, 13 faster; 11 is above the average of 7.7
        ("11 percent", "13-1111", "2020-30", "faster than average", Outcome.SUPPORTED),
        ("11 percent", "13-1111", "2020-30", "much faster than average", Outcome.NOT_CHECKED),
        ("25 percent", "15-1252", "2021-31", "much faster than average", Outcome.SUPPORTED),
        ("11 percent", "13-1111", "2023-33", "as fast as average", Outcome.NOT_CHECKED),
        ("4 percent", "33-3051", "2023-33", "slower than average", Outcome.NOT_CHECKED),
        ("2 percent", "33-3051", "2020-30", "faster than average", Outcome.CONTRADICTED),
    ],
)
def test_bands(library: Library, value: str, who: str, period: str | None, words: str, wanted: Outcome) -> None:
    found = band(library, value, who, period, words)
    assert found.outcome is wanted, found.reason


def test_faster_is_no_lie_about_much_faster(library: Library) -> None:
    found = band(library, "9 percent", "13-1111", "2024-34", "faster than average")
    assert found.outcome is Outcome.CONTRADICTED
    assert found.confidence is Confidence.LOW
    assert found.expected == "much faster than average"


def test_a_decline(library: Library) -> None:
    assert band(library, "5 percent", "43-3031", "2024-34", "decline", decline=True).outcome is not Outcome.CONTRADICTED


def test_words_about_nothing_checkable_are_not_checked(library: Library) -> None:
    found = band(library, "9 percent", "13-1111", "2010-20", "faster than average")
    assert found.outcome is Outcome.NOT_CHECKED
