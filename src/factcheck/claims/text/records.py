"""Records: entries of a label and its value that tell of one thing. Any of them may name or date all the others.

Fields of front matter or of a data file, rows of a table of two columns, lines "Label: value": "Occupation: Florists",
"Wage date: May 2024", "Median wage: $36,120".
"""

import re
from collections.abc import Iterator

from factcheck.claim import Origin
from factcheck.claims.dating.own import as_period, spans, suits
from factcheck.claims.draft import Draft, Subject
from factcheck.claims.subject.runs import best_known
from factcheck.claims.text.statement import BlockText, Texts
from factcheck.document import Block, BlockKind
from factcheck.find.periods import find_periods
from factcheck.load.objects import words_of
from factcheck.period import Period
from factcheck.resolve import resolve
from factcheck.values import dataclass

REACH = 14  # entries to either side
LONGEST = 14  # words of a line that is an entry
LINE = re.compile(r"\W*(?P<label>[A-Za-z][^:.?!$]{1,50}?)\W*:\W*(?=\S)")
NAMES = re.compile(
    r"(?:the |this )?(?:occupation|job|career|profession|role|position)s?(?: (?:title|name))?|"
    r"(?:\w+ )?title|name|who they are",
    re.IGNORECASE,
)
# A field may be called after the whole page.
OF_THE_PAGE = re.compile(
    r"(?:meta |seo |og |sub )?(?:title|description|headline|date|year|name|excerpt|summary)|last mod\w*", re.IGNORECASE
)
DATES = re.compile(
    r"\b(?:dates?|dated|periods?|years?|survey|as of|data|reference|vintage|edition|release|projections?|decade|"
    r"time ?frame|horizon|sources?|notes?|credits?|basis|from)\b",
    re.IGNORECASE,
)
OF_THE_TEXT = re.compile(
    r"\b(?:updated|posted|published|reviewed|revised|modified|created|written|founded|accessed|copyright|due|start)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Entry:
    """`source.text[start:end]` is the value under `label`; `owner` is what a dotted field is part of ("pay")."""

    source: BlockText
    label: str
    start: int
    end: int
    owner: str = ""

    @property
    def value(self) -> str:
        """The value's own words."""
        return self.source.text[self.start : self.end].strip()


def record_subject(draft: Draft, texts: Texts) -> Subject | None:
    """The value of the entry "Occupation" before, else of the only one behind."""
    block = draft.statement.block
    own = entry_of(block, texts)
    if own is None:
        return None
    before = [each for each in _entries(block, texts, -1) if _names(each, own)]
    behind = [each for each in _entries(block, texts, 1) if _names(each, own)] if not before else []
    for each in before or behind[: len(behind) == 1]:
        found = best_known(each.source.occupations_in(each.start, each.end))
        if found is not None:
            return Subject(found.text, found.kind, Origin.TABLE, names=(found.text,))
        known = resolve(each.value, library=texts.library)
        if known.status == "resolved" and known.how == "official title":
            return Subject(each.value, "title", Origin.TABLE, names=(each.value,))
    return None


def record_period(draft: Draft, texts: Texts) -> Period | None:
    """The date that another entry gives to all of a kind: "Wage date: May 2024", "projection_period: 2024-34"."""
    if draft.decision.kind in ("share", "past", "economy"):
        return None
    block = draft.statement.block
    own = entry_of(block, texts)
    if own is None:
        return None
    for direction in (-1, 1):
        found: list[Period] = []
        for each in _entries(block, texts, direction):
            if direction > 0 and found and _names(each, own):
                break  # another occupation's
            found += _dates(draft, each, own)
        if found and (direction < 0 or len(set(found)) == 1):
            return found[0]
    return None


def _names(entry: Entry, own: Entry) -> bool:
    if own.owner and not own.owner.startswith(entry.owner):
        return False
    return NAMES.fullmatch(entry.label) is not None and len(entry.value.split()) <= LONGEST


def _dates(draft: Draft, entry: Entry, own: Entry) -> list[Period]:
    if not DATES.search(entry.label) or OF_THE_TEXT.search(entry.label):
        return []
    field = entry.source.block.kind is BlockKind.FIELD
    if field and not entry.owner and OF_THE_PAGE.fullmatch(entry.label):
        return []
    if entry.owner and not own.owner.startswith(entry.owner):
        return []
    periods = {
        period
        for mention in find_periods(entry.value)
        if mention.period is not None and spans(mention) == (draft.family == "projection") and suits(draft, mention)
        if (period := as_period(draft, mention)) is not None
    }
    return list(periods) if len(periods) == 1 else []


def entry_of(block: Block, texts: Texts) -> Entry | None:
    """The block as an entry, or None where it is none."""
    text = texts.of(block.index)
    if block.kind is BlockKind.FIELD and block.name:
        owner, _, name = block.name.rpartition(".")
        return Entry(text, words_of(name), 0, len(block.text), owner)
    if block.kind is BlockKind.ROW:
        filled = [cell for cell in block.cells if block.cell_text(cell).strip()]
        if len(filled) != 2 or block.row < block.header_rows:
            return None
        label, value = filled
        return Entry(text, block.cell_text(label).strip(" :*_"), value.start, value.end)
    if block.kind not in (BlockKind.PARAGRAPH, BlockKind.ITEM) or len(block.text.split()) > LONGEST:
        return None
    found = LINE.match(block.text)
    return Entry(text, found["label"].strip(), found.end(), len(block.text)) if found else None


def _entries(block: Block, texts: Texts, direction: int) -> Iterator[Entry]:
    """The other entries of the record, the nearest first."""
    blocks = texts.document.blocks
    index = block.index + direction
    for _ in range(REACH):
        if not 0 <= index < len(blocks):
            return
        other = blocks[index]
        if other.headings != block.headings or other.table != block.table:
            return
        if (other.kind is BlockKind.FIELD) != (block.kind is BlockKind.FIELD):
            return
        entry = entry_of(other, texts)
        if entry is None and other.kind is not BlockKind.ROW:
            return
        if entry is not None:
            yield entry
        index += direction
