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
