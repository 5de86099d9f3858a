"""What a newer library says of the economy's series that an older one does not."""

from dataclasses import dataclass

from factcheck.period import Period
from factcheck.reference.economy import MONTHS_OF_A_YEAR, NATIONAL, Capture, states
from factcheck.reference.library import Library
from factcheck.reference.validate_series import held


@dataclass(frozen=True, slots=True)
class SeriesChange:
    """The series of one program: how many changed, their months that are new or revised, and the newest month."""

    program: str
    series: int
    new: int
    revised: int
    until: Period


def diff_series(older: Library, newer: Library) -> tuple[SeriesChange, ...]:
    """One entry for each program of which a series is new, longer or revised."""
    counts: dict[str, list[tuple[int, int, tuple[int, int]]]] = {}
    for series in (*NATIONAL, *states(newer.connection)):
        after = held(series, newer)
        if after is None:
            continue
        before = held(series, older)
        new, revised = _compared(before, after)
        if new or revised:
            counts.setdefault(series.program, []).append((new, revised, after.months[-1]))
    return tuple(
        SeriesChange(
            program,
            len(found),
            sum(new for new, _, _ in found),
            sum(revised for _, revised, _ in found),
            Period(max(last for *_, last in found)[0], month=max(last for *_, last in found)[1]),
        )
        for program, found in counts.items()
    )


def _compared(before: Capture | None, after: Capture) -> tuple[int, int]:
    months = [month for month in after.values if month[1] <= MONTHS_OF_A_YEAR]
    if before is None:
        return len(months), 0
    new = sum(month not in before.values for month in months)
    return new, sum(month in before.values and before.values[month] != after.values[month] for month in months)
