"""Whose number it is, where a sentence tells several names and several numbers, or points back to them."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import reading, stated

# a text, and whose its numbers are in their order
PAIRED = [
    (
        "BLS expects 12,400 openings a year among electricians and 23,100 among plumbers over 2024-34.",
        ["electricians", "plumbers"],
    ),
    ("It is one of the 6,100 openings per year that BLS foresees for opticians over 2024-34.", ["opticians"]),
    (
        "Our 40 posts are a fraction of the 23,100 annual openings the Bureau of Labor Statistics projects for "
        "plumbers from 2024 to 2034.",
        ["plumbers"],
    ),
    (
        "Compared with the $61,010 median for paralegals, court reporters earned $63,940 in May 2023, BLS says.",
        ["paralegals", "court reporters"],
    ),
    (
        "Compared with paralegals, court reporters earned a median of $63,940 in May 2023, BLS says.",
        ["court reporters"],
    ),
    (
        "Against the $45,760 that roofers made in May 2022, plumbers took home $60,090, per the BLS.",
        ["roofers", "plumbers"],
    ),
    (
        "In May 2022 the pay ranged from $35,000 to $78,010 for roofers and from $38,760 to $95,430 for plumbers, BLS.",
        ["roofers", "roofers", "plumbers", "plumbers"],
    ),
    (
        "The median for roofers was $50,970, and bakers and glaziers stood at $36,650 and $55,440 in May 2024 (BLS).",
        ["roofers", "bakers", "glaziers"],
    ),
    ("Median pay was $36,650 and $55,440 for bakers and glaziers in May 2024 (BLS).", ["bakers", "glaziers"]),
    ("Bakers in New York and Iowa had medians of $40,000 and $35,000 in May 2024 (BLS).", ["Bakers", "Bakers"]),
    (
        "Sous chef, then kitchen lead (the BLS median for *chefs and head cooks* is $60,990).",
        ["chefs and head cooks"],
    ),
    (
        "Four jobs: roofer ($50K median), controller ($144K median), florist ($36K) and glazier ($55K).",
        ["roofer", "controller", "florist", "glazier"],
    ),
    (
        "Summary of BLS medians: barber ($36,650 median), glazier ($55,440), manager ($102K median).",
        ["barber", "glazier", "manager"],
    ),
    ("BLS sees the number of tutors rising by 1,300 from 2024 to 2034.", ["tutors"]),
]
POINTED = [
    (
        "Both roofers and glaziers came by with medians of $50,970 for the first and $55,440 for the second, May 2024.",
        ["roofers", "glaziers"],
    ),
    (
        "This term's careers are bakers, florists and opticians.\n\n“Real numbers,” said Ms. Lee. The sheet has "
        "BLS medians for May 2024: $36,650 for the first, $35,000 for the second, $46,560 for the third.",
        ["bakers", "florists", "opticians"],
    ),
    ("## Bakers vs. florists\n\nBLS counted 249,100 jobs for the latter in 2024.", ["florists"]),
    (
        "She joined the bakers; he, the glaziers. In May 2024, says BLS, people in her occupation earned $36,650 at "
        "the median. People in his earned $55,440.",
        ["bakers", "glaziers"],
    ),
    (
        "She joined the bakers; he, the glaziers.\n\nNeither knew. Years went by. Prices rose. "
        "The top tenth earned more than $48,000 in hers in May 2024, says BLS.",
        ["bakers"],
    ),
    (
        "## Bakers vs. florists\n\nBakers earned a median of $36,650 in 2024 (BLS). For florists, it was $35,000.\n\n"
        "From 2024 to 2034, employment is projected to rise 6 percent and 4 percent, respectively.",
        ["Bakers", "florists", "Bakers", "florists"],
    ),
    (
        "Bakers rise. Florists do too. Glaziers sleep. The former earned $36,650 at the median in May 2024 (BLS).",
        ["the former"],
    ),
    (
        "Luis joined the ranks of bakers.\n\nThe national median was $36,650 in May 2024 (BLS), and a tenth of those "
        "in the field earned more than $48,000.",
        ["bakers", "bakers"],
    ),
    ("BLS medians for May 2024 were $36,650 for those she would leave. She was a glazier.", ["one meant"]),
    ("In his view, bakers earned a median of $36,650 in May 2024 (BLS).", ["bakers"]),
    (
        "The bulletin takes up two jobs: bakers (41 ads) and glaziers (29).\n\nBLS medians for May 2023 were $16.51 "
        "and $24.09 an hour, respectively.",
        ["bakers", "glaziers"],
    ),
    (
        "About 83,800 people worked as opticians in 2022. Taken together, the two occupations are forecast to grow 10% "
        "between 2022 and 2032, says the BLS. Some 8,600 positions open up annually.",
        ["opticians", "the two occupations", "the two occupations"],
    ),
    (
        "Bakers (12,400 jobs) and roofers (8,300) lead. In May 2024 the mean hourly wage of these two occupations was "
        "$18.10 and $26.05, respectively, against $32.66 for all occupations.",
        ["Bakers", "roofers", "Bakers", "roofers", "all occupations"],
    ),
    ("Of these two jobs, roofers earn less: $50,970 in May 2024 (BLS).", ["roofers"]),
]
EVERYBODY = [
    "The $48,060 median for workers overall in May 2023 (BLS) is less than what roofers make.",
    "Here the median is low. The typical American worker makes $46,310 a year, says BLS for May 2022.",
    "The median worker in this country earned $49,500 in May 2024, per BLS.",
    "From 2024 to 2034, total employment in the nation grows 3%, BLS says.",
]


@pytest.mark.parametrize(("text", "expected"), PAIRED + POINTED)
def test_whose_number_it_is(text: str, expected: list[str], library: Library) -> None:
    claims = reading(text, library).claims
    assert [claim.occupation.text for claim in claims if claim.occupation] == expected


@pytest.mark.parametrize("text", EVERYBODY)
def test_everybody_in_a_writers_own_words(text: str, library: Library) -> None:
    (claim,) = reading(text, library).claims
    assert claim.occupation is not None
    assert claim.occupation.codes == ("00-0000",)


def test_total_employment_beside_the_jobs_own_growth(library: Library) -> None:
    text = "Roofers' ranks will grow by 6% from 2024 to 2034, BLS says, at a time when total employment grows 3%."
    codes = [claim.occupation.codes for claim in reading(text, library).claims if claim.occupation]
    assert codes == [("47-2181",), ("00-0000",)]


def test_extra_workers_are_no_occupation(library: Library) -> None:
    claims = reading("Hospitals need 43,000 extra workers this year.", library).claims
    assert all(claim.occupation is None for claim in claims)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "# Roofers\n\nThe bottom 10 percent of earners took home less than $34,170 in May 2023.",
            ["$34,170 p10_annual_wage roofers 2023-05"],
        ),
        (
            "# Roofers\n\nAbout 138,600 people held these jobs in 2023; the count should creep up 2% by 2033 (BLS).",
            ["138,600 employment roofers 2023", "2% projected_growth_percent roofers 2023>2033"],
        ),
        (
            "Employment of florists will fall. U.S. employment overall is projected to increase by 5.2% by 2028.",
            ["5.2% projected_growth_percent employment overall >2028"],
        ),
        (
            "# Geoscientists\n\nThe BLS estimated that 5,400 people worked in this occupation in May 2023.",
            ["5,400 employment geoscientists 2023-05"],
        ),
        (
            "There were 141,200 librarians at work in 2021. Their median pay that year was $61,190.",
            ["141,200 employment librarians 2021", "$61,190 median_annual_wage librarians 2021"],
        ),
    ],
)
def test_words_for_people_and_counts_are_no_occupation(text: str, expected: list[str], library: Library) -> None:
    assert stated(text, library) == expected
