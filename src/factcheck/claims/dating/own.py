"""When a claim holds: the period in its own sentence."""

import re
from collections.abc import Iterable, Sequence

from factcheck.claims.dating.levels import behind_last, end_of, is_base
from factcheck.claims.draft import Draft
from factcheck.claims.measure.setting import BREAK
from factcheck.find.periods import PeriodMention
from factcheck.period import Period


def own_period(draft: Draft) -> PeriodMention | None:
    """The period in the sentence that suits the measure and stands nearest, its own clause first."""
    return nearest(draft, draft.statement.periods)


def nearest(draft: Draft, mentions: Iterable[PeriodMention]) -> PeriodMention | None:
    """The one of `mentions` that suits the measure and stands nearest, its own clause first."""
    suited = [mention for mention in mentions if mention.period and suits(draft, mention)]
    suited = [mention for mention in suited if not _of_next_count(draft, mention)]
    if not suited:
        return None
    text, quantity = draft.statement.source.text, draft.quantity

    def distance(mention: PeriodMention) -> tuple[int, int]:
        if mention.end <= quantity.start:
            between = text[mention.end : quantity.start]
            gap = quantity.start - mention.end
        else:
            between = TOLD_TOGETHER.sub("", text[quantity.end : mention.start])
            gap = mention.start - quantity.end
            if DATED_BEHIND.match(between):
                return -1, gap
        breaks = len(BREAK.findall(between)) + len(re.findall(r"[$%]|\d{2,}", between))
        return breaks + (draft.family == "projection" and not spans(mention)), gap

    return min(suited, key=distance)


NEXT_COUNT = re.compile(
    r"[^;,$]*(?:; ?(?:and |but )?|, (?:and|but|while|whereas) |,? and the (?=\d))"
    r"[^;$%]*?(?<![\d.,])\d[\d,]*\d(?! ?(?:%|percent|[kK]\b))[^;$%]*"
)


def _of_next_count(draft: Draft, mention: PeriodMention) -> bool:
    """Whether the year is that of jobs counted in a clause behind the pay: "bakers make $36,600, and 215,000 held jobs
    in 2012". A month is that of the survey, which counts both.
    """
    text, quantity = draft.statement.source.text, draft.quantity
    if draft.family != "wage" or draft.cell is not None or mention.start < quantity.end or not _is_year(mention):
        return False
    return NEXT_COUNT.fullmatch(text, quantity.end, mention.start) is not None


# "from 86,400 jobs in 2024 to 94,700 jobs in 2034": the year behind a number is its own, however near another stands.
# So is one in brackets there: "65,700 jobs (2024)".
DATED_BEHIND = re.compile(
    r"^(?: [a-z-]+){0,3} (?:(?:in|by|as of|for|during) |\((?:(?:in|as of|for) )?)$", re.IGNORECASE
)


def spans(mention: PeriodMention) -> bool:
    """Whether the mention is of a stretch of years, as projections are."""
    return mention.kind in ("span", "deadline")


# The survey of employers is of a month of May, some years before 2005 also of a November (technical notes for the
# OEWS estimates); any other month is that of a report, a page or somebody else's numbers.
SURVEY_MONTHS = (5, 11)
# "Page last updated March 2022", "accessed on 3 June 2023", "figures released in March 2023": the day of a text or of a
# release, not what its numbers are of.
OF_A_DAY = re.compile(
    r"\b(?:updated|posted|accessed|retrieved|reviewed|revised|modified|refreshed|downloaded|scraped|visited|printed|"
    r"released|issued|published|unveiled|announced|"
    r"copyright|©)(?: last)?(?:,? (?:on|in|back in|as of))?:? (?:early |late |mid-)?$",
    re.IGNORECASE,
)
# "March 3, 2025", "on 3 March 2025": no statistic is of a single day.
WITH_DAY = re.compile(r"[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?, ?\d{4}|\d{4}-\d\d-\d\d")
DAY_BEFORE = re.compile(r"(?:\b(?:on|dated|of) |\()(?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?$", re.IGNORECASE)


def suits(draft: Draft, mention: PeriodMention) -> bool:
    """Whether the measure can hold for such a period."""
    if mention.kind == "relative" or _of_a_day(draft.statement.source.text, mention):
        return False
    if draft.family == "projection":
        if is_base(draft, mention):
            return False
        # Growth "in 2028" is by then; "in 2019, BLS expected" says when it was told.
        behind = draft.cell is None and _right_behind(draft, mention)
        return mention.kind in ("span", "deadline") or (mention.kind == "point" and _is_year(mention) and behind)
    if draft.decision.kind in ("share", "past", "economy"):
        return True
    if draft.decision.kind == "count":
        if mention.kind == "deadline" and draft.cell is None and mention.start >= draft.quantity.end:
            return _right_behind(draft, mention)
        if mention.kind == "span":
            return end_of(draft, mention) is not None
        if behind_last(draft, mention):
            return False
        if mention.kind == "deadline" and (_past_behind(draft, mention) or _begins(draft, mention)):
            return False
        return mention.kind in ("point", "deadline")
    return mention.kind == "point"


def _of_a_day(text: str, mention: PeriodMention) -> bool:
    if WITH_DAY.fullmatch(mention.text):
        return True
    here = text[mention.start : mention.end] == mention.text  # not of another block, as notes are
    start = max(0, mention.start - 40)
    return here and any(each.search(text, start, mention.start) for each in (OF_A_DAY, DAY_BEFORE))


# "200 more by 2034; for roofers it was 135,000": what was is not of the year to come.
PAST = re.compile(r"[;:].*\b(?:was|were|had|held|stood|numbered|counted|employed)\b", re.IGNORECASE)


# "should reach 270,000 by 2034, and 249,200 already work"
OWN_CLAUSE = re.compile(r"(?:[,;] | )(?:and|while|but|whereas|though) [^,;]*\Z")
ALREADY = re.compile(r" (?:[a-z]+ ){0,2}?(?:already|now|currently|today|at present)\b")


FROM = re.compile(r"\bfrom (?:about |around |roughly |only |just |nearly )?\Z", re.IGNORECASE)


def _begins(draft: Draft, mention: PeriodMention) -> bool:
    """Whether the number is the one that a change begins from: it is not of the year by which the change is over."""
    text, quantity = draft.statement.source.text, draft.quantity
    return mention.end <= quantity.start and FROM.search(text, mention.end, quantity.start) is not None


def _past_behind(draft: Draft, mention: PeriodMention) -> bool:
    """Whether a clause of its own begins behind the mention and tells the number in the past, or of today."""
    text, quantity = draft.statement.source.text, draft.quantity
    if PAST.search(text, mention.end, quantity.start):
        return True
    own = mention.end <= quantity.start and OWN_CLAUSE.search(text, mention.end, quantity.start)
    return bool(own) and ALREADY.match(text, quantity.end) is not None


# "reach 179,600 and 20,500, respectively, by 2034": the numbers between are told together with the first
TOLD_TOGETHER = re.compile(
    r"^(?:,? (?:and |or )?(?:about |around |roughly |some )?[\d,]+\d)+(?=,? (?:jobs |respectively\b))"
)


def _right_behind(draft: Draft, mention: PeriodMention) -> bool:
    """Whether the mention follows the number with no other number between."""
    between = TOLD_TOGETHER.sub("", draft.statement.source.text[draft.quantity.end : mention.start])
    return mention.start >= draft.quantity.end and not re.search(r"\d|[;:]|, (?:and|but|while) ", between)


def _is_year(mention: PeriodMention) -> bool:
    return mention.period is not None and mention.period.month is None


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
        end = end_of(draft, mention)
        return Period(end if end is not None else period.end)
    return period
