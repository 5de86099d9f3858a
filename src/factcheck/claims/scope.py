"""Whether a number is one that the Bureau of Labor Statistics could confirm or refute."""

import re

from factcheck.claims.draft import Draft
from factcheck.find.measures import CueKind
from factcheck.measure import Measure
from factcheck.quantity import Comparator, NumberKind, Unit

OTHER_SOURCE = "credited to another source than BLS"
STAGE = "pay for a stage of a career, with no statistical source"
NO_SUBJECT = "no occupation is named"
VAGUE = "pay with no statistic, source or period: an opinion of the market"
ABROAD = "of another country"
MEASURED = re.compile(r"median|mean|p\d\d|projected|openings|employment")


def out_of_scope(draft: Draft, country: bool) -> str:
    """Why the number is out of scope, for people; empty where it is in scope."""
    decision = draft.decision
    if not decision.in_scope and not (decision.note == "a change of pay" and draft.office == "BLS"):
        return decision.note or "not an occupational statistic"
    if draft.office == "other":
        return OTHER_SOURCE
    if country or draft.quantity.currency != "USD":
        return ABROAD
    if decision.kind == "rate" and not _named(draft):
        return "an unemployment rate of no occupation"
    if decision.kind in ("level", "rank"):
        return _pay(draft)
    if decision.kind == "growth":
        return "" if _named(draft) or draft.office == "BLS" or draft.period is not None else NO_SUBJECT
    if decision.kind in ("share", "count"):
        return "" if _named(draft) or draft.office == "BLS" else NO_SUBJECT
    return ""


def _named(draft: Draft) -> bool:
    return draft.subject is not None


def _pay(draft: Draft) -> str:
    decision, statement = draft.decision, draft.statement
    if draft.office == "BLS":
        return ""
    stage = _stage(draft)
    if stage:
        return STAGE
    unspecified = decision.measure in (Measure.ANNUAL, Measure.HOURLY)
    ranged = draft.quantity.comparator in (Comparator.RANGE_LOW, Comparator.RANGE_HIGH)
    if unspecified and draft.subject is None:
        return NO_SUBJECT
    if ranged and decision.unit is Unit.USD_YEAR and decision.measure in (Measure.ANNUAL, Measure.MEAN_ANNUAL):
        return VAGUE
    if unspecified and draft.quantity.comparator is Comparator.LESS:
        return VAGUE
    if decision.measure is Measure.OTHER and draft.office != "BLS":
        return "not a figure that BLS publishes"
    if unspecified and re.search(r"\b(?:can|could|may|might|potential(?:ly)?|up to|you(?:'ll| will| can)?|expect to|i |i'm|my )\b", statement.text, re.IGNORECASE):
        return VAGUE
    return ""


def _stage(draft: Draft) -> bool:
    """Whether the words beside the number, or the label above it, speak of a stage of a career."""
    statement, quantity = draft.statement, draft.quantity
    start = statement.start
    for other in statement.quantities:
        if other.end <= quantity.start and other.kind is NumberKind.MONEY and other is not quantity:
            start = other.end
    end = statement.end
    for other in statement.quantities:
        if quantity.end <= other.start < end and other.kind is NumberKind.MONEY:
            end = other.start
    if any(cue.kind is CueKind.STAGE for cue in statement.cues_between(start, end)):
        return True
    from factcheck.find.measures import find_cues

    return any(cue.kind is CueKind.STAGE for label in draft.labels for cue in find_cues(label))
