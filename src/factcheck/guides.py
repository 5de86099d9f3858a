"""Which files a run is about: files, folders, patterns, standard input; in a stable order, each once."""

import glob
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from factcheck.load import SUFFIXES
from factcheck.report import Failure
from factcheck.settings import Settings

STDIN = "-"
SKIPPED_FOLDERS = frozenset({"node_modules", "__pycache__", "site-packages", "venv"})
"""Folders that hold other people's text; so do those whose name starts with a dot."""


@dataclass(frozen=True, slots=True)
class Guides:
    """`paths` to read, as the caller gave them joined with the files' names; what could not be found."""

    paths: tuple[str, ...]
    failures: tuple[Failure, ...]


def find_guides(paths: Sequence[str], settings: Settings) -> Guides:
    """Files are taken as they are named; folders are walked for guides; patterns (`*`, `**`) as the shell's.

    The order is that of `paths`, and within a folder that of the names. `settings.exclude` applies to what is
    found in folders and by patterns, not to a file that is named.
    """
    excluded = _excluder(settings)
    found: dict[str, str] = {}
    failures = []
    for path in paths:
        names, failure = _guides_of(path, excluded)
        for name in names:
            found.setdefault(name if name == STDIN else os.path.realpath(name), name)
        if failure:
            failures.append(Failure(path, failure))
    return Guides(tuple(found.values()), tuple(failures))


def _guides_of(path: str, excluded: Callable[[str], bool]) -> tuple[list[str], str | None]:
    if path == STDIN or Path(path).is_file():
        return [path], None
    if Path(path).is_dir():
        names = [name for name in _walk(path) if not excluded(name)]
        return names, None if names else (
            f"this folder holds no guide to check (looked for {', '.join(SUFFIXES)}, hidden folders and "
            "exclusions aside); name another folder, or the files themselves"
        )
    if glob.has_magic(path):
        matched = sorted(glob.glob(path, recursive=True))  # noqa: PTH207  # Path.glob takes no absolute pattern
        named = Path(path).parts
        matched = [match for match in matched if not (set(Path(match).parts) - set(named)) & SKIPPED_FOLDERS]
        names = [name for match in matched for name in (_walk(match) if Path(match).is_dir() else [match])]
        names = [name for name in names if not excluded(name)]
        return names, None if names else "no file matches this pattern; check it, and quote it from the shell"
    if Path(path).exists():
        return [], "this is neither a file nor a folder; name a guide"
    return [], "there is no such file or folder; check the name"


def _walk(folder: str) -> Iterator[str]:
    for root, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in SKIPPED_FOLDERS)
        for name in sorted(files):
            if not name.startswith(".") and name.lower().endswith(tuple(SUFFIXES)):
                yield str(Path(root, name))


def _excluder(settings: Settings) -> Callable[[str], bool]:
    """Tells whether `settings.exclude` leaves a path out; its patterns are relative to the settings' folder."""
    if not settings.exclude:
        return lambda path: False
    from pathspec import GitIgnoreSpec

    spec = GitIgnoreSpec.from_lines(settings.exclude)
    root = settings.root.resolve()

    def excluded(path: str) -> bool:
        full = Path(path).resolve()
        return spec.match_file(str(full.relative_to(root if full.is_relative_to(root) else full.anchor)))

    return excluded
