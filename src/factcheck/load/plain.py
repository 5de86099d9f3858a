"""Plain text: headings, lists and tables as writers hint at them, paragraphs joined where lines were wrapped.

Lines are joined only where they were broken at a margin. Whatever is not plainly one sentence stays apart.
"""

import re

from factcheck.document import BlockKind, Document
from factcheck.load.builder import Builder
from factcheck.load.lines import (
    BULLET,
    FUNCTION_WORDS,
    NUMBERED,
    RULE,
    Line,
    ends_sentence,
    goes_on,
    is_wrapped,
    margin_of,
    split_lines,
)
from factcheck.load.plain_tables import find_tables
from factcheck.load.text_table import TextTable

_LABELLED = re.compile(r"[A-Z(][^.:!?]{1,60}:\s+\S")
_CREDIT = re.compile(r"(?:source|photo|image|credit|note|posted|published|updated|date|author|by)\b.*", re.IGNORECASE)
_HYPHEN = re.compile(r"(\w*[^\W\d_])-$")
_FIRST_WORD = re.compile(r"\s*([^\W\d_]+)")
_LONGEST_HEADING = 90


def load_text(path: str, text: str) -> Document:
    """Never raises."""
    builder = Builder(text)
    read_plain(builder, 1 if text.startswith("\ufeff") else 0, len(text))
    return Document(path, text, "text", builder.finish())


def read_plain(builder: Builder, start: int, end: int) -> None:
    """Read `source[start:end]` as plain text into a builder."""
    lines = split_lines(builder.source, start, end)
    reader = _Reader(builder, lines)
    position = 0
    for table in find_tables(lines):
        reader.read(position, table.first)
        write_table(builder, table)
        position = table.last
    reader.read(position, len(lines))
    builder.close()


def write_table(builder: Builder, table: TextTable) -> None:
    """Tell the builder what was found; offsets are those of its source."""
    builder.open_table()
    for caption in table.captions:
        builder.open_caption()
        builder.text(*caption)
        builder.close()
    for number, row in enumerate(table.rows):
        builder.table_part("head" if number < table.header_rows else "body")
        builder.open_row()
        for cell in row:
            builder.open_cell(header=number < table.header_rows, span=cell.span, column=cell.column)
            builder.text(cell.start, cell.end)
            builder.close_cell()
        builder.close_row()
    builder.close_table()


class _Reader:
    """Reads stretches of lines that hold no table."""

    def __init__(self, builder: Builder, lines: list[Line]) -> None:
        self.builder = builder
        self.lines = lines
        self.begun = False
        self._words: frozenset[str] | None = None

    def read(self, first: int, last: int) -> None:
        group: list[Line] = []
        for position in range(first, last):
            line = self.lines[position]
            if line.text:
                if group and not self.lines[position - 1].text:
                    self._group(group, following=line.text)
                    group = []
                group.append(line)
        if group:
            below = next((line.text for line in self.lines[last : last + 20] if line.text), None)
            self._group(group, following=below)

    def _group(self, lines: list[Line], *, following: str | None) -> None:
        """Lines with no empty line between them; `following` is the next line with text behind them."""
        first, self.begun = not self.begun, True
        if is_wrapped(lines) and not _could_be_heading(lines[0].text.strip(), strict=True):
            self._paragraph(lines)
            return
        margin = margin_of(lines)
        position = 0
        in_list = False
        while position < len(lines):
            line = lines[position]
            if RULE.fullmatch(line.text):
                position += 1
                continue
            stop = position + 1
            marker = self._marker(lines, position)
            while stop < len(lines) and (
                goes_on(lines[stop - 1], lines[stop], margin) or (marker and _hangs(line, lines[stop]))
            ):
                stop += 1
            if marker:
                if not in_list:
                    self.builder.open_list()
                    in_list = True
                self.builder.open_item()
                self._text(lines[position:stop], marker)
                self.builder.close_item()
            elif in_list and _LABELLED.match(line.text) and len(line.text) < 200:
                self._paragraph(lines[position:stop])  # a detail of the item above
            else:
                if in_list:
                    self.builder.close_list()
                    in_list = False
                if stop == position + 1 and self._is_heading(lines, position, following=following):
                    self._heading(line, 1 if first and position == 0 else 2)
                else:
                    self._paragraph(lines[position:stop])
            position = stop
        if in_list:
            self.builder.close_list()

    def _marker(self, lines: list[Line], position: int) -> int:
        """How long the bullet or number of an item is; 0 where the line is none."""
        text = lines[position].text
        bullet = BULLET.match(text)
        if bullet:
            return bullet.end() if bullet.end() < len(text) else 0
        number = NUMBERED.match(text)
        if number is None or number.end() >= len(text):
            return 0
        alone = not any(NUMBERED.match(line.text) for line in lines if line is not lines[position])
        return 0 if alone and _could_be_heading(text.strip()) else number.end()

    def _heading(self, line: Line, level: int) -> None:
        self.builder.open(BlockKind.HEADING, level=level)
        self.builder.text(line.start, line.end)
        self.builder.close()

    def _paragraph(self, lines: list[Line]) -> None:
        self.builder.open(BlockKind.PARAGRAPH)
        self._text(lines, 0)
        self.builder.close()

    def _text(self, lines: list[Line], marker: int) -> None:
        """Lines of one paragraph; a word broken at the margin is put together again."""
        start = lines[0].start + marker
        for line, following in zip(lines, [*lines[1:], None]):
            if following is None:
                self.builder.text(start, line.end)
                return
            broken = _HYPHEN.search(line.text)
            rest = _FIRST_WORD.match(following.text)
            if broken and rest and rest.group(1)[0].islower():
                whole = self._is_whole(broken.group(1), rest.group(1))
                self.builder.text(start, line.end - 1 if whole else line.end)
                start = following.start + rest.start(1)
            else:
                self.builder.text(start, following.start)
                start = following.start

    def _is_whole(self, left: str, right: str) -> bool:
        """Whether "left-" and "right" are halves of one word, by what words the text has elsewhere."""
        if self._words is None:
            self._words = frozenset(re.findall(r"[a-z]+", self.builder.source.lower()))
        if left.lower() + right.lower() in self._words:
            return True
        others = self.builder.source.lower().count(right.lower())
        return right.lower() not in self._words or others <= 1

    def _is_heading(self, lines: list[Line], position: int, *, following: str | None) -> bool:
        text = lines[position].text.strip()
        if len(lines) == 1:
            if following is None or not _could_be_heading(text):
                return False
            leads_in = bool(BULLET.match(following)) and len(text.split()) > 3
            return not leads_in or _is_title_case(text)
        if position + 1 >= len(lines) or not _could_be_heading(text, strict=True):
            return False
        below = lines[position + 1].text
        if position == 0 and NUMBERED.match(text) and not NUMBERED.match(below):
            return True
        above = lines[position - 1].text if position else ""
        if BULLET.match(below) and len(text.split()) <= 6 and _is_title_case(text):
            return True
        if _is_title_case(text) and (len(below) > max(60, 2 * len(text)) or _title_over_title(lines, position)):
            return True
        return (
            (len(text.split()) <= 6 or text.endswith("?"))
            and len(below) > max(100, 4 * len(text))
            and ends_sentence(below)
            and (not above or ends_sentence(above) or bool(BULLET.match(above)))
        )


def _hangs(line: Line, following: Line) -> bool:
    """Whether a line is indented under the text of an item and goes on in small letters."""
    indent = following.width - len(following.text.lstrip())
    return indent > line.width - len(line.text.lstrip()) and following.text[indent].islower()


def _title_over_title(lines: list[Line], position: int) -> bool:
    """A heading right over another one, which stands over long text."""
    if position + 2 >= len(lines):
        return False
    below, text = lines[position + 1].text.strip(), lines[position + 2].text
    return (
        _could_be_heading(below, strict=True)
        and _is_title_case(below)
        and len(text) > max(100, 2 * len(below))
        and not BULLET.match(text)
    )


def _could_be_heading(text: str, *, strict: bool = False) -> bool:
    words = text.split()
    if not (
        len(text) <= _LONGEST_HEADING
        and 1 <= len(words) <= 14
        and any(character.isalpha() for character in text)
        and (text[0].isupper() or text[0].isdigit() or text[0] in '"“‘¿')
        and not text.endswith((".", ",", ";", "!", "&"))
        and words[-1].lower() not in FUNCTION_WORDS
        and "$" not in text
    ):
        return False
    if _CREDIT.fullmatch(text) or BULLET.match(text):
        return False
    label, colon, value = text.partition(": ")
    if (
        colon
        and any(character.isdigit() for character in value)
        and not any(character.isalpha() for character in value)
    ):
        return False
    if text.endswith(":") and (len(words) > 6 and not _is_title_case(text)):
        return False
    return not (strict and colon and len(label) < 25)


def _is_title_case(text: str) -> bool:
    words = [word.strip("\"'“”‘’()&?:,*") for word in text.split()]
    words = [word for word in words if word and word.lower() not in FUNCTION_WORDS]
    return bool(words) and all(word[0].isupper() or word[0].isdigit() for word in words)
