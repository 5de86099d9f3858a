"""No text makes a loader raise, and every character maps back to the file."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.errors import LoadError
from factcheck.load import load
from factcheck.load.markdown import _parser
from factcheck.load.masks import ascii_shape, condensed

PIECES = st.sampled_from(
    [
        *("\n", "\n\n", " ", "  ", "\t", "\r\n", "\r", "\x0c", "\ufeff", "\u00ad"),
        *("- ", "* ", "1. ", "# ", "---\n", "+++\n", "```\n", "> ", "|", "a: b\n"),
        *(
            "<p>",
            "</p>",
            "<table><tr><td>",
            "<td colspan=2>",
            "</table>",
            "<ul><li>",
            "</ul>",
            "<dl><dt>",
            "<dd>",
            "<br>",
        ),
        *(
            "<sup>1</sup>",
            "<script>",
            "</script>",
            "<pre>",
            "</pre>",
            "<b>",
            "</b>",
            "<img alt='a b'>",
            "<",
            ">",
            "<?php",
            "?>",
        ),
        *("&amp;", "&nbsp;", "&#0;", "**", "*", "_", "`", "[", "](x)", "![", "[^1]", "[12]", "\\"),
        *("{{ x }}", "{", "}", '"', "'", "//", "=>", "return ("),
        *("$5,000", "5%", "Nurses earn", "The median wage", ".", "é", "—", "²"),
    ]
)
TEXTS = st.one_of(st.lists(PIECES, max_size=40).map("".join), st.text(max_size=80))


@pytest.mark.parametrize("name", ["a.md", "a.mdx", "a.html", "a.blade.php", "a.txt", "a.jsx", "a.cnxml", "a.json", "a"])
@settings(max_examples=150, deadline=None)
@given(text=TEXTS)
def test_any_text_is_read_and_maps_back(name, text):
    try:
        document = load(name, data=text.encode())
    except LoadError:
        return
    for block in document.blocks:
        assert block.text == block.text.strip()
        assert "\n" not in block.text
        starts = [block.offsets.start(position) for position in range(len(block.text))]
        assert starts == sorted(starts)
        for position, start in enumerate(starts):
            end = block.offsets.end(position + 1)
            assert 0 <= start <= end <= len(text)
            shown, stored = block.text[position], text[start:end]
            assert shown == stored or shown in " |;:" or "&" in stored or "\\" in stored, (shown, stored)
    for block in document.blocks:
        for cell in block.cells:
            assert 0 <= cell.start <= cell.end <= len(block.text)
        assert all(index < block.index for index in block.headings)
        assert block.lead_in is None or block.lead_in < block.index
    for fault in document.faults:
        assert 0 <= fault.span.start <= fault.span.end <= len(text)


def _tree(node):
    """Types and places of the blocks; what stands in a block of code is not read."""
    inside = [] if node.type == "fenced_code_block" else [_tree(child) for child in node.named_children]
    return node.type, node.start_byte, node.end_byte, inside


LINES = st.sampled_from(
    [
        *(
            "[a b]: /url words",
            "[a b]:\n/url 'Two words'",
            "[^1]: A note",
            "<div hidden class='a b'>",
            "<p\nclass=a b>",
            "-->",
        ),
        *(
            "<!-- two words",
            "one two | three",
            "--- | ---",
            "a b\n===",
            "- [x] done",
            "``` js of it",
            "12. A word",
            "R&amp;D",
        ),
    ]
)


@settings(max_examples=400, deadline=None)
@given(text=st.lists(st.one_of(PIECES, LINES), max_size=40).map("".join))
def test_blocks_are_the_same_with_rows_of_words_as_one(text):
    shape = ascii_shape(text.replace("\ufeff", ""))
    short = condensed(shape)
    assert len(short) == len(shape)
    tree = _parser().parse(short).root_node
    if not tree.has_error:
        assert _tree(tree) == _tree(_parser().parse(shape).root_node)
