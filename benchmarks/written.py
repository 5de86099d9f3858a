"""Slips written into documents, which are then read and judged from the file on.

Several slips go into one copy of a page, far enough from each other that no sentence borrows from another's; the rest
of the page stays true, and whatever is accused there is reported.
"""

import re
import zipfile
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

from judging import TODAY, show
from labelled import EVALUATION
from slips import BANDS, Slipped, slipped

from factcheck.claim import Claim, Origin, Reading
from factcheck.claims import read
from factcheck.judge import judge
from factcheck.load import load
from factcheck.quantity import Unit
from factcheck.reference.library import Library
from factcheck.verdict import Confidence, Outcome, Verdict

CORPUS = Path(__file__).resolve().parents[1] / "corpus"
# So many slips in one copy of a page, and so many blocks between any two of them.
TOGETHER = 3
APART = 6
PERIOD_SLIPS = ("impossible-period", "year-changed", "old-edition")
TRUE = (Outcome.SUPPORTED, Outcome.OUTDATED)


@dataclass(frozen=True, slots=True)
class Edit:
    """`text` takes the place of what stands from `start` to `end` in the file."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Written:
    case: Slipped
    edits: tuple[Edit, ...]


def pages(*, seed: int, limit: int) -> Iterator[tuple[str, bytes]]:
    """Documents to change: the project's own guides, and the handbook's pages in a seeded order."""
    for path in sorted(CORPUS.rglob("*.md")):
        yield f"corpus/{path.name}", path.read_bytes()
    with zipfile.ZipFile(EVALUATION / "ooh_pages.zip") as archive:
        names = sorted(one for one in archive.namelist() if one.endswith(".html"))
        Random(seed).shuffle(names)  # reproducible on purpose
        for name in names[:limit]:
            yield name, archive.read(name)


def written_and_read(
    library: Library, *, seed: int, limit: int, copies: int
) -> tuple[list[tuple[Slipped, Verdict]], list[str]]:
    """What became of every slip, and the true statements that were accused beside them."""
    results: list[tuple[Slipped, Verdict]] = []
    disturbed: list[str] = []
    for name, data in pages(seed=seed, limit=limit):
        text = data.decode("utf-8")
        reading = read(load(name, data=data), library=library)
        verdicts = judge([reading], library=library, today=TODAY)
        claims = [one for one in reading.claims if verdicts[one.id].outcome in TRUE]
        for copy in range(copies):
            chosen = choose(claims, text, library, Random(f"{seed} {name} {copy}"))
            if not chosen:
                continue
            changed, moved = applied(text, [edit for one in chosen for edit in one.edits])
            again = read(load(name, data=changed.encode("utf-8")), library=library)
            found = judge([again], library=library, today=TODAY)
            by_start = {claim.value_span.start: claim for claim in again.claims}
            for one in chosen:
                start = moved(one.case.claim.value_span.start)
                mine = next((by_start[at] for at in (start, start - 1, start + 1) if at in by_start), None)
                results.append((one.case, found[mine.id] if mine else unread(one.case)))
            before = {moved(one.value_span.start) for one in reading.claims if verdicts[one.id].outcome.accuses}
            disturbed += accused_beside(chosen, again, found, moved, before)
    return results, disturbed


def choose(claims: list[Claim], text: str, library: Library, random: Random) -> list[Written]:
    """Up to TOGETHER slips of different kinds, at distant places."""
    shuffled = [*claims]
    random.shuffle(shuffled)
    by_kind: dict[str, list[Slipped]] = defaultdict(list)
    for case in slipped(shuffled, library, seed=random.randrange(10**6)):
        by_kind[case.slip].append(case)
    kinds = sorted(by_kind)
    random.shuffle(kinds)
    chosen: list[Written] = []
    for kind in kinds:
        for case in by_kind[kind]:
            near = any(abs(case.claim.block - one.case.claim.block) < APART for one in chosen)
            edits = None if near else rewritten(text, case, claims)
            if edits:
                chosen.append(Written(case, edits))
                break
        if len(chosen) == TOGETHER:
            break
    return chosen


def applied(text: str, edits: list[Edit]) -> tuple[str, "Moved"]:
    for edit in sorted(edits, key=lambda one: -one.start):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text, Moved(tuple(edits))


@dataclass(frozen=True, slots=True)
class Moved:
    """Where a place of the old text is in the new one."""

    edits: tuple[Edit, ...]

    def __call__(self, at: int) -> int:
        return at + sum(len(one.text) - (one.end - one.start) for one in self.edits if one.end <= at)


def accused_beside(
    chosen: list[Written], reading: Reading, verdicts: dict[str, Verdict], moved: Moved, before: set[int]
) -> list[str]:
    """Statements far from every slip that are called false and were not before (own guides have faults of their own).

    None if a date was changed, which others may share.
    """
    if any(one.case.slip in PERIOD_SLIPS for one in chosen):
        return []
    blocks = {
        claim.block
        for claim in reading.claims
        for one in chosen
        if abs(claim.value_span.start - moved(one.case.claim.value_span.start)) <= 1
    }
    return [
        f"{show(verdicts[claim.id], 'a true statement')}"
        for claim in reading.claims
        if verdicts[claim.id].outcome.accuses
        and claim.value_span.start not in before
        and all(abs(claim.block - block) > 1 for block in blocks)
    ]


def unread(case: Slipped) -> Verdict:
    """What stands in for a verdict where the reader found no claim in the changed text."""
    return Verdict(case.claim, Outcome.NOT_CHECKED, "not read", Confidence.HIGH)


def rewritten(text: str, case: Slipped, claims: list[Claim]) -> tuple[Edit, ...] | None:
    """The slip in the words around the number; None where this slip needs other words."""
    if case.slip == "wrong-band":
        return band_rewritten(text, case)
    edits: list[Edit] = []
    if case.slip in PERIOD_SLIPS:
        period = period_rewritten(text, case, claims)
        if period is None:
            return None
        edits.append(period)
    if case.slip not in ("impossible-period", "year-changed"):
        value = value_rewritten(text, case)
        if value is None:
            return None
        edits.append(value)
    return tuple(edits)


def value_rewritten(text: str, case: Slipped) -> Edit | None:
    claim, span = case.claim, case.claim.value_span
    old = text[span.start : span.end]
    digits = re.search(r"\d[\d,]*(?:\.\d+)?", old)
    if not digits or re.search(r"million|billion|[kKmM]$", old):
        return None
    if claim.unit is Unit.PERCENT and (claim.value < 0) != ("declin" in claim.quote or "-" in old or "−" in old):
        return None
    value = abs(claim.value)
    cents = value < 1000 and (claim.unit is Unit.USD_HOUR or case.slip == "hourly-annual")
    new = f"{value:,.2f}" if cents else f"{value:,.0f}"
    return Edit(span.start + digits.start(), span.start + digits.end(), new)


def period_rewritten(text: str, case: Slipped, claims: list[Claim]) -> Edit | None:
    """Other years in the claim's own words, where these are no other claim's but its neighbours'."""
    claim, new = case.claim, case.claim.period
    old = next(one.period for one in claims if one.id == claim.id)
    span = claim.period_span
    if new is None or old is None or span is None or claim.origins.get("period") is not Origin.SENTENCE:
        return None
    if not claim.quote_span.start <= span.start < claim.quote_span.end:
        return None
    words = text[span.start : span.end]
    years = [re.escape(str(old.start))] + ([rf"(?:{old.end}|{str(old.end)[2:]})"] if old.end else [])
    shape = re.fullmatch(rf"(\D*)({years[0]})" + (rf"(\D+)({years[1]})" if old.end else "") + r"(\D*)", words)
    if shape is None:
        return None
    head, _, *rest = shape.groups()
    if old.end:
        middle, last, tail = rest
        end = str(new.end) if len(last) == 4 else str(new.end)[2:]
        return Edit(span.start, span.end, f"{head}{new.start}{middle}{end}{tail}")
    return Edit(span.start, span.end, f"{head}{new.start}{rest[0]}")


def band_rewritten(text: str, case: Slipped) -> tuple[Edit, ...] | None:
    """Another comparison with the average; bands that are told without it need another sentence."""
    span, band = case.claim.qualitative_span, case.claim.qualitative
    if span is None or band not in BANDS[:4]:
        return None
    words = text[span.start : span.end]
    if "average" not in words.lower():
        return None
    end = span.start + words.lower().index("average")
    article = "the " if words[: end - span.start].lower().rstrip().endswith("the") else ""
    comparison = band.removesuffix("average")
    return (Edit(span.start, end, f"{comparison}{article}"),)
