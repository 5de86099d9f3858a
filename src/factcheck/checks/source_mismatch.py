"""source-mismatch: a figure of BLS under another source's name."""

from collections.abc import Iterator

from factcheck.checks.base import Check, Review, finding
from factcheck.checks.say import what
from factcheck.claim import Claim, Origin
from factcheck.figure import Figure
from factcheck.finding import Finding, Severity
from factcheck.measure import Measure, unit_of
from factcheck.quantity import Comparator, Unit
from factcheck.resolve import resolve
from factcheck.verdict import Confidence
from factcheck.words import source_text

YEARS = 8
"""How many years back an equal figure is taken for the source; in many more an equal one would be chance."""

SHARP = {Unit.USD_YEAR: 10, Unit.USD_HOUR: 0.01}
"""The last digit that a wage must be written to: equal rounded wages are chance too often."""

CENTRES = {
    Unit.USD_YEAR: (Measure.MEDIAN_ANNUAL, Measure.MEAN_ANNUAL),
    Unit.USD_HOUR: (Measure.MEDIAN_HOURLY, Measure.MEAN_HOURLY),
}


def run(review: Review) -> Iterator[Finding]:
    """One finding for each sharp wage that is credited elsewhere and equals the office's."""
    for document, claim, _ in review.judged():
        # "surveys" names nobody, and a credit from far away may not be this number's.
        named = claim.source_text and not claim.source_text.islower() and claim.origins.get("source") is Origin.SENTENCE
        if claim.checkable or not named:
            continue
        if (figure := _equal(review, claim)) is None:
            continue
        yield finding(
            CHECK,
            document,
            claim.value_span,
            f"“{claim.value_text}” is credited to {claim.source_text}, and is to the last digit {what(figure)}, which "
            f"BLS publishes ({source_text(figure)}). Credit BLS, if it is the source.",
            claims=[claim],
            confidence=Confidence.MEDIUM,
        )


def _equal(review: Review, claim: Claim) -> Figure | None:
    quantity = claim.quantity
    sharp = claim.unit in SHARP and quantity.step <= SHARP[claim.unit]
    if not sharp or quantity.comparator is not Comparator.EXACT or not claim.occupation:
        return None
    # The reader resolves no occupation for numbers that are not the office's.
    codes = claim.occupation.codes or resolve(claim.occupation.text, library=review.library).codes
    if not codes:
        return None
    named = {claim.measure} if claim.measure in CENTRES[claim.unit] else set(CENTRES[claim.unit])
    recent = review.year - YEARS
    return next(
        (
            figure
            for measure in sorted(named)
            for figure in reversed(review.library.series(Measure(measure), codes))
            if figure.unit == unit_of(figure.measure)
            and (figure.period.start or 0) >= recent
            and quantity.low < figure.value < quantity.high
        ),
        None,
    )


CHECK = Check(
    name="source-mismatch",
    severity=Severity.NOTICE,
    summary="A wage that equals the BLS figure to the last digit and is credited to somebody else.",
    why="A copy of a copy keeps its old date; the reader should be sent to the office that measured it.",
    source="The medians and means of the last years of the same occupation.",
    limits="Only wages written to the last published digit; others equal each other by chance.",
    flags=("According to PayScale, veterinarians earn a median annual wage of $125,510.\n",),
    leaves=(
        "According to PayScale, veterinarians earn a median annual wage of $125,500.\n",
        "According to the BLS, veterinarians earned a median annual wage of $125,510 in May 2024.\n",
    ),
    run=run,
)
