"""Where a text names an occupation: known titles first, then words that end like a job, fields and groups.

Only words in which some title ends are looked at; from there the longest run of words that the title index knows
is taken. What the index does not know but reads like a job ("blockchain developers") is a mention too.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.find.title_words import Words
from factcheck.reference.library import Library
from factcheck.reference.titles import TitleIndex, title_index
from factcheck.vocabulary import job_words, lines
from factcheck.vocabulary.titles import normalise, respell

LONGEST = 14
ALL = re.compile(
    r"\b(?:total,\s+)?all\s+(?:(?:other\s+)?U\.?S\.?\s+|American\s+|other\s+)?"
    r"(?:occu-?\s*pations|workers|jobs|professions|careers|roles|industries|employment)\b"
    r"(?:\s+in\s+the\s+(?:United\s+States|U\.?S\.?A?\.?|country|nation|economy))?"
    r"|\b(?:the\s+)?(?:overall|total|entire|whole|general)\s+(?:U\.?S\.?\s+)?(?:workforce|job\s+market|labor\s+market"
    r"|labor\s+force|economy|employment)\b"
    r"|\bjob\s+market\s+as\s+a\s+whole\b|\b(?:the\s+)?national\s+average\b",
    re.IGNORECASE,
)
# One of these stands in whatever `ALL` matches.
ALL_CUES = ("all ", "all\n", "total", "entire", "whole", "general", "national", "market")
# "the X profession"; "X jobs" only where X is known.
TRADES = frozenset(("field", "profession", "discipline", "specialty", "industry", "sector"))
INDUSTRIES = frozenset(("industry", "sector"))
JOBS = frozenset(("job", "career", "professional", "workforce", "position", "role"))
FIELD_OF = frozenset(("field", "profession", "area", "discipline", "industry", "sector"))
CAREER_IN = frozenset(("job", "career", "position", "role"))


@dataclass(frozen=True, slots=True)
class OccupationMention:
    """A stretch of a text that names an occupation.

    normal  the form to resolve (vocabulary/titles.py)
    kind    "title"    the title index knows it
            "all"      all occupations together
            "group"    "... occupations": a group of the classification, or a writer's own
            "field"    a field of work: "web development", "the nursing profession", "careers in law"
            "industry" an industry told as a field: "the international relations industry"
            "unknown"  reads like a job, and no index has it: "blockchain developers"
            "generic"  a job word alone in the plural: "technicians", "these workers"
    """

    start: int
    end: int
    text: str
    normal: str
    kind: str


SHORT = frozenset(said for said, *_ in lines("short_titles"))
# First and last word, kind
_Found = tuple[int, int, str]
_ORDER = {"all": 0, "title": 1, "group": 2, "field": 3, "industry": 4, "unknown": 5, "generic": 6}


def find_occupations(text: str, library: Library) -> list[OccupationMention]:
    """Occupations named in the text, in order, none overlapping another; offsets are positions in `text`."""
    index = title_index(library.connection)
    words = Words(text)
    low = text.lower()
    everyone = ALL.finditer(text) if any(cue in low for cue in ALL_CUES) else ()
    found = [(match.start(), match.end(), "all") for match in everyone]
    found += [(words.start(first), words.end(last), kind) for first, last, kind in _found(words, index)]
    return [
        OccupationMention(start, end, text[start:end], normalise(text[start:end]), kind)
        for start, end, kind in _longest(found)
    ]


def _found(words: Words, index: TitleIndex) -> Iterator[_Found]:
    ends = index.words
    at = len(words) - 1
    while at >= 0:
        word = words.lemmas[at]
        if word == "occupation" and words.plural(at) and (start := _group_start(words, at, index)) < at:
            yield start, at, "group"
        if word in TRADES or word in JOBS or word in FIELD_OF:
            yield from _fields(words, at, index)
        if word in job_words.FIELD_AGENTS or word in job_words.FIELDS_ALONE:
            yield from _field(words, at, index)
        first = at
        if ends.get(word):
            first, kind = _title_ending_at(words, at, index)
            if kind:
                yield first, at, kind
        at = first - 1 if first < at else at - 1


def _title_ending_at(words: Words, at: int, index: TitleIndex) -> tuple[int, str]:
    """The first word of the longest title that ends at `at`, and its kind; kind "" where there is none."""
    span, best, first = words.lemmas[at], -1, at
    strict = stopped = False
    while words.joined(first) and at - first < LONGEST:
        word = words.lemmas[first - 1]
        stop = word not in index.words or (word in job_words.BREAKS and word not in _IN_TITLES)
        if stop and stopped:
            break
        # "Physicians, surgeons" are two: only official titles run over commas and words of prose ("top executives",
        # "school and career counselors").
        strict = strict or stop or "," in words.between(first)
        stopped = stopped or stop
        first -= 1
        span = f"{word} {span}"
        if word == "and":
            continue
        if respell(span) in index.official_norms or (not strict and index.known(respell(span)) < 99):
            best = first
    if best < 0 and not _stands_alone(words, at, index):
        first, kind = _unknown(words, at)
        return (_extended(words, first, at, index) if kind == "unknown" else first), kind
    first = _extended(words, best if best >= 0 else at, at, index)
    return first, "title"


# Words of sentences that titles hold too: "Computer Occupations, All Other", "Clerk of the Court".
_IN_TITLES = frozenset({"other", "all", "occupation"})


def _extended(words: Words, first: int, at: int, index: TitleIndex) -> int:
    """Further to the left: what a dash or slash ties on, and "X and" where X with the same last word is a title."""
    while words.tied(first) and words.lemmas[first - 1].isalpha():
        start = _coordinated(words, first - 1, first, at, index)
        first = first - 1 if start is None else start
    while first > 1 and words.joined(first) and words.lemmas[first - 1] == "and" and words.adjacent(first):
        start = _coordinated(words, first - 2, first, at, index)
        if start is None:
            break
        first = start
    return first


def _coordinated(words: Words, end: int, first: int, at: int, index: TitleIndex) -> int | None:
    """The start of "X" in "X and Y head", if "X head" is a title for a head of one or two words."""
    if not words.adjacent(end + 1):
        return None
    for start in range(max(0, end - 2), end + 1):
        before = words.lemmas[start : end + 1]
        if not all(words.adjacent(one) for one in range(start + 1, end + 1)) or set(before) & job_words.BREAKS:
            continue
        for tail in (at, at - 1):
            if tail > first - 1 and index.known(respell(" ".join([*before, *words.lemmas[tail : at + 1]]))) < 99:
                return start
    return None


def _stands_alone(words: Words, at: int, index: TitleIndex) -> bool:
    """Whether the word by itself is a job, and not an ordinary word that some list has as a title."""
    word, raw = words.lemmas[at], words.raws[at]
    if word in job_words.ABBREVIATIONS:
        return raw.rstrip("s").isupper() and len(raw.rstrip("s")) > 1
    if word in job_words.ABBREVIATIONS_PLURAL:
        return words.plural(at) and raw[:-1].isupper()
    if word in job_words.ALONE:
        return True
    if word in job_words.NOT_ALONE or word in job_words.GENERIC or (len(word) < 4 and word != "vet"):
        return False
    return word in job_words.PLAIN or index.known(word) <= 8


def _unknown(words: Words, at: int) -> tuple[int, str]:
    """A job word with up to three words before it that belong to it, or alone in the plural."""
    if words.lemmas[at] not in job_words.GENERIC:
        return at, ""
    first = at
    while at - first < 3 and words.adjacent(first):
        before = words.name(first - 1)
        if before in job_words.MODIFIER_BREAKS or not before.isalpha() or before.endswith("ly"):
            break
        first -= 1
    if first < at:
        return first, "unknown"
    return at, "generic" if words.plural(at) else ""


def _group_start(words: Words, at: int, index: TitleIndex) -> int:
    """Where the name of "... occupations" starts: "food preparation and serving related occupations"."""
    first = _name_start(words, at, 10, commas=True)
    name = words.lemmas[first:at]
    # "large occupations", "the most exposed occupations" are no groups of the classification.
    return first if " ".join(name) in SHORT or index.group_words.intersection(name) else at


def _name_start(words: Words, at: int, longest: int, *, commas: bool = False) -> int:
    """The first of the words before `at` that may belong to a name with it; `at` where none may."""
    first = at
    while at - first < longest and (words.joined(first) if commas else words.adjacent(first)):
        before = words.name(first - 1)
        if (before in job_words.MODIFIER_BREAKS and before != "and") or not before.isalpha():
            break
        first -= 1
    while first < at and words.lemmas[first] == "and":
        first += 1
    return first


def _fields(words: Words, at: int, index: TitleIndex) -> Iterator[_Found]:
    """ "the field of X", "careers in X", "the X profession", "X jobs"."""
    word = words.lemmas[at]
    following = words.lemmas[at + 1] if at + 1 < len(words) and words.adjacent(at + 1) else ""
    if (following == "of" and word in FIELD_OF and not words.plural(at)) or (following == "in" and word in CAREER_IN):
        last = _name_end(words, at + 1)
        # "jobs in America" names no field; "the field of international relations" does, known or not.
        if last > at + 1 and (following == "of" or _names_work(words, at + 2, last + 1, index)):
            yield at + 2, last, "industry" if word in INDUSTRIES else "field"
        return
    if word not in JOBS and (word not in TRADES or words.plural(at)):
        return
    first = _name_start(words, at, 4)
    while first < at and not _names_work(words, first, at, index):
        if word in TRADES and word != "field" and all(one in index.words for one in words.lemmas[first:at]):
            break
        first += 1
    if first == at:
        return
    if word in INDUSTRIES:
        # "employed in the construction industry" tells where, not who.
        before = [words.lemmas[one] for one in range(max(0, first - 2), first) if words.adjacent(one + 1)]
        if not {"in", "within", "by", "across", "from"} & set(before):
            yield first, at, "industry"
        return
    yield first, at, "field"


def _names_work(words: Words, first: int, at: int, index: TitleIndex) -> bool:
    """Whether the words from `first` to before `at` are a title, or a field whose workers are one."""
    name = respell(" ".join(words.lemmas[first:at]))
    if name in job_words.NOT_ALONE:
        return False
    *before, last = name.split()
    agent = job_words.FIELD_AGENTS.get(name) or " ".join([*before, job_words.FIELD_AGENTS.get(last, last)])
    return index.known(name) <= 7 or index.known(agent) <= 7 or name in job_words.FIELDS_ALONE


def _name_end(words: Words, at: int) -> int:
    """The last word of the name that follows word `at`; `at` where none does."""
    last = at
    while last + 1 < len(words) and words.adjacent(last + 1) and last - at < 4:
        word = words.name(last + 1)
        if word in job_words.BREAKS or word in ("of", "in") or not word.isalpha():
            break
        last += 1
    while words.lemmas[last] == "and":
        last -= 1
    return max(last, at)


def _field(words: Words, at: int, index: TitleIndex) -> Iterator[_Found]:
    """A field named for what is done: "nursing", "web development", where "web developer" is a trusted title."""
    word = words.lemmas[at]
    if at + 1 < len(words) and words.adjacent(at + 1) and words.lemmas[at + 1] in job_words.NOT_AFTER_FIELD:
        return
    if word in job_words.FIELDS_ALONE:
        yield at, at, "field"
    if word not in job_words.FIELD_AGENTS or word in job_words.MARKED_FIELDS or not words.adjacent(at):
        return
    before = words.lemmas[at - 1]
    if before in job_words.BREAKS:
        return
    agent = respell(f"{before} {job_words.FIELD_AGENTS[word]}")
    if agent in SHORT or index.known(agent) <= 2:
        yield at - 1, at, "field"


def _longest(found: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Of mentions that overlap the longest stays; of two of the same length, the surer kind."""
    kept: list[tuple[int, int, str]] = []
    for one in sorted(found):
        while kept and kept[-1][1] > one[0] and _rank(one) < _rank(kept[-1]):
            kept.pop()
        if not kept or kept[-1][1] <= one[0]:
            kept.append(one)
    return kept


def _rank(one: tuple[int, int, str]) -> tuple[int, int]:
    return one[0] - one[1], _ORDER[one[2]]
