"""One table laid out in the ways in which pages print it.

A table is its heads and its rows; a head is its words and the heads that stand under it.
"""

from collections.abc import Callable

Heads = list[tuple[str, list[str]]]
Rows = list[list[str]]


def _flat(heads: Heads) -> list[str]:
    return [f"{upper}, {lower}" if lower else upper for upper, lowers in heads for lower in (lowers or [""])]


def _two(heads: Heads) -> Rows:
    """Both rows of heads, with empty cells where nothing stands."""
    upper = [cell for words, lowers in heads for cell in [words, *[""] * (len(lowers) - 1)]]
    lower = [cell for _, lowers in heads for cell in lowers or [""]]
    return [upper, lower] if any(lower) else [upper]


def _short(heads: Heads) -> Rows:
    """Both rows of heads as a page loses the spans: only the cells that have words."""
    lowers = [lower for _, each in heads for lower in each]
    return [[upper for upper, _ in heads], *([lowers] if lowers else [])]


def _markdown(grid: Rows) -> str:
    rule = "|" + "---|" * len(grid[0])
    lines = ["| " + " | ".join(row) + " |" for row in grid]
    return "\n".join([lines[0], rule, *lines[1:]])


def _html(heads: Heads, rows: Rows, tag: str) -> str:
    deep = 2 if any(lowers for _, lowers in heads) else 1
    spans = [(words, f"colspan={len(lowers)}" if lowers else f"rowspan={deep}") for words, lowers in heads]
    grid = ["".join(f"<{tag} {span}>{words}</{tag}>" for words, span in spans)]
    if deep > 1:
        grid.append("".join(f"<{tag}>{lower}</{tag}>" for _, lowers in heads for lower in lowers))
    grid += ["".join(f"<td>{cell}</td>" for cell in row) for row in rows]
    return "<table>" + "".join(f"<tr>{row}</tr>" for row in grid) + "</table>"


def _aligned(grid: Rows) -> str:
    """Columns two blanks apart; a head over several columns may be as wide as they are together."""
    widths = [max(len(row[column]) for row in grid[1:]) + 2 for column in range(len(grid[0]))]
    lines = []
    for row in grid:
        line = ""
        for column, cell in enumerate(row):
            start = sum(widths[:column])
            line = (f"{line}  " if cell and len(line) > start - 2 else line).ljust(start) + cell
        lines.append(line.rstrip())
    return "\n".join(lines)


def _stacked(cells: list[str], rows: Rows) -> str:
    return "\n".join([*cells, *(cell for row in rows for cell in row)])


LAYOUTS: dict[str, tuple[str, Callable[[Heads, Rows], str]]] = {
    "markdown, one head": ("md", lambda heads, rows: _markdown([_flat(heads), *rows])),
    "markdown, two heads": ("md", lambda heads, rows: _markdown([*_two(heads), *rows])),
    "html": ("html", lambda heads, rows: _html(heads, rows, "th")),
    "html without heads": ("html", lambda heads, rows: _html(heads, rows, "td")),
    "tabs": ("txt", lambda heads, rows: "\n".join("\t".join(row) for row in [*_two(heads), *rows])),
    "tabs, spans lost": ("txt", lambda heads, rows: "\n".join("\t".join(row) for row in [*_short(heads), *rows])),
    "tabs in markdown": ("md", lambda heads, rows: "\n".join("\t".join(row) for row in [*_two(heads), *rows])),
    "blanks": ("txt", lambda heads, rows: _aligned([*_two(heads), *rows])),
    "cells below each other, row by row": (
        "txt",
        lambda heads, rows: _stacked([cell for row in _short(heads) for cell in row], rows),
    ),
    "cells below each other, head by head": (
        "txt",
        lambda heads, rows: _stacked([cell for upper, lowers in heads for cell in [upper, *lowers]], rows),
    ),
    "cells below each other, one head": ("txt", lambda heads, rows: _stacked(_flat(heads), rows)),
    "cells below each other in markdown": ("md", lambda heads, rows: _stacked(_flat(heads), rows)),
}


def laid_out(layout: str, title: str, heads: Heads, rows: Rows) -> tuple[str, str]:
    """The name of a file and its text: a title, and the table."""
    suffix, write = LAYOUTS[layout]
    over = {"md": f"## {title}\n\n", "html": f"<h2>{title}</h2>", "txt": f"{title}\n\n"}[suffix]
    return f"page.{suffix}", over + write(heads, rows) + "\n"
