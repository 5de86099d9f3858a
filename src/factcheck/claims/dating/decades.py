"""The first year of a decade that a claim only tells the last year of: the document has named it before.

"The office's projections run from 2016 to 2026. ... New jobs by 2026: 32,400" is a change from 2016 to 2026. A whole
sentence says itself what it is about: "will grow 4 percent through 2026" stays so, unless the document has said of
which decade all its projections are.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from factcheck.claims.dating.levels import same_subject
from factcheck.claims.draft import Draft
from factcheck.claims.text.frames import frames_over
from factcheck.claims.text.statement import Texts
from factcheck.find.periods import PeriodMention
from factcheck.period import Period

# Projections run over about ten years.
SHORTEST, LONGEST = 8, 12
LONGEST_LABEL = 12  # words of a label and its value
SENTENCE = re.compile(r"\b(?:is|are|will|should|could|might) ", re.IGNORECASE)  # a sentence cut short is no label


def complete(drafts: Sequence[Draft], texts: Texts) -> None:
    """Give labels with an open-ended projection the first year that the document's only decade with that end has."""
    for index, draft in enumerate(drafts):
        period = draft.period
        if period is None and draft.family == "projection" and _is_label(draft):
            draft.period = _between_levels_below(draft, drafts[index + 1 : index + 1 + LINES])
            continue
        if draft.family != "projection" or period is None or period.start is not None:
            continue
        told = _decades_before(draft, texts) if _is_label(draft) else _decades_of_frames(draft, texts)
        starts = {start for start, last in told if last == period.end}
        if len(starts) == 1:
            draft.period = Period(starts.pop(), period.end)


LINES = 3


def _between_levels_below(draft: Draft, behind: Sequence[Draft]) -> Period | None:
    """The decade between two dated levels of the lines below: "Bakers: 14,100 jobs added", "Jobs in 2023: 242,900"."""
    block = draft.statement.block
    years = {
        other.period.start
        for other in behind
        if other.decision.kind == "count"
        and other.period is not None
        and other.period.start is not None
        and not other.period.is_span
        and other.statement.block.headings == block.headings
        and 0 <= other.statement.block.index - block.index <= LINES
        and _is_label(other)
        and same_subject(draft, other)
    }
    return (
        Period(min(years), max(years)) if len(years) == 2 and SHORTEST <= max(years) - min(years) <= LONGEST else None
    )


def _is_label(draft: Draft) -> bool:
    text = draft.statement.text
    brief = draft.cell is not None or len(text.split()) <= LONGEST_LABEL
    return brief and not text.rstrip().endswith((".", "!")) and not SENTENCE.search(text)


def _decades_of_frames(draft: Draft, texts: Texts) -> set[tuple[int, int]]:
    """(first, last) of the decades that sentences over the claim tell of all the document's projections."""
    near, _ = frames_over(draft.statement.block, texts)
    return set(_decades(mention for frame in near for mention in frame.periods))


def _decades_before(draft: Draft, texts: Texts) -> set[tuple[int, int]]:
    """(first, last) of every decade told up to the block of the claim."""
    found: set[tuple[int, int]] = set()
    for block in texts.document.blocks[: draft.statement.block.index + 1]:
        if "20" not in block.text:
            continue
        found.update(_decades(texts.of(block.index).periods))
    return found


def _decades(mentions: Iterable[PeriodMention]) -> Iterator[tuple[int, int]]:
    for mention in mentions:
        period = mention.period
        if period is None or period.start is None or period.end is None:
            continue
        if SHORTEST <= period.end - period.start <= LONGEST:
            yield period.start, period.end
