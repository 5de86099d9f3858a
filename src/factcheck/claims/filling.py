"""Fills the slots of a draft from near to far: its own words, the claim before, lead-ins, headings, the document."""

import re
from collections.abc import Sequence
from dataclasses import replace

from factcheck.claim import Origin
from factcheck.claims import crediting, dating, economy, economy_slots, limiting, statewide, tables
from factcheck.claims.context import context_subject
from factcheck.claims.dating_context import context_period
from factcheck.claims.dating_levels import base_year, between_levels
from factcheck.claims.dating_pointed import moved
from factcheck.claims.draft import Draft, Subject
from factcheck.claims.former import pointed_at
from factcheck.claims.nearby import head, item_of, told_again
from factcheck.claims.scope import NO_SUBJECT, OWN_FINDING, VAGUE, out_of_scope
from factcheck.claims.short_names import IN_THE_TRADE, in_full, is_qualified, spelled_out
from factcheck.claims.statement import LONG_CELL, BlockText, Texts
from factcheck.claims.subjects import own_subject, phrase_subject
from factcheck.claims.surveys import of_survey
from factcheck.document import BlockKind, Cell
from factcheck.find.measures import STATISTICS, CueKind, find_cues
from factcheck.period import Period
from factcheck.quantity import Comparator
from factcheck.resolve import is_official_title


def fill(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> None:
    """Fill every slot of `draft`; `drafts` are those before it, all filled."""
    if draft.decision.kind == economy.KIND:
        economy_slots.fill(draft, drafts, texts, lambda: _fill_source(draft, drafts, texts))
        return
    if draft.cell is not None and draft.statement.block.kind is BlockKind.ROW:
        _fill_cell(draft, texts)
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
            if not is_qualified(draft, draft.subject):
                context = replace(context, text=draft.subject.text, kind="short", names=(context.text,))
            draft.subject, draft.carried = context, True
        else:
            draft.subject = in_full(draft, draft.subject, texts) or draft.subject
    if draft.subject is None and IN_THE_TRADE.match(draft.statement.text):
        draft.subject = context_subject(draft, drafts, texts)
    draft.follows_claim = _follows_claim(draft, drafts)
    if draft.subject is None:
        draft.subject = _told_again(draft, drafts)
    if draft.subject is None:
        draft.carried = True
        draft.subject = context_subject(draft, drafts, texts)
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
    for other in drafts:
        if past and other.statement is draft.statement and other.in_scope and other.decision.kind == "count":
            return True  # "rose from 138,400 in 2013 to 237,000 in 2023, an increase of 71 percent"
        if not other.in_scope or (past and other.decision.kind != "past"):
            continue
        here = other.statement.block.headings == draft.statement.block.headings if past else False
        if here or other.statement.source is draft.statement.source:
            return True
    return False


def _fill_source(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> None:
    if draft.source_text is None:
        own = crediting.own_source(draft)
        if own:
            draft.source_text, draft.office = own.text, own.office
            draft.origins["source"] = Origin.SENTENCE
    if draft.source_text is None:
        carried = crediting.context_source(draft, drafts, texts)
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
    found = context_period(draft, drafts, texts)
    if found:
        draft.period, draft.origins["period"] = found


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
    headline = statewide.of_headline(draft, drafts, texts)
    if headline is not None:
        draft.area, draft.origins["area"] = headline, Origin.HEADING
    return False


def _under_country(draft: Draft, texts: Texts) -> bool:
    """Whether a heading says that the section is about another country."""
    return any(
        any(place.kind == "country" for place in texts.of(index).places) for index in draft.statement.block.headings
    )


def _fill_cell(draft: Draft, texts: Texts) -> None:
    """Slots that the labels of a table cell fill; a sentence in the cell comes first."""
    if draft.cell is None:
        return
    found = tables.labels(draft.statement.block, draft.cell, texts)
    draft.subject = own_subject(draft) if len(draft.statement.text.split()) >= LONG_CELL else None
    own = dating.own_period(draft)
    for label in found:
        if draft.subject is None:
            draft.subject = _named_by(label, found)
        if draft.period is None and own is None:
            _date_by(draft, label)
        if draft.area is None and label.role != "lead":
            _place_by(draft, label)
        if draft.source_text is None and crediting.own_source(draft) is None:
            credit = next(
                (
                    source
                    for source in label.source.sources
                    if label.start <= source.start and source.end <= label.end and source.office
                ),
                None,
            )
            if credit:
                draft.source_text, draft.office, draft.origins["source"] = credit.text, credit.office, Origin.TABLE
    if draft.period is None and own is None:
        _date_by_row(draft, texts)
    if (
        draft.period is None
        and own is None
        and (decade := _decade_of_heads(draft, found) or _decade_of_rows(draft, texts))
    ):
        draft.period, draft.origins["period"] = decade, Origin.TABLE
    row = next((label for label in found if label.role == "row"), None)
    if row is None or draft.area is not None or tables.RANK.fullmatch(row.words):
        return
    if any(place.kind == "nation" and place.start <= row.start for place in row.source.places if place.end >= row.end):
        return  # "United States | $51,000", below a state's row
    if draft.subject and draft.subject.text.strip() == SOC_CODE.sub("", row.words).strip():
        return
    if not find_cues(row.words) or tables.of_employers(found):
        draft.industry = row.words.strip() or None


def _date_by_row(draft: Draft, texts: Texts) -> None:
    """From a cell of the same row that holds a date and nothing else: "Median wage | $62,350 | May 2024"."""
    block = draft.statement.block
    source = texts.of(block.index)
    for cell in block.cells:
        words = block.cell_text(cell).strip(" ()*_")
        if cell is draft.cell or not words:
            continue
        year = re.fullmatch(r"((?:19|20)\d\d)(?:\s*\((?:projected|est\w*|actual)\))?", words)
        if year and cell.column == 0 and draft.family in ("count", "wage"):
            draft.period = Period(int(year[1]))
        for mention in source.periods:
            inside = cell.start <= mention.start and mention.end <= cell.end
            dates = 5 * len(mention.text) >= 4 * len(_uncredited(words, cell, source)) or _tells_what(words, draft)
            if inside and mention.period and dates and dating.suits(draft, mention):
                draft.period = dating.as_period(draft, mention)
        if draft.period is not None:
            draft.period_span = block.span(cell.start, cell.end)
            draft.origins["period"] = Origin.TABLE
            return


def _uncredited(words: str, cell: Cell, source: BlockText) -> str:
    """The words of a cell without the office that it credits: "BLS, May 2022"."""
    for credit in source.sources:
        if credit.office == "BLS" and cell.start <= credit.start and credit.end <= cell.end:
            words = words.replace(credit.text, "")
    return words.strip(" ,;:()–—-")


# "What it is: Median annual wage, May 2022", in a column beside the numbers
OF_PAY = STATISTICS | {CueKind.WAGE}


def _tells_what(words: str, draft: Draft) -> bool:
    """Whether a cell without a number says which statistic the pay in its row is."""
    named = any(cue.kind in OF_PAY for cue in find_cues(words))
    return draft.family == "wage" and named and not re.search(r"\$|\d,\d", words)


def _decade_of_heads(draft: Draft, labels: Sequence[tables.Label]) -> Period | None:
    """Of a change beside two dated levels: columns headed "Jobs in 2024", "Jobs in 2034", "Change"."""
    head = next((label for label in labels if label.role == "column"), None)
    if draft.decision.kind not in ("growth", "jobs_change") or head is None:
        return None
    years = {
        mention.period.start
        for mention in head.source.periods
        if mention.period and mention.period.start and not mention.period.is_span
    }
    return Period(min(years), max(years)) if len(years) == 2 else None


def _decade_of_rows(draft: Draft, texts: Texts) -> Period | None:
    """Of a change below two dated levels: rows "2024", "2034 (projected)", "Change"."""
    block = draft.statement.block
    if draft.decision.kind not in ("growth", "jobs_change"):
        return None
    years = set()
    for other in texts.document.blocks[max(0, block.index - block.row) : block.index]:
        if other.table != block.table or not other.cells or other.row < other.header_rows:
            continue
        found = re.match(r"\W*(?:jobs |employment |employed )?(?:in )?((?:19|20)\d\d)\b", other.text, re.IGNORECASE)
        if found:
            years.add(int(found[1]))
    return Period(min(years), max(years)) if len(years) == 2 else None


# "Welders (51-4121)": the code beside a name.
SOC_CODE = re.compile(r"\s?[(\[]?\b\d\d-\d{4}(?:\.\d\d)?\b[)\]]?")


def _named_by(label: tables.Label, labels: Sequence[tables.Label]) -> Subject | None:
    """The occupation that a label names; a row label only where the name is most of it."""
    words = SOC_CODE.sub("", label.words).strip(" ;:*")
    mentions = [mention for mention in label.source.occupations_in(label.start, label.end) if mention.kind != "generic"]
    if not mentions:
        if label.role == "caption":
            words = words.rpartition(":")[2].strip()  # "Quick Facts: Models"
        named_row = label.role == "row" and not tables.of_employers(labels)
        known = (named_row or label.role in ("caption", "column")) and _is_title(words, label)
        return Subject(words, "title", Origin.TABLE, names=(words,)) if known else None
    named = mentions[0]
    if label.role == "row":
        if tables.of_employers(labels):
            return None
        whole = sum(mention.end - mention.start for mention in mentions) >= 0.6 * len(words)
        if not whole and find_cues(words) == () and label.source.block.kind is BlockKind.ROW and "," not in words:
            return None
        return Subject(words if whole else named.text, named.kind, Origin.TABLE, names=(named.text,))
    told = next((mention for mention in mentions if mention.kind != "all"), named)
    return Subject(told.text, told.kind, Origin.TABLE if label.role != "lead" else Origin.CONTEXT, names=(told.text,))


def _is_title(words: str, label: tables.Label) -> bool:
    """Whether a bare label that reads like no job ("Models") is the title of one."""
    if not words or len(words.split()) > 6 or find_cues(words):
        return False
    return is_official_title(words, library=label.source.library)


def _date_by(draft: Draft, label: tables.Label) -> None:
    suited = [
        mention
        for mention in label.source.periods
        if label.start <= mention.start and mention.end <= label.end and mention.period and dating.suits(draft, mention)
    ]
    if suited:
        draft.period = dating.as_period(draft, suited[0])
        draft.period_span = label.source.block.span(suited[0].start, suited[0].end)
        draft.origins["period"] = Origin.TABLE


def _place_by(draft: Draft, label: tables.Label) -> None:
    for place in label.source.places:
        if label.start <= place.start and place.end <= label.end and place.kind in ("state", "metro"):
            draft.area, draft.origins["area"] = place.text, Origin.TABLE
            return
