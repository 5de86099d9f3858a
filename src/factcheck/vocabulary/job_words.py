"""Words that tell a job from ordinary prose, from job_words.toml; lower-case singulars (titles.py)."""

import re

from factcheck.vocabulary import load
from factcheck.vocabulary.titles import key

_TABLE = load("job_words")


def _words(name: str) -> frozenset[str]:
    return frozenset(_TABLE[name].split())


def _phrases(name: str) -> tuple[str, ...]:
    """Phrases parted by semicolons or lines, longest first."""
    phrases = {key(phrase) for phrase in re.split(r"[;\n]", _TABLE[name]) if phrase.strip()}
    return tuple(sorted(phrases, key=lambda phrase: (-len(phrase), phrase)))


GENERIC = _words("generic")
ALONE = _words("alone")
ALSO_VERBS = _words("also_verbs")
DETERMINERS = _words("determiners")
NOT_ALONE = _words("not_alone")
ALONE_IN_PLURAL = _words("alone_in_plural")
PARTICLES = _words("particles")
NO_WORKERS = _words("no_workers")
BUSINESSES = _words("businesses")
PLAIN = _words("plain")
ABBREVIATIONS = _words("abbreviations")
ABBREVIATIONS_PLURAL = _words("abbreviations_plural")
BREAKS = _words("breaks")
NOT_MODIFIERS = _words("not_modifiers")
MODIFIER_BREAKS = BREAKS | NOT_MODIFIERS
RANKS = _phrases("ranks")
KINDS = frozenset(_phrases("kinds"))
NOT_KINDS = _words("not_kinds")
FIELDS_ALONE = _words("fields_alone")
MARKED_FIELDS = _words("marked_fields")
NOT_AFTER_FIELD = _words("not_after_field")
WORD_FORMS: dict[str, list[str]] = _TABLE["word_forms"]
FIELD_AGENTS: dict[str, str] = _TABLE["field_agents"]
ALL_FORMS = frozenset(key(line) for line in _TABLE["all_forms"].splitlines() if line.strip())
