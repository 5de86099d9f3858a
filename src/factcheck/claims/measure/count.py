# ruff: noqa: E501 - a pattern is read as a whole
"""Counts: how many people work in an occupation."""

import re

from factcheck.claim import Origin
from factcheck.claims.measure.change import NO_WORK, TAKEN
from factcheck.claims.measure.ellipsis import name_follows
from factcheck.claims.measure.explained import EXPLAINS
from factcheck.claims.measure.from_to import which_end
from factcheck.claims.measure.setting import Decision, Setting
from factcheck.claims.measure.summing import base_of
from factcheck.claims.measure.tallied import of_named, of_place, tallied
from factcheck.claims.text.statement import LONG_CELL
from factcheck.claims.text.tables import IN_THOUSANDS
from factcheck.find.anchors import holds
from factcheck.find.measures import COUNTED, STATISTICS, CueKind
from factcheck.find.occupations import find_occupations
from factcheck.find.sources import names_office
from factcheck.measure import Measure
from factcheck.quantity import NumberKind, Unit
from factcheck.vocabulary.measures import HEDGED

POSTINGS = re.compile(
    r"^[^\w#,;]*(?:[\w-]+ ){0,3}?(?:job )?(?:postings?|listings?|applications?|applicants|searches|ads|"
    r"advertisements|results|remote|on-site|certifi\w+|students?|graduates?|degrees?|square|feet|"
    r"miles|pounds?|lbs|tons?|gallons?|acres?|volts?|hours?|establishments?|firms?|companies|businesses|stores?|schools?|hospitals?|clinics?|"
    r"offices?|patients?|deaths|injuries|households?|detailed occupations|matched occupations|hourly|"
    r"veterans|members|users|subscribers|followers|words|records|rows|dollars?|usd|copies|locations|"
    r"occupations?|careers|professions|job titles|industries|matched|files?|tools?|csvs?|datasets?|tests?|"
    r"(?:who|that) (?:finished|graduated|completed|enrolled|applied|passed)|"
    r"in (?:the|our|this|my) (?:class|cohort|course))\b|"
    r"^\s*(?:(?!people|workers|jobs|in |of |on |with |for |at )[\w-]+ ){0,2}(?:programs?|trucks|rigs|vehicles|robots|cars|beds|campuses|colleges|universities)\b|"
    r"^(?: different| distinct| separate)?(?: (?!people\b|workers\b|jobs\b|of\b|in\b|on\b|with\b|for\b|at\b|and\b|who\b|work\b|are\b|were\b)[\w-]+){0,2} (?:types|kinds|sorts|varieties|methods|processes|"
    r"techniques|styles|specialties|specializations|subspecialties|products|models|brands|recipes|materials|tasks|species|breeds|ways|positions a (?:day|week))\b|"
    r"^\W*(?:[\w-]+ ){0,2}on (?:a |the )?wait(?:ing|list)",
    re.IGNORECASE,
)
# Things, of which no one is employed: "40,000 vessels", "12,000 farm trucks"
THINGS = re.compile(
    r"^\W*(?:(?!(?:people|workers|jobs|men|women|employees|who|that|of|in|for|at|to|and|or|by|on|with)\b)[\w-]+ )?"
    r"(?:vessels|boats|ships|barges|trucks|cars|buses|trains|planes|aircraft|vehicles|bridges|homes|houses|buildings|farms|"
    r"plants|machines|animals|trees|parcels|breweries|restaurants|projects|permits|pairs|cells|columns|observations)\b",
    re.IGNORECASE,
)
# Cells of a data set: "employment suppressed (5,102)", "missing wages: 1,204", "rows with employment: 12,400"
OF_DATA = re.compile(
    r"\b(?:suppressed|suppression|missing|null|nan|blank|unmatched|duplicates?|dropped|rows|records|cells|pairs|line items)\b"
    r"[^.;,()]{0,30}\W{0,3}$",
    re.IGNORECASE,
)
# One of these is in whatever it matches.
DATA = (
    *("suppress", "missing", "null", "nan", "blank", "unmatched", "duplicate", "dropped", "rows", "records", "cells"),
    *("pairs", "line items"),
)
LAID_OFF = re.compile(
    r"\b(?:laid[\s-]off|layoffs?|lay off|axed|fired|slashed|lost their|unfilled|jobs were lost|let go|"
    r"furloughed|trained\b|taught\b|mentored|closed\b|closing|shut (?:down|its)|cut\b|have left|already left|"
    r"left (?!out\b|aside\b)(?:the|their)|quit\b|retire\w*|posted|postings|"
    r"currently open|leav(?:e|es|ing)\b(?! (?:out|aside|off|apart)\b)|shortages?|shortfall|lost\b|"
    r"attend(?:ed|ing|ees?)?\b|participat\w+|enrolled|"
    r"injured|killed|(?:came|come|walked|stopped) (?:by|in|through)\b|(?:turned|showed) (?:up|out)\b|interviewed\b|"
    r"signed up\b|march(?:ed|ing)?\b|walked (?:out|off)\b|picket\w*|rall(?:y|ied|ying)\b|protest\w*|(?:on|went on|call a) strike\b|"
    r"the strike\b|voted\b|gathered\b|"
    r"c[ao]me to (?:the|our|a|this|last) (?:[\w’'-]+ ){0,3}(?:fair|meeting|conference|show|event|talk|workshop|convention|summit|party)\b|took #(?: [a-z]+)? with (?:it|them)\b)",
    re.IGNORECASE,
)
# One of these is in whatever it matches.
LAID = (
    *("laid", "layoff", "lay off", "axed", "fired", "slashed", "lost", "unfilled", "let go", "furloughed", "trained"),
    *("taught", "mentored", "clos", "shut", "cut", "left", "quit", "retire", "post", "currently open", "leav", "short"),
    *("attend", "participat", "enrolled", "injured", "killed", "came", "come", "walked", "stopped", "turned", "showed"),
    *("interviewed", "signed up", "took #", "march", "picket", "rall", "protest", "strike", "voted", "gathered"),
)
HEADS = re.compile(
    r"^(?!, (?:and|but|so|yet|while) |[\s*_]*\))\W*(?:[\w/'’“\"-]+ ){0,5}?(?:jobs?|positions?|workers?|people|employees|americans|individuals|"
    r"professionals|employments?|practitioners|roles|men and women|of them|of whom|total\b)|^ others(?=[,.]| in | who )|"
    r"^\W*(?:(?:were|are|was) )?(?:\w+ly )?employed\b|^ on (?:the |u\.s\. |american |company )?payrolls?\b|"
    r"^ in (?:all of the |the (?:whole|entire) )(?:country|nation|u\.?s\b|united states)",
    re.IGNORECASE,
)
BEFORE = re.compile(
    r"(?:\b(?:held|hold|holds|there (?:are|were|is|was|will be)|employ(?:s|ed|ing)?|employment(?: of)?|"
    r"number of [^.;]*|(?:job|head|worker) ?counts?(?: [^.;]*)?|numbered|ranks|number in \d{4}|number|total(?:s|ed|ing)?|jobs?(?: in)?(?: \d{4})?|"
    r"workforce of|like the|positions?|include the)\b[^.;$%\d]{0,45}|"
    r"\b(?:comes?|came|adds? up|amounts?) to (?:about |around |roughly |some |nearly )?|"
    r"\btogether (?:are|were|make) |:\s*)$",
    re.IGNORECASE,
)
PER_BEFORE = re.compile(r"\b(?:per|for every|out of(?: every)?|of every|one in|top|first|last|next)\s*$", re.IGNORECASE)
PER_ENDS = ("per", "every", "out of", "one in", "top", "first", "last", "next")  # one of these ends what it matches
ANOTHER = re.compile(r"\banother\s*$", re.IGNORECASE)
# "another 3.3 million are cashiers", "another 58,900 or so held jobs as", "another 40,000 opticians"
ARE_THEY = re.compile(
    r"^,?(?: or so,?)? (?:(?:are|were|work as|worked as) (?:employed as )?#|(?:held|hold|had) (?:jobs|positions)\b|"
    r"(?:are|were|is|was) (?:employed|at work)\b|work(?:ed)?\b|#)"
)
RATES = re.compile(r"\bper (?:1,?000|thousand)\b|\bconcentration\b|\bquotient\b|\brank\b", re.IGNORECASE)
JOBS_HEAD = re.compile(
    r"\b(?:employment(?! (?:projections|and wage|matrix|change))|number of (?:jobs|workers|employees|"
    r"people|positions)|jobs|employed|workers|workforce|positions|headcount|tot[_ ]emp|"
    r"how many(?=\W*$| (?:people|workers|jobs|there are|are there|(?:are )?employed|do it|work)\b)|heads)\b|(?:#|\bno\.) of (?:people|heads)\b",
    re.IGNORECASE,
)
# Over a list of places: "Which states employ the most?", "States with the most bakers at work"
EMPLOY_MOST = re.compile(
    r"\bemploy(?:s|ed|ing)? (?:the |them )?(?:most|fewest|largest number)\b|"
    r"\b(?:most|fewest|largest number of) (?!of\b)(?:[\w-]+ ){1,4}(?:at work|on the job)\b|"
    r"\b(?:where|in which) (?:do |are )?(?:the )?(?:most|fewest) (?:[\w-]+ ){1,4}work(?:ing)?\b",
    re.IGNORECASE,
)
# A place and its number alone: "2. Texas (4,310)".
LISTED = re.compile(
    r"^\W*(?:A\d{1,2}(?: \([^()]*\))?: )?\d{0,2}[.)]?\s*[A-Z][\w .,'’-]{1,40}?\s*(?:\(|:|–|—|-)\s*[\d,]+\)?\W*$"
)
# A label and nothing else: "Workers now: ", "Number of jobs (2024): ", "Projected number, 2034: "
LABELLED = re.compile(
    r"^\W*(?:(?:projected|expected|current|estimated|total|national|u\.s\.|nationwide) ){0,3}"
    r"(?:(?:number (?:of )?)?(?:workers|employees|people|jobs|positions|workforce|practitioners|employment|headcount|"
    r"employed)(?: (?:working|employed|in the field|on the job))?|number(?= ?(?:in |,? ?\(?)\d{4}))"
    r"(?:,? (?:now|today|currently|nationwide|nationally|in the (?:u\.s\.|united states|country)))?"
    r"(?:,? ?\(?(?:(?:in|by|as of) )?(?:may )?\d{4}\)?)?(?: \((?:projected|est\w*|actual|forecast)\))?\s*[:=|.][\s*_]*$",
    re.IGNORECASE,
)
# "Expected in 2034: 72,500", a line below "Employed in 2024: 68,100"
LATER_LEVEL = re.compile(
    r"\W*(?:(?:(?:projected|expected|forecast(?:ed)?|predicted|estimated|anticipated)(?: (?:level|total|number|to be))?,?|then|"
    r"ten years later|and)? ?(?:\(?(?:for|in|by) )?20\d\d\)?(?: \((?:projected|expected|forecast|est\w*)\))?|"
    r"(?:projected|expected|forecast)(?: (?:level|total|number))?)\W*[:=|]\W*|"
    r"\W*\d[\d,.]*\d(?: million)? (?:(?:jobs|workers) )?(?:are )?(?:expected|projected|forecast|predicted) (?:in|for|by) 20\d\d\W*\Z",
    re.IGNORECASE,
)
# "72,500 projected for 2034", "the agency expects 35,400 by 2034", behind a count
EXPECTED_IN = re.compile(
    r"^[\s*_]*(?:are |is )?(?:expected|projected|forecast|predicted) (?:in|for|by) 20\d\d\b", re.IGNORECASE
)
EXPECTS = re.compile(
    r"\b(?:expects?|projects?|forecasts?|predicts?|foresees?|sees|anticipates?) (?:there to be )?"
    r"(?:about |around |roughly |nearly |some )?$",
    re.IGNORECASE,
)
# "Ten years on, in 2034, the agency expects 35,400"
YEAR_TO_COME = re.compile(
    r"\b(?:in|by|for|come) (?:the year )?20\d\d\b(?: rolls around)?,?[^.;\d]{0,60}$", re.IGNORECASE
)
BY_YEAR = re.compile(r"^(?: of them)? (?:by|in) 20\d\d\b", re.IGNORECASE)
# "rise from 19,200 in 2024 to 19,600 in 2034"
RISES_FROM = re.compile(r"\bfrom (?:about |around |roughly |nearly |just |only )?$", re.IGNORECASE)
# "BLS counted 20,700 jobs for the former and 352,800 for the latter"
FOR_OTHERS = re.compile(
    r"^ (?:for|of|among|in|as|by) the (?:latter|former|first|second|third|other|others)\b(?! (?!group|one|and|in|was|is|as|at|who|employed)[a-z])",
    re.IGNORECASE,
)
COUNTS = re.compile(
    r"\b(?:counts?|counted|found|lists?|listed|tall(?:y|ies|ied)|(?:there|they) (?:are|were)|had|held|employ(?:s|ed)?) "
    rf"{HEDGED}$",
    re.IGNORECASE,
)
# "an increase of 7 percent, to 237,200"
GROWS_TO = re.compile(r"\d ?(?:%|percent),? (?:and )?to (?:about |around |roughly |nearly |some )?$", re.IGNORECASE)
# "somewhere around 8,200 people in the whole country"
NATIONWIDE = re.compile(
    r"^\W*(?:(?:people|workers|jobs|positions|of (?:them|these|those)) )?(?:(?:do(?:ing)? (?:this|it)|at work|left) )?"
    r"(?:nationwide|nationally|coast to coast|(?:across|in) (?:all of the|the (?:whole|entire)) (?:country|nation|u\.?s\b|"
    r"united states))(?=\W*$|[.,;:)!?–—-])",
    re.IGNORECASE,
)
EVIDENCE = re.compile(
    r"[’']s (?=\d)|\b(?:jobs?|payrolls?|employ\w*|work(?:s|ed|ing|force)?|there(?:’s| (?:are|were|is|was|"
    r"will be))|held|hold|"
    r"counts|counted|(?:job|head|worker) ?counts?|numbered|number(?= [\d,]{3})|tally|all(?= [\d,]{3,} of them)|ranks|"
    r"positions?|make up|only|number of|like the|practic(?:e|ing)|"
    r"americans|combined|total|more(?: of (?:them|these))? than any(?:where| other)|more [\w ]{3,40} than any(?:where| other)|have (?:a lot of|about|over|some|more than)|"
    r"\w+\.? had(?! \w+(?:ed|en|one)\b)|lead(?:s|ing)?|led|tops|boasts?|"
    r"(?:comes?|came|adds? up|amounts?) to(?= (?:[a-z]+ )?\d)|together (?:are|were|make)|home to|largest|biggest|"
    r"smallest|count (?:was|is|stood|stands|of)|"
    r"\d(?: million| thousand)? (?:of the |of these )?(?:[\w-]+ )?(?:workers|jobs|positions))\b",
    re.IGNORECASE,
)
# "Ads from our own board, 1,140 of them": things counted, and no workers
THINGS_BEFORE = re.compile(
    r"\b(?:ads?|adverts|advertisements|postings?|listings?|vacancies|applications?|resumes?|replies|responses|answers|"
    r"schools|programs|courses|reviews|pages|files|records|rows)\b[^.;$%\d]{0,40}, (?:about |some |nearly |over )?$",
    re.IGNORECASE,
)
OF_THEM = re.compile(r" of (?:them|these|those)\b")
OURS = re.compile(r"\b(?:we|our (?:company|team|firm|school|office|staff))(?: \w+)? (?:employ|hire)s?\b", re.IGNORECASE)
WE = ("we ", "our ")  # one of these is in whatever it matches
THRESHOLD = re.compile(
    r"\b(?:those|ones|jobs|occupations|careers) with (?:fewer|less|more|at least) (?:than )?$", re.IGNORECASE
)
# "my state's licensing board says it has 9,000 active barbers"
COUNTED_ELSEWHERE = re.compile(
    r"\b(?:boards?|unions?|associations?|registr(?:y|ies)|guilds?|societ(?:y|ies)|councils?|locals?) "
    r"(?:say|count|list|has|have|claim|report|estimate|put|track|represent|license)\w*\b[^.;]*$",
    re.IGNORECASE,
)
# One of these is in whatever it matches.
BODIES = ("board", "union", "association", "registr", "guild", "societ", "council", "local")
# "prisons held about 1.23 million people, down from 1.57 million", "shelters house 12,000 children": whom somebody keeps
HOUSED = re.compile(
    rf"\b(?:h[eo]lds?|hous(?:es?|ed)|detain(?:s|ed)?|lock(?:s|ed)? up) {HEDGED}(?:$|(?=\d[\d,.]* (?:million )?people\b))",
    re.IGNORECASE,
)
HOUSING = ("held", "hold", "hous", "detain", "lock")  # one of these is in whatever it matches
OF_THE_HOUSED = re.compile(
    r"^ (?:\w+ )?(?:people|individuals|inmates|prisoners|offenders|men|women|children|adults|residents|animals)\b"
    r"(?! (?:employed|working|at work|in (?:these|those|such) jobs))",
    re.IGNORECASE,
)
HOW_MANY = re.compile(r"\bhow many\b(?![^?]*\b(?:hours|years|days|weeks|months|credits|courses)\b)", re.IGNORECASE)
# "from 347,400 in 2023 to 296,000", "up from 314,300"
MOVED = re.compile(
    r"\b(?:(?:up|down)(?: (?:by )?\d[\d.,]* ?(?:%|percent))? from|"
    r"(?:on|from|over|against) (?:a|the|its|their) base of|(?:in|by) \d{4} to)\s"
    r"(?:about |around |roughly |nearly |just )?$",
    re.IGNORECASE,
)
# "230,600 jobs vs. 152,000"
SET_AGAINST = re.compile(
    r"(?: jobs| workers)?,? (?:vs\.?|versus|against|compared (?:to|with)|/) (?:about |around |some )?", re.IGNORECASE
)
# "24,300 mechanics will be needed each year"
NEEDED_YEARLY = re.compile(
    r"^[^.;,$\d]{0,80}?\b(?:will be|are|is|to be|must be) (?:needed|required|hired|sought|wanted)\b"
    r"[^.;$\d]{0,30}?\b(?:each|every|a|per) (?:single )?year\b",
    re.IGNORECASE,
)
# "12,300 more of them": a difference, of whatever it is
MORE_OF_THEM = re.compile(r"^ (?:more|fewer) (?:of (?:them|these|those)\b|than\b)", re.IGNORECASE)
# "12,300 more workers than roofers", but not "12,300 more jobs than in 2024"
MORE_THAN = re.compile(
    r"^ (?:more|fewer) (?:(?!in |by |from |over |to )[\w’'-]+ ){1,6}than "
    r"(?!in |there |at |it |they |the \d|\d|today|now|before|a )",
    re.IGNORECASE,
)
# "a drop of 8,500 jobs since 2008": by how many, not how many
DIFFERENCE = re.compile(
    rf"\b(?:gain|increase|rise|jump|difference|drop|decline|decrease|loss|shortfall) of {HEDGED}$", re.IGNORECASE
)
# "2.2 million. How many truck drivers there were in 2024."
HOW_MANY_BEHIND = re.compile(r"\.[*_\"”)]*\s+how many\b", re.IGNORECASE)
# "44,690 writers in a nation where 300,000 books were published": of something else, whatever was counted before
OTHER_NOUN = re.compile(
    r"^ (?!(?:jobs|positions|workers|people|employees|others|americans|individuals|practitioners|professionals|roles|posts|"
    r"spots|openings|specialists|technicians|members|persons|heads|years|times|was|has|is|does|as|this|plus|less|versus|"
    r"across|towards|works|rises|grows|adds|makes|means)\b)[a-z]{3,}s\b",
    re.IGNORECASE,
)
MORE = re.compile(r"^ (?:more|fewer|additional|extra)\b(?! than \d)", re.IGNORECASE)
# "gives 249,100 jobs for 2024 and 263,200 for 2034"
ANOTHER_YEAR = re.compile(r"^ (?:for|in|by) (?:the year )?20\d\d\b")
# "There were 115,800 in 2024. That should become 116,500 by 2034."
BECOMES = re.compile(
    r"\b(?:that|it|this|which|numbers?|figures?|totals?|counts?)\b[^.;]{0,30}\b(?:become|reach|hit|number|be|total|stand at|come to|(?:rise|grow|climb|fall|drop|swell|"
    r"shrink|increase) to)\s(?:about |around |roughly |nearly |some )?$|"
    r"\b(?:projection|forecast|estimate)s? (?:for|in|by) 20\d\d (?:is|was|are|were|stands? at|comes? to)\s(?:about |around )?$",
    re.IGNORECASE,
)
EXPECTED_YEARLY = re.compile(
    r"^\W*(?:[\w-]+ ){0,4}?(?:jobs|positions) (?:are|will be|were) (?:[\w-]+ )?(?:expected|"
    r"projected|available|open|added|created)",
    re.IGNORECASE,
)
# "In 2019 the figure was 511,870", behind a count
THE_FIGURE = re.compile(
    r"\b(?:column|row|line|entry|projection|table|matrix) (?:for 20\d\d )?(?:has|had|shows?|gives?|says?|reads?|holds?)\s"
    r"(?:about |around )?$|"
    r"\b(?:figure|number|count|total|tally|workforce|it|they|these) "
    r"(?:was|were|is|are|stood at|stands at|had been|came to|comes to|numbered|numbers?|totall?ed)\s"
    r"(?:about |around |roughly |still |just )?$",
    re.IGNORECASE,
)
# "will need 24,300 mechanics every year"
NEED_OF = re.compile(
    r"\bneed(?:s|ed)? (?:about |around |roughly |nearly |some |to (?:hire|fill|find) )?$", re.IGNORECASE
)
A_YEAR = re.compile(r"^[^.;,$%\d]{0,60}? (?:each|every|a|per) year\b", re.IGNORECASE)
# not "the first that you need a license for"
NEED = re.compile(r"(?<!\byou )\bneed(?:s|ed)?\b(?! (?:an?|no) (?!total\b))")
# "BLS puts the 2024 count of bakers at 230,600", "the bureau's May 2024 headcount stood at 135,140"
PUT_AT = re.compile(
    r"\b(?:the|its|their|an?|this|that|USA|BLS(?:[’']s?)?|"
    r"(?:bureau|agency|office|government|department|nation|country|trade|field|occupation|profession)[’']s) (?:(?:May |early |late )?(?:(?:19|20)\d\d|national|nationwide|official|"
    r"latest|current|overall|newest|total|job|employment|worker) ){0,3}(?:count|tally|head-?count|total|work-?force|ranks|"
    r"employment|number)(?: of (?P<of>[^.;$%]{2,60}?))?"
    rf"(?: (?:stands|stood|sits|sat|is|was|comes|came)(?: in)?)? (?:at|to) {HEDGED}$",
    re.IGNORECASE,
)
PUT_THERE = re.compile(
    r"[\s*_)]*(?:$|[.;:)–—]|,(?! (?:[\w-]+ ){0,2}(?:of (?:them|which|those)))|(?:in|as of|for|by|last|this|and|while|nationwide|"
    r"nationally|jobs|workers|people|positions|employees)\b)",
    re.IGNORECASE,
)
PER_THOUSANDS = re.compile(
    r"^\W*(?:[\w-]+ ){0,4}?(?:per|for every|out of every) (?:1,000|1000|thousand|100,000)", re.IGNORECASE
)
THOUSANDS = ("1,000", "1000", "thousand", "100,000")  # one of these is in whatever it matches


def count(setting: Setting) -> Decision | None:
    """How many people work in an occupation."""
    quantity = setting.quantity
    if setting.kind is not NumberKind.PLAIN:
        return None
    # "employed in the U.S. was": the stops of an abbreviation end nothing
    after, before = setting.after, setting.before.replace("U.S.", "USA ")
    if (base := base_of(setting)) is not None:
        return base
    if _of_others(setting, before):
        return None
    per = holds(setting.statement.lower, THOUSANDS) and PER_THOUSANDS.match(
        setting.statement.source.text[quantity.end : setting.statement.end]
    )
    if per and not re.search(r"\d", quantity.text):
        return None
    if per:
        return Decision("share", Measure.OTHER, Unit.RATIO)
    if _per_thousand(setting):
        return Decision("share", Measure.OTHER, Unit.RATIO, Origin.CONTEXT)
    if quantity.value != int(quantity.value) and not setting.cell and not IN_THOUSANDS.search(before):
        return None
    if (tallied(setting) or of_place(setting) or of_named(setting)) and not _laid_off(setting):
        return Decision("count", Measure.EMPLOYMENT, Unit.JOBS)
    another = _says_another(before) and not (ARE_THEY.match(setting.behind) or HEADS.match(after))
    if (
        THINGS.match(setting.behind)
        or (
            holds(setting.statement.lower, DATA)
            and OF_DATA.search(setting.without_names(before)[-60:])
            and (after.startswith(")") or not HEADS.match(after))
        )
        or _of_sample(setting)
        or (OF_THEM.match(after) and THINGS_BEFORE.search(before))
    ):
        return None
    if _counts_per(before) or another or setting.adjacent_right(CueKind.OPENINGS):
        return None
    if setting.cell and not setting.bare_cell and len(setting.statement.text.split()) < LONG_CELL:
        return _named_in_cell(setting)
    if setting.bare_cell:
        return _in_cell(setting)
    bare = (not after.strip(" .*_)") and not before.strip(" -–•*:(").strip()) or LISTED.match(setting.statement.text)
    if (
        bare
        and not setting.left
        and any(JOBS_HEAD.search(label) or EMPLOY_MOST.search(label) for label in setting.labels[:2])
        and abs(quantity.value) >= 100
    ):
        return Decision("count", Measure.EMPLOYMENT, Unit.JOBS, Origin.CONTEXT)
    if _answers(setting):
        return _explained(setting) or Decision("count", Measure.EMPLOYMENT, Unit.JOBS, Origin.CONTEXT)
    if LABELLED.search(before) and abs(quantity.value) >= 100:
        return Decision("count", Measure.EMPLOYMENT, Unit.JOBS)
    counted = setting.previous is not None and setting.previous.kind == "count"
    if counted and LATER_LEVEL.fullmatch(before) and not re.search(r"[A-Za-z]", after):
        return setting.previous
    if abs(quantity.value) < 100 or POSTINGS.match(setting.behind) or _laid_off(setting):
        return None
    if which_end(setting.statement, quantity) is not None and _changes(setting):
        return Decision("count", Measure.EMPLOYMENT, Unit.JOBS)
    credits = [(each.start, each.end) for each in setting.statement.sources]
    told = [cue for cue in setting.left if cue.kind in (CueKind.WAGE, CueKind.EMPLOYMENT)]
    pay = next((cue for cue in reversed(told) if not any(start <= cue.start < end for start, end in credits)), None)
    occupation_follows = any(
        mention.start - quantity.end >= 0
        and len((between := setting.statement.source.text[quantity.end : mention.start]).split()) <= 2
        and ")" not in between
        for mention in setting.statement.occupations
        if mention.start >= quantity.end
    )
    if pay is not None and pay.kind is CueKind.WAGE and not HEADS.match(after) and not occupation_follows:
        return None
    parenthesis = bool(re.search(r"\(\W*$", before)) and after.lstrip("*_ ").startswith(")")
    needed = NEED_OF.search(before) and A_YEAR.match(after)
    if needed or (EXPECTED_YEARLY.match(after) and setting.has(CueKind.YEARLY)) or NEEDED_YEARLY.match(after):
        return Decision("openings", Measure.OPENINGS, Unit.JOBS)
    pointed = FOR_OTHERS.match(after) and COUNTS.search(before)
    if pointed and not setting.nearest_left(CueKind.OPENINGS):
        return Decision("count", Measure.EMPLOYMENT, Unit.JOBS)
    if occupation_follows and MORE.match(after):
        return None  # "That is 40,000 more bakers": by how many, not how many
    if occupation_follows or HEADS.match(after) or BEFORE.search(before):
        if (
            not NATIONWIDE.match(after)
            and not (
                occupation_follows and _is_published_like(quantity.value, quantity.text) and not NEED.search(before)
            )
            and not EVIDENCE.search(setting.statement.text)
            and not setting.statement.sources
            and not (setting.previous and setting.previous.kind == "count")
        ):
            return None
        if (
            setting.statement.occupations
            or setting.has(CueKind.EMPLOYMENT)
            or HEADS.match(after)
            or setting.over(CueKind.EMPLOYMENT)
        ):
            return Decision("count", Measure.EMPLOYMENT, Unit.JOBS)
    if (
        names_office(setting.statement.sources)
        and PUT_THERE.match(after)
        and (put := PUT_AT.search(before)) is not None
    ):
        alone, start = put["of"] is None, quantity.start - len(setting.before)
        if alone or any(start <= each.start < quantity.start for each in setting.statement.occupations):
            return Decision("count", Measure.EMPLOYMENT, Unit.JOBS)
    if NEED.search(setting.statement.text) and not re.search(r"\bby (?:the year )?20\d\d", setting.statement.text):
        return None
    if parenthesis and setting.statement.occupations:
        return Decision("count", Measure.EMPLOYMENT, Unit.JOBS)
    if setting.partner is not None and setting.partner.kind == "count":
        return setting.partner
    if _rises(setting):
        return Decision("count", Measure.EMPLOYMENT, Unit.JOBS)
    if setting.previous is not None and setting.previous.kind == "count" and THE_FIGURE.search(before):
        return setting.previous
    if (
        setting.previous is not None
        and setting.previous.kind in ("jobs_change", "growth")
        and setting.before_in_sentence
        and MOVED.search(before)
        and abs(quantity.value) >= 100
        and (re.search(r"base of", before) or any(each.kind == "span" for each in setting.statement.periods))
    ):
        return Decision("count", Measure.EMPLOYMENT, Unit.JOBS)
    if (
        setting.previous is not None
        and setting.previous.kind == "count"
        and not MORE.match(after)
        and not OTHER_NOUN.match(setting.behind)
        and (
            setting.statement.occupations
            or HEADS.match(after)
            or MOVED.search(before)
            or BECOMES.search(before)
            or EXPECTED_IN.match(after)
            or (EXPECTS.search(before) and (BY_YEAR.match(after) or YEAR_TO_COME.search(before)))
            or ANOTHER_YEAR.match(after)
            or FOR_OTHERS.match(after)
            or (setting.before_in_sentence and name_follows(setting))
            or (before.strip() == "to" and setting.before_in_sentence)
            or (setting.before_in_sentence and SET_AGAINST.fullmatch(before))
            or (before.strip() == "and" and re.search(r"\brespectively\b|\bin that order\b", setting.statement.text))
        )
    ):
        return setting.previous
    return None


def _changes(setting: Setting) -> bool:
    """Whether the sentence tells how jobs change."""
    before = setting.previous
    told = before is not None and before.kind in ("growth", "jobs_change", "count") and setting.before_in_sentence
    if not told and not setting.sentence_has(CueKind.GROWTH, CueKind.DECLINE, CueKind.NEW_JOBS, CueKind.EMPLOYMENT):
        return False
    return not NO_WORK.search(setting.bare_sentence)


# "Workforce | 54,800 glaziers in 2023": a cell that names them again
IN_YEAR = re.compile(
    r"(?: (?:jobs|positions|workers|employed|nationwide|nationally))?"
    r"(?:,? \(?(?:(?:in|as of) )?(?:May )?(?:19|20)\d\d\)?)?(?: (?:nationwide|nationally))?\W*"
)


def _named_in_cell(setting: Setting) -> Decision | None:
    """A cell that holds a number and whom it counts, beside or under a label that says that people are counted."""
    statement, quantity = setting.statement, setting.quantity
    text = statement.source.text
    name = next((each for each in statement.occupations if each.start >= quantity.end), None)
    if name is None or abs(quantity.value) < 100 or text[quantity.end : name.start].strip(" *_"):
        return None
    if setting.before.strip(" *_~") not in ("", "about", "around", "roughly", "some", "nearly", "over"):
        return None
    told = IN_YEAR.fullmatch(text, name.end, statement.end) and any(
        _heads_jobs(label, setting) for label in setting.labels[:2]
    )
    return Decision("count", Measure.EMPLOYMENT, Unit.JOBS, Origin.TABLE) if told else None


def _in_cell(setting: Setting) -> Decision | None:
    """In a cell that holds the number alone, its heads tell."""
    if any(RATES.search(label) for label in setting.labels[:3]):
        return None
    if any(re.search(r"\bpercent|%", label) for label in setting.labels[:2]) and setting.over(CueKind.EMPLOYMENT):
        return Decision("share", Measure.OTHER, Unit.PERCENT, Origin.TABLE)
    if not setting.over(CueKind.EMPLOYMENT) and setting.over(CueKind.GROWTH, CueKind.DECLINE):
        return None
    named = any(cue.text == COUNTED for cue in setting.above) and abs(setting.quantity.value) >= 100
    if (named or any(_heads_jobs(label, setting) for label in setting.labels)) and not setting.over(
        CueKind.WAGE, CueKind.OPENINGS, CueKind.NEW_JOBS, *STATISTICS
    ):
        return Decision("count", Measure.EMPLOYMENT, Unit.JOBS, Origin.TABLE)
    return None


# "I looked at bakers per 1,000 jobs instead.", of the numbers behind
PER_THOUSAND = re.compile(r"\bper (?:1,?000|thousand) (?:jobs|workers|employees)\b", re.IGNORECASE)
PLACES_APART = 3  # sentences


def _per_thousand(setting: Setting) -> bool:
    """Whether it is a place's share of jobs in tenths, as a sentence before says: "Utah was highest, with 31.6"."""
    statement, quantity = setting.statement, setting.quantity
    if setting.cell or not re.fullmatch(r"\d{1,3}\.\d{1,2}", quantity.text) or not statement.places:
        return False
    before = statement.source.statements[max(0, statement.index - PLACES_APART) : statement.index]
    return any(PER_THOUSAND.search(each.text) for each in before)


def _rises(setting: Setting) -> bool:
    """Whether a number of jobs is told as what changes, or as what it becomes: "from 19,200 to 19,600"."""
    told = setting.statement.source.text[setting.statement.start : setting.quantity.start]
    if TAKEN.search(told):
        return not NO_WORK.search(setting.bare_sentence)
    moves = setting.sentence_has(CueKind.GROWTH, CueKind.DECLINE)
    if not moves and _over_cycle(setting):
        return True
    if not moves or NO_WORK.search(setting.bare_sentence):
        return False
    if GROWS_TO.search(told):
        return setting.sentence_has(CueKind.PROJECTED)
    jobs = setting.nearest_left(CueKind.EMPLOYMENT)
    onward = re.match(r"[^.;$%]{0,40}\bto\b", setting.after + setting.rest)
    return jobs is not None and onward is not None and RISES_FROM.search(told) is not None


# As in "expects bakers to go from 65,700 in 2024 to 67,200 in 2034".
OVER = re.compile(
    r"\bfrom \d{1,3}(?:,\d{3})+(?: jobs)? in (20\d\d) to \d{1,3}(?:,\d{3})+(?: jobs)? (?:in|by) (20\d\d)\b"
)


def _over_cycle(setting: Setting) -> bool:
    """Whether it is one end of "from ... to ..." over the years of a set of projections, behind a name."""
    statement, quantity = setting.statement, setting.quantity
    found = OVER.search(statement.source.text, statement.start, statement.end)
    if found is None or not found.start() < quantity.start < found.end():
        return False
    cycles = {(each.period.start, each.period.end) for each in statement.source.library.cycles()}
    named = any(each.end <= found.start() for each in statement.occupations)
    return named and (int(found[1]), int(found[2])) in cycles


# "Of the 183 people with schooling, 71 work at ...": a part of those asked
OF_THE = re.compile(r"\W*(?:and |but )?of (?:the |these |those |all |our |my )?", re.IGNORECASE)


def _of_sample(setting: Setting) -> bool:
    """Whether the number opens a sentence as the whole of which the next plain number is a part, in no text of data."""
    if setting.cell or not OF_THE.fullmatch(setting.before) or setting.statement.sources or setting.surveyed():
        return False
    behind = [each for each in setting.statement.quantities if each.start >= setting.quantity.end]
    behind += [each for each in setting.statement.numbers if each.start >= setting.quantity.end and each not in behind]
    part = min(behind, key=lambda each: each.start, default=None)
    return part is not None and part.kind is NumberKind.PLAIN and part.value < setting.quantity.value


# Where a clause ends that says something else of the number, or of other people.
ELSEWHERE = re.compile(
    r"[;:]|, (?:since|because|although|though|while|but)\b|"
    r", and (?:(?:a|the) (?:\w+ )?(?:bunch|lot|few|number|third|quarter|half|share|majority|rest) of|many|most|some|half|"
    r"several|plenty|lots|(?:about |nearly )?(?:\d+ percent|\d+%))\b",
    re.IGNORECASE,
)


def _of_others(setting: Setting, before: str) -> bool:
    """Whether it counts the housed, the writer's own, those of another number or of some body's own count, or by how many."""
    lower, after = setting.statement.lower, setting.after
    housed = HOUSED.search(before) if holds(lower, HOUSING) else None
    return (
        (housed is not None and (housed.end() < len(before) or OF_THE_HOUSED.match(after) is not None))
        or (holds(lower, WE) and OURS.search(before) is not None)
        or (" with " in lower and THRESHOLD.search(before) is not None)
        or MORE_OF_THEM.match(after) is not None
        or MORE_THAN.match(after) is not None
        or (holds(lower, BODIES) and COUNTED_ELSEWHERE.search(before) is not None)
        or DIFFERENCE.search(before) is not None
    )


def _counts_per(before: str) -> bool:
    return before.rstrip()[-7:].lower().endswith(PER_ENDS) and PER_BEFORE.search(before) is not None


def _says_another(before: str) -> bool:
    return before.rstrip()[-7:].lower() == "another" and ANOTHER.search(before) is not None


def _laid_off(setting: Setting) -> bool:
    """Whether the number's own clause tells of people who left, or of others than those at work."""
    clause = _clause(setting)
    return holds(clause.lower(), LAID) and LAID_OFF.search(clause) is not None


def _clause(setting: Setting) -> str:
    """The words around the number up to a clause of another sort, without titles."""
    words = setting.without_names(setting.statement.source.text[setting.statement.start : setting.quantity.start])
    if (label := words.rstrip(" *_")).endswith(":"):
        words = label[:-1]  # a label is of the number's own clause: "Positions posted: 4,700"
    return ELSEWHERE.split(words)[-1] + "#" + ELSEWHERE.split(setting.behind + setting.rest)[0]


def _is_published_like(value: float, text: str) -> bool:
    """Whether the number is as exact as the office prints counts: "34,970", not "35,000"."""
    return value >= 10_000 and value % 10 == 0 and value % 1000 != 0 and "," in text


def _heads_jobs(label: str, setting: Setting) -> bool:
    """Whether a label says that jobs are counted, in words that are not part of an occupation's name."""
    label = label.replace("_", " ")
    names = find_occupations(label, setting.statement.source.library) if JOBS_HEAD.search(label) else ()
    return any(
        not any(name.start <= found.start() < name.end for name in names if name.kind in ("title", "group"))
        for found in JOBS_HEAD.finditer(label)
    )


# "Think of 160,600. That is the number of bakers at work."
COUNTS_BEHIND = re.compile(
    r"(?:(?:the|its|their|how|BLS|\w+[’']s) (?:\w+ ){0,3}?)?(?:number|count|tally|many|headcount)\b", re.IGNORECASE
)


# "That is how many jobs roofers should gain", "That many electricians will be needed every year"
GAINED = re.compile(r"[^.;$%\d]{0,60}\b(?:gain|add|grow by|pick up)(?:s|ed)?\b", re.IGNORECASE)
NEEDED = re.compile(
    r"[^.;$%\d]{0,60}\b(?:needed|hired|sought|openings|vacancies)\b[^.;$%\d]{0,40}\b(?:each|every|a|per) year\b",
    re.IGNORECASE,
)


def _explained(setting: Setting) -> Decision | None:
    """What the sentence behind the number says that it counts, if not people at work."""
    statement = setting.statement
    told = EXPLAINS.search(statement.source.text, setting.quantity.end, statement.end)
    if told is None:
        return None
    if GAINED.match(statement.source.text, told.end(), statement.end):
        return Decision("jobs_change", Measure.GROWTH_JOBS, Unit.JOBS)
    if NEEDED.match(statement.source.text, told.end(), statement.end):
        return Decision("openings", Measure.OPENINGS, Unit.JOBS)
    return None


def _answers(setting: Setting) -> bool:
    """Whether the number answers the question that stands over it: "How many bakers are there?"; or one behind says so."""
    statement = setting.statement
    told = EXPLAINS.search(statement.source.text, setting.quantity.end, statement.end)
    if told and COUNTS_BEHIND.match(statement.source.text, told.end()) and statement.occupations:
        return abs(setting.quantity.value) >= 100
    if HOW_MANY_BEHIND.match(setting.after) and setting.has(CueKind.EMPLOYMENT):
        return abs(setting.quantity.value) >= 100 and not re.search(r"\w", setting.before)
    if HOW_MANY.search(setting.before) and setting.before.rstrip(" *†‡").endswith(("?", ":")):
        return abs(setting.quantity.value) >= 100 and not POSTINGS.match(setting.behind)
    index, opens = (
        statement.index,
        not re.search(r"\w", statement.source.text[statement.start : setting.quantity.start]),
    )
    before = statement.source.statements[index - 1].text if index and opens else ""
    asked = any(HOW_MANY.search(label) for label in setting.labels) or (
        before.endswith("?") and HOW_MANY.search(before) is not None
    )
    return asked and not setting.left and abs(setting.quantity.value) >= 100 and not POSTINGS.match(setting.behind)
