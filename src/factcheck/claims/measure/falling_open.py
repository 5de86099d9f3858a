# ruff: noqa: E501 - a pattern is read as a whole
"""Openings told by a verb at the end of the clause: "12,700 positions for roofers and 900 for tilers will open up"."""

import re

from factcheck.claims.measure.setting import Setting
from factcheck.find.measures import CueKind

_PLACES = r"(?:positions?|jobs?|roles?|spots?|slots?|places?|posts?|vacancies|workers?)"
_FALL_OPEN = re.compile(
    # what may stand between: names (blanked), dates, further numbers of the same list
    r"(?=[^.;:$%]{0,160}?" + _PLACES + r"\b)"
    r"(?:[\s,#\d–—-]|\b(?:for|of|as|and|or|in|the|a|an|each|every|per|about|around|roughly|some|another|new|more|"
    r"year|decade|typical|average|between|over|from|to|through|\w+ing|" + _PLACES + r")\b)*?"
    r"\b(?:(?:will|would|should|could|are|is|were|be|to|expected|projected|forecast|predicted|likely|set|due|have|need|"
    r"probably|typically|usually|also|still|just)\s){1,6}"
    r"(?:(?:open(?:ing)?|free(?:d|ing)?) up\b|com(?:e|ing) (?:open|up|free)\b|open\b|"
    r"(?:becom(?:e|ing)|fall(?:ing)?|be|go) (?:available|vacant|free|open)\b|be (?:filled|refilled|staffed|up for grabs|on offer|advertised|there for the taking)\b|fill(?:ing)?\b)",
    re.IGNORECASE,
)


def falls_open(setting: Setting) -> bool:
    """Whether so many places are to open up or be filled, a year, by the verb that the number's clause ends with."""
    if not setting.sentence_has(CueKind.YEARLY):
        return False
    return _FALL_OPEN.match(_blanked(setting)) is not None


def _blanked(setting: Setting) -> str:
    """The sentence behind the number with the names of occupations blanked out."""
    statement, end = setting.statement, setting.quantity.end
    words = statement.source.text[end : statement.end]
    for name in statement.occupations:
        if end <= name.start and name.kind in ("title", "group"):
            words = words[: name.start - end] + "#" * (name.end - name.start) + words[name.end - end :]
    return words
