"""No number is accused of being what its own sentence says it is; two that changed places still are."""

from dataclasses import replace
from datetime import date

from factcheck.claim import Reading
from factcheck.claims import read
from factcheck.figure import Figure, Key
from factcheck.judge import judge
from factcheck.load import load
from factcheck.measure import Measure
from factcheck.period import Period
from factcheck.reference.library import Library

TODAY = date(2026, 11, 22)
MAY = Period(2024, month=5)


def wage(measure: Measure, library: Library) -> str:
    figure = library.look_up(Key(measure, ("27-1023",), period=MAY))
    assert isinstance(figure, Figure)
    return f"${figure.value:,.0f}"


def outcomes(reading: Reading, library: Library) -> list[str]:
    return [str(one.outcome) for one in judge([reading], library=library, today=TODAY).values()]


def reading_of(text: str, library: Library) -> Reading:
    return read(load("page.md", data=text.encode()), library=library)


def test_a_misread_measure_is_excused_by_the_sentence(library: Library) -> None:
    mean = wage(Measure.MEAN_ANNUAL, library)
    reading = reading_of(f"In May 2024 the mean annual wage of florists was {mean}.", library)
    misread = tuple(replace(claim, measure=Measure.MEDIAN_ANNUAL) for claim in reading.claims)
    assert outcomes(replace(reading, claims=misread), library) == ["outdated"]


def test_a_sentence_that_says_otherwise_excuses_nothing(library: Library) -> None:
    mean = wage(Measure.MEAN_ANNUAL, library)
    reading = reading_of(f"In May 2024 the median annual wage of florists was {mean}.", library)
    assert outcomes(reading, library) == ["mismeasured"]


def test_numbers_that_changed_places_are_false(library: Library) -> None:
    low, high = wage(Measure.P10_ANNUAL, library), wage(Measure.P90_ANNUAL, library)
    text = f"In May 2024 the lowest 10 percent of florists earned {high}, and the highest 10 percent earned {low}."
    assert outcomes(reading_of(text, library), library) == ["mismeasured", "mismeasured"]
