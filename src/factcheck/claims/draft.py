"""A claim while it is being read: what one quantity measures, and the slots found for it so far."""

from dataclasses import dataclass, field

from factcheck.claim import Origin
from factcheck.claims.measure.setting import Decision
from factcheck.claims.text.statement import Statement
from factcheck.document import Cell, Span
from factcheck.measure import Measure
from factcheck.period import Period
from factcheck.quantity import Quantity


@dataclass(slots=True)
class Subject:
    """The words that name what a number is about. `kind` is that of an OccupationMention, or "phrase"."""

    text: str
    kind: str
    origin: Origin
    start: int = -1  # in the block's text, where it stands in the same block
    end: int = -1
    names: tuple[str, ...] = ()  # the single names, where several are told together


@dataclass(slots=True)
class Draft:
    """Filled slot by slot by the reader; nobody else sees it."""

    statement: Statement
    quantity: Quantity
    decision: Decision
    cell: Cell | None = None
    labels: tuple[str, ...] = ()
    subject: Subject | None = None
    period: Period | None = None
    period_span: Span | None = None
    area: str | None = None
    industry: str | None = None
    source_text: str | None = None
    office: str | None = None
    qualitative: str | None = None
    qualitative_span: Span | None = None
    in_scope: bool = True
    note: str = ""
    follows_claim: bool = False  # whether a claim in the same paragraph told its subject
    carried: bool = False  # whether it goes on from the claim before without a subject of its own
    origins: dict[str, Origin] = field(default_factory=dict)

    @property
    def family(self) -> str:
        """Measures that share a period when one sentence carries on from another."""
        measure = self.decision.measure
        if isinstance(measure, Measure) and (
            measure.is_projection or self.decision.kind in ("growth", "openings", "jobs_change")
        ):
            return "projection"
        if self.decision.kind in ("level", "rank"):
            return "wage"
        return "count" if self.decision.kind == "count" else "share"
