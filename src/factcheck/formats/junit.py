"""JUnit XML: a suite for each document, a case for each claim and for each other finding.

An error or a warning is a failure, a claim that was not checked is skipped with its reason, a document
that could not be read is an error; notices stand in `system-out`.
"""

import re
from xml.etree.ElementTree import Element, SubElement, indent, tostring  # writes only; nothing is parsed here

from factcheck.claim import Reading
from factcheck.finding import Finding, Severity
from factcheck.formats.base import Style
from factcheck.formats.summary import Summary
from factcheck.report import Report
from factcheck.verdict import Outcome

ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold, not even escaped."""


def write(report: Report, style: Style) -> str:
    """One `testsuites` element."""
    summary = Summary(report)
    root = Element("testsuites", name="factcheck")
    for reading in report.readings:
        _suite(root, reading, [f for f in summary.by_document[reading.document.path] if f in summary.counted], report)
    for failure in report.failures:
        suite = SubElement(root, "testsuite", name=clean(failure.document), tests="1", failures="0", errors="1")
        case = SubElement(suite, "testcase", classname=clean(failure.document), name="read")
        SubElement(case, "error", message=clean(failure.message))
    for count in ("tests", "failures", "errors"):
        root.set(count, str(sum(int(suite.get(count, "0")) for suite in root)))
    indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="unicode") + "\n"


def clean(text: str) -> str:
    """`text` without the characters that XML cannot hold."""
    return ILLEGAL.sub("\ufffd", text)


def _suite(root: Element, reading: Reading, findings: list[Finding], report: Report) -> None:
    path = clean(reading.document.path)
    suite = SubElement(root, "testsuite", name=path)
    primary = {finding.claims[0]: finding for finding in reversed(findings) if finding.claims}
    for claim in reading.claims:
        name = clean(f"line {claim.line}, column {claim.column}: {claim.value_text}")
        case = SubElement(suite, "testcase", classname=path, name=name)
        verdict = report.verdicts[claim.id]
        about = [finding for finding in findings if claim.id in finding.claims[:1]]
        _outcome(case, about)
        if verdict.outcome is Outcome.NOT_CHECKED and claim.id not in primary:
            SubElement(case, "skipped", message=clean(verdict.reason))
    for finding in findings:
        if finding.claims and finding.claims[0] in primary:
            continue
        name = f"line {finding.line}, column {finding.column}: {finding.check}"
        _outcome(SubElement(suite, "testcase", classname=path, name=name), [finding])
    if not len(suite):
        SubElement(suite, "testcase", classname=path, name="read")
    suite.set("tests", str(len(suite)))
    suite.set("failures", str(sum(case.find("failure") is not None for case in suite)))
    suite.set("errors", "0")


def _outcome(case: Element, findings: list[Finding]) -> None:
    for finding in findings:
        where = f"{finding.document}:{finding.line}:{finding.column}"
        if finding.severity is Severity.NOTICE:
            SubElement(case, "system-out").text = clean(f"{where}: {finding.check}: {finding.message}")
        elif case.find("failure") is None:
            failure = SubElement(case, "failure", type=finding.check, message=clean(finding.message))
            failure.text = clean(f"{where}: {finding.message}")
        else:
            SubElement(case, "system-err").text = clean(f"{where}: {finding.check}: {finding.message}")
