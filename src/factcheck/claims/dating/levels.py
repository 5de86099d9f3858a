"""Levels at the two ends of a stretch of years, and the stretch that lies between two dated levels."""

import re
from collections.abc import Sequence
from itertools import takewhile

from factcheck.claims.draft import Draft
from factcheck.claims.measure.from_to import levels, which_end
from factcheck.claims.measure.summing import BASE_OF
from factcheck.claims.text.nearby import head
from factcheck.find.measures import CueKind
from factcheck.find.periods import PeriodMention
from factcheck.period import Period
from factcheck.resolve import resolve

SHORTEST, LONGEST = 8, 12  # years of a projection

BETWEEN = re.compile(
    r"\b(?:in between|between (?:then and now|those (?:two )?years|the two|them)|in the meantime|meanwhile|"
    r"(?:over|during|in|within|for|across) (?:that|those|this|these|the same) "
    r"(?:(?:time|ten|10)[\s-])?(?:period|decade|years?|span|stretch|time))\b",
    re.IGNORECASE,
)


def between_levels(draft: Draft, drafts: Sequence[Draft]) -> Period | None:
    """The decade of a change told behind two dated counts, one now and one projected.

    "from 9,700 in 2024 to 9,900 in 2034, an increase of 2 percent"; "... to 219,000 in 2034. That is 6 percent more";
    and anywhere in the paragraph where the words say so: "Each year in between".
    """
    past = draft.decision.kind == "past"
    if not (past or draft.family == "projection") or draft.cell is not None:
        return None
    whole = BETWEEN.search(draft.statement.text) is not None
    years = {
        other.period.start
        for other in drafts
        if other is not draft
        and _near(draft, other, whole)
        and other.decision.kind == "count"
        and other.cell is None
        and other.period is not None
        and other.period.start is not None
        and not other.period.is_span
        and (whole or same_subject(draft, other))
    }
    years |= {
        mention.period.start
        for mention in draft.statement.periods
        if mention.period and mention.period.start and len(years) == 1 and is_base(draft, mention)
    }
    if len(years) != 2 or not (past or SHORTEST <= max(years) - min(years) <= LONGEST):
        return None
    return Period(min(years), max(years))


# "a gain of 2 percent from 2024", "6 percent more than in 2024": what a change is set against is where it begins
BASE = re.compile(
    r"\b(?:from|over|than(?: (?:there|it|they|that|what)(?: it)? (?:were|was|had|did|stood at))?(?: back)?(?: in)?|"
    r"(?:compared|relative) (?:to|with)|versus|vs\.?|against|above|below|on)"
    r"(?: (?:its|the|their|an?))?(?: (?:levels?|base(?:line)?|totals?|counts?)(?: of| in)?)? \Z",
    re.IGNORECASE,
)


def is_base(draft: Draft, mention: PeriodMention) -> bool:
    """Whether a year is one that a change behind or before it is set against."""
    text = draft.statement.source.text
    return mention.kind == "point" and BASE.search(text, draft.statement.start, mention.start) is not None


def _near(draft: Draft, other: Draft, whole: bool) -> bool:
    """In the sentence or the one before; in the paragraph if `whole`; in the lines or items right above it."""
    if other.statement.source is draft.statement.source:
        return whole or draft.statement.index - other.statement.index <= 1
    block, above = draft.statement.block, other.statement.block
    lines = len(block.text.split()) <= LONGEST_LINE >= len(above.text.split())
    alike = (block.kind, block.headings, block.lead_in) == (above.kind, above.headings, above.lead_in)
    return lines and alike and 0 < block.index - above.index <= LINES


LONGEST_LINE = 12  # words
LINES = 3  # from the level of now to the change, with the level to come between


# The words right before or behind a level that say at which end of the stretch it stands.
FIRST = re.compile(
    r"\b(?:from|up from|down from|compared with|starting (?:at|from|with)) (?:about |around |roughly |nearly |some )?$",
    re.IGNORECASE,
)
LAST = re.compile(
    r"\b(?:to|reach|reaching|until it reaches|leaving|total(?:ing)?(?: of)?) "
    r"(?:about |around |nearly |roughly |some |a total of )?$",
    re.IGNORECASE,
)
AT_FIRST = re.compile(
    r"^[^.;]{0,40}?\b(?:to (?:begin|start) with|at the (?:start|beginning|outset)|initially)\b", re.IGNORECASE
)
AT_LAST = re.compile(
    r"^[^.;]{0,40}?\b(?:(?:at|by) (?:the|its) end|by then|in the end|(?:a decade|ten years) (?:later|on|hence))\b",
    re.IGNORECASE,
)


def end_of(draft: Draft, mention: PeriodMention) -> int | None:
    """The year of a level in a sentence that tells a stretch: "from 53,000 to 54,600 between 2024 and 2034".

    None where the words do not say at which end it stands.
    """
    period = mention.period
    if period is None or not period.is_span or draft.decision.kind != "count":
        return None
    if (end := which_end(draft.statement, draft.quantity)) is not None:
        return (period.start, period.end)[end]
    text, quantity = draft.statement.source.text, draft.quantity
    ahead, behind = text[draft.statement.start : quantity.start], text[quantity.end : draft.statement.end]
    if any(cue.kind in (CueKind.PROJECTED, CueKind.GROWTH, CueKind.DECLINE) for cue in draft.statement.cues):
        if FIRST.search(ahead):
            return period.start
        if LAST.search(ahead):
            return period.end
    if AT_FIRST.match(behind):
        return period.start
    return period.end if AT_LAST.match(behind) else None


def behind_last(draft: Draft, mention: PeriodMention) -> bool:
    """Whether a year is that of the level a change leads to, and the number the one that it leads from.

    "from 2,900 to 2,600 in 2030".
    """
    if draft.cell is not None or which_end(draft.statement, draft.quantity) != 0:
        return False
    last = next(last for first, last in levels(draft.statement) if first == draft.quantity.start)
    return mention.start > last


def first_of_levels(draft: Draft, drafts: Sequence[Draft]) -> Period | None:
    """The year of the level that a change leads from, where only the other is dated: what was told of both years above.

    The stretch that ends in that year, or the year of a count of the same people, eight to twelve years before it.
    """
    if draft.decision.kind != "count" or which_end(draft.statement, draft.quantity) != 0:
        return None
    ends = [mention for mention in draft.statement.periods if behind_last(draft, mention)]
    end = ends[0].period.end or ends[0].period.start if ends and ends[0].period else None
    if end is None:
        return None
    for other in reversed(drafts):
        period = other.period
        if other is draft or period is None or period.start is None or not same_subject(draft, other):
            continue
        stretch = period.is_span and period.end == end
        if (stretch or (other.decision.kind == "count" and not period.is_span)) and (
            SHORTEST <= end - period.start <= LONGEST
        ):
            return Period(period.start)
    return None


DECADE = 10  # years: so far ahead are projections


def begun_from(other: Draft, drafts: Sequence[Draft]) -> Draft | None:
    """The count, told before in the paragraph, from which a projection sets out that ends with this one."""
    end = _counted_in(other)
    for each in takewhile(lambda each: each is not other, drafts) if end is not None else ():
        begin = _counted_in(each)
        decade = begin is not None and end is not None and end - begin == DECADE
        if decade and each.statement.source is other.statement.source and same_subject(each, other):
            return each
    return None


def _counted_in(draft: Draft) -> int | None:
    return draft.period.start if draft.decision.kind == "count" and draft.period else None


def same_subject(draft: Draft, other: Draft) -> bool:
    """Whether both are about the same occupation, by their words, their nouns or their codes."""
    if draft.subject is None or other.subject is None:
        return draft.subject is other.subject
    if draft.carried or draft.subject.text.casefold() == other.subject.text.casefold():
        return True
    if head(draft.subject.text) == head(other.subject.text):
        return True
    library = draft.statement.source.library
    codes = [resolve(subject.text, library=library).codes for subject in (draft.subject, other.subject)]
    return bool(codes[0]) and codes[0] == codes[1]


THEN = re.compile(r"\bbetween then and\b|\bfrom then (?:to|until|through)\b", re.IGNORECASE)


_NUMBER = r"(?:that|this|the|their|its) (?:number|figure|total|count|tally|headcount|ranks|job count|workforce)s?"
# "There were 400 of them in 2022. Their number will grow ..."
OPENS_SO = re.compile(rf"\W*(?:(?:and|but|by \d{{4}},?) )?{_NUMBER}\b", re.IGNORECASE)
THAT_NUMBER = re.compile(
    rf"\b(?:{_NUMBER}|which (?:is|are)|it is|they are (?:expected|projected|forecast|predicted)|"
    r"and (?:it |they |BLS |the (?:BLS|agency|office|bureau|department) )?"
    r"(?:thinks?|expects?|looks for|projects?|sees|predicts?|forecasts?))\b",
    re.IGNORECASE,
)


def base_year(draft: Draft, drafts: Sequence[Draft], end: int | None) -> int | None:
    """The year of a level told before in the sentence: "In 2022 there were ..., and that number will grow by 2032".

    `end` is the year that the change leads to: a level of that year is where it ends. Or of the year that it is set
    against: "8 percent higher in 2034 than in 2024".
    """
    for mention in draft.statement.periods:
        start = mention.period.start if mention.period and is_base(draft, mention) else None
        if start and end and SHORTEST <= end - start <= LONGEST:
            return start
    words = draft.statement.source.text[draft.statement.start : draft.quantity.start]
    then = THEN.search(words) is not None or OPENS_SO.match(words) is not None
    if draft.decision.kind != "jobs_change" and not THAT_NUMBER.search(words) and not then:
        return None
    return next(
        (
            other.period.start
            for other in reversed(drafts)
            if (other.statement is draft.statement or (then and other.statement.source is draft.statement.source))
            and other.period
            and not other.period.is_span
            and other.decision.kind == "count"
            and other.period.start != end
        ),
        None,
    )


def base_of_change(draft: Draft, drafts: Sequence[Draft]) -> Period | None:
    """The first year of the change that a level is the base of: "7,500 fewer positions out of 125,600"."""
    text = draft.statement.source.text[draft.statement.start : draft.quantity.start]
    last = next((other for other in reversed(drafts) if other is not draft), None)
    if last is None or last.statement is not draft.statement or last.decision.kind != "jobs_change":
        return None
    told = draft.decision.kind == "count" and BASE_OF.search(text) is not None
    return Period(last.period.start) if told and last.period and last.period.start and last.period.end else None
