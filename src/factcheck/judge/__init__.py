"""Comparing claims with figures: intervals, the nearest true fact, bands, documents read together."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from factcheck.claim import Reading
from factcheck.judge.bands import band_verdict
from factcheck.judge.bench import Bench, of_edition
from factcheck.judge.columns import odd_rates
from factcheck.judge.economy import economy_verdict
from factcheck.judge.editions import editions
from factcheck.judge.offered import as_offered
from factcheck.judge.otherwise import meant_here, subjects
from factcheck.judge.together import borrowed_together, named_together
from factcheck.judge.twice import not_twice
from factcheck.judge.verdicts import verdict_on
from factcheck.measure import Indicator
from factcheck.reference.library import Library
from factcheck.verdict import Outcome, Verdict

__all__ = ["judge"]


def judge(readings: Sequence[Reading], *, library: Library, today: date) -> dict[str, Verdict]:
    """A verdict for every claim of every reading, by claim id.

    Of `today` only the year counts, so that a verdict holds until it ends. Each document is judged twice: once alone,
    and once knowing from which edition its figures come. Numbers about the whole economy are of no edition.
    """
    verdicts: dict[str, Verdict] = {}
    cycles = library.cycles()
    for reading in readings:
        bench = Bench(library, today.year, cycles, document=reading.document)
        for claim in reading.claims:
            if isinstance(claim.measure, Indicator):
                verdicts[claim.id] = economy_verdict(claim, claim.measure, bench)
        first = [verdict_on(claim, bench) for claim in reading.claims if claim.id not in verdicts]
        known = editions(first)
        bench = replace(bench, subjects=tuple(subjects(first)), meant=meant_here(first))
        final = [_again(verdict, replace(bench, edition=_edition(verdict, known))) for verdict in first]
        together = borrowed_together(named_together(not_twice(as_offered(final, bench), bench), bench), bench)
        for verdict in odd_rates(together, bench):
            band = band_verdict(verdict, library)
            verdicts[verdict.claim.id] = replace(verdict, band=band) if band else verdict
    return verdicts


def _edition(verdict: Verdict, known: dict[tuple[str, ...] | None, int]) -> int | None:
    codes = verdict.claim.occupation.codes if verdict.claim.occupation else None
    return known.get(codes, known.get(None))


def _again(verdict: Verdict, bench: Bench) -> Verdict:
    """The verdict anew where the document's other figures can change it.

    They tell of what edition an undated or wrong number may be, and what a name means that stands for several.
    """
    claim = verdict.claim
    by_edition = bench.edition is not None and (claim.period is None or verdict.explanations)
    nameless = claim.occupation is not None and not (claim.occupation.codes or claim.occupation.group)
    by_subject = nameless and (bench.subjects or bench.meant) and verdict.missing is not None
    if (by_edition and not _is_of_edition(verdict, bench)) or by_subject:
        return verdict_on(claim, bench)
    return verdict


def _is_of_edition(verdict: Verdict, bench: Bench) -> bool:
    """Whether an old figure of the claim's own occupation was found that is of the edition: it would be found again."""
    figure, claim = verdict.expected, verdict.claim
    own = figure is not None and claim.occupation is not None and claim.occupation.codes == figure.codes
    plain = verdict.outcome is Outcome.OUTDATED and claim.period is None and claim.area is None
    return plain and own and figure is not None and of_edition(figure, bench)
