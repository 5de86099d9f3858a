"""Where a text names an occupation: known titles first, then words that end like a job, fields and groups.

Only words in which some title ends are looked at; from there the longest run of words that the title index knows
is taken. What the index does not know but reads like a job ("blockchain developers") is a mention too.
"""

import re
from collections.abc import Iterator

from factcheck.find.anchors import holds, lowered
from factcheck.find.fields import CUES, SHORT, Found, fields_at, group_at
from factcheck.find.title_words import Words
from factcheck.find.workers import find_workers
from factcheck.reference.library import Library
from factcheck.reference.titles import TitleIndex, title_index
from factcheck.values import dataclass
from factcheck.vocabulary import job_words
from factcheck.vocabulary.titles import RESPELLED, normalise, respell

LONGEST = 14
# For small letters. The letters are those that the alternatives begin with: so they are tried at a third of the words.
ALL = re.compile(
    r"\b(?=[aegjlmnotw])(?:(?:total,\s+)?all\s+(?:(?:other\s+)?u\.?s\.?\s+|american\s+|other\s+)?"
    r"(?:occu-?\s*pations|workers|jobs|professions|careers|roles|industries|employment)\b"
    r"(?:\s+in\s+the\s+(?:united\s+states|u\.?s\.?a?\.?|country|nation|economy))?"
    r"|(?:the\s+)?(?:overall|total|entire|whole|general)\s+(?:u\.?s\.?\s+)?(?:workforce|job\s+market|labor\s+market"
    r"|labor\s+force|economy|employment)\b"
    r"(?:\s+in\s+the\s+(?:united\s+states|u\.?s\.?a?\.?|country|nation|economy)\b|(?!\s+(?:in|of|for|change|growth)\b))"
    # everybody at work: "the typical American worker", "the median worker in this country", "workers overall"
    r"|(?:the\s+|an?\s+)?(?:typical|average|median|ordinary)\s+(?:u\.?s\.?|american)\s+(?:worker|employee|job)\b"
    r"|(?:the\s+|an?\s+)?(?:typical|average|median|ordinary)\s+(?:worker|employee|job)\s+"
    r"(?:in\s+(?:this|the)\s+(?:united\s+states|u\.?s\.?a?\.?|country|nation|economy)\b|nationwide|nationally)"
    r"|(?:the\s+|an?\s+)?(?:typical|average|median|ordinary)\s+american\b"
    r"(?=\s+(?:earn|ma[kd]e|takes?\b|took\b|brings?\b|gets?\b|is\s+paid|pulls?\b|wor\w?\Z)|[.,;:)]|\W*\Z)"
    # not "social workers overall"
    r"|(?:(?<=\bfor\s)|(?<=\bwhen\s)|(?<=\bwhich\s)|(?<=\bof\s)|(?<=\bin\s)|(?<=\bthan\s)|(?<=\bthat\s)|(?<=\bamong\s)|"
    r"(?<=\bacross\s)|(?<=^)|"
    r"(?<=\bwhereas\s)|(?<=\bwhile\s)|(?<=\bwith\s)|(?<=\bto\s)|(?<=\bby\s)|(?<=\bas\s)|(?<=\bvs\.\s)|(?<=[,;:(]\s)|(?<=\()|"
    r"(?<=\bu\.s\.\s)|(?<=\bamerican\s))(?:workers|employees|jobs|occupations|employment)\s+"
    r"(?:overall|in\s+general|generally|at\s+large|across\s+the\s+board|as\s+a\s+whole|of\s+(?:all|every)\s+kinds?)\b"
    # of a place: "local workers averaged"
    r"|(?:local|area)\s+(?:workers|employees)(?=\s+(?:earn|ma[kd]e|average|took|brought|were\s+paid|had\s|get|got)|\W*\Z|[.,;)])"
    r"|all-?\s?(?:workers?|industry)\s+(?=median\b|average\b|mean\b)"
    r"|(?:the\s+|an?\s+)?(?:average|typical|usual|ordinary)\s+(?:u\.?s\.?\s+|american\s+)?(?:occupation|profession|career)\b"
    # not "the average job growth", "the typical job of a baker"
    r"|(?:the|an?)\s+(?:average|typical|usual|ordinary)\s+job\b"
    r"(?=\s+(?:grow|will|is|pa(?:y|id)|should|sees?\b|gains?\b|adds?\b|gets?\b|manages?\b|can\s+expect|at\s)|\s*[.,;:)!?]|\s*\Z)"
    r"|all-(?:jobs?|occupations?)\s+average\b"
    # everybody behind a number: "twice the 3% projected for everybody"
    r"|(?:(?<=\bprojected\sfor\s)|(?<=\bexpected\sfor\s)|(?<=\bforecast\sfor\s)|(?<=\bpredicted\sfor\s)|(?<=%\sfor\s)|"
    r"(?<=\bpercent\sfor\s))(?:workers|everybody|everyone)\b(?!\s+(?:in|at|of|with|who|from|on|under|over|aged)\b)"
    # "In an economy that BLS thinks will expand its headcount" counts people
    r"|(?:(?<=\bin\san\s)economy\b(?=[^.;$%\d]{1,60}\b(?:headcount|payrolls?|jobs|employment|workforce|(?:will|to)\sadd)\b)"
    r"|(?<=\bin\sa\s)(?:job\s+market|labor\s+market|labor\s+force|workforce)\b"
    r"(?=[^.;$%\d]{1,70}\b(?:grow|expand|add|shrink|rise|increas|gain)))"
    r"(?=,?\s(?:(?:that|which|where|whose)\b|(?:expected|projected|forecast|predicted|set)\sto\s|"
    r"(?:the\s)?(?:bls|bureau|agency|government)\b))"
    r"|jobs\s+in\s+the\s+(?:overall|wider|broader|whole|larger)\s+economy\b"
    r"|(?:job\s+market|labou?r\s+market|labou?r\s+force|work\s?force|economy)\s+(?:as\s+a\s+whole|overall)\b"
    r"|every\s+occupation(?:\s+(?:put\s+together|combined))?\b|(?:the\s+)?national\s+average\b)"
)
# One of these stands in whatever `ALL` matches.
ALL_CUES = (
    "local ",
    "area ",
    "median american",
    "median u.s",
    "median us ",
    "median worker",
    "median employee",
    "average ",
    "all ",
    "all\n",
    "total",
    "entire",
    "whole",
    "general",
    "national",
    "market",
    "workforce",
    "economy",
    "every ",
    "typical",
    "median worker",
    "ordinary",
    "usual ",
    "overall",
    "as a whole",
    "generally",
    "at large",
    "the board",
    "all-",
    "for everybody",
    "for everyone",
    "for workers",
)


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


_ORDER = {"all": 0, "title": 1, "group": 2, "field": 3, "industry": 4, "unknown": 5, "generic": 6}


def find_occupations(text: str, library: Library) -> list[OccupationMention]:
    """Occupations named in the text, in order, none overlapping another; offsets are positions in `text`."""
    index = title_index(library.connection)
    words = Words(text)
    lower = lowered(text)
    everyone = ALL.finditer(lower) if holds(lower, ALL_CUES) else ()
    found = [(match.start(), match.end(), "all") for match in everyone]
    found += [
        (words.start(first), words.end(last), kind)
        for mentions in (_found(words, index), find_workers(words, index))
        for first, last, kind in mentions
    ]
    return [
        OccupationMention(start, end, text[start:end], normalise(text[start:end]), kind)
        for start, end, kind in _longest(found)
    ]


def _found(words: Words, index: TitleIndex) -> Iterator[Found]:
    ends, groups = index.last_words, index.group_names
    opened = len(words)  # where the last title found begins
    for at in reversed([at for at, word in enumerate(words.lemmas) if word in ends or word in CUES or word in groups]):
        if at >= opened:
            continue
        word = words.lemmas[at]
        if word in CUES:
            yield from fields_at(words, at, index)
        if word in groups:
            yield from group_at(words, at, index)
        if word in ends and word not in job_words.PARTICLES:
            opened, kind = _title_ending_at(words, at, index)
            if kind:
                yield opened, at, kind


def _title_ending_at(words: Words, at: int, index: TitleIndex) -> tuple[int, str]:
    """The first word of the longest title that ends at `at`, and its kind; kind "" where there is none."""
    span, best, first = words.lemmas[at], -1, at
    strict = stopped = False
    respelled = span in RESPELLED
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
        respelled = respelled or word in RESPELLED
        if word in ("and", "or"):
            continue
        if _is_title(respell(span) if respelled else span, index, strict=strict):
            best = first
    if best < 0 and not _stands_alone(words, at, index):
        first, kind = _unknown(words, at)
        return (_extended(words, first, at, index) if kind == "unknown" else first), kind
    first = _extended(words, best if best >= 0 else at, at, index)
    return first, "title"


def _is_title(span: str, index: TitleIndex, *, strict: bool = False) -> bool:
    if " or " in span and span not in index.official_norms:
        span = span.replace(" or ", " and ")  # "the typical dietitian or nutritionist"
    listed = span in index.official_norms or (" and " in span and index.is_clipped(span))
    return listed or (not strict and (span in SHORT or index.known(span) < 99))


# Words of sentences that titles hold too: "Computer Occupations, All Other", "Clerk of the Court".
_IN_TITLES = frozenset({"other", "all", "occupation"})


def _extended(words: Words, first: int, at: int, index: TitleIndex) -> int:
    """Further to the left: what is joined with a title so that both are one name.

    A dash or slash ties on a word, or the title that it ends ("real estate agent/broker"); "X and" does where X with
    the same last word is a title ("home and building inspectors"); "X and other" where X is one.
    """
    while words.tied(first) and words.lemmas[first - 1].isalpha():
        start = _coordinated(words, first - 1, first, at, index)
        if start is None:
            start, kind = _title_ending_at(words, first - 1, index)
            start = start if kind == "title" else first - 1
        first = start
    while first > 1 and words.lemmas[first - 1] == "and" and words.adjacent(first):
        start = _coordinated(words, first - 2, first, at, index)
        if start is None:
            break
        first = start
    if _is_shared_head(words, first, at, index):
        first -= 2
    if first > 2 and words.lemmas[first - 2 : first] == ["and", "other"] and words.adjacent(first - 1):
        start, kind = _title_ending_at(words, first - 3, index)
        first = start if kind == "title" else first
    return first


def _is_shared_head(words: Words, first: int, at: int, index: TitleIndex) -> bool:
    """ "building and construction workers": more workers than the title behind "and" says, though no title has them."""
    if first < 2 or words.lemmas[first - 1] != "and" or words.lemmas[at] not in job_words.GENERIC:
        return False
    before = words.lemmas[first - 2]
    plain = words.adjacent(first) and words.adjacent(first - 1) and not words.plural(first - 2)
    return plain and before in index.group_words and before not in job_words.BREAKS


def _coordinated(words: Words, end: int, first: int, at: int, index: TitleIndex) -> int | None:
    """The start of "X" in "X and Y head", if "X head" is a title for a head of one or two words."""
    plain = words.lemmas[end] in job_words.GENERIC or words.lemmas[end] in job_words.ALONE
    if not words.adjacent(end + 1) or (plain and words.plural(end)):
        return None  # "civil engineers and dental assistants": a plural is a name of its own
    for start in range(max(0, end - 2), end + 1):
        before = words.lemmas[start : end + 1]
        if not all(words.adjacent(one) for one in range(start + 1, end + 1)) or set(before) & job_words.BREAKS:
            continue
        for tail in (at, at - 1):
            if tail > first - 1 and _is_title(respell(" ".join([*before, *words.lemmas[tail : at + 1]])), index):
                return start
    return None


def _stands_alone(words: Words, at: int, index: TitleIndex) -> bool:
    """Whether the word by itself is a job, and not an ordinary word that some list has as a title."""
    word, raw = words.lemmas[at], words.raws[at]
    if word in job_words.ABBREVIATIONS:
        return raw.rstrip("s").isupper() and len(raw.rstrip("s")) > 1
    if word in job_words.ABBREVIATIONS_PLURAL:
        return words.plural(at) and raw[:-1].isupper()
    if word in job_words.ALSO_VERBS and raw == word and not _is_noun(words, at):
        return False
    if word in job_words.ALONE:
        return True
    if word in job_words.ALONE_IN_PLURAL and words.raws[at].casefold() != word:
        return True
    if word in job_words.NOT_ALONE or word in job_words.GENERIC or (len(word) < 4 and word != "vet"):
        return False
    return word in job_words.PLAIN or index.known(word) <= 8


def _is_noun(words: Words, at: int) -> bool:
    """ "a cook", and "cook" as the whole text; not "they cook"."""
    return len(words) == 1 or (at > 0 and words.adjacent(at) and words.lemmas[at - 1] in job_words.DETERMINERS)


EARNS = frozenset(("earn", "earns", "earned", "make", "makes", "made"))


def _earns(words: Words, at: int) -> bool:
    """ "the median aide made", "a driver earns"."""
    before, behind = words.lemmas[at - 1 : at], words.raws[at + 1 : at + 2]
    return bool(before and behind) and before[0] in ("a", "an", "typical", "median", "average") and behind[0] in EARNS


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
    if first == at:
        return at, "generic" if words.plural(at) or _earns(words, at) else ""
    if first > 1 and words.lemmas[first - 1] == "and" and words.adjacent(first) and words.adjacent(first - 1):
        # "local and state inspectors", but not "carpenters and tower inspectors".
        before = words.name(first - 2)
        if before.isalpha() and before not in job_words.MODIFIER_BREAKS and not words.plural(first - 2):
            first -= 2
    return first, "unknown"


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
