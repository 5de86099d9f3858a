"""Verdicts on single claims against the embedded figures; each row is a case an editor would recognise."""

from dataclasses import replace
from datetime import date

import pytest

from factcheck.claim import Claim, Occupation, Reading
from factcheck.document import Document
from factcheck.figure import Reason
from factcheck.judge import judge
from factcheck.reference.library import Library
from factcheck.verdict import Confidence, Outcome, Verdict
from tests.judge.notation import claim

TODAY = date(2026, 11, 22)
POLICE = "police-and-detectives"


def verdict(one: Claim, library: Library, *, today: date = TODAY) -> Verdict:
    reading = Reading(Document("guide.md", "", "text", ()), (one,))
    return judge([reading], library=library, today=today)[one.id]


@pytest.mark.parametrize(
    ("value", "measure", "who", "period", "wanted"),
    [
        ("$101,860", "median", "13-1111", "May 2025", Outcome.SUPPORTED),
        ("$101,860", "median", "13-1111", None, Outcome.SUPPORTED),
        ("$87,660", "median", "13-1111", "May 2020", Outcome.OUTDATED),
        ("$87,660", "median", "13-1111", "2020", Outcome.OUTDATED),
        ("$87,660", "median", "13-1111", None, Outcome.OUTDATED),
        ("$88,000", "median", "13-1111", "2020", Outcome.OUTDATED),
        ("$85,260", "median", "13-1111", "May 2020", Outcome.MISDATED),
        ("$97,580", "median", "13-1111", "May 2020", Outcome.MISMEASURED),
        ("$87,660", "mean", "13-1111", "May 2020", Outcome.MISMEASURED),
        ("$42.14", "median", "13-1111", "May 2020", Outcome.MISMEASURED),
        ("more than $155,990", "p90", "13-1111", "May 2020", Outcome.CONTRADICTED),
        ("$86,760", "median", "13-1111", "May 2020", Outcome.CONTRADICTED),
        ("$876,600", "median", "13-1111", "May 2020", Outcome.CONTRADICTED),
        ("14 percent", "growth", "13-1111", "2020-30", Outcome.OUTDATED),
        ("11 percent", "growth", "13-1111", "2020-30", Outcome.MISDATED),
        ("9 percent", "growth", "13-1111", "2024-34", Outcome.SUPPORTED),
        ("9 percent", "growth", "13-1111", "by 2034", Outcome.SUPPORTED),
        ("9 percent", "growth", "13-1111", "2010-20", Outcome.NOT_CHECKED),
        ("98,100", "openings", "13-1111", "2024-34", Outcome.SUPPORTED),
        ("94,500", "openings", "13-1111", "2024-34", Outcome.MISMEASURED),
        ("1,075,100", "jobs", "13-1111", "2024", Outcome.SUPPORTED),  # all jobs, as the projections count them
        ("893,900", "jobs", "13-1111", "2024", Outcome.OUTDATED),  # wage and salary jobs, as the survey does
        ("1.1 million", "jobs", "13-1111", "2024", Outcome.SUPPORTED),
        ("1,169,700", "jobs", "13-1111", "2034", Outcome.SUPPORTED),
        ("5 percent", "growth", POLICE, "2019-29", Outcome.OUTDATED),
        ("$67,290", "median", POLICE, "May 2020", Outcome.OUTDATED),
        ("$77,270", "median", POLICE, "May 2024", Outcome.SUPPORTED),
        ("$62,810", "median", "27-3031", "May 2020", Outcome.OUTDATED),
    ],
)
def test_verdicts(library: Library, value: str, measure: str, who: str, period: str | None, wanted: Outcome) -> None:
    found = verdict(claim(value, measure, who, period, library=library), library)
    assert found.outcome is wanted, found.reason


def test_a_wrong_value_names_the_true_one_and_the_nearest_fact(library: Library) -> None:
    found = verdict(claim("$85,260", "median", "13-1111", "May 2020", library=library), library)
    assert found.expected is not None
    assert found.expected.value == 87660
    assert found.matches is not None
    assert found.matches.release.name == "May 2019"
    assert found.newest is not None
    assert found.newest.value == 101860
    assert found.confidence is Confidence.HIGH


def test_a_coincidence_is_no_explanation(library: Library) -> None:
    # equal cells stand elsewhere (life scientists' 90th percentile of May 2021), and explain nothing
    found = verdict(claim("more than $155,990", "p90", "13-1111", "May 2020", library=library), library)
    assert found.explanations == ()
    assert found.matches is None


def test_a_slip_of_the_pen_is_named_and_is_no_other_fact(library: Library) -> None:
    found = verdict(claim("$86,760", "median", "13-1111", "May 2020", library=library), library)
    assert [one.kind for one in found.explanations] == ["digits"]
    assert found.matches is None


def test_a_lost_minus_sign(library: Library) -> None:
    found = verdict(claim("six percent", "growth", "43-3031", "2019-29", library=library), library)
    assert found.outcome is Outcome.CONTRADICTED
    assert found.explanations[0].kind == "sign"
    true = verdict(claim("six percent", "growth", "43-3031", "2019-29", decline=True, library=library), library)
    assert true.outcome is Outcome.OUTDATED


@pytest.mark.parametrize(
    ("value", "measure", "period", "source", "why"),
    [
        ("$38,000", "wage", None, None, Reason.NO_RELEASE),
        ("over $100,000", "wage", "2020", None, Reason.NO_MEASURE),
        ("12 percent", "other", "2020", "BLS", Reason.NO_MEASURE),
        ("40 percent", "growth", "2024-30", "BLS", Reason.IMPOSSIBLE_PERIOD),
        ("$120,000", "median", "May 2031", "BLS", Reason.IMPOSSIBLE_PERIOD),
        ("$90,000", "median", "1995", "BLS", Reason.NO_RELEASE),
    ],
)
def test_what_cannot_be_checked_says_why(
    library: Library, value: str, measure: str, period: str | None, source: str | None, why: Reason
) -> None:
    found = verdict(claim(value, measure, "13-1111", period, source=source, library=library), library)
    assert found.outcome is Outcome.NOT_CHECKED, found.reason
    assert found.missing is not None
    assert found.missing.reason is why


def test_an_impossible_decade_names_the_one_that_was_meant(library: Library) -> None:
    found = verdict(claim("9 percent", "growth", "13-1111", "2024-30", library=library), library)
    assert found.missing is not None
    assert found.missing.reason is Reason.IMPOSSIBLE_PERIOD
    assert found.matches is not None
    assert found.matches.release.name == "2024-34"


def test_from_2029_to_2029_is_a_slip(library: Library) -> None:
    found = verdict(claim("11 percent", "growth", "13-1111", "2029-2029", library=library), library)
    assert found.outcome is Outcome.OUTDATED
    assert found.expected is not None
    assert found.expected.release.name == "2019-29"


def test_a_citation_year_is_the_publication_s(library: Library) -> None:
    quote = "Financial analysts earn a median of $101,000 (BLS, 2025)."
    cited = claim("$101,000", "median", "13-2051", "2025", library=library, quote=quote)
    assert verdict(cited, library).outcome is Outcome.OUTDATED


def test_names_that_may_be_several_occupations(library: Library) -> None:
    two = (("29-1141", "Registered Nurses"), ("29-2061", "Licensed Practical and Licensed Vocational Nurses"))
    vague = Occupation("nurses", candidates=two, status="ambiguous")
    wrong = claim("$50,000", "median", "29-1141", "May 2024", library=library, source="BLS")
    found = verdict(_about(wrong, vague), library)
    assert found.outcome is Outcome.NOT_CHECKED
    assert found.missing is not None
    assert found.missing.reason is Reason.AMBIGUOUS
    true = verdict(_about(claim("$93,600", "median", "29-1141", "May 2024", library=library), vague), library)
    assert true.outcome is Outcome.OUTDATED
    assert true.confidence is Confidence.MEDIUM


def test_no_category(library: Library) -> None:
    nobody = Occupation("international relations officers", status="unpublished")
    credited = claim("9 percent", "growth", "13-1111", "2018-28", library=library, source="Bureau of Labor Statistics")
    assert verdict(_about(credited, nobody), library).outcome is Outcome.UNPUBLISHED
    bare = claim("9 percent", "growth", "13-1111", "2018-28", library=library)
    assert verdict(_about(bare, nobody), library).outcome is Outcome.NOT_CHECKED


def test_a_group_is_added_up_with_its_rounding(library: Library) -> None:
    # the 2018-28 table prints no groups; the line items of 25-0000 add up to +512,900
    found = verdict(claim("512,900", "new jobs", "25-0000", "2018-28", library=library), library)
    assert found.outcome is Outcome.OUTDATED


def test_a_member_told_with_its_group_s_figure(library: Library) -> None:
    found = verdict(claim("$45,820", "median", "51-9083", "May 2024", library=library), library)
    assert found.outcome is Outcome.MISATTRIBUTED
    assert found.matches is not None
    assert found.matches.value == 45820


def test_states_are_held_for_one_year_only(library: Library) -> None:
    old = claim("$67,000", "mean", "49-3023", None, area="Texas", library=library, source="BLS")
    assert verdict(old, library).outcome is Outcome.NOT_CHECKED
    new = claim("$52,980", "mean", "49-3023", "May 2025", area="Texas", library=library)
    assert verdict(new, library).outcome is Outcome.SUPPORTED


def _about(one: Claim, occupation: Occupation) -> Claim:
    return replace(one, occupation=occupation)
