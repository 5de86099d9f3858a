"""Fills the slots of a draft from near to far: its own words, the claim before, lead-ins, headings, the document."""

from collections.abc import Sequence
from dataclasses import replace

from factcheck.claim import Origin
from factcheck.claims.credit import context as crediting_context
from factcheck.claims.credit import own as crediting
from factcheck.claims.credit.surveys import of_survey
from factcheck.claims.dating import own as dating
from factcheck.claims.dating.context import context_period
from factcheck.claims.dating.levels import base_year, between_levels, first_of_levels
from factcheck.claims.dating.pointed import moved
from factcheck.claims.draft import Draft, Subject
from factcheck.claims.economy import series as economy
from factcheck.claims.economy import slots as economy_slots
from factcheck.claims.filling_cells import fill_cell
from factcheck.claims.limits import limiting, statewide
from factcheck.claims.limits.scope import NO_SUBJECT, OWN_FINDING, VAGUE, out_of_scope
from factcheck.claims.subject.context import context_subject
from factcheck.claims.subject.former import pointed_at
from factcheck.claims.subject.short_names import IN_THE_TRADE, in_full, is_qualified, spelled_out
from factcheck.claims.subject.subjects import own_subject, phrase_subject
from factcheck.claims.text.nearby import head, item_of, told_again
from factcheck.claims.text.statement import Texts
from factcheck.document import BlockKind
from factcheck.period import Period
from factcheck.quantity import Comparator


def fill(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> None:
    """Fill every slot of `draft`; `drafts` are those before it, all filled."""
    if draft.decision.kind == economy.KIND:
        economy_slots.fill(draft, drafts, texts, lambda: _fill_source(draft, drafts, texts))
        return
    if draft.cell is not None and draft.statement.block.kind is BlockKind.ROW:
        fill_cell(draft, drafts, texts)
    _fill_subject(draft, drafts, texts)
    nobody = draft.subject is None or (draft.carried and _amid_economy(draft, drafts))
    if nobody and draft.decision.otherwise is not None:
        draft.decision, draft.subject, draft.carried = draft.decision.otherwise, None, False
        fill(draft, drafts, texts)
        return
    _fill_source(draft, drafts, texts)
    _fill_period(draft, drafts, texts)
    country = _fill_area(draft, drafts, texts)
    if draft.industry is None:
        draft.industry = limiting.own_employer(draft)
    found = limiting.band(draft)
    if found:
        draft.qualitative = found[0]
        draft.qualitative_span = draft.statement.block.span(found[1], found[2])
    headings = draft.statement.block.headings
    heading = texts.document.blocks[headings[-1]].text if headings else ""
    note = out_of_scope(draft, country, texts.credits_office, heading)
    if note in (VAGUE, NO_SUBJECT) and (again := told_again(draft.statement, draft.quantity, drafts)) is not None:
        note = again.note  # "that $92,560 leaves out storm pay": what it was before
    if not note and of_survey(draft, texts):
        note = OWN_FINDING
    low = _low_end(draft, drafts)
    if low is not None and low.note:
        note = low.note
    draft.in_scope, draft.note = not note, note


def _amid_economy(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether the number before, in the same paragraph, is one of the whole economy: then this one is too."""
    last = next((other for other in reversed(drafts) if other is not draft), None)
    return last is not None and last.statement.source is draft.statement.source and last.decision.kind == economy.KIND


def _low_end(draft: Draft, drafts: Sequence[Draft]) -> Draft | None:
    """The draft of the low end of the range whose high end this is."""
    if draft.quantity.partner is None or draft.quantity.comparator is not Comparator.RANGE_HIGH:
        return None
    low = draft.statement.numbers[draft.quantity.partner]
    return next((other for other in reversed(drafts[-3:]) if other.quantity is low), None)


def _fill_subject(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> None:
    if draft.subject is None:
        draft.subject = pointed_at(draft, texts) or own_subject(draft)
    if draft.subject is None:
        draft.subject = phrase_subject(draft)
    if draft.subject is not None and not is_qualified(draft, draft.subject):
        draft.subject = in_full(draft, draft.subject, texts) or draft.subject
    if draft.subject is not None and draft.subject.kind == "generic":
        # "demand for skilled analysts", under a heading about operations research analysts
        context = context_subject(draft, drafts, texts)
        if context is not None and head(context.text) == head(draft.subject.text):
            if not is_qualified(draft, draft.subject) and context.kind != "all":
                context = replace(context, text=draft.subject.text, kind="short", names=(context.text,))
            draft.subject, draft.carried = context, True
        else:
            draft.subject = in_full(draft, draft.subject, texts) or draft.subject
    if draft.subject is None and IN_THE_TRADE.match(draft.statement.text):
        draft.subject = context_subject(draft, drafts, texts)
    draft.follows_claim = _follows_claim(draft, drafts)
    if draft.subject is None and (levels := _levels(draft, drafts)) and (whose := levels[-1].subject) is not None:
        draft.subject, draft.carried = replace(whose, origin=Origin.CONTEXT), True
    if draft.subject is None:
        draft.subject = _told_again(draft, drafts)
    if draft.subject is None:
        draft.subject = context_subject(draft, drafts, texts)
        draft.carried = draft.subject is None or draft.subject.origin is not Origin.SENTENCE
    draft.origins["occupation"] = draft.subject.origin if draft.subject else Origin.NONE


def _told_again(draft: Draft, drafts: Sequence[Draft]) -> Subject | None:
    """What a number was about that "that" points back to: the same number, told before."""
    other = told_again(draft.statement, draft.quantity, drafts)
    if other is None or other.subject is None or not other.in_scope:
        return None
    told = spelled_out(other.subject)
    return Subject(told.text, told.kind, Origin.CONTEXT, names=told.names)


def _follows_claim(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether a claim in the same paragraph came before; of a past change: another past change in the section."""
    past = draft.decision.kind == "past"
    if _levels(draft, drafts):
        return True
    for other in drafts:
        if not other.in_scope or (past and other.decision.kind != "past"):
            continue
        here = other.statement.block.headings == draft.statement.block.headings if past else False
        if here or other.statement.source is draft.statement.source:
            return True
    return False


LEVELS_APART = 2  # sentences: "There were 365,380 in 2023. In 2013 there were 432,680. So it has shrunk by 16%"
LEVELS_AMONG = 6  # numbers


def _levels(draft: Draft, drafts: Sequence[Draft]) -> list[Draft]:
    """The levels between which a past change is: two told right before it, or any of its own sentence."""
    if draft.decision.kind != "past" or (draft.subject is not None and draft.subject.kind == "phrase"):
        return []
    statement = draft.statement
    counts = [other for other in drafts[-LEVELS_AMONG:] if other.decision.kind == "count" and other.in_scope]
    counts = [other for other in counts if other.statement.block.headings == statement.block.headings]
    last = counts[-1].statement if counts else None
    if last is None or last.source is not statement.source or statement.index - last.index > LEVELS_APART:
        return []
    return counts if last is statement or len({other.period for other in counts}) > 1 else []


def _fill_source(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> None:
    if draft.source_text is None:
        own = crediting.own_source(draft)
        if own:
            draft.source_text, draft.office = own.text, own.office
            draft.origins["source"] = Origin.SENTENCE
    if draft.source_text is None:
        carried = crediting_context.context_source(draft, drafts, texts)
        if carried:
            draft.source_text, draft.office, draft.origins["source"] = carried


def _fill_period(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> None:
    if draft.period is not None:
        return
    own = dating.own_period(draft)
    if own:
        draft.period = dating.as_period(draft, own)
        if draft.period and own.kind == "since" and (year := dating.newest_year(drafts)):
            draft.period = Period(draft.period.start, year)
        if (
            draft.period
            and draft.family == "projection"
            and draft.period.start is None
            and (year := base_year(draft, drafts, draft.period.end))
        ):
            draft.period = replace(draft.period, start=year)
        draft.period = moved(draft, own)
        if draft.decision.kind == "past" and not (draft.period and draft.period.is_span):
            draft.period = between_levels(draft, drafts) or draft.period
        draft.period_span = draft.statement.block.span(own.start, own.end)
        draft.origins["period"] = Origin.SENTENCE
        return
    if (first := first_of_levels(draft, drafts)) is not None:
        draft.period, draft.origins["period"] = first, Origin.CONTEXT
        return
    found = context_period(draft, drafts, texts)
    if found:
        draft.period, draft.origins["period"] = found
    levels = _levels(draft, drafts) if draft.period is None else []
    years = {other.period.start for other in levels if other.period and other.period.start}
    if len(years) == 2:
        draft.period, draft.origins["period"] = Period(min(years), max(years)), Origin.CONTEXT


def _fill_area(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> bool:
    """Fill the area; whether it is another country."""
    if draft.area is not None:
        return False
    state = statewide.own_state(draft, drafts, texts)
    if state is not None:
        draft.area, draft.origins["area"] = state, Origin.HEADING
        return False
    own = limiting.own_area(draft)
    if own:
        name, kind = own
        draft.area = name or None
        draft.origins["area"] = Origin.SENTENCE
        return kind == "country"
    if not texts.credits_office and _under_country(draft, texts):
        return True
    item = item_of(draft.statement.block, texts)
    of_item = next((other for other in reversed(drafts) if item is not None and other.statement.block is item), None)
    if of_item is not None and of_item.area:
        draft.area, draft.origins["area"] = of_item.area, Origin.CONTEXT
        return False
    if draft.carried:
        last = next((other for other in reversed(drafts) if other is not draft), None)
        if last and last.area and last.statement.source is draft.statement.source:
            draft.area, draft.origins["area"] = last.area, Origin.CONTEXT
            return False
    said = statewide.said_before(draft, drafts)
    if said is not None:
        draft.area, draft.origins["area"] = said, Origin.HEADING
        return False
    headline = statewide.of_headline(draft, drafts, texts)
    if headline is not None:
        draft.area, draft.origins["area"] = headline, Origin.HEADING
    return False


def _under_country(draft: Draft, texts: Texts) -> bool:
    """Whether a heading says that the section is about another country."""
    return any(
        any(place.kind == "country" for place in texts.of(index).places) for index in draft.statement.block.headings
    )
