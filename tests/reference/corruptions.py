"""What goes wrong with one row of a table: numbers changed, exchanged, multiplied."""

from collections.abc import Callable
from dataclasses import replace

from factcheck.reference.columns import Column
from factcheck.reference.records import Line


def cells(line: Line, **changed: int | str | None) -> Line:
    """A row with some cells changed; None takes a cell away."""
    found: dict[Column, int | str] = dict(line.cells)
    for name, value in changed.items():
        found.pop(Column[name.upper()], None)
        if value is not None:
            found[Column[name.upper()]] = value
    return replace(line, cells=found)


def swap(one: str, other: str) -> Callable[[Line], Line]:
    """Exchange two columns."""

    def change(line: Line) -> Line:
        first, second = line.cells.get(Column[one.upper()]), line.cells.get(Column[other.upper()])
        return cells(line, **{one: second, other: first})

    return change


def times(factor: float, *names: str) -> Callable[[Line], Line]:
    """Multiply columns."""

    def change(line: Line) -> Line:
        found = {name: line.cells.get(Column[name.upper()]) for name in names}
        return cells(line, **{name: round(v * factor) if isinstance(v, int) else v for name, v in found.items()})

    return change
