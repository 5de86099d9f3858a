"""The state that "statewide" and "the state's own forecast" mean: the one that the page is about."""

import re

from factcheck.claims.draft import Draft
from factcheck.claims.statement import Texts

STATEWIDE = re.compile(
    r"\b(?:statewide|(?:across|in|throughout|around) (?:the|this|our) state|"
    r"(?:the|this|our) state(?:[’']s| as a whole))(?!\w)(?! (?:of|government|university|college)\b)",
    re.IGNORECASE,
)


def own_state(draft: Draft, texts: Texts) -> str | None:
    """The state of the headings or the title, where the words before the number in its sentence mean "the state"."""
    statement, quantity = draft.statement, draft.quantity
    start = statement.start
    for other in statement.quantities:
        if other.end <= quantity.start and other.kind is quantity.kind:
            start = other.end
    said = STATEWIDE.search(statement.source.text, start, quantity.start)
    if said is None or any(place.kind in ("state", "metro") for place in statement.places):
        return None
    return _state_above(draft, texts)


def _state_above(draft: Draft, texts: Texts) -> str | None:
    sources = [texts.of(index).places for index in reversed(draft.statement.block.headings)]
    sources.append(texts.bare(texts.document.title or "").places)
    for places in sources:
        names = {place.text for place in places if place.kind == "state"}
        if names:
            return names.pop() if len(names) == 1 else None
    return None
