"""Tables in plain text whose head takes several lines, or has fewer cells than the rows below it."""

from collections.abc import Callable

from factcheck.load.grouped_heads import Part, two_rows
from factcheck.load.head_words import is_head, is_lower, names_rows
from factcheck.load.lines import RULE, Line
from factcheck.load.text_table import Extent, TextCell, TextTable, is_value

_MOST_HEADS = 3
_FEWEST_COLUMNS = 4  # of a table of one row


def headed(lines: list[Line], position: int, cut: Callable[[Line], list[Extent]]) -> TextTable | None:
    """The table whose head begins at the line; None unless its head takes two lines or lacks cells."""
    heads, at = _leading(lines, position, cut)
    rows, end = _body(lines, at, cut)
    if not heads or not rows:
        return None
    width = len(rows[0])
    if (len(heads) == 1 and len(heads[0][1]) == width) or (len(rows) == 1 and width < _FEWEST_COLUMNS):
        return None
    captions = [cells[0] for _, cells in heads if len(cells) == 1]
    kept = [each for each in heads if len(each[1]) > 1]
    placed = _placed(kept, rows, width)
    if placed is None:
        return None
    body = [tuple(TextCell(*cell, column) for column, cell in enumerate(cells)) for cells in rows]
    return TextTable(position, end, tuple(captions), (*placed, *body), len(placed))


def _leading(
    lines: list[Line], position: int, cut: Callable[[Line], list[Extent]]
) -> tuple[list[tuple[Line, list[Extent]]], int]:
    heads: list[tuple[Line, list[Extent]]] = []
    while position < len(lines) and len(heads) < _MOST_HEADS:
        line = lines[position]
        if heads and RULE.fullmatch(line.text.replace("|", "").replace("+", "").replace(":", "")):
            position += 1
            continue
        cells = cut(line) if line.text else []
        words = [_words(line, cell) for cell in cells]
        if len([word for word in words if word]) < 2 or not all(map(is_head, words)):
            break
        heads.append((line, cells))
        position += 1
    return heads, position


def _body(lines: list[Line], position: int, cut: Callable[[Line], list[Extent]]) -> tuple[list[list[Extent]], int]:
    rows: list[list[Extent]] = []
    while position < len(lines):
        line = lines[position]
        if line.text and RULE.fullmatch(line.text.replace("|", "").replace("+", "").replace(":", "")):
            position += 1
            continue
        cells = cut(line) if line.text else []
        figures = [cell for cell in cells[1:] if is_value(_words(line, cell))]
        if len(cells) < 3 or not figures or (rows and len(cells) != len(rows[0])):
            break
        rows.append(cells)
        position += 1
    return rows, position


def _placed(
    heads: list[tuple[Line, list[Extent]]], rows: list[list[Extent]], width: int
) -> tuple[tuple[TextCell, ...], ...] | None:
    """The rows of heads, each over its columns."""
    grids = [len(cells) == width or _is_grid(cells, width) for _, cells in heads]
    if all(grids) or (grids[-1] and len(heads[-1][1]) < width and _is_grid(heads[-1][1], width)):
        return tuple(tuple(TextCell(*cell, column) for column, cell in enumerate(cells)) for _, cells in heads)
    parts = [[Part(*cell, _words(line, cell)) for cell in cells if cell[0] < cell[1]] for line, cells in heads]
    if len(parts) == 2 and all(is_lower(part.text) for part in parts[1]):
        found = two_rows(parts[0], parts[1], width)
        return tuple(tuple(TextCell(*head) for head in row) for row in found) if found is not None else None
    if len(parts) == 1 and len(parts[0]) == width - 1 and not names_rows(parts[0][0].text):
        return (tuple(TextCell(part.start, part.end, column + 1) for column, part in enumerate(parts[0])),)
    return None


def _is_grid(cells: list[Extent], width: int) -> bool:
    """Whether the row has its empty cells too, but for those at its end."""
    return len(cells) < width and any(start == end for start, end in cells[:-1])


def _words(line: Line, cell: Extent) -> str:
    return line.text[cell[0] - line.start : cell[1] - line.start]
