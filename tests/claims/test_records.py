"""Entries that tell of one thing: one names the occupation, one dates the numbers, one says what a number is."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import stated

ROOFERS = ["$48,890 median_annual_wage roofers 2022-05", "2% projected_growth_percent roofers 2024>2034"]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "guide.md",
            '---\ntitle: "Trades: roofers"\nwageSurvey: "May 2022"\nmedianAnnualWage: "$48,890"\n'
            'projectionPeriod: "2024-2034"\nprojectedGrowth: "2%"\n---\n\nUp high.\n',
        ),
        (
            "guide.md",
            '---\nname: "roofers"\npay:\n  period: May 2022\n  median: "$48,890"\noutlook:\n  years: 2024-34\n'
            '  growth: "2%"\n---\n\nUp high.\n',
        ),
        (
            "guide.md",
            "Trade sheet\n\n    Occupation: roofers\n    Median annual wage: $48,890\n    Wage date: May 2022\n"
            "    Percent change 2024-34: 2%\n",
        ),
        (
            "guide.mdx",
            'export const facts = {\n  title: "Roofers",\n  wage: "$48,890",\n  wageNote: "median annual wage, BLS, '
            'May 2022",\n  growth: "2%",\n  growthPeriod: "2024-34",\n};\n',
        ),
        (
            "guide.md",
            '<StatCard title="Roofers" median="$48,890" medianLabel="Median annual pay (BLS, May 2022)" growth="2%" '
            'growthLabel="Projected growth, 2024-34" />\n',
        ),
        (
            "guide.md",
            '<Card heading="Roofers">\n<p>Median wage, May 2022: $48,890</p>\n<p>Growth, 2024-34: 2%</p>\n</Card>\n',
        ),
        (
            "page.html",
            "<table><tr><td>Career</td><td>Roofers</td></tr><tr><td>Median annual wage</td><td>$48,890</td></tr>"
            "<tr><td>Wage year</td><td>May 2022</td></tr><tr><td>Projected growth</td><td>2%</td></tr>"
            "<tr><td>Projection period</td><td>2024-34</td></tr></table>",
        ),
    ],
)  # fmt: skip
def test_an_entry_names_or_dates_the_others(library: Library, name: str, text: str) -> None:
    assert stated(text, library, name) == ROOFERS


def test_a_date_of_the_page_dates_no_number(library: Library) -> None:
    text = '---\ntitle: "Roofers"\ndate: 2023\nupdated: "May 2024"\nmedianPay: "$48,890"\n---\n\nUp high.\n'
    assert stated(text, library) == ["$48,890 median_annual_wage roofers -"]


def test_each_card_has_its_own_name(library: Library) -> None:
    text = (
        '<Card title="Roofers"><p>Median wage, May 2022: $48,890</p></Card>\n'
        '<Card title="Glaziers"><p>Median wage, May 2022: $48,720</p></Card>\n'
    )
    assert stated(text, library) == [
        "$48,890 median_annual_wage roofers 2022-05",
        "$48,720 median_annual_wage glaziers 2022-05",
    ]


def test_a_change_below_two_levels_is_from_the_first_to_the_second(library: Library) -> None:
    text = "| Year | Jobs for roofers |\n|---|---|\n| 2024 | 173,200 |\n| 2034 | 176,800 |\n| Change | 3,600 (2%) |\n"
    assert stated(text, library)[2:] == [
        "3,600 projected_growth_jobs roofers 2024>2034",
        "2% projected_growth_percent roofers 2024>2034",
    ]


def test_the_owner_of_a_column_is_not_whom_it_is_about(library: Library) -> None:
    text = "**Counselor's corner: what roofers earn**\n\nFrom the BLS survey of May 2022:\n\n* Median: $48,890\n"
    assert stated(text, library) == ["$48,890 median_annual_wage roofers 2022-05"]


def test_the_statistic_may_be_told_behind_or_in_brackets(library: Library) -> None:
    told = "In May 2022 roofers earned:\n\n- less than $33,390 (lowest 10 percent)\n- $48,890 at the median\n"
    assert [line.split()[1] for line in stated(told, library)] == ["p10_annual_wage", "median_annual_wage"]
    said = "The BLS number for roofers for May 2022 is $48,890. That's the median.\n"
    assert stated(said, library) == ["$48,890 median_annual_wage roofers 2022-05"]
    below = "Roofers\n\n10% earned less than $33,390\n50% earned less than $48,890\n"
    assert [line.split()[1] for line in stated(below, library)] == ["p10_annual_wage", "median_annual_wage"]


def test_a_note_below_dates_lists_with_names_in_between(library: Library) -> None:
    text = (
        "Roofers\n  Hourly median ... $23.51\n  Annual median ... $48,890\n\nAnd for glaziers\n"
        "  Annual median ... $48,720\n\n(BLS, May 2022; United States)\n"
    )
    assert stated(text, library) == [
        "$23.51 median_hourly_wage roofers 2022-05",
        "$48,890 median_annual_wage roofers 2022-05",
        "$48,720 median_annual_wage glaziers 2022-05",
    ]


def test_openings_under_an_outlook_are_openings(library: Library) -> None:
    text = (
        "| | Roofers |\n|---|---|\n| **Outlook (BLS, 2024-34)** | |\n| Growth | 2% |\n| Openings per year | 12,700 |\n"
    )
    assert [line.split()[1] for line in stated(text, library)] == ["projected_growth_percent", "annual_openings"]


def test_a_table_whose_head_lacks_the_first_name(library: Library) -> None:
    text = (
        "WAGES BY PERCENTILE, MAY 2022 (BLS)\n\n        10th    Median    90th\nRoofers   $33,390   $48,890   $80,030\n"
    )
    assert stated(text, library, "sheet.txt") == [
        "$33,390 p10_annual_wage roofers 2022-05",
        "$48,890 median_annual_wage roofers 2022-05",
        "$80,030 p90_annual_wage roofers 2022-05",
    ]


def test_answers_to_choose_from_are_no_statements(library: Library) -> None:
    text = "What is the median annual wage of roofers?\n\n(a) $33,390  (b) $48,890  (c) $80,030\n"
    assert stated(text, library) == []


def test_a_legend_behind_a_list_says_what_its_numbers_are(library: Library) -> None:
    text = (
        "1. **Roofers** ($48,890)\n2. **Glaziers** ($48,720)\n\n"
        "Figures in parentheses are the BLS median annual wage for May 2022.\n"
    )
    assert stated(text, library) == [
        "$48,890 median_annual_wage roofers 2022-05",
        "$48,720 median_annual_wage glaziers 2022-05",
    ]


def test_what_is_no_job_in_a_list_of_pay_is_no_pay(library: Library) -> None:
    text = "By the numbers (BLS, May 2022):\n\n- Roofers: $48,890\n- Trade school: $15K\n"
    assert stated(text, library) == ["$48,890 annual_wage_unspecified roofers 2022-05"]


def test_a_label_of_the_rate_alone_carries_the_statistic(library: Library) -> None:
    text = "## Roofers\n\n- Median pay (2022): $48,890 a year\n- Hourly: $23.51\n"
    assert stated(text, library)[1] == "$23.51 median_hourly_wage roofers 2022"


def test_a_data_file_s_single_words_are_read(library: Library) -> None:
    text = '{"occupation": "roofers", "wage_survey": "May 2022", "median_annual_wage": 48890, "p10": "$33,390"}'
    assert stated(text, library, "facts.json") == [
        "48890 median_annual_wage roofers 2022-05",
        "$33,390 p10_annual_wage roofers 2022-05",
    ]


def test_figures_may_stand_before_what_they_measure(library: Library) -> None:
    text = (
        "<h1>Careers for roofers</h1><table><tr><td>$48,890</td><td>Median annual wage, May 2022</td></tr>"
        "<tr><td>12,700</td><td>Openings per year, 2024-34</td></tr></table>"
    )
    assert stated(text, library, "page.html") == [
        "$48,890 median_annual_wage roofers 2022-05",
        "12,700 annual_openings roofers 2024>2034",
    ]


def test_a_note_headed_by_a_family_beats_the_date_of_another(library: Library) -> None:
    text = (
        "### Roofers\n\n- $48,890/yr median\n- 173,200 jobs\n\n### Glaziers\n\n- $48,720/yr median\n\n"
        "_Pay: BLS, May 2022. Jobs: BLS, 2024._\n"
    )
    assert stated(text, library) == [
        "$48,890 median_annual_wage roofers 2022-05",
        "173,200 employment roofers 2024",
        "$48,720 median_annual_wage glaziers 2022-05",
    ]
