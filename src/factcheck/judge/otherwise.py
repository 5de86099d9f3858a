"""True after all: a number that is the published figure of another occupation which the same words may name.

Nothing here accuses. A reading that the words themselves give (an official title, a link to the office's page) is
enough; one of several candidates is believed only if a random number would seldom have met any of their cells.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from factcheck.claim import Claim, Occupation
from factcheck.figure import Figure
from factcheck.judge import answers as look
from factcheck.judge.bench import Bench, age, is_newest, of_edition
from factcheck.judge.intervals import Fit, Interval, chance_of, fit, fits, stated
from factcheck.judge.readings import linked, other_readings, with_all_words
from factcheck.judge.truths import outdated, supported, true_verdict
from factcheck.measure import Measure
from factcheck.period import Period
from factcheck.quantity import Unit
from factcheck.reference.library import Library
from factcheck.resolve.order import SEVERAL
from factcheck.verdict import Confidence, Outcome, Verdict

TOTAL = "00-0000"
# A match among candidates that owes more than this to chance tells nothing.
UNLIKELY = 0.2
# A table of projections has about so many rows with a growth.
LINES = 1_000


def by_other_reading(claim: Claim, occupation: Occupation, bench: Bench) -> Verdict | None:
    """True for another occupation that the same words name."""
    several = occupation.how.startswith(SEVERAL)
    if several and (verdict := _of_each(claim, occupation, bench)):
        return verdict
    readings = list(other_readings(occupation, bench.library))
    # the average beside a linked number is everybody's
    by_link = linked(claim, occupation, bench.library) if occupation.codes != (TOTAL,) else ()
    sure = [one for one, is_sure in readings if is_sure]
    unsure = [one for one, is_sure in readings if not is_sure]
    if several:
        codes = tuple(code for code, _ in occupation.candidates)
        sure.append(replace(occupation, codes=codes, title=occupation.text, candidates=(), status="resolved"))
    elif occupation.status != "resolved":
        unsure += [*bench.subjects, *with_all_words(occupation, bench.library)]
    return (
        next((found for one in by_link if (found := _as(claim, occupation, one, bench))), None)
        or _first_true(claim, occupation, sure, bench, Fit.NEAR)
        or _likely(claim, occupation, unsure, bench)
    )


def _first_true(
    claim: Claim, meant: Occupation, others: Iterable[Occupation], bench: Bench, least: Fit = Fit.EQUAL
) -> Verdict | None:
    """By a figure of the very code: what a crosswalk joins with a reading is too far from the words."""
    for other in others:
        found = _as(claim, meant, other, bench, least)
        figure = found.expected if found else None
        if figure and (figure.codes == other.codes or (figure.group and figure.group == other.group)):
            return found
    return None


def _likely(claim: Claim, meant: Occupation, others: Sequence[Occupation], bench: Bench) -> Verdict | None:
    """True for one of the candidates, where that is no coincidence."""
    missed, mine = 1.0, stated(claim)
    for other in others:
        one = replace(claim, occupation=other)
        figures = look.answers(one, other, bench.library).dated
        own = [figure for figure in figures if claim.period is None and of_edition(figure, bench)]
        for figure in own or figures:
            missed *= 1 - _chance(claim, mine, figure, bench)
            if 1 - missed > UNLIKELY:
                return None
    return _first_true(claim, meant, others, bench)


def _chance(claim: Claim, mine: Interval, figure: Figure, bench: Bench) -> float:
    """How likely one cell is met by accident; for growth, as often as occupations of that cycle have it."""
    if claim.unit is not Unit.PERCENT or not figure.period.is_span:
        return chance_of(claim, figure, mine)
    return max(_having(bench.library, figure.measure, figure.period, mine.low, mine.high), 1) / LINES


@lru_cache(maxsize=2048)
def _having(library: Library, measure: Measure, period: Period, low: float, high: float) -> int:
    """How many rows of the projections of that period lie between."""
    same = library.figures_near(low, high, measures=[measure], periods=[period], programs=["EP"], limit=LINES)
    return len(same)


def _as(claim: Claim, meant: Occupation, other: Occupation, bench: Bench, least: Fit = Fit.EQUAL) -> Verdict | None:
    """True, and at least so near, when told of `other`."""
    one = replace(claim, occupation=other)
    verdict = true_verdict(one, look.answers(one, other, bench.library), bench)
    figure = verdict.expected if verdict else None
    if verdict is None or figure is None:
        return None
    if figure.unit is claim.unit and fit(claim, figure) < least:  # at the other rate it was converted
        return None
    reason = f"{verdict.reason}, reading {meant.text!r} as {other.title}" if meant.text else verdict.reason
    return replace(verdict, claim=claim, reason=reason, confidence=Confidence.MEDIUM)


def _of_each(claim: Claim, occupation: Occupation, bench: Bench) -> Verdict | None:
    """Told of several occupations at once, and true of every one of them in the same release."""
    columns: list[dict[str, tuple[Fit, Figure]]] = []
    shared: set[str] | None = None
    for code, title in occupation.candidates:
        one = replace(occupation, codes=(code,), group=None, title=title, candidates=(), status="resolved", how="")
        found = look.answers(replace(claim, occupation=one), one, bench.library)
        kin = look.dated(claim, found.kin, bench.library)
        met = sorted(fits(claim, (*kin, *found.dated)), key=lambda pair: pair[0])
        columns.append({pair[1].release.name: pair for pair in met if pair[0] >= Fit.BOUND})
        shared = shared & columns[-1].keys() if shared is not None else {*columns[-1]}
        if not shared:
            return None
    if shared is None or len(columns) < 2:
        return None
    near = [
        max((column[name] for column in columns), key=lambda pair: pair[0])
        for name in shared
        if any(column[name][0] >= Fit.NEAR for column in columns)
    ]
    if not near:
        return None
    best, figure = max(near, key=lambda pair: (of_edition(pair[1], bench), age(pair[1])))
    verdict = (supported if is_newest(figure, bench) else outdated)(claim, figure, best, bench)
    reason = f"{verdict.reason}; it holds for each of the {len(columns)} occupations named"
    return replace(verdict, reason=reason, confidence=Confidence.MEDIUM)


def of_everyone(claim: Claim, bench: Bench) -> Verdict | None:
    """A number told of no occupation at all that is the figure of all workers, written finely enough to tell."""
    everyone = Occupation(None, (TOTAL,), bench.library.title(TOTAL), status="resolved")
    return _likely(claim, everyone, [everyone], bench) if not (claim.area or claim.industry) else None


def meant_here(verdicts: Iterable[Verdict]) -> dict[str, Occupation]:
    """What an ambiguous name stands for in a document, as the figures told under it give away: text -> occupation."""
    found: dict[str, set[tuple[str, ...]]] = {}
    named: dict[str, Occupation] = {}
    for verdict in verdicts:
        who, figure = verdict.claim.occupation, verdict.expected
        true = verdict.outcome in (Outcome.SUPPORTED, Outcome.OUTDATED)
        if true and figure and who and who.text and who.status == "ambiguous" and not who.how.startswith(SEVERAL):
            text = who.text.lower()
            found.setdefault(text, set()).add(figure.codes)
            named[text] = replace(
                who, codes=figure.codes, group=figure.group, title=figure.title, candidates=(), status="resolved"
            )
    return {text: named[text] for text, codes in found.items() if len(codes) == 1}


def subjects(verdicts: Iterable[Verdict]) -> Iterator[Occupation]:
    """The occupation that most true figures of a document are about, where at least two are."""
    told: dict[tuple[str, ...], list[Occupation]] = {}
    for verdict in verdicts:
        who = verdict.claim.occupation
        true = verdict.outcome in (Outcome.SUPPORTED, Outcome.OUTDATED)
        if true and who and who.status == "resolved" and who.codes != (TOTAL,):
            told.setdefault(who.codes, []).append(who)
    ranked = sorted(told.values(), key=len, reverse=True)
    if ranked and len(ranked[0]) > 1 and (len(ranked) == 1 or len(ranked[0]) > len(ranked[1])):
        yield ranked[0][0]
