"""From a document to its claims: decide what each number measures, then fill its slots from near to far."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from factcheck import nlp
from factcheck.claim import Origin, Reading
from factcheck.claims.building import claims_of
from factcheck.claims.dating.decades import complete
from factcheck.claims.draft import Draft
from factcheck.claims.filling import fill
from factcheck.claims.measure.count import LATER_LEVEL
from factcheck.claims.measure.ellipsis import is_elliptic
from factcheck.claims.measure.kinds import KINDS
from factcheck.claims.measure.setting import Decision, Setting
from factcheck.claims.measure.statistic import BRACKETED
from factcheck.claims.subject.proxies import find_proxies
from factcheck.claims.subject.respectively import carry_on, distribute
from factcheck.claims.subject.subjects import needs_grammar
from factcheck.claims.text import tables
from factcheck.claims.text.nearby import told_again
from factcheck.claims.text.statement import Statement, Texts
from factcheck.claims.text.surround import setting_of
from factcheck.document import Block, BlockKind, Cell, Document
from factcheck.find.anchors import has_digit, holds, lowered
from factcheck.quantity import NumberKind, Quantity, Unit
from factcheck.reference.library import Library

# Fields of front matter and data files that hold no statement for readers.
MACHINE_FIELDS = re.compile(
    r"^(?:date|created|updated|published|modified|slug|url|id|version|layout|permalink|image|img|"
    r"weight|order|width|height|class|style|src|href)",
    re.IGNORECASE,
)


# A block without any of these states no statistic. Small bare numbers count only in tables.
IN_DIGITS = re.compile(r"\d(?:[\d,.]*\d\d| ?[kKmM]\b)")
IN_WORDS = re.compile(
    r"percent|\b(?=[bdefhmnopqstEFHNOST])(?:per\s?-?\s?cent|"
    r"(?:million|thousand|hundred|billion|dollars|[hH]alf|quarters?|thirds?)\b|"
    r"(?i:one|two|three|four|six|seven|eight|nine) (?:in|out of) [a-z])"
)
SIGNS = tuple("$%€£")
OUT_OF = ("out of ", " in three", " in four", " in five", " in six", " in seven", " in eight", " in nine", " in ten")
WORDS = ("per", "million", "thousand", "hundred", "billion", "dollars", "half", "Half", "quarter", "third", *OUT_OF)
# One of these is in whatever `IN_WORDS` matches.
NEEDED = (
    *("cent", "million", "thousand", "hundred", "billion", "dollars", "half", "quarter", "third"),
    *("one in ", "two in ", "three in ", "four in ", "six in ", "seven in ", "eight in ", "nine in ", " out of "),
)
FURTHEST = 3  # sentences that an elliptic one may reach back: "For technicians it's 6 percent and 44,900"


@dataclass(frozen=True, slots=True)
class Decided:
    """A document whose numbers are told apart, with no slot filled.

    drafts    one for each number that some kind of claim knows, a list a statement
    unparsed  the sentences whose grammar `finish` will ask for; parsed before with those of others they cost half
    """

    texts: Texts
    drafts: tuple[list[Draft], ...]
    unparsed: tuple[str, ...]


def read(document: Document, *, library: Library) -> Reading:
    """Every statistic the document states, and the proxies it uses."""
    decided = decide(document, library=library)
    nlp.prepare(decided.unparsed)
    return finish(decided)


def decide(document: Document, *, library: Library) -> Decided:
    """What each number of the document measures: the first half of `read`."""
    texts = Texts(document, library)
    decided: list[list[Draft]] = []
    before: list[Draft] = []
    for block in document.blocks:
        if not _has_number(block):
            continue
        if block.kind is BlockKind.FIELD and block.name and MACHINE_FIELDS.match(block.name):
            continue
        for statement in texts.of(block.index).statements:
            fresh = _decide(statement, texts, before)
            if fresh:
                before.extend(fresh)
                decided.append(fresh)
    return Decided(texts, tuple(decided), tuple(draft.statement.text for draft in before if needs_grammar(draft)))


def finish(decided: Decided) -> Reading:
    """The slots of every draft, and so the claims: the second half of `read`."""
    texts, document = decided.texts, decided.texts.document
    drafts: list[Draft] = []
    for fresh in decided.drafts:
        for draft in fresh:
            fill(draft, drafts, texts)
            drafts.append(draft)
        distribute(fresh[0].statement, fresh, texts)
        carry_on(fresh, drafts)
    complete(drafts, texts)
    claims = claims_of(drafts, texts)
    return Reading(document, claims, find_proxies(document, claims, drafts, texts))


def _has_number(block: Block) -> bool:
    """Whether the block may state a statistic. Most do not, and looking for words is faster than trying `IN_WORDS`."""
    text = block.text
    if block.kind in (BlockKind.ROW, BlockKind.FIELD):
        return has_digit(text)
    if holds(text, SIGNS):
        return True
    if has_digit(text):
        return IN_DIGITS.search(text) is not None or _in_words(text)
    return holds(text, WORDS) and _in_words(text)


def _in_words(text: str) -> bool:
    return holds(lowered(text), NEEDED) and IN_WORDS.search(text) is not None


def _decide(statement: Statement, texts: Texts, before: Sequence[Draft]) -> list[Draft]:
    """A draft for each quantity of the statement that some kind of claim knows."""
    fresh: list[Draft] = []
    decided: dict[int, Decision] = {}
    for quantity in statement.quantities:
        cell = _cell_of(statement.block, quantity)
        if statement.block.kind is BlockKind.ROW and _says_nothing(statement.block, cell, texts):
            continue
        partner = _partner(statement, quantity, decided)
        setting = setting_of(statement, quantity, cell, partner, _previous(statement, quantity, fresh, before), texts)
        decision = next((found for kind in KINDS if (found := kind.decide(setting))), None)
        if decision is None and (again := told_again(statement, quantity, before)) is not None:
            decision = replace(again.decision, origin=Origin.CONTEXT)
        if decision is None:
            continue
        decision = _in_thousands(decision, setting)
        decided[quantity.start] = decision
        draft = Draft(statement, quantity, decision, cell, setting.labels)
        draft.origins["measure"] = decision.origin
        fresh.append(draft)
    return fresh


def _cell_of(block: Block, quantity: Quantity) -> Cell | None:
    return next((cell for cell in block.cells if cell.start <= quantity.start and quantity.end <= cell.end), None)


# The row of an option in a manual: "--min-growth".
OPTION = re.compile(r"\W*--?[a-z]")


def _says_nothing(block: Block, cell: Cell | None, texts: Texts) -> bool:
    if block.cells and OPTION.match(block.cell_text(block.cells[0])):
        return True
    return block.row < block.header_rows or cell is None or cell.header or tables.measures_nothing(block, cell, texts)


def _partner(statement: Statement, quantity: Quantity, decided: dict[int, Decision]) -> Decision | None:
    if quantity.partner is None:
        return None
    other = statement.numbers[quantity.partner]
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
            and statement.index - other.index <= (FURTHEST if is_elliptic(statement) else 1 + _asides(other, statement))
            and draft.quantity.kind is quantity.kind
        ):
            return draft.decision
        if (
            other.source is statement.source
            and statement.index - other.index == 2
            and _only_projects(draft, quantity, drafts)
        ):
            return draft.decision
        if block.lead_in == other.block.index and other.block.kind is BlockKind.ITEM:
            return draft.decision if draft.quantity.kind is quantity.kind else None
        near = same_list or (
            block.kind is other.block.kind is BlockKind.PARAGRAPH and block.index - other.block.index == 1
        )
        if same_list and draft.decision.kind == "count" and THAT_COUNT.match(statement.text):
            return draft.decision if draft.quantity.kind is quantity.kind else None
        again = (
            RATE_LABEL if draft.decision.kind == "level" else LATER_LEVEL if draft.decision.kind == "count" else None
        )
        if near and again is not None and again.match(statement.text):
            return draft.decision if draft.quantity.kind is quantity.kind else None
        if same_list and _of_something_else(statement, draft):
            return None
        if same_list and block.headings == other.block.headings and _is_brief(statement) and _names_some(statement):
            return (
                draft.decision
                if draft.quantity.kind is quantity.kind
                and (draft.origins.get("measure") is Origin.CONTEXT or _bracketed(draft))
                else None
            )
        if other.source is not statement.source:
            break
    return None


def _only_projects(draft: Draft, quantity: Quantity, drafts: Sequence[Draft]) -> bool:
    """Whether a percent carries growth on past a sentence about the openings of the same projection."""
    if (
        draft.decision.kind != "growth"
        or draft.quantity.kind is not quantity.kind
        or quantity.kind is not NumberKind.PERCENT
    ):
        return False
    between = [each for each in drafts if each.statement.source is draft.statement.source]
    between = [each for each in between if each.statement.index == draft.statement.index + 1]
    return bool(between) and all(each.decision.kind in ("openings", "jobs_change") for each in between)


# "That count is projected to be 245,700 in 2034", an item below "They held 230,600 jobs"
THAT_COUNT = re.compile(
    r"\W*(?:(?:by|in) 20\d\d,? )?(?:(?:that|this|the|their) (?:count|number|figure|total|headcount|tally|workforce)|"
    r"it|that|this) (?:is|was|will|should|would|could|may|rises?|grows?|falls?|shrinks?)\b",
    re.IGNORECASE,
)
# "Hourly: $23.51", below "Median pay: $48,890 a year"
RATE_LABEL = re.compile(
    r"\W*(?:that is |or )?(?:hourly|per hour|by the hour|an hour|annual|annually|yearly|per year)\W*:?\W*\$",
    re.IGNORECASE,
)
SHORTEST_SENTENCE = 3  # words: "California's?"


def _asides(other: Statement, statement: Statement) -> int:
    """How many sentences without a number and of a word or two stand between the two."""
    between = statement.source.statements[other.index + 1 : statement.index]
    return sum(not each.quantities and len(each.text.split()) <= SHORTEST_SENTENCE for each in between)


def _of_something_else(statement: Statement, draft: Draft) -> bool:
    """Whether an item names neither a job nor a place, behind one that tells a job's pay: "Flight school: $15K"."""
    named = statement.occupations or statement.places or statement.cues
    words = re.search(r"[A-Za-z]{3}", statement.text)
    return draft.decision.kind == "level" and bool(draft.statement.occupations) and not named and words is not None


def _is_brief(statement: Statement) -> bool:
    """Whether the item is a name and a number and little more."""
    names = sum(mention.end - mention.start for mention in statement.occupations)
    return len(statement.text) - names < 40


def _names_some(statement: Statement) -> bool:
    """Whether the item names somebody or some place beside its number, or nothing at all: "School: $15K" does not."""
    return bool(statement.occupations or statement.places) or not re.search(r"[A-Za-z]{4}", statement.text)


def _bracketed(draft: Draft) -> bool:
    """Whether a list's item tells the measure of all in brackets: "Bakers: $36,650 (median, 2024)"."""
    behind = draft.statement.source.text[draft.quantity.end : draft.statement.end]
    return BRACKETED.match(behind) is not None


IN_TENTHS = re.compile(r"[-–−+]?\d[\d,]*\.\d")


def _in_thousands(decision: Decision, setting: Setting) -> Decision:
    if decision.unit is not Unit.JOBS:
        return decision
    # in a list the item's own label says so: "Jobs (in thousands), 2024: 112.3"
    labels = setting.labels if setting.cell else (setting.before,)
    # nobody employs a tenth of a person: "246.7" counts thousands, also where no head says so
    tenths = setting.cell and IN_TENTHS.fullmatch(setting.quantity.text) is not None
    told = tenths or any(tables.IN_THOUSANDS.search(label) for label in labels)
    return (
        replace(decision, factor=1000.0)
        if told and "," not in setting.quantity.text.split(".")[-1] and setting.quantity.value < 1_000_000
        else decision
    )
