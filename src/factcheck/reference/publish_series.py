"""Series of the economy into a user's own library: through quarantine, expectations and one rename, or not at all."""

import hashlib
import shutil
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from factcheck.errors import SourceError
from factcheck.reference import captures, economy
from factcheck.reference.economy import Month, Series
from factcheck.reference.importers.series import read_answer
from factcheck.reference.library import Library
from factcheck.reference.pointer import FIGURES
from factcheck.reference.publish import quarantine, refuse
from factcheck.reference.records import Origin
from factcheck.reference.shelf import Manifest, current, draft, lock, publish
from factcheck.reference.validate_series import held, validate_series

TABLE = "series"
_SUFFIX = ".json"


def holds_series(path: Path) -> bool:
    """Whether a file may be an answer of the Public Data API."""
    return path.suffix.lower() == _SUFFIX


def import_series(
    path: Path,
    folder: Path,
    *,
    today: date,
    wanted: Sequence[str] = (),
    suites: Path | None = None,
    url: str | None = None,
) -> Manifest | None:
    """Take an answer of the Public Data API, saved as a file, into the library; None where it says nothing new.

    `wanted` are the series that were asked for: one that did not come is a fault. Only months that are new or revised
    are written; what was held before stays, as the office's earlier word.

    Raises:
        SourceError: the file is no such answer, or names a series that is not held here.
        Refused: the series break their expectations.
    Either way nothing in use is changed.
    """
    with lock(folder):
        kept = quarantine(path, folder)
        try:
            library = Library.open(current(folder))
            if not economy.has_series(library.connection):
                raise SourceError(
                    f"{folder}: made by a version that held no series; `factcheck reference rollback` first"
                )
            known = catalogue(library)
            values = read_answer(kept, known)
            found = {known[name]: values.get(name, {}) for name in dict.fromkeys((*values, *wanted))}
            faults = validate_series(found, library, today=today, suites=suites)
            program = "/".join(sorted({series.program for series in found})) or "BLS"
            refuse(path, f"series of {program}", faults)
            fresh = {series: _fresh(series, months, library) for series, months in found.items()}
            fresh = {series: months for series, months in fresh.items() if months}
            if not fresh:
                return None
            digest = hashlib.sha256(kept.read_bytes()).hexdigest()
        finally:
            shutil.rmtree(kept.parent, ignore_errors=True)
        with draft(folder) as partial:
            origin = Origin(path.name, "", digest, url or "")
            captures.write(fresh, origin, today.isoformat(), previous=current(folder), target=partial / FIGURES)
            return publish(
                partial,
                folder,
                Manifest(
                    name="",
                    created=today.isoformat(),
                    previous=None,
                    program=program,
                    release=_until(found),
                    rows=sum(len(months) for months in fresh.values()),
                    file=path.name,
                    file_sha256=digest,
                    url=url,
                    sha256=None,
                    warnings=tuple(str(fault) for fault in faults),
                    table=TABLE,
                ),
            )


def catalogue(library: Library) -> dict[str, Series]:
    """Every series that can be held, by id: the national ones and those of the states."""
    return {one.id: one for one in (*economy.NATIONAL, *economy.states(library.connection))}


def _fresh(series: Series, months: Mapping[Month, int], library: Library) -> dict[Month, int]:
    """The months that are not held, or held with another value."""
    before = held(series, library)
    return {month: value for month, value in months.items() if before is None or before.values.get(month) != value}


def _until(found: Mapping[Series, Mapping[Month, int]]) -> str:
    """The last month that came: "2026-10"."""
    year, month = max(
        (month for months in found.values() for month in months if month[1] <= economy.MONTHS_OF_A_YEAR),
        default=(0, 0),
    )
    return f"{year}-{month:02d}"
