"""Golden pages: what the report looked like when somebody last looked at it.

Days, versions and drawings are scrubbed. A failure saves the page as it is now beside the golden one; after looking
at both, `UPDATE_GOLDEN=1 pytest tests/formats/test_report_golden.py` takes the new ones over.
"""

import os
import re
from pathlib import Path

import pytest

from factcheck.formats.html import write_site
from factcheck.reference.library import Library
from tests.formats.sample import sample

GOLDEN = Path(__file__).resolve().parent.parent / "golden" / "report"


@pytest.fixture(scope="module")
def site(library: Library, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("golden")
    write_site(sample(library), folder, library=library, pictures=6)
    return folder


def scrub(html: str) -> str:
    html = re.sub(r"\b2026-11-22\b", "DAY", html)
    html = re.sub(r"factcheck \d+\.\d+\.\d+", "factcheck VERSION", html)
    html = re.sub(r"sha256 [0-9a-f]{64}", "sha256 DIGEST", html)
    html = re.sub(r'<svg class="picture".*?</svg>', '<svg class="picture"></svg>', html, flags=re.S)
    return re.sub(r"\n{2,}", "\n", html)


@pytest.mark.parametrize("page", ["index.html", "guides/*adviser*.html", "groups/*.html"])
def test_the_page_is_as_it_was(site: Path, page: str) -> None:
    (path,) = site.glob(page)
    actual = scrub(path.read_text(encoding="utf-8"))
    golden = GOLDEN / f"{page.partition('/')[0].removesuffix('s').removesuffix('.html')}.html"
    if os.environ.get("UPDATE_GOLDEN"):
        golden.parent.mkdir(parents=True, exist_ok=True)
        golden.write_text(actual, encoding="utf-8")
    saved = golden.with_suffix(".actual.html")
    if golden.read_text(encoding="utf-8") != actual:
        saved.write_text(actual, encoding="utf-8")
        pytest.fail(f"{path.name} has changed: compare {golden} with {saved}", pytrace=False)
    saved.unlink(missing_ok=True)
