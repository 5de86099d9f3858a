"""Whether a number is one that the Bureau of Labor Statistics could confirm or refute."""

import re

from factcheck.claim import Origin
from factcheck.claims.draft import Draft
from factcheck.claims.limits.payers import is_charged, of_one_employer, of_own_staff, of_particular_people, of_some
from factcheck.claims.measure.change import WORK
from factcheck.claims.measure.count import LABELLED
from factcheck.claims.text.nearby import head
from factcheck.document import BlockKind
from factcheck.find.anchors import holds
from factcheck.find.measures import STATISTICS, CueKind, find_cues
from factcheck.measure import Measure
from factcheck.quantity import Comparator, NumberKind

OTHER_SOURCE = "credited to another source than BLS"
STAGE = "pay for a stage of a career, with no statistical source"
NO_SUBJECT = "no occupation is named"
VAGUE = "pay with no statistic, source or period: an opinion of the market"
SUPPOSED = "a supposition, not a statement"
ABROAD = "of another country"
ONE_EMPLOYER = "what one employer pays, or more than wages"
SOME = "of some of the occupation alone: by sex, union or kind of contract"
CHARGED = "what an agency charges, not a wage"
WANTED = "what an industry says that it needs"
DENIED = "a number that the text denies"
OWN_FINDING = "a finding of the writer's or of another count"


def out_of_scope(draft: Draft, country: bool, credited: bool, heading: str = "") -> str:
    """Why the number is out of scope, for people; empty where it is in scope.

    `credited` says whether the document credits BLS for anything: then even a rough sum may be the office's.
    """
    decision = draft.decision
    if _supposed(draft):
        return SUPPOSED
    # What the document says once of all its numbers does not make every number one of the office's.
    official = draft.office == "BLS" and draft.origins.get("source") is not Origin.DOCUMENT
    paid = decision.note == "a change of pay" and draft.subject is not None
    measured = credited and _dated_change(draft)
    if not decision.in_scope and not (paid and (official or measured)):
        return decision.note or "not an occupational statistic"
    if draft.office == "other":
        return OTHER_SOURCE
    if country or draft.quantity.currency != "USD":
        return ABROAD
    if _own_finding(draft):
        return OWN_FINDING
    lower = draft.statement.lower
    if " not " in lower and NOT.search(draft.statement.source.text[draft.statement.start : draft.quantity.start]):
        return DENIED
    if holds(lower, PLAYERS) and SPORTS.search(lower) and draft.origins.get("source") is not Origin.SENTENCE:
        return "of players"
    if not official and decision.kind in ("jobs_change", "openings", "count") and _wanted(draft):
        return WANTED
    if decision.kind == "count" and of_own_staff(draft):
        return ONE_EMPLOYER
    if decision.kind in ("level", "rank"):
        if of_some(draft):
            return SOME
        if of_particular_people(draft):
            return "pay of particular people"
        if is_charged(draft):
            return CHARGED
        if of_one_employer(draft) and draft.origins.get("source") is not Origin.SENTENCE:
            return ONE_EMPLOYER
        own = draft.origins.get("source") is Origin.SENTENCE
        if official and not own and decision.kind == "level" and _stage(draft, ""):
            return STAGE
        return "" if official else _pay(draft, credited, heading)
    named = draft.subject is not None
    if decision.kind == "rate":
        return "" if named else "an unemployment rate of no occupation"
    if decision.kind == "past":
        told = official or draft.follows_claim or measured
        return "" if told else "a change in the past, credited to nobody"
    if decision.kind == "growth":
        return "" if official else _growth(draft)
    if draft.cell is not None and not named:
        return NO_SUBJECT
    if decision.kind in ("share", "count") or decision.measure is Measure.OTHER:
        labelled = credited and draft.period is not None and draft.decision.kind == "count" and _is_labelled(draft)
        return "" if named or official or labelled else NO_SUBJECT
    return ""


def _is_labelled(draft: Draft) -> bool:
    """Whether a line's own label counts workers of a year: "Workers in 2016: 107,000", whose name is a picture, say."""
    statement = draft.statement
    label = statement.source.text[statement.start : draft.quantity.start]
    return LABELLED.search(label) is not None and any(each.end <= draft.quantity.start for each in statement.periods)


# "Firms need 40,000 more welders", "short of 80,000 drivers", "has to attract 500,000 workers"
WANTING = re.compile(
    r"\b(?:needs?|needed|needing|requires?|requiring|attract|recruit|hire|find|train|lacks?|lacking|want|wants|"
    r"could (?:use|put|hire|take on|place)|"
    r"(?:is|are|be|was|were) short(?: of| by)?|short(?:age|fall) of|gap of|deficit of)[\s*_]+"
    r"(?:(?:to|for) (?:attract|recruit|hire|find|train|add|bring in)[\s*_]+)?"
    r"(?:(?:about|around|roughly|nearly|almost|some|over|more than|at least|an|estimated|additional|extra|"
    r"another|up to|as many as)[\s*_]+){0,3}$",
    re.IGNORECASE,
)


def _wanted(draft: Draft) -> bool:
    """Whether the number is of people that somebody needs and lacks: offices project jobs and openings, not needs.

    What will be needed of an occupation by a year is a projection.
    """
    statement, quantity, period = draft.statement, draft.quantity, draft.period
    found = WANTING.search(statement.source.text[statement.start : quantity.start])
    if found is None:
        return False
    titled = draft.subject is not None and draft.subject.kind in ("title", "group")
    projected = titled and period is not None and period.end is not None
    return not (projected and found[0].casefold().startswith(("need", "requir")))


def _dated_change(draft: Draft) -> bool:
    """Whether a change in the past is one of an occupation as a whole between two years: nobody else measures that."""
    subject, period = draft.subject, draft.period
    if subject is None or subject.kind not in ("title", "group"):
        return False
    short = re.search(rf"\b{re.escape(head(subject.text))}s?\b", draft.statement.text, re.IGNORECASE)
    if subject.origin is not Origin.SENTENCE and not short:
        return False  # "Officer pay has gone up", in a text about correctional officers
    return period is not None and period.is_span


PLAYERS = ("league", "roster", "playoff", "free agent")
SPORTS = re.compile(r"\b(?:league|rosters?|playoffs?|free agents?)\b")  # for small letters
# Such as "our own model says 37%", "The Guild’s census counts 279,447".
COUNTED_ELSEWHERE = re.compile(
    r"\b(?:our|my)(?: own)? (?:\w+ )?(?:model|survey|poll|census|forecast|estimate)s?\b|"
    r"\b(?:in|across|around) (?:our|my|this) (?:county|city|town|region|area|district|community)\b|"
    r"\b(?:asked|polled|surveyed|interviewed) (?:about |around |some |nearly |over |more than )?\d|"
    r"\bwe (?:asked|surveyed|polled|interviewed|counted)\b|\w[’']s (?:own |latest |\w+ly )?(?:census|survey|poll)\b|"
    r"\bin (?:the|our|my) (?:sample|test|demo) data\b|"
    r"\b(?:we|I)(?:[’']ve| have)? (?:just |recently |even )?(?:seen|saw|noticed|spotted|come across|came across)"
    r"(?: (?:(?:an?|one|some|a few) )?(?:ads?|offers?|jobs?|postings?|listings?|rates?|shops?|openings?))?"
    r"(?: (?:at|for|of|paying|offering))?(?: as (?:low|little|high|much) as)? \Z|"
    r"\b(?:(?:an?|one|another)(?: \d{4})?(?: (?!government|federal|bls|labor|official|monthly)[\w-]+){0,3} "
    r"(?:report|study|paper|analysis)|"
    r"(?:an?|the|one|[\w.]+[’']s)(?: [\w-]+){0,2} (?:audit|auditors?|comptroller|inspector general|task force|"
    r"committee|legislature|ombudsman))"
    r"(?: \w+){0,4} (?:say(?:s|ing)|said|claim(?:s|ed|ing)|warn(?:s|ed|ing)|predict(?:s|ed|ing)|found|"
    r"estimat(?:es|ed|ing))\b"
    r"(?![^.;]{0,80}\bBLS\b)",
    re.IGNORECASE,
)

# One of these is in whatever it matches.
ELSEWHERE = (
    *("model", "survey", "poll", "census", "forecast", "estimate", "asked", "interview", "counted"),
    *("county", "city", "town", "region", "area", "district", "community", "sample data", "test data", "demo data"),
    *("seen", "saw", "noticed", "spotted", "across", "report", "study", "paper", "analysis", "audit", "comptroller"),
    *("inspector", "task force", "committee", "legislature", "ombudsman"),
)


# "based on our scan of job ads": what the writer found, unless in the office's figures
OWN_LOOK = re.compile(
    r"\b(?:based on|from|in|by|per|according to|judging (?:by|from)) (?:our|my|a) (?:own |quick |informal |recent |"
    r"brief )?"
    r"(?:scan|look|review|search|survey|check|tally|sample|count|sweep|poll|browse|analysis) (?:of|at|through|on|"
    r"across)\b"
    r"(?![^.;]{0,40}\b(?:BLS|Bureau|Labor|federal|government|OEWS|OES)\b)",
    re.IGNORECASE,
)

LOOKS = (
    *("scan", "look", "review", "search", "survey", "check", "tally", "sample", "count", "sweep", "poll", "browse"),
    "analysis",
)


# What stands over a table of answers: "Medians of the 612 who wrote back", "from our salary survey".
OWN_SURVEY = re.compile(
    r"\b(?:respondents?|who (?:answered|replied|responded|wrote back)|"
    r"(?:our|my|members?[’']?|alumni|reader|salary) survey|"
    r"(?:our|my) (?:own )?(?:poll|data ?set|sample|members)|we (?:asked|surveyed|polled|interviewed))\b",
    re.IGNORECASE,
)
NOT = re.compile(r"(?:,| –| —| is| was| were) not (?:the |a |about )?$", re.IGNORECASE)


def _own_finding(draft: Draft) -> bool:
    """Whether the words of the number's own clause credit a count or a model that is not the office's."""
    statement, quantity = draft.statement, draft.quantity
    if draft.cell is not None and draft.office != "BLS" and any(OWN_SURVEY.search(label) for label in draft.labels):
        return True
    ahead = statement.source.text[statement.start : quantity.start]
    clause = statement.start + max(ahead.rfind(";"), ahead.rfind(":"), -1) + 1
    if any(source.office == "BLS" and clause <= source.start for source in statement.sources):
        return False
    lower = statement.lower
    if holds(lower, ELSEWHERE) and COUNTED_ELSEWHERE.search(statement.source.text, clause, quantity.start):
        return True
    if not holds(lower, LOOKS):
        return False
    end = min((each.start for each in statement.quantities if each.start >= quantity.end), default=statement.end)
    return OWN_LOOK.search(statement.source.text, clause, end) is not None


OPTION = re.compile(r"[).](?<=[a-eA-E].)\s+~?\$?\d")  # what each of `OPTIONS` holds
OPTIONS = re.compile(
    r"(?:^|\s)\(?[a-eA-E][).]\s+~?\$?\d[\d,.]*(?:%|[kKM]\b|,000)?"
    r"(?= ?(?:percent|a year|per year)?\s*(?:$|\(?[a-eA-E][).]))"
)
SUPPOSITIONS = ("suppos", "imagin", "hypothetical", "fictional", "made-up", "let's", "let’s", "assum", "if ")
SUPPOSING = re.compile(
    r"\b(?=[afhilms])(?:suppose|supposing|imagine|imaginary|hypothetical(?:ly)?|fictional|made-up|"
    r"let[’']s (?:say|assume)|assume|assuming|"
    r"if (?:the|an?|his|her|their|its|each|every)(?: [\w-]+){1,4} (?:was|were|earned|fell|rose|paid))\b",
    re.IGNORECASE,
)


def _supposed(draft: Draft) -> bool:
    """Whether the number belongs to an exercise or an example: "suppose a baker earns $40,000"."""
    told = draft.decision.kind in ("level", "rank", "count", "growth")
    text = draft.statement.source.text
    if told and len(OPTION.findall(text)) > 1 and len(OPTIONS.findall(text)) > 1:
        return True  # of a question with answers to choose from
    if not holds(draft.statement.lower, SUPPOSITIONS):
        return False
    return SUPPOSING.search(draft.statement.text) is not None and draft.origins.get("source") is not Origin.SENTENCE


def _growth(draft: Draft) -> str:
    """Growth that nobody credits to BLS: a projection of jobs, dated or told as one."""
    subject = draft.subject
    short = len(draft.statement.text.split()) <= 12 or draft.cell is not None
    projected = any(cue.kind is CueKind.PROJECTED for cue in draft.statement.cues)
    told = draft.period is not None or projected or short or OUTLOOK.search(draft.statement.text)
    if subject is None:
        return "" if draft.period is not None else NO_SUBJECT
    if subject.kind == "phrase":
        dated = draft.period is not None and draft.period.is_span
        return "" if dated or (projected and WORK.search(subject.text)) else NO_SUBJECT
    now = GROWTH_IS.match(draft.statement.text) and draft.carried
    text, quantity = draft.statement.source.text, draft.quantity
    bracketed = IN_BRACKETS.search(text[draft.statement.start : quantity.start]) and GROWTH_BEHIND.match(
        text[quantity.end :]
    )
    return "" if told or now or bracketed else "growth with no period and no forecast"


# As in "logistician ($80,880 median, 17% growth)".
IN_BRACKETS = re.compile(r"\([^()]*\$\d[^()]*\Z")
GROWTH_BEHIND = re.compile(r" (?:projected |job )*growth\W*[,;)]")
GROWTH_IS = re.compile(
    r"^\W*(?:the )?(?:job |employment |projected )?growth (?:rate )?(?:is|of|stands|comes)\b", re.IGNORECASE
)
OUTLOOK = re.compile(r"\b(?:job (?:growth|outlook)|growth rates?|outlook|projections?)\b", re.IGNORECASE)
NO_JOB = re.compile(
    r"\b(?:degrees?|programs?|courses?|tuition|school|home|house|loan|insurance|project)\b", re.IGNORECASE
)
# "plenty of skilled careers", "dozens of trades": jobs that nobody names
ANY_JOBS = re.compile(
    r"\W*(?:an? )?(?:plenty|lots?|loads|tons|dozens|scores|hundreds|number|handful|host|couple|range|variety|bunch) of "
    r"(?:[\w-]+ ){0,4}?(?:careers|jobs|occupations|trades|fields|roles|positions|professions)\b",
    re.IGNORECASE,
)
# "those who stopped at a degree" are people
PEOPLE_FIRST = re.compile(
    r"^(?:(?:full-time|young|older|adult|all) )*(?:those|people|workers|men|women|employees|adults|americans|"
    r"graduates)\b.*",
    re.IGNORECASE | re.DOTALL,
)
HOPE = re.compile(
    r"\b(?:can|could|may(?! (?:19|20)\d\d)|might|"
    r"potential(?:ly)?|up to|you(?:'ll|’ll| will| can)?|expect to|i |i'm|my )\b",
    re.IGNORECASE,
)


# "..., however pay can differ based on where you are": what is told beside the number
BESIDE = re.compile(r"[,;] (?:however|but|though|although|while|yet|still)\b|;", re.IGNORECASE)


def _clause(draft: Draft) -> str:
    """The sentence up to where, behind the number, something else is set beside it."""
    statement = draft.statement
    turn = BESIDE.search(statement.source.text, draft.quantity.end, statement.end)
    return statement.source.text[statement.start : turn.start() if turn else statement.end]


# "The typical pay is $41,870": of the occupation that the page is about.
TYPICAL_PAY = re.compile(
    r"\btypical (?:annual |yearly |hourly |u\.s\. |national )?(?:pay|salar(?:y|ies)|wages?|earnings|income)\b",
    re.IGNORECASE,
)


# A list of places ranked by the pay of the occupation that the section is about.
RANKING = re.compile(
    r"\b(?:(?:best|highest|top|well|worst|lowest)[\s-](?:pa(?:id|ying)|earning)\b|"
    r"(?:earns?|pays?|makes?|paid) (?:the )?(?:most|best|more|least))\b",
    re.IGNORECASE,
)


def _pay(draft: Draft, credited: bool, heading: str) -> str:
    """Pay that nobody credits to BLS."""
    decision, quantity, subject = draft.decision, draft.quantity, draft.subject
    if decision.kind == "level" and _stage(draft, heading):
        return STAGE
    if subject is not None and subject.kind == "phrase" and NO_JOB.search(PEOPLE_FIRST.sub("", subject.text)):
        return "not pay"
    if subject is not None and subject.kind == "phrase" and ANY_JOBS.match(subject.text):
        return NO_SUBJECT
    if decision.measure is Measure.OTHER:
        return "not a figure that BLS publishes"
    ranged = quantity.partner is not None
    rough = quantity.step >= 1000
    unspecified = decision.measure in (Measure.ANNUAL, Measure.HOURLY)
    if decision.measure is Measure.MEAN_ANNUAL and rough and (ranged or HOPE.search(_clause(draft))):
        return VAGUE
    if subject is None and draft.cell is not None and not credited:
        return NO_SUBJECT  # medians of a survey of the writer's own, say, by years of experience
    if not unspecified:
        return ""
    if (
        subject is not None
        and not rough
        and draft.area
        and any(RANKING.search(each) for each in (*draft.labels, heading))
    ):
        return ""
    if subject is not None and not rough and TYPICAL_PAY.search(draft.statement.text):
        return ""
    pointed = draft.carried and _points_up(draft)
    if subject is None or (draft.carried and not pointed and subject.origin not in (Origin.CONTEXT, Origin.TABLE)):
        return NO_SUBJECT
    plain = credited and not rough and subject.origin is Origin.CONTEXT and draft.statement.index > 0
    if draft.carried and not draft.follows_claim and not plain and not pointed:
        return NO_SUBJECT
    exact_beside = any(cue.kind in STATISTICS and cue.kind is not CueKind.FRACTION for cue in draft.statement.cues)
    if ranged and not exact_beside:
        return VAGUE
    if quantity.comparator is Comparator.LESS or _hopes(draft) or (rough and not credited):
        return VAGUE
    return ""


# "If you don't know what one is, ...": what the reader is asked before the number is told
ASKED_FIRST = re.compile(
    r"\W*(?:(?:and|but|so),? )?(?:if|in case|lest|when|as) you\b(?! work)[^,;:$\d]{3,60},", re.IGNORECASE
)
NEXT_CLAUSE = re.compile(r"[,;:–—] ")


def _hopes(draft: Draft) -> bool:
    """Whether the number is told as what somebody might get, in its own words or before them."""
    statement, text = draft.statement, draft.statement.source.text
    asked = ASKED_FIRST.match(text, statement.start, draft.quantity.start)
    turn = NEXT_CLAUSE.search(text, draft.quantity.end, statement.end)
    start, end = asked.end() if asked else statement.start, turn.end() if turn else statement.end
    return HOPE.search(text, start, end) is not None


# "People in this line of work make ...": those that the heading names
THESE_PEOPLE = re.compile(
    r"\b(?:people|workers|those|professionals|employees|everyone) (?:who work |working |employed )?(?:in|with|doing) "
    r"(?:this|that|such an?|the) (?:line of work|fields?|jobs?|occupations?|professions?|roles?|careers?|"
    r"trades?|positions?)\b",
    re.IGNORECASE,
)


def _points_up(draft: Draft) -> bool:
    """Whether the sentence itself speaks of the people whom the section is about: "Officers", under "
    ""Police officer"."""
    subject, statement = draft.subject, draft.statement
    if subject is None or subject.kind not in ("title", "group"):
        return False
    short = any(each.kind == "generic" and head(each.text) == head(subject.text) for each in statement.occupations)
    return short or THESE_PEOPLE.search(statement.text) is not None


# "The first offer is closer to $26 or $28": what is said of the first amount is said of both.
JOINS_PAIR = re.compile(r"(?: an hour| a year|/hr)?,? (?:or|and|to) ", re.IGNORECASE)


# Where the words behind a sum begin to speak of others: "$47,000 a year, and the most experienced earn more", but not
# ", but that is with experience"
OTHERS_CLAUSE = re.compile(
    r"[.;]\s|: |, (?:and|but|while|whereas|although|though|yet) (?!(?:that|this|it|these|only|mostly|usually)\b)|"
    r", with (?=(?:those|the|some|most|many|experienced|senior|seasoned|veteran)\b)",
    re.IGNORECASE,
)


def _stage(draft: Draft, heading: str) -> bool:
    """Whether the words beside the number, or the label above it, speak of a stage of a career."""
    if draft.subject is not None and re.search(r"\bapprentices?$", draft.subject.text, re.IGNORECASE):
        return True
    statement, quantity = draft.statement, draft.quantity
    start, end = statement.start, statement.end
    for other in statement.quantities:
        paired = JOINS_PAIR.fullmatch(statement.source.text, other.end, quantity.start)
        if other.kind is NumberKind.MONEY and other.end <= quantity.start and not paired:
            start = other.end
        if other.kind is NumberKind.MONEY and quantity.end <= other.start < end:
            end = other.start
    words = statement.source.text
    stop = OTHERS_CLAUSE.search(words[quantity.end : end])
    end = quantity.end + stop.start() if stop else end
    if any(cue.kind is CueKind.STAGE for cue in statement.cues_between(start, end)):
        return True
    listed = draft.cell is not None or statement.block.kind is BlockKind.ITEM
    if listed and any(cue.kind is CueKind.STAGE for label in draft.labels for cue in find_cues(label)):
        return True
    return draft.quantity.step >= 1000 and any(cue.kind is CueKind.STAGE for cue in find_cues(heading))
