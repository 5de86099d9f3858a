"""Pages of the handbook -> an edition as it enters the library: all pages of one cycle, beside what is held of it.

Pages may come one by one into an edition that is held; a new edition has to come whole, which its suite sees to.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from factcheck.errors import SourceError
from factcheck.figure import Release
from factcheck.reference import releases
from factcheck.reference.groups import Band
from factcheck.reference.handbook_frames import wage_year
from factcheck.reference.importers.handbook_page import Page
from factcheck.reference.importers.titles import page_codes
from factcheck.reference.library import Library
from factcheck.reference.records import Line, Row
from factcheck.vocabulary.titles import key

_NAMED = 3  # pages listed in a message


@dataclass(frozen=True, slots=True)
class Edition:
    """What the library will hold of one edition.

    lines  the pages read, and those held that were not read anew
    rows   for the tables of pages and growth words, where the edition was not known yet
    read   how many pages were read
    """

    release: Release
    lines: list[Line]
    rows: list[Row]
    read: int


def assemble(pages: Sequence[Page], library: Library) -> Edition:
    """Put pages together with what is held of their edition.

    A page fetched again replaces its row; where it shows wages of another May by then, those of the May before stay
    beside it. Raises SourceError: pages of several editions, one page twice, or no figures at all.
    """
    release = _release(pages)
    found = {page.slug: page.line for page in pages if page.line}
    if not found:
        raise SourceError("none of these pages has a figure; nothing was imported")
    same = next((one for one in library.releases() if (one.program, one.name) == ("OOH", release.name)), None)
    held = library.lines(same) if same else []
    lines = [*found.values()]
    for line in held:
        fresh = found.get(line.subject)
        if fresh is None:
            lines.append(replace(line, release=release))
        elif wage_year(line) != wage_year(fresh):
            wages = {column: value for column, value in line.cells.items() if column.measure.is_wage}
            if wages:
                lines.append(replace(line, release=release, cells=wages))
    whole = same is None or len(found) >= len(held)
    rows = [*_page_rows(pages, library, release), *(_bands(pages, library, release) if whole else ())]
    return Edition(release, lines, rows, len(pages))


def _release(pages: Sequence[Page]) -> Release:
    by_start: dict[int, list[str]] = defaultdict(list)
    for page in pages:
        by_start[page.start].append(page.slug)
    twice = [slug for slug, number in Counter(page.slug for page in pages).items() if number > 1]
    if twice:
        raise SourceError(f"the page {twice[0]} is there twice; keep one of them")
    if len(by_start) != 1:
        parts = (
            f"{len(slugs)} of {start}-{(start + 10) % 100:02d} ({', '.join(slugs[:_NAMED])}"
            f"{' …' if len(slugs) > _NAMED else ''})"
            for start, slugs in sorted(by_start.items())
        )
        listed = "; ".join(parts) or "none"
        raise SourceError(
            f"pages of one edition are needed, but there are {listed}; fetch those of the older one again"
        )
    (start,) = by_start
    return releases.of(releases.EDITIONS, start, "pages of the handbook")


def _page_rows(pages: Iterable[Page], library: Library, release: Release) -> list[Row]:
    """The codes of pages that the library does not know in this edition."""
    known = {slug for (slug,) in library.connection.execute("SELECT slug FROM page WHERE edition = ?", (release.name,))}
    found = []
    for page in pages:
        codes = page_codes(page.codes)
        if page.slug not in known and codes:
            found.append(Row("page", (page.slug, release.name, page.title, key(page.title), *codes)))
    return found


def _bands(pages: Iterable[Page], library: Library, release: Release) -> list[Row]:
    """Percent by percent, the words that this edition's pages use; what no page shows stays unknown."""
    known = library.bands(release.period)
    words: dict[int, set[str]] = defaultdict(set)
    for page in pages:
        if page.outlook:
            percent, word = page.outlook
            words[percent].add(word.lower())
    said = {percent for percent in words for band in known if _within(percent, band)}
    evidence = f"quick facts of the pages of {release.name}"
    return [
        Row("band", (release.period.start, release.period.end, percent, percent, only, "points only", evidence))
        for percent, (only, *more) in sorted((percent, sorted(each)) for percent, each in words.items())
        if not more and percent not in said
    ]


def _within(percent: int, band: Band) -> bool:
    above = band.low is None or percent >= band.low
    return above and (band.high is None or percent <= band.high)
