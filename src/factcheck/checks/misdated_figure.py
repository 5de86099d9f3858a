"""misdated-figure: a true figure under another year's date."""

from collections.abc import Iterator

from factcheck.checks.base import Check, Review, finding
from factcheck.checks.fixes import period_fix, together, value_fix
from factcheck.checks.say import figures, listed, on_line, place, published, weight, when
from factcheck.claim import Claim
from factcheck.document import Document
from factcheck.figure import Figure
from factcheck.finding import Finding, Fix, Severity
from factcheck.judge.editions import slips
from factcheck.verdict import Confidence, Outcome, Verdict
from factcheck.words import figure_value


def run(review: Review) -> Iterator[Finding]:
    """One finding for each claim, or one for all claims of a document whose dates were moved alike."""
    grouped: set[str] = set()
    for slip in slips(review.verdicts.values()):
        if slip.kind == "moved":
            grouped.update(slip.claims)
            yield _moved(review, slip.claims, slip.message)
    for document, claim, verdict in review.judged():
        if verdict.outcome is Outcome.MISDATED and claim.id not in grouped:
            yield _single(document, claim, verdict)


def _single(document: Document, claim: Claim, verdict: Verdict) -> Finding:
    severity, confidence = weight(document, verdict, CHECK.severity)
    by_value = value_fix(claim, verdict.expected)
    by_date = period_fix(document, claim, verdict.matches)
    found = f"“{claim.value_text}” is the figure {_of(verdict.matches)}" if verdict.matches else verdict.reason
    true = f", not {_of(verdict.expected)}: {published(verdict.expected)}" if verdict.expected else ""
    if verdict.expected and claim.period and verdict.expected.period.start not in (claim.period.start, None):
        true += f", which answers “{claim.period}”" if not claim.period.is_span else ""
    todo = [f"write {fix.replacements[0].text}" for fix in (by_value, by_date) if fix]
    return finding(
        CHECK,
        document,
        claim.value_span,
        f"{found}{true}." + (f" {_upper(', or '.join(todo))}." if todo else ""),
        claims=[claim],
        fix=by_value or by_date,
        alternatives=[by_date] if by_value and by_date else [],
        severity=severity,
        confidence=confidence,
    )


def _moved(review: Review, ids: tuple[str, ...], message: str) -> Finding:
    verdicts = [review.verdicts[each] for each in ids]
    claims = [verdict.claim for verdict in verdicts]
    document = review.documents[claims[0].document]
    by_value = together([value_fix(v.claim, v.expected) for v in verdicts], f"correct {figures(len(claims))}")
    by_date = together([period_fix(document, v.claim, v.matches) for v in verdicts], "correct the dates")
    lines = [
        f"{on_line(document, v.claim)}: {figure_value(v.expected)} for {v.claim.period}" for v in verdicts if v.expected
    ]
    fixes: list[Fix] = [fix for fix in (by_value, by_date) if fix]
    weights = [weight(document, verdict, CHECK.severity) for verdict in verdicts]
    severity, confidence = min(weights, key=lambda each: (each[0].rank, list(Confidence).index(each[1])))
    return finding(
        CHECK,
        document,
        claims[0].value_span,
        f"{message}. Published under the dates given: {listed(lines)}.",
        claims=claims,
        related=[place(claim) for claim in claims[1:]],
        fix=fixes[0] if fixes else None,
        alternatives=fixes[1:],
        severity=severity,
        confidence=confidence,
    )


def _of(figure: Figure) -> str:
    """ "of May 2020", "of 2019-29": the time that a figure is about, not the day it came out."""
    return f"of {when(figure).removeprefix('in ')}"


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


CHECK = Check(
    name="misdated-figure",
    severity=Severity.ERROR,
    summary="A published figure under the date of another release.",
    why="The number looks right and is not: it was true a year or a decade before or after the date it carries.",
    source="Every release held, looked through for the stated value of the same occupation and measure.",
    limits="A rounded percent can fit several decades; the one that the other figures come from is named then.",
    flags=(
        "According to the BLS, paralegals and legal assistants earned a median annual wage of $51,740 in May 2020.\n",
        "The BLS projects that employment of paralegals and legal assistants will grow 14 percent from 2020 to 2030.\n",
    ),
    leaves=(
        "According to the BLS, paralegals and legal assistants earned a median annual wage of $51,740 in May 2019.\n",
        "The BLS projects that employment of paralegals and legal assistants will grow 12 percent from 2020 to 2030.\n",
    ),
    run=run,
)
