"""HTML pages and what is like them."""

from factcheck.document import BlockKind

from .notation import blocks, in_file, read, texts


def html(text):
    return blocks(text, "page.html")


def test_text_between_tags():
    assert html("<div>Loose<p>One <b>two</b>\n\t three.<p>Next</div>tail") == [
        "paragraph: Loose",
        "paragraph: One two three.",
        "paragraph: Next",
        "paragraph: tail",
    ]


def test_program_is_not_text():
    assert html("<script>var a = '<p>no</p>';</script><style>p{}</style><p>Yes<!-- no --></p><?php no() ?>") == [
        "paragraph: Yes"
    ]


def test_unclosed_html_is_read_to_its_end():
    assert html("<html><body><h1>Pay<p>It is <b>$5<ul><li>one<li>two") == [
        "heading: Pay",
        "paragraph: It is $5",
        "item: one",
        "item: two",
    ]
    document = read("<p>Text.</p><script>var a = 1;", "page.html")
    assert [fault.check for fault in document.faults] == ["broken-markup"]


def test_head_is_metadata():
    document = read(
        "<head><title>Nurse &amp; pay</title><meta name='description' content='All about pay'></head><p>x", "page.html"
    )
    assert document.has_metadata
    assert document.metadata == {"title": "Nurse & pay", "description": "All about pay"}
    assert [(block.name, block.text) for block in document.blocks[:2]] == [
        ("title", "Nurse & pay"),
        ("description", "All about pay"),
    ]


def test_definition_list():
    document = read("<dl><dt>Median pay</dt><dd><div><p>$5</p></div></dd><dt>Jobs:</dt><dd>20</dd></dl>", "page.html")
    assert [(block.kind, block.name, block.text) for block in document.blocks] == [
        (BlockKind.ITEM, "Median pay", "Median pay: $5"),
        (BlockKind.ITEM, "Jobs:", "Jobs: 20"),
    ]
    assert in_file(document, document.blocks[0], "$5") == "$5"


def test_table_head_spans_and_lines_in_cells():
    document = read(
        "<table><caption>Pay</caption><thead><tr><th rowspan=2>Title<th colspan=2>May 2024</tr>"
        "<tr><th>Low<th>High</thead><tr><th>Nurse</th><td>$1<br>$2 an hour</td><td>$3</td></tr>"
        "<tfoot><tr><td colspan=3>Source: BLS</td></tr></tfoot></table>",
        "page.html",
    )
    assert [block.text for block in document.blocks] == [
        "Pay",
        "Title | May 2024",
        "Low | High",
        "Nurse | $1; $2 an hour | $3",
        "Source: BLS",
    ]
    assert [block.kind.value for block in document.blocks] == ["caption", "row", "row", "row", "caption"]
    assert {block.table for block in document.blocks} == {0}
    rows = [block for block in document.blocks if block.kind is BlockKind.ROW]
    assert [[(cell.column, cell.span, cell.header) for cell in row.cells] for row in rows] == [
        [(0, 1, True), (1, 2, True)],
        [(1, 1, True), (2, 1, True)],
        [(0, 1, True), (1, 1, False), (2, 1, False)],
    ]
    assert rows[0].header_rows == 2


def test_head_is_guessed_where_only_figures_follow_words():
    rows = read(
        "<table><tr><td>State<td>2019<td>2029<tr><td>Ohio<td>5<td>6<tr><td>Iowa<td>7<td>8</table>", "p.html"
    ).blocks
    assert rows[0].header_rows == 1
    rows = read("<table><tr><td>Ohio<td>$5<tr><td>Iowa<td>$7</table>", "p.html").blocks
    assert rows[0].header_rows == 0


def test_a_table_that_lays_out_the_page_is_no_table():
    assert html("<table><tr><td>Jobs:<ul><li>Welder</li><li>Fitter</li></ul></td><td>Text</td></tr></table>") == [
        "paragraph: Jobs:",
        "item: Welder",
        "item: Fitter",
        "paragraph: Text",
    ]


def test_preformatted_text_is_plain_text():
    assert html("<pre>\nA sentence that somebody has broken\nat the margin of the page.\n\n* one\n</pre>") == [
        "paragraph: A sentence that somebody has broken at the margin of the page.",
        "item: one",
    ]


def test_blade_and_php():
    text = "@extends('x')\n@section('content')\n<p>Dear @{{First}}, 5% <?= $x > 1 ?> more</p>\n@endsection\n"
    assert blocks(text, "mail.blade.php") == ["paragraph: Dear @ , 5% more"]


def test_textbook_xml():
    text = (
        "<document><title>Careers</title><metadata><md:title>no</md:title></metadata><content>"
        "<para id='a'>Accountants earn <emphasis>$5</emphasis>.<footnote>See BLS, 2017.</footnote></para>"
        "<section><title>Pay</title><list><item>one</item></list>"
        "<table><tgroup cols='2'><thead><row><entry>A</entry><entry>B</entry></row></thead>"
        "<tbody><row><entry>x</entry><entry>5</entry></row></tbody></tgroup></table></section></content></document>"
    )
    assert blocks(text, "book.cnxml") == [
        "heading: Careers",
        "paragraph: Accountants earn $5.",
        "paragraph: See BLS, 2017.",
        "heading: Pay",
        "item: one",
        "row: A | B",
        "row: x | 5",
    ]


def test_heading_elements_used_for_their_looks():
    words = "word " * 45
    assert html(f"<h6>{words}</h6>")[0].startswith("paragraph")


def test_react_page():
    text = (
        "import React from 'react';\n// it's a comment\nconst tip = 'Nurses earn about $5 a day';\n"
        'export const metadata = { title: "Nurse\'s pay" };\n'
        "const n = a < b && useState<string>('x');\n"
        "export default function Page() {\n  return (\n    <div className={a > b ? 'x' : 'y'}>\n"
        '      <p>\n        Nurses don\'t earn{" "}\n        <b>$5</b> {value.toFixed(2)} or so.\n      </p>\n'
        "      {items.map((item) => (\n        <li key={item}>One item</li>\n      ))}\n    </div>\n  );\n}\n"
    )
    assert blocks(text, "page.jsx") == [
        "field: Nurses earn about $5 a day",
        "field: Nurse's pay",
        "paragraph: Nurses don't earn $5 or so.",
        "item: One item",
    ]
    assert texts(text, "page.jsx", kind=BlockKind.FIELD)[1] == "Nurse's pay"


def test_json_strings_and_numbers():
    document = read('{"title": "Nurse \\u0026 pay", "median": 85260, "url": "https://x.y"}', "data.json")
    assert [(block.name, block.text) for block in document.blocks] == [("title", "Nurse & pay"), ("median", "85260")]
