"""Changes: growth in percent, and jobs added or lost."""

import re

from factcheck.claim import Origin
from factcheck.claims.ellipsis import CLOSING, names_only
from factcheck.claims.setting import BREAK, Decision, Setting
from factcheck.claims.share import EMPLOYED
from factcheck.claims.summing import base_of, comes_to, next_in_row, ranked, set_against, sums_up
from factcheck.document import BlockKind
from factcheck.find.measures import CueKind
from factcheck.find.periods import PeriodMention
from factcheck.find.sources import names_office
from factcheck.measure import Measure
from factcheck.quantity import Comparator, NumberKind, Unit
from factcheck.vocabulary.measures import HEDGED

CHANGE = (CueKind.GROWTH, CueKind.DECLINE)
PAST = re.compile(
    r"\b(?=[cdfghijorsw])(?:(?:has|have|had) (?:\w+ ){0,2}?(?:grown|increased|risen|jumped|expanded|climbed|declined|"
    r"fallen|dropped|gone up)|(?:grew|rose|jumped|fell|climbed|increased|shrank|dropped|declined|"
    r"doubled|went (?:up|down))\b|since (?:19|20)\d\d|over the (?:last|past)|in the (?:last|past))",
    re.IGNORECASE,
)
# Jobs are what grows, also where only the trade is named.
COMPARED = re.compile(
    r"^\s*(?:above|below|higher|lower|more(?! (?:of (?:them|these|those)|"
    r"(?!than )(?:[\w-]+ ){0,3}?(?:jobs|positions|workers))\b)|less|fewer|better|"
    r"as (?:many|much)|of the time|off)\b",
    re.IGNORECASE,
)
OF_SOME = re.compile(
    r"^\W*of (?!(?:their|its|the) (?:ranks|workforce|jobs|positions)\b)(?:the |all |these |those |our |its |their )?"
    r"(?!\d|growth|job|employment|change|ranks|workforce|positions)[a-z]",
    re.IGNORECASE,
)
MORE_OF_THEM = re.compile(
    r"^\s*(?:more|fewer) (?:of (?:them|these|those)|(?!than )(?:[\w-]+ ){0,3}?(?:jobs|positions|workers))\b",
    re.IGNORECASE,
)
# "..., and rents rose 30%", behind a semicolon: something else that moved
ELSE_MOVED = re.compile(
    r"^\W*(?:(?:while|but|and|whereas) )?(?!(?:it|they|these|those|this|that|which|both|all|growth|for|in|by|from|"
    r"the (?:number|figure|field|occupation|profession|rate|latter|former|rest|others?))\b)(?:[\w’'-]+ ){1,4}?"
    r"(?:(?:has|have|had) )?(?:rose|risen|grew|grown|fell|fallen|climbed|jumped|increased|dropped|"
    r"declined|went (?:up|down))\b",
    re.IGNORECASE,
)
FROM_TO = re.compile(r"\bfrom (?:just |about |nearly |only |around )?$", re.IGNORECASE)
WORK = re.compile(
    r"\b(?:jobs?|employment|employ|occupations?|careers?|profession|fields?|positions?|demand|"
    r"workforce|openings|outlook|hiring|workers?|roles?|opportunit(?:y|ies)|industr(?:y|ies)|"
    r"sectors?)\b",
    re.IGNORECASE,
)
NO_WORK = re.compile(
    r"\b(?:its hiring|their hiring|our hiring|enrol\w*|sales|revenues?|market (?:size|value|share)|"
    r"profits?|gdp|prices?|inflation|costs?|applications?|applicants|listings|postings|tuition|"
    r"population|traffic|stock|degrees? (?:awarded|conferred)|productivity|spending|investments?|"
    r"economy(?! (?:is|will|should|would|could) (?:\w+ ){0,3}?(?:add|gain|create|need))|"
    r"output|purchasing power|weight(?:s|ing|ed)?|scores?)\b",
    re.IGNORECASE,
)


# Such as "50% of the score to pay, 30% to growth".
WEIGHTED = re.compile(r"\d ?(?:%|percent) (?:of|to) the (?:score|weight|ranking|grade)\b", re.IGNORECASE)
# The head of a column of weights: "Share", beside "Measure".
WEIGHTS = re.compile(
    r"\W*(?:(?:share|part|%|percent) of (?:the )?(?:score|total|grade)|"
    r"shares?|weights?|weighting|points|importance)\W*",
    re.IGNORECASE,
)


def growth(setting: Setting) -> Decision | None:
    """A percent by which employment grows or shrinks."""
    quantity = setting.quantity
    bare = setting.bare_cell and setting.kind is NumberKind.PLAIN and setting.over(*CHANGE) and _says_percent(setting)
    if setting.kind is not NumberKind.PERCENT and not bare:
        return None
    if _more_at_end(setting) or sums_up(setting) or set_against(setting):
        return Decision("growth", Measure.GROWTH_PERCENT, Unit.PERCENT)
    if WEIGHTED.search(setting.statement.text) or _parts_of_a_whole(setting):
        return None
    if setting.cell and any(WEIGHTS.fullmatch(label) for label in setting.labels):
        return None
    compared = COMPARED.match(setting.after) and not _more_of_these(setting)
    if quantity.role == "fraction" or compared or OF_SOME.match(setting.after):
        return None
    if (
        FROM_TO.search(setting.before)
        or (re.match(r"\s*to \d", setting.after + setting.rest) and quantity.comparator is not Comparator.RANGE_LOW)
        or (setting.before.strip() == "to" and quantity.comparator is not Comparator.RANGE_HIGH)
    ):
        return None
    own = re.search(
        r"\b(?:growth|increase|rise|decline|decrease|drop|gain) of (?:\w+ )?$", setting.before, re.IGNORECASE
    )
    if (not own and setting.has(CueKind.UNEMPLOYMENT, CueKind.RATE)) or (
        setting.over(CueKind.UNEMPLOYMENT) and not setting.has(*CHANGE)
    ):
        return None
    origin = _changes(setting)
    if origin is None:
        return None
    sentence = setting.statement.text
    if quantity.partner is not None and quantity.comparator is Comparator.RANGE_HIGH and setting.partner is None:
        return None
    if _else_moved(setting):
        return None
    if _of_pay(setting):
        return Decision("share", Measure.OTHER, Unit.PERCENT, origin, in_scope=False, note="a change of pay")
    if NO_WORK.search(setting.without_names(setting.before)[-60:]) or (
        NO_WORK.search(_own_clause(setting)) and not WORK.search(sentence)
    ):
        return None
    if PAST.search(setting.before) and not setting.has(CueKind.PROJECTED):
        return Decision("past", Measure.OTHER, Unit.PERCENT, origin)
    dated = setting.statement.periods
    point = any(
        mention.kind == "point" and not _lies_ahead(mention, setting) and not _parted(mention, setting)
        for mention in dated
    ) and not any(mention.kind in ("span", "deadline") for mention in dated)
    ahead = any(cue.kind is CueKind.PROJECTED and cue.start < quantity.start for cue in setting.statement.cues)
    ahead = ahead or _tells_cycle(setting) or FROM_BASE.match(setting.after + setting.rest) is not None
    if (
        setting.previous is not None
        and setting.previous.kind == "past"
        and IT_WAS.search(setting.before)
        and not (ahead or dated)
    ):
        return setting.previous  # "went up by 9%. In the rest of the state the increase was 61%"
    if GROWTH_IS.search(setting.before):
        return Decision("growth", Measure.GROWTH_PERCENT, Unit.PERCENT, origin)
    if (PAST.search(sentence) and not setting.sentence_has(CueKind.PROJECTED)) or (
        point and not ahead and not setting.cell and not setting.above
    ):
        return Decision("past", Measure.OTHER, Unit.PERCENT, origin)
    return Decision("growth", Measure.GROWTH_PERCENT, Unit.PERCENT, origin)


IT_WAS = re.compile(
    r"\b(?:was|were|came to|stood at|amounted to) (?:an? |about |around |only |just |nearly )?$", re.IGNORECASE
)
# "..., although growth is slow at 3 percent": as it is now
GROWTH_IS = re.compile(
    r"\b(?:growth|outlook)(?: rate)? (?:is|looks|remains|stays)(?: (?:an? |only |just |still |fairly |rather )*\w+,?)? "
    rf"(?:at )?{HEDGED}$",
    re.IGNORECASE,
)


def _tells_cycle(setting: Setting) -> bool:
    """Whether the two years of the sentence are those of one set of projections: "from 900 in 2020 to 990 in 2030"."""
    years = sorted({each.period.start for each in setting.statement.periods if each.period and each.period.start})
    cycles = ((each.period.start, each.period.end) for each in setting.statement.source.library.cycles())
    return len(years) == 2 and (years[0], years[1]) in cycles


def _parted(mention: PeriodMention, setting: Setting) -> bool:
    """Whether the date is of another clause, before the number's: "$76,540 in 2019, although growth is slow at 3%"."""
    text, start = setting.statement.source.text, setting.quantity.start
    money = any(each.kind is NumberKind.MONEY and each.end <= start for each in setting.statement.quantities)
    return money and mention.end <= start and BREAK.search(text, mention.end, start) is not None


def _own_clause(setting: Setting) -> str:
    """The words around the number between two semicolons, without titles."""
    ahead = setting.without_names(setting.statement.source.text[setting.statement.start : setting.quantity.start])
    return ahead.rpartition(";")[2] + "#" + (setting.behind + setting.rest).partition(";")[0]


def _else_moved(setting: Setting) -> bool:
    """Whether a clause of its own tells what something else did: "...; rents rose 30%"."""
    statement, quantity = setting.statement, setting.quantity
    told = statement.source.text[statement.start : quantity.start]
    start = statement.start + told.rfind(";") + 1
    if ";" not in told or any(start <= each.start < quantity.end for each in statement.occupations):
        return False
    clause = told.rpartition(";")[2]
    kinds = (CueKind.EMPLOYMENT, CueKind.WAGE, CueKind.MEDIAN, CueKind.MEAN, CueKind.OPENINGS)
    own = any(cue.kind in kinds for cue in statement.cues_between(start, quantity.start))
    return not own and not WORK.search(clause) and ELSE_MOVED.match(clause) is not None


def _lies_ahead(mention: PeriodMention, setting: Setting) -> bool:
    """Whether it is a year that the document looks forward to: "Workers in 2032: 149,800 (up 13%)"."""
    period = mention.period
    return mention.kind == "point" and period is not None and period.start is not None and setting.ahead(period.start)


# What closes a sentence of two counts: "from 31,900 jobs in 2024 to 35,400 jobs in 2034, or 11% more"
MORE_AT_END = re.compile(r"^ (?:more|fewer|less)(?: (?:jobs?|than (?:now|today|before|in \d{4})))?\W*(?:$|[.;,)])")


def _more_at_end(setting: Setting) -> bool:
    """Whether a percent closes what a sentence tells of two counts, one now and one to come."""
    if not MORE_AT_END.match(setting.after + setting.rest) or setting.kind is not NumberKind.PERCENT:
        return False
    before = [each for each in setting.statement.quantities if each.end <= setting.quantity.start]
    counts = [each for each in before if each.kind is NumberKind.PLAIN]
    ahead = setting.sentence_has(CueKind.PROJECTED) or BASED.search(setting.statement.text) is not None
    return len(counts) == len(before) == 2 and ahead and setting.sentence_has(CueKind.EMPLOYMENT)


BASED = re.compile(r"\bfrom\b.*\bto\b", re.IGNORECASE | re.DOTALL)


def _parts_of_a_whole(setting: Setting) -> bool:
    """Whether the sentence's percents add up to a hundred: "Wage 40%, growth 35%, demand 25%"."""
    percents = [each.value for each in setting.statement.quantities if each.kind is NumberKind.PERCENT]
    return len(percents) > 2 and abs(sum(percents) - 100) < 0.5


def _says_percent(setting: Setting) -> bool:
    """Whether its labels say percent, or "growth" over a small number: nobody tells tens of jobs so."""
    if any(re.search(r"percent|%|rate|pct", label, re.IGNORECASE) for label in setting.labels[:2]):
        return True
    growth = any(
        re.match(r"\W*(?:job |projected )?(?:growth|outlook)(?:\b|_)", label, re.IGNORECASE)
        for label in setting.labels[:2]
    )
    thousands = any(re.search(r"thousand|000", label, re.IGNORECASE) for label in setting.labels)
    return growth and abs(setting.quantity.value) < 100 and not thousands


def _changes(setting: Setting) -> Origin | None:
    if setting.nearest_left(*CHANGE) or setting.adjacent_right(*CHANGE, words=5):
        return Origin.SENTENCE
    if CHANGE_OF.search(setting.before):
        return Origin.SENTENCE  # "Employment change, 2024-34: 11%"
    if FROM_BASE.match(setting.after + setting.rest) or _labelled_decade(setting) or _told_in_row(setting):
        return Origin.SENTENCE
    if setting.over(*CHANGE) and not (EMPLOYED.search(setting.statement.text) and not setting.cell):
        return Origin.TABLE if setting.cell else Origin.CONTEXT
    if setting.cell and setting.over(CueKind.NEW_JOBS) and any(CHANGE_OF.search(label) for label in setting.labels[:4]):
        return Origin.TABLE  # "Employment change, 2024-34 | 11%"
    if setting.partner is not None and setting.partner.kind == "growth":
        return setting.partner.origin
    if (
        setting.previous is not None
        and setting.previous.kind == "growth"
        and setting.sentence_has(*CHANGE, CueKind.NOISE, CueKind.MEAN)
    ):
        return Origin.SENTENCE
    if setting.previous is not None and setting.previous.kind == "growth" and names_only(setting):
        return Origin.CONTEXT
    if OR_PERCENT.search(setting.before):
        return Origin.SENTENCE
    near = setting.adjacent_right(*CHANGE, CueKind.NOISE, words=8)
    if near is not None and near.kind is CueKind.NOISE and near.text.casefold().startswith("growth"):
        return None  # "10% growth credits"
    if near is not None or any(cue.kind in CHANGE for cue in setting.right):
        return Origin.SENTENCE
    if setting.previous is not None and setting.previous.kind == "past" and re.search(r"\banother $", setting.before):
        return Origin.SENTENCE
    if PLUS.match(quantity_text(setting)) and setting.sentence_has(
        CueKind.EMPLOYMENT, CueKind.OPENINGS, CueKind.MEDIAN
    ):
        return Origin.SENTENCE
    if _more_of_these(setting):
        return Origin.SENTENCE
    official = names_office(setting.statement.sources)
    if MORE_OF_THEM.match(setting.after) and (official or setting.sentence_has(CueKind.PROJECTED)):
        return Origin.SENTENCE
    if _in_list(setting) or _goes_on(setting):
        return Origin.CONTEXT
    # "faster than the average for all occupations (7.7 percent)": what is compared stands further left.
    if setting.sentence_has(*CHANGE) and setting.has(CueKind.NOISE):
        return Origin.SENTENCE
    return None


# As in "6% from a 2024 base of 162,600 jobs".
FROM_BASE = re.compile(
    r"^,? (?:up |down )?(?:from|on|off|over) (?:a|the|its|their) (?:\d{4} )?(?:base|level)\b[^.;%$]{0,24}\d,\d",
    re.IGNORECASE,
)
LABELS = re.compile(r"\W{0,2}[:,–—] ?\W{0,3}\+?")


# As in "has lawyers at 4 percent and roofers at 6 percent growth".
IN_ROW = re.compile(
    r"(?:,|;|,? and|,? while|,? but) [^.;:$%\d]{2,60} (?:at |by )?(?:about |just )?\d[\d.]* ?(?:%|percent)"
    r"(?: (?:projected |job |employment ))*\s?(?:growth|more jobs|increase)\b",
    re.IGNORECASE,
)


def _told_in_row(setting: Setting) -> bool:
    """Whether the word for growth follows the next percent of a row, each beside a name."""
    named = any(each.end <= setting.quantity.start for each in setting.statement.occupations)
    return named and IN_ROW.match(setting.after + setting.rest) is not None


def _labelled_decade(setting: Setting) -> bool:
    """Whether the years of a set of projections stand before the number as its label: "2024-34: 6%"."""
    statement, quantity = setting.statement, setting.quantity
    cycles = {(each.period.start, each.period.end) for each in statement.source.library.cycles()}
    return any(
        each.period is not None
        and (each.period.start, each.period.end) in cycles
        and LABELS.fullmatch(statement.source.text, each.end, quantity.start)
        for each in statement.periods
        if each.end <= quantity.start <= each.end + 8
    )


def _in_list(setting: Setting) -> bool:
    """ "Actuaries: $125,770, +22% (BLS, 2024-34)": a signed percent beside a name, dated or credited."""
    statement, quantity = setting.statement, setting.quantity
    if statement.block.kind not in (BlockKind.ITEM, BlockKind.ROW) or not re.search(r"\+\W*$", setting.before[-2:]):
        return False
    dated = any(mention.kind == "span" for mention in statement.periods)
    told = dated or names_office(statement.sources)
    return told and any(each.end <= quantity.start for each in statement.occupations)


def _goes_on(setting: Setting) -> bool:
    """ "PAs aren't far behind: 20 percent", after a sentence about growth: a name, a percent and no measure."""
    statement = setting.statement
    if setting.previous is None or setting.previous.kind != "growth" or setting.cell:
        return False
    name = next((each for each in reversed(statement.occupations) if each.end <= setting.quantity.start), None)
    if name is not None and SET_IN_ROW.fullmatch(statement.source.text, name.end, setting.quantity.start):
        return CLOSING.match(setting.after + setting.rest) is not None
    plain = all(cue.kind in (CueKind.NOISE, CueKind.PROJECTED) for cue in statement.cues)
    alone = len(statement.quantities) == 1 and not re.search(r"\w{3}", setting.after)
    return plain and alone and bool(statement.occupations) and len(statement.text.split()) <= SHORTEST


# "Chefs are a brighter spot at 12 percent, or 24,300 more jobs", behind the growth of another occupation
SET_IN_ROW = re.compile(
    r"(?! who\b)[^.;$%\d:]{1,40}?\b(?:bright(?:er|est)?|sunn(?:y|ier)|ros(?:y|ier)|better|worse|best|worst|behind|"
    r"ahead|"
    r"fast(?:er|est)?|slow(?:er|est)?|quick(?:er|est)?|higher|lower|strong(?:er|est)?|weak(?:er|est)?|gloom(?:y|ier)|"
    r"dim(?:mer)?|bleak(?:er)?|more|less|similar(?:ly)?|the same|next|lead(?:s|ing)?|led|trail(?:s|ed)?|lags?|rear|top|"
    r"last|well|poorly)\b"
    r"[^.;$%\d:]{0,24}?(?: (?:at|with)|[,:]| [–—-])\s"
    rf"{HEDGED}\+?",
    re.IGNORECASE,
)
SHORTEST = 10  # words of a sentence that only goes on


CHANGE_OF = re.compile(r"\b(?:employment|job) change|\bchange in (?:employment|jobs)", re.IGNORECASE)
PLUS = re.compile(r"[+\u2212-]\d")


def quantity_text(setting: Setting) -> str:
    """The number with the sign that touches it: "+48%"."""
    quantity, text = setting.quantity, setting.statement.source.text
    start = quantity.start - 1 if text[quantity.start - 1 : quantity.start] in ("+", "\u2212", "-") else quantity.start
    return text[start : quantity.end]


def _more_of_these(setting: Setting) -> bool:
    """Whether more workers are forecast: "expects 8 percent more lawyers"."""
    found = re.match(r"\s*(?:more|fewer) ", setting.after)
    start = setting.quantity.end + found.end() if found else -1
    named = any(mention.start == start for mention in setting.statement.occupations)
    official = names_office(setting.statement.sources)
    return named and (official or setting.sentence_has(CueKind.PROJECTED))


def _of_pay(setting: Setting) -> bool:
    """Whether pay is what changes: "salaries dropped 12%", not "a paid job grows"."""
    change = setting.nearest_left(*CHANGE)
    pay = setting.nearest_left(CueKind.WAGE, CueKind.MEDIAN, CueKind.MEAN)
    if change is None and setting.adjacent_right(*CHANGE):
        # Told the other way round: "After a 12% dip, salaries are stabilizing." Offices forecast jobs, not pay.
        if setting.has(CueKind.PROJECTED):
            return False
        if any(
            each.kind is NumberKind.MONEY and each.end <= setting.quantity.start
            for each in setting.statement.quantities
        ):
            return False  # "$41,430 Median pay, 2023 5% Growth, 2024-34"
        return setting.has(CueKind.WAGE) and not WORK.search(setting.statement.text)
    if change is None or pay is None or pay.start > change.start:
        return False
    between = setting.statement.source.text[pay.end : change.start]
    if pay.kind is CueKind.MEAN and not between.strip() and change.text.casefold().startswith("growth"):
        return False  # "the average growth rate for all occupations"
    return not re.search(
        r"\b(?:jobs?|employment|demand|occupations?|positions?|openings|they|and)\b|[,;(]| [-–—] ", between
    )


LOST = re.compile(r"\b(?:(?:has|have|had) lost|laid off|layoffs?|axed|slashed|fired)\b", re.IGNORECASE)
MORE = re.compile(r"\b(?:additional|another|extra)\s+(?:about |roughly |nearly |estimated )?$", re.IGNORECASE)
ADDED = re.compile(r"^\W*(?:[\w-]+ ){0,4}?(?:new|additional|more|extra|added)\b", re.IGNORECASE)
OCCUPATIONS = re.compile(r"^\W*(?:[\w-]+ )?(?:occupations|careers|professions)\b", re.IGNORECASE)
# "267,700 more developers by 2034", "7,300 more of them"
MORE_PEOPLE = re.compile(
    r"^\s*(?:more|fewer|additional|extra) (?!than\b)(?P<them>of (?:them|these|those|the (?:former|latter))\b)?",
    re.IGNORECASE,
)
TO_COME = re.compile(
    r"\b(?=[bdinotu2])(?:(?:by|through|until) (?:the year )?20\d\d|20\d\d(?:[-–]| (?:to|and|through) )(?:20)?\d\d|"
    r"(?:over|in|during) the (?:next|coming|decade)|in (?:ten|10) years|need(?:s|ed)?\b|"
    r"of the (?:former|latter)\b|20\d\d than (?:in )?(?:20\d\d|now|today)\b)",
    re.IGNORECASE,
)
# "82,500 more should join them"
MORE_WILL = re.compile(
    r"^\W*more(?: (?:are|is|will|should|to|by|through|over the|within|in the (?:next|coming))\b|\s?(?:[.,;)]|$))",
    re.IGNORECASE,
)
FALLS = frozenset({"loss", "decrease", "decline", "drop"})
# "the net gain for the whole decade is 44,800"
NET = re.compile(
    r"\b(?:net|projected|expected|overall|employment|numeric|job) (?P<what>gain|loss|increase|decrease|change|decline|"
    r"rise|drop|growth)\b(?! rate)[^.;:$%\d]{0,60}?(?:(?:19|20)\d\d[^.;:$%\d]{0,24}){0,2}?"
    rf"\b(?:is|was|of|to|at|be|only|just) {HEDGED}$",
    re.IGNORECASE,
)
# "and another 58,900 held jobs as ...": people who are there
HELD = re.compile(
    r"^\W*(?:or so )?(?:(?:were|are) (?!added|created|expected|projected|needed)|work(?:ed)?\b|held\b|hold\b|had\b)",
    re.IGNORECASE,
)
# "Add about 450,000 special education teachers, and ...": what the reader is told to count too
SUMMED = re.compile(
    r"^\W*(?:add|adding|throw in|count|counting|include|including)(?: in| to (?:this|that|these|those))? ",
    re.IGNORECASE,
)
ADDED_BEFORE = re.compile(
    r"\b(?:an additional|another|an extra)\s(?:about |around |roughly |nearly |some |estimated )?$", re.IGNORECASE
)
# As in "growth of 5% for 2024-34 (72,800 jobs)", "rise by 4%, or about 43,100 jobs".
IN_BRACKETS = re.compile(
    r"\b(?:grow(?:th|s|ing)?|ris(?:e|es|ing)|increas(?:e|es|ing)|gain|expan(?:d|ding|sion)|climb|swell|shrink|fall|drop|"
    r"decline|declining|shrinking|falling|decrease|(?:go|edge|inch) (?:up|down))\b[^.;(]{0,60}?"
    r"(?:\d ?(?:%|percent)|\b(?:half|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)\b)"
    r"(?:[^.;()]{0,24}\(\W*|(?:[^.;(),]{0,24},? (?:or|i\.e\.,?|that is,?)|"
    r"[^.;(),]{0,24}(?:,? which (?:is|means|equals|amounts to|works out to|comes to)|,? meaning|"
    r",? translating (?:in)?to|\s[–—-])) )"
    r"(?:about |or |around |roughly |nearly |almost |approximately |some |"
    r"an estimated |just |only )?$",
    re.IGNORECASE,
)
# "Projected increase by 2031: 18,600": a label that names the change itself.
LABELLED = re.compile(
    r"\b(?:increase|growth|change|gain|rise|decline|decrease|loss|drop)\b(?! rate)"
    r"(?: (?:in|of) (?:jobs|employment|positions|workers))?"
    r"[^.:;$%\d]{0,40}(?:(?:19|20)\d\d[^.:;$%\d]{0,8}(?:\d\d)?){0,2}:[\s*_]*\+?$",
    re.IGNORECASE,
)
# "from 53,000 to 54,000, a difference of 1,000"
DIFFERENCE = re.compile(
    r"\b(?:difference|change|gain|increase|rise|drop|decline|decrease|loss) of (?:about |around |roughly |some )?$",
    re.IGNORECASE,
)
# "900,700 jobs for lawyers, up 35,900 from 2024"
UP = re.compile(r"[,(–—-]\s*(?P<which>up|down) (?:by )?(?:about |around |roughly |some |nearly )?$", re.IGNORECASE)
# "That's 28,200 more", behind a number of jobs; "..., or 15%" behind that
THAT_IS = re.compile(
    r"^\W*(?:that(?:[’']s| is| would be)|this is|which is|it is|a (?:gain|rise|difference) of)\W*\+?$", re.IGNORECASE
)
MORE_ALONE = re.compile(
    r"^\s*(?:(?:more|fewer|less)(?! than\b)|(?:of )?(?:new |additional |extra )?(?:jobs|positions|"
    r"workers) (?:more|fewer))\b",
    re.IGNORECASE,
)
OR_PERCENT = re.compile(
    r"\d (?:more|fewer|less)(?: (?:jobs|positions|workers|of them))?(?:,? (?:or|which is|an? (?:increase|"
    r"decrease|rise|gain) of)|,| \() ?$",
    re.IGNORECASE,
)
AND = re.compile(r"(?:\band|,)\s(?:about |around |roughly |some )?$", re.IGNORECASE)
FOR_SOMEONE = re.compile(r"^ (?:more )?(?:for|among) ", re.IGNORECASE)
# As in "florists: 9 percent (400 jobs)", in a list of growth.
BEHIND_PERCENT = re.compile(
    r"\d ?(?:%|percent)(?: (?:job |employment )?growth)?\W{0,3}\((?:about |or |some |\+)?$", re.IGNORECASE
)
JOBS = re.compile(
    r"^\W*(?:of )?(?:[\w/-]+ ){0,4}?(?:jobs?|positions?|workers?|people|roles|rns?|employees)\b", re.IGNORECASE
)
# "That's 28,200 new jobs, and in 2034 there will be 409,000 of them", "for a total of 409,000": where it ends.
TOTAL = re.compile(
    r"(?:[,;:]|\band\b|^\W*)[^,;:\d]{0,24}(?:\d{4},? )?\bthere (?:will|should|would|may|could|are to) be "
    rf"(?:more than |over |as many as )?{HEDGED}$|"
    rf"\b(?:for|to|reaching|making|giving|bringing [\w ]{{2,24}} to) an? (?:grand |new )?total of {HEDGED}$",
    re.IGNORECASE,
)
OF_NEW = re.compile(r"^\s*(?:more|fewer|new|additional|extra)\b", re.IGNORECASE)
TO = re.compile(
    r"(?<!gain )(?<!increase )(?<!rise )(?<!growth )(?<!decline )(?<!loss )(?<!up )\b(?:to|at|reach(?:ing)?|"
    r"total(?:ing)?)\s+(?:an?\s|just\s)?"
    r"(?:about |around |roughly |nearly |almost |approximately |over |more than )?\W*$",
    re.IGNORECASE,
)
BY = re.compile(
    r"(?:(?:gain|increase|rise|growth|decline|loss) at|\b(?:by|of|add(?:s|ed|ing)?|creat(?:e|es|ed|ing)|"
    r"gain(?:s|ed|ing)?|los(?:e|es|ing)|lost|shed(?:s|ding)?|in))\s+(?:an? (?:average of|estimated) )?"
    rf"{HEDGED}\W*$",
    re.IGNORECASE,
)


# "a certificate and 500 supervised hours"
LESSONS = re.compile(r"^\W*(?:[\w-]+ ){0,3}?(?:hours|credits|clock-hours)\b", re.IGNORECASE)


def jobs_change(setting: Setting) -> Decision | None:
    """A number of jobs by which employment changes."""
    if setting.kind is not NumberKind.PLAIN or _is_small(setting) or LESSONS.match(setting.after) or base_of(setting):
        return None
    yearly = setting.has(CueKind.YEARLY) or (setting.over(CueKind.YEARLY) and not setting.has(CueKind.NEW_JOBS))
    named = setting.nearest_left(CueKind.NEW_JOBS) or setting.adjacent_right(CueKind.NEW_JOBS, words=3)
    if TOTAL.search(setting.before) and not OF_NEW.match(setting.after):
        return None
    counted = setting.previous is not None and setting.previous.kind == "count" and setting.before_in_sentence
    if counted and ADDED_BEFORE.search(setting.before) and not _forecast(setting):
        return None  # "1.2 million bakers, and another 58,900 people who help them"
    moved = setting.nearest_left(*CHANGE) and BY.search(setting.before) and not TO.search(setting.before)
    followed = moved or (setting.adjacent_right(CueKind.GROWTH) and JOBS.match(setting.after) is not None and not moved)
    if PAST.search(setting.statement.text) and not setting.sentence_has(CueKind.PROJECTED):
        return None
    if LOST.search(setting.statement.text) or (
        SUMMED.match(setting.statement.text) and not setting.sentence_has(CueKind.PROJECTED)
    ):
        return None
    if (summed := ranked(setting) or next_in_row(setting) or comes_to(setting)) is not None:
        return summed
    told = setting.statement.source.text[setting.statement.start : setting.quantity.start]
    if (net := NET.search(told)) and not setting.adjacent_right(CueKind.OPENINGS, words=3):
        down = net["what"].casefold() in FALLS and setting.quantity.value > 0
        return Decision("jobs_change", Measure.GROWTH_JOBS, Unit.JOBS, factor=-1.0 if down else 1.0)
    if setting.has(CueKind.OPENINGS) and not named:
        return None
    if OCCUPATIONS.match(setting.after):
        return None
    if (
        setting.previous
        and setting.previous.kind == "count"
        and THAT_IS.match(setting.before)
        and (MORE_ALONE.match(setting.after) or setting.before.endswith("+"))
    ):
        return Decision("jobs_change", Measure.GROWTH_JOBS, Unit.JOBS)
    if (_share_of_new(setting) or _answers_change(setting)) and not yearly:
        return Decision("jobs_change", Measure.GROWTH_JOBS, Unit.JOBS)
    if setting.before.endswith("+") and JOBS.match(setting.after) and not yearly:
        return Decision("jobs_change", Measure.GROWTH_JOBS, Unit.JOBS)
    previous = setting.previous if setting.before_in_sentence else None
    if previous and previous.kind == "count" and DIFFERENCE.search(setting.before):
        return Decision("jobs_change", Measure.GROWTH_JOBS, Unit.JOBS)
    if previous and previous.kind == "count" and (moves := UP.search(setting.before)):
        down = moves["which"].casefold() == "down"
        return Decision("jobs_change", Measure.GROWTH_JOBS, Unit.JOBS, factor=-1.0 if down else 1.0)
    if previous and previous.kind == "jobs_change" and FOR_SOMEONE.match(setting.after) and AND.search(setting.before):
        return previous
    added = ADDED_BEFORE.search(setting.before) and JOBS.match(setting.after) and not HELD.match(setting.after)
    if (
        added
        or (
            MORE_WILL.match(setting.after)
            and (setting.sentence_has(CueKind.PROJECTED) or setting.sentence_has(*CHANGE))
        )
        or (IN_BRACKETS.search(told) and JOBS.match(setting.after))
        or (BEHIND_PERCENT.search(told) and _leads_to_change(setting))
    ) and not yearly:
        return Decision("jobs_change", Measure.GROWTH_JOBS, Unit.JOBS)
    if (
        named
        or (moved and (JOBS.match(setting.after) or setting.statement.occupations or WORK.search(setting.before)))
        or (
            (ADDED.match(setting.after) or MORE.search(setting.before))
            and JOBS.match(setting.after)
            and not HELD.match(setting.after)
        )
    ):
        measure = Measure.OPENINGS if yearly else Measure.GROWTH_JOBS
        return Decision("openings" if yearly else "jobs_change", measure, Unit.JOBS)
    if LABELLED.search(told) and abs(setting.quantity.value) >= 100:
        return Decision("jobs_change", Measure.GROWTH_JOBS, Unit.JOBS)
    ahead = (
        setting.sentence_has(CueKind.PROJECTED)
        or TO_COME.search(setting.statement.text) is not None
        or any(_lies_ahead(mention, setting) for mention in setting.statement.periods)
    )
    if _more_people(setting) and ahead and not yearly:
        return Decision("jobs_change", Measure.GROWTH_JOBS, Unit.JOBS)
    if followed and re.match(r"^\W*(?:[\w-]+ ){0,2}?(?:increase|gain|rise|growth)", setting.after):
        return Decision("jobs_change", Measure.GROWTH_JOBS, Unit.JOBS)
    if not setting.left and setting.over(CueKind.NEW_JOBS):
        measure = Measure.OPENINGS if yearly else Measure.GROWTH_JOBS
        return Decision("jobs_change", measure, Unit.JOBS, Origin.TABLE if setting.cell else Origin.CONTEXT)
    if setting.over(CueKind.OPENINGS):
        return None  # "Openings per year", in the part of a table headed "Outlook"
    if setting.cell and not setting.left and setting.over(*CHANGE) and not _says_percent(setting):
        return Decision("jobs_change", Measure.GROWTH_JOBS, Unit.JOBS, Origin.TABLE)
    return None


# "More than 580,000 of them will be for personal care aides"
OF_THEM = re.compile(
    r"^ of (?:them|these|those|(?:the|these|those) (?:new )?(?:jobs|positions))\b[^.;,]{0,20}"
    r"\b(?:will|would|should|are|to) "
    r"(?:probably |likely )?(?:be|go|come|to be|expected to be|projected to be)(?: (?:for|in|among|from|to|as))?\s",
    re.IGNORECASE,
)


# "What will be the change between 2024 and 2034? For bakers, 28,200 jobs, or 15 percent"
ASKS_CHANGE = re.compile(
    r"\b(?:change|growth|grow|shrink|increase|decline|gain|loss|jobs? (?:be )?(?:added|lost|gained))\b[^.?]*[?:]\W*$",
    re.IGNORECASE,
)
ALONE = re.compile(
    r"^ (?:new |more |fewer |additional )?(?:jobs|positions)(?=\W*(?:$|[.;,)(]|or\b|and\b|between\b|from\b|by 20))"
)


def _answers_change(setting: Setting) -> bool:
    """Whether a bare number of jobs answers a question about change."""
    if not ALONE.match(setting.after) or setting.left:
        return False
    index = setting.statement.index
    asked = setting.statement.source.statements[index - 1].text if index else ""
    return ASKS_CHANGE.search(asked) is not None or any(ASKS_CHANGE.search(label) for label in setting.labels)


def _share_of_new(setting: Setting) -> bool:
    """Whether it is a part of the new jobs that the sentence before, or the number before, is about."""
    if not OF_THEM.match(setting.after + setting.rest):
        return False
    if setting.previous is not None and setting.previous.kind == "jobs_change":
        return True
    before = setting.statement.source.statements[: setting.statement.index][-1:]
    return any(
        re.search(r"\bjobs\b", each.text, re.IGNORECASE)
        and (setting.sentence_has(CueKind.PROJECTED) or any(cue.kind is CueKind.NEW_JOBS for cue in each.cues))
        for each in before
    )


def _forecast(setting: Setting) -> bool:
    return setting.sentence_has(CueKind.PROJECTED, *CHANGE) or TO_COME.search(setting.statement.text) is not None


def _leads_to_change(setting: Setting) -> bool:
    """Whether the percent that the number stands behind in brackets is one of growth: "at 9 percent (4,500 jobs)"."""
    if setting.over(*CHANGE) and JOBS.match(setting.after):
        return True
    if setting.previous is not None and setting.previous.kind == "jobs_change" and JOBS.match(setting.after):
        return True
    dated = any(each.kind == "span" for each in setting.statement.periods)
    forecast = setting.sentence_has(*CHANGE) and (setting.sentence_has(CueKind.PROJECTED) or dated)
    return forecast and (JOBS.match(setting.after) is not None or setting.after.startswith(")"))


def _more_people(setting: Setting) -> bool:
    """Whether "more of them" or "more" and a name follow the number."""
    found, end = MORE_PEOPLE.match(setting.after), setting.quantity.end
    if found is None or found["them"]:
        return found is not None
    start = end + found.end()
    return any(start <= each.start <= start + FARTHEST_NAME for each in setting.statement.occupations)


FARTHEST_NAME = 16  # characters: "267,700 more skilled developers"


def _is_small(setting: Setting) -> bool:
    """A number that counts no jobs of an occupation, unless its table tells thousands."""
    return abs(setting.quantity.value) < 100 and not setting.cell
