"""Which release a stated period names."""

import pytest

from factcheck.figure import Reason
from factcheck.judge.periods import impossible, in_period, names_publication
from factcheck.measure import Measure
from factcheck.reference.library import Library
from tests.judge.notation import claim


@pytest.mark.parametrize(
    ("measure", "period", "releases"),
    [
        ("median", "May 2020", {"May 2020"}),
        ("median", "2020", {"May 2020"}),
        ("median", "September 2023", {"May 2022", "May 2023"}),  # the newest published then, the newest taken
        ("median", "2026", {"May 2025"}),  # nothing newer exists
        ("median", "1995", set()),
        ("growth", "2020-30", {"2020-30"}),
        ("growth", "by 2030", {"2020-30"}),
        ("growth", "2020", {"2020-30"}),
        ("growth", "2024-30", set()),
    ],
)
def test_in_period(library: Library, measure: str, period: str, releases: set[str]) -> None:
    one = claim("$10", measure, period=period, library=library)
    assert isinstance(one.measure, Measure)
    found = in_period(library.series(one.measure, ("13-1111",)), one, library.releases())
    assert {figure.release.name for figure in found if figure.program != "OOH"} == releases


@pytest.mark.parametrize(
    ("quote", "wanted"),
    [
        ("The median is $101,000 (BLS, 2025).", True),
        ("The median is $101,000 (Bureau of Labor Statistics, 2025).", True),
        ("As of 2025, the median is $101,000.", True),
        ("According to 2025 data from the BLS, the median is $101,000.", True),
        ("In 2025, the median was $101,000.", False),
        ("2025 Median Pay $101,000", False),
    ],
)
def test_the_year_of_publication(library: Library, quote: str, wanted: bool) -> None:
    assert names_publication(claim("$101,000", "median", period="2025", quote=quote, library=library)) is wanted


@pytest.mark.parametrize(
    ("measure", "period", "reason"),
    [
        ("growth", "2024-34", None),
        ("growth", "2025-35", None),  # published, not held
        ("growth", "2012-22", None),
        ("growth", "by 2031", None),
        ("growth", "2024-30", Reason.IMPOSSIBLE_PERIOD),
        ("growth", "2017-27", Reason.IMPOSSIBLE_PERIOD),
        ("growth", "2029-2029", Reason.IMPOSSIBLE_PERIOD),
        ("openings", "2015-25", Reason.IMPOSSIBLE_PERIOD),
        ("growth", "1990-2005", Reason.NO_RELEASE),
        ("median", "May 2026", Reason.IMPOSSIBLE_PERIOD),
        ("median", "2031", Reason.IMPOSSIBLE_PERIOD),
        ("median", "2026", None),
        ("jobs", "2034", None),
    ],
)
def test_impossible(library: Library, measure: str, period: str, reason: Reason | None) -> None:
    one = claim("$10", measure, period=period, library=library)
    cycles = tuple(release.period for release in library.cycles())
    found = impossible(one, cycles, library.releases(), 2026)
    assert (found and found.reason) == reason
