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
