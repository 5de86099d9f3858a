"""What came of comparing a claim with the published figures."""

from enum import StrEnum

from factcheck.claim import Claim
from factcheck.figure import Figure, Missing
from factcheck.values import dataclass


class Outcome(StrEnum):
    SUPPORTED = "supported"
    OUTDATED = "outdated"
    MISDATED = "misdated"
    MISMEASURED = "mismeasured"
    MISATTRIBUTED = "misattributed"
    CONTRADICTED = "contradicted"
    UNPUBLISHED = "unpublished"
    NOT_CHECKED = "not_checked"

    @property
    def accuses(self) -> bool:
        return self in (Outcome.MISDATED, Outcome.MISMEASURED, Outcome.MISATTRIBUTED, Outcome.CONTRADICTED)


class Confidence(StrEnum):
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class Explanation:
    """A true fact that the stated value equals, and what kind of slip would lead from one to the other.

    kind     "period", "measure", "occupation", "area", "digits", "factor", "sign", "group"
    figure   the published cell
    why      one phrase for people: "the May 2019 median"
    chance   how likely a match this close is by accident, given how many cells were looked at (0 to 1)
    """

    kind: str
    figure: Figure
    why: str
    chance: float


@dataclass(frozen=True, slots=True)
class BandVerdict:
    """How the words ("faster than average") fit the office's own bands for that decade."""

    outcome: Outcome
    stated: str
    expected: str | None
    reason: str
    confidence: Confidence = Confidence.HIGH


@dataclass(frozen=True, slots=True)
class Verdict:
    """`expected` is the true figure for what was claimed; `newest` the latest one; `matches` the nearest true fact."""

    claim: Claim
    outcome: Outcome
    reason: str
    confidence: Confidence
    expected: Figure | None = None
    newest: Figure | None = None
    explanations: tuple[Explanation, ...] = ()
    missing: Missing | None = None
    band: BandVerdict | None = None
    looked_at: tuple[Figure, ...] = ()

    @property
    def matches(self) -> Figure | None:
        """The published figure that the stated value is; a slip of the pen makes a value that is none."""
        first = self.explanations[0] if self.explanations else None
        return None if first is None or first.kind in ("digits", "factor", "sign") else first.figure
