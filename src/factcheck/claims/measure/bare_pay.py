"""Pay that only a name beside it, or a bare verb, makes pay: "Pilots $122,670", "Carpenters get $48,340"."""

import re

from factcheck.claims.measure.setting import Setting

# The number right behind a name: "nurses ($80,000)", "Firefighters, at $48,270".
TIED = re.compile(r"(?:\(|, at |: ?|[–—] ?)[\s*_~]*(?:about |around )?$")
# Where the document says what its sums are: "Weavers: 4,120, at a modest $31,000", "Bakers, night kind: 4,120, $29,910"
TOLD_ALONE = re.compile(
    r"(?:,? [a-z]+(?: [a-z]+)?(?=:))?(?:[:,]? (?:about )?\d[\d,.]*\d(?: million)?)?,? (?:and )?"
    r"(?:at |for |earning |paid |making )?"
    r"(?:a(?: (?!day\b|week\b|month\b)[a-z]+){1,2} )?(?:about |around |roughly )?"
)
# Nothing but marks between a name and its number: "Pilots $122,670", "Glaziers – $55,000".
BESIDE = re.compile(r"[\s*_~:|()–—-]*(?:about |around |at )?")
# "$136K for lawyers", behind a question about pay
FOR_WHOM = re.compile(r"^(?: (?:an?|per) (?:hour|year))? for (?:an? |the )?")
JOINED = re.compile(r"\s*,?\s*(?:and|to|–|-)\s*(?:the |about |roughly |around )?", re.IGNORECASE)
# A sentence that opens with its number, and says behind it what that is: "At $46,560, the median optician ..."
OPENS = re.compile(
    r"\W*(?:(?:at|with|earning|making|on|between|from|expect|figure on|think|about|around|roughly|nearly)\W*){0,2}",
    re.IGNORECASE,
)


# "Carpenters get $48,340", "Locomotive engineers come in at $58,230": in a text about the office's figures.
GOT = re.compile(
    r"(?: (?:in|of|from|at|on) [^.,;:$%()]{2,40}?)?(?: (?:usually|typically|still|only|just|then|actually|can|each))*"
    r" (?:get|got|see|saw|pull in|pulled in|clear|cleared|bring in|brought in|fetch|command|land at|sit at|sat at|"
    r"(?:come|came) (?:in|out|to)(?: at)?|are at|rake in|pocket) "
    r"(?:about |around |roughly |nearly |almost |just |only |over |under |a (?:little|bit) (?:over|under) )*",
    re.IGNORECASE,
)
ALONE = re.compile(r"(?: (?:a|per) year| annually| on average)?(?:\W*$|[,.;)!?]| (?:and|while|but|which)\b)")
LOWEST_GOT = 12_000  # a sum that people "get" and that is a year's pay


def got(setting: Setting) -> bool:
    """Whether a bare verb ties the number to an occupation, and nothing behind it makes it another sort of money."""
    quantity, statement = setting.quantity, setting.statement
    if quantity.value < LOWEST_GOT or not ALONE.match(setting.after) or not setting.surveyed():
        return False
    start = quantity.start - len(setting.before)
    name = next((each for each in reversed(statement.occupations) if start <= each.start < quantity.start), None)
    return name is not None and GOT.fullmatch(statement.source.text, name.end, quantity.start) is not None


# "Weavers, $56,940.", "Reporters (the newspaper sort), $49,770, and ...": a name and a sum as exact as printed
OPENS_NAME = re.compile(r"\W*(?:(?:and|then|next|also),? )?", re.IGNORECASE)
TELLS_SUM = re.compile(r"(?: \([^()$\d]{2,40}\))?(?:,|:| [–—-]) ")
ENDS_SUM = re.compile(r"(?: (?:a|per) year| annually)?(?:\W*$|, (?:and|but|while|which)\b)")


def _is_row(setting: Setting) -> bool:
    """Whether the sentence is a name and a sum as the office prints it, in a text about figures of the office."""
    statement, quantity = setting.statement, setting.quantity
    name = next(iter(statement.occupations), None)
    if name is None or name.kind not in ("title", "group") or quantity.value % 10 or quantity.step >= 1000:
        return False
    text = statement.source.text
    opens = OPENS_NAME.fullmatch(text, statement.start, name.start) and TELLS_SUM.fullmatch(
        text, name.end, quantity.start
    )
    ends = ENDS_SUM.match(text[quantity.end : statement.end])
    return bool(opens and ends) and quantity.value >= LOWEST_GOT and setting.surveyed()


def is_somebodys(setting: Setting) -> bool:
    """Whether the sum stands beside a name as its pay: what is spoken of is pay, or the list is the office's."""
    statement, quantity = setting.statement, setting.quantity
    text = statement.source.text
    ahead = next((each for each in reversed(statement.occupations) if each.end <= quantity.start), None)
    beside = ahead is not None and BESIDE.fullmatch(text, ahead.end, quantity.start)
    if beside and setting.credited_above():
        return True
    lists = OPENS.fullmatch(setting.before) or JOINED.fullmatch(setting.before)
    followed = FOR_WHOM.match(text[quantity.end : statement.end]) if lists else None
    named = followed and any(each.start == quantity.end + followed.end() for each in statement.occupations)
    if (TIED.search(setting.before) or beside or named) and setting.about_pay():
        return True
    if _is_row(setting):
        return True
    alone = ahead is not None and TOLD_ALONE.fullmatch(text, ahead.end, quantity.start)
    tied = TIED.search(setting.before) or beside or named or alone
    return bool(tied) and quantity.value >= LOWEST_GOT and setting.declared() is not None
