"""Tables in plain text whose columns single blanks part, and heads of percentiles."""

import pytest

from factcheck.document import BlockKind
from factcheck.load import load


def _rows(text: str) -> list[list[str]]:
    blocks = load("x.txt", data=text.encode()).blocks
    return [[block.cell_text(cell) for cell in block.cells] for block in blocks if block.kind is BlockKind.ROW]


def test_single_blanks_part_the_columns() -> None:
    text = (
        "Occupation Employment Annual mean wage Median wage (2024)\n"
        "Welders 424,040 $53,640 $50,460\nTool and die makers 59,300 $64,410 $63,180\n"
    )
    assert _rows(text) == [
        ["Occupation", "Employment", "Annual mean wage", "Median wage (2024)"],
        ["Welders", "424,040", "$53,640", "$50,460"],
        ["Tool and die makers", "59,300", "$64,410", "$63,180"],
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Occupation and employment wages\nWelders earned $50,460 in 2024.\nMachinists earned $56,150.\n",
        "Jobs Employment\nWelders 424,040\nMachinists 299,830\n",  # one column of figures
        "Occupation Employment Wage\nWelders 424,040\nMachinists 299,830 $56,150\n",  # rows that do not agree
    ],
)
def test_lines_that_are_no_table(text: str) -> None:
    assert _rows(text) == []


def test_percentiles_head_a_table() -> None:
    text = (
        "Percentile      10%      50% (Median)      90%\n"
        "Hourly Wage   $17.85   $24.26   $36.47\nAnnual Wage  $37,130  $50,460  $75,850\n"
    )
    rows = [block for block in load("x.txt", data=text.encode()).blocks if block.kind is BlockKind.ROW]
    assert [row.header_rows for row in rows] == [1, 1, 1]
