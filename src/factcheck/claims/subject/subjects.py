"""Which occupation a number is about, in its own sentence."""

import re

from factcheck import nlp
from factcheck.claim import Origin
from factcheck.claims.draft import Draft, Subject
from factcheck.claims.subject.brackets import told_in_brackets
from factcheck.claims.subject.groups import (
    told_combined,
    told_counted,
    told_country,
    told_folks,
    told_group,
    told_lumped,
    told_part,
    told_together,
    told_wider,
)
from factcheck.claims.subject.runs import UNLIKE, Run, compared_before, point_of, runs_of, told_by
from factcheck.claims.text.statement import Statement
from factcheck.find.measures import CueKind
from factcheck.find.occupations import OccupationMention
from factcheck.quantity import Comparator, NumberKind
from factcheck.resolve import resolve
from factcheck.vocabulary import job_words
from factcheck.vocabulary.titles import singular

COUNTED = ("count", "openings", "jobs_change")

# Between a number and the name of what it counts: "124,200 openings for", "380,390 Americans were employed as".
FOLLOWS = re.compile(
    r"^[\s\"“*_\[]*(?:(?:new|total|more|or so|additional|estimated|other|qualified|job|jobs|annual|yearly|"
    r"openings?|positions?|roles?|spots?|slots?|vacanc(?:y|ies)|people|americans|workers|individuals|"
    r"men|women|were|are|was|is|be|employed|working|worked|work|works|as|for|in|of|the|a|an|to|held|"
    r"by|u\.s\.|full-time|each|year|per|on|average|occupations?|practicing|licensed|held|among|across|"
    # "the yearly openings that the Bureau of Labor Statistics foresees for"
    r"that|which|bls|bureau|labor|statistics|agency|government|has|projected|expected|"
    r"(?:fore)?sees?|expects|projects|predicts|forecasts|anticipates|counts|counted|"
    r"active|shown|listed|given|reported|them|these|those|will|would|should|go|come|to)[\s\"“*_\[)]+){0,8}$",
    re.IGNORECASE,
)

MONEY_FOLLOWS = re.compile(
    r"^(?: ?\([^()]*\))?[^\w;]*(?:(?:per|a|an|each|every|annual|annually|yearly|year|hour|hourly|/year|/hour|/yr|/hr|"
    r"median|average|mean|wage|salary|pay|nationally|job|growth|rate|increase|gain|rise|decline|"
    r"employment|average|projected|as that|as those|as the one|as what|(?:was|is|being) (?:that|the one)|"
    # "the $50,970 median that the BLS gives for roofers"
    r"(?:(?:that|which) )?(?:the )?(?:u\.s\. )?(?:bls|bureau(?: of labor statistics)?|agency|government|survey|"
    r"handbook|oews) "
    r"(?:gives?|gave|reports?|reported|lists?|listed|shows?|showed|has|had|puts?|publish(?:es|ed)|found|counts?|counted)|"
    r"reported|listed|shown|given|told|paid)[\s/]+){0,5}"
    r"(?:(?:(?:that|which) )?(?:the )?(?:bls|bureau|agency|government) g[ai]ves?|"
    r"for|among|in|across|of|that|which|(?:paid|going) to|(?:paid|made|earned) by) (?:the |a |an |all )?\W*$",
    re.IGNORECASE,
)

TIED = re.compile(
    r"^[\s*_\])]*(?:\(|,? at | of |, (?:with|making|earning) |"
    r", (?P<who>who(?:se)?(?: (?!and\b)[\w’'-]+){1,8}) |:|[–—-] ?)[\s*_~$(]*(?:about |around |an? )*$",
    re.IGNORECASE,
)

# For small letters.
CLAUSE = re.compile(
    r";|\s[–—]\s|,? (?:while|whereas|although|but)\b|, (?:and|with) (?=(?:the |an? )?\w+ )|"
    r"\bcompared (?:to|with)\b|\bfollowed by\b|[.!?:](?=\s)|\|"
)

POINTS_BACK = re.compile(
    r"^(?:they|it|this|these|those|that|he|she|we|you|there|their|its|one|some|many|most|others|which|"
    r"who|people|workers|employees|professionals|individuals)\b",
    re.IGNORECASE,
)

MEASURING = re.compile(
    r"\b(?:wages?|salar\w+|pay|earnings?|income|compensation|employment|jobs?|growth|outlook|"
    r"openings?|medians?|averages?|means?|demand|number|percent(?:ile)?|rate|bls|bureau|statistics|data|"
    r"department|handbook|report|range|projections?|"
    r"common|sector|next|top|bottom|lowest|highest|year|decade|figure|positions?|opportunit\w+|career|"
    r"careers|field|profession|occupation|role|industry|state|city|states|cities|area|survey|study|"
    r"market|workers?|people|those|hourly|annual|increase|decline|count|tally|headcount|ranks|earners?|total|half|"
    r"tenth|quarter|share|paychecks?)\b",
    re.IGNORECASE,
)


WHICH_EMPLOYERS = re.compile(r"\b(?:employers?|industr(?:y|ies)|sectors?)\b[^.?:]*[?:]\W*$", re.IGNORECASE)


def _answers_about_employers(draft: Draft) -> bool:
    """Whether the sentence before asks for employers, so that "couriers ($92,150)" names a trade."""
    statement = draft.statement
    if not statement.index or draft.family != "wage" or draft.cell is not None:
        return False
    return WHICH_EMPLOYERS.search(statement.source.statements[statement.index - 1].text) is not None


def own_subject(draft: Draft) -> Subject | None:
    """The occupation named in the number's own sentence, or None."""
    if (average := _average(draft)) is not None:
        return average
    if _answers_about_employers(draft):
        return None
    if (group := told_group(draft) or told_part(draft) or told_combined(draft) or told_wider(draft)) is not None:
        return group
    if (group := told_folks(draft) or told_country(draft) or told_counted(draft)) is not None:
        return group
    if (bracketed := told_in_brackets(draft)) is not None:
        return bracketed
    if (lumped := told_lumped(draft)) is not None:
        return lumped
    if (label := _in_series(draft)) is not None:
        return label
    if (label := _labelled(draft)) is not None:
        return label
    runs = list(runs_of(draft.statement))
    if (whole := _whole(draft, runs)) is not None:
        return whole
    rivals = _rivals(draft, runs)
    if (not rivals or _only_goes_on(draft, rivals[0])) and (together := told_together(draft)) is not None:
        return together
    if len(rivals) == 1 and (meant := _they(draft, rivals[0], runs)) is not None:
        return told_by(draft.statement, meant)
    if len(rivals) > 1:
        return told_by(draft.statement, _by_grammar(draft, rivals))
    return told_by(draft.statement, rivals[0]) if rivals else None


# "counted 151.9 million workers in May 2023, including 222,310 bakers": of whom those named are a part
WHOLE = re.compile(
    r" (?P<who>(?:(?:(?!and|or|of)[a-z-]+ ){0,2})(?:jobs|workers|people|employees|positions|americans|men and women)"
    r"(?: (?:in|at|across) (?!May\b)[a-z][^.;,()$%\d]{2,50}?)?)(?:,? (?:in|as of) (?:May )?(?:19|20)\d\d)?,? \(?"
    r"(?:of (?:which|whom|them|these)|including|among (?:them|which|whom)|counting)\b[^.;]{0,60}$",
    re.IGNORECASE,
)


def _whole(draft: Draft, runs: list[Run]) -> Subject | None:
    """The workers of whom an occupation named behind the number is told to be a part, where none is named before."""
    if draft.decision.kind != "count" or draft.cell is not None or not runs:
        return None
    statement, end = draft.statement, draft.quantity.end
    if runs[0][0].start < end or runs[0][0].kind == "all":
        return None
    found = WHOLE.match(statement.source.text[end : runs[0][0].start])
    if found is None:
        return None
    start, stop = end + found.start("who"), end + found.end("who")
    return Subject(found["who"], "phrase", Origin.SENTENCE, start, stop, (found["who"],))


# "Captains, mates and pilots: median $85,540": a label that is a row of workers, told as one
LABEL = re.compile(
    r"\W*(?P<name>[A-Z][a-z]+s(?:, (?:and )?[a-z]+s){0,3}(?:,? (?:and|or) [a-z]+s)"
    r"(?: [a-z]+){0,3})\W{0,3}:\s"
)


def _labelled(draft: Draft) -> Subject | None:
    """The row of workers before the colon with which the sentence or the line begins, where one title tells all."""
    statement = draft.statement
    found = LABEL.match(statement.source.text, statement.start, draft.quantity.start)
    if found is None or draft.cell is not None:
        return None
    start, end = found.span("name")
    if any(
        end < each.end <= draft.quantity.start and each.kind in ("title", "group") for each in statement.occupations
    ):
        return None
    known = resolve(found["name"], library=statement.source.library)
    if len(known.codes) != 1 and known.group is None:
        return None
    return Subject(found["name"], "title", Origin.SENTENCE, start, end, (found["name"],))


# "dispatcher ($48,880), manager ($102K)": the last is not the dispatcher's
IN_SERIES = re.compile(
    r" \([^()]*\d[^()]*\)(?:,|;|,? and|,? or) (?P<name>(?!then |the |an? |in )[a-z][\w’'/ -]{2,40}) \([~$]*$"
)


def _in_series(draft: Draft) -> Subject | None:
    """A job word that alone names nobody, where it stands before a bracketed number as other jobs do before theirs."""
    if draft.cell is not None or draft.decision.kind not in ("level", "rank"):
        return None
    statement = draft.statement
    found = IN_SERIES.search(statement.source.text, statement.start, draft.quantity.start)
    if found is None or any(found.start("name") < each.end <= found.end("name") for each in statement.occupations):
        return None
    start, end = found.span("name")
    generic = singular(found["name"].split()[-1]) in job_words.GENERIC | job_words.NOT_ALONE
    if not generic and not any(each.end == found.start() for each in _bracketed(statement)):
        return None
    return Subject(found["name"], "generic" if generic else "phrase", Origin.SENTENCE, start, end, (found["name"],))


def _bracketed(statement: Statement) -> list[OccupationMention]:
    """The occupations right before a bracket, in "welding ($48,940), tailoring ($36,100)"; not "offices of doctors"."""
    text = statement.source.text
    return [
        each
        for each in statement.occupations
        if text.startswith(" (", each.end) and not text.endswith(" of ", 0, each.start)
    ]


def _only_goes_on(draft: Draft, run: Run) -> bool:
    """Whether the run is everybody, behind the number, and no "for" ties the two."""
    gap = draft.statement.source.text[draft.quantity.end : run[0].start]
    return run[0].kind == "all" and run[0].start >= draft.quantity.end and not MONEY_FOLLOWS.match(gap)


THEY = re.compile(r",? and (?:that )?(?:they|their|it|its)\b[^,;.]*$", re.IGNORECASE)


def _they(draft: Draft, run: Run, runs: list[Run]) -> Run | None:
    """The run that "they" stands for where the nearest run is only everybody whom it was compared with."""
    between = draft.statement.source.text[run[-1].end : draft.quantity.start]
    if run[0].kind != "all" or run[-1].end > draft.quantity.start or not THEY.fullmatch(between):
        return None
    return next((other for other in runs if other[0].kind != "all" and other[-1].end <= run[0].start), None)


# Other words for what the average of all occupations is set against: "than the average of 4 percent", "(average 4%)"
AVERAGE_OF = re.compile(
    r"(?:\b(?:th[ae]n|above|below|exceed(?:s|ing)?|beats?|outpac(?:es|ing)|compared (?:to|with)|versus|vs\.?|against)"
    r" (?:the |an? )?|\((?:the )?)(?:national |overall |u\.s\. )?(?P<name>average)"
    r"(?: (?:job |employment )?(?:growth|rate)){0,2}"
    r"(?:,? (?:rate )?(?:of|is|at|which is))?[\s,(:~]*(?:about |around |roughly |just |only )?$",
    re.IGNORECASE,
)
# "faster than average (8%)" tells the occupation's own growth beside its band; "than the average (4%)" the average's
OWN_BAND = re.compile(r"\b(?:faster|slower|quicker) than average\W*\($", re.IGNORECASE)
AVERAGE_BEHIND = re.compile(
    r"^ (?:(?:national |overall |u\.s\. )?(?=average\b(?! (?:annual|growth|increase|rate|for|of|in)\b))|"
    r"(?:for|in|across) the (?:overall |whole |entire |wider |national |u\.s\. )?(?=economy\b))"
    r"(?P<name>average|economy)\b",
    re.IGNORECASE,
)
AVERAGE_BEFORE = re.compile(
    r"\b(?:th[ae]n|above|below|exceed(?:s|ing)?|beats?|outpac(?:es|ing)|compared (?:to|with)|versus|vs\.?|against)"
    r" (?:the |an? )?$",
    re.IGNORECASE,
)


def _average(draft: Draft) -> Subject | None:
    """All occupations, where growth is compared with "the average" and the number is the average's."""
    if draft.decision.kind != "growth" or draft.cell is not None:
        return None
    statement, quantity = draft.statement, draft.quantity
    before = statement.source.text[statement.start : quantity.start]
    behind = statement.source.text[quantity.end : statement.end]
    found = AVERAGE_OF.search(before)
    if found and OWN_BAND.search(before):
        return None
    if found:
        start = statement.start + found.start("name")
    elif (found := AVERAGE_BEHIND.match(behind)) and AVERAGE_BEFORE.search(before):
        start = quantity.end + found.start("name")
    else:
        return None
    return Subject(found["name"], "all", Origin.SENTENCE, start, start + len(found["name"]), ("all occupations",))


NEXT_AT = re.compile(r",? (?:and )?at (?:about |around )?")
OF_WHOLE = re.compile(r"(?:percent|%) of (?:the )?\Z", re.IGNORECASE)
# As in "8.1% of those in healthcare support occupations".
PART_OF = re.compile(
    r"^\W*(?:of|for|among) (?:all |the )?(?:(?:those|people|everyone|everybody|anyone|employees|jobs|adults|men|women) "
    r"(?:who (?:are|were|work|worked) |working |employed )?(?:in|as) (?:the )?)?\W*$"
)
# "2 percent of all workers are roofers"
IS_PART = re.compile(
    r" (?:are|is|were|was|work as|worked as|held by|(?:are|were) held by)(?: employed as)? (?:an? |the )?",
    re.IGNORECASE,
)


# "2,000 positions should open up each year as older mechanics retire": a short name of whom the text speaks of
AS_THEY_GO = re.compile(
    r"\b(?:as|when|because|since) (?:the |many |more |so many )?(?:older|aging|ageing|veteran|current|experienced|"
    r"existing|retiring|senior|long-?time) $",
    re.IGNORECASE,
)


def _rivals(draft: Draft, runs: list[Run]) -> list[Run]:
    """The run that words alone tell, or several before the number among which only grammar can choose."""
    statement, quantity = draft.statement, draft.quantity
    text = statement.source.text
    counted = draft.decision.kind in COUNTED
    end = _end_of_range(draft)
    behind = next((run for run in runs if run[0].start >= end), None)
    ahead = [run for run in runs if run[-1].end <= quantity.start and not _told_already(draft, run)]
    if draft.decision.kind == "share":
        # "9.3 percent of all jobs; nationwide the share was 6.6 percent": the whole is not whose part it is
        ahead = [
            each for each in ahead if each[0].kind != "all" or not OF_WHOLE.search(text, 0, each[0].start)
        ] or ahead
    ahead = _outside_asides(ahead, statement, quantity.start)
    gap = text[end : behind[0].start] if behind else ""
    if behind and counted and len(behind) == 1 and " " not in behind[0].text and AS_THEY_GO.search(gap):
        behind, gap = None, ""
    if behind and counted and FOLLOWS.match(gap):
        return [behind]
    if behind and behind[0].kind != "all" and draft.decision.kind == "share" and PART_OF.match(gap):
        return [behind]
    tie = TIED.match(text[ahead[-1][-1].end : quantity.start]) if ahead else None
    if tie and behind and gap == " for " and NEXT_AT.fullmatch(tie[0]):
        return [behind]  # "at 6 percent for bakers, at 2 percent for historians"
    if tie:
        tied = ahead[-1]
        compared = tied[0].kind != "all" and not tie["who"] and UNLIKE.search(text, statement.start, tied[0].start)
        if not compared or not (len(ahead) > 1 or (tie[0].startswith(":") and _of_a_number(compared))):
            return [tied]
    if behind and draft.decision.kind == "share" and PART_OF.match(gap):
        # "employed 28,640 people, which is 9.3 percent of all jobs": the whole, of which they are a part
        parts = [run for run in runs if IS_PART.fullmatch(text[behind[-1].end : run[0].start])]
        if parts or ahead:
            return parts or ahead[-1:]
    going_on = behind and behind[0].kind == "all" and AMID.search(gap)
    elsewhere = ahead and behind and (_has_own(behind, gap, text) or _what_changes(behind, gap))
    aside = behind and behind[0].kind == "all" and OPENED.search(gap) and IN_BRACKETS.match(text, behind[-1].end)
    if behind and not counted and MONEY_FOLLOWS.match(gap) and not (going_on or elsewhere or aside):
        return [behind]
    if behind and (
        ";" in gap
        or (draft.family != "wage" and ASIDE.search(gap))
        or "(" in gap.rpartition(")")[2]
        or _goes_on(behind, gap, statement)
    ):
        behind = None  # another clause
    rivals = _before(draft, ahead)
    if rivals or behind is None or draft.cell is not None:
        return rivals
    if counted and behind[0].kind == "all":
        return []  # "counted 139,600 of them in 2023, more than triple the 4% of jobs in general"
    if UNLIKE.search(text[statement.start : behind[0].start]):
        return []  # "Median pay of $81,680 trails financial analysts"
    return [] if _crosses_quantity(statement, end, behind[0].start, draft) else [behind]


# Between dashes, with a number of its own; a clause of "which" or "who" between commas.
ASIDES = (
    re.compile(r"\s[–—]\s[^–—.;]*\d[^–—.;]*\s[–—]\s"),
    re.compile(r", (?:which|who|whose)\b[^,.;:()]{3,80}, (?!and\b|or\b|who\b|which\b)"),
)


def _outside_asides(ahead: list[Run], statement: Statement, end: int) -> list[Run]:
    """The runs that stand in no aside, where others do: "roofers – against $41,300 for bakers – had $50,030"."""
    if len(ahead) < 2:
        return ahead
    text = statement.source.text
    spans = [found.span() for aside in ASIDES for found in aside.finditer(text, statement.start, end)]
    return [run for run in ahead if not any(low <= run[0].start < high for low, high in spans)] or ahead


# Between a name behind a comma and the number that is its own: "$95,010, of roofers from $41,300"
OWN_NUMBER = re.compile(
    r"[\s:,(]*(?:(?:from|at|of|with|between|it|that|was|is|had|made|about|around) ){0,3}(?!(?:19|20)\d\d\b)\$?\d"
)


def _has_own(behind: Run, gap: str, text: str) -> bool:
    """Whether the run behind opens a clause of its own with a number of its own."""
    return re.search(r",\s(?![^()]*\))", gap) is not None and OWN_NUMBER.match(text, behind[-1].end) is not None


def _what_changes(behind: Run, gap: str) -> bool:
    """Whether the words say what grows, not whose it is: "a change of 15% in total employment"."""
    return gap == " in " and behind[0].kind == "all" and behind[0].text.casefold().endswith(("employment", "jobs"))


def _of_a_number(comparison: re.Match[str] | None) -> bool:
    """Whether a number is compared with another's ("better than the one for bakers"), not people with people."""
    return comparison is not None and re.search(r" (?:of|for|among|in) ", comparison[0]) is not None


def _end_of_range(draft: Draft) -> int:
    """Behind the number; of a range's low end behind its high end: whom the one is of, the other is of."""
    quantity = draft.quantity
    if quantity.comparator is not Comparator.RANGE_LOW or quantity.partner is None:
        return quantity.end
    return max(quantity.end, draft.statement.numbers[quantity.partner].end)


# "6 percent, at a time when total employment grows 3 percent"
MEANWHILE = re.compile(
    r"\b(?:when|while|whereas|even as|but|(?:in|during|over) which|which (?:is|was))\b", re.IGNORECASE
)

# "That is 6 percent growth, in an economy that will add 4 percent to its jobs"
AMID = re.compile(r"\b(?:in|amid|within|across) an? $", re.IGNORECASE)


ASIDE = re.compile(r" [–—] ")
# ", and the shop owners we talk to say", ", but roofers earn more"
NEXT_CLAUSE = re.compile(
    r",\s(?:and|but|so|yet|while|whereas|although|though|since)(?: the| our| many| most| some)?\s$"
)

# ", and those are mostly harbor pilots": who some of them are
AND_THOSE = re.compile(
    r",? (?:and|but|though|while|most of whom|many of whom) "
    r"(?:(?:those|these|they|most|many|some)(?: of (?:them|these|those))? )?"
    r"(?:are|were|tend to be)(?: \w+)?\s$",
    re.IGNORECASE,
)


def _goes_on(behind: Run, gap: str, statement: Statement) -> bool:
    """Whether the run behind the number opens a clause of its own."""
    if (
        (behind[0].kind == "all" and (MEANWHILE.search(gap) or AMID.search(gap)))
        or NEXT_CLAUSE.search(gap)
        or AND_THOSE.search(gap)
    ):
        return True
    point = point_of(statement)
    return point is not None and behind[0].start == point


def _crosses_quantity(statement: Statement, start: int, end: int, draft: Draft) -> bool:
    return any(
        start <= other.start and other.end <= end and other.kind is draft.quantity.kind
        for other in statement.quantities
    )


# "faster than the 3% expected across all occupations": everybody, with the number that another is set against
FOIL = re.compile(
    r"\b(?:than|above|below|(?:ahead|short|shy|clear) of|beyond|behind|next to|relative to|topping|"
    r"versus|vs\.?|against|compared (?:to|with)|match(?:es|ing)?|beat(?:s|ing)?|"
    r"trail(?:s|ing)?|lag(?:s|ging)?(?: behind)?|exceed(?:s|ing)?|outpac(?:es|ing)|surpass(?:es|ing)|tops|double|"
    r"triple|twice)\b",
    re.IGNORECASE,
)
# "9% growth (all jobs: 4%). 42,500 openings": everybody and their number in brackets
OPENED = re.compile(r"\([^()]*\Z")
IN_BRACKETS = re.compile(r"[^()]*\d[^()]*\)")
LONGEST_FOIL = 70  # characters
# "the mean for all occupations of $20.90 per hour or $43,460 a year": one number, told twice
AS_WELL = re.compile(
    r"(?: ?(?:an?|per|/) ?(?:hour|hr|year|yr))?(?: \(|,? or |,? and |/ ?|,? which is )(?:about |roughly )?\W*",
    re.IGNORECASE,
)
TOLD_BEHIND = re.compile(r" ?(?:\(|,? at |,? of |,? which (?:is|was) )(?:about |around |just |only )?[~$]*$")


def _told_already(draft: Draft, run: Run) -> bool:
    """Whether the run is everybody, in a comparison that tells their number: then a later one is not theirs."""
    if run[0].kind != "all":
        return False
    statement, quantity = draft.statement, draft.quantity
    text = statement.source.text
    from_ = max(statement.start, run[0].start - LONGEST_FOIL)
    if IN_BRACKETS.match(text, run[-1].end, quantity.start) and OPENED.search(text, from_, run[0].start):
        return True
    compared = max((found.end() for found in FOIL.finditer(text, from_, run[0].start)), default=None)
    if compared is None:
        return False
    others = [each for each in statement.quantities if each.end <= quantity.start]
    own = [each for each in others if compared <= each.start < run[0].start]
    own += [each for each in others if TOLD_BEHIND.fullmatch(text, run[-1].end, each.start)]
    return bool(own) and not AS_WELL.fullmatch(text, own[-1].end, quantity.start)


def _before(draft: Draft, ahead: list[Run]) -> list[Run]:
    """The runs to the left in the number's own clause; where it has none, the last one before."""
    if not ahead:
        return []
    statement, quantity = draft.statement, draft.quantity
    text = statement.source.text
    start = statement.start
    for found in CLAUSE.finditer(statement.source.lower, statement.start, quantity.start):
        start = found.end()
    point = point_of(statement)
    if point is not None and start < point <= quantity.start:
        start = point
    bracket = text.rfind("(", start, quantity.start)
    if bracket >= 0 and ")" not in text[bracket : quantity.start] and any(run[0].start > bracket for run in ahead):
        start = bracket
    for other in statement.quantities:
        parted = other.kind is quantity.kind and start < other.end <= quantity.start
        if parted and any(run[0].start >= other.end for run in ahead):
            start = other.end
    inside = [run for run in ahead if run[0].start >= start]
    if inside:
        return [run for run in inside if not compared_before(text, run[0].start)] or inside
    compared = [compared_before(text, run[0].start) for run in ahead]
    others = [run for run, found in zip(ahead, compared) if not found] or [
        run for run, found in zip(ahead, compared) if run[0].kind == "all" or not _of_a_number(found)
    ]
    return others[-1:]


def _by_grammar(draft: Draft, runs: list[Run]) -> Run:
    """Of several names before the number in one clause, the one in the clause's subject; else the nearest."""
    statement = draft.statement
    phrase = nlp.subject_of(statement.text, draft.quantity.start - statement.start)
    if phrase is not None and not phrase.pronoun:
        start, end = statement.start + phrase.start, statement.start + phrase.end
        within = [run for run in runs if start <= run[0].start and run[-1].end <= end + 1]
        if within:
            return within[0]
    governed = [
        run
        for run in runs
        if re.search(
            r"\b(?:for|of|among) (?:an? |the |all )?\W*$", statement.source.text[statement.start : run[0].start]
        )
    ]
    return governed[0] if governed else runs[0]


# "employment in radio astronomy"
JOBS_IN = re.compile(
    r"(?:total |overall )?(?:employment|jobs|openings|work|demand) in (?:the (?:field of )?)?(.+)$", re.IGNORECASE
)
SCHOOLED_IN = re.compile(r"\b(?:graduates|holders|workers|men|women)\b", re.IGNORECASE)

SCHOOLED = re.compile(r"\b(?:graduates|holders|workers|men|women)$", re.IGNORECASE)

# Words that point at a line of work named elsewhere.
POINTED = (
    r"(?!(?:(?:this|that|these|those|the|our|its|his|her|their|your|such an?) )?(?:same )?"
    r"(?:occupation|field|profession|trade|job|role|career|line of work|industry|sector|area|capacity)s?\b)"
)
SECTOR = re.compile(
    r"^\W*(?:new )?(?:jobs?|positions?|workers?|people|roles)(?: \w+)? (?:in|for|"
    rf"within) {POINTED}(?:the )?"
    r"(?P<name>[A-Za-z][\w ,’'/&-]{2,60}? (?:sector|industry|field|profession|occupations?))\b",
    re.IGNORECASE,
)

WORK_IN = re.compile(
    r"^\W*(?:americans|people|workers|men and women|individuals)? ?(?:who )?(?:are )?(?:work(?:s|ed|"
    rf"ing)?|employed) in {POINTED}(?:the )?(?!(?:may|november) \d|\d)"
    r"(?P<name>[a-z][\w ,’'/&-]{3,50}?)(?= altogether|[.,;(]| in the u|$)",
    re.IGNORECASE,
)


def needs_grammar(draft: Draft) -> bool:
    """Whether the sentence will be parsed: nothing in it is a known name, or several names compete."""
    statement = draft.statement
    runs = list(runs_of(statement)) if draft.cell is None else []
    rivals = _rivals(draft, runs)
    return len(rivals) > 1 if rivals else draft.cell is None and not _of_others(draft) and _may_be_phrase(draft)


def _of_others(draft: Draft) -> bool:
    """Whether the sentence credits somebody else, so that the number is out of scope whatever it is about."""
    sources = draft.statement.sources
    return bool(sources) and all(source.office == "other" for source in sources)


def _may_be_phrase(draft: Draft) -> bool:
    statement = draft.statement
    if draft.cell is not None or len(statement.text.split()) < 5:
        return False
    if draft.decision.kind in ("share", "rate") or draft.decision.kind in COUNTED or POINTS_BACK.match(statement.text):
        return False
    before = statement.source.text[statement.start : draft.quantity.start]
    if re.search(r":\W*$", before):
        return False
    money = draft.quantity.kind is NumberKind.MONEY
    return not money or re.search(r"\b(?:for|of|among)\b", before) is not None or SCHOOLED_IN.search(before) is not None


def _sector(draft: Draft) -> Subject | None:
    """ "130,000 jobs in the information systems sector", "three million people work in fast-food preparation"."""
    statement, behind = draft.statement, draft.quantity.end
    words = statement.source.text[behind : statement.end]
    named = SECTOR.match(words) or WORK_IN.match(words)
    if not named:
        return _workers_of(words, behind, statement)
    start = behind + named.start("name")
    return Subject(named["name"], "phrase", Origin.SENTENCE, start, start + len(named["name"]), (named["name"],))


JOBS_OF = re.compile(r"^\W*(?:new |more |additional )?(?P<name>[a-z]+(?: [a-z]+)?) (?:jobs|positions)\b")


def _workers_of(words: str, behind: int, statement: Statement) -> Subject | None:
    """ "54,700 social work jobs", where workers are called after the work: social workers."""
    found = JOBS_OF.match(words)
    if not found:
        return None
    name = found["name"] + ("ers" if found["name"].endswith("work") else " workers")
    known = resolve(name, library=statement.source.library)
    if known.status != "resolved":
        return None
    start = behind + found.start("name")
    return Subject(found["name"], "field", Origin.SENTENCE, start, start + len(found["name"]), (name,))


# "the middle of the pack", "the rank and file": some of those whom the text spoke of
NOBODYS = re.compile(
    r"\b(?:middle|pack|bunch|crowd|ladder|rung|line of work|rank and file|the one|person|worker|earner)\b|"
    r"\A(?:the |a )?(?:same |whole |entire )?(?:trade|craft|profession|occupation|vocation|calling|gig)\Z",
    re.IGNORECASE,
)


# A stretch that a parse took for a name: "will add 6 million jobs"
OPENS_VERB = re.compile(r"(?:will|would|should|could|can|may|might|is|are|was|were)\b", re.IGNORECASE)
# "Northwind Analytics expects 22% growth": who says it, and not who grows
FORETELLS = re.compile(r" (?:also |now )?(?:expects?|projects?|predicts?|forecasts?|foresees?|estimates?|sees?)\b")


def phrase_subject(draft: Draft) -> Subject | None:
    """A noun phrase in the occupation's place that no list of titles knows: "careers in the trades"."""
    statement = draft.statement
    if draft.decision.kind in COUNTED and draft.cell is None:
        return _sector(draft)
    if not _may_be_phrase(draft) or _of_others(draft):
        return None
    if not any(
        cue.kind in (CueKind.GROWTH, CueKind.DECLINE, CueKind.WAGE, CueKind.MEDIAN, CueKind.MEAN, CueKind.EMPLOYMENT)
        for cue in statement.cues
    ):
        return None
    phrase = nlp.subject_of(statement.text, draft.quantity.start - statement.start)
    if phrase is None or phrase.pronoun:
        return None
    words = phrase.text
    begin, end = statement.start + phrase.start, statement.start + phrase.end
    taken = [place.start for place in statement.places] + [source.start for source in statement.sources]
    taken += [each.start for each in statement.quantities]
    if any(begin <= place < end for place in taken):
        return None
    if begin > draft.quantity.end and ";" in statement.source.text[draft.quantity.end : begin]:
        return None
    of = re.search(r"\b(?:for|of|among) (?:an? |the |all )?(.+)$", words) or JOBS_IN.match(words)
    if of and MEASURING.search(words[: of.start(1)]):
        words = of.group(1)
        offset = statement.start + phrase.start + of.start(1)
    else:
        offset = statement.start + phrase.start
    if re.search(r"\b(?:this|these|that|such|its|their|them|they|it)\b", words, re.IGNORECASE):
        return None
    if re.search(r"\b(?:those|people|workers) (?:\w+ )?in the (?:field|trade|profession|occupation|job)$", words):
        return None
    if NOBODYS.search(words) or OPENS_VERB.match(words):
        return None
    if FORETELLS.match(statement.text, phrase.end):
        return None
    those = re.match(r"those (?:with|who have|holding|without) ", words, re.IGNORECASE)
    if (
        (POINTS_BACK.match(words) and not those)
        or not re.search(r"[A-Za-z]{3}", words)
        or len(words.split()) > 9
        or re.search(r"\d", words)
    ):
        return None
    if those:
        return Subject(words, "phrase", Origin.SENTENCE, offset, offset + len(words), (words,))
    rest = MEASURING.sub("", words)
    if not re.search(
        r"[A-Za-z]{3}",
        re.sub(
            r"\b(?:the|a|an|in|of|for|and|this|that|these|overall|total|new|their|its|your|united|"
            r"states|u\.s|us|national|nation|country|county|region|metro|each)\b",
            "",
            rest,
            flags=re.IGNORECASE,
        ),
    ):
        return None
    if draft.quantity.kind is NumberKind.MONEY and not of and not SCHOOLED.search(words):
        return None
    return Subject(words, "phrase", Origin.SENTENCE, offset, offset + len(words), (words,))
