"""Credits. A case reads: text => "words office", with "!" where the words say that numbers come from there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.find.sources import SourceMention, find_sources


def shown(mention: SourceMention) -> str:
    """One mention in the notation of the cases."""
    return f"{mention.text} {mention.office}{' !' if mention.credited else ''}"


CASES = [
    ("According to the U.S. Bureau of Labor Statistics (BLS), pay", ["U.S. Bureau of Labor Statistics (BLS) BLS !"]),
    ("the Bureau of Labor Statistics' handbook", ["Bureau of Labor Statistics BLS"]),
    ("Bureau of Labor Statics", ["Bureau of Labor Statics BLS"]),
    ("the United States Bureau of Labor", ["United States Bureau of Labor BLS"]),
    ("the Bureau of Labor StatisticsThat is", ["Bureau of Labor Statistics BLS"]),
    (
        "U.S. Department of Labor Bureau of Labor Statistics",
        ["U.S. Department of Labor Bureau of Labor Statistics BLS"],
    ),
    ("the DOL/BLS Employment Projections program", ["DOL/BLS Employment Projections program BLS"]),
    ("Occupational Employment Statistics (OES)", ["Occupational Employment Statistics (OES) BLS"]),
    ("the Occupational Outlook Handbook", ["Occupational Outlook Handbook BLS"]),
    ("BLS data show", ["BLS BLS"]),
    ("BLS data of May 2025", ["BLS BLS"]),
    ("BLS.gov says", ["BLS.gov BLS"]),
    ("the Labor Department", ["the Labor Department BLS"]),
    ("the Bureau projects growth", ["the Bureau BLS"]),
    ("the Bureau of Investigation", []),
    ("according to Glassdoor", ["Glassdoor other !"]),
    ("PayScale puts it at", ["PayScale other"]),
    ("according to the Office for National Statistics", ["Office for National Statistics other !"]),
    ("according to Harbor Lane Recruiting, pay", ["Harbor Lane Recruiting other !"]),
    ("data from the Census Bureau", ["Census Bureau other !"]),
    ("the Harbor Lane Foundation reports that", ["Harbor Lane Foundation other !"]),
    ("a member of the Harbor Lane Foundation", []),
    ("average $50 (survey data), median $40 (BLS)", ["survey other", "BLS BLS"]),
    ("the survey by the BLS", ["BLS BLS !"]),
    ("a survey of members", ["a survey other"]),
    ("According to the same data, pay", ["According to the same data None !"]),
    ("https://www.bls.gov/ooh/home.htm", []),
    ("the doll and the tables", []),
    ("indeed, a dice game", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_reads(text: str, expected: list[str]) -> None:
    assert [shown(mention) for mention in find_sources(text)] == expected


@given(
    st.text()
    | st.lists(
        st.sampled_from(["BLS", " ", "Bureau of ", "Labor", "according to ", "the ", "survey", "Dice", ".", "(OES)"])
    ).map("".join)
)
def test_any_text(text: str) -> None:
    end = 0
    for mention in find_sources(text):
        assert end <= mention.start < mention.end <= len(text)
        assert mention.text == text[mention.start : mention.end]
        end = mention.end


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("roofers made $46,000 a year (median, may 2022, bls).", "bls"),
        ("a mean of $49,000 in may 2022, according to bls.", "bls"),
        ("per the bls, roofers made $46,000", "bls"),
        ("nurses with a bls card earn more", None),
        ("the bls-certified may teach", None),
        ("courses (acls, bls) cost $90", None),
    ],
)
def test_the_office_in_small_letters(text: str, office: str | None) -> None:
    assert next((source.text for source in find_sources(text) if source.office == "BLS"), None) == office
