"""What stands behind numbers and holds for all of them."""

import pytest

from factcheck.claim import Claim
from factcheck.claims import read
from factcheck.load import load
from factcheck.reference.library import Library


def claims_of(text: str, library: Library) -> list[Claim]:
    document = load("page.md", data=text.encode())
    return [claim for claim in read(document, library=library).claims if claim.in_scope]


LIST = "- Florists: median wage $36,120; growth 2 percent\n- Barbers: median wage $38,960; growth 5 percent\n\n"


@pytest.mark.parametrize(
    ("note", "periods"),
    [
        ("*Wages: BLS, May 2024.*\n", ["2024-05", "None", "2024-05", "None"]),
        ("Source: BLS, May 2024.\n", ["2024-05", "None", "2024-05", "None"]),
        ("The site was redone in May 2024.\n", ["None"] * 4),
        ("According to BLS, 12,000 visitors had taken an exam by May 2024.\n", ["None"] * 4),
    ],
)
def test_a_note_dates_the_list_over_it(note: str, periods: list[str], library: Library) -> None:
    found = [claim.period for claim in claims_of(LIST + note, library)]
    said = [f"{each.start}-{each.month:02}" if each and each.month else str(each) for each in found]
    assert said == periods


def test_a_note_names_the_occupation(library: Library) -> None:
    found = claims_of("Median annual wage: $36,120. (BLS, florists, May 2024)\n", library)
    assert [(claim.occupation and claim.occupation.codes, claim.period and claim.period.start) for claim in found] == [
        (("27-1023",), 2024)
    ]


def test_growth_between_two_dated_levels(library: Library) -> None:
    text = (
        "BLS projects that jobs for florists will go from 53,000 in 2024 to 51,000 in 2034, a decline of 4 percent.\n"
    )
    found = claims_of(text, library)[-1]
    assert (found.period and found.period.start, found.period and found.period.end) == (2024, 2034)


def test_a_change_beside_two_dated_columns(library: Library) -> None:
    head = "| Occupation | Jobs in 2024 | Jobs in 2034 | Change |\n|---|---|---|---|\n"
    found = claims_of(head + "| Florists | 53,000 | 51,000 | -2,000 |\n", library)[-1]
    assert (found.period and found.period.start, found.period and found.period.end) == (2024, 2034)


def test_a_table_headed_by_its_occupation(library: Library) -> None:
    text = "| Florists | May 2024 |\n|---|---|\n| Median annual wage | $36,120 |\n| Employment | 38,340 |\n"
    found = claims_of(text, library)
    assert [claim.occupation and claim.occupation.codes for claim in found] == [("27-1023",)] * 2
    assert [str(claim.measure) for claim in found] == ["median_annual_wage", "employment"]


def test_what_is_set_against_a_median_is_one(library: Library) -> None:
    found = claims_of("In May 2024, florists made a median of $36,120, whereas barbers made $38,960.\n", library)
    assert [str(claim.measure) for claim in found] == ["median_annual_wage", "median_annual_wage"]


@pytest.mark.parametrize(
    "text",
    [
        "| Statistic | Value | Date |\n|---|---|---|\n| Median wage of florists | $36,120 | May 2024 |\n",
        "| Fact | Figure |\n|---|---|\n| Occupation | Florists |\n| Average annual wage, May 2024 | $36,120 |\n",
        "Florists earn a median wage of $36,120.\n\nSource: BLS, May 2024 national estimates.\n",
    ],
)
def test_dates_and_names_beside_a_cell(text: str, library: Library) -> None:
    (found,) = claims_of(text, library)
    assert (found.period and found.period.start, found.period and found.period.month) == (2024, 5)
    assert (found.occupation and found.occupation.codes) == ("27-1023",)


def test_a_level_that_a_change_begins_with(library: Library) -> None:
    text = "Jobs for florists will grow 3 percent from 2024 to 2034, from 53,000 jobs to 54,600 jobs, BLS projects.\n"
    levels = [claim.period for claim in claims_of(text, library) if str(claim.measure) == "employment"]
    assert [level and level.start for level in levels] == [2024, 2034]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("The median wage of florists was $36,120. That was May 2024.\n", "2024"),
        ("National estimates, May 2024\nMedian annual wage of florists: $36,120\n", "2024"),
        ("First written in May 2024\nMedian annual wage of florists: $36,120\n", "None"),
        (
            "# Florists\n\nMedian wage: $36,120\n\n# Barbers\n\nAll wages on this page are BLS data for May 2024.\n",
            "2024",
        ),
        ("| Job | Median wage¹ |\n|---|---|\n| Florists | $36,120 |\n\n¹ BLS, May 2024. ² BLS, 2024–34.\n", "2024"),
    ],
)
def test_a_date_said_apart(text: str, period: str, library: Library) -> None:
    (found,) = claims_of(text, library)
    assert str(found.period and found.period.start) == period


def test_what_lies_between_two_levels(library: Library) -> None:
    levels = "There were 53,000 florists in 2024 and there will be 54,000 in 2034. "
    found = claims_of(levels + "Each year in between, 4,100 openings come up.\n", library)[-1]
    assert (str(found.measure), found.period and (found.period.start, found.period.end)) == (
        "annual_openings",
        (2024, 2034),
    )


def test_years_of_school_beside_workers_are_no_jobs(library: Library) -> None:
    text = "| Career | Years of school | Median wage |\n|---|---|---|\n| Sheet metal workers | 4 | $60,850 |\n"
    assert [str(claim.measure) for claim in claims_of(text, library)] == ["median_annual_wage"]


def test_what_the_writer_asked_people_is_not_the_offices(library: Library) -> None:
    text = "Florists earn $37,350 on average, BLS says. Ours? We asked 318 alumni and got $64,000.\n"
    assert [claim.value_text for claim in claims_of(text, library)] == ["$37,350"]


def test_the_former_and_the_latter_of_an_earlier_paragraph(library: Library) -> None:
    text = "Choose florists or barbers.\n\nIn May 2024 the former had a median wage of $36,120; the latter, $38,960.\n"
    told = [claim.occupation.codes for claim in claims_of(text, library) if claim.occupation]
    assert told == [("27-1023",), ("39-5011",)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The 10th and 90th percentiles of florists' wages were $26,000 and $51,000, respectively.",
            [("$26,000", "p10_annual_wage"), ("$51,000", "p90_annual_wage")],
        ),
        (
            "Wages of florists run from $26,000 at the 10th percentile to $51,000 at the 90th; $36,120 in the middle.",
            [("$26,000", "p10_annual_wage"), ("$51,000", "p90_annual_wage"), ("$36,120", "median_annual_wage")],
        ),
        (
            "BLS has florists at $36,120 at the median and $37,350 as the mean.",
            [("$36,120", "median_annual_wage"), ("$37,350", "mean_annual_wage")],
        ),
        (
            "The number of florists will go from 53,000 in 2024 to 51,000 in 2034, a difference of 2,000.",
            [("53,000", "employment"), ("51,000", "employment"), ("2,000", "projected_growth_jobs")],
        ),
        (
            "BLS expects 400 new jobs for florists and 1,200 for barbers from 2024 to 2034.",
            [("400", "projected_growth_jobs"), ("1,200", "projected_growth_jobs")],
        ),
        ("The median wage of florists was $36,120, not $41,000.", [("$36,120", "median_annual_wage")]),
    ],
)
def test_numbers_told_together(text: str, expected: list[tuple[str, str]], library: Library) -> None:
    assert [(claim.value_text, str(claim.measure)) for claim in claims_of(text, library)] == expected


def test_the_last_year_of_a_stretch_is_no_count(library: Library) -> None:
    text = (
        "# Florists\n\n**Job growth:** 2 percent from 2024 to 2034\n**Openings:** 5,700 a year over the same period\n"
    )
    assert "2034" not in [claim.value_text for claim in claims_of(text, library)]


def test_a_head_over_the_lower_rows_names_their_occupation(library: Library) -> None:
    text = (
        "<table><tr><th colspan=2>Florists</th></tr><tr><td>Median wage, May 2024</td><td>$36,120</td></tr>"
        "<tr><th colspan=2>Barbers</th></tr><tr><td>Median wage, May 2024</td><td>$38,960</td></tr></table>"
    )
    reading = read(load("page.html", data=text.encode()), library=library)
    assert [claim.occupation and claim.occupation.text for claim in reading.claims] == ["Florists", "Barbers"]
