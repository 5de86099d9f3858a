"""Growth said again in people, and people in a row."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import stated

LEAD = "BLS projects that bakers will grow 7% from 2023 to 2033, and florists 3%. "
BAKERS, FLORISTS = "14,300 projected_growth_jobs bakers 2023>2033", "1,200 projected_growth_jobs florists 2023>2033"


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("That means about 14,300 more bakers and 1,200 more florists.", [BAKERS, FLORISTS]),
        ("Neither is bad. In plain heads, that's 14,300 more bakers.", [BAKERS]),
        ("In absolute terms, that translates to 14,300 additional bakers and 1,200 florists.", [BAKERS, FLORISTS]),
        ("It works out to 14,300 more bakers.", [BAKERS]),
        ("Last year there were 14,300 more bakers.", []),
        ("That is the trade. There are 14,300 more bakers than florists.", []),
    ],
)
def test_behind_a_percent(sentence: str, said: list[str], library: Library) -> None:
    assert stated(LEAD + sentence, library)[2:] == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Jobs of bakers rose from 100,000 in 2013 to 140,000 in 2023, says BLS. That is some 40,000 more bakers.",
            ["100,000 employment bakers 2013", "140,000 employment bakers 2023"],
        ),
        (
            "BLS expects 3,700 new jobs for bakers by 2033, and 52,300 florists already work in shops.",
            ["3,700 projected_growth_jobs bakers >2033", "52,300 employment florists -"],
        ),
    ],
)
def test_how_many_and_by_how_many(text: str, said: list[str], library: Library) -> None:
    assert stated(text, library) == said


LEVELS = "Jobs for bakers will go from 134,800 in 2023 to 143,300 in 2033, BLS says. "


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (LEVELS + "An increase of 8,500, in other words.", ["8,500 projected_growth_jobs bakers 2023>2033"]),
        (LEVELS + "That's a gain of 8,500.", ["8,500 projected_growth_jobs bakers 2023>2033"]),
        ("There were 134,800 bakers in 2023, BLS says. There was a drop of 8,500 jobs since 2013.", []),
    ],
)
def test_between_two_levels(text: str, said: list[str], library: Library) -> None:
    assert [each for each in stated(text, library) if each.startswith("8,500")] == said


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("**220,000.** How many bakers there were in 2024.", ["220,000 employment bakers 2024"]),
        ("**$36,650.** Their median pay in 2024.", ["$36,650 median_annual_wage bakers 2024"]),
        ("**4 percent.** Projected growth from 2024 to 2034.", ["4 percent projected_growth_percent bakers 2024>2034"]),
        ("**35,400.** Openings expected each year.", ["35,400 annual_openings bakers -"]),
        ("**$1,200.** What a good oven costs.", []),
        ("**1,400.** How many loaves we sold.", []),
    ],
)
def test_a_number_and_what_it_is(line: str, said: list[str], library: Library) -> None:
    assert stated(f"# Bakers by the numbers\n\n* {line}\n", library) == said
