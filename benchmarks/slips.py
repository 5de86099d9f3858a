"""Slips as guides have them, made on purpose over statements known to be true. Seeded; same seed, same slips."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from random import Random

from factcheck.claim import Claim
from factcheck.figure import Figure, Key, Reason
from factcheck.judge.answers import published
from factcheck.judge.intervals import is_tail
from factcheck.measure import Measure
from factcheck.period import Period
from factcheck.quantity import Comparator, Unit
from factcheck.reference.library import Library
from factcheck.reference.rows import DECADE
from factcheck.verdict import Outcome, Verdict

MEAN = {Measure.MEDIAN_ANNUAL: Measure.MEAN_ANNUAL, Measure.MEDIAN_HOURLY: Measure.MEAN_HOURLY}
RATE = {Measure.MEDIAN_ANNUAL: Measure.MEDIAN_HOURLY, Measure.MEDIAN_HOURLY: Measure.MEDIAN_ANNUAL}
ANNUAL = (Measure.P10_ANNUAL, Measure.P25_ANNUAL, Measure.MEDIAN_ANNUAL, Measure.P75_ANNUAL, Measure.P90_ANNUAL)
HOURLY = (Measure.P10_HOURLY, Measure.P25_HOURLY, Measure.MEDIAN_HOURLY, Measure.P75_HOURLY, Measure.P90_HOURLY)
BANDS = ("much faster than average", "faster than average", "as fast as average", "slower than average",
         "little or no change", "decline")  # fmt: skip
BAND_OF_2024 = ((7, 999), (5, 6), (3, 4), (1, 2), (0, 0), (-999, -1))
NEVER = ((2024, 2030), (2024, 2032), (2017, 2027), (2015, 2025), (2011, 2021), (2023, 2034), (2024, 2035), (2013, 2023))
# A growth this far from the truth is no longer rounding.
CLEARLY = 2


@dataclass(frozen=True, slots=True)
class Slipped:
    """A claim made false (or old) and what should be said about it."""

    slip: str
    claim: Claim
    outcome: Outcome | None
    matches: tuple[Figure, ...] = ()
    expected: Figure | None = None


def caught(case: Slipped, verdict: Verdict) -> bool:
    match case.slip:
        case "wrong-band":
            return verdict.band is not None and verdict.band.outcome is Outcome.CONTRADICTED
        case "impossible-period":
            return verdict.missing is not None and verdict.missing.reason is Reason.IMPOSSIBLE_PERIOD
        case "old-edition":
            return verdict.outcome is Outcome.OUTDATED
    return verdict.outcome.accuses


def exact(case: Slipped, verdict: Verdict) -> bool:
    """The verdict, what it should have been, and the nearest fact."""
    if not caught(case, verdict):
        return False
    if case.slip == "wrong-band":
        return verdict.outcome in (Outcome.SUPPORTED, Outcome.OUTDATED)
    if case.slip in ("impossible-period", "old-edition"):
        return case.slip == "old-edition" or any(same(verdict.matches, one) for one in case.matches)
    if verdict.outcome is not case.outcome or not same(verdict.expected, case.expected):
        return False
    return any(same(verdict.matches, one) for one in case.matches) if case.matches else verdict.matches is None


def same(found: Figure | None, wanted: Figure | None) -> bool:
    """The same published fact, wherever it was read."""
    if found is None or wanted is None:
        return found is wanted
    cells = (found.measure, found.period) == (wanted.measure, wanted.period)
    return cells and abs(found.value - wanted.value) <= max(found.step, wanted.step)


def told(claim: Claim, value: float, *, step: float | None = None) -> Claim:
    """The claim with another number."""
    fine = {Unit.USD_YEAR: 10.0, Unit.USD_HOUR: 0.01, Unit.JOBS: 100.0}
    step = fine.get(claim.unit, 1.0) if step is None else step
    quantity = replace(
        claim.quantity, value=abs(value), low=abs(value) - step / 2, high=abs(value) + step / 2, step=step,
        text=f"{value:,g}",
    )  # fmt: skip
    return replace(claim, value=value, quantity=quantity, value_text=f"{value:,g}")


def truth(claim: Claim, library: Library) -> Figure | None:
    """The published cell that a true claim states."""
    occupation = claim.occupation
    if occupation is None or not isinstance(claim.measure, Measure):
        return None
    for program in ("EP", "OEWS", "OOH"):
        codes, group = occupation.codes, occupation.group
        key = Key(claim.measure, codes, group if program == "OOH" else None, claim.period, None, program)
        found = library.look_up(key)
        if isinstance(found, Figure) and found.low - 1 <= claim.value <= found.high + 1:
            return found
    return None


def others(figure: Figure, library: Library) -> tuple[Figure, ...]:
    """The same cell in other releases, of the same program."""
    held = library.series(figure.measure, figure.codes, program=figure.program)
    return tuple(
        one for one in held if one.period != figure.period and one.group == figure.group and one.footnote != DECADE
    )


def far(value: float, claim: Claim, true: Figure) -> bool:
    margin = CLEARLY if claim.unit is Unit.PERCENT else max(0.015 * abs(true.value), 2 * true.step)
    return abs(value - true.value) > margin


def near_cells(claim: Claim, true: Figure, library: Library) -> list[float]:
    """Values that would be something, not nothing: every cell of the occupation and its neighbours' same cell."""
    values = [figure.value for figure in library.cells(true.codes)]
    for code in library.related(true.codes):
        found = library.look_up(Key(true.measure, (code,), None, true.period))
        if isinstance(found, Figure):
            values.append(found.value)
    return values


def wrong_value(claim: Claim, true: Figure, library: Library, random: Random) -> Slipped | None:
    if claim.unit is Unit.PERCENT:
        return None
    taken = near_cells(claim, true, library)
    for _ in range(20):
        value = true.value * random.choice((random.uniform(0.7, 0.95), random.uniform(1.05, 1.4)))
        value = round(value / true.step) * true.step
        if far(value, claim, true) and not any(abs(value - one) <= true.step for one in taken):
            name = "wrong-employment" if claim.unit is Unit.JOBS else "wrong-value"
            return Slipped(name, told(claim, round(value, 2)), Outcome.CONTRADICTED, (), true)
    return None


def misdated(claim: Claim, true: Figure, library: Library, random: Random) -> Slipped | None:
    if claim.unit is Unit.PERCENT or not true.measure.is_wage:
        return None
    choices = [one for one in others(true, library) if far(one.value, claim, true) and (one.period.start or 0) >= 2014]
    if not choices or claim.period is None:
        return None
    chosen = random.choice(choices)
    matches = tuple(one for one in choices if one.value == chosen.value)
    return Slipped("misdated", told(claim, chosen.value), Outcome.MISDATED, matches, true)


def _measure(name: str, wanted: Callable[[Claim, Random], Measure | None]) -> "Maker":
    def make(claim: Claim, true: Figure, library: Library, random: Random) -> Slipped | None:
        measure = wanted(claim, random)
        if measure is None:
            return None
        found = [one for one in library.cells(true.codes, true.period) if one.measure is measure]
        if not found or not far(found[0].value, claim, true) or found[0].high == float("inf"):
            return None
        slipped = told(claim, found[0].value, step=found[0].step)
        return Slipped(name, slipped, Outcome.MISMEASURED, tuple(found), true)

    return make


def _other_percentile(claim: Claim, random: Random) -> Measure | None:
    for family in (ANNUAL, HOURLY):
        if claim.measure in family:
            return random.choice([one for one in family if one is not claim.measure])
    return None


def other_occupation(claim: Claim, true: Figure, library: Library, random: Random) -> Slipped | None:
    if not (true.measure.is_wage or true.measure is Measure.EMPLOYMENT):
        return None
    choices = []
    own = [figure.value for figure in library.cells(true.codes)]
    for code in library.related(true.codes):
        found = library.look_up(Key(true.measure, (code,), None, true.period, None, true.program))
        if isinstance(found, Figure) and far(found.value, claim, true) and code[:6] == true.codes[0][:6]:
            choices += [found] if found.value not in own else []
    if not choices:
        return None
    chosen = random.choice(choices)
    return Slipped("other-occupation", told(claim, chosen.value), Outcome.MISATTRIBUTED, (chosen,), true)


def digits(claim: Claim, true: Figure, library: Library, random: Random) -> Slipped | None:
    if claim.unit is Unit.PERCENT or not isinstance(claim.value, float):
        return None
    text = f"{abs(true.value):.2f}" if claim.unit is Unit.USD_HOUR else f"{abs(true.value):.0f}"
    places = [
        i for i in range(len(text) - 1) if text[i : i + 2].isdigit() and text[i] != text[i + 1] and text[i + 1] != "0"
    ]
    way = random.choice(("swap", "ten", "tenth"))
    if way == "swap" and places:
        i = random.choice(places)
        value = float(text[:i] + text[i + 1] + text[i] + text[i + 2 :])
    else:
        value = true.value * (10 if way == "ten" else 0.1)
    value = round(value, 2)
    taken = near_cells(claim, true, library)
    step = claim.quantity.step * (1 if way == "swap" else 10 if way == "ten" else 0.1)
    if not far(value, claim, true) or any(abs(value - one) <= true.step for one in taken):
        return None
    return Slipped("digits", told(claim, value, step=max(step, 0.01)), Outcome.CONTRADICTED, (), true)


def growth_other_cycle(claim: Claim, true: Figure, library: Library, random: Random) -> Slipped | None:
    if true.measure is not Measure.GROWTH_PERCENT or len(true.codes) > 1:
        return None
    choices = [one for one in others(true, library) if far(one.value, claim, true)]
    if not choices:
        return None
    chosen = random.choice(choices)
    value = float(round(chosen.value))
    matches = tuple(one for one in others(true, library) if abs(one.value - value) <= 0.56)
    return Slipped("growth-other-cycle", _banded(told(claim, value)), Outcome.MISDATED, matches, true)


def growth_wrong(claim: Claim, true: Figure, library: Library, random: Random) -> Slipped | None:
    if true.measure is not Measure.GROWTH_PERCENT or len(true.codes) > 1:
        return None
    made = published(claim, claim.occupation, true.measure, library) if claim.occupation else ()
    taken = [one.value for one in (*library.series(true.measure, true.codes), *made)]
    choices = [
        value for value in range(-12, 36)
        if abs(value - true.value) > CLEARLY and not any(abs(value - one) < 0.7 for one in taken)
        and abs(value + true.value) > 0.6
    ]  # fmt: skip
    return Slipped("growth-wrong", _banded(told(claim, float(random.choice(choices)))), Outcome.CONTRADICTED, (), true)


def _banded(claim: Claim) -> Claim:
    return replace(claim, qualitative=_band(claim.value)) if claim.qualitative else claim


def _band(value: float) -> str:
    return next(band for band, (low, high) in zip(BANDS, BAND_OF_2024) if low <= round(value) <= high)


def wrong_band(claim: Claim, true: Figure, library: Library, random: Random) -> Slipped | None:
    if not claim.qualitative or true.measure is not Measure.GROWTH_PERCENT:
        return None
    band = random.choice([one for one in BANDS if one != claim.qualitative])
    return Slipped("wrong-band", replace(claim, qualitative=band), None, (), true)


def impossible_period(claim: Claim, true: Figure, library: Library, random: Random) -> Slipped | None:
    if not true.measure.is_projection:
        return None
    return Slipped("impossible-period", replace(claim, period=Period(*random.choice(NEVER))), None, (true,))


def year_changed(claim: Claim, true: Figure, library: Library, random: Random) -> Slipped | None:
    if not true.measure.is_wage or claim.period is None or claim.period.month is None:
        return None
    choices = [one for one in others(true, library) if far(one.value, claim, true) and (one.period.start or 0) >= 2014]
    if not choices:
        return None
    chosen = random.choice(choices)
    quote = claim.quote.replace(str(claim.period.start), str(chosen.period.start))
    return Slipped("year-changed", replace(claim, period=chosen.period, quote=quote), Outcome.MISDATED, (true,), chosen)


def old_edition(claim: Claim, true: Figure, library: Library, random: Random) -> Slipped | None:
    choices = [one for one in others(true, library) if (one.period.start or 0) < 2024]
    if not choices or true.measure is Measure.EMPLOYMENT:
        return None
    chosen = random.choice(choices)
    step = 1.0 if claim.unit is Unit.PERCENT else claim.quantity.step
    value = float(round(chosen.value)) if claim.unit is Unit.PERCENT else chosen.value
    slipped = replace(told(claim, value, step=step), period=chosen.period, qualitative=None)
    return Slipped("old-edition", slipped, Outcome.OUTDATED, (chosen,), chosen)


Maker = Callable[[Claim, Figure, Library, Random], Slipped | None]
MAKERS: tuple[Maker, ...] = (
    wrong_value,
    misdated,
    _measure("mean-for-median", lambda claim, random: MEAN.get(claim.measure)),  # type: ignore[call-overload]
    _measure("hourly-annual", lambda claim, random: RATE.get(claim.measure)),  # type: ignore[call-overload]
    _measure("other-percentile", _other_percentile),
    other_occupation,
    digits,
    growth_other_cycle,
    growth_wrong,
    wrong_band,
    impossible_period,
    year_changed,
    old_edition,
)


def slipped(claims: list[Claim], library: Library, *, seed: int) -> Iterator[Slipped]:
    """For each claim up to two different slips that are possible for it."""
    random = Random(seed)  # a seeded bench wants a reproducible generator
    for claim in claims:
        true = truth(claim, library)
        comparator = claim.quantity.comparator
        bounded = comparator not in (Comparator.EXACT, Comparator.ABOUT) and not is_tail(claim.measure, comparator)
        if true is None or bounded:  # another number may keep to a bound
            continue
        makers = list(MAKERS)
        random.shuffle(makers)
        made = 0
        for make in makers:
            case = make(claim, true, library, random)
            if case:
                yield case
                made += 1
            if made == 2:
                break
