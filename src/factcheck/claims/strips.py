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
