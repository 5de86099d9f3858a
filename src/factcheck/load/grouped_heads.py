"""Heads of a table, one to a line, where several names stand over several columns each."""

import re

from factcheck.load.lines import Line

# start, end, column, how many columns it covers
Head = tuple[int, int, int, int]

_YEAR = re.compile(r"\s*(?:19|20)\d\d\s*")
_LOWER = re.compile(
    r"\s*(?:(?:19|20)\d\d|number|percent|%|mean|median|hourly|annual|projected (?:19|20)\d\d)\s*", re.IGNORECASE
)


def is_year(line: Line) -> bool:
    """Whether the line is a year and nothing else."""
    return _YEAR.fullmatch(line.text) is not None


def grouped_heads(names: list[Line], width: int) -> tuple[int, tuple[tuple[Head, ...], tuple[Head, ...]]] | None:
    """How many of the lines are captions, and the two rows of heads of a table of `width` columns.

    None unless one reading alone fits: each upper name right before its lower ones, or all upper names before all
    lower ones and every one but the first over equally many.
    """
    for skipped in range(len(names)):
        groups = _in_turn(names[skipped:]) or []
        if sum(max(1, len(lower)) for _, lower in groups) != width:
            groups = _in_rows(names[skipped:], width) or []
        if len([lower for _, lower in groups if lower]) > 1 and not groups[0][1]:
            return skipped, _placed(groups)
    return None


def _in_turn(names: list[Line]) -> list[tuple[Line, list[Line]]] | None:
    groups: list[tuple[Line, list[Line]]] = []
    for line in names:
        if not _LOWER.fullmatch(line.text):
            groups.append((line, []))
        elif groups:
            groups[-1][1].append(line)
        else:
            return None
    return groups


def _in_rows(names: list[Line], width: int) -> list[tuple[Line, list[Line]]] | None:
    upper = [line for line in names if not _LOWER.fullmatch(line.text)]
    lower = names[len(upper) :]
    if len(upper) < 2 or names[: len(upper)] != upper or 1 + len(lower) != width or len(lower) % (len(upper) - 1):
        return None
    each = len(lower) // (len(upper) - 1)
    rest = [(line, lower[each * at : each * (at + 1)]) for at, line in enumerate(upper[1:])]
    return [(upper[0], []), *rest]


def _placed(groups: list[tuple[Line, list[Line]]]) -> tuple[tuple[Head, ...], tuple[Head, ...]]:
    above: list[Head] = []
    below: list[Head] = []
    column = 0
    for line, lower in groups:
        span = max(1, len(lower))
        above.append((line.start, line.end, column, span))
        below += [(each.start, each.end, column + at, 1) for at, each in enumerate(lower)]
        column += span
    return tuple(above), tuple(sorted(below))
