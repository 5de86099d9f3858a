"""undated-figure: a statistic that does not say when it holds."""

from collections.abc import Iterator

from factcheck.checks.base import Check, Review, finding
from factcheck.checks.say import figures, listed, on_line, place, statistic
from factcheck.finding import Finding, Severity


def run(review: Review) -> Iterator[Finding]:
    """One finding for each document with undated statistics."""
    for reading in review.readings:
        claims = [
            claim for claim in reading.claims if claim.period is None and statistic(claim, review.verdicts[claim.id])
        ]
        if not claims:
            continue
        places = listed([on_line(reading.document, claim) for claim in claims])
        yield finding(
            CHECK,
            reading.document,
            claims[0].value_span,
            f"{figures(len(claims))} without a date: {places}. Say which year or decade each is of.",
            claims=claims,
            related=[place(claim) for claim in claims[1:]],
        )


CHECK = Check(
    name="undated-figure",
    severity=Severity.NOTICE,
    summary="Statistics that do not say which year, month or decade they are of.",
    why="Without a date nobody can tell whether a figure is still true, and every reader takes it for today's.",
    source="The sentence, the sentences before it, headings and table heads: none gives a period.",
    limits="A date that stands far from the number, or only on the page's template, is not seen.",
    flags=("According to the BLS, the median annual wage for veterinarians is $130,100.\n",),
    leaves=(
        "According to the BLS, the median annual wage for veterinarians was $130,100 in May 2025.\n",
        "A good vet asks three questions before breakfast.\n",
    ),
    run=run,
)
