"""Collects blocks while a loader walks through a file: headings, paragraphs, lists, tables, fields.

A loader says what opens and closes and which stretches of the file are text; the builder knows what belongs to what.
"""

import re
from dataclasses import dataclass, field
from itertools import pairwise

from factcheck.document import Block, BlockKind, Cell, Fault, Offsets, Span
from factcheck.load.broken_words import broken_words
from factcheck.load.fold import Folder
from factcheck.load.head_words import is_head, is_lower

# A piece is a stretch of the file; with a literal it stands for that text instead of its own.
Piece = tuple[int, int, str | None]

BOLD_HEADING = 7  # below every real heading: a paragraph set in bold from end to end
_LONGEST_BOLD_HEADING = 90
_NUMBER = re.compile(r"\d")


@dataclass(slots=True)
class DraftCell:
    pieces: list[Piece]
    column: int
    header: bool
    span: int


@dataclass(slots=True)
class Draft:
    """A block while it is being read; `cells` is for rows alone, `name_pieces` for the term of a definition."""

    kind: BlockKind
    pieces: list[Piece] = field(default_factory=list)
    level: int = 0
    lead_in: "Draft | None" = None
    name: str | None = None
    name_pieces: list[Piece] = field(default_factory=list)
    table: int | None = None
    row: int = 0
    cells: list[DraftCell] = field(default_factory=list)
    plain: bool = False  # some of its text is not bold
    explicit: bool = True  # opened by an element of its own, not by loose text
    index: int = -1


@dataclass(slots=True)
class _List:
    lead_in: Draft | None
    item: Draft | None = None


@dataclass(slots=True)
class _Table:
    number: int
    lead_in: Draft | None
    rows: list[Draft] = field(default_factory=list)
    row: Draft | None = None
    cell: DraftCell | None = None
    head: bool = False  # inside <thead>
    foot: bool = False
    header_rows: int = 0
    held: dict[int, int] = field(default_factory=dict)  # column -> rows still covered by a cell above


class Builder:
    """`text` adds to the block that is open, or opens a paragraph."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.faults: list[Fault] = []
        self.bold = 0
        self._drafts: list[Draft] = []
        self._current: Draft | None = None
        self._waiting: list[Draft] = []  # image texts, until the block around them is complete
        self._lists: list[_List] = []
        self._tables: list[_Table] = []
        self._count = 0
        self._header_rows: dict[int, int] = {}
        self._broken: list[tuple[int, int]] = []

    # Blocks

    def open(self, kind: BlockKind, *, level: int = 0, explicit: bool = True) -> None:
        """Start a block. Inside a table cell a paragraph is a further line of that cell."""
        table = self._tables[-1] if self._tables else None
        if table is not None and table.cell is not None:
            if kind is BlockKind.PARAGRAPH:
                self._break_cell(table.cell)
                return
            self._dissolve(table)
        if kind is BlockKind.PARAGRAPH and self._is_fresh():
            return  # <li><p>
        self.close()
        lead_in = None
        if kind is BlockKind.PARAGRAPH and self._lists and self._lists[-1].item is not None:
            lead_in = self._lists[-1].item
        self._current = Draft(kind, level=level or len(self._lists), lead_in=lead_in, explicit=explicit)

    def end_text(self) -> None:
        """The border of an element that only groups: ends a block that has text."""
        if not self._is_fresh():
            self.close()

    def _is_fresh(self) -> bool:
        """Whether an item, heading or caption is open that has no text of its own yet (<li><p>, <dd><div>)."""
        current = self._current
        if current is None or current.kind not in {BlockKind.ITEM, BlockKind.HEADING, BlockKind.CAPTION}:
            return False
        for start, end, literal in reversed(current.pieces):
            if literal is not None:
                return True
            if not self.source[start:end].isspace():
                return False
        return True

    def close(self) -> None:
        """End the block that is open, if any."""
        draft, self._current = self._current, None
        if draft is not None and draft.kind is not BlockKind.ITEM and self._is_empty(draft):
            draft = None
        if draft is not None:
            self._drafts.append(draft)
        if self._waiting:
            self._drafts += self._waiting
            self._waiting = []

    def text(self, start: int, end: int) -> None:
        """The stretch `start` to `end` of the file is text of the open block."""
        if start >= end:
            return
        blank = self.source[start:end].isspace()
        table = self._tables[-1] if self._tables else None
        if table is not None and table.cell is not None:
            table.cell.pieces.append((start, end, None))
            return
        if self._current is None:
            if blank:
                return
            self.open(BlockKind.PARAGRAPH, explicit=False)
        if self._current is not None:
            if not blank and not self.bold:
                self._current.plain = True
            self._current.pieces.append((start, end, None))

    def space(self, at: int) -> None:
        """A blank that the page shows and the file does not hold."""
        if self._current is not None and not self.in_cell:
            self._current.pieces.append((at, at, " "))

    def pieces(self, pieces: list[Piece]) -> None:
        """Stretches of the open table cell, some of them with a text that stands for their own."""
        if self._tables and self._tables[-1].cell is not None:
            self._tables[-1].cell.pieces += pieces

    def line_break(self, start: int, end: int) -> None:
        """A <br>: separate lines are separate blocks, since what stands on them may be separate items."""
        table = self._tables[-1] if self._tables else None
        if table is not None and table.cell is not None:
            self._break_cell(table.cell)
            return
        current = self._current
        if current is None:
            return
        if current.kind in (BlockKind.HEADING, BlockKind.CAPTION) or self._is_empty(current):
            current.pieces.append((start, end, " "))
            return
        self.open(BlockKind.PARAGRAPH, explicit=current.explicit)

    def alt(self, start: int, end: int) -> None:
        """Alternative text of an image, as its own block after the one around it."""
        draft = Draft(BlockKind.ALT, pieces=[(start, end, None)], plain=True)
        if self._current is None:
            self._drafts.append(draft)
        else:
            self._waiting.append(draft)

    def note(self, pieces: list[Piece]) -> None:
        """A footnote, as a paragraph after the block around it."""
        self._waiting.append(Draft(BlockKind.PARAGRAPH, pieces=pieces, plain=True))

    def line(self, pieces: list[Piece]) -> None:
        """A paragraph of its own before what follows; dropped in the midst of a text, where nobody would see it so."""
        if self.is_explicit and not (self._current is not None and self._is_empty(self._current)):
            return
        if not self.is_explicit:
            self.close()
        self._drafts.append(Draft(BlockKind.PARAGRAPH, pieces=pieces, plain=True))

    def field(self, name: str, start: int, end: int, pieces: list[Piece] | None = None) -> None:
        """A named field; `pieces` where its text differs from what stands in the file (escapes)."""
        self.close()
        self._drafts.append(Draft(BlockKind.FIELD, pieces=pieces or [(start, end, None)], name=name, plain=True))

    @property
    def in_cell(self) -> bool:
        return bool(self._tables) and self._tables[-1].cell is not None

    @property
    def is_explicit(self) -> bool:
        """Whether the open text belongs to an element that holds text (p, li, td ...)."""
        return self.in_cell or (self._current is not None and self._current.explicit)

    # Lists

    def open_list(self) -> None:
        if self.in_cell:
            self._dissolve(self._tables[-1])
        self.close()
        self._lists.append(_List(self._introduction()))

    def close_list(self) -> None:
        self.close()
        if self._lists:
            self._lists.pop()

    def open_item(self) -> None:
        if not self._lists:
            self.open_list()
        if self.in_cell:
            self._dissolve(self._tables[-1])
        self.close()
        top = self._lists[-1]
        self._current = top.item = Draft(BlockKind.ITEM, level=len(self._lists), lead_in=top.lead_in)

    def close_item(self) -> None:
        self.close()
        if self._lists:
            self._lists[-1].item = None

    def define(self) -> None:
        """The definition of the term that is open: both become one entry, "term: definition"."""
        term = self._current
        if term is None or term.kind is not BlockKind.ITEM or term.name_pieces:
            previous = self._lists[-1].item if self._lists else None
            self.open_item()
            if self._current is not None and previous is not None:
                self._current.name_pieces = previous.name_pieces
            return
        term.name_pieces = list(term.pieces)
        if term.pieces:
            end = term.pieces[-1][1]
            text = self.source[term.pieces[-1][0] : end].rstrip()
            term.pieces.append((end, end, " " if text.endswith((":", "?", ".")) else ": "))

    def _introduction(self) -> Draft | None:
        """The paragraph, or the item around, that stands right before a list or a table."""
        for draft in reversed(self._drafts):
            if draft.kind is BlockKind.ALT:
                continue
            if draft.kind is BlockKind.PARAGRAPH:
                return draft
            if draft.kind is BlockKind.ITEM and self._lists and self._lists[-1].item is not None:
                return self._lists[-1].item
            return None
        return None

    # Tables

    def open_table(self) -> None:
        if self.in_cell:
            self._dissolve(self._tables[-1])
        self.close()
        self._tables.append(_Table(self._count, self._introduction()))
        self._count += 1

    def close_table(self) -> None:
        if not self._tables:
            self.close()
            return
        self.close_row()
        self.close()
        table = self._tables.pop()
        if not table.header_rows:
            table.header_rows = self._guess_header_rows(table)
        table.header_rows += self._lower_header_rows(table)
        self._spread_heads(table)
        if max((self._filled(row) for row in table.rows), default=0) <= 1:
            for row in table.rows:  # one column is no table: it lays out text
                row.kind = BlockKind.PARAGRAPH
                row.pieces = [piece for cell in row.cells for piece in cell.pieces]
                row.cells, row.table = [], None
            return
        for row in table.rows[: table.header_rows]:
            for cell in row.cells:
                cell.header = True
        self._header_rows[table.number] = table.header_rows

    def table_part(self, part: str) -> None:
        """Enter "head", "body" or "foot"."""
        if self._tables:
            self.close_row()
            self._tables[-1].head = part == "head"
            self._tables[-1].foot = part == "foot"

    def open_caption(self) -> None:
        self.open(BlockKind.CAPTION)
        if self._current is not None and self._tables:
            self._current.table = self._tables[-1].number

    def open_row(self) -> None:
        if not self._tables:
            self.open_table()
        self.close_row()
        self.close()
        table = self._tables[-1]
        table.row = Draft(BlockKind.ROW, table=table.number, row=len(table.rows), lead_in=table.lead_in, plain=True)

    def open_cell(self, *, header: bool = False, span: int = 1, rows: int = 1, column: int | None = None) -> None:
        """`column` where it is known; else the next one that no cell from a row above covers."""
        if not self._tables or self._tables[-1].row is None:
            self.open_row()
        table = self._tables[-1]
        row = table.row
        assert row is not None  # noqa: S101 - open_row() above made it
        if column is None:
            column = row.cells[-1].column + row.cells[-1].span if row.cells else 0
            while table.held.get(column, 0) > 0:
                column += 1
        if rows > 1:
            for covered in range(column, column + span):
                table.held[covered] = rows
        table.cell = DraftCell([], column, header, span)
        row.cells.append(table.cell)

    def close_cell(self) -> None:
        if self._tables:
            self._tables[-1].cell = None

    def close_row(self) -> None:
        if not self._tables:
            return
        table = self._tables[-1]
        row, table.row, table.cell = table.row, None, None
        if row is None:
            return
        for column in list(table.held):
            table.held[column] -= 1
        if not any(self._has_text(cell.pieces) for cell in row.cells):
            return
        if table.foot:
            row.kind = BlockKind.CAPTION  # notes and sources under a table
            row.pieces = [piece for cell in row.cells for piece in cell.pieces]
            row.cells = []
        else:
            if table.header_rows == len(table.rows) and (table.head or all(cell.header for cell in row.cells)):
                table.header_rows += 1
            table.rows.append(row)
        self._drafts.append(row)
        self._drafts += self._waiting
        self._waiting = []

    def _break_cell(self, cell: DraftCell) -> None:
        if self._has_text(cell.pieces) and cell.pieces[-1][2] is None:
            end = cell.pieces[-1][1]
            before = self.source[cell.pieces[-1][0] : end].rstrip()
            cell.pieces.append((end, end, " " if before.endswith((".", ",", ";", ":", "!", "?")) else "; "))

    def _dissolve(self, table: _Table) -> None:
        """A table whose cell holds a list, a heading or another table lays out the page: its cells are paragraphs."""
        row, table.row, table.cell = table.row, None, None
        if row is None:
            return
        for cell in row.cells:
            if self._has_text(cell.pieces):
                self._drafts.append(Draft(BlockKind.PARAGRAPH, pieces=cell.pieces, plain=True))

    def _guess_header_rows(self, table: _Table) -> int:
        """1 where the first row has no figure and the same columns below mostly have one."""
        if len(table.rows) < 2 or len(table.rows[0].cells) < 2:
            return 0
        first, rest = table.rows[0], table.rows[1:]
        if not all(is_head(self._written(cell)) for cell in first.cells) or self._filled(first) < 2:
            return 0
        columns = {cell.column for cell in first.cells}
        for column in columns:
            below = [cell for row in rest for cell in row.cells if cell.column == column]
            if below and sum(self._has_number(cell.pieces) for cell in below) * 2 > len(below):
                return 1
        return 0

    def _lower_header_rows(self, table: _Table) -> int:
        """1 where the row under the head goes on with it: "2024 | 2034 | Number | Percent", nothing over the labels."""
        if not table.header_rows or len(table.rows) < table.header_rows + 2:
            return 0
        cells = [cell for cell in table.rows[table.header_rows].cells if self._has_text(cell.pieces)]
        lower = len(cells) > 1 and all(cell.column and is_lower(self._written(cell)) for cell in cells)
        return 1 if lower else 0

    def _spread_heads(self, table: _Table) -> None:
        """A head with nothing beside it stands over the columns there that have a head of their own below."""
        for upper, lower in pairwise(table.rows[: table.header_rows]):
            below = {cell.column for cell in lower.cells if self._has_text(cell.pieces)}
            left: DraftCell | None = None
            for cell in upper.cells:
                if self._has_text(cell.pieces):
                    left = cell
                elif left is not None and left.column and {left.column, cell.column} <= below:
                    left.span = max(left.span, cell.column + cell.span - left.column)

    def _written(self, cell: DraftCell) -> str:
        return " ".join(self.source[start:end] for start, end, literal in cell.pieces if literal is None).strip()

    def _has_number(self, pieces: list[Piece]) -> bool:
        return any(literal is None and _NUMBER.search(self.source, start, end) for start, end, literal in pieces)

    # Result

    def finish(self) -> tuple[Block, ...]:
        """All blocks, in the order of the file."""
        while self._tables:
            self.close_table()
        while self._lists:
            self.close_list()
        self.close()
        self._broken = broken_words(self.source)
        blocks: list[Block] = []
        above: list[tuple[int, int]] = []  # (level, index) of the headings in force
        for draft in self._drafts:
            text, offsets, cells = self._fold(draft)
            if not text:
                continue
            kind, level = draft.kind, draft.level
            if kind is BlockKind.HEADING and _is_long(text):
                kind, level = BlockKind.PARAGRAPH, 0  # an element for headings used for its looks
            if kind is BlockKind.PARAGRAPH and not draft.plain and _is_bold_heading(text):
                kind, level = BlockKind.HEADING, BOLD_HEADING
            if kind is BlockKind.PARAGRAPH and _SEGMENT.fullmatch(text):
                kind, level = BlockKind.HEADING, BOLD_HEADING - 1
            index = draft.index = len(blocks)
            if kind is BlockKind.HEADING:
                while above and above[-1][0] >= level:
                    above.pop()
            name = draft.name
            if name is None and draft.name_pieces:
                name = self._fold(Draft(BlockKind.ITEM, pieces=draft.name_pieces))[0]
            lead_in = draft.lead_in.index if draft.lead_in is not None and draft.lead_in.index >= 0 else None
            blocks.append(
                Block(
                    index,
                    kind,
                    text,
                    offsets,
                    level=level,
                    headings=tuple(heading for _, heading in above),
                    lead_in=lead_in,
                    name=name,
                    table=draft.table,
                    row=draft.row,
                    header_rows=self._header_rows.get(draft.table, 0) if draft.table is not None else 0,
                    cells=cells,
                )
            )
            if kind is BlockKind.HEADING:
                above.append((level, index))
        return tuple(blocks)

    def _fold(self, draft: Draft) -> tuple[str, Offsets, tuple[Cell, ...]]:
        folder = Folder(self.source)
        if not draft.cells:
            _add(folder, draft.pieces, self._broken)
            return *folder.result(), ()
        cells: list[Cell] = []
        for cell in draft.cells:
            mark = folder.mark()
            if mark[1] and cell.pieces:
                folder.put(" | ", folder.file_end, max(cell.pieces[0][0], folder.file_end))
            start = folder.length
            _add(folder, cell.pieces, self._broken)
            if folder.length == start:
                folder.back(mark)
                start = mark[1]
            else:
                folder.trim()
            cells.append(Cell(start, folder.length, cell.column, cell.header, cell.span))
        return *folder.result(), tuple(cells)

    def _is_empty(self, draft: Draft) -> bool:
        return not self._has_text(draft.pieces)

    def _has_text(self, pieces: list[Piece]) -> bool:
        return any(
            not self.source[start:end].isspace() if literal is None else any(map(str.isalpha, literal))
            for start, end, literal in pieces
        )

    def _filled(self, row: Draft) -> int:
        return sum(1 for cell in row.cells if self._has_text(cell.pieces))

    def fault(self, check: str, start: int, end: int, message: str) -> None:
        self.faults.append(Fault(check, Span(start, end), message))


def _add(folder: Folder, pieces: list[Piece], broken: list[tuple[int, int]]) -> None:
    """Add the pieces, leaving out of them the gaps within broken words."""
    for start, end, literal in pieces:
        if literal is not None:
            folder.put(literal, start, end)
            continue
        position = start
        for gap_start, gap_end in broken:
            if position < gap_start and gap_end < end:
                folder.add(position, gap_start)
                position = gap_end
        folder.add(position, end)


def _is_long(text: str) -> bool:
    words = text.count(" ") + 1
    return words > 40 or (words > 20 and text.endswith("."))


# The parts of a script: "[SEGMENT 2 - BAKERS]", "[SHOW NOTES]"
_SEGMENT = re.compile(
    r"\[(?:(?:SEGMENT|PART|CHAPTER|SECTION|BLOCK|ACT|SCENE|TOPIC) ?[\dIVX]*\b[^\[\]]{0,60}|"
    r"(?:COLD OPEN|INTRO(?:DUCTION)?|OPENING|OUTRO|CLOSING|CLOSE|WRAP[- ]UP|SHOW NOTES|MID-?ROLL|AD BREAK)\b"
    r"[^\[\]]{0,40})\]",
    re.IGNORECASE,
)


def _is_bold_heading(text: str) -> bool:
    """Short, worded, and neither a sentence nor a figure set in bold."""
    return (
        len(text) <= _LONGEST_BOLD_HEADING
        and any(character.isalpha() for character in text)
        and not text.endswith((".", ",", ";", "!"))
        and "$" not in text
        and "%" not in text
    )
