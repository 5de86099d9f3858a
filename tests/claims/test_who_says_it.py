"""Numbers of the office beside those of others: each is whose its own clause says."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import stated

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
