"""Tables in plain text: pipes, tabs, columns, one cell a line, and cells glued together.

Found only where several lines agree; what cannot be taken apart with certainty stays as lines.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from factcheck.load.grouped_heads import grouped_heads, is_year
from factcheck.load.lines import BULLET, RULE, Line
from factcheck.load.spaced_tables import spaced_head, spaced_row

_VALUE = re.compile(
    r"[<>≤≥~]?\s*\(?[-–−+]?\s*(?:US)?[$£€]?\s*\d[\d,.]*\s*(?:%|percent|million|billion|[kKMB])?\)?(?:\s*(?:per|/)\s*\w+)?[*†]?"
    r"|[-–—]+|\*+|[Nn]/?[Aa]|#"
)
_WAGE_WORDS = re.compile(r"wage|salar|pay|earning|income|compensation|\$|cost|price", re.IGNORECASE)
_GAP = re.compile(r"\s{2,}|\s*\.{3,}\s*")
_GLUED_HEAD = re.compile(r"(?<=[a-z\d)%])(?=[A-Z])")
_GLUED = re.compile(
    r"[A-Za-z][A-Za-z .,'()&/-]*?(?=[\d$])|\$\d{1,3}(?:,\d{3})+|\$\d+\.\d\d|[\d.,]+%|\d{1,3}(?:,\d{3})+|[\d.]+"
)
_LONGEST_CELL = 70
_FEWEST_RECORDS = 3
_MOST_HEADS = 14

Extent = tuple[int, int]


@dataclass(frozen=True, slots=True)
class TextCell:
    start: int
    end: int
    column: int
    span: int = 1


@dataclass(frozen=True, slots=True)
class TextTable:
    """Covers lines `first` to `last` (exclusive) of the list it was found in."""

    first: int
    last: int
    captions: tuple[Extent, ...]
    rows: tuple[tuple[TextCell, ...], ...]
    header_rows: int


def find_tables(lines: list[Line]) -> Iterator[TextTable]:
    """Tables in order. `lines` may hold empty ones."""
    position = 0
    while position < len(lines):
        line = lines[position]
        table: TextTable | None = None
        end = position + 1
        if "|" in line.text:
            table, end = _separated(lines, position, _pipe_cells)
        elif "\t" in line.text.strip():
            table, end = _separated(lines, position, _tab_cells)
        elif line.text.count(",") > 1 and (position == 0 or not lines[position - 1].text):
            table, end = _comma_table(lines, position)
        elif "  " in line.text.strip() or "..." in line.text:
            table, end = _columns(lines, position)
        elif line.text and line.width <= 400:
            table = _spaced(lines, position) or _glued(lines, position) or _one_cell_a_line(lines, position)
        if table is not None:
            yield table
            end = table.last
        position = max(end, position + 1)


def is_value(text: str) -> bool:
    """Whether a cell is a figure, or a sign that stands for one that is missing."""
    return bool(_VALUE.fullmatch(text.strip()))


def _split(line: Line, separator: str) -> list[Extent]:
    cells: list[Extent] = []
    position = 0
    for part in line.text.split(separator):
        left = len(part) - len(part.lstrip())
        cells.append((line.start + position + left, line.start + position + len(part.rstrip())))
        position += len(part) + len(separator)
    return [(start, max(start, end)) for start, end in cells]


def _pipe_cells(line: Line) -> list[Extent]:
    cells = _split(line, "|")
    if cells and cells[0][0] == cells[0][1]:
        cells = cells[1:]
    if cells and cells[-1][0] == cells[-1][1]:
        cells = cells[:-1]
    return cells


def _tab_cells(line: Line) -> list[Extent]:
    return _split(line, "\t")


_QUOTED = re.compile(r'[ \t]*(?:"([^"\n]*)"|([^",\n]*))[ \t]*(,|\Z)')
_PLAIN_HEAD = re.compile(r"[A-Za-z][\w .()%$/-]{0,60}")


def _comma_cells(line: Line) -> list[Extent]:
    """The cells of a line whose parts commas separate, quotes around those that hold commas; empty where it is none."""
    cells: list[Extent] = []
    position = 0
    while True:
        found = _QUOTED.match(line.text, position)
        if found is None:
            return []
        start, end = found.span(1 if found[1] is not None else 2)
        cells.append((line.start + start, line.start + start + len(line.text[start:end].rstrip())))
        position = found.end()
        if found[3] != ",":
            return cells


def _comma_table(lines: list[Line], position: int) -> tuple[TextTable | None, int]:
    """A head of names over lines of as many cells, most of them figures, as files of comma-separated values are."""
    table, end = _separated(lines, position, _comma_cells)
    if table is None or len(table.rows) < 2:
        return None, position + 1
    words = [
        [
            lines[position + number].text[cell.start - lines[position + number].start :][: cell.end - cell.start]
            for cell in row
        ]
        for number, row in enumerate(table.rows)
    ]
    head, *rows = words
    values = sum(is_value(cell) for row in rows for cell in row[1:])
    plain = all(_PLAIN_HEAD.fullmatch(cell) for cell in head)
    if not plain or len(head) < 3 or 2 * values < len(rows) * (len(head) - 1):
        return None, position + 1
    return TextTable(table.first, table.last, (), table.rows, 1), end


def _separated(lines: list[Line], position: int, cut: Callable[[Line], list[Extent]]) -> tuple[TextTable | None, int]:
    """Rows of consecutive lines with equally many cells."""
    rows: list[list[Extent]] = []
    header_rows = 0
    end = position
    width = 0
    while end < len(lines) and lines[end].text:
        line = lines[end]
        if RULE.fullmatch(line.text.replace("|", "").replace(":", "").replace("+", "")) and rows:
            header_rows = header_rows or len(rows)
            end += 1
            continue
        cells = cut(line)
        if len(cells) < 2 or (width and len(cells) != width):
            break
        width = len(cells)
        rows.append(cells)
        end += 1
    if len(rows) < 2 or (width == 2 and len(rows) < 3 and not header_rows):
        return None, end
    return TextTable(position, end, (), tuple(_cells(row) for row in rows), header_rows), end


def _columns(lines: list[Line], position: int) -> tuple[TextTable | None, int]:
    """Lines whose parts stand apart by two blanks or more, at least one part of each a value."""
    rows: list[list[Extent]] = []
    end = position
    width = values = 0
    while end < len(lines) and lines[end].text and not BULLET.match(lines[end].text):
        line = lines[end]
        if RULE.fullmatch(line.text):
            end += 1
            continue
        cells = _gap_cells(line)
        if len(cells) < 2 or (width and len(cells) != width):
            break
        width = len(cells)
        rows.append(cells)
        values += any(is_value(line.text[start - line.start : stop - line.start]) for start, stop in cells[1:])
        end += 1
    if len(rows) == 1 and (headed := _headed(lines, position, rows[0])) is not None:
        return headed, headed.last
    if len(rows) < _FEWEST_RECORDS or values < len(rows) - 1 or values < 2:
        return None, end
    return TextTable(position, end, (), tuple(_cells(row) for row in rows), 0), end


def _headed(lines: list[Line], position: int, head: list[Extent]) -> TextTable | None:
    """Rows of a label and as many figures as the line over them has heads: the head lacks one over the labels."""
    rows: list[list[Extent]] = []
    for line in lines[position + 1 :]:
        cells = _gap_cells(line) if line.text else []
        values = [line.text[start - line.start : stop - line.start] for start, stop in cells[1:]]
        if len(cells) != len(head) + 1 or not all(map(is_value, values)):
            break
        rows.append(cells)
    if not rows or len(head) < 2:
        return None
    heads = tuple(TextCell(start, end, column + 1) for column, (start, end) in enumerate(head))
    return TextTable(position, position + 1 + len(rows), (), (heads, *(_cells(row) for row in rows)), 1)


def _gap_cells(line: Line) -> list[Extent]:
    cells: list[Extent] = []
    left = line.width - len(line.text.lstrip())
    position = left
    for gap in _GAP.finditer(line.text, left):
        cells.append((line.start + position, line.start + gap.start()))
        position = gap.end()
    cells.append((line.start + position, line.end))
    return [cell for cell in cells if cell[0] < cell[1]]


def _cells(row: list[Extent]) -> tuple[TextCell, ...]:
    return tuple(TextCell(start, end, column) for column, (start, end) in enumerate(row))


def _spaced(lines: list[Line], position: int) -> TextTable | None:
    """Rows whose cells single blanks part, under a head of usual names."""
    heads = spaced_head(lines[position])
    if not heads:
        return None
    rows: list[list[Extent]] = []
    for line in lines[position + 1 :]:
        if (cells := spaced_row(line, len(heads))) is None:
            break
        rows.append(cells)
    if len(rows) < 2:
        return None
    return TextTable(position, position + 1 + len(rows), (), tuple(_cells(row) for row in (heads, *rows)), 1)


def _glued(lines: list[Line], position: int) -> TextTable | None:
    """ "Alabama48850$28.96$60,230261.2": a label and figures with nothing between, under a head glued alike.

    Figures that only a guess could take apart stay one cell that spans the columns left.
    """
    head = lines[position]
    names = _head_cells(head)
    if len(names) < 3 or any(character in head.text for character in "$%"):
        return None
    rows: list[list[Extent]] = []
    end = position + 1
    while end < len(lines) and lines[end].text:
        cells = _glued_cells(lines[end])
        if cells is None or len(cells) > len(names) or (rows and len(cells) != len(rows[0])):
            break
        rows.append(cells)
        end += 1
    if len(rows) < _FEWEST_RECORDS:
        return None
    body = []
    for row in rows:
        *others, last = _cells(row)
        body.append((*others, TextCell(last.start, last.end, last.column, len(names) - last.column)))
    return TextTable(position, end, (), (_cells(names), *body), 1)


def _head_cells(line: Line) -> list[Extent]:
    cells: list[Extent] = []
    position = 0
    for border in [match.start() for match in _GLUED_HEAD.finditer(line.text)] + [line.width]:
        cells.append((line.start + position, line.start + border))
        position = border
    return cells


def _glued_cells(line: Line) -> list[Extent] | None:
    if "$" not in line.text or " $" in line.text:
        return None
    cells: list[Extent] = []
    position = 0
    while position < line.width:
        match = _GLUED.match(line.text, position)
        if match is None or match.end() == position:
            return None
        cells.append((line.start + match.start(), line.start + match.end()))
        position = match.end()
    return cells if len(cells) >= 3 and line.text[0].isalpha() else None


def _one_cell_a_line(lines: list[Line], position: int) -> TextTable | None:
    """A label and its figures on lines of their own, over and over; the lines before are captions and heads."""
    near = lines[position : position + 2 * _MOST_HEADS]
    dated = any(is_year(line) for line in near)
    return (_stacked(lines, position, is_year) if dated else None) or _stacked(lines, position, lambda line: False)


def _stacked(lines: list[Line], position: int, is_head: Callable[[Line], bool]) -> TextTable | None:
    """`is_head` tells a figure that heads a column ("2024") from one that stands in it."""
    head: list[Line] = []
    at = position
    while at < len(lines) and len(head) <= _MOST_HEADS and not (head and _is_figure(lines[at], is_head)):
        if lines[at].text:
            if _no_cell(lines[at].text.strip()):
                return None
            head.append(lines[at])
        at += 1
    if not head or len(head) > _MOST_HEADS or at == len(lines):
        return None
    label = head.pop()
    if is_value(label.text):
        return None
    body = [label]
    index = at
    while index < len(lines) and (not lines[index].text or is_value(lines[index].text)):
        if lines[index].text:
            body.append(lines[index])
        index += 1
    width = len(body)
    records = [body]
    last = index
    while (record := _record(lines, index, width)) is not None:
        cells, index = record
        records.append(cells)
        last = index
    if len(records) < (_FEWEST_RECORDS if width > 2 else 4):
        return None
    captions, heads = _heads(head, width, body)
    rows = [tuple(TextCell(line.start, line.end, column) for column, line in enumerate(cells)) for cells in records]
    first = position
    if heads is None:
        first = next(number for number in range(position, at) if lines[number] is label)
        captions, heads = (), ()
    return TextTable(first, last, captions, (*heads, *rows), len(heads))


def _is_figure(line: Line, is_head: Callable[[Line], bool]) -> bool:
    return is_value(line.text) and not is_head(line)


def _record(lines: list[Line], position: int, width: int) -> tuple[list[Line], int] | None:
    """The label and exactly `width - 1` figures from `position` on, and the line behind them."""
    cells: list[Line] = []
    while position < len(lines) and len(cells) <= width:
        line = lines[position]
        if line.text:
            if is_value(line.text) != bool(cells):
                break
            if not cells and _no_cell(line.text.strip()):
                return None
            cells.append(line)
        position += 1
    return (cells, position) if len(cells) == width else None


def _no_cell(text: str) -> bool:
    return len(text) > _LONGEST_CELL or (text.endswith((".", "!")) and " " in text) or bool(BULLET.match(text))


def _heads(
    lines: list[Line], width: int, record: list[Line]
) -> tuple[tuple[Extent, ...], tuple[tuple[TextCell, ...], ...] | None]:
    """Which lines before the records are captions and which name the columns.

    As many lines as columns name them one to one. With more, one name may stand over several: the reading holds
    where wage columns, and no others, then have a name that speaks of pay, and no other reading does so too.
    """
    if width == 2:
        return (), None
    last_note = max((index for index, line in enumerate(lines) if line.text.strip().startswith("(")), default=-1)
    captions = tuple((line.start, line.end) for line in lines[: last_note + 1])
    names = lines[last_note + 1 :]
    money = ["$" in line.text for line in record]
    if len(names) == width:
        return captions, (tuple(TextCell(line.start, line.end, column) for column, line in enumerate(names)),)
    readings = []
    for skipped in range(max(0, len(names) - width - 1), max(0, len(names) - width) + 1):
        rest = names[skipped:]
        if len(rest) == width + 1:
            readings += [
                (skipped, over, under)
                for under in range(2, width)
                for over in range(1, width + 1 - under)
                if _names_fit(rest, over, under, width, money)
            ]
    if len(readings) != 1:
        found = grouped_heads(names, width)
        if found is None:
            return (), None
        skipped, heads = found
        captions += tuple((line.start, line.end) for line in names[:skipped])
        return captions, tuple(tuple(TextCell(*head) for head in row) for row in heads)
    skipped, over, under = readings[0]
    captions += tuple((line.start, line.end) for line in names[:skipped])
    rest = names[skipped:]
    top: list[TextCell] = []
    column = 0
    for index, line in enumerate(rest[: width + 1 - under]):
        span = under if index == over else 1
        top.append(TextCell(line.start, line.end, column, span))
        column += span
    bottom = tuple(TextCell(line.start, line.end, over + index) for index, line in enumerate(rest[width + 1 - under :]))
    return captions, (tuple(top), bottom)


def _names_fit(names: list[Line], over: int, under: int, width: int, money: list[bool]) -> bool:
    tops = names[: width + 1 - under]
    subs = names[width + 1 - under :]
    if len(subs) != under or any(line.width > 30 for line in subs):
        return False
    column = 0
    for index, line in enumerate(tops):
        for covered in range(under if index == over else 1):
            named = line.text + (" " + subs[covered].text if index == over else "")
            if column > 0 and bool(_WAGE_WORDS.search(named)) != money[column]:
                return False
            column += 1
    return True
