"""Sentences that leave what their number measures to the sentence before; and some that only look so."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import stated

LAWYERS = "BLS sees jobs for lawyers growing 5 percent from 2023 to 2033, with 35,600 openings a year. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "For paralegals it's 1 percent and 39,300.",
            ["1 percent projected_growth_percent paralegals 2023>2033", "39,300 annual_openings paralegals 2023>2033"],
        ),
        ("Judges get 2 percent.", ["2 percent projected_growth_percent judges 2023>2033"]),
        ("That is a lot. As for judges, it is 2 percent.", ["2 percent projected_growth_percent judges 2023>2033"]),
        ("Judges are 58% male.", []),
        ("Judges face 30% discounts.", []),
        ("Judges see 400 cases.", []),
    ],
)
def test_the_sentence_before_tells_the_measure(text: str, expected: list[str], library: Library) -> None:
    assert stated(LAWYERS + text, library)[2:] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Projected increase for opticians by 2031: 8,600 (11%)", "8,600 projected_growth_jobs opticians >2031"),
        (
            "Jobs for opticians should swell by 5 percent by 2029, or about 1,500 positions.",
            "1,500 projected_growth_jobs opticians >2029",
        ),
        ("State governments employ 36 percent of court reporters.", "36 percent other court reporters -"),
        ("Cities are where 35% of court reporters work.", "35% other court reporters -"),
    ],
)
def test_changes_and_shares(text: str, expected: str, library: Library) -> None:
    assert expected in stated(text, library)


def test_lines_of_a_list_without_colons_take_its_lead_in(library: Library) -> None:
    text = "Optician pay by employer, median, according to BLS:\n\nHospitals $45,380\n\nOffices of physicians $46,300\n"
    assert stated(text, library, "page.txt") == [
        "$45,380 median_annual_wage optician -",
        "$46,300 median_annual_wage optician -",
    ]
