"""empty-section: a heading with nothing under it."""

import re
from collections.abc import Iterator

from factcheck.checks.base import Check, Example, Review, finding
from factcheck.checks.prose import content_words, short, span_of
from factcheck.document import Block, BlockKind, Document
from factcheck.finding import Finding, Severity
from factcheck.verdict import Confidence

# Headings that promise steps, tips, a map: what follows must be that, not another topic.
_PROMISE = re.compile(
    r"\b(?:steps?|tips?|ways|reasons|examples?|benefits|pros|cons|advantages|faqs?|checklist|questions|types|list|today|now)\b",
    re.IGNORECASE,
)
_SENTENCE = 9
_NUMBERED = re.compile(r"\s*(?:step\s*)?\(?\d{1,2}[.):]?\s", re.IGNORECASE)


def run(review: Review) -> Iterator[Finding]:
    """One finding for each heading."""
    for document in review.documents.values():
        topic = set(content_words(document.title or ""))
        for heading, following in _bare(document):
            if document.format == "text":
                # Plain text has no levels: a heading over another one may be its parent.
                if following is not None and not _breaks_promise(heading, following, document, topic):
                    continue
                confidence = Confidence.MEDIUM
            else:
                confidence = Confidence.HIGH
            behind = (
                f'the next heading, "{short(following.text, 40)}", follows at once' if following else "the guide ends"
            )
            yield finding(
                CHECK,
                document,
                span_of(heading),
                f'Nothing stands under the heading "{short(heading.text)}": {behind}. '
                "Write the section or drop its heading.",
                confidence=confidence,
            )


def _bare(document: Document) -> Iterator[tuple[Block, Block | None]]:
    """Headings followed at once by one of the same or a higher level, or by the end."""
    blocks = [block for block in document.blocks if block.kind is not BlockKind.FIELD]
    for position, block in enumerate(blocks):
        if block.kind is not BlockKind.HEADING or not content_words(block.text) or block.level > 6:
            continue
        if block.text.count(" ") >= _SENTENCE and block.text.rstrip('"”’)*').endswith((".", "!")):
            continue  # a sentence set as a heading says all it has to say
        following = blocks[position + 1] if position + 1 < len(blocks) else None
        if following is None:
            if position and not _sets_off_a_part(document, block):
                yield block, None
        elif following.kind is BlockKind.HEADING and following.level <= block.level and position:
            first_heading = all(each.kind is not BlockKind.HEADING for each in blocks[:position])
            if not first_heading and not _sets_off_a_part(document, block, following):
                yield block, following


def _sets_off_a_part(document: Document, block: Block, following: Block | None = None) -> bool:
    """Whether something that is no text (an image, a form, an include, code) stands under the heading."""
    end = span_of(following).start if following is not None else len(document.text)
    between = document.text[span_of(block).end : end]
    between = re.sub(
        r"</?[hH]\d[^>]*>|</?(?:div|section|header|span|a|p|strong|b|em|hr|br|main|article|body|html)\b[^>]*>",
        "",
        between,
    )
    return bool(re.search(r"[<{`]|!\[|\]\(|^\s*@|\w", between, re.MULTILINE))


def _breaks_promise(heading: Block, following: Block, document: Document, topic: set[str]) -> bool:
    """Whether a heading promises what the next one does not take up."""
    if not _PROMISE.search(heading.text) or _NUMBERED.match(following.text):
        return False
    words = set(content_words(heading.text)) - topic
    return not words & set(content_words(following.text))


CHECK = Check(
    name="empty-section",
    severity=Severity.WARNING,
    summary="Headings with no text before the next heading of their level.",
    why="The reader came for what the heading promises, and it was never written, or it was lost.",
    source="The outline of the guide.",
    limits="In plain text, which has no levels, only headings that promise steps, tips, examples and the like are told "
    "from headings of a higher level.",
    flags=(
        "# Nurse\n\nIntro.\n\n## Pay\n\n## Outlook\n\nJobs grow.\n",
        "# Nurse\n\nIntro.\n\n## Pay\n\nGood.\n\n## Sources\n",
        Example(
            "Job of a Nurse\n\nNurses care for people.\n\nTips for a Good Start\n\nWhat Others Do\n\nOthers write.\n",
            name="guide.txt",
        ),
    ),
    leaves=(
        "# Nurse\n\n## Pay\n\n### In hospitals\n\nGood.\n\n## Map\n\n![a map](map.png)\n\n## Data\n\n```\n1\n```\n",
        Example("Job of a Nurse\n\nCore Duties\n\nWard Work\n\nNurses care for people.\n", name="guide.txt"),
    ),
    run=run,
)
