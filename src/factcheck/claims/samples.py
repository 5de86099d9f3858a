"""Numbers of somebody's sample: of a survey that the writer works through, or a table that says how many answered."""

import re

from factcheck.claims.draft import Draft
from factcheck.claims.statement import Texts
from factcheck.document import BlockKind

COUNT_HEAD = re.compile(
    r"\W*(?:n|n\s?=.*|(?:number of |no\. of |# of )?(?:respondents|responses|answers|replies)|sample(?: size)?)\W*",
    re.IGNORECASE,
)


def of_sample(draft: Draft, texts: Texts) -> bool:
    """Whether a number that nobody is credited for belongs to such a table, or to a text about such a survey."""
    if draft.office is not None or draft.decision.kind not in ("level", "rank", "count", "share"):
        return False
    return _counts_answers(draft, texts) or texts.of_sample


def _counts_answers(draft: Draft, texts: Texts) -> bool:
    block = draft.statement.block
    if block.kind is not BlockKind.ROW or draft.cell is None:
        return False
    for other in reversed(texts.document.blocks[: block.index]):
        if other.table != block.table or other.kind is not BlockKind.ROW:
            return False
        if other.row < other.header_rows:
            return any(COUNT_HEAD.fullmatch(other.cell_text(cell)) for cell in other.cells)
    return False
