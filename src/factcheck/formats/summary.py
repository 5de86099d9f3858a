"""The numbers that every summary shows, counted in one place."""

from collections import Counter
from dataclasses import dataclass

from factcheck.decisions import replay
from factcheck.document import Document
from factcheck.finding import Finding, Severity
from factcheck.report import Report
from factcheck.values import cached_property
from factcheck.verdict import Outcome
from factcheck.words import plural


@dataclass(frozen=True)
class Summary:
    """Views of a report. `by_document` keeps the order of the documents; each list that of its text."""

    report: Report

    @cached_property
    def documents(self) -> dict[str, Document]:
        return {reading.document.path: reading.document for reading in self.report.readings}

    @cached_property
    def by_document(self) -> dict[str, list[Finding]]:
        groups: dict[str, list[Finding]] = {path: [] for path in self.documents}
        for finding in self.report.findings:
            groups.setdefault(finding.document, []).append(finding)
        return groups

    @cached_property
    def waived(self) -> dict[str, str]:
        """Fingerprint -> reason, of the findings that a decision waives in this run."""
        replayed = replay(self.report.decisions, self.report)
        return {fingerprint: replayed.standings[fingerprint].detail for fingerprint in replayed.waived}

    @cached_property
    def counted(self) -> list[Finding]:
        """The findings that are not waived."""
        return [finding for finding in self.report.findings if finding.fingerprint not in self.waived]

    @cached_property
    def outcomes(self) -> Counter[Outcome]:
        """Verdicts of the claims that figures of BLS could confirm or refute."""
        return Counter(v.outcome for v in self.report.verdicts.values() if v.claim.checkable)

    @cached_property
    def severities(self) -> Counter[Severity]:
        return Counter(finding.severity for finding in self.counted)

    @cached_property
    def unchecked(self) -> Counter[str]:
        """Why such claims were not checked, in the typed reasons' words."""
        reasons = Counter[str]()
        for verdict in self.report.verdicts.values():
            if verdict.outcome is Outcome.NOT_CHECKED and verdict.claim.checkable:
                reasons[verdict.missing.reason.value.replace("_", " ") if verdict.missing else "other"] += 1
        return reasons

    @property
    def aside(self) -> int:
        """Numbers read that are no statistics of BLS."""
        return sum(not verdict.claim.checkable for verdict in self.report.verdicts.values())

    def claims_line(self) -> str:
        """ "12 claims in 3 documents: 4 supported, 2 outdated, 6 not checked (5 no release, 1 ambiguous)"."""
        total = sum(self.outcomes.values())
        line = f"{plural(total, 'claim')} in {plural(len(self.report.readings), 'document')}"
        parts = [f"{self.outcomes[each]} {each.value.replace('_', ' ')}" for each in Outcome if self.outcomes[each]]
        if self.unchecked:
            parts[-1] += f" ({', '.join(f'{count} {reason}' for reason, count in self.unchecked.most_common())})"
        line += f": {', '.join(parts)}" if parts else ""
        return line + (f"; {plural(self.aside, 'other number')} left aside" if self.aside else "")

    def findings_line(self) -> str:
        """ "5 findings: 2 errors, 3 notices"; "no findings"."""
        parts = [plural(self.severities[each], each.value) for each in Severity if self.severities[each]]
        total = len(self.counted)
        line = f"{plural(total, 'finding')}: {', '.join(parts)}" if parts else "no findings"
        line += f"; {plural(len(self.waived), 'finding')} waived" if self.waived else ""
        failures = len(self.report.failures)
        return line + (f"; {plural(failures, 'document')} could not be read" if failures else "")
