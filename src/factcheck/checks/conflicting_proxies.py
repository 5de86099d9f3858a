"""conflicting-proxies: one job counted under several occupations."""

from collections.abc import Iterator

from factcheck.checks.base import Check, Example, Review, finding
from factcheck.checks.proxies import by_job, identity, name, resolved
from factcheck.checks.say import listed
from factcheck.claim import Proxy
from factcheck.finding import Finding, Place, Severity
from factcheck.verdict import Confidence


def run(review: Review) -> Iterator[Finding]:
    """One finding for each document that contradicts itself, and one for guides that contradict each other."""
    for _, group in by_job(resolved(review)):
        by_document: dict[str, list[Proxy]] = {}
        for proxy in group:
            by_document.setdefault(proxy.document, []).append(proxy)
        inside = {path: proxies for path, proxies in by_document.items() if _several(proxies)}
        for proxies in inside.values():
            yield _finding(review, proxies, "this guide")
        everywhere = [proxies[0] for proxies in by_document.values()]
        if len(everywhere) > 1 and _several(everywhere):
            yield _finding(review, everywhere, f"{len(everywhere)} guides")


def _several(proxies: list[Proxy]) -> bool:
    return len({identity(proxy.occupation) for proxy in proxies}) > 1


def _finding(review: Review, proxies: list[Proxy], where: str) -> Finding:
    first = proxies[0]
    lines = []
    for proxy in proxies:
        line = review.documents[proxy.document].position(proxy.span.start)[0]
        place = f"line {line}" if proxy.document == first.document else f"{proxy.document}, line {line}"
        lines.append(f"{name(proxy.occupation)} ({', '.join(proxy.occupation.codes)}; {place})")
    stated = all(proxy.kind == "includes" for proxy in proxies)
    return finding(
        CHECK,
        review.documents[first.document],
        first.span,
        f"{where[:1].upper()}{where[1:]} counts {first.job} under different occupations: {listed(lines)}. "
        "Their pay and outlook differ; choose one and say why.",
        claims=[review.claim_of[each] for proxy in proxies for each in proxy.claims if each in review.claim_of],
        related=[Place(proxy.document, proxy.span) for proxy in proxies[1:]],
        confidence=Confidence.HIGH if stated else Confidence.MEDIUM,
    )


_WELL = (
    "The median annual wage for meeting, convention, and event planners, which includes wedding planners, was $51,560 "
    "in May 2020."
)
_ILL = (
    "The median annual wage for public relations specialists, which includes wedding planners, was $62,810 in May 2020."
)

CHECK = Check(
    name="conflicting-proxies",
    severity=Severity.WARNING,
    summary="One job counted under several occupations, in one guide or across the corpus.",
    why="Each occupation has other pay and another outlook: a reader is told several salaries for the same job.",
    source="Clauses such as “which includes …”, and headings about one job over figures of another.",
    limits="A job that is named in other words each time is not recognised as the same.",
    flags=(
        f"{_WELL}\n\n{_ILL}\n",
        Example(_WELL, others=(("other.md", _ILL),)),
    ),
    leaves=(
        f"{_WELL}\n\nEmployment of meeting, convention, and event planners, which includes wedding planners, is "
        "projected to grow 5 percent from 2024 to 2034.\n",
    ),
    run=run,
    corpus=True,
)
