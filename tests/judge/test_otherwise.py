"""Numbers that are true of another occupation than the words were resolved to, and of levels that no table prints."""

from datetime import date

import pytest

from factcheck.claims import read
from factcheck.figure import Figure, Key
from factcheck.judge import judge
from factcheck.load import load
from factcheck.measure import Measure
from factcheck.period import Period
from factcheck.reference.library import Library
from factcheck.verdict import Outcome, Verdict

TRUE = (Outcome.SUPPORTED, Outcome.OUTDATED)


def figure(library: Library, measure: Measure, code: str, period: Period, program: str | None = None) -> Figure:
    found = library.look_up(Key(measure, (code,), None, period, None, program))
    assert isinstance(found, Figure), found
    return found


def verdicts(library: Library, text: str) -> list[Verdict]:
    reading = read(load("guide.md", data=text.encode()), library=library)
    found = judge([reading], library=library, today=date(2026, 11, 22))
    return [found[claim.id] for claim in reading.claims if claim.in_scope]


def outcomes(library: Library, text: str) -> list[Outcome]:
    return [verdict.outcome for verdict in verdicts(library, text)]


def test_several_names_at_once_hold_if_each_does(library: Library) -> None:
    text = "According to BLS, dentists and airline pilots earned a median of more than $%s in May 2023."
    assert outcomes(library, text % "165,000") == [Outcome.OUTDATED]
    assert outcomes(library, text % "180,000") == [Outcome.NOT_CHECKED]  # dentists do not


def test_the_page_that_a_sentence_links_to_says_who_is_meant(library: Library) -> None:
    growth = figure(library, Measure.GROWTH_PERCENT, "29-2032", Period(2023, 2033))
    text = (
        "Imaging specialist jobs are [projected to grow by {}%](https://www.bls.gov/ooh/healthcare/{}.htm) "
        "from 2023 to 2033."
    )
    assert outcomes(library, text.format(round(growth.value), "diagnostic-medical-sonographers")) == [Outcome.OUTDATED]
    assert outcomes(library, text.format(round(growth.value), "barbers")) != [Outcome.OUTDATED]


def test_an_ambiguous_name_is_what_its_figures_are_of(library: Library) -> None:
    decade = Period(2023, 2033)
    growth = figure(library, Measure.GROWTH_PERCENT, "15-2051", decade)
    jobs = figure(library, Measure.GROWTH_JOBS, "15-2051", decade)
    text = f"""## Data Analyst

According to BLS:

- Job growth (2023-2033): {round(growth.value)}%
- Annual openings (2023-2033): {jobs.value:,.0f}
"""
    first, second = verdicts(library, text)
    assert first.outcome is Outcome.OUTDATED
    assert second.outcome is Outcome.MISMEASURED
    assert second.matches is not None
    assert second.matches.measure is Measure.GROWTH_JOBS


def test_two_figures_of_nobody_are_their_only_owners(library: Library) -> None:
    wage = figure(library, Measure.MEDIAN_ANNUAL, "29-1171", Period(2014))
    jobs = figure(library, Measure.GROWTH_JOBS, "29-1171", Period(2014, 2024))
    text = f"""BLS published projections between 2014 and 2024.

Projected new positions by 2024: {jobs.value:,.0f}

Median annual earnings in 2014: ${wage.value:,.0f}
"""
    assert outcomes(library, text) == [Outcome.OUTDATED, Outcome.OUTDATED]
    assert outcomes(library, text.replace(f"{jobs.value:,.0f}", "1,700")) == [Outcome.NOT_CHECKED] * 2


@pytest.mark.parametrize(("share", "true"), [(0, True), (3, False)])
def test_the_share_of_all_workers(library: Library, share: int, true: bool) -> None:
    year = Period(2023, month=5)
    part = figure(library, Measure.EMPLOYMENT, "43-0000", year, "OEWS")
    whole = figure(library, Measure.EMPLOYMENT, "00-0000", year, "OEWS")
    percent = round(100 * part.value / whole.value) + share
    text = (
        "The largest sector BLS counts is office and administrative support occupations. "
        f"In May 2023, {percent}% of employed Americans worked in this sector."
    )
    assert outcomes(library, text) == [Outcome.OUTDATED if true else Outcome.NOT_CHECKED]


def test_openings_of_a_year_told_as_those_of_a_decade(library: Library) -> None:
    yearly = figure(library, Measure.OPENINGS, "47-2031", Period(2021, 2031))
    text = "BLS says there will be {:,.0f} job openings for carpenters over the decade from 2021 to 2031."
    (false,) = verdicts(library, text.format(yearly.value))
    assert false.outcome is Outcome.MISMEASURED
    assert outcomes(library, text.format(10 * yearly.value)) == [Outcome.OUTDATED]


def test_pay_of_an_industry_is_not_the_occupation_s(library: Library) -> None:
    text = """## Average carpenter salary

BLS says that the median salary of carpenters was $48,260 in May 2021.

Residential building contractors pay the least, with an average salary of $41,230.
"""
    assert outcomes(library, text) == [Outcome.OUTDATED, Outcome.NOT_CHECKED]


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        # a label that says year holds for the number under it, whatever its size
        ("Median annual wage of surveyors, May 2024: $34.97", Outcome.MISMEASURED),
        ("Median annual wage of surveyors, May 2024: $72,740 ($34.97)", None),
        # a digit is lost behind the median of the year
        ("Surveyors earned a median annual wage of $7,274 in May 2024.", Outcome.CONTRADICTED),
        # hedges beside jobs, and bounds on a fall
        ("BLS: tellers will lose upwards of 73,000 jobs from 2020 to 2030.", Outcome.OUTDATED),
        ("BLS: tellers will lose up to 73,100 jobs from 2020 to 2030.", Outcome.OUTDATED),
        ("BLS: tellers will lose over 90,000 jobs from 2020 to 2030.", Outcome.CONTRADICTED),
        ("BLS: tellers will add just under 95,000 jobs from 2020 to 2030.", Outcome.CONTRADICTED),
    ],
)
def test_what_the_words_beside_a_number_make_of_it(library: Library, text: str, outcome: Outcome | None) -> None:
    found = outcomes(library, text)
    assert found
    assert all(one in TRUE for one in found) if outcome is None else outcome in found


def test_the_percent_of_a_fall_that_two_levels_tell(library: Library) -> None:
    growth = figure(library, Measure.GROWTH_PERCENT, "43-3071", Period(2020, 2030))
    first, last = (figure(library, Measure.EMPLOYMENT, "43-3071", Period(year), "EP").value for year in (2020, 2030))
    text = "Employment of tellers will fall from {:,.0f} to {:,.0f}, approximately {:.0f}%, over the 2020-30 decade."
    assert outcomes(library, text.format(first, last, -growth.value))[-1] is Outcome.OUTDATED


def test_one_hourly_cell_among_yearly_ones(library: Library) -> None:
    table = """# Pay

| Occupation | 2024 median pay |
| --- | --- |
| Surveyors | $72,740 |
| Cartographers and photogrammetrists | $78,380 |
| Civil engineers | $99,590 |
| Landscape architects | {} |
"""
    yearly = figure(library, Measure.MEDIAN_ANNUAL, "17-1012", Period(2024))
    hourly = figure(library, Measure.MEDIAN_HOURLY, "17-1012", Period(2024))
    assert outcomes(library, table.format(f"${yearly.value:,.0f}"))[-1] in TRUE
    assert outcomes(library, table.format(f"${hourly.value:.2f}"))[-1] is Outcome.MISMEASURED
    actors = figure(library, Measure.MEDIAN_HOURLY, "27-2011", Period(2024))  # they have no wage by the year
    by_hour = table.replace("Landscape architects", "Actors").format(f"${actors.value:.2f}")
    assert outcomes(library, by_hour)[-1] in TRUE
