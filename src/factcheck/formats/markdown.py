"""A summary in Markdown, for a comment on a pull request or an issue."""

import re

from factcheck.document import Document
from factcheck.finding import Finding, Severity
from factcheck.formats.base import Style
from factcheck.formats.summary import Summary
from factcheck.report import Report

MARKS = {Severity.ERROR: "**error**", Severity.WARNING: "warning", Severity.NOTICE: "notice"}
SPECIAL = re.compile(r"([\\`*_{}\[\]<>()#+!|~$@-])")


def write(report: Report, style: Style) -> str:
    """A heading, the two summary lines, and a table of findings for each document that has some."""
    summary = Summary(report)
    lines = ["## factcheck", "", f"{summary.claims_line()}.", "", f"**{summary.findings_line()}**"]
    for path, every in summary.by_document.items():
        findings = [finding for finding in every if finding.fingerprint not in summary.waived]
        if not findings:
            continue
        lines += ["", f"### {escape(path)}", "", "| line | fault | words | what to do |", "|---|---|---|---|"]
        lines += [_row(finding, summary.documents[path]) for finding in findings]
    if report.failures:
        lines += ["", "### Not read", ""]
        lines += [f"- {escape(failure.document)}: {escape(failure.message)}" for failure in report.failures]
    return "\n".join(lines) + "\n"


def escape(text: str) -> str:
    """Text that Markdown shows as it is, on one line, also within a table."""
    return SPECIAL.sub(r"\\\1", " ".join(text.split()))


def _row(finding: Finding, document: Document) -> str:
    words = document.text[finding.span.start : finding.span.end]
    words = words if len(words) <= 80 else words[:79] + "…"
    fix = ""
    if finding.fix:
        fix = " Write: " + ", ".join(escape(each.text) for each in finding.fix.replacements) + "."
    return (
        f"| {finding.line} | {MARKS[finding.severity]} {finding.check} | {escape(words)} "
        f"| {escape(finding.message)}{fix} |"
    )
