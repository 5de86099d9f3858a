"""Numbers of the office beside those of others: each is whose its own clause says."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import reading, stated

BAKERS = "BLS has bakers at a $36,510 median for 2024. "


@pytest.mark.parametrize(
    "text",
    [
        "With overtime, guys I talked to say $50K-$60K, take that for what it is.",
        "A friend of mine clears $52,300.",
        "Folks on the forum report $48,500 or so.",
        "A recruiter told me $45,250 is normal.",
        "Bakers I know say the pay is closer to $45,200.",
        "Listeners write in with $44,800.",
        "The union BCX says bakers average $49,300.",
        "Staffing firm Harlow pegs bakers at $51,200.",
        "Trade group RBX put the average baker's base salary at $49,621 in its last report.",
        "Assistant jobs begin around $35,100, based on our scan of Indeed postings.",
        "Note that tuition for a two-year baking program averages around $25,400.",
    ],
)
def test_what_somebody_else_says(text: str, library: Library) -> None:
    assert stated(BAKERS + text, library) == ["$36,510 median_annual_wage bakers 2024"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ZipRecruiter lists pay between $29,000 and $46,500 for bakers, and the BLS comes in at $36,650.", "$36,650"),
        ("For bakers, BLS is at $36,650, a bit lower than ZipRecruiter's $41,000.", "$36,650"),
        ("For bakers, Glassdoor's estimate of $41,250 is above the BLS's $36,650.", "$36,650"),
        ("PayScale puts bakers at $39,400, versus the government's $36,650.", "$36,650"),
        ("The trade group for bakers cites BLS: the median is $36,650.", "$36,650"),
        ("Bakers cost of living aside, BLS says bakers average $36,650.", "$36,650"),
    ],
)
def test_what_the_office_says(text: str, expected: str, library: Library) -> None:
    assert [each.split()[0] for each in stated(text, library)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what has capitals for a name and speaks is a body
        ("The NRAX puts it at 60,800 roofers and says it could pass 160,000 by 2028.", []),
        ("HVAC shows promise: BLS expects 6 percent growth for roofers from 2023 to 2033.", ["6 percent"]),
        # the number of a class of jobs
        ("Our title, which followed the new 1560 occupational series, confused bakers and BLS.", []),
    ],
)
def test_bodies_with_capitals(text: str, expected: list[str], library: Library) -> None:
    assert [each.partition(" projected")[0] for each in stated(text, library)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("BLS expects jobs for bakers to grow 5 percent from 2022 to 2032. But that hides a lot of retirements. Some "
         "24,300 openings should come up each year over the decade.", ["BLS", "BLS"]),
        ("Employment of bakers is expected to jump 16% between 2021 and 2031, and the BLS says 24,300 openings will "
         "come up each year.", ["BLS", "BLS"]),
        ("Some 1,900 bakers work in Georgia, and Georgia’s labor department expects that number to go up.", [None]),
    ],
)  # fmt: skip
def test_how_far_a_credit_holds(text: str, expected: list[str | None], library: Library) -> None:
    assert [each.source_text for each in reading(text, library).claims] == expected
