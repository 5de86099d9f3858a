"""Dates that are said apart from the numbers: in a line above, the next sentence, a note, the data's own source."""

import re
from collections.abc import Sequence

from factcheck.claim import Origin
from factcheck.claims.credit.closing import closing_notes
from factcheck.claims.credit.footnotes import footnote
from factcheck.claims.dating.own import SURVEY_MONTHS, as_period, spans, suits
from factcheck.claims.draft import Draft
from factcheck.claims.text.statement import Statement, Texts
from factcheck.document import BlockKind
from factcheck.find.measures import STATISTICS, CueKind
from factcheck.find.periods import PeriodMention, find_periods
from factcheck.find.sources import names_office
from factcheck.period import Period

LONGEST_LINE = 12  # words of a line that is a label with its value


LINES_OVER = 9


def dated_behind(draft: Draft, texts: Texts, *, headed: bool = False) -> tuple[Period, Origin] | None:
    """From a note that closes the paragraph, the list or the table: "*Wages: BLS, May 2024.*".

    `headed` asks for notes that say which of the numbers they are of.
    """
    for note in closing_notes(draft, texts, headed=headed):
        found = {mention.period for mention in note.periods if mention.period and suits(draft, mention)}
        if len(found) == 1:
            return found.pop(), Origin.CONTEXT
    return None


def dated_footnote(draft: Draft, texts: Texts) -> Period | None:
    """From the note that a mark behind the number points at."""
    note = footnote(draft, texts)
    if note is None or OF_THE_TEXT.search(note):
        return None
    found = {mention.period for mention in find_periods(note) if mention.period and _of_family(draft, mention)}
    return found.pop() if len(found) == 1 else None


NUMBERED = re.compile(r"(?<=[a-z])(?=(?:19|20)\d\d)")


def dated_name(draft: Draft) -> Period | None:
    """From the name of a field, the innermost part of it first: "projections_2024_2034.jobs_2024", "employment2024"."""
    block = draft.statement.block
    if block.kind is not BlockKind.FIELD or not block.name:
        return None
    for part in reversed(block.name.split(".")):
        for mention in find_periods(NUMBERED.sub("_", part)):
            if mention.period is not None and _of_family(draft, mention):
                return as_period(draft, mention)
    return None


def _of_family(draft: Draft, mention: PeriodMention) -> bool:
    return spans(mention) if draft.family == "projection" else mention.kind == "point"


BACK = 3  # sentences
OF_DATA = re.compile(r"\b(?:data|statistics|figures|estimates|numbers|survey|chart|graph|table)\b", re.IGNORECASE)
CUES = {
    "wage": STATISTICS | {CueKind.WAGE, CueKind.HOURLY, CueKind.YEARLY},
    "count": frozenset({CueKind.EMPLOYMENT}),
}


def told_before(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> Period | None:
    """The date of a sentence shortly before that tells none of the numbers of this kind.

    "Employment is projected to show little change from 2024 to 2034." "The figures here are for May 2024." "How many
    will there be in 2034?" Nearer than the last dated number of its kind; that one's date is carried on.
    """
    if draft.cell is not None or draft.family == "share":
        return None
    for before in _before(draft, texts):
        here = [other for other in drafts if other.statement is before]
        if any(other.family == draft.family and other.period is not None for other in here):
            return None
        suited = [mention for mention in before.periods if suits(draft, mention)]
        if draft.family == "projection":
            unread = bool(before.quantities)
            if unread and (here or not _projects(before)):
                continue
            decades = [
                mention.period for mention in suited if mention.kind == "span" or (spans(mention) and not unread)
            ]
            if decades:
                return decades[-1]
        elif len({mention.period for mention in suited}) == 1 and _of_numbers(before, draft, drafts):
            return as_period(draft, suited[0])
    return None


def _projects(before: Statement) -> bool:
    return any(cue.kind is CueKind.PROJECTED for cue in before.cues)


def _before(draft: Draft, texts: Texts) -> list[Statement]:
    """The sentences before in the paragraph and the one above it, the nearest first."""
    statement = draft.statement
    earlier = list(statement.source.statements[: statement.index])
    previous = statement.block.index - 1
    if previous >= 0 and texts.document.blocks[previous].headings == statement.block.headings:
        earlier = [*texts.of(previous).statements, *earlier]
    return earlier[: -BACK - 1 : -1]


def _of_numbers(before: Statement, draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether the sentence dates numbers of this kind, and not something that happened or is of another kind."""
    if OF_THE_TEXT.search(before.text):
        return False
    if before.text.rstrip("* ").endswith("?"):
        return True
    month = any(mention.period and mention.period.month in SURVEY_MONTHS for mention in before.periods)
    if not month and any(other.statement is before and other.family != draft.family for other in drafts):
        return False
    if not month and not before.quantities:
        return False  # "wages rose in 2019"
    of_kind = any(cue.kind in CUES[draft.family] for cue in before.cues)
    credited = names_office(before.sources)
    return of_kind or (month and (credited or OF_DATA.search(before.text) is not None))


THAT_WAS = re.compile(r"^\W*(?:that|this|it)(?:[’']s| was| is)(?: as of| in| for| back in)? ", re.IGNORECASE)
# "That's how many openings the office projects each year from 2024 to 2034."
THAT_IS = re.compile(
    r"^\W*(?:that|this|it)(?:[’']s| was| is) (?:how (?:many|much)|what|"
    r"the (?:national )?(?:median|mean|average|number|figure|projection|estimate))\b",
    re.IGNORECASE,
)


def said_next(draft: Draft) -> Period | None:
    """From the sentence behind, where dating the number is all it does: "That was May 2021."."""
    for after in draft.statement.source.statements[draft.statement.index + 1 : draft.statement.index + 2]:
        mentions = [mention for mention in after.periods if mention.period and suits(draft, mention)]
        if len(mentions) != 1 or after.quantities:
            return None
        if THAT_IS.match(after.text):
            return as_period(draft, mentions[0])
        if opening := THAT_WAS.match(after.text):
            rest = after.text[opening.end() :].strip(" .!,;")
            return as_period(draft, mentions[0]) if 2 * len(mentions[0].text) >= len(rest) else None
    return None


# A date of the text, not of its numbers: "(first written in 2019)", "Updated May 2024".
OF_THE_TEXT = re.compile(
    r"\b(?:written|posted|published|updated|reviewed|refreshed|revised|edited|modified|founded|since|accessed|copyright)\b|©",
    re.IGNORECASE,
)


def line_over(draft: Draft, texts: Texts) -> Period | None:
    """From a line without a number over lines of a label and its value: "National estimates, May 2024"."""
    block = draft.statement.block
    if block.kind is not BlockKind.PARAGRAPH or len(block.text.split()) > LONGEST_LINE:
        return None
    for other in reversed(texts.document.blocks[max(0, block.index - LINES_OVER) : block.index]):
        short = other.kind is BlockKind.PARAGRAPH and len(other.text.split()) <= LONGEST_LINE
        if not short or other.headings != block.headings:
            return None
        text = texts.of(other.index)
        if any(each.quantities for each in text.statements) or OF_THE_TEXT.search(text.text):
            continue
        suited = [
            mention
            for mention in text.periods
            if mention.period and suits(draft, mention) and mention.period.month in (None, *SURVEY_MONTHS)
        ]
        if len(suited) == 1 and spans(suited[0]) == (draft.family == "projection"):
            return as_period(draft, suited[0])
    return None
