"""Settings: found upward, typed, and no slip passes in silence."""

from datetime import date
from pathlib import Path

import pytest

from factcheck.errors import UsageError
from factcheck.finding import Severity
from factcheck.settings import Settings, load_settings

CHECKS = ("wrong-value", "outdated-figure")


def write(folder: Path, text: str, name: str = "factcheck.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_everything_can_be_set(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        """
        paths = ["guides"]
        exclude = ["drafts/"]
        select = ["wrong-value"]
        ignore = ["outdated-figure"]
        severity = {outdated-figure = "error"}
        fail_on = "never"
        max-bytes = 5000
        jobs = 3
        model = "other_model"
        reference = "figures.sqlite"
        contact = "editor@example.org"
        today = 2026-11-22
        """,
    )
    assert load_settings(path, checks=CHECKS) == Settings(
        paths=("guides",),
        exclude=("drafts/",),
        select=("wrong-value",),
        ignore=("outdated-figure",),
        severity={"outdated-figure": Severity.ERROR},
        fail_on=None,
        max_bytes=5000,
        jobs=3,
        model="other_model",
        reference=tmp_path.resolve() / "figures.sqlite",
        contact="editor@example.org",
        today=date(2026, 11, 22),
        root=tmp_path.resolve(),
    )


def test_the_nearest_file_counts(tmp_path: Path) -> None:
    write(tmp_path, "[tool.factcheck]\nmax_bytes = 1\n", "pyproject.toml")
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    assert load_settings(start=inner).max_bytes == 1
    write(tmp_path / "a", "max_bytes = 2\n")
    assert load_settings(start=inner).max_bytes == 2
    write(inner, "[project]\nname = 'other'\n", "pyproject.toml")
    assert load_settings(start=inner).max_bytes == 2, "a pyproject.toml without [tool.factcheck] is none"


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert load_settings(start=tmp_path) == Settings(root=tmp_path)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("fail-onn = 'error'", "unknown setting 'fail-onn'; did you mean 'fail_on'"),
        ("zzz = 1", "unknown setting 'zzz'; known are: paths"),
        ("fail_on = 'fatal'", "fail_on is 'fatal', but one of error, warning, notice, never is expected"),
        ("max_bytes = -1", "a whole number above 0"),
        ("max_bytes = true", "a whole number above 0"),
        ("jobs = -1", "a whole number is expected, or 0"),
        ("jobs = false", "a whole number is expected, or 0"),
        ("exclude = 'drafts'", 'such as ["drafts/"]'),
        ("exclude = [1]", "a list of texts"),
        ("severity = 'error'", "a table is expected"),
        ("severity = {wrong-value = 'bad'}", "one of error, warning, notice"),
        ("today = 'tomorrow'", "today is 'tomorrow'"),
        ("model = ''", "a text is expected"),
        ("select = ['wrong-valeu']", "did you mean 'wrong-value'"),
        ("severity = {wrong-valu = 'error'}", "severity names the check 'wrong-valu'"),
        ("paths = [", "not valid TOML"),
    ],
)
def test_a_slip_is_named_with_its_file(tmp_path: Path, text: str, says: str) -> None:
    path = write(tmp_path, text)
    with pytest.raises(UsageError) as error:
        load_settings(path, checks=CHECKS)
    assert says in str(error.value)
    assert str(path) in str(error.value)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"none\.toml: the settings cannot be read"):
        load_settings(tmp_path / "none.toml")
