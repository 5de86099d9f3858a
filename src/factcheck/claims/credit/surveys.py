# ruff: noqa: E501 - a pattern is read as a whole
"""Pay from a survey that is not the office's: told by what stands beside it in its table, or by the document."""

import re

from factcheck.claims.draft import Draft
from factcheck.claims.text.statement import Texts
from factcheck.document import Block, BlockKind

# The head of a column that says how many answered: the office prints none beside wages.
ANSWERS = re.compile(
    r"\W*(?:(?:#|no\.?|num(?:ber)?|count)(?: of)?[ _])?(?:n|respondents?|responses?|replies|answers?|participants?|"
    r"sample(?:[ _]sizes?)?|people asked|submissions|data ?points|obs(?:ervations)?)(?:[ _]count)?\W*",
    re.IGNORECASE,
)
# A stretch of years in a job, under a head that says so: the office tells no wages by experience.
YEARS = re.compile(
    r"\W*(?:(?:less|more|fewer|over|under|up) (?:than|to) )?\d{1,2}(?:\s?(?:[-–—+]|to)\s?\d{0,2})?\+?\s*(?:years?|yrs?)\b.*|"
    r"\W*(?:[<>≤≥]|\d{1,2}\s?[-–—+])\s?\d{0,2}\+?\W*",
    re.IGNORECASE,
)
EXPERIENCE = re.compile(r"\b(?:experience|seniority|tenure|years? (?:in|on the job|of)|career stage)\b", re.IGNORECASE)


def of_survey(draft: Draft, texts: Texts) -> bool:
    """Whether the pay is an answer to somebody's survey; what the office is credited for is none."""
    if draft.decision.kind not in ("level", "rank") or draft.office == "BLS":
        return False
    if draft.cell is None and _behind_poll(draft):
        return True
    if draft.cell is None:
        listed = draft.statement.block.kind is BlockKind.ITEM
        return listed and not texts.credits_office and texts.about_survey
    block = draft.statement.block
    if any(ANSWERS.fullmatch(head) for head in _heads(block, texts)):
        return True
    label = next((block.cell_text(cell) for cell in block.cells if cell.column < draft.cell.column), "")
    if YEARS.fullmatch(label.strip()) and any(EXPERIENCE.search(head) for head in (*_heads(block, texts), label)):
        return True
    return not texts.credits_office and texts.about_survey


# "We polled 412 members in June. Their average pay was $71,300."
POLLED = re.compile(
    r"(?:\b(?:we|I)|\bour [a-z]+)(?:[’']ve| have)? (?:recently |also |then )?(?:polled|surveyed|canvassed|quizzed|interviewed|"
    r"asked (?=[^.;]{0,40}\d))",
    re.IGNORECASE,
)
THEIRS = re.compile(
    r"\W*(?:and |but )?(?:on average,? )?(?:their|they|those who (?:answered|replied|responded)|respondents)\b",
    re.IGNORECASE,
)


def _behind_poll(draft: Draft) -> bool:
    """Whether the sentence opens with those whom the writers asked in the sentence before."""
    statement = draft.statement
    if not statement.index or not THEIRS.match(statement.text):
        return False
    if any(each.office == "BLS" and each.start < draft.quantity.start for each in statement.sources):
        return False
    return POLLED.search(statement.source.statements[statement.index - 1].text) is not None


def _heads(block: Block, texts: Texts) -> list[str]:
    """The heads of the table's columns."""
    heads: list[str] = []
    for other in texts.document.blocks[max(0, block.index - block.row) : block.index]:
        if other.kind is BlockKind.ROW and other.table == block.table and other.row < other.header_rows:
            heads += [other.cell_text(cell) for cell in other.cells]
    return heads
