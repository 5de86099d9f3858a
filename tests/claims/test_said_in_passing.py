"""What is said in passing: another place that is ahead, the year before last, a name that no list of titles knows."""

# ruff: noqa: E501 - a text under test is kept whole
import pytest

from factcheck.reference.library import Library
from tests.claims.notation import reading, stated

STATED = [
    (
        "Paralegals held 350,000 jobs in 2019. BLS sees the group shrinking to 341,000 in 2029. The ones who stay earned a median of $47,300 last year.",
        "$47,300 median_annual_wage paralegals 2019",
    ),
    (
        "BLS sees roofers' employment getting smaller by about 3,600 people, from 74,600 in 2019 to 71,000 in 2029.",
        "3,600 projected_growth_jobs roofers -",
    ),
    (
        "The workforce of roofers will be larger by 5,200 people in 2034, BLS says, or 4 percent.",
        "5,200 projected_growth_jobs roofers >2034",
    ),
    (
        "BLS medians for May 2023: welding ($48,940), technical writing ($80,050) and plumbing ($61,550).",
        "$80,050 median_annual_wage technical writing 2023-05",
    ),
]
AREAS = [
    (
        "According to BLS, roofers in California earned $62,310 on average in May 2023. It is also where about 8,300 roofers work, second only to Texas.",
        {"$62,310": "California", "8,300": "California"},
    ),
    ("About 4,300 barbers work in Ohio, which puts it behind only Florida.", {"4,300": "Ohio"}),
    (
        "In May 2023, Atlanta plumbers averaged $57,490, Savannah's $54,020 and those in Augusta $52,870.",
        {"$57,490": "Atlanta", "$54,020": "Savannah", "$52,870": "Augusta"},
    ),
    ("In May 2023, Dayton plumbers averaged $57,490, Tampa's $54,020.", {"$57,490": "Dayton", "$54,020": "Tampa"}),
]


@pytest.mark.parametrize(("text", "expected"), STATED)
def test_stated(text: str, expected: str, library: Library) -> None:
    assert expected in stated(text, library)


@pytest.mark.parametrize(("text", "expected"), AREAS)
def test_areas(text: str, expected: dict[str, str], library: Library) -> None:
    claims = reading(text, library).claims
    assert {claim.quantity.text: claim.area for claim in claims} == expected


def test_a_handbook_is_no_growth(library: Library) -> None:
    text = (
        "The Occupational Outlook Handbook describes what workers do and what they earn in 329 occupational profiles."
    )
    assert not reading(text, library).claims


@pytest.mark.parametrize(("words", "sign"), [("smaller", -1), ("fewer", -1), ("larger", 1)])
def test_smaller_by_is_a_decline(words: str, sign: int, library: Library) -> None:
    text = f"By 2034 BLS expects the number of bakers to be {words} by about 3,600 jobs."
    assert [claim.quantity.value for claim in reading(text, library).claims] == [3600 * sign]


def test_who_already_works_is_not_of_the_year_to_come(library: Library) -> None:
    text = "Employment of bakers should reach 263,000 by 2034, and 249,200 already work, BLS says."
    assert stated(text, library) == ["263,000 employment bakers 2034", "249,200 employment bakers -"]


def test_a_sentence_below_a_table_of_several_is_not_the_last_row_s(library: Library) -> None:
    text = "| Job | Median |\n|---|---|\n| Bakers | $36,650 |\n| Roofers | $50,970 |\n\nThe average wage is $67,920.\n"
    assert stated(text, library)[-1] == "$67,920 mean_annual_wage - -"


@pytest.mark.parametrize("words", ["versus 3.1% for the economy", "against 3.1% for the overall economy"])
def test_what_the_economy_grows_by_is_all_occupations(words: str, library: Library) -> None:
    text = f"BLS expects employment of bakers to grow 6% from 2024 to 2034, {words}."
    codes = {claim.value_text: claim.occupation and claim.occupation.codes for claim in reading(text, library).claims}
    assert codes == {"6%": ("51-3011",), "3.1%": ("00-0000",)}
