"""untidy-text: blanks, dashes, marks and words that slipped."""

import re
from collections import defaultdict
from collections.abc import Iterator

from factcheck.checks.base import Check, Example, Review, finding
from factcheck.checks.prose import has_furniture, span_of
from factcheck.document import Block, BlockKind, Document, Span
from factcheck.find.anchors import holds
from factcheck.finding import Finding, Place, Severity

_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.HEADING, BlockKind.CAPTION, BlockKind.FIELD})
_DOUBLE = re.compile(r"(?<=\S)  +(?=\S)")
_AFTER_SENTENCE = re.compile(r"[.!?][\"”’)]?\Z")
_DASH = re.compile(r"(?<=\w)[—–] (?=[a-z])|(?<=[a-z]) [—](?=[a-z])")
_ONE_SIDED = re.compile(r"[—–](?:(?<=\w[—–]) (?=[a-z])|(?<=[a-z] —)(?=[a-z]))")  # whether it matches anywhere, faster
_BEFORE_MARK = re.compile(r"(?<=[a-z]) [,;](?=\s)|(?<=[a-z]{2}) \.(?=\s|$)")
_SMALL_WORDS = (
    "the",
    "a",
    "an",
    "of",
    "to",
    "in",
    "and",
    "is",
    "are",
    "for",
    "with",
    "as",
    "on",
    "by",
    "from",
    "at",
    "this",
)
_DOUBLED = tuple(f" {word} {word} " for word in _SMALL_WORDS)
_TWICE = re.compile(rf"\b({'|'.join(_SMALL_WORDS)}) \1\b(?!-)", re.IGNORECASE)
_NO_BLANK = re.compile(r"[.!?](?<=[a-z]{3}.)(?=[A-Z][a-z]+ )")
_COLUMNS = re.compile(r" {3,}")
_BLANK_LINES = re.compile(r"\n[ \t]*\r?\n[ \t]*\r?\n(?=[ \t]*\S)")
_LEADS_IN = re.compile(
    r"\b(?:may|might|can|could|should|must|to|involve|involves|include|includes|including|as|are|is|for|following)\Z|\bfollow\Z"
)
# The kind of slip, its pattern, and marks of which every match has one.
_Pattern = tuple[str, re.Pattern[str], tuple[str, ...]]
# Words set off by a pair of dashes or commas, with nothing left of the first: "obstacles be it a strike or a storm".
_NO_VERB = (
    r"(?!(?:may|might|must|will|would|could|can|should|shall|to|so|let|not|it|this|that|there|never|always|and|or|but|"
    r"whether|if)\b)"
)
_LOST = (
    ("be it ", re.compile(rf"\b{_NO_VERB}[a-z]+(?= be it [a-z])")),
    (
        " just ",
        re.compile(
            r"\b(?:more than|not|isn['’]t|is not) just\b[^.,;:—–!?()-]{3,80}?"
            r"\b(?!(?:that|what|because|if|when|whether|how|why|where|and|or|but|as|so|than|since|while|though|although|"
            r"unless|until|think|know|say|says|believe|feel|means?|which|who|like)\b)[a-z]+"
            r"(?= (?:it['’]s|they['’]re|it is about) )"
        ),
    ),
    (
        " both ",
        # an apposition behind a word for people; a verb ("monitors both") has none of these endings
        re.compile(
            r"\b[a-z]+(?:ators|utors|ologists|icians|keepers|workers|leaders)(?= both [a-z]+ and [a-z]+ and [a-z])"
        ),
    ),
)
_COLON_SHARE = 0.2
_FEWEST_HEADINGS = 4
_SENTENCE = 7
_NAMES = {
    "lost": "a dash or comma that is missing behind these words",
    "colon": "a heading with a colon over running text, unlike the others",
    "blanks": "two blanks between words",
    "dash": "a dash with a blank on one side only",
    "mark": "a blank before a comma or full stop",
    "twice": "a word twice in a row",
    "joined": "no blank after a sentence",
    "lines": "several empty lines in a row",
    "lead-in": "a sentence that leads into a list and ends without a colon",
}


def run(review: Review) -> Iterator[Finding]:
    """One finding for each document, with every place."""
    for document in review.documents.values():
        found: dict[str, list[Span]] = defaultdict(list)
        for kind, span in _slips(document):
            found[kind].append(span)
        if not found:
            continue
        spans = sorted({span for places in found.values() for span in places})
        said = []
        for kind, places in found.items():
            lines = sorted({document.position(span.start)[0] for span in places})
            said.append(f"{_NAMES[kind]} (line {', '.join(map(str, lines[:6]))}{', ...' if len(lines) > 6 else ''})")
        yield finding(
            CHECK,
            document,
            spans[0],
            f"Small slips: {'; '.join(said)}.",
            related=[Place(document.path, span) for span in spans[1:]],
        )


def _slips(document: Document) -> Iterator[tuple[str, Span]]:
    text = document.text
    doubles = []
    spaced = document.format != "html" and "  " in text
    patterns = _patterns("\n".join(block.text for block in document.blocks if block.kind in _KINDS))
    for block in document.blocks:
        if block.kind in _KINDS:
            if patterns:
                yield from _in_block(block, patterns)
            if spaced and text.find("  ", *(extent := _extent(block))) >= 0:
                doubles += [Span(*match.span()) for match in _DOUBLE.finditer(text, *extent) if _is_prose(text, match)]
        if block.kind is BlockKind.ITEM and block.lead_in is not None:
            lead = document.blocks[block.lead_in]
            first = document.blocks[block.index - 1].index == lead.index
            if first and lead.kind is BlockKind.PARAGRAPH and _LEADS_IN.search(lead.text) and lead.text.count(" ") >= 3:
                yield "lead-in", Span(span_of(lead).end - 1, span_of(lead).end)
    yield from (("blanks", span) for span in _not_style(text, doubles))
    yield from (("colon", span) for span in _colons(document))
    if document.format == "text":
        yield from (("lines", Span(*match.span())) for match in _BLANK_LINES.finditer(text))


def _colons(document: Document) -> Iterator[Span]:
    """Headings that announce a list by a colon, and have a paragraph under them; few among many without."""
    if has_furniture(document):
        return
    headings = [block for block in document.blocks if block.kind is BlockKind.HEADING]
    ending = [block for block in headings if block.text.rstrip().endswith(":")]
    if len(headings) < _FEWEST_HEADINGS or len(ending) > len(headings) * _COLON_SHARE:
        return
    for block in ending:
        following = next((each for each in document.blocks[block.index + 1 :]), None)
        if following is not None and following.kind is BlockKind.PARAGRAPH and following.text.count(" ") >= _SENTENCE:
            span = span_of(block)
            yield Span(span.end - 1, span.end)


def _patterns(text: str) -> list[_Pattern]:
    """Those that can match in a text, by tests that cost little: most texts are tidy."""
    lower = text.lower()
    found: list[_Pattern] = []
    if _ONE_SIDED.search(text):
        found.append(("dash", _DASH, ("—", "–")))
    if " ," in text or " ;" in text or " ." in text:
        found.append(("mark", _BEFORE_MARK, (" ,", " ;", " .")))
    if holds(lower, _DOUBLED):
        found.append(("twice", _TWICE, (" ",)))
    if _NO_BLANK.search(text):
        found.append(("joined", _NO_BLANK, (".", "!", "?")))
    found += [("lost", pattern, (words,)) for words, pattern in _LOST if words in lower]
    return found


def _in_block(block: Block, patterns: list[_Pattern]) -> Iterator[tuple[str, Span]]:
    if block.kind is BlockKind.FIELD:
        return
    for kind, pattern, marks in patterns:
        if not holds(block.text, marks):
            continue
        for match in pattern.finditer(block.text):
            span = block.span(*match.span())
            if span.end - span.start == match.end() - match.start():  # nothing lies between in the file
                yield kind, span


def _is_prose(text: str, match: re.Match[str]) -> bool:
    """Whether two blanks stand between words of a sentence: not in a tag, not before a line's end, not in columns."""
    line = text[text.rfind("\n", 0, match.start()) + 1 : match.start()]
    behind = text[match.end() : match.end() + 1]
    end = text.find("\n", match.start())
    rest = text[match.start() : end if end >= 0 else len(text)]
    if line.count("`") % 2 or _COLUMNS.search((line + rest).strip()):
        return False  # code, or columns set with blanks
    return line.rfind("<") <= line.rfind(">") and bool(line.strip(" \t>*-+•|#0123456789.)")) and behind not in "|<`(*"


def _not_style(text: str, doubles: list[Span]) -> list[Span]:
    """Two blanks after every sentence are a style; here and there they are a slip."""
    after = [span for span in doubles if _AFTER_SENTENCE.search(text[max(0, span.start - 2) : span.start])]
    return [span for span in doubles if span not in after] if len(after) >= 3 else doubles


def _extent(block: Block) -> tuple[int, int]:
    span = span_of(block)
    return span.start, span.end


CHECK = Check(
    name="untidy-text",
    severity=Severity.NOTICE,
    summary="Double blanks, one-sided dashes, doubled words, blanks before marks, lead-ins without a colon.",
    why="Each is small; together they tell the reader that nobody looked the text over.",
    source="Common rules of typesetting in English.",
    limits="Two blanks after sentences, where an author does it throughout, are left alone. A lost dash is seen only "
    "where the words need one (“be it”, “more than just … it’s”, “operators both old and new and”).",
    flags=(
        "---\ntitle: The Nurse  at Work\ndescription: About nurses.\n---\nNurses care.\n",
        "A nurse— an old job— cares for the the ill.\n",
        "Nurses meet trouble be it a strike or a storm.\n",
        "The work is more than just giving pills it’s about trust.\n",
        "They are good educators both patient and firm and able to listen.\n",
        Example("They may be asked to\n\n  • Track milestones\n  • Write reports\n", name="guide.txt"),
        Example("Nurses care for people.\n\n\nThey work at night.\n", name="guide.txt"),
    ),
    leaves=(
        "A nurse—an old job—cares for the ill. They work  \nat night.\n\nTheir duties:\n\n- care\n",
        "Whatever the trouble may be it passes. Trouble, be it a strike or a storm, passes. So be it then.\n",
        "It is not just because it’s late. They are more than just nurses; it’s a calling. It monitors both day and "
        "night and weekend shifts.\n",
        "One.  Two sentences.  Three of them.  Four of them. That that is so is so.\n",
        "The value `a  b` is code.\n",
        Example("State      Pay\nOhio       $5\nNew York   $7\n", name="guide.txt"),
    ),
    run=run,
)
