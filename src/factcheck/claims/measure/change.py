"""Growth in percent."""

import re

from factcheck.claim import Origin
from factcheck.claims.measure.ellipsis import CLOSING, names_only, set_beside
from factcheck.claims.measure.setting import BREAK, Decision, Setting
from factcheck.claims.measure.share import EMPLOYED
from factcheck.claims.measure.summing import set_against, sums_up
from factcheck.document import BlockKind
from factcheck.find.anchors import holds
from factcheck.find.measures import CueKind, find_cues
from factcheck.find.periods import PeriodMention
from factcheck.find.sources import names_office
from factcheck.measure import Measure
from factcheck.quantity import Comparator, NumberKind, Unit
from factcheck.vocabulary.measures import HEDGED

CHANGE = (CueKind.GROWTH, CueKind.DECLINE)
PAST = re.compile(
    r"\b(?=[cdfghijorsw])(?:(?:has|have|had) (?:\w+ ){0,2}?(?:grown|increased|risen|jumped|expanded|climbed|declined|"
    r"fallen|dropped|shrunk|lost|gained|shed|added|swollen|dwindled|thinned|gone (?:up|down))|"
    r"(?:grew|rose|jumped|fell|climbed|increased|shrank|dropped|declined|"
    r"doubled|went (?:up|down))\b|since (?:19|20)\d\d|over the (?:last|past)|in the (?:last|past))",
    re.IGNORECASE,
)
# One of these is in whatever it matches.
PASSED = (
    *(
        "grown",
        "increased",
        "risen",
        "jumped",
        "expanded",
        "climbed",
        "declined",
        "fallen",
        "dropped",
        "shrunk",
        "lost",
    ),
    *(
        "gained",
        "shed",
        "added",
        "swollen",
        "dwindled",
        "thinned",
        "gone ",
        "grew",
        "rose",
        "fell",
        "shrank",
        "doubled",
    ),
    *("went ", "since ", "the last", "the past"),
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
    r"(?<!for the whole )(?<!for the entire )(?<!for the )(?<!across the whole )(?<!than the whole )"
    r"(?<!for the overall )(?<!across the overall )(?<!than the overall )(?<!across the )"
    r"(?<!in an )economy(?! (?:is|will|should|would|could) (?:\w+ ){0,3}?(?:add|gain|create|need))|"
    # "in an economy that will grow 3%" may be output; one whose headcount grows is a name (find/occupations.py)
    r"in an economy(?= [^.;$%\d]{1,60}$)|"
    r"output|purchasing power|weight(?:s|ing|ed)?|scores?)\b",
    re.IGNORECASE,
)


# "..., taking the occupation from 13,200 to 13,600"
TAKEN = re.compile(
    r"\b(?:tak|bring|lift|mov|carry|rais|push)(?:es|ing|s)? (?:the |its |their |total )?(?:occupation|field|profession|"
    r"trade|total|number|count|head-?count|workforce|employment|ranks|jobs)\b[^.;$%\d]{0,30} from "
    rf"{HEDGED}(?:\d[\d,]*\d (?:jobs )?(?:in (?:19|20)\d\d )?to {HEDGED})?$",
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


def in_past(words: str, lower: str) -> bool:
    """Whether `words` tell of a change in the past; `lower` is the whole sentence in small letters."""
    return holds(lower, PASSED) and PAST.search(words) is not None


def growth(setting: Setting) -> Decision | None:
    """A percent by which employment grows or shrinks."""
    quantity = setting.quantity
    bare = setting.bare_cell and setting.kind is NumberKind.PLAIN and setting.over(*CHANGE) and says_percent(setting)
    if setting.kind is not NumberKind.PERCENT and not bare:
        return None
    if _more_at_end(setting) or sums_up(setting) or set_against(setting):
        return Decision("growth", Measure.GROWTH_PERCENT, Unit.PERCENT)
    weighted = holds(setting.statement.lower, ("score", "weight", "ranking", "grade"))
    if (weighted and WEIGHTED.search(setting.statement.text)) or _parts_of_a_whole(setting):
        return None
    if setting.cell and any(WEIGHTS.fullmatch(label) for label in setting.labels):
        return None
    compared = COMPARED.match(setting.after) and not (_more_of_these(setting) or _higher_then(setting))
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
    if SAVED.search(setting.before):
        return None
    if IN_A_YEAR.match(setting.after) and not setting.has(CueKind.PROJECTED):
        return Decision("past", Measure.OTHER, Unit.PERCENT, origin)
    if _else_moved(setting):
        return None
    if _of_pay(setting):
        return Decision("share", Measure.OTHER, Unit.PERCENT, origin, in_scope=False, note="a change of pay")
    if NO_WORK.search(setting.without_names(setting.before)[-60:]) or (
        NO_WORK.search(_own_clause(setting)) and not WORK.search(sentence) and not set_beside(setting)
    ):
        return None
    if in_past(setting.before, setting.statement.lower) and not setting.has(CueKind.PROJECTED):
        return Decision("past", Measure.OTHER, Unit.PERCENT, origin)
    dated = setting.statement.periods
    point = any(
        mention.kind == "point" and not lies_ahead(mention, setting) and not _parted(mention, setting)
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
    last = setting.previous is not None and setting.previous.kind == "growth"
    if WAS.search(setting.before) and not (ahead or dated or last or setting.over(CueKind.PROJECTED)):
        return Decision("past", Measure.OTHER, Unit.PERCENT, origin)
    if GROWTH_IS.search(setting.before):
        return Decision("growth", Measure.GROWTH_PERCENT, Unit.PERCENT, origin)
    if (PAST.search(sentence) and not setting.sentence_has(CueKind.PROJECTED)) or (
        point and not ahead and not setting.cell and not setting.above
    ):
        return Decision("past", Measure.OTHER, Unit.PERCENT, origin)
    return Decision("growth", Measure.GROWTH_PERCENT, Unit.PERCENT, origin)


# As in "Save up to 40%".
SAVED = re.compile(
    r"\b(?:sav(?:e|es|ing)|discounts? of) (?:an? )?(?:extra |up to |as much as |over |at least |another )*$",
    re.IGNORECASE,
)
# "a gap of 40,000, up 19% in a year": what something else was a year before; offices project over ten years
IN_A_YEAR = re.compile(
    r" (?:in (?:just )?(?:a|one) year|year[- ](?:over|on)[- ]year|from (?:a|the) year (?:ago|before|earlier)|"
    r"(?:from|since|on|over) (?:last|the (?:previous|prior|past|last)) year)\b",
    re.IGNORECASE,
)
IT_WAS = re.compile(
    r"\b(?:was|were|came to|stood at|amounted to) (?:an? |about |around |only |just |nearly )?$", re.IGNORECASE
)
# "For cooks the change was 8%", "the number of florists was down 4%": as it was
WAS = re.compile(
    r"\b(?:change|growth|increase|decrease|decline|gain|loss|drop|rise) (?:was|were|came to|amounted to) "
    rf"(?:an? )?{HEDGED}$|\b(?:was|were) (?:up|down) (?:by )?{HEDGED}$",
    re.IGNORECASE,
)
# "..., although growth is slow at 3 percent": as it is now
GROWTH_IS = re.compile(
    r"\b(?:growth|outlook)(?: rate)? (?:is|looks|remains|stays)(?: (?:an? |only |just |still |fairly |rather )*\w+,?)? "
    rf"(?:at )?{HEDGED}$",
    re.IGNORECASE,
)


NO_GROWTH = (CueKind.WAGE, CueKind.MEDIAN, CueKind.MEAN, CueKind.UNEMPLOYMENT, CueKind.RATE, CueKind.EMPLOYMENT)


def _tells_cycle(setting: Setting) -> bool:
    """Whether the two years of the sentence are those of one set of projections: "from 900 in 2020 to 990 in 2030"."""
    told = [each.period for each in setting.statement.periods if each.period and each.period.start]
    years = sorted({year for each in told for year in (each.start, each.end) if year})
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


def lies_ahead(mention: PeriodMention, setting: Setting) -> bool:
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


def says_percent(setting: Setting) -> bool:
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
    if CHANGE_OF.search(setting.before) or CHANGE_BEHIND.match(setting.after):
        return Origin.SENTENCE  # "Employment change, 2024-34: 11%"
    before = setting.previous
    if (
        before is not None
        and before.kind == "growth"
        and setting.before_in_sentence
        and JOINS.fullmatch(setting.before)
    ):
        return before.origin  # "the employment changes are 11 percent and 7 percent"
    if FROM_BASE.match(setting.after + setting.rest) or _labelled_decade(setting) or _told_in_row(setting):
        return Origin.SENTENCE
    if _higher_then(setting):
        return Origin.SENTENCE
    if (
        setting.over(*CHANGE)
        and not _pay_above(setting)
        and not (EMPLOYED.search(setting.statement.text) and not setting.cell)
    ):
        return Origin.TABLE if setting.cell else Origin.CONTEXT
    if setting.cell and setting.over(CueKind.NEW_JOBS) and any(CHANGE_OF.search(label) for label in setting.labels[:4]):
        return Origin.TABLE  # "Employment change, 2024-34 | 11%"
    if setting.partner is not None and setting.partner.kind == "growth":
        return setting.partner.origin
    if (
        setting.previous is not None
        and setting.previous.kind == "growth"
        and (
            setting.sentence_has(*CHANGE, CueKind.NOISE, CueKind.MEAN)
            or (setting.before_in_sentence and CHANGE_OF.search(setting.statement.text))
        )
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
    if _of_projections(setting):
        return Origin.SENTENCE
    # "faster than the average for all occupations (7.7 percent)": what is compared stands further left.
    if setting.sentence_has(*CHANGE) and setting.has(CueKind.NOISE):
        return Origin.SENTENCE
    return None


# "# Wage Growth and Automation Risk": over numbers of which none is growth of jobs for that
PAY_GROWS = re.compile(
    r"\b(?:wage|salary|pay|earnings|income|price|revenue|sales|population|economic|personal|professional)s? "
    r"(?:growth|increases?|gains?|rises?|declines?|decreases?)\b",
    re.IGNORECASE,
)


def _pay_above(setting: Setting) -> bool:
    """Whether the nearest label that speaks of growth speaks of that of pay or prices."""
    told = (label for label in setting.labels if any(cue.kind in CHANGE for cue in find_cues(label)))
    nearest = next(told, None)
    return nearest is not None and PAY_GROWS.search(nearest) is not None and not WORK.search(nearest)


# As in "6% from a 2024 base of 162,600 jobs".
FROM_BASE = re.compile(
    r"^,? (?:up |down )?(?:from|on|off|over) (?:a|the|its|their) (?:\d{4} )?(?:base|level)\b[^.;%$]{0,24}\d,\d",
    re.IGNORECASE,
)
# "employment will be 8 percent higher by 2028", "jobs should stand 3 percent below their 2022 level": then, and now
HIGHER = re.compile(
    r"^ (?:higher|lower|larger|smaller|bigger|greater|above|below)\b(?! average)[^.;,$%]{0,40}?"
    r"\b(?:20\d\d|now|today|ten years|a decade|(?:the|this|next) decade|current(?:ly)?)\b",
    re.IGNORECASE,
)
LABELS = re.compile(r"\W{0,2}[:,–—] ?\W{0,3}\+?")


# As in "has lawyers at 4 percent and roofers at 6 percent growth".
IN_ROW = re.compile(
    r"(?:,|;|,? and|,? while|,? but) [^.;:$%\d]{2,60} (?:at |by )?(?:about |just )?\d[\d.]* ?(?:%|percent)"
    r"(?: (?:projected |job |employment ))*\s?(?:growth|more jobs|increase)\b",
    re.IGNORECASE,
)


def _higher_then(setting: Setting) -> bool:
    """Whether the number sets employment to come against employment now."""
    if not HIGHER.match(setting.after + setting.rest) or not setting.sentence_has(CueKind.PROJECTED):
        return False
    told = setting.nearest_left(CueKind.EMPLOYMENT, CueKind.WAGE, CueKind.MEDIAN, CueKind.MEAN, CueKind.UNEMPLOYMENT)
    return told is not None and told.kind is CueKind.EMPLOYMENT


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


PROJECTIONS = re.compile(r"\b(?:projections?|forecasts?|outlook)\b", re.IGNORECASE)
BESIDE = re.compile(rf"(?:,? (?:at|with)|:| [–—-]) {HEDGED}\+?", re.IGNORECASE)


def _of_projections(setting: Setting) -> bool:
    """ "The BLS projections for 2024-34 have actuaries at 22%": a name and a percent, of a set of projections."""
    statement, quantity = setting.statement, setting.quantity
    if setting.has(*NO_GROWTH) or not PROJECTIONS.search(statement.source.text, statement.start, quantity.start):
        return False
    name = next((each for each in reversed(statement.occupations) if each.end <= quantity.start), None)
    beside = name is not None and BESIDE.fullmatch(statement.source.text, name.end, quantity.start) is not None
    return beside and _tells_cycle(setting)


def _goes_on(setting: Setting) -> bool:
    """ "PAs aren't far behind: 20 percent", after a sentence about growth: a name, a percent and no measure."""
    statement = setting.statement
    if setting.previous is None or setting.previous.kind != "growth" or setting.cell:
        return False
    if set_beside(setting):
        return True
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


JOINS = re.compile(
    r"(?: for the (?:first|former|one))?,? (?:and|vs\.?|versus|against|/) (?:about |around |just )?\+?", re.IGNORECASE
)
CHANGE_BEHIND = re.compile(
    r"(?: is the| of)? (?:projected |expected |forecast )?(?:(?:employment|job) change|"
    r"change in (?:employment|jobs))\b",
    re.IGNORECASE,
)
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


OR_PERCENT = re.compile(
    r"\d (?:more|fewer|less)(?: (?:jobs|positions|workers|of them))?(?:,? (?:or|which is|an? (?:increase|"
    r"decrease|rise|gain) of)|,| \() ?$",
    re.IGNORECASE,
)
