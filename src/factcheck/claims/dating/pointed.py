"""Words that point at a date told elsewhere: "that year", "the same survey", "last year", "ten years later"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from factcheck.claims.dating.levels import begun_from
from factcheck.claims.draft import Draft
from factcheck.claims.text.statement import Texts
from factcheck.find.anchors import holds
from factcheck.find.measures import CueKind
from factcheck.find.periods import PeriodMention
from factcheck.period import Period

FIRST_YEAR = 1980
MAY = 5
NUMERALS = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_YEARS = rf"(?P<count>an?|{'|'.join(NUMERALS[1:])}|\d{{1,2}}) (?P<unit>years?|decade)"
BEFORE = re.compile(rf"\b{_YEARS} (?:before|earlier|previously|prior)\b", re.IGNORECASE)
LATER = re.compile(rf"\b{_YEARS} (?:later|hence|after that|afterwards?|from then|on(?=[,.;:?)]))", re.IGNORECASE)
LATER_BEHIND = re.compile(
    rf"(?: jobs| workers| people| of them)? {_YEARS} (?:later|hence|after that|afterwards?)\b", re.IGNORECASE
)
FROM_YEAR = re.compile(
    rf"\b{_YEARS} (?:from|after|past|beyond) (?:(?:its|the|that|their) )?(?:year )?(?P<year>20\d\d)\b", re.IGNORECASE
)
FOLLOWING = re.compile(
    r"\bthe (?:following|subsequent|ensuing|succeeding) (?:(?:ten|10) years|decade)\b|"
    r"\bthe (?:(?:ten|10) years|decade) (?:that follow(?:s|ed)?|after that|to follow|afterwards?|from then)\b",
    re.IGNORECASE,
)
THAT_YEAR = re.compile(
    r"\b(?:that|the) same (?:year|month)\b|(?:\bMay )?\b(?:in|for|during|of) that (?:year|month)\b|"
    r"\bthat year(?= ?[.,;:)]|$| (?:was|were|stood|came|amounted|reached|hit)\b)|\bat (?:the|that) time(?= ?[.,;:)]|$)",
    re.IGNORECASE,
)
# One of these is in whatever it matches.
THAT_TIME = ("same year", "same month", "that year", "that month", "the time", "that time")
SAME_DATA = re.compile(
    r"\b(?:the|that|those|this) (?:very )?same (?:[\w-]+ ){0,3}?"
    r"(?:release|survey|report|data|dataset|numbers|figures|source|tables?)\b",
    re.IGNORECASE,
)
SAME_STRETCH = re.compile(
    r"\b(?:the|that|this|those|these) (?:very )?same (?:(?:ten|10)[ -])?"
    r"(?:projection |forecast |time )?(?:years|decade|period|span|stretch|time ?frame|window|time ?span|interval)\b",
    re.IGNORECASE,
)
LAST_YEAR = re.compile(r"\b(?P<which>last|this) (?P<unit>year|May)\b", re.IGNORECASE)
LAST = ("last year", "this year", "last may", "this may")  # one of these is in whatever it matches


def pointed(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> Period | None:
    """The date that words of the claim's own sentence point at, where it is told elsewhere."""
    if draft.family == "projection" or draft.decision.kind == "past":
        return _decade_on(draft, drafts) or _same_stretch(draft, drafts)
    if (date := _that_year(draft, drafts) or _last_year(draft, drafts, texts)) is not None:
        return date
    same = _same_data(draft, drafts)
    return same and years_away(draft, same, draft.statement.start)


def moved(draft: Draft, mention: PeriodMention) -> Period | None:
    """The period of the draft, or where "two years before" stands between it and the number, so many years away."""
    if draft.period is None or mention.end > draft.quantity.start:
        return draft.period
    behind = draft.statement.source.text[draft.quantity.end : draft.statement.end]
    if mention.kind == "point" and draft.decision.kind == "count" and (found := LATER_BEHIND.match(behind)):
        start = draft.period.start
        return draft.period if start is None else Period(start + _count(found))
    ahead = _ahead(draft, mention)
    return years_away(draft, draft.period, mention.end) if ahead is None else Period(ahead)


def years_away(draft: Draft, period: Period, start: int) -> Period:
    """The period, moved where "ten years earlier" or "a decade later" stands between `start` and the number."""
    if period.start is None or period.is_span:
        return period
    text = draft.statement.source.text
    if found := BEFORE.search(text, start, draft.quantity.start):
        return replace(period, start=max(period.start - _count(found), FIRST_YEAR))
    if found := LATER.search(text, start, draft.quantity.start):
        return replace(period, start=period.start + _count(found))
    return period


def _ahead(draft: Draft, mention: PeriodMention) -> int | None:
    """The year of a level that is projected behind "a decade from its 2024 starting point"."""
    found = FROM_YEAR.search(draft.statement.source.text, draft.statement.start, draft.quantity.start)
    if found is None or found.start("year") != mention.end - len(found["year"]) or draft.decision.kind != "count":
        return None
    told = any(cue.kind is CueKind.PROJECTED for cue in draft.statement.cues_between(mention.end, draft.quantity.start))
    return int(found["year"]) + _count(found) if told else None


def _count(found: re.Match[str]) -> int:
    word = found["count"].casefold()
    years = 1 if word in ("a", "an") else int(word) if word.isdigit() else NUMERALS.index(word)
    return years * 10 if found["unit"].casefold() == "decade" else years


def _decade_on(draft: Draft, drafts: Sequence[Draft]) -> Period | None:
    """The ten years of a change behind a dated count: "over the following decade", "a decade from 2024"."""
    statement = draft.statement
    if found := FROM_YEAR.search(statement.source.text, statement.start, draft.quantity.start):
        return Period(int(found["year"]), int(found["year"]) + _count(found))
    if not FOLLOWING.search(statement.text):
        return None
    for other in reversed(drafts):
        if other.statement.source is not statement.source:
            return None
        period = other.period
        if other.decision.kind == "count" and period and period.start and not period.is_span:
            return Period(period.start, period.start + 10)
    return None


def _same_stretch(draft: Draft, drafts: Sequence[Draft]) -> Period | None:
    """The stretch of years told last in the section, by whomever: "19 percent over the same ten years"."""
    found = SAME_STRETCH.search(draft.statement.text)
    if found is None:
        return None
    here = draft.statement.block.headings
    for other in reversed(drafts):
        if other.statement.block.headings != here:
            break
        if other.period is not None and other.period.is_span:
            return other.period
    for statement in reversed(draft.statement.source.statements[: draft.statement.index + 1]):
        position = draft.statement.start + found.start()
        told = [each.period for each in statement.periods if each.kind == "span" and each.end <= position]
        if told:
            return told[-1]
    return None


def _that_year(draft: Draft, drafts: Sequence[Draft]) -> Period | None:
    """The date told last in the section, where the sentence says "that same year" or "at the time"."""
    found = THAT_YEAR.search(draft.statement.text) if holds(draft.statement.lower, THAT_TIME) else None
    if found is None:
        return None
    date = _mentioned_before(draft, draft.statement.start + found.start()) or _date_before(draft, drafts)
    if date is None and "same" in found[0].casefold():
        date = _date_before(draft, drafts, anywhere=True)
    # "in May of that year"
    return replace(date, month=MAY) if date is not None and found[0].casefold().startswith("may ") else date


def _mentioned_before(draft: Draft, position: int) -> Period | None:
    """The year told last in the paragraph before `position`, where its sentence tells one: "what they made in 2019"."""
    for statement in reversed(draft.statement.source.statements[: draft.statement.index + 1]):
        told = [each.period for each in statement.periods if each.kind == "point" and each.end <= position]
        if told and (period := told[-1]) is not None:
            return period if period.month == MAY else Period(period.start)
    return None


def _date_before(draft: Draft, drafts: Sequence[Draft], *, anywhere: bool = False) -> Period | None:
    """The date of the level before in the section (or `anywhere`), of whatever kind; in another sentence."""
    for other in reversed(drafts):
        if other is draft or not (anywhere or other.statement.block.headings == draft.statement.block.headings):
            continue
        if other.period is not None and not other.period.is_span and other.statement is not draft.statement:
            survey = other.period.month == MAY  # pay and jobs of a year are told for its May
            return other.period if survey else Period(other.period.start)
    return None


def _newest_before(draft: Draft, drafts: Sequence[Draft]) -> Period | None:
    """The newest year told of a level before, in the section or else anywhere, if it is the office's."""
    told = [
        (other.statement.block.headings == draft.statement.block.headings, other.period.start)
        for other in drafts
        if other.statement is not draft.statement
        and other.office != "other"
        and other.period is not None
        and other.period.start is not None
        and not other.period.is_span
        and begun_from(other, drafts) is None
    ]
    return Period(max(told)[1]) if told else None


def _last_year(draft: Draft, drafts: Sequence[Draft], texts: Texts) -> Period | None:
    """ "Last year", counted from the day the document was written; else the year that the section's data are of."""
    text, quantity = draft.statement.source.text, draft.quantity
    if not holds(draft.statement.lower, LAST):
        return None
    for found in LAST_YEAR.finditer(text, draft.statement.start, draft.statement.end):
        between = text[min(found.end(), quantity.end) : max(found.start(), quantity.start)]
        if found.start() >= quantity.end:
            between = text[quantity.end : found.start()]
        if re.search(r"\d", between):
            continue
        last = found["which"].casefold() == "last"
        if texts.written is None:
            return _newest_before(draft, drafts) if last else None
        year, month = texts.written
        if found["unit"].casefold() == "may":
            return Period(year - 1 if last and month <= MAY else year, month=MAY)
        return Period(year - 1 if last else year)
    return None


# As in "Bakers: $36,650 median, same source, same year".
SAME_YEAR = re.compile(
    r"(?:[,;(]|\band|\.)\s?(?:from |in |for )?(?:the )?same (?:month and )?year\b(?! (?:as|that|in|of)\b)",
    re.IGNORECASE,
)


def _same_data(draft: Draft, drafts: Sequence[Draft]) -> Period | None:
    """The date of the survey told last, in whatever section: "The same release puts florists at ..."."""
    if "same " not in draft.statement.lower:
        return None
    if not SAME_DATA.search(draft.statement.text) and SAME_YEAR.search(draft.statement.text) is None:
        return None
    for other in reversed(drafts):
        if other is draft or other.office == "other" or other.period is None or other.period.is_span:
            continue
        if other.family == draft.family or (other.period.month and other.family in ("wage", "count")):
            return other.period
    return None
