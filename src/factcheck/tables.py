"""A report as flat tables: what the expectation suites and a data frame want. One row a claim, one row a finding."""

from collections import Counter
from typing import Any

from factcheck.finding import Finding
from factcheck.report import Report
from factcheck.verdict import Verdict

Row = dict[str, Any]


def claim_table(report: Report) -> list[Row]:
    """One row for every claim read: what it says, what came of it, and the worst finding about it."""
    worst: dict[str, Finding] = {}
    for finding in sorted(report.findings, key=lambda item: item.severity.rank):
        for claim in finding.claims:
            worst.setdefault(claim, finding)
    return [
        _row(verdict, worst.get(claim.id))
        for reading in report.readings
        for claim in reading.claims
        if (verdict := report.verdicts.get(claim.id))
    ]


def _row(verdict: Verdict, finding: Finding | None) -> Row:
    claim, expected = verdict.claim, verdict.expected
    return {
        "claim": claim.id,
        "document": claim.document,
        "line": claim.line,
        "quote": claim.quote,
        "value": claim.value,
        "unit": claim.unit.value,
        "measure": str(claim.measure),
        "occupation": claim.occupation.text if claim.occupation else None,
        "codes": " ".join(claim.occupation.codes) if claim.occupation else "",
        "period": str(claim.period) if claim.period else None,
        "source": claim.source_text,
        "in_scope": claim.in_scope,
        "verdict": verdict.outcome.value,
        "confidence": verdict.confidence.value,
        "reason": verdict.reason,
        "expected": expected.value if expected else None,
        "check": finding.check if finding else None,
        "severity": finding.severity.value if finding else "none",
        "fingerprint": finding.fingerprint if finding else None,
    }


def finding_counts(report: Report) -> list[Row]:
    """One row for each check that found something: how often, and in how many documents."""
    counts = Counter((item.check, item.severity.value) for item in report.findings)
    places: dict[str, set[str]] = {}
    for item in report.findings:
        places.setdefault(item.check, set()).add(item.document)
    return [
        {"check": check, "severity": severity, "findings": number, "documents": len(places[check])}
        for (check, severity), number in sorted(counts.items())
    ]
