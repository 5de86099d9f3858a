"""The releases of each program that exist: period, day of publication, classification of their codes.

Days are those of BLS's news releases; None where the day is not known for sure. The list is data: add a row when a
release comes out. `cycle` and `survey` are how importers name theirs.
"""

from datetime import date

from factcheck.errors import SourceError
from factcheck.figure import Release
from factcheck.period import Period

SOC_2000 = "SOC 2000"
SOC_2010 = "SOC 2010"
SOC_2010_2018 = "SOC 2010/2018 hybrid"
SOC_2018 = "SOC 2018"

# Employment projections: every second year until 2018-28, every year since 2019-29.
_CYCLES: tuple[tuple[int, date | None, str], ...] = (
    (2000, date(2001, 12, 3), SOC_2000),
    (2002, date(2004, 2, 11), SOC_2000),
    (2004, date(2005, 12, 7), SOC_2000),
    (2006, date(2007, 12, 4), SOC_2000),
    (2008, date(2009, 12, 10), SOC_2000),
    (2010, date(2012, 2, 1), SOC_2010),
    (2012, date(2013, 12, 19), SOC_2010),
    (2014, date(2015, 12, 8), SOC_2010),
    (2016, date(2017, 10, 24), SOC_2010),
    (2018, date(2019, 9, 4), SOC_2010),
    (2019, date(2020, 9, 1), SOC_2010_2018),
    (2020, date(2021, 9, 8), SOC_2010_2018),
    (2021, date(2022, 9, 8), SOC_2018),
    (2022, date(2023, 9, 6), SOC_2018),
    (2023, date(2024, 8, 29), SOC_2018),
    (2024, date(2025, 8, 28), SOC_2018),
    (2025, date(2026, 8, 27), SOC_2018),
)

# OEWS: one survey a year; the first of this list in November, all later ones in May.
_SURVEYS: tuple[tuple[int, date | None], ...] = (
    (2002, None),
    (2003, None),
    (2004, None),
    (2005, None),
    (2006, None),
    (2007, None),
    (2008, date(2009, 5, 1)),
    (2009, date(2010, 5, 14)),
    (2010, date(2011, 5, 17)),
    (2011, date(2012, 3, 27)),
    (2012, date(2013, 3, 29)),
    (2013, date(2014, 4, 1)),
    (2014, date(2015, 3, 25)),
    (2015, date(2016, 3, 30)),
    (2016, date(2017, 3, 31)),
    (2017, date(2018, 3, 30)),
    (2018, date(2019, 3, 29)),
    (2019, date(2020, 3, 31)),
    (2020, date(2021, 3, 31)),
    (2021, date(2022, 3, 31)),
    (2022, date(2023, 4, 25)),
    (2023, date(2024, 4, 3)),
    (2024, date(2025, 4, 2)),
    (2025, date(2026, 5, 15)),
)


def survey_system(year: int) -> str:
    """The classification of an OEWS release."""
    if year <= 2009:
        return SOC_2000
    if year <= 2018:  # 2010 and 2011 are transitional: SOC 2010 codes, some jobs still lumped together
        return SOC_2010
    return SOC_2010_2018 if year <= 2020 else SOC_2018


def _name(start: int) -> str:
    return f"{start}-{(start + 10) % 100:02d}"


SURVEYS: dict[int, Release] = {
    year: Release(
        "OEWS",
        f"{'November' if year == 2002 else 'May'} {year}",
        Period(year, month=11 if year == 2002 else 5),
        published,
        survey_system(year),
    )
    for year, published in _SURVEYS
}
CYCLES: dict[int, Release] = {
    start: Release("EP", _name(start), Period(start, start + 10), published, system)
    for start, published, system in _CYCLES
}
# An edition of the handbook comes out with its cycle; it then shows newer wages each spring.
EDITIONS: dict[int, Release] = {
    start: Release("OOH", cycle.name, cycle.period, cycle.published, cycle.system) for start, cycle in CYCLES.items()
}
RELEASES: tuple[Release, ...] = (*SURVEYS.values(), *CYCLES.values(), *EDITIONS.values())


def of(table: dict[int, Release], start: int, where: object) -> Release:
    """The release that starts in that year; one newer than the lists know is taken to go on as the last one does.

    Raises:
        SourceError: there was none in that year; `where` names the file that speaks of it.
    """
    if start in table:
        return table[start]
    last = table[max(table)]
    if start < max(table):
        raise SourceError(
            f"{where}: {last.program} has no release of {start}; add it to reference/releases.py if it does"
        )
    if last.period.is_span:
        return Release(last.program, _name(start), Period(start, start + 10), None, last.system)
    return Release(last.program, f"May {start}", Period(start, month=5), None, last.system)
