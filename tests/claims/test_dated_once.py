"""What a document says of its data once: the files it used, what it cites, the section that a part belongs to."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import stated

PAY = "## Pay\n\nTailors earn a median of $33,160.\n"


@pytest.mark.parametrize(
    "told",
    [
        "## Data\n\n| File | From | Rows |\n|---|---|---|\n| `wages.csv` | BLS OEWS, May 2022 | 37,000+ |\n"
        "| `rents.csv` | Zillow, May 2023 | 50 |",
        "## Data sets\n\n| File | From |\n|---|---|\n| wages.csv | BLS, May 2022 |",
        "## Data files\n\n- wages.csv: BLS OEWS, May 2022\n- rents.csv: Zillow, 2023",
        "## References\n\nU.S. Bureau of Labor Statistics. (2023, April 25). Occupational Employment and Wages, May 2022.",  # noqa: E501
        "## Citations and data sources\n\n- Bureau of Labor Statistics. (2023). Occupational Employment and Wages, May 2022.",  # noqa: E501
        "## Wages\n\nBureau of Labor Statistics. (2023). Wage estimates, May 2022. [Data set].",
        "All figures are from the May 2022 release of the BLS wage survey.",
    ],
)
def test_the_release_that_a_document_uses(told: str, library: Library) -> None:
    text = f"# Tailors by state\n\n{told}\n\n{PAY}"
    assert stated(text, library) == ["$33,160 median_annual_wage tailors 2022-05"]


@pytest.mark.parametrize(
    "told",
    [
        # of the numbers beside it, or of nobody's numbers
        "## Data\n\n| Job | Median | From |\n|---|---|---|\n| Cooks | `n/a` $31,000 | BLS, May 2022 |",
        "## Data\n\n| File | From |\n|---|---|\n| rents.csv | Zillow, May 2022 |",
        "## References\n\nZillow. (2023). Rents, May 2022.",
    ],
)
def test_what_dates_no_other_numbers(told: str, library: Library) -> None:
    text = f"# Tailors by state\n\n{told}\n\n{PAY}"
    assert stated(text, library)[-1] == "$33,160 median_annual_wage tailors -"


def test_rows_with_a_credit_and_a_date_of_their_own(library: Library) -> None:
    text = (
        "| Job | Median | From |\n|---|---|---|\n| Tailors | $33,160 | BLS, May 2022 |\n"
        "| Florists | $31,000 | BLS, May 2021 |\n"
    )
    assert stated(text, library) == [
        "$33,160 median_annual_wage tailors 2022-05",
        "$31,000 median_annual_wage florists 2021-05",
    ]


def test_a_date_holds_in_the_parts_of_its_section(library: Library) -> None:
    text = (
        "# Tailors\n\n## Pay\n\nTailors made a median of $33,160 in May 2022.\n\n"
        "### By state\n\nTailors in Ohio have a median of $31,760.\n\n"
        "## Training\n\nTailors with a diploma have a median of $36,000.\n"
    )
    found = stated(text, library)
    assert "2022-05" in found[1]
    assert "2022-05" not in found[2]
