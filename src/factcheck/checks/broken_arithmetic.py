"""broken-arithmetic: numbers of one passage that cannot all be right together."""

from collections.abc import Iterable, Iterator

from factcheck.checks.base import Check, Review, finding
from factcheck.checks.say import place
from factcheck.claim import Claim
from factcheck.document import Document
from factcheck.finding import Finding, Severity
from factcheck.measure import Measure
from factcheck.quantity import Comparator
from factcheck.verdict import Confidence

Interval = tuple[float, float]

EXACT = (Comparator.EXACT, Comparator.ABOUT)
HOURS = 2080
"""The hours of a year with which BLS turns hourly into annual wages (bls.gov/oes/oes_ques.htm)."""

PAIRS = (
    (Measure.MEDIAN_HOURLY, Measure.MEDIAN_ANNUAL),
    (Measure.MEAN_HOURLY, Measure.MEAN_ANNUAL),
)
ALLOWED = 0.05
"""Some writers count 2,000 hours a year; that is not called broken."""


def run(review: Review) -> Iterator[Finding]:
    """One finding for each passage and relation that does not hold."""
    for reading in review.readings:
        groups: dict[object, list[Claim]] = {}
        for claim in reading.claims:
            occupation = claim.occupation
            if claim.in_scope and claim.quantity.comparator in EXACT and occupation and not claim.industry:
                about = (claim.block, occupation.codes or occupation.text, claim.area)
                groups.setdefault(about, []).append(claim)
        for claims in groups.values():
            yield from _projection(reading.document, claims)
            yield from _pay(reading.document, claims)


def _projection(document: Document, claims: list[Claim]) -> Iterator[Finding]:
    """from + change = to, and change = percent of from, all as intervals."""
    for percent in (claim for claim in claims if claim.measure is Measure.GROWTH_PERCENT):
        if percent.period is None or not percent.period.is_span:
            continue
        start, end = percent.period.start, percent.period.end
        base = _level(claims, start)
        goal = _level(claims, end)
        change = _only(c for c in claims if c.measure is Measure.GROWTH_JOBS and c.period == percent.period)
        if base is None:
            continue
        allowed = _share(_interval(percent), _interval(base))
        if goal is not None:
            grown = _minus(_interval(goal), _interval(base))
            if _apart(allowed, grown):
                yield _finding(document, [percent, base, goal], _percent_words(percent, base, grown))
        elif change is not None and _apart(allowed, _interval(change)):
            yield _finding(document, [percent, base, change], _percent_words(percent, base, _interval(change)))


def _pay(document: Document, claims: list[Claim]) -> Iterator[Finding]:
    for hourly_measure, annual_measure in PAIRS:
        hourly = _only(claim for claim in claims if claim.measure is hourly_measure)
        annual = _only(claim for claim in claims if claim.measure is annual_measure)
        if hourly is None or annual is None or hourly.period != annual.period:
            continue
        low, high = (end * HOURS for end in _interval(hourly))
        if _apart((low * (1 - ALLOWED), high * (1 + ALLOWED)), _interval(annual)):
            words = (
                f"“{hourly.value_text}” an hour makes ${hourly.value * HOURS:,.0f} in a year of {HOURS:,} hours, "
                f"not “{annual.value_text}”"
            )
            yield _finding(document, [annual, hourly], words)


def _percent_words(percent: Claim, base: Claim, change: Interval) -> str:
    rate = 100 * (change[0] + change[1]) / 2 / base.value
    return f"The numbers of this passage make a growth of about {rate:.1f} percent, not “{percent.value_text}”"


def _finding(document: Document, claims: list[Claim], words: str) -> Finding:
    return finding(
        CHECK,
        document,
        claims[0].value_span,
        f"{words}. One of them is a slip; look them up.",
        claims=claims,
        related=[place(claim) for claim in claims[1:]],
        confidence=Confidence.MEDIUM,
    )


def _level(claims: list[Claim], year: int | None) -> Claim | None:
    return _only(
        claim
        for claim in claims
        if claim.measure is Measure.EMPLOYMENT
        and claim.period
        and not claim.period.is_span
        and claim.period.start == year
    )


def _only(claims: Iterable[Claim]) -> Claim | None:
    found = list(claims)
    return found[0] if len({claim.value for claim in found}) == 1 else None


def _interval(claim: Claim) -> Interval:
    """The values that the writing allows, with the sign of the claim's value."""
    low, high = claim.quantity.low, claim.quantity.high
    return (-high, -low) if claim.value < 0 <= low else (low, high)


def _share(percent: Interval, base: Interval) -> Interval:
    ends = [rate * level / 100 for rate in percent for level in base]
    return min(ends), max(ends)


def _minus(one: Interval, other: Interval) -> Interval:
    return one[0] - other[1], one[1] - other[0]


def _apart(one: Interval, other: Interval) -> bool:
    return one[0] > other[1] or other[0] > one[1]


CHECK = Check(
    name="broken-arithmetic",
    severity=Severity.WARNING,
    summary="Levels, change and percent of one passage, or its hourly and annual wages, that cannot all be right.",
    why="One of the numbers must be wrong, and the reader can see it without any table.",
    source="Interval arithmetic over the written precision; 2,080 hours a year, as BLS counts.",
    limits="Only numbers about one occupation in one paragraph, item or row; bounds and ranges are left out.",
    flags=(
        "Employment of veterinarians is projected to grow 19 percent from 2024 to 2034, from 86,400 jobs in 2024 to "
        "94,700 jobs in 2034, says the BLS.\n",
    ),
    leaves=(
        "Employment of veterinarians is projected to grow 10 percent from 2024 to 2034, from 86,400 jobs in 2024 to "
        "94,700 jobs in 2034, says the BLS.\n",
    ),
    run=run,
)
