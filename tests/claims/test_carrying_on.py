"""Sentences that only go on: the former and the latter, more of them, a name and a number."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import reading, stated


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Actuaries and statisticians both work with numbers. The former earned a median of $125,770 in 2024, the "
            "latter $103,300.",
            ["$125,770 median_annual_wage actuaries 2024", "$103,300 median_annual_wage statisticians 2024"],
        ),
        (
            "Employment of actuaries and statisticians will grow 22 percent for the former and 9 percent for the "
            "latter from 2024 to 2034.",
            [
                "22 percent projected_growth_percent actuaries 2024>2034",
                "9 percent projected_growth_percent statisticians 2024>2034",
            ],
        ),
        (
            "Actuaries and statisticians both work with numbers. Their median wages in 2024 were $125,770 and "
            "$103,300, respectively.",
            ["$125,770 median_annual_wage actuaries 2024", "$103,300 median_annual_wage statisticians 2024"],
        ),
    ],
)
def test_two_names_and_two_numbers(text: str, expected: list[str], library: Library) -> None:
    assert stated(text, library) == expected


def test_more_of_the_former_and_fewer_of_the_latter(library: Library) -> None:
    text = (
        "Accountants will grow 5% from 2024 to 2034, while bookkeeping clerks will fall 6%. "
        "In people: 72,800 more of the former and 94,300 fewer of the latter."
    )
    found = [claim for claim in reading(text, library).claims if claim.measure == "projected_growth_jobs"]
    assert [(claim.value, claim.occupation and claim.occupation.text) for claim in found] == [
        (72_800, "Accountants"),
        (-94_300, "bookkeeping clerks"),
    ]


def test_three_names_leave_the_former_open(library: Library) -> None:
    text = "Actuaries, statisticians and economists count. The former earned a median of $125,770 in 2024."
    assert "the former" in stated(text, library)[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("By 2034 there will be 7,300 more of them.", "projected_growth_jobs"),
        ("BLS expects 267,700 more developers by 2034.", "projected_growth_jobs"),
        ("Hospitals will need 26,400 more physician assistants by 2034.", "projected_growth_jobs"),
        ("In ten years' time that makes 7,300 more actuaries.", "projected_growth_jobs"),
        ("The office expects 22% more of these jobs by 2034.", "projected_growth_percent"),
        ("More than 33,600 actuaries work in the United States.", "employment"),
        ("There are 33,600 actuaries, more than ever.", "employment"),
    ],
)
def test_more_of_them_is_a_change(text: str, expected: str, library: Library) -> None:
    (line,) = stated(f"# Actuaries and developers\n\n{text}", library)
    assert f" {expected} " in line


def test_a_name_and_a_number_go_on(library: Library) -> None:
    text = (
        "Nurse practitioners are projected to grow 40 percent from 2024 to 2034. PAs aren't far behind: 20 percent. "
        "Nurses? Just 5 percent."
    )
    assert stated(text, library) == [
        "40 percent projected_growth_percent nurse practitioners 2024>2034",
        "20 percent projected_growth_percent pas 2024>2034",
        "5 percent projected_growth_percent nurses 2024>2034",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Nurse practitioners will grow 40 percent from 2024 to 2034. About 12 percent of PAs work at night.",
        "Nurse practitioners will grow 40 percent from 2024 to 2034. PAs passed: 92 percent of our class.",
    ],
)
def test_another_percent_does_not_go_on(text: str, library: Library) -> None:
    assert not any("projected_growth" in line and "pas" in line for line in stated(text, library))


def test_signed_percents_of_a_list(library: Library) -> None:
    text = "# Numbers\n\n- Actuaries: $125,770 median pay, +22% (BLS, 2024-34)\n- Bakers: flour costs +22%\n"
    assert stated(text, library)[1:] == ["22% projected_growth_percent actuaries 2024>2034"]


def test_typical_pay_under_a_heading(library: Library) -> None:
    assert stated("# Actuary\n\nThe typical pay is $125,770.", library) == [
        "$125,770 annual_wage_unspecified actuary -"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The median for bakers was $36,650 in 2024.3 The median for welders was $51,000 in 2024.",
            ["$36,650 median_annual_wage bakers 2024", "$51,000 median_annual_wage welders 2024"],
        ),
        (
            "The median wage of welders in 2024 was $51,000.4 Thirty-one percent of welders were in factories.",
            ["$51,000 median_annual_wage welders 2024", "Thirty-one percent other welders -"],
        ),
    ],
)
def test_footnote_marks_behind_a_stop(text: str, expected: list[str], library: Library) -> None:
    assert stated(text, library) == expected


def test_states_ranked_by_pay_are_of_the_section(library: Library) -> None:
    text = "# Welders\n\n## Best-paying states\n\n1. Alaska: $71,750\n2. Hawaii: $70,120\n"
    assert [line.split()[:2] for line in stated(text, library)] == [
        ["$71,750", "annual_wage_unspecified"],
        ["$70,120", "annual_wage_unspecified"],
    ]


@pytest.mark.parametrize(
    "text",
    [
        'Welding\n\n"I was a bartender until I was 31," says Ines. The median pay is $51,000.',
        "# Welders\n\nBLS groups them with solderers, and the median is $51,000.",
    ],
)
def test_what_somebody_was_and_who_is_counted_along_is_no_subject(text: str, library: Library) -> None:
    assert not any("bartender" in line or "solderers" in line for line in stated(text, library))


def test_they_are_not_everybody(library: Library) -> None:
    text = (
        "Science occupations had a median wage of $72,740 in 2021, above the $45,760 for all workers, and they will "
        "grow by 6.7 percent from 2021 to 2031."
    )
    assert stated(text, library)[-1] == "6.7 percent projected_growth_percent science occupations 2021>2031"


def test_growth_in_brackets(library: Library) -> None:
    text = "We spoke of the logistician ($80,880 median, 17% growth) and of many others in the trade this week too."
    assert stated(text, library)[-1] == "17% projected_growth_percent logistician -"


def test_three_names_and_three_numbers(library: Library) -> None:
    text = "By 2034, travel agents, civil engineers and dental assistants will grow 2%, 5% and 6%, respectively."
    found = [claim.occupation and claim.occupation.codes for claim in reading(text, library).claims]
    assert found == [("41-3041",), ("17-2051",), ("31-9091",)]


def test_names_and_numbers_that_do_not_match_are_nobodys(library: Library) -> None:
    text = "By 2034, travel agents, people of the stage and dental assistants will grow 2%, 5% and 6%, respectively."
    assert {claim.occupation and claim.occupation.codes for claim in reading(text, library).claims} == {()}


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Florists trained hard. The median wage in her new field was $36,120 in May 2024, BLS says.", {()}),
        (
            "The median of florists was $36,120. That of barbers was $38,960. "
            "The top tenth made more than $51,000 and $62,000, respectively.",
            {("27-1023",), ("39-5011",)},
        ),
    ],
)
def test_whom_the_words_do_not_name(text: str, kept: set[tuple[str, ...]], library: Library) -> None:
    claims = [claim for claim in reading(text, library).claims if claim.in_scope]
    assert {claim.occupation.codes for claim in claims if claim.occupation} == kept


@pytest.mark.parametrize(
    "text",
    [
        "Florists earn $36,120. In our county there are 212 of them, earning $41,880 on average.",
        "Florists earn $36,120. The city, which employs 48 of them, offers $24.10 an hour.",
        "Florists earn $36,120. I manage 16 of them, and the newest makes $23 an hour.",
    ],
)
def test_what_is_told_of_a_few_is_left_aside(text: str, library: Library) -> None:
    assert [claim.value_text for claim in reading(text, library).claims if claim.in_scope] in ([], ["$36,120"])


def test_positions_to_fill_each_year_are_openings(library: Library) -> None:
    text = (
        "Every year between 2024 and 2034, employers will need to fill around 5,700 positions for florists, says BLS."
    )
    assert [str(claim.measure) for claim in reading(text, library).claims] == ["annual_openings"]


def test_the_rate_of_the_next_number_is_not_this_ones(library: Library) -> None:
    text = "In May 2024, florists' mean annual wage was $37,350 and their mean hourly wage was $17.96."
    assert [str(claim.measure) for claim in reading(text, library).claims] == ["mean_annual_wage", "mean_hourly_wage"]
