"""Whose figure a wrong number is: the nearest relatives first, and only where chance would seldom have met them."""

from datetime import date

import pytest

from factcheck.claim import Reading
from factcheck.document import Document
from factcheck.figure import Figure, Key
from factcheck.judge import judge
from factcheck.measure import Measure
from factcheck.period import Period
from factcheck.reference.library import Library
from factcheck.verdict import Outcome, Verdict
from tests.judge.notation import MEASURES, claim


def verdict(library: Library, value: str, measure: str, who: str, period: str) -> Verdict:
    one = claim(value, measure, who, period, library=library, source="BLS")
    reading = Reading(Document("guide.md", "", "text", ()), (one,))
    return judge([reading], library=library, today=date(2026, 11, 22))[one.id]


def cell(library: Library, measure: Measure, code: str, period: Period) -> Figure:
    program = "EP" if measure is Measure.EMPLOYMENT else None
    found = library.look_up(Key(measure, (code,), None, period, None, program))
    assert isinstance(found, Figure)
    return found


@pytest.mark.parametrize(
    ("told", "meant", "measure"),
    [
        ("31-9091", "29-1292", "median"),  # dental assistants, with the hygienists' wage
        ("31-9091", "29-1292", "jobs"),
        ("29-2061", "29-1141", "median"),  # licensed practical nurses, with the registered nurses'
        ("31-2021", "29-1123", "median"),  # physical therapist assistants, with the therapists'
        ("23-2011", "23-1011", "median"),  # paralegals, with the lawyers': nothing alike but the major group
        ("45-4020", "45-4029", "jobs"),  # a group told with its member's
    ],
)
def test_a_relative_s_figure_is_named(library: Library, told: str, meant: str, measure: str) -> None:
    figure = cell(library, MEASURES[measure], meant, Period(2024))
    sign = "$" if MEASURES[measure].is_wage else ""
    found = verdict(library, f"{sign}{figure.value:,.0f}", measure, told, "2024")
    assert found.outcome is Outcome.MISATTRIBUTED
    assert found.matches is not None
    assert found.matches.codes == (meant,)


def test_a_coarse_number_of_a_stranger_is_no_explanation(library: Library) -> None:
    figure = cell(library, Measure.MEDIAN_ANNUAL, "23-1011", Period(2024))
    found = verdict(library, f"${round(figure.value, -3):,.0f}", "median", "23-2011", "2024")
    assert found.outcome is Outcome.CONTRADICTED
