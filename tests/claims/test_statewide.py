"""Areas that the words around a number only point at, or that go by the name of another year."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import reading, stated

PAGE = "# Roofing schools in Arizona\n\n"


@pytest.mark.parametrize(
    ("text", "area"),
    [
        (PAGE + "The state's own forecasters see roofer jobs growing 12% by 2032.", "Arizona"),
        (PAGE + "Statewide, roofers earned a median of $46,000.", "Arizona"),
        (PAGE + "Roofers earned a median of $46,000.", None),
        (PAGE + "Statewide, roofers in Ohio earned a median of $46,000.", "Ohio"),
        ("# Arizona and Ohio\n\nStatewide, roofers earned a median of $46,000.", None),
        ("In Phoenix-Mesa-Scottsdale, roofers earned a mean wage of $46,000.", "Phoenix-Mesa-Scottsdale"),
    ],
)
def test_area(text: str, area: str | None, library: Library) -> None:
    (claim,) = [claim for claim in reading(text, library).claims if claim.in_scope]
    assert claim.area == area


def test_growth_beside_a_forecast_is_of_jobs_though_pay_stands_before(library: Library) -> None:
    text = "BLS lists median pay of $57,090 for opticians, with 4% growth anticipated through 2033."
    assert stated(text, library)[1] == "4% projected_growth_percent opticians >2033"


def test_the_average_occupation_is_all_occupations(library: Library) -> None:
    text = "Jobs for opticians will climb by 19% by 2030, twice the pace of the average occupation (8%)."
    assert stated(text, library)[1] == "8% projected_growth_percent the average occupation >2030"


def test_the_name_of_a_group_begins_behind_a_comma(library: Library) -> None:
    text = "Among the 22 major groups, legal occupations had a mean wage of $37.47 an hour."
    assert stated(text, library) == ["$37.47 mean_hourly_wage legal occupations -"]


def test_two_names_of_one_occupation_share_a_date(library: Library) -> None:
    text = (
        "Employment of floral designers should shrink 18 percent from 2022 to 2032. "
        "There will still be 5,400 openings a year as florists retire."
    )
    assert stated(text, library)[1].endswith(" 2022>2032")


BAKERS = "# Bakers\n\nBLS puts the median wage of bakers in the Dayton area at $35,100. "
RELEASE = """TULSA AREA WAGES BY OCCUPATION, MAY 2019

Pay in the Tulsa, Oklahoma, metropolitan area averaged $22.87 an hour in May 2019, according to the U.S. Bureau of Labor
Statistics. The national mean was $25.72.

Bakers averaged $13.52 here and $14.45 nationwide. Within the group, butchers (1,210) had the biggest job count. In Ohio
bakers made $14.10.
"""
PAYS = "The mean wage of bakers is $33,000, BLS says. "


def areas(text: str, library: Library, name: str = "guide.md") -> list[str | None]:
    return [claim.area for claim in reading(text, library, name).claims if claim.in_scope]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (BAKERS + "Local wages for cooks are lower: $30,230.", ["Dayton area", "Dayton area"]),
        (BAKERS + "Some 410 bakers work in the area.", ["Dayton area", "Dayton area"]),
        (BAKERS + "Bakers made $36,110 nationwide.", ["Dayton area", None]),
        ("# Bakers\n\nBLS says bakers earn $36,510 in the area of pastry.", [None]),
        (
            "# Bakers in Georgia\n\nRoughly 1,900 bakers work in the state, and Georgia’s labor department expects "
            "that "
            "number to go up.",
            ["Georgia"],
        ),
    ],
)
def test_words_that_point_at_the_place(text: str, expected: list[str | None], library: Library) -> None:
    assert areas(text, library) == expected


def test_a_headline_of_one_place(library: Library) -> None:
    tulsa = "Tulsa, Oklahoma, metropolitan area"
    assert areas(RELEASE, library, "release.txt") == [tulsa, None, tulsa, None, tulsa, "Ohio"]
    two = (
        "# Jobs in Ohio and Kentucky\n\nBakers earned $33,010 in Ohio. BLS has cooks at $31,020. Roofers made $51,990."
    )
    assert areas(two.replace(" BLS", "\n\nBLS"), library)[1:] == [None, None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (PAYS + "Savannah is next with $33,120 and Augusta comes in at $32,680.", ["Savannah", "Augusta"]),
        (PAYS + "Shops in Macon and Columbus pay their bakers $31,240 and $30,910.", ["Macon", "Columbus"]),
        (PAYS + "Bakers in Rochester average $39,610 per year.", ["Rochester"]),
        (PAYS + "In the Dayton, Ohio, area the average was $35,100.", ["Dayton, Ohio, area"]),
        (PAYS + "In Louisiana and Mississippi the median is below $23,500.", ["Louisiana and Mississippi"]),
        (PAYS + "In California, Texas, and Ohio the median tops $35,500.", ["California, Texas, and Ohio"]),
        (PAYS + "In four states, plus the District of Columbia, the median tops $45,000.",
         ["four states, plus the District of Columbia"]),
        (PAYS + "The median in Ohio is $36,000, and Kentucky has one of $33,500.", ["Ohio", "Kentucky"]),
        (PAYS + "The average for bakers in the Boston area is the highest in the US: $46,830.", ["Boston area"]),
    ],
)  # fmt: skip
def test_places_as_they_are_told(text: str, expected: list[str], library: Library) -> None:
    assert areas(text, library)[1:] == expected


def test_what_stands_below_an_item(library: Library) -> None:
    text = (
        "Average pay of florists, by state, according to BLS:\n\n- **Ohio – $38,250**\n  It is home to 4,010 of "
        "them.\n\n"
        "- **Texas – $36,110**\n  Houston florists do better still, at $39,630.\n"
    )
    assert areas(text, library) == ["Ohio", "Ohio", "Texas", "Houston"]


LETTER = "Technical information: (202) 555-0170  USDL 04-1123\n\nMedia contact: 555-0102\n\n"


@pytest.mark.parametrize(("head", "expected"), [(LETTER, "Bureau of Labor Statistics"), ("A note of ours.\n\n", None)])
def test_a_release_is_its_office_s(head: str, expected: str | None, library: Library) -> None:
    text = (
        f"{head}Bakers averaged $14.20 in May 2003, the Bureau of Labor Statistics reported today.\n\n"
        "There is more on page 3.\n\nDishwashers averaged $8.36 an hour.\n"
    )
    assert reading(text, library, "release.txt").claims[-1].source_text == expected


def test_projections_that_came_out_credit_a_table(library: Library) -> None:
    text = (
        "The new ten-year job projections came out from the Bureau of Labor Statistics yesterday. Here is a part.\n\n"
        "| Job | Jobs, 2018 | Jobs, 2028 |\n|---|---|---|\n| Bakers | 190,400 | 201,300 |\n\nCooks made $30,100 in "
        "2018.\n"
    )
    told = [claim.source_text for claim in reading(text, library).claims]
    assert told == ["Bureau of Labor Statistics", "Bureau of Labor Statistics", None]


@pytest.mark.parametrize(
    ("sentence", "areas"),
    [
        ("Bakers in the state earn $33,250 a year on average, which is $15.98 an hour.", ["Ohio", "Ohio"]),
        ("Bakers across the state average $33,250 a year, with the top tenth at $46,010.", ["Ohio", "Ohio"]),
        ("Bakers in the state earn $33,250 a year on average, compared with a mean of $38,950.", ["Ohio", None]),
        ("Bakers in the state earn $33,250 a year on average; the national mean is $38,950.", ["Ohio", None]),
    ],
)
def test_said_once_in_a_sentence(sentence: str, areas: list[str | None], library: Library) -> None:
    claims = reading(f"## What do bakers make in Ohio?\n\n{sentence}", library).claims
    assert [claim.area for claim in claims if claim.in_scope] == areas


@pytest.mark.parametrize(
    ("sentence", "areas"),
    [
        ("The average roofer here makes $48,960. Mobile pays best ($51,540), ahead of Opp ($50,110).",
         ["Alabama", "Mobile", "Opp"]),
        ("Roofers in Mobile average $51,540, those in Opp $50,110.", ["Mobile", "Opp"]),
        ("Roofers in Mobile average $51,540 and in May $50,110.", ["Mobile", "Mobile"]),
        ("Roofers in Mobile average $51,540, and Carpenters make $50,110.", ["Mobile", "Mobile"]),
    ],
)  # fmt: skip
def test_towns_that_no_list_has(sentence: str, areas: list[str], library: Library) -> None:
    claims = reading(f"# Roofing in Alabama\n\nFrom the BLS, mean wages of roofers. {sentence}", library).claims
    assert [claim.area for claim in claims] == areas


@pytest.mark.parametrize(
    ("text", "areas"),
    [
        (
            "BLS says Ohio had 131,060 nurses in May 2023. Nationally there are 3,175,390. The state has 36,820 "
            "licensed practical nurses, paid a mean of $58,960.",
            ["Ohio", None, "Ohio", "Ohio"],
        ),
        ("Bakers made a median of $36,120 in May 2023. The state pays cooks a mean of $35,780.", [None, None]),
    ],
)
def test_the_state_is_the_one_told_last(text: str, areas: list[str | None], library: Library) -> None:
    assert [claim.area for claim in reading(text, library).claims if claim.in_scope] == areas
