# ruff: noqa: E501 - a sentence is read as a whole
"""Everybody of a place, foils that keep their own number, prices of labor, and short names of whom a page is about."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import reading, stated

# a text, and its claims in the notation
EVERYBODY = [
    (
        "Workers in the Fresno, CA Metropolitan Statistical Area earned a mean hourly wage of $19.46 in May 2011, below "
        "the nationwide figure of $21.74. Pay was lower among roofers and bakers.",
        ["$19.46 mean_hourly_wage workers 2011-05", "$21.74 mean_hourly_wage workers 2011-05"],
    ),
    (
        "Mean hourly pay for workers in greater Toledo came to $22.40 in May 2018, BLS reported. Legal occupations did "
        "worse.",
        ["$22.40 mean_hourly_wage workers 2018-05"],
    ),
    (
        "# Wages in Lima\n\nCONTACT: Regional Economist\n\nEmployees across the Lima, Ohio area had a mean hourly wage "
        "of $18.19 in May 2013, the BLS said.",
        ["$18.19 mean_hourly_wage employees 2013-05"],
    ),
    (
        "# Pay of bakers in Tulsa\n\nWorkers in Tulsa earned a mean hourly wage of $14.20 in May 2019, said the BLS.",
        ["$14.20 mean_hourly_wage bakers 2019-05"],
    ),
]
# a text, and whose its numbers are in their order
FOILS = [
    (
        "Employment of roofers is projected to grow 2% from 2022 to 2032, slower than the 3% for all occupations, with "
        "about 12,200 openings a year.",
        ["roofers", "all occupations", "roofers"],
    ),
    (
        "Employment of opticians is to grow 3% from 2022 to 2032, BLS says. That matches the average for all occupations, "
        "and some 7,800 jobs are expected to open annually.",
        ["opticians", "opticians"],
    ),
    (
        "Glaziers should see 4% growth from 2022 to 2032, BLS says. That trails the 5% predicted for all occupations, but "
        "around 5,100 jobs will open each year.",
        ["glaziers", "glaziers"],
    ),
    (
        "BLS expects growth of 3% for all occupations from 2022 to 2032, and about 18.6 million openings each year.",
        ["all occupations", "all occupations"],
    ),
    (
        "BLS has bakers adding 14,300 jobs between 2022 and 2032. That's 7% growth, in an economy that BLS thinks will "
        "expand its headcount by less than 3%.",
        ["bakers", "bakers", "economy"],
    ),
    (
        "BLS has roofers adding 9,100 jobs from 2023 to 2033. That is 6% growth in a labor market expected to grow by 4%.",
        ["roofers", "roofers", "labor market"],
    ),
    (
        "BLS thinks dental assistants will add 28,400 jobs from 2022 to 2032; lawyers are to gain 62,400. Count the "
        "assistants who leave and you get something like 55,100 openings every year.",
        ["dental assistants", "lawyers", "assistants"],
    ),
    (
        "Employment of elevator installers should grow 5% from 2022 to 2032, BLS says. Roughly 2,100 positions should "
        "open up each year as older mechanics retire.",
        ["elevator installers", "elevator installers"],
    ),
    ("BLS expects 12,200 openings a year as bakers retire.", ["bakers"]),
    (
        "# What respiratory therapists get\n\nA word on pay.\n\n## Best paying states for RTs\n\nNevada topped the list in "
        "2019 with an average salary of $81,140 per year.",
        ["rts"],
    ),
]
MEDIAN = "The national median for roofers hit $50,970 in May 2024 (BLS). "
OTHER_MONEY = [
    "That is a lot, and on the West Coast you can add five or six dollars to it.",
    "Night work may tack on another $4 an hour.",
    "Staffing agencies are worse: we've seen day rates of $55/hr in Denver and $60 in Seattle, plus fees.",
    "Relief agencies charge more: bill rates of $95/hr in Boise and $110 in Tampa are common.",
    "Temp apps ask for rates of $70 an hour in Austin, plus a booking fee.",
    "My cousin's crew found him another $1.75 an hour.",
    "A torch card gets you an extra $2 per hour.",
    "The average student at the state college pays $9,200 a year, books included.",
    "Families here spend around $21,000 a year on rent alone.",
]
STILL_PAY = [
    ("The median baker made $36,650 in May 2024, which adds up to $17.62 an hour, says BLS.", 2),
    ("Court reporters had a median of $63,940 in May 2023, BLS says, not counting the fees for transcripts.", 1),
    ("Roofers with many clients were paid a median of $24.51 an hour in May 2024, BLS says.", 1),
    ("Agents had a median of $54,300 in May 2023, BLS says, plus commissions.", 1),
    ("Roofers do well, BLS says. The hourly rate was a median of $24.51 in May 2024.", 1),
]
RATES = [
    ("About 2% of opticians are out of work.", ["2% other opticians -"]),
    ("One shop in three is hunting for a barber. About 1% of barbers are out of work.", ["1% other barbers -"]),
    ("About 3% of our clients are out of work.", []),
    ("BLS counts opticians, and 91% of last year's graduates were working as opticians by June.", []),
    ("We placed 88% of last year's finishers as opticians.", []),
    ("At our school 94% of the class of 2024 was employed as opticians.", []),
    ("About 40% of cement finishers work for contractors.", ["40% other cement finishers -"]),
]
CELLS = [
    ("| Workforce | 54,800 glaziers in 2023 |", ["54,800 employment glaziers 2023"]),
    ("| Number of jobs | **54,800** glaziers (2023) |", ["54,800 employment glaziers 2023"]),
    ("| Staff of ours | 300 glaziers |", []),
]


@pytest.mark.parametrize(("text", "told"), EVERYBODY)
def test_all_workers_of_a_place(text: str, told: list[str], library: Library) -> None:
    assert stated(text, library) == told


@pytest.mark.parametrize(("text", "whose"), FOILS)
def test_whose_number_it_is(text: str, whose: list[str], library: Library) -> None:
    claims = [each for each in reading(text, library).claims if each.in_scope]
    told = [claim.occupation.text.lower() if claim.occupation else None for claim in claims]
    # "trails the 5% predicted for all occupations" may be told as a number of its own or not at all
    assert [name for name in told if name != "all occupations" or name in whose] == whose


@pytest.mark.parametrize("sentence", OTHER_MONEY)
def test_prices_and_extras_are_no_pay(sentence: str, library: Library) -> None:
    assert stated(MEDIAN + sentence, library) == ["$50,970 median_annual_wage roofers 2024-05"]


@pytest.mark.parametrize(("text", "count"), STILL_PAY)
def test_what_still_is_pay(text: str, count: int, library: Library) -> None:
    assert len(stated(text, library)) == count


@pytest.mark.parametrize(("text", "told"), RATES)
def test_out_of_work(text: str, told: list[str], library: Library) -> None:
    assert stated(text, library) == told


@pytest.mark.parametrize(("row", "told"), CELLS)
def test_a_labelled_cell_names_whom_it_counts(row: str, told: list[str], library: Library) -> None:
    text = f"# Glazier at a glance\n\n| | |\n|---|---|\n| Pay | BLS: a median of $55,440 for glaziers |\n{row}\n"
    assert stated(text, library)[1:] == told


def test_it_is_the_body_that_spoke_before(library: Library) -> None:
    text = "ZZI, a research group in Ohio, says 40% of bakers are women. It puts their median hourly pay at $15.20."
    assert stated(text, library) == []
