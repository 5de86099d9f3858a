"""What is told around a number: an office's name in brackets, halves, lists cut by prose, who is counted with whom."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import stated


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the office's name in the brackets before the statistic
        ("Bakers: $18.40/hr (OEWS mean)", ["$18.40 mean_hourly_wage bakers -"]),
        ("Bakers: $39,210 a year (BLS, median)", ["$39,210 median_annual_wage bakers -"]),
        ("Bakers: $39,210 per year [U.S. median]", ["$39,210 median_annual_wage bakers -"]),
        ("Bakers: $39,210 (BLS's median figure)", ["$39,210 median_annual_wage bakers -"]),
        ("Bakers: $62,100/yr (BLS 90th percentile)", ["$62,100 p90_annual_wage bakers -"]),
        (
            "Bakers make $39,210 (the BLS median for 2023), roofers $50,970 (BLS mean).",
            ["$39,210 median_annual_wage bakers 2023", "$50,970 mean_annual_wage roofers 2023"],
        ),
        (
            "The median (50th percentile) pay of bakers is $34,950 (average $36,900), BLS says.",
            ["$34,950 median_annual_wage bakers -", "$36,900 mean_annual_wage bakers -"],
        ),
        # half of a row of names
        (
            "Half of the plumbers, pipefitters and steamfitters in the country took home over $61,550 in May 2023, "
            "which comes to $29.59 an hour.",
            [
                "$61,550 median_annual_wage plumbers, pipefitters and steamfitters 2023-05",
                "$29.59 median_hourly_wage plumbers, pipefitters and steamfitters 2023-05",
            ],
        ),
        (
            "The bureau says half of roofers, glaziers, and masons made less than $50,970 in 2023.",
            ["$50,970 median_annual_wage roofers, glaziers, and masons 2023"],
        ),
        (
            "According to BLS, half the nation's bakers earned more than $39,210 a year.",
            ["$39,210 median_annual_wage bakers -"],
        ),
        # everybody
        (
            "Bakery jobs are expected to grow 9% by 2033, compared with only 4% for the typical occupation.",
            [
                "9% projected_growth_percent bakery jobs >2033",
                "4% projected_growth_percent the typical occupation >2033",
            ],
        ),
        (
            "Employment of bakers will grow 9%, while the typical job grows just 4%.",
            ["9% projected_growth_percent bakers -", "4% projected_growth_percent the typical job -"],
        ),
        (
            "Employment of bakers should climb 9% by 2033, well ahead of the typical occupation.",
            ["9% projected_growth_percent bakers >2033"],
        ),
        ("The average job of a baker pays $39,210, BLS says.", ["$39,210 mean_annual_wage baker -"]),
        # with whom an office counts them
        (
            "The government lumps midwives in with other nurse practitioners, a group that should see 38% growth.",
            ["38% projected_growth_percent nurse practitioners -"],
        ),
        (
            "BLS groups sous chefs with chefs and head cooks, a category expected to grow 8% through 2033.",
            ["8% projected_growth_percent chefs and head cooks >2033"],
        ),
        (
            "The government puts dog walkers under animal caretakers, which should see 16% growth from 2023 to 2033.",
            ["16% projected_growth_percent animal caretakers 2023>2033"],
        ),
        (
            "Labor statisticians track sommeliers among waiters, and expect the group to shrink 1% by 2033.",
            ["1% projected_growth_percent waiters >2033"],
        ),
        (
            "It lists bakers under production occupations, which grow slowly, and expects bakers to gain 5%.",
            ["5% projected_growth_percent bakers -"],
        ),
        # no pay and no workers
        ("Roofers laugh at a state university, where tuition and fees alone average $10,440 a year.", []),
        ("At public colleges tuition, room and board average $22,700 a year, which roofers save.", []),
        ("A roofer may handle more than 40 different shingle types. There are over 100 roofing products.", []),
        ("There are about 3,000 baking schools, and 221,700 baking jobs.", ["221,700 employment baking jobs -"]),
    ],
)
def test_words_around_a_number(text: str, expected: list[str], library: Library) -> None:
    assert stated(text, library) == expected


CUT = """\
## Where bakers earn the most

Here's average pay for bakers by state, per BLS (May 2023):

- **California: $42,360**

You'll need a food card here.

- **New York: $41,270**
- **Washington: $40,910**

Lots of competition.

- **Oregon: $40,380**
"""


def test_a_list_cut_by_prose_goes_on(library: Library) -> None:
    sums = ("$42,360", "$41,270", "$40,910", "$40,380")
    assert [line.split(" ")[:2] for line in stated(CUT, library)] == [[each, "mean_annual_wage"] for each in sums]


def test_a_list_under_a_lead_of_its_own_does_not(library: Library) -> None:
    text = CUT.replace("You'll need a food card here.", "What the owners of two shops told us they pay:")
    assert not any(line.startswith("$41,270 mean_annual_wage") for line in stated(text, library))
