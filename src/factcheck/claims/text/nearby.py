"""What stands over a claim, and what a name is in short."""

import re
from collections.abc import Iterable, Sequence

from factcheck.claims.draft import Draft
from factcheck.claims.text.statement import Statement, Texts
from factcheck.document import Block, BlockKind
from factcheck.find.anchors import holds
from factcheck.quantity import NumberKind, Quantity
from factcheck.vocabulary.titles import singular


def above(draft: Draft, texts: Texts) -> Iterable[int]:
    """The blocks over this one: its lead-in and what leads in that, its headings from the inside out."""
    block = draft.statement.block
    leading = texts.lead_in(block)
    while leading is not None:
        yield leading
        over = texts.lead_in(texts.document.blocks[leading])
        leading = list_before(leading, texts) if over is None else over
    yield from reversed(block.headings)


def head(text: str) -> str:
    """The noun of a name, singular: "analyst" of "financial analysts, all other"."""
    return (
        singular(re.split(r",|\(", text)[0].split()[-1].casefold())
        if text.strip(" ,(") and re.split(r",|\(", text)[0].split()
        else ""
    )


def item_of(block: Block, texts: Texts) -> Block | None:
    """The list item that a paragraph belongs to: what stands indented below "- Ohio: $41,370"."""
    if block.kind is not BlockKind.PARAGRAPH or block.lead_in is None:
        return None
    over = texts.document.blocks[block.lead_in]
    return over if over.kind is BlockKind.ITEM else None


# Such as "And here's the same ranking for glaziers:", over a list.
SAME_LIST = re.compile(
    r"\b(?:(?:the|that|this) (?:very )?same|similar|as above)\b|\bnow (?:the same )?for\b|\blikewise\b", re.IGNORECASE
)
SAME_WORDS = ("same", "similar", "as above", "now for", "likewise")  # one of these is in whatever it matches


def list_before(leading: int, texts: Texts) -> int | None:
    """The lead-in of the list before, where block `leading` says that it leads in the same sort of list."""
    blocks = texts.document.blocks
    if not holds(texts.of(leading).lower, SAME_WORDS):
        return None
    if not SAME_LIST.search(blocks[leading].text):
        return None
    for block in reversed(blocks[:leading]):
        if block.kind in (BlockKind.ITEM, BlockKind.PARAGRAPH):
            before = texts.lead_in(block)
            if before is not None and blocks[before].kind is BlockKind.PARAGRAPH:
                return before
    return None


# As in "Choose glass: that $53,010 leaves out overtime".
AGAIN_WORDS = ("that", "those", "this", "the same", "said")
AGAIN = re.compile(r"\b(?:that|those|this|the same|said)[\s*_~]+\Z", re.IGNORECASE)
# "will require that 80 percent of what it pays goes to wages": the word that joins a clause
JOINS_CLAUSE = re.compile(
    r"\b(?:requir|say|said|mean|show|found|find|expect|estimat|report|ensur|guarante|argu|claim|believ|think|thought|"
    r"note|warn|provid|mandat|stipulat|demand|insist|promis|propos|agre|law|rule|order|fact|so|such)\w{0,4} that\s+\Z",
    re.IGNORECASE,
)


def told_again(statement: Statement, quantity: Quantity, drafts: Sequence[Draft]) -> Draft | None:
    """The number told before that "that" in front of the same number points back to."""
    if not holds(statement.lower, AGAIN_WORDS):
        return None
    if not AGAIN.search(statement.source.text, statement.start, quantity.start):
        return None
    if quantity.kind is NumberKind.PERCENT and JOINS_CLAUSE.search(
        statement.source.text, statement.start, quantity.start
    ):
        return None
    told = (each for each in reversed(drafts) if each.quantity.kind is quantity.kind)
    return next(
        (each for each in told if each.quantity.value == quantity.value and each.quantity is not quantity), None
    )
