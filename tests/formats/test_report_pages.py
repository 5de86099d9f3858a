"""The pages of the report: what they say, that they hold still, that they show text as text."""

import json
import re
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest

from factcheck.document import Span
from factcheck.errors import UsageError
from factcheck.finding import Finding
from factcheck.formats import FORMATS, Style
from factcheck.formats.html import write_site
from factcheck.formats.html.changes import compare, read_runs, run_of
from factcheck.formats.html.groups import group
from factcheck.load import load
from factcheck.reference.library import Library
from factcheck.report import Failure, Report
from tests.formats.sample import sample


@pytest.fixture(scope="module")
def report(library: Library) -> Report:
    return sample(library)


@pytest.fixture(scope="module")
def site(report: Report, library: Library, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    write_site(report, folder, library=library)
    return folder


def page(site: Path, name: str) -> str:
    (path,) = (each for each in (site / "guides").iterdir() if name in each.name)
    return path.read_text(encoding="utf-8")


def files(site: Path) -> dict[str, bytes]:
    return {str(path.relative_to(site)): path.read_bytes() for path in sorted(site.rglob("*")) if path.is_file()}


def text_of(html: str, gap: str = "") -> str:
    """The words of a page, tags replaced by `gap`, white space folded."""
    words: list[str] = []
    parser = HTMLParser(convert_charrefs=True)
    parser.handle_data = words.append  # type: ignore[method-assign]
    parser.feed(html)
    return " ".join(gap.join(words).split())


def test_the_index_sums_up(site: Path) -> None:
    text = text_of((site / "index.html").read_text(encoding="utf-8"), " ")
    assert "9 findings in 2 of 2 guides" in text
    assert "10 statistics read: 2 supported, 1 outdated, 5 wrong, 1 not checked." in text
    assert "1 without a named occupation" in text
    assert "Occupational Employment and Wage Statistics May 2025" in text
    assert "May 2019 figures told as May 2020 3 findings in 2 guides" in text


def test_a_card_shows_the_whole_argument(site: Path) -> None:
    html = page(site, "adviser")
    card = text_of(re.search(r'<article class="card[^>]*data-check="misdated-figure".*?</article>', html, re.S)[0], " ")  # type: ignore[index]
    for words in (
        "$85,260 is the median of May 2019; in May 2020 it was $87,660.",
        "Stated $85,260 median annual wage of Management Analysts, May 2020",
        "Published $87,660 May 2020 $2,400 (2.7%) below the published figure",
        "Equals $85,260 May 2019",
        "Newest $101,860 May 2025",
        "national_M2020_dl.xlsx · row 88",
        "stated $85,255 to $85,265",
        "published $87,655 to $87,665",
        "Stated: $85,260 for 2020; published: $87,660; it sits on May 2019.",
        "high confidence",
        "Same cause elsewhere: May 2019 figures told as May 2020",
    ):
        assert words in card, words
    assert "https://www.bls.gov/oes/2020/may/oes131111.htm" in html
    assert "<del>$85,260</del><ins>$87,660</ins>" in html


def test_verdicts_are_marked_in_place_by_word_and_shape(site: Path) -> None:
    html = page(site, "adviser")
    marks = re.findall(r'<a class="mark v-(\w+)[^>]*>(.*?)</a>', html, re.S)
    assert [(slug, text_of(words)) for slug, words in marks] == [
        ("fault", "management analysts, which includes advisers conflicting-proxies"),
        ("misdated", "$85,260 misdated"),
        ("misdated", "$49,700 misdated"),
        ("contradicted", "$155,990 contradicted"),
        ("outdated", "$87,660 outdated"),
        ("supported", "$62,810 supported"),
        ("misdated", "11 percent misdated"),
        ("not_checked", "$400,000 not checked"),
        ("unpublished", "9% unpublished"),
        ("fault", "next: get started page-leftover"),
    ]
    assert all(f'href="#i-{slug}"' in words for slug, words in marks)


def test_the_guide_reads_as_it_was_written(site: Path, report: Report) -> None:
    article = re.search(r'<article aria-label="The guide">(.*?)</article>', page(site, "adviser"), re.S)[1]  # type: ignore[index]
    plain = text_of(re.sub(r'<span class="tag">.*?</span></span>', "", article, flags=re.S))
    for block in report.readings[0].document.blocks:
        for words in [block.cell_text(cell) for cell in block.cells] or [block.text]:
            assert " ".join(words.split()) in plain


def test_the_same_report_gives_the_same_bytes(report: Report, library: Library, tmp_path: Path) -> None:
    for folder in ("a", "b"):
        write_site(report, tmp_path / folder, library=library)
    first = files(tmp_path / "a")
    assert first == files(tmp_path / "b")
    write_site(report, tmp_path / "a", library=library)
    assert files(tmp_path / "a") == first


def test_the_next_run_says_what_changed(report: Report, library: Library, tmp_path: Path) -> None:
    write_site(report, tmp_path, library=library, pictures=0)
    gone = report.findings[0]
    later = replace(report, findings=report.findings[1:], today=date(2026, 12, 1))
    write_site(later, tmp_path, library=library, pictures=0)
    text = text_of((tmp_path / "index.html").read_text(encoding="utf-8"))
    assert "Since 2026-11-22: 0 new findings, 1 gone." in text
    assert gone.message in text
    write_site(later, tmp_path, library=library, pictures=0)
    assert "1 gone." in text_of((tmp_path / "index.html").read_text(encoding="utf-8"))
    write_site(replace(report, today=date(2026, 12, 2)), tmp_path, library=library, pictures=0)
    assert "Since 2026-12-01: 1 new finding, 0 gone." in text_of((tmp_path / "index.html").read_text(encoding="utf-8"))


def test_a_run_that_was_cut_short_is_no_measure(report: Report, library: Library, tmp_path: Path) -> None:
    write_site(report, tmp_path, library=library, pictures=0)
    half = replace(report, readings=report.readings[:1], findings=report.findings[:3], complete=False)
    write_site(half, tmp_path, library=library, pictures=0)
    write_site(replace(report, today=date(2026, 12, 2)), tmp_path, library=library, pictures=0)
    index = text_of((tmp_path / "index.html").read_text(encoding="utf-8"))
    assert "Nothing changed since 2026-11-22." in index


def test_an_incomplete_run_says_what_is_missing_on_every_page(report: Report, library: Library, tmp_path: Path) -> None:
    failed = replace(report, complete=False, failures=(Failure("guides/<b>.md", "guides/<b>.md: not UTF-8"),))
    write_site(failed, tmp_path, library=library, pictures=0)
    banner = "This report is incomplete. 1 document could not be read."
    for path in (*tmp_path.glob("*.html"), *tmp_path.glob("guides/*.html"), *tmp_path.glob("groups/*.html")):
        assert banner in text_of(path.read_text(encoding="utf-8")), path
    assert "<code>guides/&lt;b&gt;.md</code>" in (tmp_path / "index.html").read_text(encoding="utf-8")


def test_an_empty_run_has_a_page(library: Library, tmp_path: Path) -> None:
    write_site(Report((), {}, ()), tmp_path, library=library)
    assert "No guide was checked" in (tmp_path / "index.html").read_text(encoding="utf-8")


def test_pages_of_guides_that_are_gone_are_removed_and_nothing_else(
    report: Report, library: Library, tmp_path: Path
) -> None:
    (tmp_path / "mine.html").write_text("mine")
    write_site(report, tmp_path, library=library, pictures=0)
    (tmp_path / "data-docs").mkdir()
    (tmp_path / "data-docs" / "index.html").write_text("docs")
    one = replace(
        report, readings=report.readings[:1], findings=tuple(f for f in report.findings if "adviser" in f.document)
    )
    write_site(one, tmp_path, library=library, pictures=0)
    assert len(list((tmp_path / "guides").iterdir())) == 1
    assert (tmp_path / "mine.html").read_text() == "mine"
    assert 'href="data-docs/index.html"' in (tmp_path / "index.html").read_text(encoding="utf-8")


def test_hostile_words_stay_words(library: Library, tmp_path: Path) -> None:
    write_site(sample(library, hostile=True), tmp_path, library=library, pictures=4)
    for path in tmp_path.rglob("*.html"):
        parser = Tags()
        parser.feed(path.read_text(encoding="utf-8"))
        assert parser.scripts <= {"assets/index.js", "data/lists.js", "data/findings-000.js", "../assets/guide.js"}
        assert not parser.handlers
        assert not parser.odd_links
        assert not parser.styles
    data = (tmp_path / "data" / "findings-000.js").read_text(encoding="utf-8")
    assert json.loads(data.removeprefix("factcheck.rows(").removesuffix(");\n"))


class Tags(HTMLParser):
    """Notes everything in a page that could run or load something."""

    def __init__(self) -> None:
        super().__init__()
        self.scripts: set[str] = set()
        self.handlers: list[str] = []
        self.odd_links: list[str] = []
        self.styles: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "script":
            self.scripts.add(given.get("src") or "inline")
        if tag in ("iframe", "object", "embed", "img", "style", "base", "form") and given.get("class") != "controls":
            self.handlers.append(tag)
        self.handlers += [name for name in given if name.startswith("on")]
        self.styles += [str(value) for name, value in attrs if name == "style"]
        link = given.get("href") or ""
        if ":" in link and not link.startswith("https://www.bls.gov/"):
            self.odd_links.append(link)


def test_a_line_of_two_megabytes_does_no_harm(library: Library, tmp_path: Path) -> None:
    report = sample(library)
    reading = report.readings[1]
    long = load(reading.document.path, data=("word " * 400_000 + "\n\n" + reading.document.text).encode())
    grown = replace(
        report, readings=(replace(reading, document=long, claims=(), proxies=()),), verdicts={}, findings=()
    )
    write_site(grown, tmp_path, library=library, pictures=0)
    assert 2_000_000 < (tmp_path / "guides").iterdir().__next__().stat().st_size < 2_100_000


def test_groups_name_the_slip(report: Report) -> None:
    (only,) = group(report)
    assert (only.title, len(only.findings), only.guides) == ("May 2019 figures told as May 2020", 3, 2)


def test_a_run_is_read_back_as_it_was(report: Report, site: Path) -> None:
    current, before = read_runs(site / "run.json")
    assert current == run_of(report)
    assert before is None
    assert not compare(current, run_of(report)).any


@pytest.mark.parametrize("text", ["", "{", '{"version": 1}', '{"version": 99, "current": {}}', "[]"])
def test_an_unreadable_record_counts_as_none(tmp_path: Path, text: str) -> None:
    (tmp_path / "run.json").write_text(text)
    assert read_runs(tmp_path / "run.json") == (None, None)


def test_html_needs_a_folder(report: Report) -> None:
    with pytest.raises(UsageError, match="--output FOLDER"):
        FORMATS["html"].write(report, Style())


def test_a_folder_that_cannot_be_written_is_named(report: Report, library: Library, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UsageError, match="file"):
        write_site(report, tmp_path / "file", library=library, pictures=0)


def test_findings_without_words_in_the_text_are_pinned(report: Report, library: Library, tmp_path: Path) -> None:
    first: Finding = report.findings[0]
    marker = replace(first, check="broken-markup", span=Span(0, 3), claims=(), fingerprint="beefbeefbeef", fix=None)
    write_site(replace(report, findings=(marker,)), tmp_path, library=library, pictures=0)
    assert re.search(r'class="pin v-fault"[^>]*href="#f-beefbeefbeef"', page(tmp_path, "adviser"))


def test_every_claim_is_marked_even_where_its_finding_is_about_other_words(
    report: Report, library: Library, tmp_path: Path
) -> None:
    reading = report.readings[0]
    claim = next(each for each in reading.claims if each.value_text == "11 percent")
    first = next(each for each in report.findings if claim.id in each.claims)
    end = claim.value_span.end
    band = replace(first, check="wrong-band", span=Span(end + 1, end + 5))
    write_site(replace(report, findings=(band,)), tmp_path, library=library, pictures=0)
    assert len(re.findall(r'data-cards="f-', page(tmp_path, "adviser"))) == 2
