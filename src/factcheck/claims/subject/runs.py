"""The names of occupations in a sentence that a number may be about, those told together in one run."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from factcheck.claim import Origin
from factcheck.claims.draft import Subject
from factcheck.claims.subject.clauses import JOINED, main_clause
from factcheck.claims.text.statement import Statement
from factcheck.find.anchors import holds
from factcheck.find.measures import CueKind
from factcheck.find.occupations import OccupationMention
from factcheck.resolve import is_official_title
from factcheck.vocabulary.titles import singular

Run = list[OccupationMention]
RECENT = 512  # sentences whose names are kept: each is asked for by every number near it


ANYBODY = re.compile(
    r"^(?:professionals?|workers?|people|employees?|graduates?|experts?|individuals|candidates?|"
    r"applicants?|earners?|staff|personnel|members?|adults|americans|practitioners)$",
    re.IGNORECASE,
)

FACILITY = re.compile(
    r"\s+(?:[\w-]+ )?(?:facilit(?:y|ies)|homes?|hospitals?|offices?|centers?|agenc(?:y|ies)|"
    r"clinics?|practices?|services)\b",
    re.IGNORECASE,
)
# "Recruiter's corner: pay for glaziers": who speaks, not whom it is about
RUBRIC = re.compile(
    r"(?:['’]s?)?\s+(?:corner|desk|notebook|column|blog|diary|take|view(?:point)?|perspective|mailbag|advice)\b",
    re.IGNORECASE,
)
# "The national average salary for nurses" is the nurses', not everybody's.
AVERAGE_PAY = re.compile(
    r"(?:the )?national average (?:annual |hourly )?(?:salar|wage|pay|income|earn|for )", re.IGNORECASE
)
OFFICE_OF = re.compile(
    r"\b(?:offices?|clinics?|practices?|schools?|departments?) (?:of|for) (?:the |other )?$", re.IGNORECASE
)

# "BLS groups them with digital designers": the number is of those whom the text speaks of
COUNTED_WITH = re.compile(r"\b(?:groups?|lumps?|counts?|combines?) (?:them|it|these|this job) (?:in |together )?with $")
DEGREE = re.compile(
    r"^(?:bache-? ?lor|master|associate|doctor)[’']?s?[’']?\s+(?:degree|program|diploma)", re.IGNORECASE
)

EXAMPLES = re.compile(
    r"(?:\b(?:including|includes?|such as|like|e\.g\.,?|for example,?|for instance,?|especially)\s*|"
    r"\(\s*)(?:[\w-]+\s){0,2}$",
    re.IGNORECASE,
)

# One of these is in whatever it matches.
FOR_EXAMPLE = ("includ", "such as", "like", "e.g.", "for example", "for instance", "especially", "(")
# One of these is in whatever `UNLIKE` matches.
COMPARING = (
    *("unlike", "than", "compared", "versus", "vs", "like", "as much as", "double", "the same as", "similar to"),
    *("in line with", "par with", "above", "below", "ahead of", "short of", "shy of", "behind", "beat", "outearn"),
    *("outnumber", "outrank", "outpac", "out-", "exceed", "surpass", "match", "mirror", "equal", "trail", "lag"),
    *("edg", "nos", "overtak", "overtook", "tops", "topping", "eclips", "dwarf"),
)
LONGEST_COMPARISON = 80  # characters
UNLIKE = re.compile(
    r"\b(?:unlike|than|compared (?:to|with)|versus|vs\.?|like|as much as|more than double|double|"
    r"the same as|similar to|in line with|on (?:a )?par with|"
    r"above|below|(?:ahead|short|shy) of|behind|"
    r"beat(?:s|ing)?|out-?(?:earn|number|rank|pac)(?:s|ed|ing)?|exceed(?:s|ing)?|surpass(?:es|ing)?|outpac(?:es|ing)|"
    r"match(?:es|ing)?|mirrors?|equals?|(?:edg|nos)(?:es|ed|ing) (?:out|past)|overtak(?:es?|ing)|overtook|"
    r"trail(?:s|ing)?|lag(?:s|ging)?(?: behind)?|top(?:s|ping)|eclips(?:es|ing)|dwarf(?:s|ing)?)\s+"
    r"(?:an? |the |all |average |other |for |among |in |"
    r"(?:that|those|what|(?:median |mean |annual |hourly |job )*(?:ones?|figures?|rates?|numbers?|outlook|pay|wages?|"
    r"salar(?:y|ies)|growth|earnings|medians?|means?|averages?|pace|count|tally|totals?)) (?:of|for|among|in) )*$",
    re.IGNORECASE,
)


def compared_before(text: str, end: int, start: int = 0) -> re.Match[str] | None:
    """The words right before `end` that only compare something with what stands there."""
    start = max(start, end - LONGEST_COMPARISON)
    return UNLIKE.search(text, start, end) if holds(text[start:end].lower(), COMPARING) else None


@lru_cache(maxsize=RECENT)
def runs_of(statement: Statement) -> tuple[list[OccupationMention], ...]:
    """The usable mentions, those told together ("dentists, nurses and engineers") in one list."""
    return tuple(_runs_of(statement))


def _runs_of(statement: Statement) -> Iterator[list[OccupationMention]]:
    text = statement.source.text
    run: list[OccupationMention] = []
    skipping = False
    previous_end = -1
    point = point_of(statement)
    for mention in usable(statement):
        gap = text[previous_end : mention.start] if previous_end >= 0 else ""
        joined = previous_end >= 0 and JOINED.match(gap) is not None and mention.start != point
        if run and run[-1].kind == "all" and mention.kind != "all" and "," in gap:
            joined = False  # "$48,060 for workers overall, and roofers made $53,300"
        if skipping and joined:
            previous_end = mention.end
            continue
        skipping = False
        before = text[statement.start : mention.start]
        if _is_aside(statement, mention) or (
            holds(before.lower(), FOR_EXAMPLE)
            and EXAMPLES.search(before)
            and (run or before.strip())
            and _main_before(statement, mention)
        ):
            skipping, previous_end = True, mention.end
            continue
        if run and joined:
            run.append(mention)
        else:
            if run:
                yield run
            run = [mention]
        previous_end = mention.end
    if run:
        yield run


@lru_cache(maxsize=RECENT)
def point_of(statement: Statement) -> int | None:
    """Where the name stands that the main clause opens with, behind another clause."""
    return main_clause(statement.source.text, statement.start, usable(statement))


# "Legal occupations as a group — that's your lawyers and judges — earn": who else is meant stands between two dashes
ASIDE_OPENS = re.compile(r"(?: [\w-]+){0,4} [–—] (?:[^–—.;$%\d]*[ ,])?")
ASIDE_CLOSES = re.compile(r"[^–—.;$%\d]* [–—] (?=[a-z])")


def _is_aside(statement: Statement, mention: OccupationMention) -> bool:
    """Whether the name stands in an aside between two dashes, behind another name."""
    text = statement.source.text
    if not ASIDE_CLOSES.match(text, mention.end, statement.end):
        return False
    ahead = (each for each in usable(statement) if each.end <= mention.start)
    return any(ASIDE_OPENS.fullmatch(text, each.end, mention.start) for each in ahead)


def _main_before(statement: Statement, mention: OccupationMention) -> bool:
    return any(other.end <= mention.start for other in usable(statement))


@lru_cache(maxsize=RECENT)
def usable(statement: Statement) -> tuple[OccupationMention, ...]:
    """Not the "all occupations" that growth is only compared with, nor words inside the name of a source."""
    return tuple(_usable(statement))


def _usable(statement: Statement) -> Iterator[OccupationMention]:
    text = statement.source.text
    for mention in statement.occupations:
        if any(source.start <= mention.start < source.end for source in statement.sources):
            continue
        before = text[statement.start : mention.start]
        if mention.kind == "generic" and (
            ANYBODY.match(mention.text)
            or re.search(r"\b(?:these|those|such|the|our|their|most|many|some|all|other) $", before, re.IGNORECASE)
        ):
            continue
        owner = mention.kind == "field" or mention.text.endswith(("'s", "’s", "s'", "s’"))
        if FACILITY.match(text, mention.end + (text[mention.end : mention.end + 1] in ("'", "’"))) and (
            owner or text[mention.end : mention.end + 1] in ("'", "’")
        ):
            continue
        if (owner or text[mention.end : mention.end + 1] in "'’") and RUBRIC.match(text[mention.end :]):
            continue
        if COUNTED_WITH.search(before):
            continue
        if OFFICE_OF.search(before) or DEGREE.match(mention.text + text[mention.end : mention.end + 12]):
            continue
        if re.search(r"\bwork(?:s|ed|ing)? as $", before) and re.search(r"\bthose (?:who|that) (?:\w+ )?work", before):
            continue
        if (
            mention.kind == "all"
            and re.match(r"overall|total", mention.text, re.IGNORECASE)
            and re.match(r"\s+(?:of|in|for)\b", text[mention.end :])
        ):
            continue
        if mention.kind == "all" and AVERAGE_PAY.match(mention.text + text[mention.end : mention.end + 12]):
            continue
        if mention.kind == "all" and _only_compared(statement, mention):
            continue
        yield mention


def _only_compared(statement: Statement, mention: OccupationMention) -> bool:
    text = statement.source.text
    before = text[statement.start : mention.start]
    if re.search(r"\bcompared (?:to|with) (?:the )?$", before):
        return False
    compared = any(
        cue.kind is CueKind.NOISE and cue.start < mention.start and mention.start - cue.end < 16
        for cue in statement.cues
    )
    if not compared and not compared_before(text, mention.start, statement.start):
        return False
    # "than the average for all occupations (7.7 percent)" tells the number of all occupations.
    after = text[mention.end : mention.end + 40]
    told = re.match(
        r"^(?: (?:last|this|that) year|,? in (?:May )?\d{4})?\W{0,3}(?:which (?:is|was) |"
        r"(?:who )?(?:ma(?:kes?|de)|earn(?:s|ed)?|average[sd]?|takes? home|took home)\W|at |of |is |\()?"
        r"(?:about |around )?\W{0,3}\$?\d",
        after,
    ) or re.search(r"\d\S* (?:percent )?(?:growth |average |rate |growth rate )*(?:for|of|in|across) $", before)
    return not told


LABEL = re.compile(r"^\W*(?:\d{1,2}[.)]\s*)?(?P<label>[A-Z][^:.;!?$%\d]{2,80}?):\s")

DOES = re.compile(
    r"\s+(?:did|do|does|is|are|was|were|has|have|had|fared?|earn(?:ed|s)?|ma(?:k|d)es?|can|will|get|got|come|came)\b",
    re.IGNORECASE,
)
PEOPLE_IN = re.compile(
    r"\b(?:people|workers|those|americans|employees) (?:who work |working |employed |who are employed )in (?:the )?$",
    re.IGNORECASE,
)


def _whole_term(statement: Statement, end: int) -> Subject | None:
    """The term of a definition that is one official title though it runs over a semicolon, with a name that ends it."""
    name = (statement.block.name or "").strip(" :")
    start = statement.source.text.find(name) if ";" in name else -1
    if start < 0 or start + len(name) != end:
        return None
    if not is_official_title(name, library=statement.source.library):
        return None
    return Subject(name, "group", Origin.SENTENCE, start, end, (name,))


# What leads on to the next name of several, and is no part of it: "Then roofers: $50,970"
IN_TURN = re.compile(
    r"(?:(?:and|then|next|first|second|third|fourth|fifth|last|lastly|finally|also|now|plus|up|followed by)\b[,\s]+)+",
    re.IGNORECASE,
)


def told_by(statement: Statement, run: Sequence[OccupationMention]) -> Subject:
    """The subject that a run names; a label before a colon is the name as a whole."""
    start, end = run[0].start, run[-1].end
    if (group := _whole_term(statement, end)) is not None:
        return group
    people = PEOPLE_IN.search(statement.source.text, statement.start, start)
    if people and run[0].kind == "field":
        start = people.start()
    label = LABEL.match(statement.text)
    if label and len(run) == 1:
        # "Sales representatives, services, all other: BLS projects ..." - the label is the name as a whole.
        first, last = statement.start + label.start("label"), statement.start + label.end("label")
        inside = first <= start and end <= last and 2 * (end - start) >= last - first
        inside = inside and not DOES.match(statement.source.text[end:last])
        if inside and not any(cue.start < last and first < cue.end for cue in statement.cues):
            turn = IN_TURN.match(statement.source.text, first, start)
            start, end = turn.end() if turn else first, last
    kind = run[0].kind if len(run) == 1 else "several"
    text = statement.source.text[start:end]
    return Subject(text, kind, Origin.SENTENCE, start, end, tuple(mention.text for mention in run))


def best_known(mentions: Sequence[OccupationMention]) -> OccupationMention | None:
    """The first that the title index knows, else the first that reads like a job."""
    good = [mention for mention in mentions if mention.kind not in ("all", "generic")]
    known = [mention for mention in good if mention.kind in ("title", "group")]
    return next(iter(known or good), None)


@lru_cache(maxsize=RECENT)
def named_runs(statement: Statement) -> list[list[OccupationMention]]:
    """Runs that a later sentence may be about: no examples, no mere job words."""
    text = statement.source.text
    return [
        run
        for run in runs_of(statement)
        if run[0].kind in ("title", "group", "field")
        and not EXAMPLES.search(text[statement.start : run[0].start])
        and not THINGS.search(text[statement.start : run[0].start])
        and not ONCE.search(text[statement.start : run[0].start])
        and not is_served(text, run[0].start, run[-1].end)
        and not _in_passing(statement, run)
    ]


# "eat whatever the cook feels like making": somebody of a scene
SOMEBODY = re.compile(r"[\w’',] (?:the|your|our|my|his|her|their|that|some|whichever|whatever) $", re.IGNORECASE)


def _in_passing(statement: Statement, run: Run) -> bool:
    """Whether the one named is a person met on the way, in a sentence without a number: "whatever the cook makes"."""
    if len(run) > 1 or statement.quantities:
        return False
    alone = singular(run[0].text.split()[-1].casefold()) == run[0].text.split()[-1].casefold()
    return alone and SOMEBODY.search(statement.source.text, statement.start, run[0].start) is not None


# "I was a bartender until ...", "who had been a buyer for a chain"
ONCE = re.compile(
    r"\b(?:I|he|she|who|we)\b[^.;]{0,24}\b(?:was|were|been|be|became|worked as|working as|used to be) (?:an? )$"
)


# "Take images for doctors to read", "you hand tools to the dentist": whom the work is done for, or with
SERVED = re.compile(
    r"\b(?:(?:help|assist|support|aid|serve)(?:s|ed|ing)?|"
    r"(?:report|hand|pass|give|refer|bring|show)(?:s|ed|ing)?(?: [\w’'-]+){0,3} to|"
    # "Is there work for bakers?" asks for work of their own
    r"(?<!there )(?<!of )(?<!enough )(?<!any )(?<!more )(?<!much )(?<!no )"
    r"(?:work|consult|collaborat)\w*(?: closely)? (?:with|under|for|alongside)|alongside|supervised by)"
    r"(?: (?:the|an?|other|our|their|your|senior|busy))* $",
    re.IGNORECASE,
)
FOR_THEM = re.compile(r"\bfor (?:the |an? |other )?$", re.IGNORECASE)
TO_DO = re.compile(r" to [a-z]+\b")


def is_served(text: str, start: int, end: int) -> bool:
    """Whether the name in `text[start:end]` is of those whom the work is done for or with, not of who does it."""
    ahead = text[max(0, start - 60) : start]
    if TO_DO.match(text, end) and FOR_THEM.search(ahead):
        return True
    return SERVED.search(ahead) is not None


THINGS = re.compile(
    r"\b(?:things|jobs|titles|roles|positions|occupations|careers) (?:like|such as) [“\"]?$", re.IGNORECASE
)
