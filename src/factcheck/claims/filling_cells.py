"""Fills the slots of a number in a table: from its column heads, its row, the caption, and cells beside it."""

import re
from collections.abc import Sequence

from factcheck.claim import Origin
from factcheck.claims.credit import own as crediting
from factcheck.claims.dating import own as dating
from factcheck.claims.draft import Draft, Subject
from factcheck.claims.subject.subjects import own_subject
from factcheck.claims.text import tables
from factcheck.claims.text.statement import LONG_CELL, BlockText, Texts
from factcheck.document import BlockKind, Cell
from factcheck.find.measures import STATISTICS, CueKind, find_cues
from factcheck.period import Period
from factcheck.resolve import is_official_title


def fill_cell(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> None:
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
    if draft.source_text is None:
        _credit_by_row(draft, drafts, texts)
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


# As in "BLS again; it counts roofers (153,800) apart".
AGAIN = re.compile(r" (?:again|too|as well|likewise)\b", re.IGNORECASE)


# "$35,980 | Same table", "52,800 | ditto"
SAME_CELL = re.compile(
    r"\W*(?:(?:from )?(?:the )?same(?: (?:table|source|data|survey|report|page|place|release))?|ditto|ibid\.?|as above|"
    r"see above)\W*",
    re.IGNORECASE,
)


def _credit_by_row(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> None:
    """From a cell behind the number's that tells no number of its own: "4% | As fast as average, per BLS"."""
    block, own = draft.statement.block, draft.cell
    source = texts.of(block.index)
    for cell in block.cells:
        named = [each for each in source.sources if each.office and cell.start <= each.start and each.end <= cell.end]
        if own is None or cell.start < own.end:
            continue
        if SAME_CELL.fullmatch(block.cell_text(cell)) and drafts and drafts[-1].source_text is not None:
            last = drafts[-1]
            draft.source_text, draft.office, draft.origins["source"] = last.source_text, last.office, Origin.TABLE
            return
        if not named:
            continue
        told = any(each.quantities for each in source.statements if cell.start <= each.start < cell.end)
        if told and not AGAIN.match(source.text, named[0].end):
            return
        draft.source_text, draft.office, draft.origins["source"] = named[0].text, named[0].office, Origin.TABLE
        return


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
