"""The period of a claim whose sentence has none: that of the claim before, else of what stands over it or apart."""

import re
from collections.abc import Sequence

from factcheck.claim import Origin
from factcheck.claims.dating.apart import (
    dated_behind,
    dated_footnote,
    dated_name,
    line_over,
    said_next,
    told_before,
)
from factcheck.claims.dating.levels import base_of_change, begun_from, between_levels, same_subject
from factcheck.claims.dating.own import ALREADY, as_period, spans, suits
from factcheck.claims.dating.pointed import pointed, years_away
from factcheck.claims.draft import Draft
from factcheck.claims.limits.scope import OWN_FINDING
from factcheck.claims.text.frames import dated_frame
from factcheck.claims.text.nearby import above
from factcheck.claims.text.records import record_period
from factcheck.claims.text.statement import BlockText, Texts
from factcheck.document import BlockKind
from factcheck.find.anchors import holds
from factcheck.find.periods import PeriodMention
from factcheck.find.sources import names_office
from factcheck.period import Period


def context_period(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> tuple[Period, Origin] | None:
    """From the claim before where the words carry on; then lead-in and headings."""
    if (date := pointed(draft, drafts, texts)) is not None:
        return date, Origin.CONTEXT
    if (noted := dated_footnote(draft, texts)) is not None:
        return noted, Origin.CONTEXT
    if (told := dated_name(draft)) is not None:
        return told, Origin.CONTEXT
    if (dated := record_period(draft, texts)) is not None:
        return dated, Origin.CONTEXT
    if (below := dated_behind(draft, texts, headed=True)) is not None:
        return below
    if (base := base_of_change(draft, drafts)) is not None:
        return base, Origin.CONTEXT
    if (decade := between_levels(draft, drafts)) is not None:
        return decade, Origin.CONTEXT
    found = _from_context(draft, drafts, texts)
    return found and (years_away(draft, found[0], draft.statement.start), found[1])


def _from_context(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> tuple[Period, Origin] | None:
    block = draft.statement.block
    carried = told_before(draft, drafts, texts) or _carried(draft, drafts, texts)
    if carried is not None:
        return carried, Origin.CONTEXT
    before = said_next(draft) or line_over(draft, texts)
    if before is not None:
        return before, Origin.CONTEXT
    for index in above(draft, texts):
        text = texts.of(index)
        found = _nearest_in(draft, text)
        title = text.block.level == 1 and text.block.kind is BlockKind.HEADING and draft.family != "projection"
        if title and not (found and found.period and found.period.month and names_office(text.sources)):
            continue  # the year in a page's title is that of the page
        if found:
            period = as_period(draft, found)
            if period:
                return period, Origin.HEADING if texts.document.blocks[
                    index
                ].kind is BlockKind.HEADING else Origin.CONTEXT
    if block.kind is not BlockKind.HEADING:
        if (behind := dated_behind(draft, texts)) is not None:
            return behind
        framed = dated_frame(draft, texts)
        return (framed, Origin.DOCUMENT) if framed is not None else None
    return None


REACH = 5  # blocks over which the date of one occupation's number holds for another's


def _carried(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> Period | None:
    """The date of the number before: within a section a date holds until another is told.

    It holds for whatever is of the same family (pay, counts, projections), of whomever it is. Jobs counted in a month
    and pay are of one survey; a share of jobs is of the time that these were counted.
    """
    if draft.family != "projection" and any(_says_now(words) for words in (draft.statement.text, *draft.labels)):
        return None
    if draft.family == "count" and ALREADY.match(draft.statement.source.text, draft.quantity.end):
        return None
    for other in reversed(drafts):
        if other is draft or other.period is None:
            continue
        if other.decision.kind == "share" and not _another(draft, other):
            continue
        if (other.office == "other" and draft.office != "other") or other.note == OWN_FINDING:
            continue  # the date of what somebody else found
        if _looks_back(draft, other, drafts):
            continue
        if not (_same_section(draft, other, texts) or _set_against(draft, other, drafts)):
            return None
        far = draft.statement.block.index - other.statement.block.index > REACH
        if far and not same_subject(draft, other):
            continue
        if other.family == draft.family and _fits(draft, other.period):
            return _level_now(other, drafts)
        if _then(draft, other):
            begin = begun_from(other, drafts)
            return (begin or other).period
        if _of_survey(draft, other) or _of_those(draft, other):
            return other.period
        if (
            draft.decision.kind == "share"
            and draft.cell is not None
            and other.family == "count"
            and same_subject(draft, other)
        ):
            return other.period
    return None


# "A decade ago, in May 2013, Ohio had 124,980 nurses": a paragraph that looks back, and what stands behind it
AGO = re.compile(
    r"\b(?:(?:years?|decades?) (?:ago|before|earlier)|back (?:in|then)|in those days|once upon|used to)\b",
    re.IGNORECASE,
)
IS = re.compile(
    r"\b(?:is|are|has|have|earns?|makes?|works?|employs?|pays?|holds?|gets?|takes? home|averages?|stands?)\b",
    re.IGNORECASE,
)


def _looks_back(draft: Draft, other: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether the other number is one of former years, told in another paragraph behind later ones of the same kind."""
    source, period = other.statement.source, other.period
    if source is draft.statement.source or period is None or period.is_span or period.start is None:
        return False
    if draft.cell is not None or other.cell is not None or BlockKind.PARAGRAPH is not source.block.kind:
        return False
    later = any(
        each.period is not None
        and each.family == other.family
        and each.statement.block.headings == other.statement.block.headings
        and not each.period.is_span
        and (each.period.start or 0) > period.start
        for each in drafts[: drafts.index(other)]
    )
    if not later:
        return False
    words = draft.statement.text
    return bool(AGO.search(source.text, 0, other.quantity.start) or (IS.search(words) and not PAST.search(words)))


NOW = re.compile(r"\b(?:today(?![’']s)|now|nowadays|currently|these days|at present)\b")  # for small letters
NOWADAYS = ("today", "now", "currently", "these days", "at present")  # one of these is in whatever it matches


def _says_now(words: str) -> bool:
    lower = words.lower()
    return holds(lower, NOWADAYS) and NOW.search(lower) is not None


# "Growth is even faster here, at 32 percent", "the growth rate is the same 25 percent"
COMPARED = re.compile(
    r"\b(?:even|still|somewhat|slightly|a (?:bit|little)|much|far|considerably|quite a bit) "
    r"(?:faster|slower|higher|lower|better|larger|smaller|stronger|weaker|brighter|quicker)\b(?! than\b)|"
    r"\bthe same (?=\d)",
    re.IGNORECASE,
)


def _set_against(draft: Draft, other: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether the number, the first of its kind in its section, is set against one of the section before.

    As in "somewhat higher, at $42,960".
    """
    outer, inner = other.statement.block.headings, draft.statement.block.headings
    if not outer or len(outer) != len(inner) or outer[:-1] != inner[:-1]:
        return False
    if any(each.family == draft.family and each.statement.block.headings == inner for each in drafts):
        return False
    return COMPARED.search(draft.statement.source.text, draft.statement.start, draft.quantity.start) is not None


def _level_now(other: Draft, drafts: Sequence[Draft]) -> Period:
    """The date of another occupation's count; where its sentence counts now and then, that of now."""
    told = [
        each.period
        for each in drafts
        if each.statement is other.statement and each.decision.kind == other.decision.kind == "count" and each.period
    ]
    period = min(told, key=lambda each: each.start or 0, default=other.period)
    return period if period is not None else Period(None)


def _nearest_in(draft: Draft, text: BlockText) -> PeriodMention | None:
    suited = [mention for mention in text.periods if mention.period and suits(draft, mention)]
    exact = [mention for mention in suited if spans(mention) == (draft.family == "projection")]
    return next(iter(exact if draft.family == "projection" else exact or suited), None)


def _of_survey(draft: Draft, other: Draft) -> bool:
    """Whether both are of the survey of employers: jobs counted in a month of May, and pay told behind."""
    month = other.period is not None and other.period.month is not None
    if draft.family == "count" and other.statement.source is not draft.statement.source:
        return False  # the office counts jobs in two ways; of pay there is one
    return month and {draft.family, other.family} == {"wage", "count"}


# "33 percent in stores. Offices had another 13 percent."
ANOTHER = re.compile(r"\b(?:another|a further|an additional) (?:about |roughly |nearly |some )?\Z", re.IGNORECASE)


def _another(draft: Draft, other: Draft) -> bool:
    """Whether a share is told as one more of those in the sentence before, or in its own."""
    if draft.decision.kind != "share" or not (draft.statement is other.statement or _next_to(draft, other)):
        return False
    return ANOTHER.search(draft.statement.source.text, draft.statement.start, draft.quantity.start) is not None


# "Of these, 26 percent were in stores", behind a dated count
OF_THESE = re.compile(r"\W*(?:(?:and|but) )?(?:of|among) (?:these|those|them)\b", re.IGNORECASE)


def _of_those(draft: Draft, other: Draft) -> bool:
    """Whether a share is one of those just counted, or a rate of unemployment is told beside a dated statistic."""
    told = other.period is not None and not other.period.is_span and other.office == draft.office
    if draft.decision.kind == "rate":
        return told
    near = _next_to(draft, other) and other.decision.kind == "count"
    return told and near and draft.decision.kind == "share" and OF_THESE.match(draft.statement.text) is not None


PAST = re.compile(r"\b(?:earned|took home|came to|was|were|made|paid|stood|drew|got|brought in)\b", re.IGNORECASE)


def _then(draft: Draft, other: Draft) -> bool:
    """Whether pay is told in the past right behind a count that is dated: "There were 6,900 in 2019. Half earned"."""
    if draft.family != "wage" or other.decision.kind != "count" or not _next_to(draft, other):
        return False
    dated = other.period is not None and not other.period.is_span
    return dated and same_subject(draft, other) and PAST.search(draft.statement.text) is not None


def _next_to(draft: Draft, other: Draft) -> bool:
    """Whether the sentence is the one right behind the other's."""
    return other.statement.source is draft.statement.source and draft.statement.index - other.statement.index == 1


def _fits(draft: Draft, period: Period) -> bool:
    return period.is_span == (draft.family == "projection")


def _same_section(draft: Draft, other: Draft, texts: Texts) -> bool:
    """The same section, or one that this is a part of, but not the whole page."""
    outer, inner = other.statement.block.headings, draft.statement.block.headings
    if not outer or outer == inner:
        return outer == inner
    return outer == inner[: len(outer)] and texts.document.blocks[outer[-1]].level > 1
