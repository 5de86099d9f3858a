"""Where texts name occupations."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.find.occupations import find_occupations
from factcheck.reference.library import Library

CASES = [
    ("Healthcare diagnosing or treating practitioners", ["Healthcare diagnosing or treating practitioners"]),
    ("The median annual wage for registered nurses was $77,600.", ["registered nurses"]),
    ("Employment of police and detectives is projected to grow", ["police and detectives"]),
    ("nurse anesthetists, nurse midwives, and nurse practitioners earned",
     ["nurse anesthetists, nurse midwives, and nurse practitioners"]),
    ("heating, air-conditioning, and refrigeration mechanics and installers",
     ["heating, air-conditioning, and refrigeration mechanics and installers"]),
    ("Computer occupations, all other: 9%", ["Computer occupations, all other"]),
    ("carpenters, roofers, and glaziers", ["carpenters", "roofers", "glaziers"]),
    ("Physicians, surgeons, and dentists earn more", ["Physicians", "surgeons", "dentists"]),
    ("The best pay goes to top executives", ["top executives"]),
    ("home and building inspectors", ["home and building inspectors"]),
    ("building and construction workers", ["building and construction workers"]),
    ("growth and registered nurses", ["registered nurses"]),
    ("data scientists and other mathematical science occupations",
     ["data scientists and other mathematical science occupations"]),
    ("people who work in sales altogether", ["sales"]),
    ("UX/UI designers", ["UX/UI designers"]),
    ("a real estate agent/broker", ["real estate agent/broker"]),
    ("user experience (UX) and interface (UI) designers", ["user experience (UX) and interface (UI) designers"]),
    ("RNs and CPAs", ["RNs", "CPAs"]),
    ("a bookkeeper's pay", ["bookkeeper's"]),
    ("HVAC technicians", ["HVAC technicians"]),
    ("liaison officers", ["liaison officers"]),
]  # fmt: skip
KINDS = [
    ("faster than the average for all occupations", ["all"]),
    ("all workers in the United States", ["all"]),
    ("Overall employment in hospitals", []),
    ("employment in the field of international relations", ["field"]),
    ("the nursing profession", ["field"]),
    ("jobs in data science", ["field"]),
    ("jobs in America", []),
    ("Math occupations", ["group"]),
    ("the most exposed occupations", []),
    ("quantum prompt technicians", ["unknown"]),
    ("Most technicians like it", ["generic"]),
    ("the insurance industry pays", ["industry"]),
    ("employed in the insurance industry", []),
    ("nursing and residential care facilities pay more", []),
    ("Accounting, tax preparation, and payroll services paid best", []),
    ("skilled nursing facilities and welding shops", []),
    ("Plumbing, heating, and air-conditioning contractors", []),
    ("Nursing, teaching and welding pay well", ["field", "field", "field"]),
    ("carpentry and masonry are trades", ["field", "field"]),
]
SILENT = [
    "You can host a server and use a model as a guide.",
    "They cook, drive and page through the guide.",
    "nursing homes and accounting software",
    "https://www.bls.gov/ooh/construction-and-extraction/carpenters.htm",
    "content/careers/auto-mechanic/overview.md",
    "It is in or on us, and as an it we do so.",
    "Justice is served; the closer reads Acrobat files.",
    "high-paying jobs",
]


WORDS = (
    *("nurses", "&", "and", ",", "registered", "(RN)", "/", "other", "all", "managers", "sales", "-"),
    *("field", "of", "in", "jobs", "occupations", "the", "\n"),
)


@pytest.mark.parametrize(("text", "names"), CASES)
def test_names(text: str, names: list[str], library: Library) -> None:
    assert [mention.text for mention in find_occupations(text, library)] == names


@pytest.mark.parametrize(("text", "kinds"), KINDS)
def test_kinds(text: str, kinds: list[str], library: Library) -> None:
    assert [mention.kind for mention in find_occupations(text, library)] == kinds


@pytest.mark.parametrize("text", SILENT)
def test_ordinary_words_name_nobody(text: str, library: Library) -> None:
    named = [mention.text for mention in find_occupations(text, library) if mention.kind != "generic"]
    assert named == []


@given(text=st.text(max_size=300))
def test_no_text_makes_it_raise(text: str, library: Library) -> None:
    _check(text, library)


@given(words=st.lists(st.sampled_from(WORDS), max_size=14))
def test_mentions_lie_in_the_text_and_apart(words: list[str], library: Library) -> None:
    _check(" ".join(words), library)


def _check(text: str, library: Library) -> None:
    end = 0
    for mention in find_occupations(text, library):
        assert end <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.text
        end = mention.end


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bakers earned a median of $36,650.", ["Bakers"]),
        ("The wages of tutors rose.", ["tutors"]),
        ("There were 24,200 riggers in 2024.", ["riggers"]),
        ("Announcers held 45,200 jobs.", ["Announcers"]),
        ("Most recruiters typically make about $72,000 a year.", ["recruiters"]),
        ("The average baker makes $17.60 an hour.", ["baker"]),
        ("Contractors earn $95,000 a year.", ["Contractors"]),
        ("Freelance podcasters pull in $40,000.", ["podcasters"]),
        ("Models", ["Models"]),
        ("Language models need data.", []),
        ("The announcer read 3 names.", []),
        ("Buyers make a $500 deposit.", []),
        ("Residential building contractors paid the least.", []),
        ("Careers earn you $40,000.", []),
        ("Tutors at the library can help you on 14 May.", []),
    ],
)
def test_plain_nouns_are_jobs_where_the_sentence_speaks_of_workers(
    text: str, expected: list[str], library: Library
) -> None:
    assert [mention.text for mention in find_occupations(text, library)] == expected
