"""Figures that pages keep as data: objects in scripts, attributes of components."""

import pytest

from factcheck.document import BlockKind
from factcheck.load import load

ROWS = """
import { Grid } from "./Grid";
// what the page shows
const jobs = [
  { job: "Statisticians", medianPay: "$103,300", growth: "9%" }, // new
  { job: "Economists", medianPay: "$115,440", growth: "1%" },
];
export default () => <main><h1>Work with numbers</h1><Grid rows={jobs} /></main>;
"""


def _texts(name: str, text: str) -> list[tuple[BlockKind, str]]:
    return [(block.kind, block.text) for block in load(name, data=text.encode()).blocks]


def test_objects_of_one_form_are_the_rows_of_a_table() -> None:
    document = load("page.jsx", data=ROWS.encode())
    rows = [block for block in document.blocks if block.kind is BlockKind.ROW]
    assert [row.text for row in rows] == [
        "job | median pay | growth",
        "Statisticians | $103,300 | 9%",
        "Economists | $115,440 | 1%",
    ]
    assert rows[1].header_rows == 1
    cell = rows[2].cells[1]
    span = rows[2].span(cell.start, cell.end)
    assert document.text[span.start : span.end] == "$115,440"


def test_an_object_alone_is_a_table_of_keys_and_values() -> None:
    text = 'export const facts = {\n  medianPay: "$72,740",\n  growth: "4% (2024-34)",\n};\n'
    assert _texts("facts.js", text) == [
        (BlockKind.ROW, "median pay | $72,740"),
        (BlockKind.ROW, "growth | 4% (2024-34)"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "const limits = { jobs: 5000, pay: 70000 };",  # numbers of a program
        'const card = { title: "Welder", width: "320", order: "7" };',
        'const welder = { id: "w1", price: "$40" };',
    ],
)
def test_what_a_program_keeps_for_itself_is_no_text(text: str) -> None:
    assert _texts("x.js", text) == []


def test_what_an_mdx_file_exports() -> None:
    text = (
        'export const meta = {\n  title: "Surveyor",\n  order: 7,\n  stats: [\n'
        '    { label: "Jobs in 2024", value: "56,100" },\n  ],\n}\n\nSurveyors measure land.\n'
    )
    document = load("x.mdx", data=text.encode())
    assert document.metadata["title"] == "Surveyor"
    assert [block.text for block in document.blocks] == [
        "label | value",
        "Jobs in 2024 | 56,100",
        "Surveyors measure land.",
    ]


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ('<Stat label="Median pay, 2024" value="$72,740" />', "Median pay, 2024: $72,740"),
        ('<Stat value="4%" label="Growth, 2024-34" />', "4% Growth, 2024-34"),
        ("<Stat label='Jobs' value={'56,100'} />", "Jobs: 56,100"),
        (
            '<Card job="Cartographer" medianPay="$78,380" growth="6%" />',
            "Cartographer: median pay: $78,380; growth: 6%",
        ),
    ],
)
def test_attributes_of_components(tag: str, expected: str) -> None:
    assert (BlockKind.PARAGRAPH, expected) in _texts("x.mdx", f"Some text.\n\n{tag}\n\nMore text.\n")
    assert (BlockKind.PARAGRAPH, expected) in _texts("x.html", f"<p>Some text.</p>\n{tag}\n<p>More text.</p>\n")


@pytest.mark.parametrize("tag", ['<img width="40" alt="40 nurses">', '<Box width="40" title="a box" />', "<Hr n='3'>"])
def test_attributes_that_tell_nothing(tag: str) -> None:
    assert all(kind is not BlockKind.PARAGRAPH for kind, _ in _texts("x.html", tag))
