"""Sentence -> the claims it states, in the notation of tests/claims/notation.py."""

# ruff: noqa: E501 - a text under test is kept whole
import pytest

from factcheck.claim import Origin
from factcheck.quantity import Comparator, Unit
from factcheck.reference.library import Library
from tests.claims.notation import reading, stated

CASES = {
    "median, with its month": (
        "The median annual wage for carpenters was $56,350 in May 2023.",
        ["$56,350 median_annual_wage carpenters 2023-05"],
    ),
    "tails carry on from the sentence before": (
        "According to BLS, the median annual wage for carpenters was $56,350 in May 2023. The "
        "lowest 10 percent earned "
        "less than $37,770, and the highest-paid tenth made more than $98,370.",
        [
            "$56,350 median_annual_wage carpenters 2023-05",
            "$37,770 p10_annual_wage carpenters 2023-05",
            "$98,370 p90_annual_wage carpenters 2023-05",
        ],
    ),
    "verbless list of percentiles": (
        "Dental assistants: median $46,540, bottom 10% under $35,000, top ten percent $61,780+.",
        [
            "$46,540 median_annual_wage dental assistants -",
            "$35,000 p10_annual_wage dental assistants -",
            "$61,780+ p90_annual_wage dental assistants -",
        ],
    ),
    "the middle half": (
        "The middle 50 percent of plumbers earned between $48,000 and $80,000 in 2022.",
        ["$48,000 p25_annual_wage plumbers 2022", "$80,000 p75_annual_wage plumbers 2022"],
    ),
    "average is the mean": (
        "Roofers earned an average of $25.40 an hour in 2022.",
        ["$25.40 mean_hourly_wage roofers 2022"],
    ),
    "growth, its band and its decade": (
        "Employment of surveyors is projected to grow 6 percent from 2023 to 2033, faster than the average for all "
        "occupations.",
        ["6 percent projected_growth_percent surveyors 2023>2033"],
    ),
    "a fall told in words": (
        "Employment of travel agents is projected to decline 4% by 2031.",
        ["4% projected_growth_percent travel agents >2031"],
    ),
    "the number of the average itself": (
        "Jobs for actuaries should grow 22 percent from 2023 to 2033, far above the 4 percent "
        "average for all occupations.",
        [
            "22 percent projected_growth_percent actuaries 2023>2033",
            "4 percent projected_growth_percent all occupations 2023>2033",
        ],
    ),
    "openings, new jobs and a level": (
        "There were 161,000 librarians in 2022. About 15,500 openings for librarians are "
        "projected each year. The number of "
        "jobs is expected to rise by 4,200 from 2022 to 2032.",
        [
            "161,000 employment librarians 2022",
            "15,500 annual_openings librarians -",
            "4,200 projected_growth_jobs librarians 2022>2032",
        ],
    ),
    "jobs each year are openings, also where they are called new": (
        "BLS expects about 8,600 new jobs for dietitians each year.",
        ["8,600 annual_openings dietitians -"],
    ),
    "several told together": (
        "There are 24,000 statisticians, 17,000 physicists and 87,000 chemists at work.",
        ["24,000 employment statisticians -", "17,000 employment physicists -", "87,000 employment chemists -"],
    ),
    "each in its brackets": (
        "The median pay of BLS: veterinarians ($119,100) and dentists ($170,910).",
        ["$119,100 median_annual_wage veterinarians -", "$170,910 median_annual_wage dentists -"],
    ),
    "respectively": (
        "The median annual wages of plumbers and electricians were $61,550 and $61,590, respectively, in May 2023.",
        ["$61,550 median_annual_wage plumbers 2023-05", "$61,590 median_annual_wage electricians 2023-05"],
    ),
    "elided subject": (
        "The median salary for an electrician is $61,590. For a plumber, it is $61,550.",
        ["$61,590 median_annual_wage electrician -", "$61,550 median_annual_wage plumber -"],
    ),
    "shares of an occupation": (
        "About 31 percent of photographers were self-employed in 2022, according to BLS.",
        ["31 percent other photographers 2022"],
    ),
    "a trade that no list of titles knows": (
        "Careers in the trades are expected to grow 8% from 2020 to 2030.",
        ["8% projected_growth_percent careers in the trades 2020>2030"],
    ),
    "somebody else's number": ("According to Glassdoor, nurses earn an average of $78,000 a year.", []),
    "pay for a stage": ("Entry-level electricians start at $38,000 a year.", []),
    "tuition": ("Training as an electrician costs $12,500 a year.", []),
    "a slice of the earners is no number of its own": ("The top 10 percent of welders love their job.", []),
    "prices and growth of other things": ("Sales of bread grew 12% in 2021 and bakers cheered.", []),
    "job postings": ("There are 6,813 data analyst jobs posted on Indeed.", []),
}


@pytest.mark.parametrize("name", CASES)
def test_sentences(name: str, library: Library) -> None:
    text, expected = CASES[name]
    assert stated(text, library) == expected


LAYOUTS = {
    "a list under a heading": (
        "# Web developers\n\n- **Median annual wage:** $84,960\n- **Job growth (2022–2032):** "
        "16%\n- **Annual openings:** 19,000\n",
        [
            "$84,960 median_annual_wage web developers -",
            "16% projected_growth_percent web developers 2022>2032",
            "19,000 annual_openings web developers 2022>2032",
        ],
    ),
    "items inherit from their lead-in": (
        "The states with the highest mean annual wage for nurses in May 2023, according to "
        "BLS:\n\n- California: $137,690\n- Hawaii: $119,710\n",
        ["$137,690 mean_annual_wage nurses 2023-05", "$119,710 mean_annual_wage nurses 2023-05"],
    ),
    "a table with its measures in the head": (
        "| Occupation | Median pay, 2023 | Jobs, 2023 |\n|---|---|---|\n| Bakers | $34,950 | 217,600 |\n",
        ["$34,950 median_annual_wage bakers 2023", "217,600 employment bakers 2023"],
    ),
    "a table the other way round": (
        "| | Bakers | Cooks |\n|---|---|---|\n| Median annual wage, 2023 | $34,950 | $34,110 |\n",
        ["$34,950 median_annual_wage bakers 2023", "$34,110 median_annual_wage cooks 2023"],
    ),
    "in thousands": (
        "Employment, in thousands\n\n| Occupation | Employment, 2022 |\n|---|---|\n| Bakers | 217.6 |\n",
        ["217.6 employment bakers 2022"],
    ),
    "percentiles as columns": (
        "Percentile wages for welders\n\n| Percentile | 10% | 50% (Median) | 90% "
        "|\n|---|---|---|---|\n| Annual wage | $36,500 | $48,940 | $71,900 |\n",
        [
            "$36,500 p10_annual_wage welders -",
            "$48,940 median_annual_wage welders -",
            "$71,900 p90_annual_wage welders -",
        ],
    ),
    "the source at the end of a list": (
        "# Data analysts\n\n- **Median annual wage:** $80,249\n- **Source:** Zippia\n",
        [],
    ),
}


@pytest.mark.parametrize("name", LAYOUTS)
def test_layouts(name: str, library: Library) -> None:
    text, expected = LAYOUTS[name]
    assert stated(text, library) == expected


def test_thousands_are_multiplied_out(library: Library) -> None:
    text = LAYOUTS["in thousands"][0]
    assert [claim.value for claim in reading(text, library).claims] == [217_600.0]


def test_bounds_ranges_and_signs(library: Library) -> None:
    text = (
        "The median wage for pilots was more than $170,000 in 2023. Employment of word "
        "processors is projected to fall 38% "
        "from 2023 to 2033."
    )
    bound, fall = reading(text, library).claims
    assert bound.quantity.comparator is Comparator.MORE
    assert (fall.value, fall.value_text, fall.unit) == (-38.0, "38%", Unit.PERCENT)


def test_slots_say_where_they_come_from(library: Library) -> None:
    text = "# Carpenters\n\nAccording to BLS, the median annual wage was $56,350 in May 2023. The top 10% earned over $98,370."
    median, top = reading(text, library).claims
    assert median.origins["occupation"] is Origin.HEADING
    assert top.origins["period"] is Origin.CONTEXT
    assert top.source_text == "BLS"


def test_the_band_of_the_next_sentence(library: Library) -> None:
    text = "Employment of surveyors should grow 6 percent from 2023 to 2033. This is faster than the average for all occupations."
    (claim,) = reading(text, library).claims
    assert claim.qualitative == "faster than average"


def test_area_and_industry(library: Library) -> None:
    text = "The mean annual wage for nurses in California was $137,690 in May 2023. Nurses who work in outpatient care centers earned an average of $90,000."
    state, industry = reading(text, library).claims
    assert state.area == "California"
    assert industry.industry is not None
    assert "outpatient" in industry.industry


def test_what_is_out_of_scope_says_why(library: Library) -> None:
    (claim,) = reading("According to Glassdoor, nurses earn an average of $78,000 a year.", library).claims
    assert not claim.in_scope
    assert "another source" in claim.note


def test_the_same_claim_keeps_its_id(library: Library) -> None:
    text = "The median annual wage for carpenters was $56,350 in May 2023."
    (first,) = reading(text, library).claims
    (again,) = reading("# Pay\n\n" + text, library).claims
    assert first.id == again.id
    twice = reading(f"{text}\n\n{text}", library).claims
    assert len({claim.id for claim in twice}) == 2
