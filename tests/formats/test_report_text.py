"""Marks fall on the words they are about, whatever the markup around them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.document import Span
from factcheck.formats.html.text import Mark, cut, nearest, place, within
from factcheck.load import load

HTML = "<h1>Pay &amp; prospects</h1>\n<p>Analysts <b>earn <i>$85,260</i></b>&nbsp;a year.</p><ul><li>One</li></ul>"


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("$85,260", "$85,260"),
        ("<b>earn <i>$85,260</i></b>", "earn $85,260"),
        ("&amp;", "&"),
        ("Pay &amp; pros", "Pay & pros"),
        ("</i></b>&nbsp;a", " a"),
        ("<i>", None),
    ],
)
def test_a_stretch_of_the_file_is_found_in_the_text(words: str, shown: str | None) -> None:
    document = load("a.html", data=HTML.encode())
    start = HTML.index(words)
    found = place(document, Span(start, start + len(words)))
    assert [block.text[low:high] for block, low, high in found] == ([shown] if shown else [])


def test_a_stretch_over_several_blocks_is_found_in_each() -> None:
    document = load("a.html", data=HTML.encode())
    assert len(place(document, Span(0, len(HTML)))) == 3


def test_markup_is_pinned_to_the_block_behind_it() -> None:
    document = load("a.html", data=HTML.encode())
    assert nearest(document, HTML.index("<p>")) == 1
    assert nearest(document, len(HTML) + 5) == 2


@given(st.text(alphabet="ab <>&;/i\n", max_size=60), st.integers(0, 60), st.integers(0, 60))
def test_there_and_back(text: str, start: int, length: int) -> None:
    """What a block says lies at a span of the file is found there again."""
    document = load("a.html", data=f"<p>x{text}x</p>".encode())
    for block in document.blocks:
        end = min(start + 1 + length, len(block.text))
        if start < end:
            found = within(block, block.span(start, end))
            assert found is not None
            assert found[0] <= start
            assert found[1] >= end or block.text[found[1] : end].isspace()


@given(
    st.text(max_size=40),
    st.lists(st.tuples(st.integers(0, 45), st.integers(1, 10)), max_size=6),
)
def test_no_word_is_lost_or_told_twice(text: str, spans: list[tuple[int, int]]) -> None:
    marks = [
        Mark(0, start, min(start + length, len(text)), (str(index),), "fault", "")
        for index, (start, length) in enumerate(spans)
        if start < len(text)
    ]
    pieces = cut(text, marks)
    assert "".join(piece.text for piece in pieces) == text
    assert len([piece for piece in pieces if piece.first]) <= len(marks)


def test_the_shorter_of_two_marks_shows_inside_the_longer() -> None:
    text = "the median wage was $85,260 in May 2020"
    clause = Mark(0, 4, 39, ("clause",), "fault", "")
    value = Mark(0, 20, 27, ("value",), "misdated", "")
    pieces = cut(text, [clause, value])
    assert [(piece.text, piece.mark.cards[0] if piece.mark else None, piece.first) for piece in pieces] == [
        ("the ", None, False),
        ("median wage was ", "clause", True),
        ("$85,260", "value", True),
        (" in May 2020", "clause", False),
    ]
