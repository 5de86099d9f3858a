"""Where a figure holds: states and areas as the statistics office names them, the nation, other countries."""

import re
from dataclasses import replace
from functools import cache

from factcheck.find import anchors, metros
from factcheck.find.anchors import lowered
from factcheck.values import dataclass
from factcheck.vocabulary import lines, load


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """`kind` is "state", "metro", "country" (not the United States) or "nation" (the United States).

    name   a state's official name, "United States", a country's; a town or metropolitan area as written
    code   the office's area code, where the name is one area's and no other's
    state  postal code of the state, for states, and for towns written with it
    """

    start: int
    end: int
    text: str
    name: str
    kind: str
    code: str | None = None
    state: str | None = None


@dataclass(frozen=True, slots=True)
class _Place:
    wording: str
    name: str
    kind: str
    code: str | None
    state: str | None


# A capital letter opens every name; the words of the nation in small letters are looked for apart.
_CAPITAL = re.compile(r"[A-Z]")
_NATION_WORDS = (
    *("nationwide", "nation-wide", "nationally", "countrywide", "across the country", "across the nation"),
    *("country as a whole", "nation as a whole", "whole country", "entire country", "entire nation"),
    *("in the country", "in the nation", "throughout the country", "throughout the nation"),
)
_TOWN = re.compile(
    r"(?!(?:In|For|At|From|Near|Around|Outside|Across|Throughout|Within|The|Of|And|But|While|As)\s)"
    r"(?:[A-Z][\w.'’]+(?:[\s-](?:[A-Z][\w.'’]+|de|du|la|of)){0,3}),\s(?P<state>[A-Z]{2}\b|[A-Z][a-z]+(?:\s[A-Z][a-z]+)?|D\.C\.)"
)
_METRO_BEHIND = re.compile(
    r"(?:[-,/]\s?[A-Z][\w.]+|\s[A-Z][\w.]+){0,6}[\s-](?:metropolitan|metro)(?:\s(?:statistical\s)?(?:area|region|division))?\b"
)
_BEFORE_TOWN = re.compile(r"(?:\b(?:in|of|from|near|around|for|at|to|and|outside)\s|[|:(]\s?)$", re.IGNORECASE)
_BEHIND_TOWN = re.compile(r"\s?(?:$|[|:(;–—-])")
# "in Cleveland, nurses", "in Columbus earn": words around a town whose name other things have too
_IN = re.compile(
    r"\b(?:in|near|around|outside|downtown)\s(?:(?-i:[A-Z][\w.’'-]+(?:\s[A-Z][\w.]+)?)(?:,\s|,?\s(?:and|"
    r"or)\s)){0,5}$",
    re.IGNORECASE,
)
_THE = re.compile(r"\b(?:the|our|this|greater)\s$", re.IGNORECASE)
# "the Toledo, Ohio, metropolitan area"
_AREA_BEHIND = re.compile(r",?\s(?:metropolitan|metro)(?:\s(?:statistical\s)?(?:area|region))?\b|,\s(?:area|region)\b")
# "the Fairview-Clay County metropolitan area": no area of the office's, and still a place
_SOME_METRO = re.compile(
    r"[A-Z][\w.]+(?:[-–\s][A-Z][\w.]+){0,5}\s(?:metropolitan|metro)\s(?:statistical\s)?(?:area|region)\b"
)
_METRO_BEFORE = re.compile(r"\b(?:greater|metro|metropolitan)\s$", re.IGNORECASE)
_EMPLOYS = re.compile(
    r"\s(?:employ(?:s|ed)|is home to|had|has|pa(?:ys|id)|averag(?:es|ed)|follow(?:s|ed)|trails?|"
    r"leads?|led|tops|topped|"
    r"(?:is|was|comes?|came|ranks?|ranked)\s(?:in\s)?(?:next|first|second|third|fourth|fifth|last|(?:right\s|close\s|not\sfar\s)?behind)|"
    r"(?:comes?|came)\s(?:in|out)\s(?:at|with))\b"
)
# "Toledo and Youngstown are lower", "Dayton, Canton and Akron pay less": towns in a row, of which one is a known one
_TOWNS = re.compile(
    r"(?P<row>(?:,\s[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)*,?\s(?:and|or)\s[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)\s(?:both\s|all\s)?"
    r"(?:(?:are|were|come|came|stand|stood)\s(?:a\s(?:bit|little)\s)?(?:lower|higher|next|close|behind|last|at|not\sfar)|"
    r"pay|paid|employ|averaged?|follow|trail|lag|lead|top)\b"
)
_TOWN_BEFORE = re.compile(r"(?P<town>[A-Z][a-z]+(?:\s[A-Z][a-z]+)?),?\s(?:and|or)\s$")
_GOES_ON = re.compile(
    r"[,.;:)]|\s(?:earn\w*|ma[dk]e\w*|is|are|was|were|can|ha[sd]|have|with|report\w*|the|and|or|at|alone|who|where|as|average\w*|get|gets|got|pull\w*|takes?|took|bring\w*|number\w*|employ\w*|pay\w*|paid|see|saw|they|you|we|it|"
    r"workers|wages|salar\w+)\b|\s?$"
)
_CAPITAL_DISTRICT = "1100000"
_NOT_PLACE_BEHIND = re.compile(r"[-–]based\b|['’]s\s(?=[A-Z])|&")


_MORE_CITIES = re.compile(r"(?:[-–][A-Z][a-z]+(?:\s[A-Z][a-z]+)?)+(?!\w)")


def find_places(text: str) -> list[PlaceMention]:
    """All mentions, in the order of the text; none overlap; institutions named for a place are left out."""
    found: list[PlaceMention] = []
    position = 0
    while match := _CAPITAL.search(text, position):
        start, position = match.span()
        if start and (text[start - 1].isalnum() or text[start - 1] in "._"):
            continue
        mention = _at(text, start)
        if mention is not None:
            if mention.kind == "metro" and (longer := _MORE_CITIES.match(text, mention.end)):
                # the area under the name that it had in another year
                mention = replace(mention, end=longer.end(), text=text[start : longer.end()])
            found.append(mention)
            position = mention.end
    lower = lowered(text)
    for word in _NATION_WORDS:
        for start in anchors.places(lower, (word,)):
            end = start + len(word)
            if not lower[end : end + 1].isalnum() and (not start or not lower[start - 1].isalnum()):
                found.append(PlaceMention(start, end, text[start:end], "United States", "nation"))
    found.sort(key=lambda mention: mention.start)
    return found


# "DC" and "D.C.", where no current is meant: not "DC motors", "AC/DC"
_DISTRICT = re.compile(
    r"(?:DC|D\.C\.)(?![\w/])(?!\s(?:motors?|power|currents?|circuits?|voltages?|drives?|systems?|converters?|comics|"
    r"supply|supplies|electrical|theory|fundamentals|generators?))"
)
_DISTRICT_BEFORE = re.compile(r"(?:\b(?:in|for|and|like|of|then|is|to)\s|[(,]\s?|^\W*(?:\d+[.)]\s)?)$", re.IGNORECASE)


def _at(text: str, start: int) -> PlaceMention | None:
    town = _town_at(text, start)
    if town is not None:
        return town
    if (found := _DISTRICT.match(text, start)) and _DISTRICT_BEFORE.search(text[max(0, start - 8) : start]):
        return PlaceMention(start, found.end(), found[0], _state_name("DC"), "state", _CAPITAL_DISTRICT, "DC")
    for place in _by_first_word().get(_first_word(text, start), ()):
        end = start + len(place.wording)
        if not text.startswith(place.wording, start) or text[end : end + 1].isalnum() or text[end : end + 1] == "_":
            continue
        if _is_institution(text, start, end):
            return None
        if place.kind in ("metro", "state") and (around := _area_at(text, start, end, place)):
            return around
        if place.kind == "metro" and place.wording in _table("with_state"):
            return _town_alone(text, start, end, place)
        name = text[start:end] if place.kind == "metro" else place.name
        return PlaceMention(start, end, text[start:end], name, place.kind, place.code, place.state)
    if _THE.search(text, max(0, start - 8), start) and (some := _SOME_METRO.match(text, start)):
        return _area(text, start, some.end(), frozenset())
    return None


def _area_at(text: str, start: int, end: int, place: _Place) -> PlaceMention | None:
    """What the words around make of a name: an area of several towns, a metro area, a county, the countryside."""
    town = _town_of(place)
    own = metros.codes_of().get(town, frozenset({place.code} if place.code and place.kind == "metro" else ()))
    several = metros.joined(text, town, end)
    if several:
        end, codes = several
        return _area(text, start, _behind(text, end), codes)
    metro = _METRO_BEHIND.match(text, end)
    if metro:
        whole = "division" not in metro[0]  # a part of an area, for which the office has no figures of its own
        return _area(text, start, metro.end(), own if whole else frozenset())
    if (stop := metros.county(text, end)) is not None:
        return _area(text, start, stop, frozenset())
    stop = metros.region(text, end) if place.kind == "metro" else None
    if stop is not None and _THE.search(text, max(0, start - 8), start):
        return _area(text, start, stop, own)
    if place.kind == "state":
        if wide := metros.countryside(text, start, end):
            return _area(text, *wide, frozenset())
        stop = metros.region(text, end)
        if stop is not None and own:
            return _area(text, start, stop, own)
    return None


def _town_of(place: _Place) -> str:
    """The town of a name: a metro area of "Washington, D.C." is Washington's."""
    return "Washington" if place.code == _CAPITAL_DISTRICT else place.wording


def _behind(text: str, end: int) -> int:
    metro = _METRO_BEHIND.match(text, end)
    return metro.end() if metro else end


def _area(text: str, start: int, end: int, codes: frozenset[str]) -> PlaceMention:
    """An area as written, with its code where only one can be meant."""
    code = next(iter(codes)) if len(codes) == 1 else None
    state = next((row[2] for row in lines("areas") if row[0] == code), None)
    return PlaceMention(start, end, text[start:end], text[start:end], "metro", code, state)


def _town_alone(text: str, start: int, end: int, place: _Place) -> PlaceMention | None:
    """A town whose name many things have, where the words around are those around a place: which one is not said."""
    if place.wording in _table("words") and "$" not in text and not text.startswith(" employed", end):
        return None
    before, known = text[max(0, start - 80) : start], metros.codes_of().get(place.wording, frozenset())
    if _METRO_BEFORE.search(before):
        return _area(text, start, end, known)
    if (_IN.search(before) and _GOES_ON.match(text, end)) or _EMPLOYS.match(text, end) or _in_row(text, start, end):
        return _area(text, start, end, frozenset() if place.wording in _table("abroad") else known)
    return None


def _in_row(text: str, start: int, end: int) -> bool:
    """Whether a town stands in a row with one whose name nothing else has, and the row does what places do."""
    row = _TOWNS.match(text, end)
    if row is not None:
        return any(_is_metro(town) for town in re.findall(r"[A-Z][a-z]+(?:\s[A-Z][a-z]+)?", row["row"]))
    ahead = _TOWN_BEFORE.search(text, max(0, start - 40), start)
    return ahead is not None and _is_metro(ahead["town"]) and _TOWNS.match(text, ahead.end("town")) is not None


def _is_metro(town: str) -> bool:
    return town not in _table("with_state") and _by_wording().get(town, _NOWHERE).kind == "metro"


_LABELS = frozenset(
    {"employment", "jobs", "wage", "wages", "salary", "pay", "growth", "openings", "population", "workers"}
    # "According to the Bureau of Labor Statistics, Texas has ..."
    | {"statistics", "labor", "bureau", "department", "handbook", "survey", "projections", "estimates", "data", "bls"}
)


def _at_state(text: str, start: int) -> PlaceMention | None:
    """The state whose name or capitals stand at `start`."""
    mention = _at(text, start)
    if mention is not None:
        return mention
    state = _states().get(text[start : start + 2])
    return (
        PlaceMention(start, start + 2, text[start : start + 2], _state_name(state), "state", None, state)
        if state
        else None
    )


def _town_at(text: str, start: int) -> PlaceMention | None:
    """ "Rockville, Maryland", "Killeen-Temple, TX": any town, if a state follows."""
    found = _TOWN.match(text, start)
    if not found:
        return None
    words = found["state"]
    state = _states().get(words) or _states().get(words.split()[0])
    if state is None:
        return None
    end = found.start("state") + len(words if words in _states() else words.split()[0])
    city = found[0][: found.start("state") - found.start() - 2]
    if city.split()[-1].casefold() in _LABELS:
        return _at_state(text, found.start("state"))  # "Employment, TX"
    if metros.by_town().get((city, state)) and city == _state_name(state) and not text.startswith(" City", end):
        return _area(text, start, end, frozenset({metros.by_town()[city, state]}))  # "New York, NY"
    if city in _states() or _by_wording().get(city, _NOWHERE).kind in ("state", "country", "nation"):
        return None  # "Texas, California"
    known = metros.by_town().get((re.split(r"[-–]", city)[0], state)) or metros.by_town().get((city, state))
    if known is None and city.endswith((" County", " Parish")):
        return PlaceMention(start, end, text[start:end], f"{city}, {_state_name(state)}", "metro", None, state)
    if known is None and len(words) > 2 and not _is_town(text, start, end):
        return None  # "Surprisingly, Arkansas ..."
    end = metros.states_end(text, end)
    if _THE.search(text, max(0, start - 8), start) and (area := _AREA_BEHIND.match(text, end)):
        end = area.end()
    return PlaceMention(start, end, text[start:end], f"{city}, {_state_name(state)}", "metro", known, state)


def _is_town(text: str, start: int, end: int) -> bool:
    """Whether the words around "Name, State" are those around a place, where the name is not known for one."""
    return _BEFORE_TOWN.search(text[max(0, start - 12) : start]) is not None or (
        not text[:start].strip() and _BEHIND_TOWN.match(text, end) is not None
    )


def _is_institution(text: str, start: int, end: int) -> bool:
    if _NOT_PLACE_BEHIND.match(text, end):
        return True
    behind = text[end : end + 24].split(maxsplit=1)
    if behind and text[end : end + 1] == " " and behind[0].strip(".,;:)\"'”’") in _table("institutions"):
        return True
    if behind and text[end : end + 2] == " S" and text.startswith(("State University", "State College"), end + 1):
        return True
    before = text[max(0, start - 24) : start].split()
    return bool(before) and (before[-1] in _table("people") or " ".join(before[-2:]) in _table("people"))


def _first_word(text: str, start: int) -> str:
    found = _WORD.match(text, start)
    return found[0] if found else ""


_WORD = re.compile(r"[^\W\d_]+")
_NOWHERE = _Place("", "", "", None, None)


@cache
def _places() -> tuple[_Place, ...]:
    table = load("places")
    places = [_Place(word, word, "country", None, None) for word in table["countries"]]
    places += [_Place(word, "United States", "nation", None, None) for word in table["nation"] if word[0].isupper()]
    rows = {code: (kind, state, name) for code, kind, state, name in lines("areas")}
    known = {place.wording for place in places}
    for code, (kind, state, name) in rows.items():
        if kind == "state":
            places.append(_Place(name, name, kind, code, state))
            known.add(name)
    for wording, code in table["aliases"].items():
        kind, state, name = rows[code]
        places.append(_Place(wording, name, kind, code, state))
        known.add(wording)
    cities: dict[str, list[str]] = {}
    for code, (kind, _, name) in rows.items():
        for city in metros.cities(name) if kind == "metro" else ():
            cities.setdefault(city, []).append(code)
    for city, codes in cities.items():
        if city not in known:
            kind, state, name = rows[codes[0]]
            one = len(codes) == 1
            places.append(
                _Place(city, name if one else city, "metro", codes[0] if one else None, state if one else None)
            )
    for wording, areas in table["regions"].items():
        known_code = areas[0] if len(areas) == 1 else None
        places.append(_Place(wording, wording, "metro", known_code, rows[known_code][1] if known_code else None))
    places += [
        _Place(name.partition(",")[0], name, kind, code, state)
        for code, (kind, state, name) in rows.items()
        if kind == "metro" and ("-" in name or "nonmetropolitan" in name)
    ]
    return tuple(places)


@cache
def _by_first_word() -> dict[str, tuple[_Place, ...]]:
    index: dict[str, list[_Place]] = {}
    for place in sorted(_places(), key=lambda place: -len(place.wording)):
        index.setdefault(_first_word(place.wording, 0), []).append(place)
    return {word: tuple(places) for word, places in index.items()}


@cache
def _by_wording() -> dict[str, _Place]:
    return {place.wording: place for place in reversed(_places())}


@cache
def _states() -> dict[str, str]:
    """Names and postal codes of states -> postal code."""
    table = {name: state for _, kind, state, name in lines("areas") if kind == "state"}
    return table | {state: state for state in table.values()} | {"D.C.": "DC"}


@cache
def _state_name(state: str) -> str:
    return next(name for _, kind, code, name in lines("areas") if kind == "state" and code == state)


@cache
def _table(name: str) -> frozenset[str]:
    return frozenset(load("places")[name])
