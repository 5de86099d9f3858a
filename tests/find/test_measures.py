"""Cues of what a number measures."""

import pytest

from factcheck.find.measures import CueKind, find_cues

CASES = {
    "the lowest 10 percent": CueKind.P10,
    "the bottom ten percent": CueKind.P10,
    "the lowest-paid tenth": CueKind.P10,
    "10th percentile": CueKind.P10,
    "10% earned less than": CueKind.P10,
    "top 10%": CueKind.P90,
    "the highest-earning 10 percent": CueKind.P90,
    "one in ten of them made more than": CueKind.P90,
    "lower quartile": CueKind.P25,
    "top 25 percent": CueKind.P75,
    "the middle 50 percent": CueKind.MIDDLE,
    "top 1 percent": CueKind.FRACTION,
    "half of all nurses earned more": CueKind.MEDIAN,
    "50th percentile": CueKind.MEDIAN,
    "average": CueKind.MEAN,
    "faster than the average for all occupations": CueKind.NOISE,
    "above-average": CueKind.NOISE,
    "entry-level": CueKind.STAGE,
    "tuition": CueKind.COST,
    "job openings": CueKind.OPENINGS,
    "new jobs": CueKind.NEW_JOBS,
    "unemployment": CueKind.UNEMPLOYMENT,
    "declining": CueKind.DECLINE,
    "outlook": CueKind.GROWTH,
}


@pytest.mark.parametrize("text", CASES)
def test_the_first_cue(text: str) -> None:
    assert find_cues(text)[0].kind is CASES[text]


def test_a_title_of_education_is_no_stage() -> None:
    assert CueKind.STAGE not in {cue.kind for cue in find_cues("Typical entry-level education: bachelor's degree")}
