# ruff: noqa: E501 - a pattern is read as a whole
"""The occupation whose figures a section tells in place of those of a job that the office does not count by itself."""

import re
from collections.abc import Sequence

from factcheck.claim import Origin
from factcheck.claims.draft import Draft, Subject
from factcheck.claims.subject.runs import named_runs, told_by
from factcheck.claims.text.statement import BlockText, Statement, Texts
from factcheck.document import BlockKind
from factcheck.find.anchors import holds, lowered
from factcheck.vocabulary.titles import singular

FURTHEST = 6  # paragraphs back

# "BLS doesn't track sommeliers separately", "There is no category for sommeliers at the Bureau"
NOT_APART = re.compile(
    r"\b(?:not|no|nobody|none|neither|never|nor|without|[a-z]+n[’']t)\b[^.;!?]{0,60}?\b(?:track|publish|"
    r"count|br[eo]ak|list|report|collect|keep|cover|follow|classif|categor|lines?\b|entr(?:y|ies)\b|data\b|figures?\b|"
    r"numbers?\b|codes?\b|pages?\b|profiles?\b|statistics\b|separate|(?:federal|government|official|bls) (?:\w+ )?tables?\b)",
    re.IGNORECASE,
)
# Whom: "doesn't track them", "does not have one for this job"; else an occupation is named
IT = re.compile(
    r"\b(?:it|them|this|these|separately|(?:on|by) (?:its|their) own|(?:the|that) (?:job|role|title|occupation))\b",
    re.IGNORECASE,
)
_USE = r"(?:use[ds]?|using|look(?:ed)? at|go(?:ne)? with|went with|turn(?:ed)? to|rel(?:y|ied) on|borrow(?:ed)?|quote[ds]?|cite[ds]?|pull(?:ed)?|g[ai]ve|show)"
# "the closest match is waiters", "so the figures below are those of waiters", "We used waiters instead"
IN_PLACE = re.compile(
    r"\b(?:(?:closest|nearest|next[\s-]best|most similar)(?: [\w-]+){0,2}? (?:match|category|occupation|group|one|thing|fit|"
    r"job|title|line|code|figures?|data|equivalent|profile|relative|is|are|was|we|it)\b|"
    r"best[\s-](?:match|fit|approximation)\b|"
    r"stand(?:s|ing)?[\s-]ins?\b|prox(?:y|ies)\b|in (?:its|their) (?:place|stead)\b|"
    rf"{_USE}\b[^.;!?]{{3,80}}? instead\b|instead,? (?:we|i) (?:\w+ )?{_USE}\b|so (?:(?:we|i)(?:[’']ve| have)? (?:\w+ )?{_USE}\b|"
    r"(?:the|these) (?:numbers|figures|data|statistics)\b)|"
    r"(?:numbers|figures|data|statistics|stats) (?:(?:shown|given|quoted|listed|we (?:use|quote|give|show)) )?"
    r"(?:below|here|that follow)\b)",
    re.IGNORECASE,
)
# One of these is in whatever `IN_PLACE` matches.
SIGNS = (
    *(
        "closest",
        "nearest",
        "next best",
        "next-best",
        "most similar",
        "best match",
        "best-match",
        "best fit",
        "best-fit",
    ),
    *("best approx", "best-approx", "stand in", "stand-in", "stands in", "stands-in", "standing", "prox"),
    *(
        "in its place",
        "in their place",
        "stead",
        "so we",
        "so i ",
        "so i’",
        "so i'",
        "so the ",
        "so these ",
        "below",
        " here",
        "that follow",
    ),
)


def stand_in(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> Subject | None:
    """Whom the section's figures are of, where a paragraph above says of whom they are in place of another's.

    A paragraph in the section, at most `FURTHEST` back; behind it no other number has a subject of its own.
    """
    if texts.stand_ins is None:
        texts.stand_ins = _find(texts)
    if not texts.stand_ins:
        return None
    block = draft.statement.block
    seen = 0
    for index in range(block.index, -1, -1):
        other = texts.document.blocks[index]
        if seen > FURTHEST or other.headings[:1] != block.headings[:1]:
            return None
        if other.kind is BlockKind.HEADING:
            # a heading without a job of its own ("The numbers") goes on with what is above it
            if texts.of(index).occupations or other.headings != block.headings[: len(other.headings)]:
                return None
            continue
        if other.kind is not BlockKind.PARAGRAPH:
            continue
        seen += 1
        until = draft.statement.index if other is block else None
        found = _told_in(texts.of(index), until) if index in texts.stand_ins else None
        if found is not None:
            behind = [each for each in drafts if each is not draft and each.statement.block.index >= index]
            return found if all(each.carried or _is_of(each, found) for each in behind) else None
    return None


def _find(texts: Texts) -> frozenset[int]:
    """The paragraphs that may say so."""
    if not texts.holds(SIGNS):
        return frozenset()
    return frozenset(
        block.index
        for block in texts.document.blocks
        if block.kind is BlockKind.PARAGRAPH
        if holds(lowered(block.text).replace("\n", " "), SIGNS)
        and IN_PLACE.search(block.text)
        and NOT_APART.search(block.text)
    )


def _is_of(draft: Draft, found: Subject) -> bool:
    return (
        draft.subject is None or draft.subject.kind == "all" or draft.subject.text.casefold() == found.text.casefold()
    )


def _told_in(text: BlockText, until: int | None) -> Subject | None:
    statements = text.statements[:until]
    for index, statement in enumerate(statements):
        apart = NOT_APART.search(statement.text)
        if apart is None:
            continue
        end = statement.start + apart.end()
        whom = IT.search(statement.text, apart.start()) or apart[0].endswith(("table", "tables"))
        if (place := IN_PLACE.search(text.text, end, statement.end)) is not None:
            if not whom and not any(each.start < place.start() for each in statement.occupations):
                continue
            return _named(statement, end, place.end(), statement)
        following = statements[index + 1 : index + 2]
        if not (whom or statement.occupations):
            continue
        if following and (place := IN_PLACE.search(text.text, following[0].start, following[0].end)) is not None:
            return _named(following[0], following[0].start, place.end(), statement)
    return None


def _named(statement: Statement, start: int, place: int, apart: Statement) -> Subject | None:
    """The one occupation behind `start` that is not the job which is not counted, or the first behind `place`."""
    job = {singular(each.text.casefold()) for each in apart.occupations if apart is not statement or each.start < start}
    runs = [
        run for run in named_runs(statement) if run[0].start >= start and singular(run[0].text.casefold()) not in job
    ]
    if len(runs) > 1:
        runs = [run for run in runs if run[0].start >= place]
    if not runs:
        return None
    told = told_by(statement, runs[0])
    return Subject(told.text, told.kind, Origin.CONTEXT, names=told.names)
