"""The pages as data: which cards there are, in which order, and which words of the guide they belong to."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from factcheck.claim import Claim, Reading
from factcheck.decisions import Standing
from factcheck.document import BlockKind, Document, Span
from factcheck.finding import Finding, Place
from factcheck.formats.html.evidence import Change, Evidence, Quote, change, evidence
from factcheck.formats.html.links import anchor, slug
from factcheck.formats.html.text import Mark, Stretch, lay_out, nearest, place
from factcheck.formats.html.wording import FIGURE_CHECKS, KINDS, Kind, kind_of
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
    about_text: bool = False  # no figure is concerned

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
    desk = _Desk(reading, context)
    cards = desk.cards(findings)
    counts = count_kinds(kind_of(context.verdicts[claim.id].outcome) for claim in reading.claims)
    return Page(
        document=document,
        title=title_of(document),
        file=page_file(document.path),
        stretches=tuple(lay_out(document, desk.marks(), desk.pins())),
        cards=cards,
        counts=counts,
        findings=len(findings),
    )


def page_file(path: str) -> str:
    """The name of a guide's page in `guides/`."""
    return f"{slug(path)}.html"


def title_of(document: Document) -> str:
    """What a guide is called; its path where it has no title."""
    return (document.title or document.path)[:160]


def card_id(finding: Finding) -> str:
    """The id of a finding in its page: deep links survive a run because fingerprints do."""
    return anchor("f", finding.fingerprint)


def claim_card_id(claim: Claim) -> str:
    """The id of a claim that has a card of its own."""
    return anchor("c", claim.id)


def count_kinds(kinds: Iterable[Kind]) -> tuple[tuple[Kind, int], ...]:
    """How many there are of each kind, the gravest first; kinds without any are left out."""
    counts = dict.fromkeys(KINDS, 0)
    for kind in kinds:
        counts[kind.slug] += 1
    return tuple((KINDS[slug_], count) for slug_, count in counts.items() if count)


def finding_kind(finding: Finding, verdicts: dict[str, Verdict]) -> Kind:
    """What a finding about a figure says of it: the gravest verdict of its claims. Others are faults of the text."""
    judged = [verdicts[claim] for claim in finding.claims if claim in verdicts]
    if finding.check == "wrong-band":
        bands = [verdict.band.outcome for verdict in judged if verdict.band]
        return min(map(kind_of, bands), key=lambda kind: kind.rank, default=KINDS["contradicted"])
    if finding.check not in FIGURE_CHECKS:
        return KINDS["fault"]
    kinds = [kind_of(verdict.outcome) for verdict in judged if verdict.outcome is not Outcome.SUPPORTED]
    kinds = [kind for kind in kinds if kind.slug != "not_checked"]
    return min(kinds, key=lambda kind: kind.rank, default=KINDS["fault"])


@dataclass(slots=True)
class _Desk:
    """Lays out one guide: makes its cards in the order of the text and notes which words each is about."""

    reading: Reading
    context: Context
    claims: dict[str, Claim] = field(default_factory=dict)
    owner: dict[str, Finding] = field(default_factory=dict)  # claim -> the finding that shows its evidence
    on_claim: dict[str, list[Card]] = field(default_factory=dict)
    beside: dict[str, list[Card]] = field(default_factory=dict)  # claim -> cards whose words are others than its number
    on_words: dict[tuple[int, int, int], list[Card]] = field(default_factory=dict)
    on_block: dict[int, list[Card]] = field(default_factory=dict)

    def cards(self, findings: Sequence[Finding]) -> tuple[Card, ...]:
        """All cards, in the order of the text: what is about figures, then what is about the text alone."""
        self.claims = {claim.id: claim for claim in self.reading.claims}
        for finding in sorted(findings, key=_nearness):
            for claim_id in finding.claims:
                self.owner.setdefault(claim_id, finding)
        items: list[tuple[bool, int, int, str, Finding | Claim]] = [
            (_about_text(finding), finding.span.start, finding.severity.rank, finding.fingerprint, finding)
            for finding in findings
        ]
        items += [
            (False, claim.value_span.start, 9, claim.id, claim)
            for claim in self.claims.values()
            if claim.id not in self.owner
        ]
        items.sort(key=lambda item: item[:4])
        return tuple(
            self._claim(item, number) if isinstance(item, Claim) else self._finding(item, number)
            for number, (*_, item) in enumerate(items, start=1)
        )

    def marks(self) -> list[Mark]:
        """The marks in the text, after `cards`."""
        marks = []
        for claim_id, claim in self.claims.items():
            about = self.on_claim.get(claim_id) or self.beside[claim_id]
            kind = kind_of(self.context.verdicts[claim_id].outcome)
            marks.append(_mark(claim.block, (claim.quantity.start, claim.quantity.end), about, kind))
        return marks + [_mark(block, (start, end), about) for (block, start, end), about in self.on_words.items()]

    def pins(self) -> dict[int, tuple[Mark, ...]]:
        """The marks on whole blocks, after `cards`."""
        return {block: tuple(_mark(block, (0, 0), [card]) for card in about) for block, about in self.on_block.items()}

    def _claim(self, claim: Claim, number: int) -> Card:
        verdict = self.context.verdicts[claim.id]
        shown = evidence(verdict)
        card = Card(
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
        self.on_claim.setdefault(claim.id, []).append(card)
        return card

    def _finding(self, finding: Finding, number: int) -> Card:
        context, text = self.context, self.reading.document.text
        own = [self.claims[claim] for claim in finding.claims if claim in self.claims]
        spans = {claim.value_span for claim in own if finding.document == self.reading.document.path}
        fresh = [claim for claim in own if self.owner[claim.id] is finding]
        other = next((self.owner[claim.id] for claim in own if self.owner[claim.id] is not finding), None)
        card = Card(
            id=card_id(finding),
            number=number,
            kind=finding_kind(finding, context.verdicts),
            check=finding.check,
            severity=finding.severity.value,
            confidence=finding.confidence.value,
            message=finding.message,
            line=finding.line,
            column=finding.column,
            quote=_quote(finding, text),
            fingerprint=finding.fingerprint,
            evidence=tuple(evidence(context.verdicts[claim.id]) for claim in fresh),
            shared=(card_id(other), other.check) if other and not fresh else None,
            fix=change(text, finding.fix) if finding.fix and finding.fix.replacements else None,
            alternatives=tuple(change(text, fix) for fix in finding.alternatives if fix.replacements),
            related=tuple(
                dict.fromkeys(_related(other, context) for other in finding.related[:20] if other.span not in spans)
            ),
            group=context.groups.get(finding.fingerprint),
            standing=context.standings.get(finding.fingerprint),
            new=finding.fingerprint in context.new,
            about_text=_about_text(finding),
        )
        self._locate(finding, card, own)
        return card

    def _locate(self, finding: Finding, card: Card, own: Sequence[Claim]) -> None:
        """Where the words of a finding are: on its claims' numbers, on words of one block, or on a whole block."""
        at_claims = [claim for claim in own if len(own) > 1 or claim.value_span.overlaps(finding.span)]
        for claim in at_claims:
            self.on_claim.setdefault(claim.id, []).append(card)
        for claim in own:
            self.beside.setdefault(claim.id, []).append(card)
        if at_claims:
            return
        places = place(self.reading.document, finding.span)
        about_words = not finding.check.endswith("-metadata") or (places[:1] and places[0][0].kind is BlockKind.FIELD)
        if about_words and len(places) == 1 and places[0][2] - places[0][1] <= INLINE:
            block, start, end = places[0]
            self.on_words.setdefault((block.index, start, end), []).append(card)
            return
        index = places[0][0].index if places else nearest(self.reading.document, finding.span.start)
        if index is not None:
            self.on_block.setdefault(index, []).append(card)


def _about_text(finding: Finding) -> bool:
    return not finding.claims and finding.check not in FIGURE_CHECKS and "prox" not in finding.check


def _nearness(finding: Finding) -> tuple[bool, int, Span]:
    """Which finding shows the evidence of a claim: one about the figure itself, the gravest."""
    return finding.check not in FIGURE_CHECKS, finding.severity.rank, finding.span


def _mark(block: int, words: tuple[int, int], cards: list[Card], kind: Kind | None = None) -> Mark:
    cards = sorted(cards, key=lambda card: (not card.is_finding, card.kind.rank))
    kind = kind or cards[0].kind
    label = kind.label if kind.slug != "fault" else cards[0].check
    flagged = kind.slug in ("supported", "not_checked") and any(card.is_finding for card in cards)
    minor = all(card.severity in ("", "notice") for card in cards)
    quiet = kind.slug in ("supported", "not_checked") or (kind.slug == "fault" and minor)
    return Mark(block, *words, tuple(card.id for card in cards), kind.slug, label, flagged, quiet)


def _related(other: Place, context: Context) -> tuple[str, str, str]:
    """A place elsewhere: its file, the link to its block, its line."""
    document = context.documents.get(other.document)
    if document is None:
        return other.document, "", ""
    block = nearest(document, other.span.start)
    at = f"#b{block}" if block is not None else ""
    return other.document, f"{page_file(other.document)}{at}", f"line {document.position(other.span.start)[0]}"


def _quote(finding: Finding, text: str) -> Quote:
    """The words that the finding is about, with a little of their line around them."""
    span = finding.span
    begin = max(text.rfind("\n", 0, span.start) + 1, span.start - 120)
    stop = text.find("\n", span.end)
    stop = min(stop if stop >= 0 else len(text), span.end + 120)
    value = text[span.start : span.end]
    if len(value) > 400:
        value, stop = f"{value[:300]} … {value[-80:]}", span.end
    before, after = text[begin : span.start], text[span.end : stop]
    if begin and text[begin - 1] != "\n":
        before = "… " + before[before.find(" ") + 1 :]
    if stop < len(text) and text[stop] != "\n" and stop > span.end:
        after = after[: after.rfind(" ") + 1].rstrip() + " …"
    return Quote(before, value, after)
