"""Claims about states and metropolitan areas, with and without the optional file of areas."""

from collections.abc import Callable
from datetime import date

import pytest

from factcheck.claim import Claim, Origin, Reading
from factcheck.claims import read
from factcheck.document import Document
from factcheck.figure import Reason
from factcheck.find.metros import codes_of
from factcheck.judge import judge
from factcheck.load import load as load_guide
from factcheck.measure import Measure
from factcheck.reference import regions
from factcheck.reference.columns import Column
from factcheck.reference.importers.areas import area_row
from factcheck.reference.library import Library
from factcheck.reference.records import Line
from factcheck.reference.records import Origin as File
from factcheck.reference.releases import SURVEYS
from factcheck.verdict import Confidence, Outcome, Verdict
from tests.judge.notation import claim

TODAY = date(2026, 11, 22)
NURSES = "29-1141"
SEATTLE, NEW_YORK = "Seattle-Tacoma-Bellevue, WA", "New York-Newark-Jersey City, NY-NJ"
CAPITAL = "Washington-Arlington-Alexandria, DC-VA-MD-WV"
MEDIANS = {"0042660": (SEATTLE, 128_260), "0035620": (NEW_YORK, 119_720), "0047900": (CAPITAL, 103_180)}


@pytest.fixture(scope="module")
def metros(library: Library, tmp_path_factory: pytest.TempPathFactory) -> Library:
    """The embedded library with a made file of three areas beside it."""
    target = tmp_path_factory.mktemp("areas") / "areas.sqlite"
    release, file = SURVEYS[2025], File("made.csv", "", "0" * 64)
    rows = [area_row(code, name, "metropolitan") for code, (name, _) in MEDIANS.items()]
    lines = [
        Line(NURSES, release, "detailed", "Registered Nurses", file, 2, cells(median), area=int(code))
        for code, (_, median) in MEDIANS.items()
    ]
    regions.write([*rows, *lines], release, "metropolitan", base=None, target=target)
    return library.beside(target)


def cells(median: int) -> dict[Column, int | str]:
    """A row whose mean is 1,000 above its median."""
    return {Column.MEDIAN_ANNUAL: median, Column.MEAN_ANNUAL: median + 1_000, Column.EMPLOYMENT: 39_900}


def verdict(one: Claim, library: Library, *, text: str = "text") -> Verdict:
    reading = Reading(Document("guide.md", "", text, ()), (one,))
    return judge([reading], library=library, today=TODAY)[one.id]


Told = Callable[..., Claim]


def told(value: str, measure: str, area: str | None, library: Library, period: str = "May 2025", **more: str) -> Claim:
    return claim(value, measure, NURSES, period, area=area, library=library, source="BLS", **more)


STATES = [
    ("$95,970", "median", "Texas", Outcome.SUPPORTED),
    ("$46.14", "median hourly", "Texas", Outcome.SUPPORTED),
    ("$95,380", "mean", "Texas", Outcome.SUPPORTED),
    ("$127,950", "p90", "Texas", Outcome.SUPPORTED),
    ("271,380", "jobs", "Texas", Outcome.SUPPORTED),
    ("$96,000", "median", "Texas", Outcome.SUPPORTED),
    ("$95,380", "median", "Texas", Outcome.MISMEASURED),
    ("$97,550", "median", "Texas", Outcome.MISATTRIBUTED),  # the nation's
    ("$124,200", "median", "Texas", Outcome.MISATTRIBUTED),  # Washington's
    ("$95,970", "median", None, Outcome.MISATTRIBUTED),  # Texas told as the nation
    ("$88,880", "median", "Texas", Outcome.CONTRADICTED),
    ("$102,540", "median", "Washington, D.C.", Outcome.SUPPORTED),
    ("$102,540", "median", "District of Columbia", Outcome.SUPPORTED),
    ("$102,540", "median", "Washington", Outcome.SUPPORTED),
    ("$124,200", "median", "Washington", Outcome.SUPPORTED),
    ("$109,440", "median", "New York", Outcome.SUPPORTED),
    ("5 percent", "growth", "Texas", Outcome.NOT_CHECKED),
]


@pytest.mark.parametrize(("value", "measure", "area", "wanted"), STATES)
def test_states_are_judged(value: str, measure: str, area: str | None, wanted: Outcome, library: Library) -> None:
    assert verdict(told(value, measure, area, library), library).outcome is wanted


def test_the_story_names_the_place(library: Library) -> None:
    nation = verdict(told("$97,550", "median", "Texas", library), library)
    assert nation.explanations[0].kind == "area"
    assert "Registered Nurses in Texas" in nation.reason
    assert nation.reason.endswith("the stated value is the median annual wage in the United States")
    state = verdict(told("$95,970", "median", None, library), library)
    assert state.reason.endswith("the stated value is the median annual wage in Texas")


METROS = [
    ("$128,260", "Seattle", Outcome.SUPPORTED),
    ("$128,260", "Seattle metro area", Outcome.SUPPORTED),
    ("$128,260", SEATTLE, Outcome.SUPPORTED),
    ("$118,260", "Seattle", Outcome.CONTRADICTED),
    ("$129,260", "Seattle", Outcome.MISMEASURED),
    ("$97,550", "Seattle", Outcome.MISATTRIBUTED),
    ("$119,720", "New York", Outcome.SUPPORTED),
    ("$119,720", "New York City", Outcome.SUPPORTED),
    ("$103,180", "Washington, D.C.", Outcome.SUPPORTED),
    ("$103,180", "Washington, D.C. metro area", Outcome.SUPPORTED),
    ("$95,970", "Houston", Outcome.NOT_CHECKED),  # not in this file
    ("$95,970", "Bay Area", Outcome.NOT_CHECKED),
    ("$95,970", "Portland", Outcome.NOT_CHECKED),
    ("$95,970", "rural Texas", Outcome.NOT_CHECKED),
    ("$95,970", "Los Angeles County", Outcome.NOT_CHECKED),
    ("$95,970", "Tomball", Outcome.NOT_CHECKED),
]


@pytest.mark.parametrize(("value", "area", "wanted"), METROS)
def test_metropolitan_areas_are_judged_where_they_are_held(
    value: str, area: str, wanted: Outcome, metros: Library
) -> None:
    assert verdict(told(value, "median", area, metros), metros).outcome is wanted


@pytest.mark.parametrize("area", ["Seattle", "Houston metro area", "New York", "Washington", "Bay Area"])
def test_without_the_file_nothing_of_them_is_called_false_and_the_command_is_named(area: str, library: Library) -> None:
    found = verdict(told("$80,010", "median", area, library), library)
    assert found.outcome is Outcome.NOT_CHECKED
    assert "`factcheck reference pull oews --areas metropolitan`" in found.reason


def test_a_name_of_several_is_accused_only_where_all_are_held_and_then_in_doubt(metros: Library) -> None:
    found = verdict(told("$80,010", "median", "New York", metros), metros)
    assert (found.outcome.accuses, found.confidence) == (True, Confidence.LOW)


def test_a_year_that_may_be_of_publication_is_not_held_against_an_area(library: Library) -> None:
    """Published in 2025 were the estimates of May 2024, which are not held for states."""
    one = told("$90,210", "median", "Texas", library, "2025", quote="Nurses in Texas earn $90,210 (BLS, 2025).")
    found = verdict(one, library)
    assert found.missing is not None
    assert (found.outcome, found.missing.reason) == (Outcome.NOT_CHECKED, Reason.NO_RELEASE)
    assert "2025 may mean May 2024" in found.reason


@pytest.mark.parametrize("year", ["May 2024", "May 2019", "2015"])
def test_years_that_are_held_for_the_nation_only(year: str, library: Library) -> None:
    found = verdict(told("$90,210", "median", "Texas", library, year), library)
    assert found.outcome is Outcome.NOT_CHECKED
    assert "for the nation only" in found.reason


def test_the_figure_of_another_place_in_the_sentence_is_true(library: Library) -> None:
    quote = "Pay is highest in California ($140,270), followed by Texas and the United States at $97,550 in May 2025."
    for value, area in (("$140,270", "Texas"), ("$97,550", "Texas"), ("$140,270", None)):
        found = verdict(told(value, "median", area, library, quote=quote), library)
        assert (found.outcome, found.confidence) == (Outcome.SUPPORTED, Confidence.MEDIUM), (value, area)


def test_an_area_carried_over_from_a_sentence_before_may_be_wrong(library: Library) -> None:
    one = told("$97,550", "median", "Texas", library)
    one.origins["area"] = Origin.CONTEXT
    assert verdict(one, library).outcome is Outcome.SUPPORTED


TOWNS = sorted(set(codes_of()) - {"Wyoming"})  # a town of Michigan, and a state before that
SENTENCES = (
    "According to the BLS, the median annual wage for registered nurses in {} was $88,880 in May 2025.",
    "In {}, registered nurses earned a median annual wage of $88,880 in May 2025, according to the BLS.",
    "{} employed 1,230 registered nurses in May 2025, according to the BLS.",
    "Registered nurses in metro {} earned a mean hourly wage of $41.41 (BLS, May 2025).",
)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_towns_figure_is_never_held_against_the_nations(sentence: str, library: Library) -> None:
    """Every town that names an area, those with names of people and things too, as a guide may put it."""
    guides = [load_guide(f"{town}.md", data=(sentence.format(town) + "\n").encode()) for town in TOWNS]
    readings = [read(guide, library=library) for guide in guides]
    accused = [
        (one.claim.document, one.reason)
        for one in judge(readings, library=library, today=TODAY).values()
        if one.outcome.accuses
    ]
    assert accused == []


@pytest.mark.parametrize("sentence", SENTENCES[:2])
def test_true_figures_of_states_are_found_true(sentence: str, library: Library) -> None:
    found = library.by_area(Measure.MEDIAN_ANNUAL, NURSES, SURVEYS[2025].period)
    said = {one.area or "": sentence.format(one.area).replace("$88,880", f"${one.value:,.0f}") for one in found}
    guides = [load_guide(f"{state}.md", data=f"{words}\n".encode()) for state, words in said.items()]
    verdicts = judge([read(guide, library=library) for guide in guides], library=library, today=TODAY)
    assert {one.outcome for one in verdicts.values()} == {Outcome.SUPPORTED}
    assert len(verdicts) == len(found) > 50


@pytest.mark.parametrize("town", ["Rockville", "Tomball", "Fairhope", "Lake Forest"])
def test_a_town_that_no_table_knows(town: str, library: Library) -> None:
    text = f"In May 2025, the median annual wage for registered nurses in {town} was $88,880, according to the BLS.\n"
    (found,) = judge(
        [read(load_guide("a.md", data=text.encode()), library=library)], library=library, today=TODAY
    ).values()
    assert (found.outcome, town in found.reason) == (Outcome.NOT_CHECKED, True)


def test_a_capital_alone_makes_no_town(library: Library) -> None:
    text = (
        "Many work in nursing. In Nursing, the median annual wage of registered nurses was $88,880 in May 2025 (BLS).\n"
    )
    reading = read(load_guide("a.md", data=text.encode()), library=library)
    assert [one.outcome for one in judge([reading], library=library, today=TODAY).values()] == [Outcome.CONTRADICTED]


@pytest.mark.parametrize(
    ("page", "outcome"),
    [
        ("# Bakers in Tulsa\n\nBLS: bakers earned a median of $15.90 an hour in May 2024.\n", Outcome.NOT_CHECKED),
        ("## Georgia\n\n| BLS, May 2024 | Median |\n|---|---|\n| Plumbers | $55,190 |\n", Outcome.NOT_CHECKED),
        ("# Bakers in Tulsa\n\nBLS: bakers earned a median of $17.62 an hour in May 2024.\n", Outcome.OUTDATED),
        (
            "# Bakers in Tulsa\n\nBLS: nationally, bakers earned a median of $15.90 an hour in May 2024.\n",
            Outcome.CONTRADICTED,
        ),
        ("# Bakers\n\nBLS: bakers earned a median of $15.90 an hour in May 2024.\n", Outcome.CONTRADICTED),
    ],
)
def test_under_the_name_of_a_place_a_number_may_be_that_place_s(page: str, outcome: Outcome, library: Library) -> None:
    guide = load_guide("a.md", data=page.encode())
    (one,) = judge([read(guide, library=library)], library=library, today=TODAY).values()
    assert one.outcome is outcome
