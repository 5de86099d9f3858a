"""placeholder-metadata: a title or description that says nothing about the guide."""

import re
from collections.abc import Iterator

from factcheck.checks.base import Check, Review, finding
from factcheck.checks.prose import BODY, content_words, short, span_of
from factcheck.document import Block, BlockKind, Document, Span
from factcheck.finding import Finding, Severity
from factcheck.verdict import Confidence

_FIELDS = frozenset({"title", "description", "excerpt", "summary", "subtitle", "metatitle", "metadescription", "alt"})
# Titles and opening lines may play with words; these say what the guide is about.
_DESCRIBING = frozenset({"description", "summary", "metadescription"})
_STOPGAP = re.compile(
    r"lorem ipsum.*|(?:todo|tbd|tba|fixme|xxx+|untitled|n/?a|none|placeholder|test|sample|example|default|new "
    r"(?:page|post)|"
    r"(?:your|page|post|site|my) (?:title|description|summary|name)(?: (?:goes )?here)?|"
    r"(?:insert|add|enter|write|put) .{0,40}\b(?:title|description|text|here)|(?:a |the )?(?:short |brief "
    r")?(?:description|title)"
    r"(?: of (?:this|the|your) (?:page|post|site|article))?|my (?:new |first )?(?:site|blog|post|page)|"
    r"(?:just )?another (?:wordpress|jekyll|hugo|gatsby) (?:site|blog)|welcome to .{0,30})[.!]?",
    re.IGNORECASE,
)
_FRONT = re.compile(r"\ufeff?(---|\+\+\+)\r?\n.*?\n\1[ \t]*\r?\n", re.DOTALL)
_SITE = re.compile(r"https?://(?:www\.)?([a-z]+)\.[a-z]{2,}\b", re.IGNORECASE)
_WORD = re.compile(r"[A-Za-z]{7,}")
_SHORTEST_NAME = 7
_FEWEST_WORDS = 3
_SHORTEST_GUIDE = 120


def run(review: Review) -> Iterator[Finding]:
    """One finding for each field."""
    for document in review.documents.values():
        yield from _site_slips(document)
        body: str | None = None
        for block in document.blocks:
            if block.kind is not BlockKind.FIELD or (block.name or "").lower() not in _FIELDS:
                continue
            if _STOPGAP.fullmatch(block.text):
                yield _found(document, block, "is a stopgap")
            elif (block.name or "").lower() in _DESCRIBING:
                body = _body(document) if body is None else body
                said = set(content_words(block.text))
                if body and len(said) >= _FEWEST_WORDS and not any(word in body for word in said):
                    yield _found(document, block, "has no word in common with the text")


def _site_slips(document: Document) -> Iterator[Finding]:
    """Words of the front matter that are the name of the site in the links but for one letter."""
    head = _FRONT.match(document.text)
    if head is None:
        return
    sites = {match[1].lower() for match in _SITE.finditer(document.text, head.end())}
    seen: set[str] = set()
    for match in _WORD.finditer(document.text, 0, head.end()):
        word = match[0].lower()
        meant = next((site for site in sites if _one_letter_off(word, site)), None)
        if meant and word not in seen and word not in _WORD.findall(document.text[head.end() :].lower()):
            seen.add(word)
            yield finding(
                CHECK,
                document,
                Span(*match.span()),
                f'"{match[0]}" differs by one letter from the site that the guide links, {meant}; correct one of them.',
                severity=Severity.NOTICE,
                confidence=Confidence.MEDIUM,
            )


def _one_letter_off(word: str, site: str) -> bool:
    """One letter more, less, other, or two that changed places; an s at the end is grammar."""
    if min(len(word), len(site)) < _SHORTEST_NAME or word.rstrip("s") == site.rstrip("s"):
        return False
    from rapidfuzz.distance import OSA

    return OSA.distance(word, site, score_cutoff=1) == 1


def _found(document: Document, block: Block, why: str) -> Finding:
    return finding(
        CHECK,
        document,
        span_of(block),
        f'{block.name}: "{short(block.text)}" {why}; say here what this guide is about.',
    )


def _body(document: Document) -> str:
    """The text in small letters; nothing where it is too short, or in another script, to tell."""
    text = "\n".join(block.text for block in document.blocks if block.kind in BODY or block.kind is BlockKind.HEADING)
    return text.lower() if text.count(" ") >= _SHORTEST_GUIDE else ""


_TEXT = (
    "Nurses care for people who are ill, and help them to get well. They measure blood pressure, give medicines, "
    "change dressings, and write down what they observe for the doctors. Most of them work in hospitals, others in "
    "schools, in offices of physicians, or in the homes of patients. They need a degree or a diploma from an approved "
    "program, and a license of the state they work in. Their days are long and on their feet, and many work at night "
    "and on weekends. Those who like to help, who keep calm, and who explain things with patience do well. With "
    "experience they can lead a ward, teach students, or train to become practitioners who treat patients on "
    "their own. "
    "Hospitals compete for staff in many regions, so that newcomers can often choose between several offers, "
    "schedules and specialties such as surgery, cancer care, emergency rooms, newborns, mental health, or the "
    "care of the old.\n"
)

CHECK = Check(
    name="placeholder-metadata",
    severity=Severity.WARNING,
    summary="Titles and descriptions left over from a template, or that have nothing to do with the guide; a slip in "
    "the site's name.",
    why="Search results and link previews show this line to readers before they see anything else.",
    source="The field against the words of the text: a description with no word in common with a guide does not "
    "describe it.",
    limits="A description with one common word passes; texts under 120 words are not compared.",
    flags=(
        "---\ntitle: Nurse\ndescription: Lorem ipsum dolor sit amet\n---\nNurses care for people.\n",
        "---\ntitle: Your title here\ndescription: About nurses.\n---\nNurses care for people.\n",
        f"---\ntitle: Nurse\ndescription: Building faster websites together.\n---\n{_TEXT}",
        "---\ntitle: Nurse\nlogo: nursingwrold_logo\n---\nSee [more](https://nursingworld.example/nurse).\n",
    ),
    leaves=(
        f"---\ntitle: Nurse\ndescription: What nurses do all day.\n---\n{_TEXT}",
        "---\ntitle: Nurse\ndescription: Building faster websites together.\n---\nA short note.\n",
        "---\ntitle: Nurse\nlogo: nursingworlds\n---\nSee [more](https://nursingworld.example/nurse).\n",
    ),
    run=run,
)
