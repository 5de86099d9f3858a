"""The releases of each program that exist: period, publication, classification of their codes.

Each day of publication says where it was read. Where only the month is known, or no copy of the announcement was at
hand, the month stands alone, and `Release.published` is None. The list is data: add a row when a release comes out.
`cycle` and `survey` are how importers name theirs.
"""

from dataclasses import dataclass
from datetime import date

from factcheck.errors import SourceError
from factcheck.figure import Release
from factcheck.period import Period

SOC_2000 = "SOC 2000"
SOC_2010 = "SOC 2010"
SOC_2010_2018 = "SOC 2010/2018 hybrid"
SOC_2018 = "SOC 2018"

_ARCHIVE = "news release at bls.gov/news.release/archives/"
_FRASER = "copy of the news release at fraser.stlouisfed.org, "
_UNSEEN = "the month as it is commonly cited; no copy of the announcement was at hand"


@dataclass(frozen=True, slots=True)
class Published:
    """When a release came out: "2025-04-02", "2007-12", or "" where neither is known; and where that was read."""

    when: str
    source: str

    @property
    def day(self) -> date | None:
        """The day, where it is known."""
        return date.fromisoformat(self.when) if len(self.when) == 10 else None

    @property
    def month(self) -> date | None:
        """The first of the month in which it came out."""
        return date.fromisoformat(f"{self.when[:7]}-01") if self.when else None


# Employment projections: every second year until 2018-28, every year since 2019-29.
_CYCLES: tuple[tuple[int, str, str, str], ...] = (
    (2000, "2001-12", SOC_2000, _UNSEEN),
    (2002, "2004-02-11", SOC_2000, f"{_FRASER}USDL 04-148"),
    (2004, "2005-12", SOC_2000, "bls.gov on the 2006-07 handbook: released in December 2005"),
    (2006, "2007-12", SOC_2000, "reports on the next cycle: came out in December 2007"),
    (2008, "2009-12-10", SOC_2000, "a report of the same day (Lightcast)"),
    (2010, "2012-02", SOC_2010, "ilo.org/washington: released in February 2012"),
    (2012, "2013-12-19", SOC_2010, "news release USDL-13-2393"),
    (2014, "2015-12-08", SOC_2010, "bls.gov/blog of that day"),
    (2016, "2017-10-24", SOC_2010, "notice at bls.gov/emp"),
    (2018, "2019-09", SOC_2010, _UNSEEN),
    (2019, "2020-09-01", SOC_2010_2018, "announcement at lmi.workforcegps.org"),
    (2020, "2021-09", SOC_2010_2018, _UNSEEN),
    (2021, "2022-09-08", SOC_2018, "news release USDL-22-1805"),
    (2022, "2023-09", SOC_2018, _UNSEEN),
    (2023, "2024-08", SOC_2018, "bls.gov/emp/data/projections-archive.htm, last modified then"),
    (2024, "2025-08-28", SOC_2018, f"{_ARCHIVE}ecopro_08282025.pdf; the date of the handbook's pages"),
    (2025, "2026-08-27", SOC_2018, "announced by BLS; the tables are not held"),
)
# A handbook that came out on another day than its cycle.
_EDITIONS: dict[int, tuple[str, str]] = {2014: ("2015-12-17", "bls.gov/blog of 2015-12-08")}

# OEWS: one survey a year; the first of this list in November, all later ones in May.
_SURVEYS: tuple[tuple[int, str, str], ...] = (
    (2002, "", "no announcement of it was at hand"),
    (2003, "2004-04-30", f"{_FRASER}USDL 04-752"),
    (2004, "", "no announcement of it was at hand; the one of November 2004 came on 2005-11-09"),
    (2005, "2006-05-24", f"{_FRASER}USDL 06-896"),
    (2006, "2007-05-17", f"{_FRASER}USDL 07-0712"),
    (2007, "", "no announcement of it was at hand"),
    (2008, "2009-05-01", "copy of the news release at webarchive.library.unt.edu, USDL 09-0457"),
    (2009, "2010-05-14", "a report of the same day (Oregon Employment Department)"),
    (2010, "2011-05", _UNSEEN),
    (2011, "2012-03-27", f"{_ARCHIVE}ocwage_03272012.htm"),
    (2012, "2013-03-29", f"{_ARCHIVE}ocwage_03292013.htm"),
    (2013, "2014-04", _UNSEEN),
    (2014, "2015-03", _UNSEEN),
    (2015, "2016-03", _UNSEEN),
    (2016, "2017-03", _UNSEEN),
    (2017, "2018-03", _UNSEEN),
    (2018, "2019-03-29", f"{_ARCHIVE}ocwage_03292019.pdf"),
    (2019, "2020-03-31", "announcement at lmi.workforcegps.org"),
    (2020, "2021-03", _UNSEEN),
    (2021, "2022-03", _UNSEEN),
    (2022, "2023-04-25", "notice at bls.gov/oes"),
    (2023, "2024-04-03", f"{_ARCHIVE}ocwage_04032024.htm"),
    (2024, "2025-04-02", f"{_ARCHIVE}ocwage_04022025.htm"),
    (2025, "2026-05-15", f"{_ARCHIVE}ocwage_05152026.htm; the date of the flat files"),
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
        Published(when, source).day,
        survey_system(year),
    )
    for year, when, source in _SURVEYS
}
CYCLES: dict[int, Release] = {
    start: Release("EP", _name(start), Period(start, start + 10), Published(when, source).day, system)
    for start, when, system, source in _CYCLES
}
# An edition of the handbook comes out with its cycle; it then shows newer wages each spring.
EDITIONS: dict[int, Release] = {
    start: Release(
        "OOH", _name(start), Period(start, start + 10), Published(*_EDITIONS.get(start, (when, source))).day, system
    )
    for start, when, system, source in _CYCLES
}
PUBLISHED: dict[tuple[str, str], Published] = {
    **{("OEWS", SURVEYS[year].name): Published(when, source) for year, when, source in _SURVEYS},
    **{("EP", _name(start)): Published(when, source) for start, when, _, source in _CYCLES},
    **{("OOH", _name(start)): Published(*_EDITIONS.get(start, (when, source))) for start, when, _, source in _CYCLES},
}
"""(program, name) -> when it came out, and who says so."""
RELEASES: tuple[Release, ...] = (*SURVEYS.values(), *CYCLES.values(), *EDITIONS.values())


def when_out(release: Release) -> str:
    """ "2025-04-02", "2014-04" where only the month is known, "" where neither is."""
    known = PUBLISHED.get((release.program, release.name))
    return release.published.isoformat() if release.published else known.when if known else ""


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
