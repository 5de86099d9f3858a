"""Ends of a distribution with their share left out, pay told once more by the hour, and counts of no workers."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import reading, stated


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The lowest-paid 10 percent of bakers made less than $26,600 and the highest-paid more than $52,840.",
            ["p10_annual_wage", "p90_annual_wage"],
        ),
        (
            "Top earners among bakers made in excess of $49,060, while the lowest 10% made under $26,030.",
            ["p90_annual_wage", "p10_annual_wage"],
        ),
        (
            "Bakers in the top 10 percent earn over $60,000, the lowest earners less than $24,000.",
            ["p90_annual_wage", "p10_annual_wage"],
        ),
        (
            "The bottom quarter of bakers earned less than $31,000 and the top more than $44,000.",
            ["p25_annual_wage", "p75_annual_wage"],
        ),
    ],
)
def test_the_other_end(text: str, expected: list[str], library: Library) -> None:
    assert [str(claim.measure) for claim in reading(text, library).claims] == expected


def test_who_pays_best_is_no_end(library: Library) -> None:
    text = "The lowest 10 percent of bakers earned less than $24,000, and the best-paying state paid more than $60,000."
    assert [str(claim.measure) for claim in reading(text, library).claims][1:] != ["p90_annual_wage"]


@pytest.mark.parametrize(
    "again", ["If you are paid hourly that comes to just over", "For those on an hourly rate it works out to about"]
)
def test_a_median_once_more_by_the_hour(again: str, library: Library) -> None:
    text = f"Bakers earned a median salary of $35,510 in 2019. {again} $17."
    assert stated(text, library)[-1] == "$17 median_hourly_wage bakers 2019"


@pytest.mark.parametrize(
    "text",
    [
        "Bakers earned a median of $35,510 in 2019. There are roughly 430 accredited programs in the country.",
        "One baker promised 10,000 driverless trucks by 2034.",
        "A charity counted 92,000 people on waiting lists for bakers.",
        "A 2017 report scared everybody by saying 294,000 baker jobs could vanish.",
        "A 2023 Harlow study found that there were 47,000 bakers in the country.",
        "If you go by job ads, Indeed has the average for bakers at $21.08 an hour.",
        "An ambulance firm pays EMTs with a BLS certification $18.50 an hour, it says.",
    ],
)
def test_no_count_or_pay_of_the_office(text: str, library: Library) -> None:
    stating = reading(text, library).claims
    assert not [claim for claim in stating if claim.in_scope and claim.value_text != "$35,510" and claim.source_text]
    assert not [claim for claim in stating if claim.in_scope and claim.measure == "employment"]


@pytest.mark.parametrize("office", ["Bureau of Labor Statistics", "Department of Labor", "BLS"])
def test_a_state_behind_the_office_is_no_town(office: str, library: Library) -> None:
    text = f"According to the {office}, Texas employs 9,320 bakers."
    assert [claim.area for claim in reading(text, library).claims] == ["Texas"]


def test_jobs_in_the_wider_economy(library: Library) -> None:
    text = "Employment of tailors will fall 3% from 2016 to 2026, even as jobs in the wider economy grow 7.4%."
    assert stated(text, library)[-1] == "7.4% projected_growth_percent jobs in the wider economy 2016>2026"


def test_jobs_in_a_thousand_place_by_place(library: Library) -> None:
    text = (
        "So I looked at bakers per 1,000 jobs instead. South Dakota was highest with 3.16, more than double Utah's "
        "1.49. Wyoming has only 4,990 bakers, fewer than some hospital chains."
    )
    found = [(claim.value_text, str(claim.measure), claim.area) for claim in reading(text, library).claims]
    assert found == [
        ("3.16", "other", "South Dakota"),
        ("1.49", "other", "Utah"),
        ("4,990", "employment", "Wyoming"),
    ]


@pytest.mark.parametrize("says", ["warns of a shortage of 135,000 bakers", "found 35,000 too few"])
def test_a_body_behind_speaks_of_the_next_number(says: str, library: Library) -> None:
    text = f"BLS expects employment of bakers to grow 16 percent from 2012 to 2022, and the Harlow Institute {says}."
    claims = reading(text, library).claims
    assert claims[0].in_scope
    assert claims[0].source_text == "BLS"
    assert not any(claim.in_scope for claim in claims[1:])
