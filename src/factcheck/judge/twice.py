"""Numbers that cannot be what they were read as: that figure is told rightly beside them, or they are reckoned.

Nobody tells one cell twice in a sentence, once rightly and once wrongly. Where a number is that very figure, another
one that was read as the same must be of something else: a difference, a share, the pay of one employer, the country's
figure beside a state's. And a number that is the difference or the sum of two others beside it is told as such.
"""

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

from factcheck.claim import Claim
from factcheck.figure import Figure, Missing, Reason
from factcheck.judge import answers as look
from factcheck.judge.bench import Bench, not_checked
from factcheck.judge.intervals import Fit, fit
from factcheck.measure import Measure
from factcheck.quantity import Unit
from factcheck.verdict import Outcome, Verdict
from factcheck.words import figure_value, measure_text, whose

# Written at least this finely (as a share of itself), a number is seldom the difference of two others by chance.
SHARP = 0.01
RECKONED = (Unit.USD_YEAR, Unit.USD_HOUR, Unit.JOBS)


def not_twice(verdicts: Sequence[Verdict], bench: Bench) -> list[Verdict]:
    """The same verdicts, without accusations of numbers whose cell the sentence tells rightly, or that are reckoned."""
    beside: dict[tuple[int, int], list[Verdict]] = defaultdict(list)
    for verdict in verdicts:
        beside[_sentence(verdict.claim)].append(verdict)
    out = []
    for verdict in verdicts:
        doubt = None
        if verdict.outcome.accuses and verdict.missing is None and verdict.claim.occupation is not None:
            others = [one for one in beside[_sentence(verdict.claim)] if one.claim.id != verdict.claim.id]
            doubt = (_told_rightly(verdict, others, bench) or _reckoned(verdict.claim, others)) if others else None
        newest = verdict.newest or verdict.expected
        out.append(not_checked(verdict.claim, doubt, newest=newest) if doubt else verdict)
    return out


def _sentence(claim: Claim) -> tuple[int, int]:
    return claim.block, claim.quote_span.start


def _told_rightly(verdict: Verdict, others: Sequence[Verdict], bench: Bench) -> Missing | None:
    """What another number of the sentence is, of the cell that this one was read as."""
    claim = verdict.claim
    for other in others:
        figure = other.expected
        true = figure is not None and other.outcome in (Outcome.SUPPORTED, Outcome.OUTDATED)
        if figure is None or not true or other.claim.unit is not claim.unit or other.claim.value == claim.value:
            continue
        if claim.occupation and fit(other.claim, figure) >= Fit.NEAR and _is_answer(claim, verdict, other, bench):
            detail = (
                f"as read it is false, but the sentence tells that figure rightly ({figure_value(figure)}, "
                f"{measure_text(figure.measure)}, {whose(figure)}), so that this number is one of something else"
            )
            return Missing(Reason.OTHER_READING, detail)
    return None


def _is_answer(claim: Claim, verdict: Verdict, other: Verdict, bench: Bench) -> bool:
    """Whether the other number's figure is one that this claim, as read, should be."""
    figure, expected, who = other.expected, verdict.expected, claim.occupation
    if figure is None or who is None:
        return False
    if expected and _cell(figure) == _cell(expected):
        return True
    held = look.answers(claim, who, bench.library).dated
    return isinstance(claim.measure, Measure) and any(_cell(figure) == _cell(one) for one in held)


def _cell(figure: Figure) -> tuple[object, ...]:
    """What makes two figures the same cell, wherever each was read."""
    return figure.codes, figure.measure, figure.period, figure.area, figure.value


def _reckoned(claim: Claim, others: Sequence[Verdict]) -> Missing | None:
    """The two numbers beside it whose difference or sum the number is."""
    value, step = abs(claim.value), claim.quantity.step
    if claim.unit not in RECKONED or not value or step > SHARP * value:
        return None
    for one, other in combinations([each.claim for each in others if each.claim.unit is claim.unit], 2):
        low, high = sorted((abs(one.value), abs(other.value)))
        for word, made in (("difference", high - low), ("sum", high + low)):
            if abs(made - value) <= step / 2:
                detail = (
                    f"as read it is false, but the number is the {word} of {one.value_text} and {other.value_text}, "
                    "which stand beside it"
                )
                return Missing(Reason.OTHER_READING, detail)
    return None
