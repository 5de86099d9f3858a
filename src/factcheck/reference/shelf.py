"""The folder of a user's own library: where releases stand, which one is in use, and who may write.

    FOLDER/quarantine/            files as they came, until they are published or refused
    FOLDER/releases/0001-ab12…/   one state of the library; never changed once it has its name
      figures.sqlite, .sha256     the snapshot; or `embedded`, an empty file, where the one of the package is meant
      areas.sqlite, .sha256       metropolitan areas, where they were taken in
      manifest.json               what came in with this release, and the digests of both
    FOLDER/current                the name of the release in use, replaced in one step

A release is built under a name that begins with a dot and then renamed; `current` is replaced after that. So whatever
stops the program, `current` names a whole release or the one before it. With no `current`, the embedded snapshot is
in use.
"""

import hashlib
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from factcheck.errors import SourceError
from factcheck.reference.build import DIGEST
from factcheck.reference.pointer import AREAS, EMBEDDED, FIGURES, MARK, POINTER, RELEASES, areas, current_name

_MANIFEST = "manifest.json"


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a release was made of. `previous` is the release before it; None: the embedded snapshot.

    sha256        of the snapshot; None where the embedded one is meant
    areas_sha256  of the file of metropolitan areas; None where there is none
    """

    name: str
    created: str
    previous: str | None
    program: str
    release: str
    rows: int
    file: str
    file_sha256: str
    url: str | None
    sha256: str | None
    warnings: tuple[str, ...] = ()
    table: str = "nation"
    areas_sha256: str | None = None


def current(folder: Path) -> Path:
    """The snapshot in use: the release that `folder` names, else the embedded one. Raises ReferenceMissing."""
    name = current_name(folder)
    figures = folder / RELEASES / name / FIGURES if name else EMBEDDED
    return figures if figures.is_file() else EMBEDDED


@contextmanager
def draft(folder: Path) -> Iterator[Path]:
    """A place where a release is built; what is left of it when its building fails is removed."""
    place = folder / RELEASES
    place.mkdir(parents=True, exist_ok=True)
    for stale in place.glob(".partial-*"):  # what a killed run left behind; the lock says that nobody is writing
        shutil.rmtree(stale)
    partial = place / f".partial-{os.getpid()}"
    partial.mkdir()
    try:
        yield partial
    finally:
        shutil.rmtree(partial, ignore_errors=True)


def publish(partial: Path, folder: Path, manifest: Manifest) -> Manifest:
    """Give a draft its name, with what it does not replace taken over from the release in use, and point to it."""
    place = folder / RELEASES
    if not (partial / FIGURES).is_file():
        if (in_use := current(folder)) == EMBEDDED:
            (partial / MARK).touch()
        else:
            _carry(in_use, partial)
    if not (partial / AREAS).is_file() and (held := areas(folder)):
        _carry(held, partial)
    made = partial / (FIGURES if manifest.table != "metropolitan" else AREAS)
    count = len(list(place.glob("[0-9]*"))) + 1
    whole = replace(
        manifest,
        name=f"{count:04d}-{(_digest(made) or '')[:12]}",
        previous=current_name(folder),
        sha256=_digest(partial / FIGURES),
        areas_sha256=_digest(partial / AREAS),
    )
    write(partial / _MANIFEST, json.dumps(asdict(whole), indent=2) + "\n")
    partial.rename(place / whole.name)
    sync(place)
    point(folder, whole.name)
    return whole


def _carry(path: Path, partial: Path) -> None:
    """The same file in another release: a second name for it where the system can, else a copy."""
    for one in (path, path.with_suffix(DIGEST)):
        if one.is_file():
            try:
                os.link(one, partial / one.name)
            except OSError:
                shutil.copyfile(one, partial / one.name)


def files(path: Path) -> list[tuple[Path, str]]:
    """The data files that a release should have, each with the digest its manifest gives. Raises SourceError."""
    told = manifest(path)
    pairs = ((path / FIGURES, told.sha256), (path / AREAS, told.areas_sha256))
    return [(file, digest) for file, digest in pairs if digest]


def manifest(path: Path) -> Manifest:
    """The manifest of a release. Raises SourceError where it is none."""
    try:
        found = json.loads((path / _MANIFEST).read_text("utf-8"))
        return Manifest(**found | {"warnings": tuple(found["warnings"])})
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise SourceError(f"{path / _MANIFEST}: not a manifest ({error})") from error


def _digest(path: Path) -> str | None:
    if not path.is_file():
        return None
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def point(folder: Path, name: str | None) -> None:
    """Make a release the one in use; None: the embedded snapshot."""
    pointer = folder / POINTER
    if name is None:
        pointer.unlink(missing_ok=True)
        return
    write(folder / "current.partial", name + "\n")
    (folder / "current.partial").replace(pointer)
    sync(folder)


def write(path: Path, text: str) -> None:
    """Write a file and wait until it is on the disk."""
    with path.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


def sync(folder: Path) -> None:
    """Make a rename in this folder survive a power cut, where the system can."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def lock(folder: Path) -> Iterator[None]:
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
