"""Words that tell a job from ordinary prose, from job_words.toml; lower-case singulars (titles.py)."""

from factcheck.vocabulary import load
from factcheck.vocabulary.titles import key

_TABLE = load("job_words")


def _words(name: str) -> frozenset[str]:
    return frozenset(_TABLE[name].split())


GENERIC = _words("generic")
ALONE = _words("alone")
NOT_ALONE = _words("not_alone")
PLAIN = _words("plain")
ABBREVIATIONS = _words("abbreviations")
ABBREVIATIONS_PLURAL = _words("abbreviations_plural")
BREAKS = _words("breaks")
MODIFIER_BREAKS = BREAKS | _words("not_modifiers")
RANKS = _words("ranks")
FIELDS_ALONE = _words("fields_alone")
FIELD_AGENTS: dict[str, str] = _TABLE["field_agents"]
ALL_FORMS = frozenset(key(line) for line in _TABLE["all_forms"].splitlines() if line.strip())
