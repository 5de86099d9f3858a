"""The occupations that the words of a claim may stand for, besides the one they were resolved to.

They can only make a claim true, never false: a number that is another candidate's, or the handbook page's on which a
job is described, was not told of the wrong occupation by a careful reading.
"""

from collections.abc import Iterator
from dataclasses import replace

from factcheck.claim import Occupation
from factcheck.reference import systems
from factcheck.reference.library import Library
from factcheck.vocabulary.titles import normalise


def other_readings(occupation: Occupation, library: Library) -> Iterator[Occupation]:
    """Candidates first, then the handbook page of a job that has no official title of its own."""
    for code, title in occupation.candidates:
        if (code,) != occupation.codes:
            yield replace(occupation, codes=(code,), group=None, title=title, candidates=(), status="resolved")
    if len(occupation.codes) == 1 and not occupation.group and not is_official(occupation, library):
        for slug in pages_with(occupation.codes[0], library):
            page = library.group(slug)
            if page and page.codes:
                yield replace(occupation, codes=page.codes, group=slug, title=page.title, candidates=())


def is_official(occupation: Occupation, library: Library) -> bool:
    """Whether the words are the title of the code itself, in any classification."""
    if not occupation.text:
        return False
    rows = library.titles_for(normalise(occupation.text))
    return any(row.code in occupation.codes and row.source.endswith(" title") for row in rows)


def pages_with(code: str, library: Library) -> tuple[str, ...]:
    """Handbook pages that cover this code and more."""
    return tuple(page.slug for page in library.groups() if code in page.members and len(page.members) > 1)


def same_title(occupation: Occupation, library: Library) -> tuple[str, ...]:
    """Codes of other classifications with this very title: "computer and information analysts" moved with its name."""
    if not occupation.title:
        return ()
    rows = library.titles_for(normalise(occupation.title))
    codes = {row.code for row in rows if row.source.endswith(" title") and row.code[:1].isdigit()}
    return tuple(sorted(codes - set(occupation.codes)))


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
