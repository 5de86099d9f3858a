"""Rows of statistics, names and sums that go together one by one."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import reading


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        (
            "The 10th, 25th, 75th and 90th percentiles of annual pay for welders in May 2023 were $36,000, $42,000, "
            "$59,000 and $73,000, in that order.",
            ["p10_annual_wage", "p25_annual_wage", "p75_annual_wage", "p90_annual_wage"],
        ),
        (
            "In May 2023 welders earned $36,000, $48,000 and $73,000 a year at the 10th, 50th and 90th percentiles.",
            ["p10_annual_wage", "median_annual_wage", "p90_annual_wage"],
        ),
        (
            "The 25th and 75th percentiles of pay for welders were $42,000 and $59,000 in May 2023.",
            ["p25_annual_wage", "p75_annual_wage"],
        ),
        (
            "Welders: 10th/50th/90th percentile wages of $36,000/$48,000/$73,000 (BLS, May 2023).",
            ["p10_annual_wage", "median_annual_wage", "p90_annual_wage"],
        ),
        (
            "For welders, the mean and the median hourly wage were $25.10 and $23.30 in May 2023.",
            ["mean_hourly_wage", "median_hourly_wage"],
        ),
        ("Welders: $48K median, around $51K mean (BLS, May 2023).", ["median_annual_wage", "mean_annual_wage"]),
        # as many statistics as sums, or none is anybody's
        (
            "The median wage of welders was $48,000, and that of roofers $47,000 and of glaziers $49,000 in May 2022.",
            ["median_annual_wage"] * 3,
        ),
    ],
)
def test_statistics_told_in_a_row(text: str, measures: list[str], library: Library) -> None:
    assert [claim.measure for claim in reading(text, library).claims] == measures


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("A quarter of welders topped $59,000 in May 2023, BLS says.", "p75_annual_wage"),
        ("A tenth of all welders exceeded $73,000 in May 2023, BLS says.", "p90_annual_wage"),
        ("One in ten welders was on less than $36,000 in May 2023, BLS says.", "p10_annual_wage"),
        ("A quarter of welders fell short of $42,000 in May 2023, BLS says.", "p25_annual_wage"),
        ("Three quarters of welders were on more than $42,000 in May 2023, BLS says.", "p25_annual_wage"),
    ],
)
def test_slices_of_the_earners(text: str, measure: str, library: Library) -> None:
    assert [claim.measure for claim in reading(text, library).claims] == [measure]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Between welders, massage therapists and recreation workers, here are the median hourly wages for May 2019 "
            "in the same order: $20.43, $20.59 and $12.67.",
            ["welders", "massage therapists", "recreation workers"],
        ),
        (
            "BLS medians for May 2024, per hour: $24.52 (welders), $26.65 (glaziers), $52.07 (materials engineers).",
            ["welders", "glaziers", "materials engineers"],
        ),
        (
            "The medians were $24.52 an hour (welders) and $26.65 an hour (glaziers) in May 2024.",
            ["welders", "glaziers"],
        ),
        # a name of its own stands before the number
        ("In May 2024 welders made $51,000 a year at the median (glaziers $55,440).", ["welders", "glaziers"]),
        (
            "BLS says welders earned a median of $51,000 in May 2024 (for glaziers, it was $55,440).",
            ["welders", "glaziers"],
        ),
        ("Welders earned a median of $51,000 in May 2024 (and glaziers made $55,440).", ["welders", "glaziers"]),
    ],
)
def test_names_told_in_a_row(text: str, names: list[str], library: Library) -> None:
    told = [claim.occupation.text.lower() if claim.occupation else None for claim in reading(text, library).claims]
    assert told == names


@pytest.mark.parametrize(
    "text",
    [
        "BLS expects a 6 percent change in employment for welders from 2024 to 2034.",
        "Welders will see 6 percent change in employment over the decade to 2034.",
        "Welders should see a 6% change from 2024 to 2034.",
    ],
)
def test_a_percent_change_is_growth(text: str, library: Library) -> None:
    assert [claim.measure for claim in reading(text, library).claims] == ["projected_growth_percent"]
