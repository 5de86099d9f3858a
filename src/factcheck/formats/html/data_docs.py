"""Ties Great Expectations' Data Docs to the report beside them: a failing row leads to its sentence.

Data Docs show a row by its index columns, as text. A column `page` (see `page_of`) is one of them; `tie` makes what
stands there a link, from wherever Data Docs put the page.
"""

import os
import re
from pathlib import Path

from factcheck.formats.html.links import anchor, slug

FOLDER = "data-docs"
_ADDRESS = re.compile(r"(?<![\w/\"'])guides/[\w.-]+\.html(?:#[\w.-]+)?")


def page_of(document: str, *, claim: str | None = None, fingerprint: str | None = None) -> str:
    """Where the report shows a document, or in it a finding, or a claim that has none; relative to the report."""
    page = f"guides/{slug(document)}.html"
    if fingerprint:
        return f"{page}#{anchor('f', fingerprint)}"
    return f"{page}#{anchor('c', claim)}" if claim else page


def tie(report: Path) -> int:
    """Turn every page address in the Data Docs under `report` into a link; how many there are. Safe to repeat."""
    tied = 0
    for path in sorted((report / FOLDER).rglob("*.html")):
        up = os.path.relpath(report, path.parent)
        text = path.read_text("utf-8")
        linked, count = _ADDRESS.subn(rf'<a href="{up}/\g<0>">\g<0></a>', _plain(text))
        if count:
            path.write_text(linked, "utf-8")
            tied += count
    return tied


def _plain(text: str) -> str:
    """Without the links of an earlier run, whose report may have stood elsewhere."""
    return re.sub(r'<a href="[^"]*/(guides/[^"]+)">\1</a>', r"\1", text)
