"""The flat files `oe.*`: what series ids and footnotes stand for, line by line."""

import tracemalloc
from pathlib import Path

import pytest

from factcheck.errors import SourceError
from factcheck.reference.columns import Column
from factcheck.reference.importers.areas import read_flat
from factcheck.reference.records import Line
from factcheck.reference.releases import SURVEYS

HEADER = "series_id                     \tyear\tperiod\t       value\tfootnote_codes\n"


def flat(folder: Path, *rows: tuple[str, str, str], header: str = HEADER, year: int = 2025) -> Path:
    (folder / "oe.area").write_text(
        "state_code\tarea_code\tareatype_code\tarea_name\n06\t0600000\tS\tCalifornia\n06\t0031080\tM\tLos Angeles\n"
    )
    listed = "272011\tActors\t3\tT\t1\n252021\tElementary School Teachers\t3\tT\t2\n000000\tAll Occupations\t0\tT\t0\n"
    (folder / "oe.occupation").write_text(
        "occupation_code\toccupation_name\tdisplay_level\tselectable\tsort\n" + listed
    )
    body = "".join(f"{series}     \t{year}\tA01\t{value:>12}\t{notes}\n" for series, value, notes in rows)
    (folder / "oe.data.0.Current").write_text(header + body)
    return folder


def lines(folder: Path) -> list[Line]:
    return [one for one in read_flat(folder, SURVEYS[2025]) if isinstance(one, Line)]


ACTOR, TEACHER = "OEUS0600000000000272011", "OEUS0600000000000252021"


def test_series_ids_are_taken_apart(tmp_path: Path) -> None:
    rows = [(f"{ACTOR}01", "26170", ""), (f"{ACTOR}08", "23.33", ""), (f"{ACTOR}13", "-", "4")]
    (line,) = lines(flat(tmp_path, *rows))
    assert (line.subject, line.title, line.level, line.area) == ("27-2011", "Actors", "detailed", 600_000)
    assert line.cells == {Column.EMPLOYMENT: 26_170, Column.MEDIAN_HOURLY: 2_333, Column.MEDIAN_ANNUAL: "hourly only"}


def test_footnotes_say_what_a_dash_means(tmp_path: Path) -> None:
    rows = [
        (f"{TEACHER}01", "-", "8"),
        (f"{TEACHER}04", "90000", ""),
        (f"{TEACHER}08", "-", "4"),
        (f"{TEACHER}15", "-", "5"),
    ]
    (line,) = lines(flat(tmp_path, *rows))
    assert line.cells == {
        Column.EMPLOYMENT: "-",
        Column.MEAN_ANNUAL: 90_000,
        Column.MEDIAN_HOURLY: "annual only",
        Column.P90_ANNUAL: ">239200",
    }


def test_only_states_and_all_industries_are_kept(tmp_path: Path) -> None:
    rows = [
        ("OEUM003108000000027201108", "30.00", ""),
        ("OEUN000000011210027201108", "30.00", ""),
        ("OEUS060000000000027201108", "31.00", ""),
    ]
    assert [line.area for line in lines(flat(tmp_path, *rows))] == [600_000]


def test_other_years_are_passed_over(tmp_path: Path) -> None:
    assert lines(flat(tmp_path, (f"{ACTOR}08", "23.33", ""), year=2024)) == []


@pytest.mark.parametrize(
    ("rows", "header", "words"),
    [
        ([(f"{ACTOR}08", "lots", "")], HEADER, "neither a number"),
        ([(f"{ACTOR}08", "-", "")], HEADER, "expected 4, 5 or 8"),
        ([("OEUS060000000000099999908", "1.00", "")], HEADER, "which is not in the list"),
        ([], "<html>Access Denied</html>\n", "not the header of an oe.data file"),
    ],
)
def test_what_is_not_a_flat_file_is_refused(
    tmp_path: Path, rows: list[tuple[str, str, str]], header: str, words: str
) -> None:
    with pytest.raises(SourceError, match=words):
        lines(flat(tmp_path, *rows, header=header))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"oe\.area: cannot be read"):
        lines(tmp_path)


def test_memory_does_not_grow_with_the_file(tmp_path: Path) -> None:
    rows = [(f"OEUM{area:07d}00000027201108", "30.00", "") for area in range(50_000)]
    flat(tmp_path, *rows)
    tracemalloc.start()
    for _ in read_flat(tmp_path, SURVEYS[2025]):
        pass
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (tmp_path / "oe.data.0.Current").stat().st_size > 2_500_000
    assert peak < 1_000_000
