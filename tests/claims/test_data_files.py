"""Texts that are data from end to end: objects, arrays, YAML, JSON, values that commas or tabs part."""

import pytest

from factcheck.load import loader_for
from factcheck.reference.library import Library
from tests.claims.notation import stated

ROOFERS = ["$50,030 median_annual_wage roofers 2023-05", "6% projected_growth_percent roofers 2023>2033"]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "guide.md",
            'const trades = [\n  {\n    id: "t-1",\n    name: "Roofers",\n    medianPay: "$50,030", // BLS, May 2023\n'
            '    growth: "6%", // BLS, 2023-2033\n  },\n];\n',
        ),
        (
            "stats.php",
            "<?php\n$page_title = 'Trades: roofers';\n$facts = array(\n  'median_wage' => '$50,030', // BLS May 2023\n"
            "  'growth' => '6%', // BLS, projected 2023-2033\n);\n?>\n<p>Up high.</p>\n",
        ),
        (
            "guide.md",
            '$trade = [\n  "name" => "roofers",\n  "figures" => [\n    "median" => "$50,030", # annual wage, May 2023\n'
            '    "growth" => "6%", # 2023-33\n  ],\n];\n',
        ),
        (
            "trades.yaml",
            'trades:\n  - title: roofers\n    pay_may_2023:\n      median_annual: "$50,030"\n'
            '    outlook_2023_2033:\n      percent_growth: "6%"\n# source: bls.gov\n',
        ),
        (
            "guide.md",
            '{\n  "occupation": "roofers",\n  "pay": { "period": "May 2023", "annualMedian": "$50,030" },\n'
            '  "growth2023-2033": "6%"\n}\n',
        ),
        (
            "guide.md",
            'Trade\tMedian annual wage, May 2023\tGrowth, 2023-33\nRoofers\t$50,030\t6%\n\nBLS.\n',
        ),
        (
            "guide.txt",
            'trade,median_annual_wage_may_2023,growth_2023_2033\n"roofers","$50,030","6%"\n',
        ),
    ],
)  # fmt: skip
def test_data_says_what_prose_would(library: Library, name: str, text: str) -> None:
    assert stated(text, library, name) == ROOFERS


def test_the_year_in_a_key_is_that_of_its_value(library: Library) -> None:
    text = '{ "title": "roofers", "outlook": { "years": "2023-2033", "jobs2023": "152,300", "jobs2033": "161,400" } }'
    assert stated(text, library, "x.json") == ["152,300 employment roofers 2023", "161,400 employment roofers 2033"]


def test_a_comment_behind_a_record_is_about_all_of_it(library: Library) -> None:
    text = '$pay = [\n  "name" => "roofers",\n  "range" => [\n    "percentile10" => "$34,200",\n    "percentile90" => '
    text += '"$80,780",\n  ],\n]; // annual wages, BLS, May 2023\n'
    assert stated(text, library) == [
        "$34,200 p10_annual_wage roofers 2023-05",
        "$80,780 p90_annual_wage roofers 2023-05",
    ]


@pytest.mark.parametrize(
    ("name", "text", "loader"),
    [
        ("a.md", "Roofers, tailors, glaziers\nmade $50,030, $38,900, and $53,010 in May 2023.\n", "markdown"),
        ("a.md", "Pay:\n  about $50,030 a year\n", "markdown"),
        ("a.md", "[Roofers](https://example.org) made $50,030.\n", "markdown"),
        ("a.md", "{{ roofers }} made $50,030.\n", "markdown"),
        ("a.mdx", 'export const x = {\n  a: "b",\n};\n', "markdown"),
        ("a.txt", "facts:\n  roofers: $50,030\n", "yaml"),
        ("a.md", 'const x = {\n  a: "b",\n};\n\nSo the page says that roofers made $50,030.\n', "markdown"),
    ],
)  # fmt: skip
def test_only_what_is_data_throughout_is_read_as_data(name: str, text: str, loader: str) -> None:
    assert loader_for(name, text).name == loader


def test_a_sentence_with_commas_is_no_table(library: Library) -> None:
    text = "Roofers, tailors, glaziers\nmade $50,030, $38,900, and $53,010 at the median in May 2023 (BLS).\n"
    assert len(stated(text, library)) == 3


def test_heads_of_data_keep_their_words(library: Library) -> None:
    text = "| OCC_TITLE | TOT_EMP | employment_may_2023 |\n|---|---|---|\n| Roofers | 135,140 | 135,140 |\n"
    assert [each.split(" roofers")[0] for each in stated(text, library)] == ["135,140 employment"] * 2
