"""What a page says once its numbers are: of which year, by whom, and whether its pay is the median or the mean."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import reading, stated

PAGE = "# Trades\n\n{}\n\n## Glass\n\nGlaziers make $53,010.\n\n| trade | pay |\n|---|---|\n| Roofers | $50,970 |\n"
OPENING = [
    (
        "All the numbers here are from the BLS's wage tables for May 2014, and pay means the mean unless I say so.",
        "mean",
        "2014-05",
    ),
    ("Figures below: BLS OEWS, May 2023, medians.", "median", "2023-05"),
    ("Unless noted, salaries are national medians from BLS (2022).", "median", "2022"),
    (
        "The Bureau of Labor Statistics asks many employers.\n\nAll numbers below are May 2014, means unless I say "
        "otherwise.",
        "mean",
        "2014-05",
    ),
    ("A word on the numbers: wages are BLS medians for May 2021.", "median", "2021-05"),
    ("When I say pay, I mean the median wage, and it all comes from the May 2021 BLS release.", "median", "2021-05"),
    ("*Salary figures are 2021 medians from the Bureau of Labor Statistics.*", "median", "2021"),
    ("Every wage in this article is the mean for May 2021 as published by the BLS.", "mean", "2021-05"),
    ('Throughout, "pay" means median annual pay, as of May 2021, from the BLS.', "median", "2021-05"),
    ("Rates below cover 2022-32 and wages are May 2023 medians, both from the BLS.", "median", "2023-05"),
    ("I use medians throughout, from the BLS's May 2023 release.", "median", "2023-05"),
    ("For pay I went with the median, May 2023, BLS.", "median", "2023-05"),
    ("Salaries are annual means (BLS, May 2023).", "mean", "2023-05"),
    ("What follows are median wages, May 2023, straight from the BLS.", "median", "2023-05"),
    ("Everything below is from the BLS, May 2023. Wages are medians.", "median", "2023-05"),
    ("Where I give a salary, it is the BLS median for May 2023.", "median", "2023-05"),
    ("All wages below are BLS medians, May 2023, except where I cite Glassdoor.", "median", "2023-05"),
    ("The dollar figures that follow are May 2021 averages from the BLS.", "mean", "2021-05"),
]


@pytest.mark.parametrize(("told", "statistic", "period"), OPENING)
def test_what_is_declared_once_holds_for_text_and_tables(
    told: str, statistic: str, period: str, library: Library
) -> None:
    assert stated(PAGE.format(told), library) == [
        f"$53,010 {statistic}_annual_wage glaziers {period}",
        f"$50,970 {statistic}_annual_wage roofers {period}",
    ]
    assert all("B" in (claim.source_text or "") for claim in reading(PAGE.format(told), library).claims)


@pytest.mark.parametrize(
    "note",
    [
        "*Salaries above are national medians, BLS, May 2021.*",
        "## Notes\n\nAll pay figures are median annual wages from the BLS, May 2021.",
        "Source for all wages: BLS OEWS, May 2021 (medians).",
    ],
)
def test_a_note_at_the_end_declares_too(note: str, library: Library) -> None:
    found = stated(PAGE.format("I like to work.") + "\n" + note, library)
    assert found[0] == "$53,010 median_annual_wage glaziers 2021-05"


DECLARES_NOTHING = [
    "Wages are well above the national median, says the BLS.",
    "Salaries are rising faster than the average, according to the BLS.",
    "I used the median to split my class in two. The BLS does so too.",
    "The figures here vary; some are medians, some are means (BLS, May 2020).",
    "Wages for welders are medians from the BLS.",
    "The numbers in the chart are means from BLS, May 2019.",
    "A median means that half earn more. An average can mislead.",
    "Your pay means a lot to you. BLS publishes the median.",
    "All salaries vary by state, and the median hides that.",
    "## Welders\n\nFigures below are means from the BLS, May 2019.\n\nWelders make $47,000.",
]


@pytest.mark.parametrize("told", DECLARES_NOTHING)
def test_what_is_no_declaration_leaves_pay_as_it_was(told: str, library: Library) -> None:
    found = [each.split()[1] for each in stated(PAGE.format(told), library) if not each.startswith("$47,000")]
    assert found == ["annual_wage_unspecified"] * 2


@pytest.mark.parametrize(
    "told",
    [
        "Unless noted, salary figures come from Glassdoor.",
        "All salaries below are averages from ZipRecruiter.",
        "Unless noted, salary figures come from Glassdoor, and growth from the BLS.",
        "Pay data are from PayScale; I also looked at BLS.",
    ],
)
def test_pay_that_is_declared_to_be_anothers_is_not_the_offices(told: str, library: Library) -> None:
    assert stated(PAGE.format(told), library) == []


def test_own_words_come_before_what_is_declared(library: Library) -> None:
    page = "All wages on this page are medians from the BLS, May 2021.\n\nThe mean for glaziers was $53,010 in 2019."
    assert stated(page, library) == ["$53,010 mean_annual_wage glaziers 2019"]


def test_a_year_declared_for_pay_does_not_date_jobs(library: Library) -> None:
    page = "Unless noted, salaries are medians from BLS (2022).\n\n## Glass\n\nThere are 53,600 glaziers in all."
    assert stated(page, library) == ["53,600 employment glaziers -"]
