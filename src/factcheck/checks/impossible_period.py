"""impossible-period: a projection decade that was never published, or a figure from the future."""

from collections.abc import Iterator

from factcheck.checks.base import Check, Review, finding
from factcheck.checks.say import place
from factcheck.claim import Claim
from factcheck.figure import Reason
from factcheck.finding import Finding, Severity


def run(review: Review) -> Iterator[Finding]:
    """One finding for each written period, however many claims it dates."""
    groups: dict[tuple[object, ...], list[Claim]] = {}
    for document, claim, verdict in review.judged():
        if verdict.missing and verdict.missing.reason is Reason.IMPOSSIBLE_PERIOD:
            groups.setdefault((document.path, claim.period_span or claim.value_span), []).append(claim)
    for claims in groups.values():
        first = claims[0]
        missing = review.verdicts[first.id].missing
        detail = missing.detail.rstrip(".") if missing else ""
        yield finding(
            CHECK,
            review.documents[first.document],
            first.period_span or first.value_span,
            f"{detail}. Correct the period.",
            claims=claims,
            related=[place(claim) for claim in claims if first.period_span],
            confidence=review.verdicts[first.id].confidence,
        )


CHECK = Check(
    name="impossible-period",
    severity=Severity.ERROR,
    summary="A figure for a period that BLS never published: a decade that is no projection cycle, a future date.",
    why="The number cannot be looked up by anyone; most often one of the two years is a slip.",
    source="The cycles of the Employment Projections and the months of the OEWS releases.",
    limits="A cycle that exists but is not held is never called impossible.",
    flags=("The BLS projects that employment of veterinarians will grow 10 percent from 2023 to 2035.\n",),
    leaves=("The BLS projects that employment of veterinarians will grow 10 percent from 2024 to 2034.\n",),
    run=run,
)
