"""Numbers that are not the office's: answers to a survey, a trade body's count, codes, what a school costs."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import reading, stated


@pytest.mark.parametrize(
    "text",
    [
        # a column that says how many answered
        "# Roofers\n\n| Degree | n | Median pay |\n|---|---|---|\n| None | 12 | $38,500 |\n| BA | 40 | $48,500 |\n",
        # pay by years in the job
        "# Roofers\n\n| Experience | Average salary |\n|---|---|\n| < 3 years | $38,500 |\n| 3-5 years | $48,500 |\n",
        # a page about a survey, which credits no office
        "# What roofers earn\n\nAll respondents told their pay in our survey.\n\n| Region | Median pay |\n"
        "|---|---|\n| South | $48,500 |\n| West | $61,200 |\n",
        "There is a shortage. The ATA puts it at 60,800 drivers and says it could pass 160,000 by 2028.",
        "The NAHB's count is 210,000 roofers.",
        "Our job title, which followed the new 1560 occupational series, confused people. We are data scientists.",
        "Tuition was 68k. Georgia Tech's online degree is under 10k, and you keep your job as a data scientist.",
    ],
)
def test_numbers_of_others(text: str, library: Library) -> None:
    assert stated(text, library) == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (
            "# Roofers\n\n| Year | Median wage |\n|---|---|\n| 2021 | $47,110 |\n| 2023 | $50,030 |\n\n"
            "Source: BLS. Our survey of readers is on another page; our survey is anonymous.",
            2,
        ),
        ("The BLS says there were 146,390 roofers in 2023. The US had 162,600 jobs for roofers in 2024.", 2),
        ("Roofers are needed, and there are nearly 150,000 of them, and many are about to retire, says the BLS.", 1),
    ],
)
def test_numbers_of_the_office(text: str, count: int, library: Library) -> None:
    assert len(stated(text, library)) == count


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "BLS projects 15 million new jobs by 2022. More than 580,000 of them will be for personal care aides, and "
            "52,000 of those jobs will go to roofers.",
            ["580,000 projected_growth_jobs personal care aides >2022", "52,000 projected_growth_jobs roofers >2022"],
        ),
        (
            "Where are the actual jobs? More than 580,000 of them will be for personal care aides by 2022, BLS says.",
            ["580,000 projected_growth_jobs personal care aides >2022"],
        ),
    ],
)
def test_a_part_of_the_new_jobs(text: str, expected: list[str], library: Library) -> None:
    assert [line for line in stated(text, library) if "million" not in line] == expected


def test_a_week_carries_on(library: Library) -> None:
    text = (
        "Bureau of Labor Statistics figures for 2022 show that workers with a bachelor's degree had median earnings of "
        "$1,432 a week. With an associate degree it was $1,005."
    )
    assert [str(claim.unit) for claim in reading(text, library).claims] == ["usd_per_week", "usd_per_week"]


def test_a_credit_in_brackets_is_that_of_the_number_there(library: Library) -> None:
    text = (
        "Roofers earned $50,030 in May 2023 (the NRCA puts it at $58,000), and glaziers $53,010, says the BLS. "
        "(The FBI's own count is 652,936 roofers.) Crossing guards numbered 73,000."
    )
    assert [line.split()[0] for line in stated(text, library)] == ["$50,030", "$53,010", "73,000"]
