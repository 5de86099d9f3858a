"""One root cause in many places is one item: all May 2019 figures told as May 2020, say."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from factcheck.claim import Claim, Proxy
from factcheck.figure import Figure
from factcheck.finding import Finding, Severity
from factcheck.formats.html.links import digest
from factcheck.measure import Indicator
from factcheck.report import Report
from factcheck.verdict import Outcome, Verdict
from factcheck.words import measure_text

SHOWN = 300  # places on one page; the index shows the rest


@dataclass(frozen=True, slots=True)
class Cause:
    """What two findings must share to be one item: `key`, and how people say it."""

    key: tuple[str, ...]
    title: str


@dataclass(frozen=True, slots=True)
class Group:
    """Findings with one cause. `file` is the page's name in `groups/`."""

    title: str
    check: str
    severity: str
    file: str
    findings: tuple[Finding, ...]
    guides: int


def group(report: Report) -> tuple[Group, ...]:
    """All causes with two findings or more, the gravest and most frequent first."""
    proxies = {
        (proxy.document, claim): proxy
        for reading in report.readings
        for proxy in reading.proxies
        for claim in proxy.claims
    }
    by_cause: dict[tuple[str, ...], tuple[Cause, list[Finding]]] = {}
    for finding in report.findings:
        cause = cause_of(finding, report.verdicts, proxies)
        by_cause.setdefault(cause.key, (cause, []))[1].append(finding)
    groups = [_group(cause, findings) for cause, findings in by_cause.values() if len(findings) > 1]
    return tuple(
        sorted(groups, key=lambda each: (Severity(each.severity).rank, -len(each.findings), each.title, each.file))
    )


def _group(cause: Cause, findings: Sequence[Finding]) -> Group:
    worst = min(findings, key=lambda finding: finding.severity.rank)
    return Group(
        title=cause.title,
        check=worst.check,
        severity=worst.severity.value,
        file=f"{worst.check}-{digest(chr(31).join(cause.key))[:8]}.html",
        findings=tuple(sorted(findings, key=lambda finding: (finding.document, finding.span))),
        guides=len({finding.document for finding in findings}),
    )


def cause_of(
    finding: Finding, verdicts: Mapping[str, Verdict], proxies: Mapping[tuple[str, str], Proxy] | None = None
) -> Cause:
    """The slip behind a finding; where no figures tell, the fault in itself."""
    verdict = next((verdicts[claim] for claim in finding.claims if claim in verdicts), None)
    proxy = next(((proxies or {}).get((finding.document, claim)) for claim in finding.claims), None)
    if proxy and "prox" in finding.check:
        return _proxy_cause(finding, proxy)
    if verdict is None:
        return _plain(finding)
    claim, matches = verdict.claim, verdict.matches
    key: tuple[str, ...]
    if verdict.outcome is Outcome.MISDATED and matches:
        told = str(claim.period) if claim.period else "undated"
        key, title = (str(matches.period), told), f"{_release(matches)} figures told as {told}"
    elif verdict.outcome is Outcome.MISMEASURED and matches:
        key = (str(claim.measure), str(matches.measure))
        title = f"The {measure_text(matches.measure)} told as the {measure_text(claim.measure)}"
    elif verdict.outcome is Outcome.MISATTRIBUTED and matches:
        key = (_about(claim), matches.title)
        title = f"Figures of {matches.title} told as {_about(claim)}"
    elif verdict.outcome is Outcome.OUTDATED and verdict.newest:
        old = _release(verdict.expected) if verdict.expected else str(claim.period)
        key, title = (old, _release(verdict.newest)), f"{old} figures, where {_release(verdict.newest)} is published"
    elif verdict.outcome is Outcome.UNPUBLISHED:
        key, title = (_about(claim),), f"Figures of {_about(claim)}, for which BLS has no category"
    elif verdict.outcome is Outcome.CONTRADICTED:
        of = "" if isinstance(claim.measure, Indicator) else f" of {_about(claim)}"
        told = f"{claim.value_text} as the {measure_text(claim.measure)}{of}"
        key, title = (told, str(claim.period)), told + (f", {claim.period}" if claim.period else "")
    else:
        return _plain(finding)
    return Cause((finding.check, *key), title)


def _proxy_cause(finding: Finding, proxy: Proxy) -> Cause:
    job, occupation = " ".join(proxy.job.lower().split()), proxy.occupation.title or proxy.occupation.text or "?"
    return Cause((finding.check, job, occupation), f"“{job}” counted under {occupation}")


def _plain(finding: Finding) -> Cause:
    """The same words in the message, numbers aside, are the same cause."""
    return Cause((finding.check, re.sub(r"\d+", "#", finding.message)), finding.message[:140])


def _about(claim: Claim) -> str:
    if claim.occupation is None:
        return "an unnamed occupation"
    return claim.occupation.title or claim.occupation.text or "an unnamed occupation"


def _release(figure: Figure) -> str:
    return figure.release.name if figure.program != "EP" else f"{figure.release.name} projection"
