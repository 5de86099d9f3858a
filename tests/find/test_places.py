"""Places, and names that only look like one. A case reads: text => "name kind code"."""

import gzip
import sqlite3
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.find.places import PlaceMention, find_places
from factcheck.vocabulary import lines, load


def shown(mention: PlaceMention) -> str:
    """One mention in the notation of the cases."""
    return f"{mention.name} {mention.kind} {mention.code or '-'}"


CASES = [
    ("in Texas, the mean", ["Texas state 4800000"]),
    ("in Georgia and Florida", ["Georgia state 1300000", "Florida state 1200000"]),
    ("West Virginia", ["West Virginia state 5400000"]),
    ("nurses in Washington earn", ["Washington state 5300000"]),
    ("Washington, D.C.", ["District of Columbia state 1100000"]),
    ("the District of Columbia", ["District of Columbia state 1100000"]),
    ("in New York", ["New York state 3600000"]),
    ("New York City", ["New York City metro 0035620"]),
    ("the New York metro area", ["New York metro area metro 0035620"]),
    ("Houston and San Antonio", ["Houston metro 0026420", "San Antonio metro 0041700"]),
    ("Killeen-Temple, TX", ["Killeen-Temple, Texas metro 0028660"]),
    ("Columbus, Ohio", ["Columbus, Ohio metro 0018140"]),
    ("in Lakewood, Colorado, the", ["Lakewood, Colorado metro -"]),
    ("Surprisingly, Arkansas pays", ["Arkansas state 0500000"]),
    ("across the United States", ["United States nation -"]),
    ("U.S. workers", ["United States nation -"]),
    ("nationwide", ["United States nation -"]),
    ("in Canada and the UK", ["Canada country -", "UK country -"]),
    ("Puerto Rico", ["Puerto Rico state 7200000"]),
    ("in Dallas-Fort Worth", ["Dallas-Fort Worth metro 0019100"]),
    ("the Minneapolis–St. Paul metro area", ["Minneapolis–St. Paul metro area metro 0033460"]),
    ("San Jose–Sunnyvale–Santa Clara", ["San Jose–Sunnyvale–Santa Clara metro 0041940"]),
    ("in Raleigh-Durham", ["Raleigh-Durham metro -"]),
    ("Boston-Cambridge-Newton, MA-NH", ["Boston-Cambridge-Newton, Massachusetts metro 0014460"]),
    ("Kansas City, Kansas", ["Kansas City, Kansas metro 0028140"]),
    ("Vancouver, WA", ["Vancouver, Washington metro 0038900"]),
    ("New York, NY", ["New York, NY metro 0035620"]),
    ("New York, New York City", ["New York state 3600000", "New York City metro 0035620"]),
    ("the New York area", ["New York area metro 0035620"]),
    ("the Washington, D.C. metro area", ["Washington, D.C. metro area metro 0047900"]),
    ("the Washington-area hospitals", ["Washington-area metro 0047900"]),
    ("the Chicago metropolitan division", ["Chicago metropolitan division metro -"]),
    ("in the Twin Cities", ["Twin Cities metro 0033460"]),
    ("the San Francisco Bay Area", ["San Francisco Bay Area metro -"]),
    ("rural Alaska", ["rural Alaska metro -"]),
    ("nonmetropolitan areas of Texas", ["nonmetropolitan areas of Texas metro -"]),
    ("Ohio nonmetropolitan areas", ["Ohio nonmetropolitan areas metro -"]),
    ("the Northwest Alabama nonmetropolitan area", ["Northwest Alabama nonmetropolitan area metro 0100001"]),
    ("Texas metropolitan areas", ["Texas metropolitan metro -"]),
    ("Los Angeles County", ["Los Angeles County metro -"]),
    ("Cook County, Illinois", ["Cook County, Illinois metro -"]),
    ("in Cleveland, nurses", ["Cleveland metro -"]),
    ("nurses in Portland earn", ["Portland metro -"]),
    ("skills in Reading, math", []),
    ("in Columbus Day sales", []),
    ("the U.S. Bureau of Labor Statistics", []),
    ("the University of Michigan", []),
    ("Michigan State University", []),
    ("The Washington Post", []),
    ("a Texas-based firm", []),
    ("George Washington", []),
    ("Mobile apps and Reading skills", []),
    ("Lincoln said", []),
    ("let us go", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_reads(text: str, expected: list[str]) -> None:
    assert [shown(mention) for mention in find_places(text)] == expected


def test_every_state_is_found() -> None:
    for code, kind, _, name in lines("areas"):
        if kind == "state":
            assert [mention.code for mention in find_places(f"In {name}, pay rose.")] == [code]


def test_areas_by_their_full_name() -> None:
    for code, kind, _, name in lines("areas"):
        if (
            kind == "metro"
            and "nonmetropolitan" not in name
            and "-" not in name.partition(", ")[2]
            and name.count(",") == 1
        ):
            found = find_places(f"in {name}")
            assert [mention.code for mention in found] == [code], name


def test_aliases_point_at_areas() -> None:
    assert {*load("places")["aliases"].values()} <= {row[0] for row in lines("areas")}


@pytest.mark.evaluation
def test_areas_are_the_offices_own(evaluation: Path, tmp_path: Path) -> None:
    packed = evaluation / "bls/oews/flatfile_2025/oews-2025.sqlite.gz"
    (tmp_path / "flat.sqlite").write_bytes(gzip.decompress(packed.read_bytes()))
    with sqlite3.connect(tmp_path / "flat.sqlite") as flat:
        official = set(flat.execute("SELECT area_code, area_name FROM area WHERE areatype_code != 'N'"))
    assert {(code, name) for code, _, _, name in lines("areas")} == official


@given(
    st.text()
    | st.lists(st.sampled_from(["New", "York", " ", ",", "Texas", "TX", "U.S.", "St.", "-", "metro area", "A"])).map(
        "".join
    )
)
def test_any_text(text: str) -> None:
    end = 0
    for mention in find_places(text):
        assert end <= mention.start < mention.end <= len(text)
        assert mention.text == text[mention.start : mention.end]
        end = mention.end
