"""Figures of one industry or kind of employer are no occupation's own."""

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
