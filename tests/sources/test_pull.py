"""Pulling releases over real HTTP: each fault is recovered from, or told clearly with the library as it was."""

import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from factcheck.errors import SourceError, UsageError
from factcheck.figure import Figure, Key
from factcheck.measure import Measure
from factcheck.reference import publish
from factcheck.reference.library import EMBEDDED, Library
from factcheck.reference.validate import suites_folder
from factcheck.sources import oews, projections
from factcheck.sources.base import Pulled, fetch, pull
from factcheck.web import Web

from . import made
from .stand_in import Answer, Bls, Handler, answers, bls, cut, drip, file, page, redirect, reset

PATH = "/oes/special-requests/oesm26nat.zip"
MEMBER = "oesm26nat/national_M2026_dl.csv"
TODAY = date(2027, 6, 15)
BUSY = page(503, b"<html>busy</html>", Retry_After="0")


@pytest.fixture
def server() -> Iterator[Bls]:
    with bls() as running:
        yield running


@pytest.fixture(scope="module")
def table() -> bytes:
    return made.zipped(MEMBER, made.wage_table(Library.open()))


def web(**more: float) -> Web:
    return Web("editor@example.org", pause=0.01, timeouts=(2.0, 2.0), **more)  # type: ignore[arg-type]


def get(server: Bls, folder: Path, answer: Answer, **more: float) -> Pulled:
    server.pages[PATH] = answer
    return fetch(oews.SOURCE, 2026, folder, web(**more), today=TODAY, host=server.url)


def untouched(folder: Path) -> bool:
    """Nothing in use changed, and nothing half-done lies about."""
    left = [path for path in folder.rglob("*") if path.is_file() and path.name not in (".lock", "tags.json")]
    return publish.current(folder) == EMBEDDED and publish.verify(folder) == [] and left == []


def test_a_new_release_is_published_and_answers(server: Bls, table: bytes, tmp_path: Path) -> None:
    done = get(server, tmp_path, file(table))
    assert done.manifest is not None
    assert (done.manifest.program, done.manifest.release, done.manifest.previous) == ("OEWS", "May 2026", None)
    assert done.manifest.url == f"{server.url}{PATH}"
    library = Library.open(publish.current(tmp_path))
    assert library.newest("OEWS").name == "May 2026"
    found = library.look_up(Key(Measure.MEDIAN_ANNUAL, ("13-2011",)))
    assert isinstance(found, Figure)
    assert found.value == round(83_680 * 1.03, -1)
    assert found.provenance.file == "national_M2026_dl.csv"
    old = library.look_up(Key(Measure.MEDIAN_ANNUAL, ("13-2011",), period=Library.open().newest("OEWS").period))
    assert isinstance(old, Figure)
    assert old.value == 83_680
    assert publish.verify(tmp_path) == []
    assert server.seen[0].headers["User-Agent"] == "factcheck/0.1.0 (editor@example.org)"


def test_what_has_not_changed_is_not_fetched_again(server: Bls, table: bytes, tmp_path: Path) -> None:
    get(server, tmp_path, file(table))
    assert get(server, tmp_path, file(table)).manifest is None
    assert len(publish.history(tmp_path)) == 1


def test_a_changed_tag_is_a_corrected_release(server: Bls, table: bytes, tmp_path: Path) -> None:
    get(server, tmp_path, file(table))
    corrected = made.zipped(MEMBER, made.wage_table(Library.open(), growth=1.04))
    done = get(server, tmp_path, file(corrected, etag='"2"'))
    assert done.manifest is not None
    assert done.manifest.previous == publish.history(tmp_path)[0].name
    found = Library.open(publish.current(tmp_path)).look_up(Key(Measure.MEDIAN_ANNUAL, ("13-2011",)))
    assert isinstance(found, Figure)
    assert found.value == round(83_680 * 1.04, -1)


@pytest.mark.parametrize(
    "first",
    [
        page(429, b"slow down", Retry_After="0"),
        page(500, b"oops"),
        BUSY,
        reset,
    ],
    ids=["429", "500", "503 with Retry-After", "connection reset"],
)
def test_passing_trouble_is_waited_out(server: Bls, table: bytes, tmp_path: Path, first: Answer) -> None:
    done = get(server, tmp_path, answers(first, first, file(table)))
    assert done.manifest is not None
    assert len(server.seen) == 3


def evil(name: str, table: bytes) -> bytes:
    return made.zipped(name, table)


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (BUSY, "answered 503, also when asked again"),
        (page(429, b"slow", Retry_After="0"), "answered 429"),
        (reset, "no answer"),
        (page(200, b"<html><title>Maintenance</title></html>"), r"a web page came instead of a file: 'Maintenance'"),
        (page(403, b"<html><title>Access Denied</title></html>"), r"refused \(403\)"),
        (redirect("http://evil.example/oesm26nat.zip"), r"another host \(evil.example\); not followed"),
        (redirect(PATH), "sent on more than 5 times"),
        (file(b"<html>not a zip</html>"), "not a whole zip archive"),
        (file(b""), "not a whole zip archive"),
        (file(made.zipped("readme.txt", b"hello")), "no single table of wages in it, but readme.txt"),
        (file(made.zipped("../national_M2026_dl.csv", b"x")), "points outside"),
        (file(made.zipped("x/national_M2026_dl.xlsx", b"<html>")), "not a readable workbook"),
        (file(made.zipped(MEMBER, b"\0" * 90_000_000)), "would be 90,000,000 bytes"),
        (file(b"\0" * 21_000_000), "21,000,000 bytes, more than the 20,000,000"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_lasting_trouble_is_told_and_nothing_changes(server: Bls, tmp_path: Path, answer: Answer, words: str) -> None:
    with pytest.raises(SourceError, match=words):
        get(server, tmp_path, answer)
    assert untouched(tmp_path)


def test_a_download_cut_short(server: Bls, table: bytes, tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"broke off|cut short"):
        get(server, tmp_path, cut(table))
    assert untouched(tmp_path)


def test_a_wrong_content_length(server: Bls, table: bytes, tmp_path: Path) -> None:
    def answer(handler: Handler) -> None:
        handler.close_connection = True
        handler.answer(200, table, Content_Length=str(len(table) + 500))

    with pytest.raises(SourceError, match=r"broke off|cut short"):
        get(server, tmp_path, answer)
    assert untouched(tmp_path)


def test_a_truncated_zip(server: Bls, table: bytes, tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="not a whole zip"):
        get(server, tmp_path, file(table[:-300]))
    assert untouched(tmp_path)


def test_a_slow_drip_is_given_up(server: Bls, tmp_path: Path) -> None:
    start = time.monotonic()
    with pytest.raises(SourceError, match=r"not done after"):
        get(server, tmp_path, drip(b"x" * 3000, pause=0.02), seconds=0.5)
    assert time.monotonic() - start < 20
    assert untouched(tmp_path)


def test_last_years_table_under_a_new_name_is_refused(server: Bls, tmp_path: Path) -> None:
    stale = made.zipped(MEMBER, made.wage_table(Library.open(), growth=1))
    with pytest.raises(publish.Refused, match="Hardly any median is the same") as caught:
        get(server, tmp_path, file(stale))
    assert "The library is as it was" in str(caught.value)
    assert untouched(tmp_path)


def test_an_editor_may_change_the_policy(server: Bls, tmp_path: Path) -> None:
    """The suites are files: where one is changed, the same table is let in."""
    suites = tmp_path / "policy"
    suites.mkdir()
    for path in suites_folder().glob("*.yaml"):
        text = path.read_text("utf-8")
        if path.stem == "oews_change_summary":
            text = text.replace("max_value: 0.1}", "max_value: 1}")
        (suites / path.name).write_text(
            text.replace("min_value: 0.98, max_value: 1.12", "min_value: 0.9, max_value: 2")
        )
    server.pages[PATH] = file(made.zipped(MEMBER, made.wage_table(Library.open(), growth=1)))
    done = fetch(oews.SOURCE, 2026, tmp_path / "own", web(), today=TODAY, host=server.url, suites=suites)
    assert done.manifest is not None


def test_projections_are_pulled_by_the_calendar(server: Bls, tmp_path: Path) -> None:
    path = tmp_path / "Employment Projections.csv"
    path.write_bytes(made.projection_table(Library.open()))
    manifest = publish.import_file(path, tmp_path / "own", today=TODAY)
    assert manifest.release == "2025-35"
    library = Library.open(publish.current(tmp_path / "own"))
    assert library.newest("EP").name == "2025-35"
    # the handbook quote of the total stays beside the table
    assert library.holds(library.cycles()[-1])
    server.pages[projections.SOURCE.path(2026)] = page(404, b"")
    with pytest.raises(SourceError, match="may not be published yet"):
        pull(projections.SOURCE, tmp_path / "own", web(), today=date(2028, 1, 1), host=server.url)


def test_without_a_contact_nothing_is_asked() -> None:
    with pytest.raises(UsageError, match="contact"):
        Web(None)
