"""wrong-occupation: a true figure of another occupation or area, or a group's for its member."""

from collections.abc import Iterator

from factcheck.checks.base import Check, Review, finding
from factcheck.checks.fixes import value_fix
from factcheck.checks.say import published, really, weight
from factcheck.finding import Finding, Severity
from factcheck.verdict import Outcome


def run(review: Review) -> Iterator[Finding]:
    """One finding for each claim whose number belongs to a relative of its occupation, or to another area."""
    for document, claim, verdict in review.judged():
        if verdict.outcome is not Outcome.MISATTRIBUTED:
            continue
        severity, confidence = weight(document, verdict, CHECK.severity)
        true = f". {published(verdict.expected)}" if verdict.expected else ""
        fix = value_fix(claim, verdict.expected)
        todo = f"Write {fix.replacements[0].text}, or name" if fix else "Name"
        yield finding(
            CHECK,
            document,
            claim.value_span,
            f"{really(claim, verdict)}{true}. {todo} what the number belongs to.",
            claims=[claim],
            alternatives=[fix] if fix else [],
            severity=severity,
            confidence=confidence,
        )


CHECK = Check(
    name="wrong-occupation",
    severity=Severity.ERROR,
    summary="A published figure of another occupation, group or area than the sentence names.",
    why="The figure of a group, of a neighbour or of one state says little about the occupation it is lent to.",
    source="The figures of related occupations (same minor group, handbook group, crosswalk) in the same release.",
    limits="Looks only at relatives: an equal figure of an unrelated occupation is chance. States for May 2025.",
    flags=("According to the BLS, the median annual wage of sociologists was $125,350 in May 2020.\n",),
    leaves=("According to the BLS, the median annual wage of political scientists was $125,350 in May 2020.\n",),
    run=run,
)
