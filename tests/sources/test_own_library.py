"""The commands about a library of one's own, end to end over HTTP: what an editor types each spring."""

from pathlib import Path

import pytest

from factcheck.cli import run
from factcheck.reference import publish
from factcheck.reference.library import Library

from . import made
from .stand_in import bls, file

GUIDE = "# Pay\n\nAccording to the BLS, the median annual wage for accountants and auditors was $83,680 in May 2025.\n"


def call(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str]:
    with pytest.raises(SystemExit) as left:
        run([str(one) for one in arguments])
    captured = capsys.readouterr()
    return int(left.value.code or 0), captured.out + captured.err


def test_pull_history_diff_check_and_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "factcheck.toml").write_text('contact = "editor@example.org"\nreference = "own"\n')
    (tmp_path / "pay.md").write_text(GUIDE)
    with bls() as server:
        body = made.wage_table(Library.open())
        server.pages["/oes/special-requests/oesm26nat.zip"] = file(made.zipped("national_M2026_dl.csv", body))
        status, said = call(capsys, "reference", "pull", "oews", "--host", server.url, "--today", "2027-06-15")
        assert (status, "published OEWS May 2026" in said) == (0, True), said
        status, said = call(capsys, "reference", "pull", "oews", "--host", server.url, "--today", "2027-06-15")
        assert (status, "nothing newer should be out" in said) == (0, True), said
    status, said = call(capsys, "reference", "diff", "--today", "2027-06-15", "pay.md")
    assert status == 0
    assert "new: OEWS May 2026" in said
    assert "pay.md:3:" in said
    assert "supported -> outdated" in said
    assert "1 of 1 statistics get another verdict" in said
    status, said = call(capsys, "reference", "history")
    assert (status, "* 0001-" in said) == (0, True)
    status, said = call(capsys, "reference", "rollback")
    assert (status, said) == (0, "in use: the embedded figures\n")
    status, said = call(capsys, "reference", "diff")
    assert "both libraries hold the same tables" in said


def test_import_by_hand_refuses_and_says_why(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "national_M2026_dl.csv"
    path.write_bytes(made.wage_table(Library.open(), growth=1))
    status, said = call(capsys, "reference", "import", path, "--library", tmp_path / "own")
    assert status == 2
    assert "Hardly any median is the same as the year before" in said
    assert "The library is as it was" in said
    assert publish.history(tmp_path / "own") == ()


def test_a_source_that_does_not_exist(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert call(capsys, "reference", "pull", "glassdoor")[0] == 2
