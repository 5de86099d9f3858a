"""The guides of a run as one flat table: what the expectation suite over documents wants."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from factcheck.claim import Reading
from factcheck.document import Block, BlockKind, Document
from factcheck.finding import Finding

# Column -> check that counts into it: findings, and their further places.
_COUNTED = {
    "empty_sections": "empty-section",
    "repeated_sections": "repeated-section",
    "duplicated_passages": "duplicated-passage",
    "broken_markup": "broken-markup",
    "leftovers": "page-leftover",
    "lost_tables": "lost-table-columns",
    "slips": "untidy-text",
}
_FLAGGED = {
    "placeholder_metadata": "placeholder-metadata",
    "duplicated_metadata": "duplicated-metadata",
    "broken_front_matter": "broken-front-matter",
}
_TEXT = frozenset({BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.ROW, BlockKind.CAPTION})


def document_table(readings: Sequence[Reading], findings: Iterable[Finding]) -> list[dict[str, Any]]:
    """One row for every document read, in the order of the run.

    document, format, title, description (None where missing), words, headings, tables, claims (in scope), and for each
    check of content either how many places of the document it names, or whether it names one at all.
    """
    places: Counter[tuple[str, str]] = Counter()
    for finding in findings:
        places[finding.check, finding.document] += 1
        places.update((finding.check, place.document) for place in finding.related)
    return [
        {
            **_row(reading.document),
            "claims": sum(claim.checkable for claim in reading.claims),
            **{column: places[check, reading.document.path] for column, check in _COUNTED.items()},
            **{column: places[check, reading.document.path] > 0 for column, check in _FLAGGED.items()},
        }
        for reading in readings
    ]


def _row(document: Document) -> dict[str, Any]:
    return {
        "document": document.path,
        "format": document.format,
        "title": document.title,
        "description": _field(document, "description"),
        "words": sum(_words(block) for block in document.blocks if block.kind in _TEXT),
        "headings": sum(block.kind is BlockKind.HEADING for block in document.blocks),
        "tables": len({block.table for block in document.blocks if block.table is not None}),
    }


def _field(document: Document, name: str) -> str | None:
    value = document.metadata.get(name)
    return value.strip() or None if isinstance(value, str) else None


def _words(block: Block) -> int:
    return len(block.text.split())
