"""What was found in a document, kept between runs: a document is examined again only if something changed.

What was kept counts only while all that it follows from is the same: the document's bytes and its name, the settings,
the program's own files, the language model, the figures, the year. Whatever is wrong with the cache (damaged, locked,
not writable, of another make), the documents are examined as if there were none.
"""

import hashlib
import io
import pickle
import sqlite3
import sys
import zlib
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import fields
from datetime import date
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Generic, TypeVar

from factcheck.settings import Settings

Result = TypeVar("Result")
Done = TypeVar("Done")

FILE = "results-1.sqlite"
"""The number is that of the table's layout."""
DAYS = 30
"""So long is kept what no run asked for."""
_TABLE = """
    CREATE TABLE IF NOT EXISTS kept (
        place TEXT PRIMARY KEY, conditions TEXT NOT NULL, content TEXT NOT NULL, used INTEGER NOT NULL,
        result BLOB NOT NULL
    ) WITHOUT ROWID
"""
_DATES = frozenset(("date", "datetime", "timedelta", "timezone"))
# Settings that say which documents, where and how, not what is found in one; figures are told by their files.
_ELSEWHERE = frozenset(
    ("paths", "exclude", "fail_on", "jobs", "cache", "cache_dir", "reference", "contact", "today", "root")
)
_KEEP = "INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?, ?)"
_WAIT = 2.0  # seconds for another run that is writing


def folder_of(settings: Settings) -> Path | None:
    """Where results are kept; None: nowhere."""
    if not settings.cache:
        return None
    if settings.cache_dir:
        return settings.cache_dir
    from platformdirs import user_cache_path

    return user_cache_path("factcheck", appauthor=False)


def conditions(settings: Settings, *, year: int, figures: Sequence[Path]) -> str:
    """A digest of all that a result follows from beside the document. `figures` are the files of figures in use.

    Files are told by place, size and time of change, as `make` does.
    """
    parts = [
        *(sys.version, sys.platform, year),
        *(f"{each.name} {getattr(settings, each.name)}" for each in fields(Settings) if each.name not in _ELSEWHERE),
        *(_state(path) for path in sorted(Path(__file__).parent.rglob("*.*")) if "__pycache__" not in path.parts),
        *(_state(path) for path in figures),
        *(_state(Path(spec.origin)) for name in (settings.model, "spacy") if (spec := _spec(name)) and spec.origin),
    ]
    return hashlib.sha256("\0".join(map(str, parts)).encode()).hexdigest()


def _spec(name: str) -> Any:
    try:
        return find_spec(name)
    except (ImportError, ValueError):
        return None


def _state(path: Path) -> tuple[str, int, int]:
    state = path.stat()
    return str(path), state.st_size, state.st_mtime_ns


class Cache(Generic[Result]):
    """Results of one kind by document, in one file that several runs and processes may use at once."""

    def __init__(self, folder: Path, conditions: str, kind: type[Result]) -> None:
        self.file = folder / FILE
        self.conditions = conditions
        self.kind = kind
        self._contents: dict[str, str] = {}
        self._held: sqlite3.Connection | None = None

    def find(self, paths: Iterable[str]) -> dict[str, Result]:
        """Path -> result, of those documents for which it still holds."""
        asked = {path: content for path in paths if (content := _content(path))}
        self._contents |= asked
        found = {path: result for path in asked if (result := self._attempt(partial(self._find, path)))}
        self._attempt(partial(_tidy, found))
        self.close()  # a connection must not cross a fork
        return found

    def _find(self, path: str, connection: sqlite3.Connection) -> Result | None:
        wanted = (_place(path), self.conditions, self._contents[path])
        query = "SELECT result FROM kept WHERE place = ? AND conditions = ? AND content = ?"
        for (packed,) in connection.execute(query, wanted):
            with suppress(Exception):  # what damaged bytes bring can be anything
                result = _Reader(io.BytesIO(zlib.decompress(packed))).load()
                return result if isinstance(result, self.kind) else None
        return None

    def keep(self, path: str, result: Result) -> None:
        """Keep what was found in a document that was asked for before and has not changed since."""
        content = self._contents.get(path)
        if content and content == _content(path):
            packed = zlib.compress(pickle.dumps(result, pickle.HIGHEST_PROTOCOL), 1)
            row = (_place(path), self.conditions, content, date.today().toordinal(), packed)
            self._attempt(lambda connection: connection.execute(_KEEP, row))

    def _attempt(self, work: Callable[[sqlite3.Connection], Done]) -> Done | None:
        """What `work` gives, or None where the file cannot be used; one that is damaged is removed."""
        try:
            return work(self._connection())
        except sqlite3.OperationalError:  # locked, full, not to be written
            return None
        except sqlite3.DatabaseError:
            self.close()
            for end in ("", "-wal", "-shm"):
                with suppress(OSError):
                    Path(f"{self.file}{end}").unlink()
            return None
        except OSError:
            return None

    def _connection(self) -> sqlite3.Connection:
        if self._held is None:
            self.file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._held = sqlite3.connect(self.file, timeout=_WAIT, isolation_level=None)
            for statement in ("PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL", _TABLE):
                self._held.execute(statement)
        return self._held

    def close(self) -> None:
        """Let go of the file; what is asked or kept afterwards opens it again."""
        if self._held is not None:
            self._held.close()
            self._held = None


def _tidy(found: Iterable[str], connection: sqlite3.Connection) -> None:
    """Note what was used; once a day, drop what no run asked for."""
    today = date.today().toordinal()
    used = [(today, _place(path), today) for path in found]
    connection.executemany("UPDATE kept SET used = ? WHERE place = ? AND used < ?", used)
    if connection.execute("PRAGMA user_version").fetchone()[0] != today:
        connection.execute("DELETE FROM kept WHERE used < ?", (today - DAYS,))
        connection.execute(f"PRAGMA user_version = {today}")


class _Reader(pickle.Unpickler):
    """Reads records of this program alone, so that a file from elsewhere can bring nothing else to life."""

    def find_class(self, module: str, name: str) -> Any:
        found = super().find_class(module, name)
        own = isinstance(found, type) and found.__module__ == module and module.startswith("factcheck.")
        if own or (module == "datetime" and name in _DATES):
            return found
        raise pickle.UnpicklingError(f"{module}.{name} is no record of this program")


def _place(path: str) -> str:
    return f"{Path.cwd()}\0{path}"


def _content(path: str) -> str | None:
    try:
        return hashlib.sha256(Path(path).read_bytes()).hexdigest()
    except OSError:
        return None
