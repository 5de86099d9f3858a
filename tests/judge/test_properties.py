"""A sentence made from a true figure as writers make it is never called false."""

from datetime import date
from functools import cache
from random import Random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factcheck.claim import Claim, Reading
from factcheck.claims import read
from factcheck.document import Document
from factcheck.figure import Bound, Figure
from factcheck.judge import judge
from factcheck.load import load
from factcheck.measure import Measure
from factcheck.reference.library import Library
from tests.judge.notation import MEASURES, claim
from tests.judge.sentences import drawn, page

TODAY = date(2026, 11, 22)
WHO = (
    "13-1111",
    "29-1141",
    "15-1252",
    "27-2011",
    "25-2021",
    "43-3031",
    "33-3051",
    "47-2031",
    "00-0000",
    "11-0000",
    "53-3032",
)
NAMES = {measure: name for name, measure in MEASURES.items()}


@cache
def figures() -> tuple[Figure, ...]:
    library = Library.open()
    held = [one for code in WHO for measure in NAMES for one in library.series(measure, (code,))]
    return tuple(one for one in held if one.footnote is None or "total over" not in one.footnote)


def rounded(value: float, to: float) -> float:
    return round(value / to) * to


@st.composite
def statements(draw: st.DrawFn) -> tuple[Figure, str, str | None]:
    """A figure, the number as a writer gives it, and the date that he may or may not give."""
    figure = draw(st.sampled_from(figures()))
    value, wage = abs(figure.value), figure.measure.is_wage
    hourly = "hourly" in figure.measure
    sign = "$" if wage else ""
    if figure.measure is Measure.GROWTH_PERCENT:
        number = draw(
            st.sampled_from(
                [f"{value:.1f}" if figure.step < 1 else f"{value:.0f}", f"{int(value + 0.5)}", f"{round(value)}"]
            )
        )
        number += draw(st.sampled_from(["%", " percent"]))
    elif hourly:
        number = sign + draw(st.sampled_from([f"{value:.2f}", f"{round(value)}"]))
    else:
        steps = [1, 10, 100] + ([1000] if value >= 20_000 else []) + ([10_000] if value >= 200_000 else [])
        number = f"{sign}{rounded(value, draw(st.sampled_from(steps))):,.0f}"
        if value >= 1_500_000 and not wage:
            number = draw(st.sampled_from([number, f"{value / 1e6:.1f} million", f"{value / 1e6:.2f} million"]))
        elif wage and value >= 20_000:
            number = draw(st.sampled_from([number, f"${value / 1000:.0f}K"]))
    hedges = ["", "", "about ", "roughly ", "nearly ", "approximately "]
    if figure.bound is Bound.AT_LEAST:
        hedges = ["more than ", "at least "]
    tail = {"p10": "less than ", "p90": "more than "}.get(NAMES[figure.measure])
    text = (tail or draw(st.sampled_from(hedges))) + number
    if figure.period.is_span:
        dates = [None, f"{figure.period.start}-{figure.period.end}", f"by {figure.period.end}"]
    else:
        dates = [None, str(figure.period.start), str(figure.period)]
    return figure, text, draw(st.sampled_from(dates))


def judged(one: Claim, library: Library) -> str:
    reading = Reading(Document("guide.md", "", "text", ()), (one,))
    found = judge([reading], library=library, today=TODAY)[one.id]
    return "" if not found.outcome.accuses else f"{one.value_text} {one.period}: {found.outcome}: {found.reason}"


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(statements())
def test_rounding_and_hedging_are_never_called_false(library: Library, case: tuple[Figure, str, str | None]) -> None:
    figure, text, when = case
    code = figure.codes[0] if len(figure.codes) == 1 else "13-1111"
    if len(figure.codes) != 1:
        return
    decline = figure.value < 0
    one = claim(text, NAMES[figure.measure], code, when, library=library, decline=decline, source="BLS")
    assert judged(one, library) == ""


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from([one for one in WHO if one not in ("27-2011",)]), st.integers(2012, 2025), st.booleans())
def test_annual_and_hourly_are_told_by_2080_hours(library: Library, code: str, year: int, annual: bool) -> None:
    measure = Measure.MEDIAN_HOURLY if annual else Measure.MEDIAN_ANNUAL
    held = [one for one in library.series(measure, (code,), program="OEWS") if one.period.start == year]
    if not held or held[0].bound is not Bound.EXACT:
        return
    value = held[0].value * 2080 if annual else held[0].value / 2080
    text = f"about ${rounded(value, 100):,.0f}" if annual else f"${value:.2f}"
    name = "median" if annual else "median hourly"
    one = claim(text, name, code, str(held[0].period), library=library, source="BLS")
    assert judged(one, library) == ""


# Derandomised: benchmarks/truths.py draws thousands more, and what it finds becomes a case of its own.
@settings(
    max_examples=250, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.integers(0, 2**32))
def test_any_published_figure_told_in_a_sentence_is_never_called_false(library: Library, seed: int) -> None:
    figure, text = drawn(library, Random(seed))  # as seeded, so that a failure can be drawn again
    reading = read(load("guide.md", data=text.encode()), library=library)
    verdicts = judge([reading], library=library, today=TODAY)
    assert [f"{text} {one.reason}" for one in verdicts.values() if one.outcome.accuses] == [], figure


@settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 2**32))
def test_a_list_or_table_of_published_figures_is_never_called_false(library: Library, seed: int) -> None:
    text = page(library, Random(seed)) or "Nothing is told."
    reading = read(load("guide.md", data=text.encode()), library=library)
    verdicts = judge([reading], library=library, today=TODAY)
    assert [one.reason for one in verdicts.values() if one.outcome.accuses] == [], text
