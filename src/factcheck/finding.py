"""A fault in a place, ready to be shown."""

from enum import StrEnum

from factcheck.document import Span
from factcheck.values import dataclass
from factcheck.verdict import Confidence


class Severity(StrEnum):
    ERROR = "error"
    WARNING = "warning"
    NOTICE = "notice"

    @property
    def rank(self) -> int:
        """0 is worst."""
        return list(Severity).index(self)


@dataclass(frozen=True, slots=True)
class Replacement:
    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Fix:
    """Replacements to be made together; `title` says in a phrase what they do."""

    replacements: tuple[Replacement, ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    document: str
    span: Span


@dataclass(frozen=True, slots=True)
class Finding:
    """`fingerprint` stays the same while the words and the fault do, wherever they move in the file."""

    check: str
    severity: Severity
    confidence: Confidence
    document: str
    span: Span
    line: int
    column: int
    message: str
    fingerprint: str
    claims: tuple[str, ...] = ()
    related: tuple[Place, ...] = ()
    fix: Fix | None = None
    alternatives: tuple[Fix, ...] = ()
