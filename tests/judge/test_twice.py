"""A number is not accused of being a figure that its own sentence tells rightly, nor a difference of being a wage."""

from datetime import date

import pytest

from factcheck.claims import read
from factcheck.figure import Figure, Key
from factcheck.judge import judge
from factcheck.load import load
from factcheck.measure import Measure
from factcheck.period import Period
from factcheck.reference.library import Library
from factcheck.verdict import Verdict

TODAY = date(2026, 11, 22)
BAKERS, ROOFERS = "51-3011", "47-2181"


def value(code: str, library: Library, area: str | None = None) -> int:
    found = library.look_up(Key(Measure.MEDIAN_ANNUAL, (code,), period=Period(2025, month=5), area=area))
    assert isinstance(found, Figure)
    return int(found.value)


def verdicts(text: str, library: Library) -> list[Verdict]:
    baker, roofer, texan = value(BAKERS, library), value(ROOFERS, library), value(ROOFERS, library, "Texas")
    filled = text.format(
        baker=f"${baker:,}",
        roofer=f"${roofer:,}",
        texan=f"${texan:,}",
        gap=f"${abs(roofer - baker):,}",
        sum=f"${roofer + baker:,}",
        off=f"${roofer + 4070:,}",
        career=f"${30 * roofer:,}",
    )
    reading = read(load("page.md", data=filled.encode()), library=library)
    return list(judge([reading], library=library, today=TODAY).values())


@pytest.mark.parametrize(
    "text",
    [
        "Roofers made {gap} a year in May 2025 on top of what bakers got; the BLS medians are {roofer} and {baker}.",
        "Our starting pay for roofers is {off}, beside a national median of {roofer} a year in May 2025 (BLS).",
        "Over a 30-year career roofers would earn {career} at the BLS median of {roofer} a year (May 2025).",
        "Roofers earned {roofer} a year at the median in May 2025 ({texan} in Texas), according to BLS.",
        "Texas ({texan}) and the nation ({roofer}) differ in the median annual wage of roofers, says BLS for May 2025.",
        "Roofers (BLS: {roofer} a year in May 2025; ours: {off})",
        "Roofers and bakers together get {sum} a year: medians of {roofer} and {baker}, BLS says for May 2025.",
    ],
)
def test_what_the_sentence_tells_rightly_is_not_told_wrongly_too(text: str, library: Library) -> None:
    assert [verdict.reason for verdict in verdicts(text, library) if verdict.outcome.accuses] == []


@pytest.mark.parametrize(
    "text",
    [
        "The median annual wage of roofers was {off} in May 2025, BLS says.",
        "BLS medians for May 2025: roofers {off} a year, bakers {baker} a year.",
        "Roofers had a median annual wage of {baker} in May 2025, BLS says. Bakers had {baker}.",
        "Roofers had a median annual wage of {roofer} in May 2025. In Texas their median was {off} a year, BLS says.",
    ],
)
def test_what_is_wrong_stays_accused(text: str, library: Library) -> None:
    assert any(verdict.outcome.accuses for verdict in verdicts(text, library))
