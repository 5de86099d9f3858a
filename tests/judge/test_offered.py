"""No number is accused of being what its own sentence says it is; two that changed places still are."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from factcheck.claim import Occupation, Origin, Reading
from factcheck.claims import read
from factcheck.figure import Figure, Key, Reason
from factcheck.judge import judge
from factcheck.load import load
from factcheck.measure import Measure
from factcheck.period import Period
from factcheck.reference.library import Library
from factcheck.verdict import Confidence, Outcome, Verdict

TODAY = date(2026, 11, 22)
MAY = Period(2024, month=5)


def figure(code: str, measure: Measure, library: Library, period: Period = MAY) -> Figure:
    found = library.look_up(Key(measure, (code,), period=period))
    assert isinstance(found, Figure)
    return found


def wage(measure: Measure, library: Library, code: str = "27-1023") -> str:
    return f"${figure(code, measure, library).value:,.0f}"


def outcomes(reading: Reading, library: Library) -> list[str]:
    return [str(one.outcome) for one in judge([reading], library=library, today=TODAY).values()]


def reading_of(text: str, library: Library) -> Reading:
    return read(load("page.md", data=text.encode()), library=library)


def test_a_misread_measure_is_excused_by_the_sentence(library: Library) -> None:
    mean = wage(Measure.MEAN_ANNUAL, library)
    reading = reading_of(f"In May 2024 the mean annual wage of florists was {mean}.", library)
    misread = tuple(replace(claim, measure=Measure.MEDIAN_ANNUAL) for claim in reading.claims)
    assert outcomes(replace(reading, claims=misread), library) == ["outdated"]


@pytest.mark.parametrize(
    "text",
    [
        "BLS: {med} median, {mean} mean for florists (May 2024)",
        "BLS has a May 2024 median for florists of {med} and a mean of {mean}.",
        "25th percentile, median and 75th percentile wages, May 2024 (BLS):\n\nFlorists | {p25} | {med} | {p75}",
        'florists = {{ "medianPay": "{med}", "meanPay": "{mean}", "payP90": "{p90}", "source": "BLS, May 2024" }}',
    ],
)
def test_wages_named_loosely_or_by_a_legend_are_not_false(text: str, library: Library) -> None:
    ranks = {
        "med": Measure.MEDIAN_ANNUAL,
        "mean": Measure.MEAN_ANNUAL,
        "p25": Measure.P25_ANNUAL,
        "p75": Measure.P75_ANNUAL,
        "p90": Measure.P90_ANNUAL,
    }
    reading = reading_of(text.format(**{name: wage(rank, library) for name, rank in ranks.items()}), library)
    assert reading.claims
    assert not any(one.outcome.accuses for one in judge([reading], library=library, today=TODAY).values())


def test_a_sentence_that_says_otherwise_excuses_nothing(library: Library) -> None:
    mean = wage(Measure.MEAN_ANNUAL, library)
    reading = reading_of(f"In May 2024 the median annual wage of florists was {mean}.", library)
    assert outcomes(reading, library) == ["mismeasured"]


def test_numbers_that_changed_places_are_false(library: Library) -> None:
    low, high = wage(Measure.P10_ANNUAL, library), wage(Measure.P90_ANNUAL, library)
    text = f"In May 2024 the lowest 10 percent of florists earned {high}, and the highest 10 percent earned {low}."
    assert outcomes(reading_of(text, library), library) == ["mismeasured", "mismeasured"]


def misread(text: str, library: Library, at: int, **slots: Any) -> Verdict:
    """The verdict on the number `at` where the reader had taken another occupation, measure or period for it."""
    reading = reading_of(text, library)
    claims = list(reading.claims)
    claims[at] = replace(claims[at], **slots)
    wrong = replace(reading, claims=tuple(claims))
    return judge([wrong], library=library, today=TODAY)[claims[at].id]


def named(code: str, text: str, origin: Origin = Origin.SENTENCE) -> Occupation:
    return Occupation(text, (code,), text, origin=origin, status="resolved")


DECADE = Period(2024, 2034)


def test_a_number_is_not_accused_of_being_what_another_name_in_its_sentence_has(library: Library) -> None:
    florists, roofers = (
        f"${figure(code, Measure.MEDIAN_ANNUAL, library).value:,.0f}" for code in ("27-1023", "47-2181")
    )
    text = f"In May 2024 florists had a median wage of {florists}; roofers were ahead at {roofers}."
    found = misread(text, library, 1, occupation=named("27-1023", "florists"))
    assert (found.outcome, found.confidence) == (Outcome.OUTDATED, Confidence.MEDIUM)
    assert "Roofers" in found.reason


def test_a_figure_told_of_two_is_the_first_ones_alone(library: Library) -> None:
    roofers = wage(Measure.MEDIAN_ANNUAL, library, "47-2181")
    text = f"In May 2024 florists earned a median of {roofers}, and roofers earned a median of {roofers}."
    assert outcomes(reading_of(text, library), library)[0] in ("misattributed", "contradicted")


def test_figures_of_two_that_changed_places_are_false(library: Library) -> None:
    florists, roofers = (
        f"${figure(code, Measure.MEDIAN_ANNUAL, library).value:,.0f}" for code in ("27-1023", "47-2181")
    )
    text = f"In May 2024 florists earned a median of {roofers}, and roofers earned a median of {florists}."
    assert set(outcomes(reading_of(text, library), library)) <= {"misattributed", "contradicted"}


def test_what_stands_in_the_sentence_before_makes_a_carried_subject_doubtful(library: Library) -> None:
    roofers = wage(Measure.MEDIAN_ANNUAL, library, "47-2181")
    text = f"She is one of the florists, he of the roofers.\n\nHis people had a median wage of {roofers} in May 2024."
    found = misread(text, library, 0, occupation=named("27-1023", "florists", Origin.CONTEXT))
    assert found.outcome is Outcome.NOT_CHECKED
    assert found.missing is not None
    assert found.missing.reason is Reason.OTHER_READING
    assert "Roofers" in found.missing.detail


def test_a_nearer_name_of_the_subject_leaves_no_other(library: Library) -> None:
    roofers = wage(Measure.MEDIAN_ANNUAL, library, "47-2181")
    text = f"# Roofers\n\nRoofers lay roofs.\n\n# Florists\n\n- Median pay, May 2024: {roofers}\n"
    assert misread(text, library, 0).outcome.accuses


@pytest.mark.parametrize(
    ("text", "measure", "slots"),
    [
        ("BLS expects {} openings a year for roofers through 2034.", Measure.OPENINGS, {"period": Period(2034)}),
        ("In the years 2024-34 there will be a need for {} roofers a year, counting openings.", Measure.OPENINGS, {}),
        ("BLS expects {} more roofers between 2024 and 2034.", Measure.GROWTH_JOBS, {"period": Period(2034)}),
    ],
)
def test_a_count_taken_for_employment(text: str, measure: Measure, slots: dict[str, Any], library: Library) -> None:
    value = figure("47-2181", measure, library, DECADE).value
    found = misread(text.format(f"{value:,.0f}"), library, 0, measure=Measure.EMPLOYMENT, **slots)
    assert not found.outcome.accuses, found.reason


@pytest.mark.parametrize("text", ["There were {} jobs for roofers in 2024, and more are projected for 2034."])
def test_a_date_right_behind_the_number_is_its_own(text: str, library: Library) -> None:
    goal = figure("47-2181", Measure.EMPLOYMENT, library, Period(2034)).value
    assert outcomes(reading_of(text.format(f"{goal:,.0f}"), library), library)[0] == "misdated"
