"""The slots of a number about the whole economy: sign, period, area and credit. No occupation is sought."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from factcheck.claim import Origin
from factcheck.claims.draft import Draft
from factcheck.claims.economy.dating import fill_period, from_row, nationally, stretched
from factcheck.claims.limits import limiting, scope
from factcheck.claims.subject.context import context_subject
from factcheck.claims.text import tables
from factcheck.claims.text.statement import Texts
from factcheck.measure import Indicator


def fill(draft: Draft, drafts: Sequence[Draft], texts: Texts, credit: Callable[[], None]) -> None:
    """Fill period, area and credit; `credit` fills the source as for every other draft."""
    credit()
    _sign(draft)
    if draft.cell is not None:
        from_row(draft)
        _from_labels(draft, texts)
    if draft.period is None:
        fill_period(draft, drafts, texts)
    draft.period = stretched(draft)
    country = _fill_area(draft)
    if _is_open(draft):
        draft.subject = context_subject(draft, drafts, texts)
        if draft.subject is not None:
            draft.origins["occupation"] = draft.subject.origin
    draft.in_scope = False
    draft.note = _aside(draft, country=country) or draft.note


_MINUS = ("-", "\u2212", "\u2013")


def _sign(draft: Draft) -> None:
    """The decision says whether the number is below zero; a fall that the words beside it tell may be another's."""
    if draft.quantity.value < 0 and draft.quantity.text[:1] not in _MINUS:
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


def _from_labels(draft: Draft, texts: Texts) -> None:
    """What the heads of row and column and the caption say of when and where; the sentence over a table says less."""
    if draft.cell is None:
        return
    for label in tables.labels(draft.statement.block, draft.cell, texts):
        if label.role == "lead":
            continue
        for mention in label.source.periods:
            inside = label.start <= mention.start and mention.end <= label.end
            if inside and draft.period is None and mention.kind == "point":
                draft.period, draft.origins["period"] = mention.period, Origin.TABLE
                draft.period_span = label.source.block.span(mention.start, mention.end)
        for place in label.source.places:
            inside = label.start <= place.start and place.end <= label.end
            if inside and draft.area is None and place.kind in ("state", "metro"):
                draft.area, draft.origins["area"] = place.text, Origin.TABLE


def _fill_area(draft: Draft) -> bool:
    """Fill the area; whether it is another country."""
    if draft.area is not None:
        return False
    own = limiting.own_area(draft)
    if own is None or nationally(draft):
        return False
    name, kind = own
    draft.area, draft.origins["area"] = name or None, Origin.SENTENCE
    return kind == "country"
