"""Plain text: headings, lists and tables as writers hint at them, paragraphs joined where lines were wrapped.

Lines are joined only where they were broken at a margin. Whatever is not plainly one sentence stays apart.
"""

import re
from dataclasses import dataclass

from factcheck.document import BlockKind, Document
from factcheck.load.builder import Builder

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_BULLET = re.compile(r"[ \t]*(?:[•·▪◦‣●○■□➢✓✔]|[*+>–—-](?=[ \t]))[ \t]*")
_NUMBERED = re.compile(r"[ \t]*(?:\(?\d{1,3}[.)]|[a-zA-Z][.)])[ \t]+")
_SENTENCE_END = re.compile(r"[.!?…][\"”’')\]]*\s*$|[:;]\s*$")
_WORD = re.compile(r"\S+")
_RULE = re.compile(r"[ \t]*([-=_*~#+])(?:[ \t]*\1){2,}[ \t]*")
_SMALL = frozenset(
    [
        "a",
        "an",
        "and",
        "as",
        "at",
        "but",
        "by",
        "de",
        "en",
        "for",
        "from",
        "in",
        "into",
        "is",
        "it",
        "of",
        "on",
        "or",
        "per",
        "than",
        "that",
        "the",
        "to",
        "via",
        "vs",
        "with",
        "your",
    ]
)
_NARROWEST, _WIDEST = 40, 130


@dataclass(frozen=True, slots=True)
class Line:
    start: int
    end: int  # without newline and blanks behind
    text: str

    @property
    def width(self) -> int:
        return len(self.text)


def load_text(path: str, text: str) -> Document:
    """Never raises."""
    builder = Builder(text)
    read_plain(builder, 1 if text.startswith("\ufeff") else 0, len(text))
    return Document(path, text, "text", builder.finish())


def read_plain(builder: Builder, start: int, end: int) -> None:
    """Read `source[start:end]` as plain text into a builder."""
    lines = _lines(builder.source, start, end)
    groups = _groups(lines)
    spaced = len(groups) > 1 and len(lines) < 2.5 * len(groups)
    first = True
    for position, group in enumerate(groups):
        following = groups[position + 1] if position + 1 < len(groups) else None
        _Group(builder, group, first=first, last=following is None, spaced=spaced).read()
        first = False
    builder.close()


def _lines(source: str, start: int, end: int) -> list[Line]:
    lines: list[Line] = []
    position = start
    while position < end:
        match = _LINE.match(source, position, end)
        if match is None or match.end() == position:
            break
        text = match.group().rstrip()
        lines.append(Line(position, position + len(text), text))
        position = match.end()
    return lines


def _groups(lines: list[Line]) -> list[list[Line]]:
    """Lines between empty lines."""
    groups: list[list[Line]] = [[]]
    for line in lines:
        if line.text:
            groups[-1].append(line)
        elif groups[-1]:
            groups.append([])
    return [group for group in groups if group]


class _Group:
    """Lines with no empty line between them."""

    def __init__(self, builder: Builder, lines: list[Line], *, first: bool, last: bool, spaced: bool) -> None:
        self.builder = builder
        self.lines = lines
        self.first = first
        self.last = last
        self.spaced = spaced

    def read(self) -> None:
        lines = self.lines
        if is_wrapped(lines):
            self._paragraph(lines)
            return
        position = 0
        in_list = False
        while position < len(lines):
            line = lines[position]
            if _RULE.fullmatch(line.text):
                position += 1
                continue
            marker = _BULLET.match(line.text) or _NUMBERED.match(line.text)
            if marker and marker.end() < len(line.text):
                if not in_list:
                    self.builder.open_list()
                    in_list = True
                position = self._item(position, marker.end())
                continue
            if in_list:
                self.builder.close_list()
                in_list = False
            if self._is_heading(position):
                self.builder.open(BlockKind.HEADING, level=1 if self.first and position == 0 else 2)
                self.builder.text(line.start, line.end)
                self.builder.close()
                position += 1
                continue
            position = self._sentence_lines(position)
        if in_list:
            self.builder.close_list()

    def _item(self, position: int, marker: int) -> int:
        line = self.lines[position]
        self.builder.open_item()
        self.builder.text(line.start + marker, line.end)
        position += 1
        while position < len(self.lines) and _continues(self.lines[position - 1], self.lines[position], hanging=True):
            self.builder.text(self.lines[position - 1].end, self.lines[position].end)
            position += 1
        self.builder.close_item()
        return position

    def _sentence_lines(self, position: int) -> int:
        self.builder.open(BlockKind.PARAGRAPH)
        self.builder.text(self.lines[position].start, self.lines[position].end)
        position += 1
        while position < len(self.lines) and _continues(self.lines[position - 1], self.lines[position]):
            self.builder.text(self.lines[position - 1].end, self.lines[position].end)
            position += 1
        self.builder.close()
        return position

    def _paragraph(self, lines: list[Line]) -> None:
        self.builder.open(BlockKind.PARAGRAPH)
        self.builder.text(lines[0].start, lines[-1].end)
        self.builder.close()

    def _is_heading(self, position: int) -> bool:
        line = self.lines[position]
        text = line.text.strip()
        if not _could_be_heading(text):
            return False
        if len(self.lines) == 1:
            return not self.last
        following = self.lines[position + 1].text if position + 1 < len(self.lines) else None
        if following is None:
            return False
        return _is_title_case(text) and (len(following) > 2 * len(text) and len(following) > 60)


def is_wrapped(lines: list[Line]) -> bool:
    """Whether lines were broken at a margin: the next word would not have fit on any of them."""
    if len(lines) < 2:
        return False
    margin = max(line.width for line in lines)
    if not _NARROWEST <= margin <= _WIDEST:
        return False
    for line, following in zip(lines, lines[1:]):
        word = _WORD.search(following.text)
        if _BULLET.match(following.text) or word is None:
            return False
        if line.width + 1 + len(word.group()) < margin - 2:
            return False
    return True


def _continues(line: Line, following: Line, *, hanging: bool = False) -> bool:
    """Whether a line goes on in the next one."""
    if _BULLET.match(following.text) or _RULE.fullmatch(following.text):
        return False
    if _SENTENCE_END.search(line.text) or line.width < 30:
        return False
    begin = following.text.lstrip()
    if hanging and following.text[0] in " \t" and begin[0].islower():
        return True
    return begin[0].islower() and line.text[-1] not in ".!?:;" and line.width <= _WIDEST


def _could_be_heading(text: str) -> bool:
    words = text.split()
    return (
        len(text) <= 90
        and 1 <= len(words) <= 14
        and any(character.isalpha() for character in text)
        and (text[0].isupper() or text[0].isdigit())
        and not text.endswith((".", ",", ";", "!"))
        and "$" not in text
    )


def _is_title_case(text: str) -> bool:
    words = [word.strip("\"'“”‘’()&?:,") for word in text.split()]
    words = [word for word in words if word and word.lower() not in _SMALL]
    return bool(words) and all(word[0].isupper() or word[0].isdigit() for word in words) and ": " not in text
