"""Figures of two occupations set against each other, in brackets, in asides, behind or before their names."""

import pytest

from factcheck.claims import read
from factcheck.load import load
from factcheck.reference.library import Library


def told(text: str, library: Library) -> list[tuple[str, str, str]]:
    reading = read(load("page.md", data=text.encode()), library=library)
    return [
        (claim.value_text, str(claim.measure), (claim.occupation and claim.occupation.text) or "-")
        for claim in reading.claims
    ]


MEDIAN, MEAN, ANNUAL = "median_annual_wage", "mean_annual_wage", "annual_wage_unspecified"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Welders earned more than bakers in May 2023: $48,940 against $34,950 a year at the median, BLS says.",
            [("$48,940", MEDIAN, "Welders"), ("$34,950", MEDIAN, "bakers")],
        ),
        (
            "Welders vs. bakers: $48,940 vs. $34,950 a year (BLS medians, May 2023)",
            [("$48,940", MEDIAN, "Welders"), ("$34,950", MEDIAN, "bakers")],
        ),
        (
            "Welders/bakers: $48,940 / $34,950 (BLS median annual wage, May 2023).",
            [("$48,940", ANNUAL, "Welders"), ("$34,950", MEDIAN, "bakers")],
        ),
        (
            "Welders out-earned bakers by 40 percent in May 2023, with annual medians of $48,940 and $34,950 (BLS).",
            [("$48,940", MEDIAN, "Welders"), ("$34,950", MEDIAN, "bakers")],
        ),
        (
            "Welders made $13,990 a year more than bakers in May 2023; the BLS medians are $48,940 and $34,950.",
            [("$48,940", MEDIAN, "Welders"), ("$34,950", MEDIAN, "bakers")],
        ),
        (
            "The median wage of welders – against $34,950 for bakers – was $48,940 a year in May 2023 (BLS).",
            [("$34,950", MEDIAN, "bakers"), ("$48,940", MEDIAN, "welders")],
        ),
        (
            "Bakers are paid less than welders, who had a median annual wage of $48,940 in May 2023, BLS says.",
            [("$48,940", MEDIAN, "welders")],
        ),
        (
            "At $48,940 a year, the median pay of welders was above the $34,950 paid to bakers in May 2023 (BLS).",
            [("$48,940", MEDIAN, "welders"), ("$34,950", MEDIAN, "bakers")],
        ),
        (
            "Median annual wages in May 2023 were $48,940 and $34,950 for welders and bakers, respectively (BLS).",
            [("$48,940", MEDIAN, "welders"), ("$34,950", MEDIAN, "bakers")],
        ),
        (
            "Pay of welders runs up to $70,000 (top 10 percent), of bakers from $25,010, BLS says of 2023.",
            [("$70,000", "p90_annual_wage", "welders"), ("$25,010", "p90_annual_wage", "bakers")],
        ),
        (
            "The median annual wage of bakers was $34,950 (the mean was $36,900) in May 2023, BLS says.",
            [("$34,950", MEDIAN, "bakers"), ("$36,900", MEAN, "bakers")],
        ),
        (
            "The mean annual wage of bakers was $36,900 (median: $34,950) in May 2023, BLS says.",
            [("$36,900", MEAN, "bakers"), ("$34,950", MEDIAN, "bakers")],
        ),
        (
            "Unlike bakers, welders earned $48,940 a year against $47,010 the year before, BLS says of May 2023.",
            [("$48,940", ANNUAL, "welders"), ("$47,010", ANNUAL, "welders")],
        ),
        (
            "Glaziers made $55,440, well above the $50,970 median that BLS gives for roofers.",
            [("$55,440", ANNUAL, "Glaziers"), ("$50,970", MEDIAN, "roofers")],
        ),
        (
            "Glaziers made $55,440, more than the $50,970 median reported for roofers.",
            [("$55,440", ANNUAL, "Glaziers"), ("$50,970", MEDIAN, "roofers")],
        ),
        (
            "Glaziers made $55,440, more than the $50,970 that BLS gives roofers.",
            [("$55,440", ANNUAL, "Glaziers"), ("$50,970", ANNUAL, "roofers")],
        ),
        (
            "BLS says a tenth of roofers are above $80,780, and a quarter of them sit below $45,070.",
            [("$80,780", "p90_annual_wage", "roofers"), ("$45,070", "p25_annual_wage", "roofers")],
        ),
        (
            "Welders and bakers had a mean of $42,000 against $65,470 for all workers in May 2023, BLS says.",
            [("$42,000", MEAN, "Welders and bakers"), ("$65,470", MEAN, "all workers")],
        ),
    ],
)
def test_each_of_two_has_its_own_number(text: str, expected: list[tuple[str, str, str]], library: Library) -> None:
    assert told(text, library) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Welders made $13,990 a year more than bakers in May 2023, BLS says.",
        "Welders come out $13,990 ahead of bakers in annual median pay (BLS, May 2023).",
        "The pay gap between welders and bakers, $13,990 a year at the median in May 2023, is BLS data.",
        "The spread between the two ends of the pay of welders was $32,110 a year in May 2023, BLS shows.",
        "There were 231,400 more welders than glaziers in May 2023, BLS counted.",
        "Welders have 41,300 more openings a year than glaziers (BLS, 2024-34).",
        "Welders had 231,400 more workers than glaziers in May 2023, BLS data show.",
    ],
)
def test_a_difference_is_no_figure(text: str, library: Library) -> None:
    assert told(text, library) == []


def test_a_number_of_more_than_two_dozen_stays_one(library: Library) -> None:
    text = "Welders earned a median of $48,940, more than the $34,950 that bakers made in May 2023, BLS says."
    assert told(text, library) == [("$48,940", MEDIAN, "Welders"), ("$34,950", ANNUAL, "bakers")]


def test_openings_in_a_row_of_brackets(library: Library) -> None:
    text = "Openings, 2024-34 (BLS): welders (45,600 a year), bakers (32,400), glaziers (4,100)."
    assert {measure for _, measure, _ in told(text, library)} == {"annual_openings"}


@pytest.mark.parametrize("corner", ["May 2023 (BLS)", "Occupation (BLS, May 2023)", "Annual data, May 2023"])
def test_the_corner_of_a_table_dates_it(corner: str, library: Library) -> None:
    text = f"| {corner} | Median | Mean |\n|---|---|---|\n| Welders | $48,940 | $51,130 |\n"
    reading = read(load("page.md", data=text.encode()), library=library)
    assert [claim.period and claim.period.start for claim in reading.claims] == [2023, 2023]


def test_a_clause_aside_names_nobody_else(library: Library) -> None:
    text = "Welders, who often work with glaziers, had a median annual wage of $48,940 in May 2023, BLS says."
    assert told(text, library) == [("$48,940", MEDIAN, "Welders")]


def test_how_far_two_sums_lie_apart(library: Library) -> None:
    text = (
        "The spread between the 10th ($33,490) and 90th ($70,000) percentile of welders was $36,510 in May 2023 (BLS)."
    )
    assert "$36,510" not in {value for value, _, _ in told(text, library)}


def test_a_change_since_a_survey_is_no_projection(library: Library) -> None:
    text = "Glaziers numbered 53,300 in May 2023, up 1,510 from the 51,790 of May 2022 (BLS)."
    assert "projected_growth_jobs" not in {measure for _, measure, _ in told(text, library)}


@pytest.mark.parametrize(
    ("text", "areas"),
    [
        ("Ohio employed 3,910 bakers in May 2025, the nation 220,230 (BLS).", ["Ohio", None]),
        ("Texas ($31,000) and the nation ($36,650) differ in the median pay of bakers (BLS).", ["Texas", None]),
        ("BLS found 14,310 bakers in Ohio in May 2025, out of the nation's 220,230.", ["Ohio", None]),
    ],
)
def test_the_nation_beside_a_state(text: str, areas: list[str | None], library: Library) -> None:
    reading = read(load("page.md", data=text.encode()), library=library)
    assert [claim.area for claim in reading.claims] == areas


@pytest.mark.parametrize(
    "text",
    [
        "Their median of $36,650 is well short of the $49,500 for all occupations (BLS), and about 33,600 openings "
        "are expected each year.",
        "They made a median of $76,650, well ahead of the $49,500 midpoint for all jobs, says BLS, and 33,600 openings "
        "are expected in the trade every year.",
    ],
)
def test_whom_all_were_set_against_has_the_next_number(text: str, library: Library) -> None:
    assert [name for *_, name in told(f"# Bakers\n\n{text}", library)][::2] == ["Bakers", "Bakers"]


@pytest.mark.parametrize(
    "text",
    [
        "The bottom tenth of bakers made less than $24,120; for florists, $22,990 (BLS).",
        "The lowest 10 percent of bakers earned $24,120, and for florists it was $22,990 (BLS).",
        "BLS: 10th percentile $24,120 for bakers, $22,990 for florists.",
    ],
)
def test_a_percentile_of_two(text: str, library: Library) -> None:
    low = "p10_annual_wage"
    assert told(text, library) == [("$24,120", low, "bakers"), ("$22,990", low, "florists")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Growth: 6% (average for all occupations is 4%), 33,600 openings a year.",
            ["Bakers", "all occupations", "Bakers"],
        ),
        ("Outlook: 6% growth, 2023-33 (all jobs: 4%). 33,600 openings a year.", ["Bakers", "all jobs", "Bakers"]),
        ("Growth: 6% (for all occupations)", ["all occupations"]),
        ("BLS has $36,650, far below the $49,500 of workers generally.", ["Bakers", "workers generally"]),
    ],
)
def test_all_in_brackets(text: str, names: list[str], library: Library) -> None:
    assert [name for *_, name in told(f"# Bakers\n\n{text}", library)] == names


def test_one_of_several_roles_is_not_all_of_them(library: Library) -> None:
    text = "# Welders\n\nThey are the best paid of the three large groups, with a median of $50,850 (BLS)."
    assert told(text, library) == [("$50,850", MEDIAN, "Welders")]
    text = "# Welders\n\nTaken together, the two occupations had a median of $50,850 (BLS)."
    assert told(text, library) == [("$50,850", MEDIAN, "the two occupations")]
