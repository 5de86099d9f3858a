"""borrowed-figure: the figure of a wider or another occupation, told as the job's own."""

import re
from collections.abc import Iterator

from factcheck.checks.base import Check, Review, finding
from factcheck.checks.proxies import identity, name, resolved
from factcheck.checks.titles import title_support
from factcheck.claim import Claim, Proxy
from factcheck.document import Document
from factcheck.finding import Finding, Place, Severity
from factcheck.resolve import resolve
from factcheck.verdict import Confidence

CAVEAT = re.compile(
    r"(?i)\b(?:not (?:solely|only|just|exclusively|specific(?:ally)?|limited)\b"
    r"|(?:encompass|cover|include)(?:es|s)? (?:various|several|many|other|a (?:wide )?(?:range|variety))"
    r"|does not (?:publish|track|report|collect|list|have)\b[^.]*\b(?:separate|specific|categor|data)"
    r"|no (?:separate|specific|official) (?:data|figures?|categor|statistics)"
    r"|(?:closest|nearest|broader|related|similar) (?:occupation|categor|match|field|group)"
    r"|may (?:vary|differ) (?:for|from)|as a proxy\b)"
)
"""Words with which a text owns that the figure is not the job's alone."""

REACH = 400
"""How many characters after the proxy's figures a caveat still belongs to them."""


def run(review: Review) -> Iterator[Finding]:
    """One finding for each proxy that lends figures."""
    for proxy in resolved(review):
        document = review.documents[proxy.document]
        claims = _lent(review, document, proxy)
        if not claims:
            continue
        part = title_support(proxy.job, proxy.occupation, library=review.library).wider
        if part and not resolve(proxy.job, library=review.library).codes:
            continue  # a kind of the occupation that has no figures of its own anywhere
        honest = part or _caveat(document, proxy, [claim.quote_span.end for claim in claims])
        softer = " The text says that the figure is not this job's alone; name the occupation beside it too."
        if part:
            softer = (
                f" {proxy.job[:1].upper()}{proxy.job[1:]} are a part of that group; say that the figure is the group's."
            )
        yield finding(
            CHECK,
            document,
            proxy.span,
            f"“{claims[0].value_text}” is a figure of {name(proxy.occupation)}; {_own(review, proxy)}."
            + (softer if honest else f" Say so, and do not present it as what {proxy.job} earn or can expect."),
            claims=claims,
            related=[Place(claim.document, claim.value_span) for claim in claims],
            severity=Severity.NOTICE if honest else CHECK.severity,
            confidence=Confidence.HIGH if proxy.kind == "includes" else Confidence.MEDIUM,
        )


def _own(review: Review, proxy: Proxy) -> str:
    """What the office publishes of the job itself."""
    own = resolve(proxy.job, library=review.library)
    if own.codes and identity(own) != identity(proxy.occupation):
        return f"{proxy.job} are counted under {name(own)} ({', '.join(own.codes)})"
    return f"BLS publishes none for {proxy.job}"


def _lent(review: Review, document: Document, proxy: Proxy) -> list[Claim]:
    """The proxy's own figures, and those of the same occupation that follow in its section."""
    own = [review.claim_of[each] for each in proxy.claims if each in review.claim_of]
    if not own:
        return []
    section = document.blocks[own[0].block].headings
    following = [
        claim
        for claim in review.claims
        if claim.document == proxy.document
        and claim.value_span > own[-1].value_span
        and claim.occupation is not None
        and identity(claim.occupation) == identity(proxy.occupation)
        and document.blocks[claim.block].headings == section
    ]
    return own + following


def _caveat(document: Document, proxy: Proxy, ends: list[int]) -> bool:
    behind = document.text[max(ends) : max(ends) + REACH].split("\n\n")[0]
    return bool(CAVEAT.search(" ".join((document.text[proxy.span.start : max(ends)] + behind).split())))


CHECK = Check(
    name="borrowed-figure",
    severity=Severity.WARNING,
    summary="The figure of another or a wider occupation, told as a job's own.",
    why="BLS publishes nothing about the job: what the reader takes for its pay is somebody else's.",
    source="Clauses such as “which includes …”, headings about one job over figures of another, and the SOC.",
    limits="An honest caveat beside the figure makes it a notice; one far away is not seen.",
    flags=(
        "The median annual wage for public relations specialists, which includes wedding planners, was $62,810 in May "
        "2020.\n",
    ),
    leaves=("The median annual wage for public relations specialists was $62,810 in May 2020.\n",),
    run=run,
)
