"""Groups of people that a sentence opens with and that are no occupation: "Those with a master's degree earn ...".

What they earn is not what the occupation of the heading earns, so the number keeps the group's own words.
"""

import re

from factcheck.claim import Origin
from factcheck.claims.draft import Draft, Subject

_EARN = (
    r"(?: (?:typically|usually|often|generally|still|now|then|only|just|can|may|might|could|will|should|tend to|each))*"
    r" (?:earn(?:s|ed)?|ma(?:ke|de)|take home|took home|average[d]?|(?:had|have) an? (?:median|average|mean)|"
    r"(?:are|were) paid)\b"
)
THOSE = re.compile(
    r"\W*(?:(?:and|but|while),? )?(?P<name>(?:those|people|workers|men|women|employees) "
    r"(?:with|without|holding|who (?:have|hold|had|held)) "
    # those of an employer are people of the occupation that the text speaks of
    r"(?!(?:an? |the )?(?:jobs?|positions?|employers?|local|state|federal|governments?|firms?|companies|agencies)\b)"
    r"[^,;.:$%]{3,60}?)"
    rf",?{_EARN}",
    re.IGNORECASE,
)
# "Temps earn $19 an hour": one plain noun for people.
NOUN = re.compile(
    r"\W*(?:(?:And|But|While),? )?(?P<name>[A-Z][a-z]{3,}s)(?= (?:earn(?:ed)?|ma(?:ke|de)|take home|took home)\b)"
    rf"{_EARN}"
    r"[^.;!?$]{0,50}\$\d"
)
# Plural nouns that are no people, or stand for those that the text speaks of anyway.
NO_GROUP = re.compile(
    r"(?:job|career|position|role|salari|salary|wage|state|citi|metro|region|industri|hospital|compan|employer|school|"
    r"program|degree|certificat|bonus|skill|office|agenc|firm|professional|worker|employee|individual|graduate|expert|"
    r"other|number|figure|estimate|source|tip|commission|shift|occupation|field|sector|trade|practitioner|specialt|"
    r"sometime|perhap|always|hour|year|candidate|applicant|earner|american|adult|place|area|setting)",
    re.IGNORECASE,
)


def told_group(draft: Draft) -> Subject | None:
    """The group that the number's sentence opens with, where its pay is told and no occupation is named before."""
    if draft.decision.kind not in ("level", "rank") or draft.cell is not None:
        return None
    statement = draft.statement
    text = statement.source.text
    found = THOSE.match(text, statement.start, statement.end) or NOUN.match(text, statement.start, statement.end)
    if found is None or found.start("name") >= draft.quantity.start or NO_GROUP.match(found["name"]):
        return None
    start, end = found.span("name")
    if any(each.start < draft.quantity.start and each.end > start for each in statement.occupations):
        return None
    return Subject(found["name"], "phrase", Origin.SENTENCE, start, end, (found["name"],))


# "Taken together, the two occupations are to grow 10%": a sum that no single occupation's figure is.
TOGETHER = re.compile(
    r"\b(?P<name>(?:(?:the|these|those|all|both|our) )?(?:two|three|four|five|both)(?: of (?:the|these|those))? "
    r"(?:occupations?|jobs|professions|careers|fields|roles|groups|specialties|trades|lines of work))\b",
    re.IGNORECASE,
)


def told_together(draft: Draft) -> Subject | None:
    """Several occupations as one, where the sentence names them so before the number and no name stands between."""
    statement = draft.statement
    if draft.cell is not None:
        return None
    named = list(TOGETHER.finditer(statement.source.text, statement.start, draft.quantity.start))
    found = named[-1] if named else None
    if found is None or any(found.end() <= each.start < draft.quantity.start for each in statement.occupations):
        return None
    start, end = found.span("name")
    return Subject(found["name"], "phrase", Origin.SENTENCE, start, end, (found["name"],))
