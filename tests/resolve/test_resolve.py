"""Names of jobs resolve to the codes of the classification in which their figures are published."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.claim import Origin
from factcheck.period import Period
from factcheck.reference.library import Library
from factcheck.resolve import resolve, system_of

PERIODS = [
    (None, "SOC 2018"),
    (Period(2005), "SOC 2000"),
    (Period(2010, month=5), "SOC 2000/2010 hybrid"),
    (Period(2016), "SOC 2010"),
    (Period(2020, month=5), "SOC 2010/2018 hybrid"),
    (Period(2021), "SOC 2018"),
    (Period(2014, 2024), "SOC 2010"),
    (Period(2018, 2028), "SOC 2010"),
    (Period(2019, 2029), "SOC 2010/2018 hybrid"),
    (Period(2024, 2034), "SOC 2018"),
    (Period(None, 2028), "SOC 2010"),  # the decade that ends then
    (Period(2029, 2029), "SOC 2010/2018 hybrid"),  # a slip for 2019-29
    (Period(2028), "SOC 2010"),
]
NAMES = [
    # official titles, by the classification of the period
    ("registered nurses", None, "29-1141"),
    ("registered nurses", 2005, "29-1111"),
    ("registered nurses", 2010, "29-1111"),
    ("web developers", None, "15-1254"),
    ("web developers", 2016, "15-1134"),
    ("web developers", 2020, "15-1257"),
    ("software developers", 2016, "15-1132 15-1133"),  # one occupation now, two then
    ("data scientists", 2020, "15-2098"),
    ("Computer occupations, all other", 2018, "15-1199"),
    # word order, punctuation, conjunctions
    ("managers, sales", None, "11-2022"),
    ("Bookkeeping, Accounting & Auditing Clerks", None, "43-3031"),
    ("auditors and accountants", None, "13-2011"),
    ("home and building inspectors", None, "47-4011"),
    ("systems/network administrators", None, "15-1244"),
    ("Services sales representatives, all other", 2018, "41-3099"),
    ("animal care and service workers, including dog trainers", None, "39-2000"),
    # published only together
    ("home health aides", None, "31-1120"),
    ("home health aides", 2014, "31-1011"),
    ("mental health counselors", None, "21-1018"),
    # short forms, abbreviations, clipped words, fields, slips
    ("truck drivers", None, "53-3032"),
    ("RNs", None, "29-1141"),
    ("avionics techs", None, "49-2091"),
    ("web development", None, "15-1254"),
    ("microbiology", None, "19-1022"),
    ("dental hygeinists", None, "29-1292"),
    ("stockbrokers", None, "41-3031"),
    ("travel nurses", None, "29-1141"),
    ("healthcare occupations", None, "29-0000 31-0000"),
    # everyone
    ("all industries", None, "00-0000"),
    ("all U.S. workers", None, "00-0000"),
    ("Total, all occupations", 2016, "00-0000"),
]
GROUPS = [
    ("police and detectives", None, "police-and-detectives", "33-3021 33-3031 33-3051 33-3052"),
    ("police and detectives", 2020, "police-and-detectives", "33-3021 33-3031 33-3051 33-3052"),
    ("Nurse anesthetists, nurse midwives, and nurse practitioners", None,
     "nurse-anesthetists-nurse-midwives-and-nurse-practitioners", "29-1151 29-1161 29-1171"),
    ("EMTs and paramedics", None, "emts-and-paramedics", "29-2040"),
]  # fmt: skip
UNRESOLVED = [
    ("data analysts", "ambiguous"),
    ("managers", "ambiguous"),
    ("the healthcare industry", "ambiguous"),  # its figures are not those of an occupation
    ("health care workers", "ambiguous"),
    ("subway operators", "ambiguous"),  # BLS has "subway and streetcar operators"
    ("workers", "unnamed"),
    ("liaison officers", "unpublished"),  # O*NET alone has it, in a residual category
    ("prompt engineers", "unpublished"),
    ("the field of international relations", "unnamed"),
    ("Tuesday", "unnamed"),
    ("", "unnamed"),
    (None, "unnamed"),
]


WORDS = ("senior", "software", "nurse", "and", "/", ",", "engineers", "other", "all", "of", "teachers", "data", "(RN)")


def _period(year: int | None) -> Period | None:
    return Period(year) if year else None


@pytest.mark.parametrize(("period", "system"), PERIODS)
def test_the_period_says_which_classification(period: Period | None, system: str) -> None:
    assert system_of(period) == system


@pytest.mark.parametrize(("text", "year", "codes"), NAMES)
def test_codes(text: str, year: int | None, codes: str, library: Library) -> None:
    found = resolve(text, library=library, period=_period(year))
    assert (found.status, " ".join(found.codes)) == ("resolved", codes), found.how


@pytest.mark.parametrize(("text", "year", "slug", "codes"), GROUPS)
def test_groups_of_the_handbook(text: str, year: int | None, slug: str, codes: str, library: Library) -> None:
    found = resolve(text, library=library, period=_period(year))
    assert (found.group, " ".join(found.codes)) == (slug, codes)


@pytest.mark.parametrize(("text", "status"), UNRESOLVED)
def test_no_guess(text: str | None, status: str, library: Library) -> None:
    found = resolve(text, library=library)
    assert (found.status, found.codes) == (status, ())


def test_a_residual_category_is_named_not_used(library: Library) -> None:
    found = resolve("liaison officers", library=library)
    assert found.candidates == (("13-1199", "Business Operations Specialists, All Other"),)
    assert "line 3095" in found.how


def test_what_a_page_leaves_out_is_a_candidate(library: Library) -> None:
    found = resolve("top executives", library=library)
    assert (found.codes, found.candidates) == (("11-1011", "11-1021"), (("11-1000", "Top Executives"),))


def test_what_a_short_form_may_mean_besides_is_a_candidate(library: Library) -> None:
    found = resolve("truck drivers", library=library)
    assert (found.codes, found.candidates[0]) == (("53-3032",), ("53-3033", "Light Truck Drivers"))


def test_words_and_origin_are_kept(library: Library) -> None:
    found = resolve("Registered  nurses", library=library, origin=Origin.HEADING)
    assert (found.text, found.origin) == ("Registered  nurses", Origin.HEADING)


@given(text=st.text(max_size=80))
def test_no_text_makes_it_raise(text: str, library: Library) -> None:
    found = resolve(text, library=library)
    assert (found.status == "resolved") == bool(found.codes)


@given(text=st.lists(st.sampled_from(WORDS), max_size=7))
def test_resolved_codes_are_published_ones(text: list[str], library: Library) -> None:
    found = resolve(" ".join(text), library=library)
    assert all(library.title(code) for code in found.codes)
