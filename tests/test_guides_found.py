"""Which files a run is about."""

import os
from pathlib import Path

import pytest

from factcheck.guides import find_guides
from factcheck.settings import Settings


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in (
        *("b.md", "a.txt", "sub/c.html", "sub/deep/d.md", "drafts/e.md"),
        *(".git/f.md", "node_modules/g.md", ".hidden.md", "image.png", "data.csv"),
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("text")
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def found(*paths: str, **settings: object) -> list[str]:
    return list(find_guides(paths, Settings(**settings)).paths)


def test_a_folder_is_walked_in_order_without_hidden_and_foreign_files(folder: Path) -> None:
    assert found(".") == ["a.txt", "b.md", "drafts/e.md", "sub/c.html", "sub/deep/d.md"]


def test_names_are_as_given(folder: Path) -> None:
    assert found("sub/") == ["sub/c.html", "sub/deep/d.md"]
    assert found(str(folder / "sub"))[0] == str(folder / "sub" / "c.html")


def test_a_file_named_twice_counts_once_and_first(folder: Path) -> None:
    assert found("sub/c.html", "sub", "./sub/c.html") == ["sub/c.html", "sub/deep/d.md"]


def test_a_named_file_counts_whatever_its_name_and_exclusions(folder: Path) -> None:
    assert found("data.csv", "drafts/e.md", exclude=("drafts/",)) == ["data.csv", "drafts/e.md"]


def test_exclusions(folder: Path) -> None:
    assert found(".", exclude=("drafts/", "*.html"), root=folder) == ["a.txt", "b.md", "sub/deep/d.md"]
    assert found(".", exclude=("/sub/*", "!/sub/deep"), root=folder) == [
        "a.txt",
        "b.md",
        "drafts/e.md",
        "sub/deep/d.md",
    ]


def test_patterns(folder: Path) -> None:
    assert found("*.md") == ["b.md"]
    assert found("**/*.md") == ["b.md", "drafts/e.md", "sub/deep/d.md"]
    assert found("su*") == ["sub/c.html", "sub/deep/d.md"]


def test_standard_input(folder: Path) -> None:
    assert found("-", "a.txt", "-") == ["-", "a.txt"]


@pytest.mark.parametrize(
    ("path", "says"),
    [
        ("none.md", "no such file"),
        ("empty", "holds no guide to check (looked for .md"),
        ("*.xyz", "no file matches this pattern"),
    ],
)
def test_what_cannot_be_found_is_said_and_stops_nothing(folder: Path, path: str, says: str) -> None:
    guides = find_guides([path, "a.txt"], Settings())
    assert guides.paths == ("a.txt",)
    (failure,) = guides.failures
    assert failure.document == path
    assert says in failure.message


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_no_guide(folder: Path) -> None:
    os.mkfifo(folder / "pipe")
    (failure,) = find_guides(["pipe"], Settings()).failures
    assert "neither a file nor a folder" in failure.message


def test_a_link_in_a_circle_ends(folder: Path) -> None:
    (folder / "sub" / "loop").symlink_to(folder)
    assert found("sub") == ["sub/c.html", "sub/deep/d.md"]
