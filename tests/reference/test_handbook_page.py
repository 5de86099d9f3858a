"""Pages of the handbook: read as BLS serves them, refused where they have another shape."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from factcheck.errors import SourceError
from factcheck.reference.columns import Column
from factcheck.reference.edition import assemble
from factcheck.reference.importers.handbook_page import Page, holds_pages, read_page, read_pages
from factcheck.reference.library import Library
from factcheck.reference.records import Line
from tests.sources import pages as made


def held(library: Library) -> dict[str, Line]:
    return {line.subject: line for line in library.lines(library.newest("OOH"))}


@pytest.mark.evaluation
def test_real_pages_say_what_is_held(evaluation: Path, library: Library) -> None:
    """171 pages as BLS served them, against the figures that were read out of all pages by other means."""
    lines = held(library)
    found = read_pages(evaluation / "eval/ooh_pages.zip")
    assert len(found) == 170  # military careers print no figures
    other = []
    for page in found:
        line, known = page.line, lines[page.slug]
        if line is None or (line.cells, line.year, line.note, line.origin.url) != (
            known.cells, known.year, known.note, known.origin.url,
        ):  # fmt: skip
            other.append(page.slug)
    assert other == []


def test_a_page_made_of_a_held_row_gives_it_back(library: Library) -> None:
    for slug, content in made.edition(library, made.SAME).items():
        page, line = read_page(content, f"{slug}.html"), held(library)[slug]
        assert page.line is not None
        assert (page.slug, page.start, page.line.cells, page.line.year) == (slug, 2024, line.cells, line.year)


@pytest.fixture(scope="module")
def page(library: Library) -> bytes:
    return made.page(held(library)["actuaries"], library, made.SAME)


def without(old: bytes, new: bytes = b"") -> Callable[[bytes], bytes]:
    def change(content: bytes) -> bytes:
        assert old in content
        return content.replace(old, new)

    return change


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda _: b"", "no address of a handbook page"),
        (lambda _: b"<html><title>Access Denied</title>", "titled 'Access Denied'"),
        (lambda content: content[:300], "no table of quick facts|no address"),
        (without(b"> Quick Facts:", b"> At a glance:"), "no table of quick facts"),
        (without(b"Quick Facts:   Actuaries", b"Quick Facts:"), "its quick facts have no title"),
        (without(b"SOC Code", b"Code"), "no table of projections"),
        (without(b"Median Pay", b"Typical Pay"), "no 'Median Pay' in its quick facts, but 2024 Typical Pay"),
        (without(b"Job Outlook", b"Prospects"), "no 'Job Outlook' in its quick facts"),
        (without(b"Number of Jobs, 2024", b"Number of Jobs, 2023"), "not of one cycle"),
        ("Job Outlook, 2024–34", "not of one cycle"),
        (without(b"(Much faster than average)", b"growing"), "is not an outlook"),
        (without(b"per year", b"a year"), "no pay per year or hour"),
        (without(b"in May 2024", b"in May 2023"), "wages of 2024 in its quick facts, of May 2023 in its text"),
        (without(b"<td>\n\t 33,600", b"<td>\n\t 33.6 thousand"), "invalid literal"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_page_of_another_shape_is_refused(page: bytes, change: Callable[[bytes], bytes] | str, words: str) -> None:
    if isinstance(change, str):
        change = without(change.encode(), b"Job Outlook, 2024")
    with pytest.raises(SourceError, match=words) as caught:
        read_page(change(page), "actuaries.html")
    assert str(caught.value).startswith("actuaries.html: ")


def test_pages_in_a_folder_a_zip_and_alone(page: bytes, tmp_path: Path) -> None:
    (tmp_path / "saved").mkdir()
    (tmp_path / "saved" / "actuaries.htm").write_bytes(page)
    (tmp_path / "saved" / "military-careers.html").write_bytes(b"<html>no figures</html>")
    (tmp_path / "saved" / "notes.txt").write_bytes(b"mine")
    with zipfile.ZipFile(tmp_path / "saved.zip", "w") as archive:
        archive.writestr("../../ooh/actuaries.htm", page)
        archive.writestr("style.css", b"p {}")
    for path in (tmp_path / "saved", tmp_path / "saved.zip", tmp_path / "saved" / "actuaries.htm"):
        assert holds_pages(path)
        assert [one.slug for one in read_pages(path)] == ["actuaries"]
    assert not holds_pages(tmp_path / "saved" / "notes.txt")


def test_no_page_a_broken_zip_and_a_zip_bomb(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="no page of the handbook in it"):
        read_pages(tmp_path)
    (tmp_path / "cut.zip").write_bytes(b"PK\x03\x04 and no more")
    with pytest.raises(SourceError, match="not a whole zip archive"):
        read_pages(tmp_path / "cut.zip")
    with zipfile.ZipFile(tmp_path / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("actuaries.html", b"\0" * 4_000_000)
    with pytest.raises(SourceError, match="would be 4,000,000 bytes"):
        read_pages(tmp_path / "bomb.zip")
    with pytest.raises(SourceError, match="cannot be read"):
        read_pages(tmp_path / "gone.html")


def some(library: Library, move: made.Move, *slugs: str) -> list[Page]:
    lines = held(library)
    return [read_page(made.page(lines[slug], library, move), f"{slug}.html") for slug in slugs]


def test_pages_of_two_editions_are_not_put_together(library: Library) -> None:
    mixed = [*some(library, made.SAME, "actuaries"), *some(library, made.Move(), "actors")]
    with pytest.raises(SourceError, match=r"1 of 2024-34 \(actuaries\); 1 of 2025-35 \(actors\)"):
        assemble(mixed, library)
    with pytest.raises(SourceError, match="actuaries is there twice"):
        assemble(some(library, made.SAME, "actuaries", "actuaries"), library)


def test_one_page_goes_into_the_edition_held(library: Library) -> None:
    """With wages of another May, those of the May before stay beside them."""
    later = made.Move(2024, 2025, 1.03, 1.0)
    edition = assemble(some(library, later, "police-and-detectives"), library)
    mine = [line for line in edition.lines if line.subject == "police-and-detectives"]
    assert [(line.year, line.cells[Column.MEDIAN_ANNUAL]) for line in mine] == [(2025, 79_590), (None, 77_270)]
    assert Column.GROWTH_PERCENT not in mine[1].cells
    assert len(edition.lines) == len(held(library)) + 1
    assert edition.rows == []  # its codes are known, and one page does not tell an edition's words


def test_a_new_edition_brings_its_codes_and_words(library: Library) -> None:
    pages = [read_page(content, slug) for slug, content in made.edition(library).items()]
    edition = assemble(pages, library)
    rows = {row.values[0]: row.values for row in edition.rows if row.table == "page"}
    assert rows["actuaries"][1:3] == ("2025-35", "Actuaries")
    assert rows["actuaries"][4:] == ("15-2011", "15-2011")
    words = {row.values[2]: row.values[4] for row in edition.rows if row.table == "band"}
    assert (words[3], words[8], words[-2]) == ("as fast as average", "much faster than average", "decline")
