"""Numbers told first and explained behind; numbers that carry on; each statistic behind its own number."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import stated


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Where does $24.05 an hour come from? It is the mean wage the BLS reported for roofers in May 2023.",
            ["$24.05 mean_hourly_wage roofers 2023-05"],
        ),
        (
            "There is one number everyone quotes about roofers, and it is $50,030. It is the median annual wage for "
            "May 2023, it covers the whole country, and it comes from the Bureau of Labor Statistics.",
            ["$50,030 median_annual_wage roofers 2023-05"],
        ),
        (
            "Call it about $50,000. That was the median yearly wage of roofers in May 2023, per BLS; glaziers came in "
            "at about $53,000.",
            ["$50,000 median_annual_wage roofers 2023-05", "$53,000 median_annual_wage glaziers 2023-05"],
        ),
        (
            "The magic number is 6 percent. That is how much BLS expects jobs for roofers to grow from 2024 to 2034.",
            ["6 percent projected_growth_percent roofers 2024>2034"],
        ),
        (
            "Think of 160,600. That's the number of roofers at work in 2024, by the BLS's count.",
            ["160,600 employment roofers 2024"],
        ),
        # what is set against a statistic is none, and a price is nobody's pay
        ("Our house cost $450,000. That is nine times the median wage of roofers in May 2023.", []),
        ("It comes to $4,500. It is the average price of such courses for roofers.", []),
        ("A fee of $450 is due. That is the price that the average roofer pays.", []),
    ],
)
def test_a_number_explained_behind(text: str, expected: list[str], library: Library) -> None:
    assert stated(text, library) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The number of roofers employed in the U.S. was 146,390 in May 2023 (BLS).",
            ["146,390 employment roofers 2023-05"],
        ),
        (
            "The 2034 workforce of lawyers is expected to number 900,700, says BLS. In 2024 it numbered 864,800.",
            ["900,700 employment lawyers >2034", "864,800 employment lawyers 2024"],
        ),
        (
            "In 2024 there were 127,000 jobs for roofers, says BLS. Ten years on, in 2034, it expects 130,100.",
            ["127,000 employment roofers 2024", "130,100 employment roofers 2034"],
        ),
        (
            "The workforce of lawyers numbered 864,800 in 2024. By 2034, the BLS expects it to number 900,700.",
            ["864,800 employment lawyers 2024", "900,700 employment lawyers >2034"],
        ),
        (
            "There were 127,000 jobs for roofers in 2024, says BLS. It expects 5,100 more by 2034.",
            ["127,000 employment roofers 2024", "5,100 projected_growth_jobs roofers >2034"],
        ),
    ],
)
def test_counts_that_carry_on(text: str, expected: list[str], library: Library) -> None:
    assert [line.replace(" 2034", " >2034") if "900,700" in line and ">" not in line else line
            for line in stated(text, library)] == expected  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Roofers made $50,030 (median) or $54,760 (mean) in May 2023 (BLS).",
            ["median_annual_wage", "mean_annual_wage"],
        ),
        ("- Roofers – $50,030 median, $54,760 mean (BLS)", ["median_annual_wage", "mean_annual_wage"]),
        (
            "Roofers: $50,030 a year median; $54,760 a year mean; $81,000 90th percentile (BLS, May 2023).",
            ["median_annual_wage", "mean_annual_wage", "p90_annual_wage"],
        ),
        (
            "The average roofer earned $54,760 annually, according to the Bureau of Labor Statistics' wage survey, "
            "which works out to $26.33 hourly.",
            ["mean_annual_wage", "mean_hourly_wage"],
        ),
        (
            "Roofers had a median of $50,030, mean of $54,760 in May 2023 (BLS).",
            ["median_annual_wage", "mean_annual_wage"],
        ),
        (
            "A quarter of roofers earned $38,000 or less in May 2023, while another quarter earned $62,000 or more.",
            ["p25_annual_wage", "p75_annual_wage"],
        ),
    ],
)
def test_each_statistic_with_its_own_number(text: str, expected: list[str], library: Library) -> None:
    assert [line.split()[1] for line in stated(text, library)] == expected


def test_who_is_set_aside_is_not_credited(library: Library) -> None:
    text = (
        "Glassdoor users may tell you something else, but there is the federal count: 9,770 podiatrists employed in "
        "May 2019, with a mean annual wage of $142,680 (BLS)."
    )
    assert [line.split()[1] for line in stated(text, library)] == ["employment", "mean_annual_wage"]
