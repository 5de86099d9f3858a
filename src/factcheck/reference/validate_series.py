"""Series of the economy against their expectation suites (`expectations/series*.yaml`), before they may enter."""

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcheck.measure import Indicator
from factcheck.reference.economy import ANNUAL, MONTHS_OF_A_YEAR, NATIONAL, Capture, Month, Series, states
from factcheck.reference.library import Library
from factcheck.reference.validate import Fault, suites_folder

if TYPE_CHECKING:
    import pandas as pd

Found = Mapping[Series, Mapping[Month, int]]
_RATES = (Indicator.UNEMPLOYMENT, Indicator.UNDEREMPLOYMENT, Indicator.PARTICIPATION)
_SHOWN = 3


def validate_series(found: Found, library: Library, *, today: date, suites: Path | None = None) -> list[Fault]:
    """Everything that captured series break: month by month, as wholes, and beside what is held of them."""
    from factcheck.expectations import run_suites

    folder = suites or suites_folder()
    newest = {series.id: before for series in found if (before := held(series, library)) is not None}
    tables = [
        (folder / "series.yaml", _frame(_months(found))),
        (folder / "series_summary.yaml", _frame(_wholes(found, newest, today))),
    ]
    if newest:
        tables.append((folder / "series_change.yaml", _frame(_revisions(found, newest))))
    return [
        Fault(one.suite, one.says, one.severity, tuple(_row(row) for row in one.rows[:_SHOWN]), one.detail)
        for result in run_suites(tables)
        for one in result.broken
    ]


def faults_of_held(library: Library, *, suites: Path | None = None) -> list[Fault]:
    """What the newest captures of all series held break, taken for new ones of their last month."""
    found = {
        series: capture.values
        for series in (*NATIONAL, *states(library.connection))
        if (capture := held(series, library)) is not None
    }
    if not found:
        return []
    year, month = max(month for values in found.values() for month in values if month[1] <= MONTHS_OF_A_YEAR)
    faults = validate_series(found, library, today=date(year, month, 28), suites=suites)
    return [fault for fault in faults if fault.severity == "critical"]


def held(series: Series, library: Library) -> Capture | None:
    """The newest capture of a series that the library has."""
    captures = library.economy(series.indicator, area=series.area)
    if not isinstance(captures, tuple):
        return None
    return next((one for one in captures if one.series.id == series.id), None)


def _months(found: Found) -> Iterator[dict[str, Any]]:
    """One row a month: the value under the name of its kind, and how far it moved since the month before."""
    for series, values in found.items():
        for (year, month), value in sorted(values.items()):
            if month == ANNUAL:
                continue
            before = values.get((year, month - 1) if month > 1 else (year - 1, MONTHS_OF_A_YEAR))
            rate = series.indicator in _RATES
            published = value / series.scale
            moved = None if before is None else published - before / series.scale if rate else value / before - 1
            yield {
                "series": series.id,
                "month": f"{year}-{month:02d}",
                **{one.name.lower(): None for one in Indicator if not one.is_change},
                series.indicator.name.lower(): published,
                "points": moved if rate else None,
                "share": None if rate else moved,
            }


def _wholes(found: Found, newest: Mapping[str, Capture], today: date) -> Iterator[dict[str, Any]]:
    """One row a series: months, gaps between them, how old the last is, how often the value stays the same."""
    for series, values in found.items():
        months = sorted(year * MONTHS_OF_A_YEAR + month for year, month in values if month != ANNUAL)
        kept = [values[month] for month in sorted(values) if month[1] != ANNUAL]
        same = sum(a == b for a, b in pairwise(kept))
        before = newest.get(series.id)
        last = before.months[-1] if before and before.months else None
        lost = (last[0] * MONTHS_OF_A_YEAR + last[1] - months[-1]) if last and months else 0
        yield {
            "series": series.id,
            "months": len(months),
            "gaps": months[-1] - months[0] + 1 - len(months) if months else 0,
            "age": today.year * MONTHS_OF_A_YEAR + today.month - months[-1] if months else None,
            "ahead": max(0, months[-1] - today.year * MONTHS_OF_A_YEAR - today.month) if months else 0,
            "lost": max(0, lost),
            "unmoved": same / (len(kept) - 1) if len(kept) > 1 else 0.0,
            "rate": series.indicator in _RATES,
        }


def _revisions(found: Found, newest: Mapping[str, Capture]) -> Iterator[dict[str, Any]]:
    """One row for each series held before: the share of months revised, and the largest revision."""
    for series, values in found.items():
        before = newest.get(series.id)
        shared = [month for month in values if before is not None and month in before.values]
        if before is None or not shared:
            continue
        rate = series.indicator in _RATES
        moved = [
            abs(values[month] - before.values[month]) / (series.scale if rate else before.values[month])
            for month in shared
        ]
        fixed = series.indicator.level in (Indicator.PRICES, Indicator.CORE_PRICES) and not series.adjusted
        yield {
            "series": series.id,
            "points": max(moved) if rate else None,
            "share": None if rate else max(moved),
            "fixed": fixed,
            "revised": sum(one > 0 for one in moved) / len(moved),
        }


def _frame(rows: Iterator[dict[str, Any]]) -> "pd.DataFrame":
    import pandas as pd

    return pd.DataFrame(list(rows))


def _row(row: object) -> str:
    return ", ".join(f"{name} {value}" for name, value in row.items()) if isinstance(row, dict) else f"row {row}"
