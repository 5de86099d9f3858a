"""Workers told place by place, questions answered further down, parts of all jobs told group by group."""

import pytest

from factcheck.claim import Claim
from factcheck.claims import read
from factcheck.load import load
from factcheck.reference.library import Library

DATA = "# Roofers by state\n\nData: BLS, OEWS, May 2021.\n\n"


def claims_of(text: str, library: Library) -> list[Claim]:
    document = load("guide.md", data=text.encode())
    return [each for each in read(document, library=library).claims if each.in_scope]


def told(text: str, library: Library) -> list[tuple[str, str, str | None, str | None]]:
    return [
        (each.value_text, str(each.measure), each.occupation.text if each.occupation else None, each.area)
        for each in claims_of(text, library)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Florida has the most roofers, 12,210 of them. Texas is right behind with 9,070, then Ohio with 8,320.",
            [("12,210", "Florida"), ("9,070", "Texas"), ("8,320", "Ohio")],
        ),
        ("My home state, Vermont, has 430 roofers and a short season.", [("430", "Vermont")]),
        (
            "Ohio has 2,430 roofers. Nobody has fewer than Wyoming, with just 160 roofers.",
            [("2,430", "Ohio"), ("160", "Wyoming")],
        ),
        ("Ohio has 430 roofers on strike.", []),
        ("Ohio has 1,200 roofers waiting for a license.", []),
    ],
)
def test_workers_of_places(text: str, expected: list[tuple[str, str]], library: Library) -> None:
    found = told(DATA + text, library)
    assert [(value, area) for value, _, _, area in found] == expected
    assert all(measure == "employment" for _, measure, _, _ in found)


def test_answers_take_their_measure_from_the_question_of_their_number(library: Library) -> None:
    text = (
        DATA + "## Questions\nQ1: Which states employ the most?\n"
        "Q2: Where is average pay highest?\nQ3: How fast will it grow?\n\n"
        "## Answers\nA1:\n    1. Florida - 12,330\n    2. Texas - 9,180\n\nA2 (annual mean wage):\n"
        "    1. District of Columbia - $77,540\n    2. Illinois - $73,410\n\nA3: 9% by 2030. That is a lot.\n"
    )
    assert [(value, measure, area) for value, measure, _, area in told(text, library)] == [
        ("12,330", "employment", "Florida"),
        ("9,180", "employment", "Texas"),
        ("$77,540", "mean_annual_wage", "District of Columbia"),
        ("$73,410", "mean_annual_wage", "Illinois"),
        ("9%", "projected_growth_percent", None),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "About 60% of roofers work in foundation contracting, 14% in house building and 10% in manufacturing.",
            [("60%", "roofers"), ("14%", "roofers"), ("10%", "roofers")],
        ),
        ("The median wage of roofers was $48,000. One in five works for a state agency.", [("One in five", "roofers")]),
        (
            "One in six workers in the area, or 17.4 percent, held an office and administrative support job. "
            "Sales came next with 10.6 percent. Food preparation followed at 9.1 percent.",
            [
                ("17.4 percent", "office and administrative support"),
                ("10.6 percent", "Sales"),
                ("9.1 percent", "Food preparation"),
            ],
        ),
        ("Roofers held 28,640 jobs, or 9.3 percent of all jobs in Tulsa.", [("9.3 percent", "Roofers")]),
        ("Just 2 percent of all workers are roofers.", [("2 percent", "roofers")]),
        (
            "Roofers held 28,640 jobs, which is 9.3 percent of all jobs; nationwide the share was 6.6 percent.",
            [("9.3 percent", "Roofers"), ("6.6 percent", "Roofers")],
        ),
        ("One in five roofers falls from a ladder each year.", []),
    ],
)
def test_parts_of_workers(text: str, expected: list[tuple[str, str]], library: Library) -> None:
    found = told(DATA + text, library)
    assert [(value, words) for value, measure, words, _ in found if measure == "other"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Columbus leads the way with a mean annual salary of $56,240, Cincinnati is right behind it at $53,910, "
            "then comes Akron ($51,050). "
            "Toledo and Youngstown are lower, with averages of $44,370 and $39,860, respectively.",
            ["Columbus", "Cincinnati", "Akron", "Toledo", "Youngstown"],
        ),
        (
            "In Akron the mean wage is $56,240. Dayton and Canton pay less, $44,370 and $39,860.",
            ["Akron", "Dayton", "Canton"],
        ),
    ],
)
def test_towns_in_a_row(text: str, expected: list[str], library: Library) -> None:
    assert [area for _, _, _, area in told(DATA + text, library)] == expected


ROOFERS = "BLS put the median for roofers at $49,610 in May 2024. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            ROOFERS + "\n\n## Glass\n\nGlaziers: $48,610 median, same source, same year.\n",
            ("$48,610", "median_annual_wage", "Glaziers", 2024, "BLS"),
        ),
        (
            "BLS says half of roofers were making more than $51,430 a year as of May 2020.",
            ("$51,430", "median_annual_wage", "roofers", 2020, "BLS"),
        ),
        (
            "Figures: BLS, May 2023.\n\n* Inspectors, testers and sorters: median $41,130\n* Roofers: median $50,970\n",
            ("$41,130", "median_annual_wage", "Inspectors, testers and sorters", 2023, "BLS"),
        ),
        (
            ROOFERS + "Ten percent of them earn more than $95,000, and those are mostly crane operators.",
            ("$95,000", "p90_annual_wage", "roofers", 2024, "BLS"),
        ),
    ],
)
def test_the_same_again(text: str, expected: tuple[object, ...], library: Library) -> None:
    found = {each.value_text: each for each in claims_of(text, library)}[str(expected[0])]
    year = found.period.start if found.period else None
    words = found.occupation.text if found.occupation else None
    assert (found.value_text, str(found.measure), words, year, found.source_text) == expected


def test_the_country_as_a_whole_is_no_town(library: Library) -> None:
    text = (
        "Pay in Tulsa averaged $19.94 an hour in May 2012. For the country as a whole the mean hourly wage was $22.01."
    )
    assert [area for _, _, _, area in told(text, library)] == ["Tulsa", None]


def test_brackets_say_whose_sum_it_is(library: Library) -> None:
    text = "# Roofers\n\nOpenings run to about 17,100 a year (BLS, roofers and glaziers combined)."
    assert [(value, words) for value, _, words, _ in told(text, library)] == [("17,100", "roofers and glaziers")]


@pytest.mark.parametrize(
    ("text", "areas"),
    [
        # the country beside a place: whose each number is
        ("Half of all bakers made less than $33,530 in May 2023, BLS says. In Louisiana it was $22,200. A "
         "spot in the top "
         "tenth nationally took $44,190.", [None, "Louisiana", None]),
        ("Tulsa had 330 glaziers in May 2011 (BLS). Hourly pay averaged $14.08, compared with a U.S. mean of $17.08.",
         ["Tulsa", "Tulsa", None]),
        ("Glaziers in Denver number 1,200, BLS says. They earn $58,200 on average, versus $55,100 nationally.",
         ["Denver", "Denver", None]),
        ("BLS: pay is highest in Alaska, where glaziers average $78,200.", ["Alaska"]),
        # a place of another clause
        ("In 2023 only 8.6% of glaziers were union members, per BLS, even though in California the share is higher.",
         [None]),
    ],
)  # fmt: skip
def test_the_country_beside_a_place(text: str, areas: list[str | None], library: Library) -> None:
    assert [area for _, _, _, area in told(text, library)] == areas


@pytest.mark.parametrize(
    ("text", "areas"),
    [
        (
            "Hudson, Wooster, and Fort Loramie are the three best-paying cities for glaziers. People in these cities "
            "earn mean annual wages of $60,471, $58,470, and $56,078, respectively.",
            ["Hudson", "Wooster", "Fort Loramie"],
        ),
        (
            "According to BLS, glaziers in Xenia and Cincinnati earn a median of $54,241 and $53,478, respectively.",
            ["Xenia", "Cincinnati"],
        ),
        ("BLS says that roofers and glaziers earned medians of $50,970 and $55,440, respectively.", [None, None]),
        ("In Ohio and Texas, glaziers earn a mean of $50,970 and $55,440, respectively.", ["Ohio", "Texas"]),
        (
            "The Bureau of Labor Statistics and Glassdoor put the median for glaziers at $55,440 and $58,000, "
            "respectively.",
            [None, None],
        ),
    ],
)
def test_towns_told_respectively(text: str, areas: list[str | None], library: Library) -> None:
    assert [area for _, _, _, area in told(text, library)] == areas
