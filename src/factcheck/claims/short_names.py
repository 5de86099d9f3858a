"""A short name of an occupation that the text names in full above: "Officers" under the heading "Police officer"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from factcheck.claim import Origin
from factcheck.claims.draft import Draft, Subject
from factcheck.claims.statement import Texts
from factcheck.document import BlockKind
from factcheck.find.anchors import holds_all
from factcheck.find.occupations import OccupationMention
from factcheck.resolve import resolve
from factcheck.vocabulary import job_words
from factcheck.vocabulary.titles import singular

CLIPPED = {"tech": "technician", "rep": "representative"}
ENDING = re.compile(r"(?:erson|an|fe?|y)$")  # of a singular whose plural ends otherwise: "salespeople", "secretaries"
LONGEST_SHORT = 2  # words of a short name
# "Those in this line of work earn": as the subject of a sentence, the occupation that the text speaks of
IN_THE_TRADE = re.compile(
    r"\W*(?:(?:and|but|so),? )?(?:most |many )?(?:people|those|workers|men and women|folks|members|professionals) "
    r"(?:who work |working |employed )?(?:in|of) (?:this|the|that) "
    r"(?:line of work|trade|profession|occupation|field|role|job|career)\b",
    re.IGNORECASE,
)
TITLE_FIELDS = ("title", "occupation", "career", "job")
Mentions = Sequence[OccupationMention]


def in_full(draft: Draft, subject: Subject, texts: Texts) -> Subject | None:
    """The subject with the long name that it is short for as its only name; None where none fits, or more than one.

    A word or two that by themselves may mean several occupations are looked up: the nearest place with a long name
    decides. One that means some occupation by itself ("mechanics") is another's only by a heading or the title.
    """
    words = subject.text.split()
    if subject.kind == "phrase" and len(words) == 1:
        return _blended(draft, subject, texts)
    if subject.kind not in ("generic", "title") or not 0 < len(words) <= LONGEST_SHORT:
        return None
    known = resolve(subject.text, library=texts.library)
    clear = known.status == "resolved"
    if clear and (len(words) > 1 or known.how == "official title"):
        return None
    for place in _titles(draft, texts) if clear else _places(draft, words, texts):
        found = {codes: each.text for each in place if (codes := _codes_of_longer(each, subject, draft, texts))}
        if found:
            if len(found) > 1:
                return None
            return replace(subject, kind="short", origin=Origin.CONTEXT, names=tuple(found.values()))
    return None


SHORTEST_PIECE = 3  # letters of a word that is run together with another


def _blended(draft: Draft, subject: Subject, texts: Texts) -> Subject | None:
    """Two clipped words of the heading's or the title's occupation run together: "Windtechs"."""
    name = singular(subject.text.casefold())
    for place in _titles(draft, texts):
        names = [each.text for each in place if each.kind == "title"]
        for long in names[:1]:
            words = _words(long)
            cuts = range(SHORTEST_PIECE, len(name) - SHORTEST_PIECE + 1)
            if any(
                one.startswith(name[:cut]) and other.startswith(name[cut:])
                for cut in cuts
                for one, other in combinations(words, 2)
            ):
                return replace(subject, kind="short", names=(long,))
    return None


def is_qualified(draft: Draft, subject: Subject) -> bool:
    """Whether a word before it says what kind of people, not which occupation: "skilled analysts"."""
    before = draft.statement.source.text[: subject.start].split()[-1:] if subject.start > 0 else []
    return bool(before) and before[0].casefold() in job_words.NOT_MODIFIERS - {"of"}


def spelled_out(subject: Subject) -> Subject:
    """The subject with its long name as its text: what later words are about that name nobody."""
    return replace(subject, text=subject.names[0], kind="title") if subject.kind == "short" else subject


def _codes_of_longer(mention: OccupationMention, subject: Subject, draft: Draft, texts: Texts) -> tuple[str, ...]:
    """The codes of a name that has all words of the short one and more before them; () where it is none."""
    short, long = _words(subject.text), _words(mention.text)
    if mention.kind != "title" or len(long) <= len(short) or not set(short) <= set(long[1:]):
        return ()
    known = resolve(mention.text, library=texts.library, period=draft.period)
    return known.codes if known.status == "resolved" else ()


def _words(text: str) -> list[str]:
    words = [singular(word) for word in re.findall(r"[a-z]+", text.casefold())]
    return [CLIPPED.get(word, word) for word in words]


def _stem(word: str) -> str:
    """What a word has in common in singular and plural, clipped and in full."""
    single = "".join(_words(word)[:1])
    clipped = next((short for short, full in CLIPPED.items() if full == single), single)
    return ENDING.sub("", clipped)


def _titles(draft: Draft, texts: Texts) -> Iterator[Mentions]:
    """The names of each heading from the inside out, then those of the document's title."""
    for index in reversed(draft.statement.block.headings):
        yield texts.of(index).occupations
    for value in (texts.document.title, *map(texts.document.metadata.get, TITLE_FIELDS)):
        if isinstance(value, str) and value.strip():
            yield texts.bare(value).occupations


def _places(draft: Draft, short: Sequence[str], texts: Texts) -> Iterator[Mentions]:
    """The names of the paragraph so far, the heading, the section so far, the other titles, the document so far.

    Of section and document only paragraphs in which the words of the short name stand.
    """
    statement = draft.statement
    block, stems = statement.block, [_stem(word) for word in short]
    blocks = texts.document.blocks[: block.index]
    titles = _titles(draft, texts)
    yield [each for other in statement.source.statements[: statement.index] for each in other.occupations]
    if block.headings:
        yield next(titles)
    for other in reversed(blocks):
        if other.headings != block.headings or other.kind is BlockKind.HEADING:
            break
        if holds_all(other.text.casefold(), stems):
            yield texts.of(other.index).occupations
    yield from titles
    held = [other for other in blocks if holds_all(other.text.casefold(), stems)]
    yield [each for other in held for each in texts.of(other.index).occupations]
