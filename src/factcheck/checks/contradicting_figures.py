"""contradicting-figures: the same thing with two values, anywhere in the corpus."""

import re
from collections.abc import Iterator
from itertools import combinations

from factcheck.checks.base import Check, Example, Review, finding
from factcheck.checks.say import place
from factcheck.claim import Claim, Origin
from factcheck.document import BlockKind
from factcheck.find.places import find_places
from factcheck.finding import Finding, Severity
from factcheck.judge.bands import TOTAL
from factcheck.measure import Measure
from factcheck.quantity import Comparator
from factcheck.verdict import Confidence, Outcome
from factcheck.words import lower_title, measure_text

EXACT = (Comparator.EXACT, Comparator.ABOUT)
UNSAID = (Measure.ANNUAL, Measure.HOURLY, Measure.OTHER)
SURE = (Origin.SENTENCE, Origin.TABLE)
"""Where the occupation must be named, but in prose that credits somebody: what is carried over may not belong."""

_NARROWS = re.compile(
    r"\b(?:national(?:ly)?|nationwide|states?|statewide|metro\w*|city|cities|county|regions?|regional|areas?|industry|"
    r"industries|sectors?|employers?|offices|hospitals?|clinics?|centers|laboratories|government|federal|private|schools?|"
    r"(?:top|best|highest)[- ]paying|unions?|unionized|men|women|entry|senior|experienced?)\b",
    re.IGNORECASE,
)
"""What a figure may be of without being of the whole occupation."""
_NATION = {"united states"}
TRUE = (Outcome.SUPPORTED, Outcome.OUTDATED)


def run(review: Review) -> Iterator[Finding]:
    """One finding for each thing that has two values: at the first place, with the others as related."""
    ledger: dict[object, list[Claim]] = {}
    for claim in review.claims:
        if (about := _about(review, claim)) is not None:
            ledger.setdefault(about, []).append(claim)
    for claims in ledger.values():
        first = next((one for one, other in combinations(claims, 2) if _contradict(review, one, other)), None)
        if first is not None:
            yield _finding(review, first, claims)


def _about(review: Review, claim: Claim) -> object | None:
    """What the claim is about; None where that is not certain enough to set it against another."""
    occupation = claim.occupation
    if not claim.in_scope or claim.measure in UNSAID or claim.quantity.comparator not in EXACT:
        return None
    if occupation is None or not occupation.codes or claim.industry or occupation.codes == (TOTAL,):
        return None  # all occupations stand beside others for comparison, and are held for every release
    row = review.documents[claim.document].blocks[claim.block].kind in (BlockKind.ROW, BlockKind.ITEM)
    if occupation.origin not in SURE and (row or claim.source_text is None):
        return None
    # Undated figures are compared within one document only: another guide may be of another year.
    where = claim.document if claim.period is None else None
    return (occupation.group or occupation.codes, claim.measure, claim.unit, claim.period, claim.area, where)


def _contradict(review: Review, one: Claim, other: Claim) -> bool:
    apart = one.quantity.low > other.quantity.high or other.quantity.low > one.quantity.high
    if not apart or _told_apart(review, one, other):
        return False
    verdicts = [review.verdicts[each.id] for each in (one, other)]
    if one.period is not None and all(verdict.outcome in TRUE for verdict in verdicts):
        return False  # two published answers, such as the jobs that OEWS and the projections count
    cells = {verdict.expected.period for verdict in verdicts if verdict.expected and verdict.outcome in TRUE}
    return one.period is not None or len(cells) == 2


def _told_apart(review: Review, one: Claim, other: Claim) -> bool:
    """Whether the numbers are about different things, though the claims do not say so.

    One sentence that gives two values compares them; and where the words around one speak of a place, an industry or a
    kind of employer that the other's do not, it is that one's.
    """
    if one.document == other.document and one.quote_span == other.quote_span:
        return True
    return _narrower(review, one) != _narrower(review, other)


def _narrower(review: Review, claim: Claim) -> frozenset[str]:
    """The words around a claim that narrow down whom it is about: places, industries, employers."""
    blocks = review.documents[claim.document].blocks
    lead = blocks[claim.block].lead_in
    text = claim.quote if lead is None else f"{claim.quote}\n{blocks[lead].text}"
    places = {place.name.lower() for place in find_places(text)}
    return frozenset({*places, *(match.lower() for match in _NARROWS.findall(text))} - _NATION)


def _finding(review: Review, first: Claim, claims: list[Claim]) -> Finding:
    others = [claim for claim in claims if claim is not first and _contradict(review, first, claim)]
    title = lower_title(first.occupation.title or first.occupation.text or "") if first.occupation else ""
    when = f" in {first.period}" if first.period else ""
    values = dict.fromkeys(f"“{claim.value_text}” ({claim.document}, line {claim.line})" for claim in others)
    right = next((v.expected for c in claims if (v := review.verdicts[c.id]).expected), None)
    return finding(
        CHECK,
        review.documents[first.document],
        first.value_span,
        f"The {measure_text(first.measure)} of {title}{when} is “{first.value_text}” here and {', '.join(values)} "
        f"elsewhere. {'See the published figure and make' if right else 'Make'} them agree.",
        claims=[first, *others],
        related=[place(claim) for claim in others],
        confidence=Confidence.HIGH if first.period else Confidence.MEDIUM,
    )


CHECK = Check(
    name="contradicting-figures",
    severity=Severity.WARNING,
    summary="The same occupation, measure, period and area with different values, anywhere in the corpus.",
    why="At most one of them can be right, and readers of both lose trust in both.",
    source="A ledger of all claims of the run; values are compared as intervals.",
    limits="Bounds, ranges and pay of an unnamed kind are left out; employment has two true answers and may differ. "
    "Two numbers of one sentence are taken to be told apart, and so are those beside a place, an industry or a kind of "
    "employer.",
    flags=(
        Example(
            "In May 2020, veterinarians earned a median annual wage of $99,250, the BLS says.\n",
            others=(
                ("other.md", "In May 2020, veterinarians earned a median annual wage of $91,240, says the BLS.\n"),
            ),
        ),
        "---\ntitle: Veterinarians\nsummary: Veterinarians earned a median annual wage of $95,460 in May 2020.\n---\n\n"
        "In May 2020, veterinarians earned a median annual wage of $99,250.\n",
    ),
    leaves=(
        "In May 2020, veterinarians earned a median annual wage of $99,250. Veterinarians earned a median annual wage "
        "of about $99,000 in May 2020.\n",
        "Veterinarians earned a median annual wage of $95,460 in May 2019 and $99,250 in May 2020.\n",
        "In May 2020, veterinarians earned a median annual wage of $99,250, the BLS says.\n\nThe highest-paying "
        "industry paid veterinarians a median annual wage of $105,110 in May 2020, says the BLS.\n",
    ),
    run=run,
    corpus=True,
)
