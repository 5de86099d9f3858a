"""Tables in plain text: pipes, tabs, columns, one cell a line, and cells glued together.

Found only where several lines agree; what cannot be taken apart with certainty stays as lines.
"""

import re
from collections.abc import Callable, Iterator

from factcheck.load.headed_tables import headed
from factcheck.load.lines import BULLET, RULE, Line
from factcheck.load.spaced_tables import spaced_head, spaced_row
from factcheck.load.stacked_tables import one_cell_a_line
from factcheck.load.text_table import Extent, TextCell, TextTable, is_value

_GAP = re.compile(r"\s{2,}|\s*\.{3,}\s*")
_GLUED_HEAD = re.compile(r"(?<=[a-z\d)%])(?=[A-Z])")
_GLUED = re.compile(
    r"[A-Za-z][A-Za-z .,'()&/-]*?(?=[\d$])|\$\d{1,3}(?:,\d{3})+|\$\d+\.\d\d|[\d.,]+%|\d{1,3}(?:,\d{3})+|[\d.]+"
)
_FEWEST_RECORDS = 3


def find_tables(lines: list[Line]) -> Iterator[TextTable]:
    """Tables in order. `lines` may hold empty ones."""
    position = 0
    while position < len(lines):
        line = lines[position]
        table: TextTable | None = None
        end = position + 1
        if "|" in line.text:
            table, end = _headed_or(_separated, lines, position, _pipe_cells)
        elif "\t" in line.text.strip():
            table, end = _headed_or(_separated, lines, position, _tab_cells)
        elif "  " in line.text.strip() or "..." in line.text:
            table, end = _headed_or(_columns, lines, position, _gap_cells)
        elif line.text and line.width <= 400:
            table = _spaced(lines, position) or _glued(lines, position) or one_cell_a_line(lines, position)
        if table is None and line.text.count(",") > 1 and (position == 0 or not lines[position - 1].text):
            table, commas = _comma_table(lines, position)
            end = commas if table is not None else end
        if table is not None:
            yield table
            end = table.last
        position = max(end, position + 1)


def _headed_or(
    plain: Callable[[list[Line], int, Callable[[Line], list[Extent]]], tuple[TextTable | None, int]],
    lines: list[Line],
    position: int,
    cut: Callable[[Line], list[Extent]],
) -> tuple[TextTable | None, int]:
    """A table whose head needs placing, else what `plain` finds."""
    found = headed(lines, position, cut)
    return (found, found.last) if found is not None else plain(lines, position, cut)


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


def _columns(lines: list[Line], position: int, cut: Callable[[Line], list[Extent]]) -> tuple[TextTable | None, int]:
    """Lines whose parts stand apart by two blanks or more, at least one part of each a value."""
    rows: list[list[Extent]] = []
    end = position
    width = values = 0
    while end < len(lines) and lines[end].text and not BULLET.match(lines[end].text):
        line = lines[end]
        if RULE.fullmatch(line.text):
            end += 1
            continue
        cells = cut(line)
        if len(cells) < 2 or (width and len(cells) != width):
            break
        width = len(cells)
        rows.append(cells)
        values += any(is_value(line.text[start - line.start : stop - line.start]) for start, stop in cells[1:])
        end += 1
    if len(rows) < _FEWEST_RECORDS or values < len(rows) - 1 or values < 2:
        return None, end
    return TextTable(position, end, (), tuple(_cells(row) for row in rows), 0), end


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
