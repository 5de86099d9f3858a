"""Tables of a survey of the writer's own: no figure of the office is there to compare with."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import stated

DEGREES = (
    "| Degree | Women | Men |\n|---|---|---|\n| Bachelor's | $52,000 | $55,500 |\n| Master's | $68,000 | $71,250 |\n"
)
YEARS = "| Years out | Median | Mean |\n|---|---|---|\n| 0-3 | $48,000 | $50,310 |\n| 4-9 | $63,500 | $66,200 |\n"
JOBS = "| Job | Median |\n|---|---|\n| Statistician | $104,000 |\n| Librarian | $61,500 |\n"


@pytest.mark.parametrize(
    "text",
    [
        f"We mailed 3,400 graduates and 612 wrote back. Medians, by degree:\n\n{DEGREES}",
        f"Here is what they earn:\n\n{YEARS}",
        f"Medians of the 612 who answered:\n\n{JOBS}",
        f"From our survey, by job (median annual pay):\n\n{JOBS}",
    ],
)
def test_medians_of_no_occupation_or_of_respondents(text: str, library: Library) -> None:
    assert stated(text, library) == []


def test_medians_of_occupations_are_claims(library: Library) -> None:
    assert len(stated(f"Median annual pay, May 2021, by job:\n\n{JOBS}", library)) == 2
    credited = f"Figures are from the Bureau of Labor Statistics. Median weekly earnings by education:\n\n{DEGREES}"
    assert len(stated(credited, library)) == 4


SAMPLE = """# What bakers earn

The survey asks for pay in buckets. After the filters there are 432 rows left.

| Degree | Bachelor's (mean) | None (mean) |
|---|---|---|
| < 3 years | 42,500 | 38,500 |
"""
ANSWERED = "| Job | n | median pay |\n|---|---|---|\n| Bakers | 74 | $42,500 |\n| Cooks | 231 | $38,500 |\n"


def test_the_analysis_of_a_sample(library: Library) -> None:
    assert stated(SAMPLE, library) == []


def test_a_table_that_says_how_many_answered(library: Library) -> None:
    told = stated(f"# Pay\n\n{ANSWERED}\n\nThe BLS median for bakers is $36,650.", library)
    assert told == ["$36,650 median_annual_wage bakers -"]


def test_what_statisticians_do_is_no_sample(library: Library) -> None:
    text = (
        "# Statisticians\n\nThey work out confidence intervals and sample sizes. The median pay was $104,110 in 2023."
    )
    assert stated(text, library) == ["$104,110 median_annual_wage statisticians 2023"]
