"""Periods as writers write them. A case reads: text => "words: period kind"."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.find.periods import PeriodMention, find_periods


def shown(mention: PeriodMention) -> str:
    """One mention in the notation of the cases."""
    period = mention.period.as_json() if mention.period else mention.years
    if isinstance(period, dict):
        period = f"{period['from']}..{period['to']}"
    return f"{mention.text}: {period} {mention.kind}"


CASES = [
    ("May 2020", ["May 2020: 2020-05 point"]),
    ("as of May, 2020", ["May, 2020: 2020-05 point"]),
    ("in May of 2020", ["May of 2020: 2020-05 point"]),
    ("(Sept. 2018)", ["Sept. 2018: 2018-09 point"]),
    ("May 15, 2020", ["May 15, 2020: 2020-05 point"]),
    ("2020-05", ["2020-05: 2020-05 point"]),
    ("2020-05-15", ["2020-05-15: 2020-05 point"]),
    ("in 2020", ["2020: 2020 point"]),
    ("the 2021 wage", ["2021: 2021 point"]),
    ("In 2018 and 2019", ["2018: 2018 point", "2019: 2019 point"]),
    ("from 2019 to 2029", ["2019 to 2029: 2019..2029 span"]),
    ("2019-29", ["2019-29: 2019..2029 span"]),
    ("the 2016–26 decade", ["2016–26: 2016..2026 span"]),
    ("2022 - 2032", ["2022 - 2032: 2022..2032 span"]),
    ("2014/24", ["2014/24: 2014..2024 span"]),
    ("between 2018 and 2028", ["2018 and 2028: 2018..2028 span"]),
    ("between the years 2018 and 2028", ["2018 and 2028: 2018..2028 span"]),
    ("from 2020 through 2030", ["2020 through 2030: 2020..2030 span"]),
    ("a ten-year period from 2016 to 2026", ["a ten-year period: 10 relative", "2016 to 2026: 2016..2026 span"]),
    ("from 2029 to 2029", ["2029 to 2029: 2029..2029 span"]),
    ("from May 2019 to May 2020", ["May 2019 to May 2020: 2019..2020 span"]),
    ("1998-08", ["1998-08: 1998..2008 span"]),
    ("1998-2008", ["1998-2008: 1998..2008 span"]),
    ("2014-2024: 20.5%", ["2014-2024: 2014..2024 span"]),
    ("through 2026", ["2026: None..2026 deadline"]),
    ("by the year 2030", ["2030: None..2030 deadline"]),
    ("until 2030", ["2030: None..2030 deadline"]),
    ("according to 2016 data", ["2016: 2016 point"]),
    ("since 2012", ["2012: 2012 since"]),
    ("since May 2012", ["May 2012: 2012-05 since"]),
    ("by mid-2028", ["2028: None..2028 deadline"]),
    ("until at least 2030", ["2030: None..2030 deadline"]),
    ("in the next 8-10 years", ["the next 8-10 years: 10 relative"]),
    ("Q1 2015", ["Q1 2015: 2015-Q1 point"]),
    ("2015 Q1", ["2015 Q1: 2015-Q1 point"]),
    ("the first quarter of 2015", ["the first quarter of 2015: 2015-Q1 point"]),
    ("over the next ten years", ["the next ten years: 10 relative"]),
    ("in the coming decade", ["the coming decade: 10 relative"]),
    ("over the next 5 to 10 years", ["the next 5 to 10 years: 10 relative"]),
    ("in the next few years", ["the next few years: None relative"]),
    ("over the decade", ["the decade: 10 relative"]),
    ("for the decade from 2018", ["the decade: 10 relative", "2018: 2018..2028 span"]),
    ("in the ten years that began in 2018", ["2018: 2018..2028 span"]),
    ("the decade beginning with May", ["the decade: 10 relative"]),
    ("over that ten-year period", ["that ten-year period: 10 relative"]),
    ("1,980 jobs, $2020, 2020%, 12020, #2020", []),
    ("https://example.com/2020/05/x-2019", []),
    ("1848 and 3010", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_reads(text: str, expected: list[str]) -> None:
    assert [shown(mention) for mention in find_periods(text)] == expected


PIECES = st.sampled_from(
    [
        "20",
        "19",
        "2020",
        "-",
        "–",
        " to ",
        " May ",
        "by ",
        "next ",
        "years",
        " and ",
        "Q1",
        ".",
        ",",
        " ",
        "decade",
        "the ",
    ]
)


@given(st.text() | st.lists(PIECES, max_size=20).map("".join))
def test_any_text(text: str) -> None:
    end = 0
    for mention in find_periods(text):
        assert end <= mention.start < mention.end <= len(text)
        assert mention.text == text[mention.start : mention.end]
        assert (mention.period is None) == (mention.kind == "relative")
        end = mention.end


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("will grow 8 percent to 2034", ["deadline"]),
        ("growth of 8 percent is seen to 2034", ["deadline"]),
        ("rose 8 percent, according to 2016 data", ["point"]),
        ("ranked by 2021 median pay", ["point"]),
        ("should rise by 2031", ["deadline"]),
    ],
)
def test_deadlines(text: str, kinds: list[str]) -> None:
    assert [mention.kind for mention in find_periods(text)] == kinds
