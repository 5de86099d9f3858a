"""lost-table-columns: a table whose rows or columns can no longer be told apart."""

import re
from collections.abc import Iterator
from itertools import pairwise

from factcheck.checks.base import Check, Example, Review, finding
from factcheck.checks.prose import short, span_of
from factcheck.document import Block, BlockKind, Document, Span
from factcheck.finding import Finding, Place, Severity
from factcheck.verdict import Confidence

_TABLE = re.compile(r"table(?: \d{1,3})?\s*[:.–—-]\s*\S.*", re.IGNORECASE)
# A figure and dollars with nothing between: "Alabama48850$28.96$60,230".
_GLUED = re.compile(r"\$(?<=\d\$)\d")
_NEAR = 3
_LONGEST_ROW = 200


def run(review: Review) -> Iterator[Finding]:
    """One finding for each table."""
    for document in review.documents.values():
        yield from _announced(document)
        yield from _glued(document)
        yield from _one_cell_a_line(document)


def _announced(document: Document) -> Iterator[Finding]:
    """ "Table: ..." and no table, but a list."""
    blocks = document.blocks
    for position, block in enumerate(blocks):
        if block.kind not in {BlockKind.HEADING, BlockKind.PARAGRAPH} or not _is_announcement(block.text):
            continue
        behind = blocks[position + 1 : position + 1 + _NEAR]
        if any(each.kind in {BlockKind.ROW, BlockKind.ALT} for each in behind) or not behind:
            continue
        if not any(each.kind is BlockKind.ITEM for each in behind):
            continue
        head = behind[0] if behind[0].kind is not BlockKind.ITEM else None
        yield finding(
            CHECK,
            document,
            Span(span_of(block).start, span_of(head or block).end),
            f'"{short(block.text)}" is followed by a list and not by a table'
            + (f'; of the columns named in "{short(head.text, 40)}" one is left' if head else "")
            + ". Put the table back.",
            related=[Place(document.path, span_of(other)) for other in _likewise(blocks, head)],
            confidence=Confidence.MEDIUM,
        )


def _is_announcement(text: str) -> bool:
    return text[:5].lower() == "table" and _TABLE.fullmatch(text) is not None


def _likewise(blocks: tuple[Block, ...], head: Block | None) -> list[Block]:
    """Other heads over lists that begin with the name of the column that was lost."""
    if head is None or " " not in head.text:
        return []
    column = head.text.split()[0]
    return [
        block
        for block, following in pairwise(blocks)
        if block is not head
        and block.text.startswith(f"{column} ")
        and block.text.count(" ") <= 3
        and following.kind is BlockKind.ITEM
    ]


def _glued(document: Document) -> Iterator[Finding]:
    lines: dict[int, Span] = {}
    for match in _GLUED.finditer(document.text):
        start = document.text.rfind("\n", 0, match.start()) + 1
        end = document.text.find("\n", match.start())
        line = Span(start, end if end >= 0 else len(document.text))
        if document.text[start : start + 1].isalpha() and line.end - start <= _LONGEST_ROW:
            lines.setdefault(start, line)
    rows = list(lines.values())
    if len(rows) >= 2:
        yield finding(
            CHECK,
            document,
            rows[0],
            f"{len(rows)} lines have the cells of a table with nothing between them; put the columns back.",
            related=[Place(document.path, row) for row in rows[1:]],
        )


def _one_cell_a_line(document: Document) -> Iterator[Finding]:
    tables: dict[int, list[Block]] = {}
    for block in document.blocks:
        if block.kind is BlockKind.ROW and block.table is not None and document.format == "text":
            tables.setdefault(block.table, []).append(block)
    for rows in tables.values():
        stacked = [row for row in rows if "\n" in document.text[span_of(row).start : span_of(row).end]]
        if len(stacked) == len(rows) and len(rows[0].cells) > 2:
            yield finding(
                CHECK,
                document,
                Span(span_of(rows[0]).start, span_of(rows[-1]).end),
                f"A table of {len(rows)} rows has each cell on a line of its own; put it back into rows and columns.",
            )


CHECK = Check(
    name="lost-table-columns",
    severity=Severity.WARNING,
    summary="Tables that lost their columns when they were copied: a list, glued cells, or one cell a line.",
    why="Nobody can tell which figure belongs to which row and column, and what is read from it may be wrong.",
    source="Lines that say 'Table:' over a list, figures with nothing between, runs of cells on lines of their own.",
    limits="A table that lost its columns without a title that says 'Table' is found only by its figures.",
    flags=(
        Example(
            "Table: Sample Industries\n\nIndustry Duties\n\n  • Keep the books\n  • Answer mail\n\nMore text "
            "follows.\n",
            name="guide.txt",
        ),
        Example("StateJobsWage\nAlabama48850$28.96$60,230\nAlaska6240$45.81$95,270\n", name="guide.txt"),
        Example("Title\nJobs\nWage\nNurses\n5\n$7\nWelders\n8\n$9\nCooks\n2\n$4\n", name="guide.txt"),
    ),
    leaves=(
        "Table: Pay\n\n| State | Pay |\n|---|---|\n| Ohio | $5 |\n",
        "Table tennis clubs:\n\n- one\n- two\n",
    ),
    run=run,
)
