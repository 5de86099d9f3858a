"""Does a stated number agree with a cell?"""

from dataclasses import replace

import pytest

from factcheck.figure import Bound, Figure, Key
from factcheck.judge.intervals import Fit, Interval, fit, stated
from factcheck.measure import Measure
from factcheck.period import Period
from factcheck.reference.library import Library
from tests.judge.notation import claim


def figure(library: Library, value: float, *, measure: Measure = Measure.MEDIAN_ANNUAL, step: float = 10) -> Figure:
    found = library.look_up(Key(Measure.MEDIAN_ANNUAL, ("13-1111",), None, Period(2020, month=5)))
    assert isinstance(found, Figure)
    return replace(found, value=value, measure=measure, step=step)


@pytest.mark.parametrize(
    ("text", "published", "wanted"),
    [
        ("$85,260", 85260, Fit.EQUAL),
        ("$85,260", 85270, Fit.NO),  # the next published step touches and does not agree
        ("$85,300", 85260, Fit.EQUAL),
        ("$85,000", 85260, Fit.EQUAL),
        ("$85,000", 85510, Fit.SHORTENED),
        ("$85,000", 86010, Fit.NO),
        ("about $85,000", 85990, Fit.EQUAL),
        ("about $85,000", 87010, Fit.NO),
        ("about $85,260", 85400, Fit.NO),
        ("$100,000", 95110, Fit.EQUAL),
        ("$100,000", 94000, Fit.NO),
        ("over $85,000", 91000, Fit.NEAR),
        ("over $50,000", 92000, Fit.BOUND),
        ("over $95,000", 85260, Fit.NO),
        ("less than $95,000", 85260, Fit.BOUND),
        ("less than $75,000", 85260, Fit.NO),
    ],
)
def test_wages(library: Library, text: str, published: float, wanted: Fit) -> None:
    assert fit(claim(text, "median", library=library), figure(library, published)) is wanted


@pytest.mark.parametrize(
    ("text", "measure", "published", "wanted"),
    [
        ("less than $49,700", "p10", 49700, Fit.EQUAL),
        ("less than $49,700", "p10", 47810, Fit.NO),  # the office's own words state the percentile
        ("more than $155,990", "p90", 156840, Fit.NO),
        ("more than $150,000", "p90", 156840, Fit.NEAR),
        ("over $100,000", "p90", 109040, Fit.BOUND),
        ("less than $630,000", "p10", 63000, Fit.NO),
    ],
)
def test_percentiles(library: Library, text: str, measure: str, published: float, wanted: Fit) -> None:
    one = claim(text, measure, library=library)
    assert isinstance(one.measure, Measure)
    assert fit(one, figure(library, published, measure=one.measure)) is wanted


@pytest.mark.parametrize(
    ("text", "published", "agrees"),
    [
        ("9 percent", 9.5, True),  # 9.5 in the table is 9 on the page, or 10
        ("10 percent", 9.5, True),
        ("4 percent", 4.5, True),
        ("9 percent", 9.6, False),
        ("9.4 percent", 9.4, True),
        ("9.4 percent", 9.5, False),
        ("about 20 percent", 21.4, True),
        ("about 20 percent", 23.0, False),
        ("20 percent", 21.4, False),
    ],
)
def test_growth(library: Library, text: str, published: float, agrees: bool) -> None:
    cell = figure(library, published, measure=Measure.GROWTH_PERCENT, step=0.1)
    assert (fit(claim(text, "growth", library=library), cell) is Fit.EQUAL) is agrees


def test_a_decline_is_negative(library: Library) -> None:
    down = claim("4 percent", "growth", library=library, decline=True)
    assert stated(down) == Interval(-4.5, -3.5)
    assert fit(down, figure(library, -4.2, measure=Measure.GROWTH_PERCENT, step=0.1)) is Fit.EQUAL
    assert fit(down, figure(library, 4.2, measure=Measure.GROWTH_PERCENT, step=0.1)) is Fit.NO


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("$239,200", Fit.EQUAL),
        ("more than $239,200", Fit.EQUAL),
        ("$260,000", Fit.OPEN),  # the office says only "this or more"
        ("$200,000", Fit.NO),
        ("more than $200,000", Fit.BOUND),
    ],
)
def test_top_codes(library: Library, text: str, wanted: Fit) -> None:
    cell = replace(figure(library, 239200), bound=Bound.AT_LEAST)
    assert fit(claim(text, "median", library=library), cell) is wanted
