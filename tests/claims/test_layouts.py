"""Where a number's words stand when they do not stand in its sentence."""

from factcheck.reference.library import Library
from tests.claims.notation import reading, stated


def test_a_first_row_of_one_cell_is_the_table_s_title(library: Library) -> None:
    text = (
        "<h1>Pay</h1><table><tr><td colspan='2'><b>Mean annual pay of roofers, May 2022</b></td></tr>"
        "<tr><td>Ohio</td><td>$54,880</td></tr><tr><td>Maine</td><td>$50,120</td></tr></table>"
    )
    assert stated(text, library, "page.html") == [
        "$54,880 mean_annual_wage roofers 2022-05",
        "$50,120 mean_annual_wage roofers 2022-05",
    ]
    assert [claim.area for claim in reading(text, library, "page.html").claims] == ["Ohio", "Maine"]


def test_a_question_with_a_footnote_mark_is_answered(library: Library) -> None:
    assert stated("How many roofers are there in the USA?* 129,300\n\n*per BLS", library) == [
        "129,300 employment roofers -"
    ]


def test_a_column_headed_by_workers_counts_them(library: Library) -> None:
    text = "| Year | Pharmacists | Median wage |\n|---|---|---|\n| May 2018 | 309,550 | $126,120 |\n"
    assert stated(text, library) == [
        "309,550 employment pharmacists 2018-05",
        "$126,120 median_annual_wage pharmacists 2018-05",
    ]


def test_a_column_headed_by_workers_under_a_title_of_pay_is_pay(library: Library) -> None:
    text = "Median annual wage, in dollars:\n\n| Year | Pharmacists |\n|---|---|\n| 2018 | 126,120 |\n"
    assert [line.split()[1] for line in stated(text, library)] in (["median_annual_wage"], [])


def test_those_with_jobs_are_the_ones_spoken_of(library: Library) -> None:
    text = (
        "Opticians had a median annual wage of $39,000 in 2022.\n\n"
        "Those with jobs at building equipment contractors earned an annual mean of $44,160."
    )
    assert stated(text, library)[1] == "$44,160 mean_annual_wage opticians 2022"
