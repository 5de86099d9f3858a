"""The forms under which a job's name may be listed, the most literal first."""

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from itertools import islice, product

from rapidfuzz import process
from rapidfuzz.distance import OSA

from factcheck.vocabulary.job_words import FIELD_AGENTS, RANKS, WORD_FORMS
from factcheck.vocabulary.titles import key, normalise

JOINED = re.compile(r",?\s+and\s+|,\s+(?:and\s+)?|\s*/\s*|\s+or\s+|\s*&\s*")
# "animal care workers, including dog groomers": what follows are examples.
EXAMPLES = re.compile(r",?\s+(?:including|such as|like|especially|e\.g\.)\s.*\Z", re.DOTALL)
# "social workers overall"
WHOLE = re.compile(r" (?:overall|as a whole|as a group|in general|of all kind|combined|group|category)$")
PARENTHESES = re.compile(r"\s*\([^()]*\)")
SHORTEST_TYPO = 6
MOST_VARIANTS = 8
DOMINANT = 20


def forms(text: str) -> Iterator[tuple[str, str]]:
    """(normal form, what was done to get it), each form once."""
    seen: set[str] = set()
    for form, note in _all_forms(EXAMPLES.sub("", text)):
        if form and form not in seen:
            seen.add(form)
            yield form, note


def _all_forms(text: str) -> Iterator[tuple[str, str]]:
    plain = normalise(text)
    yield key(text), ""
    yield plain, ""
    if "(" in text:
        plain = normalise(PARENTHESES.sub("", text))
        yield plain, "without the parenthesis"
    if "," in text:
        last, first = text.rsplit(",", 1)
        yield normalise(f"{first} {last}"), "words turned"
    yield f"{plain} occupation", "group"
    yield f"{plain} related occupation", "group"
    if " or " in plain:
        yield plain.replace(" or ", " and "), ""
    if (whole := WHOLE.sub("", plain)) != plain:
        yield whole, "as a whole"
        yield f"{whole} occupation", "group"
    stripped = _without_ranks(plain)
    yield stripped, "without words of rank or place"
    yield from ((form, "written out") for form in written_out(stripped))
    if (agent := field_agent(stripped)) is not None:
        yield agent, "the field's occupation"
    if len(parts := plain.split(" and ")) == 2:
        yield f"{parts[1]} and {parts[0]}", "words turned"


def _without_ranks(plain: str) -> str:
    for rank in RANKS:
        if plain.startswith(f"{rank} "):
            return _without_ranks(plain.removeprefix(f"{rank} "))
    return plain


def written_out(form: str) -> Iterator[str]:
    """Clipped words and abbreviations written out: "mri tech" → "mri technologist", "mri technician"."""
    words = form.split()
    choices = [(word, *WORD_FORMS.get(word, ())) for word in words]
    if any(len(choice) > 1 for choice in choices):
        variants = (" ".join(choice) for choice in product(*choices))
        yield from islice((variant for variant in variants if variant != form), MOST_VARIANTS)


def field_agent(form: str) -> str | None:
    """Who works in a field: "web development" → "web developer", "microbiology" → "microbiologist"."""
    if form in FIELD_AGENTS:
        return FIELD_AGENTS[form]
    *before, last = form.split() or [""]
    agent = FIELD_AGENTS.get(last)
    if agent is None:
        for ending, person in (("ology", "ologist"), ("onomy", "onomer"), ("pathy", "path"), ("graphy", "grapher")):
            if last.endswith(ending):
                agent = last.removesuffix(ending) + person
    return " ".join([*before, agent]) if agent else None


def corrected(
    form: str, words: Mapping[str, int], near_length: Callable[[int, int, bool], Sequence[str]]
) -> str | None:
    """The form with words that no title has replaced by the nearest that one has; None where that fails.

    One slip in a word of six letters or more, two from ten: a wrong guess costs more than silence. `words` tells how
    many titles end in a word; the last word of a name is read as one of those that do. `near_length` gives those of
    `words` that are so many letters long, more or fewer by so many, and whether as a last word.
    """
    fixed = []
    parts = form.split()
    if any(word not in words and len(word) < SHORTEST_TYPO for word in parts):
        return None
    for at, word in enumerate(parts):
        if word in words:
            fixed.append(word)
            continue
        slips = 2 if len(word) >= 10 else 1
        known = near_length(len(word), slips, at == len(parts) - 1)
        near = process.extract(word, known, scorer=OSA.distance, score_cutoff=slips, limit=MOST_VARIANTS)
        nearest = sorted((-words[one], one) for one, distance, _ in near if distance == near[0][1])
        # Of two words as near, one must end far more titles: "enginer" is "engineer", not "engine".
        if not nearest or (len(nearest) > 1 and -nearest[0][0] < DOMINANT * max(-nearest[1][0], 1)):
            return None
        fixed.append(nearest[0][1])
    result = " ".join(fixed)
    return result if result != form else None


def split_words(form: str, words: Collection[str]) -> Iterator[str]:
    """ "stockbroker" → "stock broker", where no title has the long word."""
    parts = form.split()
    for at, word in enumerate(parts):
        if word not in words and len(word) > SHORTEST_TYPO:
            for cut in range(3, len(word) - 2):
                if word[:cut] in words and word[cut:] in words:
                    yield " ".join([*parts[:at], word[:cut], word[cut:], *parts[at + 1 :]])


def parts_of(text: str) -> list[str]:
    """What "X, Y and Z" joins."""
    return [part for part in JOINED.split(text) if part.strip()]
