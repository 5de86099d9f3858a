"""How many people work in an occupation, and how many openings there are: wordings with and without a claim."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import stated

STATED = [
    (
        "Texas leads with 3,180 opticians, followed by Ohio (2,140).",
        ["3,180 employment opticians -", "2,140 employment opticians -"],
    ),
    ("The 34,970 pharmacy aides bring up the rear.", ["34,970 employment pharmacy aides -"]),
    ("In May 2013 the count was 5,400 opticians.", ["5,400 employment opticians 2013-05"]),
    (
        "The largest occupations were cashiers, with 3.4 million workers, and dishwashers, with 490,000.",
        ["3.4 million employment cashiers -", "490,000 employment dishwashers -"],
    ),
    ("BLS puts the 2023 count of opticians at 78,900.", ["78,900 employment opticians 2023"]),
    (
        "Opticians are few. The bureau's May 2023 headcount stood at 78,900, edging out barbers at 77,100.",
        ["78,900 employment opticians 2023-05", "77,100 employment barbers 2023-05"],
    ),
    (
        "Opticians are few. The Bureau of Labor Statistics put their number at 78,900 in May 2023.",
        ["78,900 employment opticians 2023-05"],
    ),
    (
        "Opticians are few. The latest OEWS release puts the total at 78,900, ahead of barbers.",
        ["78,900 employment opticians -"],
    ),
    (
        "BLS says 24,300 opticians will be needed each year from 2022 to 2032.",
        ["24,300 annual_openings opticians 2022>2032"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), STATED)
def test_counted(text: str, expected: list[str], library: Library) -> None:
    assert stated(text, library) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Shops in the county posted 214 openings for machinists in 2012.",
        "One study says the country will need 55,500 opticians within ten years.",
        "The 35,000 pharmacy aides at the fair got a free lunch.",
        "Opticians sell frames. The shop puts the count at 12,300 pairs.",
    ],
)
def test_not_counted(text: str, library: Library) -> None:
    assert stated(text, library) == []


def test_the_date_of_a_count_holds_two_sentences_on(library: Library) -> None:
    text = "In May 2023 there were 331,700 pharmacists. That fills a city. The 34,970 pharmacy aides bring up the rear."
    assert stated(text, library)[1] == "34,970 employment pharmacy aides 2023-05"
