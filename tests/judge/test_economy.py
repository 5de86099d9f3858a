"""Verdicts on numbers about the whole economy, from the sentence to the verdict."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.claims import read
from factcheck.figure import Reason
from factcheck.judge import judge
from factcheck.load import load
from factcheck.measure import Indicator
from factcheck.period import MONTHS, Period
from factcheck.reference.library import Library
from factcheck.verdict import Outcome, Verdict

TODAY = date(2026, 11, 22)
LIBRARY = Library.open()


def verdicts(text: str) -> list[Verdict]:
    """The verdicts on all numbers about the economy in a text, in its order."""
    reading = read(load("guide.md", data=text.encode()), library=LIBRARY)
    found = judge([reading], library=LIBRARY, today=TODAY)
    return [found[claim.id] for claim in reading.claims if isinstance(claim.measure, Indicator)]


def verdict(text: str) -> Verdict:
    (one,) = verdicts(text)
    return one


@pytest.mark.parametrize(
    "text",
    [
        "Inflation was 3.4 percent in 2023.",  # from December to December
        "Inflation was 4.1 percent in 2023.",  # from average to average
        "Inflation hit 9.1 percent in 2022.",  # its highest twelve months
        "The CPI-U rose 2.9% over the 12 months to July 2024.",
        "Consumer prices rose 0.1 percent in July 2024.",  # over the month
        "Inflation was about 3 percent in July 2024.",
        "Consumer prices rose 19.2 percent from 2019 to 2023.",
        "The unemployment rate fell to 4.1 percent in June 2024.",
        "The unemployment rate was 4 percent in June 2024.",
        "In 2023, the U.S. unemployment rate averaged 3.6 percent.",
        "In 2023, the U.S. unemployment rate fell to 3.4 percent.",  # in one of its months
        "As of June 2024, the unemployment rate in the U.S. was just over 4 percent.",
        "The national unemployment rate was 4.7 percent in May 2016.",  # as first printed; 4.8 since
        "Total nonfarm payroll employment was 143.9 million in May 2016.",
        "U.S. employers cut 20.5 million jobs in April 2020.",
        "The labor force participation rate was 62.6 percent in June 2024.",
        "The Consumer Price Index stood at 314.175 in June 2024.",
        "The Consumer Price Index averaged 255.657 in 2019.",
    ],
)
def test_true_in_any_careful_reading_is_supported(text: str) -> None:
    found = verdict(text)
    assert found.outcome is Outcome.SUPPORTED, found.reason
    assert found.expected is not None
    assert found.newest == found.expected  # a dated past month does not grow old


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The unemployment rate was 6.1 percent in June 2024, the BLS reported.", 4.1),
        ("In 2023, the U.S. unemployment rate averaged 5.6 percent.", 3.6),
        ("Inflation reached 12 percent in 2023.", 4.1),
        ("The CPI-U rose 4.9% over the 12 months to July 2024.", 2.9),
        ("The U.S. economy added 2.5 million jobs in June 2024.", 87_000),
        ("Total nonfarm payroll employment was 185 million in June 2024.", 157_915_000),
        ("U.S. employers added 20.5 million jobs in April 2020.", -20_471_000),
    ],
)
def test_what_is_far_from_every_reading_is_contradicted(text: str, expected: float) -> None:
    found = verdict(text)
    assert found.outcome is Outcome.CONTRADICTED, found.reason
    assert found.expected is not None
    assert found.expected.value == pytest.approx(expected, abs=0.05)


def test_a_loss_told_as_a_gain_is_named() -> None:
    found = verdict("U.S. employers added 20.5 million jobs in April 2020.")
    assert [one.kind for one in found.explanations] == ["sign"]


def test_the_index_of_another_month_is_misdated() -> None:
    found = verdict("The Consumer Price Index stood at 314.175 in July 2024.")
    assert found.outcome is Outcome.MISDATED
    assert found.matches is not None
    assert found.matches.period == Period(2024, month=6)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Payrolls grew by 206,000 in June 2024.", Reason.REVISED),  # first printed; 87,000 since
        ("The unemployment rate was 4.2 percent in June 2024.", Reason.REVISED),
        ("Texas’ unemployment rate was 4.0 percent in June 2024.", Reason.NO_RELEASE),
        ("In New York City, the unemployment rate was 5.0 percent in June 2024.", Reason.NO_RELEASE),
        ("The unemployment rate was 4.4 percent in October 2025.", Reason.NOT_PUBLISHED),
        ("The unemployment rate was 4.3 percent in August 2026.", Reason.NO_RELEASE),
        ("The unemployment rate was 3.9 percent in May 1955.", Reason.NO_RELEASE),
        ("The national unemployment rate is 3.8 percent.", Reason.NO_RELEASE),
        ("Average hourly earnings on private payrolls rose to $34.75 in March 2024.", Reason.NO_RELEASE),
        ("# Electricians\n\nUnemployment fell to 2.1 percent in July 2024.", Reason.AMBIGUOUS),
        ("The UK inflation rate was 2.0 percent in June 2024.", Reason.NO_MEASURE),
    ],
)
def test_what_cannot_be_told_is_not_checked_and_says_why(text: str, reason: Reason) -> None:
    found = verdict(text)
    assert found.outcome is Outcome.NOT_CHECKED
    assert found.missing is not None
    assert found.missing.reason in (reason, Reason.NO_AREA) if "New York" in text else found.missing.reason is reason


def test_a_rate_of_an_occupation_is_never_held_against_the_nations() -> None:
    assert verdicts("The unemployment rate for nurses was 1.2 percent in 2023.") == []
    (found,) = verdicts("# Electricians\n\nUnemployment fell to 2.1 percent in July 2024.")
    assert not found.outcome.accuses


# ------------------------------------------------------------------------------ what is true is never accused

NAMES = {
    Indicator.UNEMPLOYMENT: ("The national unemployment rate", "percent"),
    Indicator.PARTICIPATION: ("The labor force participation rate", "percent"),
    Indicator.UNDEREMPLOYMENT: ("The U-6 rate", "percent"),
    Indicator.PRICES: ("The CPI-U", ""),
    Indicator.PAYROLLS: ("Total nonfarm payroll employment", ""),
    Indicator.PRODUCTION_EARNINGS: ("Average hourly earnings of production and nonsupervisory employees", "$"),
}
YEARS = st.integers(1981, 2024)


def written(value: float, digits: int) -> str:
    """A value as a writer rounds it."""
    return f"{round(value, digits):,.{max(digits, 0)}f}"


@settings(max_examples=150, deadline=None)
@given(
    indicator=st.sampled_from(sorted(NAMES)), capture=st.integers(0, 5), year=YEARS, month=st.integers(0, 12),
    coarse=st.integers(0, 1), hedge=st.sampled_from(["", "about ", "roughly "]),
)  # fmt: skip
def test_a_level_told_by_rounding_is_never_accused(
    indicator: Indicator, capture: int, year: int, month: int, coarse: int, hedge: str
) -> None:
    held = LIBRARY.economy(indicator)
    assert isinstance(held, tuple)
    figure = held[capture % len(held)].at(Period(year, month=month or None))
    if figure is None:
        return
    name, unit = NAMES[indicator]
    digits = {Indicator.PRICES: 3, Indicator.PRODUCTION_EARNINGS: 2}.get(indicator, 1) - coarse
    value = figure.value
    if indicator is Indicator.PAYROLLS:
        told = f"{written(value / 1e6, 2 - coarse)} million"
    elif unit == "$":
        told = f"${written(value, digits)}"
    else:
        told = f"{written(value, digits)} {unit}".strip()
    when = f"{MONTHS[month - 1]} {year}" if month else f"{year}"
    for found in verdicts(f"{name} was {hedge}{told} in {when}."):
        assert not found.outcome.accuses, (found.claim.quote, found.reason)


@settings(max_examples=120, deadline=None)
@given(year=YEARS, month=st.integers(1, 12), digits=st.integers(0, 1), long=st.booleans(), core=st.booleans())
def test_inflation_told_by_rounding_is_never_accused(
    year: int, month: int, digits: int, long: bool, core: bool
) -> None:
    held = LIBRARY.economy(Indicator.CORE_PRICES if core else Indicator.PRICES)
    assert isinstance(held, tuple)
    for capture in held:
        before, after = capture.at(Period(year - 1, month=month)), capture.at(Period(year, month=month))
        if before is None or after is None:
            continue
        change = round(100 * (after.value / before.value - 1), 1)
        when = f"{MONTHS[month - 1]} {year}"
        over = f"over the 12 months ended {when}" if long else f"in {when}"
        name = "Core inflation" if core else "Inflation"
        for found in verdicts(f"{name} was {written(change, digits)} percent {over}."):
            assert not found.outcome.accuses, (found.claim.quote, found.reason)


@settings(max_examples=80, deadline=None)
@given(year=YEARS, month=st.integers(1, 12), step=st.sampled_from([-3, -4, -5]))
def test_payroll_changes_told_by_rounding_are_never_accused(year: int, month: int, step: int) -> None:
    held = LIBRARY.economy(Indicator.PAYROLLS)
    assert isinstance(held, tuple)
    last = Period(year - 1, month=12) if month == 1 else Period(year, month=month - 1)
    before, after = held[0].at(last), held[0].at(Period(year, month=month))
    if before is None or after is None or abs(after.value - before.value) < 10**-step:
        return
    jobs = after.value - before.value
    verb = "added" if jobs > 0 else "lost"
    text = f"Employers {verb} {round(abs(jobs), step):,.0f} jobs in {MONTHS[month - 1]} {year}."
    for found in verdicts(text):
        assert not found.outcome.accuses, (text, found.reason)
