"""Who is named in brackets, beside a number or right behind it: "(roofers $50,030)", "$24.52 (welders)"."""

import re

from factcheck.claim import Origin
from factcheck.claims.draft import Draft, Subject


def told_in_brackets(draft: Draft) -> Subject | None:
    """The occupation that brackets tie to the number, or None."""
    if draft.cell is not None:
        return None
    return _with_number(draft) or _behind_number(draft)


# As in "(roofers $50,030" and "(and for roofers: about $50,030".
IN_BRACKETS = re.compile(r"\((?:and|but|or|for|with|while|the|all| )*\Z")
TO_NUMBER = re.compile(
    r"[\s:,–-]*(?:(?:it|that|theirs|the (?:figure|number|median|mean|average)) (?:was|is|stood at|came to) )?"
    r"(?:(?:at|got|get|ma[dk]e|earn(?:ed)?|(?:are|were) (?:at|on)|had|have|only|just|about|around|roughly) ){0,3}"
)
# "(pastry cooks are counted elsewhere, all 21,960 of them)": a clause of its own, which the number closes
OWN_CLAUSE = re.compile(r" (?:are|were|is|was|come|came|have|had|get|got|make|made|earn|number)\b[^()$%\d;]{1,48}")


def _with_number(draft: Draft) -> Subject | None:
    """Who is named between an opening bracket and the number, both close to it: the number is theirs alone."""
    statement = draft.statement
    text, start = statement.source.text, draft.quantity.start
    opened = text.rfind("(", statement.start, start)
    if opened < 0 or ")" in text[opened:start]:
        return None
    inside = [each for each in statement.occupations if opened < each.start and each.end <= start]
    if len(inside) != 1 or inside[0].kind not in ("title", "group"):
        return None
    name = inside[0]
    if not IN_BRACKETS.search(text, opened, name.start):
        return None
    alone = OWN_CLAUSE.fullmatch(text, name.end, start) and text.startswith((")", " of them)"), draft.quantity.end)
    if not alone and not TO_NUMBER.fullmatch(text, name.end, start):
        return None
    return Subject(name.text, name.kind, Origin.SENTENCE, name.start, name.end, (name.text,))


# As in "$47.71 (geoscientists), $26.65 an hour (glaziers)".
OPENS_BRACKETS = re.compile(r"(?:,? (?:an|a|per) (?:hour|year)|/(?:hr|hour|yr|year))?[*_]{0,2} ?\((?:for |the )?")


def _behind_number(draft: Draft) -> Subject | None:
    """Who stands alone in brackets right behind the number, where nobody is named before it but in such brackets."""
    text, mentions = draft.statement.source.text, draft.statement.occupations
    alone = {each.start: each for each in mentions if text[each.end : each.end + 1] == ")"}
    if not alone:
        return None
    opened = OPENS_BRACKETS.match(text, draft.quantity.end)
    mention = alone.get(opened.end()) if opened else None
    before = [each for each in mentions if each.end <= draft.quantity.start]
    if mention is None or any(text[each.start - 1] != "(" or each.start not in alone for each in before):
        return None
    return Subject(mention.text, mention.kind, Origin.SENTENCE, mention.start, mention.end, (mention.text,))
