"""When a claim holds: the period in its sentence, else that of the claim before, the lead-in or the headings."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from factcheck.claim import Origin
from factcheck.claims.closing import closing_notes
from factcheck.claims.data_notes import notes_over
from factcheck.claims.draft import Draft
from factcheck.claims.setting import BREAK
from factcheck.claims.statement import BlockText, Texts
from factcheck.document import BlockKind
from factcheck.find.measures import CueKind
from factcheck.find.periods import PeriodMention
from factcheck.period import Period
from factcheck.resolve import resolve
from factcheck.vocabulary.titles import singular

LONGEST_LINE = 12  # words of a line that is a label with its value
LINES_OVER = 9


def own_period(draft: Draft) -> PeriodMention | None:
    """The period in the sentence that suits the measure and stands nearest, its own clause first."""
    return nearest(draft, draft.statement.periods)


FROM_TO = re.compile(r"\b(?:from|was|were|of|had)\b.*\bin (?P<first>20\d\d)\b.*\b(?:in|by) (?P<last>20\d\d)\b")


def between_levels(draft: Draft) -> Period | None:
    """Growth told behind two dated levels: "from 9,700 in 2024 to 9,900 in 2034, an increase of 2 percent"."""
    if draft.decision.kind not in ("growth", "jobs_change") or draft.cell is not None:
        return None
    statement = draft.statement
    ahead = FROM_TO.search(statement.source.text, statement.start, draft.quantity.start)
    if ahead is None or not any(cue.kind is CueKind.PROJECTED for cue in statement.cues):
        return None
    first, last = int(ahead["first"]), int(ahead["last"])
    return Period(first, last) if first < last else None


def nearest(draft: Draft, mentions: Iterable[PeriodMention]) -> PeriodMention | None:
    """The one of `mentions` that suits the measure and stands nearest, its own clause first."""
    suited = [mention for mention in mentions if mention.period and suits(draft, mention)]
    if not suited:
        return None
    text, quantity = draft.statement.source.text, draft.quantity

    def distance(mention: PeriodMention) -> tuple[int, int]:
        if mention.end <= quantity.start:
            between = text[mention.end : quantity.start]
            gap = quantity.start - mention.end
        else:
            between = text[quantity.end : mention.start]
            gap = mention.start - quantity.end
            if DATED_BEHIND.match(between):
                return -1, gap
        breaks = len(BREAK.findall(between)) + len(re.findall(r"[$%]|\d{2,}", between))
        return breaks + (draft.family == "projection" and not _spans(mention)), gap

    return min(suited, key=distance)


# "from 86,400 jobs in 2024 to 94,700 jobs in 2034": the year behind a number is its own, however near another stands.
DATED_BEHIND = re.compile(r"^(?: [a-z-]+){0,3} (?:in|by|as of|for|during) $", re.IGNORECASE)


def _spans(mention: PeriodMention) -> bool:
    return mention.kind in ("span", "deadline")


THAT_PERIOD = re.compile(
    r"\b(?:that|this|the same|those|these) (?:time )?(?:period|decade|years|span|timeframe|time|month|year)\b",
    re.IGNORECASE,
)


def suits(draft: Draft, mention: PeriodMention) -> bool:
    """Whether the measure can hold for such a period."""
    if mention.kind == "relative":
        return False
    if draft.family == "projection":
        # Growth "in 2028" is by then; "in 2019, BLS expected" says when it was told.
        behind = draft.cell is None and _right_behind(draft, mention)
        return mention.kind in ("span", "deadline") or (mention.kind == "point" and _is_year(mention) and behind)
    if draft.decision.kind in ("share", "past", "economy"):
        return True
    if draft.decision.kind == "count":
        if mention.kind == "deadline" and draft.cell is None and mention.start >= draft.quantity.end:
            return _right_behind(draft, mention)
        if mention.kind == "span" and mention.end <= draft.quantity.start:
            return GOAL.search(draft.statement.source.text[mention.end : draft.quantity.start]) is not None
        return mention.kind in ("point", "deadline")
    return mention.kind == "point"


# "will grow 4 percent from 2024 to 2034, to 58,600 jobs": a level that the growth leads to is of its last year.
# "from 2024 to 2034, from 53,000 jobs to 54,600": and the number that the change begins with is of its first.
GOAL = re.compile(
    r"^(?:[^\d.;]*\b(?:to|reach|reaching)|[,\s]+from|[,\s]+from [\d,.]+(?: \w+){0,2} to)"
    r" (?:about |around |nearly |roughly |some )?$",
    re.IGNORECASE,
)


def _right_behind(draft: Draft, mention: PeriodMention) -> bool:
    """Whether the mention follows the number with no other number between."""
    between = draft.statement.source.text[draft.quantity.end : mention.start]
    return mention.start >= draft.quantity.end and not re.search(r"\d", between)


def _is_year(mention: PeriodMention) -> bool:
    return mention.period is not None and mention.period.month is None


THEN = re.compile(r"\bbetween then and\b|\bfrom then (?:to|until|through)\b", re.IGNORECASE)
THAT_NUMBER = re.compile(
    r"\b(?:(?:that|this|the) (?:number|figure|total)|which (?:is|are)|it is|"
    r"and (?:it |they |BLS |the (?:BLS|agency|office|bureau|department) )?"
    r"(?:thinks?|expects?|looks for|projects?|sees|predicts?|forecasts?))\b",
    re.IGNORECASE,
)


def newest_year(drafts: Sequence[Draft]) -> int | None:
    """The year of the last dated level before: where "since 2012" ends."""
    return next(
        (
            other.period.start
            for other in reversed(drafts)
            if other.period and not other.period.is_span and other.family in ("count", "wage")
        ),
        None,
    )


def base_year(draft: Draft, drafts: Sequence[Draft], end: int | None) -> int | None:
    """The year of a level told before in the sentence: "In 2022 there were ..., and that number will grow by 2032".

    `end` is the year that the change leads to: a level of that year is where it ends.
    """
    words = draft.statement.source.text[draft.statement.start : draft.quantity.start]
    then = THEN.search(words) is not None
    if draft.decision.kind != "jobs_change" and not THAT_NUMBER.search(words) and not then:
        return None
    return next(
        (
            other.period.start
            for other in reversed(drafts)
            if (other.statement is draft.statement or (then and other.statement.source is draft.statement.source))
            and other.period
            and not other.period.is_span
            and other.decision.kind == "count"
            and other.period.start != end
        ),
        None,
    )


def as_period(draft: Draft, mention: PeriodMention) -> Period | None:
    """The period as its measure takes it: growth "in 2028" is growth by then, a level "by 2026" is of that year."""
    period = mention.period
    if period is None:
        return None
    if draft.family == "projection":
        if not period.is_span and mention.kind != "since":
            return Period(None, period.start)
        return period
    if draft.decision.kind in ("count", "level", "rank") and period.is_span:
        return Period(period.start if _starts(draft) else period.end)
    return period


def _starts(draft: Draft) -> bool:
    """Whether the number is the one that the change begins with: "from 2024 to 2034, from 52,000 jobs to 53,600"."""
    text, quantity = draft.statement.source.text, draft.quantity
    ahead = re.search(r"\bfrom (?:about |around |roughly |nearly )?$", text[draft.statement.start : quantity.start])
    return ahead is not None and re.match(r"^(?: \w+){0,2} to\W", text[quantity.end : draft.statement.end]) is not None


YEARS_BEFORE = re.compile(
    r"\b(?:(?:a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) years?|(?:a|one) decade)"
    r" (?:before|earlier|previously|prior)\b",
    re.IGNORECASE,
)
FIRST_YEAR = 1980
NUMERALS = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def moved_back(draft: Draft, mention: PeriodMention) -> Period | None:
    """The period, or where "two years before" stands between it and the number, the one so many years before."""
    if draft.period is None or mention.end > draft.quantity.start:
        return draft.period
    return _years_back(draft, draft.period, mention.end)


def _years_back(draft: Draft, period: Period, start: int) -> Period:
    """The period, moved back where "ten years earlier" stands between `start` and the number."""
    if period.start is None or period.is_span:
        return period
    found = YEARS_BEFORE.search(draft.statement.source.text, start, draft.quantity.start)
    if found is None:
        return period
    word = found[0].split()[0].casefold()
    years = 1 if word == "a" else int(word) if word.isdigit() else NUMERALS.index(word)
    years = 10 if "decade" in found[0].casefold() else years
    return replace(period, start=max(period.start - years, FIRST_YEAR))


def context_period(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> tuple[Period, Origin] | None:
    """From the claim before where the words carry on; then lead-in and headings."""
    if (year := _that_year(draft, drafts)) is not None:
        return year, Origin.CONTEXT
    found = _from_to(draft, drafts) or _from_context(draft, drafts, texts)
    return found and (_years_back(draft, found[0], draft.statement.start), found[1])


THAT_YEAR = re.compile(
    r"\b(?:(?:in|for|during) )?(?:that|the) same year\b|\b(?:in|for|during|of) that year\b", re.IGNORECASE
)


def _that_year(draft: Draft, drafts: Sequence[Draft]) -> Period | None:
    """The year told last in the section, where the sentence says "that same year"."""
    statement = draft.statement
    if draft.family not in ("wage", "count") or not THAT_YEAR.search(statement.text):
        return None
    for other in reversed(drafts):
        if other is draft or not _same_section(draft, other):
            continue
        if other.period is not None and not other.period.is_span and other.statement is not statement:
            return Period(other.period.start)
    return None


def _from_to(draft: Draft, drafts: Sequence[Draft]) -> tuple[Period, Origin] | None:
    """For a change with no date: from the first to the second of two dated levels just before.

    "The number of bakers will go from 207,000 in 2024 to 219,000 in 2034. That is an increase of 6 percent."
    """
    if draft.family != "projection" or draft.cell is not None:
        return None
    levels = [
        other.period
        for other in drafts
        if other.statement.source is draft.statement.source
        and 0 <= draft.statement.index - other.statement.index <= 1
        and other.decision.kind == "count"
        and other.period is not None
        and not other.period.is_span
        and _same_subject(draft, other)
    ]
    if len(levels) != 2 or levels[0].start is None or levels[1].start is None or levels[0].start >= levels[1].start:
        return None
    return Period(levels[0].start, levels[1].start), Origin.CONTEXT


def _from_context(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> tuple[Period, Origin] | None:
    block = draft.statement.block
    for other in reversed(drafts):
        if other is draft or other.period is None or other.decision.kind == "share":
            continue
        if other.office == "other" and draft.office != "other":
            continue  # the date of what somebody else found
        if not _same_section(draft, other):
            break
        compared = draft.subject is not None and draft.subject.kind == "all"
        same = _same_subject(draft, other) or compared or THAT_PERIOD.search(draft.statement.text) is not None
        if other.family == draft.family and same and _fits(draft, other.period):
            return other.period, Origin.CONTEXT
        if _in_parallel(draft, other) and _fits(draft, other.period):
            return _level_now(other, drafts), Origin.CONTEXT
        nearby = other.statement.source is draft.statement.source and draft.statement.index - other.statement.index <= 2
        if nearby and other.decision.measure == draft.decision.measure and _fits(draft, other.period):
            return _level_now(other, drafts), Origin.CONTEXT
        if nearby and same and _of_survey(draft, other):
            return other.period, Origin.CONTEXT
        if draft.decision.kind == "share" and draft.cell is not None and other.family == "count" and same:
            return other.period, Origin.CONTEXT
    before = (
        _numberless_before(draft, texts) or _in_between(draft, drafts) or _said_next(draft) or _line_over(draft, texts)
    )
    if before is not None:
        return before, Origin.CONTEXT
    for index in above(draft, texts):
        text = texts.of(index)
        if text.block.level == 1 and text.block.kind is BlockKind.HEADING and draft.family != "projection":
            continue  # the year in a page's title is that of the page
        found = _nearest_in(draft, text)
        if found:
            period = as_period(draft, found)
            if period:
                return period, Origin.HEADING if texts.document.blocks[
                    index
                ].kind is BlockKind.HEADING else Origin.CONTEXT
    if block.kind is not BlockKind.HEADING:
        return _dated_behind(draft, texts) or _dated_source(draft, texts) or _dated_note(draft, texts)
    return None


def _dated_behind(draft: Draft, texts: Texts) -> tuple[Period, Origin] | None:
    """From a note that closes the paragraph, the list or the table: "*Wages: BLS, May 2024.*"."""
    for note in closing_notes(draft, texts):
        found = {mention.period for mention in note.periods if mention.period and suits(draft, mention)}
        if len(found) == 1:
            return found.pop(), Origin.CONTEXT
    return None


def _level_now(other: Draft, drafts: Sequence[Draft]) -> Period:
    """The date of another occupation's count; where its sentence counts now and then, that of now."""
    told = [
        each.period
        for each in drafts
        if each.statement is other.statement and each.decision.kind == other.decision.kind == "count" and each.period
    ]
    period = min(told, key=lambda each: each.start or 0, default=other.period)
    return period if period is not None else Period(None)


def _dated_note(draft: Draft, texts: Texts) -> tuple[Period, Origin] | None:
    """From what the document says once of its numbers: "(salary: May 2024; outlook: 2024-34)"."""
    named = draft.subject is not None and draft.subject.kind != "phrase"
    if draft.family not in ("wage", "projection") or not named:
        return None
    for note, _ in notes_over(draft.statement.block, texts):
        found = {
            mention.period
            for mention in note.periods
            if mention.period and (_spans(mention) if draft.family == "projection" else mention.period.month)
        }
        if len(found) == 1:
            return found.pop(), Origin.DOCUMENT
    return None


def _numberless_before(draft: Draft, texts: Texts) -> Period | None:
    """The decade of the sentence before: "Employment is projected to show little change from 2024 to 2034"."""
    if draft.family != "projection" or draft.cell is not None:
        return None
    statement = draft.statement
    earlier = list(statement.source.statements[: statement.index])
    previous = statement.block.index - 1
    if previous >= 0 and texts.document.blocks[previous].headings == statement.block.headings:
        earlier = [*texts.of(previous).statements, *earlier]
    for before in reversed(earlier[-3:]):
        spans = [mention.period for mention in before.periods if _spans(mention)]
        if spans and not before.quantities:
            return spans[-1]
    return None


BETWEEN = re.compile(
    r"\b(?:in between|between (?:then and now|those years|them)|in the meantime|meanwhile)\b", re.IGNORECASE
)


def _in_between(draft: Draft, drafts: Sequence[Draft]) -> Period | None:
    """From two levels told before: "53,000 in 2024 and 54,000 in 2034. Each year in between ..."."""
    if draft.family != "projection" or not BETWEEN.search(draft.statement.text):
        return None
    years = {
        other.period.start
        for other in drafts
        if other.statement.source is draft.statement.source
        and other.decision.kind == "count"
        and other.period
        and other.period.start
        and not other.period.is_span
    }
    return Period(min(years), max(years)) if len(years) == 2 else None  # a first and a last


THAT_WAS = re.compile(r"^\W*(?:that|this|it)(?:[’']s| was| is)(?: as of| in| for| back in)? ", re.IGNORECASE)


def _said_next(draft: Draft) -> Period | None:
    """From the sentence behind, where dating the number is all it does: "That was May 2021."."""
    for after in draft.statement.source.statements[draft.statement.index + 1 : draft.statement.index + 2]:
        mentions = [mention for mention in after.periods if mention.period and suits(draft, mention)]
        opening = THAT_WAS.match(after.text)
        if opening and len(mentions) == 1 and not after.quantities:
            rest = after.text[opening.end() :].strip(" .!,;")
            return as_period(draft, mentions[0]) if 2 * len(mentions[0].text) >= len(rest) else None
    return None


# A date of the text, not of its numbers: "(first written in 2019)", "Updated May 2024".
OF_THE_TEXT = re.compile(
    r"\b(?:written|posted|published|updated|reviewed|refreshed|revised|edited|modified|founded|since|accessed|copyright)\b|©",
    re.IGNORECASE,
)


def _line_over(draft: Draft, texts: Texts) -> Period | None:
    """From a line without a number over lines of a label and its value: "National estimates, May 2024"."""
    block = draft.statement.block
    if block.kind is not BlockKind.PARAGRAPH or len(block.text.split()) > LONGEST_LINE:
        return None
    for other in reversed(texts.document.blocks[max(0, block.index - LINES_OVER) : block.index]):
        short = other.kind is BlockKind.PARAGRAPH and len(other.text.split()) <= LONGEST_LINE
        if not short or other.headings != block.headings:
            return None
        text = texts.of(other.index)
        if any(each.quantities for each in text.statements) or OF_THE_TEXT.search(text.text):
            continue
        suited = [mention for mention in text.periods if mention.period and suits(draft, mention)]
        if len(suited) == 1 and _spans(suited[0]) == (draft.family == "projection"):
            return as_period(draft, suited[0])
    return None


def above(draft: Draft, texts: Texts) -> Iterable[int]:
    """The blocks over this one: its lead-in, its headings from the inside out."""
    block = draft.statement.block
    leading = texts.lead_in(block)
    if leading is not None:
        yield leading
    yield from reversed(block.headings)


def _nearest_in(draft: Draft, text: BlockText) -> PeriodMention | None:
    suited = [mention for mention in text.periods if mention.period and suits(draft, mention)]
    exact = [mention for mention in suited if _spans(mention) == (draft.family == "projection")]
    return next(iter(exact if draft.family == "projection" else exact or suited), None)


def _of_survey(draft: Draft, other: Draft) -> bool:
    """Whether both are of the survey of employers: jobs counted in a month of May, and pay told right behind."""
    month = other.period is not None and other.period.month is not None
    return month and {draft.family, other.family} == {"wage", "count"}


def _fits(draft: Draft, period: Period) -> bool:
    return period.is_span == (draft.family == "projection")


def _same_section(draft: Draft, other: Draft) -> bool:
    """The same section."""
    return other.statement.block.headings == draft.statement.block.headings


def _in_parallel(draft: Draft, other: Draft) -> bool:
    """Whether both are items of a list, or paragraphs in a row, that tell the same of different names.

    Of such the first alone may be dated.
    """
    block, before = draft.statement.block, other.statement.block
    return (
        block.kind is before.kind
        and block.kind in (BlockKind.ITEM, BlockKind.PARAGRAPH)
        and (block.kind is BlockKind.ITEM or block.index - before.index == 1)
        and (block.lead_in, block.level) == (before.lead_in, before.level)
        and draft.decision.measure == other.decision.measure
        and draft.subject is not None
        and draft.subject.origin is Origin.SENTENCE
    )


def _same_subject(draft: Draft, other: Draft) -> bool:
    if draft.subject is None or other.subject is None:
        return draft.subject is other.subject
    if draft.carried or draft.subject.text.casefold() == other.subject.text.casefold():
        return True
    if head(draft.subject.text) == head(other.subject.text):
        return True
    library = draft.statement.source.library
    codes = [resolve(subject.text, library=library).codes for subject in (draft.subject, other.subject)]
    return bool(codes[0]) and codes[0] == codes[1]


def head(text: str) -> str:
    """The noun of a name, singular: "analyst" of "financial analysts, all other"."""
    return (
        singular(re.split(r",|\(", text)[0].split()[-1].casefold())
        if text.strip(" ,(") and re.split(r",|\(", text)[0].split()
        else ""
    )


def _dated_source(draft: Draft, texts: Texts) -> tuple[Period, Origin] | None:
    """From an earlier sentence of the chapter that dates its source: "Data are from the wage statistics, May 2020"."""
    if draft.family == "share":
        return None
    headings = draft.statement.block.headings[:1]
    for index in range(draft.statement.block.index, headings[0] if headings else -1, -1):
        block = texts.document.blocks[index]
        if block.kind is not BlockKind.PARAGRAPH or block.headings[:1] != headings:
            continue
        text = texts.of(index)
        if "20" not in text.text:
            continue
        for statement in text.statements:
            credits = [source for source in statement.sources if source.office == "BLS"]
            if credits and not statement.quantities:
                found = [
                    mention
                    for mention in statement.periods
                    if suits(draft, mention) and mention.period and mention.period.month and mention.period.end is None
                ]
                if len(found) == 1 and draft.family in ("wage", "count"):
                    return as_period(draft, found[0]) or Period(None), Origin.CONTEXT
    return None
