"""Parts of an occupation told without its name, numbers with a word behind them in a cell, and whose numbers are not
the office's."""

import pytest

from factcheck.find.occupations import find_occupations
from factcheck.reference.library import Library
from tests.claims.notation import stated


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Florists keep the shop's hours. About one in five work part time.", ["one in five other florists -"]),
        ("Bakers start at night. Roughly a quarter work part time.", ["a quarter other bakers -"]),
        ("Bakers start at night. Two thirds are employed in stores.", ["Two thirds other bakers -"]),
        (
            "Of the 69,300 glaziers at work in 2020, 42% were in shops and 33% in stores. Builders had another 13%.",
            ["69,300 employment glaziers 2020", "42% other glaziers 2020", "33% other glaziers 2020"],
        ),
        (
            "Bakers held 180,000 jobs in 2020. Bakeries come first with 31% of the jobs, grocery stores second with "
            "28%.",
            ["180,000 employment bakers 2020", "31% other bakers -"],
        ),
        (
            "Roofers work hard. Contractors are the biggest employer with 70% of the jobs, followed by the state, "
            "which accounts for 5%.",
            ["70% other roofers -", "5% other roofers -"],
        ),
        (
            "Few bakers have a union: only 4% of those in production occupations were members in 2024.",
            ["4% other production occupations 2024"],
        ),
        ("Bakers seldom organize: just 3% of cooks were union members in 2024.", ["3% other cooks 2024"]),
        ("About one in five drop out of the program. Another 13% never finish. Landlords had another 13%.", []),
    ],
)
def test_parts(text: str, expected: list[str], library: Library) -> None:
    assert stated(text, library)[: len(expected)] == expected
    assert expected or not stated(text, library)


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ("198,000", True),
        ("about 198,000 (2024)", True),
        ("198,000 nationwide in 2024", True),
        ("198,000 jobs", True),
        ("198,000 in the U.S.", True),
        ("198,000 served", False),
    ],
)
@pytest.mark.parametrize("label", ["Number employed", "People Employed", "Employment"])
def test_a_word_behind_the_number(label: str, cell: str, found: bool, library: Library) -> None:
    text = f"## Florists\n\n| Item | Figure |\n| --- | --- |\n| Median pay | $37,460 |\n| {label} | {cell} |\n"
    counts = [each.split()[:2] for each in stated(text, library) if " employment " in each]
    assert counts == ([["198,000", "employment"]] if found else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "BLS counted 88,030 bailiffs in 2022. The Bureau of Justice Statistics reports that courts had 1.1 million "
            "people at work.",
            ["88,030"],
        ),
        ("The Department of Agriculture says farms employed 1.1 million farm workers in 2022.", []),
        ("The U.S. Department of Labor says bakers held 198,000 jobs in 2022.", ["198,000"]),
        ("The state auditor in Georgia found that 47% of bailiffs had quit their work within a year.", []),
        ("County jails held some 650,000 people in 2022, down from 700,000 in 2012.", []),
        ("In 2022 bakers held about 198,000 jobs, the BLS says. Prisons held about 1.2 million people.", ["198,000"]),
        (
            "BLS counted 148,000 bakers in 2016. One airline said it had 12,500 mechanics. The company employs 9,300 "
            "cooks.",
            ["148,000"],
        ),
        ("The nation has 3.1 million nurses at work, says the BLS.", ["3.1 million"]),
        ("* Our files show 31% more roofers in 2019 than in 2007. For glaziers the change was -6%.", []),
        ("BLS expects 12% growth for bakers from 2022 to 2032. For cooks the change is 8%.", ["12%", "8%"]),
        ("Seasonal park rangers begin at the GS-5 grade, about $15 an hour.", []),
        ("Roofers earn a median of $47,110 a year, and the work begins at dawn.", ["$47,110"]),
        ("Search federal series 1015 (Curator) and 1420 (Archivist) for jobs. Employment is small; see ref. 4.", []),
    ],
)
def test_whose_numbers(text: str, expected: list[str], library: Library) -> None:
    found = stated(text, library)
    assert [each.removeprefix(value)[:1] for each, value in zip(found, expected, strict=True)] == [" "] * len(expected)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Quality Control Inspector Career Profile", "Quality Control Inspector"),
        ("Registered Nurse Careers", "Registered Nurse"),
        ("nursing careers", "nursing careers"),
        ("Life, Physical, and Social Science Careers", "Life, Physical, and Social Science"),
    ],
)
def test_career_is_no_part_of_a_title(text: str, name: str, library: Library) -> None:
    assert [each.text for each in find_occupations(text, library)] == [name]


def test_letters_of_an_office_are_no_acronym(library: Library) -> None:
    text = "Crossing guards (BLS): $37,700 a year\n\n### Glaziers\n\n- BLS: $50,560/year"
    assert stated(text, library)[1] == "$50,560 annual_wage_unspecified glaziers -"
