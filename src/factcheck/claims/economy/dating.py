"""When a number about the whole economy holds: in its own words, in the sentence before, over its table.

Changes take a stretch where the words name one ("over the 12 months to July 2024"); a month alone leaves open whether
the change is that of the month or of the year before it. A date that is plainly another number's is not taken.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from factcheck.claim import Origin
from factcheck.claims.dating import own as dating
from factcheck.claims.draft import Draft
from factcheck.claims.economy.series import MONTH_ALONE, MONTHS
from factcheck.claims.text.nearby import above
from factcheck.claims.text.statement import Texts
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


def fill_period(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> None:
    """From the number's own words, a month named without its year, or the sentence before."""
    own = _own_period(draft)
    if own is not None and own.period is not None and not _only_named(draft, own):
        draft.period, draft.origins["period"] = _whole(own), Origin.SENTENCE
        if own.kind == "since":
            draft.note = f"a change since {own.period}, whose end is not told"
        draft.period_span = draft.statement.block.span(own.start, own.end)
    else:
        _from_month(draft, drafts, texts)
    if draft.period is None and not _looks_back(draft) and not NOW.search(draft.statement.text):
        _from_context(draft, drafts, texts)
    draft.period = _shifted(draft)


# What is so now is not of the month that the sentence before spoke of.
NOW = re.compile(r"\b(?:is|are|stands|sits|now|currently|today|current|latest)\b", re.IGNORECASE)
_BACK = re.compile(
    r"\b(?:from|compared (?:with|to)|versus|vs\.?|than|against|after|above|below)"
    r"(?: (?:a|an|the|just|only|about|around|nearly|its|revised|record|low|high|rate|level|of))*\W*$",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    r"\W*(?:in |for |of |at )?(?:(?:a|one|the) (?P<unit>year|month) (?:earlier|ago|before|prior|previously)|"
    r"the (?:previous|prior|preceding|same) (?P<other>year|month)|(?:a|the) year-earlier)\b",
    re.IGNORECASE,
)


def _own_period(draft: Draft) -> PeriodMention | None:
    """The period that is the number's own: not one of another number's that happens to be the only one."""
    statement, text = draft.statement, draft.statement.source.text
    fitting = [each for each in statement.periods if _is_own(draft, each.start, each.end, text)]
    return dating.nearest(draft, fitting)


def _is_own(draft: Draft, start: int, end: int, text: str) -> bool:
    """Whether a date at these positions may be the number's, and is not plainly that of another number."""
    quantity = draft.quantity
    others = [each for each in draft.statement.quantities if each != quantity]
    if start >= quantity.end:
        between = [each for each in others if quantity.end <= each.start < start]
        return not between or (len(between) == 1 and between[0].start in _partners(draft))
    if _looks_back(draft):
        return False
    ahead = any(each.end <= start for each in others)
    to = re.match(r"\W*(?:to|and is|is now)\b", text[end : quantity.start], re.IGNORECASE)
    return not (ahead and (to or NOW.search(text, end, quantity.start)))


def _partners(draft: Draft) -> set[int]:
    """Where numbers stand that share the number's period: its twin in other words ("10 cents, or 0.3 percent")."""
    statement, quantity = draft.statement, draft.quantity
    text = statement.source.text
    return {
        each.start
        for each in statement.quantities
        if each.start >= quantity.end
        and re.fullmatch(r"\W*(?:or|and|to|,)\W*(?:about |to )?", text[quantity.end : each.start])
    }


def _looks_back(draft: Draft) -> bool:
    """Whether the number is what something moved from, or is held against: its date is its own, or none."""
    statement, quantity = draft.statement, draft.quantity
    if nationally(draft):
        return False  # a state's rate held against the nation's of the same day
    return draft.cell is None and _BACK.search(statement.source.text[statement.start : quantity.start]) is not None


def _shifted(draft: Draft) -> Period | None:
    """ "4.1 percent in June, up from 3.6 percent a year earlier": a year before the number that it is held against."""
    statement, quantity = draft.statement, draft.quantity
    found = _EARLIER.match(statement.source.text, quantity.end, statement.end)
    indicator = draft.decision.measure
    if found is None or (isinstance(indicator, Indicator) and indicator.is_change and not _looks_back(draft)):
        return draft.period
    base = draft.period or next((each.period for each in reversed(statement.periods) if each.period), None)
    if base is None or base.start is None or base.is_span:
        return None
    draft.origins["period"] = Origin.CONTEXT
    if "month" not in (found["unit"] or found["other"] or "year").lower():
        return replace(base, start=base.start - 1)
    if not base.month:
        return None
    return replace(base, month=base.month - 1) if base.month > 1 else Period(base.start - 1, month=12)


def from_row(draft: Draft) -> None:
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
    text = statement.source.text
    found = [
        one
        for one in MONTH_ALONE.finditer(text, statement.start, statement.end)
        if _is_own(draft, one.start(), one.end(), text)
    ]
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
    for index in above(draft, texts):
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
    for index in above(draft, texts):
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


def stretched(draft: Draft) -> Period | None:
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


def nationally(draft: Draft) -> bool:
    """Whether the words right behind the number say that it is the nation's: "4.1 percent nationally"."""
    places = [place for place in draft.statement.places if 0 <= place.start - draft.quantity.end <= len(" across the")]
    return bool(places) and places[0].kind == "nation"
