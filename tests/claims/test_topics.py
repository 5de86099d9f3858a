"""Whom a text goes on about: not those that its occupation was only set against, nor somebody met on the way."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import reading, stated

# a text, and the words for whom its last number is about
TOPICS = [
    ("Glaziers number 53,000 (BLS). That puts them ahead of roofers at 40,000. The median is $55,440.", "Glaziers"),
    (
        "Glaziers number 53,000 (BLS). That is more than roofers at 40,000 and masons at 30,000, and leaves out the "
        "9,000 window installers who do similar work.\n\nThe median is $55,440.",
        "Glaziers",
    ),
    ("Glaziers ($55,440) earn more than roofers ($50,970), says BLS. The top tenth make $98,890.", "Glaziers"),
    (
        "Glaziers make $55,440 (BLS). Only roofers ($50,970) and cooks ($34,110) earn less. A tenth make $98,890.",
        "Glaziers",
    ),
    (
        "Glaziers cut glass. BLS has the trade adding 1,900 jobs by 2034 – roofers, far behind, add 900. Counting "
        "replacements, BLS expects 4,100 openings a year.",
        "Glaziers",
    ),
    (
        "Glaziers make $55,440 (BLS).\n\nYou eat whatever the cook brings.\n\nAbout 53,000 people held these jobs.",
        "Glaziers",
    ),
    ("Bakers earn $36,650 and cooks earn $34,110, says BLS. The top tenth make $50,000.", "cooks"),
    ("Roofers climb. The glazier of today uses robots. The median is $55,440, says BLS.", "glazier"),
    ("# Home health aides\n\nPay is poor. The median aide made $33,530 (BLS).", "aide"),
]


@pytest.mark.parametrize(("text", "words"), TOPICS)
def test_whom_the_text_goes_on_about(text: str, words: str, library: Library) -> None:
    occupation = reading(text, library).claims[-1].occupation
    assert occupation is not None
    assert occupation.text == words


def test_lines_below_each_item_are_about_the_item(library: Library) -> None:
    text = (
        "Here are the jobs, from the Bureau of Labor Statistics:\n"
        "9. Glaziers: a gain of 1,900 jobs by 2034\nMedian annual pay: $55,440\nWhat they do: cut and fit glass.\n"
        "8. Roofers: a gain of 1,100 jobs by 2034\nMedian annual pay: $50,970\nWhat they do: mend roofs.\n"
    )
    assert [line.split()[2] for line in stated(text, library, "list.txt")] == [*["glaziers"] * 2, *["roofers"] * 2]


def test_a_list_of_sources_dates_the_numbers(library: Library) -> None:
    text = (
        "# Welders\n\nWelders earn a median of $51,000.\n\n## Citations\n\n"
        "U.S. Bureau of Labor Statistics. (2024, April 3). Occupational Employment and Wages, May 2023.\n"
    )
    assert stated(text, library) == ["$51,000 median_annual_wage welders 2023-05"]
