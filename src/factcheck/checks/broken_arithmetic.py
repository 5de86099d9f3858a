"""broken-arithmetic: numbers of one passage that cannot all be right together."""

from collections.abc import Iterable, Iterator

from factcheck.checks.base import Check, Review, finding
from factcheck.checks.say import place
from factcheck.checks.sums import changes, shares
from factcheck.claim import Claim, Reading
from factcheck.document import BlockKind, Document, Span
from factcheck.finding import Finding, Place, Severity
from factcheck.measure import Measure
from factcheck.quantity import Comparator
from factcheck.verdict import Confidence

Interval = tuple[float, float]
_TEXT = (BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.CAPTION)

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
        told: set[Span] = set()
        for claims in groups.values():
            for each in (*_projection(reading.document, claims), *_pay(reading.document, claims)):
                told |= {each.span, *(place.span for place in each.related)}
                yield each
        yield from _written(reading, told)


def _written(reading: Reading, told: set[Span]) -> Iterator[Finding]:
    """Arithmetic that the text does by itself, whosever the numbers are; not what the claims told already."""
    document = reading.document
    blocks = (block for block in document.blocks if block.kind in _TEXT)
    for slip in (*(slip for block in blocks for slip in changes(block)), *shares(document)):
        if told & set(slip.spans):
            continue
        claims = [claim for claim in reading.claims if claim.value_span in slip.spans]
        yield finding(
            CHECK,
            document,
            slip.spans[0],
            f"{slip.words}. One of them is a slip; look them up.",
            claims=claims,
            related=[Place(document.path, span) for span in slip.spans[1:]],
            confidence=Confidence.MEDIUM,
        )


def _projection(document: Document, claims: list[Claim]) -> Iterator[Finding]:
    """from + change = to, and change = percent of from, all as intervals."""
    if not any(claim.measure is Measure.GROWTH_PERCENT for claim in claims):
        yield from _levels(document, claims)
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
            elif change is not None and _apart(_interval(change), grown):
                yield _finding(document, [change, base, goal], _change_words(change, base, goal))
        elif change is not None and _apart(allowed, _interval(change)):
            yield _finding(document, [percent, base, change], _percent_words(percent, base, _interval(change)))


def _levels(document: Document, claims: list[Claim]) -> Iterator[Finding]:
    """from + change = to, where no percent is told."""
    for change in (claim for claim in claims if claim.measure is Measure.GROWTH_JOBS):
        if change.period is None or not change.period.is_span:
            continue
        base, goal = _level(claims, change.period.start), _level(claims, change.period.end)
        if base and goal and _apart(_interval(change), _minus(_interval(goal), _interval(base))):
            yield _finding(document, [change, base, goal], _change_words(change, base, goal))


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


def _change_words(change: Claim, base: Claim, goal: Claim) -> str:
    return (
        f"From “{base.value_text}” to “{goal.value_text}” is {goal.value - base.value:,.0f}, not “{change.value_text}”"
    )


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
    summary="Levels, change and percent, hourly and annual wages, or shares of one whole that cannot all be right.",
    why="One of the numbers must be wrong, and the reader can see it without any table.",
    source="Interval arithmetic over the written precision; 2,080 hours a year, as BLS counts.",
    limits="Levels and wages: about one occupation in one paragraph, item or row. A change: only where its percent "
    "stands beside “from … to …”. Shares: only in a list or table whose lead says what they are parts of; surveys with "
    "several answers and overlapping groups are left out. Bounds are left out.",
    flags=(
        "Employment of veterinarians is projected to grow 19 percent from 2024 to 2034, from 86,400 jobs in 2024 to "
        "94,700 jobs in 2034, says the BLS.\n",
        "Tuition rose from $12,150 in 2020 to $15,190 in 2024, an increase of 30 percent.\n",
        "Membership fell 40 percent, from 5,000 to 4,000.\n",
        "The largest employers of welders are as follows:\n\n- Manufacturing: 62%\n- Construction: 31%\n"
        "- Repair: 18%\n",
    ),
    leaves=(
        "Employment of veterinarians is projected to grow 10 percent from 2024 to 2034, from 86,400 jobs in 2024 to "
        "94,700 jobs in 2034, says the BLS.\n",
        "Tuition rose from $12,150 in 2020 to $15,190 in 2024, an increase of 25 percent. It rose about 4 percent a "
        "year, from $9,100 to $12,150. If rent goes from $30 to $40, you can buy only 75 percent as much.\n",
        "Membership fell by about 20 percent, from 5,000 to 4,000, and 90 percent renewed.\n",
        "The largest employers of welders are as follows:\n\n- Manufacturing: 62%\n- Construction: 31%\n"
        "- Repair: 7.5%\n",
        "Reasons that welders gave in a survey (they could choose several), by share of all workers:\n\n- Pay: 62%\n"
        "- Hours: 51%\n- Travel: 18%\n",
    ),
    run=run,
)
