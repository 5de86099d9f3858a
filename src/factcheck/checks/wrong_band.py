"""wrong-band: "faster than average" where the office's own words for that decade are others."""

from collections.abc import Iterator

from factcheck.checks.base import Check, Review, finding
from factcheck.finding import Finding, Severity
from factcheck.verdict import Outcome


def run(review: Review) -> Iterator[Finding]:
    """One finding for each band that does not fit; told once where several claims share the words."""
    seen = set()
    for document, claim, verdict in review.judged():
        band = verdict.band
        if band is None or band.outcome is not Outcome.CONTRADICTED:
            continue
        span = claim.qualitative_span or claim.value_span
        if (document.path, span) in seen:
            continue
        seen.add((document.path, span))
        todo = f" The office's words are “{band.expected}”." if band.expected else ""
        yield finding(
            CHECK,
            document,
            span,
            f"“{band.stated}” does not fit: {band.reason.rstrip('.')}.{todo}",
            claims=[claim],
            confidence=verdict.confidence,
        )


CHECK = Check(
    name="wrong-band",
    severity=Severity.ERROR,
    summary="A growth band (“faster than average”) that is not the office's own for that percent and decade.",
    why="The same percent was “average” in one decade and “much faster” in another; readers compare by the words.",
    source="The handbook's bands of each projection cycle, so far as they are known.",
    limits="Says nothing for decades whose bands are not known, or where the percent lies between two known bands.",
    flags=(
        "The BLS projects employment of veterinarians to grow 16 percent from 2019 to 2029, about as fast as the "
        "average for all occupations.\n",
    ),
    leaves=(
        "The BLS projects employment of veterinarians to grow 16 percent from 2019 to 2029, much faster than the "
        "average for all occupations.\n",
    ),
    run=run,
)
