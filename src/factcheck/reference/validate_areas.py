"""Tables of areas against their expectation suites, as they were written, before they are published.

A table of areas is judged by its rows, by its areas, and as a whole beside the national table of the same release;
where the release before is held, by what changed.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.figure import Release
from factcheck.reference import area_frames as made
from factcheck.reference.library import Library
from factcheck.reference.records import Line
from factcheck.reference.regions import KINDS
from factcheck.reference.validate import Fault, named_row, suites_folder

if TYPE_CHECKING:
    import pandas as pd


def validate_areas(
    written: Library, release: Release, kind: str, *, nation: Library, doubled: int = 0, suites: Path | None = None
) -> list[Fault]:
    """Everything that the table of one kind and release breaks. `nation` is the library before it came in.

    doubled  rows that stood there twice, which the file itself cannot hold
    """
    beside = made.nation(nation.lines(release))
    frame = made.table(written.area_lines(release, KINDS[kind]), beside)
    before = None
    if earlier := _before(nation, release, kind):
        before = made.table(nation.area_lines(earlier, KINDS[kind]), made.nation(nation.lines(earlier)))
    return judge(frame, beside, kind=kind, doubled=doubled, before=before, suites=suites)


def held(library: Library, *, suites: Path | None = None) -> list[Fault]:
    """Every table of areas held, against its suites and the release before it."""
    faults = []
    for release, kind in dict.fromkeys((one, _kind(sort)) for one, sort, _, _ in library.regional()):
        found = validate_areas(library, release, kind, nation=library, suites=suites)
        faults += [replace(fault, says=f"{kind} of {release.name}: {fault.says}") for fault in found]
    return faults


def _kind(sort: str) -> str:
    return next(kind for kind, sorts in KINDS.items() if sort in sorts)


def judge(
    frame: "pd.DataFrame",
    beside: Mapping[str, Line],
    *,
    kind: str,
    doubled: int = 0,
    before: "pd.DataFrame | None" = None,
    suites: Path | None = None,
) -> list[Fault]:
    """Run the suites over a frame of area_frames.py."""
    from factcheck.expectations import run_suites

    folder = suites or suites_folder()
    if frame.empty:
        return [Fault("table", "The table has rows.", "critical", (), "none was read")]
    each = made.areas(frame)
    whole = made.summary(frame, each, beside, kind=kind, doubled=doubled)
    tables = [("oews_areas", frame), ("oews_areas_each", each), ("oews_areas_summary", whole)]
    if before is not None:
        moved = made.change(frame, before)
        tables += [("oews_areas_change", moved)]
        tables += [("oews_areas_change_summary", made.change_summary(frame, before, moved))]
    results = run_suites([(folder / f"{name}.yaml", table) for name, table in tables])
    return [
        Fault(one.suite, one.says, one.severity, tuple(named_row(row) for row in one.rows), one.detail)
        for result in results
        for one in result.broken
    ]


def _before(library: Library, release: Release, kind: str) -> Release | None:
    """The newest older release whose areas of this kind are held."""
    held: Sequence[Release] = [one for one, sort, _, _ in library.regional() if sort in KINDS[kind]]
    older = [one for one in held if (one.period.start or 0) < (release.period.start or 0)]
    return max(older, key=lambda one: one.period.start or 0, default=None)
