"""The words around a quantity: its own sentence, and what stands above it."""

import re
from collections.abc import Iterator, Sequence

from factcheck.claims.credit.closing import legend
from factcheck.claims.measure.setting import Decision, Setting, settle
from factcheck.claims.text import tables
from factcheck.claims.text.answers import question_of
from factcheck.claims.text.frames import declared_statistic, frames_over
from factcheck.claims.text.nearby import list_before
from factcheck.claims.text.statement import LISTS, Statement, Texts
from factcheck.document import BlockKind, Cell
from factcheck.find.measures import COUNTED, STATISTICS, CueKind, MeasureCue, find_cues
from factcheck.find.sources import names_office
from factcheck.load.objects import words_of
from factcheck.quantity import NumberKind, Quantity


def setting_of(  # noqa: PLR0917 - what a setting is made of
    statement: Statement,
    quantity: Quantity,
    cell: Cell | None,
    partner: Decision | None,
    previous: Decision | None,
    texts: Texts,
) -> Setting:
    """The setting of one quantity; `previous` and `partner` are decisions taken before."""
    if cell is not None and statement.block.kind is BlockKind.ROW:
        return _cell_setting(statement, quantity, cell, partner, texts)
    left, right, before, after = settle(statement, quantity)
    words = list(_words_above(statement, texts))
    bare_field = statement.block.kind is BlockKind.FIELD and statement.block.text.strip() == quantity.text
    above = tuple(cue for text in words for cue in find_cues(text))
    ranked = RANK_HEAD.fullmatch(before) if not left else None
    if ranked and any("percentile" in text.casefold() for text in words):
        # "25th – $31,000", in a list led in by "earned, by percentiles:"
        left = (MeasureCue(statement.start, quantity.start, ranked[0], RANKS[ranked[1]]),)
    return Setting(
        statement,
        quantity,
        left,
        right,
        above,
        tuple(words),
        previous,
        partner,
        about_pay=lambda: _about_pay(statement, texts),
        statistic_before=lambda: _statistic_before(statement, texts),
        statistic_behind=lambda: _statistic_behind(statement, quantity),
        cell=bare_field and quantity.kind is NumberKind.PLAIN,
        declared=lambda: declared_statistic(statement.block, texts),
        credited_above=lambda: _credited_above(statement, texts),
        surveyed=lambda: any(frames_over(statement.block, texts)),
        ahead=texts.lies_ahead,
        kind=quantity.kind,
        before=before,
        after=after,
    )


def _about_pay(statement: Statement, texts: Texts) -> bool:
    if any(cue.kind in PAID for cue in statement.cues):
        return True
    leading = texts.lead_in(statement.block)
    if leading is not None and names_office(texts.of(leading).sources):
        return True  # money beside the name of an occupation, in a list of the office's figures
    before = _sentence_before(statement, texts)
    if before is None:
        return False
    told = before.source.statements if statement.block.kind is BlockKind.ITEM and not statement.index else (before,)
    return any(cue.kind in PAID for each in told for cue in each.cues)


PAID = frozenset({CueKind.WAGE, CueKind.MEDIAN})


def _credited_above(statement: Statement, texts: Texts) -> bool:
    """Whether what leads in, or the nearest heading, credits the office: "By the numbers (BLS, May 2024):"."""
    leading = texts.lead_in(statement.block)
    over = [leading] if leading is not None else []
    over += statement.block.headings[-1:]
    return any(source.office == "BLS" for index in over for source in texts.of(index).sources)


def _statistic_before(statement: Statement, texts: Texts) -> CueKind | None:
    """Median or mean, where the last sentence of the section that names a statistic of pay names one of them alone."""
    before = _sentence_before(statement, texts)
    for _ in range(FURTHEST):
        if before is None or any(cue.kind in (CueKind.MEDIAN, CueKind.MEAN) for cue in before.cues):
            break
        before = _sentence_before(before, texts)
    if before is None:
        return None
    told = {cue.kind for cue in before.cues if cue.kind in (CueKind.MEDIAN, CueKind.MEAN)}
    alone = told.pop() if len(told) == 1 else None
    paid = not before.quantities or any(
        cue.kind in (CueKind.WAGE, CueKind.YEARLY, CueKind.HOURLY) for cue in before.cues
    )
    return alone if paid or any(each.kind is NumberKind.MONEY for each in before.quantities) else None


THAT_IS = re.compile(
    r"[^$%\d.!?;]{0,60}[.!?]\s+(?:and |so )?(?:that|this|it|which)(?:[’']s| is| was| would be) "
    r"(?:the |an? )?"
    r"(?:(?:national|annual|bls) )?(?P<statistic>median|midpoint|mean|average)\b(?! (?:of|for) )"
    r"[^$%\d.]{0,30}(?:[.!?]|$)",
    re.IGNORECASE,
)


def _statistic_behind(statement: Statement, quantity: Quantity) -> CueKind | None:
    """What the next sentence says the number was: "The BLS number is $41,430. That's the median."."""
    found = THAT_IS.match(statement.source.text, quantity.end)
    if found is None:
        return None
    return CueKind.MEDIAN if found["statistic"].casefold() in ("median", "midpoint") else CueKind.MEAN


FURTHEST = 3  # sentences back


def _sentence_before(statement: Statement, texts: Texts) -> Statement | None:
    """The sentence before, in the paragraph before too where that belongs to the same section."""
    if statement.index:
        return statement.source.statements[statement.index - 1]
    block = statement.block
    blocks, index = texts.document.blocks, block.index - 1
    while index >= 0 and block.kind is BlockKind.ITEM and blocks[index].kind is BlockKind.ITEM:
        index -= 1  # the list as a whole carries on
    if index < 0:
        return None
    other = blocks[index]
    if other.kind is not BlockKind.PARAGRAPH or other.headings != block.headings:
        return None
    before = texts.of(other.index).statements
    return before[-1] if before else None


HERE = re.compile(rf"\bhere[’']s\b|{LISTS.pattern}", re.IGNORECASE)


def _words_above(statement: Statement, texts: Texts) -> Iterator[str]:
    """What stands over a sentence and may name its measure: only short ones depend on it."""
    block = statement.block
    if block.name:
        yield words_of(block.name) if block.kind is BlockKind.FIELD else block.name
    short = len(statement.text.split()) <= 12
    if not short:
        return
    leading = texts.lead_in(block)
    if leading is not None:
        lead = texts.of(leading).statements
        asking = [each for each in lead if each.text.rstrip().endswith((":", "?"))]
        asking = asking or [each for each in lead if LISTS.search(each.text)] or list(lead)
        if asking:
            yield asking[-1].text
            over = lead[asking[-1].index - 1].text if asking[-1].index else ""
            if HERE.search(over) and not any(cue.kind in MEASURING for cue in asking[-1].cues):
                # as in "Here is the median pay. Same source, May 2023:"
                yield over
        if (question := question_of(texts.document.blocks[leading], texts)) is not None:
            yield question
        if (again := list_before(leading, texts)) is not None:
            yield texts.of(again).statements[-1].text
    elif statement.index:
        before = statement.source.statements[statement.index - 1].text
        if before.rstrip(" *†‡").endswith((":", "?")):
            yield before
    elif (asked := _question_before(statement, texts)) is not None:
        yield asked
    if not statement.index and (question := question_of(block, texts)) is not None:
        yield question
    if (behind := legend(statement, texts)) is not None:
        yield behind
    for index in reversed(block.headings[-2:]):
        yield texts.document.blocks[index].text


LONGEST_QUESTION = 100  # characters


def _question_before(statement: Statement, texts: Texts) -> str | None:
    """The question that is the whole paragraph before and that this one answers."""
    block, index = statement.block, statement.block.index - 1
    if index < 0 or block.kind is not BlockKind.PARAGRAPH:
        return None
    other = texts.document.blocks[index]
    asks = other.kind is BlockKind.PARAGRAPH and other.headings == block.headings
    text = other.text.strip(" *_†‡")
    return text if asks and text.endswith("?") and len(text) <= LONGEST_QUESTION else None


def _cell_setting(
    statement: Statement, quantity: Quantity, cell: Cell, partner: Decision | None, texts: Texts
) -> Setting:
    """In a cell with a sentence of its own the sentence speaks first; in a bare one the labels do."""
    block = statement.block
    found = tables.labels(block, cell, texts)
    words = tuple(label.words for label in found)
    above = _cues_of_labels(found)
    left, right, before, after = settle(statement, quantity)
    kind = tables.kind_in_column(block, cell, quantity, texts)
    return Setting(
        statement,
        quantity,
        left,
        right,
        above,
        words,
        None,
        partner,
        cell=True,
        declared=lambda: declared_statistic(block, texts),
        ahead=texts.lies_ahead,
        kind=kind,
        before=before,
        after=after,
    )


# The sentence over a list that says what all its numbers are.
OF_ALL = re.compile(
    r"^\W*(?:all |these |the )?(?:[\w-]+ ){0,2}?(?:wages?|salaries|pay|figures|numbers|earnings|amounts|medians?)\b"
    r"(?: [\w-]+){0,4}? (?:are|is|were|come|comes|shown|listed|below)\b",
    re.IGNORECASE,
)
MEASURING = frozenset(CueKind) - {
    *(CueKind.NOISE, CueKind.STAGE, CueKind.COST, CueKind.PROJECTED),
    *(CueKind.HOURLY, CueKind.WEEKLY, CueKind.MONTHLY, CueKind.YEARLY),
}


CHANGE_ROW = re.compile(
    r"\W*(?:(?:net|total|numeric(?:al)?|percent|projected|expected) )*"
    r"(?:changes?|growth|increase|decrease|decline|difference|gain|new jobs|jobs added)\b",
    re.IGNORECASE,
)


def _cues_of_labels(labels: Sequence[tables.Label]) -> tuple[MeasureCue, ...]:
    """The cues of the first of column heads, row label, caption and lead-in that says what is measured.

    A label that only says "wage" takes the statistic, and any label the rate, from those further out.
    """
    levels: list[tuple[MeasureCue, ...]] = []
    for role in ("column", "row", "note", "caption", "lead"):
        chosen_labels = [label for label in labels if label.role == role and not (role == "row" and _is_name(label))]
        if role == "lead":
            headed = any(label.role == "column" for label in labels)
            chosen_labels = [
                label
                for label in chosen_labels
                if label.words.rstrip().endswith(":") or (not headed and OF_ALL.match(label.words))
            ]
        if role == "row" and tables.of_employers(labels):
            chosen_labels = []
        ranks = _rank_heads(chosen_labels, labels) if role in ("column", "row") else ()
        levels.append(tuple(cue for label in chosen_labels for cue in _cues_of(label)) + ranks)
    if any(CHANGE_ROW.match(label.words) for label in labels if label.role == "row") and any(
        cue.kind is CueKind.EMPLOYMENT for cue in levels[0]
    ):
        levels[0] = ()  # "Change | 2,100", under "Jobs held by bakers"
    chosen = next((index for index, cues in enumerate(levels) if any(cue.kind in MEASURING for cue in cues)), None)
    if chosen is None:
        return tuple(cue for cues in levels for cue in cues) + _counted(labels)
    own = levels[chosen]
    outer = tuple(cue for cues in levels[chosen + 1 :] for cue in cues)
    if any(cue.kind is CueKind.WAGE for cue in own) and not any(cue.kind in STATISTICS for cue in own):
        own += tuple(cue for cue in outer if cue.kind in STATISTICS)
    rates = (CueKind.HOURLY, CueKind.YEARLY, CueKind.WEEKLY)
    if not any(cue.kind in rates for cue in own) and any(cue.kind in STATISTICS for cue in own):
        own += tuple(cue for cue in outer if cue.kind in rates)
    before = tuple(cue for cues in levels[:chosen] for cue in cues)
    return before + own


RANK_HEAD = re.compile(r"\W*p?(10|25|50|75|90)(?:th)?\s*%?(?:\s*\(median\)|\s+pct)?\W*", re.IGNORECASE)
RANKS = {"10": CueKind.P10, "25": CueKind.P25, "50": CueKind.MEDIAN, "75": CueKind.P75, "90": CueKind.P90}


# A row of heads "10% | 25% | Median | 75% | 90%".
TAILS = re.compile(r"\b10(?:th)?\W.{0,20}\b(?:median|50(?:th)?)\W.{0,20}\b90(?:th)?\b", re.IGNORECASE)


def _rank_heads(columns: Sequence[tables.Label], labels: Sequence[tables.Label]) -> tuple[MeasureCue, ...]:
    """Columns headed "10%", "25%", "50% (Median)" ... of a table about percentiles."""
    heads = [found for label in columns if (found := RANK_HEAD.fullmatch(label.words))]
    if not heads:
        return ()
    about = any("percentile" in label.source.lower or TAILS.search(label.source.text) for label in labels)
    return tuple(MeasureCue(0, 0, found[0], RANKS[found[1]]) for found in heads) if about else ()


def _counted(labels: Sequence[tables.Label]) -> tuple[MeasureCue, ...]:
    """A column headed by the name of workers alone counts them: "Year | Pharmacists | ..."."""
    heads = [label for label in labels if label.role == "column"]
    plural = [label for label in heads if _is_name(label) and label.words.strip().endswith("s")]
    return (MeasureCue(0, 0, COUNTED, CueKind.EMPLOYMENT),) if len(plural) == 1 == len(heads) else ()


def _cues_of(label: tables.Label) -> tuple[MeasureCue, ...]:
    """The cues of a label that are not part of an occupation's name: "Animal Care and Service Workers"."""
    names = [
        mention for mention in label.source.occupations_in(label.start, label.end) if mention.kind in ("title", "group")
    ]
    return tuple(
        cue
        for cue in find_cues(label.words)
        if not any(name.start <= label.start + cue.start < name.end for name in names)
    )


def _is_name(label: tables.Label) -> bool:
    """Whether a row's label names an occupation or an employer, whose words measure nothing."""
    words = label.words.strip()
    covered = sum(mention.end - mention.start for mention in label.source.occupations_in(label.start, label.end))
    return covered >= 0.6 * len(words)
