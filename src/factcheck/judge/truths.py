"""Claims that are true in some careful reading: supported by the newest figures, or outdated."""

from collections.abc import Iterable
from dataclasses import replace

from factcheck.claim import Claim
from factcheck.figure import Bound, Figure, Missing, Reason
from factcheck.judge import answers as look
from factcheck.judge.bench import Bench, age, is_foretold, is_newest, not_checked, of_edition, when
from factcheck.judge.intervals import EXACTLY, Fit, fits, stated
from factcheck.judge.sums import is_made
from factcheck.measure import Measure
from factcheck.verdict import Confidence, Outcome, Verdict
from factcheck.words import figure_value, measure_text, whose

TWINS = {
    Measure(f"{rank}_{rate}_wage"): Measure(f"{rank}_{twin}_wage")
    for rank in ("median", "mean", "p10", "p25", "p75", "p90")
    for rate, twin in (("annual", "hourly"), ("hourly", "annual"))
}


def true_verdict(claim: Claim, found: look.Answers, bench: Bench) -> Verdict | None:
    """Supported or outdated, or None where no careful reading of the claim is true."""
    return (
        _by_cell(claim, found.dated, bench)
        or _by_kin(claim, found, bench)
        or _by_conversion(claim, bench)
        or _by_bound(claim, found.dated, bench)
    )


def _by_cell(claim: Claim, figures: Iterable[Figure], bench: Bench) -> Verdict | None:
    """The number is one of these cells. Undated, it is the document's edition's first, then the newest's."""
    same = [pair for pair in fits(claim, figures) if pair[0] >= Fit.SHORTENED]
    if claim.period is None:
        same = [pair for pair in same if not is_foretold(pair[1])] or same
    if not same:
        return None
    own = [pair for pair in same if claim.period is None and of_edition(pair[1], bench)]
    newest = [pair for pair in same if is_newest(pair[1], bench)]
    if newest and (not own or claim.period is not None):
        best, figure = max(newest, key=lambda pair: (pair[0], not is_made(pair[1])))
        return supported(claim, figure, best, bench)
    best, figure = max(own or same, key=lambda pair: (pair[0] >= Fit.NEAR, age(pair[1]), not is_made(pair[1]), pair[0]))
    if is_newest(figure, bench):
        return supported(claim, figure, best, bench)
    return outdated(claim, figure, best, bench)


def _by_kin(claim: Claim, found: look.Answers, bench: Bench) -> Verdict | None:
    """The number is that of the category which the occupation had in another classification."""
    kin = look.dated(claim, found.kin, bench.library)
    undated = claim.period is None
    near = [pair for pair in fits(claim, kin) if pair[0] >= Fit.NEAR and not (undated and is_foretold(pair[1]))]
    if not near:
        return None
    best, figure = max(near, key=lambda pair: (pair[0], age(pair[1])))
    verdict = (supported if is_newest(figure, bench) else outdated)(claim, figure, best, bench)
    note = f"; counted there as {figure.title}"
    return replace(verdict, reason=verdict.reason + note, confidence=Confidence.MEDIUM)


def _by_conversion(claim: Claim, bench: Bench) -> Verdict | None:
    """An hourly wage times 2,080, or an annual one divided by it: a writer's arithmetic, true to its last digit."""
    twin = TWINS.get(claim.measure) if isinstance(claim.measure, Measure) else None
    if twin is None or claim.occupation is None:
        return None
    mine = stated(claim)
    for figure in look.dated(claim, look.published(claim, claim.occupation, twin, bench.library), bench.library):
        factor = look.to_unit(claim.unit, figure)
        if factor and figure.bound is Bound.EXACT and mine.meets_ends(figure.low * factor, figure.high * factor):
            verdict = (supported if is_newest(figure, bench) else outdated)(claim, figure, Fit.EQUAL, bench)
            return replace(verdict, confidence=Confidence.MEDIUM)
    return None


def _by_bound(claim: Claim, figures: Iterable[Figure], bench: Bench) -> Verdict | None:
    """A bound that holds, from afar: true of the newest figure, or else of an older one."""
    if claim.quantity.comparator in EXACTLY:
        return None
    held = [figure for met, figure in fits(claim, figures) if met is Fit.BOUND]
    if not held:
        return None
    if claim.measure in (Measure.ANNUAL, Measure.HOURLY):
        return not_checked(claim, Missing(Reason.NO_MEASURE, "the text does not say which wage this bound is on"))
    newest = [figure for figure in held if is_newest(figure, bench)]
    if newest:
        return replace(supported(claim, newest[0], Fit.BOUND, bench), confidence=Confidence.LOW)
    return replace(outdated(claim, max(held, key=age), Fit.BOUND, bench), confidence=Confidence.LOW)


def supported(claim: Claim, figure: Figure, best: Fit, bench: Bench) -> Verdict:
    """True, and nothing newer is held."""
    reason = f"BLS: {measure_text(figure.measure)} of {figure_value(figure)}, {whose(figure)}, {when(figure)}"
    start = figure.release.period.start or 0
    later = [one for one in bench.cycles if figure.program != "OEWS" and (one.period.start or 0) > start]
    if later and not figure.measure.is_wage:
        reason += f"; the projections for {later[-1].name} are published and not held"
    if best < Fit.EQUAL:
        reason += "; the text gives it loosely"
    return Verdict(
        claim, Outcome.SUPPORTED, reason, _sure(claim, best), expected=figure, newest=figure, looked_at=(figure,)
    )


def outdated(claim: Claim, figure: Figure, best: Fit, bench: Bench) -> Verdict:
    """True for its period; a newer release exists."""
    newest = newest_of(claim, figure, bench)
    reason = f"true for {when(figure)} ({figure_value(figure)}, {whose(figure)})"
    reason += f"; the newest held is {figure_value(newest)}, {when(newest)}" if newest else "; a newer release exists"
    return Verdict(
        claim,
        Outcome.OUTDATED,
        reason,
        _sure(claim, best),
        expected=figure,
        newest=newest,
        looked_at=(figure, newest) if newest else (figure,),
    )


def newest_of(claim: Claim, figure: Figure, bench: Bench) -> Figure | None:
    """The same cell in the newest release that has it, where that is a later one."""
    if claim.occupation is None:
        return None
    own = replace(claim.occupation, codes=figure.codes, group=figure.group)
    held = look.published(claim, own, figure.measure, bench.library)
    later = [
        one
        for one in held
        if age(one) > age(figure)
        and is_foretold(one) == is_foretold(figure)
        and bench.library.holds(one.release)  # what somebody quoted from a release is no newer figure to write
    ]
    printed = [one for one in later if not is_made(one)]
    pool = [one for one in printed if one.program == figure.program] or printed or later
    if is_made(figure):  # what was added up once is now printed on a page
        pool = printed or later
    return max(pool, key=age, default=None)


def _sure(claim: Claim, best: Fit) -> Confidence:
    return Confidence.HIGH if best >= Fit.EQUAL and claim.period is not None else Confidence.MEDIUM
