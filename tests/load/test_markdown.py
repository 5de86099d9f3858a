"""Markdown as guides write it."""

import pytest

from factcheck.document import BlockKind

from .notation import blocks, in_file, read, texts


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        ("earned **$85,260** in *May 2020*", "earned $85,260 in May 2020"),
        ("earned $**85,260** in 2020", "earned $85,260 in 2020"),
        ("from $56,000 to **$70,000** or $80,000", "from $56,000 to $70,000 or $80,000"),
        ('says [the BLS](https://bls.gov/ooh "Handbook")', "says the BLS"),
        ("says [the BLS](https://en.wikipedia.org/wiki/BLS_(US))", "says the BLS"),
        ("about 5%[^1] a year", "about 5% a year"),
        ("about 5%<sup>1</sup> a year", "about 5% a year"),
        ("about 5%<sup>[<a href='#n'>12</a>]</sup> a year", "about 5% a year"),
        ("about 5%[12] a year", "about 5% a year"),
        ("about $59,170¹ a year", "about $59,170 a year"),
        ("rooms of 20 m² and more", "rooms of 20 m² and more"),
        ("the 21<sup>st</sup> century", "the 21st century"),
        ("research &amp; development &ndash; 5&nbsp;%", "research & development – 5 %"),
        ("soft\u00adware deve\u200blopers", "software developers"),
        ("5 * 3 is snake_case_word", "5 * 3 is snake_case_word"),
        ("a \\*star\\* and \\$5", "a *star* and $5"),
        ("run `pip install x==1` now", "run now"),
        ("earn `$5,000` now", "earn $5,000 now"),
        ("~~old~~ [brackets] stay", "old [brackets] stay"),
        ("{{ site.title }} has {% if x %}text", "has text"),
        ("**Бакалавр наук** 5%", "Бакалавр наук 5%"),
        ("hard-wrapped lines\nare one sentence", "hard-wrapped lines are one sentence"),
        ("> quoted\n> twice", "quoted twice"),
    ],
)
def test_inline_marks_are_not_text(written, seen):
    assert texts(written)[0] == seen


def test_structure():
    document = read(
        "# Nurses\n\nIntro.\n\n## Pay\n\nThe figures:\n\n- Median: $5\n  - nested\n\n## Outlook\n\nGrows.\n"
    )
    kinds = [(block.kind.value, block.text, block.level, block.headings, block.lead_in) for block in document.blocks]
    assert kinds == [
        ("heading", "Nurses", 1, (), None),
        ("paragraph", "Intro.", 0, (0,), None),
        ("heading", "Pay", 2, (0,), None),
        ("paragraph", "The figures:", 0, (0, 2), None),
        ("item", "Median: $5", 1, (0, 2), 3),
        ("item", "nested", 2, (0, 2), 4),
        ("heading", "Outlook", 2, (0,), None),
        ("paragraph", "Grows.", 0, (0, 6), None),
    ]
    assert document.title == "Nurses"


def test_table_has_rows_cells_and_head():
    document = read("Pay by state:\n\n| State | Pay |\n|---|---|\n| Ohio | **$5** |\n| Iowa | |\n")
    rows = [block for block in document.blocks if block.kind is BlockKind.ROW]
    assert [row.text for row in rows] == ["State | Pay", "Ohio | $5", "Iowa"]
    assert {row.header_rows for row in rows} == {1}
    assert {row.lead_in for row in rows} == {0}
    assert [[row.cell_text(cell) for cell in row.cells] for row in rows] == [
        ["State", "Pay"],
        ["Ohio", "$5"],
        ["Iowa", ""],
    ]
    assert [cell.header for row in rows for cell in row.cells] == [True, True, False, False, False, False]
    assert in_file(document, rows[1], "$5") == "$5"


def test_a_bold_line_is_a_heading_and_a_bold_figure_is_not():
    assert blocks("**Pay of nurses**\n\ntext\n") == ["heading: Pay of nurses", "paragraph: text"]
    assert blocks("**$85,260**\n\ntext\n") == ["paragraph: $85,260", "paragraph: text"]


def test_lines_that_are_separate_items_stay_apart():
    assert texts("Median pay: $5\nJob growth: 3%\nJobs: 20\n") == ["Median pay: $5", "Job growth: 3%", "Jobs: 20"]
    assert texts("• one thing\n• another\n", kind=BlockKind.ITEM) == ["one thing", "another"]


def test_line_break_ends_a_block():
    assert texts("first<br>second\n") == ["first", "second"]


def test_code_is_not_text():
    assert texts("Before.\n\n```\nmedian = 5\n```\n\n    x = {1: 2};\n\nAfter.\n") == ["Before.", "After."]


def test_html_in_markdown():
    assert blocks("<p>\nOne paragraph.\n\nAnother *one*.\n</p>\n\n<img src='a.jpg' alt='a nurse'/>\n") == [
        "paragraph: One paragraph.",
        "paragraph: Another one.",
        "alt: a nurse",
    ]


def test_html_table_across_blank_lines():
    rows = texts("<table>\n\n<tr><td>Ohio</td><td>5</td></tr>\n\n<tr><td>Iowa</td><td>6</td></tr>\n</table>\n")
    assert rows == ["Ohio | 5", "Iowa | 6"]


def test_image_text_follows_its_paragraph():
    assert blocks("See ![a chart of pay](x.png) here.\n") == ["paragraph: See here.", "alt: a chart of pay"]


def test_front_matter_fields():
    document = read('---\ntitle: "Pay: 5% up"\ntags:\n  - nurses and pay\nurl: /a/b\n---\nText.\n')
    assert document.has_metadata
    assert document.metadata["title"] == "Pay: 5% up"
    fields = [(block.name, block.text) for block in document.blocks if block.kind is BlockKind.FIELD]
    assert fields == [("title", "Pay: 5% up"), ("tags", "nurses and pay")]
    assert in_file(document, document.blocks[0], "5%") == "5%"


def test_toml_front_matter():
    document = read('+++\ntitle = "Nurse pay"\n+++\nText.\n')
    assert document.metadata == {"title": "Nurse pay"}
    assert blocks('+++\ntitle = "Nurse pay"\n+++\nText.\n') == ["field: Nurse pay", "paragraph: Text."]


def test_broken_front_matter_is_a_fault_and_the_body_is_read():
    document = read("---\nEPISODE #30: a: b\ntitle: Pay of nurses\n---\nThe body.\n")
    assert [fault.check for fault in document.faults] == ["broken-front-matter"]
    assert document.metadata["title"] == "Pay of nurses"
    assert document.blocks[-1].text == "The body."


def test_aliases_in_front_matter_do_not_multiply():
    lines = [
        "a: &a [x y, x y]",
        *(f"{name}: &{name} [*{before}, *{before}]" for before, name in zip("abcdefgh", "bcdefghi")),
    ]
    assert len(read("---\n" + "\n".join(lines) + "\n---\nText.\n").blocks) == 3


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("start", ["", "\ufeff"])
def test_offsets_with_any_newline_and_byte_order_mark(newline, start):
    text = start + newline.join(["# Ünïts", "", "The **median** wage", "was &#36;5 — ok.", "", "- a", "- b $7"])
    document = read(text)
    assert document.text == text
    assert [block.text for block in document.blocks] == ["Ünïts", "The median wage was $5 — ok.", "a", "b $7"]
    assert in_file(document, document.blocks[1], "wage was") == f"wage{newline}was"
    assert in_file(document, document.blocks[1], "$5") == "&#36;5"
    assert in_file(document, document.blocks[3], "$7") == "$7"
    assert in_file(document, document.blocks[1], "median") == "median"
