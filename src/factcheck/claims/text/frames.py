"""What a document says once of all its numbers: whose they are, and of which release ("I used the May 2016 file").

It is said at the beginning of a chapter, before its first heading, in a note that speaks of the whole page, or among
the sources at the end; numbers with no date or credit of their own are of that release, however far away they stand.
"""

import re
from dataclasses import dataclass

from factcheck.claims.dating.own import SURVEY_MONTHS, as_period, spans, suits
from factcheck.claims.draft import Draft
from factcheck.claims.text import declared
from factcheck.claims.text.statement import Statement, Texts
from factcheck.document import Block, BlockKind
from factcheck.find.anchors import holds
from factcheck.find.measures import CueKind
from factcheck.find.periods import PeriodMention
from factcheck.find.sources import may_credit_office
from factcheck.period import Period
from factcheck.quantity import Unit

ABOUT_DATA = re.compile(
    r"\b(?:data|statistics|figures|estimates|numbers|files?|spreadsheets?|datasets?|releases?|"
    r"tables(?! of contents)|(?:current|latest|newest|new|last|present) (?:set|edition|round|batch))\b",
    re.IGNORECASE,
)
# "I sat down with the federal data to see ..." says of no number where it is from; "all pay is from federal data" does.
GENERIC = re.compile(r"(?:the )?(?:federal|government|feds)\b", re.IGNORECASE)
PROVENANCE = re.compile(
    r"\b(?:from|based on|according to|per|sources?:) (?:the )?(?:latest )?(?:federal|government|feds)", re.IGNORECASE
)
# "All figures on this page are estimates for May 2024" holds wherever it stands.
_NUMBERS = (
    r"(?:figures?|numbers?|wages?|salar(?:y|ies)|pay|earnings|medians?|data|statistics|estimates|projections|amounts)"
)
OF_THE_PAGE = re.compile(
    rf"\b(?:all|every|these|the|unless\b[^.,]{{0,30}},(?: all| the)?) (?:of the )?(?:[\w-]+ ){{0,3}}?{_NUMBERS}\b"
    r"[^.]{0,40}\b(?:on|in|of|throughout|above) (?:this|the) (?:page|guide|article|post|story|list|report|"
    r"handout|site)\b|"
    rf"^\W*(?:all|every|unless\b[^.,]{{0,30}},) (?:of the )?(?:[\w-]+ ){{0,3}}?{_NUMBERS}\b",
    re.IGNORECASE,
)
PROJECTED = re.compile(r"\b(?:projections?|outlook|growth|openings)\b", re.IGNORECASE)
# Over the sources of a document: "## Sources", "**About the numbers**".
SOURCES = re.compile(
    r"^\W*(?:(?:data |our |works )?(?:sources?|references?|citations?|cited|bibliography|methodology|methods?|"
    r"credits?)|"
    r"(?:a |some )?notes? (?:on|about) (?:the |our |these )?(?:data|numbers|figures|sources?)|"
    r"(?:about|where) (?:the|our|these|this) (?:data|numbers|figures)\b.{0,30}|"
    r"(?:the |our |raw |input )?data(?: ?sets?| files?| used| collection)?)"
    r"(?: and (?:notes?|methods?|data(?: sources)?|sources|further reading))?\W*$",
    re.IGNORECASE,
)
# "Bureau of Labor Statistics. (2022, March 31). Occupational Employment and Wages, May 2021.", in whatever section
CITED = re.compile(r"(?:^|\. )\W{0,3}\((?:19|20)\d\d(?:, [A-Z][a-z]{2,8}\.?(?: \d{1,2})?)?\)[.,] ")


@dataclass(frozen=True, slots=True)
class Frame:
    """A sentence without a number of its own that tells where numbers come from, or at least speaks of the office.

    credit  the words that credit the office, None where only a date is told for sure
    whole   it holds for what stands before it too
    tables  the words that credit the office for the tables below: "The new ten-year projections came out from BLS"
    declared  it says what the numbers are: "All numbers below are May 2014, and pay means the mean"
    statistic  the median or the mean, where it declares that pay is one of them
    office  "BLS", or "other" where it declares that pay is from somebody else
    """

    statement: Statement
    credit: str | None
    whole: bool
    periods: tuple[PeriodMention, ...]
    tables: str | None = None
    declared: bool = False
    statistic: CueKind | None = None
    office: str = "BLS"


def frames_over(block: Block, texts: Texts) -> tuple[list[Frame], list[Frame]]:
    """The frames of the block's chapter up to it, the nearest first; and those of the whole document elsewhere.

    A frame holds for its chapter; one before the first heading holds for the whole document.
    """
    blocks = texts.document.blocks
    near, apart = [], []
    for frame in reversed(_frames(texts)):
        index = frame.statement.block.index
        if index <= block.index and blocks[index].headings[:1] in ((), block.headings[:1]):
            near.append(frame)
        elif frame.whole:
            apart.append(frame)
    return near, apart


def credit_over(draft: Draft, texts: Texts) -> tuple[str, str] | None:
    """(words, office): whom the nearest frame in another block credits for all numbers, or for all pay.

    For a table, also one that tells of projections.
    """
    block = draft.statement.block
    near, apart = frames_over(block, texts)
    others = [each for each in (*near, *apart) if each.statement.block is not block]
    for frame in others:
        if frame.credit and (frame.office == "BLS" or (draft.family == "wage" and _over(frame, block))):
            return frame.credit, frame.office
    tables = next((each.tables for each in others if each.tables), None) if block.kind is BlockKind.ROW else None
    return (tables, "BLS") if tables else None


def _over(frame: Frame, block: Block) -> bool:
    """Whether what is declared in one section holds for the block."""
    headings = frame.statement.block.headings
    return frame.whole or headings == block.headings[: len(headings)]


def declared_statistic(block: Block, texts: Texts) -> CueKind | None:
    """The median or the mean, where the nearest sentence that declares one for pay holds for the block."""
    near, apart = frames_over(block, texts)
    for frame in near:
        if frame.statistic is not None and _over(frame, block):
            return frame.statistic
    told = {frame.statistic for frame in apart if frame.statistic is not None}
    return told.pop() if len(told) == 1 else None


def dated_frame(draft: Draft, texts: Texts) -> Period | None:
    """The date of the nearest frame that dates numbers of this kind; none where those elsewhere tell several."""
    if draft.family == "projection" and not _named(draft):
        return None
    near, apart = frames_over(draft.statement.block, texts)
    for frames in (*((frame,) for frame in near), apart):
        suited = [
            each
            for frame in frames
            if _is_of(frame, draft)
            for each in frame.periods
            if suits(draft, each) and _dates(each, draft, frame)
        ]
        if suited:
            return as_period(draft, suited[0]) if len({each.period for each in suited}) == 1 else None
    return None


def _named(draft: Draft) -> bool:
    return draft.subject is not None and draft.subject.kind != "phrase"


def _is_of(frame: Frame, draft: Draft) -> bool:
    """Whether a frame may date such a number: a share only where all numbers are declared, for those of a survey."""
    if frame.declared and declared.of_pay_alone(frame.statement.text):
        return draft.family == "wage" or any(each.period and each.period.month for each in frame.periods)
    rate = draft.decision.unit is Unit.RATIO  # jobs in a thousand are of the survey
    return draft.family != "share" or rate or (frame.declared and draft.decision.kind == "share")


def _dates(mention: PeriodMention, draft: Draft, frame: Frame) -> bool:
    if draft.family == "projection":
        return spans(mention)
    months = (None, *SURVEY_MONTHS) if frame.declared else SURVEY_MONTHS
    return mention.kind == "point" and mention.period is not None and mention.period.month in months


def _frames(texts: Texts) -> list[Frame]:
    """All frames, in the order of the document, found once."""
    if texts.frames is None:
        texts.frames = [
            frame
            for block in texts.document.blocks
            if (block.kind in TELLING and (may_credit_office(block.text) or declared.may_declare(block.text)))
            or (may_credit_office(block.text) and _is_file(block, texts))
            for statement in texts.of(block.index).statements
            if (frame := _frame(statement, texts)) is not None
        ]
    return texts.frames


def _is_file(block: Block, texts: Texts) -> bool:
    """Whether the block is a row of a table of files, not of numbers: "wages.csv | BLS, May 2021 | 37,000"."""
    return block.kind is BlockKind.ROW and "$" not in block.text and _among_sources(block, texts)


def _among_sources(block: Block, texts: Texts) -> bool:
    """Whether the block stands below a heading like "Sources", or is a list of what was cited."""
    headings = block.headings
    if headings and SOURCES.match(texts.document.blocks[headings[-1]].text):
        return True
    return block.kind in TELLING and holds(block.text, ("(19", "(20")) and CITED.search(block.text) is not None


def _frame(statement: Statement, texts: Texts) -> Frame | None:
    if statement.quantities:
        return None
    listed = _among_sources(statement.block, texts)
    declares = _declares(statement)
    first = next((each for each in statement.sources if each.office), None) if declares else None
    if first is not None and first.office == "other":
        if not declared.of_pay(statement.text[: first.start - statement.start]):
            return None
        return Frame(statement, first.text, declared.everywhere(statement.text), (), None, True, None, "other")
    own = next((each for each in statement.sources if each.office == "BLS"), None)
    carried = None if statement.sources or not statement.index else _credit_before(statement, listed=listed)
    credit = own.text if own is not None else carried
    if credit is None and declares:
        credit = _credit_in_paragraph_before(statement, texts)
    if credit is None and not declares:
        return None
    about = ABOUT_DATA.search(statement.text if own is None else statement.text.replace(own.text, "")) is not None
    vague = own is not None and GENERIC.match(own.text) and not PROVENANCE.search(statement.text)
    forecast = about or PROJECTED.search(statement.text) is not None
    periods = tuple(
        each
        for each in statement.periods
        if each.period and _of_office(each, statement) and (forecast or not spans(each))
    )
    statistic = declared.statistic_in(statement.text) if declares else None
    if own is None and not ((forecast or listed) and periods) and not (declares and (periods or statistic)):
        return None
    if vague:
        return None
    whole = listed or OF_THE_PAGE.search(statement.text) is not None
    whole = whole or (declares and declared.everywhere(statement.text))
    tables = own.text if own is not None and forecast else None
    told = credit if declares or (about and own is not None) else None
    return Frame(statement, told, whole, periods, tables, declares, statistic)


def _declares(statement: Statement) -> bool:
    """Whether the sentence says what all numbers are, and not those of one occupation or one place."""
    if not declared.declares(statement.text, statement.lower):
        return False
    return not statement.occupations and not any(each.kind != "nation" for each in statement.places)


def _credit_in_paragraph_before(statement: Statement, texts: Texts) -> str | None:
    """The office, where it is the last body that the paragraph or the one before speaks of."""
    index = statement.block.index
    blocks = [each for each in texts.document.blocks[max(0, index - 1) : index] if each.kind in TELLING]
    told = [source for each in (*blocks, statement.block) for source in texts.of(each.index).sources if source.office]
    told = [each for each in told if each not in statement.sources]
    return told[-1].text if told and told[-1].office == "BLS" else None


TELLING = (BlockKind.PARAGRAPH, BlockKind.ITEM)
OCCUPATIONS = re.compile(r" (?:[a-z-]+ )?(?:occupations|job titles|industries)\b")  # how many are surveyed


PARTS = 3  # sentences of one citation: author, year, title


def _credit_before(statement: Statement, *, listed: bool) -> str | None:
    """Whom the sentence before credits, where it tells no number: "I opened the wage tables of the BLS".

    In a citation ("Bureau of Labor Statistics. (2022). Wages, May 2021.") the author stands further back.
    """
    told = statement.source.statements[: statement.index]
    for before in reversed(told[-PARTS:] if listed else told[-1:]):
        if any(not OCCUPATIONS.match(before.source.text, each.end) for each in before.quantities):
            return None
        if before.sources:
            return next((each.text for each in before.sources if each.office == "BLS"), None)
    return None


def _of_office(mention: PeriodMention, statement: Statement) -> bool:
    """Whether the date is of the office's numbers, and not of somebody else's named between."""
    ahead = [each for each in statement.sources if each.end <= mention.start]
    return not ahead or ahead[-1].office != "other"
