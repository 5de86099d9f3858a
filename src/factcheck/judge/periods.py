"""Which published figures a stated period names, and periods that name none and never will."""

import re
from collections.abc import Iterable, Sequence
from datetime import date

from factcheck.claim import Claim, Origin
from factcheck.figure import Figure, Missing, Reason, Release
from factcheck.measure import Measure
from factcheck.period import MONTHS, Period
from factcheck.reference.releases import PUBLISHED

# The wage estimates of May come out about the next April; the exact day is not known for every release.
USUAL_MONTH_OF_WAGES = 4

# "(BLS, 2025)", "as of 2024", "according to 2023 data": the year may be the publication's, not the estimate's.
# The year is put into the text as `_YEAR`, four letters that no text has, so that one pattern serves all years.
_YEAR = "\u01c2" * 4
_PUBLICATION = re.compile(
    rf"\(\s*(?:[^()]{{0,60}}[,;]\s*)?{_YEAR}[a-z]?\s*\)"
    rf"|\b(?:as of|according to|per|published in|accessed|updated|retrieved)\b[^.;$]{{0,40}}\b{_YEAR}"
    rf"|\b{_YEAR}\b[^.;$]{{0,30}}\b(?:data|reports?|edition|publication|handbook|statistics|figures|numbers|release)\b",
    re.IGNORECASE,
)


def published_on(release: Release) -> date:
    """The day a release came out, else the first of its month, else of the usual month."""
    if release.published:
        return release.published
    known = PUBLISHED.get((release.program, release.name))
    if known and known.month:
        return known.month
    year = (release.period.start or 0) + 1
    return date(year, USUAL_MONTH_OF_WAGES if release.program == "OEWS" else 9, 1)


def names_publication(claim: Claim) -> bool:
    """Whether the year in the text may be the year of publication: a citation, or "as of"."""
    period = claim.period
    if period is None or period.is_span or period.month or period.quarter:
        return False
    year = str(period.start)
    return year in claim.quote and _PUBLICATION.search(claim.quote.replace(year, _YEAR)) is not None


def in_period(figures: Iterable[Figure], claim: Claim, releases: Sequence[Release]) -> tuple[Figure, ...]:
    """Those of `figures` that the claim's period names; all of them where it names none that makes sense here."""
    every = tuple(figures)
    if claim.period is None:
        return every
    latest = current(claim, releases)
    return tuple(figure for figure in every if names(claim, figure, latest))


def names(claim: Claim, figure: Figure, latest: frozenset[str]) -> bool:
    """Whether the claim's period is the figure's, in a careful reading; `latest` as `current` tells."""
    period = claim.period
    if period is None:
        return True
    if figure.measure.is_projection:
        return _names_cycle(period, figure.period, claim)
    if figure.measure is Measure.EMPLOYMENT and figure.program != "OEWS":
        if period.is_span:
            return figure.period.start in (period.end, period.start) and _cycle_fits(period, figure.release.period)
        return figure.period.start == period.start
    return figure.release.name in latest or _same_point(period, figure.period)


def is_carried_over(claim: Claim, releases: Sequence[Release]) -> bool:
    """A decade, or its last year, that a wage took over from a projection beside it: it names no wage year."""
    period = claim.period
    if period is None or not isinstance(claim.measure, Measure) or not claim.measure.is_wage:
        return False
    if period.is_span:
        return True
    elsewhere = claim.origins.get("period", Origin.SENTENCE) is not Origin.SENTENCE
    return elsewhere and (period.start or 0) > _newest_wages(releases)


def _newest_wages(releases: Iterable[Release]) -> int:
    """Their year."""
    return max((one.period.start or 0 for one in releases if one.program == "OEWS"), default=0)


def _same_point(period: Period, point: Period) -> bool:
    if period.start != point.start:
        return False
    return period.month in (None, point.month) and period.quarter in (None, 2)


def _cycle_fits(period: Period, cycle: Period) -> bool:
    return period.end == cycle.end and period.start in (None, cycle.start, period.end)


def _names_cycle(period: Period, cycle: Period, claim: Claim) -> bool:
    if period.is_span:
        return _cycle_fits(period, cycle)
    year = period.start
    if names_publication(claim) and cycle.start is not None and year == cycle.start + 1:
        return True
    return year in (cycle.start, cycle.end)


def current(claim: Claim, releases: Sequence[Release]) -> frozenset[str]:
    """Names of the wage releases that were the latest at the time the claim names.

    "In September 2023" is answered by May 2022, then the newest published, and by May 2023, then the newest taken.
    A year later than every release is answered by the newest.
    """
    period = claim.period
    if period is None or period.start is None:
        return frozenset()
    wages = sorted([one for one in releases if one.program == "OEWS"], key=lambda one: one.period.start or 0)
    if not wages:
        return frozenset()
    year = period.start
    months_named = period.month or (period.quarter and period.quarter * 3)
    if months_named:
        if any(_same_point(period, one.period) for one in wages):
            return frozenset()
        moment = (year, months_named)
        out = [one for one in wages if (published_on(one).year, published_on(one).month) <= moment]
        taken = [one for one in wages if (one.period.start or 0, one.period.month or 5) <= moment]
        newest_out = {out[-1].name} if out else set()
        return frozenset(
            newest_out | ({taken[-1].name} if taken and moment[0] - (taken[-1].period.start or 0) <= 1 else set())
        )
    if year > (wages[-1].period.start or 0):
        return frozenset({wages[-1].name}) if year <= (wages[-1].period.start or 0) + 1 else frozenset()
    if names_publication(claim):
        return frozenset(one.name for one in wages if published_on(one).year == year)
    return frozenset()


def impossible(claim: Claim, cycles: Sequence[Period], releases: Sequence[Release], year: int) -> Missing | None:
    """A projection decade that was never published, or a date that has no estimate yet."""
    period = claim.period
    if period is None or not isinstance(claim.measure, Measure):
        return None
    if period.is_span:
        return _impossible_span(claim.measure, period, cycles, year)
    if claim.measure.is_wage and period.start:
        if period.start > year:
            return Missing(Reason.IMPOSSIBLE_PERIOD, f"{period} lies in the future; no wage can be known for it")
        if period.month == 5 and period.start > (newest := _newest_wages(releases)):
            detail = f"the estimates of {MONTHS[4]} {period.start} are not published; the newest are of May {newest}"
            return Missing(Reason.IMPOSSIBLE_PERIOD, detail)
    return None


def _impossible_span(measure: Measure, period: Period, cycles: Sequence[Period], year: int) -> Missing | None:
    if not measure.is_projection or period.start is None or period in cycles:
        return None
    if measure is Measure.OPENINGS and period.end is not None and period.end < year and period.start == period.end:
        return None
    known = ", ".join(str(one) for one in sorted(cycles)[-4:])
    if not cycles or period.start < min(one.start or 0 for one in cycles):
        return Missing(Reason.NO_RELEASE, f"projections for {period.start} to {period.end} are not held")
    if period.start == period.end:
        detail = f"from {period.start} to {period.end} is no stretch of time"
    else:
        detail = f"no projections from {period.start} to {period.end} were ever published (the last are {known})"
    return Missing(Reason.IMPOSSIBLE_PERIOD, detail)


def is_slip(period: Period | None) -> bool:
    """ "From 2029 to 2029": one of the two years is mistyped."""
    return period is not None and period.is_span and period.start == period.end
