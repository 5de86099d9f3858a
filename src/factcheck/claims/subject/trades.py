"""Workers of one industry or kind of employer, told right behind their name: "nurses in nursing homes"."""

import re

from factcheck.claims.draft import Draft

# What such employers and industries are called in the end: sectors of the NAICS, places where people work.
EMPLOYERS = (
    r"contractors|services|construction|manufacturing|manufacturers|government|hospitals|schools|colleges|universities|"
    r"agencies|offices|practices|clinics|centers|shops|laboratories|wholesalers|retailers|dealers|stores|companies|"
    r"firms|industries|facilities|organizations|institutions|trade|utilities|carriers|"
    r"libraries|museums|nonprofits|bakeries|restaurants|hotels|casinos|airlines|banks|farms|mills|factories|warehouses"
)
TRADES = (
    rf"(?:{EMPLOYERS}|hospital|school|labs|dealerships|industry|sector|homes|insurance|finance|banking|education|mining|extraction|agriculture|farming|"
    r"retail|wholesale|hospitality|information|publishing|broadcasting|plants|"
    r"warehousing|transportation|logistics|shipyards|shipbuilding|settings|households|"
    r"makers|producers|groceries|breweries|refineries|insurers|publishers|"
    r"studios|salons|spas|real estate|entertainment|recreation|administration|health ?care)"
)
IN_TRADE = re.compile(
    r"(?: (?:employed|working|who work(?:ed)?))?,? (?:in|at|for|with) (?:the |an? )?"
    r"(?!(?:this|that|these|its|their|our|my|your|any|every|all|both|most|the same) )"
    rf"(?P<name>(?:(?!earn|ma[dk]e|was|were|is|are|had|have)[a-z][\w'’&-]*,? ){{0,4}}{TRADES})\b"
    r"(?![ -](?:jobs?|careers?|occupations?|management|managers?|technolog|science)|-|['’])"
)
# As in "$46,760 for those in manufacturing" and "their colleagues in hospitals got $80,000"
OTHERS = re.compile(r"\b(?:those|ones|colleagues|peers|counterparts)(?= (?:employed |working )?(?:in|at|for|with) )")
PARTED = re.compile(r"[;:]|\s[–—]\s|[.!?]\s")


# Names that say whose work it is only together with a word before: "engineering services", not "services"
NOT_ALONE = re.compile(
    r"(?:the )?(?:services|industry|sector|industries|trade|settings|offices|companies|firms|practices|centers|"
    r"institutions|organizations|agencies|facilities|carriers|administration|information|homes|education|"
    r"stores|shops|publishing|finance|(?:skilled|same|whole|my|your|this|that) (?:trade|industry|sector|settings))",
    re.IGNORECASE,
)
NO_TRADE = re.compile(r"\b(?:all|every|each|other|most|any|both|these|those|few|many|some|several|no)\b", re.IGNORECASE)
SAID_BY = re.compile(r"\b(?:according to|says?|said|reports?|per|by|from|cites?|told) (?:the |a |an )?$", re.IGNORECASE)
_TRADE = (
    r"(?P<name>(?:(?!(?i:and|or|but|while|with|in|at|for|by|to|of|this|that)\b)[A-Za-z][\w'’&-]*,? ){0,4}?"
    rf"(?:(?i:{TRADES})))"
)
# As in "government, $72,800; manufacturing, $67,300" and "schools paid a median of $65,000".
BESIDE = re.compile(
    r"(?:^\W*|[,;:(.]\s*|\b(?:and|or|while|then|but|than|versus|against|in|at|for|with|by) )"
    rf"(?i:(?:and|while|then|but|with|those|workers|in|at|for|the|by) )*{_TRADE}"
    r"(?:,|:|\s[–—-])?\s?\(?(?:(?:it|that|they|was|were|is|are|had|have|paid|pays?|offer(?:s|ed)?|them|came|comes?|next|"
    r"second|third|follow(?:s|ed)?|a|an|the|median|mean|average|of|at|with|about|around|just|only|roughly|nearly) )*"
    r"[~*_]*$"
)
# "$72,000 in government, $63,100 with contractors"
RIGHT_BEHIND = re.compile(
    r"(?: (?:a|an|per) (?:year|hour))? \(?(?:in|at|with|for (?:those|people|workers) (?:in|at|with)) (?:the )?"
    rf"{_TRADE}(?=\W*$|[,;.)]| (?:and|but|while|to|or|versus|against)\b)"
)
# "There the median was $68,110", behind a sentence about one
THERE = re.compile(r"\W*(?:and |but )?there\b,? (?:the|it|they|its|median|mean|average)\b", re.IGNORECASE)
ABOUT = re.compile(rf"\b{_TRADE}\b")


# "Grocery stores employed 80,000 bakers": workers of one industry, and no count of all
EMPLOYS = re.compile(
    rf"(?:^\W*|[,;:.]\s+|\b(?:and|while|but|alone|where|that) )(?i:the )?{_TRADE} (?:alone )?"
    r"(?:employ(?:s|ed)?|ha[sd]|have|hires?|hired) "
    r"(?:(?:about|around|roughly|nearly|some|over|almost|just|another|the other) )*[~*_]*$"
)


def that_employs(draft: Draft, start: int) -> str | None:
    """The industry or kind of employer that is told to employ a number of people."""
    found = EMPLOYS.search(draft.statement.source.text[start : draft.quantity.start])
    return found["name"] if found is not None and _is_trade(draft, found, start) else None


def beside(draft: Draft, start: int) -> str | None:
    """The industry or employer told right before the sum, behind the sum before it (`start`), or right behind."""
    statement, quantity = draft.statement, draft.quantity
    text = statement.source.text
    behind = RIGHT_BEHIND.match(text[quantity.end : statement.end])
    if behind is not None and _is_trade(draft, behind, quantity.end):
        return behind["name"]
    ahead = BESIDE.search(text[start : quantity.start])
    if ahead is not None and _is_trade(draft, ahead, start):
        return ahead["name"]
    if draft.carried and statement.index and THERE.match(statement.text):
        before = statement.source.statements[statement.index - 1]
        if not before.places and not before.quantities and (found := ABOUT.search(before.text)) is not None:
            return found["name"]
    return None


def _is_trade(draft: Draft, found: re.Match[str], offset: int) -> bool:
    """Whether the name found is one of an employer: no part of a job's name, nobody who says the number."""
    statement, (first, last) = draft.statement, found.span("name")
    start, end = offset + first, offset + last
    named = [(each.start, each.end) for each in statement.occupations if each.kind in ("title", "group", "all")]
    named += [(each.start, each.end) for each in statement.sources]
    if NOT_ALONE.fullmatch(found["name"]) or NO_TRADE.search(found["name"]):
        return False
    if SAID_BY.search(statement.source.text[statement.start : start]):
        return False
    return not any(low < end and start < high for low, high in named)


def own_trade(draft: Draft) -> str | None:
    """The industry or employer told right behind the number's occupation, in the clause of the number."""
    subject, statement, quantity = draft.subject, draft.statement, draft.quantity
    if subject is None or draft.cell is not None:
        return None
    text = statement.source.text
    named = [found.span() for found in OTHERS.finditer(text, statement.start, statement.end)]
    if statement.start < subject.end <= statement.end:
        named.append((subject.start, subject.end))
    others = [each.start for each in statement.quantities if each.kind is quantity.kind and each is not quantity]
    told: list[tuple[int, bool, str]] = []
    for start, end in named:
        found = IN_TRADE.match(text, end, statement.end)
        if found is None:
            continue
        behind = start >= quantity.end
        low, high = (quantity.end, start) if behind else (found.end(), quantity.start)
        if not PARTED.search(text, low, high) and not any(low <= place < high for place in others):
            told.append((high - low, not behind, found["name"]))
    return min(told)[2] if told else None
