"""What stands behind numbers and holds for all of them: a footnote, a source line, "(BLS, florists, May 2024)"."""

import re
from collections.abc import Iterator

from factcheck.claims.draft import Draft
from factcheck.claims.text.statement import POINTS_BACK, Statement, Texts
from factcheck.document import Block, BlockKind
from factcheck.find.measures import STATISTICS, CueKind
from factcheck.find.sources import names_office

LONGEST = 30  # words of a note
LONGEST_LINE = 16  # words of a line that is a label with its value
LONGEST_NAME = 6  # words of a line over such lines
LOWEST_SECTION = 3  # the level of a heading that may be a mere name over a card or a few lines
FEW = 12  # numbers that a note speaks of in words
REACH = 40  # blocks; a table may be long
NOTE = re.compile(
    r"^[\W¹²³⁴-⁹]*(?:sources?|data|notes?|figures|numbers|statistics|(?:median |mean |annual |hourly )*wages?|"
    r"salar(?:y|ies)|pay|jobs|employment|(?:job |projected )?growth|outlook|projections|openings|all|both|these|"
    r"those|they (?:are|come|were)|this|bls|(?:survey |reference |data )?(?:years?|period)(?=:)|(?:table|figure|"
    r"exhibit|chart|tab\.|fig\.) ?[\dA-Z]{1,3}\b|"
    r"u\.?\s?s\.?\b|bureau|\()\b|^\W*\(",
    re.IGNORECASE,
)
OF_PAY = re.compile(
    r"^[\W¹²³⁴-⁹]*(?:bls,? )?(?:all |the )?(?:\w+ ){0,2}?(?:wages?|salar(?:y|ies)|pay|earnings)\b", re.IGNORECASE
)
OF_JOBS = re.compile(
    r"^[\W¹²³⁴-⁹]*(?:bls,? )?(?:all |the )?(?:jobs|employment|workers|number of jobs)\b", re.IGNORECASE
)
OF_BOTH = re.compile(r"(?:;|,| and) (?:\w+ ){0,2}?(?:growth|outlook|projections?|openings)\b", re.IGNORECASE)
OF_GROWTH = re.compile(
    r"^[\W¹²³⁴-⁹]*(?:bls,? )?(?:all |the )?(?:\w+ ){0,2}?(?:growth|outlook|projections?|openings)\b", re.IGNORECASE
)


def tells_number(statement: Statement) -> bool:
    """Whether the sentence tells a number, and not only how many there were: "All three are medians"."""
    return any(re.search(r"\d", each.text) or each.value > FEW for each in statement.quantities)


def closing_notes(draft: Draft, texts: Texts, *, headed: bool = False) -> Iterator[Statement]:
    """The notes behind the number in its paragraph, and those that close the list, the table or the short lines.

    A note credits the Bureau of Labor Statistics and tells no number itself; one that is headed "Wages:" or "Growth:"
    holds for those alone.
    """
    statement = draft.statement
    block = statement.block
    if block.kind is not BlockKind.ROW:
        yield from (each for each in statement.source.statements[statement.index + 1 :] if _holds(each, draft, headed))
    lines = block.kind is not BlockKind.PARAGRAPH or len(block.text.split()) <= LONGEST_LINE
    blocks = texts.document.blocks
    for other in blocks[block.index + 1 : block.index + 1 + REACH]:
        if other.headings != block.headings or other.kind is BlockKind.HEADING:
            if _beside(block, other, texts):
                continue
            over = blocks[other.headings[-1]] if other.headings else other
            if other.kind is BlockKind.HEADING or not _beside(block, over, texts):
                return
        if other.kind is not BlockKind.PARAGRAPH:
            continue
        statements = texts.of(other.index).statements
        short = lines and len(other.text.split()) <= LONGEST_LINE
        below = _is_caption(block, other, texts)
        noted = (
            [each for each in statements if _holds(each, draft, headed, caption=below)]
            if lines or NOTE.match(other.text)
            else []
        )
        yield from noted
        if any(each.quantities for each in statements):
            if short:
                continue
            return
        if not lines and not NOTE.match(other.text):
            return
        if not noted and short and len(other.text.split()) <= LONGEST_NAME and not other.text.endswith((".", "!", "?")):
            continue  # the name over the next lines
        if not noted and not names_office(texts.of(other.index).sources):
            return


CAPTION = re.compile(r"^\W*(?:table|exhibit|figure|chart|tab\.|fig\.) ?[\dA-Z]{1,3}\b", re.IGNORECASE)
VERB = re.compile(
    r"\b(?:is|are|was|were|be|has|have|had|can|will|earn\w*|ma[dk]e\w*|says?|said|shows?|rose|rise|grow\w*|"
    r"pa(?:y|id|ys)|get|"
    r"come|go|see|tend|work)\b",
    re.IGNORECASE,
)


def _is_caption(block: Block, other: Block, texts: Texts) -> bool:
    """Whether the paragraph right behind a table is what it is called: "Table 2. Wages of bakers, May 2023 (BLS)"."""
    if block.kind is not BlockKind.ROW or texts.document.blocks[other.index - 1].table != block.table:
        return False
    if CAPTION.match(other.text):
        return True
    return len(other.text.split()) <= LONGEST_LINE and not VERB.search(other.text)


def _beside(block: Block, heading: Block, texts: Texts) -> bool:
    """Whether `heading` is a line in bold, or a low heading, like the one over the block: names over short lines."""
    own = texts.document.blocks[block.headings[-1]] if block.headings else None
    if own is None or heading.kind is not BlockKind.HEADING:
        return False
    return own.level == heading.level >= LOWEST_SECTION and own.headings == heading.headings


HEADED = {"wage": OF_PAY, "projection": OF_GROWTH, "count": OF_JOBS}
NAMED = re.compile(r"[A-Za-z][^$%\d.:]{2,50}(?::| [–—-])? ~?\$\d[\d,.]*(?: ?(?:a|per) (?:year|hour)|/(?:yr|hr))?\W*$")
LEGEND = re.compile(
    r"^\W*(?:both|all(?: (?:of )?(?:these|those|them))?|all (?:two|three|four|five)|these|those|they) (?:are|were|show)"
    r"\b(?! (?:higher|lower|more|less|above|below|well|close|far|ahead|behind|better|worse)\b)|"
    # as in "(National annual medians for May 2023, from the BLS)"
    r"^\W*\((?:(?:all|both|bls|national|nationwide|annual|hourly|u\.s\.|median|mean) )*(?:medians|means|averages)\b"
    r"(?=,|\)| (?:for|of|from|in|as of)\b)|"
    r"^\W*(?:(?:all|these|the) )?(?:\w+ ){0,2}?(?:figures|numbers|amounts|wages|salar(?:y|ies)|pay|earnings|"
    r"percent(?:age)?s|rates|shares|sums|dollars)\b"
    r"[^.;]{0,40}?"
    r"\b(?:is|are|=|shows?|means?|refers? to)\b",
    re.IGNORECASE,
)


MEASURES = {CueKind.GROWTH, CueKind.DECLINE, CueKind.OPENINGS, CueKind.EMPLOYMENT, CueKind.NEW_JOBS}
OWN = re.compile(r"\b(?:my|our|his|her|friends?[’']?|members?[’']?|readers?[’']?|respondents?)\b", re.IGNORECASE)
MOST_BETWEEN = 4  # sentences of a name and a number before what says what they are


def legend(statement: Statement, texts: Texts) -> str | None:
    """The sentence behind a list that says what its numbers are: "Figures in brackets are BLS median wages".

    The list may be one of brief sentences: "Bakers: $36K. Roofers: $51K. Those are median wages".
    """
    block = statement.block
    if (said := _told_behind(statement, texts)) is not None:
        return said
    line = block.kind is BlockKind.PARAGRAPH and NAMED.match(block.text)
    if block.kind is not BlockKind.ITEM and not line:
        return None
    for other in texts.document.blocks[block.index + 1 : block.index + 1 + REACH]:
        if other.headings != block.headings or other.kind not in (BlockKind.ITEM, BlockKind.PARAGRAPH):
            return None
        if other.kind is BlockKind.PARAGRAPH and not (line and NAMED.match(other.text)):
            told = next((each for each in texts.of(other.index).statements if LEGEND.match(each.text)), None)
            return told.text if told is not None and not tells_number(told) else None
    return None


def _told_behind(statement: Statement, texts: Texts) -> str | None:
    """The sentence behind a few brief ones that says what their numbers are, in the paragraph or opening the next."""
    behind = statement.source.statements[statement.index + 1 : statement.index + 1 + MOST_BETWEEN]
    pointing = next((each for each in behind if not tells_number(each)), None)
    if pointing is None and len(behind) < MOST_BETWEEN and statement.block.kind is BlockKind.PARAGRAPH:
        following = texts.document.blocks[statement.block.index + 1 : statement.block.index + 2]
        alike = following and following[0].kind is BlockKind.PARAGRAPH
        if alike and following[0].headings == statement.block.headings and POINTS_BACK.match(following[0].text):
            pointing = texts.of(following[0].index).statements[0]
    if pointing is None or tells_number(pointing) or not LEGEND.match(pointing.text):
        return None
    told = {cue.kind for cue in pointing.cues}
    measured = told & STATISTICS or told & MEASURES or names_office(pointing.sources)
    return pointing.text if measured and len(told & STATISTICS) <= 1 and not OWN.search(pointing.text) else None


def _holds(statement: Statement, draft: Draft, headed: bool, *, caption: bool = False) -> bool:
    if tells_number(statement) or len(statement.text.split()) > LONGEST:
        return False
    if not caption and not NOTE.match(statement.text):
        return False
    if not any(source.office == "BLS" for each in statement.source.statements for source in each.sources):
        return False
    heads = {family for family, pattern in HEADED.items() if pattern.match(statement.text)}
    if heads == {"wage"} and OF_BOTH.search(statement.text):
        return not headed
    if len(heads) == 1:
        return draft.family in heads
    return not headed
