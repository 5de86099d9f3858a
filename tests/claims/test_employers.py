"""What one employer pays, and pay that counts more than wages, is none of the office's figures."""

import pytest

from factcheck.claims import read
from factcheck.load import load
from factcheck.reference.library import Library

OPENING = "# Chemists\n\nAccording to BLS, chemists earned a median of $84,150 in May 2024. "


def aside(sentence: str, library: Library) -> bool:
    """Whether the sentence's money is left aside."""
    reading = read(load("guide.md", data=(OPENING + sentence + "\n").encode()), library=library)
    return not [claim for claim in reading.claims if claim.in_scope and claim.value_span.start > len(OPENING)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Dowmark pays $150,000.",
        "At Halberd Labs, they start at $96,000.",
        "Total compensation averages $131,000.",
        "Some make $140,000 including bonuses.",
    ],
)
def test_left_aside(sentence: str, library: Library) -> None:
    assert aside(sentence, library)


@pytest.mark.parametrize(
    "sentence",
    [
        "Nursing assistants earned a median of $39,530.",
        "The job paid $81,810 at the median in 2023.",
        "Forestry pays less: conservation scientists earned $67,950.",
    ],
)
def test_kept(sentence: str, library: Library) -> None:
    assert not aside(sentence, library)


@pytest.mark.parametrize(
    "text",
    [
        "Roofers earn well: postings we saw averaged $58,000 a year.",
        "A roofer told me that is more than I make at the bakery ($31,500).",
        "Owners of flower shops paid themselves $51,000, one florist says.",
        "On Indeed, roofers are offered an average of $58,000.",
        "For a new optician the first offer is closer to $16.50 or $18.50 an hour.",
    ],
)
def test_pay_in_ads_and_of_acquaintances_is_no_claim(text: str, library: Library) -> None:
    assert aside(text, library)


@pytest.mark.parametrize(
    "lead",
    [
        "Who signs the check makes a difference too:",
        "It also depends on where you work:",
        "Not every boss pays the same: the employer decides:",
        "By industry, they earned:",
    ],
)
def test_a_list_of_payers_goes_on_with_the_statistic(lead: str, library: Library) -> None:
    text = (
        "# Bakers\n\nThe median wage for bakers was $36,650 in May 2024, says the BLS.\n\n"
        f"{lead}\n\n- Grocery stores: $35,270\n- Food manufacturing: $44,450\n"
    )
    claims = read(load("guide.md", data=text.encode()), library=library).claims
    assert [(claim.value_text, claim.measure, claim.industry) for claim in claims if claim.in_scope] == [
        ("$36,650", "median_annual_wage", None),
        ("$35,270", "median_annual_wage", "Grocery stores"),
        ("$44,450", "median_annual_wage", "Food manufacturing"),
    ]


@pytest.mark.parametrize(
    ("sentence", "payers"),
    [
        (
            "Grocery stores paid best, with a median of $42,370, then food plants ($38,310) and hotels at $37,100.",
            ["Grocery stores", "food plants", "hotels"],
        ),
        ("Hospitals paid more, a median of $39,210.", ["Hospitals"]),
        (
            "Public libraries pay a median of $39,040; museums, $36,590; schools, $41,610.",
            ["Public libraries", "museums", "schools"],
        ),
        ("In Ohio they made $42,210, and in Texas $39,100.", [None, None]),
    ],
)
def test_payers_in_a_row(sentence: str, payers: list[str | None], library: Library) -> None:
    text = f"Bakers earned a median of $36,530 in 2020, says the BLS. {sentence}"
    claims = read(load("guide.md", data=text.encode()), library=library).claims
    assert [claim.industry for claim in claims[1:]] == payers


def test_what_others_do_is_no_list_of_payers(library: Library) -> None:
    text = (
        "# Bakers\n\nBakers made a median of $36,650 (BLS).\n\nWhat you will spend:\n\n- Boots: $270\n- Van: $18,450\n"
    )
    claims = read(load("guide.md", data=text.encode()), library=library).claims
    assert [claim.value_text for claim in claims if claim.in_scope] == ["$36,650"]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Half of roofers earn over $47,110, and seasoned ones can top $81,000.", ["$47,110"]),
        ("The median florist makes $29,140 a year, but senior ones take home more.", ["$29,140"]),
        ("Half of bakers make more than $31,230, with those just starting out making $22,000.", ["$31,230"]),
        ("Bakers make $31,230 a year, but that is with experience.", []),
        ("Experienced bakers make a median of $31,230.", []),
    ],
)
def test_a_stage_of_the_next_clause_is_of_others(text: str, kept: list[str], library: Library) -> None:
    claims = read(load("guide.md", data=text.encode()), library=library).claims
    assert [claim.value_text for claim in claims if claim.in_scope] == kept
