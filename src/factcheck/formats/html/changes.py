"""What changed since the last run: a run's own record beside its pages, and the comparison of two."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from factcheck.decisions import figures_of, words_of
from factcheck.report import Report
from factcheck.verdict import Outcome

VERSION = 1
FILE = "run.json"

Json = dict[str, object]


@dataclass(frozen=True, slots=True)
class Told:
    """A finding as a record keeps it."""

    fingerprint: str
    check: str
    severity: str
    document: str
    line: int
    message: str
    text: str = ""
    figures: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """A run in small. `verdicts` counts the claims of each verdict."""

    today: str = ""
    documents: tuple[str, ...] = ()
    verdicts: Mapping[str, int] = field(default_factory=dict)
    findings: tuple[Told, ...] = ()
    releases: tuple[str, ...] = ()
    complete: bool = True


@dataclass(frozen=True, slots=True)
class Changes:
    """`since` is the day of the earlier run; None where there was none."""

    since: str | None = None
    new: tuple[Told, ...] = ()
    gone: tuple[Told, ...] = ()
    documents_new: tuple[str, ...] = ()
    documents_gone: tuple[str, ...] = ()
    verdicts: tuple[tuple[str, int, int], ...] = ()  # (verdict, before, now) where they differ
    releases_new: tuple[str, ...] = ()
    partial: bool = False

    @property
    def any(self) -> bool:
        return bool(self.new or self.gone or self.documents_new or self.documents_gone or self.releases_new)


def run_of(report: Report) -> Run:
    """The record of a report."""
    texts = {reading.document.path: reading.document.text for reading in report.readings}
    counts = dict.fromkeys((outcome.value for outcome in Outcome), 0)
    for verdict in report.verdicts.values():
        counts[verdict.outcome.value] += 1
    findings = tuple(
        Told(
            finding.fingerprint,
            finding.check,
            finding.severity.value,
            finding.document,
            finding.line,
            finding.message[:300],
            words_of(finding, texts.get(finding.document, "")),
            figures_of(finding, report.verdicts),
        )
        for finding in report.findings
    )
    return Run(
        today=report.today.isoformat(),
        documents=tuple(texts),
        verdicts=counts,
        findings=findings,
        releases=tuple(f"{release.program} {release.name}" for release in report.releases),
        complete=report.complete,
    )


def compare(previous: Run | None, current: Run) -> Changes:
    """What is new and what is gone. Findings are the same while their fingerprints are."""
    if previous is None:
        return Changes()
    before = {told.fingerprint for told in previous.findings}
    now = {told.fingerprint for told in current.findings}
    outcomes = [outcome.value for outcome in Outcome]
    return Changes(
        since=previous.today,
        new=tuple(told for told in current.findings if told.fingerprint not in before),
        gone=tuple(told for told in previous.findings if told.fingerprint not in now),
        documents_new=tuple(path for path in current.documents if path not in set(previous.documents)),
        documents_gone=tuple(path for path in previous.documents if path not in set(current.documents)),
        verdicts=tuple(
            (name, previous.verdicts.get(name, 0), current.verdicts.get(name, 0))
            for name in outcomes
            if previous.verdicts.get(name, 0) != current.verdicts.get(name, 0)
        ),
        releases_new=tuple(name for name in current.releases if name not in set(previous.releases)),
        partial=not (previous.complete and current.complete),
    )


def read_runs(path: Path) -> tuple[Run | None, Run | None]:
    """The run recorded in `path`, and the one before it. A record that cannot be read counts as none."""
    try:
        table = json.loads(path.read_text(encoding="utf-8"))
        if table.get("version") != VERSION:
            return None, None
        before = table.get("previous")
        return _read(table["current"]), _read(before) if before else None
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None, None


def _read(table: Mapping[str, object]) -> Run:
    findings = table["findings"]
    if not isinstance(findings, list):
        raise TypeError("findings")
    fields = {name: value for name, value in table.items() if name in Run.__dataclass_fields__}
    fields |= {name: tuple(fields.get(name, ())) for name in ("documents", "releases")}  # type: ignore[arg-type]
    fields["findings"] = tuple(Told(*each) for each in findings)
    return Run(**fields)  # type: ignore[arg-type]  # a record of this version has these types


def write_runs(current: Run, previous: Run | None) -> str:
    """The text of the record: `previous` without its findings' details is enough to compare again."""
    table: Json = {"version": VERSION, "current": _table(current), "previous": _table(previous) if previous else None}
    return json.dumps(table, ensure_ascii=False, separators=(",", ":")) + "\n"


def _table(run: Run) -> Json:
    fields = Told.__dataclass_fields__
    return {
        "today": run.today,
        "complete": run.complete,
        "documents": list(run.documents),
        "verdicts": dict(run.verdicts),
        "releases": list(run.releases),
        "findings": [[getattr(told, name) for name in fields] for told in run.findings],
    }


def same(one: Run, other: Run) -> bool:
    """Whether two runs found the same, the day aside."""
    return (one.documents, one.findings, one.releases, dict(one.verdicts), one.complete) == (
        other.documents,
        other.findings,
        other.releases,
        dict(other.verdicts),
        other.complete,
    )
