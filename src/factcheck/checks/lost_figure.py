"""lost-figure: the text speaks of a map, a chart or a picture that is not there."""

import re
from collections.abc import Iterator

from factcheck.checks.base import Check, Review, finding
from factcheck.checks.prose import short
from factcheck.document import BlockKind, Document
from factcheck.finding import Finding, Severity
from factcheck.verdict import Confidence

_SPEAKS = re.compile(
    r"(?:^|(?<=[.!?] ))(?:this|the "
    r"following|the)\s+(map|chart|graph|diagram|infographic|figure|picture|table|image|photo)"
    r"(?:\s+(?:below|above))?\s+"
    r"(?:outlines?|shows?|illustrates?|lists?|displays?|depicts?|compares?|summari[sz]es?|breaks? down)\b"
    r"|\b(?:see|in) the (map|chart|graph|diagram|infographic|picture|table|image) (?:below|above)\b",
    re.IGNORECASE,
)
# Stands in all that it matches, in small letters, and is much faster to look for.
_NAMED = re.compile(
    r"th(?:is|e(?: following)?) (?:map|chart|graph|diagram|infographic|figure|picture|table|image|photo)"
)
_PICTURE = re.compile(
    r"<(?:img|iframe|svg|canvas|object|embed|table|picture|video|figure|script|pre)\b|!\[|```|\{[{%]|<[A-Z]\w+[\s/>]"
)
_REACH = 1500


def run(review: Review) -> Iterator[Finding]:
    """One finding for each sentence."""
    for document in review.documents.values():
        if not _NAMED.search(review.lowered[document.path]):
            continue
        for block in document.blocks:
            if block.kind is not BlockKind.PARAGRAPH or not _NAMED.search(block.text.lower()):
                continue
            for match in _SPEAKS.finditer(block.text):
                what = (match.group(1) or match.group(2)).lower()
                span = block.span(*match.span())
                if not _has_figure(document, block.index, span.start, span.end):
                    yield finding(
                        CHECK,
                        document,
                        span,
                        f'"{short(match.group())}", but no {what} stands near; put it back, or drop the sentence.',
                        confidence=Confidence.MEDIUM,
                    )


def _has_figure(document: Document, index: int, start: int, end: int) -> bool:
    near = document.text[max(0, start - _REACH) : end + _REACH]
    around = document.blocks[max(0, index - 12) : index + 13]
    return bool(_PICTURE.search(near)) or any(each.kind in {BlockKind.ROW, BlockKind.ALT} for each in around)


CHECK = Check(
    name="lost-figure",
    severity=Severity.NOTICE,
    summary="Sentences about a map, chart, picture or table that the guide does not have.",
    why="The reader looks for it; often it was lost when the text was copied.",
    source="Sentences such as 'This map shows', with no image, frame or table near them in the file.",
    limits="A figure that the site adds by itself is taken for missing.",
    flags=("# Skills\n\nThis map outlines the skills of nurses.\n\nThey learn.\n",),
    leaves=(
        "# Skills\n\nThis map outlines the skills of nurses.\n\n![the map](map.png)\n",
        "# Skills\n\nThis guide outlines the skills of nurses.\n",
    ),
    run=run,
)
