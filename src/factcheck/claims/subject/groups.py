"""Groups of people that a sentence opens with and that are no occupation: "Those with a master's degree earn ...".

What they earn is not what the occupation of the heading earns, so the number keeps the group's own words.
"""

import re

from factcheck.claim import Origin
from factcheck.claims.draft import Draft, Subject
from factcheck.claims.measure.parts import holders, next_group
from factcheck.find.anchors import holds
from factcheck.vocabulary.measures import HEDGED

_EARN = (
    r"(?: (?:typically|usually|often|generally|still|now|then|only|just|can|may|might|could|will|should|tend to|each))*"
    r" (?:earn(?:s|ed)?|ma(?:ke|de)|take home|took home|average[d]?|br(?:ing|ought) home|receive[d]?|get|got|"
    r"(?:had|have) (?:an? )?(?:\w+ )?(?:median|average|mean)|c[ao]me (?:in|out)|"
    r"(?:are|were|sat|stood) at|(?:are|were) paid)\b"
)
# "For those holding a master's degree it was", "Among people with a diploma, the figure stood at"
_IT_WAS = (
    r"(?:it|that|the (?:figure|number|median|amount|pay)) "
    r"(?:was|is|came to|comes to|stood at|stands at|(?:ran|rose|climbed|jumped|fell) to)\b"
)
# Where a clause of its own begins, or behind "figures show that"
_CLAUSE = r"(?:\A\W*|[;:,–—] ?|\bthat )(?:(?:and|but|while|whereas|though),? )?(?:(?:for|among|with) )?"
THOSE = re.compile(
    rf"{_CLAUSE}(?P<name>(?:(?:full-time|young|older|adult|all) )*(?:those|people|workers|men|women|employees|adults|"
    r"americans|graduates) (?:with|without|holding|needing|lacking|who (?:have|hold|had|held|need|needed|"
    r"stop(?:ped)?|end(?:ed)?|finish(?:ed)?|complete[d]?|earned|left|quit|went)) "
    # those of an employer are people of the occupation that the text speaks of
    r"(?!(?:an? |the )?(?:jobs?|positions?|employers?|local|state|federal|governments?|firms?|companies|agencies)\b)"
    r"[^,;.:$%]{3,60}?)"
    rf"(?:,?{_EARN}|,? {_IT_WAS})",
    re.IGNORECASE,
)
# One of the first, and one of the second, is in whatever it matches.
GROUPED = ("those ", "people ", "workers ", "men ", "employees ", "adults ", "americans ", "graduates ")
WITH = (" with", " holding ", " needing ", " lacking ", " who ")
# "Temps earn $19 an hour": one plain noun for people.
NOUN = re.compile(
    r"\W*(?:(?:And|But|While),? )?[\"“]?(?P<name>[A-Z][a-z]{3,}s)[\"”]?"
    r"(?= (?:earn(?:ed)?|ma(?:ke|de)|take home|took home)\b)"
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
    maybe = holds(statement.lower, GROUPED) and holds(statement.lower, WITH)
    told = THOSE.finditer(statement.text) if maybe else ()
    those = [each for each in told if statement.start + each.end() <= draft.quantity.start]
    found = those[-1] if those else NOUN.match(text, statement.start, statement.end)
    if found is None:
        return None
    start, end = found.span("name")
    if those:
        start, end = start + statement.start, end + statement.start
    elif start >= draft.quantity.start or NO_GROUP.match(found["name"]):
        return None
    named = (each for each in statement.occupations if not those or each.kind != "generic")
    if any(each.start < draft.quantity.start and each.end > start for each in named):
        return None
    return Subject(found["name"], "phrase", Origin.SENTENCE, start, end, (found["name"],))


# "..., and the fast food people $20,460, or about $9.80 an hour": whom a plain word for people stands for is not said
FOLKS = re.compile(
    r"(?:[,;:] |\band |\bwhile |\bwhereas |\A\W*)(?:and |but |while )?the (?P<name>(?!(?:same|young|old|older|"
    r"other|only|few|"
    r"most|typical|average|working|top|bottom|best|highest|lowest|next|first|american|these|those)\b)"
    r"[a-z][a-z-]+(?: [a-z][a-z-]+){0,2} (?:people|folks?|guys|crowd|gang|bunch|crew))"
    r"(?: (?:come|came|are|were|sit|sat) (?:in )?at| (?:\w+ly )?(?:make|made|earn|earned|get|got|average|"
    r"averaged)|,? at|,|:)?"
    rf" {HEDGED}(?:\$\d[\d,.]*[kK]?,? or (?:somewhere )?{HEDGED})?\Z",
    re.IGNORECASE,
)
FOLK = ("people", "folk", "guys", "crowd", "gang", "bunch", "crew")


def told_folks(draft: Draft) -> Subject | None:
    """The people right before the number whom the text calls by no title: "the elevator folks come in at $76,860"."""
    statement, quantity = draft.statement, draft.quantity
    if draft.decision.kind not in ("level", "rank", "count") or draft.cell is not None:
        return None
    ahead = statement.source.text[statement.start : quantity.start]
    found = FOLKS.search(ahead) if holds(ahead.lower(), FOLK) else None
    if found is None:
        return None
    start, end = (statement.start + each for each in found.span("name"))
    if any(
        start <= each.start and each.kind in ("title", "group") for each in statement.occupations if each.end <= end
    ):
        return None
    return Subject(found["name"], "phrase", Origin.SENTENCE, start, end, (found["name"],))


# "There are 730 fabric menders.", behind a sentence about others: whom the number counts, though no list has them
COUNTED_NEXT = re.compile(
    r"[*_]{0,2} (?P<name>(?:(?!(?:of|in|for|to|on|at|by|and|or|the|more|other|new|these|those|"
    r"such)\b)[a-z][a-z-]+ ){0,2}"
    r"(?!(?:workers|others|members|earners|numbers|employers|orders|years|quarters|customers|consumers|followers|"
    r"readers|"
    r"users|papers|letters|chapters|computers|centers|women|men)\b)[a-z]{2,}(?:ers|ors|ists|ians))"
    r"(?=[.,;:!?)]|\Z| (?:in|and|that|who|left|at|on|nationwide|nationally|across|working|employed)\b)"
)


def told_counted(draft: Draft) -> Subject | None:
    """The people right behind a count whom no title names."""
    statement, quantity = draft.statement, draft.quantity
    if draft.decision.kind != "count" or draft.cell is not None:
        return None
    found = COUNTED_NEXT.match(statement.source.text, quantity.end, statement.end)
    if found is None:
        return None
    start, end = found.span("name")
    if any(each.start < end and start < each.end for each in statement.occupations):
        return None
    return Subject(found["name"], "phrase", Origin.SENTENCE, start, end, (found["name"],))


# "To put that in perspective, the mean for the entire country is $49,630", behind the pay of several occupations
COUNTRY = re.compile(
    r"\b(?:mean|median|average)s?(?: (?:wage|pay|salary|earnings))? (?:for|of|in|"
    r"across) (?P<name>(?:the )?(?:entire|whole) "
    r"(?:country|nation|u\.?s\b\.?|united states)|(?:the )?(?:country|nation) as a whole)",
    re.IGNORECASE,
)


def told_country(draft: Draft) -> Subject | None:
    """Everybody in the country, where the paragraph tells the pay of several occupations and speaks of no place."""
    statement, quantity = draft.statement, draft.quantity
    if draft.decision.kind not in ("level", "rank") or draft.cell is not None or not statement.index:
        return None
    found = COUNTRY.search(statement.source.text, statement.start, quantity.start)
    if found is None or any(each.start >= found.end() for each in statement.occupations if each.end <= quantity.start):
        return None
    before = statement.source.statements[: statement.index]
    names = {each.normal for other in before for each in other.occupations if each.kind in ("title", "group")}
    if len(names) < len(("one", "another")) or any(each.kind != "nation" for other in before for each in other.places):
        return None
    start, end = found.span("name")
    return Subject(found["name"], "all", Origin.SENTENCE, start, end, ("all occupations",))


# As in "17,100 a year (BLS, roofers and glaziers combined)".
COMBINED = re.compile(
    r"[^()$%]{0,24}\((?:[^()]*?(?:BLS|Statistics),? )?(?P<name>[^()$%\d]{4,80}?),? "
    r"(?:combined|together|taken together|as one group)\)"
)
TAKEN_TOGETHER = ("combined)", "together)", "one group)")  # one of these is in whatever it matches


def told_combined(draft: Draft) -> Subject | None:
    """Those that brackets right behind the number say it is of, taken together."""
    statement, quantity = draft.statement, draft.quantity
    taken = holds(statement.lower, TAKEN_TOGETHER)
    found = COMBINED.match(statement.source.text, quantity.end, statement.end) if taken else None
    if found is None:
        return None
    start, end = found.span("name")
    if not any(start <= each.start and each.end <= end for each in statement.occupations):
        return None
    return Subject(found["name"], "several", Origin.SENTENCE, start, end, (found["name"],))


def told_part(draft: Draft) -> Subject | None:
    """The group whose part of all workers is told: "held an office job", "Sales came next with"."""
    if draft.decision.kind != "share" or draft.cell is not None:
        return None
    statement, quantity = draft.statement, draft.quantity
    found = holders(statement, quantity) or next_group(statement, quantity)
    if found is None:
        return None
    words = statement.source.text[found[0] : found[1]]
    return Subject(words, "group", Origin.SENTENCE, *found, (words,))


# "BLS lumps coders in with health information technicians, a group that", "counts pastry cooks among bakers, who": the
# number behind is of those whom the office counts them with.
_RELATIVE = (
    r"(?:,|\s[–—-])\s(?:(?:an?|the|one) (?:[\w-]+ ){0,3}?(?:group|category|occupation|field|profession|class|family|"
    r"bucket|title|job|trade|line of work)\b|which\b|who(?:se)?\b|where\b|"
    r"and (?:expects?|projects?|sees|says|puts?|reports?) "
    r"(?:that |the )?(?:group|category|those|them|they|whole)\b)"
)
# How the verbs begin that say so.
LUMPS = (
    *("lump", "group", "bundl", "fold", "count", "class", "fil", "categoris", "categoriz", "combin", "plac", "put"),
    *("list", "track", "shelv", "treat", "stick"),
)
LUMPED = re.compile(
    rf"\b(?:{'|'.join(LUMPS)})\w*\s"
    r"(?:[^.;:,$%\d]{1,60}?\s)??(?:(?:in |together |along )?with|under|among|amongst|as part of|into|in|as) "
    rf"(?P<name>(?:(?:the|all|other) )*[^.;:$%\d]{{3,80}}?){_RELATIVE}",
    re.IGNORECASE,
)


def told_lumped(draft: Draft) -> Subject | None:
    """Those with whom an office counts the others, where a clause behind their name tells the number."""
    statement, quantity = draft.statement, draft.quantity
    if draft.cell is not None or len(statement.occupations) < 1:
        return None
    ahead = statement.source.text[statement.start : quantity.start].lower()
    if not holds(ahead, LUMPS):
        return None
    found = LUMPED.search(statement.source.text, statement.start, quantity.start)
    if found is None or ";" in statement.source.text[found.end() : quantity.start]:
        return None
    start, end = found.span("name")
    if any(end < each.end <= quantity.start for each in statement.occupations if each.kind in ("title", "group")):
        return None
    named = [each for each in statement.occupations if start <= each.start < each.end <= end and each.kind != "generic"]
    if not named:
        return None
    first, last = named[0].start, named[-1].end
    words = statement.source.text[first:last]
    return Subject(
        words,
        "title" if len(named) == 1 else "several",
        Origin.SENTENCE,
        first,
        last,
        tuple(each.text for each in named),
    )


# "The wider repair trades group is at 3%", "rail jobs overall go up 1%": more than the occupation that is spoken of
_NOT_OF_NAME = (
    r"(?:figures?|estimates?|projects?|expects?|sees|says?|predicts?|forecasts?|counts?|reports?|has|have|that|"
    r"for|of|in|"
    r"and|or|but|whereas|while|when|where|which|who|whose|as|though|although|if|by|since|because|the|an?|all|"
    r"those|these|new|to|than|"
    r"from|with|bls|bureau|statistics|labor|department)\b"
)
# One of these stands in whatever `WIDER` matches.
WIDE = (
    *("wider", "broader", "larger", "bigger", "whole", "entire", "overall", "in general", "altogether"),
    "of all kinds",
)
WIDER = re.compile(
    r"\b(?<!\bas )(?:the|its|their|an?) (?:(?:much|even) )?(?:wider|broader|larger|bigger|whole|entire) "
    r"(?P<wide>(?:[\w-]+,? ){1,7}?(?:group|category|family|field|trades?|workforce|occupations|jobs|professions))\b"
    rf"|\b(?P<name>(?:(?!{_NOT_OF_NAME})[a-z][\w-]+ ){{1,2}}(?:jobs|occupations|employment|careers) "
    r"(?:overall|as a whole|in general|altogether|of all kinds))\b",
    re.IGNORECASE,
)


def told_wider(draft: Draft) -> Subject | None:
    """A wider group than any title names, where it stands before the number and no name between."""
    statement = draft.statement
    ahead = statement.source.text[statement.start : draft.quantity.start].lower()
    wider = WIDER.finditer(statement.source.text, statement.start, draft.quantity.start) if holds(ahead, WIDE) else ()
    found = next(reversed([*wider]), None)
    if found is None or ";" in statement.source.text[found.end() : draft.quantity.start]:
        return None
    start, end = found.span("wide" if found["wide"] else "name")
    if any(start < each.end <= draft.quantity.start and each.end > end for each in statement.occupations):
        return None
    if any(each.kind == "title" and start <= each.start and each.end <= end for each in statement.occupations):
        return None
    words = statement.source.text[start:end]
    return Subject(words, "phrase", Origin.SENTENCE, start, end, (words,))


# "Taken together, the two occupations are to grow 10%": a sum that no single occupation's figure is.
TOGETHER = re.compile(
    r"\b(?P<name>(?:(?:the|these|those|all|both|our) )?(?:two|three|four|five|both)(?: of (?:the|these|those))? "
    r"(?:(?!(?:and|or|of|in|to|for|with|is|are|was|were|years?|months|times|percent)\b)[a-z][\w-]* ){0,3}?"
    r"(?:occupations?|jobs|professions|careers|fields|roles|groups|specialties|trades|lines of work))\b",
    re.IGNORECASE,
)
# "the best paid of the three groups": one of them
ONE_OF = re.compile(
    r"\b(?:best|worst|most|least|first|second|third|last|one|each|either|neither|any|some|none|former|latter|[a-z]+est|"
    r"larger|smaller|bigger|better|paid|paying)(?: [a-z-]+)? (?:of|among) \Z",
    re.IGNORECASE,
)
COUNTS = ("two ", "three ", "four ", "five ", "both ")  # one of these is in whatever it matches


def told_together(draft: Draft) -> Subject | None:
    """Several occupations as one, where the sentence names them so before the number and no name stands between."""
    statement = draft.statement
    if draft.cell is not None or not holds(statement.lower, COUNTS):
        return None
    named = list(TOGETHER.finditer(statement.source.text, statement.start, draft.quantity.start))
    found = named[-1] if named else None
    if found is None or any(found.end() <= each.start < draft.quantity.start for each in statement.occupations):
        return None
    start, end = found.span("name")
    if ONE_OF.search(statement.source.text, statement.start, start):
        return None
    return Subject(found["name"], "phrase", Origin.SENTENCE, start, end, (found["name"],))
