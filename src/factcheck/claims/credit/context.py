"""Whom a claim is credited to outside its sentence: in the one before, above the list, or once for all data."""

import re
from collections.abc import Sequence

from factcheck.claim import Origin
from factcheck.claims.credit.footnotes import footnote
from factcheck.claims.draft import Draft
from factcheck.claims.measure.ellipsis import is_elliptic
from factcheck.claims.text.frames import credit_over
from factcheck.claims.text.nearby import above
from factcheck.claims.text.statement import Statement, Texts
from factcheck.document import Block, BlockKind
from factcheck.find.anchors import holds
from factcheck.find.sources import OWN, SourceMention, find_sources

POINTS_BACK = re.compile(
    r"^\W*(?:(?:and|but|so) )?(?:this|that|these|those|they|their|it|its|such|compared|by (?:contrast|comparison)|"
    r"(?:in|for) comparison|only|of (?:these|those)|among (?:them|these)|"
    r"at the (?:low|high|top|bottom|other|very \w+)(?: end)?|"
    r"for the (?:former|latter)|here in|"
    r"(?:despite|in spite of|notwithstanding|even with) (?:th(?:is|at|e|ese|ose)|such|its|their|fewer|less|more)|"
    r"even so|that said)\b",
    re.IGNORECASE,
)


def context_source(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> tuple[str, str | None, Origin] | None:
    """From the sentence before where this one carries on; from a lead-in or heading that credits somebody."""
    statement = draft.statement
    block = statement.block
    if any(source.name == OWN for source in statement.sources):
        return _spoken_of(statement)
    agency = any(AGENCY.search(source.text) for source in statement.sources)
    if agency and (named := _last_named(draft, drafts)):
        return named
    if (speaker := _the_speaker(statement)) is not None:
        return speaker, "other", Origin.CONTEXT
    last = next((other for other in reversed(drafts) if other is not draft and not _is_aside(other)), None)
    if (nearer := _said_between(statement, last)) is not None:
        return nearer.text, nearer.office, Origin.CONTEXT
    if last is not None and (office := _back_to_office(draft, last, drafts)) is not None:
        return office.source_text or "BLS", "BLS", Origin.DOCUMENT
    if last is not None and last.source_text and (origin := _goes_on(draft, last) or _points_over(draft, last)):
        return last.source_text, last.office, origin
    again = holds(statement.lower, SAME)
    if again and SAME_SOURCE.search(statement.text) and (named := _last_named(draft, drafts)):
        return named
    if statement.index:
        before = statement.source.statements[statement.index - 1]
        if (credit := _credit_of(before) or _whose_figure(statement, before)) is not None:
            return credit.text, credit.office, Origin.CONTEXT
    if (noted := _footnoted(draft, texts)) is not None:
        return noted.text, noted.office, Origin.CONTEXT
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


def _footnoted(draft: Draft, texts: Texts) -> SourceMention | None:
    """Whom the note credits whose mark stands behind the number: "436,160*", "* Bureau of Labor Statistics"."""
    note = footnote(draft, texts)
    return next((each for each in find_sources(note) if each.office), None) if note else None


# "The site calculates ...": whoever was named last, and not the office, which is no site
THE_SPEAKER = re.compile(
    r"\W*(?P<who>(?:the|this|that) (?:same )?"
    r"(?:site|website|firm|company|platform|association|nonprofit|union|"
    r"authors?|researchers|think tank|trade group|job board))"
    r"(?: also| now)? (?:says?|said|calculates?|estimates?|reckons?|"
    r"projects?|expects?|predicts?|forecasts?|puts?|reports?|claims?|counts?|lists?|thinks?|sees?|warns?|adds?|"
    r"believes?)\b",
    re.IGNORECASE,
)


def _the_speaker(statement: Statement) -> str | None:
    """Who says it, where a sentence begins with "the site says" and the one before does not speak of the office."""
    found = THE_SPEAKER.match(statement.text) if statement.index else None
    if found is None and statement.index:
        return _it_says(statement)
    if found is None or any(each.office == "BLS" for each in statement.sources):
        return None
    before = statement.source.statements[statement.index - 1].sources
    if any(each.office == "BLS" for each in before):
        return None
    return before[-1].text if before and before[-1].office else found["who"]


# "It puts their median pay at $16.13": whoever the sentence before opens with
IT_SAYS = re.compile(
    r"\W*(?:it|they) (?:also |now |further )?(?:puts?|adds?|says?|said|found|finds|reports?|reported|estimates?|"
    r"reckons?|calculates?|pegs?|counts?)\b",
    re.IGNORECASE,
)


def _it_says(statement: Statement) -> str | None:
    """Who says it, where "it puts" goes on about the body, not the office, that the sentence before opens with."""
    if not IT_SAYS.match(statement.text) or any(each.office == "BLS" for each in statement.sources):
        return None
    before = statement.source.statements[statement.index - 1]
    opens = len(before.sources) == 1 and before.sources[0].start - before.start <= len("In May, the ")
    who = before.sources[0] if opens else None
    return who.text if who is not None and who.office == "other" and who.credited else None


def _is_aside(draft: Draft) -> bool:
    """Whether a sentence in brackets tells what somebody else says: "(The FBI's own count is 652,936.)"."""
    return draft.office == "other" and ASIDE.fullmatch(draft.statement.text) is not None


ASIDE = re.compile(r"\W*\([^()]*(?:\([^()]*\)[^()]*)*\)\W*")


def _credit_of(statement: Statement) -> SourceMention | None:
    """Whom a sentence without a number credits, or the office that it only speaks of."""
    if statement.quantities:
        return None
    return next((each for each in statement.sources if each.office == "BLS" or (each.office and each.credited)), None)


# "It asks a million employers. Its median is $41,430."
ITS_FIGURE = re.compile(
    r"\W*(?:(?:and|but|so) )?(?:its|their) (?:own |latest |(?:\w+ ){0,2})?"
    r"(?:mean|median|average|figures?|numbers?|estimates?|count|tally|projections?|forecast|survey)\b",
    re.IGNORECASE,
)


def _whose_figure(statement: Statement, before: Statement) -> SourceMention | None:
    """The office that "its median" is of, where the sentence before names it and nobody else."""
    if not ITS_FIGURE.match(statement.text) or {each.office for each in before.sources} != {"BLS"}:
        return None
    return before.sources[0]


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
    same = (
        before.index == statement.index
        or draft.carried
        or is_elliptic(statement)
        or POINTS_BACK.match(statement.text) is not None
    )
    if same or (last.office == "other" and not forecast):
        return last.origins["source"] if last.origins["source"] is Origin.DOCUMENT else Origin.CONTEXT
    return Origin.DOCUMENT if last.office == "BLS" and not _in_brackets(last) else None


def _back_to_office(draft: Draft, last: Draft, drafts: Sequence[Draft]) -> Draft | None:
    """The office's number of the same people told before, where somebody else's pay stands between and jobs follow.

    "Bakers: $36,650 (BLS). Glassdoor has $39,000. Growth is 6%": a sentence that turns to jobs, and credits nobody, has
    done with the pay site.
    """
    statement = draft.statement
    if draft.family != "projection" or draft.cell is not None or statement.sources:
        return None
    if POINTS_BACK.match(statement.text) and not BUT_JOBS.match(statement.text):
        return None
    here = [each for each in drafts if each is not draft and each.statement.source is statement.source]
    if not here or here[-1] is not last or last.statement is statement:
        return None
    if last.office != "other" or last.family != "wage":
        return None
    return next((each for each in reversed(here) if each.office == "BLS" and each.family == "wage"), None)


# "But look at demand": a turn to something else, not to what the one named says
BUT_JOBS = re.compile(
    r"\W*(?:and|but|so) (?!(?:it|they|its|their|this|that|these|those|the (?:site|company|firm|same))\b)", re.IGNORECASE
)


def _points_over(draft: Draft, last: Draft) -> Origin | None:
    """How a paragraph carries on from the one before: "The top tenth made ...", "Their ranks should shrink ..."."""
    statement, before = draft.statement, last.statement
    near = statement.block.index - before.block.index == 1 and statement.block.headings == before.block.headings
    opens = statement.index == 0 and before.source.statements[-1].index - before.index <= 1
    plain = statement.block.kind is before.block.kind is BlockKind.PARAGRAPH
    if near and opens and plain and draft.decision.kind == "rank" and draft.carried and last.family == "wage":
        return last.origins["source"] if last.office == "BLS" else None
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
SAME_SOURCE = re.compile(
    r"(?:[,;(]|\band|\.)\s?(?:from )?(?:the )?same source\b(?! (?:as|that|of)\b)|"
    r"\((?:(?:all )?(?:the )?same(?: as above)?|ibid\.?|idem|as above)\)",
    re.IGNORECASE,
)
SAME = ("same", "ibid", "(idem", "(as above")  # one of these is in whatever it matches
PUBLIC = re.compile(
    r"\b(?:bureau|department|agency|office|administration|commission|board|census|service|state|federal|council|"
    r"reserve|corps)\b",
    re.IGNORECASE,
)
FURTHEST_NAME = 8  # claims back to the one whose source "the agency" is


def _last_named(draft: Draft, drafts: Sequence[Draft]) -> tuple[str, str | None, Origin] | None:
    """Whom "the agency" means: the office, if of all public bodies it was named or credited last."""
    statement = draft.statement
    spoken = (
        each for before in reversed(statement.source.statements[: statement.index]) for each in before.sources[::-1]
    )
    body = next((each for each in spoken if each.office == "BLS" or PUBLIC.search(each.text)), None)
    if body is not None and body.office == "other":
        return body.text, body.office, Origin.CONTEXT
    for other in [each for each in reversed(drafts) if each is not draft][:FURTHEST_NAME]:
        if other.source_text and (other.office == "BLS" or PUBLIC.search(other.source_text)):
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
    if (told := credit_over(draft, texts)) is not None:
        return *told, Origin.DOCUMENT
    return (texts.released_by, "BLS", Origin.DOCUMENT) if texts.released_by else None


# How a line begins that says where the numbers over it come from.
SOURCE_LINE = re.compile(
    r"\W*(?:(?:data |wage |salary |job )?(?:sources?|data|figures|numbers|statistics)\b\W*"
    r"(?::|from\b|via\b|courtesy of\b)|"
    r"(?:all )?(?:(?:data|figures|numbers|statistics) )?(?:are )?from\b|"
    # as in "Where we got this: BLS" and "Our source: BLS"
    r"(?:(?:where|how) (?:we|i) (?:got|get|found|took|find) "
    r"(?:it|this|these|them|that|(?:this|these|the|our) \w+)(?: from)?|"
    r"where (?:it|this|that|these|they|(?:this|these|the|our) \w+) "
    r"(?:comes?|came|(?:is|are|was|were) taken) from|"
    r"(?:our|the|my|main|original) sources?|(?:stats|facts|info|pay and outlook|figures|numbers) (?:by|from)|"
    r"(?:credits?|according to|courtesy of|provided by|taken from|reported by|published by))[\s*_]*[:.–—-])",
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
