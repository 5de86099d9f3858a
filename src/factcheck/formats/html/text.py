"""The guide as it reads: blocks in order, each cut at the marks that lie on it.

Nothing of the guide's own markup is carried over: only the text that a reader sees, which the templates escape.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from factcheck.document import Block, BlockKind, Cell, Document, Span


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of one block's text that `cards` (ids, gravest first) are about."""

    block: int
    start: int
    end: int
    cards: tuple[str, ...]
    slug: str
    label: str
    flagged: bool = False
    quiet: bool = False  # a notice: marked, but its name is not written into the text


@dataclass(frozen=True, slots=True)
class Piece:
    """Text with at most one mark: the innermost. `first` where the mark begins, `last` where it ends."""

    text: str
    mark: Mark | None = None
    first: bool = False
    last: bool = False

    @property
    def halves(self) -> tuple[str, str]:
        """All but the last word, and the last word: its label must not part from it at the end of a line."""
        at = self.text.rstrip().rfind(" ") + 1
        return (self.text[:at], self.text[at:]) if len(self.text) - at <= 30 else (self.text, "")


@dataclass(frozen=True, slots=True)
class CellView:
    pieces: tuple[Piece, ...]
    header: bool
    span: int


@dataclass(frozen=True, slots=True)
class BlockView:
    """`pins` are cards about the block as a whole."""

    block: Block
    pieces: tuple[Piece, ...]
    cells: tuple[CellView, ...] = ()
    pins: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Stretch:
    """Blocks that make one element: a list, a table, the fields of a front matter; else one block alone."""

    kind: str
    views: tuple[BlockView, ...]


def place(document: Document, span: Span) -> list[tuple[Block, int, int]]:
    """The parts of the blocks' texts that lie at `span` of the file, in the order of the blocks."""
    found = []
    for block in document.blocks:
        part = within(block, span)
        if part:
            found.append((block, *part))
    return found


def within(block: Block, span: Span) -> tuple[int, int] | None:
    """The stretch of `block.text` that lies at `span` of the file; None where they do not meet."""
    offsets = block.offsets
    if not offsets.file or span.end <= offsets.file[0] or span.start >= max(offsets.ends):
        return None
    start = end = None
    for index, (text, file, file_end) in enumerate(zip(offsets.text, offsets.file, offsets.ends)):
        if file >= span.end or file_end <= span.start:
            continue
        length = (offsets.text[index + 1] if index + 1 < len(offsets.text) else len(block.text)) - text
        low = text + min(max(span.start - file, 0), max(length - 1, 0))
        # an entity is one character of the text and many of the file
        high = text + (length if span.end >= file_end else min(span.end - file, length))
        start = low if start is None else min(start, low)
        end = high if end is None else max(end, high)
    return (start, end) if start is not None and end is not None and start < end else None


def nearest(document: Document, offset: int) -> int | None:
    """The index of the first block that ends behind `offset`: where a fault of the markup is pinned."""
    for block in document.blocks:
        if block.offsets.ends and max(block.offsets.ends) > offset:
            return block.index
    return document.blocks[-1].index if document.blocks else None


def cut(text: str, marks: Sequence[Mark], start: int = 0, end: int | None = None) -> tuple[Piece, ...]:
    """`text[start:end]` in pieces; where marks overlap the shortest shows, the others go on around it."""
    end = len(text) if end is None else end
    marks = [mark for mark in marks if mark.start < end and mark.end > start]
    points = sorted({start, end, *(min(max(p, start), end) for mark in marks for p in (mark.start, mark.end))})
    pieces: list[Piece] = []
    begun: set[int] = set()
    waiting = sorted(marks, key=lambda each: each.start, reverse=True)
    covering: list[Mark] = []  # few at a time, however many marks a long line has
    for low, high in pairwise(points):
        while waiting and waiting[-1].start <= low:
            covering.append(waiting.pop())
        covering = [mark for mark in covering if mark.end >= high]
        mark = min(covering, key=lambda m: (m.end - m.start, m.start), default=None)
        first = mark is not None and id(mark) not in begun
        if mark is not None:
            begun.add(id(mark))
        pieces.append(Piece(text[low:high], mark, first, mark is not None and high == min(mark.end, end)))
    return tuple(pieces)


def lay_out(document: Document, marks: Iterable[Mark], pins: dict[int, tuple[Mark, ...]]) -> list[Stretch]:
    """All blocks of a document with their marks; consecutive items, rows and fields together."""
    of_block: dict[int, list[Mark]] = {}
    for mark in marks:
        of_block.setdefault(mark.block, []).append(mark)
    stretches = []
    for (kind, _), blocks in groupby(document.blocks, key=_element):
        views = tuple(_view(block, of_block.get(block.index, []), pins.get(block.index, ())) for block in blocks)
        stretches.append(Stretch(kind, views))
    return stretches


def _element(block: Block) -> tuple[str, object]:
    if block.kind is BlockKind.ROW:
        return "table", block.table
    if block.kind is BlockKind.ITEM:
        return "list", None
    if block.kind is BlockKind.FIELD:
        return "fields", None
    return block.kind.value, block.index


def _view(block: Block, marks: list[Mark], pins: tuple[Mark, ...]) -> BlockView:
    cells = tuple(_cell(block, cell, marks) for cell in block.cells)
    return BlockView(block, () if cells else cut(block.text, marks), cells, pins)


def _cell(block: Block, cell: Cell, marks: list[Mark]) -> CellView:
    header = cell.header or block.row < block.header_rows
    return CellView(cut(block.text, marks, cell.start, cell.end), header, cell.span)
