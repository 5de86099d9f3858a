"""Wordings that the unseen pages brought up, each reduced to a sentence of its own."""

import pytest

from factcheck.claim import Claim
from factcheck.claims import read
from factcheck.load import load
from factcheck.reference.library import Library


def claims_of(text: str, library: Library) -> list[Claim]:
    document = load("page.md", data=text.encode())
    return [claim for claim in read(document, library=library).claims if claim.in_scope]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Each year, roughly 19,000 spots will open up for paralegals.", [("19,000", "annual_openings")]),
        ("About 24,200 bakers need to be hired every year.", [("24,200", "annual_openings")]),
        ("Electricians numbered 230,000 in 2024.", [("230,000", "employment")]),
        ("## How many electricians are there?\n\nSome 230,000.", [("230,000", "employment")]),
        (
            "BLS has bakers growing, a growth of 5% for 2024-34 (12,800 jobs).",
            ["skip", ("12,800", "projected_growth_jobs")],
        ),
        ("Bakers: $36,650 (median, 2024)", [("$36,650", "median_annual_wage")]),
        (
            "Florists in the 75th percentile made $43,000, compared with $31,000 for those in the 25th.",
            [("$43,000", "p75_annual_wage"), ("$31,000", "p25_annual_wage")],
        ),
        (
            "Jobs for florists will rise by 4%, or about 1,900 jobs, through 2034.",
            ["skip", ("1,900", "projected_growth_jobs")],
        ),
        (
            "Ten percent of florists earned under $26,000; another ten percent, over $51,000.",
            [("$26,000", "p10_annual_wage"), ("$51,000", "p90_annual_wage")],
        ),
        (
            "A quarter of florists took home less than $30,000, a quarter more than $43,000.",
            [("$30,000", "p25_annual_wage"), ("$43,000", "p75_annual_wage")],
        ),
        (
            "The average florist earned $37,350 in May 2024, or $17.96 an hour.",
            [("$37,350", "mean_annual_wage"), ("$17.96", "mean_hourly_wage")],
        ),
        ("BLS: florists / median $36,120 / mean $37,350", ["skip", ("$37,350", "mean_annual_wage")]),
        ("At $36,650, the median baker earns less than a cook.", [("$36,650", "median_annual_wage")]),
        ("By 2034, bakers will lose 8.2 percent of their ranks.", [("8.2 percent", "projected_growth_percent")]),
    ],
)
def test_what_a_number_measures(text: str, expected: list[tuple[str, str] | str], library: Library) -> None:
    found = [(claim.value_text, str(claim.measure)) for claim in claims_of(text, library)]
    assert len(found) == len(expected)
    assert all(want in ("skip", got) for want, got in zip(expected, found))


@pytest.mark.parametrize(
    "text",
    [
        "If the baker was paid $40,000 and prices rose, real pay fell.",
        "Suppose a baker earns a median wage of $40,000 in 2020.",
        "We employ 340 bakers in 12 countries.",
        "A baker in our alumni network reports earning $91,000.",
        "- **Indeed**: $47,600 average for bakers",
        "Bakers on the Growth plan get 10% growth credits.",
    ],
)
def test_no_statistic(text: str, library: Library) -> None:
    assert claims_of(text, library) == []


@pytest.mark.parametrize(
    "text",
    [
        "Actuaries will grow 22% from 2023 to 2033, faster than the average of 4%.",
        "Actuaries will grow 22% from 2023 to 2033, faster then the average of 4%.",
        "Actuaries will grow 22% from 2023 to 2033, well above the 4% average.",
        "Actuaries will grow 22% from 2023 to 2033 (the average is 4%).",
    ],
)
def test_the_average_is_everybodys(text: str, library: Library) -> None:
    own, average = claims_of(text, library)
    assert own.occupation is not None
    assert own.occupation.codes == ("15-2011",)
    assert average.occupation is not None
    assert (average.occupation.text, average.occupation.codes) == ("average", ("00-0000",))


def test_employers_that_open_a_clause(library: Library) -> None:
    text = (
        "The median logistician made $79,400. In the federal government, it was $92,560; in wholesale trade, $76,080."
    )
    assert [claim.industry for claim in claims_of(text, library)] == [None, "federal government", "wholesale trade"]


def test_one_percent_sign_for_a_list(library: Library) -> None:
    text = (
        "Electricians, paralegals and actuaries have projected growth rates of 19, 15 and 11 percent, "
        "respectively, by 2034."
    )
    found = claims_of(text, library)
    assert [(claim.value, claim.occupation and claim.occupation.text) for claim in found] == [
        (19.0, "Electricians"),
        (15.0, "paralegals"),
        (11.0, "actuaries"),
    ]


def test_a_list_of_several_occupations_does_not_carry_on(library: Library) -> None:
    text = (
        "# Work\n\nMedian pay:\n\n- Bakers: $36,650\n- Actuaries: $120,000\n\n"
        "Between 2023 and 2033, BLS anticipates an additional 54,700 social work jobs."
    )
    last = claims_of(text, library)[-1]
    assert last.occupation is not None
    assert last.occupation.text == "social work"


def test_the_rate_of_the_number_before_is_not_the_next_ones(library: Library) -> None:
    text = "In May 2024, florists made a median of $17.37 per hour; the top tenth of florists cleared $48,000.\n"
    assert [str(claim.measure) for claim in claims_of(text, library)] == ["median_hourly_wage", "p90_annual_wage"]


PERCENTILES = ["p10_annual_wage", "median_annual_wage", "p90_annual_wage"]


@pytest.mark.parametrize(
    "text",
    [
        "# Welders\n\n| | P10 | P50 | P90 |\n|---|---|---|---|\n| Annual pay | $37,130 | $50,460 | $75,850 |\n",
        "# Welders\n\n| Percentile | Annual pay |\n|---|---|\n| 10% | $37,130 |\n| 50% (Median) | $50,460 |\n"
        "| 90% | $75,850 |\n",
        "# Welders\n\n- 10th: $37,130\n- Median: $50,460\n- 90th: $75,850\n",
    ],
    ids=["heads", "rows", "list"],
)
def test_percentiles_as_labels(text: str, library: Library) -> None:
    found = claims_of(text, library)
    assert [str(claim.measure) for claim in found] == PERCENTILES
    assert {claim.industry for claim in found} == {None}


def test_a_code_beside_a_name(library: Library) -> None:
    text = "| Occupation (code) | Mean wage |\n|---|---|\n| Welders (51-4121) | $53,640 |\n| Surveyors | $75,000 |\n"
    first = claims_of(text, library)[0]
    assert first.occupation is not None
    assert (first.occupation.text, first.industry) == ("Welders", None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Pay of florists ranged from $26,000 at the 10th percentile to $51,000 at the 90th percentile.",
            [("$26,000", "p10_annual_wage"), ("$51,000", "p90_annual_wage")],
        ),
        (
            "Most florists earned between $26,000 (10th percentile) and $51,000 (90th percentile).",
            [("$26,000", "p10_annual_wage"), ("$51,000", "p90_annual_wage")],
        ),
        ("Ninety percent of florists earned more than $26,000.", [("$26,000", "p10_annual_wage")]),
        ("Three out of four florists made less than $43,000.", [("$43,000", "p75_annual_wage")]),
        (
            "BLS projects that florists will gain jobs. It put the gain at 2,600 jobs.",
            [("2,600", "projected_growth_jobs")],
        ),
        (
            "BLS projects these gains, 2024 to 2034:\n\n- florists: 9 percent (400 jobs)\n",
            [("9 percent", "projected_growth_percent"), ("400", "projected_growth_jobs")],
        ),
        (
            "There were 53,000 florists in 2024. That should become 54,000 by 2034.",
            [("53,000", "employment"), ("54,000", "employment")],
        ),
    ],
)
def test_what_stands_behind_a_number(text: str, expected: list[tuple[str, str]], library: Library) -> None:
    assert [(claim.value_text, str(claim.measure)) for claim in claims_of(text, library)] == expected


def test_a_term_of_two_titles_is_one_group(library: Library) -> None:
    name = "Home health and personal care aides; and nursing assistants, orderlies, and psychiatric aides"
    text = (
        "<p>Percent change in employment, projected 2024-34</p>"
        f"<dl><dt>Actuaries</dt><dd>22%</dd><dt>{name}</dt><dd>13%</dd></dl>"
    )
    document = load("page.html", data=text.encode())
    last = read(document, library=library).claims[-1]
    assert last.occupation is not None
    assert (last.occupation.text, last.occupation.codes) == (name, ("31-1100",))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cashiers come to 3.3 million, says BLS.", ["3.3 million"]),
        ("All production occupations together are 8.8 million.", ["8.8 million"]),
        ("There are 850 wood patternmakers, though the survey skips the self-employed.", ["850"]),
        ("The handbook has profiles of more than 300 occupations, say nurses.", []),
        ("There are jobs for nurses: 1,140 people had come by noon.", []),
        ("Nurses get $31.15 an hour at the entry step.", []),
        ("The median nurse earns $93,600. A full-time nurse runs you $118K all in.", ["$93,600"]),
    ],
)
def test_counts_and_what_counts_nobody(text: str, expected: list[str], library: Library) -> None:
    assert [claim.value_text for claim in claims_of(text, library)] == expected


def test_a_fall_in_a_label_with_its_years(library: Library) -> None:
    text = "# Mail sorters\n\nProjected loss 2018-2028: 20.9%\n"
    assert [claim.value for claim in claims_of(text, library)] == [-20.9]


@pytest.mark.parametrize("everybody", ["jobs in general", "the workforce as a whole", "every occupation put together"])
def test_other_words_for_everybody(everybody: str, library: Library) -> None:
    claim = claims_of(f"Employment of nurses will grow 5 percent by 2034. For {everybody} it is 3 percent.", library)[
        -1
    ]
    assert claim.occupation is not None
    assert claim.occupation.codes == ("00-0000",)


def test_both_ends_under_one_label(library: Library) -> None:
    text = "# Welders\n\n| Detail | Data |\n|---|---|\n| Lowest / highest 10% | $37,130 / $75,850 |\n"
    assert [str(claim.measure) for claim in claims_of(text, library)] == ["p10_annual_wage", "p90_annual_wage"]


def test_a_note_beside_a_number(library: Library) -> None:
    text = "# Welders\n\n| Detail | Data | Source |\n|---|---|---|\n| Pay (US) | $51,000 | Median, May 2024 (BLS) |\n"
    (claim,) = claims_of(text, library)
    assert (str(claim.measure), claim.period and claim.period.as_json()) == ("median_annual_wage", "2024-05")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Around four in ten massage therapists work for themselves.", ["four in ten"]),
        ("Of the welders, drafters held about 46 percent of jobs in 2024.", ["46 percent"]),
        ("Bakers: 3 percent growth by 2034. You will get half of union scale.", ["3 percent"]),
        ("Retail clerks come to 4.5 million, and another 3.3 million are cashiers.", ["4.5 million", "3.3 million"]),
    ],
)
def test_shares_and_others(text: str, expected: list[str], library: Library) -> None:
    assert [claim.value_text for claim in claims_of(text, library)] == expected


def test_a_stretch_told_end_first(library: Library) -> None:
    (claim,) = claims_of("Employment of bakers will grow 6 percent through 2034 from 2024.", library)
    assert claim.period is not None
    assert claim.period.as_json() == {"from": 2024, "to": 2034}
