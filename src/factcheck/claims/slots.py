"""Period, source, area, employer and band of a claim."""

import re
from collections.abc import Iterable, Sequence

from factcheck.claim import Origin
from factcheck.claims.draft import Draft
from factcheck.claims.setting import BREAK
from factcheck.claims.statement import BlockText, Statement, Texts
from factcheck.document import BlockKind
from factcheck.find.periods import PeriodMention
from factcheck.find.sources import SourceMention
from factcheck.period import Period
from factcheck.vocabulary.titles import singular

# ------------------------------------------------------------------------------ period


def own_period(draft: Draft) -> PeriodMention | None:
    """The period in the sentence that suits the measure and stands nearest, its own clause first."""
    return _nearest(draft, draft.statement.periods)


def _nearest(draft: Draft, mentions: Iterable[PeriodMention]) -> PeriodMention | None:
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
    r"\b(?:that|this|the same|those|these) (?:time )?(?:period|decade|years|span|timeframe|time)\b", re.IGNORECASE
)


def suits(draft: Draft, mention: PeriodMention) -> bool:
    if mention.kind == "relative":
        return False
    if draft.family == "projection":
        return mention.kind in ("span", "deadline") or (mention.kind == "point" and _is_year(mention))
    if draft.decision.kind in ("share", "past"):
        return True
    if draft.decision.kind == "count":
        return mention.kind in ("point", "deadline", "span")
    return mention.kind == "point"


def _is_year(mention: PeriodMention) -> bool:
    return mention.period is not None and mention.period.month is None


THAT_NUMBER = re.compile(r"\b(?:(?:that|this|the) (?:number|figure|total)|which (?:is|are)|it is)\b", re.IGNORECASE)


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


def base_year(draft: Draft, drafts: Sequence[Draft]) -> int | None:
    """The year of a level told earlier in the same sentence: "In 2022 there were ..., and that number will grow by 2032"."""
    words = draft.statement.source.text[draft.statement.start : draft.quantity.start]
    if not THAT_NUMBER.search(words):
        return None
    return next(
        (
            other.period.start
            for other in reversed(drafts)
            if other.statement is draft.statement
            and other.period
            and not other.period.is_span
            and other.decision.kind == "count"
        ),
        None,
    )


def as_period(draft: Draft, mention: PeriodMention) -> Period | None:
    """The period in the form its measure takes: growth "in 2028" is growth by then, a level "by 2026" is of that year."""
    period = mention.period
    if period is None:
        return None
    if draft.family == "projection":
        if not period.is_span and mention.kind != "since":
            return Period(None, period.start)
        return period
    if draft.decision.kind in ("count", "level", "rank") and period.is_span:
        return Period(period.end)
    return period


def context_period(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> tuple[Period, Origin] | None:
    """From the claim before where the words carry on; then lead-in and headings."""
    block = draft.statement.block
    for other in reversed(drafts):
        if other is draft or other.period is None or other.decision.kind == "share":
            continue
        if not _near(draft, other):
            break
        compared = draft.subject is not None and draft.subject.kind == "all"
        same = _same_subject(draft, other) or compared or THAT_PERIOD.search(draft.statement.text) is not None
        if other.family == draft.family and same and _fits(draft, other.period):
            return other.period, Origin.CONTEXT
        nearby = other.statement.source is draft.statement.source and draft.statement.index - other.statement.index <= 1
        if nearby and other.decision.measure == draft.decision.measure and _fits(draft, other.period):
            return other.period, Origin.CONTEXT
        if draft.decision.kind == "share" and draft.cell is not None and other.family == "count" and same:
            return other.period, Origin.CONTEXT
    before = _numberless_before(draft, texts)
    if before is not None:
        return before, Origin.CONTEXT
    for index in _above(draft, texts):
        text = texts.of(index)
        found = _nearest_in(draft, text)
        if found:
            period = as_period(draft, found)
            if period:
                return period, Origin.HEADING if texts.document.blocks[
                    index
                ].kind is BlockKind.HEADING else Origin.CONTEXT
    if block.kind is not BlockKind.HEADING:
        return _dated_source(draft, texts)
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
        spans = [mention.period for mention in before.periods if mention.kind == "span"]
        if spans and not before.quantities:
            return spans[-1]
    return None


def _above(draft: Draft, texts: Texts) -> Iterable[int]:
    block = draft.statement.block
    leading = texts.lead_in(block)
    if leading is not None:
        yield leading
    yield from reversed(block.headings)


def _nearest_in(draft: Draft, text: BlockText) -> PeriodMention | None:
    suited = [mention for mention in text.periods if mention.period and suits(draft, mention)]
    exact = [mention for mention in suited if _spans(mention) == (draft.family == "projection")]
    return (exact or [None])[0] if draft.family == "projection" else (exact or suited or [None])[0]


def _fits(draft: Draft, period: Period) -> bool:
    return period.is_span == (draft.family == "projection")


def _near(draft: Draft, other: Draft) -> bool:
    """The same section."""
    return other.statement.block.headings == draft.statement.block.headings


def _same_subject(draft: Draft, other: Draft) -> bool:
    if draft.subject is None or other.subject is None:
        return draft.subject is other.subject
    if draft.carried or draft.subject.text.casefold() == other.subject.text.casefold():
        return True
    return head(draft.subject.text) == head(other.subject.text)


def head(text: str) -> str:
    return (
        singular(re.split(r",|\(", text)[0].split()[-1].casefold())
        if text.strip(" ,(") and re.split(r",|\(", text)[0].split()
        else ""
    )


def _dated_source(draft: Draft, texts: Texts) -> tuple[Period, Origin] | None:
    """ "Data are from the Bureau's wage statistics, May 2020": an earlier sentence of the chapter that dates its source."""
    if draft.family == "share" or not draft.statement.block.headings:
        return None
    top = draft.statement.block.headings[0]
    for index in range(draft.statement.block.index, top, -1):
        block = texts.document.blocks[index]
        if block.kind is not BlockKind.PARAGRAPH or block.headings[:1] != (top,):
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


# ------------------------------------------------------------------------------ source


def own_source(draft: Draft) -> SourceMention | None:
    """Whom the sentence credits for this number: what is in brackets behind it, else what the sentence names."""
    statement, quantity = draft.statement, draft.quantity
    text = statement.source.text
    sources = statement.sources
    if not sources:
        return None
    brackets = re.match(r"[^()$%]{0,24}\(([^()]*)\)", text[quantity.end : statement.end])
    if brackets:
        start, end = quantity.end + brackets.start(1), quantity.end + brackets.end(1)
        for source in sources:
            if start <= source.start < end and source.office:
                return source
    open_ones = [source for source in sources if source.office and not _bracketed(statement, source)]
    if open_ones:
        return _closest(draft, open_ones)
    if len(statement.quantities) == 1:
        return next((source for source in sources if source.office), None)
    later = [source for source in sources if source.office and source.start >= quantity.end]
    return (
        later[0]
        if later and len(later) == len(sources) == 1 and "BLS" in {source.office for source in later} and _last(draft)
        else None
    )


def _last(draft: Draft) -> bool:
    return draft.quantity == draft.statement.quantities[-1]


def _bracketed(statement: Statement, source: SourceMention) -> bool:
    before = statement.source.text[statement.start : source.start]
    return before.count("(") > before.count(")") and len(statement.quantities) > 1


def _closest(draft: Draft, sources: Sequence[SourceMention]) -> SourceMention:
    quantity = draft.quantity

    def rank(source: SourceMention) -> tuple[int, int]:
        gap = quantity.start - source.end if source.end <= quantity.start else source.start - quantity.end
        return (not source.credited and source.office != "BLS"), gap

    return min(sources, key=rank)


POINTS_BACK = re.compile(
    r"^\W*(?:this|that|these|those|they|it|such|compared|by (?:contrast|comparison)|in comparison|only|of these|among (?:them|these))\b",
    re.IGNORECASE,
)
ABOUT_DATA = re.compile(r"\b(?:data|statistics|figures|estimates|numbers)\b", re.IGNORECASE)


def context_source(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> tuple[str, str | None, Origin] | None:
    """From the sentence before where this one carries on; from a lead-in or heading that credits somebody."""
    statement = draft.statement
    block = statement.block
    last = next((other for other in reversed(drafts) if other is not draft), None)
    if (
        last
        and last.source_text
        and last.statement.source is statement.source
        and statement.index - last.statement.index <= 1
    ):
        if (
            last.statement.index == statement.index
            or draft.carried
            or last.office == "other"
            or POINTS_BACK.match(statement.text)
        ):
            return last.source_text, last.office, Origin.CONTEXT
    if statement.index:
        before = statement.source.statements[statement.index - 1]
        credit = next((source for source in before.sources if source.office), None)
        if credit and not before.quantities:
            return credit.text, credit.office, Origin.CONTEXT
    sibling = _list_source(draft, texts)
    if sibling:
        return sibling
    for index in _above(draft, texts):
        text = texts.of(index)
        heading = text.block.kind is BlockKind.HEADING
        if not heading and draft.cell is None and not text.text.rstrip().endswith(":") and len(text.statements) > 1:
            continue
        credit = next((source for source in text.sources if source.office), None)
        if credit:
            return credit.text, credit.office, Origin.HEADING if heading else Origin.CONTEXT
    if (block.kind is BlockKind.ITEM and block.lead_in is None) or (
        block.kind is BlockKind.PARAGRAPH and statement.index == 0
    ):
        found = _paragraph_before(draft, texts)
        if found:
            return found
    return _closing_credit(draft) or _of_the_data(draft, texts)


def _closing_credit(draft: Draft) -> tuple[str, str | None, Origin] | None:
    """A credit in brackets that closes the paragraph: "... by 2016. (U.S. BLS)"."""
    last = draft.statement.source.statements[-1]
    credit = next((source for source in last.sources if source.office), None)
    if (
        credit is None
        or last.quantities
        or not re.fullmatch(r"\W*\(?\W*(?:source:? ?)?", last.source.text[last.start : credit.start], re.IGNORECASE)
    ):
        return None
    return credit.text, credit.office, Origin.CONTEXT


def _of_the_data(draft: Draft, texts: Texts) -> tuple[str, str | None, Origin] | None:
    """Where the document's numbers come from, said once: "All the statistics are available from the Bureau ..."."""
    for index in range(draft.statement.block.index - 1, -1, -1):
        block = texts.document.blocks[index]
        if block.headings[:1] != draft.statement.block.headings[:1] or block.kind not in (
            BlockKind.PARAGRAPH,
            BlockKind.ITEM,
        ):
            continue
        if not ABOUT_DATA.search(block.text):
            continue
        for statement in reversed(texts.of(index).statements):
            credit = next((source for source in statement.sources if source.office), None)
            rest = statement.text if credit is None else statement.text.replace(credit.text, "")
            if credit and not statement.quantities and ABOUT_DATA.search(rest):
                return credit.text, credit.office, Origin.DOCUMENT
    return None


def _list_source(draft: Draft, texts: Texts) -> tuple[str, str | None, Origin] | None:
    """A "Source: ..." that ends the list, or that stands right behind it."""
    block = draft.statement.block
    if block.kind is not BlockKind.ITEM:
        return None
    for other in texts.document.blocks[block.index + 1 : block.index + 12]:
        if other.headings != block.headings or other.kind not in (BlockKind.ITEM, BlockKind.PARAGRAPH):
            return None
        if re.match(r"\W*(?:data )?sources?\b\W*:", other.text, re.IGNORECASE) and len(other.text) < 120:
            credit = next((source for source in texts.of(other.index).sources if source.office), None)
            return (credit.text, credit.office, Origin.CONTEXT) if credit else None
        if other.kind is not BlockKind.ITEM:
            return None
    return None


def _paragraph_before(draft: Draft, texts: Texts) -> tuple[str, str | None, Origin] | None:
    """A sentence without a number that ends the paragraph before and credits somebody: "Here is what BLS says"."""
    index = draft.statement.block.index - 1
    if index < 0:
        return None
    block = texts.document.blocks[index]
    if block.kind is not BlockKind.PARAGRAPH or block.headings != draft.statement.block.headings:
        return None
    text = texts.of(index)
    if not text.statements or not text.statements[-1].text.rstrip().endswith(":"):
        return None
    credit = next((source for source in text.statements[-1].sources if source.office), None)
    return (credit.text, credit.office, Origin.CONTEXT) if credit else None


# ------------------------------------------------------------------------------ area and employer


def own_area(draft: Draft) -> tuple[str, str] | None:
    """(name, kind) of the place the number is for; ("", "nation") where the nation is said."""
    statement, quantity = draft.statement, draft.quantity
    text = statement.source.text
    places = [
        place
        for place in statement.places
        if not any(source.start <= place.start < source.end for source in statement.sources)
    ]
    if not places:
        return None
    behind = next(
        (
            place
            for place in places
            if place.start >= quantity.end
            and re.match(r"^\W*(?:(?:a|per) year )?(?:in|for) (?:the )?$", text[quantity.end : place.start])
        ),
        None,
    )
    ahead = [place for place in places if place.end <= quantity.start]
    start = statement.start
    for other in statement.quantities:
        if other.end <= quantity.start and other.kind is quantity.kind:
            start = other.end
    inside = [place for place in ahead if place.start >= start]
    chosen = behind or (inside[-1] if inside else None) or (ahead[-1] if ahead else None) or places[0]
    return ("", "nation") if chosen.kind == "nation" else (chosen.text, chosen.kind)


EMPLOYER = (
    re.compile(
        r"\b(?:work(?:ed|ing|s)?|employed) (?:in|for|by|at|on|as) (?:the )?(?P<name>[a-z][\w'’&,/-]*(?: (?!earn|made|make|had|were|was|with|at|and the|is|are)[\w'’&/-]+){0,7})",
        re.IGNORECASE,
    ),
    re.compile(r"\bin the (?P<name>[\w'’&-]+(?: [\w'’&-]+){0,4}) (?:industry|sector)\b", re.IGNORECASE),
    re.compile(
        r"\b(?:industry|employer)s? (?:was|were|is|are) (?:the )?(?P<name>[\w'’&-]+(?: [\w'’&-]+){0,5}?)(?=,| where| with|\s?\(|$)",
        re.IGNORECASE,
    ),
)
NO_EMPLOYER = re.compile(
    r"^(?:an? |their|the (?:u\.?s|united|country|nation|field|same|following)|hourly|full|part|this|these|that|hours|demand|more|other|united|each|any|it|them|general|order|addition|\d)",
    re.IGNORECASE,
)


def own_employer(draft: Draft) -> str | None:
    """The industry or kind of employer the number is limited to."""
    statement, quantity = draft.statement, draft.quantity
    start = statement.start
    for other in statement.quantities:
        if other.end <= quantity.start and other.kind is quantity.kind:
            start = other.end
    words = statement.source.text[start : quantity.start]
    if draft.decision.kind == "share":
        return None
    for pattern in EMPLOYER:
        for found in pattern.finditer(words):
            name = found["name"].strip(" ,")
            if (
                not NO_EMPLOYER.match(name)
                and draft.subject is not None
                and name.casefold() not in draft.subject.text.casefold()
            ):
                return name
    return None


# ------------------------------------------------------------------------------ band


def band(draft: Draft) -> tuple[str, int, int] | None:
    """The growth band told of this number: (band, start, end) in the block's text."""
    if draft.decision.kind != "growth" or (draft.cell is not None and not draft.statement.bands):
        return None
    statement, quantity = draft.statement, draft.quantity
    others = [other for other in statement.quantities if other is not quantity and other.kind is quantity.kind]
    for mention in statement.bands:
        between = (quantity.end, mention.start) if mention.start >= quantity.end else (mention.end, quantity.start)
        if not any(between[0] <= other.start < between[1] for other in others) and not _tells_average(
            statement, mention.end, quantity.start
        ):
            return mention.band, mention.start, mention.end
    following = statement.source.statements[statement.index + 1 : statement.index + 2]
    for after in following:
        for mention in after.bands:
            head = statement.source.text[after.start : mention.start]
            if (
                re.match(
                    r"^(?:\W*(?:this|that|which|these|it|such|the (?:growth|rate|increase|projected|pace))\b)",
                    head,
                    re.IGNORECASE,
                )
                and not after.quantities
            ):
                return mention.band, mention.start, mention.end
    return None


def _tells_average(statement: Statement, end: int, start: int) -> bool:
    """Whether the number is the average itself: "faster than the average for all occupations (7.7 percent)"."""
    return end <= start and re.match(r"^[^.;]{0,40}$", statement.source.text[end:start]) is not None
