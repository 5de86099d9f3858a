"""An area as a text names it, into the areas for which the office has figures.

"New York" may be the state or the metropolitan area, "Washington" the state, the District or its metropolitan area,
"Portland" either of two. All that may be meant are given, the likeliest first; nobody guesses among them.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from factcheck.find.metros import codes_of
from factcheck.find.places import find_places
from factcheck.vocabulary import lines, load

_SUFFIX = re.compile(r"\s(?:metro(?:politan)?(?:\s(?:statistical\s)?(?:area|region))?|area|region)$")


_SEVERAL = re.compile(r"\b(?:states|cities|territor(?:y|ies)|counties|metros)\b")  # with no name each


@dataclass(frozen=True, slots=True)
class Area:
    """One area of the office: its code of seven digits, its official name, and "state" or "metro"."""

    code: str
    name: str
    kind: str


@lru_cache(maxsize=2048)
def areas_named(text: str) -> tuple[Area, ...]:
    """Every area that the words may stand for; empty where the office has none: a county, a small town, two areas."""
    # "Portland" or "Reading" alone is no place to the finder
    found = find_places(text) or find_places(f"$ in {text}") or find_places(f"$ in the {text}")
    if len(found) != 1 or _SEVERAL.search(text):
        return ()
    (place,) = found
    if place.kind not in ("state", "metro"):
        return ()
    codes = [place.code] if place.code else []
    if place.text in load("places")["may_be"]:
        codes = load("places")["may_be"][place.text]
    elif place.code is None and place.state is None and place.text not in load("places")["abroad"]:
        codes = sorted(codes_of().get(_SUFFIX.sub("", place.text), ()))
    return tuple(_area(code) for code in codes)


def _area(code: str) -> Area:
    return next(Area(one, name, kind) for one, kind, _, name in lines("areas") if one == code)
