"""What a guide says again in other words: list items under the same label, and a closing that only sums up."""

import re
from collections.abc import Iterator

from factcheck.checks.base import Check, finding
from factcheck.checks.prose import BODY, content_words, line_of, short, span_of
from factcheck.document import Block, BlockKind, Document, Span
from factcheck.finding import Finding, Place
from factcheck.verdict import Confidence

_LABEL = re.compile(r"([A-Z][A-Za-z /&-]{2,30}): (?=\S)")
_FEWEST_ITEMS, _FEWEST_WORDS = 3, 10
_SHARED = 0.4
_CONCLUDES = re.compile(r"(?:in conclusion|in summary|to sum up|to summarize|to conclude)\b", re.IGNORECASE)
_FEWEST_PARAGRAPHS, _MOST_PARAGRAPHS = 4, 12
# Of the words of a closing paragraph, how many may be new for it to say nothing new.
_NEW = 0.25


def labelled_twice(check: Check, document: Document, told: set[Span]) -> Iterator[Finding]:
    """Two lists with some labels in common ("Experience: …"), and much the same words behind them.

    Lists that have all their labels in common are a pattern, as are items with figures in them.
    """
    topic = set(content_words(document.title or ""))
    lists = _lists(document)
    for position, one in enumerate(lists):
        for other in lists[position + 1 :]:
            if not (one.keys() - other.keys() and other.keys() - one.keys()):
                continue
            for label in one.keys() & other.keys():
                first, second = one[label], other[label]
                if span_of(second) not in told and _alike(first, second, topic):
                    told.add(span_of(second))
                    yield finding(
                        check,
                        document,
                        span_of(first),
                        f'"{short(first.text)}" is said again in other words on line {line_of(document, second)}; '
                        "say it once.",
                        related=[Place(document.path, span_of(second))],
                        confidence=Confidence.LOW,
                    )


def _lists(document: Document) -> list[dict[str, Block]]:
    """Lists with labelled items: label -> item."""
    found: list[dict[str, Block]] = []
    current: dict[str, Block] | None = None
    for block in document.blocks:
        if block.kind is not BlockKind.ITEM:
            current = None
            continue
        if current is None:
            found.append(current := {})
        if match := _LABEL.match(block.text):
            current[match[1].lower()] = block
    return [each for each in found if len(each) >= _FEWEST_ITEMS]


def _alike(one: Block, other: Block, topic: set[str]) -> bool:
    if re.search(r"\d", one.text + other.text):
        return False
    first, second = (set(content_words(block.text)) - topic for block in (one, other))
    fewer = min(len(first), len(second))
    return fewer >= _FEWEST_WORDS and len(first & second) >= _SHARED * fewer


def closing(check: Check, document: Document) -> Iterator[Finding]:
    """Several paragraphs behind "In conclusion" with next to no word that the guide has not used before."""
    body = [block for block in document.blocks if block.kind in BODY or block.kind is BlockKind.HEADING]
    starts = [
        place
        for place, block in enumerate(body)
        if block.kind is BlockKind.PARAGRAPH and _CONCLUDES.match(block.text) and place >= len(body) / 2
    ]
    if not starts:
        return
    paragraphs: list[Block] = []
    for block in body[starts[-1] :]:
        if block.kind is not BlockKind.PARAGRAPH or len(paragraphs) == _MOST_PARAGRAPHS:
            break
        paragraphs.append(block)
    before = {word for block in body[: starts[-1]] for word in content_words(block.text)}
    stale = [block for block in paragraphs if _new(block, before) <= _NEW]
    if len(stale) >= _FEWEST_PARAGRAPHS:
        yield finding(
            check,
            document,
            span_of(stale[0]),
            f"{len(stale)} closing paragraphs say again what the guide has said, with hardly a new word; keep one.",
            related=[Place(document.path, span_of(block)) for block in stale[1:]],
            confidence=Confidence.MEDIUM,
        )


def _new(block: Block, before: set[str]) -> float:
    words = content_words(block.text)
    return sum(word not in before for word in words) / len(words) if words else 1.0
