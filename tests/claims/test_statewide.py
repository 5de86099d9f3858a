"""Areas that the words around a number only point at, or that go by the name of another year."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import reading, stated

PAGE = "# Roofing schools in Arizona\n\n"


@pytest.mark.parametrize(
    ("text", "area"),
    [
        (PAGE + "The state's own forecasters see roofer jobs growing 12% by 2032.", "Arizona"),
        (PAGE + "Statewide, roofers earned a median of $46,000.", "Arizona"),
        (PAGE + "Roofers earned a median of $46,000.", None),
        (PAGE + "Statewide, roofers in Ohio earned a median of $46,000.", "Ohio"),
        ("# Arizona and Ohio\n\nStatewide, roofers earned a median of $46,000.", None),
        ("In Phoenix-Mesa-Scottsdale, roofers earned a mean wage of $46,000.", "Phoenix-Mesa-Scottsdale"),
    ],
)
def test_area(text: str, area: str | None, library: Library) -> None:
    (claim,) = [claim for claim in reading(text, library).claims if claim.in_scope]
    assert claim.area == area


def test_growth_beside_a_forecast_is_of_jobs_though_pay_stands_before(library: Library) -> None:
    text = "BLS lists median pay of $57,090 for opticians, with 4% growth anticipated through 2033."
    assert stated(text, library)[1] == "4% projected_growth_percent opticians >2033"


def test_the_average_occupation_is_all_occupations(library: Library) -> None:
    text = "Jobs for opticians will climb by 19% by 2030, twice the pace of the average occupation (8%)."
    assert stated(text, library)[1] == "8% projected_growth_percent the average occupation >2030"


def test_the_name_of_a_group_begins_behind_a_comma(library: Library) -> None:
    text = "Among the 22 major groups, legal occupations had a mean wage of $37.47 an hour."
    assert stated(text, library) == ["$37.47 mean_hourly_wage legal occupations -"]


def test_two_names_of_one_occupation_share_a_date(library: Library) -> None:
    text = (
        "Employment of floral designers should shrink 18 percent from 2022 to 2032. "
        "There will still be 5,400 openings a year as florists retire."
    )
    assert stated(text, library)[1].endswith(" 2022>2032")
