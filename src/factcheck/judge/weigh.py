"""One claim, one verdict."""

from dataclasses import dataclass, replace
from datetime import date

from factcheck.claim import Claim, Occupation, Origin
from factcheck.figure import Bound, Figure, Missing, Reason, Release
from factcheck.judge import answers as look
from factcheck.judge import nearest, periods
from factcheck.judge.intervals import Fit, fit, published, stated
from factcheck.measure import Measure
from factcheck.quantity import Comparator, Unit
from factcheck.reference.library import Library
from factcheck.verdict import Confidence, Explanation, Outcome, Verdict
from factcheck.words import figure_value, measure_text

_OUTCOME_OF = {
    "period": Outcome.MISDATED,
    "measure": Outcome.MISMEASURED,
    "occupation": Outcome.MISATTRIBUTED,
    "group": Outcome.MISATTRIBUTED,
    "area": Outcome.MISATTRIBUTED,
}
_OFFICE = (
    "bls",
    "labor stat",
    "bureau of labor",
    "department of labor",
    "occupational outlook",
    "occupational employment",
    "oews",
)


@dataclass(frozen=True, slots=True)
class Bench:
    """What every judgement needs. `edition` is that of the document, where its figures give one away."""

    library: Library
    today: date
    cycles: tuple[Release, ...]
    edition: int | None = None


def weigh(claim: Claim, bench: Bench) -> Verdict:
    """The verdict on one claim; never accuses where any careful reading is true."""
    aside = _out_of_reach(claim)
    if aside:
        return _not_checked(claim, aside)
    occupation = claim.occupation
    assert occupation is not None
    if occupation.status == "unpublished" or (not occupation.codes and not occupation.group):
        return _without_codes(claim, occupation, bench)
    return _weigh_as(claim, occupation, bench)


def _out_of_reach(claim: Claim) -> Missing | None:
    """Why a claim is not one for these tables at all."""
    if not claim.in_scope:
        return Missing(Reason.NO_MEASURE, claim.note or "another source's number, not an occupational statistic of BLS")
    if not isinstance(claim.measure, Measure) or claim.measure in (Measure.OTHER, Measure.ENTRY_EDUCATION):
        return Missing(Reason.NO_MEASURE, "no table held gives shares, rates or other measures of this kind")
    if claim.industry:
        return Missing(Reason.NO_MEASURE, f"figures by industry ({claim.industry}) are not held")
    if claim.unit is Unit.USD_WEEK:
        return Missing(Reason.NO_MEASURE, "weekly earnings come from a household survey that is not held")
    if claim.occupation is None or claim.occupation.status == "unnamed":
        return Missing(Reason.NO_OCCUPATION, "the text does not say which occupation the number is about")
    return None


def _without_codes(claim: Claim, occupation: Occupation, bench: Bench) -> Verdict:
    """The words name no category of the office's, or several."""
    if occupation.status == "ambiguous" or occupation.candidates:
        for code, title in occupation.candidates:
            one = replace(occupation, codes=(code,), title=title, candidates=(), status="resolved")
            verdict = _weigh_as(claim, one, bench)
            sharp = claim.quantity.step <= 100 and claim.unit in (Unit.USD_YEAR, Unit.JOBS, Unit.USD_HOUR)
            if sharp and verdict.outcome in (Outcome.SUPPORTED, Outcome.OUTDATED):
                reason = f"{verdict.reason}, reading {occupation.text!r} as {title}"
                return replace(verdict, reason=reason, confidence=Confidence.MEDIUM)
        names = "; ".join(title for _, title in occupation.candidates[:3])
        detail = f"{occupation.text!r} may be any of several occupations" + (f" ({names})" if names else "")
        return _not_checked(claim, Missing(Reason.AMBIGUOUS, detail))
    detail = f"BLS publishes nothing for {occupation.text!r}"
    missing = Missing(Reason.NO_CATEGORY, detail)
    if credits_office(claim):
        return Verdict(claim, Outcome.UNPUBLISHED, detail, Confidence.MEDIUM, missing=missing)
    return _not_checked(claim, missing)


def credits_office(claim: Claim) -> bool:
    """Whether the text credits BLS for this number."""
    source = (claim.source_text or "").lower()
    return any(name in source for name in _OFFICE)


def _weigh_as(claim: Claim, occupation: Occupation, bench: Bench) -> Verdict:
    library = bench.library
    found = look.answers(claim, occupation, library)
    cycles = tuple(one.period for one in bench.cycles)
    impossible = periods.impossible(claim, cycles, library.releases(), bench.today)
    true = _true(claim, found.dated, bench)
    if true and not impossible:
        return true
    if impossible:
        return _impossible(claim, occupation, found, impossible, bench)
    reading = _other_reading(claim, occupation, found, bench)
    if reading:
        return reading
    if not found.dated:
        return _not_checked(claim, found.missing or Missing(Reason.NO_RELEASE, "no figure is held"))
    if any(fit(claim, figure) is Fit.OPEN for figure in found.dated):
        open_ended = next(figure for figure in found.dated if figure.bound is not Bound.EXACT)
        detail = f"BLS says only {figure_value(open_ended)} ({open_ended.release.name})"
        return _not_checked(claim, Missing(Reason.NOT_PUBLISHED, detail), newest=open_ended)
    return _accuse(claim, occupation, found, bench)


# ---------------------------------------------------------------- true


def _true(claim: Claim, figures: tuple[Figure, ...], bench: Bench) -> Verdict | None:
    """Supported or outdated by the best of these figures, or None where none agrees."""
    fits = [(fit(claim, figure), figure) for figure in figures]
    same = [(one, figure) for one, figure in fits if one >= Fit.SHORTENED]
    if not same:
        return _bounded(claim, [figure for one, figure in fits if one is Fit.BOUND], figures, bench)
    newest = [pair for pair in same if is_newest(pair[1], bench)]
    if newest:
        best, figure = max(newest, key=lambda pair: pair[0])
        return _supported(claim, figure, best, bench)
    best, figure = max(
        same, key=lambda pair: (pair[0] >= Fit.NEAR, _edition_rank(pair[1], bench), _newer(pair[1]), pair[0])
    )
    return _outdated(claim, figure, best, bench)


def _edition_rank(figure: Figure, bench: Bench) -> bool:
    return bench.edition is not None and nearest.edition_of(figure) == bench.edition


def _newer(figure: Figure) -> tuple[int, int]:
    return (figure.release.period.start or 0, figure.period.start or 0)


def is_newest(figure: Figure, bench: Bench) -> bool:
    """Whether no later release of its program is held; wages on a handbook page grow old with the survey's."""
    if figure.program == "OOH" and figure.measure.is_wage and len(figure.codes) == 1:
        return figure.period == bench.library.newest("OEWS").period
    return figure.release == bench.library.newest(figure.program)


def _supported(claim: Claim, figure: Figure, best: Fit, bench: Bench) -> Verdict:
    reason = f"BLS: {measure_text(figure.measure)} of {figure_value(figure)}, {figure.title}, {_when(figure)}"
    later = [
        one
        for one in bench.cycles
        if figure.program == "EP" and (one.period.start or 0) > (figure.release.period.start or 0)
    ]
    if later:
        reason += f"; projections for {later[-1].name} exist and are not held"
    if best < Fit.EQUAL:
        reason += "; the text gives it loosely"
    return Verdict(
        claim, Outcome.SUPPORTED, reason, _sure(claim, best), expected=figure, newest=figure, looked_at=(figure,)
    )


def _outdated(claim: Claim, figure: Figure, best: Fit, bench: Bench) -> Verdict:
    newest = _newest_of(claim, figure, bench)
    reason = f"true for {_when(figure)} ({figure_value(figure)}, {figure.title})"
    if newest:
        reason += f"; the newest held is {figure_value(newest)}, {_when(newest)}"
    else:
        reason += "; a newer release exists"
    looked_at = (figure, newest) if newest else (figure,)
    return Verdict(
        claim, Outcome.OUTDATED, reason, _sure(claim, best), expected=figure, newest=newest, looked_at=looked_at
    )


def _bounded(claim: Claim, held: list[Figure], figures: tuple[Figure, ...], bench: Bench) -> Verdict | None:
    """A bound that holds, from afar: true of the newest figure, or else of an older one."""
    if not held:
        return None
    newest = [figure for figure in held if is_newest(figure, bench)]
    if newest:
        return replace(_supported(claim, newest[0], Fit.BOUND, bench), confidence=Confidence.LOW)
    return replace(_outdated(claim, max(held, key=_newer), Fit.BOUND, bench), confidence=Confidence.LOW)


def _newest_of(claim: Claim, figure: Figure, bench: Bench) -> Figure | None:
    occupation = claim.occupation
    if occupation is None:
        return None
    own = replace(occupation, codes=figure.codes, group=figure.group) if figure.codes else occupation
    held = look.published(claim, own, figure.measure, bench.library)
    later = [one for one in held if _newer(one) > _newer(figure)]
    same_program = [one for one in later if one.program == figure.program] or later
    return max(same_program, key=_newer, default=None)


def _when(figure: Figure) -> str:
    if figure.program == "OEWS" or figure.measure.is_projection:
        return figure.release.name
    return f"{figure.period} ({figure.release.name})"


# ---------------------------------------------------------------- neither


def _not_checked(claim: Claim, missing: Missing, *, newest: Figure | None = None) -> Verdict:
    looked_at = (newest,) if newest else ()
    return Verdict(
        claim, Outcome.NOT_CHECKED, missing.detail, Confidence.HIGH, newest=newest, missing=missing, looked_at=looked_at
    )


def _impossible(claim: Claim, occupation: Occupation, found: look.Answers, missing: Missing, bench: Bench) -> Verdict:
    """The period never was: name the release that the value equals, if any."""
    slip = periods.is_slip(claim.period)
    same = [figure for figure in found.every if fit(claim, figure) is Fit.EQUAL]
    ends = [one for one in same if claim.period and claim.period.end == one.period.end]
    if slip and ends:
        verdict = _outdated(claim, ends[-1], Fit.EQUAL, bench)
        return replace(
            verdict, reason=f"{missing.detail}; {verdict.reason}", missing=missing, confidence=Confidence.MEDIUM
        )
    if missing.reason is not Reason.IMPOSSIBLE_PERIOD or not same:
        return _not_checked(claim, missing)
    ranked = sorted(
        same, key=lambda one: (_shares_year(claim, one), _edition_rank(one, bench), _newer(one)), reverse=True
    )
    told = tuple(Explanation("period", one, f"the {one.release.name} figure", 0.5) for one in ranked)
    reason = f"{missing.detail}; {figure_value(ranked[0])} is the figure of {_when(ranked[0])}"
    return Verdict(
        claim,
        Outcome.MISDATED,
        reason,
        Confidence.MEDIUM if _shares_year(claim, ranked[0]) else Confidence.LOW,
        newest=ranked[0],
        explanations=told,
        missing=missing,
        looked_at=tuple(ranked),
    )


def _shares_year(claim: Claim, figure: Figure) -> bool:
    period = claim.period
    return period is not None and (period.start == figure.period.start or period.end == figure.period.end)


def _other_reading(claim: Claim, occupation: Occupation, found: look.Answers, bench: Bench) -> Verdict | None:
    """Readings that are true though no single cell says so: the office's own 2,080 hours where one rate is printed."""
    if found.dated or not isinstance(claim.measure, Measure) or not claim.measure.is_wage:
        return None
    twin = _TWINS.get(claim.measure)
    if twin is None:
        return None
    other = replace(claim, measure=twin)
    figures = look.answers(other, occupation, bench.library).dated
    for figure, factor in look.converted(claim, figures):
        if stated(claim).meets(published(figure).times(factor)):
            same = _supported if is_newest(figure, bench) else _outdated
            return replace(same(claim, figure, Fit.EQUAL, bench), confidence=Confidence.MEDIUM)
    return None


_TWINS = {
    Measure(f"{rank}_{rate}_wage"): Measure(f"{rank}_{twin}_wage")
    for rank in ("median", "mean", "p10", "p25", "p75", "p90")
    for rate, twin in (("annual", "hourly"), ("hourly", "annual"))
}


# ---------------------------------------------------------------- false


def _accuse(claim: Claim, occupation: Occupation, found: look.Answers, bench: Bench) -> Verdict:
    """No careful reading is true: say what the number is, or that it is nothing near."""
    expected = _expected(claim, found.dated, bench)
    told = nearest.explanations(nearest.Search(claim, occupation, expected, found.every, bench.library, bench.edition))
    doubt = _doubt(claim, told, found)
    if doubt:
        return replace(_not_checked(claim, doubt, newest=expected[0]), explanations=told)
    outcome = _OUTCOME_OF.get(told[0].kind, Outcome.CONTRADICTED) if told else Outcome.CONTRADICTED
    truth = f"BLS has {figure_value(expected[0])} ({measure_text(expected[0].measure)}, {expected[0].title}, {_when(expected[0])})"
    if told:
        reason = f"{truth}; the stated value is {told[0].why}"
        if told[0].kind in ("sign", "digits", "factor"):
            reason = f"{truth}; {told[0].why}"
    else:
        reason = f"{truth}; the stated value matches nothing near"
    return Verdict(
        claim,
        outcome,
        reason,
        _certainty(claim, occupation, told, found),
        expected=expected[0],
        newest=_newest_of(claim, expected[0], bench) or expected[0],
        explanations=told,
        looked_at=(*expected, *(one.figure for one in told)),
    )


def _expected(claim: Claim, dated: tuple[Figure, ...], bench: Bench) -> tuple[Figure, ...]:
    """What the claim should have said, best first: for an undated claim the newest (or the document's edition's)."""
    if claim.period is None:
        own = [figure for figure in dated if _edition_rank(figure, bench)]
        newest = max(_newer(figure) for figure in dated)
        dated = tuple(own) or tuple(figure for figure in dated if _newer(figure) == newest)
    order = look.measures(claim)
    return tuple(
        sorted(dated, key=lambda figure: (order.index(figure.measure), figure.group is None and len(figure.codes) > 1))
    )


def _doubt(claim: Claim, told: tuple[Explanation, ...], found: look.Answers) -> Missing | None:
    """Why a mismatch is not yet an error: the claim is too vague, or nobody said whose number it is."""
    loose = claim.measure in (Measure.ANNUAL, Measure.HOURLY)
    bound = claim.quantity.comparator not in (Comparator.EXACT, Comparator.ABOUT)
    if loose and bound:
        return Missing(Reason.NO_MEASURE, "the text does not say which wage this bound is on")
    if claim.period is None and not credits_office(claim):
        if loose and not told:
            return Missing(Reason.NO_MEASURE, "neither a date, nor a source, nor the kind of average is given")
        if not told:
            return Missing(Reason.NO_RELEASE, "undated and without a source; no release held has this value")
    return None


def _sure(claim: Claim, best: Fit) -> Confidence:
    if best >= Fit.EQUAL and claim.period is not None:
        return Confidence.HIGH
    return Confidence.MEDIUM


def _certainty(claim: Claim, occupation: Occupation, told: tuple[Explanation, ...], found: look.Answers) -> Confidence:
    """High only where every slot is plain and the explanation is no coincidence."""
    weak = 0
    weak += claim.period is None
    weak += claim.measure in (Measure.ANNUAL, Measure.HOURLY)
    weak += occupation.origin in (Origin.DOCUMENT, Origin.NONE)
    weak += claim.origins.get("period") in (Origin.DOCUMENT, Origin.HEADING)
    weak += bool(told) and told[0].chance > 0.2
    weak += claim.quantity.comparator not in (Comparator.EXACT, Comparator.ABOUT) and claim.measure not in _TAILS
    return (Confidence.HIGH, Confidence.MEDIUM)[weak] if weak < 2 else Confidence.LOW


_TAILS = frozenset(measure for measure in Measure if measure.value.startswith(("p10", "p25", "p75", "p90")))
