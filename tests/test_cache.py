"""What was found is kept between runs: the same report, and nothing old, whatever becomes of the cache."""

import os
import pickle
import signal
import sqlite3
import subprocess
import sys
import time
import zlib
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from factcheck import pipeline
from factcheck.cache import FILE, Cache, conditions, folder_of
from factcheck.errors import UsageError
from factcheck.finding import Severity
from factcheck.formats import FORMATS, Style
from factcheck.report import Report
from factcheck.settings import Settings, load_settings

TODAY = date(2026, 11, 22)
TEXT = "# Carpenters\n\nThe median annual wage of carpenters was ${} in May 2024, according to BLS.\n"
GUIDES = 4


@pytest.fixture
def guides(tmp_path: Path) -> Path:
    """Guides in which one figure each is wrong."""
    folder = tmp_path / "guides"
    folder.mkdir()
    for number in range(GUIDES):
        (folder / f"guide-{number}.md").write_text(TEXT.format(f"9{number},310"))
    return folder


@pytest.fixture
def examined(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the documents that were examined, not taken from the cache; emptied by who looks."""
    names: list[str] = []
    examine = pipeline._examine

    def noted(paths: list[str], **options: object) -> object:
        return examine((names.append(Path(path).name) or path for path in paths), **options)

    monkeypatch.setattr(pipeline, "_examine", noted)
    return names


def run(guides: Path, cache: Path | None, *, settings: Settings | None = None, today: date = TODAY) -> Report:
    return pipeline.check([str(guides)], settings=settings or Settings(), today=today, keep=cache)


def told(report: Report) -> str:
    return FORMATS["json"].write(report, Style())


def names(guides: Path) -> list[str]:
    return sorted(path.name for path in guides.iterdir())


def test_the_second_run_examines_nothing_and_says_the_same(guides: Path, tmp_path: Path, examined: list[str]) -> None:
    without = told(run(guides, None))
    examined.clear()
    assert told(run(guides, tmp_path / "cache")) == without
    assert sorted(examined) == names(guides)
    examined.clear()
    again = run(guides, tmp_path / "cache")
    assert told(again) == without
    assert not examined
    assert len(again.findings) >= GUIDES


def test_what_changed_is_examined_again(guides: Path, tmp_path: Path, examined: list[str]) -> None:
    run(guides, tmp_path / "cache")
    (guides / "guide-1.md").write_text(TEXT.format("12,345"))
    (guides / "new.md").write_text(TEXT.format("23,456"))
    examined.clear()
    report = run(guides, tmp_path / "cache")
    assert sorted(examined) == ["guide-1.md", "new.md"]
    assert told(report) == told(run(guides, None))


@pytest.mark.parametrize(
    "settings",
    [
        Settings(ignore=("undated-figure",)),
        Settings(select=("wrong-figure",)),
        Settings(severity={"wrong-figure": Severity.NOTICE}),
        Settings(max_bytes=9_000_000),
    ],
)
def test_what_a_result_follows_from_decides(
    guides: Path, tmp_path: Path, examined: list[str], settings: Settings
) -> None:
    run(guides, tmp_path / "cache")
    examined.clear()
    report = run(guides, tmp_path / "cache", settings=settings)
    assert sorted(examined) == names(guides)
    assert told(report) == told(run(guides, None, settings=settings))


@pytest.mark.parametrize(
    "settings", [Settings(jobs=1), Settings(fail_on=None), Settings(exclude=("drafts/",)), Settings(contact="a@b.org")]
)
def test_what_it_does_not_follow_from_does_not(
    guides: Path, tmp_path: Path, examined: list[str], settings: Settings
) -> None:
    run(guides, tmp_path / "cache")
    examined.clear()
    run(guides, tmp_path / "cache", settings=settings, today=date(2026, 12, 31))
    assert not examined


def test_another_year_is_another_result(guides: Path, tmp_path: Path, examined: list[str]) -> None:
    run(guides, tmp_path / "cache")
    examined.clear()
    run(guides, tmp_path / "cache", today=date(2027, 1, 1))
    assert sorted(examined) == names(guides)


def test_other_figures_are_another_result(guides: Path, tmp_path: Path) -> None:
    figures = tmp_path / "figures.sqlite"
    figures.write_bytes(b"one")
    before = conditions(Settings(), year=2026, figures=[figures])
    assert conditions(Settings(), year=2026, figures=[figures]) == before
    figures.write_bytes(b"other")
    assert conditions(Settings(), year=2026, figures=[figures]) != before


def test_the_same_text_under_another_name_is_another_document(
    guides: Path, tmp_path: Path, examined: list[str]
) -> None:
    run(guides, tmp_path / "cache")
    (guides / "guide-0.md").rename(guides / "plumbers.md")
    examined.clear()
    report = run(guides, tmp_path / "cache")
    assert examined == ["plumbers.md"]
    assert {Path(verdict.claim.document).name for verdict in report.verdicts.values()} == set(names(guides))


def test_what_changes_while_it_is_read_is_not_kept(
    guides: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, examined: list[str]
) -> None:
    examine = pipeline._examine

    def changing(paths: list[str], **options: object) -> object:
        for outcome in examine(paths, **options):
            Path(outcome.reading.document.path).write_text(TEXT.format("10,000"))
            yield outcome

    monkeypatch.setattr(pipeline, "_examine", changing)
    run(guides, tmp_path / "cache")
    monkeypatch.setattr(pipeline, "_examine", examine)
    assert told(run(guides, tmp_path / "cache")) == told(run(guides, None))


def _cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def _overwrite(file: Path) -> None:
    file.write_bytes(b"no database at all\n" * 500)


def _flip(file: Path) -> None:
    """One bit of every byte behind the file's head."""
    data = file.read_bytes()
    file.write_bytes(data[:100] + bytes(byte ^ 8 for byte in data[100:]))


def _rewrite(file: Path, change: Callable[[bytes], bytes]) -> None:
    with sqlite3.connect(file) as connection:
        rows = connection.execute("SELECT place, result FROM kept").fetchall()
        changed = [(change(result), place) for place, result in rows]
        connection.executemany("UPDATE kept SET result = ? WHERE place = ?", changed)
    connection.close()


def _flip_in_results(file: Path) -> None:
    _rewrite(file, lambda result: result[:40] + bytes([result[40] ^ 1]) + result[41:])


def _other_kind(file: Path) -> None:
    _rewrite(file, lambda result: zlib.compress(pickle.dumps(TODAY)))


def _other_table(file: Path) -> None:
    with sqlite3.connect(file) as connection:
        connection.execute("ALTER TABLE kept RENAME COLUMN result TO found")
    connection.close()


def _lock_out(file: Path) -> None:
    file.unlink()
    file.mkdir()


@pytest.mark.parametrize(
    "damage",
    [_cut, _overwrite, _flip, _flip_in_results, _other_kind, _other_table, _lock_out, Path.unlink],
    ids=lambda damage: damage.__name__,
)
def test_a_damaged_cache_changes_nothing(
    guides: Path, tmp_path: Path, examined: list[str], damage: Callable[[Path], None]
) -> None:
    report = told(run(guides, tmp_path / "cache"))
    damage(tmp_path / "cache" / FILE)
    examined.clear()
    assert told(run(guides, tmp_path / "cache")) == report
    assert sorted(examined) == names(guides)
    if damage not in {_other_table, _lock_out}:
        examined.clear()
        assert told(run(guides, tmp_path / "cache")) == report
        assert not examined


def test_a_cache_that_cannot_be_written_is_none(guides: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert told(run(guides, tmp_path / "file" / "cache")) == told(run(guides, None))


class Trap:
    """What a hostile file would bring."""

    def __reduce__(self) -> tuple[object, ...]:
        return os.system, ("touch sprung",)


class Popen:
    """The same by a class that one of the program's modules might import."""

    def __reduce__(self) -> tuple[object, ...]:
        return subprocess.Popen, (["touch", "sprung"],)


@pytest.mark.parametrize("trap", [Trap(), Popen()])
def test_a_cache_from_elsewhere_runs_nothing(
    guides: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, examined: list[str], trap: object
) -> None:
    monkeypatch.chdir(tmp_path)
    report = told(run(guides, tmp_path / "cache"))
    _rewrite(tmp_path / "cache" / FILE, lambda result: zlib.compress(pickle.dumps(trap)))
    assert told(run(guides, tmp_path / "cache")) == report
    assert not (tmp_path / "sprung").exists()


def test_what_no_run_asks_for_is_dropped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Later(date):
        days = 0

        @classmethod
        def today(cls) -> date:
            return date.fromordinal(date(2026, 1, 1).toordinal() + cls.days)

    monkeypatch.setattr("factcheck.cache.date", Later)
    (tmp_path / "old.md").write_text("old")
    (tmp_path / "new.md").write_text("new")
    old, new = str(tmp_path / "old.md"), str(tmp_path / "new.md")
    cache = Cache(tmp_path / "cache", "", date)
    assert not cache.find([old, new])
    cache.keep(old, TODAY)
    cache.keep(new, TODAY)
    for Later.days in (20, 40):
        assert cache.find([new]) == {new: TODAY}
    assert cache.find([old, new]) == {new: TODAY}


def test_a_killed_run_leaves_what_it_found(
    guides: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, examined: list[str]
) -> None:
    code = f"""
import time
from factcheck import pipeline
from factcheck.cli import run
examine = pipeline._examine
def slow(paths, **options):
    for number, outcome in enumerate(examine(paths, **options)):
        if number == {GUIDES // 2}:
            open("ready", "w").close()
            time.sleep(60)
        yield outcome
pipeline._examine = slow
run()
"""
    command = [sys.executable, "-c", code, "check", str(guides), "--jobs", "1", "--cache", "--cache-dir", "cache"]
    with subprocess.Popen([*command, "--today", str(TODAY)], cwd=tmp_path, stdout=subprocess.DEVNULL) as process:
        deadline = time.monotonic() + 60
        while not (tmp_path / "ready").exists() and time.monotonic() < deadline:
            time.sleep(0.05)
        process.send_signal(signal.SIGKILL)
    monkeypatch.chdir(tmp_path)
    report = run(guides, tmp_path / "cache")
    assert sorted(examined) == names(guides)[GUIDES // 2 :]
    examined.clear()
    assert told(report) == told(run(guides, None))


def test_runs_at_the_same_time_share_it(guides: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "factcheck", "check", str(guides), "--format", "json", "--today", str(TODAY)]
    command += ["--cache", "--cache-dir", str(tmp_path / "cache")]
    runs = [subprocess.Popen(command, stdout=subprocess.PIPE, cwd=tmp_path) for _ in range(3)]
    outputs = {one.communicate(timeout=120)[0] for one in runs}
    assert len(outputs) == 1
    assert {one.returncode for one in runs} == {1}
    with sqlite3.connect(tmp_path / "cache" / FILE) as connection:
        assert connection.execute("SELECT count(*) FROM kept").fetchone() == (GUIDES,)
    connection.close()


def test_where_it_is(tmp_path: Path) -> None:
    assert folder_of(Settings(cache=False, cache_dir=tmp_path)) is None
    assert folder_of(Settings(cache_dir=tmp_path)) == tmp_path
    assert folder_of(Settings()) == Path(os.environ["XDG_CACHE_HOME"]) / "factcheck"
    (tmp_path / "factcheck.toml").write_text('cache = false\ncache-dir = "kept"\n')
    settings = load_settings(tmp_path / "factcheck.toml")
    assert (settings.cache, settings.cache_dir) == (False, tmp_path / "kept")
    (tmp_path / "factcheck.toml").write_text('cache = "no"\n')
    with pytest.raises(UsageError, match="true or false"):
        load_settings(tmp_path / "factcheck.toml")
