"""A user's own library: official files come in through quarantine, parsing, expectations and comparison, or not at all.

Where the releases stand and how one becomes the one in use is told in shelf.py.
"""

import hashlib
import os
import shutil
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from factcheck.errors import ReferenceMissing, SourceError
from factcheck.figure import Release
from factcheck.reference import regions
from factcheck.reference.build import extend
from factcheck.reference.commands import verify_file
from factcheck.reference.library import Library
from factcheck.reference.pointer import AREAS, FIGURES, RELEASES, areas, current_name
from factcheck.reference.recognise import NATION, Table, recognise
from factcheck.reference.records import Line, Row
from factcheck.reference.shelf import Manifest, current, draft, files, lock, manifest, point, publish
from factcheck.reference.validate import Fault, validate
from factcheck.reference.validate_areas import validate_areas

__all__ = [
    "Manifest",
    "Refused",
    "current",
    "history",
    "import_all",
    "import_file",
    "import_pages",
    "rollback",
    "verify",
]

_QUARANTINE = "quarantine"


class Refused(SourceError):
    """A table did not hold what its suite expects; `faults` says what, and the library is as it was."""

    def __init__(self, message: str, faults: Sequence[Fault]) -> None:
        super().__init__(message)
        self.faults = tuple(faults)


def import_file(
    path: Path, folder: Path, *, today: date, suites: Path | None = None, url: str | None = None
) -> Manifest:
    """Take one official file with one table into the library; of several tables, the manifest of the last."""
    return import_all(path, folder, today=today, suites=suites, url=url)[-1]


def import_all(
    path: Path,
    folder: Path,
    *,
    today: date,
    suites: Path | None = None,
    url: str | None = None,
    kinds: Sequence[str] = (),
) -> list[Manifest]:
    """Take the tables in an official file (.xlsx, .xls, .csv, or the .zip that BLS packs it in) or folder (oe.*).

    `kinds` limits what is taken to these kinds of table ("nation", "states", "metropolitan").

    Raises:
        SourceError: the file is not one that this program knows, or cannot be read.
        Refused: it breaks its expectations.
    What a table before it brought in stays; otherwise nothing in use is changed.
    """
    with lock(folder):
        held = quarantine(path, folder)
        try:
            found = recognise(held, held.parent / "unpacked", name=path.name)
            wanted = [table for table in found if not kinds or table.kind in kinds]
            if not wanted:
                raise SourceError(f"{path.name}: it holds {found[0].kind}, not {' or '.join(kinds)}")
            return [_take_table(table, folder, today=today, file=path, url=url, suites=suites) for table in wanted]
        finally:
            _empty(held.parent)


def _take_table(
    table: Table, folder: Path, *, today: date, file: Path, url: str | None, suites: Path | None
) -> Manifest:
    if table.kind != NATION:
        return _take_areas(table, folder, today=today, file=file, url=url, suites=suites)
    previous = _before(Library.open(current(folder)), table.release)
    return _take(table.lines(), (), previous, folder, today=today, file=file, url=url, suites=suites)


def _take_areas(
    table: Table, folder: Path, *, today: date, file: Path, url: str | None, suites: Path | None
) -> Manifest:
    """Write, validate what was written, and publish. States go into the snapshot, the rest into a file beside it."""
    base = current(folder)
    nation = Library.open(folder)
    if not nation.holds(table.release):
        raise SourceError(
            f"{file.name}: figures of areas for {table.release.name}, whose national table is not held; "
            f"import that first (oesm{(table.release.period.start or 0) % 100:02d}nat.zip)"
        )
    inside = regions.goes_into_snapshot(table.kind)
    with draft(folder) as partial:
        target = partial / (FIGURES if inside else AREAS)
        written = regions.write(
            table.records(), table.release, table.kind, base=base if inside else areas(folder), target=target
        )
        draft_of = Library.open(target) if inside else nation.beside(target)
        faults = validate_areas(
            draft_of, table.release, table.kind, nation=nation, doubled=written.doubled, suites=suites
        )
        refuse(file, f"{table.kind} of {table.release.program} {table.release.name}", faults)
        return publish(
            partial,
            folder,
            Manifest(
                name="",
                created=today.isoformat(),
                previous=None,
                program=table.release.program,
                release=table.release.name,
                rows=written.rows,
                file=file.name,
                file_sha256=written.origin.sha256 if written.origin else "",
                url=url,
                sha256=None,
                warnings=tuple(str(fault) for fault in faults),
                table=table.kind,
            ),
        )


def import_pages(
    path: Path, folder: Path, *, today: date, suites: Path | None = None, url: str | None = None
) -> Manifest:
    """Take pages of the handbook into the library: a folder of them, a zip, or one page.

    Raises:
        SourceError: a page is none of the handbook's or of another shape, or they are of several editions.
        Refused: the edition with these pages in it breaks its expectations.
    Either way nothing in use is changed.
    """
    from factcheck.reference.edition import assemble
    from factcheck.reference.importers.handbook_page import read_pages

    with lock(folder):
        pages = read_pages(path)
        library = Library.open(current(folder))
        edition = assemble(pages, library)
        same = [one for one in library.releases() if (one.program, one.name) == ("OOH", edition.release.name)]
        previous = library.lines(same[0]) if same else _before(library, edition.release)
        return _take(edition.lines, edition.rows, previous, folder, today=today, file=path, url=url, suites=suites)


def _take(
    lines: list[Line],
    rows: Sequence[Row],
    previous: list[Line],
    folder: Path,
    *,
    today: date,
    file: Path,
    url: str | None,
    suites: Path | None,
) -> Manifest:
    """Validate and publish. Raises Refused, and then nothing has changed."""
    faults = validate(lines, previous, suites=suites)
    release = lines[0].release
    refuse(file, f"{release.program} {release.name}", faults)
    with draft(folder) as partial:
        extend(current(folder), partial / FIGURES, lines, rows)
        return publish(
            partial,
            folder,
            Manifest(
                name="",
                created=today.isoformat(),
                previous=None,
                program=release.program,
                release=release.name,
                rows=len(lines),
                file=file.name,
                file_sha256=_digest(lines),
                url=url,
                sha256=None,
                warnings=tuple(str(fault) for fault in faults),
            ),
        )


def quarantine(path: Path, folder: Path) -> Path:
    """A copy of a file, or of the flat files in a folder, where nothing reads figures from.

    Raises:
        SourceError: it cannot be read.
    """
    place = folder / _QUARANTINE
    _empty(place)  # what a killed run left behind; the lock says that nobody is reading
    target = place / path.name
    try:
        if path.is_dir():
            target.mkdir()
            for one in sorted(path.iterdir()):
                if one.is_file() and (one.name.startswith("oe.") or one.name.endswith(".sqlite.gz")):
                    _second_name(one, target / one.name)
        else:
            shutil.copyfile(path, target)
    except OSError as error:
        _empty(place)
        raise SourceError(f"{path}: cannot be read ({error.strerror}); nothing was imported") from error
    return target


def _empty(place: Path) -> None:
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True, exist_ok=True)


def _second_name(path: Path, target: Path) -> None:
    """The same hundreds of megabytes under another name; a copy where the system cannot."""
    try:
        os.link(path, target)
    except OSError:
        shutil.copyfile(path, target)


def rollback(folder: Path) -> str | None:
    """Go back to the release before the one in use; the name now in use, None for the embedded snapshot.

    Raises:
        SourceError: nothing was ever imported.
    """
    with lock(folder):
        name = current_name(folder)
        if name is None:
            raise SourceError(f"{folder}: nothing was imported, so there is nothing to go back from")
        previous = manifest(folder / RELEASES / name).previous
        point(folder, previous)
        return previous


def history(folder: Path) -> tuple[Manifest, ...]:
    """Every release ever published here, oldest first, in use or not."""
    found = sorted(path for path in (folder / RELEASES).glob("[0-9]*") if path.is_dir())
    return tuple(manifest(path) for path in found)


def verify(folder: Path) -> list[str]:
    """What is wrong with the releases of a folder: changed bytes, damaged pages, a pointer to nothing."""
    troubles = []
    for path in sorted((folder / RELEASES).glob("[0-9]*")):
        try:
            expected = files(path)
        except SourceError as error:
            troubles.append(str(error))
            continue
        for file, digest in expected:
            found = hashlib.sha256(file.read_bytes()).hexdigest() if file.is_file() else "missing"
            if found != digest:
                troubles.append(f"{file}: its sha256 is {found}, but the manifest says {digest}")
            troubles += verify_file(file)
    try:
        current(folder)
    except ReferenceMissing as error:
        troubles.append(str(error))
    return troubles


def _digest(lines: Sequence[Line]) -> str:
    """The sha256 of the official file; of several files (pages), that of their digests in order."""
    digests = sorted({line.origin.sha256 for line in lines})
    return digests[0] if len(digests) == 1 else hashlib.sha256("\n".join(digests).encode()).hexdigest()


def _before(library: Library, release: Release) -> list[Line]:
    """The table to compare with: the newest one held that is older, if there is one."""
    older = [one for one in library.known(release.program) if library.holds(one)]
    older = [one for one in older if (one.period.start or 0) < (release.period.start or 0)]
    return library.lines(older[-1]) if older else []


def refuse(path: Path, what: str, faults: Sequence[Fault]) -> None:
    """Raises Refused where a critical expectation does not hold."""
    broken = [fault for fault in faults if fault.severity == "critical"]
    if not broken:
        return
    listed = "".join(f"\n  - {fault}" for fault in broken)
    head = f"{path}: not published as {what}; {len(broken)} expectations do not hold:"
    tail = "The library is as it was. If BLS changed its table, change the suite in expectations/."
    raise Refused(f"{head}{listed}\n{tail}", faults)
