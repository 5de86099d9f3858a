"""The result of one run, complete: what the formats write."""

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from factcheck.claim import Reading
from factcheck.figure import Release
from factcheck.finding import Finding
from factcheck.verdict import Verdict

if TYPE_CHECKING:
    from factcheck.decisions import Decision


@dataclass(frozen=True, slots=True)
class Failure:
    """A document that could not be read, and why."""

    document: str
    message: str


@dataclass(frozen=True, slots=True)
class Report:
    """`verdicts` maps claim ids to verdicts, one for every claim of every reading.

    `decisions` are what people decided in earlier runs; `factcheck.decisions.replay` lays them over `findings`.
    """

    readings: tuple[Reading, ...]
    verdicts: dict[str, Verdict]
    findings: tuple[Finding, ...]
    failures: tuple[Failure, ...] = ()
    releases: tuple[Release, ...] = ()
    today: date = date.min
    complete: bool = True
    notes: tuple[str, ...] = field(default=())
    decisions: "tuple[Decision, ...]" = ()
