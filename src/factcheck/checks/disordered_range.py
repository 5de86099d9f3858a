"""disordered-range: a low end above its high end, a percentile above a higher one."""

from collections.abc import Iterator
from itertools import pairwise

from factcheck.checks.base import Check, Review, finding
from factcheck.checks.say import place
from factcheck.claim import Claim
from factcheck.document import Document
from factcheck.finding import Finding, Severity
from factcheck.measure import Measure
from factcheck.quantity import Comparator
from factcheck.words import measure_text

ANNUAL = (Measure.P10_ANNUAL, Measure.P25_ANNUAL, Measure.MEDIAN_ANNUAL, Measure.P75_ANNUAL, Measure.P90_ANNUAL)
HOURLY = (Measure.P10_HOURLY, Measure.P25_HOURLY, Measure.MEDIAN_HOURLY, Measure.P75_HOURLY, Measure.P90_HOURLY)


def run(review: Review) -> Iterator[Finding]:
    """One finding for each pair in the wrong order."""
    for reading in review.readings:
        yield from _ranges(reading.document, reading.claims)
        yield from _percentiles(reading.document, reading.claims)


def _ranges(document: Document, claims: tuple[Claim, ...]) -> Iterator[Finding]:
    for low, high in pairwise(claims):
        ends = (low.quantity.comparator, high.quantity.comparator)
        if ends != (Comparator.RANGE_LOW, Comparator.RANGE_HIGH) or low.quote_span != high.quote_span:
            continue
        if low.unit is high.unit and low.measure == high.measure and low.quantity.low > high.quantity.high:
            yield _finding(document, low, high, "The range begins above its end")


def _percentiles(document: Document, claims: tuple[Claim, ...]) -> Iterator[Finding]:
    groups: dict[object, dict[Measure | str, Claim]] = {}
    for claim in claims:
        if not claim.in_scope or claim.occupation is None or not claim.occupation.codes:
            continue
        about = (claim.occupation.codes, claim.period, claim.area, claim.industry, claim.quote_span)
        groups.setdefault(about, {})[claim.measure] = claim
    for group in groups.values():
        for ladder in (ANNUAL, HOURLY):
            present = [group[measure] for measure in ladder if measure in group]
            for lower, higher in pairwise(present):
                if lower.quantity.low > higher.quantity.high:
                    words = f"The {measure_text(lower.measure)} is above the {measure_text(higher.measure)}"
                    yield _finding(document, lower, higher, words)


def _finding(document: Document, lower: Claim, higher: Claim, words: str) -> Finding:
    return finding(
        CHECK,
        document,
        lower.value_span,
        f"{words}: “{lower.value_text}” against “{higher.value_text}”. One of the two is a slip; look both up.",
        claims=[lower, higher],
        related=[place(higher)],
    )


CHECK = Check(
    name="disordered-range",
    severity=Severity.ERROR,
    summary="A range whose low end is above its high end, or a percentile above a higher one.",
    why="One of the two numbers must be wrong, whatever the office published.",
    source="The order of percentiles, within one sentence about one occupation.",
    limits="Means are not ordered against percentiles: a mean may lie above the 75th.",
    flags=(
        "The lowest 10 percent of veterinarians earned less than $164,490 in May 2020, and the highest 10 percent "
        "earned more than $60,690.\n",
    ),
    leaves=(
        "The lowest 10 percent of veterinarians earned less than $60,690 in May 2020, and the highest 10 percent "
        "earned more than $164,490.\n",
    ),
    run=run,
)
