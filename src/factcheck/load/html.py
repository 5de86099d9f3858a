"""HTML pages, templates with HTML in them, and the XML of textbooks (CNXML, DocBook)."""

import re

from factcheck.document import Document
from factcheck.load.builder import Builder
from factcheck.load.front_matter import front_matter
from factcheck.load.markup import Walker
from factcheck.load.masks import mask, mask_blade, programs
from factcheck.load.objects import add_note, add_table, find_records, shown, tables_of
from factcheck.load.plain import read_plain

_TITLE = re.compile(r"\$(?:page_?)?title\s*=\s*([\"'])([^\"'\n]{1,120})\1", re.IGNORECASE)
_HEAD = re.compile(r"<head[\s>]", re.IGNORECASE)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)


def load_html(path: str, text: str) -> Document:
    """Never raises: whatever is no tag is text."""
    matter = front_matter(text)  # static site generators put it on top of pages too
    body = matter.end if matter else (1 if text.startswith("\ufeff") else 0)
    visible = mask(text, body)
    if path.endswith((".blade.php", ".php")):
        visible = mask_blade(visible)
    records = [each for span in programs(text, body) for each in find_records(text, *span)]
    builder = Builder(shown(visible, text, records))
    for table in tables_of(text, records):
        add_table(builder, table)
        add_note(builder, text, table[-1].end)
    if matter:
        original = Builder(text)
        for name, start, end in matter.fields:
            original.field(name, start, end)
    titled = _TITLE.search(text, body) if records else None
    walker = Walker(builder)
    walker.preformatted(read_plain)
    walker.feed(body, len(text))
    return Document(
        path,
        text,
        "html",
        builder.finish(),
        metadata={**({"title": titled[2]} if titled else {}), **walker.metadata, **(matter.metadata if matter else {})},
        has_metadata=matter is not None or walker.has_head or bool(_HEAD.search(text, 0, 5000)),
        faults=(*(matter.faults if matter else ()), *builder.faults),
    )


def load_xml(path: str, text: str) -> Document:
    """Elements by the names textbooks share: title, para, list, item, table, row, entry."""
    builder = Builder(text)
    walker = Walker(builder, xml=True)
    walker.feed(1 if text.startswith("\ufeff") else 0, len(text))
    return Document(path, text, "html", builder.finish(), metadata=walker.metadata, has_metadata="<metadata" in text)
