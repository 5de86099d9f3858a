"""unsourced-figure: a statistic that says neither whose it is nor where to find it."""

import re
from collections.abc import Iterator

from factcheck.checks.base import Check, Review, finding
from factcheck.checks.say import figures, listed, on_line, place
from factcheck.claim import Claim
from factcheck.finding import Finding, Severity
from factcheck.measure import Measure

OFFICE_LINK = re.compile(r"(?i)\b(?:bls\.gov|onetonline\.org|projectionscentral\.(?:com|org))\b")


def run(review: Review) -> Iterator[Finding]:
    """One finding for each document: its uncredited figures, or credited ones that nothing links to."""
    for reading in review.readings:
        document = reading.document
        claims = [claim for claim in reading.claims if _statistic(claim)]
        if not claims or OFFICE_LINK.search(document.text):
            continue
        bare = [claim for claim in claims if claim.source_text is None]
        chosen = bare or claims
        yield finding(
            CHECK,
            document,
            chosen[0].value_span,
            f"{figures(len(chosen))} {'without a source' if bare else 'credited, but no link to the page or table'}: "
            f"{listed([on_line(document, claim) for claim in chosen])}. {_todo(bare)}",
            claims=chosen,
            related=[place(claim) for claim in chosen[1:]],
        )


def _todo(bare: list[Claim]) -> str:
    return "Name the office and link to its page." if bare else "Link to the office's page."


def _statistic(claim: Claim) -> bool:
    return claim.in_scope and claim.measure is not Measure.OTHER


CHECK = Check(
    name="unsourced-figure",
    severity=Severity.NOTICE,
    summary="Statistics without a source, or credited to an office whose page is not linked.",
    why="A reader cannot check what does not say where it is from.",
    source="The credit in the sentence or carried on from the one before; links to bls.gov anywhere in the document.",
    limits="A credit on the site's template is not seen. One link to the office is taken to serve the whole document.",
    flags=("The median annual wage for veterinarians was $130,100 in May 2025.\n",),
    leaves=(
        "The median annual wage for veterinarians was $130,100 in May 2025, according to the "
        "[Bureau of Labor Statistics](https://www.bls.gov/oes/current/oes291131.htm).\n",
    ),
    run=run,
)
