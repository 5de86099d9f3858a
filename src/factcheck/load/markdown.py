"""Markdown, with the HTML, front matter and template tags that guides have in it.

Blocks come from tree-sitter's grammar, which knows the position of each; what stands inside a line is told apart
here, since only marks have to be found that a reader does not see.
"""

import re
from functools import cache
from itertools import pairwise

import tree_sitter_markdown
from tree_sitter import Language, Node, Parser

from factcheck.document import BlockKind, Document
from factcheck.load.builder import Builder
from factcheck.load.front_matter import front_matter
from factcheck.load.inline import Inline
from factcheck.load.lines import Line, ends_sentence, goes_on, is_wrapped, margin_of, split_lines
from factcheck.load.markup import TAG, Walker
from factcheck.load.masks import ascii_shape, condensed, exports, mask
from factcheck.load.objects import add_table, find_records, shown, tables_of, titles
from factcheck.load.plain import read_plain, write_table
from factcheck.load.plain_tables import find_tables

_DEFINITION = re.compile(r"^ {0,3}\[(?!\^)([^\]\n]+)\]:[ \t]*\S+", re.MULTILINE)
_FOOTNOTE_DEFINITION = re.compile(r"\[\^[^\]\s]+\]:[ \t]*")
_BULLET = re.compile(r"[ \t]*[•·▪◦‣●○■□➢✓✔][ \t]*")
_DEFINED = re.compile(r"[ \t]*:[ \t]+\S")  # the definition of the term in the line above
_DEEPEST = 200
_BLOCKS = frozenset({"paragraph", "section", "list", "list_item", "block_quote", "pipe_table", "html_block", "ERROR"})


@cache
def _parser() -> Parser:
    return Parser(Language(tree_sitter_markdown.language()))


def _blocks(shape: bytes) -> Node:
    """The root of the tree of blocks."""
    root = _parser().parse(condensed(shape)).root_node
    return _parser().parse(shape).root_node if root.has_error else root


def load_markdown(path: str, text: str) -> Document:
    """Never raises: whatever is no Markdown is text."""
    matter = front_matter(text)
    body = matter.end if matter else (1 if text.startswith("\ufeff") else 0)
    mdx = path.endswith(".mdx")
    visible = mask(text, body, markdown=True, mdx=mdx)
    records = [each for span in exports(text, body) for each in find_records(text, *span)] if mdx else []
    builder = Builder(shown(visible, text, records))
    if matter:
        for name, start, end in matter.fields:
            builder.field(name, start, end)
    for table in tables_of(text, records):
        add_table(builder, table)
    labels = frozenset(match.group(1).lower() for match in _DEFINITION.finditer(text, body))
    walker = Walker(builder)
    reader = _Reader(builder, walker, Inline(walker, labels), visible)
    reader.read(_blocks(ascii_shape(visible, body)), 0)
    blocks = builder.finish()
    metadata = dict(matter.metadata) if matter else titles(text, body) if mdx else {}
    return Document(
        path,
        text,
        "markdown",
        blocks,
        metadata={**walker.metadata, **metadata},
        has_metadata=matter is not None,
        faults=(*(matter.faults if matter else ()), *builder.faults),
    )


class _Reader:
    """Walks the tree of blocks."""

    def __init__(self, builder: Builder, walker: Walker, inline: Inline, text: str) -> None:
        self.builder = builder
        self.walker = walker
        self.inline = inline
        self.text = text
        self._in_list = False

    def read(self, node: Node, depth: int) -> None:
        if depth > _DEEPEST:  # quotes in quotes in quotes: the rest is one paragraph
            self._paragraph(node)
            return
        for child in node.named_children:
            kind = child.type
            if kind == "paragraph":
                self._paragraph(child)
            elif kind in {"atx_heading", "setext_heading"}:
                self._heading(child)
            elif kind == "list":
                self.builder.open_list()
                for item in child.named_children:
                    self.builder.open_item()
                    self.read(item, depth + 1)
                    self.builder.close_item()
                self.builder.close_list()
            elif kind == "pipe_table":
                self._table(child)
            elif kind == "html_block":
                self._html(child)
            elif kind == "indented_code_block":
                self._indented(child)
            elif kind in {"section", "block_quote", "document", "list_item"}:
                self.read(child, depth + 1)
            elif kind == "ERROR":  # the grammar gave up on a stretch; what it did recognise in it still holds
                if any(part.type in _BLOCKS for part in child.named_children):
                    self.read(child, depth + 1)
                else:
                    self._paragraph(child)

    def _paragraph(self, node: Node) -> None:
        start, end, gaps = _range(node)
        footnote = _FOOTNOTE_DEFINITION.match(self.text, start, end)
        if footnote:
            start = footnote.end()
        if "\n" not in self.text[start:end]:
            self._text(start, end, gaps)
            return
        if _is_delimited(self.text[start:end]):
            read_plain(self.builder, start, end)
            return
        indents = dict(gaps)
        lines = []
        for line in split_lines(self.text, start, end):
            first = indents.get(line.start, line.start)
            lines.append(Line(first, max(line.end, first), self.text[first : line.end]))
        position = 0
        for table in find_tables(lines):
            if not table.header_rows and not any("\t" in line.text for line in lines[table.first : table.last]):
                continue
            self._lines(lines[position : table.first], gaps)
            write_table(self.builder, table)
            position = table.last
        self._lines(lines[position:], gaps)

    def _lines(self, lines: list[Line], gaps: list[tuple[int, int]]) -> None:
        """Lines of a paragraph with no table among them."""
        for part in _parts(lines) if lines else []:
            self._text(*part, [gap for gap in gaps if part[0] <= gap[0] < part[1]])
        if self._in_list:
            self._in_list = False
            self.builder.close_list()

    def _text(self, start: int, end: int, gaps: list[tuple[int, int]]) -> None:
        """A paragraph, or an item marked by a bullet that is no mark in Markdown."""
        bullet = _BULLET.match(self.text, start, end)
        if bullet and bullet.end() < end:
            if not self._in_list:
                self.builder.open_list()
                self._in_list = True
            self.builder.open_item()
            self.inline.read(bullet.end(), end, [gap for gap in gaps if gap[0] >= bullet.end()])
            self.builder.close_item()
            return
        if self._in_list:
            self._in_list = False
            self.builder.close_list()
        self.builder.open(BlockKind.PARAGRAPH)
        self.inline.read(start, end, gaps)
        self.builder.end_text()

    def _heading(self, node: Node) -> None:
        level = 1
        for child in node.named_children:
            if child.type.endswith(("_marker", "_underline")):
                level = next((int(character) for character in child.type if character.isdigit()), 1)
        for child in node.named_children:
            if child.type in {"inline", "paragraph"}:
                self.builder.open(BlockKind.HEADING, level=level)
                self.inline.read(*_range(child))
                self.builder.close()

    def _table(self, node: Node) -> None:
        builder = self.builder
        builder.open_table()
        for row in node.named_children:
            if row.type not in {"pipe_table_header", "pipe_table_row"}:
                continue
            builder.table_part("head" if row.type == "pipe_table_header" else "body")
            builder.open_row()
            for cell in row.named_children:
                if cell.type == "pipe_table_cell":
                    builder.open_cell()
                    self.inline.read(cell.start_byte, cell.end_byte, [])
                    builder.close_cell()
            builder.close_row()
        builder.close_table()

    def _html(self, node: Node) -> None:
        position = node.start_byte
        for start, end in [*_continuations(node), (node.end_byte, node.end_byte)]:
            self.walker.feed(position, start)
            position = max(position, end)

    def _indented(self, node: Node) -> None:
        """Markup and prose are often indented by mistake; code is not text."""
        start, end, _ = _range(node)
        words = self.text[start:end]
        if TAG.search(words):
            self.walker.feed(start, end)
        elif _is_labelled(words):
            read_plain(self.builder, start, end)
        elif _is_prose(words):
            self.builder.open(BlockKind.PARAGRAPH)
            self.inline.read(start, end, [])
            self.builder.end_text()


_COMMAS = re.compile(r'[\w .()%$/-]+(?:,[\w .()%$/-]+){2,}\n(?:[^\n]*,[ \t]*"?[$~<>]?\d[^\n]*,[^\n]*(?:\n|\Z))+')


def _is_delimited(text: str) -> bool:
    """Whether the lines are the rows of a table whose cells tabs or commas part."""
    lines = text.splitlines()
    tabs = [line.strip().count("\t") for line in lines]
    return (len(lines) > 1 and tabs[0] > 1 and tabs[1] == tabs[0]) or _COMMAS.match(text) is not None


def _parts(lines: list[Line]) -> list[tuple[int, int]]:
    """Stretches of a paragraph between which no sentence goes on, though Markdown runs the lines together."""
    if is_wrapped(lines):
        return [(lines[0].start, lines[-1].end)]
    margin = margin_of(lines)
    parts = [(lines[0].start, lines[0].end)]
    for line, following in pairwise(lines):
        bullet = _BULLET.match(following.text)
        same = not bullet and (
            not following.text
            or _DEFINED.match(following.text)
            or following.text.lstrip("*_[(\"'“‘ ")[:1].islower()
            or ends_sentence(line.text.rstrip("*_"))
            or goes_on(line, following, margin)
        )
        if same or _inside_mark(lines, parts[-1][0], following):
            parts[-1] = (parts[-1][0], following.end)
        else:
            parts.append((following.start, following.end))
    return parts


def _inside_mark(lines: list[Line], start: int, following: Line) -> bool:
    """Whether emphasis, a link or a tag that opened since `start` is still open at the next line."""
    text = "\n".join(line.text for line in lines if start <= line.start < following.start)
    return (
        text.count("**") % 2 == 1
        or text.count("[") > text.count("]")
        or text.rfind("](") > text.rfind(")")
        or text.rfind("<") > text.rfind(">")
        or text.count("`") % 2 == 1
    )


def _continuations(node: Node) -> list[tuple[int, int]]:
    """Indents and quote marks at the starts of lines inside a block."""
    return [(child.start_byte, child.end_byte) for child in node.named_children if child.type == "block_continuation"]


def _range(node: Node) -> tuple[int, int, list[tuple[int, int]]]:
    """The stretch of a paragraph's text and what of it is indent."""
    for child in node.named_children:
        if child.type == "inline":
            return child.start_byte, child.end_byte, _continuations(child)
    return node.start_byte, node.end_byte, _continuations(node)


_CODE_SIGNS = re.compile(r"[{};=<>\\|]|\w\(|^\s*[$#]", re.MULTILINE)


_LABELLED = re.compile(r"[ \t]*[A-Z][^:{}=;\n]{1,60}:[ \t]+\S")


def _is_labelled(text: str) -> bool:
    """Whether most lines are a label and its value: "Median wage: $41,430"."""
    lines = [line for line in text.splitlines() if line.strip()]
    labelled = sum(_LABELLED.match(line) is not None for line in lines)
    return len(lines) > 1 and labelled * 3 >= len(lines) * 2 and not _CODE_SIGNS.search(text)


def _is_prose(text: str) -> bool:
    words = text.split()
    return len(words) >= 6 and not _CODE_SIGNS.search(text) and sum(word.isalpha() for word in words) * 2 > len(words)
