"""Tables with one cell to a line: a label and its figures, over and over; the lines before are captions and heads."""

import re
from collections.abc import Callable

from factcheck.load.grouped_heads import grouped_heads, is_year
from factcheck.load.head_words import is_percentile, names_rows, without_marks
from factcheck.load.lines import BULLET, Line
from factcheck.load.text_table import TextCell, TextTable, is_value

_WAGE_WORDS = re.compile(r"wage|salar|pay|earning|income|compensation|\$|cost|price", re.IGNORECASE)
_CODE = re.compile(r"\d\d-\d{4}(?:\.\d\d)?")
_LONGEST_CELL = 70
_FEWEST_RECORDS = 3
_MOST_HEADS = 16
_MOST_CAPTIONS = 3

Heads = tuple[tuple[TextCell, ...], ...]


def one_cell_a_line(lines: list[Line], position: int) -> TextTable | None:
    """The table whose captions or heads begin at the line."""
    near = lines[position : position + 2 * _MOST_HEADS]
    for is_head in (is_year, lambda line: is_percentile(line.text)):
        if any(is_head(line) for line in near) and (found := _stacked(lines, position, is_head)) is not None:
            return found
    return _stacked(lines, position, lambda line: False)


def _stacked(lines: list[Line], position: int, is_head: Callable[[Line], bool]) -> TextTable | None:
    """`is_head` tells a figure that heads a column ("2024") from one that stands in it."""
    head: list[int] = []
    at = position
    while (
        at < len(lines) and len(head) <= _MOST_HEADS and not (head and _is_figure(lines[at]) and not is_head(lines[at]))
    ):
        if lines[at].text:
            if _no_cell(lines[at].text.strip()):
                return None
            head.append(at)
        at += 1
    if not head or len(head) > _MOST_HEADS or at == len(lines):
        return None
    first = head.pop()
    label = lines[first]
    if is_value(label.text):
        return None
    body = [label]
    index = at
    while index < len(lines) and (not lines[index].text or _is_figure(lines[index])):
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
    names = [lines[number] for number in head]
    found = _heads(names, width, body) if len(records) > 1 else None
    fewest = _FEWEST_RECORDS if width > 2 else 4
    if len(records) < fewest and not (found is not None and width > 3 and len(records) == fewest - 1):
        return None
    rows = [tuple(TextCell(line.start, line.end, column) for column, line in enumerate(cells)) for cells in records]
    if found is None:
        return TextTable(first, last, (), tuple(rows), 0)
    skipped, heads = found
    kept = skipped if skipped <= _MOST_CAPTIONS else _attached(head, skipped)
    begin = head[skipped - kept] if head else first
    captions = tuple((line.start, line.end) for line in names[skipped - kept : skipped])
    return TextTable(begin, last, captions, (*heads, *rows), len(heads))


def _attached(head: list[int], skipped: int) -> int:
    """How many of the lines before the heads stand right over them."""
    kept = 0
    while kept < skipped and head[skipped - kept] - head[skipped - kept - 1] == 1:
        kept += 1
    return kept


def _is_figure(line: Line) -> bool:
    return is_value(line.text) or _CODE.fullmatch(line.text.strip()) is not None


def _record(lines: list[Line], position: int, width: int) -> tuple[list[Line], int] | None:
    """The label and exactly `width - 1` figures from `position` on, and the line behind them."""
    cells: list[Line] = []
    while position < len(lines) and len(cells) <= width:
        line = lines[position]
        if line.text:
            if _is_figure(line) != bool(cells):
                break
            if not cells and _no_cell(line.text.strip()):
                return None
            cells.append(line)
        position += 1
    return (cells, position) if len(cells) == width else None


def _no_cell(text: str) -> bool:
    return len(text) > _LONGEST_CELL or (text.endswith((".", "!")) and " " in text) or bool(BULLET.match(text))


def _heads(names: list[Line], width: int, record: list[Line]) -> tuple[int, Heads] | None:
    """How many of the lines before the records are captions, and the rows of heads; None where no reading fits.

    The heads begin with the one over the labels ("Occupation"), where a line says that; else behind a note in
    brackets. As many lines as columns name them one to one; with more, one name stands over several.
    """
    if width == 2 or not names:
        return None
    begins = max((at for at, line in enumerate(names) if names_rows(without_marks(line.text))), default=None)
    if begins is not None:
        rest = names[begins:]
        if len(rest) == width:
            return begins, (_row(rest),)
        found = grouped_heads(rest, width)
        if found is not None and found[0] == 0:
            return begins, _cells(found[1])
    note = max((at for at, line in enumerate(names) if line.text.strip().startswith("(")), default=-1)
    skipped, rest = note + 1, names[note + 1 :]
    if len(rest) == width:
        return skipped, (_row(rest),)
    money = ["$" in line.text for line in record]
    readings = (
        []
        if begins is not None
        else [
            (start, over, under)
            for start in range(max(0, len(rest) - width - 1), max(0, len(rest) - width) + 1)
            if len(rest) - start == width + 1
            for under in range(2, width)
            for over in range(1, width + 1 - under)
            if _names_fit(rest[start:], over, under, width, money)
        ]
    )
    if len(readings) != 1:
        found = None if begins is not None else grouped_heads(rest, width)
        return (skipped + found[0], _cells(found[1])) if found is not None else None
    start, over, under = readings[0]
    names = rest[start:]
    top: list[TextCell] = []
    column = 0
    for index, line in enumerate(names[: width + 1 - under]):
        span = under if index == over else 1
        top.append(TextCell(line.start, line.end, column, span))
        column += span
    lower = names[width + 1 - under :]
    bottom = tuple(TextCell(line.start, line.end, over + index) for index, line in enumerate(lower))
    return skipped + start, (tuple(top), bottom)


def _row(names: list[Line]) -> tuple[TextCell, ...]:
    return tuple(TextCell(line.start, line.end, column) for column, line in enumerate(names))


def _cells(heads: tuple[tuple[tuple[int, int, int, int], ...], ...]) -> Heads:
    return tuple(tuple(TextCell(*head) for head in row) for row in heads)


def _names_fit(names: list[Line], over: int, under: int, width: int, money: list[bool]) -> bool:
    """Whether wage columns, and no others, then have a name that speaks of pay."""
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
