"""What outdated-figure and superseded-projection share: figures that were true and have newer values."""

from collections.abc import Callable, Iterator

from factcheck.checks.base import Check, Review, finding
from factcheck.checks.fixes import period_fix, together, value_fix
from factcheck.checks.say import listed, on_line, place, what
from factcheck.claim import Claim
from factcheck.document import Document
from factcheck.figure import Figure
from factcheck.finding import Finding, Fix, Severity
from factcheck.judge.editions import slips
from factcheck.quantity import Comparator, Unit
from factcheck.verdict import Confidence, Outcome, Verdict
from factcheck.words import figure_value, source_text

SHARP = {Unit.USD_YEAR: 100, Unit.USD_HOUR: 0.1, Unit.JOBS: 1000}
"""Up to which last digit a number that neither dates nor credits itself still tells where it is from."""


def outdated(review: Review, check: Check, wanted: Callable[[Claim], bool]) -> Iterator[Finding]:
    """One finding for each outdated claim, or one for all of a document that come from the same edition."""
    grouped: set[str] = set()
    for slip in slips(review.verdicts.values()):
        ids = [each for each in slip.claims if wanted(review.claim_of[each]) and _told(review.verdicts[each])]
        if slip.kind == "edition" and len(ids) > 1:
            grouped.update(ids)
            yield _edition(review, check, [review.verdicts[each] for each in ids])
    for document, claim, verdict in review.judged():
        if verdict.outcome is Outcome.OUTDATED and claim.id not in grouped and wanted(claim) and _told(verdict):
            yield _single(review, check, document, verdict)


def _told(verdict: Verdict) -> bool:
    """Whether being outdated means anything: not for a bound that still holds, nor for a vague number of nobody's.

    A rounded wage without date and source equals some release or other by chance.
    """
    claim, newest = verdict.claim, verdict.newest
    quantity = claim.quantity
    if quantity.comparator in (Comparator.MORE, Comparator.LESS) and newest is not None:
        more = quantity.comparator is Comparator.MORE
        return not (newest.value >= quantity.value if more else newest.value <= quantity.value)
    vague = quantity.step > SHARP.get(claim.unit, quantity.step)
    return not (vague and claim.period is None and claim.source_text is None)


def _single(review: Review, check: Check, document: Document, verdict: Verdict) -> Finding:
    claim = verdict.claim
    return finding(
        check,
        document,
        claim.value_span,
        f"{_was(verdict)}. {_newer(review, verdict)}.",
        claims=[claim],
        fix=_fix(review, document, verdict),
        severity=_severity(check, [verdict]),
        confidence=verdict.confidence,
    )


def _edition(review: Review, check: Check, verdicts: list[Verdict]) -> Finding:
    claims = [verdict.claim for verdict in verdicts]
    document = review.documents[claims[0].document]
    lines = [f"{on_line(document, v.claim)}: {_newest(v.newest)}" for v in verdicts if v.newest]
    fixes = [fix for verdict in verdicts if (fix := _fix(review, document, verdict))]
    release = verdicts[0].expected.period if verdicts[0].expected else "an older release"
    return finding(
        check,
        document,
        claims[0].value_span,
        f"{len(claims)} figures that were true in {release} have newer values. {listed(lines)}.",
        claims=claims,
        related=[place(claim) for claim in claims[1:]],
        fix=together(list(fixes), f"bring {len(fixes)} of {len(claims)} figures up to date") if fixes else None,
        severity=_severity(check, verdicts),
        confidence=max((verdict.confidence for verdict in verdicts), key=list(Confidence).index),
    )


def _was(verdict: Verdict) -> str:
    claim = verdict.claim
    if verdict.expected is None:
        return verdict.reason.rstrip(".")
    undated = ", and the text gives no date, so that it reads as today's" if claim.period is None else ""
    return f"“{claim.value_text}” is {what(verdict.expected)}{undated}"


def _newer(review: Review, verdict: Verdict) -> str:
    if verdict.newest is None:
        return "A newer release has been published"
    last = review.library.newest(verdict.newest.program)
    which = "newest figure held" if _start(verdict.newest) >= (last.period.start or 0) else "last comparable figure"
    return f"The {which} is {_newest(verdict.newest)} ({source_text(verdict.newest)})"


def _newest(figure: Figure | None) -> str:
    return f"{figure_value(figure)} in {figure.period}" if figure else ""


def _severity(check: Check, verdicts: list[Verdict]) -> Severity:
    """Old and dated is a notice where only one newer release exists; undated it misleads whoever reads it today."""
    ages = [_age(verdict) for verdict in verdicts]
    dated = all(verdict.claim.period is not None for verdict in verdicts)
    mild = dated and (max(ages) <= 1 or all(_same_text(verdict) for verdict in verdicts))
    return Severity.NOTICE if mild else check.severity


def _age(verdict: Verdict) -> int:
    if verdict.expected is None or verdict.newest is None:
        return 1
    return _start(verdict.newest) - _start(verdict.expected)


def _start(figure: Figure) -> int:
    return figure.release.period.start or 0


def _fix(review: Review, document: Document, verdict: Verdict) -> Fix | None:
    """The newest value under its date, for every claim that the same date governs; None where one is not sure.

    A band in words ("faster than average") would have to change with the percent: no fix then.
    """
    claim = verdict.claim
    if verdict.newest is None or claim.qualitative or (claim.period and not claim.period_span):
        return None
    period = verdict.newest.period
    near = review.verdicts_in[claim.document]
    sharing = [v for v in near if _shares(v.claim, claim)] if claim.period_span else [verdict]
    sharing += [v for v in near if _follows(v.claim, claim)]
    fixes: list[Fix | None] = []
    for each in sharing:
        newest = each.newest.period if each.newest else None
        if each.outcome is not Outcome.OUTDATED or each.claim.qualitative or newest != period:
            return None
        fixes.append(value_fix(each.claim, each.newest) or _same_text(each))
    if claim.period_span:
        fixes.append(period_fix(document, claim, verdict.newest))
    return together(fixes, f"bring to {period}")


def _shares(one: Claim, other: Claim) -> bool:
    """Whether two claims of a document take their date from the same words."""
    return one.period_span == other.period_span


def _follows(one: Claim, other: Claim) -> bool:
    """Whether `one` takes its date from the sentence of `other`: "The lowest 10 percent earned less than ..."."""
    return (
        one.in_scope
        and one.period is not None
        and one.period == other.period
        and one.period_span is None
        and one.value_span > other.value_span
    )


def _same_text(verdict: Verdict) -> Fix | None:
    """A fix that changes nothing, where the newest value reads like the stated one."""
    newest, claim = verdict.newest, verdict.claim
    same = newest is not None and abs(newest.value - claim.value) < claim.quantity.step / 2
    return Fix((), "") if same else None
