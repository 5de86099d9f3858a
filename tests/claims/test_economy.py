"""Numbers about the whole economy: what is read as one, and what is left to the kinds that know occupations.

$35.00 average_hourly_earnings - 2024-06
value  measure                 area period
"""

import pytest

from factcheck.claim import Claim
from factcheck.measure import Indicator, Measure
from factcheck.period import Period
from factcheck.reference.library import Library

from .notation import reading


@pytest.fixture(scope="module")
def library() -> Library:
    return Library.open()


def told(text: str, library: Library) -> list[str]:
    """The numbers about the economy in `text`, in the notation above; a month of two years is "2023>2024-07"."""
    return [line(claim) for claim in reading(text, library).claims if isinstance(claim.measure, Indicator)]


def line(claim: Claim) -> str:
    period = claim.period
    when = "-" if period is None else str(period.as_json())
    if period is not None and period.is_span:
        when = f"{period.start}>{period.end}" + (f"-{period.month:02d}" if period.month else "")
    return f"{claim.value:g} {claim.measure} {claim.area or '-'} {when}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Inflation was 3.4 percent in 2023.", ["3.4 consumer_price_index_change - 2023"]),
        ("The CPI-U rose 2.9% over the 12 months to July 2024.", ["2.9 consumer_price_index_change - 2023>2024-07"]),
        ("Consumer prices rose 19.2 percent from 2019 to 2023.", ["19.2 consumer_price_index_change - 2019>2023"]),
        (
            "Prices rose 3.0 percent from July 2023 to July 2024, as the consumer price index rose 3.0 percent "
            "from July 2023 to July 2024.",
            ["3 consumer_price_index_change - 2023>2024-07"],
        ),
        ("Core inflation slowed to 3.2 percent in July 2024 from a year earlier.",
         ["3.2 core_consumer_price_index_change - 2023>2024-07"]),
        ("Inflation averaged 4.1 percent in 2023 and 2.9 percent in 2024.",
         ["4.1 consumer_price_index_change - 2023", "2.9 consumer_price_index_change - 2024"]),
        ("The Consumer Price Index stood at 314.175 in June 2024.", ["314.175 consumer_price_index - 2024-06"]),
        ("With 3 percent inflation in June 2024, pay fell behind.", ["3 consumer_price_index_change - 2024-06"]),
        ("Consumer prices fell 0.1 percent in June 2024.", ["-0.1 consumer_price_index_change - 2024-06"]),
        ("Real wages fell as inflation of 8 percent in 2022 outpaced pay.", ["8 consumer_price_index_change - 2022"]),
        ("The unemployment rate fell to 4.1 percent in June 2024.", ["4.1 unemployment_rate - 2024-06"]),
        ("In June 2024, Texas had an unemployment rate of 4.0 percent.", ["4 unemployment_rate Texas 2024-06"]),
        ("Texas’ unemployment rate of 4.0 % is low.", ["4 unemployment_rate Texas -"]),
        (
            "California’s unemployment rate was 5.2 percent in June 2024, compared with 4.1 percent nationally.",
            ["5.2 unemployment_rate California 2024-06", "4.1 unemployment_rate - 2024-06"],
        ),
        (
            "The national jobless rate rose to 14.8 percent in April 2020, up from 4.4 percent in March 2020.",
            ["14.8 unemployment_rate - 2020-04", "4.4 unemployment_rate - 2020-03"],
        ),
        ("The unemployment rate fell by 0.2 percentage points in 2023.", ["-0.2 unemployment_rate_change - 2023"]),
        (
            "The labor force participation rate was 62.6 percent in June 2024, and the U-6 rate was 7.4 percent.",
            ["62.6 labor_force_participation_rate - 2024-06", "7.4 underemployment_rate - 2024-06"],
        ),
        ("Payrolls grew by 206,000 in June.", ["206000 payroll_employment_change - -"]),
        ("# The economy in 2024\n\nPayrolls grew by 206,000 in June.", ["206000 payroll_employment_change - 2024-06"]),
        (
            "Payroll employment rose by 206,000 in June and by 114,000 in July 2024.",
            ["206000 payroll_employment_change - 2024-06", "114000 payroll_employment_change - 2024-07"],
        ),
        ("U.S. employers cut 20.5 million jobs in April 2020.", ["-2.05e+07 payroll_employment_change - 2020-04"]),
        ("The United States had total nonfarm employment of 158 million in June 2024.",
         ["1.58e+08 payroll_employment - 2024-06"]),
        (
            "In June 2024, average hourly earnings for all employees on private nonfarm payrolls rose by 10 cents, or "
            "0.3 percent, to $35.00.",
            ["0.3 average_hourly_earnings_change - 2024-06", "35 average_hourly_earnings - 2024-06"],
        ),
        (
            "Average hourly earnings of production and nonsupervisory employees were $30.05 in June 2024.",
            ["30.05 production_average_hourly_earnings - 2024-06"],
        ),
        (
            "The unemployment rate rose to 4.1 percent in June 2024, up from 3.6 percent a year earlier.",
            ["4.1 unemployment_rate - 2024-06", "3.6 unemployment_rate - 2023-06"],
        ),
        (
            "Inflation was 3.0 percent in June 2024, compared with 3.3 percent the previous month.",
            ["3 consumer_price_index_change - 2024-06", "3.3 consumer_price_index_change - 2024-05"],
        ),
        (
            "Inflation was 3.0 percent in June 2024, down from 9.1 percent in June 2022.",
            ["3 consumer_price_index_change - 2024-06", "9.1 consumer_price_index_change - 2022-06"],
        ),
        (
            "The unemployment rate is 4.4 percent, up from 3.5 percent in 2019.",
            ["4.4 unemployment_rate - -", "3.5 unemployment_rate - 2019"],
        ),
        (
            "In June 2024, the unemployment rate was 4.1 percent. The national unemployment rate is 3.8 percent.",
            ["4.1 unemployment_rate - 2024-06", "3.8 unemployment_rate - -"],
        ),
        (
            "| Year | Inflation | Unemployment rate |\n|---|---|---|\n| 2022 | 8.0% | 3.6% |\n",
            ["8 consumer_price_index_change - 2022", "3.6 unemployment_rate - 2022"],
        ),
        (
            "| State | Unemployment rate (June 2024) |\n|---|---|\n| Texas | 4.0% |\n| United States | 4.1% |\n",
            ["4 unemployment_rate Texas 2024-06", "4.1 unemployment_rate - 2024-06"],
        ),
    ],
)  # fmt: skip
def test_numbers_about_the_economy(text: str, expected: list[str], library: Library) -> None:
    assert told(text, library) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The unemployment rate for nurses was 1.2 percent in 2023.",
        "Among registered nurses, unemployment was 1.2 percent in June 2024.",
        "For nurses, the unemployment rate was 1.2 percent in June 2024.",
        "Registered nurses had an unemployment rate of 1.2 percent in June 2024.",
        "# Registered nurses\n\nThe unemployment rate was 1.2 percent in 2023.",
        "Youth unemployment was 8.7 percent in July 2023.",
        "The Black unemployment rate was 6.3 percent in June 2024.",
        "The unemployment rate for college graduates is 2.2%.",
        "In construction, the unemployment rate was 4.4 percent in 2023.",
        "The unemployment rate was 4.4 percent in construction in 2023.",
        "Food inflation was 11.4 percent in August 2022.",
        "Job growth outpaced inflation by 2 percent in 2023.",
        "The Fed wants inflation at 2 percent.",
        "Its target is 2 percent inflation.",
        "If inflation is 10 percent in 2027, the couple loses.",
        "PCE inflation was 2.5 percent in June 2024.",
        "Inflation is expected to be 3 percent in 2027.",
        "ADP says private payrolls rose by 150,000 in June 2024.",
        "Employers in health care added 55,000 jobs in June 2024.",
        "The economy added 186,000 jobs a month in 2024.",
        "The economy grew 3 percent in 2024.",
        "The company added 12,000 jobs in 2023.",
        "# Bakers\n\nAverage hourly earnings were $17.25 in 2023.",
        "Bakers had average hourly earnings of $17.25 in 2023.",
        "Real average hourly earnings rose 0.8 percent in 2024.",
        "| Occupation | Unemployment rate |\n|---|---|\n| Registered nurses | 1.4% |\n",
        "Unemployment claims rose 5 percent in June 2024.",
    ],
)
def test_numbers_about_something_else(text: str, library: Library) -> None:
    assert told(text, library) == []


def test_a_rate_of_an_occupation_stays_one_in_scope(library: Library) -> None:
    """The label set's rule: unemployment of an occupation is its `other` measure."""
    text = "The unemployment rate for nurses was 1.2 percent, against a national unemployment rate of 3.6 percent."
    own, nation = reading(text, library).claims
    assert (own.measure, own.in_scope) == (Measure.OTHER, True)
    assert (nation.measure, nation.in_scope, nation.checkable) == (Indicator.UNEMPLOYMENT, False, True)
    assert nation.occupation is None


def test_a_rate_with_no_owner_under_a_title_about_an_occupation_keeps_the_doubt(library: Library) -> None:
    (claim,) = reading("# Electricians\n\nUnemployment fell to 2.1 percent in July 2024.", library).claims
    assert claim.measure is Indicator.UNEMPLOYMENT
    assert claim.occupation is not None
    assert claim.period == Period(2024, month=7)


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("The UK inflation rate was 2.0 percent in June 2024.", "of another country"),
        ("Since January 2021, employers have added 15 million jobs.", "a change since January 2021"),
    ],
)
def test_what_is_read_and_not_checked_says_why(text: str, note: str, library: Library) -> None:
    (claim,) = reading(text, library).claims
    assert claim.note.startswith(note)
    assert not claim.checkable


def test_amid_numbers_of_the_economy_nobody_is_carried_on(library: Library) -> None:
    text = (
        "# Welders\n\nWelders earn $51,000.\n\nPayrolls grew by 206,000 in June 2024. "
        "Average hourly earnings were $35.69 in December 2024.\n"
    )
    last = reading(text, library).claims[-1]
    assert (str(last.measure), last.occupation) == ("average_hourly_earnings", None)
