"""Counts that look like years: "Louisiana | 1980", in a column whose other cells are "6840" and "1340".

Where a table writes its counts without commas, the cell of four digits that begins with 19 or 20 is one of them.
A column of years has none of the others. Where a table writes them with commas, the column's head must say that jobs
are counted.
"""

import re
from collections.abc import Iterable, Sequence

from factcheck.document import Block
from factcheck.find.numerals import step_of
from factcheck.quantity import NumberKind, Quantity

LIKE_YEAR = re.compile(r"(?:19|20)\d\d")
OF_FOUR = re.compile(r"(?!1[5-9]|20)[1-9]\d\d\d")
COUNTED = re.compile(r"\d{1,3}(?:,\d{3})+|\d{5,6}|[1-9]\d\d")
HEAD = re.compile(
    r"\W*(?:(?:total|number of|no\. of) )?(?:jobs|employment|employed|workers|employees|positions|headcount)\W*\d?\W*",
    re.IGNORECASE,
)
PLAIN = re.compile(r"\d{0,6}|[\W_]*|\W*[nN]/?[aA]\W*")  # without a comma; or nothing, where nothing is published


def counted_columns(rows: Iterable[Block]) -> frozenset[int]:
    """The columns of a table that hold bare digits, of which one cell at least is of four and no year."""
    cells: dict[int, list[str]] = {}
    headed: set[int] = set()
    for row in rows:
        for cell in row.cells:
            text = row.cell_text(cell).strip()
            if row.row >= row.header_rows:
                cells.setdefault(cell.column, []).append(text)
            elif HEAD.fullmatch(text):
                headed.add(cell.column)
    return frozenset(column for column, texts in cells.items() if _are_counts(texts, headed=column in headed))


def _are_counts(texts: Sequence[str], *, headed: bool) -> bool:
    if headed and any(COUNTED.fullmatch(text) for text in texts):
        return all(PLAIN.fullmatch(text.replace(",", "")) for text in texts)
    return any(OF_FOUR.fullmatch(text) for text in texts) and all(PLAIN.fullmatch(text) for text in texts)


def cells_like_years(block: Block) -> list[int]:
    """The columns of the row's cells that are four digits like those of a year."""
    return [cell.column for cell in block.cells if LIKE_YEAR.fullmatch(block.cell_text(cell).strip())]


def count_in(text: str) -> Quantity:
    """The count that a cell is which holds nothing but its digits."""
    digits = text.strip()
    start, value, step = text.index(digits), float(digits), step_of(digits)
    return Quantity(
        start, start + len(digits), digits, value, NumberKind.PLAIN, value - step / 2, value + step / 2, step
    )
