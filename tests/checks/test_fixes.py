"""Replacements keep the author's style, or are not made."""

import pytest

from factcheck.checks.fixes import restyle, restyle_period
from factcheck.claim import Claim
from factcheck.document import Span
from factcheck.figure import Bound, Figure, Provenance, Release
from factcheck.measure import Measure
from factcheck.period import Period
from factcheck.quantity import NumberKind, Quantity, Unit

RELEASE = Release("OEWS", "May 2020", Period(2020, month=5), None, "SOC 2018")


def figure(value: float, unit: Unit, step: float, bound: Bound = Bound.EXACT) -> Figure:
    return Figure(
        *("OEWS", Measure.OTHER, ("13-1111",), None, "Title", None, RELEASE.period, value, unit, step, RELEASE),
        Provenance("file", "row", "0" * 64),
        bound,
    )


def claim(text: str, value: float, unit: Unit, step: float) -> Claim:
    quantity = Quantity(0, len(text), text, abs(value), NumberKind.PLAIN, 0, 0, step)
    return Claim(
        *("id", "a.md", 0, text, Span(0, len(text)), text, Span(0, len(text)), 1, 1, quantity, value, unit),
        *(Measure.OTHER, None),
    )


YEAR, HOUR, PERCENT, JOBS = Unit.USD_YEAR, Unit.USD_HOUR, Unit.PERCENT, Unit.JOBS


@pytest.mark.parametrize(
    ("text", "value", "unit", "step", "new", "published", "wanted"),
    [
        ("$85,260", 85260, YEAR, 10, 87660, 10, "$87,660"),
        ("$49,700", 49700, YEAR, 100, 50990, 10, "$50,990"),
        ("$85,000", 85000, YEAR, 1000, 87660, 10, "$88,000"),
        ("$85K", 85000, YEAR, 1000, 87660, 10, "$88K"),
        ("$85.3k", 85300, YEAR, 100, 87660, 10, "$87.7k"),
        ("85,260 dollars", 85260, YEAR, 10, 101860, 10, "101,860 dollars"),
        ("$85260", 85260, YEAR, 10, 101860, 10, "$101860"),
        ("USD 85,260.00", 85260, YEAR, 0.01, 87660, 10, "USD 87,660.00"),
        ("$24.87", 24.87, HOUR, 0.01, 25.44, 0.01, "$25.44"),
        ("$24.50", 24.5, HOUR, 0.1, 25.44, 0.01, "$25.44"),
        ("$25", 25, HOUR, 1, 30.24, 0.01, "$30"),
        ("11%", 11, PERCENT, 1, 13.7, 0.1, "14%"),
        ("11 percent", 11, PERCENT, 1, 8.5, 0.1, "9 percent"),
        ("10.7 percent", 10.7, PERCENT, 0.1, 13.7, 0.1, "13.7 percent"),
        ("4%", -4, PERCENT, 1, -2.6, 0.1, "3%"),
        ("six percent", 6, PERCENT, 1, 9.6, 0.1, "ten percent"),
        ("Six", 6, PERCENT, 1, 4.4, 0.1, "Four"),
        ("1.2 million", 1_200_000, JOBS, 100_000, 1_075_100, 100, "1.1 million"),
        ("71,700", 71700, JOBS, 100, 72300, 100, "72,300"),
        ("900", 900, JOBS, 100, 1200, 100, "1,200"),
    ],
)
def test_style_is_kept(text, value, unit, step, new, published, wanted) -> None:
    assert restyle(claim(text, value, unit, step), figure(new, unit, published)) == wanted


@pytest.mark.parametrize(
    ("stated", "new"),
    [
        (claim("4%", -4, PERCENT, 1), figure(3, PERCENT, 0.1)),
        (claim("$208,000", 208000, YEAR, 1000), figure(239200, YEAR, 10, Bound.AT_LEAST)),
        (claim("$24.87", 24.87, HOUR, 0.01), figure(51740, YEAR, 10)),
        (claim("twenty-five percent", 25, PERCENT, 1), figure(9, PERCENT, 0.1)),
        (claim("six percent", 6, PERCENT, 1), figure(32, PERCENT, 0.1)),
        (claim("a handful", 5, JOBS, 1), figure(7, JOBS, 1)),
    ],
)
def test_no_fix_where_the_style_cannot_carry_it(stated, new) -> None:
    assert restyle(stated, new) is None


@pytest.mark.parametrize(
    ("text", "old", "new", "wanted"),
    [
        ("May 2020", Period(2020, month=5), Period(2019, month=5), "May 2019"),
        ("in 2020", Period(2020), Period(2025, month=5), "in 2025"),
        ("from 2019 to 2029", Period(2019, 2029), Period(2024, 2034), "from 2024 to 2034"),
        ("2019-29", Period(2019, 2029), Period(2024, 2034), "2024-34"),
        ("2019–2029", Period(2019, 2029), Period(2024, 2034), "2024–2034"),
        ("through 2026", Period(None, 2026), Period(2024, 2034), None),
        ("March 2020", Period(2020, month=3), Period(2025, month=5), None),
        ("this year", Period(2020), Period(2025), None),
        ("from 2019 to 2029", Period(2019, 2029), Period(2025, month=5), None),
        ("2015-Q1", Period(2015, quarter=1), Period(2025, month=5), None),
        ("over the decade", Period(2019, 2029), Period(2024, 2034), None),
    ],
)
def test_periods_keep_their_style(text, old, new, wanted) -> None:
    assert restyle_period(text, old, new) == wanted
