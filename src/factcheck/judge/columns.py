"""A wage by the hour in a column of wages by the year, with no word about the rate: one cell of another measure."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from factcheck.document import BlockKind
from factcheck.judge.bench import Bench
from factcheck.judge.truths import TWINS
from factcheck.judge.verdicts import verdict_on
from factcheck.measure import Measure, unit_of
from factcheck.quantity import Unit
from factcheck.verdict import Confidence, Outcome, Verdict

# Wages by the year that make a column one of years.
ENOUGH = 3
RATE = re.compile(r"\b(?:hour(?:ly|s)?|hr|annual(?:ly)?|year(?:ly)?|yr)\b", re.IGNORECASE)


def odd_rates(verdicts: Sequence[Verdict], bench: Bench) -> list[Verdict]:
    """The same verdicts; the one hourly wage among yearly ones is mismeasured where the office prints its year's wage.

    Some occupations have only a wage by the hour, and stand with it among the others: of those nothing is said.
    """
    tables: dict[int | None, list[Verdict]] = defaultdict(list)
    for verdict in verdicts:
        block = bench.block(verdict.claim)
        if block and block.kind is BlockKind.ROW and verdict.claim.unit in (Unit.USD_HOUR, Unit.USD_YEAR):
            tables[block.table].append(verdict)
    changed: dict[str, Verdict] = {}
    for rows in tables.values():
        hourly = [one for one in rows if one.claim.unit is Unit.USD_HOUR]
        blocks_by_year = {one.claim.block for one in rows if one.claim.unit is Unit.USD_YEAR}
        if len(hourly) == 1 and len(blocks_by_year) >= ENOUGH and hourly[0].claim.block not in blocks_by_year:
            changed[hourly[0].claim.id] = _as_yearly(hourly[0], bench)
    return [changed.get(verdict.claim.id, verdict) for verdict in verdicts]


def _as_yearly(verdict: Verdict, bench: Bench) -> Verdict:
    claim = verdict.claim
    twin = TWINS.get(claim.measure) if isinstance(claim.measure, Measure) else None
    if twin is None or RATE.search(claim.quote):
        return verdict
    found = verdict_on(replace(claim, measure=twin, unit=unit_of(twin)), bench)
    if found.outcome is not Outcome.MISMEASURED or found.expected is None:
        return verdict
    return replace(found, claim=claim, confidence=Confidence.MEDIUM)
