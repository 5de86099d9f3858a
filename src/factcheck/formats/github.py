"""Annotations of a GitHub workflow: one command a line, as
https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions describes."""

from factcheck.finding import Finding, Severity
from factcheck.formats.base import Style
from factcheck.formats.summary import Summary
from factcheck.report import Report

COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTICE: "notice"}


def write(report: Report, style: Style) -> str:
    """Findings, then documents that could not be read."""
    summary = Summary(report)
    lines = []
    for finding in summary.counted:
        end_line, end_column = summary.documents[finding.document].position(finding.span.end)
        lines.append(_command(finding, end_line, end_column))
    lines += [
        f"::error file={_property(failure.document)},title=not read::{_data(failure.message)}"
        for failure in report.failures
    ]
    return "".join(line + "\n" for line in lines)


def _command(finding: Finding, end_line: int, end_column: int) -> str:
    # The last column is the last character's; columns may be given only where start and end share a line.
    columns = f",col={finding.column},endColumn={end_column - 1}" if end_line == finding.line else ""
    place = f"file={_property(finding.document)},line={finding.line},endLine={end_line}{columns}"
    return f"::{COMMANDS[finding.severity]} {place},title={_property(finding.check)}::{_data(finding.message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
