"""Lines "Label: number" that name a change of jobs or count workers, and the ends of a change or of a distribution."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import reading, stated

ENTRY = (
    "Ten jobs on the way out\n\nFigures come from the Bureau of Labor Statistics.\n\n3. Travel agents\n\n"
    "Projected decline, 2018-28: 6%\nTotal jobs in 2018: 79,000\n{}: 4,700\nMedian pay: $38,700\n\n"
    "More about them follows here, and why they go.\n"
)


@pytest.mark.parametrize(
    ("label", "value"),
    [
        ("Jobs to be lost", -4700),
        ("Projected job losses", -4700),
        ("Jobs lost by 2028", -4700),
        ("Positions expected to disappear", -4700),
        ("Net loss of jobs", -4700),
        ("Jobs shed by 2028", -4700),
        ("Expected job cuts, 2018-28", -4700),
        ("Jobs on the chopping block", -4700),
        ("Jobs expected to be eliminated by 2028", -4700),
        ("Positions at risk of going away", -4700),
        ("Decline in jobs, 2018-28", -4700),
        ("Fewer jobs by 2028", -4700),
        ("Employment decline", -4700),
        ("How many jobs will go", -4700),
        ("Jobs to be added", 4700),
        ("Jobs gained", 4700),
    ],
)
def test_a_label_names_a_change_of_jobs(label: str, value: float, library: Library) -> None:
    found = [each for each in reading(ENTRY.format(label), library, "x.txt").claims if each.value_text == "4,700"]
    assert [(each.measure, each.value, each.period and each.period.end) for each in found] == [
        ("projected_growth_jobs", value, 2028)
    ]


@pytest.mark.parametrize(
    "label", ["Positions posted", "Jobs lost in 2020", "Jobs lost in layoffs so far in 2019", "Jobs lost each year"]
)
def test_what_has_happened_is_no_projection(label: str, library: Library) -> None:
    assert not any("4,700" in each for each in stated(ENTRY.format(label), library, "x.txt"))


@pytest.mark.parametrize("label", ["Jobs", "Workers", "Number of jobs, 2018"])
def test_a_label_that_only_counts(label: str, library: Library) -> None:
    assert "4,700 employment travel agents 2018" in stated(ENTRY.format(label), library, "x.txt")


def test_a_dated_count_of_an_entry_whose_name_is_a_picture(library: Library) -> None:
    text = (
        "The Bureau of Labor Statistics projects jobs from 2018 to 2028.\n\nWorkers in 2018: 79,000\n"
        "Median pay: $38,700\nThe work: plan trips\n"
    )
    assert "79,000 employment - 2018" in stated(text, library, "x.txt")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "## Loan Interviewers and Clerks\n\nGrowth, 2022-32: 4%\n\nEmployment of clerks should rise from 240,000 "
            "to 250,000 in 2032.",
            ["240,000 employment clerks 2022", "250,000 employment clerks 2032"],
        ),
        (
            "## Mail Sorters\n\nThere were 99,000 of them in 2018.\n\nThe ranks of sorters are set to go from 99,000 "
            "to 80,000 in 2028.",
            ["99,000 employment sorters 2018", "80,000 employment sorters 2028"],
        ),
        (
            "The number of bakers nationwide is forecast to fall from roughly 187,000 to about 143,000 in 2028.",
            ["187,000 employment bakers -", "143,000 employment bakers 2028"],
        ),
        (
            "Bakers will dwindle from about 187,000 today to 143,000 in 2028.",
            ["187,000 employment bakers -", "143,000 employment bakers 2028"],
        ),
    ],
)
def test_a_year_behind_the_last_level_is_not_the_first_ones(text: str, expected: list[str], library: Library) -> None:
    assert stated(text, library)[-2:] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bottom ten percent $36,000, top ten $80,780.", ["p10", "p90"]),
        ("Bottom ten percent at $36,000, top ten at $80,780.", ["p10", "p90"]),
        ("Bottom 10 percent: $36,000; top 10: $80,780.", ["p10", "p90"]),
        ("The bottom 10% make $36,000, the top 10 $80,780.", ["p10", "p90"]),
        ("Lowest tenth $36,000, highest $80,780.", ["p10", "p90"]),
        ("Top ten percent $80,780, bottom ten $36,000.", ["p90", "p10"]),
        ("Bottom quarter $40,000, top $60,000.", ["p25", "p75"]),
        ("Bottom ten percent $36,000, top ten cities $80,780.", ["p10"]),
    ],
)
def test_the_other_end_without_its_percent(text: str, expected: list[str], library: Library) -> None:
    found = stated("### Roofer\n\nMedian $50,970, per BLS 2024 numbers. " + text, library)
    assert [each.split()[1].removesuffix("_annual_wage") for each in found[1:]] == expected
