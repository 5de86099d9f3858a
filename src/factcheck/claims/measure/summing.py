# ruff: noqa: E501 - a pattern is read as a whole
"""Changes told in other words than "grow by": who gains most, and what two counts or a percent come to."""

import re

from factcheck.claims.measure.ellipsis import CLOSING, FILLING
from factcheck.claims.measure.setting import Decision, Setting
from factcheck.claims.text.statement import Statement
from factcheck.find.measures import CueKind
from factcheck.measure import Measure
from factcheck.quantity import NumberKind, Unit
from factcheck.vocabulary.measures import HEDGED

SHORTEST, LONGEST = 8, 12  # years of a projection
_MOST = r"(?:largest|biggest|greatest|highest|most|smallest|heaviest|steepest|deepest|worst)"
_KIND = r"(?:(?:net|projected|expected|forecast|numeric(?:al)?|absolute|overall|job|employment|ten-year|single) ){0,3}"
# Such as "The largest gain in number of jobs is projected for", "the most new jobs", "the biggest losses"
RANKED = re.compile(
    rf"\b{_MOST} {_KIND}(?:(?P<down>loss(?:es)?|declines?|decreases?|drops?|cuts?)|gains?|increases?|growth|rises?|"
    r"(?:new|additional|added) (?:jobs|positions)|jobs (?:added|gained|created))(?! rate)\b",
    re.IGNORECASE,
)
# Such as "bakers (41,000)", "registered nurses close behind (703,000)", "cooks at 277,600", "followed by florists, with 12,000"
BEHIND_NAME = re.compile(
    r"(?:,? (?:in )?(?:close|closely|not far|right|just|a close|a distant)? ?(?:behind|next|second|third|after|"
    r"runner-up)(?: place)?)?(?: ?\(|,? (?:at|with|by|adding|losing|shedding)\s|: | [–—-] )"
    rf"[+*_~]*{HEDGED}[+]?",
    re.IGNORECASE,
)
PERCENTS = re.compile(r"\bpercent\w*|%|\brates?\b|\bfastest\b", re.IGNORECASE)


def ranked(setting: Setting) -> Decision | None:
    """Jobs added or lost by who heads a ranking by such numbers, or comes next in it."""
    statement, quantity = setting.statement, setting.quantity
    if setting.kind is not NumberKind.PLAIN or setting.cell or not _closes(setting):
        return None
    text = statement.source.text
    heads = list(RANKED.finditer(text, statement.start, quantity.start))
    name = next((each for each in reversed(statement.occupations) if each.end <= quantity.start), None)
    if not heads or name is None or name.start < heads[-1].end():
        return None
    head = heads[-1]
    if PERCENTS.search(text, head.start(), quantity.start) or not BEHIND_NAME.fullmatch(text, name.end, quantity.start):
        return None
    return Decision("jobs_change", Measure.GROWTH_JOBS, Unit.JOBS, factor=-1.0 if head["down"] else 1.0)


# A word that FILLING holds too must not stand here again: two ways to take it make a long text hang.
NEXT = re.compile(
    rf"(?:{FILLING.pattern.removesuffix('*')}|\b(?:followed|follow|follows|close|closely|behind|next|second|third|then|with|"
    r"adding|losing|shedding|add|adds|lose|loses|shed|gain|gains|another|place|plus|half|twice|many|much|fewer|less|"
    r"more)\b)*",
    re.IGNORECASE,
)
ADDS = re.compile(r"\b(?:add(?:s|ing)?|los(?:es?|ing)|shed(?:s|ding)?|gain(?:s|ing)?)\b", re.IGNORECASE)


def next_in_row(setting: Setting) -> Decision | None:
    """ "... 41,000 jobs, followed by florists (12,000)": a name and a number, behind jobs added in the same sentence."""
    before = setting.previous
    if before is None or before.kind != "jobs_change" or not setting.before_in_sentence or setting.cell:
        return None
    start = setting.quantity.start - len(setting.before)
    named = [each for each in setting.statement.occupations if start <= each.start < setting.quantity.start]
    if not named or not _closes(setting):
        return None
    if NEXT.fullmatch(setting.without_names(setting.before)):
        return before
    # Such as "a gain of 22 percent, and nobody comes close: cooks, in second place, add half as many at 410,000"
    behind = setting.statement.source.text[named[-1].end : setting.quantity.start]
    return before if ADDS.search(behind) and NEXT.fullmatch(behind) else None


def _closes(setting: Setting) -> bool:
    return CLOSING.match(setting.after + setting.rest) is not None


_COMES_TO = (
    r"(?:(?:is|was|[’']s|would be|means|equals|represents|makes|(?:amounts|works out|comes|adds up|translates|equates|boils "
    r"down)(?: in)?to|amounts to|works out (?:to|at)|comes (?:out )?to|adds up to|translates to|equates to))"
)
# Such as "That's +9.0%", "Which works out to about 7,500 fewer positions"
OPENS = re.compile(
    rf"(?:^|[.!?]\s)\W*(?:that|this|it|which|all told,? that) ?{_COMES_TO}\s{HEDGED}(?:an? )?\+?$", re.IGNORECASE
)
# Such as "In numbers of jobs that is 500", "As a headcount, it comes to about 7,500", "In absolute terms, that's 500"
IN_JOBS = re.compile(
    r"(?:^|[.!?]\s)\W*(?:expressed |put |counted |measured |stated )?(?:in|as|by) (?:(?:terms|numbers?|absolute|raw|actual|plain|"
    r"net|sheer|a|the|of) )*(?:numbers?|terms|figures|jobs|positions|people|workers|heads|(?:a )?head ?count),? "
    rf"(?:that|this|it|which|the (?:change|gain|loss|increase|decrease|growth|decline)) ?{_COMES_TO}\s{HEDGED}(?:an? )?[+–−-]?$",
    re.IGNORECASE,
)
# Such as "from 184,000 in 2020 to 200,000 in 2030, which is 9 percent", "... (+9%)"
GOES_ON = re.compile(
    rf"(?:,? (?:which|that) {_COMES_TO}\s|,? or\s|,? meaning\s|,? an? (?:change|difference|gain|increase|rise|jump|drop|"
    rf"decline|loss) of\s|\s[–—-]+\s|\s\(){HEDGED}\+?$",
    re.IGNORECASE,
)
PAST = re.compile(
    r"\b(?:went|grew|rose|fell|climbed|jumped|dropped|shrank|declined|increased|gone|grown)\b", re.IGNORECASE
)


def sums_up(setting: Setting) -> bool:
    """Whether a percent is what two counts come to, one of now and one projected, ten years apart."""
    if setting.kind is not NumberKind.PERCENT or setting.cell:
        return False
    told = setting.statement.source.text[setting.statement.start : setting.quantity.start]
    opens = OPENS.search(told)
    before = _before(setting.statement)
    if GOES_ON.search(told) or (opens and opens.start()):
        return _moves_over_years(setting.statement, setting.quantity.start) or _moves_from_before(setting, before)
    return before is not None and opens is not None and _moves_over_years(before, before.end)


def _before(statement: Statement) -> Statement | None:
    return statement.source.statements[statement.index - 1] if statement.index else None


def _moves_from_before(setting: Setting, before: Statement | None) -> bool:
    """Whether one dated count each, of this sentence and the one before, are ten years apart, the second projected."""
    if before is None:
        return False
    years, ahead = [], False
    for told in (before, setting.statement):
        counts = [each for each in told.quantities if each.kind is NumberKind.PLAIN]
        points = [each.period.start for each in told.periods if each.period and each.kind != "span"]
        ends = [each.period.end for each in told.periods if each.period and each.kind != "span"]
        dated = [one or other for one, other in zip(points, ends)]
        if len(counts) != 1 or len(dated) != 1 or dated[0] is None:
            return False
        years.append(dated[0])
        ahead = any(cue.kind is CueKind.PROJECTED for cue in told.cues) or FORESEEN.search(told.text) is not None
    return ahead and SHORTEST <= years[1] - years[0] <= LONGEST


FORESEEN = re.compile(r"\b(?:projections?|forecasts?)\b", re.IGNORECASE)


def _moves_over_years(statement: Statement, end: int) -> bool:
    """Whether the sentence tells up to `end` two counts and two years about ten years apart, the second to come."""
    counts = [each for each in statement.quantities if each.kind is NumberKind.PLAIN and each.end <= end]
    years = [
        each.period.start for each in statement.periods if each.period and each.kind == "point" and each.end <= end
    ]
    spans = [each.period for each in statement.periods if each.kind == "span" and each.end <= end]
    ends = [(each.start, each.end) for each in spans if each] or [(years[0], years[-1])] if years or spans else []
    apart = any(first and last and SHORTEST <= last - first <= LONGEST for first, last in ends)
    projected = any(cue.kind is CueKind.PROJECTED for cue in statement.cues)
    return len(counts) == 2 and apart and (projected or not PAST.search(statement.text))


def set_against(setting: Setting) -> bool:
    """Whether it stands in brackets behind a name that growth in the same sentence is compared with."""
    before, quantity = setting.previous, setting.quantity
    if before is None or before.kind != "growth" or not setting.before_in_sentence or setting.cell:
        return False
    name = next((each for each in reversed(setting.statement.occupations) if each.end <= quantity.start), None)
    text = setting.statement.source.text
    bracketed = name is not None and re.fullmatch(r"[’']?s? ?\(", text[name.end : quantity.start]) is not None
    return bracketed and text.startswith(")", quantity.end)


# Such as "7,500 fewer positions", "12,800 jobs", "1,800 jobs gone"
POSITIONS = re.compile(
    r"\s*(?:(?:more|fewer|less|new|additional|extra|net|added|lost) )*(?:[\w-]+ )?(?:jobs|positions|workers|people|roles|"
    r"posts|spots)\b(?! (?:a|per|each|every) year)",
    re.IGNORECASE,
)
MORE_OR_FEWER = re.compile(r"\s*(?:more|fewer|additional|extra|net new)\b(?! than\b)", re.IGNORECASE)


def comes_to(setting: Setting) -> Decision | None:
    """Jobs that the percent of the sentence before comes to: "That amounts to some 7,500 fewer positions"."""
    before = _before(setting.statement)
    if setting.kind is not NumberKind.PLAIN or setting.cell or before is None:
        return None
    told = setting.statement.source.text[setting.statement.start : setting.quantity.start]
    in_jobs = IN_JOBS.search(told) is not None
    if not (in_jobs or POSITIONS.match(setting.after)):
        return None
    grows = any(cue.kind in (CueKind.GROWTH, CueKind.DECLINE) for cue in before.cues)
    percent = any(each.kind is NumberKind.PERCENT for each in before.quantities)
    projected = any(cue.kind is CueKind.PROJECTED for cue in before.cues) or any(
        each.kind in ("span", "deadline") for each in before.periods
    )
    changes = grows or (in_jobs and any(cue.kind is CueKind.NEW_JOBS for cue in before.cues))
    if not ((in_jobs or OPENS.search(told)) and changes and percent and projected):
        return None
    falls = any(cue.kind is CueKind.DECLINE for cue in before.cues) or any(
        each.kind is NumberKind.PERCENT and each.value < 0 for each in before.quantities
    )
    down = falls and setting.quantity.value > 0 and not MORE_OR_FEWER.match(setting.after)
    return Decision("jobs_change", Measure.GROWTH_JOBS, Unit.JOBS, factor=-1.0 if down else 1.0)


# Such as "7,500 fewer positions out of 125,600", "12,000 of its 61,000 jobs"
BASE_OF = re.compile(
    r"(?:\b(?:out of|on top of|off|(?:from|on|over|against) (?:a|the|its|their|today[’']s) (?:current )?(?:base|total|level)"
    r" of)|\d (?:(?:more |fewer )?(?:jobs|positions) )?of) (?:(?:the|its|their|today[’']s|some|a total of|current|existing|"
    rf"roughly|about) )*{HEDGED}$",
    re.IGNORECASE,
)
# As in "grow by 3 percent from its 2024 level of 60,500".
LEVEL_OF = re.compile(
    r"\bfrom (?:an?|the|its|their|today[’']s) (?:current |present |starting |(?:19|20)\d\d )?"
    rf"(?:base|total|level|starting point|count|number) of {HEDGED}$",
    re.IGNORECASE,
)
LEAST = 1000  # jobs


def base_of(setting: Setting) -> Decision | None:
    """The jobs that there are now, behind how many will be added or lost."""
    before, quantity = setting.previous, setting.quantity
    told = setting.statement.source.text[setting.statement.start : quantity.start]
    if setting.kind is not NumberKind.PLAIN or abs(quantity.value) < LEAST:
        return None
    if LEVEL_OF.search(told):
        moved = (each for each in setting.statement.quantities if each.kind is NumberKind.PERCENT)
        if any(each.end <= quantity.start for each in moved):
            return Decision("count", Measure.EMPLOYMENT, Unit.JOBS)
    if before is None or before.kind != "jobs_change" or not setting.before_in_sentence:
        return None
    if not BASE_OF.search(told):
        return None
    return Decision("count", Measure.EMPLOYMENT, Unit.JOBS)
