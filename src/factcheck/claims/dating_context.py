"""The period of a claim whose sentence has none: that of the claim before, else of what stands over it or apart."""

import re
from collections.abc import Sequence

from factcheck.claim import Origin
from factcheck.claims.dating import as_period, spans, suits, years_back
from factcheck.claims.dating_apart import (
    dated_behind,
    dated_note,
    dated_source,
    line_over,
    numberless_before,
    said_next,
)
from factcheck.claims.draft import Draft
from factcheck.claims.nearby import above, head
from factcheck.claims.statement import BlockText, Texts
from factcheck.document import BlockKind
from factcheck.find.periods import PeriodMention
from factcheck.period import Period
from factcheck.resolve import resolve

THAT_PERIOD = re.compile(
    r"\b(?:that|this|the same|those|these) (?:time )?(?:period|decade|years|span|timeframe|time|month|year)\b",
    re.IGNORECASE,
)


def context_period(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> tuple[Period, Origin] | None:
    """From the claim before where the words carry on; then lead-in and headings."""
    if (year := _that_year(draft, drafts)) is not None:
        return year, Origin.CONTEXT
    found = _from_to(draft, drafts) or _from_context(draft, drafts, texts)
    return found and (years_back(draft, found[0], draft.statement.start), found[1])


THAT_YEAR = re.compile(
    r"\b(?:(?:in|for|during) )?(?:that|the) same year\b|\b(?:in|for|during|of) that year\b", re.IGNORECASE
)


def _that_year(draft: Draft, drafts: Sequence[Draft]) -> Period | None:
    """The year told last in the section, where the sentence says "that same year"."""
    statement = draft.statement
    if draft.family not in ("wage", "count") or not THAT_YEAR.search(statement.text):
        return None
    for other in reversed(drafts):
        if other is draft or not _same_section(draft, other):
            continue
        if other.period is not None and not other.period.is_span and other.statement is not statement:
            return Period(other.period.start)
    return None


def _from_to(draft: Draft, drafts: Sequence[Draft]) -> tuple[Period, Origin] | None:
    """For a change with no date: from the first to the second of two dated levels just before.

    "The number of bakers will go from 207,000 in 2024 to 219,000 in 2034. That is an increase of 6 percent."
    """
    if draft.family != "projection" or draft.cell is not None:
        return None
    levels = [
        other.period
        for other in drafts
        if other.statement.source is draft.statement.source
        and 0 <= draft.statement.index - other.statement.index <= 1
        and other.decision.kind == "count"
        and other.period is not None
        and not other.period.is_span
        and _same_subject(draft, other)
    ]
    if len(levels) != 2 or levels[0].start is None or levels[1].start is None or levels[0].start >= levels[1].start:
        return None
    return Period(levels[0].start, levels[1].start), Origin.CONTEXT


def _from_context(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> tuple[Period, Origin] | None:
    block = draft.statement.block
    for other in reversed(drafts):
        if other is draft or other.period is None or other.decision.kind == "share":
            continue
        if other.office == "other" and draft.office != "other":
            continue  # the date of what somebody else found
        if not _same_section(draft, other):
            break
        compared = draft.subject is not None and draft.subject.kind == "all"
        same = _same_subject(draft, other) or compared or THAT_PERIOD.search(draft.statement.text) is not None
        if other.family == draft.family and same and _fits(draft, other.period):
            return other.period, Origin.CONTEXT
        if _in_parallel(draft, other) and _fits(draft, other.period):
            return _level_now(other, drafts), Origin.CONTEXT
        nearby = other.statement.source is draft.statement.source and draft.statement.index - other.statement.index <= 2
        if nearby and other.decision.measure == draft.decision.measure and _fits(draft, other.period):
            return _level_now(other, drafts), Origin.CONTEXT
        if nearby and same and _of_survey(draft, other):
            return other.period, Origin.CONTEXT
        if draft.decision.kind == "share" and draft.cell is not None and other.family == "count" and same:
            return other.period, Origin.CONTEXT
    before = (
        numberless_before(draft, texts) or _in_between(draft, drafts) or said_next(draft) or line_over(draft, texts)
    )
    if before is not None:
        return before, Origin.CONTEXT
    for index in above(draft, texts):
        text = texts.of(index)
        if text.block.level == 1 and text.block.kind is BlockKind.HEADING and draft.family != "projection":
            continue  # the year in a page's title is that of the page
        found = _nearest_in(draft, text)
        if found:
            period = as_period(draft, found)
            if period:
                return period, Origin.HEADING if texts.document.blocks[
                    index
                ].kind is BlockKind.HEADING else Origin.CONTEXT
    if block.kind is not BlockKind.HEADING:
        return dated_behind(draft, texts) or dated_source(draft, texts) or dated_note(draft, texts)
    return None


def _level_now(other: Draft, drafts: Sequence[Draft]) -> Period:
    """The date of another occupation's count; where its sentence counts now and then, that of now."""
    told = [
        each.period
        for each in drafts
        if each.statement is other.statement and each.decision.kind == other.decision.kind == "count" and each.period
    ]
    period = min(told, key=lambda each: each.start or 0, default=other.period)
    return period if period is not None else Period(None)


BETWEEN = re.compile(
    r"\b(?:in between|between (?:then and now|those years|them)|in the meantime|meanwhile)\b", re.IGNORECASE
)


def _in_between(draft: Draft, drafts: Sequence[Draft]) -> Period | None:
    """From two levels told before: "53,000 in 2024 and 54,000 in 2034. Each year in between ..."."""
    if draft.family != "projection" or not BETWEEN.search(draft.statement.text):
        return None
    years = {
        other.period.start
        for other in drafts
        if other.statement.source is draft.statement.source
        and other.decision.kind == "count"
        and other.period
        and other.period.start
        and not other.period.is_span
    }
    return Period(min(years), max(years)) if len(years) == 2 else None  # a first and a last


def _nearest_in(draft: Draft, text: BlockText) -> PeriodMention | None:
    suited = [mention for mention in text.periods if mention.period and suits(draft, mention)]
    exact = [mention for mention in suited if spans(mention) == (draft.family == "projection")]
    return next(iter(exact if draft.family == "projection" else exact or suited), None)


def _of_survey(draft: Draft, other: Draft) -> bool:
    """Whether both are of the survey of employers: jobs counted in a month of May, and pay told right behind."""
    month = other.period is not None and other.period.month is not None
    return month and {draft.family, other.family} == {"wage", "count"}


def _fits(draft: Draft, period: Period) -> bool:
    return period.is_span == (draft.family == "projection")


def _same_section(draft: Draft, other: Draft) -> bool:
    """The same section."""
    return other.statement.block.headings == draft.statement.block.headings


def _in_parallel(draft: Draft, other: Draft) -> bool:
    """Whether both are items of a list, or paragraphs in a row, that tell the same of different names.

    Of such the first alone may be dated.
    """
    block, before = draft.statement.block, other.statement.block
    return (
        block.kind is before.kind
        and block.kind in (BlockKind.ITEM, BlockKind.PARAGRAPH)
        and (block.kind is BlockKind.ITEM or block.index - before.index == 1)
        and (block.lead_in, block.level) == (before.lead_in, before.level)
        and draft.decision.measure == other.decision.measure
        and draft.subject is not None
        and draft.subject.origin is Origin.SENTENCE
    )


def _same_subject(draft: Draft, other: Draft) -> bool:
    if draft.subject is None or other.subject is None:
        return draft.subject is other.subject
    if draft.carried or draft.subject.text.casefold() == other.subject.text.casefold():
        return True
    if head(draft.subject.text) == head(other.subject.text):
        return True
    library = draft.statement.source.library
    codes = [resolve(subject.text, library=library).codes for subject in (draft.subject, other.subject)]
    return bool(codes[0]) and codes[0] == codes[1]
