"""Which occupation a number is about: in its own sentence, or from what stands before and above it."""

import re
from collections.abc import Iterator, Sequence
from pathlib import PurePath

from factcheck import nlp
from factcheck.claim import Origin
from factcheck.claims.draft import Draft, Subject
from factcheck.claims.statement import BlockText, Statement, Texts
from factcheck.document import Block, BlockKind
from factcheck.find.measures import CueKind
from factcheck.find.occupations import OccupationMention
from factcheck.quantity import NumberKind

COUNTED = ("count", "openings", "jobs_change")
# Between a number and the name of what it counts: "124,200 openings for", "380,390 Americans were employed as".
FOLLOWS = re.compile(
    r"^[\s\"“*_\[]*(?:(?:new|total|more|additional|estimated|other|qualified|job|jobs|annual|yearly|openings?|positions?|roles?|people|americans|workers|individuals|"
    r"men|women|were|are|was|is|be|employed|working|worked|work|works|as|for|in|of|the|a|an|to|held|by|u\.s\.|full-time|each|year|per|on|average|occupations?|practicing|licensed|active)[\s\"“*_\[]+){0,8}$",
    re.IGNORECASE,
)
MONEY_FOLLOWS = re.compile(
    r"^\W*(?:(?:per|a|an|each|every|annual|annually|yearly|year|hour|hourly|/year|/hour|/yr|/hr|median|average|mean|wage|salary|pay|nationally|job|growth|rate|increase|gain|rise|decline|employment|average|projected)[\s/]+){0,5}(?:for|among|in|across|of) (?:the |a |an |all )?\W*$",
    re.IGNORECASE,
)
ANYBODY = re.compile(
    r"^(?:professionals?|workers?|people|employees?|graduates?|experts?|individuals|candidates?|applicants?|earners?|staff|personnel|members?|adults|americans|practitioners)$",
    re.IGNORECASE,
)
OFFICE_OF = re.compile(
    r"\b(?:offices?|clinics?|practices?|schools?|departments?) (?:of|for) (?:the |other )?$", re.IGNORECASE
)
DEGREE = re.compile(
    r"^(?:bache-? ?lor|master|associate|doctor)[’']?s?[’']?\s+(?:degree|program|diploma)", re.IGNORECASE
)
TIED = re.compile(
    r"^[\s*_\])]*(?:\(|,? at |, (?:with|making|earning) |:|[–—-] ?)[\s*_~$(]*(?:about |around |an? )*$", re.IGNORECASE
)
JOINED = re.compile(
    r"^[\s”“\"]*(?:,|/|,?[\s”“\"]*(?:and|or|&)|,?\s*as well as)[\s”“\"]*(?:the |other )?$", re.IGNORECASE
)
EXAMPLES = re.compile(
    r"(?:\b(?:including|includes?|such as|like|e\.g\.,?|for example,?|for instance,?|especially)\s*|\(\s*)(?:[\w-]+\s){0,2}$",
    re.IGNORECASE,
)
UNLIKE = re.compile(
    r"\b(?:unlike|than|compared (?:to|with)|versus|vs\.?|like|as much as|more than double|double|above|below|beats?|exceeds?|surpass(?:es|ing)?|outpac(?:es|ing))\s+(?:a |an |the |that (?:of|for) |those (?:of|for) |average |other )*$",
    re.IGNORECASE,
)
AVERAGE_FOR = re.compile(
    r"\b(?:average|norm|median) (?:growth |rate |growth rate )?(?:for|of|among|across|in) $", re.IGNORECASE
)
CLAUSE = re.compile(
    r";|\s[–—]\s|,? (?:while|whereas|although|but)\b|, (?:and|with) (?=(?:the |an? )?\w+ )|\bcompared (?:to|with)\b|\bfollowed by\b|[.!?:](?=\s)|\|",
    re.IGNORECASE,
)
POINTS_BACK = re.compile(
    r"^(?:they|it|this|these|those|that|he|she|we|you|there|their|its|one|some|many|most|others|which|who|people|workers|employees|professionals|individuals)\b",
    re.IGNORECASE,
)
MEASURING = re.compile(
    r"\b(?:wages?|salar\w+|pay|earnings?|income|compensation|employment|jobs?|growth|outlook|openings?|median|average|mean|demand|number|percent(?:ile)?|rate|bls|bureau|statistics|data|department|handbook|report|range|projections?|"
    r"common|sector|next|top|bottom|lowest|highest|year|decade|figure|positions?|opportunit\w+|career|careers|field|profession|occupation|role|industry|state|city|states|cities|area|survey|study|market|workers?|people|those|hourly|annual|increase|decline)\b",
    re.IGNORECASE,
)


def own_subject(draft: Draft) -> Subject | None:
    """The occupation named in the number's own sentence, or None."""
    statement = draft.statement
    runs = list(_runs(statement))
    if not runs:
        return None
    text, quantity = statement.source.text, draft.quantity
    counted = draft.decision.kind in COUNTED
    behind = next((run for run in runs if run[0].start >= quantity.end), None)
    ahead = [run for run in runs if run[-1].end <= quantity.start]
    tied = ahead[-1] if ahead and TIED.match(text[ahead[-1][-1].end : quantity.start]) else None
    if tied and UNLIKE.search(text[statement.start : tied[0].start]) and len(ahead) > 1:
        tied = None
    gap = text[quantity.end : behind[0].start] if behind else ""
    if tied and not (counted and behind and FOLLOWS.match(gap)):
        return _subject(statement, tied)
    if behind:
        if counted and FOLLOWS.match(gap):
            return _subject(statement, behind)
        if MONEY_FOLLOWS.match(gap) and not counted:
            return _subject(statement, behind)
        if draft.decision.kind == "share" and re.match(r"^\W*(?:of|for) (?:all |the )?\W*$", gap):
            return _subject(statement, behind)
    chosen = _before(draft, ahead)
    if (
        chosen is None
        and draft.cell is None
        and behind
        and not _crosses_quantity(statement, quantity.end, behind[0].start, draft)
    ):
        chosen = behind
    return _subject(statement, chosen) if chosen else None


def _crosses_quantity(statement: Statement, start: int, end: int, draft: Draft) -> bool:
    return any(
        start <= other.start and other.end <= end and other.kind is draft.quantity.kind
        for other in statement.quantities
    )


def _before(draft: Draft, ahead: list[list[OccupationMention]]) -> list[OccupationMention] | None:
    """The run to the left that the clause is about."""
    if not ahead:
        return None
    statement, quantity = draft.statement, draft.quantity
    text = statement.source.text
    start = statement.start
    for found in CLAUSE.finditer(text, statement.start, quantity.start):
        start = found.end()
    inside = [run for run in ahead if run[0].start >= start and not UNLIKE.search(text[: run[0].start])] or [
        run for run in ahead if run[0].start >= start
    ]
    if len(inside) == 1:
        return inside[0]
    if len(inside) > 1:
        return _by_grammar(draft, inside)
    others = [run for run in ahead if not UNLIKE.search(text[: run[0].start])] or ahead
    return others[-1]


def _by_grammar(draft: Draft, runs: list[list[OccupationMention]]) -> list[OccupationMention]:
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


def _runs(statement: Statement) -> Iterator[list[OccupationMention]]:
    """The usable mentions, those told together ("dentists, nurses and engineers") in one list."""
    text = statement.source.text
    run: list[OccupationMention] = []
    skipping = False
    previous_end = -1
    for mention in _usable(statement):
        gap = text[previous_end : mention.start] if previous_end >= 0 else ""
        joined = previous_end >= 0 and JOINED.match(gap) is not None
        if skipping and joined:
            previous_end = mention.end
            continue
        skipping = False
        before = text[statement.start : mention.start]
        if EXAMPLES.search(before) and (run or before.strip()) and _main_before(statement, mention):
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


def _main_before(statement: Statement, mention: OccupationMention) -> bool:
    return any(other.end <= mention.start for other in _usable(statement))


def _usable(statement: Statement) -> Iterator[OccupationMention]:
    """Not the "all occupations" that growth is only compared with, nor words inside the name of a source."""
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
    if not compared and not UNLIKE.search(before):
        return False
    # "than the average for all occupations (7.7 percent)" tells the number of all occupations.
    after = text[mention.end : mention.end + 24]
    told = re.match(r"^\W{0,3}(?:which is |at |of |is |\()?\W{0,3}\$?\d", after) or re.search(
        r"\d\S* (?:percent )?(?:growth |average |rate |growth rate )*(?:for|of|in|across) $", before
    )
    return not told


LABEL = re.compile(r"^\W*(?:\d{1,2}[.)]\s*)?(?P<label>[A-Z][^:.;!?$%\d]{2,80}?):\s")


PEOPLE_IN = re.compile(
    r"\b(?:people|workers|those|americans|employees) (?:who work |working |employed |who are employed )in (?:the )?$",
    re.IGNORECASE,
)


def _subject(statement: Statement, run: Sequence[OccupationMention]) -> Subject:
    start, end = run[0].start, run[-1].end
    people = PEOPLE_IN.search(statement.source.text, statement.start, start)
    if people and run[0].kind == "field":
        start = people.start()
    label = LABEL.match(statement.text)
    if label and len(run) == 1:
        # "Sales representatives, services, all other: BLS projects ..." - the label is the name as a whole.
        first, last = statement.start + label.start("label"), statement.start + label.end("label")
        inside = first <= start and end <= last and 2 * (end - start) >= last - first
        if inside and not any(cue.start < last and first < cue.end for cue in statement.cues):
            start, end = first, last
    kind = run[0].kind if len(run) == 1 else "several"
    text = statement.source.text[start:end]
    return Subject(text, kind, Origin.SENTENCE, start, end, tuple(mention.text for mention in run))


SCHOOLED_IN = re.compile(r"\b(?:graduates|holders|workers|men|women)\b", re.IGNORECASE)
SCHOOLED = re.compile(r"\b(?:graduates|holders|workers|men|women)$", re.IGNORECASE)
SECTOR = re.compile(
    r"^\W*(?:new )?(?:jobs?|positions?|workers?|people|roles)(?: \w+)? (?:in|for|within) (?:the )?(?P<name>[A-Za-z][\w ,’'/&-]{2,60}? (?:sector|industry|field|profession|occupations?))\b",
    re.IGNORECASE,
)
WORK_IN = re.compile(
    r"^\W*(?:americans|people|workers|men and women|individuals)? ?(?:who )?(?:are )?(?:work(?:s|ed|ing)?|employed) in (?:the )?(?P<name>[a-z][\w ,’'/&-]{3,50}?)(?= altogether|[.,;(]| in the u|$)",
    re.IGNORECASE,
)


def needs_grammar(draft: Draft) -> bool:
    """Whether the sentence will be parsed: nothing in it is a known name, or several names compete."""
    statement = draft.statement
    runs = list(_runs(statement)) if draft.cell is None else []
    if not runs:
        return _may_be_phrase(draft)
    return sum(run[-1].end <= draft.quantity.start for run in runs) > 1


def _may_be_phrase(draft: Draft) -> bool:
    statement = draft.statement
    if draft.cell is not None or len(statement.text.split()) < 5:
        return False
    if draft.decision.kind in ("share", "rate") or POINTS_BACK.match(statement.text):
        return False
    before = statement.source.text[statement.start : draft.quantity.start]
    if re.search(r":\W*$", before):
        return False
    money = draft.quantity.kind is NumberKind.MONEY
    return not money or re.search(r"\b(?:for|of|among)\b", before) is not None or SCHOOLED_IN.search(before) is not None


def phrase_subject(draft: Draft) -> Subject | None:
    """A noun phrase in the occupation's place that no list of titles knows: "careers in the trades"."""
    statement = draft.statement
    if not _may_be_phrase(draft):
        return None
    if not any(
        cue.kind in (CueKind.GROWTH, CueKind.DECLINE, CueKind.WAGE, CueKind.MEDIAN, CueKind.MEAN, CueKind.EMPLOYMENT)
        for cue in statement.cues
    ):
        return None
    named = SECTOR.match(statement.source.text[draft.quantity.end : statement.end]) or WORK_IN.match(
        statement.source.text[draft.quantity.end : statement.end]
    )
    if named and draft.decision.kind in COUNTED:
        start = draft.quantity.end + named.start("name")
        return Subject(named["name"], "phrase", Origin.SENTENCE, start, start + len(named["name"]), (named["name"],))
    phrase = nlp.subject_of(statement.text, draft.quantity.start - statement.start)
    if phrase is None or phrase.pronoun:
        return None
    words = phrase.text
    begin, end = statement.start + phrase.start, statement.start + phrase.end
    taken = (*statement.places, *statement.sources, *statement.quantities)
    if any(begin <= each.start < end for each in taken):
        return None
    of = re.search(r"\b(?:for|of|among) (?:an? |the |all )?(.+)$", words)
    if of and MEASURING.search(words[: of.start()]):
        words = of.group(1)
        offset = statement.start + phrase.start + of.start(1)
    else:
        offset = statement.start + phrase.start
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
            r"\b(?:the|a|an|in|of|for|and|this|that|these|overall|total|new|their|its|your|united|states|u\.s|us|national|each)\b",
            "",
            rest,
            flags=re.IGNORECASE,
        ),
    ):
        return None
    if draft.quantity.kind is NumberKind.MONEY and not of and not SCHOOLED.search(words):
        return None
    return Subject(words, "phrase", Origin.SENTENCE, offset, offset + len(words), (words,))


# ------------------------------------------------------------------------------ from above and before


def context_subject(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> Subject | None:
    """The occupation that the words before, the headings or the document itself are about."""
    block = draft.statement.block
    for finder in (_carried, _leading, _named_heading, _lead_in, _earlier_sentence, _section):
        found = finder(draft, drafts, texts)
        if found:
            return found
    return _from_document(block, texts)


def _good(mentions: Sequence[OccupationMention]) -> OccupationMention | None:
    good = [mention for mention in mentions if mention.kind not in ("all", "generic")]
    known = [mention for mention in good if mention.kind in ("title", "group")]
    return (known or good or [None])[0]


def _told(text: BlockText, mention: OccupationMention, origin: Origin) -> Subject:
    return Subject(mention.text, mention.kind, origin, mention.start, mention.end, (mention.text,))


def _carried(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> Subject | None:
    """What the claims before in the same paragraph, with a subject of their own, were about."""
    statement = draft.statement
    if statement.block.kind is BlockKind.ROW:
        return None
    for last in reversed(drafts):
        if last.statement.source is not statement.source:
            return None
        if last is not draft and last.subject and last.subject.kind not in ("all", "generic"):
            told = last.subject
            between = statement.source.statements[last.statement.index + 1 : statement.index]
            if any(_named_runs(each) for each in between):
                return None
            return Subject(told.text, told.kind, Origin.CONTEXT, told.start, told.end, told.names)
    return None


def _named_runs(statement: Statement) -> list[list[OccupationMention]]:
    """Runs that a later sentence may be about: no examples, no mere job words."""
    text = statement.source.text
    return [
        run
        for run in _runs(statement)
        if run[0].kind in ("title", "group", "field")
        and not EXAMPLES.search(text[statement.start : run[0].start])
        and not THINGS.search(text[statement.start : run[0].start])
    ]


THINGS = re.compile(
    r"\b(?:things|jobs|titles|roles|positions|occupations|careers) (?:like|such as) [“\"]?$", re.IGNORECASE
)


def _named_heading(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> Subject | None:
    """The innermost heading, where it is the name of an occupation and nothing else."""
    if not draft.statement.block.headings:
        return None
    text = texts.of(draft.statement.block.headings[-1])
    found = _good(text.occupations)
    bare = re.sub(r"^[\W\d]+|\W+$", "", text.text)
    if found and len(found.text) >= 0.8 * len(bare):
        return _told(text, found, Origin.HEADING)
    return None


def _earlier_sentence(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> Subject | None:
    """The subject of the sentences before in the same paragraph, the nearest first."""
    statement = draft.statement
    if statement.block.kind is BlockKind.ROW:
        return None
    for before in reversed(statement.source.statements[: statement.index]):
        runs = _named_runs(before)
        if runs:
            told = _subject(before, runs[0])
            told.origin = Origin.CONTEXT
            return told
    return None


def _leading(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> Subject | None:
    """A lead-in that says so: "The best-paying states for web developers are:"."""
    leading = texts.lead_in(draft.statement.block)
    if leading is None or not texts.of(leading).text.rstrip().endswith((":", "?")):
        return None
    return _lead_in(draft, drafts, texts)


def _lead_in(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> Subject | None:
    block = draft.statement.block
    leading = texts.lead_in(block)
    if block.name or leading is None:
        return None
    text = texts.of(leading)
    found = _good(text.occupations)
    return _told(text, found, Origin.CONTEXT) if found else None


def _section(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> Subject | None:
    """Headings from the inside out; between the innermost and the next, what the section's paragraphs are about."""
    block = draft.statement.block
    for depth, index in enumerate(reversed(block.headings)):
        text = texts.of(index)
        found = _good(text.occupations)
        if found:
            return _told(text, found, Origin.HEADING)
        if depth == 0:
            before = _paragraphs_before(block, texts, drafts)
            if before:
                return before
    return None if block.headings else _paragraphs_before(block, texts, drafts)


def _paragraphs_before(block: Block, texts: Texts, drafts: Sequence[Draft]) -> Subject | None:
    blocks = texts.document.blocks
    seen = 0
    for index in range(block.index - 1, -1, -1):
        other = blocks[index]
        if other.kind is BlockKind.HEADING or other.headings != block.headings:
            return None
        last = next((each for each in reversed(drafts) if each.statement.block.index == index and each.subject), None)
        if last and last.subject and last.subject.kind not in ("all", "generic"):
            return Subject(last.subject.text, last.subject.kind, Origin.CONTEXT, names=last.subject.names)
        if other.kind in (BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.CAPTION):
            for statement in reversed(texts.of(index).statements):
                runs = _named_runs(statement)
                if runs:
                    told = _subject(statement, runs[0])
                    return Subject(told.text, told.kind, Origin.CONTEXT, names=told.names)
            seen += 1
        if seen > 6:
            return None
    return None


def _from_document(block: Block, texts: Texts) -> Subject | None:
    """The title, a field of the front matter, the file's name."""
    for text in _document_names(texts):
        found = _good(text.occupations)
        if found:
            return Subject(found.text, found.kind, Origin.DOCUMENT, names=(found.text,))
    return None


def _document_names(texts: Texts) -> Iterator[BlockText]:
    document = texts.document
    name = re.sub(r"^\d+[-_]|[-_]", " ", PurePath(document.path).stem)
    keys = ("title", "occupation", "career", "job", "name", "slug", "description", "keywords")
    for value in (document.title, *(document.metadata.get(key) for key in keys), name):
        if isinstance(value, str) and value.strip():
            yield texts.bare(value)
