"""unsourced-figure: a statistic that says neither whose it is nor where to find it; unlinked-source is its sister."""

import re
from collections.abc import Iterator

from factcheck.checks.base import Check, Review, finding
from factcheck.checks.say import figures, listed, on_line, place, statistic
from factcheck.find.anchors import holds
from factcheck.finding import Finding, Severity

# One of these is in whatever it matches; looking for words is much faster.
_OFFICES = ("bls.gov", "onetonline.org", "projectionscentral.")
OFFICE_LINK = re.compile(r"(?i)\b(?:bls\.gov|onetonline\.org|projectionscentral\.(?:com|org))\b")


def run(review: Review) -> Iterator[Finding]:
    """One finding for each document with figures that credit nobody."""
    for reading in review.readings:
        document = reading.document
        claims = [
            claim
            for claim in reading.claims
            if claim.source_text is None and statistic(claim, review.verdicts[claim.id])
        ]
        if not claims or (holds(document.text.lower(), _OFFICES) and OFFICE_LINK.search(document.text)):
            continue
        yield finding(
            CHECK,
            document,
            claims[0].value_span,
            f"{figures(len(claims))} without a source: {listed([on_line(document, claim) for claim in claims])}. "
            "Name the office and link to its page.",
            claims=claims,
            related=[place(claim) for claim in claims[1:]],
        )


CHECK = Check(
    name="unsourced-figure",
    severity=Severity.NOTICE,
    summary="Statistics that say neither whose they are nor link to the office that measured them.",
    why="A reader cannot check what does not say where it is from.",
    source="The credit in the sentence or carried on from the one before; links to bls.gov anywhere in the document.",
    limits="A credit on the site's template is not seen. One link to the office is taken to serve the whole document.",
    flags=("The median annual wage for veterinarians was $130,100 in May 2025.\n",),
    leaves=(
        "According to the BLS, the median annual wage for veterinarians was $130,100 in May 2025.\n",
        "The [median annual wage](https://www.bls.gov/oes/current/oes291131.htm) for veterinarians was $130,100 in May "
        "2025.\n",
    ),
    run=run,
)
