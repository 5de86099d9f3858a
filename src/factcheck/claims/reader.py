"""From a document to its claims: decide what each number measures, then fill its slots from near to far."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from hashlib import sha256

from factcheck.claim import Claim, Occupation, Origin, Reading
from factcheck.claims import slots, tables
from factcheck.claims.draft import Draft, Subject
from factcheck.claims.kinds import KINDS
from factcheck.claims.proxies import find_proxies
from factcheck.claims.respectively import distribute
from factcheck.claims.scope import out_of_scope
from factcheck.claims.setting import Decision, Setting, settle
from factcheck.claims.statement import LONG_CELL, Statement, Texts
from factcheck.claims.subjects import context_subject, own_subject, phrase_subject
from factcheck.document import Block, BlockKind, Cell, Document
from factcheck.find.measures import STATISTICS, CueKind, MeasureCue, find_cues
from factcheck.measure import Measure
from factcheck.period import Period
from factcheck.quantity import NumberKind, Quantity, Unit
from factcheck.reference.library import Library
from factcheck.resolve import resolve

# Fields of front matter and data files that hold no statement for readers.
MACHINE_FIELDS = re.compile(
    r"^(?:date|created|updated|published|modified|slug|url|id|version|layout|permalink|image|img|weight|order|width|height|class|style|src|href)",
    re.IGNORECASE,
)


def read(document: Document, *, library: Library) -> Reading:
    """Every statistic the document states, and the proxies it uses."""
    texts = Texts(document, library)
    drafts: list[Draft] = []
    for block in document.blocks:
        if not re.search(r"\d|\b(?:percent|million|thousand|hundred|half|quarter|third)\b", block.text):
            continue
        if block.kind is BlockKind.FIELD and block.name and MACHINE_FIELDS.match(block.name):
            continue
        for statement in texts.of(block.index).statements:
            _read_statement(statement, texts, drafts)
    claims = _finish(drafts, texts)
    return Reading(document, claims, find_proxies(document, claims, drafts, texts))


# ------------------------------------------------------------------------------ deciding


def _read_statement(statement: Statement, texts: Texts, drafts: list[Draft]) -> None:
    fresh: list[Draft] = []
    decided: dict[int, Decision] = {}
    for quantity in statement.quantities:
        cell = _cell_of(statement.block, quantity)
        if statement.block.kind is BlockKind.ROW and _says_nothing(statement.block, cell, texts):
            continue
        partner = _partner(statement, quantity, decided)
        setting = _setting(statement, quantity, cell, partner, _previous(statement, quantity, fresh, drafts), texts)
        decision = next((found for kind in KINDS if (found := kind.decide(setting))), None)
        if decision is None:
            continue
        decision = _in_thousands(decision, setting)
        decided[quantity.start] = decision
        fresh.append(Draft(statement, quantity, decision, cell, setting.labels))
    fresh = [draft for draft in fresh]
    for draft in fresh:
        _fill(draft, drafts, texts)
        drafts.append(draft)
    distribute(statement, fresh)


def _cell_of(block: Block, quantity: Quantity) -> Cell | None:
    return next((cell for cell in block.cells if cell.start <= quantity.start and quantity.end <= cell.end), None)


def _says_nothing(block: Block, cell: Cell | None, texts: Texts) -> bool:
    return block.row < block.header_rows or cell is None or cell.header or tables.measures_nothing(block, cell, texts)


def _partner(statement: Statement, quantity: Quantity, decided: dict[int, Decision]) -> Decision | None:
    if quantity.partner is None:
        return None
    other = statement.source.quantities[quantity.partner]
    return decided.get(other.start)


def _previous(
    statement: Statement, quantity: Quantity, fresh: Sequence[Draft], drafts: Sequence[Draft]
) -> Decision | None:
    """The decision that an elliptic number carries on: of the number before in the sentence, or in the one before."""
    for draft in reversed(fresh):
        if draft.quantity.kind is quantity.kind:
            return draft.decision
    block = statement.block
    for draft in reversed(drafts):
        other = draft.statement
        same_list = (
            block.kind is BlockKind.ITEM and other.block.kind is BlockKind.ITEM and block.lead_in == other.block.lead_in
        )
        if (
            other.source is statement.source
            and statement.index - other.index <= 1
            and draft.quantity.kind is quantity.kind
        ):
            return draft.decision
        if same_list and block.headings == other.block.headings and len(statement.text) < 40:  # noqa: PLR2004 - "2. Texas (4,310)"
            return (
                draft.decision
                if draft.quantity.kind is quantity.kind and draft.origins.get("measure") is Origin.CONTEXT
                else None
            )
        if other.source is not statement.source:
            break
    return None


def _setting(
    statement: Statement,
    quantity: Quantity,
    cell: Cell | None,
    partner: Decision | None,
    previous: Decision | None,
    texts: Texts,
) -> Setting:
    if cell is not None and statement.block.kind is BlockKind.ROW:
        return _cell_setting(statement, quantity, cell, partner, texts)
    left, right, before, after = settle(statement, quantity)
    words = list(_words_above(statement, texts))
    above = tuple(cue for text in words for cue in find_cues(text))
    return Setting(
        statement,
        quantity,
        left,
        right,
        above,
        tuple(words),
        previous,
        partner,
        about_pay=_about_pay(statement, texts),
        kind=quantity.kind,
        before=before,
        after=after,
    )


def _about_pay(statement: Statement, texts: Texts) -> bool:
    if any(cue.kind is CueKind.WAGE for cue in statement.cues):
        return True
    before = _sentence_before(statement, texts)
    return before is not None and any(cue.kind is CueKind.WAGE for cue in before.cues)


def _sentence_before(statement: Statement, texts: Texts) -> Statement | None:
    """The sentence before, in the paragraph before too where that belongs to the same section."""
    if statement.index:
        return statement.source.statements[statement.index - 1]
    block = statement.block
    if block.index == 0:
        return None
    other = texts.document.blocks[block.index - 1]
    if other.kind is not BlockKind.PARAGRAPH or other.headings != block.headings:
        return None
    before = texts.of(other.index).statements
    return before[-1] if before else None


def _words_above(statement: Statement, texts: Texts) -> Iterator[str]:
    """What stands over a sentence and may name its measure: only short ones depend on it."""
    block = statement.block
    if block.name:
        yield block.name
    short = len(statement.text.split()) <= 12  # noqa: PLR2004
    if not short:
        return
    leading = texts.lead_in(block)
    if leading is not None:
        lead = texts.of(leading).statements
        asking = [each for each in lead if each.text.rstrip().endswith((":", "?"))] or list(lead)
        if asking:
            yield asking[-1].text
    elif statement.index:
        before = statement.source.statements[statement.index - 1].text
        if before.rstrip().endswith((":", "?")):
            yield before
    for index in reversed(block.headings[-2:]):
        yield texts.document.blocks[index].text


def _cell_setting(
    statement: Statement, quantity: Quantity, cell: Cell, partner: Decision | None, texts: Texts
) -> Setting:
    """In a cell with a sentence of its own the sentence speaks first; in a bare one the labels do."""
    block = statement.block
    found = tables.labels(block, cell, texts)
    words = tuple(label.words for label in found)
    above = _cues_of_labels(found)
    left, right, before, after = settle(statement, quantity)
    kind = tables.kind_in_column(block, cell, quantity, texts)
    return Setting(
        statement, quantity, left, right, above, words, None, partner, cell=True, kind=kind, before=before, after=after
    )


MEASURING = frozenset(CueKind) - {
    CueKind.NOISE, CueKind.STAGE, CueKind.COST, CueKind.HOURLY, CueKind.WEEKLY, CueKind.MONTHLY, CueKind.YEARLY, CueKind.PROJECTED,
}  # fmt: skip


def _cues_of_labels(labels: Sequence[tables.Label]) -> tuple[MeasureCue, ...]:
    """The cues of the first of column heads, row label, caption and lead-in that says what is measured.

    A label that only says "wage" takes the statistic, and any label the rate, from those further out.
    """
    levels: list[tuple[MeasureCue, ...]] = []
    for role in ("column", "row", "caption", "lead"):
        chosen_labels = [label for label in labels if label.role == role and not (role == "row" and _is_name(label))]
        if role == "lead":
            chosen_labels = [label for label in chosen_labels if label.words.rstrip().endswith(":")]
        if role == "row" and _of_employers(labels):
            chosen_labels = []
        levels.append(tuple(cue for label in chosen_labels for cue in _cues_of(label)))
    chosen = next((index for index, cues in enumerate(levels) if any(cue.kind in MEASURING for cue in cues)), None)
    if chosen is None:
        return tuple(cue for cues in levels for cue in cues)
    own = levels[chosen]
    outer = tuple(cue for cues in levels[chosen + 1 :] for cue in cues)
    if any(cue.kind is CueKind.WAGE for cue in own) and not any(cue.kind in STATISTICS for cue in own):
        own += tuple(cue for cue in outer if cue.kind in STATISTICS)
    rates = (CueKind.HOURLY, CueKind.YEARLY, CueKind.WEEKLY)
    if not any(cue.kind in rates for cue in own) and any(cue.kind in STATISTICS for cue in own):
        own += tuple(cue for cue in outer if cue.kind in rates)
    before = tuple(cue for cues in levels[:chosen] for cue in cues)
    return before + own


def _cues_of(label: tables.Label) -> tuple[MeasureCue, ...]:
    """The cues of a label that are not part of an occupation's name: "Animal Care and Service Workers"."""
    names = [mention for mention in label.source.occupations if mention.kind in ("title", "group")]
    return tuple(
        cue
        for cue in find_cues(label.words)
        if not any(name.start <= label.start + cue.start < name.end for name in names)
    )


def _is_name(label: tables.Label) -> bool:
    """Whether a row's label names an occupation or an employer, whose words measure nothing."""
    words = label.words.strip()
    covered = sum(
        mention.end - mention.start
        for mention in label.source.occupations
        if label.start <= mention.start and mention.end <= label.end
    )
    return covered >= 0.6 * len(words)  # noqa: PLR2004


def _in_thousands(decision: Decision, setting: Setting) -> Decision:
    if decision.unit is not Unit.JOBS or not setting.cell:
        return decision
    told = any(tables.IN_THOUSANDS.search(label) for label in setting.labels)
    return (
        replace(decision, factor=1000.0)
        if told and "," not in setting.quantity.text.split(".")[-1] and setting.quantity.value < 1_000_000
        else decision
    )  # noqa: PLR2004


# ------------------------------------------------------------------------------ filling the slots


def _fill(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> None:
    draft.origins["measure"] = draft.decision.origin
    if draft.cell is not None and draft.statement.block.kind is BlockKind.ROW:
        _fill_cell(draft, texts)
    _fill_subject(draft, drafts, texts)
    _fill_source(draft, drafts, texts)
    _fill_period(draft, drafts, texts)
    country = _fill_area(draft, drafts, texts)
    if draft.industry is None:
        draft.industry = slots.own_employer(draft)
    found = slots.band(draft)
    if found:
        draft.qualitative = found[0]
        draft.qualitative_span = draft.statement.block.span(found[1], found[2])
    headings = draft.statement.block.headings
    heading = texts.document.blocks[headings[-1]].text if headings else ""
    note = out_of_scope(draft, country, texts.credits_office, heading)
    draft.in_scope, draft.note = not note, note


def _fill_subject(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> None:
    if draft.subject is None:
        draft.subject = own_subject(draft)
    if draft.subject is None:
        draft.subject = phrase_subject(draft)
    if draft.subject is not None and draft.subject.kind == "generic":
        # "demand for skilled analysts", under a heading about operations research analysts
        context = context_subject(draft, drafts, texts)
        if context is not None and slots.head(context.text) == slots.head(draft.subject.text):
            draft.subject, draft.carried = context, True
    draft.follows_claim = _follows_claim(draft, drafts)
    if draft.subject is None:
        draft.carried = True
        draft.subject = context_subject(draft, drafts, texts)
    draft.origins["occupation"] = draft.subject.origin if draft.subject else Origin.NONE


def _follows_claim(draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether a claim in the same paragraph came before; of a past change: another past change in the section."""
    past = draft.decision.kind == "past"
    for other in drafts:
        if not other.in_scope or (past and other.decision.kind != "past"):
            continue
        here = other.statement.block.headings == draft.statement.block.headings if past else False
        if here or other.statement.source is draft.statement.source:
            return True
    return False


def _fill_source(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> None:
    if draft.source_text is None:
        own = slots.own_source(draft)
        if own:
            draft.source_text, draft.office = own.text, own.office
            draft.origins["source"] = Origin.SENTENCE
    if draft.source_text is None:
        carried = slots.context_source(draft, drafts, texts)
        if carried:
            draft.source_text, draft.office, draft.origins["source"] = carried


def _fill_period(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> None:
    if draft.period is not None:
        return
    own = slots.own_period(draft)
    if own:
        draft.period = slots.as_period(draft, own)
        if draft.period and own.kind == "since" and (year := slots.newest_year(drafts)):
            draft.period = Period(draft.period.start, year)
        if (
            draft.period
            and draft.family == "projection"
            and draft.period.start is None
            and (year := slots.base_year(draft, drafts))
        ):
            draft.period = replace(draft.period, start=year)
        draft.period_span = draft.statement.block.span(own.start, own.end)
        draft.origins["period"] = Origin.SENTENCE
        return
    found = slots.context_period(draft, drafts, texts)
    if found:
        draft.period, draft.origins["period"] = found


def _fill_area(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> bool:
    """Fill the area; whether it is another country."""
    if draft.area is not None:
        return False
    own = slots.own_area(draft)
    if own:
        name, kind = own
        draft.area = name or None
        draft.origins["area"] = Origin.SENTENCE
        return kind == "country"
    if draft.carried:
        last = next((other for other in reversed(drafts) if other is not draft), None)
        if last and last.area and last.statement.source is draft.statement.source:
            draft.area, draft.origins["area"] = last.area, Origin.CONTEXT
    return False


def _fill_cell(draft: Draft, texts: Texts) -> None:
    """Slots that the labels of a table cell fill; a sentence in the cell comes first."""
    assert draft.cell is not None
    found = tables.labels(draft.statement.block, draft.cell, texts)
    draft.subject = own_subject(draft) if len(draft.statement.text.split()) >= LONG_CELL else None
    own = slots.own_period(draft)
    for label in found:
        if draft.subject is None:
            draft.subject = _named_by(label, found)
        if draft.period is None and own is None:
            _date_by(draft, label)
        if draft.area is None and label.role != "lead":
            _place_by(draft, label)
        if draft.source_text is None and slots.own_source(draft) is None:
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
    row = next((label for label in found if label.role == "row"), None)
    if row and (draft.subject is None or draft.subject.text.strip() != row.words.strip()) and draft.area is None:
        if not find_cues(row.words) or _of_employers(found):
            draft.industry = row.words.strip() or None


EMPLOYERS = re.compile(r"\b(?:employers?|industr(?:y|ies)|sectors?)\b", re.IGNORECASE)


def _of_employers(labels: Sequence[tables.Label]) -> bool:
    return any(label.role in ("lead", "caption", "column") and EMPLOYERS.search(label.words) for label in labels)


def _named_by(label: tables.Label, labels: Sequence[tables.Label]) -> Subject | None:
    """The occupation that a label names; a row label only where the name is most of it."""
    words = label.words.strip(" ;:*")
    mentions = [
        mention
        for mention in label.source.occupations
        if label.start <= mention.start and mention.end <= label.end and mention.kind != "generic"
    ]
    if not mentions:
        return None
    named = mentions[0]
    if label.role == "row":
        if _of_employers(labels):
            return None
        whole = sum(mention.end - mention.start for mention in mentions) >= 0.6 * len(words)  # noqa: PLR2004
        if not whole and find_cues(words) == () and label.source.block.kind is BlockKind.ROW and "," not in words:
            return None
        return Subject(words if whole else named.text, named.kind, Origin.TABLE, names=(named.text,))
    told = next((mention for mention in mentions if mention.kind != "all"), named)
    return Subject(told.text, told.kind, Origin.TABLE if label.role != "lead" else Origin.CONTEXT, names=(told.text,))


def _date_by(draft: Draft, label: tables.Label) -> None:
    suited = [
        mention
        for mention in label.source.periods
        if label.start <= mention.start and mention.end <= label.end and mention.period and slots.suits(draft, mention)
    ]
    if suited:
        draft.period = slots.as_period(draft, suited[0])
        draft.period_span = label.source.block.span(suited[0].start, suited[0].end)
        draft.origins["period"] = Origin.TABLE


def _place_by(draft: Draft, label: tables.Label) -> None:
    for place in label.source.places:
        if label.start <= place.start and place.end <= label.end and place.kind in ("state", "metro"):
            draft.area, draft.origins["area"] = place.text, Origin.TABLE
            return


# ------------------------------------------------------------------------------ finishing


def _finish(drafts: Sequence[Draft], texts: Texts) -> tuple[Claim, ...]:
    counts: dict[tuple[str, str], int] = {}
    claims = []
    for draft in drafts:
        claim = _claim(draft, texts, counts)
        claims.append(claim)
    return tuple(claims)


def _claim(draft: Draft, texts: Texts, counts: dict[tuple[str, str], int]) -> Claim:
    document, statement, quantity = texts.document, draft.statement, draft.quantity
    block = statement.block
    whole = block.kind is BlockKind.ROW
    quote_span = block.span(0, len(block.text)) if whole else block.span(statement.start, statement.end)
    value_span = block.span(quantity.start, quantity.end)
    quote = document.text[quote_span.start : quote_span.end]
    value_text = document.text[value_span.start : value_span.end]
    ordinal = counts.get((quote, value_text), 0)
    counts[quote, value_text] = ordinal + 1
    factor = draft.decision.factor
    scaled = (
        quantity
        if factor == 1
        else replace(
            quantity,
            value=quantity.value * factor,
            low=quantity.low * factor,
            high=quantity.high * factor,
            step=quantity.step * factor,
        )
    )
    line, column = document.position(value_span.start)
    return Claim(
        id=_identity(document.path, quote, value_text, ordinal),
        document=document.path,
        block=block.index,
        quote=quote,
        quote_span=quote_span,
        value_text=value_text,
        value_span=value_span,
        line=line,
        column=column,
        quantity=scaled,
        value=scaled.value,
        unit=_unit(draft),
        measure=draft.decision.measure,
        occupation=_occupation(draft, texts),
        period=draft.period,
        area=draft.area,
        industry=draft.industry,
        source_text=draft.source_text,
        qualitative=draft.qualitative,
        qualitative_span=draft.qualitative_span,
        period_span=draft.period_span,
        in_scope=draft.in_scope,
        note=draft.note,
        origins=dict(draft.origins),
    )


def _unit(draft: Draft) -> Unit:
    return (
        Unit.POINTS if draft.quantity.role == "points" and draft.decision.unit is Unit.PERCENT else draft.decision.unit
    )


def _identity(path: str, quote: str, value_text: str, ordinal: int) -> str:
    words = "\x1f".join((path, " ".join(quote.split()), value_text, str(ordinal)))
    return sha256(words.encode()).hexdigest()[:12]


def _occupation(draft: Draft, texts: Texts) -> Occupation | None:
    subject = draft.subject
    if subject is None:
        return None
    measure = draft.decision.measure if isinstance(draft.decision.measure, Measure) else None
    found = resolve(subject.text, library=texts.library, period=draft.period, measure=measure, origin=subject.origin)
    # What is told as a field of work names a category, known or not; loose words and "professionals" name none.
    status = {"field": {"unnamed": "unpublished"}, "phrase": {"unpublished": "unnamed"}}
    status["generic"] = status["phrase"]
    return replace(found, status=status.get(subject.kind, {}).get(found.status, found.status))


__all__ = ["MeasureCue", "NumberKind", "read"]
