"""Numbers told of two: against each other, of the first and the second, one after the other in their order."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import stated


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "# Bakers vs. roofers\n\n* Median pay, May 2023: $36,120 vs. $50,030 a year\n* Jobs, 2024: 230,600 vs. "
            "152,000\n* Openings, yearly average 2024-34: 30,200 vs. 12,700\n\n(all from BLS)",
            [
                "$36,120 median_annual_wage bakers 2023-05",
                "$50,030 median_annual_wage roofers 2023-05",
                "230,600 employment bakers 2024",
                "152,000 employment roofers 2024",
                "30,200 annual_openings bakers 2024>2034",
                "12,700 annual_openings roofers 2024>2034",
            ],
        ),
        (
            "# Bakers or roofers?\n\n- Growth, 2024-34 (BLS): 7% against 6%",
            ["7% projected_growth_percent bakers 2024>2034", "6% projected_growth_percent roofers 2024>2034"],
        ),
        (
            "Bakers vs. roofers: $36,650 vs. $50,970 a year at the median (BLS, May 2024).",
            ["$36,650 median_annual_wage bakers 2024-05", "$50,970 median_annual_wage roofers 2024-05"],
        ),
        (
            "## Bakers and roofers\n\nGrowth, 2024-34: 7 percent vs. 3 percent on average (BLS).",
            ["7 percent projected_growth_percent bakers 2024>2034", "3 percent projected_growth_percent - 2024>2034"],
        ),
        (
            "The median wage of bakers rose to $36,650 in 2024 vs. $34,950 in 2022 (BLS).",
            ["$36,650 median_annual_wage bakers 2024", "$34,950 median_annual_wage bakers 2022"],
        ),
        (
            "Growth for bakers is 7 percent vs. 3 percent for all occupations (BLS, 2024-34).",
            [
                "7 percent projected_growth_percent bakers 2024>2034",
                "3 percent projected_growth_percent all occupations 2024>2034",
            ],
        ),
    ],
)
def test_one_against_another(text: str, expected: list[str], library: Library) -> None:
    assert [each.replace("those meant", "-") for each in stated(text, library)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "People mix up loan officers and bakers. The BLS does not: it counted 308,370 of the first and 154,360 of "
            "the second in May 2024.",
            ["308,370 employment loan officers 2024-05", "154,360 employment bakers 2024-05"],
        ),
        (
            "Both bakers and roofers appear in the BLS projections. The first group's employment is to change by 7 "
            "percent from 2024 to 2034, the second's by 6 percent.",
            [
                "7 percent projected_growth_percent bakers 2024>2034",
                "6 percent projected_growth_percent roofers 2024>2034",
            ],
        ),
        (
            "Bakers and roofers compared\n\nTheir projected employment changes from 2024 to 2034 are 7 percent and 6 "
            "percent respectively, says BLS.",
            [
                "7 percent projected_growth_percent bakers 2024>2034",
                "6 percent projected_growth_percent roofers 2024>2034",
            ],
        ),
        (
            "The 90th percentile in May 2024 was $76,750 a year for opticians and $53,200 for bakers, the 10th "
            "percentile $35,610 and $27,000 (BLS).",
            [
                "$76,750 p90_annual_wage opticians 2024-05",
                "$53,200 p90_annual_wage bakers 2024-05",
                "$35,610 p10_annual_wage opticians 2024-05",
                "$27,000 p10_annual_wage bakers 2024-05",
            ],
        ),
        (
            "From the BLS tables for May 2024: $95,000 as the mean annual pay of surveyors, $36,480 as that of bakers.",
            ["$95,000 mean_annual_wage surveyors 2024-05", "$36,480 mean_annual_wage bakers 2024-05"],
        ),
        (
            "BLS, May 2023: surveyors – $68,540 median, $71,830 average; bakers – $36,150 median, $38,200 average.",
            [
                "$68,540 median_annual_wage surveyors 2023-05",
                "$71,830 mean_annual_wage surveyors 2023-05",
                "$36,150 median_annual_wage bakers 2023-05",
                "$38,200 mean_annual_wage bakers 2023-05",
            ],
        ),
        (
            "BLS, bakers, May 2023: median $36,150, mean $38,200, 90th percentile $49,000.",
            [
                "$36,150 median_annual_wage bakers 2023-05",
                "$38,200 mean_annual_wage bakers 2023-05",
                "$49,000 p90_annual_wage bakers 2023-05",
            ],
        ),
    ],
)
def test_two_in_their_order(text: str, expected: list[str], library: Library) -> None:
    assert stated(text, library) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Two things about bakers:\n\n1. They held 230,600 jobs in 2024.\n2. That count is projected to be 245,700 "
            "in 2034.\n\nBoth come from BLS.",
            ["230,600 employment bakers 2024", "245,700 employment bakers 2034"],
        ),
        (
            "Is there work for bakers? BLS projects 30,200 openings a year from 2024 to 2034.",
            ["30,200 annual_openings bakers 2024>2034"],
        ),
        (
            "Numbers for bakers (credit: BLS)\n\n• 185,690 employed in May 2023\n• 7 percent projected employment "
            "change, 2024-34",
            ["185,690 employment bakers 2023-05", "7 percent projected_growth_percent bakers 2024>2034"],
        ),
        (
            "I write on the board 30,200, the openings a year that BLS projects for bakers for 2024-34.",
            ["30,200 annual_openings bakers 2024>2034"],
        ),
        (
            "BLS data on bakers give the May 2022 median of $32,780 a year, the mean of $34,950 and the 230,600 jobs "
            "held in 2024.",
            [
                "$32,780 median_annual_wage bakers 2022-05",
                "$34,950 mean_annual_wage bakers 2022-05",
                "230,600 employment bakers 2024",
            ],
        ),
    ],
)
def test_what_a_word_points_back_to(text: str, expected: list[str], library: Library) -> None:
    assert stated(text, library) == expected


GREW = "BLS expects bakers to grow 7% from 2024 to 2034, with 41,400 openings a year. "


@pytest.mark.parametrize(
    ("sentence", "whose"),
    [
        ("Compare that to 4% for the labor market as a whole.", "labor market as a whole"),
        ("Stack that against 4% for the workforce overall.", "workforce overall"),
        ("Set that against the 4% expected for cooks.", "cooks"),
        ("That beats the 4% for cooks.", "cooks"),
        ("It is well ahead of the 4% for all jobs.", "all jobs"),
        ("Growth will be almost twice the 4% projected for everybody.", "everybody"),
    ],
)
def test_a_sentence_that_sets_others_beside(sentence: str, whose: str, library: Library) -> None:
    assert stated(GREW + sentence, library)[2:] == [f"4% projected_growth_percent {whose} 2024>2034"]


@pytest.mark.parametrize(
    "sentence", ["Compare that to 4% for my rent.", "Compare that to 4% of cakes.", "That beats 4% a year."]
)
def test_what_is_set_beside_may_be_nobodys(sentence: str, library: Library) -> None:
    assert len(stated(GREW + sentence, library)) == 2


def test_the_market_overall_is_everybody(library: Library) -> None:
    told = stated("BLS expects bakers to grow 7% from 2024 to 2034, versus 4% for the job market overall.", library)
    assert told[1:] == ["4% projected_growth_percent job market overall 2024>2034"]


def test_jobs_overall_behind_which(library: Library) -> None:
    told = stated("BLS expects bakers to grow 7%, in a decade in which employment overall will grow 3%.", library)
    assert told[1:] == ["3% projected_growth_percent employment overall -"]
