"""The occupations that the words of a claim may stand for, besides the one they were resolved to.

They can only make a claim true, never false: a number that is another candidate's, or the handbook page's on which a
job is described, was not told of the wrong occupation by a careful reading.
"""

from collections.abc import Iterator
from dataclasses import replace

from factcheck.claim import Occupation
from factcheck.reference import systems
from factcheck.reference.groups import Group
from factcheck.reference.library import Library
from factcheck.vocabulary.titles import normalise

OFFICIAL = ("SOC title", "OEWS title", "EP title")


def other_readings(occupation: Occupation, library: Library) -> Iterator[tuple[Occupation, bool]]:
    """Other occupations that the words name, and whether a coarse number tells that this one is meant.

    First what has the very same official title (the handbook's "financial clerks" and 43-3000), then the parts of a
    pair, then candidates, last the handbook page of a job that has no official title of its own.
    """
    for code in titled(occupation.text, library):
        if (code,) != occupation.codes:
            yield _as_code(occupation, code, library), True
    if len(occupation.codes) > 1 and not occupation.group:
        for code in occupation.codes:
            yield _as_code(occupation, code, library), False
    for code, _ in occupation.candidates:
        if (code,) != occupation.codes:
            yield _as_code(occupation, code, library), False
    for page in handbook_pages(occupation, library):
        yield replace(occupation, codes=page.codes, group=page.slug, title=page.title, candidates=()), True


def _as_code(occupation: Occupation, code: str, library: Library) -> Occupation:
    title = library.title(code) or code
    return replace(occupation, codes=(code,), group=None, title=title, candidates=(), status="resolved")


def handbook_pages(occupation: Occupation, library: Library) -> tuple[Group, ...]:
    """Pages that describe a job under a wider heading, where the words are not an official title themselves."""
    if len(occupation.codes) != 1 or occupation.group or is_official(occupation, library):
        return ()
    return tuple(page for page in pages_with(occupation.codes[0], library) if page.codes)


def is_official(occupation: Occupation, library: Library) -> bool:
    """Whether the words are the title of the code itself, in any classification."""
    return bool(set(titled(occupation.text, library)) & set(occupation.codes))


def titled(text: str | None, library: Library) -> tuple[str, ...]:
    """Codes whose official title, in any classification, is this text."""
    rows = library.titles_for(normalise(text)) if text else ()
    return tuple(sorted({row.code for row in rows if row.source in OFFICIAL}))


def pages_with(code: str, library: Library) -> tuple[Group, ...]:
    """Handbook pages that cover this code and more."""
    return tuple(page for page in library.groups() if code in page.members and len(page.members) > 1)


def same_title(occupation: Occupation, library: Library) -> tuple[str, ...]:
    """Codes of other classifications with this very title: "computer and information analysts" moved with its name."""
    return tuple(code for code in titled(occupation.title, library) if code not in occupation.codes)


def crosswalked(code: str, library: Library) -> tuple[str, ...]:
    """Codes that a crosswalk joins with this one, in either direction."""
    return tuple(sorted(systems.related(library.connection, code)))


def predecessors(code: str, library: Library) -> list[tuple[str, ...]]:
    """For each older classification that split this occupation, the parts together."""
    query = "SELECT DISTINCT old_system, old FROM crosswalk WHERE new = ? AND old != new ORDER BY 1, 2"
    parts: dict[str, list[str]] = {}
    for system, old in library.connection.execute(query, (code,)):
        parts.setdefault(system, []).append(old)
    return [tuple(codes) for codes in parts.values() if len(codes) > 1]
