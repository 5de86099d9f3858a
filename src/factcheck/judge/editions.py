"""Figures read together: the edition a document was written from, and slips that share one cause."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from factcheck.judge.nearest import edition_of
from factcheck.measure import Indicator
from factcheck.verdict import Outcome, Verdict

# Figures that must agree before they give away an edition.
ENOUGH = 2


@dataclass(frozen=True, slots=True)
class Slip:
    """Claims of one document that are wrong, or old, for the same reason.

    kind     "moved" (figures of one edition under later dates), "edition" (true figures of one old edition)
    edition  start of the edition that all of them come from
    shift    by how many years the dates were moved on; 0 for kind "edition"
    claims   ids, in the order of the text
    message  one sentence for people
    """

    document: str
    kind: str
    edition: int
    shift: int
    claims: tuple[str, ...]
    message: str


def editions(verdicts: Iterable[Verdict]) -> dict[tuple[str, ...] | None, int]:
    """The edition that most of a document's figures come from, for each occupation (its codes) and for all (None).

    Missing where the figures give none away. A sharp wage says more than a rounded percent that several decades share.
    """
    votes: dict[tuple[str, ...] | None, Counter[int]] = defaultdict(Counter)
    for verdict in verdicts:
        for edition, weight in _votes(verdict).items():
            votes[None][edition] += weight
            if verdict.claim.occupation:
                votes[verdict.claim.occupation.codes][edition] += weight
    winners = {subject: _winner(counted) for subject, counted in votes.items()}
    return {subject: edition for subject, edition in winners.items() if edition is not None}


def _winner(votes: Counter[int]) -> int | None:
    (best, most), *rest = votes.most_common(2)
    clear = not rest or most > rest[0][1]
    return best if clear and most >= ENOUGH * 4 else None


def _votes(verdict: Verdict) -> dict[int, int]:
    """How strongly a verdict speaks for editions: 4 for a figure that only one release has, 1 where several do."""
    if verdict.outcome in (Outcome.SUPPORTED, Outcome.OUTDATED) and verdict.expected:
        return {edition_of(verdict.expected): 4}
    told = [one for one in verdict.explanations if one.kind == "period"]
    editions = {edition_of(one.figure) for one in told}
    return dict.fromkeys(editions, 4 if len(editions) == 1 else 1)


def slips(verdicts: Iterable[Verdict]) -> tuple[Slip, ...]:
    """Groups of at least two claims with the same root cause, by document."""
    moved: dict[tuple[str, int, int], list[Verdict]] = defaultdict(list)
    old: dict[tuple[str, int], list[Verdict]] = defaultdict(list)
    for verdict in verdicts:
        claim = verdict.claim
        if isinstance(claim.measure, Indicator):
            continue  # of no edition
        if verdict.outcome is Outcome.MISDATED and verdict.matches and verdict.expected:
            edition = edition_of(verdict.matches)
            shift = edition_of(verdict.expected) - edition
            if shift:  # the base and the goal of one projection share an edition: swapped, not moved
                moved[claim.document, edition, shift].append(verdict)
        elif verdict.outcome is Outcome.OUTDATED and verdict.expected:
            old[claim.document, edition_of(verdict.expected)].append(verdict)
    found = [_moved(key, group) for key, group in moved.items() if len(group) >= ENOUGH]
    found += [_old(key, group) for key, group in old.items() if len(group) >= ENOUGH]
    return tuple(sorted(found, key=lambda one: (one.document, one.kind, one.edition)))


def _ids(group: Sequence[Verdict]) -> tuple[str, ...]:
    return tuple(verdict.claim.id for verdict in sorted(group, key=lambda one: one.claim.value_span))


def _moved(key: tuple[str, int, int], group: Sequence[Verdict]) -> Slip:
    document, edition, shift = key
    years = "one year" if abs(shift) == 1 else f"{abs(shift)} years"
    way = "on" if shift > 0 else "back"
    message = (
        f"{len(group)} figures are those of the {_name(edition)} edition (wages of May {edition}) "
        f"with every date moved {way} by {years}"
    )
    return Slip(document, "moved", edition, shift, _ids(group), message)


def _old(key: tuple[str, int], group: Sequence[Verdict]) -> Slip:
    document, edition = key
    message = (
        f"{len(group)} figures come from the {_name(edition)} edition (wages of May {edition}) and have newer values"
    )
    return Slip(document, "edition", edition, 0, _ids(group), message)


def _name(edition: int) -> str:
    return f"{edition}-{(edition + 10) % 100:02d}"
