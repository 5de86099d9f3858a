"""A user's own library: official files come in through quarantine, parsing, expectations and comparison, or not at all.

    FOLDER/quarantine/            files as they came, until they are published or refused
    FOLDER/releases/0001-ab12…/   figures.sqlite, figures.sha256, manifest.json; never changed once it has its name
    FOLDER/current                the name of the release in use, replaced in one step

A release is built under a name that begins with a dot and then renamed; `current` is replaced after that. So whatever
stops the program, `current` names a whole release or the one before it. With no `current`, the embedded snapshot is
in use.
"""

import hashlib
import json
import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

from factcheck.errors import ReferenceMissing, SourceError
from factcheck.figure import Release
from factcheck.reference.build import extend
from factcheck.reference.commands import verify as verify_file
from factcheck.reference.library import Library
from factcheck.reference.pointer import EMBEDDED, FIGURES, POINTER, RELEASES, current_name
from factcheck.reference.recognise import recognise
from factcheck.reference.records import Line
from factcheck.reference.validate import Fault, validate

_MANIFEST = "manifest.json"


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a release was made of. `previous` is the release before it; None: the embedded snapshot."""

    name: str
    created: str
    previous: str | None
    program: str
    release: str
    rows: int
    file: str
    file_sha256: str
    url: str | None
    sha256: str
    warnings: tuple[str, ...] = ()


class Refused(SourceError):
    """A table did not hold what its suite expects; `faults` says what, and the library is as it was."""

    def __init__(self, message: str, faults: Sequence[Fault]) -> None:
        super().__init__(message)
        self.faults = tuple(faults)


def current(folder: Path) -> Path:
    """The snapshot in use: the release that `folder` names, else the embedded one. Raises ReferenceMissing."""
    name = current_name(folder)
    return folder / RELEASES / name / FIGURES if name else EMBEDDED


def import_file(
    path: Path, folder: Path, *, today: date, suites: Path | None = None, url: str | None = None
) -> Manifest:
    """Take one official file (.xlsx, .xls, .csv, or the .zip that BLS packs it in) into the library.

    Raises:
        SourceError: the file is not one that this program knows, or cannot be read.
        Refused: it breaks its expectations.
    Either way nothing in use is changed.
    """
    with _lock(folder):
        held = quarantine(path, folder)
        try:
            lines = recognise(held, name=path.name)
            base = current(folder)
            previous = _before(Library.open(base), lines[0].release)
            faults = validate(lines, previous, suites=suites)
            if any(fault.severity == "critical" for fault in faults):
                raise Refused(_refusal(path, lines[0].release, faults), faults)
            manifest = _publish(lines, base, folder, today=today, file=path.name, url=url, faults=faults)
        finally:
            held.unlink(missing_ok=True)
        return manifest


def quarantine(path: Path, folder: Path) -> Path:
    """A copy of the file where nothing reads figures from.

    Raises:
        SourceError: the file cannot be read.
    """
    target = folder / "quarantine" / path.name
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        shutil.copyfile(path, target)
    except OSError as error:
        raise SourceError(f"{path}: cannot be read ({error.strerror}); nothing was imported") from error
    return target


def rollback(folder: Path) -> str | None:
    """Go back to the release before the one in use; the name now in use, None for the embedded snapshot.

    Raises:
        SourceError: nothing was ever imported.
    """
    with _lock(folder):
        name = current_name(folder)
        if name is None:
            raise SourceError(f"{folder}: nothing was imported, so there is nothing to go back from")
        previous = _manifest(folder / RELEASES / name).previous
        _point(folder, previous)
        return previous


def history(folder: Path) -> tuple[Manifest, ...]:
    """Every release ever published here, oldest first, in use or not."""
    found = sorted(path for path in (folder / RELEASES).glob("[0-9]*") if path.is_dir())
    return tuple(_manifest(path) for path in found)


def verify(folder: Path) -> list[str]:
    """What is wrong with the releases of a folder: changed bytes, damaged pages, a pointer to nothing."""
    troubles = []
    for path in sorted((folder / RELEASES).glob("[0-9]*")):
        try:
            manifest = _manifest(path)
        except SourceError as error:
            troubles.append(str(error))
            continue
        figures = path / FIGURES
        found = hashlib.sha256(figures.read_bytes()).hexdigest() if figures.is_file() else "missing"
        if found != manifest.sha256:
            troubles.append(f"{figures}: its sha256 is {found}, but the manifest says {manifest.sha256}")
        troubles += verify_file(path=figures)
    try:
        current(folder)
    except ReferenceMissing as error:
        troubles.append(str(error))
    return troubles


def _publish(
    lines: list[Line], base: Path, folder: Path, *, today: date, file: str, url: str | None, faults: list[Fault]
) -> Manifest:
    releases = folder / RELEASES
    releases.mkdir(parents=True, exist_ok=True)
    for stale in releases.glob(".partial-*"):  # what a killed run left behind; the lock says that nobody is writing
        shutil.rmtree(stale)
    partial = releases / f".partial-{os.getpid()}"
    partial.mkdir()
    extend(base, partial / FIGURES, lines)
    digest = hashlib.sha256((partial / FIGURES).read_bytes()).hexdigest()
    count = len(list(releases.glob("[0-9]*"))) + 1
    manifest = Manifest(
        name=f"{count:04d}-{digest[:12]}",
        created=today.isoformat(),
        previous=current_name(folder),
        program=lines[0].release.program,
        release=lines[0].release.name,
        rows=len(lines),
        file=file,
        file_sha256=lines[0].origin.sha256,
        url=url,
        sha256=digest,
        warnings=tuple(str(fault) for fault in faults),
    )
    _write(partial / _MANIFEST, json.dumps(asdict(manifest), indent=2) + "\n")
    partial.rename(releases / manifest.name)
    _sync(releases)
    _point(folder, manifest.name)
    return manifest


def _before(library: Library, release: Release) -> list[Line]:
    """The table to compare with: the newest one held that is older, if there is one."""
    older = [one for one in library.known(release.program) if library.holds(one)]
    older = [one for one in older if (one.period.start or 0) < (release.period.start or 0)]
    return library.lines(older[-1]) if older else []


def _refusal(path: Path, release: Release, faults: Sequence[Fault]) -> str:
    broken = [fault for fault in faults if fault.severity == "critical"]
    listed = "".join(f"\n  - {fault}" for fault in broken)
    head = f"{path}: not published as {release.program} {release.name}; {len(broken)} expectations do not hold:"
    return f"{head}{listed}\nThe library is as it was. If BLS changed its table, change the suite in expectations/."


def _manifest(path: Path) -> Manifest:
    try:
        found = json.loads((path / _MANIFEST).read_text("utf-8"))
        return Manifest(**found | {"warnings": tuple(found["warnings"])})
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise SourceError(f"{path / _MANIFEST}: not a manifest ({error})") from error


def _point(folder: Path, name: str | None) -> None:
    pointer = folder / POINTER
    if name is None:
        pointer.unlink(missing_ok=True)
        return
    _write(folder / "current.partial", name + "\n")
    (folder / "current.partial").replace(pointer)
    _sync(folder)


def _write(path: Path, text: str) -> None:
    with path.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


def _sync(folder: Path) -> None:
    """Make a rename in this folder survive a power cut, where the system can."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def _lock(folder: Path) -> Iterator[None]:
    """One writer at a time; the system gives the lock back when a process dies."""
    import fcntl

    folder.mkdir(parents=True, exist_ok=True)
    with (folder / ".lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise SourceError(
                f"{folder}: another process is changing this library; try again when it is done"
            ) from error
        yield
