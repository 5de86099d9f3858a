""" "The former" and "the latter": the first and the second of two names told together before."""

import re
from collections.abc import Sequence

from factcheck.claim import Origin
from factcheck.claims.draft import Draft, Subject
from factcheck.claims.statement import Statement
from factcheck.find.occupations import OccupationMention

POINTER = re.compile(r"\bthe (?P<which>former|latter)\b", re.IGNORECASE)
BEHIND = re.compile(r"^\W*(?:[\w$%.,-]+ ){0,4}?(?:for|of|by|to) the (?P<which>former|latter)\b", re.IGNORECASE)
NAMES = ("title", "group", "field", "unknown")
# The names stand further up, or in another order: whoever they are, not those spoken of last.
ORDERED = re.compile(
    r"\b(?:for|of|by|among) the (?:first|second|third)"
    r"(?: (?:group|one|job|occupation|career|of (?:these|them))\b|(?=\W*(?:$|[,;]| it\b| was\b| is\b)))",
    re.IGNORECASE,
)
ELSEWHERE = re.compile(
    r"\b(?:her|his|my|your) (?:new|own|chosen|current|former|old) (?:field|job|profession|occupation|career|"
    r"line of work)\b|\b(?:mine|hers|theirs|yours)\b",
    re.IGNORECASE,
)
FARTHEST = 2  # sentences back


def pointed_at(draft: Draft) -> Subject | None:
    """The name that "the former" or "the latter" beside the number stands for; None where none is beside it."""
    statement, quantity = draft.statement, draft.quantity
    text = statement.source.text
    behind = BEHIND.match(text[quantity.end : statement.end])
    if behind and not any(
        quantity.end <= other.start < quantity.end + behind.end()
        for other in statement.quantities
        if other.kind is quantity.kind
    ):
        return _named(statement, behind["which"], quantity.end) or _nobody(behind["which"])
    start = max(
        (other.end for other in statement.quantities if other.kind is quantity.kind and other.end <= quantity.start),
        default=statement.start,
    )
    end = min((each.start for each in statement.quantities if each.start >= quantity.end), default=statement.end)
    if ELSEWHERE.search(text, statement.start, quantity.start):
        return _nobody("one meant")
    if ORDERED.search(text, start, quantity.start) or ORDERED.search(text, quantity.end, end):
        return _nobody("one meant")
    # "9 percent for the latter, and 3 percent for all": that one is the number before's
    tied = BEHIND.match(text[start : quantity.start]) if start > statement.start else None
    ahead = list(POINTER.finditer(text, start + (tied.end() if tied else 0), quantity.start))
    if not ahead or any(each.start >= ahead[-1].end() for each in _names(statement) if each.end <= quantity.start):
        return None
    return _named(statement, ahead[-1]["which"], ahead[-1].start()) or _nobody(ahead[-1]["which"])


def _named(statement: Statement, which: str, before: int) -> Subject | None:
    """The former or latter of the two names last told before `before`."""
    first = max(0, statement.index - FARTHEST)
    for other in reversed(statement.source.statements[first : statement.index + 1]):
        names = [each for each in _names(other) if each.end <= before]
        if len(names) == 1 and other is not statement and names[0].text.count(" and ") == 1:
            return _half(names[0], which)
        if len(names) == 2:
            chosen = names[0] if which.casefold() == "former" else names[1]
            return Subject(chosen.text, chosen.kind, Origin.CONTEXT, chosen.start, chosen.end, (chosen.text,))
        if names:
            return None
    return None


def _nobody(which: str) -> Subject:
    """Whoever it is: not the occupation that the text spoke of last, and not the heading's."""
    return Subject(f"the {which}", "phrase", Origin.SENTENCE, names=(f"the {which}",))


def _names(statement: Statement) -> Sequence[OccupationMention]:
    return [each for each in statement.occupations if each.kind in NAMES]


def _half(mention: OccupationMention, which: str) -> Subject | None:
    """A half of a name that "and" joins: "therapist assistants and aides" takes its first word along."""
    first, _, second = mention.text.partition(" and ")
    name = first if which.casefold() == "former" else second
    if " " in first and " " not in second and name is second:
        name = f"{first.rpartition(' ')[0]} {second}"
    return Subject(name, mention.kind, Origin.CONTEXT, names=(name,))
