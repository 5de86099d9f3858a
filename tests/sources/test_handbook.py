"""Pulling the handbook over real HTTP: politely, resumably, and with the library as it was after every fault."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from factcheck.cli import main
from factcheck.errors import SourceError, UsageError
from factcheck.figure import Figure, Key
from factcheck.measure import Measure
from factcheck.period import Period
from factcheck.reference import publish
from factcheck.reference.library import EMBEDDED, Library
from factcheck.sources import handbook
from factcheck.web import Web

from . import pages as made
from .stand_in import DENIED, Answer, Bls, Handler, answers, bls, cut, page, redirect, reset

TODAY = date(2026, 11, 22)
BUSY = page(503, b"<html>busy</html>", Retry_After="0")
SLUG = "police-and-detectives"


@pytest.fixture(scope="module")
def library() -> Library:
    return Library.open()


@pytest.fixture(scope="module")
def edition(library: Library) -> dict[str, bytes]:
    return made.edition(library)


@pytest.fixture
def server(edition: dict[str, bytes]) -> Iterator[Bls]:
    """BLS with the 2025-35 edition out."""
    with bls() as running:
        running.pages[handbook.INDEX] = page(200, made.index(sorted(edition)))
        for slug, content in edition.items():
            running.pages[made.address(slug)] = html(content)
        yield running


def html(body: bytes, *, etag: str = '"1"') -> Answer:
    """A web page; 304 where the asker has this version."""

    def answer(handler: Handler) -> None:
        if handler.headers.get("If-None-Match") == etag:
            handler.send_response(304)
            handler.end_headers()
            return
        handler.answer(200, body, kind="text/html; charset=utf-8", ETag=etag)

    return answer


def pull(
    server: Bls, folder: Path, *slugs: str, today: date = TODAY, pauses: list[float] | None = None
) -> handbook.Pulled:
    web = Web("editor@example.org", pause=0.01, timeouts=(2.0, 2.0))
    wait = pauses.append if pauses is not None else lambda _: None
    return handbook.pull(folder, web, today=today, pages=slugs, host=server.url, wait=wait)


def untouched(folder: Path) -> bool:
    return publish.current(folder) == EMBEDDED and publish.verify(folder) == []


def move_one(library: Library, slug: str, move: made.Move) -> bytes:
    return made.page(next(line for line in library.lines(library.newest("OOH")) if line.subject == slug), library, move)


def test_a_new_edition_is_published_and_answers(server: Bls, edition: dict[str, bytes], tmp_path: Path) -> None:
    pauses: list[float] = []
    done = pull(server, tmp_path, pauses=pauses)
    assert done.manifest is not None
    assert (done.came, done.unchanged) == (len(edition), 0)
    assert (done.manifest.program, done.manifest.release, done.manifest.rows) == ("OOH", "2025-35", len(edition))
    library = Library.open(publish.current(tmp_path))
    assert library.newest("OOH").name == "2025-35"
    found = library.look_up(Key(Measure.GROWTH_PERCENT, (), group=SLUG, period=Period(2025, 2035)))
    assert isinstance(found, Figure)
    assert (found.provenance.file, found.provenance.url) == (f"{SLUG}.html", f"https://www.bls.gov{made.address(SLUG)}")
    assert found.codes == ("33-3021", "33-3031", "33-3051", "33-3052")
    before = library.look_up(Key(Measure.MEDIAN_ANNUAL, (), group=SLUG, period=Period(2024, month=5)))
    assert isinstance(before, Figure)
    assert before.value == 77_270
    assert library.bands(Period(2025, 2035))[0].band == "much faster than average"
    assert publish.verify(tmp_path) == []
    # the index and each page once, one after the other, with a pause between the pages
    assert server.paths == [handbook.INDEX, *(made.address(slug) for slug in sorted(edition))]
    assert pauses == [handbook.PAUSE] * (len(edition) - 1)
    assert "military-careers" not in " ".join(server.paths)
    assert not (tmp_path / "downloads" / "handbook").exists()
    # and a second time: every page is asked whether it changed, and none is sent
    again = pull(server, tmp_path)
    assert (again.came, again.unchanged, again.manifest) == (0, len(edition), None)
    assert len(publish.history(tmp_path)) == 1


def test_one_page_with_newer_wages_joins_the_edition_held(server: Bls, library: Library, tmp_path: Path) -> None:
    content = move_one(library, SLUG, made.Move(2024, 2025, 1.03, 1.0))
    known = handbook._known(library)[SLUG]
    server.pages[known] = html(content.replace(made.address(SLUG).encode(), known.encode()))
    done = pull(server, tmp_path, SLUG)
    assert done.manifest is not None
    assert (done.came, done.manifest.release) == (1, "2024-34")
    assert server.paths == [known]  # its address is known: the index is not asked for
    own = Library.open(publish.current(tmp_path))
    wages = [own.look_up(Key(Measure.MEDIAN_ANNUAL, (), group=SLUG, period=year)) for year in
             (Period(2025, month=5), Period(2024, month=5), None)]  # fmt: skip
    assert [one.value for one in wages if isinstance(one, Figure)] == [79_590, 77_270, 79_590]
    actuaries = Key(Measure.GROWTH_PERCENT, ("15-2011",), program="OOH")
    kept = own.look_up(actuaries)
    assert isinstance(kept, Figure)
    assert kept.value == 22


def test_a_pull_that_was_stopped_goes_on(server: Bls, edition: dict[str, bytes], tmp_path: Path) -> None:
    slugs = sorted(edition)
    server.pages[made.address(slugs[40])] = answers(reset, reset, reset, reset, html(edition[slugs[40]]))
    with pytest.raises(SourceError, match="no answer"):
        pull(server, tmp_path)
    assert untouched(tmp_path)
    server.paths.clear()
    done = pull(server, tmp_path)
    assert done.manifest is not None
    assert done.came == len(edition)
    assert server.paths[1] == made.address(slugs[40])  # what came before is not asked for again on the same day
    assert len(server.paths) == 1 + len(edition) - 40


def test_a_pull_that_goes_on_another_day_asks_what_changed(
    server: Bls, edition: dict[str, bytes], tmp_path: Path
) -> None:
    slugs = sorted(edition)
    server.pages[made.address(slugs[3])] = answers(page(500, b"oops"), page(500, b"oops"), page(500, b"oops"),
                                                   page(500, b"oops"), html(edition[slugs[3]]))  # fmt: skip
    with pytest.raises(SourceError, match="answered 500"):
        pull(server, tmp_path)
    server.pages[made.address(slugs[1])] = html(edition[slugs[1]].replace(b"Last Modified", b"Modified"), etag='"2"')
    done = pull(server, tmp_path, today=date(2026, 11, 23))
    assert done.came == len(edition)
    assert server.paths.count(made.address(slugs[0])) == 2


@pytest.mark.parametrize("first", [page(429, b"slow down", Retry_After="0"), page(500, b"oops"), BUSY, reset])
def test_passing_trouble_is_waited_out(server: Bls, library: Library, tmp_path: Path, first: Answer) -> None:
    known = handbook._known(library)["actuaries"]
    content = move_one(library, "actuaries", made.Move(2024, 2025, 1.02, 1.0))
    server.pages[known] = answers(first, first, html(content))
    assert pull(server, tmp_path, "actuaries").manifest is not None
    assert len(server.paths) == 3


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (BUSY, "answered 503, also when asked again"),
        (page(403, DENIED), r"refused \(403\)"),
        (page(404, b"<html>gone</html>"), r"not there \(404\)"),
        (reset, "no answer"),
        (redirect("http://evil.example/ooh/math/actuaries.htm"), r"another host \(evil.example\); not followed"),
        (page(200, DENIED), "no address of a handbook page in it .titled 'Access Denied'."),
        (page(200, b""), "no address of a handbook page"),
        (page(200, b"<html>" + b"x" * 3_000_001), "more than the 3,000,000"),
        (
            lambda handler: handler.answer(200, b"PK", kind="application/zip"),
            "application/zip came instead of a web page",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_lasting_trouble_is_told_and_nothing_changes(
    server: Bls, library: Library, tmp_path: Path, answer: Answer, words: str
) -> None:
    server.pages[handbook._known(library)["actuaries"]] = answer
    with pytest.raises(SourceError, match=words):
        pull(server, tmp_path, "actuaries")
    assert untouched(tmp_path)
    assert list((tmp_path / "downloads" / "handbook").glob("*.html")) == []


def test_a_page_cut_short(server: Bls, library: Library, edition: dict[str, bytes], tmp_path: Path) -> None:
    server.pages[handbook._known(library)["actuaries"]] = cut(edition["actuaries"])
    with pytest.raises(SourceError, match=r"broke off|cut short|came instead"):
        pull(server, tmp_path, "actuaries")
    assert untouched(tmp_path)


def test_a_page_of_another_shape_stops_the_pull(server: Bls, edition: dict[str, bytes], tmp_path: Path) -> None:
    slugs = sorted(edition)
    changed = edition[slugs[2]].replace(b"Number of Jobs", b"Jobs held")
    server.pages[made.address(slugs[2])] = html(changed)
    with pytest.raises(SourceError, match="no 'Number of Jobs' in its quick facts"):
        pull(server, tmp_path)
    assert untouched(tmp_path)
    assert len(server.paths) == 4  # the index and three pages, not hundreds
    server.pages[made.address(slugs[2])] = html(edition[slugs[2]])
    assert pull(server, tmp_path).manifest is not None


def test_another_page_at_the_address(server: Bls, library: Library, edition: dict[str, bytes], tmp_path: Path) -> None:
    server.pages[handbook._known(library)["actuaries"]] = html(edition["actors"])
    with pytest.raises(SourceError, match=r"another page came \(actors\)"):
        pull(server, tmp_path, "actuaries")
    assert untouched(tmp_path)


def test_one_page_of_an_edition_that_is_not_held(
    server: Bls, library: Library, edition: dict[str, bytes], tmp_path: Path
) -> None:
    server.pages[handbook._known(library)["actuaries"]] = html(edition["actuaries"])
    with pytest.raises(publish.Refused, match="An edition has 300 to 400 pages"):
        pull(server, tmp_path, "actuaries")
    assert untouched(tmp_path)


def test_an_edition_that_changes_while_it_is_fetched(server: Bls, library: Library, tmp_path: Path) -> None:
    server.pages[made.address("actors")] = html(move_one(library, "actors", made.SAME))
    with pytest.raises(SourceError, match=r"1 of 2024-34 \(actors\); 340 of 2025-35"):
        pull(server, tmp_path)
    assert untouched(tmp_path)


def test_an_index_of_another_shape(server: Bls, tmp_path: Path) -> None:
    server.pages[handbook.INDEX] = page(200, b"<html><a href='/ooh/math/actuaries.htm'>Actuaries</a></html>")
    with pytest.raises(SourceError, match="only 1 pages in the index"):
        pull(server, tmp_path)
    assert untouched(tmp_path)


def test_a_page_that_there_is_not(server: Bls, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no page called 'liaison-officers'"):
        pull(server, tmp_path, "liaison-officers")


def test_no_contact_address() -> None:
    with pytest.raises(UsageError, match="contact"):
        Web(None)


def test_from_the_command_line(server: Bls, library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "factcheck.toml").write_text('contact = "editor@example.org"\n')
    monkeypatch.chdir(tmp_path)
    known = handbook._known(library)["actuaries"]
    content = move_one(library, "actuaries", made.Move(2024, 2025, 1.02, 1.0))
    content = content.replace(made.address("actuaries").encode(), known.encode())
    server.pages[known] = html(content)
    own = str(tmp_path / "own")

    def run(*arguments: str) -> str:
        result = CliRunner().invoke(main, ["reference", *arguments, "--library", own], catch_exceptions=False)
        return result.output

    pulled = run("pull", "handbook", "--page", "actuaries", "--host", server.url, "--today", "2026-11-22")
    assert "handbook: 1 page came" in pulled
    assert "published OOH 2024-34" in pulled
    again = run("pull", "handbook", "--page", "actuaries", "--host", server.url, "--today", "2026-11-22")
    assert "handbook: 1 page unchanged" in again
    (tmp_path / "saved").mkdir()
    (tmp_path / "saved" / "actuaries.html").write_bytes(
        content.replace(b"May 2025", b"May 2026").replace(b"2025 Med", b"2026 Med")
    )
    assert "published OOH 2024-34" in run("import", str(tmp_path / "saved"), "--today", "2026-11-22")
    with pytest.raises(UsageError, match="--page is for the handbook"):
        run("pull", "oews", "--page", "actuaries")
