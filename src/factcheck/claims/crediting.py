"""Whom a claim is credited to: in its sentence, in the one before, above the list, or once for all data."""

import re
from collections.abc import Sequence

from factcheck.claim import Origin
from factcheck.claims.draft import Draft
from factcheck.claims.frames import credit_over
from factcheck.claims.nearby import above
from factcheck.claims.statement import Statement, Texts
from factcheck.document import Block, BlockKind
from factcheck.find.sources import OWN, SourceMention


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
        if not (_speaks_next(draft, each) or _set_aside(draft, each) or _says_another(draft, each))
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


POINTS_BACK = re.compile(
    r"^\W*(?:(?:and|but|so) )?(?:this|that|these|those|they|their|it|its|such|compared|by (?:contrast|comparison)|"
    r"(?:in|for) comparison|only|of (?:these|those)|among (?:them|these)|"
    r"at the (?:low|high|top|bottom|other|very \w+)(?: end)?|"
    r"for the (?:former|latter)|here in)\b",
    re.IGNORECASE,
)


def context_source(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> tuple[str, str | None, Origin] | None:
    """From the sentence before where this one carries on; from a lead-in or heading that credits somebody."""
    statement = draft.statement
    block = statement.block
    if any(source.name == OWN for source in statement.sources):
        return _spoken_of(statement)
    last = next((other for other in reversed(drafts) if other is not draft and not _is_aside(other)), None)
    if (nearer := _said_between(statement, last)) is not None:
        return nearer.text, nearer.office, Origin.CONTEXT
    if last is not None and last.source_text and (origin := _goes_on(draft, last) or _points_over(draft, last)):
        return last.source_text, last.office, origin
    if any(AGENCY.search(source.text) for source in statement.sources) and (named := _last_named(draft, drafts)):
        return named
    if SAME_SOURCE.search(statement.text) and (named := _last_named(draft, drafts)):
        return named
    if statement.index:
        before = statement.source.statements[statement.index - 1]
        if (credit := _credit_of(before)) is not None:
            return credit.text, credit.office, Origin.CONTEXT
    sibling = _list_source(draft, texts)
    if sibling:
        return sibling
    for index in above(draft, texts):
        text = texts.of(index)
        heading = text.block.kind is BlockKind.HEADING
        if heading and TAGGED.match(text.text):
            continue
        if not heading and draft.cell is None and not text.text.rstrip().endswith(":") and len(text.statements) > 1:
            continue
        credit = next((source for source in text.sources if source.office), None)
        if credit:
            return credit.text, credit.office, Origin.HEADING if heading else Origin.CONTEXT
        if any(AGENCY.search(source.text) for source in text.sources) and (named := _last_named(draft, drafts)):
            return named
    if (block.kind is BlockKind.ITEM and block.lead_in is None) or (
        block.kind is BlockKind.PARAGRAPH and statement.index == 0
    ):
        found = _paragraph_before(draft, texts)
        if found:
            return found
    return _closing_credit(draft) or _of_the_data(draft, texts)


def _is_aside(draft: Draft) -> bool:
    """Whether a sentence in brackets tells what somebody else says: "(The FBI's own count is 652,936.)"."""
    return draft.office == "other" and ASIDE.fullmatch(draft.statement.text) is not None


ASIDE = re.compile(r"\W*\([^()]*(?:\([^()]*\)[^()]*)*\)\W*")


def _credit_of(statement: Statement) -> SourceMention | None:
    """Whom a sentence without a number credits, or the office that it only speaks of."""
    if statement.quantities:
        return None
    return next((each for each in statement.sources if each.office == "BLS" or (each.office and each.credited)), None)


def _said_between(statement: Statement, last: Draft | None) -> SourceMention | None:
    """The office, where the sentence before brings it in anew: "BLS asks employers. Its May survey gives ..."."""
    if not statement.index or last is None or last.statement.source is not statement.source:
        return None
    credit = _credit_of(statement.source.statements[statement.index - 1])
    anew = last.office == "other" and last.statement.index < statement.index - 1
    return credit if anew and credit is not None and credit.office == "BLS" else None


def _spoken_of(statement: Statement) -> tuple[str, str | None, Origin] | None:
    """Whose count "by its estimate" speaks of: whom the sentence before credits, or somebody who is not the office."""
    before = statement.source.statements[statement.index - 1] if statement.index else None
    credit = next((each for each in before.sources if each.office), None) if before else None
    if credit is not None:
        return credit.text, credit.office, Origin.CONTEXT
    own = next(each for each in statement.sources if each.name == OWN)
    return own.text, "other", Origin.SENTENCE


def _goes_on(draft: Draft, last: Draft) -> Origin | None:
    """How plainly a sentence carries on from the claim before, and so from its credit.

    CONTEXT where it is about the same thing; where only its paragraph is the same, the credit says no more than one
    that a document gives for all of its numbers (DOCUMENT).
    """
    statement, before = draft.statement, last.statement
    if before.source is not statement.source:
        return None
    if any(source.office is None for source in statement.sources):
        return Origin.CONTEXT  # "according to the same data"
    # The tails of a distribution belong to its middle, also with a sentence or two between.
    reach = 3 if draft.decision.kind == "rank" and draft.carried else 1
    asides = sum(
        not (each.quantities or each.sources)
        for each in statement.source.statements[before.index + 1 : statement.index]
    )
    if statement.index - before.index - (min(asides, 1) if last.office == "BLS" else 0) > reach:
        return None
    # What was counted in the past and what is projected have seldom one source.
    forecast = last.family == "share" and draft.family == "projection"
    same = before.index == statement.index or draft.carried or POINTS_BACK.match(statement.text) is not None
    if same or (last.office == "other" and not forecast):
        return last.origins["source"] if last.origins["source"] is Origin.DOCUMENT else Origin.CONTEXT
    return Origin.DOCUMENT if last.office == "BLS" and not _in_brackets(last) else None


def _points_over(draft: Draft, last: Draft) -> Origin | None:
    """DOCUMENT where a paragraph opens by pointing back into the one before it: "Their ranks should shrink ..."."""
    statement, before = draft.statement, last.statement
    near = 1 <= statement.block.index - before.block.index <= 1 and statement.block.headings == before.block.headings
    opens = statement.index == 0 and before.source.statements[-1].index - before.index <= 1
    plain = statement.block.kind is before.block.kind is BlockKind.PARAGRAPH
    points = POINTS_BACK.match(statement.text) is not None
    return Origin.DOCUMENT if near and opens and plain and points and last.office == "BLS" else None


def _in_brackets(draft: Draft) -> bool:
    """Whether its credit stands in brackets behind the number, for that number alone: "$50,250 (BLS, May 2024)"."""
    behind = draft.statement.source.text[draft.quantity.end : draft.statement.end]
    found = re.match(r"[^()$%]{0,24}\(([^()]*)\)", behind)
    return found is not None and draft.source_text is not None and draft.source_text in found[1]


# "Posts tagged: Occupational Outlook Handbook" heads a page of a site, and credits nobody.
TAGGED = re.compile(
    r"\W*(?:(?:all )?(?:posts?|articles?|stories|entries) )?(?:tagged|tags?|categor(?:y|ies)|filed under|archives?)\b",
    re.IGNORECASE,
)
AGENCY = re.compile(
    r"^(?:(?:from|per|by|according to|based on) )?(?:the|that|this) (?:(?:same )?(?:agency|office|source|bureau)|"
    r"same (?:\w+ )?(?:survey|data|figures|numbers|report|release|program))$",
    re.IGNORECASE,
)
# As in "Bakers: $36,650 median, same source, same year".
SAME_SOURCE = re.compile(r"(?:[,;(]|\band|\.)\s?(?:from )?(?:the )?same source\b(?! (?:as|that|of)\b)", re.IGNORECASE)
FURTHEST_NAME = 8  # claims back to the one whose source "the agency" is


def _last_named(draft: Draft, drafts: Sequence[Draft]) -> tuple[str, str | None, Origin] | None:
    """Whom "the agency" means: the office, if the claim credited last was credited to it."""
    for other in [each for each in reversed(drafts) if each is not draft][:FURTHEST_NAME]:
        if other.source_text:
            return (other.source_text, "BLS", Origin.CONTEXT) if other.office == "BLS" else None
    return None


def _closing_credit(draft: Draft) -> tuple[str, str | None, Origin] | None:
    """A credit in brackets that closes the paragraph: "... by 2016. (U.S. BLS)"."""
    last = draft.statement.source.statements[-1]
    credit = next((source for source in last.sources if source.office), None)
    if (
        credit is None
        or last.quantities
        or not re.fullmatch(r"\W*\(?\W*(?:source:? ?)?", last.source.text[last.start : credit.start], re.IGNORECASE)
    ):
        return None
    return credit.text, credit.office, Origin.CONTEXT


def _of_the_data(draft: Draft, texts: Texts) -> tuple[str, str | None, Origin] | None:
    """Where the document's numbers come from, said once: "All the statistics are available from the Bureau ..."."""
    credit = credit_over(draft.statement.block, texts) or texts.released_by
    return (credit, "BLS", Origin.DOCUMENT) if credit else None


# How a line begins that says where the numbers over it come from.
SOURCE_LINE = re.compile(
    r"\W*(?:(?:data |wage |salary |job )?(?:sources?|data|figures|numbers|statistics)\b\W*"
    r"(?::|from\b|via\b|courtesy of\b)|"
    r"(?:all )?(?:(?:data|figures|numbers|statistics) )?(?:are )?from\b)",
    re.IGNORECASE,
)


def _list_source(draft: Draft, texts: Texts) -> tuple[str, str | None, Origin] | None:
    """A "Source: ..." that ends the list, the table or the run of short lines, or that stands right behind it."""
    block = draft.statement.block
    if not _is_listed(block):
        return None
    for other in texts.document.blocks[block.index + 1 : block.index + FURTHEST_LINE]:
        if other.headings != block.headings:
            return None
        if other.kind is not BlockKind.ROW and SOURCE_LINE.match(other.text) and len(other.text) < 120:
            named = [source for source in texts.of(other.index).sources if source.office]
            credit = next((each for each in named if each.office == "BLS"), named[0] if named else None)
            return (credit.text, credit.office, Origin.CONTEXT) if credit else None
        if other.kind is not block.kind:
            return None
        if other.kind is BlockKind.ROW and other.table != block.table:
            return None
        if not _is_listed(other):
            return None
    return None


FURTHEST_LINE = 40  # blocks down to the line that names the source
LONGEST_LINE = 12  # words of a line that is a label with its value


def _is_listed(block: Block) -> bool:
    """Whether the block is an item, a table's row or a short line like "Median pay: $36,650"."""
    if block.kind in (BlockKind.ITEM, BlockKind.ROW):
        return True
    return block.kind is BlockKind.PARAGRAPH and len(block.text.split()) <= LONGEST_LINE and ":" in block.text


def _paragraph_before(draft: Draft, texts: Texts) -> tuple[str, str | None, Origin] | None:
    """A sentence without a number that ends the paragraph before and credits somebody: "Here is what BLS says"."""
    index = draft.statement.block.index - 1
    if index < 0:
        return None
    block = texts.document.blocks[index]
    if block.kind is not BlockKind.PARAGRAPH or block.headings != draft.statement.block.headings:
        return None
    text = texts.of(index)
    if not text.statements or not text.statements[-1].text.rstrip().endswith(":"):
        return None
    credit = next((source for source in text.statements[-1].sources if source.office), None)
    return (credit.text, credit.office, Origin.CONTEXT) if credit else None
