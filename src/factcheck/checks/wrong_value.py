"""wrong-value: the stated number is nowhere near what the office published."""

from collections.abc import Iterator

from factcheck.checks.base import Check, Review, finding
from factcheck.checks.fixes import value_fix
from factcheck.checks.say import published, weight
from factcheck.finding import Finding, Severity
from factcheck.verdict import Confidence, Outcome
from factcheck.words import figure_value


def run(review: Review) -> Iterator[Finding]:
    """One finding for each claim that is contradicted."""
    for document, claim, verdict in review.judged():
        if verdict.outcome is not Outcome.CONTRADICTED or verdict.expected is None:
            continue
        severity, confidence = weight(document, verdict, CHECK.severity)
        doubt = "If this is meant as a figure of BLS: " if confidence is Confidence.LOW else ""
        why = verdict.explanations[0].why if verdict.explanations else ""
        slip = f" {why[0].upper()}{why[1:]}." if why else ""
        fix = value_fix(claim, verdict.expected)
        todo = f"Write {fix.replacements[0].text}." if fix else f"The figure is {figure_value(verdict.expected)}."
        yield finding(
            CHECK,
            document,
            claim.value_span,
            f"{doubt}“{claim.value_text}” is not the published figure: {published(verdict.expected)}.{slip} {todo}",
            claims=[claim],
            fix=fix,
            severity=severity,
            confidence=confidence,
        )


CHECK = Check(
    name="wrong-value",
    severity=Severity.ERROR,
    summary="A number that is not the published one, and is no other published figure near it.",
    why="A reader plans with it: a wage or a growth rate that nobody published is worse than none.",
    source="The tables of the release that the sentence names; interval against interval.",
    limits="Says nothing where the release is not held, the occupation is ambiguous, or the writing is too vague.",
    flags=(
        "According to the BLS, paralegals and legal assistants earned a median annual wage of $58,740 in May 2020.\n",
        "The BLS put the median annual wage of veterinarians at $171,300 in May 2024.\n",
        "The unemployment rate was 6.1 percent in June 2024, according to the BLS.\n",
    ),
    leaves=(
        "According to the BLS, paralegals and legal assistants earned a median annual wage of $52,920 in May 2020.\n",
        "Paralegals and legal assistants earned a median of about $53,000 a year in May 2020, the BLS says.\n",
        "Glassdoor puts the average salary of a paralegal at $58,740.\n",
        "The unemployment rate was 4.1 percent in June 2024, and inflation 3 percent, according to the BLS.\n",
        "The unemployment rate of paralegals was 1.9 percent in 2024, according to the BLS.\n",
    ),
    run=run,
)
