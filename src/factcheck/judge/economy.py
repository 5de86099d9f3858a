"""Verdicts on numbers about the whole economy: a dated past month is simply true or not, and never outdated."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.claim import Claim, Origin
from factcheck.figure import Figure, Missing, Reason
from factcheck.judge.bench import Bench, not_checked
from factcheck.judge.economy_readings import Reading, readings
from factcheck.judge.intervals import Fit, fit, stated
from factcheck.measure import Indicator
from factcheck.period import Period
from factcheck.reference.economy import MONTHS_OF_A_YEAR, Capture
from factcheck.verdict import Confidence, Explanation, Outcome, Verdict
from factcheck.words import figure_value, in_words

# A neighbour that a random wrong number would meet more often than this explains nothing.
_RARE = 0.1
_YEARS_AROUND = 5


def economy_verdict(claim: Claim, indicator: Indicator, bench: Bench) -> Verdict:
    """Supported by any careful reading, contradicted only where none is near, else not checked and why."""
    if claim.note:
        return not_checked(claim, Missing(Reason.NO_MEASURE, claim.note))
    held = bench.library.economy(indicator, area=claim.area)
    captures = held if isinstance(held, tuple) else ()
    found = readings(indicator, claim.period, captures) if claim.period else []
    true = _true(claim, [*found, *_of_kin(claim, indicator, bench)])
    if true is not None:
        return true
    absent = held if isinstance(held, Missing) else _absent(claim, indicator, captures, found)
    if absent is not None:
        return not_checked(claim, absent, newest=_newest(indicator, captures))
    doubt = _doubt(claim, found)
    if doubt is not None:
        return not_checked(claim, doubt, newest=found[0].figure)
    return _contradicted(claim, indicator, captures, found)


def _true(claim: Claim, found: Sequence[Reading]) -> Verdict | None:
    same = [(fit(claim, one.figure), one) for one in found]
    same = [(how, one) for how, one in same if how >= Fit.BOUND]
    if not same:
        return None
    how, best = max(same, key=lambda pair: (pair[0] >= Fit.NEAR, pair[1].plain, pair[0]))
    figure = best.figure
    reason = f"BLS: {figure_value(figure)}, {in_words(figure)}"
    if how < Fit.EQUAL:
        reason += "; the text gives it loosely"
    sure = Confidence.HIGH if how is Fit.EQUAL and best.plain else Confidence.MEDIUM
    return Verdict(
        claim, Outcome.SUPPORTED, reason, sure, expected=figure, newest=figure, looked_at=tuple(_looked_at(found))
    )


def _of_kin(claim: Claim, indicator: Indicator, bench: Bench) -> Iterator[Reading]:
    """Earnings with no word of whose: those of production and nonsupervisory employees were long the ones quoted."""
    if indicator.level is not Indicator.EARNINGS or claim.period is None:
        return
    kin = Indicator.PRODUCTION_EARNINGS
    held = bench.library.economy(kin, area=claim.area)
    if isinstance(held, tuple):
        for one in readings(kin.change if indicator.is_change else kin, claim.period, held):
            yield replace(one, plain=False)


def _absent(
    claim: Claim, indicator: Indicator, captures: Sequence[Capture], found: Sequence[Reading]
) -> Missing | None:
    """Why there is no plain answer for the period."""
    newest = _newest(indicator, captures)
    title = captures[0].series.title
    until = f"; the newest held is {figure_value(newest)}, {newest.period}" if newest else ""
    if claim.period is None:
        return Missing(Reason.NO_RELEASE, f"undated{until}")
    if any(one.plain for one in found):
        return None
    period = claim.period
    year = period.end if period.is_span else period.start
    months = sorted({month for capture in captures for month in capture.months})
    if year is None or not months or (period.is_span and not indicator.is_change):
        return Missing(Reason.NO_RELEASE, f"no reading of {period} is held for the {title}")
    wanted = (year, period.month or MONTHS_OF_A_YEAR)
    first = (period.start or 0, period.month or 1)
    if months[0] <= first and wanted <= months[-1]:
        return Missing(Reason.NOT_PUBLISHED, f"BLS published no {title} for all of {period}")
    return Missing(Reason.NO_RELEASE, f"the {title} is not held for {period}{until}")


def _newest(indicator: Indicator, captures: Sequence[Capture]) -> Figure | None:
    if not captures or not captures[0].months:
        return None
    last = max(captures, key=lambda one: one.months[-1] if one.months else (0, 0))
    year, month = last.months[-1]
    if indicator.is_change:
        found = readings(indicator, Period(year - 1, year, month=month), captures)
        return found[0].figure if found else None
    return last.at(Period(year, month=month))


def _doubt(claim: Claim, found: Sequence[Reading]) -> Missing | None:
    """Why a number that fits no reading is not called wrong."""
    if claim.occupation is not None and claim.occupation.text:
        detail = f"may be the unemployment rate of {claim.occupation.text!r}; the nation's was {_told(found[0].figure)}"
        return Missing(Reason.AMBIGUOUS, detail)
    if claim.origins.get("period", Origin.SENTENCE) not in (Origin.SENTENCE, Origin.TABLE):
        detail = f"its sentence does not say when; in {claim.period} BLS had {_told(found[0].figure)}"
        return Missing(Reason.AMBIGUOUS, detail)
    mine = stated(claim)
    for one in found:
        gap = max(one.figure.low - mine.high, mine.low - one.figure.high)
        if gap <= one.slack and one.slack:
            detail = f"BLS now has {_told(one.figure)}; it revises this series, and its first print is not held"
            return Missing(Reason.REVISED, detail)
    return None


def _told(figure: Figure) -> str:
    return f"{figure_value(figure)} ({in_words(figure)})"


def _contradicted(claim: Claim, indicator: Indicator, captures: Sequence[Capture], found: Sequence[Reading]) -> Verdict:
    expected = found[0].figure
    told = tuple(_explanations(claim, indicator, captures, expected))
    outcome = Outcome.MISDATED if told and told[0].kind == "period" else Outcome.CONTRADICTED
    why = f"; the stated value is {told[0].why}" if told else ""
    month = claim.period is not None and (claim.period.month is not None)
    return Verdict(
        claim,
        outcome,
        f"BLS has {_told(expected)}{why}",
        Confidence.HIGH if month else Confidence.MEDIUM,
        expected=expected,
        newest=expected,
        explanations=told,
        looked_at=tuple(_looked_at(found)),
    )


def _explanations(
    claim: Claim, indicator: Indicator, captures: Sequence[Capture], expected: Figure
) -> Iterator[Explanation]:
    """The other sign, or the period before or after where a match is too rare for chance."""
    turned = replace(expected, value=-expected.value)
    if indicator.is_change and fit(claim, turned) >= Fit.NEAR and expected.value:
        yield Explanation("sign", expected, "a rise told as a fall, or a fall as a rise", _RARE / 10)
        return
    period = claim.period
    if period is None or period.is_span or period.start is None:
        return
    around = [one for step in (-1, 1) for one in readings(indicator, _moved(period, step), captures) if one.plain]
    same = next((one.figure for one in around if fit(claim, one.figure) is Fit.EQUAL), None)
    if same is None:
        return
    spread = [
        one.figure.value
        for step in range(-_YEARS_AROUND, _YEARS_AROUND + 1)
        for one in readings(indicator, _moved(period, step), captures)
        if one.plain
    ]
    width = stated(claim).width + same.step
    chance = min(1.0, 2 * width / ((max(spread) - min(spread)) or width))
    if chance <= _RARE:
        yield Explanation("period", same, f"the one of {same.period}", chance)


def _moved(period: Period, steps: int) -> Period:
    """So many months or years on."""
    year = period.start or 0
    if not period.month:
        return Period(year + steps)
    months = year * MONTHS_OF_A_YEAR + period.month - 1 + steps
    return Period(months // MONTHS_OF_A_YEAR, month=months % MONTHS_OF_A_YEAR + 1)


_SHOWN = 6


def _looked_at(found: Sequence[Reading]) -> Iterator[Figure]:
    """The plain answers, and a few of the others."""
    yield from dict.fromkeys(one.figure for one in found[:_SHOWN])
