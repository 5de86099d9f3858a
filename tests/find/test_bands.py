"""Growth in words, and averages of other things."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.find.bands import find_bands

CASES = [
    ("growing much faster than the average for all occupations", ["much faster than average"]),
    ("growth far above the average", ["much faster than average"]),
    ("growth much higher than the national average", ["much faster than average"]),
    ("8% (As fast as average)", ["as fast as average"]),
    ("about as fast as the average for all occupations", ["as fast as average"]),
    ("Jobs will grow on par with the average", ["as fast as average"]),
    ("will grow at an average rate", ["as fast as average"]),
    ("5% (Faster than average)", ["faster than average"]),
    ("growing at an above-average rate", ["faster than average"]),
    ("will grow 9%, surpassing the average for all occupations", ["faster than average"]),
    ("2% (Slower than average)", ["slower than average"]),
    ("grow more slowly than average", ["slower than average"]),
    ("is expected to show little or no change", ["little or no change"]),
    ("employment is projected to decline 4 percent", ["decline"]),
    ("-3% (Decline)", ["decline"]),
    ("faster-than-average growth", ["faster than average"]),
    ("much-faster-than-average growth", ["much faster than average"]),
    ("growing faster than the 4 percent average for all occupations", ["faster than average"]),
    ("outpacing the national average", ["faster than average"]),
    ("growing twice as fast as the average", []),
    ("much lower pay than average", []),
    ("a salary higher than the average for all occupations", []),
    ("the growing trade pays above average", []),
    ("an average of 5,000 openings each year", []),
    ("interest will decline an invitation", ["decline"]),
    ("the average growth of a nurse's wage", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_reads(text: str, expected: list[str]) -> None:
    assert [mention.band for mention in find_bands(text)] == expected


@given(
    st.text()
    | st.lists(
        st.sampled_from(
            ["much ", "faster ", "than ", "the ", "average", "growth ", "decline", " ", "(", ")", "little or no change"]
        )
    ).map("".join)
)
def test_any_text(text: str) -> None:
    end = 0
    for mention in find_bands(text):
        assert end <= mention.start < mention.end <= len(text)
        assert mention.text == text[mention.start : mention.end]
        end = mention.end
