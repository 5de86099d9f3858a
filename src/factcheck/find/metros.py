"""Names of metropolitan areas as writers say them, and the office's codes they may stand for.

The office names an area for its towns: "Dallas-Fort Worth-Arlington, TX". Writers name one town, several, or the
region; a county and the countryside of a state are areas of their own, whose figures are not the state's.
"""

import re
from functools import cache

from factcheck.vocabulary import lines, load

_JOINT = re.compile(r"\s?(?:[-–—/]|--)\s?(?=[A-Z])")
_MORE_STATES = re.compile(r"(?:[-–][A-Z]{2}\b)+")
_COUNTRYSIDE_BEFORE = re.compile(
    r"\b(?:non-?\s?metro(?:politan)?|rural)\s(?:(?:areas?|parts?)\s(?:of|in)\s)?$", re.IGNORECASE
)
_COUNTRYSIDE_BEHIND = re.compile(r"\s(?:non-?\s?metro(?:politan)?)(?:\s(?:areas?|regions?))?\b", re.IGNORECASE)
_COUNTY = re.compile(r"\s(?:County|county|counties|Counties|Parish)\b")
_REGION = re.compile(r"[\s-](?:area|region)\b")


def cities(name: str) -> list[str]:
    """The towns that name an area: "Killeen-Temple, TX" -> Killeen, Temple."""
    head = name.partition(",")[0]
    return [] if "nonmetropolitan" in name else [city for city in re.split(r"-{1,2}|/", head) if city]


@cache
def codes_of() -> dict[str, frozenset[str]]:
    """Town, or region as people call it -> codes of the areas named for it."""
    found: dict[str, set[str]] = {}
    for code, kind, _, name in lines("areas"):
        for city in cities(name) if kind == "metro" else ():
            found.setdefault(city, set()).add(code)
    for wording, codes in load("places")["regions"].items():
        found[wording] = set(codes)
    return {city: frozenset(codes) for city, codes in found.items()}


@cache
def by_town() -> dict[tuple[str, str], str]:
    """(town, postal code of any state that the area lies in) -> area code."""
    found: dict[tuple[str, str], str] = {}
    for code, kind, state, name in lines("areas"):
        if kind == "metro":
            states = {state, *re.findall(r"[A-Z]{2}", name.rpartition(", ")[2])}
            found |= {(city, one): code for city in cities(name) for one in states if (city, one) not in found}
    return found


def joined(text: str, city: str, end: int) -> tuple[int, frozenset[str]] | None:
    """Where "Minneapolis–St. Paul" ends that begins with a town, and the areas that have all its towns; none: two."""
    codes, start = codes_of().get(city, frozenset()), end
    while joint := _JOINT.match(text, end):
        other = _town(text, joint.end())
        if other is None:
            break
        codes, end = codes & codes_of()[other], joint.end() + len(other)
    return (end, codes) if end > start else None


def _town(text: str, start: int) -> str | None:
    words = re.match(r"[^\W\d_]+", text[start : start + 40])
    for city in _by_first_word().get(words[0], ()) if words else ():
        behind = text[start + len(city) : start + len(city) + 1]
        if text.startswith(city, start) and not behind.isalnum():
            return city
    return None


@cache
def _by_first_word() -> dict[str, tuple[str, ...]]:
    index: dict[str, list[str]] = {}
    for city in sorted(codes_of(), key=len, reverse=True):
        index.setdefault(re.split(r"\W", city, maxsplit=1)[0], []).append(city)
    return {word: tuple(found) for word, found in index.items()}


def states_end(text: str, end: int) -> int:
    """Past the other states of "…, DC-VA-MD-WV"."""
    more = _MORE_STATES.match(text, end)
    return more.end() if more else end


def countryside(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The stretch of "rural Alaska", "nonmetropolitan areas of Texas", "Ohio nonmetropolitan areas" around a state."""
    before = _COUNTRYSIDE_BEFORE.search(text[max(0, start - 40) : start])
    if before:
        return start - len(before[0]), end
    behind = _COUNTRYSIDE_BEHIND.match(text, end)
    return (start, behind.end()) if behind else None


def county(text: str, end: int) -> int | None:
    """Where the word behind a name ends that makes it a county's."""
    found = _COUNTY.match(text, end)
    return found.end() if found else None


def region(text: str, end: int) -> int | None:
    """Where "area" or "region" ends behind a name."""
    found = _REGION.match(text, end)
    return found.end() if found else None
