# ruff: noqa: E501 - a pattern is read as a whole
""" "The former", "the second", "hers": words that stand for one of the names told before."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from factcheck.claim import Origin
from factcheck.claims.draft import Draft, Subject
from factcheck.claims.text.statement import Statement, Texts
from factcheck.document import BlockKind
from factcheck.find.anchors import holds
from factcheck.find.occupations import OccupationMention

NAMES = ("title", "group", "field", "unknown")
_JOB = r"(?:field|job|profession|occupation|career|trade|line of work)"
# "for the first", "in her occupation": not "for the first time", "in his view"
_ORDINAL = (
    r"the (?P<place>first|second|third)(?: (?:group|one|job|occupation|career|of (?:these|them|the (?:two|three)))\b|"
    r"(?=\W*(?:$|[,;.:(“\"]| (?:it|was|is|and|but|against|in (?:May|(?:19|20)\d\d))\b)))"
)
_OWN = (
    rf"(?P<owner>her|his)(?P<chosen> (?:new|own|chosen|current|former|old))? {_JOB}\b|"
    r"(?P<whose>hers|his)(?=\W*(?:$|[.,;)]| "
    r"(?:was|were|is|are|it|and|but|in|by|as|earned|earns|made|make|took|averaged|had)\b))"
)
_WORDS = rf"(?:the (?P<which>former|latter)\b|{_ORDINAL}|{_OWN})"
POINTER = re.compile(
    rf"\bthe (?P<which>former|latter)\b|\b(?:for|of|by|among|in|at|beside|next to|under|opposite) (?:{_ORDINAL}|{_OWN})",
    re.IGNORECASE,
)
# "the first group had ... and the second a mean of": who opens a clause
OPENS = re.compile(
    r"(?:\A|[,;:.?!][\s“\"]|\b(?:and|while|but|whereas|then)\s)(?:,? ?)the (?P<place>first|second|third)"
    r"(?: (?:group|one|job|occupation|career|trade|field|line of work|of (?:these|them|the (?:two|three)))\b|[’']s\b|"
    r"(?= ?\Z| (?:an?|one|had|has|have|made|makes|earned|earns|took|takes|paid|pays|stood|sat|came|was|is|at|with|averaged)\b))",
    re.IGNORECASE,
)
# "on the former measure": of two statistics told before, not of two occupations
OF_STATISTICS = re.compile(
    r"\bthe (?:former|latter) (?:measure|figure|statistic|number|average|yardstick|one being|way|count)\b",
    re.IGNORECASE,
)
BEHIND = re.compile(rf"^[^\w;:.,]*(?:[\w$%.,-]+ ){{0,4}}?(?:for|of|by|to|in|among|at) {_WORDS}", re.IGNORECASE)
# "My new line of work pays", "his trade's median"
OWN_JOB = re.compile(
    rf"\b(?:my|your|her|his) (?:(?P<which>new|own|chosen|current|present|former|old|previous|last) )?"
    rf"(?:{_JOB}|(?<=\bnew )one|(?<=\bold )one|(?<=\bformer )one)\b",
    re.IGNORECASE,
)
PAST_JOBS = ("former", "old", "previous", "last")
# Before the name of what somebody took up: "before I became a", "from cook to", "She is now a", "My brother is an"
TOOK_UP = re.compile(
    r"\b(?:bec[ao]m(?:e|ing)|(?:re)?train(?:ed|ing)? (?:as|to be(?:come)?)|switch(?:ed|ing)? to|from [\w -]{3,40} to|turned|"
    r"now(?: works?)?(?: as)?|(?:am|is)(?: now)?(?: working as| employed as)?|works? as|hired as|"
    r"went into|license as|career as) (?:an? |the |being an? )?(?:\w+ed )?$",
    re.IGNORECASE,
)
WAS = re.compile(r"\b(?:was|been|worked as) (?:an? |the )?$", re.IGNORECASE)  # before what somebody was all along
# Whose it is, or where the name stands, the text leaves to the reader.
ELSEWHERE = re.compile(
    r"\b(?:hers|theirs|yours)\b|"
    # not "the ceiling of a coal mine"
    r"(?:(?:\A|[.,;:] )\W*|\b(?:of|than|and|as|like|to|is|was|from) )mine\b(?! (?:workers?|shafts?|sites?|operators?))|"
    r"\b(?:for|of|by|among) (?:the (?:first|second|third) (?:group|one|job|occupation|career)\b|"
    r"those (?:that )?(?:she|he|they)\b)",
    re.IGNORECASE,
)
# One of these is in whatever the patterns above match; or a job somebody's own, or "his".
POINTERS = (
    *("former", "latter", "the first", "the second", "the third", "mine", "hers", "theirs", "yours"),
    *("those that", "those she", "those he", "those they"),
)
OWNERS = ("my ", "your ", "her ")
JOBS = (" field", " job", " profession", " occupation", " career", " trade", " line of work")
THEIRS = re.compile(r"\btheirs\b", re.IGNORECASE)
PERSON = re.compile(r"\b(?:she|he)\b", re.IGNORECASE)
PLACES = ("first", "second", "third")
FARTHEST = 5  # sentences back in the paragraph
MOST_PARAGRAPHS = 3  # further up


@dataclass(frozen=True, slots=True)
class Told:
    """Names of one sentence; `here` where it is of the number's own paragraph, so that their positions hold."""

    statement: Statement
    names: Sequence[OccupationMention]
    here: bool

    def subject(self, which: int) -> Subject:
        """The name at that place in the order told."""
        name = self.names[which]
        start, end = (name.start, name.end) if self.here else (-1, -1)
        return Subject(name.text, name.kind, Origin.CONTEXT, start, end, (name.text,))


def sentences_before(statement: Statement, texts: Texts) -> Iterator[Statement]:
    """The sentences before this one: of its paragraph, of those above under the same heading, and that heading."""
    first = max(0, statement.index - FARTHEST)
    yield from reversed(statement.source.statements[first : statement.index])
    if first:
        return
    block = statement.block
    seen = 0
    for other in reversed(texts.document.blocks[: block.index]):
        if other.kind is BlockKind.HEADING or other.headings != block.headings or seen == MOST_PARAGRAPHS:
            break
        if other.kind is BlockKind.PARAGRAPH:
            seen += 1
            yield from reversed(texts.of(other.index).statements)
    for index in reversed(block.headings[-1:]):
        yield from texts.of(index).statements


def last_told(statement: Statement, texts: Texts) -> Told | None:
    """The names of the nearest sentence before that names anybody; a name told twice counts once."""
    for other in sentences_before(statement, texts):
        if names := distinct(_names(other)):
            return Told(other, names, other.source is statement.source)
    return None


def told_together(statement: Statement, texts: Texts, count: int) -> Told | None:
    """The `count` names that the text before goes on about: of one sentence, or one after the other.

    "Bakers vs. florists" goes on behind "For florists, it is $35,000"; with a third name on the way there are none.
    """
    seen: dict[str, tuple[OccupationMention, bool]] = {}
    nearest: Statement | None = None
    for other in sentences_before(statement, texts):
        names = distinct(_names(other))
        here = other.source is statement.source
        nearest = nearest or (other if names else None)
        if len(names) == count and all(any(name.normal == known for name in names) for known in seen):
            return Told(other, names, here)
        seen.update({name.normal: (name, here) for name in reversed(names) if name.normal not in seen})
        if len(seen) > count:
            return None
    if len(seen) != count or nearest is None:
        return None
    return Told(nearest, [name for name, _ in reversed(seen.values())], all(here for _, here in seen.values()))


def distinct(names: Sequence[OccupationMention]) -> list[OccupationMention]:
    """The names in order, each once."""
    return list({name.normal: name for name in reversed(names)}.values())[::-1]


def _may_point(lower: str) -> bool:
    """Whether a sentence, in small letters, may hold such a word at all: a first look that costs little."""
    if holds(lower, POINTERS) or lower.count("his") > lower.count("this"):
        return True
    return holds(lower, OWNERS) and holds(lower, JOBS)


def pointed_at(draft: Draft, texts: Texts) -> Subject | None:
    """The name that such a word beside the number stands for; None where none is beside it."""
    statement, quantity = draft.statement, draft.quantity
    if not _may_point(statement.lower) or OF_STATISTICS.search(statement.text):
        return None
    text = statement.source.text
    behind = BEHIND.match(text[quantity.end : statement.end])
    if behind and any(
        quantity.end <= other.start < quantity.end + behind.end()
        for other in statement.quantities
        if other.kind is quantity.kind
    ):
        behind = None
    if behind and (meant := _meant(draft, behind, quantity.end, texts)) is not None:
        return meant
    start = max(
        (other.end for other in statement.quantities if other.kind is quantity.kind and other.end <= quantity.start),
        default=statement.start,
    )
    # "9 percent for the latter, and 3 percent for all": that one is the number before's
    tied = BEHIND.match(text[start : quantity.start]) if start > statement.start else None
    ahead = list(POINTER.finditer(text, start + (tied.end() if tied else 0), quantity.start))
    if ahead and any(each.start >= ahead[-1].end() for each in _names(statement) if each.end <= quantity.start):
        ahead = []
    if ahead and (meant := _meant(draft, ahead[-1], ahead[-1].start(), texts)) is not None:
        return meant
    opening = list(OPENS.finditer(text, max(0, start - 2), quantity.start))
    if opening and not any(each.start >= opening[-1].end() for each in _names(statement) if each.end <= quantity.start):
        place = PLACES.index(opening[-1]["place"].casefold())
        if (meant := _nth(statement, place, opening[-1].start(), texts)) is not None:
            return meant
    end = min((each.start for each in statement.quantities if each.start >= quantity.end), default=statement.end)
    own = THEIRS.search(text, start, quantity.start)
    if own and any(start <= each.start and each.end <= own.start() for each in _names(statement)):
        return None  # "What matters to bakers is pay, and theirs was ..."
    jobs = [*OWN_JOB.finditer(text, start, quantity.start), *OWN_JOB.finditer(text, quantity.end, end)]
    if jobs and not any(jobs[0].end() <= each.start < quantity.start for each in _names(statement)):
        return _taken_up(jobs[0], statement, texts)
    if ELSEWHERE.search(text, start, quantity.start) or ELSEWHERE.search(text, quantity.end, end):
        return _nobody("one meant")
    return None


def _taken_up(job: re.Match[str], statement: Statement, texts: Texts) -> Subject | None:
    """The one occupation that the text says somebody took up; of a job told as new the title's, if it names one."""
    which = (job["which"] or "").casefold()
    if which in PAST_JOBS:
        return _nobody("one meant")
    told: dict[str, Subject] = {}
    for other in (statement, *sentences_before(statement, texts)) if which else _paragraph_before(statement):
        here = other.source is statement.source
        for name in _names(other):
            words = other.source.text[other.start : name.start]
            is_it = TOOK_UP.search(words) or (not which and WAS.search(words))
            if is_it and not (here and name.start > job.start()):
                told.setdefault(name.normal, Told(other, [name], here).subject(0))
    title = texts.bare(texts.document.title or "") if which and not told else None
    if title is not None:
        names = distinct(_names_of(title.occupations))
        taken = [each for each in names if TOOK_UP.search(title.text, 0, each.start)] or names
        told = {each.normal: Subject(each.text, each.kind, Origin.DOCUMENT, names=(each.text,)) for each in taken}
    if len(told) == 1:
        return next(iter(told.values()))
    return _nobody("one meant") if which or told else None


def _paragraph_before(statement: Statement) -> Sequence[Statement]:
    return statement.source.statements[: statement.index][::-1]


def _meant(draft: Draft, found: re.Match[str], before: int, texts: Texts) -> Subject | None:
    statement = draft.statement
    if found["which"]:
        return _former(statement, found["which"], before, texts) or _nobody(f"the {found['which']}")
    if found["place"]:
        return _nth(statement, PLACES.index(found["place"].casefold()), before, texts) or _nobody("one meant")
    whose = (found["owner"] or found["whose"]).casefold()
    own = _of_person(statement, "he" if whose == "his" else "she", texts)
    return own or (_nobody("one meant") if found["whose"] or found["chosen"] else None)


def _former(statement: Statement, which: str, before: int, texts: Texts) -> Subject | None:
    """The former or latter of the two names last told before `before`."""
    place = 0 if which.casefold() == "former" else 1
    names = [each for each in _names(statement) if each.end <= before]
    if names:
        told = Told(statement, names, here=True)
        return told.subject(place) if len(names) == 2 else None
    last = last_told(statement, texts)
    if last is not None and len(last.names) == 1 and last.names[0].text.count(" and ") == 1:
        return _half(last.names[0], which)
    both = told_together(statement, texts, 2)
    return both.subject(place) if both is not None else None


def _nth(statement: Statement, place: int, before: int, texts: Texts) -> Subject | None:
    """The first, second or third of two or three names told together before."""
    names = distinct([each for each in _names(statement) if each.end <= before])
    told = Told(statement, names, here=True) if names else last_told(statement, texts)
    return told.subject(place) if told is not None and place < len(told.names) <= len(PLACES) else None


def _of_person(statement: Statement, person: str, texts: Texts) -> Subject | None:
    """The one name told of her or of him: "She joined the bakers; he, the florists"."""
    for other in (statement, *sentences_before(statement, texts)):
        text = other.source.text
        people = list(PERSON.finditer(text, other.start, other.end))
        for one, following in zip(people, (*(each.start() for each in people[1:]), other.end)):
            names = [each for each in _names(other) if one.end() <= each.start < following]
            if one[0].casefold() == person and len(names) == 1:
                return Told(other, names, other.source is statement.source).subject(0)
    return None


def _nobody(words: str) -> Subject:
    """Whoever it is: not the occupation that the text spoke of last, and not the heading's."""
    return Subject(words, "phrase", Origin.SENTENCE, names=(words,))


def _names(statement: Statement) -> Sequence[OccupationMention]:
    return _names_of(statement.occupations)


def _names_of(mentions: Iterable[OccupationMention]) -> Sequence[OccupationMention]:
    return [each for each in mentions if each.kind in NAMES]


def _half(mention: OccupationMention, which: str) -> Subject | None:
    """A half of a name that "and" joins: "therapist assistants and aides" takes its first word along."""
    first, _, second = mention.text.partition(" and ")
    name = first if which.casefold() == "former" else second
    if " " in first and " " not in second and name is second:
        name = f"{first.rpartition(' ')[0]} {second}"
    return Subject(name, mention.kind, Origin.CONTEXT, names=(name,))
