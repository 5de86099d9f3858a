"""The title index of the embedded snapshot."""

import pytest

from factcheck.reference.library import Library
from factcheck.reference.titles import HYBRID, SOC_2000, SOC_2010, SOC_2018, TRANSITION, TitleIndex, title_index

TRANSLATIONS = [
    ("15-1254", SOC_2018, SOC_2010, "15-1134"),
    ("15-1254", SOC_2018, HYBRID, "15-1257"),
    ("15-1252", SOC_2018, SOC_2010, "15-1132 15-1133"),
    ("15-1134", SOC_2010, SOC_2018, "15-1254 15-1255"),
    ("29-1141", SOC_2018, SOC_2000, "29-1111"),
    ("29-1141", SOC_2010, TRANSITION, "29-1111"),
    ("31-1121", SOC_2018, HYBRID, "31-1120"),
    ("99-9999", SOC_2018, SOC_2010, ""),
    ("15-1252", SOC_2018, SOC_2018, "15-1252"),
]


TRUST = [("registered nurse", 0), ("software engineer", 1), ("liaison officer", 10)]


@pytest.fixture
def index(library: Library) -> TitleIndex:
    return title_index(library.connection)


@pytest.mark.parametrize(("code", "source", "target", "codes"), TRANSLATIONS)
def test_translate(code: str, source: str, target: str, codes: str, index: TitleIndex) -> None:
    assert " ".join(index.translate(code, source, target)) == codes


def test_liaison_officers_stand_where_the_file_has_them(index: TitleIndex) -> None:
    (listed,) = index.listed("liaison officer")
    assert (listed.code, listed.line, listed.file) == ("13-1199", 3095, "soc/onet_27_0/Alternate Titles.txt")


def test_official_titles_come_newest_and_most_detailed_first(index: TitleIndex) -> None:
    found = index.official("accountant and auditor")
    assert (found[0].code, found[0].system) == ("13-2011", SOC_2018)


def test_pages_know_their_members(index: TitleIndex) -> None:
    page = index.page("police-and-detectives", "2024-34")
    assert page is not None
    assert page.is_group
    assert page.members == ("33-3021", "33-3031", "33-3051", "33-3052")


def test_published_sums_are_told_from_unpublished_parts(index: TitleIndex) -> None:
    assert index.is_published("31-1120", SOC_2018)
    assert not index.is_published("31-1121", SOC_2018)


@pytest.mark.parametrize(
    ("norm", "trust"), [("registered nurse", 0), ("software engineer", 1), ("liaison officer", 10)]
)
def test_trust(norm: str, trust: int, index: TitleIndex) -> None:
    assert index.known(norm) == trust


def test_unknown_titles_are_not_trusted(index: TitleIndex) -> None:
    assert index.known("chief happiness wizard") == 99
    assert index.listed("chief happiness wizard") == ()


def test_longer_titles_that_hold_the_words(index: TitleIndex) -> None:
    assert "53-4041" in index.containing(frozenset({"subway", "operator"}))


def test_parts_of_official_titles(index: TitleIndex) -> None:
    assert index.part("rancher", SOC_2018) == "11-9013"
    assert index.part("restaurant", SOC_2018) is None  # "Cooks, Restaurant": the second part narrows the first


def test_lists_of_workers_with_some_left_out(index: TitleIndex) -> None:
    assert index.clipped("claims adjuster and investigator", SOC_2018) is None  # the plural of "claims" goes too
    assert index.clipped("claim adjuster and investigator", SOC_2018) == "13-1031"
    assert index.is_clipped("claim adjuster and investigator")
    assert not index.is_clipped("claim investigator and adjuster")


def test_titles_that_hold_words(index: TitleIndex) -> None:
    assert index.of_words(frozenset({"engineer", "aerospace"}), SOC_2018) == [
        (frozenset({"aerospace", "engineer"}), "17-2011")
    ]
    assert index.of_words(frozenset({"legal", "court"}), SOC_2018) == []
