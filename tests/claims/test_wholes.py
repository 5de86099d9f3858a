"""A whole of which the named occupation is a part, and several occupations told as one: no single one's number."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import stated


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "BLS counted 151.9 million workers in May 2023, including 78,900 opticians.",
            ["151.9 million employment workers 2023-05", "78,900 employment opticians 2023-05"],
        ),
        (
            "The 782 occupations cover 151.9 million jobs, of which opticians are 78,900 (BLS, May 2023).",
            ["151.9 million employment jobs 2023-05", "78,900 employment opticians 2023-05"],
        ),
        ("Opticians held 78,900 jobs, of which 31% are in shops.", ["78,900 employment opticians -"]),
        (
            "Opticians made $44,170 and barbers $37,910. Employment in the three customer-facing roles is to grow 9 "
            "percent from 2023 to 2033, BLS says.",
            [
                "$44,170 annual_wage_unspecified opticians -",
                "$37,910 annual_wage_unspecified barbers -",
                "9 percent projected_growth_percent the three customer-facing roles 2023>2033",
            ],
        ),
        (
            "BLS expects opticians to grow 7%, faster than the average job at 3%.",
            ["7% projected_growth_percent opticians -", "3% projected_growth_percent the average job -"],
        ),
        (
            "By 2033 BLS expects 14% more opticians (that's 11,000 jobs).",
            ["14% projected_growth_percent opticians >2033", "11,000 projected_growth_jobs opticians >2033"],
        ),
    ],
)
def test_whose_number(text: str, told: list[str], library: Library) -> None:
    assert stated(text, library) == told
