"""Levels of pay: median, mean, percentile, or pay with no statistic named."""

import re
from itertools import pairwise

from factcheck.claim import Origin
from factcheck.claims.setting import PERCENTILE_MEASURES, Decision, Setting
from factcheck.find.measures import PERCENTILES, STATISTICS, CueKind, MeasureCue
from factcheck.measure import Measure
from factcheck.quantity import Comparator, NumberKind, Unit

NOT_PAY = re.compile(
    r"^\W*(?:(?:per|a|an|each|every|for each|for every) (?:visit|patient|session|client|customer|unit|mile|square foot|"
    r"ticket|head|job|credit|page|word|item|piece|case|claim|procedure|appointment|call|load|class|course|test|exam|"
    r"vehicle|project|lesson)\b|(?:[\w-]+ )?(?:program|course|class|certificate|bootcamp|workshop|investment|tuition|"
    r"tool|kit)s?\b|"
    r"(?:(?:sign[\s-]?on|signing|annual|yearly) )?(?:bonus|less|more|extra|discount|raise|"
    r"in (?:tuition|debt|loans|revenue|costs?|funding|savings)|"
    r"loan|scholarship|grant|fee|deposit|prize|budget|billion|trillion|commission|house|home|stipend|million|fine))",
    re.IGNORECASE,
)
# "Washington did better by about $9,000", "pay rose by $3,100"
DIFFERENCE = re.compile(
    r"\b(?:better|more|higher|less|lower|worse|behind|ahead|beat\w*|exceed\w*|trail\w*|out(?:earn|pac)\w*|ris\w+|rose|"
    r"increas\w*|grew|grow\w*|climb\w*|fell|fall\w*|drop\w*|jump\w*|went (?:up|down))\b[^.;$]{0,40}\bby "
    r"(?:about |around |roughly |nearly |almost |over |more than |some |just |only |"
    r"at least |an? (?:average|extra) of )?$",
    re.IGNORECASE,
)
# The number right behind a name: "nurses ($80,000)", "Firefighters, at $48,270".
TIED = re.compile(r"(?:\(|, at |: ?|[–—] ?)[\s*_~]*(?:about |around )?$")
# Nothing but marks between a name and its number: "Pilots $122,670", "Glaziers – $55,000".
BESIDE = re.compile(r"[\s*_~:|()–—-]*(?:about |around |at )?")
# "$136K for lawyers", behind a question about pay
FOR_WHOM = re.compile(r"^(?: (?:an?|per) (?:hour|year))? for (?:an? |the )?")
# "Compare accountants, at $79,880": with the statistic spoken of before
SET_BESIDE = re.compile(
    r"\W*(?:(?:now|but|and|then|just) )?(?:compare|contrast|set|stack|put) (?:that |it |this )?", re.IGNORECASE
)
# "It was $86,130 in May", "Theirs was $59,150": of the statistic spoken of before
IT_WAS = re.compile(
    r"^\W*(?:it|theirs|that|this|the (?:figure|number|amount)) (?:was|is|stood at|stands at|came to|comes to) "
    r"(?:about |around |roughly |just |nearly )?$",
    re.IGNORECASE,
)
# "10% $34,640", in lines under "Wages by percentile"
RANK_LINE = re.compile(r"\W*(10|25|50|75|90)(?:th)?\s?(?:%|percent(?:ile)?)?[\s:–-]*", re.IGNORECASE)
RANKS = {"10": CueKind.P10, "25": CueKind.P25, "50": CueKind.MEDIAN, "75": CueKind.P75, "90": CueKind.P90}
# "the highest-paying state, at $73,320" names no statistic of its own
RANKED = re.compile(r"(?:best|highest|lowest|worst|well|top|high|low|better|least|most)[\s-]", re.IGNORECASE)
BRACKETED = re.compile(
    r"^[\s*_]*(?:[^\d$%();,.]{0,60}\s)?(?:in (?:May )?(?:19|20)\d\d\s)?[(\[](?:national |annual |the )?"
    r"(?:median|mean|average|avg|(?:(?:10|25|50|75|90)(?:th)? percentile|"
    r"(?:lowest|bottom|highest|top)[ -](?:10|ten|25|tenth|quarter))(?=[^()$]*[)\]]))\b",
    re.IGNORECASE,
)
# A sentence that opens with its number, and says behind it what that is: "At $46,560, the median optician ..."
OPENS = re.compile(
    r"\W*(?:(?:at|with|earning|making|on|between|from|expect|figure on|think|about|around|roughly|nearly)\W*){0,2}",
    re.IGNORECASE,
)
# "The wage in an hour is $23.66", "That makes an hourly wage of $23.66"
THE_WAGE = re.compile(
    r"\b(?:the|their|its|this|that)\b(?: [\w-]+){0,3}? (?:wage|pay|rate|salary|earnings)\b", re.IGNORECASE
)
LOWEST_ANNUAL = 5_000  # less a year is no occupation's pay
HIGHEST_ANNUAL = 5_000_000
HIGHEST_HOURLY = 500
HOURS = 2_080
AVERAGES = frozenset({CueKind.MEDIAN, CueKind.MEAN, *PERCENTILES})


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
    if NOT_PAY.match(setting.after) or DIFFERENCE.search(setting.before) or _is_cost(setting):
        return None
    per = _rate(setting)
    if bare and abs(quantity.value) < 1000 and "." not in quantity.text:
        return None
    found = _statistic(setting)
    if found is None:
        return None
    statistic, origin = found
    if statistic in AVERAGES and (told := _told_rate(setting)) is not None:
        per = told
    if not _plausible(quantity.value, per) and not _is_slip(setting, per, statistic):
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
    if high and statistic is CueKind.P10 and setting.sentence_has(CueKind.MOST) and setting.partner is not None:
        statistic = CueKind.P90
    kind = "rank" if statistic in PERCENTILES else "level"
    return Decision(kind, PERCENTILE_MEASURES[statistic, per], unit, origin)


def _bare_range_end(setting: Setting) -> bool:
    return setting.partner is not None and setting.partner.kind in ("level", "rank")


def _plausible(value: float, per: str) -> bool:
    if per == "hour":
        return 1 <= value <= HIGHEST_HOURLY
    if per in ("week", "month"):
        return value >= 50
    return LOWEST_ANNUAL <= value <= HIGHEST_ANNUAL


def _is_cost(setting: Setting) -> bool:
    """Whether the word nearest before the number speaks of money that is no pay."""
    if re.search(r"\b(?:household|family|poverty|living wage|minimum wage)\b", setting.before, re.IGNORECASE):
        return True
    nearest = setting.nearest_left(CueKind.COST, CueKind.WAGE, *STATISTICS)
    if nearest is not None:
        return nearest.kind is CueKind.COST
    if setting.adjacent_right(CueKind.COST, words=3) or _goes_on_with_cost(setting):
        return True
    return not setting.cell and setting.over(CueKind.COST) and not setting.over(CueKind.WAGE, *STATISTICS)


# "tuition runs from $4,000 at a public college to more than $20,000 at a private one"
ONWARD = re.compile(r"[^;:.$]{0,60}\b(?:to|and|or)\s(?:\w+\s){0,3}$", re.IGNORECASE)


def _goes_on_with_cost(setting: Setting) -> bool:
    """Whether nothing but another sum stands between the number and a word for money that is no pay."""
    if not setting.before_in_sentence or setting.left or not ONWARD.match(setting.before):
        return False
    kinds = (CueKind.COST, CueKind.WAGE, *STATISTICS)
    statement, quantity = setting.statement, setting.quantity
    ahead = [cue for cue in statement.cues_between(statement.start, quantity.start) if cue.kind in kinds]
    return bool(ahead) and ahead[-1].kind is CueKind.COST


def _rate(setting: Setting) -> str:
    """ "hour", "week", "month" or "year"."""
    quantity = setting.quantity
    if quantity.per:
        return quantity.per if quantity.per in ("hour", "week", "month") else "year"
    rates = {CueKind.HOURLY: "hour", CueKind.WEEKLY: "week", CueKind.MONTHLY: "month", CueKind.YEARLY: "year"}
    after = setting.adjacent_right(*rates, words=3)
    if after and not ANOTHER.search(setting.statement.source.text[quantity.end : after.start]):
        return rates[after.kind]
    named = _named_rate(setting)
    if named:
        return named
    near = [cue for cue in (*reversed(setting.left), *setting.above) if cue.kind in rates]
    for cue in near:
        if cue.kind in (CueKind.HOURLY, CueKind.YEARLY) and _plausible(quantity.value, rates[cue.kind]):
            return rates[cue.kind]
        if cue.kind in (CueKind.WEEKLY, CueKind.MONTHLY):
            return rates[cue.kind]
    if setting.partner is not None and setting.partner.unit in (Unit.USD_HOUR, Unit.USD_WEEK):
        return "hour" if setting.partner.unit is Unit.USD_HOUR else "week"
    after_any = next((cue for cue in setting.right if cue.kind in rates), None)
    if after_any and _plausible(quantity.value, rates[after_any.kind]):
        return rates[after_any.kind]
    return "hour" if quantity.value < 200 and "." in quantity.text else "year"


ANOTHER = re.compile(r"\b(?:and|while|but|with)\b", re.IGNORECASE)  # "was $77,200 and their mean hourly wage"


def _named_rate(setting: Setting) -> str | None:
    """The rate in "the median annual wage": part of the measure's name, so it holds whatever the number."""
    for first, second in zip(setting.left, setting.left[1:]):
        if first.kind in (CueKind.MEDIAN, CueKind.MEAN) and 0 <= second.start - first.end <= 1:
            if second.kind is CueKind.HOURLY:
                return "hour"
            if second.kind is CueKind.YEARLY:
                return "year"
    return None


OF_A_WAGE = re.compile(
    r" (?:median |mean |average |base )?(?:wages?|salar(?:y|ies)|pay|earnings|income)\b", re.IGNORECASE
)


def _told_rate(setting: Setting) -> str | None:
    """The rate of the label over a number that is too small or too large for it, where nothing nearer tells another.

    "Median annual wage: $31.07" states a wage of a year. Beside the year's wage the same number is the hour's.
    """
    quantity, rates = setting.quantity, {CueKind.HOURLY: "hour", CueKind.YEARLY: "year"}
    if quantity.per or quantity.partner is not None or setting.adjacent_right(*rates, words=3):
        return None
    text = setting.statement.source.text
    # "$17 per hour; the top tenth cleared ..." tells the rate of the number before
    own = [cue for cue in setting.left if cue.kind not in rates or OF_A_WAGE.match(text[cue.end :])]
    cues = (*reversed(own), *setting.above)
    nearest = next((cue for cue in cues if cue.kind in (*rates, CueKind.WEEKLY, CueKind.MONTHLY)), None)
    if nearest is None or nearest.kind not in rates or _plausible(quantity.value, rates[nearest.kind]):
        return None
    twice = any(
        other is not quantity and other.kind is NumberKind.MONEY and _is_twin(other.value, quantity.value)
        for other in setting.statement.quantities
    )
    return None if twice else rates[nearest.kind]


def _is_twin(one: float, other: float) -> bool:
    """Whether one is the other times the 2,080 hours of a working year, as closely as writers round."""
    low, high = sorted((abs(one), abs(other)))
    return bool(low) and abs(high / low / HOURS - 1) < 0.05


def _is_slip(setting: Setting, per: str, statistic: CueKind) -> bool:
    """An hourly amount told as a year's, or the other way round, or a digit lost: wrong, and still a claim."""
    value = setting.quantity.value
    if statistic not in AVERAGES:
        return False
    other = {"year": "hour", "hour": "year"}.get(per)
    annual = setting.has(CueKind.YEARLY) or setting.over(CueKind.YEARLY)
    if statistic in PERCENTILES and setting.previous is not None and setting.previous.unit is Unit.USD_YEAR:
        annual = True  # "The lowest 10 percent earned less than", behind the median of the year
    by_column = setting.cell and not setting.over(CueKind.WEEKLY, CueKind.MONTHLY)
    tenth = per == "year" and value >= LOWEST_ANNUAL / 10 and (annual or by_column)
    return tenth or (other is not None and _plausible(value, other))


BRACKETED_STATISTIC = re.compile(r"\([~*_]{0,2}\$[\d,.]+[kK]? (?:median|mean|average|avg)\b", re.IGNORECASE)


def _in_brackets_before(setting: Setting, cue: MeasureCue) -> bool:
    """Whether a cue stands with the number before in brackets, as in brackets with others in the sentence.

    "Bakers ($36K median), roofers ($50K median), cooks ($35K)" tells no statistic of the third; where the first alone
    has one, it is told for all.
    """
    if len(BRACKETED_STATISTIC.findall(setting.statement.text)) < 2:
        return False
    start = setting.quantity.start - len(setting.before)
    ahead, behind = setting.before[: cue.start - start], setting.before[cue.end - start :]
    return "(" not in ahead and re.match(r"[^(]*\)", behind) is not None and "(" in behind


def _of_next_number(setting: Setting, cue: MeasureCue) -> bool:
    """Whether a cue behind the number has a number of its own: "a mean of $55,100 and a 75th percentile of $64,000"."""
    following = setting.statement.source.text[cue.end : setting.statement.end]
    return OWN_NUMBER.match(following) is not None


OWN_NUMBER = re.compile(r"[\s:,]*(?:[a-z]+ ){0,3}\$\d", re.IGNORECASE)


def _in_brackets_alone(setting: Setting) -> bool:
    """Whether brackets hold the number alone where those before hold a statistic too."""
    alone = setting.before.rstrip("~*_ ").endswith("(") and setting.after.startswith(")")
    return alone and any(_in_brackets_before(setting, cue) for cue in setting.left if cue.kind in STATISTICS)


# "$49,810 or $23.95 hourly": the same pay once more.
SAME_AGAIN = re.compile(
    r"[\s,(]*(?:annually|yearly|hourly|(?:a|per) (?:year|hour))?(?: in (?:May )?(?:19|20)\d\d)?[\s,(]*"
    r"(?:or|which is|equal to)"
    r"(?: (?:about|roughly|around|approximately))?\s*",
    re.IGNORECASE,
)


# "A made a median of $68,540, whereas B made $51,430": what is set against a median is one.
AGAINST = re.compile(
    r"^(?: (?:in|as of) (?:May )?(?:19|20)\d\d)?[\s,;–—*)]*"
    r"(?:whereas|while|but|and|versus|vs\.?|against|compared (?:to|with))\b",
    re.IGNORECASE,
)


def _set_against_another(setting: Setting) -> bool:
    if setting.quantity.partner is not None or not AGAINST.match(setting.before) or not setting.before_in_sentence:
        return False
    start = setting.quantity.start - len(setting.before)
    return any(start <= each.start < setting.quantity.start for each in setting.statement.occupations)


ANOTHERS = re.compile(r"(?: (?:for|among) [^.,;:$]{2,50}?)?,? (?:and|while|but) (?:from |between )?", re.IGNORECASE)
# "Avionics techs sit a bit higher: $81,390", behind the tails of another distribution
COMPARED = re.compile(
    r"\b(?:higher|lower|better|worse|more|less|above|below|ahead|behind|close)\b[^.;$]{0,16}$", re.IGNORECASE
)


def _statistic(setting: Setting) -> tuple[CueKind, Origin] | None:
    if setting.previous is not None and setting.previous.kind in ("level", "rank") and not setting.cell:
        again = SAME_AGAIN.fullmatch(setting.before)
        statistic = _of(setting.previous) if again else None
        if statistic:
            return statistic, setting.previous.origin
    if setting.cell and (end := _end_of_both(setting)) is not None:
        return end, Origin.TABLE
    own = _told_behind(setting) or _told_in_pairs(setting) or _own_statistic(setting)
    if own is not None:
        return own, Origin.SENTENCE
    if (behind := setting.statistic_behind()) is not None:
        return behind, Origin.CONTEXT
    if IT_WAS.match(setting.before) and (carried := setting.statistic_before()) is not None:
        return carried, Origin.CONTEXT
    joined = JOINS_ENDS.fullmatch(setting.before) and setting.quantity.partner is None
    if joined and setting.previous is not None and setting.previous.kind == "rank":
        statistic = _of(setting.previous)
        return (statistic, setting.previous.origin) if statistic else None
    listed = JOINED.fullmatch(setting.before) and "respectively" in setting.statement.text
    if listed and setting.previous is not None and (statistic := _of(setting.previous)):
        return statistic, setting.previous.origin
    if (
        setting.quantity.comparator is Comparator.RANGE_LOW
        and setting.previous is not None
        and setting.previous.measure in (Measure.P75_ANNUAL, Measure.P75_HOURLY)
        and ANOTHERS.fullmatch(setting.before)
    ):
        return CueKind.MIDDLE, setting.previous.origin  # "$48,230 to $77,680 for bakers and $73,330 to $114,940 for"
    if setting.partner is not None and setting.partner.kind in ("level", "rank"):
        statistic = _of(setting.partner)
        return (statistic, setting.partner.origin) if statistic else None
    before = setting.previous if setting.statement.index and not setting.cell else None
    if before is not None and before.kind == "level" and not setting.has(CueKind.WAGE):
        statistic = _of(before)  # of the same paragraph, and so nearer than what leads in
        return (statistic, Origin.CONTEXT) if statistic else None
    over = _first_statistic(setting.above)
    if setting.has(CueKind.WAGE):
        if over and setting.cell:
            return over, Origin.TABLE
        ranked = all(RANKED.match(cue.text) for cue in (*setting.left, *setting.right) if cue.kind is CueKind.WAGE)
        if ranked and (carried := setting.statistic_before()) is not None:
            return carried, Origin.CONTEXT
        if _set_against_another(setting) and setting.previous is not None:
            statistic = _of(setting.previous)
            if statistic in (CueKind.MEDIAN, CueKind.MEAN) and not setting.adjacent_right(*STATISTICS):
                return statistic, setting.previous.origin
        if (hourly := _same_by_the_hour(setting)) is not None:
            return hourly, Origin.CONTEXT
        return CueKind.WAGE, Origin.SENTENCE
    if over:
        return over, Origin.TABLE if setting.cell else Origin.CONTEXT
    if setting.previous is not None and setting.previous.kind == "level":
        statistic = CueKind.WAGE if _in_brackets_alone(setting) else _of(setting.previous)
        return (statistic, Origin.CONTEXT) if statistic else None
    if setting.over(CueKind.WAGE):
        return CueKind.WAGE, Origin.TABLE if setting.cell else Origin.CONTEXT
    if setting.previous is not None and setting.previous.kind == "rank" and setting.statement.occupations:
        compared = COMPARED.search(setting.before) and not setting.before_in_sentence
        return (setting.statistic_before() if compared else None) or CueKind.WAGE, Origin.CONTEXT
    if setting.statement.occupations and _is_somebodys(setting):
        statistic = setting.statistic_before() if SET_BESIDE.match(setting.statement.text) else None
        return statistic or CueKind.WAGE, Origin.CONTEXT
    if setting.statement.sources and all(source.office == "BLS" for source in setting.statement.sources):
        return CueKind.WAGE, Origin.SENTENCE  # what the office tells in dollars is pay, where nothing says it is not
    if setting.quantity.per or _got(setting):
        return CueKind.WAGE, Origin.SENTENCE
    return None


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


def _got(setting: Setting) -> bool:
    """Whether a bare verb ties the number to an occupation, and nothing behind it makes it another sort of money."""
    quantity, statement = setting.quantity, setting.statement
    if quantity.value < LOWEST_GOT or not ALONE.match(setting.after) or not setting.surveyed():
        return False
    start = quantity.start - len(setting.before)
    name = next((each for each in reversed(statement.occupations) if start <= each.start < quantity.start), None)
    return name is not None and GOT.fullmatch(statement.source.text, name.end, quantity.start) is not None


def _is_somebodys(setting: Setting) -> bool:
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
    return bool(TIED.search(setting.before) or beside or named) and setting.about_pay()


def _same_by_the_hour(setting: Setting) -> CueKind | None:
    """The mean or median of the sentence before, where this one tells "the wage" once more by the hour."""
    before = setting.previous
    if before is None or before.kind != "level" or before.unit is not Unit.USD_YEAR or setting.statement.occupations:
        return None
    return _of(before) if _rate(setting) == "hour" and THE_WAGE.search(setting.statement.text) else None


# Right behind the number: "$41,430 at the 10th percentile", "$61,150 annually ($29.40 hourly) at the median".
BEHIND = re.compile(
    r"^[*_ ]{0,2}(?:annually|yearly|hourly|(?:a|per|an) (?:year|hour))?(?: \(\$[\d,.]+[^()$]{0,16}\))?"
    r"(?: at the (?:very |low |high )?(?:bottom|top|end)(?=,? ?\())?"
    r"(?: (?:at|for) (?:those (?:at|in) )?the | as (?:the|an?) | (?=in the middle)|,?\s?\((?:the |at the )?)"
    r"(?=10|25|50|75|90|median|mean|in the middle|lowest|bottom|highest|top)",
    re.IGNORECASE,
)


# As in "pay of $62,320 / $160,130 (10th/90th percentile)".
PAIR = re.compile(
    r"(?P<first>\$[\d,.]+)\s?(?:/|and|to|–|-|\|)\s?(?P<second>\$[\d,.]+)\s?"
    r"\((?:the )?(?P<low>10|25)(?:th)?\s?%?\s?(?:/|and|to|–|-)\s?(?P<high>75|90)(?:th)?\b",
    re.IGNORECASE,
)


def _of_pair(setting: Setting) -> CueKind | None:
    """The percentile that brackets behind two amounts give to the one and to the other."""
    statement, quantity = setting.statement, setting.quantity
    for found in PAIR.finditer(statement.source.text, statement.start, statement.end):
        for amount, rank in (("first", "low"), ("second", "high")):
            if found.start(amount) <= quantity.start and quantity.end <= found.end(amount) + 1:
                return RANKS[found[rank]]
    return None


def _told_in_pairs(setting: Setting) -> CueKind | None:
    """Of two statistics told together before two numbers: "the 10th and 90th percentiles were $34,030 and $138,040"."""
    statement, quantity = setting.statement, setting.quantity
    text = statement.source.text
    cues = [cue for cue in statement.cues if cue.kind in STATISTICS and cue.end <= quantity.start]
    for first, second in pairwise(cues):
        if first.kind is second.kind or not JOINED.fullmatch(text[first.end : second.start]):
            continue
        sums = [each for each in statement.quantities if each.kind is NumberKind.MONEY and each.start >= second.end]
        between = text[sums[0].end : sums[1].start] if len(sums) > 1 else ""
        if JOINED.fullmatch(between) and quantity in sums[:2]:
            return (first, second)[sums.index(quantity)].kind
    return None


JOINED = re.compile(r"\s*,?\s*(?:and|to|–|-)\s*(?:the |about |roughly |around )?", re.IGNORECASE)


# "more than $61,000 in hers and more than $70,000 in his": one percentile of two occupations
JOINS_ENDS = re.compile(r"[^,;.:$%\d]{0,16} and (?:more than |less than |over |under |above |below )?", re.IGNORECASE)


def _told_behind(setting: Setting) -> CueKind | None:
    """The statistic that follows the number and belongs to no other: it beats one that stands before."""
    if (paired := _of_pair(setting)) is not None:
        return paired
    statement, quantity = setting.statement, setting.quantity
    found = BEHIND.match(statement.source.text[quantity.end : statement.end])
    if found is None:
        return None
    start = quantity.end + found.end()
    return next((cue.kind for cue in statement.cues if cue.start == start and cue.kind in STATISTICS), None)


def _of(decision: Decision) -> CueKind | None:
    if decision.unit is Unit.USD_WEEK:
        return CueKind.WAGE
    return next((cue for (cue, _), measure in PERCENTILE_MEASURES.items() if measure is decision.measure), None)


BOTH_ENDS = re.compile(
    r"\b(?:lowest|bottom)\W+(?:(?:and|to) )?(?:highest|top) (?:10|ten)\b|"
    r"\b10(?:th)?\W+(?:(?:and|to) )?90th percentiles?",
    re.IGNORECASE,
)


def _end_of_both(setting: Setting) -> CueKind | None:
    """The percentile of a number where its cell tells two under one label: "Lowest / highest 10%"."""
    money = [each for each in setting.statement.quantities if each.kind is NumberKind.MONEY]
    if len(money) != 2 or not any(BOTH_ENDS.search(label) for label in setting.labels[:2]):
        return None
    return CueKind.P10 if money[0] is setting.quantity else CueKind.P90


def _own_statistic(setting: Setting) -> CueKind | None:
    """A percentile before the number beats a mean or median there; what stands close behind comes last."""
    ranked = RANK_LINE.fullmatch(setting.before)
    if ranked and any("percentile" in label.casefold() for label in setting.labels):
        return RANKS[ranked[1]]
    percentile = setting.nearest_left(*PERCENTILES, CueKind.MIDDLE, CueKind.MOST, CueKind.FRACTION)
    behind = setting.adjacent_right(*STATISTICS) or _apposed(setting)
    if OPENS.fullmatch(setting.before) and setting.before.strip(" *_(") and behind is None:
        behind = next((cue for cue in _right_of_both(setting) if cue.kind in STATISTICS), None)
    bracketed = BRACKETED.match(setting.statement.source.text[setting.quantity.end : setting.statement.end])
    if bracketed and behind is None:
        # as in "Bakers: $36,650 (median, 2024)"
        behind = next((cue for cue in setting.right if cue.kind in STATISTICS), None)
    plain = setting.nearest_left(CueKind.MEDIAN, CueKind.MEAN)
    if plain and _in_brackets_before(setting, plain):
        plain = None
    if plain and behind and _of_next_number(setting, behind):
        behind = None
    if percentile and not (plain and plain.start > percentile.end and _parted(setting, percentile, plain)):
        return percentile.kind
    if behind and (plain is None or behind.kind in PERCENTILES):
        return _refined(setting, behind)
    if plain is None and (of_all := OF_ALL.search(setting.statement.text)):
        return CueKind.MEDIAN if of_all[1].casefold() == "medians" else CueKind.MEAN
    return plain.kind if plain else None


# "$42,080, the median for 2018", but not "$42,080, the median of all jobs is $49,500"
APPOSED = re.compile(
    r"(?: (?:a|an|per) (?:year|hour))?(?:,| [–—-]) (?:the|their|its) "
    r"(?:\d{4} |national |overall )?(?=median|midpoint|mean|average)",
    re.IGNORECASE,
)
NOT_APPOSED = re.compile(
    r"[^.;]*?(?: (?:is|was|are|were|stood|stands|sits|at|came|comes|of)(?: \w+){0,2} \$)", re.IGNORECASE
)


def _apposed(setting: Setting) -> MeasureCue | None:
    """The median or mean that the words behind a comma say the number is."""
    text, end = setting.statement.source.text, setting.quantity.end
    found = APPOSED.match(text, end, setting.statement.end)
    if found is None or NOT_APPOSED.match(text, found.end(), setting.statement.end):
        return None
    return next((cue for cue in setting.statement.cues if cue.start == found.end() and cue.kind in STATISTICS), None)


# "Editors $75,020 | chiropractors $76,530 (BLS medians, May 2023)": the brackets behind are about all.
OF_ALL = re.compile(
    r"\((?:(?:all|both|bls|national|annual|u\.s\.) )*(medians|means|averages)\b[^()$%]*\)\W*$", re.IGNORECASE
)


def _right_of_both(setting: Setting) -> tuple[MeasureCue, ...]:
    """The cues to the right of the number, past the other end of its range."""
    statement, partner = setting.statement, setting.quantity.partner
    if partner is None:
        return setting.right
    return tuple(statement.cues_between(max(setting.quantity.end, statement.numbers[partner].end), statement.end))


def _refined(setting: Setting, behind: MeasureCue) -> CueKind:
    later = next((cue for cue in setting.right if cue.kind in PERCENTILES and cue.start > behind.start), None)
    between = setting.statement.source.text[behind.end : later.start] if later else ""
    # "a $31,200 median 10th percentile wage"
    return later.kind if later and len(between) < 12 and not re.search(r"[,;()]", between) else behind.kind


def _parted(setting: Setting, first: MeasureCue, second: MeasureCue) -> bool:
    """Whether a clause ends between two cues: "the lowest 10 percent ...; the median is"."""
    between = setting.statement.source.text[first.end : second.start]
    return bool(re.search(r"[;.]|, (?:and|while|but|the)\b", between))


def _first_statistic(cues: tuple[MeasureCue, ...]) -> CueKind | None:
    percentile = next((cue.kind for cue in cues if cue.kind in PERCENTILES or cue.kind is CueKind.MIDDLE), None)
    return percentile or next((cue.kind for cue in cues if cue.kind in (CueKind.MEDIAN, CueKind.MEAN)), None)
