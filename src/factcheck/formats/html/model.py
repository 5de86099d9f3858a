"""The pages as data: which cards there are, in which order, and which words of the guide they belong to."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from factcheck.claim import Claim, Reading
from factcheck.decisions import Standing
from factcheck.document import Document
from factcheck.finding import Finding, Place
from factcheck.formats.html.evidence import Change, Evidence, Quote, change, evidence
from factcheck.formats.html.links import anchor, slug
from factcheck.formats.html.text import Mark, Stretch, lay_out, nearest, place
from factcheck.formats.html.wording import KINDS, Kind, kind_of, occupation_name
from factcheck.verdict import Outcome, Verdict

INLINE = 260  # characters; a finding about a longer stretch marks the block, not the words


@dataclass(frozen=True, slots=True)
class Card:
    """One item of the side panel: a finding, or a claim that no finding is about.

    `evidence` has one entry for each claim of a finding; `shared` names the card that shows the same evidence.
    """

    id: str
    number: int
    kind: Kind
    check: str
    severity: str
    confidence: str
    message: str
    line: int
    column: int
    quote: Quote
    fingerprint: str
    evidence: tuple[Evidence, ...] = ()
    shared: tuple[str, str] | None = None
    fix: Change | None = None
    alternatives: tuple[Change, ...] = ()
    related: tuple[tuple[str, str, str], ...] = ()  # (what, link, where)
    group: tuple[str, str] | None = None  # (title, link)
    standing: Standing | None = None
    new: bool = False

    @property
    def is_finding(self) -> bool:
        return bool(self.check)


@dataclass(frozen=True, slots=True)
class Page:
    """One guide. `cards` in the order of the text; `file` is the page's name in `guides/`."""

    document: Document
    title: str
    file: str
    stretches: tuple[Stretch, ...]
    cards: tuple[Card, ...]
    counts: tuple[tuple[Kind, int], ...]
    findings: int
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Context:
    """What the pages share: verdicts, what is known of each finding, and how to link."""

    verdicts: dict[str, Verdict]
    standings: dict[str, Standing] = field(default_factory=dict)
    groups: dict[str, tuple[str, str]] = field(default_factory=dict)
    new: frozenset[str] = frozenset()
    documents: Mapping[str, Document] = field(default_factory=dict)


def page(reading: Reading, findings: Sequence[Finding], context: Context) -> Page:
    """The page of one guide."""
    document = reading.document
    cards, marks, pins = _cards(reading, findings, context)
    counts = count_kinds(kind_of(context.verdicts[claim.id].outcome) for claim in reading.claims)
    return Page(
        document=document,
        title=title_of(document),
        file=page_file(document.path),
        stretches=tuple(lay_out(document, marks, pins)),
        cards=cards,
        counts=counts,
        findings=len(findings),
    )


def page_file(path: str) -> str:
    return f"{slug(path)}.html"


def title_of(document: Document) -> str:
    return (document.title or document.path)[:160]


def card_id(finding: Finding) -> str:
    return anchor("f", finding.fingerprint)


def claim_card_id(claim: Claim) -> str:
    return anchor("c", claim.id)


def count_kinds(kinds: Iterable[Kind]) -> tuple[tuple[Kind, int], ...]:
    counts = dict.fromkeys(KINDS, 0)
    for kind in kinds:
        counts[kind.slug] += 1
    return tuple((KINDS[slug_], count) for slug_, count in counts.items() if count)


def finding_kind(finding: Finding, verdicts: dict[str, Verdict]) -> Kind:
    """The verdict that a finding is about: its band's, else the gravest of its claims'; else a fault of the text."""
    judged = [verdicts[claim] for claim in finding.claims if claim in verdicts]
    if finding.check == "wrong-band":
        bands = [verdict.band.outcome for verdict in judged if verdict.band]
        return min(map(kind_of, bands), key=lambda kind: kind.rank, default=KINDS["contradicted"])
    kinds = [kind_of(verdict.outcome) for verdict in judged if verdict.outcome is not Outcome.SUPPORTED]
    kinds = [kind for kind in kinds if kind.slug != "not_checked"]
    return min(kinds, key=lambda kind: kind.rank, default=KINDS["fault"])


def _cards(
    reading: Reading, findings: Sequence[Finding], context: Context
) -> tuple[tuple[Card, ...], list[Mark], dict[int, tuple[Mark, ...]]]:
    document, verdicts = reading.document, context.verdicts
    claims = {claim.id: claim for claim in reading.claims}
    ordered = sorted(findings, key=lambda f: (f.span, f.severity.rank, f.check, f.fingerprint))
    told = {claim for finding in findings for claim in finding.claims}
    items: list[tuple[tuple[int, int, int], Finding | Claim]] = [
        ((finding.span.start, finding.severity.rank, index), finding) for index, finding in enumerate(ordered)
    ]
    items += [
        ((claim.value_span.start, 9, index), claim)
        for index, claim in enumerate(reading.claims)
        if claim.id not in told
    ]
    items.sort(key=lambda item: item[0])

    cards: list[Card] = []
    shown: dict[str, tuple[str, str]] = {}  # claim -> the card with its evidence
    on_claim: dict[str, list[Card]] = {}
    spans: dict[tuple[int, int, int], list[Card]] = {}
    on_block: dict[int, list[Card]] = {}
    for number, (_, item) in enumerate(items, start=1):
        if isinstance(item, Claim):
            card = _claim_card(item, number, verdicts[item.id])
            on_claim.setdefault(item.id, []).append(card)
        else:
            own = [claims[claim] for claim in item.claims if claim in claims]
            card = _finding_card(item, number, own, document, context, shown)
            shown |= {claim.id: (card.id, card.check) for claim in own if claim.id not in shown}
            _locate(item, card, own, document, on_claim, spans, on_block)
        cards.append(card)

    marks = []
    for claim_id, about in on_claim.items():
        claim = claims[claim_id]
        kind = kind_of(verdicts[claim_id].outcome)
        marks.append(_mark(claim.block, claim.quantity.start, claim.quantity.end, about, kind))
    marks += [_mark(block, start, end, about) for (block, start, end), about in spans.items()]
    pins = {block: tuple(_mark(block, 0, 0, [card]) for card in about) for block, about in on_block.items()}
    return tuple(cards), marks, pins


def _mark(block: int, start: int, end: int, cards: list[Card], kind: Kind | None = None) -> Mark:
    cards = sorted(cards, key=lambda card: (not card.is_finding, card.kind.rank))
    kind = kind or cards[0].kind
    label = kind.label if kind.slug != "fault" else cards[0].check
    flagged = kind.slug in ("supported", "not_checked") and any(card.is_finding for card in cards)
    return Mark(block, start, end, tuple(card.id for card in cards), kind.slug, label, flagged)


def _locate(
    finding: Finding,
    card: Card,
    own: list[Claim],
    document: Document,
    on_claim: dict[str, list[Card]],
    spans: dict[tuple[int, int, int], list[Card]],
    on_block: dict[int, list[Card]],
) -> None:
    """Where the words of a finding are: on its claims' numbers, on words of one block, or on whole blocks."""
    at_claims = [claim for claim in own if len(own) > 1 or claim.value_span.overlaps(finding.span)]
    for claim in at_claims:
        on_claim.setdefault(claim.id, []).append(card)
    if at_claims:
        return
    places = place(document, finding.span)
    if len(places) == 1 and places[0][2] - places[0][1] <= INLINE:
        block, start, end = places[0]
        spans.setdefault((block.index, start, end), []).append(card)
        return
    index = places[0][0].index if places else nearest(document, finding.span.start)
    if index is not None:
        on_block.setdefault(index, []).append(card)


def _claim_card(claim: Claim, number: int, verdict: Verdict) -> Card:
    shown = evidence(verdict)
    return Card(
        id=claim_card_id(claim),
        number=number,
        kind=kind_of(verdict.outcome),
        check="",
        severity="",
        confidence=verdict.confidence.value,
        message=verdict.reason or claim.note,
        line=claim.line,
        column=claim.column,
        quote=shown.quote,
        fingerprint="",
        evidence=(shown,),
    )


def _finding_card(
    finding: Finding,
    number: int,
    own: list[Claim],
    document: Document,
    context: Context,
    shown: dict[str, tuple[str, str]],
) -> Card:
    fresh = [claim for claim in own if claim.id not in shown]
    shares = next((shown[claim.id] for claim in own if claim.id in shown), None)
    details = tuple(evidence(context.verdicts[claim.id]) for claim in fresh)
    related = tuple(_related(other, context) for other in finding.related[:20])
    return Card(
        id=card_id(finding),
        number=number,
        kind=finding_kind(finding, context.verdicts),
        check=finding.check,
        severity=finding.severity.value,
        confidence=finding.confidence.value,
        message=finding.message,
        line=finding.line,
        column=finding.column,
        quote=_quote(finding, own, document),
        fingerprint=finding.fingerprint,
        evidence=details,
        shared=shares if not fresh else None,
        fix=change(document.text, finding.fix) if finding.fix and finding.fix.replacements else None,
        alternatives=tuple(change(document.text, fix) for fix in finding.alternatives if fix.replacements),
        related=related,
        group=context.groups.get(finding.fingerprint),
        standing=context.standings.get(finding.fingerprint),
        new=finding.fingerprint in context.new,
    )


def _related(other: Place, context: Context) -> tuple[str, str, str]:
    """A place elsewhere: its file, the link to its block, its line."""
    document = context.documents.get(other.document)
    if document is None:
        return other.document, "", ""
    block = nearest(document, other.span.start)
    at = f"#b{block}" if block is not None else ""
    return other.document, f"{page_file(other.document)}{at}", f"line {document.position(other.span.start)[0]}"


def _quote(finding: Finding, own: list[Claim], document: Document) -> Quote:
    """The words that the finding is about, with a little of their line around them."""
    text, span = document.text, finding.span
    begin = max(text.rfind("\n", 0, span.start) + 1, span.start - 120)
    stop = text.find("\n", span.end)
    stop = min(stop if stop >= 0 else len(text), span.end + 120)
    value = text[span.start : span.end]
    if len(value) > 400:
        value, stop = f"{value[:300]} … {value[-80:]}", span.end
    return Quote(text[begin : span.start], value, text[span.end : stop])
