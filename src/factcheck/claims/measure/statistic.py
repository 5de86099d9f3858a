# ruff: noqa: E501 - a pattern is read as a whole
"""Which statistic a sum of pay is: median, mean, a percentile, or none named."""

import re

from factcheck.claim import Origin
from factcheck.claims.credit.own import SAID
from factcheck.claims.limits.payers import listed_payer
from factcheck.claims.measure.bare_pay import JOINED, OPENS, got, is_somebodys
from factcheck.claims.measure.ends import other_end
from factcheck.claims.measure.explained import EXPLAINS
from factcheck.claims.measure.in_order import of_row
from factcheck.claims.measure.rates import rate_of
from factcheck.claims.measure.setting import PERCENTILE_MEASURES, Decision, Setting
from factcheck.find.measures import PERCENTILES, STATISTICS, CueKind, MeasureCue
from factcheck.measure import Measure
from factcheck.quantity import Comparator, NumberKind, Unit
from factcheck.vocabulary.measures import HEDGED

# "Compare accountants, at $79,880": with the statistic spoken of before
SET_BESIDE = re.compile(
    r"\W*(?:(?:now|but|and|then|just) )?(?:compare|contrast|set|stack|put) (?:that |it |this )?", re.IGNORECASE
)
# "It was $86,130 in May", "Theirs was $59,150": of the statistic spoken of before
IT_WAS = re.compile(
    r"(?:^\W*|[;:] )(?:there,? |here,? )?(?:(?:and |but )?(?:for|with|among|in|at|by) [^,;:.$]{2,48}?,? )?(?:it|theirs|that|this|the (?:figure|number|amount)) (?:was|is|stood at|stands at|came to|comes to) "
    r"(?:about |around |roughly |just |nearly )?$",
    re.IGNORECASE,
)
# "10% $34,640", in lines under "Wages by percentile"
RANK_LINE = re.compile(r"\W*(10|25|50|75|90)(?:th)?\s?(?:%|percent(?:ile)?)?[\s:–-]*", re.IGNORECASE)
RANKS = {"10": CueKind.P10, "25": CueKind.P25, "50": CueKind.MEDIAN, "75": CueKind.P75, "90": CueKind.P90}
# "the highest-paying state, at $73,320" names no statistic of its own
RANKED = re.compile(r"(?:best|highest|lowest|worst|well|top|high|low|better|least|most)[\s-]", re.IGNORECASE)
BRACKETED = re.compile(
    r"^[\s*_]*(?:[^\d$%();,.]{0,60}\s)?(?:in (?:May )?(?:19|20)\d\d\s)?[(\[](?:(?:which|that|this|it)(?: is|[’']s) |national |annual |the |(?:May )?(?:19|20)\d\d |"
    # an office's name before it, as in "(Bureau of Labor Statistics, mean)"
    r"(?:u\.s\.|federal|government|official|(?:u\.s\. )?bureau of labor statistics|bls|oe[ws]s?|ooh|handbook|nationwide|overall)(?:[’']s?)?,? (?=[^()$]*[)\]]))*"
    r"(?:median|mean|average|avg|(?:(?:10|25|50|75|90)(?:th)? percentile|"
    r"(?:lowest|bottom|highest|top)[ -](?:10|ten|25|tenth|quarter))(?=[^()$]*[)\]]))\b",
    re.IGNORECASE,
)
# The same by the hour, between the number and its brackets: "$71,850 a year, or $34.54 per hour (2018 median)".
TWIN = re.compile(
    r"(?: (?:a|per) year|/yr)?(?:,? or |,? |/| ?\()\$\d[\d.,]*\d(?: ?(?:an|per|/) ?(?:hour|hr)\b)\)?", re.IGNORECASE
)
# "The wage in an hour is $23.66", "That makes an hourly wage of $23.66"
THE_WAGE = re.compile(
    r"\b(?:the|their|its|this|that)\b(?: [\w-]+){0,3}? (?:wage|pay|rate|salary|earnings)\b", re.IGNORECASE
)
# "If you are paid by the hour, that comes to just over $17"
COMES_TO = re.compile(
    r"\b(?:that|this|it|which)(?:[’']s| is| (?:comes|works|adds|breaks|boils) (?:out |up |down )?(?:to|at|into)|"
    r" (?:amounts|translates|equates) (?:in)?to| means)\s"
    rf"{HEDGED}$",
    re.IGNORECASE,
)


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
    r"[\s,(]*+(?:annually|yearly|hourly|(?:an?|per) (?:year|hour))?(?:\s?in (?:May )?(?:19|20)\d\d)?[\s,(]*+"
    r"(?:or|which is|equal to|(?:[^$%;]{0,60},? )?(?:which |and )?(?:(?:works?|worked|comes?|came|amounts?|adds?) (?:out |up )?(?:at|to)|"
    r"(?:is )?(?:equivalent|equal) to|translat(?:es|ing) (?:in)?to|that is,?))"
    r"(?: (?:about|roughly|around|approximately))?\s*",
    re.IGNORECASE,
)


# "$14.29 an hour ($29,730 a year)": the same pay once more in brackets, by another rate
IN_BRACKETS_AGAIN = re.compile(
    r"(?:(?: (?:an?|per) |/)(?:hour|hr|year|yr)| (?:hourly|annually|yearly))?(?: in (?:May )?(?:19|20)\d\d)? ?"
    r"\((?:or |about |roughly |~)*",
    re.IGNORECASE,
)
RATE_ENDS = re.compile(
    r"(?:(?: (?:an?|per) |/)(?:hour|hr|year|yr)| (?:hourly|annually|yearly|annual))\)", re.IGNORECASE
)


def _bracketed_again(setting: Setting) -> bool:
    """Whether brackets hold nothing but the pay before by another rate."""
    before = setting.previous
    if before is None or not IN_BRACKETS_AGAIN.fullmatch(setting.before) or not RATE_ENDS.match(setting.after):
        return False
    return before.unit is not (Unit.USD_HOUR if rate_of(setting) == "hour" else Unit.USD_YEAR)


# "A made a median of $68,540, whereas B made $51,430": what is set against a median is one.
AGAINST = re.compile(
    r"^(?: (?:in|as of) (?:May )?(?:19|20)\d\d)?[\s,;–—*)]*"
    r"(?:whereas|while|but|and|versus|vs\.?|against|compared (?:to|with))\b",
    re.IGNORECASE,
)


def _set_against_another(setting: Setting) -> bool:
    statement, quantity = setting.statement, setting.quantity
    if quantity.partner is not None or not AGAINST.match(setting.before) or not setting.before_in_sentence:
        return False
    start = quantity.start - len(setting.before)
    if any(start <= each.start < quantity.start for each in statement.occupations):
        return True
    behind = FOR.match(statement.source.text, quantity.end, statement.end)
    return behind is not None and any(each.start == behind.end() for each in statement.occupations)


AND_OF_ANOTHER = re.compile(
    r"(?: for| among| of)?[^,;.:$%\d]{0,60}(?:,? (?:and|against|versus|vs\.?)|[,;]) (?:about )?", re.IGNORECASE
)
# "..., less than $24,120; for florists, $22,990", "... and for florists it was $22,990"
OF_NEXT = re.compile(
    r"(?: (?:a|an|per) (?:year|hour))?(?: (?:for|among|of) (?:the )?#+)?(?:[;,]|,? (?:and|while|but|whereas))(?: (?:and|while|but))? "
    r"(?:for|among|with) (?:the )?#+,?(?: (?:it|that|this|the (?:figure|number|sum|mark|line|threshold|cut-?off))"
    r" (?:is|was|stood at|came to))? (?:about |around |roughly |just |only )?",
    re.IGNORECASE,
)


def _masked(setting: Setting) -> str:
    """The words before the number, each letter of a name of workers a "#"."""
    words, offset = setting.before, setting.quantity.start - len(setting.before)
    for mention in setting.statement.occupations:
        if offset <= mention.start and mention.end <= setting.quantity.start:
            first, last = mention.start - offset, mention.end - offset
            words = words[:first] + "#" * (last - first) + words[last:]
    return words


def _told_of_another(setting: Setting) -> bool:
    """Whether it is the percentile before told of others: "$76,750 a year for opticians and $53,200 for bakers"."""
    statement, quantity = setting.statement, setting.quantity
    if not setting.before_in_sentence or quantity.partner is not None:
        return False
    if OF_NEXT.fullmatch(_masked(setting)):
        return True
    behind = FOR.match(statement.source.text, quantity.end, statement.end)
    if behind is None or not any(each.start == behind.end() for each in statement.occupations):
        return False
    start = quantity.start - len(setting.before)
    named = [each for each in statement.occupations if start <= each.start and each.end <= quantity.start]
    first = FOR.match(statement.source.text, start, quantity.start)
    told = len(named) == 1 and first is not None and named[0].start == first.end()
    return told and AND_OF_ANOTHER.fullmatch(setting.before) is not None


FOR = re.compile(r" (?:(?:a|per) year |an hour )?(?:for|among|of) (?:the )?", re.IGNORECASE)


# What may stand, beside a name, between a range of percentiles and the same range of others: "for roofers, the same
# survey shows a span of", "Among roofers, from", "roofers had one of"
ANOTHERS = re.compile(
    r"(?:\W|\b(?:for|among|with|of|in|at|as|the|a|an|one|it|they|those|that|their|theirs|this|these|and|while|but|whereas|"
    r"from|between|same|bls|bureau|labor|statistics|government|survey|data|figures?|numbers?|shows?|showed|gives?|gave|puts?|"
    r"tells?|told|reports?|reported|has|had|have|is|was|are|were|be|paid|earned|earn|earns|made|make|makes|got|get|took|home|"
    r"r[au]ns?|went|goes|go|stretch(?:es|ed)?|reach(?:es|ed)?|ranged?|ranges|span(?:s|ned)?|spread|band|gap|interval|"
    r"corresponding|per|year|hour|annually|may|\d{4}|about|roughly|contrast|meanwhile|says?|according|to)\b)*",
    re.IGNORECASE,
)
SPANS = {
    Measure.P75_ANNUAL: (CueKind.MIDDLE, {CueKind.P25, CueKind.P75}),
    Measure.P75_HOURLY: (CueKind.MIDDLE, {CueKind.P25, CueKind.P75}),
    Measure.P90_ANNUAL: (CueKind.MOST, {CueKind.P10, CueKind.P90}),
    Measure.P90_HOURLY: (CueKind.MOST, {CueKind.P10, CueKind.P90}),
}
# "Avionics techs sit a bit higher: $81,390", behind the tails of another distribution
COMPARED = re.compile(
    r"\b(?:higher|lower|better|worse|more|less|above|below|ahead|behind|close)\b[^.;$]{0,16}$", re.IGNORECASE
)


# What sets the payer, the place or the people of a number in a row with those told before.
IN_ROW = re.compile(
    r"\b(?:(?:com(?:e|es|ing)|came|is|are|was|were|rank(?:s|ed)?|stands?|stood|placed?) (?:in )?(?:next|second|third|fourth|last)|"
    r"follow(?:s|ed)?|(?:close|not far|just|right) behind|next (?:in line|up)|br(?:ings?|ought) up the rear|"
    r"runner[s-]* ?up)\b",
    re.IGNORECASE,
)
COMPARES = re.compile(
    r"\b(?:higher|lower|better|worse|more|less|ahead|behind|close|similar(?:ly)?|(?:about|much|nearly|almost|roughly) the same|best|most|least|"
    r"worst)\b(?! than\W{1,3}\d)",
    re.IGNORECASE,
)
# "Electricians, at $35.10, earned more than ..."
COMPARES_BEHIND = re.compile(
    r"^(?:/hr| (?:an|per) hour| (?:a|per) year)?[,)–— ]{1,3}(?:earn|ma[dk]e|do|did|fare|w[ae]re?|are|pa(?:y|id)|come|came)"
    r"\w* (?:\w+ ){0,2}?(?:more|less|better|worse|higher|lower|ahead|behind|close)\b",
    re.IGNORECASE,
)
# ", and roofers a bit less, at": a further clause of a sentence that compares
FURTHER = re.compile(r"^(?: an? (?:hour|year))?[\s,;–—*)]*\b(?:and|while|whereas|but|with)\b", re.IGNORECASE)


def _compared_on(setting: Setting) -> CueKind | None:
    """The mean or median of the claim before, where words of comparison carry it on: "Roofers earned less, $50,970"."""
    before, statement = setting.previous, setting.statement
    statistic = _of(before) if before is not None and before.kind == "level" else None
    if before is None or statistic not in (CueKind.MEDIAN, CueKind.MEAN) or setting.quantity.partner is not None:
        return None
    words = setting.without_names(setting.before)
    if IN_ROW.search(words):
        return statistic
    if setting.before_in_sentence and before.origin is Origin.CONTEXT and FURTHER.match(words):
        return statistic
    start = setting.quantity.start - len(setting.before)
    titled = [each for each in statement.occupations if each.kind in ("title", "group")]
    if not titled and _of_next_place(setting):
        return statistic
    names = [each.start for each in titled] + [each.start for each in statement.places]
    named = any(start <= each < setting.quantity.start for each in names)
    return statistic if named and (COMPARES.search(words) or COMPARES_BEHIND.match(setting.after)) else None


# "Mississippi's made", "Those in Texas earned", "In Ohio they were paid": the same people in another place
OF_PLACE = re.compile(
    r"\W*(?:(?:and|but|while|whereas|then|meanwhile|by contrast|at the (?:bottom|top|other end)),? )?"
    r"(?:(?:those|the ones|their (?:counterparts|colleagues|peers)|workers|people) )?(?:(?:over|down|up|out) )?(?:in |from )?#"
    r"(?:[’']s?)?(?: (?:ones|workers))?,?(?: (?:they|workers|people))?"
    rf" (?:ma[dk]e|earn(?:s|ed)?|averaged?|pa(?:ys?|id)|(?:are|were|is|was) paid|t(?:akes?|ook) home) {HEDGED}",
    re.IGNORECASE,
)


def _of_next_place(setting: Setting) -> bool:
    """Whether the number is of the same people in another place than the number before, and nothing else is said."""
    statement = setting.statement
    start = setting.quantity.start - len(setting.before)
    here = [each for each in statement.places if start <= each.start < setting.quantity.start]
    if len(here) != 1 or here[0].kind != "state":
        return False
    told = setting.before[: here[0].start - start] + "#" + setting.before[here[0].end - start :]
    if not OF_PLACE.fullmatch(told):
        return False
    before = statement if setting.before_in_sentence else statement.source.statements[max(0, statement.index - 1)]
    return any(each.kind == "state" and each.end <= start for each in before.places)


def statistic_of(setting: Setting) -> tuple[CueKind, Origin] | None:
    """The statistic and whence it is; None where the money is nobody's pay.

    Where nothing near tells one, what the document says once of all its pay does: "pay means the median here".
    """
    found = _told(setting)
    if found is None or found[0] is not CueKind.WAGE or any(e.office == "other" for e in setting.statement.sources):
        return found
    if setting.has(CueKind.STAGE):
        return found
    declared = setting.declared()
    return found if declared is None else (declared, Origin.DOCUMENT)


def _told(setting: Setting) -> tuple[CueKind, Origin] | None:
    """The statistic that the words near the number tell, and whence it is."""
    if setting.previous is not None and setting.previous.kind in ("level", "rank") and not setting.cell:
        again = SAME_AGAIN.fullmatch(setting.before) or _bracketed_again(setting)
        statistic = _of(setting.previous) if again and setting.kinds(setting.left).isdisjoint(STATISTICS) else None
        # "about $21 an hour, or $43,460 median for the year" tells the second alone
        if statistic and not (statistic is CueKind.WAGE and setting.adjacent_right(*STATISTICS)):
            return statistic, setting.previous.origin
    if setting.cell and (end := _end_of_both(setting)) is not None:
        return end, Origin.TABLE
    if (pointed := _former_of_two(setting)) is not None:
        return pointed, Origin.CONTEXT
    if (opposite := other_end(setting)) is not None:
        return opposite, Origin.SENTENCE
    own = (
        of_row(setting)
        or _third_quartile(setting)
        or _same_two(setting)
        or _same_end(setting)
        or _told_behind(setting)
        or _explained(setting)
        or _own_statistic(setting)
    )
    if own is not None:
        return own, Origin.SENTENCE
    if (behind := setting.statistic_behind()) is not None:
        return behind, Origin.CONTEXT
    if IT_WAS.search(setting.before) and (carried := setting.statistic_before()) is not None:
        return carried, Origin.CONTEXT
    joined = JOINS_ENDS.fullmatch(setting.before) and setting.quantity.partner is None
    if joined and setting.previous is not None and setting.previous.kind == "rank":
        statistic = _of(setting.previous)
        return (statistic, setting.previous.origin) if statistic else None
    listed = JOINED.fullmatch(setting.before) and "respectively" in setting.statement.text
    if listed and setting.previous is not None and (statistic := _of(setting.previous)):
        return statistic, setting.previous.origin
    if setting.previous is not None and setting.previous.kind == "rank" and _told_of_another(setting):
        statistic = _of(setting.previous)
        return (statistic, setting.previous.origin) if statistic else None
    if setting.previous is not None and (spanned := _span_again(setting)) is not None:
        return spanned, setting.previous.origin
    if setting.partner is not None and setting.partner.kind in ("level", "rank"):
        statistic = _of(setting.partner)
        return (statistic, setting.partner.origin) if statistic else None
    before = setting.previous if setting.statement.index and not setting.cell else None
    if before is not None and before.kind == "level" and not setting.has(CueKind.WAGE):
        statistic = _of(before)  # of the same paragraph, and so nearer than what leads in
        return (statistic, Origin.CONTEXT) if statistic else None
    over = _first_statistic(setting.above)
    if (placed := _place_before(setting)) is not None:
        return placed, Origin.CONTEXT
    if setting.has(CueKind.WAGE):
        if over and setting.cell:
            return over, Origin.TABLE
        ranked = all(RANKED.match(cue.text) for cue in (*setting.left, *setting.right) if cue.kind is CueKind.WAGE)
        if ranked and (carried := setting.statistic_before()) is not None:
            return carried, Origin.CONTEXT
        if (against := _compared_on(setting)) is not None:
            return against, Origin.CONTEXT
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
    payer = listed_payer(setting.statement, setting.quantity, setting.labels)
    if payer is not None and (carried := setting.statistic_before()) is not None:
        return carried, Origin.CONTEXT
    if setting.over(CueKind.WAGE):
        return CueKind.WAGE, Origin.TABLE if setting.cell else Origin.CONTEXT
    if setting.previous is not None and setting.previous.kind == "rank" and setting.statement.occupations:
        compared = COMPARED.search(setting.before) and not setting.before_in_sentence
        return (setting.statistic_before() if compared else None) or CueKind.WAGE, Origin.CONTEXT
    if setting.statement.occupations and is_somebodys(setting):
        statistic = setting.statistic_before() if SET_BESIDE.match(setting.statement.text) else None
        return statistic or CueKind.WAGE, Origin.CONTEXT
    if setting.statement.sources and all(source.office == "BLS" for source in setting.statement.sources):
        return CueKind.WAGE, Origin.SENTENCE  # what the office tells in dollars is pay, where nothing says it is not
    if any(
        each.office == "BLS" and SAID.fullmatch(setting.statement.source.text, each.end, setting.quantity.start)
        for each in setting.statement.sources
    ):
        return CueKind.WAGE, Origin.SENTENCE
    if setting.quantity.per or got(setting):
        return CueKind.WAGE, Origin.SENTENCE
    if setting.cell and _by_hour_and_year(setting):
        return CueKind.WAGE, Origin.TABLE
    return None


HOURS = 2080  # of a year's work, by which the office multiplies
WHOLE = 0.01  # how far the two may lie apart, being rounded


def _by_hour_and_year(setting: Setting) -> bool:
    """Whether the row tells two sums of which one is the other by the hour: "| $13.99 | $29,100 |"."""
    sums = sorted(float(each[1].replace(",", "")) for each in SUM.finditer(setting.statement.block.text))
    own = setting.quantity.value
    return any(
        abs(low * HOURS - high) <= WHOLE * high for low in sums for high in sums if low < high and own in (low, high)
    )


SUM = re.compile(r"\$(\d[\d,]*(?:\.\d+)?)")


def _span_again(setting: Setting) -> CueKind | None:
    """Which range of percentiles the low end of a range is of, where the range before is told again of others.

    As in "$48,230 to $77,680 for bakers and $73,330 to $114,940 for".
    """
    before, statement = setting.previous, setting.statement
    if before is None or before.measure not in SPANS or setting.quantity.comparator is not Comparator.RANGE_LOW:
        return None
    if not ANOTHERS.fullmatch(setting.without_names(setting.before)):
        return None
    span, ends = SPANS[Measure(before.measure)]
    told = statement if setting.before_in_sentence else statement.source.statements[max(0, statement.index - 1)]
    kinds = setting.kinds(told.cues)
    return span if span in kinds or ends <= kinds else None


# "Say you end up right at the 25th percentile."
PLACE = re.compile(
    r"\b(?:say|suppose|imagine|take|consider|look|start|begin|now|what about|turn|compare|next)\b[^.;$%]{0,60}"
    r"\b(?:the )?(?:10|25|75|90)th percentiles?\W*\Z",
    re.IGNORECASE,
)


def _place_before(setting: Setting) -> CueKind | None:
    """The percentile that the sentence before, without a number, bids the reader look at."""
    statement = setting.statement
    if not statement.index or setting.cell or any(cue.kind in STATISTICS for cue in statement.cues):
        return None
    last = statement.source.statements[statement.index - 1]
    told = {cue.kind for cue in last.cues if cue.kind in STATISTICS}
    bare = not last.quantities and len(told) == 1 and PLACE.search(last.text) is not None
    return told.pop() if bare and told <= PERCENTILES else None


def _same_by_the_hour(setting: Setting) -> CueKind | None:
    """The mean or median of the sentence before, where this one tells "the wage" once more by the hour."""
    before = setting.previous
    if before is None or before.kind != "level" or before.unit is not Unit.USD_YEAR or setting.statement.occupations:
        return None
    again = THE_WAGE.search(setting.statement.text) or COMES_TO.search(setting.before)
    return _of(before) if rate_of(setting) == "hour" and again else None


# Right behind the number: "$41,430 at the 10th percentile", "$61,150 annually ($29.40 hourly) at the median".
BEHIND = re.compile(
    r"^[*_ ]{0,2}(?:annually|yearly|hourly|(?:a|per|an) (?:year|hour))?(?: \(\$[\d,.]+[^()$]{0,16}\))?"
    r"(?:,? or (?:about |around |roughly )?\$[\d,.]*\d (?:(?:per|an|a|by the) hour|hourly))?"
    r"(?: at the (?:very |low |high )?(?:bottom|top|end)(?=,? ?\())?"
    r"(?: (?:at|for) (?:those (?:at|in) )?the | as (?:the|an?) | (?=in the middle)|, which (?:is|was) (?:the |its )?(?:annual |hourly )?|,?\s?\((?:the |at the |(?:may )?(?:19|20)\d\d (?:national |annual )?)?)"
    r"(?=10|25|50|75|90|median|mean|midpoint|halfway|half-way|(?:in the )?middle(?! 50| half)|lowest|bottom|highest|top)",
    re.IGNORECASE,
)


# "more than $61,000 in hers and more than $70,000 in his": one percentile of two occupations
JOINS_ENDS = re.compile(r"[^,;.:$%\d]{0,16} and (?:more than |less than |over |under |above |below )?", re.IGNORECASE)


def _told_behind(setting: Setting) -> CueKind | None:
    """The statistic that follows the number and belongs to no other: it beats one that stands before."""
    statement, quantity = setting.statement, setting.quantity
    found = BEHIND.match(statement.source.text[quantity.end : statement.end])
    if found is None:
        return None
    start = quantity.end + found.end()
    # "at the middle" is a cue whole
    here = (cue for cue in statement.cues if quantity.end <= cue.start <= start < cue.end)
    cue = next((cue for cue in here if cue.kind in STATISTICS), None)
    if cue is None or ("(" in found[0].rpartition(")")[2] and _of_next_number(setting, cue)):
        return None  # "$48,860 (the mean was $51,210)"
    return cue.kind


# "$54,760 on the former measure and $50,030 on the latter"
FORMER = re.compile(
    r"[^$%;.\d]{0,24}\b(?:on|by|as|under|for|is|was) the (?P<which>former|latter)(?: (?:measure|figure|statistic|yardstick|one))?\b",
    re.IGNORECASE,
)
MEASURE_TOLD = re.compile(r"\bthe (?:former|latter) (?:measure|figure|statistic|yardstick)\b", re.IGNORECASE)


def _former_of_two(setting: Setting) -> CueKind | None:
    """Of the median and the mean told together before, the one that "the former measure" behind the number means."""
    statement = setting.statement
    found = FORMER.match(statement.source.text, setting.quantity.end, statement.end)
    if found is None or not MEASURE_TOLD.search(statement.text):
        return None
    before = statement.source.statements[statement.index - 1] if statement.index else None
    cues = [*(before.cues if before else ()), *statement.cues_between(statement.start, setting.quantity.start)]
    told = list(dict.fromkeys(cue.kind for cue in cues if cue.kind in (CueKind.MEDIAN, CueKind.MEAN)))
    return told[found["which"].casefold() == "latter"] if len(told) == len(("former", "latter")) else None


def _explained(setting: Setting) -> CueKind | None:
    """The statistic that a sentence behind the number says it is: "$41,430. That is the median of bakers."."""
    statement = setting.statement
    found = EXPLAINS.search(statement.source.text, setting.quantity.end, statement.end)
    if found is None:
        return None
    return next((cue.kind for cue in setting.right if cue.start >= found.end() and cue.kind in STATISTICS), None)


# "$58,840 marking the first quartile and $78,010 the third"
THIRD = re.compile(
    r"(?: (?:a|per) year)?(?: marking| as| for| being|,)? the (?:third|upper)(?: (?:one|quartile|quarter))?(?=\W*$|[,.;:(]| \(| and )",
    re.IGNORECASE,
)


def _third_quartile(setting: Setting) -> CueKind | None:
    """The 75th percentile, of a number that words set beside the 25th before it in the sentence."""
    before = setting.previous
    if (
        before is None
        or before.measure not in (Measure.P25_ANNUAL, Measure.P25_HOURLY)
        or not setting.before_in_sentence
    ):
        return None
    return CueKind.P75 if THIRD.match(setting.after + setting.rest) else None


# "For roofers the same two figures were $54,760 and $50,970"
SAME_TWO = re.compile(
    r"\b(?:the|those|these) (?:same |corresponding |two |three )+(?:[\w’']+ )?(?:figures|numbers|amounts|statistics|values|measures) "
    r"(?:were|are|came to|stood at|read)\b",
    re.IGNORECASE,
)


def _same_two(setting: Setting) -> CueKind | None:
    """The statistic that the sentence before tells in the number's place, where the same ones are told of others."""
    statement = setting.statement
    if not statement.index or not SAME_TWO.search(statement.source.text, statement.start, setting.quantity.start):
        return None
    told = statement.source.statements[statement.index - 1]
    kinds = list(dict.fromkeys(cue.kind for cue in told.cues if cue.kind in STATISTICS))
    sums = [each for each in statement.quantities if each.kind is NumberKind.MONEY]
    before = [each for each in told.quantities if each.kind is NumberKind.MONEY]
    alike = len(kinds) == len(sums) == len(before) and setting.quantity in sums
    return kinds[sums.index(setting.quantity)] if alike else None


# "Their counterparts among roofers were above $85,600", "The same tenth of roofers earned more than $85,600"
SAME_END = re.compile(
    r"\b(?:(?:their|the) (?:counterparts?|peers|equivalents?|opposite numbers)|the (?:same|corresponding|equivalent|comparable) "
    r"(?:tenth|decile|quarter|quartile|share|slice|group|percentile|cut-?off|mark|line|threshold|point))\b[^.;$%]{0,60}$",
    re.IGNORECASE,
)


def _same_end(setting: Setting) -> CueKind | None:
    """The percentile of the number before, where the sentence says that it is told of others too."""
    before = setting.previous
    if before is None or before.kind != "rank" or any(cue.kind in STATISTICS for cue in setting.left):
        return None
    start = setting.quantity.start - len(setting.before)
    named = any(start <= each.start < setting.quantity.start for each in setting.statement.occupations)
    return _of(before) if named and SAME_END.search(setting.before) else None


def _of(decision: Decision) -> CueKind | None:
    if decision.unit is Unit.USD_WEEK:
        return CueKind.WAGE
    return next((cue for (cue, _), measure in PERCENTILE_MEASURES.items() if measure is decision.measure), None)


BOTH_ENDS = re.compile(
    r"\b(?:lowest|bottom)\W+(?:(?:and|to) )?(?:the )?(?:highest|top)[ -](?:10|ten|tenth|decile)\b|"
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
    if setting.quantity.comparator is Comparator.RANGE_LOW:
        ends = setting.kinds(setting.left)
        if {CueKind.P10, CueKind.P90} <= ends or (CueKind.P90 in ends and BOTH_ENDS.search(setting.before)):
            return CueKind.MOST  # "the lowest and the highest tenth: $27,000 to $52,000"
        if {CueKind.P25, CueKind.P75} <= ends:
            return CueKind.MIDDLE
    percentile = setting.nearest_left(*PERCENTILES, CueKind.MIDDLE, CueKind.MOST, CueKind.FRACTION)
    behind = setting.adjacent_right(*STATISTICS) or _apposed(setting)
    if OPENS.fullmatch(setting.before) and setting.before.strip(" *_(") and behind is None:
        behind = next((cue for cue in _right_of_both(setting) if cue.kind in STATISTICS), None)
    text, end = setting.statement.source.text, setting.quantity.end
    twin = TWIN.match(text, end, setting.statement.end)
    bracketed = BRACKETED.match(text[twin.end() if twin else end : setting.statement.end])
    if bracketed and behind is None:
        # as in "Bakers: $36,650 (median, 2024)"
        ahead = setting.statement.cues_between(twin.end() if twin else end, setting.statement.end)
        behind = next((cue for cue in ahead if cue.kind in STATISTICS), None)
    plain = setting.nearest_left(CueKind.MEDIAN, CueKind.MEAN)
    if plain and _in_brackets_before(setting, plain):
        plain = None
    if plain and behind and _beyond_another(setting, plain, behind):
        return behind.kind
    if plain and behind and _each_right_behind(setting, plain, behind):
        return behind.kind
    if plain and behind and bracketed and _of_another_number(setting, plain, behind):
        return behind.kind
    if plain and behind and _of_next_number(setting, behind):
        behind = None
    elif plain and behind and _each_behind_its_own(setting, plain, behind):
        return behind.kind
    if percentile and not (plain and plain.start > percentile.end and _parted(setting, percentile, plain)):
        return percentile.kind
    if behind and (plain is None or behind.kind in PERCENTILES):
        return _refined(setting, behind)
    if plain is None and (of_all := OF_ALL.search(setting.statement.text)):
        return CueKind.MEDIAN if of_all[1].casefold() == "medians" else CueKind.MEAN
    return plain.kind if plain else _of_pair(setting)


# "$36,650 vs. $50,970 a year at the median"
NEXT_OF_PAIR = re.compile(r",? (?:and|vs\.?|versus|against|/) \$\d[\d,.]*\d[kK]?", re.IGNORECASE)


def _of_pair(setting: Setting) -> CueKind | None:
    """The statistic right behind the second of two numbers, of the first."""
    text, end = setting.statement.source.text, setting.statement.end
    if (
        setting.quantity.partner is not None
        or (following := NEXT_OF_PAIR.match(text, setting.quantity.end, end)) is None
    ):
        return None
    cue = next((each for each in setting.statement.cues if each.start >= following.end()), None)
    rate = next(
        (each for each in setting.statement.cues if each.kind in STATISTICS and each.start >= following.end()), None
    )
    told = rate if cue is not None and cue.kind in (CueKind.YEARLY, CueKind.HOURLY) else cue
    if told is None or told.kind not in STATISTICS:
        return None
    return told.kind if TOUCHES.fullmatch(text, following.end(), told.start) else None


# between a number and what it is: "$42,080 a year (median)"
TOUCHES = re.compile(
    r"[\s(*_]*(?:(?:a|an|per) (?:year|hour)|annual(?:ly)?|yearly|hourly|annual)?[\s,(]*(?:at the |on |the )?",
    re.IGNORECASE,
)


def _beyond_another(setting: Setting, before: MeasureCue, behind: MeasureCue) -> bool:
    """Whether another number stands between the number and what is told before it, and `behind` touches the number.

    "12,300 openings (annual average), 4% growth, $60,580 median pay"
    """
    statement, quantity = setting.statement, setting.quantity
    parted = any(before.end <= each.start < quantity.start for each in statement.quantities)
    return parted and TOUCHES.fullmatch(statement.source.text, quantity.end, behind.start) is not None


def _of_another_number(setting: Setting, before: MeasureCue, behind: MeasureCue) -> bool:
    """Whether `before` is another number's, by its brackets or by that number between, and `behind` names no other."""
    start = setting.quantity.start
    between = setting.statement.source.text[before.end : start]
    other = ")" in between or any(before.end <= each.start < start for each in setting.statement.quantities)
    return other and not _of_next_number(setting, behind)


def _each_behind_its_own(setting: Setting, before: MeasureCue, behind: MeasureCue) -> bool:
    """Whether numbers are followed by what they are: "$42,080 median, $45,100 mean"; the first is the one before's."""
    if not setting.before_in_sentence:
        return False
    text, quantity = setting.statement.source.text, setting.quantity
    last = quantity.start - len(setting.before)
    return TOUCHES.fullmatch(text, last, before.start) is not None and (
        TOUCHES.fullmatch(text, quantity.end, behind.start) is not None
    )


RIGHT_BEHIND = re.compile(r" (?:(?:a|an|per) (?:year|hour) )?(?:annual |hourly )?", re.IGNORECASE)


def _each_right_behind(setting: Setting, before: MeasureCue, behind: MeasureCue) -> bool:
    """The same with nothing but a space between each number and what it is: "$42,080 median; $36,150 median, $38,200"."""
    text, quantity = setting.statement.source.text, setting.quantity
    last = quantity.start - len(setting.before)
    both = (last, before.start), (quantity.end, behind.start)
    return setting.before_in_sentence and all(RIGHT_BEHIND.fullmatch(text, start, end) for start, end in both)


# "$42,080, the median for 2018", but not "$42,080, the median of all jobs is $49,500"
APPOSED = re.compile(
    r"(?: (?:a|an|per) (?:year|hour))?(?:,| [–—-])(?: which (?:is|was))? (?:the|their|its) "
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
    return bool(re.search(r"[;.]|, (?:and|while|but|the|with)\b", between))


def _first_statistic(cues: tuple[MeasureCue, ...]) -> CueKind | None:
    percentile = next((cue.kind for cue in cues if cue.kind in PERCENTILES or cue.kind is CueKind.MIDDLE), None)
    return percentile or next((cue.kind for cue in cues if cue.kind in (CueKind.MEDIAN, CueKind.MEAN)), None)
