"""The place that "statewide", "locally" and "the state's own forecast" mean: the one that the page is about."""

import re
from collections.abc import Sequence

from factcheck.claim import Origin
from factcheck.claims.draft import Draft
from factcheck.claims.limits.limiting import NATION_NEXT, OF_THE_NATION
from factcheck.claims.text.statement import Texts
from factcheck.find.anchors import holds
from factcheck.find.places import PlaceMention

STATEWIDE = re.compile(
    r"\b(?:statewide|(?:across|in|throughout|around) (?:the|this|our) state|"
    r"(?:the|this|our) state(?:[’']s| as a whole|"
    r" (?:now |also |itself |only )?(?:has|had|employs|employed|counts|pays|paid)))(?!\w)"
    r"(?! (?:of|government|university|college)\b)",
    re.IGNORECASE,
)
LOCALLY = re.compile(
    r"\b(?:locally|(?:around|right) here|(?:across|in|throughout) (?:the|this|our) (?:metro(?:politan)? )?"
    r"(?:area|region|metro|city|county)(?! of\b)|"
    r"(?:local|area|regional|metro) (?:jobs|employment|workers|workforce|wages?|pay|average|mean|median|rate))\b",
    re.IGNORECASE,
)
# Of a place that the text may not name: "local workers earned", "local bakers had"
LOCAL = re.compile(
    r"\b(?:local|area)(?= (?:jobs|employment|workers|employees|workforce|wages|pay)\b)|\blocal(?= #)|\blocally\b",
    re.IGNORECASE,
)
# "averaged $17.52 here and $16.45 nationwide"
HERE = re.compile(
    r"(?:/hr| (?:an|a|per) (?:hour|year))?,? (?:locally|(?:around )?here|in the (?:state|area|region))\b", re.IGNORECASE
)
# "It's also where about 8,300 welders work", behind a number of one place
IS_WHERE = re.compile(r"\W*(?:it|that|this)(?:[’']s| is)(?: also| by the way)? where\b", re.IGNORECASE)
# Over a text about the wages of one place: "TULSA AREA WAGES BY OCCUPATION, MAY 2019".
HEADLINE = re.compile(r"\b(?:wages?|earnings|pay|employment|jobs|occupations|occupational)\b", re.IGNORECASE)
# One of these is in whatever `STATEWIDE`, `LOCALLY` or `HERE` matches.
HERE_WORDS = ("state", "local", "here", "area", "region", "metro", "city", "county")
PLAIN = frozenset({"area", "county", "metropolitan", "metro", "region", "city", "state", "division", "statistical"})


def own_state(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> str | None:
    """The place that the page is about, where the words around the number in its sentence point at it."""
    statement, quantity = draft.statement, draft.quantity
    if not holds(statement.lower, HERE_WORDS):
        return None
    start = statement.start
    for other in statement.quantities:
        if other.end <= quantity.start and other.kind is quantity.kind:
            start = other.end
    text = statement.source.text
    if start == statement.start and IS_WHERE.match(text, start, quantity.start):
        return _told_last(draft, drafts)
    if any(_names(place) and not _of_body(place, draft) for place in statement.places):
        return None
    if OF_THE_NATION.search(text, start, quantity.start) or _nation_next(draft):
        return None
    end = min((each.start for each in statement.quantities if each.start >= quantity.end), default=statement.end)
    if STATEWIDE.search(text, start, quantity.start) or STATEWIDE.search(text, quantity.end, end):
        return _above(draft, texts, ("state",)) or _last_state(draft, drafts, texts)
    if (
        LOCALLY.search(text, start, quantity.start)
        or HERE.match(text, quantity.end, end)
        or any(text.startswith((" here ", " here,"), each.end) for each in statement.occupations if each.end > start)
        or LOCALLY.search(text, quantity.end, end)
    ):
        return _above(draft, texts, ("state", "metro")) or _told(drafts) or _local(draft, start)
    return _local(draft, start)


def _local(draft: Draft, start: int) -> str | None:
    """ "local", where the number is told of local workers, or of local people at the occupation's work."""
    statement, subject = draft.statement, draft.subject
    if draft.cell is not None:
        return None
    text = statement.source.text[start : draft.quantity.start]
    if (found := LOCAL.search(text)) is None and subject is not None and start <= subject.start < draft.quantity.start:
        found = LOCAL.search(f"{text[: subject.start - start]}#")
    end = min((each.start for each in statement.quantities if each.start >= draft.quantity.end), default=statement.end)
    found = found or LOCAL.search(statement.source.text, draft.quantity.end, end)
    return found[0] if found is not None else None


# What the number before is set against may be the nation's.
AGAINST = re.compile(
    r"\b(?:while|whereas|but|than|compared|relative|versus|vs|against|above|below|behind|ahead|national\w*|country\w*|"
    r"else\w*|other)\b",
    re.IGNORECASE,
)


def said_before(draft: Draft, drafts: Sequence[Draft]) -> str | None:
    """The place that the number before in the sentence was pointed at: "in the state: $47,230, or $22.71 an hour"."""
    last = next((other for other in reversed(drafts) if other is not draft), None)
    if last is None or last.statement is not draft.statement or last.origins.get("area") is not Origin.HEADING:
        return None
    same = last.subject is not None and draft.subject is not None and last.subject.text == draft.subject.text
    between = draft.statement.source.text[last.quantity.end : draft.quantity.start]
    return last.area if same and AGAINST.search(between) is None else None


def of_headline(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> str | None:
    """The place of a text that is about the wages of one place, as its first number names it."""
    first = next((other.area for other in drafts if other.area and other.in_scope), None)
    words = {word for word in re.findall(r"[^\W\d_]{4,}", first.casefold()) if word not in PLAIN} if first else set()
    for index in draft.statement.block.headings if words else ():
        heading = texts.of(index)
        named = set(re.findall(r"[^\W\d_]{4,}", heading.text.casefold()))
        if len({place.text for place in heading.places if _names(place)}) > 1:
            continue
        titles = any(each.kind == "title" for each in heading.occupations)
        if HEADLINE.search(heading.text) and words & named and not titles:
            return first
    return None


def _nation_next(draft: Draft) -> bool:
    """Whether the nation is named right behind the number."""
    text, end = draft.statement.source.text, draft.quantity.end
    nation = (each for each in draft.statement.places if each.kind == "nation" and each.start >= end)
    return any(NATION_NEXT.match(text[end : each.start]) for each in nation)


def _names(place: PlaceMention) -> bool:
    return place.kind in ("state", "metro")


def _of_body(place: PlaceMention, draft: Draft) -> bool:
    """Whether the place only says whose body it is: "Georgia's labor department"."""
    text = draft.statement.source.text
    return any(
        0 <= each.start - place.end <= len("’s own ") and text[place.end] in "’'" for each in draft.statement.sources
    )


def _told(drafts: Sequence[Draft]) -> str | None:
    """The one place that numbers were told of so far."""
    told = [other.area for other in drafts if other.area]
    towns = {each.partition(",")[0] for each in told}
    return told[0] if len(towns) == 1 else None


def _told_last(draft: Draft, drafts: Sequence[Draft]) -> str | None:
    """The place of the number before in the paragraph."""
    last = next((other for other in reversed(drafts) if other is not draft), None)
    near = last is not None and last.statement.source is draft.statement.source
    return last.area if last is not None and near else None


def _last_state(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> str | None:
    """The state of the last number of the section that was told of a place, if that place is a state."""
    for other in reversed(drafts):
        if other.statement.block.headings != draft.statement.block.headings:
            return None
        if other is not draft and other.area:
            return other.area if any(each.kind == "state" for each in texts.bare(other.area).places) else None
    return None


def _above(draft: Draft, texts: Texts, kinds: Sequence[str]) -> str | None:
    sources = [texts.of(index).places for index in reversed(draft.statement.block.headings)]
    sources.append(texts.bare(texts.document.title or "").places)
    for places in sources:
        names = {place.text for place in places if place.kind in kinds}
        if names:
            return names.pop() if len(names) == 1 else None
    return None
