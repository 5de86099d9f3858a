"""What a newer library says that an older one does not."""

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.figure import Release
from factcheck.reference.columns import Column
from factcheck.reference.library import Library
from factcheck.reference.records import Line

_VALUE = {"OEWS": Column.MEDIAN_ANNUAL, "EP": Column.GROWTH_PERCENT, "OOH": Column.GROWTH_PERCENT}


@dataclass(frozen=True, slots=True)
class Move:
    """One occupation's most cited number in two releases, in its own unit."""

    code: str
    title: str
    before: float
    after: float


@dataclass(frozen=True, slots=True)
class Change:
    """One release that is new, or that was corrected, beside the one before it.

    compared  the release it is compared with; None where there is none
    lost, new codes that only the older, only the newer has
    moves     medians (OEWS) or percents (EP), furthest first
    """

    release: Release
    corrected: bool
    rows: int
    compared: Release | None
    lost: tuple[str, ...]
    new: tuple[str, ...]
    retitled: tuple[tuple[str, str, str], ...]
    moves: tuple[Move, ...]


def diff(older: Library, newer: Library) -> tuple[Change, ...]:
    """Every release whose table is new in `newer`, or other than in `older`, oldest first."""
    found = []
    for release in newer.releases():
        lines = newer.lines(release)
        same = next(
            (one for one in older.releases() if (one.program, one.name) == (release.program, release.name)), None
        )
        if same is not None:
            before = older.lines(same)
            if [(line.subject, line.cells) for line in before] == [(line.subject, line.cells) for line in lines]:
                continue
            found.append(_change(release, lines, same, before, corrected=True))
            continue
        held = [one for one in older.known(release.program) if older.holds(one)]
        earlier = [one for one in held if (one.period.start or 0) < (release.period.start or 0)]
        compared = earlier[-1] if earlier else None
        before = older.lines(compared) if compared else []
        found.append(_change(release, lines, compared, before, corrected=False))
    return tuple(found)


def _change(
    release: Release, lines: Sequence[Line], compared: Release | None, before: Sequence[Line], *, corrected: bool
) -> Change:
    column = _VALUE[release.program]
    now, then = _by_code(lines), _by_code(before)
    shared = sorted(now.keys() & then.keys())
    moves = []
    for code in shared:
        after, former = now[code].cells.get(column), then[code].cells.get(column)
        if isinstance(after, int) and isinstance(former, int) and after != former:
            moves.append(Move(code, now[code].title, former / column.scale, after / column.scale))
    relative = release.program == "OEWS"
    moves.sort(key=lambda move: -abs(move.after / move.before - 1 if relative else move.after - move.before))
    titles = ((code, then[code].title, now[code].title) for code in shared)
    return Change(
        release=release,
        corrected=corrected,
        rows=len(lines),
        compared=compared,
        lost=tuple(sorted(then.keys() - now.keys())) if compared else (),
        new=tuple(sorted(now.keys() - then.keys())) if compared else (),
        retitled=tuple(one for one in titles if one[1].lower() != one[2].lower()),
        moves=tuple(moves),
    )


def _by_code(lines: Sequence[Line]) -> dict[str, Line]:
    """One row for each code: the most detailed where it stands at two levels."""
    order = ("total", "major", "minor", "broad", "detailed", "group")
    return {line.subject: line for line in sorted(lines, key=lambda line: order.index(line.level))}
