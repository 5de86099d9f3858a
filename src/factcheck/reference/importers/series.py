"""Series of the whole economy: monthly tables of two columns, and answers of the Public Data API as recorded.

The tables are downloads of single series ("date,value" or "observation_date,NAME"), each date the first of its month.
A blank value is a month for which the office has none. Which series a file holds stands in its name.
"""

import csv
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from factcheck.errors import SourceError
from factcheck.reference import economy, tables
from factcheck.reference.economy import ANNUAL, MONTHS_OF_A_YEAR, Month, Series
from factcheck.reference.records import Importer, Origin, Record, Row

# File -> series and when it was taken; the names are those of the service that hands the series on.
_TABLES = {
    "CPIAUCNS": ("CUUR0000SA0", "2024-12"),
    "CPIAUCSL": ("CUSR0000SA0", "2026-01"),
    "CPILFESL": ("CUSR0000SA0L1E", "2026-01"),
    "UNRATE": ("LNS14000000", "2026-01"),
    "U6RATE": ("LNS13327709", "2026-01"),
    "CIVPART": ("LNS11300000", "2026-01"),
    "PAYEMS": ("CES0000000001", "2026-01"),
    "AHETPI": ("CES0500000008", "2026-01"),
}
_SERVICE = "https://fred.stlouisfed.org/series/"
# Recorded answer -> when it was recorded.
_ANSWERS = {
    "results_only_CES0000000001_CES0500000003_LNS14000000_2015_2016.json": "2016-06",
    "v2_get_annualaverage_CUUR0000SA0_2015_2020.json": "2020-05",
}
_API = "https://api.bls.gov/publicAPI/v2/timeseries/data/"
_DATE = re.compile(r"(\d{4})-(\d\d)-01")
_PERIOD = re.compile(r"M(\d\d)")
_COLUMNS = 2


def read(folder: Path) -> Iterator[Record]:
    """Every series below `folder`/series and `folder`/api that the catalogue (economy.py) knows."""
    known = {one.id: one for one in economy.NATIONAL}
    numbers = {name: number for number, name in enumerate(known)}
    for one in economy.NATIONAL:
        yield row(one, numbers[one.id])
    for name, (series, day) in _TABLES.items():
        path = folder / "series" / f"{name}.csv"
        if path.is_file():
            origin = Origin(str(path.relative_to(folder)), "", tables.sha256(path), _SERVICE + name)
            yield from observations({series: _table(path, known[series])}, numbers, origin, day)
    for name, day in _ANSWERS.items():
        path = folder / "api" / name
        if path.is_file():
            origin = Origin(str(path.relative_to(folder)), "", tables.sha256(path), _API)
            yield from observations(read_answer(path, known), numbers, origin, day)


def row(series: Series, number: int) -> Row:
    """A series of the catalogue under a number."""
    kind = (series.program, series.indicator.value, series.title, int(series.adjusted))
    return Row("economy", (number, series.id, *kind, series.scale, series.step, series.area))


def observations(
    found: Mapping[str, Mapping[Month, int]], numbers: Mapping[str, int], origin: Origin, day: str
) -> Iterator[Row]:
    """The values of one capture, by series id."""
    yield Row("capture", (origin, day))
    for name, values in found.items():
        for (year, month), value in values.items():
            yield Row("observation", (numbers[name], origin, year, month, value))


def stored(series: Series, value: float, where: str) -> int:
    """A value as printed, in the form in which it is kept. Raises SourceError where it is too fine for the series."""
    scaled = value * series.printed_in * series.scale
    if not -1e12 < scaled < 1e12 or abs(scaled - round(scaled)) > 1e-3:
        raise SourceError(f"{where}: {value!r} is no value of {series.id}, which is printed in steps of {series.step}")
    return round(scaled)


def month_of(period: str) -> int | None:
    """The month that the office's code names, 13 for the annual average; None for halves and quarters."""
    match = _PERIOD.fullmatch(period)
    if not match:
        return None
    month = int(match[1])
    return month if 1 <= month <= ANNUAL else None


def _table(path: Path, series: Series) -> dict[Month, int]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    if not rows or len(rows[0]) != _COLUMNS or not rows[0][0].strip().lower().endswith("date"):
        raise SourceError(f"{path}: its first line is not the header of a series: expected a date and a value")
    found: dict[Month, int] = {}
    for line, cells in enumerate(rows[1:], start=2):
        date = _DATE.fullmatch(cells[0].strip()) if len(cells) == _COLUMNS else None
        if not date or not 1 <= int(date[2]) <= MONTHS_OF_A_YEAR:
            raise SourceError(f"{path}, line {line}: expected the first of a month and a value, found {cells!r}")
        text = cells[1].strip()
        if text in ("", "."):
            continue
        try:
            value = float(text)
        except ValueError:
            raise SourceError(f"{path}, line {line}: {text!r} is no number") from None
        found[int(date[1]), int(date[2])] = stored(series, value, f"{path}, line {line}")
    return found


def read_answer(path: Path, known: Mapping[str, Series]) -> dict[str, dict[Month, int]]:
    """The series of an answer of the Public Data API, whole or only its `Results`, as the file `path` keeps it.

    Raises:
        SourceError: it is no such answer, or names a series that is not in `known`.
    """
    try:
        content = json.loads(path.read_text("utf-8"))
        results = content.get("Results", content)
        listed = (results[0] if isinstance(results, list) else results)["series"]
        found = {str(one["seriesID"]): one["data"] for one in listed}
        strange = sorted(found.keys() - known.keys())
        if strange:
            raise SourceError(f"{path.name}: {', '.join(strange[:3])} is none of the series that can be held")
        return {name: dict(_values(data, known[name], path)) for name, data in found.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, IndexError) as error:
        raise SourceError(f"{path.name}: not an answer of the BLS API ({error!r})") from error


def _values(data: Iterable[Mapping[str, Any]], series: Series, path: Path) -> Iterator[tuple[Month, int]]:
    for one in data:
        month = month_of(str(one["period"]))
        text = str(one["value"]).replace(",", "")
        if month and text not in ("-", ""):
            yield (int(one["year"]), month), stored(series, float(text), path.name)


IMPORTER = Importer("series", read)
