"""Jobs added or lost: "24,600 new jobs", "will lose 1,200 positions", "up 3,000 from 2024"."""

import re

from factcheck.claim import Origin
from factcheck.claims.measure.change import CHANGE, TAKEN, WORK, in_past, lies_ahead, says_percent
from factcheck.claims.measure.count import MORE_THAN
from factcheck.claims.measure.from_to import which_end
from factcheck.claims.measure.labelled_change import labelled_change
from factcheck.claims.measure.restated import goes_on, lies_between, restates_growth
from factcheck.claims.measure.setting import Decision, Setting
from factcheck.claims.measure.summing import base_of, comes_to, next_in_row, ranked
from factcheck.find.anchors import holds
from factcheck.find.measures import CueKind
from factcheck.measure import Measure
from factcheck.quantity import NumberKind, Unit
from factcheck.vocabulary.measures import HEDGED

LOST = re.compile(r"\b(?:(?:has|have|had) lost|laid off|layoffs?|axed|slashed|fired)\b", re.IGNORECASE)

LOSING = ("lost", "laid off", "layoff", "axed", "slashed", "fired")  # one of these is in whatever it matches

MORE = re.compile(r"\b(?:additional|another|extra)\s+(?:about |roughly |nearly |estimated )?$", re.IGNORECASE)

ADDED = re.compile(r"^\W*(?:[\w-]+ ){0,4}?(?:new|additional|more|extra|added)\b", re.IGNORECASE)

OCCUPATIONS = re.compile(r"^\W*(?:[\w-]+ )?(?:occupations|careers|professions)\b", re.IGNORECASE)

# "267,700 more developers by 2034", "7,300 more of them"
MORE_PEOPLE = re.compile(
    r"^\s*(?:more|fewer|additional|extra) (?!than\b)(?P<them>of (?:them|these|those|the (?:former|latter))\b)?",
    re.IGNORECASE,
)

TO_COME = re.compile(
    r"\b(?=[abdinotu2])(?:(?:at|by|toward) the (?:end|close) of (?:the|this|that) (?:decade|period|ten years)|"
    r"(?:by|through|until) (?:the year )?20\d\d|20\d\d(?:[-–]| (?:to|and|through) )(?:20)?\d\d|"
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

# "... 3,300 new jobs for bakers, and 120,000 florists work in shops": people who are there, in a clause of their own
AT_WORK = re.compile(
    r"^(?: [\w-]+)? #+ (?:[a-z]+ly |already |now |still |also )?(?:work\b|worked\b|hold\b|held\b|have (?:a )?jobs?\b|"
    r"(?:are|were) (?:[a-z]+ly |already |now |still )?(?:employed|working|at work|on the job)\b)"
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
    r"decline|declining|shrinking|falling|decrease|(?:go|edge|inch) (?:up|down))\b(?:[^.;(]|\.(?=\d)){0,60}?"
    r"(?:\d ?(?:%|percent)|\b(?:half|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)\b)"
    r"(?:[^.;()]{0,24}\(\W*|(?:[^.;(),]{0,24},? (?:or|i\.e\.,?|that is,?)|"
    r"[^.;(),]{0,24}(?:,? which (?:is|means|equals|amounts to|works out to|comes to)|,? meaning|"
    r",? translating (?:in)?to|\s[–—-])) )"
    r"(?:about |or |around |roughly |nearly |almost |approximately |some |"
    r"an estimated |just |only )?$",
    re.IGNORECASE,
)

# One of these is in whatever `IN_BRACKETS` or `GROWTH_OR` matches.
PARTS = ("%", "percent", "half", "third", "quarter", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")

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

AND = re.compile(r"(?:\band|,)\s(?:about |around |roughly |some )?$", re.IGNORECASE)

FOR_SOMEONE = re.compile(r"^ (?:more )?(?:for|among) ", re.IGNORECASE)

# As in "florists: 9 percent (400 jobs)", in a list of growth.
BEHIND_PERCENT = re.compile(
    r"\d ?(?:%|percent)(?: (?:job |employment )?growth)?\W{0,3}\((?:about |or |some |\+)?$", re.IGNORECASE
)
# As in "9% growth, or 103,700 jobs", "14% more bakers (that's 33,000 jobs)".
GROWTH_OR = re.compile(
    r"\d ?(?:%|percent) (?:(?:(?:job|employment|projected|expected) ){0,2}(?:growth|gain|increase|expansion|rise|"
    r"decline|drop|loss)(?: rate)?|more [a-z][\w ,-]{2,50}?)"
    r"(?:,? or|,? which is|,? i\.e\.,?| [–—]|,? \(?that[’']s|,? \(?that is,?| \((?=about |around |some |\d)) ?"
    rf"{HEDGED}$",
    re.IGNORECASE,
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

TOTALS = ("there ", "total of")  # one of these is in whatever it matches

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


# "up 510 from the 42,840 of May 2022": since a survey, not over a decade to come
FROM_MAY = re.compile(
    r"^ (?:more |fewer )?(?:jobs |workers |people )?(?:from|since|than) [^.;()]{0,40}\bMay (?:19|20)\d\d", re.IGNORECASE
)


def jobs_change(setting: Setting) -> Decision | None:
    """A number of jobs by which employment changes."""
    if setting.kind is not NumberKind.PLAIN or _is_small(setting) or LESSONS.match(setting.after) or base_of(setting):
        return None
    if MORE_THAN.match(setting.after) or (setting.before_in_sentence and AT_WORK.match(setting.behind)):
        return None
    if FROM_MAY.match(setting.after + setting.rest) and not setting.sentence_has(CueKind.PROJECTED):
        return None
    if (labelled := labelled_change(setting)) is not None and not setting.has(CueKind.YEARLY):
        return labelled
    yearly = setting.has(CueKind.YEARLY) or (setting.over(CueKind.YEARLY) and not setting.has(CueKind.NEW_JOBS))
    named = setting.nearest_left(CueKind.NEW_JOBS) or setting.adjacent_right(CueKind.NEW_JOBS, words=3)
    lower = setting.statement.lower
    if holds(lower, TOTALS) and TOTAL.search(setting.before) and not OF_NEW.match(setting.after):
        return None
    counted = setting.previous is not None and setting.previous.kind == "count" and setting.before_in_sentence
    if counted and ADDED_BEFORE.search(setting.before) and not _forecast(setting):
        return None  # "1.2 million bakers, and another 58,900 people who help them"
    moved = setting.nearest_left(*CHANGE) and BY.search(setting.before) and not TO.search(setting.before)
    followed = moved or (setting.adjacent_right(CueKind.GROWTH) and JOBS.match(setting.after) is not None and not moved)
    if in_past(setting.statement.text, lower) and not setting.sentence_has(CueKind.PROJECTED):
        return None
    if (holds(lower, LOSING) and LOST.search(setting.statement.text)) or (
        SUMMED.match(setting.statement.text) and not setting.sentence_has(CueKind.PROJECTED)
    ):
        return None
    if (summed := ranked(setting) or next_in_row(setting) or comes_to(setting)) is not None:
        return summed
    told = setting.statement.source.text[setting.statement.start : setting.quantity.start]
    if (" from " in told.lower() and TAKEN.search(told)) or which_end(setting.statement, setting.quantity) is not None:
        return None
    if (sign := lies_between(setting)) is not None:
        return Decision("jobs_change", Measure.GROWTH_JOBS, Unit.JOBS, factor=sign)
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
        or (
            holds(told.lower(), PARTS)
            and (IN_BRACKETS.search(told) or GROWTH_OR.search(told))
            and JOBS.match(setting.after)
        )
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
    if ":" in told and LABELLED.search(told) and abs(setting.quantity.value) >= 100:
        return Decision("jobs_change", Measure.GROWTH_JOBS, Unit.JOBS)
    ahead = (
        setting.sentence_has(CueKind.PROJECTED)
        or TO_COME.search(setting.statement.text) is not None
        or any(lies_ahead(mention, setting) for mention in setting.statement.periods)
    )
    if not yearly and ((_more_people(setting) and ahead) or restates_growth(setting) or goes_on(setting)):
        return Decision("jobs_change", Measure.GROWTH_JOBS, Unit.JOBS)
    if followed and re.match(r"^\W*(?:[\w-]+ ){0,2}?(?:increase|gain|rise|growth)", setting.after):
        return Decision("jobs_change", Measure.GROWTH_JOBS, Unit.JOBS)
    if not setting.left and setting.over(CueKind.NEW_JOBS):
        measure = Measure.OPENINGS if yearly else Measure.GROWTH_JOBS
        return Decision("jobs_change", measure, Unit.JOBS, Origin.TABLE if setting.cell else Origin.CONTEXT)
    if setting.over(CueKind.OPENINGS):
        return None  # "Openings per year", in the part of a table headed "Outlook"
    if setting.cell and not setting.left and setting.over(*CHANGE) and not says_percent(setting):
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
