"""Claims that no careful reading makes true: what the number really is, and how sure that is."""

from dataclasses import replace

from factcheck.claim import Claim, Occupation, Origin
from factcheck.figure import Figure, Missing, Reason
from factcheck.judge import answers as look
from factcheck.judge import nearest
from factcheck.judge.bench import Bench, age, credits_office, is_foretold, is_newest, not_checked, of_edition, when
from factcheck.judge.intervals import PERCENTILES, Fit, equals
from factcheck.judge.readings import handbook_pages
from factcheck.judge.sums import is_made
from factcheck.judge.truths import newest_of, outdated, supported
from factcheck.measure import Measure
from factcheck.quantity import Comparator
from factcheck.verdict import Confidence, Explanation, Outcome, Verdict
from factcheck.vocabulary.titles import normalise
from factcheck.words import figure_value, measure_text, whose

_OUTCOME_OF = {
    "period": Outcome.MISDATED,
    "measure": Outcome.MISMEASURED,
    "occupation": Outcome.MISATTRIBUTED,
    "group": Outcome.MISATTRIBUTED,
    "area": Outcome.MISATTRIBUTED,
}
_SLIPS = ("sign", "digits", "factor")
# A hit that owes more than this to chance is told, but not with high confidence.
UNLIKELY = 0.2


def accuse(claim: Claim, occupation: Occupation, found: look.Answers, bench: Bench) -> Verdict:
    """The verdict on a claim whose figures are known and say something else."""
    expected = _expected(claim, found, bench)
    search = nearest.Search(claim, occupation, expected, (*found.every, *found.kin), bench.library, bench.edition)
    told = nearest.explanations(search)
    if true := _under_one_title(claim, occupation, told, bench):
        return true
    doubt = _doubt(claim, occupation, told, found, bench)
    if doubt:
        return replace(not_checked(claim, doubt, newest=expected[0]), explanations=told)
    first = expected[0]
    truth = f"BLS has {figure_value(first)} ({measure_text(first.measure)}, {whose(first)}, {when(first)})"
    return Verdict(
        claim,
        _OUTCOME_OF.get(told[0].kind, Outcome.CONTRADICTED) if told else Outcome.CONTRADICTED,
        f"{truth}; {_story(told)}",
        _certainty(claim, occupation, told),
        expected=first,
        newest=newest_of(claim, first, bench) or first,
        explanations=told,
        looked_at=(*expected, *(one.figure for one in told)),
    )


def _under_one_title(
    claim: Claim, occupation: Occupation, told: tuple[Explanation, ...], bench: Bench
) -> Verdict | None:
    """True, where some tables print the narrower occupation that the number is of under the wider one's title."""
    first = told[0] if told and told[0].kind in ("occupation", "group") else None
    if first is None or normalise(first.figure.title) != normalise(occupation.text or ""):
        return None
    verdict = (supported if is_newest(first.figure, bench) else outdated)(claim, first.figure, Fit.EQUAL, bench)
    return replace(verdict, confidence=Confidence.MEDIUM)


def swapped(claim: Claim, occupation: Occupation, bench: Bench) -> Verdict | None:
    """Mismeasured, where the office prints no such measure for this occupation but the number is its other average."""
    for measure in look.measures(claim):
        other = nearest.SWAPS.get(measure)
        if other is None:
            continue
        figures = look.dated(claim, look.published(claim, occupation, other, bench.library), bench.library)
        same = [figure for figure in equals(claim, figures) if claim.quantity.step <= figure.step]
        if same:
            figure = max(same, key=age)
            why = f"the {measure_text(figure.measure)} of {when(figure)}"
            told = Explanation("measure", figure, why, round(len(figures) * 2 * figure.step / abs(figure.value), 4))
            reason = f"BLS gives no {measure_text(measure)} for {whose(figure)}; the stated value is {why}"
            return Verdict(
                claim,
                Outcome.MISMEASURED,
                reason,
                Confidence.MEDIUM,
                newest=figure,
                explanations=(told,),
                looked_at=(figure,),
            )
    return None


def _story(told: tuple[Explanation, ...]) -> str:
    if not told:
        return "the stated value matches nothing near"
    return told[0].why if told[0].kind in _SLIPS else f"the stated value is {told[0].why}"


def _expected(claim: Claim, found: look.Answers, bench: Bench) -> tuple[Figure, ...]:
    """What the claim should have said, best first: for an undated claim the newest, or the document's edition's."""
    dated = found.dated
    if claim.period is None:
        held = tuple(figure for figure in dated if not is_foretold(figure)) or dated
        own = tuple(figure for figure in (*held, *found.kin) if of_edition(figure, bench) and not is_foretold(figure))
        newest = max(age(figure) for figure in held)
        dated = own or tuple(figure for figure in held if age(figure) == newest)
    order = look.measures(claim)
    whole = claim.period is None or claim.period.month is None  # a bare year: the handbook counts all jobs
    first = "EP" if whole else "OEWS"

    def rank(figure: Figure) -> tuple[int, bool, bool, bool, bool]:
        other = figure.measure is Measure.EMPLOYMENT and figure.program != first
        # "2024" may be the year of publication; the figure of that very year is still the nearer answer
        elsewhen = claim.period is not None and not claim.period.is_span and figure.period.start != claim.period.start
        return (order.index(figure.measure), is_foretold(figure), other, is_made(figure), elsewhen)

    return tuple(sorted(dated, key=rank))


def _doubt(
    claim: Claim, occupation: Occupation, told: tuple[Explanation, ...], found: look.Answers, bench: Bench
) -> Missing | None:
    """Why a mismatch is not yet an error: the claim is too vague, or nobody said whose number it is."""
    loose = claim.measure in (Measure.ANNUAL, Measure.HOURLY)
    bound = claim.quantity.comparator not in (Comparator.EXACT, Comparator.ABOUT)
    if loose and bound:
        return Missing(Reason.NO_MEASURE, "the text does not say which wage this bound is on")
    if claim.period is not None or told:
        return None
    if all(figure.program == "OOH" for figure in found.every):
        return Missing(
            Reason.NO_RELEASE, "undated, and most editions of the handbook, where it would stand, are not held"
        )
    pages = handbook_pages(occupation, bench.library)
    if pages:
        page = pages[0].title
        detail = f"undated; {occupation.text!r} may be told by the handbook's page {page!r}, of an edition not held"
        return Missing(Reason.NO_RELEASE, detail)
    if len(occupation.codes) > 1:
        detail = f"undated; {occupation.text!r} stands for several codes, whose figures are not held for every release"
        return Missing(Reason.NO_RELEASE, detail)
    if not credits_office(claim):
        return Missing(Reason.NO_RELEASE, "undated and without a source; no release held has this value")
    return None


def _certainty(claim: Claim, occupation: Occupation, told: tuple[Explanation, ...]) -> Confidence:
    """High only where every slot is plain and the explanation is no coincidence."""
    exact = claim.quantity.comparator in (Comparator.EXACT, Comparator.ABOUT) or claim.measure in PERCENTILES
    weak = (
        (claim.period is None)
        + (claim.measure in (Measure.ANNUAL, Measure.HOURLY))
        + (occupation.origin in (Origin.DOCUMENT, Origin.NONE))
        + (claim.origins.get("period") in (Origin.DOCUMENT, Origin.HEADING))
        + (bool(told) and told[0].chance > UNLIKELY)
        + (not exact)
    )
    return (Confidence.HIGH, Confidence.MEDIUM)[weak] if weak < 2 else Confidence.LOW
