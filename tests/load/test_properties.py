"""No text makes a loader raise, and every character maps back to the file."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.errors import LoadError
from factcheck.load import load

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
