"""Where a text names an occupation: known titles first, then words that end like a job.

Only words in which some title ends are looked at; from there the longest run of words that the title index knows
is taken. What the index does not know but reads like a job ("blockchain developers") is a mention too.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.reference.library import Library
from factcheck.reference.titles import TitleIndex, title_index
from factcheck.vocabulary import job_words
from factcheck.vocabulary.titles import normalise, respell, singular

TOKEN = re.compile(r"[A-Za-z][A-Za-z0-9]*(?:['’][A-Za-z]+)?(?:\+\+|#)?|&|\d[\d,.]*")
# Between the words of one title there may be blanks, dashes and slashes, commas, a quotation mark's end.
JOINT = re.compile(r"(?:[\s\-‐‑–/]|\.(?=[A-Za-z]))*(?:,\s*)?\Z")
PARENTHESIS = re.compile(r"\s*\(\s*\Z")
LONGEST = 14

ALL = re.compile(
    r"\b(?:total,\s+)?all\s+(?:(?:other\s+)?U\.?S\.?\s+|American\s+|other\s+)?"
    r"(?:occu-?\s*pations|workers|jobs|professions|careers|roles|industries|employment)\b"
    r"(?:\s+in\s+the\s+(?:United\s+States|U\.?S\.?A?\.?|country|nation|economy))?"
    r"|\b(?:the\s+)?(?:overall|total|entire|whole|general)\s+(?:U\.?S\.?\s+)?(?:workforce|job\s+market|labor\s+(?:market|force)"
    r"|economy|employment)\b"
    r"|\bjob\s+market\s+as\s+a\s+whole\b|\btotal,\s+all\s+occupations\b"
    r"|\b(?:the\s+)?national\s+average\b",
    re.IGNORECASE,
)
GROUP = re.compile(
    r"\b(?P<name>[A-Za-z][\w'’-]*(?:(?:,\s+|\s+|/|,?\s+and\s+|\s*&\s*)[A-Za-z][\w'’-]*){0,9}?)\s+occupations\b"
)
FIELD = re.compile(
    r"\b(?:field|profession|industry|area|discipline|sector)s?\s+of\s+"
    r"(?P<of>[A-Za-z][\w'’-]*(?:\s+(?:and\s+)?[A-Za-z][\w'’-]*){0,3})"
    r"|\b(?:jobs?|careers?|positions|roles)\s+in\s+(?P<in>[A-Za-z][\w'’-]*(?:\s+(?:and\s+)?[A-Za-z][\w'’-]*){0,3})"
    r"|\b(?P<before>[A-Za-z][\w'’-]*(?:\s+(?:and\s+|&\s+)?[A-Za-z][\w'’-]*){0,3})\s+"
    r"(?:field|profession|industry|sector|jobs|careers|professionals|workforce|specialty)\b(?!\s+(?:of|in)\b)",
    re.IGNORECASE,
)
WORD = re.compile(r"[A-Za-z][\w'’]*")


@dataclass(frozen=True, slots=True)
class OccupationMention:
    """A stretch of a text that names an occupation.

    normal  the form to resolve (vocabulary/titles.py)
    kind    "title"    the title index knows it
            "all"      all occupations together
            "group"    "... occupations": a group of the classification, or a writer's own
            "field"    a field of work: "web development", "the nursing profession"
            "unknown"  reads like a job, and no index has it: "blockchain developers"
            "generic"  a job word alone in the plural: "technicians", "these workers"
    """

    start: int
    end: int
    text: str
    normal: str
    kind: str


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    raw: str
    word: str
    joined: bool  # whether it may stand in one title with the word before


def find_occupations(text: str, library: Library) -> list[OccupationMention]:
    """Occupations named in the text, in order, none overlapping another; offsets are positions in `text`."""
    index = title_index(library.connection)
    words = _words(text)
    found: list[OccupationMention] = [_mention(text, m.start(), m.end(), "all") for m in ALL.finditer(text)]
    at = len(words) - 1
    while at >= 0:
        first, kind = _title_ending_at(words, at, index)
        if kind is None:
            at -= 1
            continue
        found.append(_mention(text, words[first].start, words[at].end, kind))
        at = first - 1
    known = [(one.start, one.end) for one in found]
    found += [one for one in _groups_and_fields(text, index) if not _inside(one, known)]
    return _longest(found)


def _words(text: str) -> list[_Word]:
    words: list[_Word] = []
    end = 0
    for match in TOKEN.finditer(text):
        raw = match.group()
        word = "and" if raw == "&" else _lemma(raw)
        between = text[end : match.start()]
        joined = between == " " or (bool(words) and JOINT.match(between) is not None)
        words.append(_Word(match.start(), match.end(), raw, word, joined))
        end = match.end()
    return words


def _lemma(raw: str) -> str:
    low = raw.lower().replace("’", "'")
    if "'" in low:
        low = low.split("'", 1)[0] if low.endswith(("'s", "s'")) else low.replace("'", "")
    return singular(low)


def _title_ending_at(words: list[_Word], at: int, index: TitleIndex) -> tuple[int, str | None]:
    """The first word of the longest title that ends at `at`, and its kind; kind None where there is none."""
    last = words[at]
    if not index.words.get(last.word):
        return at, None
    first = at
    span = last.word
    best: int | None = None
    while first > 0 and words[first].joined and at - first < LONGEST:
        first -= 1
        word = words[first].word
        if word not in index.words or (word in job_words.BREAKS and word != "other" and word != "all"):
            break
        span = f"{word} {span}"
        if word != "and" and index.known(respell(span)) <= _trusted(span):
            best = first
    if best is not None:
        return best, "title"
    if _stands_alone(last, index):
        return at, "title"
    return _unknown(words, at)


def _trusted(span: str) -> int:
    """How weak a source will do. Two-word titles of the longest list are often ordinary prose ("hand picked")."""
    return 10


def _stands_alone(last: _Word, index: TitleIndex) -> bool:
    word, raw = last.word, last.raw
    plural = raw.lower() != word
    if word in job_words.ABBREVIATIONS:
        return raw.rstrip("s").isupper() and len(raw.rstrip("s")) > 1
    if word in job_words.ABBREVIATIONS_PLURAL:
        return plural and raw[:-1].isupper()
    if word in job_words.ALONE:
        return True
    if word in job_words.NOT_ALONE or word in job_words.GENERIC or (len(word) < 4 and word != "vet"):
        return False
    return word in job_words.PLAIN or index.known(word) <= 8


def _unknown(words: list[_Word], at: int) -> tuple[int, str | None]:
    """A job word with up to three words before it that belong to it, or alone in the plural."""
    last = words[at]
    if last.word not in job_words.GENERIC:
        return at, None
    first = at
    while first > 0 and at - first < 3 and words[first].joined:
        before = words[first - 1]
        if before.word in job_words.MODIFIER_BREAKS or not before.word.isalpha() or before.word.endswith("ly"):
            break
        if "," in before.raw or not _adjacent(words, first):
            break
        first -= 1
    if first < at:
        return first, "unknown"
    return at, "generic" if last.raw.lower() != last.word else None


def _adjacent(words: list[_Word], at: int) -> bool:
    """Whether only a blank or a dash parts this word from the one before (no comma)."""
    return words[at].start - words[at - 1].end <= 1


def _groups_and_fields(text: str, index: TitleIndex) -> Iterator[OccupationMention]:
    for match in GROUP.finditer(text):
        start = _trim(text, match.start("name"), match.end("name"))
        if start is not None:
            yield _mention(text, start, match.end(), "group")
    for match in FIELD.finditer(text):
        for name in ("of", "in", "before"):
            if match.group(name):
                start = _trim(text, match.start(name), match.end(name), forward=name != "before")
                end = match.end(name) if name != "before" else match.end()
                if start is not None and start < end:
                    if name != "before":
                        end = _until(text, start, end)
                    if end > start:
                        yield _mention(text, start, end, "field")
    for match in WORD.finditer(text):
        if singular(match.group().lower()) in job_words.FIELDS_ALONE:
            yield _mention(text, match.start(), match.end(), "field")
        elif (agent := job_words.FIELD_AGENTS.get(singular(match.group().lower()))) is not None:
            start = _field_start(text, match.start(), agent, index)
            if start is not None:
                yield _mention(text, start, match.end(), "field")


def _field_start(text: str, at: int, agent: str, index: TitleIndex) -> int | None:
    """Where "data" of "data science" starts, if "data scientist" is a title worth trusting."""
    before = list(WORD.finditer(text, max(0, at - 60), at))
    if not before or text[before[-1].end() : at] not in (" ", "-"):
        return None
    word = singular(before[-1].group().lower())
    if word in job_words.BREAKS or index.known(respell(f"{word} {agent}")) > 7:
        return None
    return before[-1].start()


def _trim(text: str, start: int, end: int, *, forward: bool = False) -> int | None:
    """The start of the words that may belong to a field's or a group's name: behind the last word of prose."""
    kept = start
    for match in WORD.finditer(text, start, end):
        word = singular(match.group().lower())
        if word in job_words.BREAKS or (not forward and word in {"of", "in"}):
            if forward:
                return kept if match.start() > start else None
            kept = match.end()
    while kept < end and not text[kept].isalpha():
        kept += 1
    while text.startswith("and ", kept, end):
        kept += 4
    return kept if kept < end else None


def _until(text: str, start: int, end: int) -> int:
    """The end of the words before the first word of prose."""
    last = start
    for match in WORD.finditer(text, start, end):
        if singular(match.group().lower()) in job_words.BREAKS | {"of", "in"}:
            break
        if match.group().lower() != "and":
            last = match.end()
    return last


def _mention(text: str, start: int, end: int, kind: str) -> OccupationMention:
    return OccupationMention(start, end, text[start:end], normalise(text[start:end]), kind)


def _inside(one: OccupationMention, spans: list[tuple[int, int]]) -> bool:
    return any(start <= one.start and one.end <= end for start, end in spans)


_ORDER = {"all": 0, "title": 1, "group": 2, "field": 3, "unknown": 4, "generic": 5}


def _longest(found: list[OccupationMention]) -> list[OccupationMention]:
    """Drop what overlaps a longer mention; of two of the same length, the surer kind stays."""
    kept: list[OccupationMention] = []
    for one in sorted(found, key=lambda m: (-(m.end - m.start), _ORDER[m.kind], m.start)):
        if all(one.end <= other.start or other.end <= one.start for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda m: m.start)
