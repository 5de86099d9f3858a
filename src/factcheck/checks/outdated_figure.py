"""outdated-figure: a wage or a count that was true and has a newer value."""

from collections.abc import Iterator

from factcheck.checks.base import Check, Review
from factcheck.checks.currency import outdated
from factcheck.claim import Claim
from factcheck.finding import Finding, Severity
from factcheck.measure import Measure


def run(review: Review) -> Iterator[Finding]:
    """Findings about wages and counts."""
    yield from outdated(review, CHECK, is_level)


def is_level(claim: Claim) -> bool:
    """Whether the claim is about a wage or a count, not about a projected change."""
    return not (isinstance(claim.measure, Measure) and claim.measure.is_projection)


CHECK = Check(
    name="outdated-figure",
    severity=Severity.WARNING,
    summary="A wage or a number of jobs that was true for its date, and has a newer value.",
    why="Wages move by several percent a year; an old figure without its date is read as today's.",
    source="The newest release held of the same series.",
    limits="A figure of the last release but one, with its date, is only a notice.",
    flags=(
        "As of May 2019, the median annual wage for veterinarians was $95,460, according to the BLS.\n",
        "The BLS gives the median annual wage for veterinarians as $95,460.\n",
    ),
    leaves=("As of May 2025, the median annual wage for veterinarians was $130,100, according to the BLS.\n",),
    run=run,
)
