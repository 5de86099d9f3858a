"""A user's own library: going back, finding damage, and surviving whatever stops the program."""

import signal
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from factcheck.errors import ReferenceMissing, SourceError
from factcheck.reference import publish, shelf
from factcheck.reference.library import EMBEDDED, Library

from . import made

TODAY = date(2027, 6, 15)


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("files") / "national_M2026_dl.csv"
    path.write_bytes(made.wage_table(Library.open()))
    return path


@pytest.fixture
def trusting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Expectations have tests of their own, and take seconds."""
    monkeypatch.setattr(publish, "validate", lambda *_, **__: [])


@pytest.mark.usefixtures("trusting")
def test_going_back_leads_to_the_release_before_and_then_to_the_embedded_one(table: Path, tmp_path: Path) -> None:
    first = publish.import_file(table, tmp_path, today=TODAY)
    second = publish.import_file(table, tmp_path, today=TODAY)
    assert second.previous == first.name
    assert publish.rollback(tmp_path) == first.name
    assert publish.current(tmp_path).parent.name == first.name
    assert publish.rollback(tmp_path) is None
    assert publish.current(tmp_path) == EMBEDDED
    with pytest.raises(SourceError, match="nothing was imported"):
        publish.rollback(tmp_path)
    assert [one.name for one in publish.history(tmp_path)] == [first.name, second.name]


@pytest.mark.usefixtures("trusting")
def test_a_flipped_byte_is_found(table: Path, tmp_path: Path) -> None:
    publish.import_file(table, tmp_path, today=TODAY)
    assert publish.verify(tmp_path) == []
    figures = publish.current(tmp_path)
    content = bytearray(figures.read_bytes())
    content[len(content) // 2] ^= 1
    figures.write_bytes(content)
    troubles = publish.verify(tmp_path)
    assert any("but the manifest says" in trouble for trouble in troubles)


@pytest.mark.usefixtures("trusting")
def test_a_pointer_to_nothing_is_found(table: Path, tmp_path: Path) -> None:
    publish.import_file(table, tmp_path, today=TODAY)
    (tmp_path / "current").write_text("0009-abc\n")
    with pytest.raises(ReferenceMissing, match="names 0009-abc, which is not there"):
        Library.open(tmp_path)
    assert any("0009-abc" in trouble for trouble in publish.verify(tmp_path))


def test_a_library_has_one_writer(table: Path, tmp_path: Path) -> None:
    with shelf.lock(tmp_path), pytest.raises(SourceError, match="another process"):
        publish.import_file(table, tmp_path, today=TODAY)


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("notes.txt", b"hello", "not a table that can be imported"),
        ("occupation.xlsx", b"<html>", "not a readable workbook"),
        ("Employment Projections.csv", b"a,b\n1,2\n", "names no projection"),
        ("national_M2026_dl.csv", b"\xff\xfe\x00", "not UTF-8"),
        ("national_M2026_dl.csv", b"", "the header lacks"),
        ("national_M1999_dl.csv", b"OCC_CODE", "lacks|no release"),
    ],
)
def test_a_file_that_is_none_of_ours(tmp_path: Path, name: str, content: bytes, words: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(SourceError, match=words):
        publish.import_file(path, tmp_path / "own", today=TODAY)
    assert publish.current(tmp_path / "own") == EMBEDDED
    assert list((tmp_path / "own" / "quarantine").iterdir()) == []


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="nothing was imported"):
        publish.import_file(tmp_path / "national_M2026_dl.csv", tmp_path / "own", today=TODAY)


def test_a_sheet_of_another_year_is_refused(tmp_path: Path, evaluation: Path) -> None:
    path = tmp_path / "national_M2026_dl.xlsx"
    path.write_bytes((evaluation / "bls/oews/national_M2024_dl.xlsx").read_bytes())
    with pytest.raises(SourceError, match="so the file is of May 2024, not 2026"):
        publish.import_file(path, tmp_path / "own", today=TODAY)


KILLED = """
import os, signal, sys
from datetime import date
from pathlib import Path
from factcheck.reference import build, publish, shelf
step, table, folder = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
publish.validate = lambda *_, **__: []
def die(*_, **__):
    os.kill(os.getpid(), signal.SIGKILL)
if step == "while writing":
    build._settle = die
elif step == "between the renames":
    shelf.point = die
else:
    setattr(shelf if hasattr(shelf, step) else publish, step, die)
publish.import_file(table, folder, today=date(2027, 6, 15))
"""


@pytest.mark.usefixtures("trusting")
@pytest.mark.parametrize("step", ["recognise", "extend", "while writing", "write", "sync", "between the renames"])
def test_a_kill_at_any_step_leaves_a_library_that_verifies(table: Path, tmp_path: Path, step: str) -> None:
    done = subprocess.run([sys.executable, "-c", KILLED, step, str(table), str(tmp_path)], check=False)
    assert done.returncode == -signal.SIGKILL
    assert publish.verify(tmp_path) == []
    assert publish.current(tmp_path) == EMBEDDED
    assert publish.import_file(table, tmp_path, today=TODAY).release == "May 2026"
    assert publish.verify(tmp_path) == []
    assert list((tmp_path / "releases").glob(".partial-*")) == []
