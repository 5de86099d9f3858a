"""page-leftover: parts of a web page, of a form or of a prompt that were copied along with the text."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.checks.base import Check, Example, Review, finding
from factcheck.checks.prose import has_furniture, line_of, short
from factcheck.document import Block, BlockKind, Document, Span
from factcheck.find.anchors import holds
from factcheck.finding import Finding, Place, Severity
from factcheck.verdict import Confidence


@dataclass(frozen=True, slots=True)
class _Kind:
    """`pattern` must match a whole block of at most `longest` words; with `anywhere` it may stand inside one."""

    what: str
    pattern: re.Pattern[str]
    longest: int = 12
    anywhere: bool = False
    confidence: Confidence = Confidence.HIGH
    severity: Severity = Severity.WARNING


def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(words, re.IGNORECASE)


_RATING = "(?:very )?(?:low|moderate|medium|high|good|excellent|poor|fair|average|great|bad|easy|hard|strong|weak)"

_KINDS = (
    _Kind(
        "a link to the next page",
        _pattern(
            r"[«<←]?\s*(?:next|prev|previous|continue|back|up next)(?: "
            r"(?:page|post|article|chapter|story))?\s*(?::\s*.+|[»>→]+)"
        ),
    ),
    _Kind(
        "a search form",
        _pattern(
            r"search(?: (?:for|our|all|the))?\b.{0,40}\b(?:jobs?|site|here|database|listings?)\b.{0,10}:?|"
            r"(?:enter|type) (?:your|a|the) .{0,40}(?:job|keyword|zip|city|location|e-?mail|name)\b.{0,20}:.{0,20}|"
            r"[a-z ]{3,30}:[A-Z][a-z ]{2,30}:|keywords?:? ?location:?"
        ),
    ),
    _Kind(
        "a page's buttons and menus",
        _pattern(
            r"skip to (?:main )?content|share (?:this|on)(?: .{0,30})?|tweet|pin it|print(?: this)?(?: page)?|menu|"
            r"log ?in|sign (?:in|up)(?: .{0,20})?|subscribe(?: .{0,40})?|leave a (?:comment|reply)|add to "
            r"cart|read more|"
            r"click here|view original(?: document)?|load(?:ing)?(?: more)?(?: posts| "
            r"comments)?(?:\.\.\.|…)?|advertisements?|"
            r"\d+ (?:shares|comments)|table of contents toggle|toggle navigation|accept (?:all )?cookies|"
            r"please enable javascript.{0,60}|this (?:site|website) uses cookies.{0,60}"
        ),
    ),
    _Kind(
        "an answer to somebody's prompt",
        _pattern(
            r"\bas an ai(?: language)? model\b|\bmy (?:knowledge|training) (?:cutoff|data)\b|"
            r"^(?:sure|certainly|of course|absolutely)[!,.] (?:here|below|i)\b|\bhere is (?:a|an|the) "
            r"(?:rewritten|revised)\b|"
            r"\[(?:insert|your|company|client) [^\]]{1,30}\]|\bi hope this (?:helps|article "
            r"meets)\b|\bregenerate response\b"
        ),
        longest=10_000,
        anywhere=True,
    ),
    _Kind(
        "a rating from a widget, with no scale",
        re.compile(rf"(?:[A-Z][a-z-]+ ){{1,3}}?(?:[A-Z][a-z]+)?: {_RATING}\.?", re.IGNORECASE),
        longest=5,
        confidence=Confidence.MEDIUM,
        severity=Severity.NOTICE,
    ),
)
# One of these is in every text that the pattern of prompt answers matches; looking for words is much faster.
_PROMPT_WORDS = (
    *("as an ai", "my knowledge", "my training", "here is a", "here is the", "[insert", "[your", "[company", "[client"),
    *("i hope this", "regenerate response"),
)
_PROMPT_OPENERS = ("\nsure", "\ncertainly", "\nof course", "\nabsolutely")  # at the start of a block
# A noun of one word with no article; what follows is no noun that it could belong to ("path to nurse practitioner").
_FIELD = re.compile(
    r"\b(?:the (?:field|world|profession) of|(?:path|road|way) to|careers? in) (?P<word>(?!the\b|an?\b)[a-z]{4,})"
    r"(?=[.,;:!?]|$| (?:starts|begins|is|requires|involves|often|can|may|offers|means)\b)",
    re.IGNORECASE,
)
# One of these is in whatever it matches.
_FIELD_WORDS = ("field of", "world of", "profession of", "path to", "road to", "way to", "career")
_FEWEST_ONES = 2
_CLIENT = re.compile(r"\byour clients?\b", re.IGNORECASE)
_FEWEST_CLIENTS = 3
_KINDS_OF_BLOCK = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.HEADING, BlockKind.CAPTION})


def run(review: Review) -> Iterator[Finding]:
    """One finding for each kind in a guide, with all its places."""
    for document in review.documents.values():
        if has_furniture(document):
            continue
        found: dict[str, list[tuple[Block, Span]]] = defaultdict(list)
        lower = review.lowered[document.path]
        answers = _may_answer(lower)
        kinds = [kind for kind in _KINDS if answers or not kind.anywhere]
        longest = max(kind.longest for kind in kinds)
        for block in document.blocks:
            if block.kind not in _KINDS_OF_BLOCK or (length := block.text.count(" ") + 1) > longest:
                continue
            for kind in kinds:
                if length > kind.longest or (kind.anywhere and not _may_answer(block.text.lower())):
                    continue
                match = kind.pattern.search(block.text) if kind.anywhere else kind.pattern.fullmatch(block.text)
                if match:
                    found[kind.what].append((block, block.span(*match.span())))
                    break
        for kind in _KINDS:
            if kind.what in found:
                yield _finding(document, kind, found[kind.what])
        yield from _clients(document)
        if holds(lower, _FIELD_WORDS):
            yield from _templates(document)


def _may_answer(text: str) -> bool:
    """Whether blocks, each on a line of its own and in small letters, may hold an answer to a prompt."""
    return holds(text, _PROMPT_WORDS) or holds(f"\n{text}", _PROMPT_OPENERS)


def _templates(document: Document) -> Iterator[Finding]:
    """A name for people where the name of their field has to stand: "Path to Nurse", "the field of nurse"."""
    places: dict[str, list[Span]] = defaultdict(list)
    for block in document.blocks:
        if block.kind not in _KINDS_OF_BLOCK:
            continue
        if holds(block.text.lower(), _FIELD_WORDS):
            for match in _FIELD.finditer(block.text):
                places[match["word"].lower()].append(block.span(*match.span()))
    for word, spans in places.items():
        one = len(re.findall(rf"\b(?:an?|each|every|any) {word}\b", document.text, re.IGNORECASE))
        if one >= _FEWEST_ONES and re.search(rf"\b{word}s? who\b", document.text, re.IGNORECASE):
            yield finding(
                CHECK,
                document,
                spans[0],
                f'"{short(document.text[spans[0].start : spans[0].end])}": a template filled with the word for a '
                f"person ({word}); name the field, or say how one becomes it.",
                related=[Place(document.path, span) for span in spans[1:]],
                confidence=Confidence.MEDIUM,
                severity=Severity.NOTICE,
            )


def _finding(document: Document, kind: _Kind, places: list[tuple[Block, Span]]) -> Finding:
    _, span = places[0]
    more = f", and on line {', '.join(str(line_of(document, other)) for other, _ in places[1:4])}" if places[1:] else ""
    return finding(
        CHECK,
        document,
        span,
        f'"{short(document.text[span.start : span.end])}" looks like {kind.what}{more}; take it out of the text.',
        related=[Place(document.path, other) for _, other in places[1:]],
        confidence=kind.confidence,
        severity=kind.severity,
    )


def _clients(document: Document) -> Iterator[Finding]:
    """ "Your client" over and over, in a guide that never speaks of a business with clients."""
    if document.text.count("your client") < _FEWEST_CLIENTS - 1:  # one more may begin a sentence
        return
    places = [
        block.span(*match.span())
        for block in document.blocks
        if block.kind in _KINDS_OF_BLOCK
        for match in _CLIENT.finditer(block.text)
    ]
    others = len(re.findall(r"\bclients?\b", document.text, re.IGNORECASE)) - len(places)
    if len(places) >= _FEWEST_CLIENTS and others <= 1:
        yield finding(
            CHECK,
            document,
            places[0],
            f'"your client" stands here {len(places)} times, and the text has no other clients: it answers somebody\'s '
            "prompt and does not speak to the reader; write it for the reader.",
            related=[Place(document.path, place) for place in places[1:]],
            confidence=Confidence.MEDIUM,
            severity=Severity.NOTICE,
        )


CHECK = Check(
    name="page-leftover",
    severity=Severity.WARNING,
    summary="Search forms, links to the next page, buttons, widget labels and prompt answers left in the text.",
    why="They mean nothing where they stand now, and show the reader that nobody read the page.",
    source="Words that web pages, forms and chat programs use, standing alone in a block of text.",
    limits="English only. A page with its own <nav> is not looked at.",
    flags=(
        "# Path to Nurse\n\nA nurse cares. Every nurse who cares is tired. The field of nurse is wide.\n",
        "Nurses care.\n\n<a href='/b'>next: day in the life</a>\n",
        Example("Nurses care for people.\n\nEnter your dream job:Where:\n", name="guide.txt"),
        "As an AI language model, I cannot give advice on pay.\n",
        "Tell your client to study.\n\nThen your client can apply.\n\nYour client should rest.\n",
        Example(
            "Work and Stress\nStress Level: Moderate\nNurses have long days, and they work at night.\n",
            name="guide.txt",
        ),
    ),
    leaves=(
        "# Path to Nursing\n\nA nurse cares. Every nurse who cares is tired. The way to a nurse is short.\n",
        "# Path to Design\n\nA design is drawn. Every design, in the field of design, is new.\n",
        "Next, nurses measure blood pressure.\n\nSearch firms help to find jobs for nurses in hospitals.\n",
        "Consultants meet clients. Ask your client what they need. Your client pays. Tell your client. New "
        "clients come.\n",
    ),
    run=run,
)
