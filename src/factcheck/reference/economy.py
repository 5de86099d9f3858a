"""Series of the whole economy: which there are, and their months as figures.

Prices (CPI), the household survey (CPS) and its local estimates (LAUS), and the survey of employers (CES). A series
may be held as captured at several times: seasonally adjusted history is revised every year and payrolls twice within
two months, so a number that is not in the newest capture may be what the office printed at the time.
"""

import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import groupby
from operator import itemgetter

from factcheck.figure import Figure, Missing, Provenance, Reason, Release
from factcheck.measure import Indicator, Measure
from factcheck.period import Period
from factcheck.values import cached_property

MONTHS_OF_A_YEAR = 12
ANNUAL = 13
"""The month under which annual averages are kept, as the office numbers them (M13)."""

_PRICES_IN_THOUSANDTHS_SINCE = 2007  # before, the index was printed with one decimal
_COMPUTED = "the mean of its twelve months"

Month = tuple[int, int]
"""(year, month)."""


@dataclass(frozen=True, slots=True, order=True)
class Series:
    """One series of the office; its values are kept as integers, `scale` times the published value.

    title  all of what it is, in running text
    step   the unit of the last digit printed
    area   name of a state; None for the nation
    """

    id: str
    program: str
    indicator: Indicator
    title: str
    adjusted: bool
    scale: float
    step: float
    area: str | None = None

    @property
    def printed_in(self) -> int:
        """What one of the printed number stands for: payrolls are printed in thousands."""
        return 1000 if self.indicator is Indicator.PAYROLLS else 1


def _pair(  # noqa: PLR0917 - a row of the table below
    adjusted: str, plain: str, program: str, indicator: Indicator, title: str, scale: float, step: float
) -> tuple[Series, Series]:
    """A series with and without seasonal adjustment."""
    return (
        Series(adjusted, program, indicator, f"{title} (seasonally adjusted)", True, scale, step),
        Series(plain, program, indicator, f"{title} (not seasonally adjusted)", False, scale, step),
    )


_ALL, _PRODUCTION = "of all employees, total private", "of production and nonsupervisory employees, total private"
NATIONAL: tuple[Series, ...] = (
    *_pair("CUSR0000SA0", "CUUR0000SA0", "CPI", Indicator.PRICES, "CPI-U, all items", 1000, 0.001),
    *_pair("CUSR0000SA0L1E", "CUUR0000SA0L1E", "CPI", Indicator.CORE_PRICES, "CPI-U less food and energy", 1000, 0.001),
    *_pair("LNS14000000", "LNU04000000", "CPS", Indicator.UNEMPLOYMENT, "unemployment rate", 10, 0.1),
    *_pair("LNS13327709", "LNU03327709", "CPS", Indicator.UNDEREMPLOYMENT, "U-6 rate", 10, 0.1),
    *_pair("LNS11300000", "LNU01300000", "CPS", Indicator.PARTICIPATION, "labor force participation rate", 10, 0.1),
    *_pair("CES0000000001", "CEU0000000001", "CES", Indicator.PAYROLLS, "total nonfarm employment", 0.001, 1000),
    *_pair("CES0500000003", "CEU0500000003", "CES", Indicator.EARNINGS, f"average hourly earnings {_ALL}", 100, 0.01),
    *_pair(
        *("CES0500000008", "CEU0500000008", "CES", Indicator.PRODUCTION_EARNINGS),
        *(f"average hourly earnings {_PRODUCTION}", 100, 0.01),
    ),
)
"""The national series (data.bls.gov/cgi-bin/surveymost), seasonally adjusted ones first of their kind."""


def of_state(code: int, name: str) -> tuple[Series, Series]:
    """The unemployment rate of a state (LAUS); `code` is the number of its area."""
    place = f"{code // 100_000:02d}00000000000"
    pair = _pair(f"LASST{place}03", f"LAUST{place}03", "LAUS", Indicator.UNEMPLOYMENT, "unemployment rate", 10, 0.1)
    return replace(pair[0], area=name), replace(pair[1], area=name)


def states(connection: sqlite3.Connection) -> tuple[Series, ...]:
    """The series of the states that LAUS covers: the fifty, the District of Columbia and Puerto Rico."""
    found = connection.execute("SELECT id, name FROM area WHERE kind = 'state' ORDER BY id").fetchall()
    covered = ((number, name) for number, name in found if number // 100_000 <= _PUERTO_RICO)
    covered = ((number, name) for number, name in covered if number // 100_000 not in _NOT_COVERED)
    return tuple(one for number, name in covered for one in of_state(number, name))


_PUERTO_RICO, _NOT_COVERED = 72, frozenset({60, 66, 69})  # American Samoa, Guam, Northern Marianas


@dataclass(frozen=True)
class Capture:
    """One series as it stood on a day: what was taken then, over what was taken before. Not slotted, for `months`.

    day      when it was taken from the office, "2026-01" or "2026-11-22"
    values   (year, month) -> integer in the series' scale; month 13 is the printed annual average
    sources  where each value was read
    """

    series: Series
    day: str
    values: Mapping[Month, int] = field(repr=False)
    sources: Mapping[Month, Provenance] = field(repr=False)

    @cached_property
    def months(self) -> tuple[Month, ...]:
        """The months held, oldest first."""
        return tuple(sorted(month for month in self.values if month[1] <= MONTHS_OF_A_YEAR))

    def at(self, period: Period) -> Figure | None:
        """The figure of a month, or the average of a year or a quarter; None where it is not whole."""
        year = period.start or 0
        if period.month:
            return self._figure(period, self.values.get((year, period.month)))
        if period.quarter:
            return self._mean(period, [(year, 3 * period.quarter - back) for back in (2, 1, 0)])
        printed = self.values.get((year, ANNUAL))
        if printed is not None:
            return self._figure(period, printed)
        return self._mean(period, [(year, month) for month in range(1, ANNUAL)])

    def of_year(self, year: int) -> Iterator[Figure]:
        """The months of a year."""
        for month in range(1, ANNUAL):
            found = self.at(Period(year, month=month))
            if found is not None:
                yield found

    def _mean(self, period: Period, months: list[Month]) -> Figure | None:
        values = [self.values.get(month) for month in months]
        if None in values:
            return None
        mean = sum(value for value in values if value is not None) / len(values)
        found = self._figure(period, round(mean))
        return replace(found, value=mean / self.series.scale, footnote=_COMPUTED) if found else None

    def _figure(self, period: Period, value: int | None) -> Figure | None:
        if value is None:
            return None
        series = self.series
        old_prices = series.program == "CPI" and (period.start or 0) < _PRICES_IN_THOUSANDTHS_SINCE
        when = f"M{period.month:02d}" if period.month else f"Q{period.quarter:02d}" if period.quarter else "M13"
        last = period.month or 3 * (period.quarter or 0)
        read = (
            self.sources.get((period.start or 0, last or ANNUAL)) or self.sources[period.start or 0, MONTHS_OF_A_YEAR]
        )
        return Figure(
            program=series.program,
            measure=Measure.OTHER,
            codes=(),
            group=None,
            title=series.title,
            area=series.area,
            period=period,
            value=value / series.scale,
            unit=series.indicator.unit,
            step=0.1 if old_prices else series.step,
            release=Release(series.program, str(period), period, None, ""),
            provenance=replace(read, row=f"{series.id} {period.start}-{when}"),
            indicator=series.indicator,
        )


_CAPTURES = """
SELECT economy.id, program, measure, title, adjusted, scale, step, economy.area, capture.day,
       source.file, source.sha256, source.url, source.grade, year, month, value
FROM economy JOIN observation ON observation.series = economy.number JOIN source ON source.id = observation.source
     JOIN capture ON capture.source = source.id
WHERE measure = ? AND economy.area IS ? ORDER BY capture.day, economy.id
"""


def captures(connection: sqlite3.Connection, indicator: Indicator, area: str | None) -> tuple[Capture, ...] | Missing:
    """Every series of a level as captured at any time, the newest capture first; or why there is none.

    A library made before this table existed holds none.
    """
    if not has_series(connection):
        return Missing(Reason.NO_RELEASE, "this library holds no series of the economy")
    found: dict[tuple[str, str], Capture] = {}
    newest: dict[str, Capture] = {}
    rows = connection.execute(_CAPTURES, (indicator.value, area))
    for (name, program, _, title, adjusted, scale, step, place, day), taken in groupby(rows, key=itemgetter(*range(9))):
        series = Series(name, program, indicator, title, bool(adjusted), scale, step, place)
        before = newest.get(series.id)
        values, sources = (dict(before.values), dict(before.sources)) if before else ({}, {})
        for *_, file, digest, url, grade, year, month, value in taken:
            values[year, month] = value
            sources[year, month] = _place(file, digest, url, grade)
        newest[series.id] = found[day, series.id] = Capture(series, day, values, sources)
    if found:
        ordered = sorted(found.values(), key=lambda one: (one.day, one.series.adjusted), reverse=True)
        return tuple(ordered)
    return Missing(Reason.NO_RELEASE, f"no series of the {indicator.value.replace('_', ' ')} {_where(area)}is held")


@lru_cache(maxsize=256)
def _place(file: str, digest: str, url: str | None, grade: str) -> Provenance:
    return Provenance(file, "", digest, url, grade)


def overview(connection: sqlite3.Connection) -> tuple[tuple[str, int, int, Period | None], ...]:
    """What is held of each program: (program, series held, series there are, the newest month)."""
    query = """
        SELECT program, count(DISTINCT number), max(100 * year + month) FROM economy
        JOIN observation ON series = number WHERE month <= 12 GROUP BY program
    """
    held = {name: tuple(rest) for name, *rest in connection.execute(query)} if has_series(connection) else {}
    known = Counter(one.program for one in (*NATIONAL, *states(connection)))
    return tuple(
        (program, held.get(program, (0, 0))[0], count, _month(held[program][1]) if program in held else None)
        for program, count in known.items()
    )


def _month(number: int) -> Period:
    """The month of 100 times the year and the month."""
    return Period(number // 100, month=number % 100)


def has_series(connection: sqlite3.Connection) -> bool:
    """Whether the library has a table of series at all."""
    query = "SELECT count(*) FROM sqlite_master WHERE name = 'economy'"
    return bool(connection.execute(query).fetchone()[0])


def _where(area: str | None) -> str:
    return f"of {area} " if area else ""
