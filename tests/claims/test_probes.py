"""Wordings of writers who name years, tails and changes in passing."""

# ruff: noqa: E501 - a text under test is kept whole
import pytest

from factcheck.reference.library import Library
from tests.claims.notation import reading, stated

STATED = [
    (
        "The typical surveyor brought home $65,590 in 2022. Nationwide about 47,200 people were working as surveyors that same year.",
        "47,200 employment surveyors 2022",
    ),
    ("A tenth of surveyors get by on less than $39,780.", "$39,780 p10_annual_wage surveyors -"),
    ("Some 3,100 surveying jobs will need filling every year.", "3,100 annual_openings surveying jobs -"),
    (
        "Court interpreters: projected growth (2023-2033) slower than average (2% to 3%)",
        "3% projected_growth_percent court interpreters 2023>2033",
    ),
    ("- solar installers: 25,500 jobs, +48%, median $48,800", "48% projected_growth_percent solar installers -"),
    (
        "Pay for nurse midwives is high. The occupation is forecast to expand by 6 percent, i.e. 500 jobs, in the ten years to 2032; anesthetists are at 9 percent (4,500 jobs).",
        "500 projected_growth_jobs nurse midwives 2022>2032",
    ),
    (
        "Pay for nurse midwives is high. The occupation is forecast to expand by 6 percent in the ten years to 2032; anesthetists are at 9 percent (4,500 jobs).",
        "4,500 projected_growth_jobs anesthetists 2022>2032",
    ),
    (
        "## Chemical engineers\n\n### Where they work\n\nChemical manufacturing 32%; wholesale trade 5%.",
        "32% other chemical engineers -",
    ),
]


@pytest.mark.parametrize(("text", "expected"), STATED)
def test_stated(text: str, expected: str, library: Library) -> None:
    assert expected in stated(text, library)


def test_lines_of_percentiles_under_their_title(library: Library) -> None:
    text = "Court interpreters\n\nWages by percentile (annual)\n10% $34,640\n50% $57,090\n90% $98,990\n"
    assert [line.split()[:2] for line in stated(text, library, "page.txt")] == [
        ["$34,640", "p10_annual_wage"],
        ["$57,090", "median_annual_wage"],
        ["$98,990", "p90_annual_wage"],
    ]


def test_by_how_much_is_no_pay(library: Library) -> None:
    text = "In Oregon, landscape architects averaged $82,310. Those in Washington did better by about $9,000."
    assert stated(text, library) == ["$82,310 mean_annual_wage landscape architects -"]


def test_an_answer_about_employers_names_no_workers(library: Library) -> None:
    text = "The median pay of aircraft mechanics is $75,020. Which industries pay best? Scheduled air transportation ($98,680) and couriers ($92,150)."
    assert not any("courier" in line for line in stated(text, library))


MORE = [
    ("At the bottom, ten percent of dietitians had to make do with $44,910.", "$44,910 p10_annual_wage dietitians -"),
    ("The lucky ten percent at the top of dietitians cleared $95,130.", "$95,130 p90_annual_wage dietitians -"),
    (
        "With a projected 7 percent rise by 2032, dietitians beat the all-job average (3 percent).",
        "3 percent projected_growth_percent all-job average >2032",
    ),
    ("Roofers: growth 2022-2032: 6% (avg. for all jobs: 3%)", "6% projected_growth_percent roofers 2022>2032"),
    (
        "BLS counts fewer lawyers: 826,300 jobs, since it leaves out those who are retired.",
        "826,300 employment lawyers -",
    ),
    ("By 2032 the agency expects 8 percent more lawyers.", "8 percent projected_growth_percent lawyers >2032"),
    (
        "There were 383,340 school bus drivers on payrolls. In 2019 the figure was 511,870.",
        "511,870 employment school bus drivers 2019",
    ),
    ("Low/high pay for opticians: $30,320 / $60,130 (10th/90th percentile)", "$60,130 p90_annual_wage opticians -"),
    (
        "The median pay of web developers, by state:\n\n- Geography matters a lot. Washington's average is $119,640, far above most. California's? $104,950.",
        "$104,950 mean_annual_wage web developers -",
    ),
]


@pytest.mark.parametrize(("text", "expected"), MORE)
def test_told_in_passing(text: str, expected: str, library: Library) -> None:
    assert expected in stated(text, library)


def test_a_label_before_a_state_is_no_town(library: Library) -> None:
    (claim,) = reading("Roofers. Employment, TX: 29,530", library).claims
    assert claim.area == "TX"
