# ruff: noqa: E501 - a pattern is read as a whole
"""Openings: jobs that come free, by growth or because somebody leaves."""

import re
from dataclasses import replace

from factcheck.claim import Origin
from factcheck.claims.measure.count import A_YEAR, HEADS, MORE_THAN, POSTINGS
from factcheck.claims.measure.ellipsis import name_follows, names_only
from factcheck.claims.measure.explained import EXPLAINS
from factcheck.claims.measure.falling_open import falls_open
from factcheck.claims.measure.setting import Decision, Setting
from factcheck.find.measures import CueKind
from factcheck.measure import Measure
from factcheck.quantity import NumberKind, Unit

# Openings that employers put in ads are not those that the office projects.
ADVERTISED = re.compile(r"\b(?:posted|posts|advertised?|listed|lists|scraped|found)\W+(?:\w+ ){0,2}$", re.IGNORECASE)

# "will need 129,600 bartenders every year"
NEEDS = re.compile(
    r"\b(?:needs?|require|want|recruit|hire|seek|look(?:ing)? for)(?: to (?:hire|find|recruit|fill|replace|train))?"
    r"(?: (?:about|around|roughly|some|nearly|an estimated|over|more than))?\s$",
    re.IGNORECASE,
)

# "..., though the number of jobs is to go only from 335,100 to 350,500", behind openings
JOBS_FROM = re.compile(
    r"\b(?:jobs|employment|workforce|(?:their|total) numbers?|headcount)\b[^.;:]{0,50}\b(?:from|at|of) (?:about |only |just )?$",
    re.IGNORECASE,
)

# "3,400 and 9,500 openings a year"
LISTED_OPENINGS = re.compile(
    r"(?:(?:,|,? and) (?:about |around |roughly |some )?\d[\d,]*\d)+ (?:[\w-]+ ){0,2}openings\b", re.IGNORECASE
)

# "3,900 a year, against 9,100 for roofers"
AGAINST = re.compile(
    r"(?: (?:a|per|each) year| annually)?,? (?:as )?(?:against|versus|vs\.?|compared (?:with|to)) (?:about |some |just )?"
)
# A row of names with openings in brackets: "bakers (8,800 a year), roofers (5,000), glaziers (900)"
IN_BRACKETS_TOO = re.compile(r"(?: (?:a|per|each) year| annually)?\)[,;]?(?: (?:and|then|plus))?\W*\([~*_]*")

# "openings of 9,600 and 300, respectively"
AND_ALSO = re.compile(
    r"(?: (?:a|per) year)?,? (?:and|vs\.?|versus|against|compared (?:to|with)|/) (?:about |around |roughly |some |nearly )?",
    re.IGNORECASE,
)
# "Her number is 12,700, the openings a year that BLS projects"
APPOSED = re.compile(
    r",(?: which is| or)? (?:the|their|its) (?:number of )?(?:(?:average|annual|yearly|projected|expected|job) ){0,3}openings\b",
    re.IGNORECASE,
)


def openings(setting: Setting) -> Decision | None:
    """Openings: a year, or (measure `other`) over a whole decade."""
    quantity = setting.quantity
    if setting.kind is not NumberKind.PLAIN or (abs(quantity.value) < 100 and not setting.bare_cell):
        return None
    if re.search(
        r"^\W*(?:[\w-]+ ){0,4}?openings?(?: [\w-]+){0,2} per (?!year|annum)", setting.after, re.IGNORECASE
    ) or POSTINGS.match(setting.behind):
        return None
    if ADVERTISED.search(setting.before) or MORE_THAN.match(setting.after):
        return None
    own = setting.adjacent_right(CueKind.OPENINGS, words=6) or (
        (left := setting.nearest_left(CueKind.OPENINGS))
        and (not HEADS.match(setting.after) or "fill" in left.text.casefold())
    )
    if own and not setting.adjacent_right(CueKind.OPENINGS, words=6) and JOBS_FROM.search(setting.before):
        return None
    own = (
        own
        or _explained(setting)
        or APPOSED.match(setting.after) is not None
        or LISTED_OPENINGS.match(setting.after + setting.rest) is not None
    )
    before = setting.previous
    if before is not None and before.kind == "openings" and not own and (names_only(setting) or name_follows(setting)):
        return replace(before, origin=Origin.CONTEXT)
    if (NEEDS.search(setting.before) and A_YEAR.match(setting.behind)) or falls_open(setting):
        return Decision("openings", Measure.OPENINGS, Unit.JOBS)
    if before is not None and before.kind == "openings" and not own and AGAINST.fullmatch(setting.before):
        return replace(before, origin=Origin.CONTEXT)
    bracketed = before is not None and before.kind == "openings" and not own and setting.after.startswith(")")
    if before is not None and bracketed and IN_BRACKETS_TOO.fullmatch(setting.without_names(setting.before)):
        return replace(before, origin=Origin.CONTEXT)
    respectively = before is not None and before.kind == "openings" and setting.before_in_sentence
    if before is not None and respectively and AND_ALSO.fullmatch(setting.before):
        return before
    if not own and not (not setting.left and setting.over(CueKind.OPENINGS)):
        return None
    origin = Origin.SENTENCE if own else (Origin.TABLE if setting.cell else Origin.CONTEXT)
    yearly = setting.has(CueKind.YEARLY) or setting.sentence_has(CueKind.YEARLY) or setting.over(CueKind.YEARLY)
    return Decision("openings", Measure.OPENINGS if yearly else Measure.OTHER, Unit.JOBS, origin)


def _explained(setting: Setting) -> bool:
    """Whether the sentence behind the number says of it that it is of openings: "81,000. It is what BLS expects in openings"."""
    statement, end = setting.statement, setting.quantity.end
    told = EXPLAINS.search(statement.source.text, end, statement.end) if setting.right else None
    if told is None or told.start() - end > len(" of them a year"):
        return False
    measures = (cue for cue in setting.right if cue.start >= told.end() and cue.kind is not CueKind.YEARLY)
    return next((cue.kind is CueKind.OPENINGS for cue in measures if cue.kind is not CueKind.PROJECTED), False)
