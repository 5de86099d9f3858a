"""Applying the fixes of findings to the documents they are about, and showing them as a patch."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from difflib import unified_diff

from factcheck.document import Document
from factcheck.errors import UsageError
from factcheck.finding import Finding, Fix, Replacement
from factcheck.report import Report
from factcheck.verdict import Confidence

LEAVE = 0
"""The pick that leaves a place as it is."""
SHORTEST = 6
"""Characters of a fingerprint or a claim's id that may stand for the whole."""


@dataclass(frozen=True, slots=True)
class Withheld:
    """A finding whose correction is not made by itself, and why."""

    finding: Finding
    why: str


def options(finding: Finding) -> tuple[Fix, ...]:
    """Every correction of a finding, numbered from 1 in this order; the first is the likeliest where one is likely."""
    return tuple(each for each in (finding.fix, *finding.alternatives) if each is not None and each.replacements)


def read_picks(texts: Iterable[str], report: Report) -> dict[str, int]:
    """From "1a2b3c4d=2" to the finding's fingerprint and the number of the option; 0 leaves the place alone.

    A finding is named by its fingerprint or by the id of a claim in it, or by the beginning of either.

    Raises:
        UsageError: no finding or more than one is meant, or there is no such option.
    """
    picks: dict[str, int] = {}
    for text in texts:
        name, _, number = text.partition("=")
        if not name or not number.isdigit():
            raise UsageError(f"--pick {text!r}: expected FINDING=NUMBER, such as 1a2b3c4d=2; 0 leaves the place alone")
        finding = _named(name, report)
        picks[finding.fingerprint] = checked(finding, int(number))
    return picks


def checked(finding: Finding, number: int) -> int:
    """The number of an option that there is. Raises UsageError."""
    count = len(options(finding))
    if not LEAVE <= number <= count:
        told = f"1 to {count}" if count > 1 else "1" if count else "none"
        raise UsageError(
            f"{finding.fingerprint} ({finding.check}, {finding.document}:{finding.line}): there is no correction "
            f"{number}; there is {told}, or 0 to leave the place alone"
        )
    return number


def _named(name: str, report: Report) -> Finding:
    def fits(whole: str) -> bool:
        return whole == name or (len(name) >= SHORTEST and whole.startswith(name))

    exact = [each for each in report.findings if each.fingerprint == name]
    found = exact or [each for each in report.findings if any(map(fits, (each.fingerprint, *each.claims)))]
    found = [each for each in found if options(each)] or found
    if len(found) == 1:
        return found[0]
    if not found:
        raise UsageError(
            f"--pick {name}: no finding has this fingerprint or claim; `factcheck fix --diff` lists those with a "
            f"choice (at least {SHORTEST} characters are needed)"
        )
    listed = ", ".join(f"{each.fingerprint} ({each.check})" for each in found[:5])
    raise UsageError(f"--pick {name}: {len(found)} findings are meant: {listed}; name one by its fingerprint")


def fixable(
    report: Report, *, checks: Iterable[str] = (), sure_only: bool = True, picks: Mapping[str, int] | None = None
) -> dict[str, list[Finding]]:
    """Findings with the fix to be made, by document; of two whose places overlap, the picked or else the first counts.

    `picks` are options by fingerprint (`read_picks`): they decide where several are equally likely, where a finding is
    unsure, and against its own fix.
    """
    wanted, picked = set(checks), dict(picks or {})
    chosen: dict[str, list[Finding]] = {}
    ordered = sorted(report.findings, key=lambda each: each.fingerprint not in picked)  # stable: picks first
    for finding in ordered:
        number = picked.get(finding.fingerprint)
        fix = finding.fix if number is None else None if number == LEAVE else options(finding)[number - 1]
        if fix is None or (wanted and finding.check not in wanted):
            continue
        if sure_only and number is None and finding.confidence is Confidence.LOW:
            continue
        if _free(fix, chosen.get(finding.document, ())):
            chosen.setdefault(finding.document, []).append(replace(finding, fix=fix))
    return chosen


def withheld(report: Report, chosen: Mapping[str, list[Finding]], picks: Mapping[str, int]) -> list[Withheld]:
    """Findings that could be corrected and are not, in the order of the report."""
    done = {each.fingerprint for findings in chosen.values() for each in findings}
    found = []
    for finding in report.findings:
        choices = options(finding)
        if not choices or finding.fingerprint in done or picks.get(finding.fingerprint) == LEAVE:
            continue
        if finding.fix is None and len(choices) > 1:
            why = "each of these is as likely as the other"
        elif finding.fix is None:
            why = "the number or the words around it may be meant"
        elif finding.confidence is Confidence.LOW and finding.fingerprint not in picks:
            why = "the finding is not sure enough"
        else:
            why = "another correction changes the same place"
        found.append(Withheld(finding, why))
    return found


def _free(fix: Fix, others: Iterable[Finding]) -> bool:
    taken = [each for other in others for each in _replacements(other)]
    return not any(a.span.overlaps(b.span) and a != b for a in fix.replacements for b in taken)


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
