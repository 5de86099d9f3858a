"""Several statistics of several occupations told in one row, or in a row for each."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import stated

MEAN_AND_MEDIAN = [
    "$49,000 mean_annual_wage welders 2023-05",
    "$47,000 median_annual_wage welders 2023-05",
    "$55,000 mean_annual_wage roofers 2023-05",
    "$52,000 median_annual_wage roofers 2023-05",
]


@pytest.mark.parametrize(
    "text",
    [
        "Mean and median wages of welders and roofers were: $49,000 and $47,000; $55,000 and $52,000 (May 2023).",
        "In May 2023 welders and roofers had means and medians of $49,000 and $47,000; and $55,000 and $52,000.",
        "In May 2023 welders and roofers had mean and median wages of $49,000/$47,000 and $55,000/$52,000.",
        "In May 2023 the mean and the median for welders and for roofers came to $49,000 and $47,000, and to "
        "$55,000 and $52,000, respectively.",
        "In May 2023 welders had a mean and a median of $49,000 and $47,000, and roofers of $55,000 and $52,000.",
        "Mean and median pay in May 2023 was $49,000 and $47,000 for welders and $55,000 and $52,000 for roofers.",
        "Mean and median wages of welders were $49,000 and $47,000, those of roofers $55,000 and $52,000 (May 2023).",
    ],
)
def test_each_name_has_each_statistic(text: str, library: Library) -> None:
    assert stated(text, library) == MEAN_AND_MEDIAN


def test_a_grid_told_statistic_by_statistic(library: Library) -> None:
    text = (
        "In May 2023 the 10th and 90th percentiles for welders and roofers: $36,000 and $34,000; $73,000 and $80,000."
    )
    assert stated(text, library) == [
        "$36,000 p10_annual_wage welders 2023-05",
        "$34,000 p10_annual_wage roofers 2023-05",
        "$73,000 p90_annual_wage welders 2023-05",
        "$80,000 p90_annual_wage roofers 2023-05",
    ]


def test_medians_of_one_year_and_means_behind(library: Library) -> None:
    text = "In May 2023 the medians of welders and roofers were $47,000 and $52,000; the means $49,000 and $55,000."
    assert sorted(stated(text, library)) == sorted(MEAN_AND_MEDIAN)


def test_words_that_lead_on_are_no_part_of_a_name(library: Library) -> None:
    text = "Medians, May 2023 (BLS). First welders: $47,000. Then roofers: $50,030. Last sociologists: $98,590."
    assert [line.split()[-2] for line in stated(text, library)] == ["welders", "roofers", "sociologists"]
