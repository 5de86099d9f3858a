"""Pages written as programs: tags whose attributes hold program do not end at its arrows."""

import pytest

from factcheck.document import BlockKind
from factcheck.load import load

PAGE = """export default function Page() {{
  return (
    <>
      {}
      <p>
        Glaziers earn a median of{{" "}}
        <b>$53,010</b> a year.
      </p>
    </>
  );
}}
"""
TAGS = [
    '<script type="application/ld+json" dangerouslySetInnerHTML={{ __html: j({ a: f.map((x) => ({ b: { c: x } })) }) }} />',  # noqa: E501
    "<script dangerouslySetInnerHTML={{ __html: j({ a: f.map((x) => ({ b: { c: x } })) }) }}></script>",
    "<Button onClick={() => { if (a > 1) { go({ to: { page: 2 } }); } }}>Go</Button>",
    "<Button onClick={() => { if (a > 1) { go({ to: { page: '}' } }); } }} />",
    "<style jsx>{`p { color: red; }`}</style>",
]


@pytest.mark.parametrize("tag", TAGS)
def test_text_behind_a_tag_with_program_in_it_is_read(tag: str) -> None:
    blocks = load("page.jsx", data=PAGE.format(tag).encode()).blocks
    told = [" ".join(block.text.split()) for block in blocks if block.kind is BlockKind.PARAGRAPH]
    assert told[-1] == "Glaziers earn a median of $53,010 a year."
    assert "go(" not in "".join(told)


def test_a_sentence_in_the_program_of_a_tag_is_read() -> None:
    tag = '<Tabs render={(x) => { if (x) { return { a: { n: "Roofers earn a median of $50,970 a year." } }; } }} />'
    blocks = load("page.jsx", data=PAGE.format(tag).encode()).blocks
    assert "Roofers earn a median of $50,970 a year." in [block.text for block in blocks]


def test_a_tag_that_never_ends_hides_no_more_than_itself() -> None:
    load("page.jsx", data=PAGE.format("<Button onClick={() => { { { ").encode())
