"""Rows of tables: each number's words are its row's label, its column's heads, and the table's caption."""

import re
from dataclasses import dataclass

from factcheck.claims.statement import BlockText, Texts
from factcheck.document import Block, BlockKind, Cell

IN_THOUSANDS = re.compile(r"\b(?:in |numbers? in )?thousands\b|\b000s\b|\(000\)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Label:
    """Words over or beside a number; `text` is the block they stand in, `start..end` their place there."""

    source: BlockText
    start: int
    end: int
    role: str  # "row", "column", "caption"

    @property
    def words(self) -> str:
        """The label's own words."""
        return self.source.text[self.start : self.end]


def labels(block: Block, cell: Cell, texts: Texts) -> tuple[Label, ...]:
    """The labels of one cell, the nearest first: row labels, column heads from the lowest up, captions."""
    own = texts.of(block.index)
    found = [
        Label(own, other.start, other.end, "row")
        for other in block.cells
        if other is not cell and other.column < cell.column and (other.header or not _is_number(block.cell_text(other)))
    ]
    if block.table is None:
        return tuple(found)
    rows = _rows(block, texts)
    heads = [row for row in rows if row.row < row.header_rows and row.row < block.row]
    for row in reversed(heads):
        found.extend(
            Label(texts.of(row.index), head.start, head.end, "column")
            for head in row.cells
            if head.column <= cell.column < head.column + max(head.span, 1) and head.end > head.start
        )
    spanning = _spanning(rows, block)
    if spanning is not None:
        found.append(Label(texts.of(spanning.index), 0, len(spanning.text), "row"))
    found.extend(
        Label(texts.of(each.index), 0, len(each.text), "caption") for each in _captions(block, texts)
    )
    return tuple(found)


def _is_number(text: str) -> bool:
    return re.fullmatch(r"[\s$€£%,.\d<>≥≤=+~()–—-]*(?:\s?(?:k|million|percent|per (?:year|hour)))?\s*", text, re.IGNORECASE) is not None


def _rows(block: Block, texts: Texts) -> list[Block]:
    blocks = texts.document.blocks
    first = block.index
    while first > 0 and blocks[first - 1].table == block.table:
        first -= 1
    rows = []
    for other in blocks[first:]:
        if other.table != block.table:
            break
        if other.kind is BlockKind.ROW:
            rows.append(other)
    return rows


def _spanning(rows: list[Block], block: Block) -> Block | None:
    """A row of one cell above that names the rows below it."""
    for row in reversed([each for each in rows if each.header_rows <= each.row < block.row]):
        if len([cell for cell in row.cells if row.cell_text(cell).strip()]) == 1 and not re.search(r"\d", row.text):
            return row
    return None


def _captions(block: Block, texts: Texts) -> list[Block]:
    blocks = texts.document.blocks
    first = block.index
    while first > 0 and blocks[first - 1].table == block.table:
        first -= 1
    found = [each for each in blocks[first : block.index] if each.kind is BlockKind.CAPTION]
    later = block.index
    while later < len(blocks) and blocks[later].table == block.table:
        if blocks[later].kind is BlockKind.CAPTION:
            found.append(blocks[later])
        later += 1
    return found
