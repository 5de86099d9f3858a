"""Heads of a table in two rows, where some names stand over several columns."""

from dataclasses import dataclass

from factcheck.load.head_words import YEAR, arrange, is_lower, suits
from factcheck.load.lines import Line

# start, end, column, how many columns it covers
Head = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Part:
    """A head as it stands in the file."""

    start: int
    end: int
    text: str


def is_year(line: Line) -> bool:
    """Whether the line is a year and nothing else."""
    return YEAR.fullmatch(line.text.strip()) is not None


def two_rows(uppers: list[Part], lowers: list[Part], width: int) -> tuple[tuple[Head, ...], ...] | None:
    """The two rows of heads over `width` columns; None unless one arrangement alone suits."""
    counts = arrange([part.text for part in uppers], [part.text for part in lowers], width)
    if counts is None:
        return None
    above: list[Head] = []
    below: list[Head] = []
    column = used = 0
    for upper, count in zip(uppers, counts, strict=True):
        span = max(1, count)
        above.append((upper.start, upper.end, column, span))
        below += [(each.start, each.end, column + at, 1) for at, each in enumerate(lowers[used : used + count])]
        column, used = column + span, used + count
    return tuple(above), tuple(below)


def grouped_heads(names: list[Line], width: int) -> tuple[int, tuple[tuple[Head, ...], ...]] | None:
    """How many of the lines are captions, and the two rows of heads of a table of `width` columns.

    Each upper name right before its lower ones, or all upper names before all lower ones.
    """
    for skipped in range(len(names)):
        parts = [Part(line.start, line.end, line.text.strip()) for line in names[skipped:]]
        turns = _in_turn(parts)
        if turns is not None and sum(max(1, len(lower)) for _, lower in turns) == width:
            uppers, lowers = [upper for upper, _ in turns], [each for _, lower in turns for each in lower]
            if not turns[0][1] and all(suits(upper.text, each.text) for upper, lower in turns for each in lower):
                return skipped, _placed(turns)
        last = max((at for at, part in enumerate(parts) if not is_lower(part.text)), default=-1)
        uppers, lowers = parts[: last + 1], parts[last + 1 :]
        if len(uppers) > 1 and len(lowers) > 1 and (found := two_rows(uppers, lowers, width)) is not None:
            return skipped, found
    return None


def _in_turn(parts: list[Part]) -> list[tuple[Part, list[Part]]] | None:
    groups: list[tuple[Part, list[Part]]] = []
    for part in parts:
        if groups and is_lower(part.text) and suits(groups[-1][0].text, part.text):
            groups[-1][1].append(part)
        else:
            groups.append((part, []))
    return groups if all(len(lower) != 1 for _, lower in groups) else None


def _placed(groups: list[tuple[Part, list[Part]]]) -> tuple[tuple[Head, ...], ...]:
    above: list[Head] = []
    below: list[Head] = []
    column = 0
    for upper, lower in groups:
        span = max(1, len(lower))
        above.append((upper.start, upper.end, column, span))
        below += [(each.start, each.end, column + at, 1) for at, each in enumerate(lower)]
        column += span
    return tuple(above), tuple(sorted(below))
