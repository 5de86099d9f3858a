"""A number that is false as read, and true as the measure which its own sentence names and no other number took.

"$61,150 ($29.40 hourly) at the median and $70,190 at the mean": whoever reads the second as a median has misread it.
Two numbers that changed places are not excused so: each of the two measures is then taken.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.claim import Claim
from factcheck.find.measures import CueKind, find_cues
from factcheck.judge.bench import Bench
from factcheck.judge.verdicts import verdict_on
from factcheck.measure import Measure
from factcheck.quantity import Unit
from factcheck.verdict import Confidence, Outcome, Verdict
from factcheck.words import measure_text

_ANNUAL: dict[CueKind, tuple[Measure, ...]] = {
    CueKind.MEDIAN: (Measure.MEDIAN_ANNUAL,),
    CueKind.MEAN: (Measure.MEAN_ANNUAL,),
    CueKind.P10: (Measure.P10_ANNUAL,),
    CueKind.P25: (Measure.P25_ANNUAL,),
    CueKind.P75: (Measure.P75_ANNUAL,),
    CueKind.P90: (Measure.P90_ANNUAL,),
    CueKind.MIDDLE: (Measure.P25_ANNUAL, Measure.P75_ANNUAL),
}
_HOURLY: dict[CueKind, tuple[Measure, ...]] = {
    CueKind.MEDIAN: (Measure.MEDIAN_HOURLY,),
    CueKind.MEAN: (Measure.MEAN_HOURLY,),
    CueKind.P10: (Measure.P10_HOURLY,),
    CueKind.P25: (Measure.P25_HOURLY,),
    CueKind.P75: (Measure.P75_HOURLY,),
    CueKind.P90: (Measure.P90_HOURLY,),
    CueKind.MIDDLE: (Measure.P25_HOURLY, Measure.P75_HOURLY),
}
_JOBS: dict[CueKind, tuple[Measure, ...]] = {
    CueKind.NEW_JOBS: (Measure.GROWTH_JOBS,),
    CueKind.GROWTH: (Measure.GROWTH_JOBS,),
    CueKind.DECLINE: (Measure.GROWTH_JOBS,),
}
_NAMED: dict[Unit, dict[CueKind, tuple[Measure, ...]]] = {
    Unit.USD_YEAR: _ANNUAL,
    Unit.USD_HOUR: _HOURLY,
    Unit.JOBS: _JOBS,
}


def reread(verdicts: Sequence[Verdict], bench: Bench) -> list[Verdict]:
    """The same verdicts, without accusing a number of being what its sentence says it is."""
    taken: dict[tuple[int, str], set[object]] = defaultdict(set)
    for verdict in verdicts:
        taken[_sentence(verdict.claim)].add(verdict.claim.measure)
    return [
        _as_said(verdict, taken[_sentence(verdict.claim)], bench) or verdict if _is_open(verdict) else verdict
        for verdict in verdicts
    ]


def _is_open(verdict: Verdict) -> bool:
    return verdict.outcome in (Outcome.MISMEASURED, Outcome.CONTRADICTED)


def _sentence(claim: Claim) -> tuple[int, str]:
    return claim.quote_span.start, claim.quote


def _as_said(verdict: Verdict, taken: set[object], bench: Bench) -> Verdict | None:
    claim = verdict.claim
    for measure in _named(claim):
        if measure in taken:
            continue
        found = verdict_on(replace(claim, measure=measure), bench)
        if found.outcome in (Outcome.SUPPORTED, Outcome.OUTDATED):
            reason = f"{found.reason}; the sentence names the {measure_text(measure)} too"
            return replace(found, claim=claim, reason=reason, confidence=Confidence.LOW)
    return None


def _named(claim: Claim) -> Iterator[Measure]:
    """The measures of the number's unit that the words of its sentence name."""
    if claim.unit is Unit.JOBS and claim.measure is not Measure.EMPLOYMENT:
        return
    named = _NAMED.get(claim.unit, {})
    for kind in dict.fromkeys(cue.kind for cue in find_cues(claim.quote)):
        yield from named.get(kind, ())
