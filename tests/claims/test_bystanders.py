"""Names of jobs that stand in a text and are nobody's line of work: who reckons, who passes on, figures of speech."""

import pytest

from factcheck.claims import read
from factcheck.load import load
from factcheck.reference.library import Library


def subjects(text: str, library: Library) -> list[str]:
    claims = read(load("guide.md", data=text.encode()), library=library).claims
    return [(claim.occupation.text if claim.occupation else None) or "" for claim in claims if claim.in_scope]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "BLS economists put the 2024-34 growth rate at 6 percent for glaziers. The same economists foresee 4,100 "
            "openings per year on average over the decade.",
            ["glaziers", "glaziers"],
        ),
        (
            "If the statisticians at the Bureau of Labor Statistics are right, roofers held 160,000 jobs in 2024. "
            "The forecasters add that the number will reach 170,000 by 2034.",
            ["roofers", "roofers"],
        ),
        (
            "Government statisticians count 7,300 boilermakers in May 2023. The bureau's economists see employment "
            "falling 2 percent from 2024 to 2034.",
            ["boilermakers", "boilermakers"],
        ),
        ("Does a roofer earn enough? You be the judge: $24.03 was the median in May 2023 (BLS).", ["roofer"]),
        (
            "My guidance counselor told me about roofers. They earned $50,030 at the median in May 2023 (BLS).",
            ["roofers"],
        ),
        ("I am no statistician, but BLS had the median pay of glaziers at $48,010 in May 2023.", ["glaziers"]),
        # at work themselves
        (
            "Economists earned a median of $115,730 in May 2023, says the BLS. Statisticians made $104,110.",
            ["Economists", "Statisticians"],
        ),
        ("The median was $104,110 in May 2023 for statisticians at the Bureau, the BLS said.", ["statisticians"]),
        ("In May 2023 the median judge was paid $148,910, the BLS says.", ["judge"]),
    ],
)
def test_whom_a_number_is_of(text: str, expected: list[str], library: Library) -> None:
    assert subjects(text, library) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Roughly 700 positions for glaziers and 9,600 for bartenders are forecast to open up in an average year of the "
        "2024-34 decade, BLS figures indicate.",
        "About 2,700 spots for roofers and 3,900 for surveyors will need to be filled every year over the 2024-34 "
        "decade, BLS says.",
        "An average of 2,700 positions a year for roofers, and 3,900 for surveyors, are expected to become vacant "
        "between 2024 and 2034 (BLS).",
        "In a typical year of the 2024-34 decade, 2,700 roofing jobs and 3,900 surveying jobs will open up, BLS says.",
    ],
)
def test_places_that_open_up_are_openings(text: str, library: Library) -> None:
    claims = read(load("guide.md", data=text.encode()), library=library).claims
    assert [str(claim.measure) for claim in claims] == ["annual_openings", "annual_openings"]


def test_places_held_are_none(library: Library) -> None:
    text = "There were 2,700 positions for roofers and 3,900 for surveyors in 2024; more will open up a year, says BLS."
    claims = read(load("guide.md", data=text.encode()), library=library).claims
    assert [str(claim.measure) for claim in claims] == ["employment", "employment"]
