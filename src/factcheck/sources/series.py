"""Series of the economy from the Public Data API: which of them belong together, and the one way to fetch them."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from factcheck.errors import SourceError
from factcheck.reference.economy import Series
from factcheck.reference.library import Library
from factcheck.reference.publish_series import import_series
from factcheck.reference.shelf import Manifest, current
from factcheck.reference.validate_series import held
from factcheck.sources import api
from factcheck.web import Web

YEARS = 10
"""How far back a pull reaches: what one call without a key may ask for, and more than the office ever revises."""


@dataclass(frozen=True, slots=True)
class SeriesSource:
    """Series that are published together, and how to name them from a library.

    about   what they measure, for people
    series  library -> the series
    """

    name: str
    program: str
    about: str
    series: Callable[[Library], Sequence[Series]]


def pull_series(
    source: SeriesSource,
    folder: Path,
    web: Web,
    *,
    today: date,
    key: str | None = None,
    url: str = api.URL,
    suites: Path | None = None,
) -> Manifest | None:
    """Fetch the last years of every series of a source; None where nothing is new.

    Raises:
        SourceError: the office did not answer, or the day's calls are used up. The key is in no message.
        Refused: the series break their expectations.
    The library in use is not changed then.
    """
    library = Library.open(current(folder))
    wanted = source.series(library)
    first = min((_first(one, library, today) for one in wanted), default=today.year)
    ledger = api.Ledger(folder / "downloads" / "quota.json")
    ids = [one.id for one in wanted]
    found = api.series(ids, first, today.year, web=web, ledger=ledger, today=today, key=key, url=url)
    lost = {name: one.messages for name, one in found.items() if not one.observations}
    if len(lost) == len(ids):
        said = next((message for messages in lost.values() for message in messages), "no message")
        raise SourceError(f"{source.name}: none of {len(ids)} series came; the BLS API says: {said}")
    path = folder / "downloads" / f"{source.name}-{today.isoformat()}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(_as_answer(found), indent=1, sort_keys=True), "utf-8")
    try:
        return import_series(path, folder, today=today, wanted=ids, suites=suites, url=url)
    finally:
        path.unlink(missing_ok=True)


def _first(series: Series, library: Library, today: date) -> int:
    """The first year to ask for: far enough back to join what is held."""
    before = held(series, library)
    joins = before.months[-1][0] if before and before.months else today.year
    return min(today.year - YEARS + 1, joins)


def _as_answer(found: dict[str, api.Series]) -> dict[str, Any]:
    """All answers as one, in the office's own shape, so that what was taken in can be read again."""
    series = [
        {
            "seriesID": one.id,
            "data": [
                {
                    "year": str(seen.year),
                    "period": seen.period,
                    "value": "-" if seen.value is None else repr(seen.value),
                }
                for seen in one.observations
            ],
        }
        for one in found.values()
    ]
    return {"status": "REQUEST_SUCCEEDED", "message": [], "Results": {"series": series}}
