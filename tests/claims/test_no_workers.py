"""Numbers that are nobody's pay and no count of workers: cells, codes, slopes, fees, things, needs, answers."""

import pytest

from factcheck.claims import read
from factcheck.load import load
from factcheck.reference.library import Library


def told(text: str, library: Library) -> list[str]:
    document = load("guide.md", data=text.encode())
    return [each.value_text for each in read(document, library=library).claims if each.in_scope]


DATA = "# Roofers\n\nData from OEWS, May 2024.\n\n"
WEIGHTS = (
    "| Piece | Share | Column |\n|---|---|---|\n| Local pay | 45% | `a_median` |\n"
    "| National outlook | 25% | `pct_change` |\n"
)
SURVEY = (
    "# Roofers\n\nA forum ran a pay survey. I kept 600 rows of the pay survey.\n\n"
    "Pay follows size:\n\n* under 100 beds: median $36,400\n* above 500 beds: median $55,900\n"
)


@pytest.mark.parametrize(
    "text",
    [
        "Run `jobstat matrix --industry 713000` to see employment in the matrix.",
        "Reasons: employment suppressed (5,102), wage suppressed (2,644), no job zone (783).",
        "Rows with employment: 12,400. Missing employment: 1,204.",
        WEIGHTS,
        "The average of the midpoints is $67,400, not far from what BLS has for roofers.",
        "The regression of mean pay on the index has a slope of $412 per point.",
        "There are more than 40,000 vessels in the US fleet, and 12,000 trucks.",
        "The firms on the Gulf tell us they could put 500 roofers to work tomorrow.",
    ],
)
def test_is_no_figure_of_the_office(text: str, library: Library) -> None:
    assert told(DATA + text, library) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Of the 183 people with schooling, 71 work in small shops.", []),
        ("Of the 146,000 roofers, 60% work for foundation contractors.", ["146,000", "60%"]),
        (SURVEY, []),
        (
            "BLS puts the median pay of roofers at $50,000. Roofing school is seven months and anywhere from "
            "$18,000 to $30,000.",
            ["$50,000"],
        ),
        (
            "Pay runs to $50,000 at the median for roofers, the BLS reports, though ZipRecruiter shows listings for up "
            "to $81,000.",
            ["$50,000"],
        ),
        (
            "Between 2005 and 2019 the number of licensed roofers went up by 94%. In the rest of the state the "
            "increase was 61%.",
            [],
        ),
        (
            "Employment of roofers will grow 6 percent by 2034. For glaziers the increase is 4 percent.",
            ["6 percent", "4 percent"],
        ),
    ],
)
def test_what_is_left(text: str, expected: list[str], library: Library) -> None:
    assert told(text if text.startswith("#") else f"# Roofers\n\n{text}", library) == expected
