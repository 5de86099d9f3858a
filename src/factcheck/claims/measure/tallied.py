"""Workers counted one line of work, or one place, after the other: "roofers (120,300)", "Texas has 5,210 of them"."""

import re

from factcheck.claims.measure.setting import Setting

# "Barbers, 17,710.", "Judges: 27,190", "Crop workers number 286,000", "and animal workers another 33,000 or so": in a
# text about the office's figures, a name and its number.
BEHIND_NAME = re.compile(
    r"(?: (?:kind|sort|type|variety)(?=:))?"
    r"(?P<says>\s(?:come|comes|came|are|were|rank|ranked|follow|followed|stand|stood)(?: in)?"
    r"(?: (?:next|second|third|fourth|fifth|last|first|right behind|close behind))?,? (?:with|at)\s|"
    r"\s(?:who )?(?:number(?:ed)?|total(?:l?ed)?|come to|came to|add up to|run to|amount to)\s|"
    r"[,:?.]\s|,? at\s|"
    r"\s[–—-]\s)?(?P<more> ?\b(?:another|a further)\s|,? with\s)?"
    r"(?:(?:about|around|roughly|nearly|almost|some|just|only|over|more than|a mere|fewer than)\s)*",
    re.IGNORECASE,
)

CLOSES = re.compile(
    r"(?: or so| people| jobs| workers| of them| in all)?"
    r"(?:\W*$|[.;!?)]|,? (?:and|but|while|since|because|though|which)\b|, )",
    re.IGNORECASE,
)

OPENS = re.compile(r"\W*(?:(?:and|the|then|so|as for|next|no|yes|well|ok|sure|right)\W+){0,3}", re.IGNORECASE)

SMALLEST = 500  # a bare number beside a name that is a count of workers

# "(the BLS counted 62,560 in May 2023)", behind a name
COUNTED_BY = re.compile(
    r"\b(?:counts?|counted|tall(?:y|ies|ied)) (?:about |around |roughly |nearly |some |just |only )?\Z", re.IGNORECASE
)

OF_THAT_YEAR = re.compile(
    r"(?: of (?:them|these|those))?(?: (?:in|as of|for) (?:May )?(?:19|20)\d\d)?\W*(?:\Z|[).,;]|and\b)", re.IGNORECASE
)

# "Texas is next at 231,060, then Florida with 190,470": places in turn, behind a count
IN_TURN = re.compile(
    r"(?:\b(?:at|with|has|had|counts?|counted|only|just)\s|\(|,\s|:\s)(?:about |around |roughly |just |only )?$",
    re.IGNORECASE,
)


def tallied(setting: Setting) -> bool:
    """Whether the number is told beside the name of an occupation, or of a place behind a count, and nothing else."""
    statement, quantity = setting.statement, setting.quantity
    if abs(quantity.value) < SMALLEST or setting.cell:
        return False
    ahead = [each for each in statement.occupations if each.end <= quantity.start and each.kind in ("title", "group")]
    by_office = any(each.office == "BLS" and each.start < quantity.start for each in statement.sources)
    if by_office and ahead and COUNTED_BY.search(setting.before) and OF_THAT_YEAR.match(setting.after):
        return True
    if not CLOSES.match(setting.after):
        return False
    text, counted = statement.source.text, setting.previous is not None and setting.previous.kind == "count"
    start = quantity.start - len(setting.before)
    if counted and IN_TURN.search(setting.before) and not setting.left:
        return any(start <= each.start < quantity.start and each.kind == "state" for each in statement.places)
    if not setting.surveyed():
        return False
    name = next((each for each in reversed(statement.occupations) if start <= each.start < quantity.start), None)
    if name is None or name.kind not in ("title", "group"):
        return False
    between = BEHIND_NAME.fullmatch(text, name.end, quantity.start)
    if between is None:
        return False
    if between["says"] is None:
        return counted
    verb = between["says"].strip(" ?,:–—-")
    opening = setting.without_names(setting.before)[: name.start - start]
    return bool(verb) or OPENS.fullmatch(opening) is not None


# "Weavers. 4,120 of them, and they average $31,000": behind a sentence that is a name alone
OF_THEM_BEHIND = re.compile(
    r" of (?:them|those|these)(?=\W*$|[.;!?,]| (?:and|but|in|at work|nationwide|nationally|across|earning|making|on)\b)"
)
SHORT_NAME = 5  # words


def of_named(setting: Setting) -> bool:
    """Whether a sentence opens with "so many of them", behind one that is the name of an occupation alone."""
    statement = setting.statement
    if setting.cell or not statement.index or not OF_THEM_BEHIND.match(setting.after) or not setting.surveyed():
        return False
    before = statement.source.statements[statement.index - 1]
    named = any(each.kind in ("title", "group") for each in before.occupations)
    brief = named and not before.quantities and len(before.text.split()) <= SHORT_NAME
    return brief and not re.search(r"[A-Za-z]{6}", setting.before)


# "Maine, has 430 roofers and ...", "Texas has the most roofers, 5,210 of them": a place that has them
HAS = re.compile(
    r"\b(?:has|have|had|counts?|counted|with|boasts?) (?:about |around |roughly |nearly |some |just |only |a mere )?$",
    re.IGNORECASE,
)

OF_THEM = re.compile(r" of (?:them|those|these)(?=\W*$|[.,;:)]| (?:and|but|while|in|at)\b)", re.IGNORECASE)


def of_place(setting: Setting) -> bool:
    """Whether the number is told as that of the workers whom a place named before it has."""
    statement, quantity = setting.statement, setting.quantity
    if setting.cell or abs(quantity.value) < 30 or quantity.step > 1000 or not setting.surveyed():
        return False
    begin = quantity.start - len(setting.before)
    named = [each for each in statement.occupations if each.kind in ("title", "group")]
    if not any(begin <= each.start < quantity.start and each.kind in ("state", "metro") for each in statement.places):
        return False
    if OF_THEM.match(setting.after):
        return any(statement.start <= each.start < quantity.start for each in named)
    name = next((each for each in named if each.start == quantity.end + 1), None)
    if name is None or not HAS.search(setting.before):
        return False
    return CLOSES.match(statement.source.text, name.end, statement.end) is not None
