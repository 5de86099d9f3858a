"""What a check is, what it is given, and how it makes a finding."""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from factcheck.claim import Claim, Proxy, Reading
from factcheck.document import Document, Span
from factcheck.finding import Finding, Fix, Place, Severity
from factcheck.values import cached_property
from factcheck.verdict import Confidence, Verdict

if TYPE_CHECKING:
    from factcheck.reference.library import Library
    from factcheck.settings import Settings


@dataclass(frozen=True)
class Review:
    """Everything the checks may look at: what was read, what came of it, and the figures.

    `year` is this year; of today nothing else is known here, so that what is said of a document holds until it ends.
    `verdicts` maps claim ids to verdicts, one for every claim of every reading. `prepared` holds what checks have
    prepared of documents, by the check's name and the document's path. Not slotted, so that the views below are made
    once.
    """

    readings: Sequence[Reading]
    verdicts: dict[str, Verdict]
    library: "Library"
    year: int
    settings: "Settings"
    prepared: "dict[tuple[str, str], Any]" = field(default_factory=dict)

    @cached_property
    def documents(self) -> dict[str, Document]:
        return {reading.document.path: reading.document for reading in self.readings}

    @cached_property
    def lowered(self) -> dict[str, str]:
        """What a reader sees of each document, by its path, in small letters, each block on a line of its own."""
        return {path: "\n".join([block.text for block in one.blocks]).lower() for path, one in self.documents.items()}

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        """All claims, in the order of the documents and of their text."""
        return tuple(claim for reading in self.readings for claim in reading.claims)

    @cached_property
    def verdicts_in(self) -> dict[str, tuple[Verdict, ...]]:
        """The verdicts on each document's claims, by its path, in the order of `verdicts`."""
        found: dict[str, list[Verdict]] = defaultdict(list)
        for verdict in self.verdicts.values():
            found[verdict.claim.document].append(verdict)
        return {path: tuple(verdicts) for path, verdicts in found.items()}

    @cached_property
    def proxies(self) -> tuple[Proxy, ...]:
        return tuple(proxy for reading in self.readings for proxy in reading.proxies)

    @cached_property
    def claim_of(self) -> dict[str, Claim]:
        return {claim.id: claim for claim in self.claims}

    def prepared_by(self, check: "Check", document: Document) -> Any:
        """What a check that compares documents looks at in one of them."""
        key = check.name, document.path
        if key not in self.prepared and check.prepare:
            self.prepared[key] = check.prepare(document)
        return self.prepared[key]

    def judged(self) -> Iterator[tuple[Document, Claim, Verdict]]:
        """Every claim with its document and its verdict."""
        for reading in self.readings:
            for claim in reading.claims:
                yield reading.document, claim, self.verdicts[claim.id]


@dataclass(frozen=True, slots=True)
class Example:
    """A guide in small: `others` are further guides (file name, text) of the same corpus."""

    text: str
    name: str = "guide.md"
    others: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Check:
    """One fault to look for. The records make the documentation and its tests.

    name      names the fault: "undated-figure"
    severity  of its findings unless a finding says otherwise
    summary   one sentence: what it finds
    why       why a reader or an editor should care
    source    where its rule comes from
    limits    what it cannot see
    flags     guides it must flag; leaves: guides it must leave alone (a plain string is a Markdown guide)
    run       all findings of one run; sees the whole corpus
    corpus    whether it compares documents with each other; others may be run over one document at a time
    prepare   what it takes from each document to compare them, found while that one is examined; records and plain data
    """

    name: str
    severity: Severity
    summary: str
    why: str
    source: str
    limits: str
    flags: tuple[str | Example, ...]
    leaves: tuple[str | Example, ...]
    run: Callable[[Review], Iterable[Finding]] = field(repr=False)
    corpus: bool = False
    prepare: Callable[[Document], Any] | None = field(default=None, repr=False)


def finding(
    check: Check,
    document: Document,
    span: Span,
    message: str,
    *,
    claims: Iterable[Claim] = (),
    related: Iterable[Place] = (),
    fix: Fix | None = None,
    alternatives: Iterable[Fix] = (),
    severity: Severity | None = None,
    confidence: Confidence = Confidence.HIGH,
) -> Finding:
    """A finding with its line, column and fingerprint.

    The fingerprint is made of the check, the file's name, the words at `span` and the first claim's sentence,
    white space and case aside: it stays while they do, wherever they move. `number_equals` tells apart the rest.
    """
    claims = tuple(claims)
    line, column = document.position(span.start)
    words = (document.text[span.start : span.end], *(claim.quote for claim in claims[:1]))
    parts = (check.name, PurePath(document.path).name, *(" ".join(part.lower().split()) for part in words))
    return Finding(
        check=check.name,
        severity=severity or check.severity,
        confidence=confidence,
        document=document.path,
        span=span,
        line=line,
        column=column,
        message=message,
        fingerprint=hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16],
        claims=tuple(claim.id for claim in claims),
        related=tuple(related),
        fix=fix,
        alternatives=tuple(alternatives),
    )


def number_equals(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings with fingerprints that are unique in the run: equal ones are numbered in their order."""
    seen: Counter[str] = Counter()
    numbered = []
    for each in findings:
        seen[each.fingerprint] += 1
        count = seen[each.fingerprint]
        numbered.append(each if count == 1 else replace(each, fingerprint=f"{each.fingerprint}-{count}"))
    return tuple(numbered)
