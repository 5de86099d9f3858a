"""The family of outputs: one format, one file (or folder), one entry.

Each is imported when it is used, so that a run loads only what it writes.
"""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from factcheck.formats.base import Format, Style
from factcheck.report import Report

__all__ = ["FORMATS", "Format", "Style"]


def _later(name: str) -> Callable[[Report, Style], str]:
    def write(report: Report, style: Style) -> str:
        text: str = import_module(f"factcheck.formats.{name}").write(report, style)
        return text

    return write


def _html_site(report: Report, folder: Path) -> object:
    return import_module("factcheck.formats.html").write_site(report, folder)


FORMATS: dict[str, Format] = {
    each.name: each
    for each in (
        Format("text", "for a terminal: the sentence, the published figure, what to write", _later("text")),
        Format("json", "everything, for programs (docs/json.md; version 1)", _later("json"), "report.json"),
        Format("sarif", "SARIF 2.1.0, for code scanning and editors", _later("sarif"), "report.sarif"),
        Format("junit", "JUnit XML, for CI servers that show tests", _later("junit"), "junit.xml"),
        Format("github", "annotations on a pull request, from a GitHub workflow", _later("github")),
        Format("markdown", "a summary for a comment or an issue", _later("markdown"), "report.md"),
        Format("html", "a report for reviewers", _later("html"), "index.html", _html_site),
    )
}
