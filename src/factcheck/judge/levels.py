"""Claims whose measure no table prints, confirmed from levels that are printed; nothing here is ever called false.

The share of all workers that an occupation has is two published levels, and so is growth over past years. A count with
no plain measure ("more than 14,800 inspectors will be needed") may be any of the counts that are printed.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from factcheck.claim import Claim, Occupation
from factcheck.figure import Bound, Figure
from factcheck.judge import answers as look
from factcheck.judge.bench import Bench, age, is_newest
from factcheck.judge.changes import past_change
from factcheck.judge.intervals import Fit, chance_of, fit
from factcheck.judge.truths import outdated, supported
from factcheck.measure import Measure
from factcheck.quantity import Unit
from factcheck.verdict import Confidence, Explanation, Outcome, Verdict
from factcheck.words import figure_value, measure_text

TOTAL = "00-0000"
# "16% of employed Americans", "8 percent of all U.S. jobs"; not "16% of them", "of nurses", "of all new jobs".
OF_EVERYONE = re.compile(
    r"\W*(?:of|in)\s+(?:(?:all|the|total|overall|entire|employed|working|national|nation[’']s|country[’']s|U\.?\s?S\.?|"
    r"American|civilian)\s+)*(?:Americans|workers|workforce|labor force|employment|employees|jobs)\b"
    r"(?!\s+(?:in|at|for|who))",
    re.IGNORECASE,
)
OPENINGS = re.compile(r"\b(?:openings?|vacanc(?:y|ies))\b", re.IGNORECASE)
# "within that period", "over the next ten years", "by 2031"; what is yearly was read as such and is none of these.
OVER_YEARS = re.compile(
    r"\b(?:over|within|during|in|through(?:out)?|across|for)\s+(?:(?:the|that|this|those|a|same|next|coming|following|"
    r"entire|whole|projected|projections?|ten|10)[\s-]+)*(?:period|decade|years|span|time\s?frame)\b|"
    r"\bby\s+20\d\d|\b(?:between|from)\s+20\d\d\s+(?:and|to|through)\s+20\d\d",
    re.IGNORECASE,
)
COUNTS = (Measure.OPENINGS, Measure.GROWTH_JOBS, Measure.EMPLOYMENT)
SHARP = 0.01


def from_levels(claim: Claim, bench: Bench) -> Verdict | None:
    """Supported or outdated, where published levels make the number; None where nothing can be told."""
    if claim.measure is not Measure.OTHER or not claim.in_scope or claim.industry or claim.area:
        return None
    who = claim.occupation
    if who and not who.codes and who.status != "resolved" and bench.subjects:
        claim = replace(claim, occupation=bench.subjects[0])
    if claim.unit is Unit.PERCENT:
        return past_change(claim, bench) or _share_of_all(claim, bench)
    return _some_count(claim, bench) if claim.unit is Unit.JOBS else None


def _share_of_all(claim: Claim, bench: Bench) -> Verdict | None:
    """The part of all workers that is in an occupation."""
    behind = claim.quote[claim.value_span.end - claim.quote_span.start :]
    who = claim.occupation
    if who is None or not who.codes or who.codes == (TOTAL,) or not OF_EVERYONE.match(behind):
        return None
    found = [figure for figure in _shares(claim, bench) if fit(claim, figure) is Fit.EQUAL]
    if not found:
        return None
    figure = max(found, key=age)
    outcome = Outcome.SUPPORTED if is_newest(figure, bench) else Outcome.OUTDATED
    share = f"{figure.value:.1f} percent of all employment"
    reason = f"{figure.title}: {share}, made from the two levels of {figure.release.name}"
    return Verdict(claim, outcome, reason, Confidence.MEDIUM, expected=figure, looked_at=(figure,))


def _shares(claim: Claim, bench: Bench) -> Iterator[Figure]:
    """Employment over the employment of all occupations, as an interval from the intervals of both."""
    if claim.occupation is None:
        return
    own = look.published(claim, claim.occupation, Measure.EMPLOYMENT, bench.library)
    every = replace(claim.occupation, codes=(TOTAL,), group=None)
    whole = look.published(claim, every, Measure.EMPLOYMENT, bench.library)
    totals = {(one.program, one.release, one.period): one for one in whole}
    for figure in look.dated(claim, own, bench.library):
        total = totals.get((figure.program, figure.release, figure.period))
        if total and figure.bound is Bound.EXACT and total.low > 0:
            low, high = 100 * figure.low / total.high, 100 * figure.high / total.low
            note = f"computed from two levels of {figure.release.name}"
            yield replace(figure, value=(low + high) / 2, step=high - low, unit=Unit.PERCENT, footnote=note)


def _some_count(claim: Claim, bench: Bench) -> Verdict | None:
    """A count whose measure the words leave open, written finely enough to tell which one it is."""
    who = claim.occupation
    if who is None or not who.codes or claim.quantity.step > SHARP * abs(claim.value):
        return None
    decade = _openings_of_decade(claim, who, bench)
    if decade:
        return decade
    for measure in COUNTS:
        one = replace(claim, measure=measure)
        figures = look.dated(one, look.published(one, who, measure, bench.library), bench.library)
        same = [figure for figure in figures if fit(one, figure) is Fit.EQUAL]
        if same:
            figure = max(same, key=age)
            verdict = (supported if is_newest(figure, bench) else outdated)(one, figure, Fit.EQUAL, bench)
            reason = f"{verdict.reason}; it is the {measure_text(measure)}"
            return replace(verdict, claim=claim, reason=reason, confidence=Confidence.LOW)
    return None


def _openings_of_decade(claim: Claim, who: Occupation, bench: Bench) -> Verdict | None:
    """Openings told of a whole decade: ten years of them, or by mistake those of one year."""
    if not (OPENINGS.search(claim.quote) and OVER_YEARS.search(claim.quote)):
        return None
    one = replace(claim, measure=Measure.OPENINGS)
    yearly = look.dated(one, look.published(one, who, Measure.OPENINGS, bench.library), bench.library)
    totals = [replace(figure, value=10 * figure.value, step=10 * figure.step) for figure in yearly]
    for figure in sorted(totals, key=age, reverse=True):
        if fit(one, figure) is Fit.EQUAL:
            verdict = (supported if is_newest(figure, bench) else outdated)(one, figure, Fit.EQUAL, bench)
            return replace(verdict, claim=claim, confidence=Confidence.MEDIUM)
    same = [figure for figure in yearly if fit(one, figure) is Fit.EQUAL]
    if not same or claim.period is None:
        return None
    figure = max(same, key=age)
    true = next(total for total in totals if total.release == figure.release)
    why = f"the {measure_text(Measure.OPENINGS)}, not of the ten years"
    told = Explanation("measure", figure, why, round(chance_of(claim, figure), 4))
    reason = f"{figure_value(figure)} is {why} ({figure.title}, {figure.release.name})"
    return Verdict(
        claim, Outcome.MISMEASURED, reason, Confidence.MEDIUM,
        expected=true, newest=true, explanations=(told,), looked_at=(figure,),
    )  # fmt: skip
