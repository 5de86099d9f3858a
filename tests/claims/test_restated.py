"""Growth said again in people, and people in a row."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import stated

LEAD = "BLS projects that bakers will grow 7% from 2023 to 2033, and florists 3%. "
BAKERS, FLORISTS = "14,300 projected_growth_jobs bakers 2023>2033", "1,200 projected_growth_jobs florists 2023>2033"


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("That means about 14,300 more bakers and 1,200 more florists.", [BAKERS, FLORISTS]),
        ("Neither is bad. In plain heads, that's 14,300 more bakers.", [BAKERS]),
        ("In absolute terms, that translates to 14,300 additional bakers and 1,200 florists.", [BAKERS, FLORISTS]),
        ("It works out to 14,300 more bakers.", [BAKERS]),
        ("Last year there were 14,300 more bakers.", []),
        ("That is the trade. There are 14,300 more bakers than florists.", []),
    ],
)
def test_behind_a_percent(sentence: str, said: list[str], library: Library) -> None:
    assert stated(LEAD + sentence, library)[2:] == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Jobs of bakers rose from 100,000 in 2013 to 140,000 in 2023, says BLS. That is some 40,000 more bakers.",
            ["100,000 employment bakers 2013", "140,000 employment bakers 2023"],
        ),
        (
            "BLS expects 3,700 new jobs for bakers by 2033, and 52,300 florists already work in shops.",
            ["3,700 projected_growth_jobs bakers >2033", "52,300 employment florists 2033"],
        ),
    ],
)
def test_how_many_and_by_how_many(text: str, said: list[str], library: Library) -> None:
    assert stated(text, library) == said
