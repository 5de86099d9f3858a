"""SARIF 2.1.0 (OASIS standard): results with rules, regions, fixes and fingerprints.

Columns count code points, as `columnKind` says. Documents that could not be read are notifications.
"""

import json
from urllib.parse import quote

from factcheck import __version__
from factcheck.checks import CHECKS
from factcheck.document import Document, Span
from factcheck.finding import Finding, Fix, Severity
from factcheck.formats.base import Style
from factcheck.formats.summary import Summary
from factcheck.report import Failure, Report

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTICE: "note"}

Json = dict[str, object]


def write(report: Report, style: Style) -> str:
    """One log with one run."""
    summary = Summary(report)
    run = {
        "tool": {"driver": {"name": "factcheck", "version": __version__, "rules": _rules()}},
        "columnKind": "unicodeCodePoints",
        "invocations": [
            {
                "executionSuccessful": report.complete,
                "toolExecutionNotifications": [_notification(failure) for failure in report.failures],
            }
        ],
        "artifacts": [{"location": {"uri": uri(path)}, "encoding": "utf-8"} for path in summary.documents],
        "results": [_result(finding, summary.documents, summary.waived) for finding in report.findings],
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2, ensure_ascii=False) + "\n"


def uri(path: str) -> str:
    """A path as a relative reference: forward slashes, other bytes percent-encoded."""
    return quote(path.replace("\\", "/").encode("utf-8", "surrogateescape"), safe="/~!$&'()*+,;=@-._")


def _rules() -> list[Json]:
    return [
        {
            "id": check.name,
            "name": "".join(part.capitalize() for part in check.name.split("-")),
            "shortDescription": {"text": check.summary},
            "fullDescription": {"text": check.why},
            "help": {"text": f"{check.why}\nSource: {check.source}\nLimits: {check.limits}"},
            "defaultConfiguration": {"level": LEVELS[check.severity]},
        }
        for check in CHECKS
    ]


def _result(finding: Finding, documents: dict[str, Document], waived: dict[str, str]) -> Json:
    document = documents[finding.document]
    result: Json = {
        "ruleId": finding.check,
        "level": LEVELS[finding.severity],
        "message": {"text": finding.message},
        "locations": [_location(document, finding.span)],
        "partialFingerprints": {"factcheck/v1": finding.fingerprint},
        "properties": {"confidence": finding.confidence.value, "claims": list(finding.claims)},
    }
    related = [place for place in finding.related if place.document in documents]
    if related:
        result["relatedLocations"] = [
            {"id": number, **_location(documents[place.document], place.span)}
            for number, place in enumerate(related, start=1)
        ]
    if (reason := waived.get(finding.fingerprint)) is not None:
        result["suppressions"] = [{"kind": "external", "status": "accepted", "justification": reason}]
    fixes = [fix for fix in (finding.fix, *finding.alternatives) if fix]
    if fixes:
        result["fixes"] = [_fix(fix, document) for fix in fixes]
    return result


def _location(document: Document, span: Span) -> Json:
    return {"physicalLocation": {"artifactLocation": {"uri": uri(document.path)}, "region": _region(document, span)}}


def _region(document: Document, span: Span) -> Json:
    line, column = document.position(span.start)
    end_line, end_column = document.position(span.end)
    return {
        "startLine": line,
        "startColumn": column,
        "endLine": end_line,
        "endColumn": end_column,
        "charOffset": span.start,
        "charLength": span.end - span.start,
    }


def _fix(fix: Fix, document: Document) -> Json:
    return {
        "description": {"text": fix.title},
        "artifactChanges": [
            {
                "artifactLocation": {"uri": uri(document.path)},
                "replacements": [
                    {"deletedRegion": _region(document, each.span), "insertedContent": {"text": each.text}}
                    for each in fix.replacements
                ],
            }
        ],
    }


def _notification(failure: Failure) -> Json:
    return {
        "level": "error",
        "message": {"text": failure.message},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": uri(failure.document)}}}],
    }
