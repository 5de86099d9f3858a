"""A document as its author wrote it, cut into blocks whose every character maps back to the file.

Offsets are code points of the file decoded as UTF-8 with newlines as stored. A block's `text` is what
a reader sees: inline markup removed, entities decoded, white space folded to single blanks. `Block.span`
takes positions in that text back to the file, so nothing downstream ever searches for a quote again.
"""

from bisect import bisect_right
from dataclasses import field
from enum import StrEnum

from factcheck.values import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open stretch of a file, in code points."""

    start: int
    end: int

    def overlaps(self, other: "Span") -> bool:
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Offsets:
    """Maps positions of a cleaned text to the file: runs that start at `text[i]` and lie at `file[i]`.

    Inside a run both advance together; a run of length zero in the text (removed markup) has no entry.
    `ends[i]` is where run i ends in the file, so that a span which stops at a run's end does not swallow
    the markup behind it.
    """

    text: tuple[int, ...]
    file: tuple[int, ...]
    ends: tuple[int, ...]

    def start(self, position: int) -> int:
        """File offset of the character at `position`."""
        run = bisect_right(self.text, position) - 1
        return min(self.file[run] + position - self.text[run], max(self.ends[run] - 1, self.file[run]))

    def end(self, position: int) -> int:
        """File offset just behind the character before `position`."""
        if position <= 0:
            return self.file[0]
        run = bisect_right(self.text, position - 1) - 1
        if run + 1 < len(self.text) and position == self.text[run + 1]:
            return self.ends[run]
        return min(self.file[run] + position - self.text[run], self.ends[run])


class BlockKind(StrEnum):
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"  # a list item, or one entry of a definition list ("term: definition")
    ROW = "row"  # a table row; `cells` holds its cells
    FIELD = "field"  # a front matter field, or a string field of a data file
    ALT = "alt"  # alternative text of an image
    CAPTION = "caption"  # of a table or a figure


@dataclass(frozen=True, slots=True)
class Cell:
    """One table cell: where it stands in its row's `text`, its column, and whether it is a header."""

    start: int
    end: int
    column: int
    header: bool = False
    span: int = 1


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of text that belongs together: a paragraph, a heading, a list item, a table row.

    `headings` are the indices (in `Document.blocks`) of the headings above it, outermost first.
    `lead_in` is the index of the paragraph that introduces the list or table this block is in.
    `table` numbers the tables of a document; `row` counts from 0 within one; `header_rows` says how many
    rows at the top of that table are its head.
    `name` is the field's name for FIELD, the term for an entry of a definition list.
    """

    index: int
    kind: BlockKind
    text: str
    offsets: Offsets
    level: int = 0
    headings: tuple[int, ...] = ()
    lead_in: int | None = None
    name: str | None = None
    table: int | None = None
    row: int = 0
    header_rows: int = 0
    cells: tuple[Cell, ...] = ()

    def span(self, start: int, end: int) -> Span:
        """Where `text[start:end]` lies in the file."""
        return Span(self.offsets.start(start), self.offsets.end(end))

    def cell_text(self, cell: Cell) -> str:
        return self.text[cell.start : cell.end]


@dataclass(frozen=True, slots=True)
class Fault:
    """Something broken that only the loader can see: markup, front matter. `check` names the content check."""

    check: str
    span: Span
    message: str


@dataclass(frozen=True, slots=True)
class Document:
    """`path` is as given on the command line, joined with the file's name; `text` is the whole file."""

    path: str
    text: str
    format: str  # "markdown", "html", "text"
    blocks: tuple[Block, ...]
    metadata: dict[str, object] = field(default_factory=dict)  # front matter, or <title> and <meta>
    has_metadata: bool = False  # whether there is a front matter block (or <head>) at all
    faults: tuple[Fault, ...] = ()

    @property
    def title(self) -> str | None:
        """The title field, or the first heading of the highest level."""
        named = self.metadata.get("title")
        if isinstance(named, str) and named.strip():
            return named.strip()
        headings = [block for block in self.blocks if block.kind is BlockKind.HEADING]
        return min(headings, key=lambda block: block.level).text if headings else None

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both from 1."""
        line = self.text.count("\n", 0, offset) + 1
        return line, offset - (self.text.rfind("\n", 0, offset) + 1) + 1
