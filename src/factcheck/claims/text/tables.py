"""Rows of tables: a number's words are its row's label, its column's heads, the caption, and what leads in."""

import re
from collections.abc import Sequence

from factcheck.claims.text.statement import BlockText, Texts
from factcheck.document import Block, BlockKind, Cell
from factcheck.find.measures import CueKind, find_cues
from factcheck.quantity import NumberKind, Quantity
from factcheck.values import dataclass

IN_THOUSANDS = re.compile(r"\b(?:in |numbers? in )?thousands\b|\b000s\b|\(000\)", re.IGNORECASE)
NUMBER = re.compile(r"[\s$€£%,.\d<>≥≤=+~()–—*-]*(?:\s?(?:k|million|percent|per (?:year|hour)))?\s*", re.IGNORECASE)
NAMES = re.compile(
    r"\b(?:occupations?|job|jobs|titles?|careers?|roles?|positions?|professions?|states?|areas?|"
    r"metro\w*|cit(?:y|ies)|industr(?:y|ies)|sectors?|employers?|regions?)\b",
    re.IGNORECASE,
)
# Heads of columns whose numbers measure nothing about the row: weights, scores, counts of tests.
NO_VALUES = re.compile(
    r"^\W*(?:weights?|scores?|points|priority|importance|confidence|counts?|tests?|code|id|rank|#|"
    r"(?:(?:# of|no\.? of|number of) )?(?:rows|records|lines|columns)|(?:file )?size|"
    r"no\.?|.*\brse\b.*|.*(?:standard error|margin of error).*)\W*$",
    re.IGNORECASE,
)
MEASURES = frozenset(
    {CueKind.WAGE, CueKind.MEDIAN, CueKind.MEAN, CueKind.GROWTH, CueKind.DECLINE, CueKind.OPENINGS, CueKind.NEW_JOBS}
)
NUMBER_OF = re.compile(
    r"(?:(?:total|current|projected|expected|estimated|present|future) )*"
    r"(?:number (?:of|employed|working|at work)\b|headcount\b|employment\b(?! services)|"
    r"(?:people |workers )?employed\b|jobs\b|workers\b|workforce\b)",
    re.IGNORECASE,
)
YEARS = re.compile(r"\b(?:19|20)\d\d(?:[-–](?:(?:19|20)\d\d|\d\d))?\b")
# "Percent", "% change", "Employment change, percent, 2024-34", but not "Number and percent"
IN_PERCENT = re.compile(r"^(?!.*\bnumber\b).*(?:\bpercent(?:age)?\b(?! points)|\bpct\b|%)", re.IGNORECASE)
MOST_PERCENT = 1000
RANK = re.compile(r"\W*(?:10|25|50|75|90)(?:th)? ?%?\W*")
LONGEST_LABEL = 12  # words; a cell of more describes, it does not name
LONGEST_NAME = (
    20  # words of a cell without a stop: "Media streaming distribution services, social networks, and other ..."
)


@dataclass(frozen=True, slots=True)
class Label:
    """Words over or beside a number; `source.text[start:end]` is the label.

    role "row", "column", "caption", or "lead" (the sentence before the table)
    over what heads the labels of the rows: "Industry"; for a row's label alone
    """

    source: BlockText
    start: int
    end: int
    role: str
    over: str = ""

    @property
    def words(self) -> str:
        """The label's own words."""
        return self.source.text[self.start : self.end]


def labels(block: Block, cell: Cell, texts: Texts) -> tuple[Label, ...]:
    """The labels of one cell, the nearest first: row, column heads from the lowest up, caption, lead-in."""
    rows = _rows(block, texts)
    heads = [row for row in rows if row.row < row.header_rows and row.row < block.row]
    found = _row_labels(block, cell, heads, texts)
    spanning = _spanning(rows, block)
    if spanning is not None:
        found.append(Label(texts.of(spanning.index), 0, len(spanning.text), "row"))
    found += _column_heads(block, cell, heads, texts)
    corner = _corner(block, cell, heads, texts)
    if corner is not None:
        found.append(corner)
    found += _occupation_row(rows, block, texts)
    note = _note(block, cell, heads, texts)
    if note is not None:
        found.append(note)
    captions = _captions(block, texts)
    found += [Label(texts.of(each.index), 0, len(each.text), "caption") for each in captions]
    if block.lead_in is not None:
        lead = texts.of(block.lead_in)
        if lead.statements:
            last = lead.statements[-1]
            found.append(Label(lead, last.start, last.end, "lead"))
    return tuple(found)


LONGEST_NOTE = 8  # words
STATISTIC = re.compile(r"\W*(?:annual |hourly |national |u\.s\. )?(?:median|mean|average|avg)\b", re.IGNORECASE)
NOTES = re.compile(r"\b(?:source|context|notes?|details?|comments?|remarks?)\b", re.IGNORECASE)


def _note(block: Block, cell: Cell, heads: list[Block], texts: Texts) -> Label | None:
    """The first sentence of the cell under "Source" or "Notes": "Median, May 2023 (BLS)"."""
    own = texts.of(block.index)
    for other in block.cells:
        if other.column <= cell.column or not any(
            NOTES.search(label.words) for label in _column_heads(block, other, heads, texts)
        ):
            continue
        first = next((each for each in own.statements if other.start <= each.start < other.end), None)
        if first is not None and len(first.text.split()) <= LONGEST_NOTE and STATISTIC.match(first.text):
            return Label(own, first.start, first.end, "note")
    return None


def kind_in_column(block: Block, cell: Cell, quantity: Quantity, texts: Texts) -> NumberKind:
    """The kind of a number; a bare one takes the sign of its column's first row, where alone some tables print it."""
    if quantity.kind is not NumberKind.PLAIN or block.table is None:
        return quantity.kind
    label = next((other for other in block.cells if other.column < cell.column), None)
    label = label or next(iter(_labels_behind(block, cell)), None)
    words = block.cell_text(label) if label is not None else ""
    if NUMBER_OF.match(words) or any(cue.kind in MEASURES for cue in find_cues(words)):
        return quantity.kind  # every row measures something else
    heads = [row for row in _rows(block, texts) if row.row < row.header_rows and row.row < block.row]
    if any(IN_PERCENT.search(head.words) for head in _column_heads(block, cell, heads, texts) if head.role == "column"):
        return NumberKind.PERCENT if abs(quantity.value) < MOST_PERCENT and "," not in quantity.text else quantity.kind
    for row in _rows(block, texts):
        if row.row < row.header_rows or row.index >= block.index:
            continue
        first = next((other for other in row.cells if other.column == cell.column), None)
        words = row.cell_text(first) if first else ""
        if re.match(r"^\W*\$", words):
            return NumberKind.MONEY
        if words.rstrip().endswith("%"):
            return NumberKind.PERCENT
        return NumberKind.PLAIN
    return quantity.kind


def measures_nothing(block: Block, cell: Cell, texts: Texts) -> bool:
    """Whether the column's head says that its numbers are weights, scores or the like; or cells were run together."""
    rows = _rows(block, texts)
    heads = [row for row in rows if row.row < row.header_rows and row.row < block.row]
    if any(NO_VALUES.match(label.words) for label in _column_heads(block, cell, heads, texts)):
        return True
    width = max((other.column + max(other.span, 1) for row in heads for other in row.cells), default=0)
    last = max((other.column for other in block.cells), default=0)
    # A row that lost a cell: its last cell may be two numbers in one.
    return bool(width) and last + 1 < width and cell.column == last and len(block.cells) > 2


def _row_labels(block: Block, cell: Cell, heads: list[Block], texts: Texts) -> list[Label]:
    own = texts.of(block.index)
    before = [
        other
        for other in block.cells
        if other is not cell
        and (other.column < cell.column or (other.header and other.column != cell.column))
        and (other.header or NUMBER.fullmatch(block.cell_text(other)) is None or _is_rank(block, other, heads, texts))
        and 0 < len(block.cell_text(other).split()) <= _longest(block.cell_text(other))
    ]
    named = [
        other
        for other in before
        if any(NAMES.search(label.words) for label in _column_heads(block, other, heads, texts))
    ]
    behind = () if before or any(other.column < cell.column for other in block.cells) else _labels_behind(block, cell)
    chosen = named or before[:1] or behind
    return [
        Label(
            own,
            other.start,
            other.end,
            "row",
            " ".join(each.words for each in _column_heads(block, other, heads, texts)),
        )
        for other in chosen
    ]


def _labels_behind(block: Block, cell: Cell) -> list[Cell]:
    """The cell right behind, where figures stand first and what they measure second: "$41,430 | Median wage"."""
    behind = next((other for other in block.cells if other.column > cell.column), None)
    words = block.cell_text(behind) if behind is not None else ""
    told = any(cue.kind in MEASURES for cue in find_cues(words)) or NUMBER_OF.match(words)
    return [behind] if behind is not None and told and not re.search(r"[$%]", words) else []


OCCUPATION = re.compile(r"\W*(?:occupation|job(?: title)?|career|profession|role)\W*", re.IGNORECASE)


def _occupation_row(rows: list[Block], block: Block, texts: Texts) -> list[Label]:
    """The value of a row "Occupation | Florists" in a table of names and values: all of it is about that."""
    for row in rows:
        cells = [cell for cell in row.cells if row.cell_text(cell).strip()]
        if row is not block and len(cells) == 2 == len(block.cells) and OCCUPATION.fullmatch(row.cell_text(cells[0])):
            return [Label(texts.of(row.index), cells[1].start, cells[1].end, "caption")]
    return []


# What stands over the row labels and says only what they are.
ROW_NAMES = re.compile(
    r"\b(?:occupations?|jobs?(?: titles?)?|careers?|measures?|statistics?|figures?|data|source|annual|national)\b",
    re.IGNORECASE,
)


def _corner(block: Block, cell: Cell, heads: list[Block], texts: Texts) -> Label | None:
    """The head over the row labels, where it tells an occupation or a date alone: then the whole table is of it."""
    if not heads or cell.column == 0 or _shift(block, heads):
        return None
    first = next((each for each in heads[-1].cells if each.column == 0 and each.end > each.start), None)
    if first is None or len(heads[-1].cells) == 1:
        return None
    source = texts.of(heads[-1].index)
    named = [each for each in source.occupations_in(first.start, first.end) if each.kind in ("title", "group")]
    dated = [each for each in source.periods if first.start <= each.start and each.end <= first.end]
    credited = [each for each in source.sources if first.start <= each.start and each.end <= first.end]
    if not named and not dated:
        return None
    words = heads[-1].text[first.start : first.end]
    generic = sum(map(len, ROW_NAMES.findall(words)))
    spans = [(each.start, each.end) for each in named]
    spans += [(each.start, each.end) for each in dated] + [(each.start, each.end) for each in credited]
    covered = sum(end - start for start, end in spans) + generic
    letters = len(re.sub(r"\W+", " ", words))
    return Label(source, first.start, first.end, "caption") if 5 * covered >= 4 * letters else None


def _is_rank(block: Block, cell: Cell, heads: list[Block], texts: Texts) -> bool:
    """Whether the cell names a percentile: "10%" under the head "Percentile"."""
    if not RANK.fullmatch(block.cell_text(cell)):
        return False
    return any("percentile" in label.words.casefold() for label in _column_heads(block, cell, heads, texts))


def _longest(words: str) -> int:
    return LONGEST_LABEL if re.search(r"[.!?:](?:\s|$)", words) else LONGEST_NAME


def _column_heads(block: Block, cell: Cell, heads: list[Block], texts: Texts) -> list[Label]:
    found = []
    column = cell.column - _shift(block, heads)
    for row in reversed(heads):
        found += [
            Label(texts.of(row.index), head.start, head.end, "caption" if len(row.cells) == 1 else "column")
            for head in row.cells
            if head.column <= column < head.column + max(head.span, 1) and head.end > head.start
        ]
    return found


def _shift(block: Block, heads: list[Block]) -> int:
    """1 where the head lacks a cell over the row labels, so that every row has one cell more."""
    width = max((head.column + max(head.span, 1) for row in heads for head in row.cells), default=0)
    if not width or len(block.cells) != width + 1 or NUMBER.fullmatch(block.cell_text(block.cells[0])):
        return 0
    return int(all(NUMBER.fullmatch(block.cell_text(other)) for other in block.cells[1:]))


def _rows(block: Block, texts: Texts) -> list[Block]:
    blocks = texts.document.blocks
    first = _first(block, texts)
    rows = []
    for other in blocks[first:]:
        if other.table is not None and other.table != block.table:
            break
        if other.table is None and other.index > block.index:
            break
        if other.kind is BlockKind.ROW:
            rows.append(other)
    return rows


def _first(block: Block, texts: Texts) -> int:
    """Where the table begins; image texts may stand between its rows."""
    blocks = texts.document.blocks
    first = index = block.index
    while index > 0 and (blocks[index - 1].table == block.table or blocks[index - 1].kind is BlockKind.ALT):
        index -= 1
        if blocks[index].table == block.table:
            first = index
    return first


def _spanning(rows: list[Block], block: Block) -> Block | None:
    """A row of one cell above that names the rows below it."""
    for row in reversed([each for each in rows if each.header_rows <= each.row < block.row]):
        single = len([cell for cell in row.cells if row.cell_text(cell).strip()]) == 1
        if single and not re.search(r"\d", YEARS.sub("", row.text)):
            return row
    return None


def _captions(block: Block, texts: Texts) -> list[Block]:
    blocks = texts.document.blocks
    found = [each for each in blocks[_first(block, texts) : block.index] if each.kind is BlockKind.CAPTION]
    later = block.index
    while later < len(blocks) and blocks[later].table == block.table:
        if blocks[later].kind is BlockKind.CAPTION:
            found.append(blocks[later])
        later += 1
    return found


EMPLOYERS = re.compile(
    r"\b(?:employers?|industr(?:y|ies)|sectors?|"
    r"who (?:signs|writes|cuts|issues) (?:the|your|their) (?:pay[\s-]?)?checks?|"
    r"who (?:you|they) work for|(?:every|each|which|what) boss|"
    r"where (?:they|these|[\w -]{3,40}) (?:work|are employed))\b",
    re.IGNORECASE,
)


OVER_EMPLOYERS = re.compile(r"\W*(?:top |largest )?(?:employers?|industr(?:y|ies)|sectors?)\b", re.IGNORECASE)


def of_employers(labels: Sequence[Label]) -> bool:
    """Whether the table is one of industries or employers."""
    return any(
        (label.role in ("lead", "caption", "column") and EMPLOYERS.search(label.words))
        or OVER_EMPLOYERS.match(label.over)
        for label in labels
    )
