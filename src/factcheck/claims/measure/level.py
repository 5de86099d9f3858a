# ruff: noqa: E501 - a pattern is read as a whole
"""Levels of pay: median, mean, percentile, or pay with no statistic named."""

import re

from factcheck.claims.measure.rates import AVERAGES, is_slip, plausible, rate_of, told_rate
from factcheck.claims.measure.setting import PERCENTILE_MEASURES, Decision, Setting
from factcheck.claims.measure.statistic import statistic_of
from factcheck.find.anchors import holds
from factcheck.find.measures import PERCENTILES, STATISTICS, CueKind, MeasureCue
from factcheck.measure import Measure
from factcheck.quantity import Comparator, NumberKind, Unit
from factcheck.vocabulary.measures import HEDGED

NOT_PAY = re.compile(
    r"^\W*(?:(?:per|a|an|each|every|for each|for every) (?:visit|patient|session|client|customer|unit|mile|square foot|"
    r"ticket|head|job|credit|page|word|item|piece|case|claim|procedure|appointment|call|load|class|course|test|exam|"
    r"vehicle|project|lesson)\b|(?:[\w-]+ )?(?:program|course|class|certificate|bootcamp|workshop|investment|tuition|"
    r"tool|kit)s?\b|"
    r"(?:(?:sign[\s-]?on|signing|annual|yearly) )?(?:bonus|extra|discount|raise|"
    r"in (?:tuition|debt|loans|revenue|costs?|funding|savings)|"
    r"loan|scholarship|grant|fee|deposit|prize|budget|billion|trillion|commission|house|(?<!, )home(?! (?:most|every|"
    r"each|by|at|on|for|nights?|daily|weekends?)\b)|stipend|million|fine))",
    re.IGNORECASE,
)
# "$4,100 a year more than bakers", "$2.20 above the median": how much lies between two wages
FARTHER = re.compile(
    r"^[\s*_~]*(?:(?:a|an|per|each|every) (?:year|hour|month|week) )?(?:more(?! or less)|less|higher|lower|ahead|"
    r"above|below|short|apart|better|worse)\b",
    re.IGNORECASE,
)
APART = ("gap", "difference", "spread", "advantage", "premium", "edge", "distance", "margin")
_APART = rf"\b(?:{'|'.join(APART)})\b"
# "Washington did better by about $9,000", "pay rose by $3,100", "the gap between bakers and cooks was $4,100"
DIFFERENCE = re.compile(
    rf"{_APART}(?:[^.;$]|\(\$[\d,.]+\)){{0,90}}? "
    r"(?:was|is|of|at|came to|comes to|amounts to|amounted to) (?:about |around |roughly |some )?$|"
    rf"{_APART} (?:of|over|between|for) [^.;$]{{3,70}}[,:(] ?$|"
    r"\b(?:better|more|higher|less|lower|worse|behind|ahead|beat\w*|exceed\w*|trail\w*|out(?:earn|pac)\w*|ris\w+|rose|"
    r"increas\w*|grew|grow\w*|climb\w*|fell|fall\w*|drop\w*|jump\w*|went (?:up|down))\b"
    r"(?:[^.;$]{0,40}|[^.;$()]{0,40}\(\$[\d,.]+\) )\bby "
    r"(?:about |around |roughly |nearly |almost |over |more than |some |just |only |"
    r"at least |an? (?:average|extra) of )?$",
    re.IGNORECASE,
)


# "in the big cities you can add ten or fifteen dollars", "nights tack on another $4"; not "which adds up to $36,650"
ADDED = re.compile(
    r"\b(?:add(?:s|ed|ing)?(?! up\b)|tack(?:s|ed|ing)? on|pil(?:e|es|ing) on|throw(?:s|ing)? in|knock(?:s|ed|ing)? off|"
    r"lop(?:s|ped|ping)? off|shav(?:e|es|ed|ing) off|subtract(?:s|ed|ing)?|deduct(?:s|ed|ing)?|chip(?:s|ped)? in) "
    r"(?:(?:about|around|roughly|maybe|perhaps|nearly|almost|just|only|another|an|a|extra|additional|up to|as much as|"
    r"at least|some|anywhere from|between|over|or so|or|to|and|[a-z]+teen|two|three|four|five|six|seven|eight|nine|ten|"
    r"eleven|twelve|twenty|thirty|forty|fifty|one|\$?\d+) ?){0,5}$",
    re.IGNORECASE,
)

ADDING = ("add", "tack", "pil", "throw", "knock", "lop", "shav", "subtract", "deduct", "chip")


# "Her agency found her another $1.25 an hour", "an extra $2 per hour": what is added to pay told elsewhere
MORE_PAY = re.compile(
    r"\b(?:(?<!\band )(?<!, )another|an? (?:extra|additional|further)|extra)(?: (?:about|around|roughly|whole|whopping)){0,2} $",
    re.IGNORECASE,
)
MORE = ("another", "extra", "additional", "further")
BY_RATE = re.compile(
    r"[\s*_]*(?:(?:an?|per|each|every) (?:hour|week|year|month)|/ ?(?:hr|hour|wk|week|yr|year))\b", re.IGNORECASE
)
# "The average student pays $9,300 a year", "families spend around $14,000": who buys something, and no worker
BUYERS = re.compile(
    r"\b(?:students?|undergraduates?|grad(?:uate)?s?(?= owe)|families|parents?|renters?|tenants?|borrowers?|patients?|customers?|clients?|"
    r"home-?owners?|households?|passengers?|taxpayers|buyers?|consumers?|shoppers|enrollees)\b"
    r"(?:(?! (?:who|that|which|whose|is|are|was|were|be|been|being|gets?|got|had|have|has) )[^.;,$%]){0,60}? "
    rf"(?:pays?|paid|spends?|spent|owes?|owed|shells? out|forks? over|(?:is|are|was|were) charged) (?:an average of |on average |out )?{HEDGED}$",
    re.IGNORECASE,
)


# One of these is in whatever it matches.
BUYING = (
    *("student", "grad", "families", "parent", "renter", "tenant", "borrower", "patient", "customer", "client"),
    *("owner", "household", "passenger", "taxpayers", "buyer", "consumer", "shoppers", "enrollees"),
)


# What somebody reckoned from data of another sort: "a slope of $410 per point", "the average of the
# midpoints is $67,400"
RECKONED = re.compile(
    r"\b(?:slopes?|coefficients?|intercept|standard errors?|residuals?|rmse|margins? of error|"
    r"mid-?points (?:of|in|is|was|comes?|came|works?)|"
    r"(?:mean|median|average) of (?:the |all |those )?mid-?points)\b[^.;$]{0,60}$",
    re.IGNORECASE,
)
RECKONING = (
    *("slope", "coefficient", "intercept", "standard error", "residual", "rmse", "margin", "midpoint", "mid-point"),
)
# "Wages are top-coded ($187,200, then $208,000)": the cap of a cell, nobody's pay
TOP_CODED = re.compile(r"\btop[- ]?cod(?:es?|ed|ing)\b|\bcensor(?:s|ed|ing) (?:\w+ )?(?:at|above)\b", re.IGNORECASE)
# What a course costs: "a 36-week certificate ($9,450, books included)", not "nursing programs ($86,070 median pay)".
COURSE = re.compile(
    r"\b(?:certificate|certification|diploma|program|programme|course|class|bootcamp|boot camp|degree|training|license|"
    r"exam|test|kit)s? \([~*_]*$",
    re.IGNORECASE,
)


PAID = re.compile(r"[^()]*\b(?:median|mean|average|pay|wages?|salary|a year|an hour)\b", re.IGNORECASE)


BEYOND_PAY = 1_000_000  # dollars; the highest mean wage of any occupation that BLS publishes is below half of it


def level(setting: Setting) -> Decision | None:
    """A sum of money that is someone's pay."""
    quantity = setting.quantity
    bare = setting.bare_cell and setting.kind is NumberKind.PLAIN and setting.over(CueKind.WAGE, *STATISTICS)
    if quantity.partner is not None and quantity.comparator is Comparator.RANGE_HIGH and setting.partner is None:
        return None
    if setting.kind is not NumberKind.MONEY and not bare and not _bare_range_end(setting):
        return None
    if bare and setting.over(CueKind.EMPLOYMENT, CueKind.OPENINGS, CueKind.NEW_JOBS) and not setting.over(CueKind.WAGE):
        return None
    if setting.kind is NumberKind.MONEY and quantity.value >= BEYOND_PAY:
        return None
    if NOT_PAY.match(setting.after) or FARTHER.match(setting.after) or _is_fee(setting):
        return None
    lower = setting.statement.lower
    if (holds(lower, APART) or "by " in lower) and DIFFERENCE.search(setting.before):
        return None
    if holds(lower, APART) and _is_spread(setting):
        return None
    if (holds(lower, RECKONING) and RECKONED.search(setting.before)) or (
        holds(lower, ADDING) and ADDED.search(setting.before)
    ):
        return None
    if holds(lower, BUYING) and BUYERS.search(setting.before):
        return None
    if holds(lower, MORE) and MORE_PAY.search(setting.before) and BY_RATE.match(setting.after):
        return None
    if _is_cost(setting) or (not setting.statement.occupations and TOP_CODED.search(setting.statement.text)):
        return None
    per = rate_of(setting)
    if bare and abs(quantity.value) < 1000 and "." not in quantity.text:
        return None
    found = statistic_of(setting)
    if found is None:
        return None
    statistic, origin = found
    if statistic in AVERAGES and (told := told_rate(setting)) is not None:
        per = told
    if not plausible(quantity.value, per) and not is_slip(setting, per, statistic):
        return None
    if per == "month":
        return Decision(
            "level",
            "monthly_wage",
            Unit.USD_YEAR,
            origin,
            in_scope=False,
            note="BLS publishes no monthly pay of occupations",
        )
    if per == "week":
        return Decision("level", Measure.OTHER, Unit.USD_WEEK, origin)
    unit = Unit.USD_HOUR if per == "hour" else Unit.USD_YEAR
    if statistic is CueKind.FRACTION:
        return Decision("rank", Measure.OTHER, unit, origin)
    if setting.partner is not None and setting.partner.measure in (Measure.P25_ANNUAL, Measure.P25_HOURLY):
        statistic = CueKind.P75 if quantity.comparator is Comparator.RANGE_HIGH else statistic
    high = quantity.comparator is Comparator.RANGE_HIGH
    if statistic is CueKind.MIDDLE:
        statistic = CueKind.P75 if high else CueKind.P25
    if statistic is CueKind.MOST:
        statistic = CueKind.P90 if high else CueKind.P10
    if high and statistic is CueKind.P10 and setting.partner is not None and _whole_span(setting):
        statistic = CueKind.P90
    kind = "rank" if statistic in PERCENTILES else "level"
    return Decision(kind, PERCENTILE_MEASURES[statistic, per], unit, origin)


def _whole_span(setting: Setting) -> bool:
    """Whether a range from the 10th percentile goes up to the 90th: no word calls its low end alone a percentile."""
    return setting.sentence_has(CueKind.MOST, CueKind.P90) or not setting.sentence_has(CueKind.P10)


# Two sums in brackets, and how far they lie apart: "the spread between the 10th ($33,490) and the 90th ($75,910)"
SPREAD = re.compile(rf"{_APART}[^.;]*\(\$[\d,.]+\)[^.;$()]* (?:was|is|of|came to|comes to|amounts to) $", re.IGNORECASE)


def _is_spread(setting: Setting) -> bool:
    """Whether the number is how far apart two numbers in brackets before it are."""
    statement = setting.statement
    return SPREAD.search(statement.source.text, statement.start, setting.quantity.start) is not None


def _is_fee(setting: Setting) -> bool:
    return "(" in setting.before and COURSE.search(setting.before) is not None and not PAID.match(setting.after)


def _bare_range_end(setting: Setting) -> bool:
    return setting.partner is not None and setting.partner.kind in ("level", "rank")


NO_PAY = re.compile(
    r"\b(?:household|family|poverty|(?:living|minimum) wage|(?:federal|state) minimum)\b", re.IGNORECASE
)
POOR = ("household", "family", "poverty", "living wage", "minimum")  # one of these is in whatever it matches


def _is_cost(setting: Setting) -> bool:
    """Whether the word nearest before the number speaks of money that is no pay."""
    poor = list(NO_PAY.finditer(setting.before)) if holds(setting.statement.lower, POOR) else []
    start = setting.quantity.start - len(setting.before)
    if poor and not any(cue.kind in STATISTICS and cue.start - start >= poor[-1].end() for cue in setting.left):
        return True
    nearest = setting.nearest_left(CueKind.COST, CueKind.WAGE, *STATISTICS)
    if (
        nearest is None
        and holds(setting.statement.lower, SCHOOLS)
        and SCHOOLING.search(WHOSE.sub(",", setting.before))
        and not setting.adjacent_right(CueKind.WAGE, *STATISTICS)
    ):
        return True
    if nearest is not None and nearest.kind is CueKind.COST and _parted(setting, nearest):
        return False
    if nearest is not None:
        return nearest.kind is CueKind.COST or (nearest.kind is CueKind.MEAN and _costs(setting, nearest))
    if setting.adjacent_right(CueKind.COST, words=3) or _goes_on_with_cost(setting):
        return True
    return not setting.cell and setting.over(CueKind.COST) and not setting.over(CueKind.WAGE, *STATISTICS)


def _parted(setting: Setting, cost: MeasureCue) -> bool:
    """Whether a name stands between the cost and the number, and what the number is right behind it."""
    start = setting.quantity.start
    text = setting.statement.source.text
    names = [each for each in setting.statement.occupations if cost.end <= each.start and each.end <= start]
    return bool(names) and "," in text[cost.end : names[0].start] and bool(setting.adjacent_right(*STATISTICS, words=1))


# Between a cost and the verb that tells it: "tuition for a two-year master's averages around $45,000".
OF_COST = re.compile(
    r"(?:(?:,|,? and) (?:room|board|books|fees?|supplies|housing|tuition|meals)\b){0,4}"
    r"(?: (?:alone|together|combined|now|there|still|already))?"
    r"(?: (?:for|of|at|in|per|on)\b(?:(?! (?:is|are|was|were|and|but|while|that|which)\b)[^,;:.]){1,60})?\s*"
)


def _costs(setting: Setting, verb: MeasureCue) -> bool:
    """Whether the words in front of "averages" are those of a cost."""
    ahead = [
        cue for cue in setting.left if cue.end <= verb.start and cue.kind in (CueKind.COST, CueKind.WAGE, *STATISTICS)
    ]
    if not ahead or ahead[-1].kind is not CueKind.COST:
        return False
    return OF_COST.fullmatch(setting.statement.source.text, ahead[-1].end, verb.start) is not None


# "tuition runs from $4,000 at a public college to more than $20,000 at a private one"
# "Dive school is seven months and anywhere from $18,000", "a certificate runs two years and about $14,000"
SCHOOLING = re.compile(
    r"\b(?:schools?|courses?|classes|programs?|certificates?|academy|boot ?camps?|diplomas?|training)"
    r"(?: (?:is|are|was|were|runs?|ran|lasts?|takes?|took|comes? (?:to|in at)|goes for|sets you back))\b[^.;:$]{0,60}$",
    re.IGNORECASE,
)
SCHOOLS = ("school", "course", "class", "program", "certificate", "academy", "camp", "diploma", "training")
# "for architects, whose training is offered here, $93,310"
WHOSE = re.compile(r", (?:whose|which|who|where)\b[^,;.$]{2,80},")
ONWARD = re.compile(r"[^;:.$]{0,60}\b(?:to|and|or)\s(?:\w+\s){0,3}$", re.IGNORECASE)


def _goes_on_with_cost(setting: Setting) -> bool:
    """Whether nothing but another sum stands between the number and a word for money that is no pay."""
    if not setting.before_in_sentence or setting.left or not ONWARD.match(setting.before):
        return False
    kinds = (CueKind.COST, CueKind.WAGE, *STATISTICS)
    statement, quantity = setting.statement, setting.quantity
    ahead = [cue for cue in statement.cues_between(statement.start, quantity.start) if cue.kind in kinds]
    return bool(ahead) and ahead[-1].kind is CueKind.COST
