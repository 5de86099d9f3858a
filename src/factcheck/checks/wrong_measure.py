"""wrong-measure: a true figure under another measure's name, such as a median told as an average."""

from collections.abc import Iterator

from factcheck.checks.base import Check, Review, finding
from factcheck.checks.fixes import measure_fix, value_fix
from factcheck.checks.say import published, really, weight
from factcheck.finding import Finding, Severity
from factcheck.verdict import Outcome
from factcheck.words import measure_text


def run(review: Review) -> Iterator[Finding]:
    """One finding for each claim whose number is another measure of the same occupation."""
    for document, claim, verdict in review.judged():
        if verdict.outcome is not Outcome.MISMEASURED:
            continue
        severity, confidence = weight(document, verdict, CHECK.severity)
        true = f", not the {measure_text(claim.measure)}: {published(verdict.expected)}" if verdict.expected else ""
        todo = f" Call it the {measure_text(verdict.matches.measure)}" if verdict.matches else " Correct the words"
        fix = value_fix(claim, verdict.expected)
        todo += f", or write {fix.replacements[0].text}." if fix else "."
        yield finding(
            CHECK,
            document,
            claim.value_span,
            f"{really(claim, verdict)}{true}.{todo}",
            claims=[claim],
            # naming the measure right is as likely a correction as the number
            alternatives=[each for each in (fix, measure_fix(document, claim, verdict.matches)) if each],
            severity=severity,
            confidence=confidence,
        )


CHECK = Check(
    name="wrong-measure",
    severity=Severity.ERROR,
    summary="A published figure under the name of another measure: a median told as an average, openings as growth.",
    why="Mean and median wages differ by thousands of dollars, openings and new jobs by a factor of ten.",
    source="All measures of the same occupation in the same release.",
    limits="No fix is made by itself: whether the number or the word was meant is the author's to say (--pick).",
    flags=(
        "According to the BLS, paralegals and legal assistants earned an average annual wage of $52,920 in May 2020.\n",
    ),
    leaves=(
        "According to the BLS, paralegals and legal assistants earned a median annual wage of $52,920 in May 2020.\n",
        "According to the BLS, paralegals and legal assistants earned an average annual wage of $56,610 in May 2020.\n",
    ),
    run=run,
)
