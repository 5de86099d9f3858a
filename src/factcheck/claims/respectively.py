"""Sentences with "respectively": the first number belongs to the first name, the second to the second."""

import re
from collections.abc import Sequence

from factcheck.claim import Origin
from factcheck.claims.draft import Draft, Subject
from factcheck.claims.statement import Statement


def distribute(statement: Statement, drafts: Sequence[Draft]) -> None:
    """Give each number its own name, place or year where the sentence says "respectively"."""
    word = re.search(r"\brespectively\b", statement.text, re.IGNORECASE)
    if not word:
        return
    end = statement.start + word.start()
    told = [draft for draft in drafts if draft.quantity.end <= end]
    told = told[_first_of_list(statement, told) :]
    if len(told) < 2:
        return
    start = told[0].quantity.start
    names = [mention for mention in statement.occupations if mention.end <= start]
    places = [place for place in statement.places if place.end <= start and place.kind in ("state", "metro")]
    if len(names) == len(told):
        for draft, mention in zip(told, names):
            draft.subject = Subject(
                mention.text, mention.kind, Origin.SENTENCE, mention.start, mention.end, (mention.text,)
            )
            draft.origins["occupation"] = Origin.SENTENCE
    elif len(places) == len(told):
        for draft, place in zip(told, places):
            draft.area, draft.origins["area"] = place.text, Origin.SENTENCE


def _first_of_list(statement: Statement, drafts: Sequence[Draft]) -> int:
    first = len(drafts) - 1
    while first > 0:
        between = statement.source.text[drafts[first - 1].quantity.end : drafts[first].quantity.start]
        if not re.fullmatch(r"\W*(?:and|or)?\W*", between):
            break
        first -= 1
    return first
