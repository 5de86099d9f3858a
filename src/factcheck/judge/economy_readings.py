"""Every published answer to a number about the whole economy, in any careful reading of its sentence.

A month may mean the change over it or over the year before it; a year its average, its December, or one of its months;
a series may be meant with or without seasonal adjustment, as first printed or as revised. Changes are computed from
two published levels and rounded as the office rounds them.

`slack` is how far the office may since have revised what it printed, so that a number that near is not called wrong:
the widest revisions of the last decades, rounded up. Seasonally adjusted rates move by a tenth or two each January
(bls.gov/cps/seasonal-adjustment-methodology.htm); first payroll changes moved by up to 710,000 (March 2020), levels by
0.7 percent at a benchmark (bls.gov/web/empsit/cesbmart.htm); unadjusted prices are never revised (bls.gov/cpi).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product

from factcheck.figure import Figure
from factcheck.measure import Indicator
from factcheck.period import Period
from factcheck.quantity import Unit
from factcheck.reference.economy import Capture

MONTHLY = "over the month"
_DECEMBER = 12
_RATES = {Indicator.UNEMPLOYMENT: 0.2, Indicator.UNDEREMPLOYMENT: 0.3, Indicator.PARTICIPATION: 0.2}
_STATE_RATES = 0.5
_PAYROLL_LEVEL, _PAYROLL_MONTH, _PAYROLL_YEAR = 0.01, 750_000.0, 1_500_000.0
_EARNINGS_LEVEL, _EARNINGS_CHANGE = 0.01, 0.5
_PRICES_LEVEL, _PRICES_MONTH, _PRICES_YEAR = 0.001, 0.2, 0.1


@dataclass(frozen=True, slots=True)
class Reading:
    """One answer. `plain`: the first that a reader thinks of, not one that only some sentence would mean."""

    figure: Figure
    plain: bool
    slack: float


def readings(indicator: Indicator, period: Period, captures: Sequence[Capture]) -> list[Reading]:
    """The answers for a period, the plain ones first, of the newest captures first."""
    found = [
        reading
        for capture in captures
        for reading in (_changes(capture, indicator, period) if indicator.is_change else _levels(capture, period))
    ]
    return sorted(found, key=lambda one: (not one.plain, _unusual(one.figure)))


def _unusual(figure: Figure) -> bool:
    """Prices are told without seasonal adjustment, but for their change over a month; everything else with it."""
    adjusted = "not seasonally" not in figure.title
    return adjusted if figure.program == "CPI" and MONTHLY not in figure.title else not adjusted


# ------------------------------------------------------------------------------ levels


def _levels(capture: Capture, period: Period) -> Iterator[Reading]:
    if period.is_span or period.start is None:
        return
    own = capture.at(period)
    if own is not None:
        yield Reading(_averaged(own), True, _slack_of_level(own))
    if not (period.month or period.quarter):
        for month in capture.of_year(period.start):
            yield Reading(month, False, _slack_of_level(month))


def _averaged(figure: Figure) -> Figure:
    if figure.period.month:
        return figure
    step = figure.step * (2 if figure.indicator in _RATES else 1)  # the office averages unrounded months
    return replace(figure, title=f"average {figure.title}", step=step)


def _slack_of_level(figure: Figure) -> float:
    indicator = figure.indicator
    if indicator in _RATES:
        return _STATE_RATES if figure.area else _RATES[indicator]
    if indicator in (Indicator.PRICES, Indicator.CORE_PRICES) and (
        "not seas" in figure.title or not figure.period.month
    ):
        return 0.0  # never revised, and averages of the year are told of these
    if indicator is Indicator.PAYROLLS:
        return _PAYROLL_LEVEL * figure.value
    if indicator in (Indicator.EARNINGS, Indicator.PRODUCTION_EARNINGS):
        return _EARNINGS_LEVEL * figure.value
    return _PRICES_LEVEL * figure.value


# ------------------------------------------------------------------------------ changes


def _changes(capture: Capture, indicator: Indicator, period: Period) -> Iterator[Reading]:
    start, end, month = period.start, period.end, period.month
    if start is None or period.quarter:
        return
    if end is not None and month:
        yield from _between(capture, indicator, Period(start, month=month), Period(end, month=month), period)
    elif end is not None:
        yield from _between_years(capture, indicator, start, end)
    elif month:
        yield from _between(capture, indicator, _month_before(period), period, period, over=MONTHLY)
        if indicator is not Indicator.PAYROLLS_CHANGE:  # nobody means a year by "added 206,000 jobs in June"
            span = Period(start - 1, start, month=month)
            yield from _between(capture, indicator, Period(start - 1, month=month), period, span)
    else:
        yield from _between_years(capture, indicator, start - 1, start)
        for number in range(1, _DECEMBER + 1):
            first, last = Period(start - 1, month=number), Period(start, month=number)
            yield from _between(capture, indicator, first, last, Period(start - 1, start, month=number), plain=False)


def _month_before(period: Period) -> Period:
    year, month = period.start or 0, period.month or 1
    return Period(year, month=month - 1) if month > 1 else Period(year - 1, month=_DECEMBER)


def _between_years(capture: Capture, indicator: Indicator, start: int, end: int) -> Iterator[Reading]:
    """Average to average, December to December; over several years also any month of the first to any of the last."""
    one_year = end - start == 1
    named = Period(end) if one_year else Period(start, end)
    ends = Period(start, month=_DECEMBER), Period(end, month=_DECEMBER)
    decembers = _between(capture, indicator, *ends, named, over="from December to December")
    averages = _between(capture, indicator, Period(start), Period(end), named, over="from average to average")
    # jobs added in a year are counted from its start to its end, prices compared by their averages
    yield from (*decembers, *averages) if indicator is Indicator.PAYROLLS_CHANGE else (*averages, *decembers)
    if not one_year:
        months = range(1, _DECEMBER + 1)
        for first, last in product(months, months):
            pair = Period(start, month=first), Period(end, month=last)
            yield from _between(capture, indicator, *pair, named, plain=False, over=f"from {pair[0]} to {pair[1]}")


def _between(
    capture: Capture,
    indicator: Indicator,
    first: Period,
    last: Period,
    named: Period,
    *,
    plain: bool = True,
    over: str = "over twelve months",
) -> Iterator[Reading]:
    """The change from one level to another, under the period that names it."""
    before, after = capture.at(first), capture.at(last)
    if before is None or after is None or not before.value:
        return
    if named.is_span and named.month and (named.end or 0) - (named.start or 0) != 1:
        over = "over the whole stretch"
    value, step = _difference(indicator, before, after)
    figure = replace(
        after,
        indicator=indicator,
        title=f"change of the {after.title} {over}",
        period=named,
        value=value,
        step=step,
        unit=indicator.unit,
        release=replace(after.release, name=str(named), period=named),
        footnote=f"computed from {first} and {last}",
    )
    yield Reading(figure, plain, _slack_of_change(figure, monthly=over == MONTHLY))


def _difference(indicator: Indicator, before: Figure, after: Figure) -> tuple[float, float]:
    """The change and the step in which it is told: percents to a tenth, points and jobs as the levels are."""
    if indicator.unit is Unit.PERCENT:
        return round(100 * (after.value / before.value - 1) + 1e-9, 1), 0.1
    return round(after.value - before.value, 6), 2 * after.step if indicator.is_rate else after.step


def _slack_of_change(figure: Figure, *, monthly: bool) -> float:
    indicator = figure.indicator.level if figure.indicator else None
    if indicator in _RATES:
        return _STATE_RATES if figure.area else _RATES[indicator]
    if indicator is Indicator.PAYROLLS:
        return _PAYROLL_MONTH if monthly else _PAYROLL_YEAR
    if indicator in (Indicator.EARNINGS, Indicator.PRODUCTION_EARNINGS):
        return _EARNINGS_CHANGE
    if "not seasonally" in figure.title:
        return 0.0
    return _PRICES_MONTH if monthly else _PRICES_YEAR
