"""Comparing claims with figures: intervals, the nearest true fact, bands, documents read together."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from factcheck.claim import Reading
from factcheck.judge.bands import band_verdict
from factcheck.judge.bench import Bench
from factcheck.judge.editions import editions
from factcheck.judge.together import borrowed_together
from factcheck.judge.verdicts import verdict_on
from factcheck.reference.library import Library
from factcheck.verdict import Verdict

__all__ = ["judge"]


def judge(readings: Sequence[Reading], *, library: Library, today: date) -> dict[str, Verdict]:
    """A verdict for every claim of every reading, by claim id.

    Each document is judged twice: once alone, and once knowing from which edition its figures come.
    """
    verdicts: dict[str, Verdict] = {}
    cycles = library.cycles()
    for reading in readings:
        bench = Bench(library, today, cycles, document=reading.document)
        first = [verdict_on(claim, bench) for claim in reading.claims]
        known = editions(first)
        final = [
            verdict_on(verdict.claim, replace(bench, edition=edition))
            if (edition := _edition(verdict, known)) is not None and _may_gain(verdict)
            else verdict
            for verdict in first
        ]
        for verdict in borrowed_together(final, bench):
            band = band_verdict(verdict, library)
            verdicts[verdict.claim.id] = replace(verdict, band=band) if band else verdict
    return verdicts


def _edition(verdict: Verdict, known: dict[tuple[str, ...] | None, int]) -> int | None:
    codes = verdict.claim.occupation.codes if verdict.claim.occupation else None
    return known.get(codes, known.get(None))


def _may_gain(verdict: Verdict) -> bool:
    """Whether knowing the edition can change this verdict: it is undated, or there is something to explain."""
    return verdict.claim.period is None or bool(verdict.explanations)
