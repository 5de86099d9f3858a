"""Growth said again in people: "That means about 28,200 more bakers", behind the percent by which bakers grow."""

import re

from factcheck.claims.measure.change import CHANGE, PAST
from factcheck.claims.measure.setting import Setting
from factcheck.claims.text.statement import Statement
from factcheck.find.measures import CueKind
from factcheck.quantity import NumberKind
from factcheck.vocabulary.measures import HEDGED

# "In plain head counts, that's about ...", "That works out to ...", "In people, it's ..."
AGAIN = re.compile(
    r"\W*(?:(?:and|so|but) )?(?:(?:in (?:[a-z]+ ){0,3}(?:counts?|terms|numbers?|heads|jobs|people|bodies|figures)|"
    r"put another way|in other words|put differently)[,:]? ?)?"
    r"(?:(?:that|this|it|which)(?:[’']s| is| means| would (?:be|mean)| translates (?:in)?to| works out (?:to|at)|"
    r"(?: comes| adds) (?:out |up )?to| amounts to| equals| equates to| represents)"
    rf"(?: (?:a |the )?(?:gain|addition|increase|rise|loss|drop) of)?:? )?{HEDGED}",
    re.IGNORECASE,
)
MORE = re.compile(r"\s*(?:more|fewer|additional|extra|new) (?!than\b)", re.IGNORECASE)
AND = re.compile(
    r",? (?:and|but|plus|versus|vs\.?|against|to) (?:only |just |another )?(?:about |around |some )?", re.IGNORECASE
)
ENDS = re.compile(r"\W*(?:\Z|[.,;:)!]| (?:by|over|between|in) )")
FARTHEST_NAME = 16  # characters: "267,700 more skilled developers"
SENTENCES_BACK = 2  # "Both beat the average. In heads, that's 37,300 more ..."


# "An increase of 8,600, or 6 percent", "That's a gain of 8,500", behind the two numbers of jobs that it lies between
DIFFERENCE = re.compile(
    r"\W*(?:(?:and|so|but) )?(?:(?:that|this|it|which)(?:[’']s| is| would be| means| amounts to| represents)"
    r"(?: just| only)? )?(?:an? |the )(?:net |total |projected |expected )*"
    r"(?P<what>gain|increase|rise|addition|jump|difference|drop|decline|decrease|loss) of " + HEDGED,
    re.IGNORECASE,
)
FALLS = frozenset({"drop", "decline", "decrease", "loss"})


def lies_between(setting: Setting) -> float | None:
    """1 or -1 where a sentence tells by how many jobs the projection of the one before rises or falls."""
    statement = setting.statement
    found = DIFFERENCE.fullmatch(statement.source.text, statement.start, setting.quantity.start)
    if found is None or not statement.index or setting.previous is None or setting.previous.kind != "count":
        return None
    told = statement.source.statements[statement.index - 1]
    counts = [each for each in told.quantities if each.kind is NumberKind.PLAIN]
    years = {each.period.start or each.period.end for each in told.periods if each.period}
    if len(counts) != 2 or len(years) != 2 or PAST.search(told.text) or PAST.search(statement.text):
        return None
    return -1.0 if found["what"].casefold() in FALLS and setting.quantity.value > 0 else 1.0


def restates_growth(setting: Setting) -> bool:
    """Whether the number is of people by whom those grow whose projected growth the sentences before tell."""
    statement, quantity = setting.statement, setting.quantity
    ahead = statement.source.text[statement.start : quantity.start]
    if not _more_named(setting) or not ahead.strip(" *_") or AGAIN.fullmatch(ahead) is None:
        return False
    told = statement.source.statements[max(0, statement.index - SENTENCES_BACK) : statement.index]
    return any(_projects(each) for each in told)


def goes_on(setting: Setting) -> bool:
    """Whether it is a second number of people in a row of them: "37,300 more bakers and 16,100 more florists"."""
    before = setting.previous if setting.before_in_sentence else None
    if before is None or before.kind != "jobs_change":
        return False
    names = [each for each in setting.statement.occupations if each.end <= setting.quantity.start]
    if not names or not AND.fullmatch(setting.statement.source.text[names[-1].end : setting.quantity.start]):
        return False
    return _more_named(setting) or _only_named(setting)


def _more_named(setting: Setting) -> bool:
    """Whether "more" and a name stand behind the number."""
    found, end = MORE.match(setting.after), setting.quantity.end
    if found is None:
        return False
    return any(0 <= each.start - end - found.end() <= FARTHEST_NAME for each in setting.statement.occupations)


def _only_named(setting: Setting) -> bool:
    """Whether a name and nothing more stands behind the number."""
    text, end = setting.statement.source.text, setting.quantity.end
    name = next((each for each in setting.statement.occupations if each.start == end + 1), None)
    return name is not None and ENDS.match(text[name.end : setting.statement.end]) is not None


def _projects(statement: Statement) -> bool:
    """Whether a sentence tells by how many percent people are projected to grow."""
    percent = any(each.kind is NumberKind.PERCENT for each in statement.quantities)
    kinds = {cue.kind for cue in statement.cues}
    ahead = CueKind.PROJECTED in kinds or any(each.kind in ("span", "deadline") for each in statement.periods)
    return percent and ahead and not kinds.isdisjoint(CHANGE) and PAST.search(statement.text) is None
