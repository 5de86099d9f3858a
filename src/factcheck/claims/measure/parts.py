"""Parts of all workers, told group by group: "One in six held an office job. Sales came next with 10.6 percent"."""

import re

from factcheck.claims.text.statement import Statement
from factcheck.quantity import Quantity
from factcheck.resolve import resolve

HEDGED = r"(?:about |around |roughly |nearly |almost |another |just |only |some )?"
# "held an office and administrative support job", "had sales jobs", "worked in protective service occupations"
HELD = re.compile(
    r"[^.;$%]{0,60}?\b(?:held|holds?|had|ha[sv]e?|worked in|works? in|(?:was|were|is|are) (?:employed )?in) "
    r"(?:an? |the )?(?P<name>[a-z][\w’'/-]*(?:,? [\w’'/-]+){0,6}?) "
    r"(?:jobs?|positions?|roles?|occupations?|work)\b",
    re.IGNORECASE,
)
# Whose part it is: of workers, and not of an occupation's
WORKERS = re.compile(r"\b(?:workers?|employees|jobs|jobholders|people at work|working people)\b", re.IGNORECASE)
# "Sales came next with 10.6 percent", "Food preparation followed at 9.1 percent"
NEXT = re.compile(
    r"\W*(?:(?:then|and|next) )?(?P<name>[A-Za-z][\w’'/-]*(?:,? [\w’'/-]+){0,6}?) "
    r"(?:(?:c[oa]mes?|was|were|is|are|rank(?:s|ed)?) (?:in )?(?:next|second|third|fourth|fifth|last|"
    r"(?:right|close|not far) behind)|"
    r"follow(?:s|ed)?(?: (?:next|closely|behind))?)"
    rf",? (?:with|at|on) {HEDGED}",
    re.IGNORECASE,
)


def holders(statement: Statement, quantity: Quantity) -> tuple[int, int] | None:
    """Where the group is named whose jobs a part of all workers held, behind the number."""
    text = statement.source.text
    found = HELD.match(text, quantity.end, statement.end)
    if found is None or not WORKERS.search(text, statement.start, found.start("name")):
        return None
    return found.span("name") if is_group(found["name"], statement) else None


def next_group(statement: Statement, quantity: Quantity) -> tuple[int, int] | None:
    """Where the group is named that comes next, in front of the number."""
    found = NEXT.fullmatch(statement.source.text, statement.start, quantity.start)
    return found.span("name") if found and is_group(found["name"], statement) else None


def is_group(name: str, statement: Statement) -> bool:
    """Whether the words are a group of the classification, with or without "occupations"."""
    library = statement.source.library
    return any(resolve(words, library=library).codes for words in (f"{name} occupations", name))
