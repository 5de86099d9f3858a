"""Whose a number is behind a pay site's, and what somebody saw; a statistic told in brackets; new grads."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import reading, stated

PAY = "### Roofer\n\nMedian $50,970 (BLS, 2024). "


@pytest.mark.parametrize(
    "text",
    [
        "Salary.com has them a little lower, $48,180. But look at demand - 6% growth 2024 to 2034.",
        "Glassdoor puts it at $47,000. Job growth is 6% from 2024 to 2034.",
        "PayScale says $45,500. The outlook is good: employment is projected to grow 6% by 2034.",
        "ZipRecruiter lists $52,000. Demand? Growth of 6% through 2034.",
    ],
)
def test_a_sentence_that_turns_to_jobs_is_the_office_s_again(text: str, library: Library) -> None:
    (found,) = (each for each in reading(PAY + text, library).claims if each.value_text == "6%")
    assert (found.in_scope, found.source_text) == (True, "BLS")


@pytest.mark.parametrize(
    "text",
    [
        "According to Zippia, roofers make $44,000. It expects 6% growth by 2034.",
        "Zippia lists $44,000 and a growth of 6% by 2028.",
        "Indeed says $25 an hour. They also see 6% growth over ten years.",
    ],
)
def test_what_the_site_goes_on_to_say_is_the_site_s(text: str, library: Library) -> None:
    assert not any("6%" in each for each in stated(PAY + text, library))


@pytest.mark.parametrize(
    "text",
    [
        "Shops hire but pay less - we've seen $17 an hour in Toledo.",
        "I saw ads at $17 an hour.",
        "We have even come across offers of $17 an hour.",
    ],
)
def test_what_somebody_saw_is_no_statistic(text: str, library: Library) -> None:
    assert len(stated(PAY + text, library)) == 1


@pytest.mark.parametrize("who", ["New grads", "Recent grads", "Newly licensed roofers"])
def test_new_grads_are_at_a_stage(who: str, library: Library) -> None:
    text = f"Average pay for roofers is $56,340, the BLS says. {who} should think more along the lines of $45,000."
    assert stated(text, library) == ["$56,340 mean_annual_wage roofers -"]


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("According to the BLS, roofers make $50,970 a year (that's the median).", "median_annual_wage"),
        ("BLS says roofers earn $50,970 a year (which is the median).", "median_annual_wage"),
        ("Roofers: $24.51/hour (BLS median)", "median_hourly_wage"),
        ("Roofers: $56,340 a year (Bureau of Labor Statistics mean)", "mean_annual_wage"),
    ],
)
def test_a_statistic_told_in_brackets(text: str, measure: str, library: Library) -> None:
    assert [str(each.measure) for each in reading(text, library).claims] == [measure]


@pytest.mark.parametrize("who", ["the median American worker", "the median U.S. worker", "a median worker nationally"])
def test_everybody_in_the_middle(who: str, library: Library) -> None:
    (found,) = reading(f"For reference, {who} made $37,040 in 2016, the BLS says.", library).claims
    assert found.occupation is not None
    assert found.occupation.codes == ("00-0000",)
