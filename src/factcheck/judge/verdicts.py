"""One claim, one verdict."""

import re
from dataclasses import replace
from functools import partial

from factcheck.claim import Claim, Occupation, Origin
from factcheck.document import Block, BlockKind
from factcheck.figure import Bound, Figure, Missing, Reason
from factcheck.judge import answers as look
from factcheck.judge import periods
from factcheck.judge.accusations import accuse, swapped
from factcheck.judge.bench import Bench, age, credits_office, not_checked, of_edition, when
from factcheck.judge.intervals import Fit, equals, fit, fits
from factcheck.judge.levels import from_levels
from factcheck.judge.otherwise import by_other_reading, of_everyone
from factcheck.judge.places import in_place, not_held_then
from factcheck.judge.truths import outdated, true_verdict
from factcheck.measure import Measure
from factcheck.quantity import Unit
from factcheck.verdict import Confidence, Explanation, Outcome, Verdict
from factcheck.words import figure_value

# An explanation that owes no more than this to chance.
PLAIN = 0.1
TODAY = re.compile(r"\b(?:today|now|nowadays|currently|these days|at present)\b", re.IGNORECASE)


def verdict_on(claim: Claim, bench: Bench) -> Verdict:
    """The verdict on one claim; never accuses where any careful reading is true."""
    aside = _out_of_reach(claim)
    if aside:
        verdict = from_levels(claim, bench)
        return replace(verdict, claim=claim) if verdict else not_checked(claim, aside)
    occupation = claim.occupation
    if occupation is None or occupation.status == "unnamed":
        return _unnamed(claim, occupation, bench)
    asked = claim
    if periods.is_carried_over(claim, bench.library.releases()):
        asked = replace(claim, period=None)
    verdict = in_place(asked, bench, partial(_of_occupation, occupation=occupation, bench=bench))
    return verdict if verdict.claim is claim else replace(verdict, claim=claim)


def _of_occupation(claim: Claim, occupation: Occupation, bench: Bench) -> Verdict:
    if occupation.status == "unpublished" or not (occupation.codes or occupation.group):
        return _without_codes(claim, occupation, bench)
    return _with_codes(claim, occupation, bench)


def _unnamed(claim: Claim, occupation: Occupation | None, bench: Bench) -> Verdict:
    true = by_other_reading(claim, occupation, bench) if occupation and occupation.text else of_everyone(claim, bench)
    detail = "the text does not say which occupation the number is about"
    return true or not_checked(claim, Missing(Reason.NO_OCCUPATION, detail))


def _out_of_reach(claim: Claim) -> Missing | None:
    """Why a claim is not one for these tables at all."""
    if not claim.in_scope:
        return Missing(Reason.NO_MEASURE, claim.note or "another source's number, not an occupational statistic of BLS")
    if not isinstance(claim.measure, Measure) or claim.measure in (Measure.OTHER, Measure.ENTRY_EDUCATION):
        return Missing(Reason.NO_MEASURE, "no table held gives shares, rates or other measures of this kind")
    if claim.industry:
        return Missing(Reason.NO_MEASURE, f"figures by industry ({claim.industry}) are not held")
    if claim.quantity.currency != "USD":
        return Missing(Reason.NO_MEASURE, f"the amount is in {claim.quantity.currency}; BLS publishes US dollars")
    if claim.unit is Unit.USD_WEEK:
        return Missing(Reason.NO_MEASURE, "weekly earnings come from a household survey that is not held")
    return None


def _without_codes(claim: Claim, occupation: Occupation, bench: Bench) -> Verdict:
    """The words name no category of the office's, or several."""
    true = by_other_reading(claim, occupation, bench) or _as_meant(claim, occupation, bench)
    if true:
        return true
    if occupation.status == "ambiguous":
        names = "; ".join(title for _, title in occupation.candidates[:3])
        detail = f"{occupation.text!r} may be any of several occupations ({names})"
        return not_checked(claim, Missing(Reason.AMBIGUOUS, detail))
    detail = f"BLS publishes nothing for {occupation.text!r}"
    if occupation.candidates:
        detail += f"; it counts such workers among {occupation.candidates[0][1]}"
    missing = Missing(Reason.NO_CATEGORY, detail)
    if credits_office(claim) and occupation.status == "unpublished":
        return Verdict(claim, Outcome.UNPUBLISHED, detail, Confidence.MEDIUM, missing=missing)
    return not_checked(claim, missing)


def _as_meant(claim: Claim, occupation: Occupation, bench: Bench) -> Verdict | None:
    """The verdict for the occupation that other figures under the same name are of; false only if that tells why."""
    meant = bench.meant.get((occupation.text or "").lower())
    if meant is None:
        return None
    verdict = replace(_with_codes(replace(claim, occupation=meant), meant, bench), claim=claim)
    if verdict.outcome in (Outcome.SUPPORTED, Outcome.OUTDATED):
        return verdict
    explained = verdict.outcome in (Outcome.MISMEASURED, Outcome.MISDATED) and verdict.explanations[0].chance <= PLAIN
    return replace(verdict, confidence=Confidence.MEDIUM) if explained else None


def _with_codes(claim: Claim, occupation: Occupation, bench: Bench, *, accusing: bool = True) -> Verdict:
    """What the figures of its codes say; with `accusing` off, only whether they make it true is worked out."""
    library = bench.library
    found = look.answers(claim, occupation, library)
    cycles = tuple(one.period for one in bench.cycles)
    impossible = periods.impossible(claim, cycles, library.releases(), bench.year)
    if impossible and claim.origins.get("period") is Origin.CONTEXT:
        # the sentence that has the years is faulted, not every number after it
        verdict = _with_codes(replace(claim, period=None), occupation, bench)
        return verdict if not verdict.outcome.accuses else not_checked(claim, impossible)
    if impossible:
        return _impossible(claim, found, impossible, bench)
    true = true_verdict(claim, found, bench) or _as_of_today(claim, occupation, bench)
    if true:
        return true
    if claim.area and claim.period is not None and (nation := _of_nation(claim, occupation, bench)):
        return nation
    if not found.dated:
        other = by_other_reading(claim, occupation, bench)
        if other:
            return other
        missing = found.missing or Missing(Reason.NO_RELEASE, "no figure is held")
        return swapped(claim, occupation, bench) or not_checked(claim, missing)
    if claim.area and claim.period is None:
        nation = _of_nation(claim, occupation, bench)
        if nation:
            return nation
        detail = f"undated; figures for {claim.area} are held for {found.dated[-1].release.name} only"
        return not_checked(claim, Missing(Reason.NO_RELEASE, detail), newest=found.dated[-1])
    open_ended = [figure for figure in found.dated if figure.bound is not Bound.EXACT]
    if any(met is Fit.OPEN for met, _ in fits(claim, open_ended)) and not _other_top_code(claim, found):
        detail = f"BLS says only {figure_value(open_ended[0])} ({open_ended[0].release.name})"
        return not_checked(claim, Missing(Reason.NOT_PUBLISHED, detail), newest=open_ended[0])
    other = by_other_reading(claim, occupation, bench)
    if other is None and (unheld := not_held_then(claim, found.every, bench)):
        return not_checked(claim, unheld, newest=found.dated[-1])
    if other is None and not accusing:
        return not_checked(claim, Missing(Reason.NO_RELEASE, "no figure held makes it true"))
    return other or accuse(claim, occupation, found, bench)


def _of_nation(claim: Claim, occupation: Occupation, bench: Bench) -> Verdict | None:
    """A number whose own sentence names no area may be the nation's: true of it, or plainly another figure of it."""
    origin = claim.origins.get("area", Origin.SENTENCE)
    if origin is Origin.SENTENCE or (origin is Origin.TABLE and claim.period is not None):
        return None
    undated = claim.period is None
    verdict = _with_codes(replace(claim, area=None), occupation, bench, accusing=undated)
    told = verdict.explanations[0] if verdict.explanations else None
    plain = undated and told is not None and told.chance <= PLAIN and verdict.outcome is not Outcome.CONTRADICTED
    if verdict.outcome in (Outcome.SUPPORTED, Outcome.OUTDATED) or plain:
        return replace(verdict, claim=claim, confidence=Confidence.LOW if plain else Confidence.MEDIUM)
    return None


def _as_of_today(claim: Claim, occupation: Occupation, bench: Bench) -> Verdict | None:
    """A sentence that names no date and gives the newest figure is true, whatever year the text spoke of before.

    The year over a table or a list is that of its rows, and one in the same paragraph that of what follows. Where
    another paragraph told the year, the number may be of any: an older figure is old, and not of the wrong year.
    """
    if claim.period is None or claim.origins.get("period", Origin.SENTENCE) is Origin.SENTENCE:
        return None
    block = bench.block(claim)
    if block and (block.kind in (BlockKind.ROW, BlockKind.ITEM) or _is_dated_in(block, claim)):
        return None
    undated = replace(claim, period=None)
    verdict = true_verdict(undated, look.answers(undated, occupation, bench.library), bench)
    told = (Outcome.SUPPORTED, Outcome.OUTDATED) if claim.origins["period"] is Origin.CONTEXT else (Outcome.SUPPORTED,)
    if verdict is None or verdict.outcome not in told or verdict.expected is None:
        return None
    if fit(claim, verdict.expected) is not Fit.EQUAL:
        return None
    reason = f"{verdict.reason}; the sentence itself does not say {claim.period}"
    return replace(verdict, claim=claim, reason=reason, confidence=Confidence.MEDIUM)


def _is_dated_in(block: Block, claim: Claim) -> bool:
    """Whether the year stands in the claim's own block, before the number, and its sentence is not about today."""
    year = (claim.period.end or claim.period.start) if claim.period else None
    before = block.text[: claim.quantity.start]
    return year is not None and str(year) in before and not TODAY.search(claim.quote)


def _other_top_code(claim: Claim, found: look.Answers) -> bool:
    """The number is the top code of other years: whoever read the office's table for this one cannot have it."""
    coded = [figure for figure in found.every if figure.bound is Bound.AT_LEAST]
    return claim.period is not None and any(figure.value == claim.value for figure in coded)


def _impossible(claim: Claim, found: look.Answers, missing: Missing, bench: Bench) -> Verdict:
    """The period never was: name the release that the value equals, if any."""
    same = equals(claim, found.every)
    if periods.is_slip(claim.period):
        ends = [one for one in same if claim.period and claim.period.end == one.period.end]
        if ends:
            verdict = outdated(claim, ends[-1], Fit.EQUAL, bench)
            reason = f"{missing.detail}; {verdict.reason}"
            return replace(verdict, reason=reason, missing=missing, confidence=Confidence.MEDIUM)
    if missing.reason is not Reason.IMPOSSIBLE_PERIOD or not same:
        return not_checked(claim, missing)
    ranked = sorted(same, key=lambda one: (_years_shared(claim, one), of_edition(one, bench), age(one)), reverse=True)
    told = tuple(Explanation("period", one, f"the {one.release.name} figure", 0.5) for one in ranked)
    return Verdict(
        claim,
        Outcome.MISDATED,
        f"{missing.detail}; {figure_value(ranked[0])} is the figure of {when(ranked[0])}",
        Confidence.MEDIUM if _years_shared(claim, ranked[0]) else Confidence.LOW,
        newest=max(found.every, key=age),
        explanations=told,
        missing=missing,
        looked_at=tuple(ranked),
    )


def _years_shared(claim: Claim, figure: Figure) -> int:
    period = claim.period
    return 0 if period is None else (period.start == figure.period.start) + (period.end == figure.period.end)
