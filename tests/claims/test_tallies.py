"""Counts, pay and places told without a cue word, in texts about the office's figures."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import reading, stated

ABOUT = "I spent a day with the Occupational Employment Statistics of the Bureau of Labor Statistics.\n\n"
TOLD = [
    ("There are 1.2 million bus drivers, quite a crowd, and another 630,300 machinists.", "1.2 million", "employment"),
    ("Dentists make $178,260 on average, and the 204,990 opticians behind them less.", "204,990", "employment"),
    ("Cashiers are the biggest group with 3,541,010 people.", "3,541,010", "employment"),
    ("Loggers number 38,000 and make $38,860, and foresters another 9,000 or so.", "38,000", "employment"),
    ("Loggers number 38,000 and make $38,860, and foresters another 9,000 or so.", "9,000", "employment"),
    ("- Tailors, 24,890. Upholsterers, 31,380.", "31,380", "employment"),
    ("Tour guides, at 42,000, are hardly a crowd.", "42,000", "employment"),
    ("Locksmiths come in at $42,530.", "$42,530", "annual_wage_unspecified"),
    ("Glaziers get $44,810 and roofers about $46,000, which is low.", "$44,810", "annual_wage_unspecified"),
    ("Glaziers get $44,810 and roofers about $46,000, which is low.", "$46,000", "annual_wage_unspecified"),
    (
        "There are 1.2 million bakers, and another 858,710 kitchen people who average less a year.",
        "858,710",
        "employment",
    ),
]


@pytest.mark.parametrize(("text", "value", "measure"), TOLD)
def test_told_without_a_cue_word(text: str, value: str, measure: str, library: Library) -> None:
    measures = [str(each.measure) for each in reading(ABOUT + text, library).claims if each.value_text == value]
    assert measures == [measure]


@pytest.mark.parametrize(
    "text",
    [
        "Carpenters get $500 off.",
        "Teachers get $17,500 in loan forgiveness.",
        "Drivers get $14,000 for the course.",
        "The union has 12,000 carpenters as members.",
        "The fair drew roofers, 1,200 visitors and a band.",
        "Teachers, 12. Students, 300.",
        "The state licensing board says it has 9,000 active barbers.",
        "The hospital has 1,200 nurses.",
    ],
)
def test_numbers_of_other_things(text: str, library: Library) -> None:
    assert stated(ABOUT + text, library) == []


def test_bare_verbs_count_only_in_texts_about_the_figures(library: Library) -> None:
    assert stated("Locksmiths come in at $42,530.", library) == []


PLACES = [
    ("Maryland and Oregon were second and third with medians of $74,830 and $69,410.", ["Maryland", "Oregon"]),
    ("Next are Spokane and Tacoma with medians of $74,830 and $69,410, in that order.", ["Spokane", "Tacoma"]),
    ("Texas, Iowa and DC pay a median of $50,240, $47,650 and $45,000.", ["Texas", "Iowa", "DC"]),
    (
        "The median in Iowa is $47,650. The 10th percentile there is $31,000, which the US beats.",
        ["Iowa"] * 2,
    ),
    ("The median wage in DC is $85,000.", ["DC"]),
]


@pytest.mark.parametrize(("text", "areas"), PLACES)
def test_each_number_has_its_place(text: str, areas: list[str], library: Library) -> None:
    claims = reading(f"Librarians are paid well, says the BLS. {text}", library).claims
    assert [each.area for each in claims] == areas


def test_direct_current_is_no_place(library: Library) -> None:
    text = "The BLS says electricians who work on DC motors and in DC power earn a median of $62,350."
    assert [each.area for each in reading(text, library).claims] == [None]


def test_places_in_turn(library: Library) -> None:
    text = "Texas employs most with 24,000 librarians, says the BLS. Ohio is next at 11,060, then Iowa (9,470)."
    claims = reading(text, library).claims
    assert [(str(each.measure), each.area) for each in claims] == [
        ("employment", "Texas"),
        ("employment", "Ohio"),
        ("employment", "Iowa"),
    ]


CHANGES = [
    (
        "The BLS expects jobs of bakers to go up by 25% from 2012 to 2022. That's 74,400 new positions, and in 2022 "
        "there will be more than 378,000 bakers at work!",
        ["25% projected_growth_percent 2012>2022", "74,400 projected_growth_jobs 2012>2022", "378,000 employment 2022"],
    ),
    (
        "BLS has employment of bakers going from 180,300 in 2020 to 190,800 in 2030 which is a 6% increase.",
        ["180,300 employment 2020", "190,800 employment 2030", "6% projected_growth_percent 2020>2030"],
    ),
    (
        "The BLS projects 25% growth for bakers from 2012 to 2022, or 74,400 new jobs, for a total of 378,000 in 2022.",
        ["25% projected_growth_percent 2012>2022", "74,400 projected_growth_jobs 2012>2022", "378,000 employment 2022"],
    ),
]


@pytest.mark.parametrize(("text", "told"), CHANGES)
def test_a_change_and_the_level_it_ends_at(text: str, told: list[str], library: Library) -> None:
    assert [each.replace(" bakers", "") for each in stated(text, library)] == told
