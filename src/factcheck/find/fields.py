"""Fields of work, industries and groups: "web development", "the nursing profession", "math occupations"."""

import re
from collections.abc import Iterator

from factcheck.find.title_words import Words
from factcheck.reference.titles import TitleIndex
from factcheck.vocabulary import job_words, lines
from factcheck.vocabulary.titles import key, respell

# "the X profession"; "X jobs" only where X is known.
TRADES = frozenset(("field", "profession", "discipline", "specialty", "industry", "sector"))
INDUSTRIES = frozenset(("industry", "sector"))
JOBS = frozenset(("job", "career", "professional", "workforce", "position", "role"))
FIELD_OF = frozenset(("field", "profession", "area", "discipline", "industry", "sector"))
CAREER_IN = frozenset(("job", "career", "position", "role"))
SHORT = frozenset(key(said) for said, *_ in lines("short_titles"))
WORKING = frozenset(("work", "working", "worker", "employed", "person", "professional"))
CUES = TRADES | JOBS | FIELD_OF | {"occupation", "in"} | job_words.FIELD_AGENTS.keys() | job_words.FIELDS_ALONE
# What may be said of whatever profession.
ANY_SORT = frozenset(
    (
        "small",
        "large",
        "big",
        "tiny",
        "good",
        "great",
        "growing",
        "new",
        "old",
        "popular",
        "safe",
        "tough",
        "hot",
        "top",
    )
)
PRONOUNS = frozenset({"it", "us"})
# First and last word, kind of mention
Found = tuple[int, int, str]
# "Among the 22 groups, legal occupations": behind the comma the name begins.
SORTS = frozenset({"group", "category", "field", "sector", "area", "industry", "family"})


def fields_at(words: Words, at: int, index: TitleIndex) -> Iterator[Found]:
    """What the word at `at`, one of `CUES`, tells of a field or a group of occupations."""
    word = words.lemmas[at]
    if word == "occupation" and words.plural(at) and (start := _group_start(words, at, index)) < at:
        yield start, at, "group"
    if word in TRADES or word in JOBS or word in FIELD_OF:
        yield from _fields(words, at, index)
    if word == "in" and at and words.lemmas[at - 1] in WORKING:
        yield from _worked_in(words, at, index)
    if word in job_words.FIELD_AGENTS or word in job_words.FIELDS_ALONE:
        yield from _field(words, at, index)


# Behind the name of a group of the classification: not "office and administrative support staff"
GROUP_ENDS = re.compile(
    r"(?: (?:[Oo]ccupations|[Jj]obs|[Cc]areers)\b)?(?=\W*\Z|[,.;:)]| [(–—]| "
    r"(?:as an? (?:whole|group)|is|are|was|were|ha[sd]|have|made|"
    r"makes?|accounts?|accounted|employ(?:s|ed)?|pays?|paid|averag\w+|stood|comes?|came|at|with|which|where|lead|led|tops|grew|"
    r"will|should|rank\w*)\b)"
)


def group_at(words: Words, at: int, index: TitleIndex) -> Iterator[Found]:
    """The name of a group that is a list of fields, without "occupations": "jobs in construction and extraction"."""
    names = index.group_names.get(words.lemmas[at], frozenset())
    span, first, best = words.lemmas[at], at, -1
    while words.joined(first) and at - first < 8:
        first -= 1
        span = f"{words.lemmas[first]} {span}"
        if span in names:
            best = first
    if best >= 0 and GROUP_ENDS.match(words.text, words.end(at)):
        yield best, at, "group"


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
        if before in SORTS and "," in words.between(first):
            break
        first -= 1
    while first < at and words.lemmas[first] == "and":
        first += 1
    return first


def _fields(words: Words, at: int, index: TitleIndex) -> Iterator[Found]:
    """ "the field of X", "careers in X", "the X profession", "X jobs"."""
    word = words.lemmas[at]
    following = words.lemmas[at + 1] if at + 1 < len(words) and words.adjacent(at + 1) else ""
    if (following == "of" and word in FIELD_OF and not words.plural(at)) or (following == "in" and word in CAREER_IN):
        last = _name_end(words, at + 1)
        # "jobs in America" names no field; "the field of international relations" does, known or not.
        if last > at + 1 and (following == "of" or _names_work(words, at + 2, last + 1, index)):
            yield at + 2, last, "industry" if word in INDUSTRIES else "field"
            return
        if following == "of":
            return
    if word not in JOBS and (word not in TRADES or words.plural(at)):
        return
    first = _name_start(words, at, 4)
    if all(one in ANY_SORT for one in words.lemmas[first:at]):
        return  # "a small profession" has no name
    while first < at and not _names_work(words, first, at, index):
        if word in TRADES and word != "field" and all(one in index.words for one in words.lemmas[first:at]):
            break
        first += 1
    if first == at or (word == "career" and index.known(respell(" ".join(words.lemmas[first:at]))) <= 7):
        return  # "Florist Career Guide": the title alone names them
    if word in INDUSTRIES:
        # "employed in the construction industry" tells where, not who.
        before = [words.lemmas[one] for one in range(max(0, first - 2), first) if words.adjacent(one + 1)]
        if not {"in", "within", "by", "across", "from"} & set(before):
            yield first, at, "industry"
        return
    yield first, at, "field"


def _worked_in(words: Words, at: int, index: TitleIndex) -> Iterator[Found]:
    """ "people working in construction": where the name is a group's."""
    for last in range(min(at + 7, len(words) - 1), at, -1):
        if all(words.joined(one) for one in range(at + 2, last + 1)):
            name = respell(" ".join(words.lemmas[at + 1 : last + 1]))
            if name in PRONOUNS and words.name(at + 1) == name:
                return  # "13,000 people in it": only capitals tell the trade from the pronoun
            if name in SHORT or {f"{name} occupation", f"{name} related occupation"} & index.official_norms:
                yield at + 1, last, "field"
                return


def _names_work(words: Words, first: int, at: int, index: TitleIndex) -> bool:
    """Whether the words from `first` to before `at` are a title, or a field whose workers are one."""
    name = respell(" ".join(words.lemmas[first:at]))
    if name in job_words.NOT_ALONE:
        return False
    *before, last = name.split()
    agent = job_words.FIELD_AGENTS.get(name) or " ".join([*before, job_words.FIELD_AGENTS.get(last, last)])
    listed = index.known(name) <= 7 or index.known(agent) <= 7 or name in job_words.FIELDS_ALONE
    return listed or f"{name} occupation" in index.official_norms


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


# "Nursing and residential care facilities", "accounting, tax preparation and payroll services": where people work
EMPLOYERS_NAME = re.compile(
    r"(?:(?: care| home)? (?:facilit(?:y|ies)|centers?|clinics|offices|shops|hospitals|employers|businesses|stores)\b|"
    r"(?:(?:, and|,| and| or| &)"
    r"(?: (?!(?:and|or|are|is|was|were|has|have|had|will|can|may|the|an?)\b)[a-z-]+){1,3}){1,3} "
    r"(?:facilities|homes|services|firms|companies|organizations|agencies|departments|clinics|hospitals|centers|offices|"
    r"shops|contractors|employers|businesses|practices|stores|institutions|establishments)\b|"
    r"(?: and|,) (?:residential|personal|long-term) care\b)"
)


def _field(words: Words, at: int, index: TitleIndex) -> Iterator[Found]:
    """A field named for what is done: "nursing", "web development", where "web developer" is a trusted title."""
    word = words.lemmas[at]
    if EMPLOYERS_NAME.match(words.text, words.end(at)):
        return
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
