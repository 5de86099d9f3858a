"""What is found at all: short lines, lists and tables that somebody credits, and numbers that are no office's."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import reading


def found(text: str, library: Library, name: str = "guide.md") -> list[str]:
    claims = reading(text, library, name).claims
    return [f"{claim.value_text} {claim.measure}" for claim in claims if claim.in_scope]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a label and its number
        (
            "## Tailors\n\nPeople employed today: 21,300\n\nEmployed in 2034 (projected): 20,100\n\nHeadcount: 21,300",
            ["21,300 employment", "20,100 employment", "21,300 employment"],
        ),
        (
            "## Tailors\n\nHow many are expected in 2033?\n\nWorkers now: 21,300\n\nWorkers in 2033: 22,400 (up 5%)",
            ["21,300 employment", "22,400 employment", "5% projected_growth_percent"],
        ),
        (
            "## Tailors\n\n| | |\n|---|---|\n| Employment, 2023 | 21,300 (tailors and dressmakers) |\n"
            "| Openings per year | 2,100 (on average) |",
            ["21,300 employment", "2,100 annual_openings"],
        ),
        ('---\ntitle: Becoming a tailor\nmedianAnnualWage: "$38,900"\n---\n\nHello.', ["$38,900 median_annual_wage"]),
        # what a list's head says of all its lines
        (
            "**The pay (BLS, May 2023):**\n\n- Tailor: $38,900\n- Butcher $37,630 / baker $34,950\n- Course fee: "
            "$2,400",
            [
                "$38,900 annual_wage_unspecified",
                "$37,630 annual_wage_unspecified",
                "$34,950 annual_wage_unspecified",
            ],
        ),
        (
            "In May 2023 tailors earned:\n\n- below $25,000 a year at the bottom (lowest 10 percent)\n"
            "- $38,900 at the median",
            ["$25,000 p10_annual_wage", "$38,900 median_annual_wage"],
        ),
        # counts
        (
            "Jobs for tailors are expected to edge down from 21,300 in 2023 to 20,100 in 2033.",
            ["21,300 employment", "20,100 employment"],
        ),
        (
            "BLS counted 21,300 jobs for tailors in 2023 and foresees 20,100 by 2033.",
            ["21,300 employment", "20,100 employment"],
        ),
        (
            "Tailors numbered 21,300 in 2023 and should number 20,100 in 2033.",
            ["21,300 employment", "20,100 employment"],
        ),
        ("With 21,340 on payrolls across the country, tailors are few.", ["21,340 employment"]),
        (
            "The Occupational Employment and Wage Statistics put the number of tailors (leaving out costumers) "
            "at 21,340.",
            ["21,340 employment"],
        ),
        # openings
        ("Some 2,100 jobs for tailors will probably still come open each year.", ["2,100 annual_openings"]),
        ("The country will need 2,100 tailors every year, says BLS.", ["2,100 annual_openings"]),
        # changes
        (
            "By 2033 the number of tailors is expected to drop by nearly a tenth, or 2,100 positions.",
            ["2,100 projected_growth_jobs"],
        ),
        (
            "BLS says 21,300 jobs for tailors in 2023 will become 23,400 in 2033. That is 2,100 more, or 10%.",
            [
                "21,300 employment",
                "23,400 employment",
                "2,100 projected_growth_jobs",
                "10% projected_growth_percent",
            ],
        ),
        ("The BLS sees 9% more tailoring jobs a decade from now.", ["9% projected_growth_percent"]),
        (
            "Says BLS: pay lags. The median for tailors climbed just over 14% between 2013 and 2021; rents rose 30%.",
            ["14% other"],
        ),
        # pay
        ("Tailors bring in about $38,900, says BLS.", ["$38,900 annual_wage_unspecified"]),
        ("Only one in ten tailors made more than $61,700.", ["$61,700 p90_annual_wage"]),
        ("50% of tailors earned less than $38,900.", ["$38,900 median_annual_wage"]),
        (
            "Between $30,100 and $48,200: that is where the middle half of tailors stood.",
            ["$30,100 p25_annual_wage", "$48,200 p75_annual_wage"],
        ),
        (
            "It was $18.70 an hour for tailors in May 2023 (median, BLS) and $18.10 for butchers.",
            ["$18.70 median_hourly_wage", "$18.10 median_hourly_wage"],
        ),
        (
            "What is it worth? The all-worker median is a low bar. Compare tailors, at $38,900, or butchers at "
            "$37,630.",
            ["$38,900 median_annual_wage", "$37,630 median_annual_wage"],
        ),
        ("BLS has tailors' numbers for May 2023: it's $38,900. That's the median.", ["$38,900 median_annual_wage"]),
        # the people of the heading
        (
            "Figures are from the BLS.\n\n## Tailor\n\nPeople in this line of work make about $38,900 a year.",
            ["$38,900 annual_wage_unspecified"],
        ),
        # shares
        ("About 31% of tailors work for themselves.", ["31% other"]),
        (
            "| | |\n|---|---|\n| **Own boss?** | Often. 31% of tailors are self-employed according to BLS. |",
            ["31% other"],
        ),
        ("Around 9 percent of jobs in the state were in sales and related occupations.", ["9 percent other"]),
    ],
)
def test_found(text: str, expected: list[str], library: Library) -> None:
    assert found(text, library) == expected


@pytest.mark.parametrize(
    "text",
    [
        # another source's table, list or count
        "## Tailors\n\n| | |\n|---|---|\n| Typical pay | $41,914 average |\n\n*Source: Glassdoor*",
        "## Tailors\n\nMedian pay: $41,914\n\nOutlook: 8% growth\n\nSource: ZipRecruiter, 2024",
        "JobHarbor likes tailors. By its count the country will gain 84,700 tailors, a sum of 80,000 new "
        "positions and more.",
        "The Associated Tailors and Builders reckons there will be 41,000 new tailor jobs by 2030.",
        # what an industry needs
        "Garment firms need 40,000 extra workers this year.",
        "The trade has to attract 40,000 additional workers in 2025 just to keep up.",
        "The trade is short 40,000 more tailors by 2030.",
        # prices, and what others paid
        "A tailor does eight fittings a day. At average production of $150 per visit that is a lot.",
        "Tailors earn a median wage. Tuition runs from $6,000 at a public college to more than $20,000 at a "
        "private one.",
        "The median tailor would pay off our $9,200 program quickly.",
        "The pay? The site asked 236 tailors and got $79,000 for tailors.",
        "Tailors start at $41,200 and reach $58,950 after five years.",
        # a change that others counted
        "From 2005 to 2018 the count of tailors with an active licence rose by 41% in the metro.",
    ],
)
def test_left_alone(text: str, library: Library) -> None:
    assert found(text, library) == []


def test_a_picture_credits_no_number(library: Library) -> None:
    text = "Tailors earned a median of $38,900.\nSource: iStock\n"
    assert found(text, library) == found(text, library, "guide.txt") == ["$38,900 median_annual_wage"]


def test_another_sources_number_about_something_else_does_not_carry_on(library: Library) -> None:
    text = (
        "Mail is down 35% since 2001, according to the Postal Service. "
        "Hiring of tailors is expected to shrink by 8% by 2033."
    )
    assert found(text, library) == ["8% projected_growth_percent"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Tailors should shrink by about a tenth, or 2,100 jobs, by 2033.", -2_100),
        ("A decline of 9 percent, which is 2,100 jobs, is projected for tailors.", -2_100),
        ("The number of tailors should grow by a tenth, or 2,100 jobs, by 2033.", 2_100),
    ],
)
def test_a_fall_told_twice_is_a_fall_both_times(text: str, value: float, library: Library) -> None:
    jobs = [claim for claim in reading(text, library).claims if str(claim.measure) == "projected_growth_jobs"]
    assert [claim.value for claim in jobs] == [value]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Our certificate ($8,200, kit included) leads to work as a tailor, whose median wage was $18.06 an hour in "
            "May 2023 according to BLS.",
            ["$18.06 median_hourly_wage"],
        ),
        (
            "Glassdoor said $24 an hour last spring, the BLS said $18.06 (median for tailors, May 2023), and my first "
            "offer was $16.50.",
            ["$18.06 median_hourly_wage"],
        ),
        (
            "# Job Outlook, 2024-34\n\nThe average growth rate for all occupations is 3 percent.",
            ["3 percent projected_growth_percent"],
        ),
        (
            "Tailors: 2% more jobs by 2034 than in 2024, BLS says. What it takes: patience and 500 supervised hours.",
            ["2% projected_growth_percent"],
        ),
        (
            "Dues are $48 a month, and the BLS had the mean wage of tailors at $41,480 in May 2023.",
            ["$41,480 mean_annual_wage"],
        ),
    ],
)
def test_numbers_of_others_in_the_sentence_are_left_alone(text: str, expected: list[str], library: Library) -> None:
    assert found(text, library) == expected
