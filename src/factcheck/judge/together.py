"""Several figures told of one occupation, or of none, that are all another's: no coincidence.

One equal cell among thousands is chance. Two sharp figures of the same stranger are not.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from factcheck.claim import Claim, Occupation
from factcheck.figure import Figure, Reason
from factcheck.judge import answers as look
from factcheck.judge.bench import Bench
from factcheck.judge.intervals import equals, stated
from factcheck.judge.truths import true_verdict
from factcheck.measure import Measure
from factcheck.verdict import Confidence, Explanation, Outcome, Verdict
from factcheck.vocabulary.titles import normalise
from factcheck.words import measure_text

# Written at least this finely (as a share of itself), a number has few equals.
SHARP = 0.003
ENOUGH = 2


def borrowed_together(verdicts: Sequence[Verdict], bench: Bench) -> list[Verdict]:
    """The same verdicts, where figures that matched nothing near turn out to be one other occupation's."""
    groups: dict[tuple[str, ...], list[Verdict]] = defaultdict(list)
    for verdict in verdicts:
        if verdict.outcome is Outcome.CONTRADICTED and verdict.matches is None and verdict.claim.occupation:
            groups[verdict.claim.occupation.codes].append(verdict)
    changed: dict[str, Verdict] = {}
    for group in groups.values():
        if len(group) >= ENOUGH:
            changed |= {verdict.claim.id: verdict for verdict in _as_stranger(group, bench)}
    return [changed.get(verdict.claim.id, verdict) for verdict in verdicts]


def named_together(verdicts: Sequence[Verdict], bench: Bench) -> list[Verdict]:
    """The same verdicts, where two dated figures of no occupation, side by side, are one and the same one's."""
    changed: dict[str, Verdict] = {}
    for pair in pairwise(verdicts):
        one, other = pair
        if not (_is_nameless(one) and _is_nameless(other)) or one.claim.measure == other.claim.measure:
            continue
        shared = {figure.codes for figure in _equal_cells(one.claim, bench)}
        shared &= {figure.codes for figure in _equal_cells(other.claim, bench)}
        if len(shared) == 1:
            codes = shared.pop()
            for verdict in pair:
                changed[verdict.claim.id] = _of(verdict, codes, bench) or verdict
    return [changed.get(verdict.claim.id, verdict) for verdict in verdicts]


def _is_nameless(verdict: Verdict) -> bool:
    missing, claim = verdict.missing, verdict.claim
    named = claim.occupation is not None and claim.occupation.text is not None
    return missing is not None and missing.reason is Reason.NO_OCCUPATION and claim.period is not None and not named


def _of(verdict: Verdict, codes: tuple[str, ...], bench: Bench) -> Verdict | None:
    """True of that occupation, which the text does not name."""
    title = bench.library.title(codes[0]) or codes[0]
    who = Occupation(None, codes, title, status="resolved")
    claim = replace(verdict.claim, occupation=who)
    true = true_verdict(claim, look.answers(claim, who, bench.library), bench)
    if true is None:
        return None
    reason = f"{true.reason}; the text names no occupation, but the figure beside it is also that of {title}"
    return replace(true, claim=verdict.claim, reason=reason, confidence=Confidence.LOW)


def _as_stranger(group: Sequence[Verdict], bench: Bench) -> list[Verdict]:
    """All verdicts of `group` that hold for the one occupation which most sharp figures point to."""
    points: Counter[tuple[str, ...]] = Counter()
    for verdict in group:
        points.update({figure.codes for figure in _equal_cells(verdict.claim, bench)})
    best = points.most_common(2)
    if not best or best[0][1] < ENOUGH or (len(best) > 1 and best[1][1] == best[0][1]):
        return []
    return [found for verdict in group if (found := _retold(verdict, best[0][0], bench))]


def _equal_cells(claim: Claim, bench: Bench) -> Iterable[Figure]:
    if not isinstance(claim.measure, Measure) or claim.quantity.step > SHARP * abs(claim.value):
        return ()
    mine = stated(claim)
    near = bench.library.figures_near(mine.low, mine.high, measures=look.measures(claim), limit=200)
    same = (figure for figure in equals(claim, near) if len(figure.codes) == 1)
    return look.dated(claim, same, bench.library)


def _retold(verdict: Verdict, codes: tuple[str, ...], bench: Bench) -> Verdict | None:
    claim = verdict.claim
    if claim.occupation is None:
        return None
    title = bench.library.title(codes[0]) or codes[0]
    other = replace(claim, occupation=replace(claim.occupation, codes=codes, group=None, title=title))
    if other.occupation is None:
        return None
    true = true_verdict(other, look.answers(other, other.occupation, bench.library), bench)
    if true is None or true.expected is None:
        return None
    if _is_named(title, bench):
        reason = f"{true.reason}, reading the figures here as those of {title}"
        return replace(true, claim=claim, reason=reason, confidence=Confidence.MEDIUM)
    figure = true.expected
    why = f"the {measure_text(figure.measure)} of {title}, as are its companions"
    told = Explanation("occupation", figure, why, 0.0001)
    reason = f"{verdict.reason.partition(';')[0]}; the stated value is {why}"
    return replace(verdict, outcome=Outcome.MISATTRIBUTED, reason=reason, explanations=(told,))


def _is_named(title: str, bench: Bench) -> bool:
    """Whether the document itself speaks of that occupation: then the figures were read wrongly, not told wrongly."""
    text = bench.document.text if bench.document else ""
    return bool(title) and f" {normalise(title)} " in f" {normalise(text[:200_000])} "
