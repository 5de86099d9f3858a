"""Figures of one occupation that are all another's, and rows that name whose figure it is."""

from dataclasses import replace
from datetime import date

from factcheck.claim import Claim, Origin, Reading
from factcheck.document import Document
from factcheck.judge import judge
from factcheck.reference.library import Library
from factcheck.verdict import Outcome, Verdict
from tests.judge.notation import claim


def read_together(library: Library, text: str, *claims: Claim) -> list[Verdict]:
    reading = Reading(Document("guide.md", text, "text", ()), claims)
    verdicts = judge([reading], library=library, today=date(2026, 11, 22))
    return [verdicts[one.id] for one in claims]


def models_as_artists(library: Library) -> tuple[Claim, Claim]:
    return (
        claim("$89,990", "median", "27-1010", "May 2024", library=library),
        claim("$43.26", "median hourly", "27-1010", "May 2024", library=library),
    )


def test_two_sharp_figures_of_a_stranger_are_his(library: Library) -> None:
    found = read_together(library, "What artists earn", *models_as_artists(library))
    assert [one.outcome for one in found] == [Outcome.MISATTRIBUTED, Outcome.MISATTRIBUTED]
    assert {one.matches.codes for one in found if one.matches} == {("41-9012",)}


def test_a_document_that_names_the_stranger_was_read_wrongly(library: Library) -> None:
    found = read_together(library, "# Models\n\nWhat they earn", *models_as_artists(library))
    assert [one.outcome for one in found] == [Outcome.OUTDATED, Outcome.OUTDATED]


def test_one_equal_cell_of_a_stranger_is_chance(library: Library) -> None:
    found = read_together(library, "What artists earn", models_as_artists(library)[0])
    assert found[0].outcome is Outcome.CONTRADICTED
    assert found[0].matches is None


def test_a_row_names_whose_figure_it_is(library: Library) -> None:
    subject = claim("$64,700", "median", "47-2080", "May 2024", library=library, quote="Tapers $64,700")
    assert subject.occupation is not None
    inherited = replace(subject, occupation=replace(subject.occupation, origin=Origin.HEADING))
    assert read_together(library, "", inherited)[0].outcome is Outcome.OUTDATED
    bare = replace(inherited, quote="Median pay $64,700")
    assert read_together(library, "", bare)[0].outcome is Outcome.MISATTRIBUTED
