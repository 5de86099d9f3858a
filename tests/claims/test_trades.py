"""Figures of one industry or kind of employer are no occupation's own; what changes and what it changes from."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import reading


@pytest.mark.parametrize(
    ("text", "industries"),
    [
        ("Bakers in manufacturing earned a median of $36,000 in May 2022.", ["manufacturing"]),
        ("The median wage of bakers in grocery stores was $33,000 in May 2022.", ["grocery stores"]),
        (
            "In May 2022 pharmacists in hospitals made a median of $136,000 and pharmacists in drug stores $128,000.",
            ["hospitals", "drug stores"],
        ),
        ("Accountants in finance and insurance earned $80,000 in May 2022.", ["finance and insurance"]),
        (
            "Median pay in May 2022 was $36,000 for bakers in hotels and $33,000 for those in grocery stores.",
            ["hotels", "grocery stores"],
        ),
        ("Employment of bakers in manufacturing is projected to grow 2 percent from 2022 to 2032.", ["manufacturing"]),
        # nobody's industry
        ("Bakers in Texas earned a median of $33,000 in May 2022.", [None]),
        ("Bakers in general earned a median of $33,000 in May 2022.", [None]),
        ("Information security analysts in information technology earned $112,000 in May 2022.", [None]),
        ("You find bakers in hotels. In May 2022 the median wage of bakers was $33,000.", [None]),
        ("We met bakers in hotels; cooks earned a median of $30,000 in May 2022.", [None]),
    ],
)
def test_workers_of_one_industry(text: str, industries: list[str | None], library: Library) -> None:
    assert [claim.industry for claim in reading(text, library).claims] == industries


def test_no_wage_is_a_million(library: Library) -> None:
    text = "In May 2023 the median wage of roofers was $50,030. What they disputed was the $1.2 million roof."
    assert [claim.value_text for claim in reading(text, library).claims] == ["$50,030"]


@pytest.mark.parametrize("what", ["total employment", "overall employment", "employment"])
def test_what_changes_is_nobody(what: str, library: Library) -> None:
    text = f"The outlook for bakers over 2024-34, as BLS sees it, is a change of 5% in {what}."
    assert [claim.occupation and claim.occupation.text for claim in reading(text, library).claims] == ["bakers"]


@pytest.mark.parametrize(
    "text",
    [
        "By 2034, employment of bakers is expected to have grown by 3 percent from its 2024 level of 60,500, BLS says.",
        "BLS sees employment of bakers growing 3 percent by 2034, from a starting point of 60,500 in 2024.",
    ],
)
def test_the_level_that_a_change_starts_from(text: str, library: Library) -> None:
    told = [(claim.value_text, claim.measure) for claim in reading(text, library).claims]
    assert told == [("3 percent", "projected_growth_percent"), ("60,500", "employment")]


def test_one_number_each_behind_at(library: Library) -> None:
    text = (
        "BLS puts the 2024-34 change at 6 percent for bakers, at 2 percent for historians and at 1 percent for roofers."
    )
    told = [claim.occupation and claim.occupation.text for claim in reading(text, library).claims]
    assert told == ["bakers", "historians", "roofers"]
