"""What else the text offers for a number that is false as read: another occupation, measure, period or place.

A reader can take a number for the wrong one of two things that its sentence names. Before a number is accused, what its
own sentence or row names beside is tried, and where a slot was carried over from elsewhere, what stands there too. If
the number is the published figure of such a reading, finely enough that chance is small, the text may well be true.

Two numbers of a sentence that changed places are not excused so: what each of them is, the other was told to be.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, product
from typing import Any

from factcheck.claim import Claim, Origin
from factcheck.figure import Figure, Missing, Reason
from factcheck.judge import answers as look
from factcheck.judge.bench import Bench, not_checked, of_edition
from factcheck.judge.intervals import Fit, chance_of, fit, stated
from factcheck.judge.mentioned import Mentioned, mentioned
from factcheck.judge.truths import true_verdict
from factcheck.measure import Measure
from factcheck.verdict import Confidence, Verdict
from factcheck.words import measure_text, whose

# A match that owes more than this to chance excuses nothing; one that owes more than PLAIN is not believed.
UNLIKELY = 0.35
PLAIN = 0.05
# Slots whose words stand with the number; one carried over from elsewhere may have been carried wrongly.
BESIDE = (Origin.SENTENCE, Origin.TABLE)


@dataclass(frozen=True, slots=True)
class Other:
    """A reading under which the number is true: what was changed for it, and how likely chance made it so."""

    claim: Claim
    verdict: Verdict
    figure: Figure
    changed: tuple[str, ...]
    near: bool
    chance: float


def as_offered(verdicts: Sequence[Verdict], bench: Bench) -> list[Verdict]:
    """The same verdicts, without those accusations that another reading of the text's own words explains."""
    now = {verdict.claim.id: verdict for verdict in verdicts}
    accused = {key: one for key, one in now.items() if one.outcome.accuses and one.missing is None}
    others = {key: found for key, one in accused.items() if (found := tuple(_others(one, bench)))}
    if not others:
        return list(verdicts)
    read_as = {verdict.claim.id: verdict.claim for verdict in verdicts}  # as read, or as read again
    waiting = dict(others)
    while waiting:
        free = [
            (key, other) for key, found in waiting.items() for other in found if not _is_taken(other, read_as, bench)
        ]
        if not free:
            break
        key, other = free[0]
        now[key] = _excused(now[key], other, bench)
        read_as[key] = other.claim
        del waiting[key]
    for key, found in waiting.items():
        if _are_crossed(now[key].claim, found, [now[one].claim for one in waiting], bench):
            now[key] = _doubtful(now[key], found[0])
    return [now[verdict.claim.id] for verdict in verdicts]


def _sentence(claim: Claim) -> tuple[int, str]:
    return claim.quote_span.start, claim.quote


def _is_taken(other: Other, read_as: dict[str, Claim], bench: Bench) -> bool:
    """Whether another number is told to be that very figure: one of the sentence or, for words from afar, the block."""
    mine = other.claim
    beside = [
        one
        for one in read_as.values()
        if one.id != mine.id and (_sentence(one) == _sentence(mine) or (one.block == mine.block and not other.near))
    ]
    return any(_takes(one, other.figure, bench) for one in beside)


def _takes(claim: Claim, figure: Figure, bench: Bench) -> bool:
    """Whether the claim, as read, should be that figure, or the same figure told of a group of one."""
    if claim.occupation is None:
        return False
    cell = (figure.measure, figure.period, figure.value)
    held = look.answers(claim, claim.occupation, bench.library).dated
    return any((one.measure, one.period, one.value) == cell for one in held)


def _are_crossed(claim: Claim, found: Iterable[Other], others: Iterable[Claim], bench: Bench) -> bool:
    """Whether two numbers are each the other's, and the sentence does not tell them in the order of its subjects."""
    for other, rival in product(found, others):
        if "occupation" not in other.changed or rival.id == claim.id or not _takes(rival, other.figure, bench):
            continue
        mine, theirs = claim.occupation, rival.occupation
        if mine is None or theirs is None or _sentence(claim) != _sentence(rival):
            continue
        if mine.origin not in BESIDE or theirs.origin not in BESIDE:
            return True
        at, there = (claim.quote.find(one.text or "") for one in (mine, theirs))
        if (at < there) != (claim.value_span.start < rival.value_span.start):
            return True
    return False


def _excused(verdict: Verdict, other: Other, bench: Bench) -> Verdict:
    """True, where one word of the same sentence makes it so; else only not false."""
    if len(other.changed) > 1 or not other.near or other.chance > PLAIN:
        return _doubtful(verdict, other)
    sure = Confidence.MEDIUM if other.changed[0] in ("occupation", "area") else Confidence.LOW
    reason = f"{other.verdict.reason}; reading it as {_told(other)}, which the text names beside it"
    return replace(other.verdict, claim=verdict.claim, reason=reason, confidence=sure)


def _doubtful(verdict: Verdict, other: Other) -> Verdict:
    figure = other.figure
    detail = (
        f"as read it is false, but the text also speaks of {_told(other)}, and the number is that figure "
        f"({measure_text(figure.measure)}, {whose(figure)}, {figure.release.name})"
    )
    newest = verdict.newest or verdict.expected
    return replace(not_checked(verdict.claim, Missing(Reason.OTHER_READING, detail), newest=newest))


def _told(other: Other) -> str:
    claim = other.claim
    words = {
        "occupation": whose(other.figure),
        "measure": f"the {measure_text(other.figure.measure)}",
        "period": f"a figure of {claim.period}",
        "area": f"a figure of {claim.area or 'the United States'}",
    }
    return " and ".join(words[name] for name in other.changed)


def _others(verdict: Verdict, bench: Bench) -> Iterator[Other]:
    """The readings that make the number true, the nearest first: one slot changed, then two."""
    claim = verdict.claim
    if claim.occupation is None or not look.measures(claim) or claim.measure is Measure.OTHER:
        return
    offers = mentioned(claim, bench)
    missed, seen = 1.0, set[Figure]()
    for near, changed in _rings(claim, offers):
        found = []
        for one in _variants(claim, offers, changed, near=near):
            who = one.occupation
            if who is None:
                continue
            answers = look.answers(one, who, bench.library)
            own = [figure for figure in answers.dated if one.period is None and of_edition(figure, bench)]
            mine = stated(one)
            for figure in {*(own or answers.dated)} - seen:
                missed *= 1 - chance_of(one, figure, mine)
            if 1 - missed > UNLIKELY:
                return
            seen.update(own or answers.dated)
            true = true_verdict(one, answers, bench)
            figure = true.expected if true else None
            if true and figure and figure.unit is one.unit and fit(one, figure) >= Fit.NEAR:
                found.append((one, true, figure))
        for one, true, figure in found:
            yield Other(one, true, figure, changed, near, 1 - missed)


def _rings(claim: Claim, offers: Mentioned) -> Iterator[tuple[bool, tuple[str, ...]]]:
    """Which slots are changed at once; what the sentence itself names is tried before what stands farther.

    To date a number that was read as undated is no change.
    """
    named = [name for name in ("measure", "area", "period", "occupation") if offers.of(name)]
    dated: tuple[str, ...] = ()
    if claim.period is None and "period" in named:
        dated = ("period",)
        named.remove("period")
        yield from ((near, dated) for near in (True, False))
    for size in (1, 2):
        for near in (True, False):
            yield from ((near, (*slots, *dated)) for slots in combinations(named, size))


def _variants(claim: Claim, offers: Mentioned, changed: tuple[str, ...], *, near: bool) -> Iterator[Claim]:
    """The claim with each choice of what is offered; all of it from the sentence where `near`, else some from afar."""
    lists = [offers.of(name) for name in changed]
    for choice in product(*lists):
        if all(one.near for one in choice) is not near:
            continue
        slots: dict[str, Any] = {name: one.value for name, one in zip(changed, choice, strict=True)}
        other = replace(claim, **slots)
        if "period" not in changed or _is_dated_well(other):
            yield other


def _is_dated_well(claim: Claim) -> bool:
    """A projection is of a stretch, and a level or a wage of a point."""
    projection = isinstance(claim.measure, Measure) and claim.measure.is_projection
    return claim.period is not None and claim.period.is_span is projection
