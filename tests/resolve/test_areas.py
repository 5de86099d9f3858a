"""Areas as writers name them, and the office's codes they may stand for. A case reads: words => codes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.resolve.areas import areas_named
from factcheck.vocabulary import lines, load

CASES = [
    ("Texas", ["4800000"]),
    ("TX", []),
    ("Seattle", ["0042660"]),
    ("Houston metro area", ["0026420"]),
    ("Dallas-Fort Worth", ["0019100"]),
    ("DFW", ["0019100"]),
    ("Twin Cities", ["0033460"]),
    ("New York City", ["0035620"]),
    ("New York State", ["3600000"]),
    ("New York, NY", ["0035620"]),
    ("New York", ["3600000", "0035620"]),
    ("Washington", ["5300000", "1100000", "0047900"]),
    ("Washington State", ["5300000"]),
    ("Washington, D.C.", ["1100000", "0047900"]),
    ("Washington, D.C. metro area", ["0047900"]),
    ("District of Columbia", ["1100000"]),
    ("Portland", ["0038860", "0038900"]),
    ("Portland, Oregon", ["0038900"]),
    ("Columbus, GA", ["0017980"]),
    ("Bay Area", ["0041860", "0041940"]),
    ("Raleigh-Durham", []),
    ("rural Texas", []),
    ("Los Angeles County", []),
    ("Tomball", []),
    ("Canada", []),
    ("six states and one territory", []),
    ("Texas and Ohio", []),
    ("", []),
]


@pytest.mark.parametrize(("words", "codes"), CASES, ids=[words for words, _ in CASES])
def test_names(words: str, codes: list[str]) -> None:
    assert [area.code for area in areas_named(words)] == codes


def test_every_official_name_is_that_area_among_others_at_most() -> None:
    for code, _, _, name in lines("areas"):
        assert code in {area.code for area in areas_named(name)}, name


def test_tables_name_areas_that_exist() -> None:
    known = {code for code, *_ in lines("areas")}
    for table in ("regions", "may_be"):
        for codes in load("places")[table].values():
            assert set(codes) <= known


@given(st.text(max_size=40))
def test_any_text(text: str) -> None:
    assert isinstance(areas_named(text), tuple)
