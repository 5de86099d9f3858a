"""Growth over past years, made from two published levels; it can be confirmed, but is never called false.

Methods and classifications changed on the way, so a mismatch may be the reader's base and not an error.
"""

from collections.abc import Iterator
from dataclasses import replace

from factcheck.claim import Claim
from factcheck.figure import Bound, Figure
from factcheck.judge import answers as look
from factcheck.judge.bench import Bench, is_newest
from factcheck.judge.intervals import Fit, fit
from factcheck.measure import Measure
from factcheck.quantity import Unit
from factcheck.verdict import Confidence, Outcome, Verdict
from factcheck.words import measure_text

_LEVELS = (Measure.EMPLOYMENT, Measure.MEDIAN_ANNUAL, Measure.MEAN_ANNUAL)


def past_change(claim: Claim, bench: Bench) -> Verdict | None:
    """Supported, where a percent between two past years is that of the occupation's employment or wage."""
    period = claim.period
    if claim.measure is not Measure.OTHER or claim.unit is not Unit.PERCENT or not claim.in_scope:
        return None
    if period is None or period.start is None or period.end is None or claim.industry or claim.area:
        return None
    for figure in _changes(claim, period.start, period.end, bench):
        if fit(claim, figure) >= Fit.NEAR:
            outcome = Outcome.SUPPORTED if is_newest(figure, bench) else Outcome.OUTDATED
            reason = (
                f"{figure.title}: {measure_text(figure.measure)} changed by {figure.value:.1f} percent "
                f"from {period.start} to {period.end}, made from the two published levels"
            )
            return Verdict(claim, outcome, reason, Confidence.MEDIUM, expected=figure, looked_at=(figure,))
    return None


def _changes(claim: Claim, start: int, end: int, bench: Bench) -> Iterator[Figure]:
    """The change of each level, as an interval from the intervals of both."""
    if claim.occupation is None or not claim.occupation.codes:
        return
    for measure in _LEVELS:
        figures = look.published(claim, claim.occupation, measure, bench.library)
        by_year = {one.period.start: one for one in figures if one.program == "OEWS" and one.bound is Bound.EXACT}
        first, last = by_year.get(start), by_year.get(end)
        if first and last and first.low > 0:
            ends = [100 * (late / early - 1) for late in (last.low, last.high) for early in (first.low, first.high)]
            yield replace(
                last,
                value=(min(ends) + max(ends)) / 2,
                step=max(ends) - min(ends),
                unit=Unit.PERCENT,
                footnote=f"computed from {first.release.name} and {last.release.name}",
            )
