# ruff: noqa: E501 - a pattern is read as a whole
"""Sentences that name somebody and a number and leave the rest to the sentence before: "Lawyers get 5 percent"."""

import re

from factcheck.claims.measure.setting import Setting
from factcheck.claims.text.statement import Statement
from factcheck.vocabulary.measures import HEDGED

# Words that tell no measure.
FILLING = re.compile(
    r"(?:\W|\d|\b(?:and|while|but|for|the|as|among|of|in|at|a|an|it|its|they|theirs?|that|those|this|these|figures?|"
    r"numbers?|rate|get|gets|got|can|expect|expects|face|faces|see|sees|have|has|will|would|are|is|was|were|come|comes|"
    r"stands?|s|re|about|around|roughly|nearly|just|only|even|some|percent|instead|meanwhile|however|by|contrast|"
    r"respectively|or|u)\b)*",
    re.IGNORECASE,
)
OPENING = re.compile(
    r"^\W*(?:and |but |while )?(?:for|among|as for|with) (?:the )?[^.,;]{3,60}?,? (?:it|that|"
    r"the (?:figures?|numbers?|rate)|they|those|these)(?:[’']s| is| are| was| were)\b",
    re.IGNORECASE,
)


# What may stand behind the number: the end of a clause, a second number, a date.
CLOSING = re.compile(
    r"\s*(?:[.,;:!)*_]|$|(?:and|while|whereas|but)\b|(?:by|from|over|through|between|in|during|until)\b[^.;,]{0,20}"
    r"(?:(?:19|20)\d\d|decade|period|years))",
    re.IGNORECASE,
)


def is_elliptic(statement: Statement) -> bool:
    """Whether the sentence says "for these it is" and leaves what "it" is to those before."""
    return OPENING.match(statement.text) is not None


# "8,800 openings a year for bakers, 5,000 for roofers, and 900 among glaziers"
LISTED = re.compile(
    r"(?:,|;|,? (?:and|plus|against|versus|vs\.?|compared (?:to|with)|while|but))\s"
    r"(?:the |about |around |roughly |nearly |some |just |only )?",
    re.IGNORECASE,
)
FOR = re.compile(
    r" (?:more )?(?:(?:shown|listed|given|told|reported|projected|expected) )?(?:for|among) (?:the |all )?",
    re.IGNORECASE,
)


def name_follows(setting: Setting) -> bool:
    """Whether the number stands in a list, and behind it nothing but the name of another occupation."""
    found = FOR.match(setting.after)
    if found is None or not LISTED.fullmatch(_since_name(setting)):
        return False
    start = setting.quantity.end + found.end()
    return any(start <= mention.start <= start + FARTHEST for mention in setting.statement.occupations)


# "Compare that to 4 percent for cooks", "That beats the 4 percent for cooks", behind a sentence about the growth of others
SETS_BESIDE = re.compile(
    r"\W*(?:(?:now|but|and|then|just|so|you (?:can|could|might)) ){0,2}(?:(?:compare|contrast|set|stack|put|hold|measure|weigh|"
    r"square) (?:that|it|this|these|those)(?: up)? (?:to|with|against|next to|beside|alongside|up against)|"
    r"(?:that|it|this|which)(?:[’']s| is| was)? (?:[\w-]+ ){0,3}?(?:beats|tops|trails|lags|outpaces|outstrips|exceeds|matches|"
    rf"below|above|than|ahead of|behind|short of|beyond)) (?:the |an? |only |mere ){{0,2}}{HEDGED}",
    re.IGNORECASE,
)


def set_beside(setting: Setting) -> bool:
    """Whether a sentence only sets the number of others, named behind it, against the one before."""
    statement, quantity = setting.statement, setting.quantity
    if setting.cell or not SETS_BESIDE.fullmatch(statement.source.text, statement.start, quantity.start):
        return False
    found = BEHIND.match(statement.source.text, quantity.end, statement.end)
    if found is None:
        return False
    named = (each.start for each in statement.occupations if each.kind in ("title", "group", "field", "all"))
    return any(found.end() <= start <= found.end() + FARTHEST for start in named)


BEHIND = re.compile(
    r" (?:(?:growth|that is |that[’']s )?(?:shown|seen|listed|given|told|reported|projected|forecast|predicted|expected) )?"
    r"(?:for|among|across|in|by) (?:the )?",
    re.IGNORECASE,
)
FARTHEST = 12  # characters of an adjective before a name


def _since_name(setting: Setting) -> str:
    """The words between the last name in front of the number and the number."""
    begin = setting.quantity.start - len(setting.before)
    ends = [
        mention.end
        for mention in setting.statement.occupations
        if begin <= mention.start and mention.end <= setting.quantity.start
    ]
    return setting.before[max(ends, default=begin) - begin :]


def names_only(setting: Setting) -> bool:
    """Whether in front of the number stand an occupation's name and no word that measures, and none behind."""
    statement, quantity = setting.statement, setting.quantity
    ahead = statement.source.text[statement.start : quantity.start]
    if not any(mention.end <= quantity.start for mention in statement.occupations):
        return False
    if CLOSING.match(statement.source.text, quantity.end, statement.end) is None:
        return False
    return FILLING.fullmatch(setting.without_names(ahead)) is not None
