"""Two levels told as the ends of a change: "from 152,000 jobs to 161,300"."""

import re
from functools import lru_cache

from factcheck.claims.text.statement import Statement
from factcheck.find.measures import CueKind
from factcheck.quantity import NumberKind, Quantity
from factcheck.vocabulary.measures import HEDGED

_LEVEL = r"(?:\d{1,3}(?:,\d{3})+|\d+\.\d+ million)"
_JOBS = r"(?: (?:jobs|positions|workers|people|employees))?"
FROM_TO = re.compile(
    rf"\bfrom {HEDGED}(?P<first>{_LEVEL}){_JOBS}"
    r"(?:,? (?:(?:in|as of) (?:19|20)\d\d|now|today|currently|at present))?,? (?:up |down )?to "
    rf"{HEDGED}(?P<last>{_LEVEL})"
    r"(?![\d,]*\d|\.\d| ?(?:%|percent))",
    re.IGNORECASE,
)
# "ranging from 1,200 to 3,400", "will add from 3,000 to 5,000 jobs": one number told as a range
RANGE = re.compile(
    r"\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|somewhere|add(?:s|ing)?|gain(?:s|ing)?|los(?:e|es|ing)|"
    r"creat(?:e|es|ing)|need(?:s|ing)?|hir(?:e|es|ing)|openings|by|of) \Z",
    re.IGNORECASE,
)
LEVELS = (CueKind.EMPLOYMENT, CueKind.OPENINGS, CueKind.WAGE, CueKind.MEDIAN, CueKind.MEAN, CueKind.NOISE)


def levels(statement: Statement) -> tuple[tuple[int, int], ...]:
    """Where the two numbers of each such pair in the sentence begin, but those of openings."""
    return _levels(statement) if " to " in statement.text else ()


@lru_cache(maxsize=64)
def _levels(statement: Statement) -> tuple[tuple[int, int], ...]:
    text = statement.source.text
    return tuple(
        (found.start("first"), found.start("last"))
        for found in FROM_TO.finditer(text, statement.start, statement.end)
        if not RANGE.search(text, max(statement.start, found.start() - 24), found.start())
        and not _of_openings(statement, found.start())
    )


def _of_openings(statement: Statement, end: int) -> bool:
    """Whether what moves is openings: "yearly openings go from 2,300 to 2,800"."""
    told = [cue.kind for cue in statement.cues_between(statement.start, end) if cue.kind in LEVELS]
    return bool(told) and told[-1] is CueKind.OPENINGS


def which_end(statement: Statement, quantity: Quantity) -> int | None:
    """0 for a number that a change leads from, 1 for one that it leads to; None for any other."""
    if quantity.kind is not NumberKind.PLAIN:
        return None
    for ends in levels(statement):
        if quantity.start in ends:
            return ends.index(quantity.start)
    return None
