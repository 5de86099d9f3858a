"""unlinked-source: figures credited to an office, with no link to where they can be looked up."""

import re
from collections.abc import Iterator

from factcheck.checks.base import Check, Example, Review, finding
from factcheck.checks.say import figures, listed, on_line, place
from factcheck.claim import Claim
from factcheck.document import Document
from factcheck.finding import Finding, Severity

_LINK = re.compile(r"https?://|www\.|href=|\]\(|\bbls\.gov", re.IGNORECASE)
# One of these is in whatever it matches; looking for words is much faster.
_LINK_WORDS = ("http", "www.", "href=", "](", "bls.gov")
_OFFICES = ("bls.gov", "dol.gov", "onetonline.org", "careeronestop.org")
_OFFICE_LINK = re.compile(r"\bbls\.gov|\bdol\.gov|\bonetonline\.org|\bcareeronestop\.org", re.IGNORECASE)


def run(review: Review) -> Iterator[Finding]:
    """One finding for each document."""
    for reading in review.readings:
        document = reading.document
        credited = [claim for claim in reading.claims if claim.checkable and claim.source_text]
        if not credited:
            continue
        lower = document.text.lower()
        if any(site in lower for site in _OFFICES) and _OFFICE_LINK.search(document.text):
            continue  # the page says once where its figures are from
        claims = [claim for claim in credited if not _linked(document, claim)]
        if claims:
            yield finding(
                CHECK,
                document,
                claims[0].value_span,
                f"{figures(len(claims))} credited to a source without a link to it: "
                f"{listed([on_line(document, claim) for claim in claims])}. Link the page each is from.",
                claims=claims,
                related=[place(claim) for claim in claims[1:]],
            )


def _linked(document: Document, claim: Claim) -> bool:
    """Whether the paragraph has a link."""
    start = document.text.rfind("\n\n", 0, claim.quote_span.start) + 1
    end = document.text.find("\n\n", claim.quote_span.end)
    paragraph = document.text[start : end if end >= 0 else len(document.text)]
    lower = paragraph.lower()
    return any(word in lower for word in _LINK_WORDS) and _LINK.search(paragraph) is not None


CHECK = Check(
    name="unlinked-source",
    severity=Severity.NOTICE,
    summary="Figures that name the Bureau of Labor Statistics as their source without a link to its page.",
    why="A reader, and the next editor, can look a figure up only where a link says which of many pages it is from.",
    source="Links in the paragraph of the figure, or to the office anywhere in the guide.",
    limits="Whether the link leads to that figure is not checked.",
    flags=("According to the BLS, the median annual wage for veterinarians was $130,100 in May 2025.\n",),
    leaves=(
        "According to the [BLS](https://www.bls.gov/ooh/), the median annual wage for veterinarians was "
        "$130,100 in May 2025.\n",
        Example("A good vet asks three questions before breakfast.\n", name="guide.txt"),
    ),
    run=run,
)
