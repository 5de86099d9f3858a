"""What stands in one sentence (or one table row): quantities, cues and the names of things.

Positions are those of the block's text. Finders run once a block and only where something needs them; a document
without numbers costs almost nothing.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

from factcheck.claim import Occupation
from factcheck.claims.dating.written import written
from factcheck.claims.measure.explained import with_explanations
from factcheck.claims.subject import acronyms
from factcheck.claims.text.like_years import LIKE_YEAR, cells_like_years, count_in, counted_columns
from factcheck.claims.text.strips import BARE, goes_on_from, label_below
from factcheck.document import Block, BlockKind, Document, Offsets
from factcheck.find.anchors import has_digit, holds, lowered, places
from factcheck.find.bands import BandMention, find_bands
from factcheck.find.bystanders import is_bystander
from factcheck.find.label_runs import without_runs
from factcheck.find.measures import CueKind, MeasureCue, find_cues
from factcheck.find.numbers import find_quantities
from factcheck.find.occupations import OccupationMention, find_occupations
from factcheck.find.periods import PeriodMention, find_periods
from factcheck.find.places import PlaceMention, find_places
from factcheck.find.sentences import sentences
from factcheck.find.sources import SourceMention, find_sources
from factcheck.quantity import Quantity
from factcheck.reference.library import Library
from factcheck.values import cached_property, dataclass

if TYPE_CHECKING:
    from factcheck.claims.text.frames import Frame

# What stands at the head of a news release of the office: words that it must hold, and in which form, in small letters.
LETTERHEAD = (
    (
        ("usdl", "@bls.gov", "blsinfo", "bls.gov/ro"),
        re.compile(r"\busdl\b|@bls\.gov\b|\bblsinfo|\bbls\.gov/ro\d"),
    ),
    (("technical",), re.compile(r"\btechnical (?:information|contact)\b")),
    (("media contact", "press contact"), re.compile(r"\b(?:media|press) contact\b")),
    (
        ("release", "information office"),
        re.compile(r"\b(?:for|embargoed until) (?:immediate )?release\b|\binformation office\b"),
    ),
)
LISTS = re.compile(r"\b(?:below|following|here (?:are|is)|these are|listed|list of)\b", re.IGNORECASE)
LINE = re.compile(
    r"^(?:(?:\(?\d{1,2}[.)]|[•*–-])\s.{1,80}|[A-Z][\w .,'’-]{2,40}\s?[:–—-]\s?~?\$?\d.{0,24}|"
    r"\d\d(?:th)?\s?(?:%|percent(?:ile)?)?\s?[:–-]?\s?\$\d[\d,.]*|"
    r"[A-Z][\w .,'’&()-]{2,60}\s~?\$\d[\d,.]*(?:\s(?:an? |per )?(?:year|hour))?|"
    r"\W*\$?\d[\d,.]*(?:%| percent| million)?(?: per (?:year|hour))?(?: \([\w ]+\))?\W*)$"
)  # a list item that the file marks only by its number
# "Wages by percentile (annual)": a short line without a number or a stop that names what the lines below it measure
TITLE_OF_LINES = re.compile(
    r"(?=.{4,60}$)[^.\d]*\b(?:wages?|pay|salar(?:y|ies)|earnings|percentiles?|employment|growth|openings)\b[^.\d]*",
    re.IGNORECASE,
)
FIRST_ITEM = re.compile(r"[?:]\s+\(?1[.)]\s")  # a question and, hard-wrapped into it, the first item of its answer
YEAR = re.compile(r"(?:19|20)\d\d")
LABELLED = re.compile(r"\W*[A-Z][\w ]{1,25}: ")  # "Pay: BLS, May 2024. Growth: BLS, 2024-34."
EXPECTS = ("project", "expect", "forecast", "predict", "anticipat")
# For small letters, tried where one of `EXPECTS` stands.
EXPECTED_YEAR = re.compile(
    rf"\b(?:{'|'.join(EXPECTS)})(?:s|ed|ing|ion|ions|e|es)?\b[^.;\n]{{0,60}}?\b(20\d\d)\b(?!\s?[-–—])"
)
DECADE = re.compile(r"(20(?<=\b20)\d\d)(?:\s?[-–—]\s?|\s(?:to|through|until)\s|\sand\s)(20\d\d|\d\d)\b")
# What a document says that takes its numbers from answers that somebody collected; for small letters.
SURVEYED = re.compile(
    r"\b(?:the|this|our|my|their) (?:full |\d{4} )?survey (?:asks|asked|has|had|got|received|drew|covers?|takers)\b|"
    r"\b(?:\d[\d,]*|who|of|all|the|our|most) respondents?\b|\brespondents (?:who|with|in|said|reported)\b|"
    r"\b\d[\d,]* (?:responses|replies|answers) from\b|\bresponses to (?:the|our|my|this) survey\b|"
    r"\b(?:our|my|this) (?:salary |pay |annual |reader |member )*(?:survey|poll|questionnaire)\b|"
    r"\b(?:salary|pay|wage|compensation|income) (?:survey|poll|questionnaire)s?\b"
)
MANY_MENTIONS = 2  # mentions that make a survey what the document is about
SHORT = 80  # a label and its value, not cut further: "Projected growth. 2016-26: 8%"
ASKED, ANSWERED = 3, 8  # words of a question and of an answer that are one statement
LONG_CELL = 6  # words; a cell of more is read as sentences


Mention = TypeVar(
    "Mention", Quantity, MeasureCue, OccupationMention, PeriodMention, PlaceMention, SourceMention, BandMention
)
SLICES = frozenset(
    (
        *(CueKind.P10, CueKind.P25, CueKind.P75, CueKind.P90),
        *(CueKind.MIDDLE, CueKind.MOST, CueKind.FRACTION, CueKind.STAGE, CueKind.RATE),
    )
)
NUMBER_WORDS = (
    *(
        "percent",
        "million",
        "thousand",
        "hundred",
        "half",
        "quarter",
        "third",
        "ten",
        "twenty",
        "thirty",
        "forty",
        "fifty",
    ),
    *("sixty", "seventy", "eighty", "ninety", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
)
HAS_WORD = re.compile(rf"\b(?=[efhmnopqst])(?:{'|'.join(NUMBER_WORDS)})\b")  # for small letters
# "Those are medians.", behind brief sentences of a name and a number
POINTS_BACK = re.compile(
    r"(?:both|all(?: of)?(?: two| three| four| (?:these|those|them))?|these|those|they) (?:are|were)\b", re.IGNORECASE
)


class BlockText:
    """One block's text with its mentions, each found when first asked for."""

    def __init__(
        self,
        block: Block,
        library: Library,
        known: Mapping[str, str] = MappingProxyType({}),
        counted: frozenset[int] = frozenset(),
    ) -> None:
        self.block = block
        self.text = block.text
        self.counted = [(cell.start, cell.end) for cell in block.cells if cell.column in counted]
        self.library = library
        self._acronyms = known
        self._parts: dict[tuple[int, int], tuple[OccupationMention, ...]] = {}

    @cached_property
    def lower(self) -> str:
        """The text in small letters, position for position: where rare words are sought before costly patterns."""
        return lowered(self.text)

    @cached_property
    def occupations(self) -> tuple[OccupationMention, ...]:
        """All names of occupations."""
        return self.named(self.text)

    def named(self, text: str) -> tuple[OccupationMention, ...]:
        """The names of occupations in a part of the text, acronyms that the document spells out among them."""
        found = [each for each in find_occupations(text, self.library) if not is_bystander(text, each.start, each.end)]
        if self._acronyms:
            found += acronyms.mentions(text, self._acronyms, found)
            found.sort(key=lambda mention: mention.start)
        return tuple(found)

    @cached_property
    def periods(self) -> tuple[PeriodMention, ...]:
        """All periods."""
        return tuple(each for each in find_periods(self.text) if not self.counts(each.start, each.end))

    def counts(self, start: int, end: int) -> bool:
        """Whether `text[start:end]` stands in a cell that holds a count, also where its digits could be a year's."""
        return any(first <= start and end <= last for first, last in self.counted)

    @cached_property
    def places(self) -> tuple[PlaceMention, ...]:
        """All states, metropolitan areas and countries."""
        return tuple(find_places(self.text))

    @cached_property
    def sources(self) -> tuple[SourceMention, ...]:
        """All sources; a "survey researcher" is none."""
        found = tuple(find_sources(self.text))
        names = [each for each in self.occupations if each.kind == "title"] if found else []
        return tuple(
            each for each in found if not any(name.start <= each.start and each.end <= name.end for name in names)
        )

    def occupations_in(self, start: int, end: int) -> tuple[OccupationMention, ...]:
        """The names in `text[start:end]` read by itself: beside another cell's words they would run together."""
        if (start, end) not in self._parts:
            found = self.named(self.text[start:end])
            self._parts[start, end] = tuple(
                replace(each, start=each.start + start, end=each.end + start) for each in found
            )
        return self._parts[start, end]

    @cached_property
    def statements(self) -> tuple["Statement", ...]:
        """The sentences; a table row or a heading is one statement."""
        stretches: list[tuple[int, int]]
        if self.block.kind is BlockKind.HEADING:
            stretches = [(0, len(self.text))]
        elif self.block.kind is BlockKind.ROW:
            stretches = [
                (cell.start + start, cell.start + end)
                for cell in self.block.cells
                for start, end in _cell_sentences(self.block.cell_text(cell))
            ]
        else:
            stretches = _with_answers(self.text, without_runs(self.text, sentences(self.text)))
            stretches = with_explanations(self.text, stretches)
            labelled = len(stretches) > 1 and all(LABELLED.match(self.text[a:b]) for a, b in stretches)
            explained = len(stretches) > 1 and POINTS_BACK.match(self.text, stretches[-1][0])
            if (
                not (labelled or explained)
                and len(self.text) <= SHORT
                and any(len(self.text[a:b].split()) < 4 for a, b in stretches)
            ):
                stretches = [(0, len(self.text))]
        return tuple(
            Statement(self, start, end, index, self.text[start:end]) for index, (start, end) in enumerate(stretches)
        )


def _with_answers(text: str, stretches: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The sentences; a question of a word or two and the short answer behind it are one: "Nurses? Just 5 percent." """
    joined: list[tuple[int, int]] = []
    for start, end in stretches:
        asked = text[joined[-1][0] : joined[-1][1]].rstrip() if joined else ""
        if asked.endswith("?") and len(asked.split()) <= ASKED and len(text[start:end].split()) <= ANSWERED:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _cell_sentences(text: str) -> tuple[tuple[int, int], ...]:
    return sentences(text) if len(text.split()) >= LONG_CELL else ((0, len(text)),) if text.strip() else ()


@dataclass(frozen=True, eq=False)
class Statement:
    """One sentence of a block: `text` is `source.text[start:end]`. Made once, so it equals itself alone."""

    source: BlockText
    start: int
    end: int
    index: int
    text: str

    @property
    def block(self) -> Block:
        """The block it stands in."""
        return self.source.block

    @cached_property
    def lower(self) -> str:
        """The sentence in small letters, position for position."""
        return lowered(self.text)

    def _placed(self, found: Iterable[Mention]) -> tuple[Mention, ...]:
        """What was found in the sentence, at its place in the block."""
        shift = self.start
        if not shift:
            return tuple(found)
        return tuple(replace(each, start=each.start + shift, end=each.end + shift) for each in found)

    @cached_property
    def numbers(self) -> tuple[Quantity, ...]:
        """All its quantities; `partner` is an index into this tuple."""
        if self._counts:
            return self._placed((count_in(self.text),))
        worded = has_digit(self.text) or (holds(self.lower, NUMBER_WORDS) and HAS_WORD.search(self.lower))
        return self._placed(find_quantities(self.text)) if worded else ()

    @property
    def _counts(self) -> bool:
        """Whether it is a cell whose count could be taken for a year."""
        return self.source.counts(self.start, self.end) and LIKE_YEAR.fullmatch(self.text.strip()) is not None

    @cached_property
    def quantities(self) -> tuple[Quantity, ...]:
        """Quantities that may measure something: not the "10 percent" of "the lowest 10 percent"."""
        return tuple(
            each
            for each in self.numbers
            if each.role not in ("percentile", "duration") and not self._in_cue(each) and not self._is_year(each)
        )

    def _is_year(self, quantity: Quantity) -> bool:
        """Whether it is the last year of a stretch: "from 2024 to 2034 Openings: 17,100"."""
        return (
            len(quantity.text) == 4
            and YEAR.fullmatch(quantity.text) is not None
            and any(each.start <= quantity.start and quantity.end <= each.end for each in self.periods)
        )

    def _in_cue(self, quantity: Quantity) -> bool:
        return any(
            cue.start < quantity.end and quantity.start < cue.end for cue in self._all_cues if cue.kind in SLICES
        )

    @cached_property
    def _all_cues(self) -> tuple[MeasureCue, ...]:
        return self._placed(find_cues(self.text))

    @cached_property
    def cues(self) -> tuple[MeasureCue, ...]:
        """Its measure cues; the words of a title ("cost estimators", "compensation managers") are none."""
        if not self._all_cues:
            return ()
        names = [each for each in self.occupations if each.kind in ("title", "group")]
        return tuple(
            cue for cue in self._all_cues if not any(name.start <= cue.start and cue.end <= name.end for name in names)
        )

    @cached_property
    def occupations(self) -> tuple[OccupationMention, ...]:
        """Its names of occupations."""
        if self.text == self.source.text:
            return self.source.occupations
        placed = self._placed(self.source.named(self.text))
        # who answers a question is told by the sentence before: "Student: ...? Counselor: $36,650"
        return tuple(each for each in placed if not is_bystander(self.source.text, each.start, each.end))

    @cached_property
    def periods(self) -> tuple[PeriodMention, ...]:
        """Its periods that can be dated."""
        if self._counts:
            return ()
        return self._placed(each for each in find_periods(self.text) if each.period)

    @cached_property
    def places(self) -> tuple[PlaceMention, ...]:
        """Its places."""
        return self._placed(find_places(self.text))

    @cached_property
    def sources(self) -> tuple[SourceMention, ...]:
        """Its sources."""
        found = self._placed(find_sources(self.text))
        names = [each for each in self.occupations if each.kind == "title"] if found else []
        return tuple(
            each for each in found if not any(name.start <= each.start and each.end <= name.end for name in names)
        )

    @cached_property
    def bands(self) -> tuple[BandMention, ...]:
        """Its growth bands."""
        return self._placed(find_bands(self.text))

    def cues_between(self, start: int, end: int) -> Iterator[MeasureCue]:
        """The cues that lie wholly in `[start, end)`, in order."""
        return (cue for cue in self.cues if start <= cue.start and cue.end <= end)


class Texts:
    """The blocks of one document as BlockTexts, each made once."""

    def __init__(self, document: Document, library: Library) -> None:
        self.document = document
        self.library = library
        self._made: dict[int, BlockText] = {}
        self._columns: dict[int, frozenset[int]] = {}  # of each table those that hold counts
        self._lead_ins: dict[int, int | None] = {}
        self.frames: list[Frame] | None = None  # filled by whoever first asks
        self.stand_ins: frozenset[int] | None = None  # blocks; as above
        self.resolved: dict[tuple[object, ...], Occupation] = {}  # the same name is told many times

    def of(self, index: int) -> BlockText:
        """The text of block `index`."""
        if index not in self._made:
            block = self.document.blocks[index]
            self._made[index] = BlockText(block, self.library, self.acronyms, self._counted(block))
        return self._made[index]

    def _counted(self, block: Block) -> frozenset[int]:
        """The columns of the row in which digits like a year's are a count's."""
        like = cells_like_years(block)
        if not like or block.table is None:
            return frozenset()
        if block.table not in self._columns:
            self._columns[block.table] = counted_columns(
                each for each in self.document.blocks if each.table == block.table
            )
        return self._columns[block.table].intersection(like)

    @cached_property
    def _lower(self) -> str:
        return lowered(self.document.text)

    def holds(self, words: Iterable[str]) -> bool:
        """Whether the file has any of the words, which are in small letters."""
        return holds(self._lower, words)

    @cached_property
    def credits_office(self) -> bool:
        """Whether the document credits the Bureau of Labor Statistics anywhere."""
        return any(
            source.office == "BLS" and (source.credited or len(source.text) > 5)
            for block in self.document.blocks
            if "BLS" in block.text or "Labor" in block.text or "Labour" in block.text
            for source in self.of(block.index).sources
        )

    @cached_property
    def released_by(self) -> str | None:
        """The office as a news release of its own names it first: all numbers of the release are its."""
        signs = [sign for words, sign in LETTERHEAD if holds(self._lower, words)]
        if len(signs) < 2 or sum(sign.search(self._lower) is not None for sign in signs) < 2:
            return None
        credits = (each for block in self.document.blocks for each in self.of(block.index).sources)
        return next((each.text for each in credits if each.office == "BLS" and len(each.text) > 5), None)

    @cached_property
    def about_survey(self) -> bool:
        """Whether the document tells of answers that somebody collected."""
        if not holds(self._lower, ("survey", "respon", "answers from", "replies from", "poll", "questionnaire")):
            return False
        return len(SURVEYED.findall(self._lower)) >= MANY_MENTIONS

    def lies_ahead(self, year: int) -> bool:
        """Whether a year is one that the document looks forward to, or later than any survey held."""
        newest = self.library.newest("OEWS").period.start
        return year in self._years_ahead or (newest is not None and year > newest)

    @cached_property
    def _years_ahead(self) -> frozenset[int]:
        """The years that the document looks forward to: "expected in 2032", "2022–32", where projections end then."""
        cycles = {(cycle.period.start, cycle.period.end) for cycle in self.library.cycles()}
        text = self.document.text
        expected = (EXPECTED_YEAR.match(self._lower, at) for at in places(self._lower, EXPECTS))
        years = {int(found[1]) for found in expected if found}
        for found in DECADE.finditer(text):
            first, last = int(found[1]), int(found[2] if len(found[2]) == 4 else found[1][:2] + found[2])
            if (first, last) in cycles:
                years.add(last)
        return frozenset(years)

    def lead_in(self, block: Block) -> int | None:
        """The block that introduces a list item: its own, or the line that a run of numbered lines follows."""
        if block.index not in self._lead_ins:  # every number of a block asks
            self._lead_ins[block.index] = self._lead_in(block)
        return self._lead_ins[block.index]

    def _lead_in(self, block: Block) -> int | None:
        blocks = self.document.blocks
        bare = BARE.fullmatch(block.text) is not None
        if bare and block.lead_in is None and (below := label_below(blocks, block)) is not None:
            return below
        if block.lead_in is not None or block.kind is not BlockKind.PARAGRAPH or not LINE.match(block.text):
            return goes_on_from(blocks, block) or block.lead_in
        for index in range(block.index - 1, -1, -1):
            other = blocks[index]
            if other.kind is BlockKind.HEADING and bare and index in block.headings:
                return index
            if other.headings != block.headings or other.kind is not BlockKind.PARAGRAPH:
                return None
            if bare and not BARE.fullmatch(other.text):
                return index if len(other.text) <= SHORT else None
            if other.text.rstrip().endswith((":", "?")) or FIRST_ITEM.search(other.text):
                return index
            if not LINE.match(other.text) and (LISTS.search(other.text) or TITLE_OF_LINES.fullmatch(other.text)):
                return index
            if not LINE.match(other.text):
                return None
        return None

    def spelled_out(self, acronym: str) -> str | None:
        """What the document says an acronym stands for: "physical therapist assistants (PTAs)"."""
        return self.acronyms.get(acronym.removesuffix("s"))

    @cached_property
    def written(self) -> tuple[int, int] | None:
        """Year and month in which the document says it was published."""
        return written(self.document)

    @cached_property
    def acronyms(self) -> dict[str, str]:
        """Acronyms of occupations, and what the document says they stand for."""
        text = self.document.text
        return acronyms.of_title(text, self.document.title or "", self.library) | acronyms.defined(text, self.library)

    def bare(self, words: str) -> BlockText:
        """Words that are no block: a title, a file's name."""
        block = Block(-1, BlockKind.FIELD, words, Offsets((0,), (0,), (len(words),)))
        return BlockText(block, self.library)
