"""The first year of a decade that a claim only tells the last year of: the document has named it before.

"The office's projections run from 2016 to 2026. ... New jobs by 2026: 32,400" is a change from 2016 to 2026. A whole
sentence says itself what it is about: "will grow 4 percent through 2026" stays so.
"""

from collections.abc import Sequence

from factcheck.claims.draft import Draft
from factcheck.claims.statement import Texts
from factcheck.period import Period

# Projections run over about ten years.
SHORTEST, LONGEST = 8, 12
LONGEST_LABEL = 12  # words of a label and its value


def complete(drafts: Sequence[Draft], texts: Texts) -> None:
    """Give labels with an open-ended projection the first year that the document's only decade with that end has."""
    open_ended = [
        draft
        for draft in drafts
        if draft.family == "projection"
        and draft.period is not None
        and draft.period.start is None
        and (draft.cell is not None or len(draft.statement.text.split()) <= LONGEST_LABEL)
        and not draft.statement.text.rstrip().endswith((".", "!"))
    ]
    for draft in open_ended:
        end = draft.period.end if draft.period is not None else None
        starts = {start for start, last in _decades_before(draft, texts) if last == end}
        if len(starts) == 1:
            draft.period = Period(starts.pop(), end)


def _decades_before(draft: Draft, texts: Texts) -> set[tuple[int, int]]:
    """(first, last) of every decade told up to the block of the claim."""
    found = set()
    for block in texts.document.blocks[: draft.statement.block.index + 1]:
        if "20" not in block.text:
            continue
        for mention in texts.of(block.index).periods:
            period = mention.period
            if period is None or period.start is None or period.end is None:
                continue
            if SHORTEST <= period.end - period.start <= LONGEST:
                found.add((period.start, period.end))
    return found
