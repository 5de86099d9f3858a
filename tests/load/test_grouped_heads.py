"""Tables with one cell to a line whose heads stand in groups, with years among them."""

import pytest

from factcheck.document import BlockKind
from factcheck.load import load

ROWS = (
    "Carpenters\n945.4\n1,005.7\n60.3\n6.4\nElectricians\n628.8\n714.7\n85.9\n13.7\nRoofers\n123.4\n139.2\n15.9\n12.9\n"
)


@pytest.mark.parametrize(
    "heads",
    [
        "Occupation\nEmployment\n2014\n2024\nChange, 2014-24\nNumber\nPercent\n",
        "Occupation\nEmployment\nChange, 2014-24\n2014\n2024\nNumber\nPercent\n",
    ],
    ids=["each over its own", "row by row"],
)
def test_years_and_kinds_under_their_groups(heads: str) -> None:
    blocks = load("x.txt", data=f"Most growth\n(Numbers in thousands)\n{heads}{ROWS}".encode()).blocks
    rows = [block for block in blocks if block.kind is BlockKind.ROW]
    assert [[(row.cell_text(cell), cell.column, cell.span) for cell in row.cells] for row in rows[:2]] == [
        [("Occupation", 0, 1), ("Employment", 1, 2), ("Change, 2014-24", 3, 2)],
        [("2014", 1, 1), ("2024", 2, 1), ("Number", 3, 1), ("Percent", 4, 1)],
    ]
    assert [row.cell_text(row.cells[4]) for row in rows[2:]] == ["6.4", "13.7", "12.9"]


def test_heads_that_fit_no_number_of_columns_are_no_heads() -> None:
    heads = "Occupation\nEmployment\n2014\n2019\n2024\nChange\nNumber\nPercent\n"
    blocks = load("x.txt", data=f"{heads}{ROWS}".encode()).blocks
    assert all(block.header_rows == 0 for block in blocks)
