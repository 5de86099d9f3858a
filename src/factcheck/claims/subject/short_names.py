"""A short name of an occupation that the text names in full above: "Officers" under the heading "Police officer"."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from factcheck.claim import Origin
from factcheck.claims.draft import Draft, Subject
from factcheck.claims.text.statement import Texts
from factcheck.document import BlockKind
from factcheck.find.anchors import holds_all
from factcheck.find.occupations import OccupationMention
from factcheck.resolve import resolve
from factcheck.vocabulary import job_words
from factcheck.vocabulary.titles import singular

CLIPPED = {"tech": "technician", "rep": "representative"}
SHORTEST_CLIP = 3  # letters of a clipped word before the last: "psych techs", "nuc med techs"
SHORTEST_CLIPPED_HEAD = 4  # letters of a name of one word that is clipped: "admins", "phlebs"
ENDING = re.compile(r"(?:erson|an|fe?|y)$")  # of a singular whose plural ends otherwise: "salespeople", "secretaries"
LONGEST_SHORT = 3  # words of a short name
# How a name is known that some list has, and that no office prints so.
SURE = ("official title", "usual short form", "handbook page", "part of the official title")
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
    if subject.kind == "phrase" and len(words) == 1 and (blended := _blended(draft, subject, texts)) is not None:
        return blended
    single = subject.kind == "phrase" and len(words) == 1
    if not (single or subject.kind in ("generic", "title", "unknown")) or not 0 < len(words) <= LONGEST_SHORT:
        return None
    known = resolve(subject.text, library=texts.library)
    clear = known.status == "resolved"
    several = len(words) == 1 and all(code.endswith("0") for code in known.codes)  # "Dispatchers" are several
    listed = subject.kind != "unknown" or known.how.startswith(SURE)
    if clear and not several and (known.how == "official title" or (len(words) > 1 and listed)):
        return None
    for place in _titles(draft, texts) if clear else _places(draft, words, texts):
        found = {codes: each.text for each in place if (codes := _codes_of_longer(each, subject, draft, texts))}
        if found:
            if len(found) > 1 or _told_beside(draft, found.values(), texts):
                return None
            return replace(subject, kind="short", origin=Origin.CONTEXT, names=tuple(found.values()))
    return None


NEIGHBOURS = 6  # lines of a list, before and behind


def _told_beside(draft: Draft, names: Iterable[str], texts: Texts) -> bool:
    """Whether a line of the same list or table is the long name's own: beside it "Engineers" are all engineers."""
    block, blocks = draft.statement.block, texts.document.blocks
    if block.kind not in (BlockKind.ITEM, BlockKind.ROW):
        return False
    opens = tuple(name.strip().casefold() for name in names)
    return any(
        other.text.strip().casefold().startswith(opens)
        for other in blocks[max(0, block.index - NEIGHBOURS) : block.index + NEIGHBOURS + 1]
        if other is not block and other.kind is block.kind and other.headings == block.headings
    )


SHORTEST_PIECE = 3  # letters of a word that is run together with another


def _blended(draft: Draft, subject: Subject, texts: Texts) -> Subject | None:
    """Two clipped words of the heading's or the title's occupation run together: "Windtechs"."""
    name = singular(subject.text.casefold())
    for place in _titles(draft, texts):
        names = [each.text for each in place if each.kind == "title"]
        for long in names[:1]:
            words = _words(long)
            if _is_clipped(subject, words):
                return replace(subject, kind="short", names=(long,))
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
    """The codes of a name that the short one is part of, or clipped from; () where it is none."""
    short, long = _words(subject.text), _words(mention.text)
    part = len(long) > len(short) and set(short) <= set(long[1:])
    if mention.kind != "title" or not (part or _is_clipped(subject, long)):
        return ()
    known = resolve(mention.text, library=texts.library, period=draft.period)
    return known.codes if known.status == "resolved" else ()


def _is_clipped(subject: Subject, long: Sequence[str]) -> bool:
    """Whether each word is one of the long name in its order, clipped or in capitals: "nuc med techs", "CNC operators".

    The last word is that of the long name or before its "and"; a name of one word alone may be clipped from any.
    """
    raws, words, at = re.findall(r"[A-Za-z]+", subject.text), _words(subject.text), 0
    for raw, word in zip(raws, words):
        ends = (
            one + _covered(raw, word, long[one:]) for one in range(at, len(long)) if _covered(raw, word, long[one:])
        )
        at = next(ends, 0)
        if not at:
            return False
    if long == words:
        return False
    if len(words) == 1 and words[0] not in long:
        return len(words[0]) >= SHORTEST_CLIPPED_HEAD
    return long[at : at + 1] in ([], ["and"], ["or"])


def _covered(raw: str, word: str, long: Sequence[str]) -> int:
    """How many words at the head of `long` a word stands for, which may be clipped; 0 where for none."""
    letters = raw.rstrip("s")
    if letters.isupper() and len(letters) > 1:
        full = [one for one in long if one not in ("and", "of", "the")]
        initials = "".join(one[0] for one in full[: len(letters)])
        return list(long).index(full[len(letters) - 1]) + 1 if initials == letters.casefold() else 0
    clip = singular(raw.casefold())
    if long[0] == word or (len(clip) >= SHORTEST_CLIP and long[0].startswith(clip)):
        return 1
    # "ironworkers", where the title has "iron and steel workers"
    tail = word.removeprefix(long[0])
    return list(long).index(tail) + 1 if tail != word and tail in long else 0


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
