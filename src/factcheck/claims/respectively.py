"""Sentences with "respectively": the first number belongs to the first name, the second to the second."""

import re
from collections.abc import Sequence
from dataclasses import replace

from factcheck.claim import Origin
from factcheck.claims.draft import Draft, Subject
from factcheck.claims.runs import named_runs
from factcheck.claims.statement import Statement
from factcheck.find.occupations import OccupationMention


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
    names = [mention for mention in statement.occupations if mention.end <= start] or _told_before(statement, len(told))
    if not names and statement.index:
        before = statement.source.statements[statement.index - 1]
        earlier = [run[0] for run in named_runs(before)]
        names = earlier if len(earlier) == len(told) else []
    places = [place for place in statement.places if place.end <= start and place.kind in ("state", "metro")]
    if len(names) == 1 and len(told) == 2 and names[0].text.count(" and ") == 1 and not places:
        _halve(told, names[0])
    elif len(names) == len(told):
        for draft, mention in zip(told, names):
            origin = Origin.SENTENCE if mention.start >= statement.start else Origin.CONTEXT
            draft.subject = Subject(mention.text, mention.kind, origin, mention.start, mention.end, (mention.text,))
            draft.origins["occupation"] = origin
    elif len(places) == len(told):
        for draft, place in zip(told, places):
            draft.area, draft.origins["area"] = place.text, Origin.SENTENCE
    elif not names and not places and len({draft.decision.measure for draft in told}) == 1:
        for draft in told:
            draft.subject = Subject("those meant", "phrase", Origin.SENTENCE, names=("those meant",))
    elif len(names) > 1:
        # as many names as numbers were told, and not all were understood: no number is anybody's for sure
        words = statement.source.text[names[0].start : names[-1].end]
        for draft in told:
            draft.subject = Subject(words, "phrase", Origin.SENTENCE, names[0].start, names[-1].end, (words,))


def _told_before(statement: Statement, count: int) -> list[OccupationMention]:
    """The names of the sentence before, where it tells as many as there are numbers and this sentence names nobody."""
    if not statement.index or statement.occupations:
        return []
    names = [each for each in statement.source.statements[statement.index - 1].occupations if each.kind != "generic"]
    return names if len(names) == count else []


def carry_on(drafts: Sequence[Draft], before: Sequence[Draft]) -> None:
    """Give the numbers of a sentence that names nobody the names of the sentence before, one each in its order.

    "Accountants earn $81,680 and clerks $49,210. Per hour that is $39.27 and $23.66."
    """
    if len(drafts) < 2 or not all(draft.carried for draft in drafts) or drafts[0].cell is not None:
        return
    kinds = {draft.decision.kind for draft in drafts}
    last = next((other for other in reversed(before) if other not in drafts), None)
    statement = drafts[0].statement
    if last is None or last.statement.source is not statement.source:
        return
    told = [other for other in before if other.statement is last.statement]
    names = {other.subject.text.casefold() for other in told if other.subject}
    same = kinds == {other.decision.kind for other in told} and len(kinds) == 1
    if statement.index - last.statement.index == 1 and same and len(told) == len(names) == len(drafts):
        for draft, other in zip(drafts, told):
            draft.subject = other.subject and replace(other.subject, origin=Origin.CONTEXT)


def _halve(drafts: Sequence[Draft], mention: OccupationMention) -> None:
    """Each of two numbers its half of a name: "therapist assistants and aides"; a bare half takes the adjective."""
    first, _, second = mention.text.partition(" and ")
    whole = second if " " in second or " " not in first else f"{first.rpartition(' ')[0]} {second}"
    halves = ((drafts[0], mention.start, first, first), (drafts[1], mention.end - len(second), second, whole))
    for draft, start, words, name in halves:
        draft.subject = Subject(words, mention.kind, Origin.SENTENCE, start, start + len(words), (name,))
        draft.origins["occupation"] = Origin.SENTENCE


def _first_of_list(statement: Statement, drafts: Sequence[Draft]) -> int:
    first = len(drafts) - 1
    while first > 0:
        between = statement.source.text[drafts[first - 1].quantity.end : drafts[first].quantity.start]
        if not re.fullmatch(r"\W*(?:and|or)?\W*", between):
            break
        first -= 1
    return first
