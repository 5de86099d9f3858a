"""superseded-projection: growth or openings of an older projection cycle."""

from collections.abc import Iterator

from factcheck.checks.base import Check, Review
from factcheck.checks.currency import outdated
from factcheck.checks.outdated_figure import is_level
from factcheck.finding import Finding, Severity


def run(review: Review) -> Iterator[Finding]:
    """Findings about projected growth and openings."""
    yield from outdated(review, CHECK, lambda claim: not is_level(claim))


CHECK = Check(
    name="superseded-projection",
    severity=Severity.WARNING,
    summary="Projected growth or openings of a cycle that a newer one has replaced.",
    why="BLS projects anew every year and says that older projections should no longer be used.",
    source="The newest projection cycle held of the same occupation.",
    limits="The newest cycle held may itself have been replaced; `factcheck reference status` says what is held.",
    flags=("The BLS projected that employment of veterinarians would grow 16 percent from 2019 to 2029.\n",),
    leaves=("The BLS projects that employment of veterinarians will grow 10 percent from 2024 to 2034.\n",),
    run=run,
)
