# ruff: noqa: E501 - a pattern is read as a whole
"""Whom a claim is credited to in its own sentence."""

import re
from collections.abc import Sequence

from factcheck.claims.draft import Draft
from factcheck.claims.text.statement import Statement
from factcheck.find.measures import CueKind
from factcheck.find.sources import SourceMention


def own_source(draft: Draft) -> SourceMention | None:
    """Whom the sentence credits for this number: what is in brackets behind it, else what the sentence names."""
    statement, quantity = draft.statement, draft.quantity
    text = statement.source.text
    sources = statement.sources
    if not sources:
        return None
    brackets = re.match(r"[^()$%]{0,24}\(([^()]*)\)", text[quantity.end : statement.end])
    if brackets:
        start, end = quantity.end + brackets.start(1), quantity.end + brackets.end(1)
        for source in sources:
            own = any(source.end <= each.start < end for each in statement.quantities)  # "(a guild puts it at $58,000)"
            if start <= source.start < end and source.office and not (own and source.office == "other"):
                return source
    for source in sources:
        if source.office and source.end <= quantity.start and SAID.fullmatch(text, source.end, quantity.start):
            return source
    sources = tuple(
        each
        for each in sources
        if not (
            _speaks_next(draft, each)
            or _set_aside(draft, each)
            or _says_another(draft, each)
            or _closes_another(draft, each)
            or _tells_another(draft, each)
        )
    )
    if not sources:
        return None
    open_ones = [source for source in sources if source.office and not _bracketed(draft, source)]
    if open_ones:
        return _closest(draft, _of_clause(draft, open_ones) or open_ones)
    if len(statement.quantities) == 1:
        return next((source for source in sources if source.office), None)
    if len(sources) > 1 or sources[0].office != "BLS" or sources[0].start < quantity.end:
        return None
    return sources[0] if draft.quantity == statement.quantities[-1] or _closes(statement, sources[0]) else None


# Between somebody and the very number that they say: "ZipRecruiter said $27 an hour, the BLS said $43.00".
SAID = re.compile(
    r"(?:[’']s?(?: own| \w+)?(?: (?:figure|number|average|median|mean|estimate|tally|count) of)?|"
    r" (?:said|says|lists?|listed|reports?|reported|shows?|showed|claims?|claimed|finds?|found|"
    r"quotes?|quoted|gives?|gave|"
    r"puts? it at|(?:comes?|came) (?:in|out) at|(?:has|had) (?:it|them|that) at|(?:is|was|sits|stands) at|at)) "
    r"(?:about |around |roughly )?",
    re.IGNORECASE,
)
# "Bakers make a median of $36,650, and the BLS says openings will number 36,700": it says what follows.
JOINS = re.compile(
    r"(?:[,;]? (?:but|while|whereas|though|yet)|[,;] and) (?:the |[A-Z]\w+[’']s (?:own )?)?$", re.IGNORECASE
)
SPEAKS = re.compile(
    r"(?:\s\(\w+\))?,? (?:also |now |only )?(?:says?|expects?|projects?|predicts?|estimates?|forecasts?|thinks?|"
    r"sees?|foresees?|reckons?|anticipates?|figures?|puts?|counts?|(?:comes?|came) (?:in|out)|has|had|is|was|lists?|"
    r"listed|"
    r"reports?|reported|shows?|showed|gives?|gave|quotes?|pegs?|warns?|warned|claims?|claimed|argues?|argued|finds?|"
    r"found|believes?|cites?|cited|talks?|fears?|insists?|concludes?|calculates?|notes?|noted|said|expected|projected)\b",
    re.IGNORECASE,
)


# "..., and the state expects that number to rise": of a number that somebody else counted
THAT_COUNT = re.compile(
    r" (?:expects?|projects?|predicts?|forecasts?|foresees?|anticipates?) (?:that |the |this |those |these )?"
    r"(?:number|figure|count|total|ranks|them|it)s?\b",
    re.IGNORECASE,
)


def _says_another(draft: Draft, source: SourceMention) -> bool:
    """Whether another number right behind the source is the one that it says, where somebody else is named too."""
    statement, quantity = draft.statement, draft.quantity
    if len(statement.sources) == 1 or quantity.partner is not None:
        return False
    said = (each for each in statement.quantities if each.start >= source.end and each is not quantity)
    return any(SAID.fullmatch(statement.source.text, source.end, each.start) for each in said)


# "$71,300, a hair above the $69,950 that the BLS gives for bakers": it gives the second
THAT_IT_GIVES = re.compile(
    r"[\s*_]*(?:a year |an hour |per year |per hour )?(?:(?:that|which) )?(?:the |its )?(?:[a-z]+ ){0,2}", re.IGNORECASE
)
GIVES = re.compile(
    r"(?:\s\(\w+\))? (?:gives?|gave|has|had|reports?|reported|lists?|listed|shows?|showed|publish(?:es|ed)|quotes?|quoted|"
    r"puts?|found|finds|counts?|counted|cites?|cited)\b(?! that\b)",
    re.IGNORECASE,
)
SET_AGAINST = re.compile(
    r"\b(?:above|below|over|under|than|ahead of|behind|short of|shy of|beats?|tops?|against|versus|vs\.?|compared (?:to|with)|"
    r"close to|near) (?:the |that |those |an? )?(?:median |mean |average )?(?:of )?$",
    re.IGNORECASE,
)


def _tells_another(draft: Draft, source: SourceMention) -> bool:
    """Whether the source is told to give the number that this one is set against."""
    statement, quantity, text = draft.statement, draft.quantity, draft.statement.source.text
    if source.start < quantity.end or source.office != "BLS" or not GIVES.match(text, source.end):
        return False
    told = [each for each in statement.quantities if quantity.end <= each.start and each.end <= source.start]
    if len(told) != 1 or THAT_IT_GIVES.fullmatch(text, told[0].end, source.start) is None:
        return False
    return SET_AGAINST.search(text, quantity.end, told[0].start) is not None


def _speaks_next(draft: Draft, source: SourceMention) -> bool:
    """Whether a clause behind the number's own begins with the source, and tells a number of its own."""
    statement, text = draft.statement, draft.statement.source.text
    if (
        source.start < draft.quantity.end
        or (draft.family == "projection" and source.office == "BLS")
        or not JOINS.search(text, draft.quantity.end, source.start)
    ):
        return False
    told = any(each.start > source.end for each in statement.quantities)
    told = told or (draft.decision.kind == "count" and THAT_COUNT.match(text, source.end) is not None)
    return told and SPEAKS.match(text, source.end) is not None


# "There are 12,600 bakers in Ohio, and the average baker is 41 years old according to a guild"
LAST_CLAUSE = re.compile(
    r", (?:and|but|while|though|although|with) (?P<told>[^,;:()]*?\d[^,;:()]*? )"
    r"(?:according to|per|says?|from|in) (?:the |a )?\Z",
    re.IGNORECASE,
)
TOLD_OF_JOBS = frozenset(
    (CueKind.WAGE, CueKind.MEDIAN, CueKind.MEAN, CueKind.EMPLOYMENT, CueKind.OPENINGS, CueKind.GROWTH, CueKind.DECLINE)
)


def _closes_another(draft: Draft, source: SourceMention) -> bool:
    """Whether somebody else is credited, with no comma, at the end of a clause that tells neither pay nor jobs."""
    statement, start = draft.statement, draft.quantity.end
    if source.office != "other" or source.start < start:
        return False
    found = LAST_CLAUSE.search(statement.source.text, start, source.start)
    if found is None:
        return False
    told = statement.cues_between(*found.span("told"))
    return not any(cue.kind in TOLD_OF_JOBS and cue.text.casefold() != "average" for cue in told)


# "Glassdoor may say something else, but the government counts 9,770 (BLS)": whose word does not count
BUT = re.compile(r"[,;] (?:but|yet|still|however|though|whereas|while)\b", re.IGNORECASE)


def _set_aside(draft: Draft, source: SourceMention) -> bool:
    """Whether somebody else is named in a clause that tells no number, before the office's own number."""
    statement, quantity = draft.statement, draft.quantity
    if source.office != "other" or not any(each.office == "BLS" for each in statement.sources):
        return False
    turn = BUT.search(statement.source.text, source.end, max(source.end, quantity.start))
    if turn is None:
        return False
    return not any(statement.start <= each.start < turn.start() for each in statement.quantities)


def _closes(statement: Statement, source: SourceMention) -> bool:
    """Whether the one credit, in brackets, ends a sentence or an item, and so holds for all of its numbers."""
    behind = statement.source.text[source.end : statement.end]
    return re.fullmatch(r"[^()]*\)\W*", behind) is not None


def _bracketed(draft: Draft, source: SourceMention) -> bool:
    """Whether the source stands in brackets where the number does not."""
    statement, quantity = draft.statement, draft.quantity
    text = statement.source.text
    before = text[statement.start : source.start]
    if before.count("(") <= before.count(")") or len(statement.quantities) <= 1:
        return False
    opening = statement.start + before.rfind("(")
    return not (opening < quantity.start and ")" not in text[opening : quantity.start])


# "PayScale's page showed $27.40; the median of BLS was $31.10": who opens a clause is credited with its numbers alone.
CLAUSE = re.compile(r";\s|\s[–—]\s|, (?:but|while|whereas|yet|though|although)\s", re.IGNORECASE)


def _of_clause(draft: Draft, sources: Sequence[SourceMention]) -> list[SourceMention]:
    """The other sources before the number in its clause, where the office speaks only in another clause behind it."""
    statement, quantity = draft.statement, draft.quantity
    text = statement.source.text
    ends = [statement.start, *(found.end() for found in CLAUSE.finditer(text, statement.start, quantity.start))]
    close = CLAUSE.search(text, quantity.end, statement.end)
    # "the BLS reports $50,000, though a job board shows listings for up to $91,000": who speaks in the last clause
    opens = [each for each in sources if 0 <= each.start - ends[-1] <= len("the ") and SPEAKS.match(text, each.end)]
    if len(ends) > 1 and [each.office for each in opens] == ["other"] and opens[0].end <= quantity.start:
        return opens
    if close is None or any(each.office == "BLS" and each.start < close.start() for each in sources):
        return []
    return [each for each in sources if each.office == "other" and ends[-1] <= each.start < quantity.start]


def _closest(draft: Draft, sources: Sequence[SourceMention]) -> SourceMention:
    quantity = draft.quantity

    def rank(source: SourceMention) -> tuple[int, int]:
        gap = quantity.start - source.end if source.end <= quantity.start else source.start - quantity.end
        return (not source.credited and source.office != "BLS"), gap

    return min(sources, key=rank)
