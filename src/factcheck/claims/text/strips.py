"""Strips of figures, as pages set them in boxes: a number on a line of its own, and its label on the line below."""

import re
from collections.abc import Sequence

from factcheck.document import Block, BlockKind
from factcheck.find.measures import CueKind, find_cues

# A number alone, with its unit.
BARE = re.compile(
    r"\W*\$?\d[\d,.]*(?:%|[km]\b| percent| million)?\+?(?: per (?:year|hour))?(?: \([\w ]+\))?\W*", re.IGNORECASE
)
LONGEST = 10  # words of a label
MEASURES = frozenset(
    (
        CueKind.WAGE,
        CueKind.MEDIAN,
        CueKind.MEAN,
        CueKind.P10,
        CueKind.P25,
        CueKind.P75,
        CueKind.P90,
        CueKind.GROWTH,
        CueKind.DECLINE,
        CueKind.OPENINGS,
        CueKind.NEW_JOBS,
        CueKind.EMPLOYMENT,
    )
)


def label_below(blocks: Sequence[Block], block: Block) -> int | None:
    """The block under a bare number that is its label, where the strip begins with a number; `block` is the number."""
    below = blocks[block.index + 1] if block.index + 1 < len(blocks) else None
    if below is None or not _is_label(below):
        return None
    if block.kind is BlockKind.HEADING:
        return below.index
    if block.kind is not BlockKind.PARAGRAPH:
        return None
    index = block.index
    while index >= 2 and _is_label(blocks[index - 1]) and _is_number(blocks[index - 2]):
        index -= 2
    # what is left: the first number of the strip, under a label of its own or not
    return None if index and _is_label(blocks[index - 1]) else below.index


def _is_number(block: Block) -> bool:
    return block.kind is BlockKind.PARAGRAPH and BARE.fullmatch(block.text) is not None


def _is_label(block: Block) -> bool:
    words = block.text.split()
    return (
        block.kind is BlockKind.PARAGRAPH
        and len(words) <= LONGEST
        and not block.text.rstrip().endswith((":", "?"))
        and BARE.fullmatch(block.text) is None
        and any(cue.kind in MEASURES for cue in find_cues(block.text))
        and not re.search(r"[$%]|\d,\d", block.text)
    )


# An item that is a name and a sum of money: "New York: $49,270"
NAMED_SUM = re.compile(r"[\W_]*[A-Z][^.;:$%\d]{1,60}?[\W_]*(?:[:(–—]|\s-)[\s~*_(]*\$\d[\d,.]*\W*(?:\b[^.$]{0,30})?")
FURTHEST_BACK = 30  # blocks


def goes_on_from(blocks: Sequence[Block], block: Block) -> int | None:
    """The lead-in of the list that an item goes on with, where prose about each item has cut the list in pieces."""
    leading = blocks[block.lead_in] if block.lead_in is not None and block.kind is BlockKind.ITEM else None
    if leading is None or leading.kind is not BlockKind.PARAGRAPH or leading.text.rstrip().endswith((":", "?")):
        return None
    if "$" not in block.text or NAMED_SUM.fullmatch(block.text) is None:
        return None
    for other in reversed(blocks[max(0, leading.index - FURTHEST_BACK) : leading.index]):
        if other.headings != block.headings or other.kind not in (BlockKind.ITEM, BlockKind.PARAGRAPH):
            return None
        if other.kind is BlockKind.ITEM and other.lead_in is not None:
            if NAMED_SUM.fullmatch(other.text) is None:
                return None
            if blocks[other.lead_in].text.rstrip().endswith(":"):
                return other.lead_in
    return None
