"""Words and sentences, for the checks of content."""

import re
from functools import lru_cache
from itertools import chain

from factcheck.document import Block, BlockKind, Document, Span

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
STOP = frozenset(
    """a about above after all also an and any are as at be because been before being below between both but
    by can could did do does doing each for from further had has have having he her here hers him his how i
    if in into is it its itself just me more most my no nor not of off on once only or other our out over
    own she should so some such than that the their them then there these they this those through to too
    under until up us very was we were what when where which while who whom why will with would you your
    yours""".split()  # noqa: SIM905 - a list of words reads best as words
)
# By the last letter, longer ones first.
_ENDINGS = {
    "s": ("ities", "ings", "ies", "ers", "es", "s"),
    "g": ("ing",),
    "r": ("er",),
    "d": ("ed",),
    "y": ("ly",),
}
_CHANGES_AT = "".join(("e", *_ENDINGS))  # the last letter of a word that has a stem of its own
BODY = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.ROW, BlockKind.CAPTION})


def stem(word: str) -> str:
    """A word in small letters without the endings of number and tense; enough to match "reports" with "reporting"."""
    if word.isalpha():
        if word[-1] not in _CHANGES_AT:
            return word
    else:
        word = word.replace("’", "'").removesuffix("'s")
    for ending in _ENDINGS.get(word[-1:], ()):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            word = word[: -len(ending)]
            break
    return word.removesuffix("e") if len(word) > 4 else word


@lru_cache(maxsize=50_000)
def _stems(written: str) -> tuple[str, ...]:
    """Those of what stands between two blanks, in small letters. The same few thousand make nearly all of a text."""
    plain = written.strip(",.:;()")
    if plain.isalpha():
        return () if plain in STOP or len(plain) < 2 else (stem(plain),)
    words = WORD.findall(written)
    return tuple([stem(word) for word in words if word not in STOP and len(word) > 1])


@lru_cache(maxsize=20_000)
def content_words(text: str) -> tuple[str, ...]:
    """Stems of the words that carry meaning, in order."""
    return tuple(chain.from_iterable(map(_stems, text.lower().split())))


def span_of(block: Block) -> Span:
    """Where the whole block stands in the file."""
    return block.span(0, len(block.text))


def line_of(document: Document, block: Block) -> int:
    """The line that a block begins on, from 1."""
    return document.position(span_of(block).start)[0]


def short(text: str, length: int = 60) -> str:
    """A text for a message: cut at a word."""
    return text if len(text) <= length else text[:length].rsplit(" ", 1)[0] + " …"


def has_furniture(document: Document) -> bool:
    """Whether a page comes with the menus, tabs and help texts of its site, which repeat by design."""
    return document.format == "html" and "<nav" in document.text


def is_whole_page(document: Document) -> bool:
    """Whether a document is a page of its own and not a part that a template puts into one."""
    if document.format != "html":
        return True
    return "<html" in document.text[:5000].lower() or document.has_metadata
