"""The report of real runs in the browser: the project's own corpus, and the evaluation guides beside it."""

from datetime import date
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from factcheck.formats.html import write_site
from factcheck.pipeline import check
from factcheck.settings import Settings
from tests.browser.conftest import Visitor

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

ROOT = Path(__file__).resolve().parent.parent.parent


WALK = """() => {
    // press j through all items; return those that do not open, or light up nothing in the text
    const cards = document.querySelectorAll(".card").length, lost = [];
    for (let place = 1; place <= cards; place++) {
        document.dispatchEvent(new KeyboardEvent("keydown", { key: "j", bubbles: true }));
        const open = document.querySelectorAll(".card.open");
        const where = document.querySelector(".steps .where").textContent;
        if (open.length !== 1 || where !== `${place} of ${cards}` || !document.querySelector("main .current"))
            lost.push(`${place} ${open[0]?.id}`);
    }
    return lost;
}"""


def serious(page: object) -> list[str]:
    violations = Axe().run(page, options={"preload": False}).response["violations"]  # type: ignore[arg-type]
    return [
        f"{each['id']}: {each['nodes'][0]['html'][:160]}"
        for each in violations
        if each["impact"] in ("serious", "critical")
    ]


def visit_all(chromium: Browser, guides: Path, site: Path) -> None:
    """Every page opens without complaint or request; every item of it can be reached by key and shows its place."""
    report = check([str(guides)], settings=Settings(root=site, exclude=("TRUTH.md",)), today=date(2026, 11, 22))
    assert report.complete
    write_site(report, site, pictures=12)
    context = chromium.new_context(viewport={"width": 1360, "height": 900}, reduced_motion="reduce", offline=True)
    visitor = Visitor(context, site)
    pages = ["index.html", *(str(path.relative_to(site)) for path in sorted(site.glob("g*/*.html")))]
    assert len(pages) > len(report.readings)
    for number, name in enumerate(pages):
        page = visitor.open(name)
        lost = page.evaluate(WALK) if name.startswith("guides/") else []
        assert not lost, f"{name}: items {lost} have no place in the text"
        if number < 2:
            assert not serious(page)
        page.close()
    visitor.check()
    context.close()


def test_the_corpus(chromium: Browser, tmp_path: Path) -> None:
    visit_all(chromium, ROOT / "corpus", tmp_path)


@pytest.mark.evaluation
def test_the_evaluation_guides(chromium: Browser, evaluation: Path, tmp_path: Path) -> None:
    visit_all(chromium, evaluation / "eval" / "guides", tmp_path)
