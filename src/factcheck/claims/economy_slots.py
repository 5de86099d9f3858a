"""When and where a number about the whole economy holds, and whom it is credited to. No occupation is sought.

Changes take a stretch where the words name one ("over the 12 months to July 2024"); a month alone leaves open whether
the change is that of the month or of the year before it.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from factcheck.claim import Origin
from factcheck.claims import dating, limiting, scope
from factcheck.claims.context import context_subject
from factcheck.claims.draft import Draft
from factcheck.claims.economy import MONTH_ALONE, MONTHS
from factcheck.claims.statement import Texts
from factcheck.find.periods import PeriodMention
from factcheck.measure import Indicator
from factcheck.period import Period
from factcheck.vocabulary import load

# Twelve months, in all their wordings.
_YEAR_LONG = re.compile(
    r"\b(?:(?:over|in|for|during) the (?:(?:last|past|previous|prior|preceding) )?(?:12|twelve)[- ]months?|"
    r"(?:12|twelve)[- ]months?|over the (?:last |past |previous |prior )?year|in the (?:last|past|previous|prior) year|"
    r"year[- ](?:over|on|to)[- ]year|over[- ]the[- ]year|from (?:a|one) year (?:earlier|ago|before)|"
    r"than (?:a|one) year (?:earlier|ago|before)|(?:compared )?(?:with|to) (?:a|one) year (?:earlier|ago|before)|"
    r"annual(?:ly)?(?: inflation| rate| pace)?|year[- ]earlier)\b",
    re.IGNORECASE,
)
_MONTHLY = re.compile(
    r"\b(?:month[- ](?:over|on|to)[- ]month|over[- ]the[- ]month|monthly|from (?:a|one|the) (?:previous |prior )?month|"
    r"(?:on|over|for|in) the month|from (?:" + "|".join(name.capitalize() for name in sorted(MONTHS)) + r"))\b",
    re.IGNORECASE,
)
_MONTH_NAMES = re.compile(r"\b(" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b\.?", re.IGNORECASE)


def fill(draft: Draft, drafts: Sequence[Draft], texts: Texts, credit: Callable[[], None]) -> None:
    """Fill period, area and credit; `credit` fills the source as for every other draft."""
    credit()
    _sign(draft)
    if draft.period is None and draft.cell is not None:
        _from_row(draft)
    if draft.period is None:
        _fill_period(draft, drafts, texts)
    draft.period = _stretched(draft)
    country = _fill_area(draft)
    if _is_open(draft):
        draft.subject = context_subject(draft, drafts, texts)
        if draft.subject is not None:
            draft.origins["occupation"] = draft.subject.origin
    draft.in_scope = False
    draft.note = _aside(draft, country=country) or draft.note


def _sign(draft: Draft) -> None:
    """The decision says whether the number is below zero; a fall that the words beside it tell may be another's."""
    if draft.quantity.value < 0:
        draft.decision = replace(draft.decision, factor=-draft.decision.factor)


def _is_open(draft: Draft) -> bool:
    """Whether an unemployment rate is told with no word of whose it is: the document may be about an occupation."""
    level = draft.decision.measure
    named = re.search(_NATION, draft.statement.text, re.IGNORECASE) is not None
    return level is Indicator.UNEMPLOYMENT and draft.area is None and not named


_NATION = (
    r"\b(?:nation\w*|country|country[’']s|economy|overall|headline|official|jobs report|payrolls?|employers|"
    r"united states|america)\b|\bU\.S\."
)


def _aside(draft: Draft, *, country: bool) -> str:
    if draft.office == "other":
        return scope.OTHER_SOURCE
    if country or draft.quantity.currency != "USD":
        return scope.ABROAD
    return scope.SUPPOSED if scope.SUPPOSING.search(draft.statement.text) else ""


# ------------------------------------------------------------------------------ period


def _fill_period(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> None:
    own = dating.own_period(draft)
    if own is not None and own.period is not None and not _only_named(draft, own):
        draft.period, draft.origins["period"] = _whole(own), Origin.SENTENCE
        if own.kind == "since":
            draft.note = f"a change since {own.period}, whose end is not told"
        draft.period_span = draft.statement.block.span(own.start, own.end)
    else:
        _from_month(draft, drafts, texts)
    if draft.period is None:
        _from_context(draft, drafts, texts)


def _from_row(draft: Draft) -> None:
    """The date that heads a table's row: "2023", "June 2024"."""
    block = draft.statement.block
    for cell in block.cells:
        if draft.cell is None or cell.column >= draft.cell.column:
            return
        for mention in draft.statement.source.periods:
            if cell.start <= mention.start and mention.end <= cell.end and mention.kind == "point":
                draft.period, draft.origins["period"] = mention.period, Origin.TABLE
                draft.period_span = block.span(mention.start, mention.end)
                return


def _only_named(draft: Draft, mention: PeriodMention) -> bool:
    """Whether a month without its year stands nearer to the number than the period."""
    month = _month_alone(draft)
    if month is None:
        return False
    quantity = draft.quantity
    gaps = [
        max(start - quantity.end, quantity.start - end) for start, end in ((mention.start, mention.end), month.span())
    ]
    return gaps[1] < gaps[0]


def _month_alone(draft: Draft) -> re.Match[str] | None:
    """The month told without a year that stands nearest to the number, in its own clause."""
    statement, quantity = draft.statement, draft.quantity
    found = list(MONTH_ALONE.finditer(statement.source.text, statement.start, statement.end))
    return min(found, key=lambda one: max(one.start() - quantity.end, quantity.start - one.end()), default=None)


def _from_month(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> None:
    """ "In June": its year stands elsewhere in the sentence, in an earlier claim, or over the paragraph."""
    found = _month_alone(draft)
    if found is None:
        return
    year = _year_near(draft, drafts, texts)
    if year is not None:
        draft.period = Period(year[0], month=load("periods")["months"][found["month"].lower()])
        draft.origins["period"] = year[1]


def _year_near(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> tuple[int, Origin] | None:
    for mention in draft.statement.periods:
        if mention.period and not mention.period.is_span and mention.period.start and mention.kind == "point":
            return mention.period.start, Origin.SENTENCE
    for other in reversed(drafts):
        near = other.statement.block.headings == draft.statement.block.headings
        if (
            near
            and other.period
            and not other.period.is_span
            and other.period.start
            and other.decision.kind == "economy"
        ):
            return other.period.start, Origin.CONTEXT
    for statement in draft.statement.source.statements[: draft.statement.index]:
        for mention in statement.periods:
            if mention.kind == "point" and mention.period and mention.period.start:
                return mention.period.start, Origin.CONTEXT
    for index in dating.above(draft, texts):
        for mention in texts.of(index).periods:
            if mention.kind == "point" and mention.period and mention.period.start:
                return mention.period.start, Origin.HEADING
    return None


def _from_context(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> None:
    """The period of the number before in the same paragraph, of its own sentence or the one before."""
    statement = draft.statement
    for other in reversed(drafts):
        if other.statement.source is not statement.source or statement.index - other.statement.index > 1:
            break
        if other.decision.kind == "economy" and other.period is not None:
            draft.period, draft.origins["period"] = other.period, Origin.CONTEXT
            return
    for index in dating.above(draft, texts):
        points = [each for each in texts.of(index).periods if each.kind == "point" and each.period]
        if len(points) == 1:
            draft.period, draft.origins["period"] = points[0].period, Origin.HEADING
            return


def _whole(mention: PeriodMention) -> Period | None:
    """The period, with the month that both ends of a stretch name: "from July 2023 to July 2024"."""
    period = mention.period
    if mention.kind == "deadline" and period is not None:
        return Period(period.end)
    if period is None or not period.is_span or period.month:
        return period
    months = [load("periods")["months"][name.lower()] for name in _MONTH_NAMES.findall(mention.text)]
    both = len(months) == 2 and months[0] == months[1]
    return replace(period, month=months[0]) if both else period


def _stretched(draft: Draft) -> Period | None:
    """The twelve months that end with the period's month, where the words say that the change is over them."""
    indicator, period = draft.decision.measure, draft.period
    if not isinstance(indicator, Indicator) or not indicator.is_change:
        return (
            period
            if period is None or not period.is_span or period.month is None
            else replace(period, start=period.end, end=None)
        )
    if period is None or period.is_span or not period.month or period.start is None:
        return period
    statement, quantity = draft.statement, draft.quantity
    others = [each for each in statement.quantities if each != quantity and each.kind is quantity.kind]
    start = max((each.end for each in others if each.end <= quantity.start), default=statement.start)
    end = min((each.start for each in others if each.start >= quantity.end), default=statement.end)
    words = statement.source.text[start:end]
    if not _YEAR_LONG.search(words) or _MONTHLY.search(words):
        return period
    return Period(period.start - 1, period.start, month=period.month)


# ------------------------------------------------------------------------------ area


def _fill_area(draft: Draft) -> bool:
    """Fill the area; whether it is another country."""
    if draft.area is not None:
        return False
    own = limiting.own_area(draft)
    if own is None or _nationally(draft):
        return False
    name, kind = own
    draft.area, draft.origins["area"] = name or None, Origin.SENTENCE
    return kind == "country"


def _nationally(draft: Draft) -> bool:
    """Whether the words right behind the number say that it is the nation's: "4.1 percent nationally"."""
    places = [place for place in draft.statement.places if 0 <= place.start - draft.quantity.end <= len(" across the")]
    return bool(places) and places[0].kind == "nation"
