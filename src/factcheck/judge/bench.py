"""What every judgement needs, and the small verdicts that all of them share."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from factcheck.claim import Claim, Occupation
from factcheck.document import Block, Document
from factcheck.figure import Figure, Missing, Release
from factcheck.judge.nearest import edition_of
from factcheck.reference.library import Library
from factcheck.verdict import Confidence, Outcome, Verdict

_OFFICE = (
    *("bls", "labor stat", "labor stats", "bureau of labor", "department of labor", "dept. of labor"),
    *("labour stat", "occupational outlook", "occupational employment", "oews", "employment projections"),
)


@dataclass(frozen=True, slots=True)
class Bench:
    """`year` is this year; `edition` that of the document (or of one occupation in it), where its figures give it away.

    `subjects` is what most of the document's true figures are about; `meant` tells for an ambiguous name (in lower
    case) which occupation the figures told under it are of.
    """

    library: Library
    year: int
    cycles: tuple[Release, ...]
    edition: int | None = None
    document: Document | None = None
    subjects: tuple[Occupation, ...] = ()
    meant: Mapping[str, Occupation] = field(default_factory=dict)

    def block(self, claim: Claim) -> Block | None:
        """The block the claim stands in; None where no text is at hand."""
        blocks = self.document.blocks if self.document else ()
        return blocks[claim.block] if claim.block < len(blocks) else None

    def words_before(self, claim: Claim) -> str:
        """What the claim's block says before the number."""
        block = self.block(claim)
        return block.text[: claim.quantity.start] if block else ""


def credits_office(claim: Claim) -> bool:
    """Whether the text credits BLS for this number."""
    source = (claim.source_text or "").lower()
    return any(name in source for name in _OFFICE)


def not_checked(claim: Claim, missing: Missing, *, newest: Figure | None = None) -> Verdict:
    """The reason is the verdict."""
    return Verdict(
        claim,
        Outcome.NOT_CHECKED,
        missing.detail,
        Confidence.HIGH,
        newest=newest,
        missing=missing,
        looked_at=(newest,) if newest else (),
    )


def of_edition(figure: Figure, bench: Bench) -> bool:
    """Whether the figure is of the document's own edition."""
    return bench.edition is not None and edition_of(figure) == bench.edition


def age(figure: Figure) -> tuple[int, int]:
    """Sorts by release, then by the time the figure is about; the larger the newer."""
    return (figure.release.period.start or 0, figure.period.start or 0)


def is_newest(figure: Figure, bench: Bench) -> bool:
    """Whether no later release of its program is held; wages on a handbook page grow old with the survey's."""
    if figure.program == "OOH" and figure.measure.is_wage and len(figure.codes) == 1:
        return figure.period == bench.library.newest("OEWS").period
    newest = bench.library.newest(figure.program)
    return (figure.release.period.start or 0) >= (newest.period.start or 0)  # a quoted edition may be newer still


def is_foretold(figure: Figure) -> bool:
    """A level at the end of a projection: what will be, not what is."""
    decade = figure.release.period
    return (
        figure.program != "OEWS" and decade.is_span and figure.period.start == decade.end and not figure.period.is_span
    )


def when(figure: Figure) -> str:
    """ "May 2020", "2024-34", "2024 (2024-34)"."""
    if figure.program == "OEWS" or figure.measure.is_projection:
        return figure.release.name
    return f"{figure.period} ({figure.release.name})"
