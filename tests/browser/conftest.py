"""Chromium, driven by Playwright; the report as people get it, opened from disk."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from factcheck.formats.html import write_site
from factcheck.reference.library import Library
from tests.formats.sample import sample

ARGUMENTS = (
    *("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"),
    *("--disable-sync", "--no-first-run"),
)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Debian's Chromium; in CI it must be there."""
    path = shutil.which("chromium") or shutil.which("chromium-browser")
    if path is None:
        if os.environ.get("CI"):
            pytest.fail("CI needs Chromium: apt-get install chromium", pytrace=False)
        pytest.skip("Chromium is not on this machine (apt-get install chromium)")
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def site(library: Library, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample report, hostile guide and all."""
    folder = tmp_path_factory.mktemp("report")
    write_site(sample(library, hostile=True), folder, library=library)
    return folder


@dataclass
class Visitor:
    """Opens pages and notes what no page may do: complain, or ask for anything but its own files."""

    context: BrowserContext
    root: Path
    complaints: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    def open(self, name: str = "index.html", anchor: str = "") -> Page:
        """The page whose path under the report matches `name`."""
        (path,) = self.root.glob(name)
        page = self.context.new_page()
        page.on("console", lambda message: self.complaints.append(message.text))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("dialog", lambda dialog: self.complaints.append(f"dialog: {dialog.message}"))
        page.on("request", lambda request: self.requests.append(request.url))
        page.goto(f"{path.as_uri()}{anchor}")
        page.wait_for_load_state("load")
        return page

    def check(self) -> None:
        assert not self.complaints
        outside = [url for url in self.requests if not url.startswith((self.root.as_uri(), "blob:"))]
        assert not outside


@pytest.fixture
def visit(chromium: Browser, site: Path) -> Iterator[Visitor]:
    context = chromium.new_context(viewport={"width": 1360, "height": 900}, reduced_motion="reduce", offline=True)
    visitor = Visitor(context, site)
    yield visitor
    context.close()
    visitor.check()
