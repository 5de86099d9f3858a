"""The occupations that the words of a claim may stand for, besides the one they were resolved to.

They can only make a claim true, never false: a number that is another candidate's, or the handbook page's on which a
job is described, was not told of the wrong occupation by a careful reading.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from factcheck.claim import Claim, Occupation
from factcheck.reference.groups import Group
from factcheck.reference.library import Library
from factcheck.reference.titles import content_words
from factcheck.vocabulary.titles import key, normalise

# Pages of the office about one occupation: ".../ooh/legal/lawyers.htm", ".../oes/current/oes231011.htm".
LINK = re.compile(
    r"bls\.gov/(?:ooh/(?:[\w-]+/)+(?P<slug>[\w-]+?)(?:\.htm|[#?)\s\"'])|oes/(?:current|\d{4}/\w+)/oes(?P<code>\d{6}))",
    re.IGNORECASE,
)
# Titles that may hold all the words of a name; of more, none is meant.
FEW = 3
# A word in no more titles than this tells which ones are of a kind: "dental", "nurse"; not "assistant".
TELLING = 15

# Words that begin with the same letters are the same here: "programmer" and "programming".
STEM = 5


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


def linked(claim: Claim, occupation: Occupation, library: Library) -> tuple[Occupation, ...]:
    """What the page of the office is about that the sentence links to; of several links, the one nearest the number."""
    at = claim.value_span.start - claim.quote_span.start
    links = sorted(LINK.finditer(claim.quote), key=lambda link: abs(link.start() - at))
    for link in links[:1]:
        if number := link["code"]:
            code = f"{number[:2]}-{number[2:]}"
            return (_as_code(occupation, code, library),) if library.title(code) else ()
        page = library.group(link["slug"].lower())
        named = titled(link["slug"].replace("-", " "), library)
        found = [_as_code(occupation, code, library) for code in named]
        if page:
            found.insert(0, replace(occupation, codes=page.codes, group=page.slug, title=page.title, candidates=()))
        return tuple(replace(one, status="resolved") for one in found)
    return ()


def with_all_words(occupation: Occupation, library: Library) -> tuple[Occupation, ...]:
    """Occupations whose official titles hold every word of the name, where few do: "math and computer teachers"."""
    words = content_words(normalise(occupation.text or ""))
    if len(words) < 2:
        return ()
    found = library.titles.with_stems({word[:STEM] for word in words}, STEM)
    return tuple(_as_code(occupation, code, library) for code in sorted(found)) if len(found) <= FEW else ()


@lru_cache(maxsize=2048)
def alike(code: str, library: Library) -> tuple[str, ...]:
    """Occupations whose official titles share a telling word with this one's, those that share most first."""
    titles, holders = _telling_words(library)
    shared: Counter[str] = Counter()
    for word in sorted(titles.get(code, ())):
        shared.update(sorted(other for other in holders[word] if other != code))
    return tuple(other for other, _ in shared.most_common())


@lru_cache(maxsize=2048)
def of_major_group(code: str, library: Library) -> tuple[str, ...]:
    """The detailed occupations of the major group that the code is in."""
    return tuple(one for one in _major_groups(library).get(code[:2], ()) if one != code)


@lru_cache(maxsize=2)
def _major_groups(library: Library) -> dict[str, list[str]]:
    """First two digits -> the detailed codes that begin with them, in their order."""
    found: dict[str, list[str]] = {}
    for code in sorted({code for _, code in library.titles.detailed}):
        found.setdefault(code[:2], []).append(code)
    return found


@lru_cache(maxsize=2)
def _telling_words(library: Library) -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    """(code -> words of its titles that few titles have, word -> codes), over the detailed titles."""
    rows = library.titles.detailed
    holders: dict[str, set[str]] = defaultdict(set)
    for norm, code in rows:
        for word in content_words(norm):
            holders[word].add(code)
    titles: dict[str, set[str]] = {code: set() for _, code in rows}
    for word, codes in holders.items():
        if len(codes) <= TELLING:
            for code in codes:
                titles[code].add(word)
    return (
        {code: frozenset(words) for code, words in titles.items()},
        {word: frozenset(codes) for word, codes in holders.items()},
    )


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
    return _titled(text, library) if text else ()


@lru_cache(maxsize=2048)
def _titled(text: str, library: Library) -> tuple[str, ...]:
    return tuple(sorted(library.titles.titled(normalise(text)) | library.titles.titled(key(text))))


@lru_cache(maxsize=2048)
def pages_with(code: str, library: Library) -> tuple[Group, ...]:
    """Handbook pages that cover this code and more."""
    return tuple(page for page in library.groups() if code in page.members and len(page.members) > 1)


def same_title(occupation: Occupation, library: Library) -> tuple[str, ...]:
    """Codes of other classifications with this very title: "computer and information analysts" moved with its name."""
    return tuple(code for code in titled(occupation.title, library) if code not in occupation.codes)


@lru_cache(maxsize=2048)
def crosswalked(code: str, library: Library) -> tuple[str, ...]:
    """Codes that a crosswalk joins with this one, in either direction."""
    return tuple(sorted(library.crosswalk.related(code)))


@lru_cache(maxsize=2048)
def predecessors(code: str, library: Library) -> tuple[tuple[str, ...], ...]:
    """For each older classification that split this occupation, the parts together."""
    parts = library.crosswalk.parts(code)
    found = (tuple(old for old in parts[system] if old != code) for system in sorted(parts))
    return tuple(codes for codes in found if len(codes) > 1)


@lru_cache(maxsize=2048)
def forerunners(codes: tuple[str, ...], library: Library) -> tuple[tuple[str, ...], ...]:
    """For each older classification the codes that were split into just these, together and as the group they made."""
    found: list[tuple[str, ...]] = []
    parts: dict[str, set[str]] = {}
    for code in codes:
        for system, old in library.crosswalk.parts(code).items():
            parts.setdefault(system, set()).update(old)
    for system in sorted(parts):
        old_codes = parts[system]
        if all(library.crosswalk.became(one, system) <= set(codes) for one in old_codes):
            found.append(tuple(sorted(old_codes)))
            stem = min(old_codes)[:6]
            inside = (
                "SELECT DISTINCT code FROM occupation WHERE system = ? AND level = 'detailed' AND code BETWEEN ? AND ?"
            )
            if {one for (one,) in library.connection.execute(inside, (system, stem, f"{stem}~"))} == old_codes:
                found.append((f"{stem}0",))
    return tuple(found)
