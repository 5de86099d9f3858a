"""Sentences that name somebody and a number and leave the rest to the sentence before: "Lawyers get 5 percent"."""

import re

from factcheck.claims.setting import Setting
from factcheck.claims.statement import Statement

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
