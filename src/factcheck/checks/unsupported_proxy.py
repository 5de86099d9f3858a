"""unsupported-proxy: a job counted under an occupation where the title index does not put it."""

from collections.abc import Iterator

from factcheck.checks.base import Check, Review, finding
from factcheck.checks.proxies import name, resolved
from factcheck.checks.titles import title_support
from factcheck.finding import Finding, Severity
from factcheck.verdict import Confidence


def run(review: Review) -> Iterator[Finding]:
    """One finding for each place that says so."""
    for proxy in resolved(review):
        support = title_support(proxy.job, proxy.occupation, library=review.library)
        if support.supported:
            continue
        yield finding(
            CHECK,
            review.documents[proxy.document],
            proxy.span,
            f"The title indexes do not list “{proxy.job}” under {name(proxy.occupation)} "
            f"({', '.join(proxy.occupation.codes)}). {support.detail}",
            claims=[review.claim_of[each] for each in proxy.claims if each in review.claim_of],
            confidence=Confidence.HIGH if proxy.kind == "includes" else Confidence.MEDIUM,
        )


CHECK = Check(
    name="unsupported-proxy",
    severity=Severity.WARNING,
    summary="A job counted under an occupation where neither the official title index nor O*NET lists it.",
    why="The occupation's figures then say nothing about the job.",
    source="The SOC direct-match titles, the handbook's index, and O*NET's alternate and reported titles.",
    limits="The indexes are not complete: a new or rare title may belong there all the same.",
    flags=(
        "The median annual wage for public relations specialists, which includes wedding planners, was $62,810 in May "
        "2020.\n",
    ),
    leaves=(
        "The median annual wage for meeting, convention, and event planners, which includes wedding planners, was "
        "$51,560 in May 2020.\n",
    ),
    run=run,
)
