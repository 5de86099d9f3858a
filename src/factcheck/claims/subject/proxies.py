"""Jobs that a text counts under another occupation.

"includes"  a clause says so: "management analysts, which includes process consultants", "Process consultants are
            classified under management analysts"
"heading"   figures of one other occupation alone stand in a section about the job
"""

import re
from collections.abc import Iterator, Sequence

from factcheck.claim import Claim, Origin, Proxy
from factcheck.claims.draft import Draft
from factcheck.claims.subject.runs import best_known
from factcheck.claims.text.statement import Statement, Texts
from factcheck.document import Document, Span
from factcheck.find.anchors import holds
from factcheck.find.occupations import OccupationMention
from factcheck.resolve import resolve
from factcheck.vocabulary.titles import normalise

Told = Sequence[tuple[Draft, Claim]]

INCLUDES = re.compile(
    r"(?:,\s*|\(|\s[–—-]\s)"
    r"(?:an? (?:\w+ )?(?:category|group|field|profession|class|classification|occupation) (?:that|which) (?:also )?"
    r"(?:includes?|encompass(?:es)?|covers?|contains?)|"
    r"(?:which|that|who) (?:also )?(?:includes?|encompass(?:es)?|covers?|comprises?|contains?|counts?)|including)\s+"
    r"(?P<job>[^,.;()$\d–—]{3,70}?)(?=[,.;()–—]|\s(?:was|is|were|are|has|had|earned|will)\b|$)",
    re.IGNORECASE,
)
# Between the job and the occupation: "process consultants *are classified under* management analysts".
UNDER = re.compile(
    r"^\s+(?:(?:are|is|were|was|get|gets) (?:\w+ly )?(?:classified|counted|included|grouped|"
    r"categori[sz]ed|listed|lumped|"
    r"placed|reported|tracked)|falls?|fell|belongs?) (?:together |in )?(?:as|under|among|within|in|with|into|to)"
    r"(?: the)?(?: (?:broader|larger|same|general|wider))?(?: (?:category|group|heading|"
    r"classification|umbrella|title) of)?"
    r"(?: the)?[\s“\"]*$",
    re.IGNORECASE,
)
# Before the job: "BLS *groups* process consultants with management analysts".
GROUPS = re.compile(
    r"\b(?:groups?|classif(?:y|ies)|counts?|lumps?|includes?|places?|tracks?|categori[sz]es?)\s+$", re.IGNORECASE
)
WITH = re.compile(
    r"^\s+(?:together )?(?:with|under|as|among|in|within|into)(?: the)?(?: \w+)?(?: (?:category|group) of)?\s+$",
    re.IGNORECASE,
)
# One of these is in whatever `INCLUDES` matches.
INCLUDING = ("includ", "encompass", "cover", "compris", "contain", "count")
# One of these is in whatever `UNDER`, or `GROUPS` with `WITH`, matches.
COUNTS_UNDER = (
    *("classif", "count", "includ", "group", "categori", "listed", "lump", "plac", "report", "track", "fall", "fell"),
    "belong",
)


def find_proxies(
    document: Document, claims: Sequence[Claim], drafts: Sequence[Draft], texts: Texts
) -> tuple[Proxy, ...]:
    """Every clause, and every section, by which a job is counted under an occupation whose figures are told."""
    told = [(draft, claim) for draft, claim in zip(drafts, claims) if draft.subject is not None and claim.occupation]
    found: list[Proxy] = []
    seen: set[int] = set()
    for draft, _ in told:
        source = draft.statement.source
        if source.block.index in seen:
            continue
        seen.add(source.block.index)
        for statement in source.statements:
            # told twice in a sentence ("counts x with y: the wage for y, which includes x, was"), it is one
            once = {(normalise(each.job), each.occupation.codes): each for each in _clauses(statement, told, texts)}
            found.extend(once.values())
    found.extend(_sections(told, document, texts, {normalise(proxy.job) for proxy in found}))
    return tuple(sorted(found, key=lambda proxy: proxy.span))


def _clauses(statement: Statement, told: Told, texts: Texts) -> Iterator[Proxy]:
    text = statement.source.text
    including = holds(statement.lower, INCLUDING)
    for match in INCLUDES.finditer(text, statement.start, statement.end) if including else ():
        before = [each for each in statement.occupations if 0 <= match.start() - each.end <= 2]
        inside = [
            each for each in statement.occupations if match.start("job") <= each.start and each.end <= match.end("job")
        ]
        if before:
            job = inside[0].text if len(inside) == 1 else match["job"].strip()
            span = statement.block.span(match.start("job"), match.end("job"))
            yield from _proxy(statement, job, span, mention=before[-1], told=told, texts=texts)
    if not holds(statement.lower, COUNTS_UNDER):
        return
    for job_name, occupation in zip(statement.occupations, statement.occupations[1:]):
        between = text[job_name.end : occupation.start]
        before_job = text[statement.start : job_name.start]
        if UNDER.match(between) or (GROUPS.search(before_job) and WITH.match(between)):
            span = statement.block.span(job_name.start, job_name.end)
            yield from _proxy(statement, job_name.text, span, mention=occupation, told=told, texts=texts)


def _proxy(
    statement: Statement, job: str, span: Span, *, mention: OccupationMention, told: Told, texts: Texts
) -> Iterator[Proxy]:
    """The proxy, if the paragraph tells a figure of the occupation, or of nobody else."""
    here = [(draft, claim) for draft, claim in told if draft.statement.source is statement.source]
    about = [claim for _, claim in here if _names(claim, mention.text)]
    if not about:
        return
    occupation = resolve(mention.text, library=texts.library, period=about[0].period)
    if _one_page(resolve(job, library=texts.library).codes, occupation.codes, texts):
        return
    quote = statement.block.span(statement.start, statement.end)
    ids = tuple(claim.id for claim in about if claim.quote_span == quote) or tuple(claim.id for claim in about)
    document = texts.document
    yield Proxy(document.path, span, document.text[quote.start : quote.end], job, occupation, "includes", ids)


def _names(claim: Claim, words: str) -> bool:
    text = claim.occupation.text if claim.occupation else None
    return text is not None and (text.casefold() == words.casefold() or words.casefold() in text.casefold())


def _sections(told: Told, document: Document, texts: Texts, known: set[str]) -> Iterator[Proxy]:
    """Sections headed by a job in which every figure is of one other occupation."""
    by_heading: dict[int, list[tuple[Draft, Claim]]] = {}
    for draft, claim in told:
        if claim.in_scope and draft.statement.block.headings and draft.subject and draft.subject.kind != "all":
            by_heading.setdefault(draft.statement.block.headings[-1], []).append((draft, claim))
    for index, here in by_heading.items():
        heading = texts.of(index)
        job = best_known(heading.occupations)
        codes = {claim.occupation.codes for _, claim in here if claim.occupation}
        own_words = all(
            (draft.subject and draft.subject.origin is Origin.SENTENCE) or draft.carried for draft, _ in here
        )
        if job is None or job.kind not in ("title", "unknown") or len(codes) != 1 or () in codes or not own_words:
            continue
        headed = resolve(job.text, library=texts.library)
        (other,) = codes
        occupation = here[0][1].occupation
        if occupation is None or headed.status not in ("resolved", "unpublished") or set(headed.codes) & set(other):
            continue
        if _related(headed.codes, other, texts) or normalise(job.text) in known:
            continue
        span = document.blocks[index].span(job.start, job.end)
        ids = tuple(claim.id for _, claim in here)
        yield Proxy(document.path, span, heading.text, job.text, occupation, "heading", ids)


def _in_sentence(draft: Draft) -> bool:
    return draft.subject is not None and draft.subject.origin is Origin.SENTENCE


def _one_page(job: Sequence[str], other: Sequence[str], texts: Texts) -> bool:
    """Whether the office itself tells both on one page: "BLS groups dancers with choreographers"."""
    both = {*job, *other}
    apart = bool(job and other) and not set(job) & set(other)
    return apart and any(both <= set(group.members) for group in texts.library.groups())


def _related(first: Sequence[str], second: Sequence[str], texts: Texts) -> bool:
    """Whether one is a group or a neighbour of the other: then the section compares, or tells the whole."""
    near = {code for each in first for code in texts.library.related((each,))}
    return bool(near & set(second))
