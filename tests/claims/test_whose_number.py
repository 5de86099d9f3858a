"""What a number measures where another stands beside it, what bounds it, and which place and credit are its own."""

import pytest

from factcheck.claim import Origin
from factcheck.reference.library import Library
from tests.claims.notation import reading, stated


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "About 112,300 people worked as roofers in 2022, and another 48,700 or so held jobs as glaziers.",
            ["112,300 employment", "48,700 employment"],
        ),
        (
            "In 2023 there were 61,200 opticians, plus another 40,000 optometrists.",
            ["61,200 employment", "40,000 employment"],
        ),
        (
            "There were 450,000 bakers in 2023. Add about 120,000 butchers, and the total is large.",
            ["450,000 employment", "120,000 employment"],
        ),
        ("The trade will add about 12,800 roofers by 2034.", ["12,800 projected_growth_jobs"]),
        ("Employers are expected to add another 12,800 roofers by 2032.", ["12,800 projected_growth_jobs"]),
        (
            "Employment of florists is seen growing 1% between 2022 and 2032, or some 1,800 jobs.",
            ["1% projected_growth_percent", "1,800 projected_growth_jobs"],
        ),
        (
            "By 2034, the number of typists is expected to fall by about a third, or 17,000 positions.",
            ["17,000 projected_growth_jobs"],
        ),
        (
            "The nation will need 60,500 bakers every year over 2024–34 to fill projected openings, BLS says, though "
            "the net gain for the whole decade is 14,000.",
            ["60,500 annual_openings", "14,000 projected_growth_jobs"],
        ),
        (
            "BLS sees 8,800 openings a year for bakers, 5,000 for roofers and 17,900 for surgeons through 2034.",
            ["8,800 annual_openings", "5,000 annual_openings", "17,900 annual_openings"],
        ),
        (
            "BLS sees 8,800 openings a year for bakers. There were 17,900 glaziers in 2024.",
            ["8,800 annual_openings", "17,900 employment"],
        ),
        (
            "There were 48,000 jobs for bakers in 2024, and BLS expects 2,200 more by 2034.",
            ["48,000 employment", "2,200 projected_growth_jobs"],
        ),
        (
            "Wages for the middle 50 percent ran $48,230 to $77,680 for bakers and $73,330 to $114,940 for roofers.",
            [
                "$48,230 p25_annual_wage",
                "$77,680 p75_annual_wage",
                "$73,330 p25_annual_wage",
                "$114,940 p75_annual_wage",
            ],
        ),
        (
            "BLS has for May 2024 a mean of $55,100 for roofers and a 75th percentile of $64,000.",
            ["$55,100 mean_annual_wage", "$64,000 p75_annual_wage"],
        ),
        (
            "Three out of four bakers earned at least $30,000 in 2024, and nine out of ten earned at least $25,480.",
            ["$30,000 p25_annual_wage", "$25,480 p10_annual_wage"],
        ),
        ("Only one in ten roofers earned more than $80,780 in May 2024.", ["$80,780 p90_annual_wage"]),
        (
            "Ten percent of roofers earned less than $37,000 and ten percent more than $80,780 in 2024.",
            ["$37,000 p10_annual_wage", "$80,780 p90_annual_wage"],
        ),
        (
            "Roofers had a median of $50,970 in 2024. The top 10 percent made more than $80,780. Glaziers sit a bit "
            "higher: $55,440.",
            ["$50,970 median_annual_wage", "$80,780 p90_annual_wage", "$55,440 median_annual_wage"],
        ),
        (
            "In short: baker ($36,650 median), roofer ($50,970), florist ($34,690).",
            ["$36,650 median_annual_wage", "$50,970 median_annual_wage", "$34,690 median_annual_wage"],
        ),
        (
            "In short: baker ($36,650 median), roofer ($50,970 median), florist ($34,690), says BLS.",
            ["$36,650 median_annual_wage", "$50,970 median_annual_wage", "$34,690 annual_wage_unspecified"],
        ),
        (
            "We kept jobs that paid less than the median for all workers, which was $49,500 in 2024.",
            ["$49,500 median_annual_wage"],
        ),
        (
            "Officers make $76,290 a year, the median for police and detectives is $77,270, says BLS.",
            ["$76,290 annual_wage_unspecified", "$77,270 median_annual_wage"],
        ),
        (
            "Earning $50,970 as of May 2024, the median roofer can pay off our $6,200 program.",
            ["$50,970 median_annual_wage"],
        ),
        (
            "BLS says employment of bakers grew 12% from 2013 to 2023, and another 6% is expected by 2033.",
            ["12% other", "6% projected_growth_percent"],
        ),
    ],
)
def test_measure(text: str, expected: list[str], library: Library) -> None:
    assert [" ".join(line.split()[:2]) for line in stated(text, library)] == expected


def test_a_net_loss_is_a_decline(library: Library) -> None:
    (claim,) = reading("The projected net loss of florists from 2024 to 2034 is put at 2,400.", library).claims
    assert (claim.measure, claim.value) == ("projected_growth_jobs", -2400)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Half of all roofers earned more than $50,970 in 2024, BLS reports.", "exact"),
        ("In 2024, half the bakers in the country made less than $36,650 a year.", "exact"),
        ("More than half of bakers earned a median of over $36,000 in 2024.", "more_than"),
        ("The list has jobs paying more than $49,500, the midpoint for all workers.", "exact"),
        ("Their median wage is greater than $49,500 - the median wage for all workers in 2024.", "exact"),
        ("The median for roofers was more than $49,500 in 2024.", "more_than"),
        ("How many roofers are there?About 135,000 people worked as roofers in 2022.", "about"),
        ("Some 8,600 openings for roofers are expected each year.", "about"),
        ("The top 10% of roofers clear $80,780.", "more_than"),
    ],
)
def test_comparator(text: str, expected: str, library: Library) -> None:
    assert reading(text, library).claims[0].quantity.comparator == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The median for roofers was $50,970 in 2024, and in Oregon the average is $61,000.", [None, "Oregon"]),
        ("The top tenth of roofers earn more than $80,780, while Alaska pays a mean of $70,000.", [None, "Alaska"]),
        ("Roofers in Ohio earned a median of $50,000 in 2024.", ["Ohio"]),
        ("Roofers earned a median of $50,000 in 2024 in the state of Ohio.", ["Ohio"]),
        ("In Texas, roofers earned a mean of $46,000, and the median was $45,000.", ["Texas", "Texas"]),
        ("Roofers in Iowa earned a mean of $53,720 a year. The national mean was $55,100.", ["Iowa", None]),
        ("Roofers in Utah were paid $56,220 on average, compared with $55,100 nationwide.", ["Utah", None]),
    ],
)
def test_area(text: str, expected: list[str | None], library: Library) -> None:
    assert [claim.area for claim in reading(text, library).claims] == expected


def credits(text: str, library: Library) -> list[str | None]:
    return [claim.source_text for claim in reading(text, library).claims]


OFFICE = "Bureau of Labor Statistics"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"The {OFFICE} put the median for roofers at $50,970 in 2024. Glaziers earned a median of $55,440.",
            [OFFICE, OFFICE],
        ),
        ("Bakers earned a median of $36,650 (BLS, 2024). The outlook for roofers is growth of 6%.", ["BLS", None]),
        ("A baker makes $36,650 at the median, a roofer $50,970 (BLS, 2024).", ["BLS", "BLS"]),
        ("Bakers made a median of $36,650, and the BLS says growth will reach 6% by 2034.", [None, "BLS"]),
        (
            f"The {OFFICE} put the median for roofers at $50,970 in 2024.\n\nAt the low end, ten percent of roofers "
            "made under $37,000.",
            [OFFICE, OFFICE],
        ),
        ("Bakers earned a median of $36,650, BLS says.\n\nThe agency expects 36,700 openings a year.", ["BLS", "BLS"]),
        ("Glassdoor says bakers make $41,000 a year.\n\nThe agency expects 36,700 openings.", ["Glassdoor", None]),
        ("The government sees bakers growing 6% by 2034.", ["The government"]),
        ("Roofers were paid a mean of $56,220, according to federal wage data.", ["federal wage data"]),
        (
            "# Bakers\n\n| | |\n|---|---|\n| Typical pay | $36,650 median |\n| Openings a year | 36,700 |\n\n"
            f"*Source: {OFFICE}*",
            [OFFICE, OFFICE],
        ),
        ("# Bakers\n\nMedian pay: $36,650\n\nGrowth, 2024-34: 6%\n\nAll from BLS.", ["BLS", "BLS"]),
        (
            "This winter I sat down with the federal data to see what the numbers show.\n\nBakers earned a median of "
            "$36,650 in 2024.",
            [None],
        ),
        ("All salary data are from federal data for 2024.\n\nBakers earned a median of $36,650.", ["federal data"]),
        (
            "# Posts tagged: Occupational Outlook Handbook\n\n## Bakers\n\n- Median annual wage, May 2019: $27,700",
            [None],
        ),
        ("# What BLS says about bakers\n\nThe median wage was $36,650 in 2024.", ["BLS"]),
    ],
)
def test_credit(text: str, expected: list[str | None], library: Library) -> None:
    assert credits(text, library) == expected


def test_a_credit_that_only_goes_on_is_no_stronger_than_one_for_all_data(library: Library) -> None:
    text = f"The {OFFICE} put the median for roofers at $50,970 in 2024. Glaziers earned a median of $55,440."
    assert [claim.origins["source"] for claim in reading(text, library).claims] == [Origin.SENTENCE, Origin.DOCUMENT]
