"""Applying the fixes of findings to the documents they are about, and showing them as a patch."""

from collections.abc import Iterable
from difflib import unified_diff

from factcheck.document import Document
from factcheck.finding import Finding, Replacement
from factcheck.report import Report
from factcheck.verdict import Confidence


def fixable(report: Report, *, checks: Iterable[str] = (), sure_only: bool = True) -> dict[str, list[Finding]]:
    """Findings with a fix, by document; of two whose places overlap, the first counts."""
    wanted = set(checks)
    chosen: dict[str, list[Finding]] = {}
    for finding in report.findings:
        if finding.fix is None or (wanted and finding.check not in wanted):
            continue
        if sure_only and finding.confidence is Confidence.LOW:
            continue
        taken = [each for other in chosen.get(finding.document, ()) for each in _replacements(other)]
        mine = _replacements(finding)
        if not any(a.span.overlaps(b.span) and a != b for a in mine for b in taken):
            chosen.setdefault(finding.document, []).append(finding)
    return chosen


def apply(document: Document, findings: Iterable[Finding]) -> str:
    """The document's text with the fixes made; places that two fixes replace alike are replaced once."""
    replacements = {each for finding in findings for each in _replacements(finding)}
    text = document.text
    for each in sorted(replacements, key=lambda each: each.span, reverse=True):
        text = text[: each.span.start] + each.text + text[each.span.end :]
    return text


def patch(document: Document, fixed: str) -> str:
    """A unified diff that `patch -p1` takes; a missing newline at the end is said as git says it."""
    name = document.path.lstrip("/")
    lines = unified_diff(_lines(document.text), _lines(fixed), fromfile=f"a/{name}", tofile=f"b/{name}")
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


def _lines(text: str) -> list[str]:
    # Only "\n" parts lines here, as it does for patch; str.splitlines would part at form feeds too.
    parts = text.split("\n")
    return [part + "\n" for part in parts[:-1]] + ([parts[-1]] if parts[-1] else [])


def _replacements(finding: Finding) -> tuple[Replacement, ...]:
    return finding.fix.replacements if finding.fix else ()
