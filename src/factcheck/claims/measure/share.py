# ruff: noqa: E501 - a pattern is read as a whole
"""Shares and rates: by employer, part-time, unemployment, union membership."""

import re

from factcheck.claim import Origin
from factcheck.claims.measure.parts import holders, next_group
from factcheck.claims.measure.setting import Decision, Setting
from factcheck.claims.subject.trades import TRADES
from factcheck.claims.text.statement import LONG_CELL
from factcheck.claims.text.tables import EMPLOYERS
from factcheck.find.measures import STATISTICS, CueKind
from factcheck.measure import Measure
from factcheck.quantity import NumberKind, Unit
from factcheck.vocabulary.measures import HEDGED

# Graduates of a school, readers of a page: no part of an occupation.
OF_OURS = re.compile(
    r"^\W*(?:of (?:my|our|us)\b|of (?:all |the |those |these ){0,2}(?:[\w-]+ ){1,2}(?:that |who |whom )?(?:we|I) [a-z]|of (?:the )?\w+ (?:in|at|on|from) (?:my|our)\b|"
    r"of (?:all |the |those )?(?:last|this|that|the (?:previous|past)) (?:year|fall|spring|summer|winter|class|cohort)[’']s\b|"
    r"of (?:all |the |these |those |recent |new |[\w’'-]+[’']s ){0,3}(?:graduates|grads|alumn\w+|students|trainees|finishers|"
    r"completers|enrollees|(?:graduating )?class(?:es)?(?= of (?:19|20)\d\d|[’'])|cohorts?)\b|"
    r"(?:are|were|is) employed (?:with)?in (?:a|one|two|three|six|\d+|the first)\b|"
    r"(?:are|were) employed (?:after|upon)\b)",
    re.IGNORECASE,
)
# "either half of them do something else, or ...": what the writer supposes
GUESSED = re.compile(rf"\b(?:either|maybe|perhaps|possibly|presumably) {HEDGED}$", re.IGNORECASE)
OF_THESE = re.compile(
    r"(?:^|[.;,]\s|\()\W*of (?:these|those|them)(?: \w+)?,?\s(?:about |around |roughly |some |nearly )?$", re.IGNORECASE
)
WORKPLACE = re.compile(r"^\W*(?:were|was|are|is|work(?:ed)?) (?:in|at|for|with|by|self|part|employed)\b", re.IGNORECASE)
OF_WORKERS = re.compile(r"^\W*(?:of|were|was|are|is|for|in)\b", re.IGNORECASE)
EMPLOYED = re.compile(
    r"\b(?:(?:were|was|are|is|being) (?:\w+ )?(?:employed|working|self-employed|represented|union)|"
    r"self[\s-]employed|part[\s-]time|employ(?:s|ed)?\b|(?<!new )(?<!recent )hires\b|"
    r"where [^.;$]{0,24}#\s+of [^.;$]{3,60}? (?:work|are found|find work|practice)\b|"
    r"work(?:s|ed|ing)? (?:in|for|as|at|part|full)|represented by|"
    r"union(?! (?:apprentice\w*|scale|hall|contracts?|card|dues|locals?)\b)|of (?:employed|all|"
    r"total) (?:\w+ )?(?:americans|workers|jobs|employment))",
    re.IGNORECASE,
)


# "31 percent of social workers were in hospitals", "of which civil drafters held about 46 percent"
OF_THE_NAMED = re.compile(
    r"^\W*of (?:all |the |these )?#+ (?:were|was|are|is|work(?:s|ed)?) (?:in|at|for|with|by|on|self|part|employed)\b",
    re.IGNORECASE,
)
# "8 percent of jobs in the private sector were in sales occupations"
OF_ALL_JOBS = re.compile(
    r"^\W*of (?:all |the |total |the (?:nation|state|country)[’']s )?(?:[\w.-]+ )?(?:jobs|workers|employment|employees|"
    r"positions)\b(?P<where>[^.;$%\d]{0,60}?) (?:is|are|was|were|work(?:s|ed)?) (?:in|as)\b",
    re.IGNORECASE,
)
# As in "some 40% of writers freelance": what needs no place of work behind it.
ALONE = re.compile(
    r"^\W*of (?:all |the |these )?#+ (?:(?:are|were) (?:self[\s-]employed|freelancers?|(?:their|his|"
    r"her) own boss(?:es)?|"
    r"independent contractors|in business for themselves|union(?:ized)?)|freelance|"
    r"work(?:ed)? (?:for themselves|freelance|"
    r"independently|solo)|belong(?:ed)? to (?:a |the )?unions?|own(?:ed)? their own)\b",
    re.IGNORECASE,
)
# "made up 12.9 percent of local jobs", "46 percent of these jobs", "28,640 jobs, or 10.1 percent of the total"
_WHOSE = (
    r"(?:(?:all|total|local|area|regional|metro|state|statewide|national|these|those|the|its|their|such|[\w-]+[’']s) )"
)
OF_JOBS = re.compile(
    rf"^\W*of {_WHOSE}{{1,3}}(?:[a-z]+ )?(?:jobs|employment|work[\s-]?force|positions|workers|employees|payrolls)\b",
    re.IGNORECASE,
)
OF_TOTAL = re.compile(r"^\W*of (?:the|its|their) (?:[a-z’']+ )?total\b", re.IGNORECASE)
PART_OF = re.compile(
    r"\b(?:ma[dk]es? up|making up|account(?:s|ed|ing)? for|compris(?:es?|ed|ing)|constitut(?:es?|ed|ing)|"
    r"represent(?:s|ed|ing)?|ha[sdv]e?|h[oe]ld?s?|held|provid(?:es?|ed)|claim(?:s|ed)?|(?:jobs|workers|positions|employees)\b"
    r"[^.;$%]{0,40}(?:,| –| —)? or|\d{3} [a-z][^.;$%]{0,60}(?:,| –| —) or) (?:about |around |roughly |nearly |almost |"
    r"just |only |some |over |more than )?$",
    re.IGNORECASE,
)
# As in "Grocery stores employed 36%, bakeries 29%".
EMPLOYS_PART = re.compile(
    r"\b(?:employ(?:s|ed)?) (?:about |around |roughly |nearly |almost |just |only |some |over |more than )?$",
    re.IGNORECASE,
)
CLAUSE_END = re.compile(r"^\W*(?:$|[,.;)]|of (?:them|these|those|all)\b|and\b|while\b)", re.IGNORECASE)
PROPORTION = re.compile(
    r"\b(?:proportion|share|percentage|figure|rate) (?:was|is|stood at|stands at|came to|of|at) (?:about |just |only "
    r")?$",
    re.IGNORECASE,
)
AGAINST = re.compile(r"\b(?:against|versus|vs\.?|compared (?:with|to)|and) (?:about |just |only )?$", re.IGNORECASE)
# As in ", and restaurants 18%" and "; wholesalers had 9 percent".
NAME_ALONE = re.compile(
    r"^(?:[^.$%\d]{0,80}?[,;])? (?:\([^()]*\),? )?(?:(?:and|while|with) )?(?!(?:up|down|by)\b)[^.;$%\d]{3,80}? "
    r"(?:(?:ha[sd]|held|employed|at|with|for|another) )?$",
    re.IGNORECASE,
)
CHANGES = frozenset({CueKind.GROWTH, CueKind.DECLINE, CueKind.WAGE, CueKind.PROJECTED})
HELD_PART = re.compile(r"\b(?:held|holds?) (?:about |around |roughly |nearly |some )?$", re.IGNORECASE)
# "One in five works for a state agency"
PART_WORKS = re.compile(
    r"^ (?:\w+ly )?(?:is|are|was|were|works?|worked) (?:self-employed|employed|employees of|"
    r"part[\s-]time|full[\s-]time|"
    r"(?:(?:employed|working) )?(?:for|in|at|by) (?:an? |the |its |their )?[a-z])",
    re.IGNORECASE,
)
# What may stand before a part with which a clause opens: "About one in five", "; roughly a quarter"
OPENS = re.compile(rf"(?:.*[;:,] (?:and |but |while )?|\W*(?:and |but |yet )?)?{HEDGED}\W*", re.IGNORECASE | re.DOTALL)
# As in "State government is the largest employer with 41% of the jobs", "the biggest employer, at 70 percent".
OF_EMPLOYER = re.compile(
    r"\b(?:largest|biggest|main|chief|leading|top|principal|next|second|third) (?:single )?employers?\b"
    rf"[^.;$%\d]{{0,60}}?,? (?:with|at|having) {HEDGED}$",
    re.IGNORECASE,
)
# As in "Bakeries come first with 31% of the jobs".
WITH = re.compile(rf"\bwith {HEDGED}$", re.IGNORECASE)
# "Doctors' offices had another 13%", in a sentence behind the part of others.
FURTHER_PART = re.compile(
    r"\W*(?:and |while )?[A-Za-z][^.;:$%\d]{3,80}? (?:ha[sd]|have|h[eo]ld|holds|employ(?:s|ed)?|t(?:akes?|ook)(?: up)?|"
    r"account(?:s|ed)? for|ma[dk]es? up|provid(?:es?|ed)|add(?:s|ed)?) (?:another|a further|an additional|the (?:other|"
    rf"remaining)) {HEDGED}",
    re.IGNORECASE,
)


# "1% of hygienists are out of work", but not "are out of work for a week each year"
OUT_OF_WORK = re.compile(
    r"^\W*of (?:all |the |u\.s\. |america[’']s )?"
    r"(?:#+|(?!people|adults|persons|workers|us\b)[a-z]+s) (?:is|are|was|were) (?:currently |now |still )?"
    r"(?:out of (?:work|a job)|without (?:work|a job)|between jobs|looking for work)"
    r"(?=\W*$|[.,;:)!?]| (?:in|as of|last|this|now|today|right now|and|while|but)\b)",
    re.IGNORECASE,
)


def rate(setting: Setting) -> Decision | None:
    """An unemployment rate."""
    if setting.kind is not NumberKind.PERCENT:
        return None
    own = setting.nearest_left(CueKind.UNEMPLOYMENT) or setting.adjacent_right(CueKind.UNEMPLOYMENT)
    if not own and not OUT_OF_WORK.match(setting.behind + setting.rest):
        return None
    return Decision("rate", Measure.OTHER, Unit.PERCENT)


def share(setting: Setting) -> Decision | None:
    """The part of an occupation that works for someone, or in some way; or the part of all workers in it."""
    if setting.kind is not NumberKind.PERCENT:
        return None
    if setting.cell and len(setting.statement.text.split()) < LONG_CELL:
        if setting.over(CueKind.EMPLOYMENT, CueKind.RATE) and not setting.over(
            CueKind.GROWTH, CueKind.DECLINE, CueKind.WAGE, *STATISTICS
        ):
            return Decision("share", Measure.OTHER, Unit.PERCENT, Origin.TABLE)
        return None
    if OF_OURS.match(setting.after) or GUESSED.search(setting.before):
        return None
    by_employer = any(EMPLOYERS.search(label) for label in setting.labels[:1])
    if by_employer and len(setting.statement.text.split()) <= 10 and setting.over(CueKind.EMPLOYMENT):
        return Decision("share", Measure.OTHER, Unit.PERCENT, Origin.CONTEXT)
    if setting.previous is not None and setting.previous.kind == "share" and EMPLOYED.search(setting.statement.text):
        return setting.previous
    if setting.quantity.role == "fraction" and OPENS.fullmatch(setting.before) and PART_WORKS.match(setting.after):
        return Decision("share", Measure.OTHER, Unit.PERCENT)
    if _part_of_jobs(setting) or _comes_next(setting) or _of_payers(setting):
        return Decision("share", Measure.OTHER, Unit.PERCENT)
    if OF_THESE.search(setting.before) and setting.previous is None and WORKPLACE.match(setting.after):
        return Decision("share", Measure.OTHER, Unit.PERCENT)
    if OF_ALL_JOBS.match(setting.after) and any(
        each.start >= setting.quantity.end for each in setting.statement.occupations
    ):
        return Decision("share", Measure.OTHER, Unit.PERCENT)
    if (
        ALONE.match(setting.behind)
        or OF_THE_NAMED.match(setting.behind)
        or (HELD_PART.search(setting.before) and setting.statement.occupations)
    ):
        return Decision("share", Measure.OTHER, Unit.PERCENT)
    opens = OF_JOBS.match(setting.after) and OPENS.fullmatch(setting.before) and not setting.previous
    behind = (each for each in setting.statement.occupations if each.start >= setting.quantity.end)
    if opens and all(each.kind == "all" for each in behind):
        return None  # "Half of all jobs at risk"
    clause = setting.before[-80:] + " # " + setting.after
    if EMPLOYED.search(clause) and (setting.statement.occupations or OF_WORKERS.match(setting.after)):
        return Decision("share", Measure.OTHER, Unit.PERCENT)
    return None


# A text or a sentence that tells who employs people, or where they work
EMPLOYING = re.compile(
    r"\b(?:(?:largest|biggest|main|top|chief|leading|principal|major|five|three|four|two) (?:\w+ )?(?:employers?|industries)\b|"
    r"employers? (?:of|were|are|in)\b|who employs|where (?:do|did) [^.;?!]{2,40} work\b|"
    r"(?:work|works|worked|employed|found|jobs)(?: \w+)? in (?:(?:just |only )?(?:a few|two|three|four|five|several|these|the following) )"
    r"(?:\w+ )?(?:industries|sectors|places|settings)|employ(?:s|ed)? (?:the )?most\b|"
    rf"{TRADES} (?:lead|leads|led|come first|comes first|came first|top the list)\\b)",
    re.IGNORECASE,
)
# "drug makers, with 19 percent", "hospitals come first and clinics second, at 33 and 29 percent"
EMPLOYERS_PART = re.compile(
    rf"\b{TRADES}\b(?:[^.;$%\d]{{0,60}}(?:,| \(| at| with| have| has| had| held| employ\w*| lead\w*| led| second| next| hire[sd]?)"
    rf"|:)?,? {HEDGED}\(?(?:\d[\d.]*,? (?:and |percent |percent and )?{HEDGED})*$",
    re.IGNORECASE,
)


def _of_payers(setting: Setting) -> bool:
    """Whether a percent is told beside an employer, where the sentence, the one before or the heading tells of employers."""
    if setting.cell or any(cue.kind in CHANGES | STATISTICS for cue in setting.statement.cues):
        return False
    statement, quantity = setting.statement, setting.quantity
    if not EMPLOYERS_PART.search(statement.source.text[statement.start : quantity.start]):
        return False
    near = statement.source.statements[max(0, statement.index - 1) : statement.index + 1]
    return any(EMPLOYING.search(each.text) for each in near) or any(EMPLOYING.search(each) for each in setting.labels)


def _comes_next(setting: Setting) -> bool:
    """Whether it is the part that the next of several groups has: "Sales came next with 10.6 percent"."""
    before = setting.previous
    if before is None or before.kind != "share" or not CLAUSE_END.match(setting.after):
        return False
    return next_group(setting.statement, setting.quantity) is not None


def _part_of_jobs(setting: Setting) -> bool:
    """Whether the number is a part of all jobs, or of those of an occupation, that someone has."""
    before, after = setting.before, setting.behind
    part = PART_OF.search(before) and (OF_JOBS.match(after) or OF_TOTAL.match(after))
    if part or (EMPLOYS_PART.search(before) and CLAUSE_END.match(after)):
        return True
    jobs = OF_JOBS.match(after)
    ends = CLAUSE_END.match(after[jobs.end() :] if jobs else after)
    if ends and (OF_EMPLOYER.search(before) or (jobs and WITH.search(before))):
        return True
    if holders(setting.statement, setting.quantity) is not None:
        return True
    if OF_JOBS.match(after) and WORKPLACE.match(OF_JOBS.sub("", after)):
        return True
    if setting.previous is None or setting.previous.kind != "share":
        return False
    if not setting.before_in_sentence:
        return FURTHER_PART.fullmatch(before) is not None and CLAUSE_END.match(after) is not None
    if any(cue.kind in CHANGES for cue in setting.left):
        return False
    if PROPORTION.search(before) or AGAINST.search(before):
        return True
    return NAME_ALONE.match(before) is not None and CLAUSE_END.match(after) is not None
