"""The result of one run, complete: what the formats write."""

from dataclasses import dataclass, field
from datetime import date

from factcheck.claim import Reading
from factcheck.figure import Release
from factcheck.finding import Finding
from factcheck.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Failure:
    """A document that could not be read, and why."""

    document: str
    message: str


@dataclass(frozen=True, slots=True)
class Report:
    """`verdicts` maps claim ids to verdicts, one for every claim of every reading."""

    readings: tuple[Reading, ...]
    verdicts: dict[str, Verdict]
    findings: tuple[Finding, ...]
    failures: tuple[Failure, ...] = ()
    releases: tuple[Release, ...] = ()
    today: date = date.min
    complete: bool = True
    notes: tuple[str, ...] = field(default=())
