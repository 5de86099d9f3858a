"""The report in a browser: moving, filtering, linking, exporting; nothing runs that is not ours."""

import csv
import io
import json
import re
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from factcheck.decisions import read_decisions
from tests.browser.conftest import Visitor

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

ADVISER = "guides/*adviser*.html"
HOSTILE = "guides/*hostile*.html"


def shown(page: Page) -> int:
    return page.locator(".rows li").count()


def test_filters_and_counts_follow_each_other(visit: Visitor) -> None:
    page = visit.open()
    assert shown(page) == 11
    expect(page.locator(".result .count")).to_have_text("11 findings")
    page.get_by_role("button", name="misdated").click()
    expect(page.locator(".result .count")).to_have_text("6 of 11 findings")
    assert shown(page) == 6
    expect(page.get_by_label("Check", exact=True)).to_have_text("all (6)misdated-figure (6)")
    page.get_by_label("Guide", exact=True).select_option("guides/adviser.md")
    expect(page.locator(".result .count")).to_have_text("3 of 11 findings")
    expect(page.get_by_role("button", name="contradicted")).to_have_text("contradicted 1")
    page.get_by_label("Search", exact=True).fill("49,700")
    expect(page.locator(".result .count")).to_have_text("1 of 11 findings")
    page.get_by_role("button", name="Clear filters").click()
    expect(page.locator(".result .count")).to_have_text("11 findings")


def test_the_address_keeps_the_filters(visit: Visitor) -> None:
    page = visit.open()
    page.get_by_label("Severity", exact=True).select_option("warning")
    page.get_by_label("Sort", exact=True).select_option("guide")
    again = visit.context.new_page()
    again.goto(page.url)
    expect(again.locator(".result .count")).to_have_text("2 of 11 findings")
    assert again.get_by_label("Sort", exact=True).input_value() == "guide"


def test_all_claims_can_be_listed(visit: Visitor) -> None:
    page = visit.open()
    page.get_by_label("Show", exact=True).select_option("claims")
    expect(page.locator(".result .count")).to_have_text("14 items")
    page.get_by_role("button", name="supported").click()
    expect(page.locator(".result .count")).to_have_text("2 of 14 items")
    expect(page.locator(".rows li").first).to_contain_text("Agrees with the figure of May 2020.")


def test_sorting(visit: Visitor) -> None:
    page = visit.open()
    assert "The 90th percentile" in page.locator(".rows li").first.inner_text()
    page.get_by_label("Sort", exact=True).select_option("check")
    assert "conflicting-proxies" in page.locator(".rows li").first.inner_text()
    page.locator("[data-sort=title]").click()
    expect(page.locator(".guides th[aria-sort]").first).to_have_attribute("aria-sort", "ascending")
    assert "What a spokesperson earns" in page.locator(".guides tbody tr").nth(1).inner_text()


def test_what_is_on_screen_is_exported(visit: Visitor, tmp_path: Path) -> None:
    page = visit.open()
    page.get_by_role("button", name="misdated").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="CSV").click()
    rows = list(csv.DictReader(io.StringIO(Path(download.value.path()).read_text(encoding="utf-8"))))
    assert len(rows) == 6
    assert {row["verdict"] for row in rows} == {"misdated"}
    with page.expect_download() as download:
        page.get_by_role("button", name="JSON").click()
    exported = json.loads(Path(download.value.path()).read_text(encoding="utf-8"))
    assert [row["message"] for row in exported] == [row["message"] for row in rows]
    assert (visit.root / exported[0]["link"].partition("#")[0]).is_file()


def test_keys_move_between_items(visit: Visitor) -> None:
    page = visit.open(ADVISER)
    page.keyboard.press("j")
    expect(page.locator(".card.open h2")).to_contain_text("conflicting-proxies")
    page.keyboard.press("j")
    page.keyboard.press("j")
    expect(page.locator(".card.open blockquote mark")).to_have_text("$49,700")
    expect(page.locator(".mark.current .words")).to_have_text("$49,700")
    assert page.locator(".mark.current").evaluate("mark => mark === document.activeElement")
    expect(page.locator(".steps .where")).to_have_text("3 of 10")
    page.keyboard.press("Enter")
    assert page.locator(".card.open").evaluate("card => card === document.activeElement")
    page.keyboard.press("k")
    expect(page.locator(".card.open blockquote mark")).to_have_text("$85,260")
    page.keyboard.press("Escape")
    expect(page.locator(".card.open")).to_have_count(0)
    expect(page.locator(".overview")).to_be_visible()
    assert page.locator(".mark >> nth=1").evaluate("mark => mark === document.activeElement")


def test_a_click_opens_and_the_way_back_closes(visit: Visitor) -> None:
    page = visit.open(ADVISER)
    page.locator(".mark", has_text="$155,990").click()
    expect(page.locator(".card.open h2")).to_contain_text("wrong-value")
    page.locator(".mark", has_text="$87,660").click()
    expect(page.locator(".card.open h2")).to_contain_text("outdated-figure")
    page.go_back()
    expect(page.locator(".card.open h2")).to_contain_text("wrong-value")


def test_a_deep_link_opens_its_finding(visit: Visitor) -> None:
    page = visit.open(ADVISER)
    page.locator(".toc a", has_text="$49,700").click()
    anchor = "#" + page.url.partition("#")[2]
    assert anchor.startswith("#f-")
    again = visit.open(ADVISER, anchor)
    expect(again.locator(".card.open blockquote mark")).to_have_text("$49,700")
    assert again.locator(".mark.current").evaluate("""mark => {
        const box = mark.getBoundingClientRect();
        return box.top >= 0 && box.bottom <= innerHeight;
    }""")
    from_index = visit.open("index.html", anchor)
    from_index.wait_for_url(re.compile(r"adviser.*#f-"))
    expect(from_index.locator(".card.open blockquote mark")).to_have_text("$49,700")


def test_a_guide_is_filtered_by_verdict(visit: Visitor) -> None:
    page = visit.open(ADVISER)
    page.locator(".chip", has_text="outdated").click()
    expect(page.locator(".toc li:visible")).to_have_count(1)
    page.keyboard.press("j")
    expect(page.locator(".card.open h2")).to_contain_text("outdated-figure")
    expect(page.locator(".steps .where")).to_have_text("1 of 1")


def test_a_decision_is_drafted_for_the_file(visit: Visitor, tmp_path: Path) -> None:
    page = visit.open(ADVISER)
    page.locator(".mark", has_text="$85,260").click()
    card = page.locator(".card.open")
    card.get_by_text("Decide", exact=True).click()
    card.get_by_label("Decision", exact=True).select_option("waive")
    card.get_by_role("button", name="Draft").click()
    expect(card.get_by_role("status")).to_have_text("Needs a reason and a last day.")
    card.get_by_label("Reason", exact=True).fill('quotes "a book"')
    card.get_by_label("Until", exact=True).fill("2027-01-31")
    card.get_by_role("button", name="Draft").click()
    snippet = page.get_by_label("Snippet for factcheck.decisions.toml").input_value()
    (tmp_path / "d.toml").write_text(snippet, encoding="utf-8")
    (decision,) = read_decisions(tmp_path / "d.toml")
    assert (decision.reason, decision.text, decision.check) == ('quotes "a book"', "$85,260", "misdated-figure")
    assert decision.figures.startswith("87660 (OEWS May 2020, median_annual_wage of 13-1111)")


def test_a_hostile_guide_is_only_read(visit: Visitor) -> None:
    for name in ("index.html", HOSTILE, "groups/*.html"):
        page = visit.open(name)
        page.wait_for_timeout(100)
        assert page.evaluate("window.hacked") is None
        assert page.locator("script").count() == (3 if name == "index.html" else 1 if name == HOSTILE else 0)
        assert page.locator("img, iframe, object").count() == 0
    page = visit.open(HOSTILE)
    page.keyboard.press("j")
    expect(page.locator("article").first).to_contain_text("\u202edesrever si siht")
    page.locator(".card.open summary", has_text="How this was read").click()
    assert page.evaluate("window.hacked") is None


def test_the_policy_stops_what_escaping_would_not(visit: Visitor) -> None:
    page = visit.open(ADVISER)
    page.evaluate("""() => {
        document.body.insertAdjacentHTML('beforeend', '<img src="x:y" onerror="hacked = 1">');
        document.body.insertAdjacentHTML('beforeend', '<a id=bad href="javascript:window.hacked=2">x</a>');
        const script = document.createElement('script');
        script.textContent = 'window.hacked = 3';
        document.body.append(script);
        document.getElementById('bad').click();
    }""")
    page.wait_for_timeout(100)
    assert page.evaluate("window.hacked") is None
    assert any("Content Security Policy" in each for each in visit.complaints)
    visit.complaints.clear()
    visit.requests.clear()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["index.html", ADVISER, "groups/*.html"])
@pytest.mark.parametrize("width", [1360, 390])
def test_accessible(chromium: Browser, site: Path, scheme: str, name: str, width: int) -> None:
    context = chromium.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme, reduced_motion="reduce", bypass_csp=True
    )  # type: ignore[arg-type]
    page = Visitor(context, site).open(name)
    for step in range(3 if name == ADVISER else 1):
        result = Axe().run(page, options={"preload": False})
        serious = [
            (each["id"], [node["html"][:120] for node in each["nodes"][:3]], each["nodes"][0].get("failureSummary"))
            for each in result.response["violations"]
            if each["impact"] in ("serious", "critical")
        ]
        assert not serious
        if name == ADVISER:
            page.keyboard.press("j")
            page.locator("summary").evaluate_all("all => all.forEach(each => each.parentElement.open = true)")
        del step
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "the page scrolls sideways"
    context.close()


def test_without_scripts_everything_is_there(chromium: Browser, site: Path) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = Visitor(context, site).open(ADVISER)
    assert page.locator(".card").count() == 10
    assert page.locator(".card").last.is_visible()
    context.close()


def test_print_shows_all_cards_and_no_controls(visit: Visitor) -> None:
    page = visit.open(ADVISER)
    page.emulate_media(media="print")
    assert all(page.locator(".card").nth(index).is_visible() for index in range(10))
    assert not page.locator(".steps").is_visible()
    assert not page.locator(".chip").first.is_visible()
