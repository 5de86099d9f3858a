"""The Public Data API, version 2 (bls.gov/developers/api_signature_v2.htm): time series by id.

It answers 200 whatever happens; failures, unknown series and exceeded limits are in the body. It gives at most so
many series and years a call and so many calls a day, silently cutting what is beyond; so requests are split here,
and calls are counted in a ledger that outlives the process.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from factcheck.errors import SourceError
from factcheck.web import Web

PATH = "/publicAPI/v2/timeseries/data/"
URL = f"https://api.bls.gov{PATH}"


@dataclass(frozen=True, slots=True)
class Limits:
    """What one call and one day may ask for."""

    series: int
    years: int
    calls: int


WITH_KEY, WITHOUT_KEY = Limits(50, 20, 500), Limits(25, 10, 25)
# M13 and A01 are annual averages, beside the months, quarters (Q05) and halves (S03) of other surveys.
ANNUAL = ("M13", "A01", "Q05", "S03")


@dataclass(frozen=True, slots=True)
class Observation:
    """One value; None where the office prints "-" and says why in a footnote."""

    year: int
    period: str
    value: float | None
    footnotes: tuple[str, ...] = ()
    latest: bool = False

    @property
    def is_annual(self) -> bool:
        """Whether it stands for the whole year."""
        return self.period in ANNUAL


@dataclass(frozen=True, slots=True)
class Series:
    """What came for one id, newest first as the office sends it; empty with `messages` where it is unknown."""

    id: str
    observations: tuple[Observation, ...]
    catalog: dict[str, str]
    messages: tuple[str, ...] = ()


class Ledger:
    """Calls made on each day, in a file."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def used(self, today: date) -> int:
        """Calls made on that day."""
        try:
            return int(json.loads(self.path.read_text("utf-8")).get(today.isoformat(), 0))
        except (OSError, ValueError, AttributeError):
            return 0

    def take(self, today: date, limits: Limits) -> None:
        """Count one call before it is made. Raises SourceError where the day's calls are used up."""
        if (used := self.used(today)) >= limits.calls:
            raise SourceError(f"all {limits.calls} calls that the BLS API allows on {today} are used; go on tomorrow")
        self._set(today, used + 1)

    def fill(self, today: date, limits: Limits) -> None:
        """The server says that the day's calls are used up, whatever was counted here."""
        self._set(today, limits.calls)

    def _set(self, today: date, calls: int) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        partial = self.path.with_suffix(".partial")
        partial.write_text(json.dumps({today.isoformat(): calls}), "utf-8")
        partial.replace(self.path)


def series(
    ids: Sequence[str],
    start: int,
    end: int,
    *,
    web: Web,
    ledger: Ledger,
    today: date,
    key: str | None = None,
    url: str = URL,
) -> dict[str, Series]:
    """Observations of each series from `start` to `end`, annual averages too.

    Raises:
        SourceError: the office did not process a request, or the day's calls are used up. The key is in no message.
    """
    limits = WITH_KEY if key else WITHOUT_KEY
    found: dict[str, Series] = {}
    for chunk, first, last in batches(ids, start, end, limits):
        ledger.take(today, limits)
        payload: dict[str, Any] = {"seriesid": list(chunk), "startyear": str(first), "endyear": str(last)}
        payload |= {"annualaverage": True, "catalog": True, "registrationkey": key} if key else {}
        answer = web.post(url, payload, secret=key)
        try:
            results = read(answer, chunk)
        except SourceError as error:
            if "threshold" in str(error).lower():
                ledger.fill(today, limits)
            raise SourceError(str(error).replace(key, "…") if key else str(error)) from None
        for one in results:
            found[one.id] = _joined(found[one.id], one) if one.id in found else one
    return found


def _joined(older: Series, newer: Series) -> Series:
    """Two stretches of one series."""
    observations = newer.observations + older.observations
    return Series(newer.id, observations, newer.catalog or older.catalog, older.messages + newer.messages)


def batches(ids: Sequence[str], start: int, end: int, limits: Limits) -> Iterator[tuple[Sequence[str], int, int]]:
    """Requests small enough to be answered whole: (ids, first year, last year)."""
    for first in range(start, end + 1, limits.years):
        for place in range(0, len(ids), limits.series):
            yield ids[place : place + limits.series], first, min(first + limits.years - 1, end)


def read(answer: dict[str, Any], ids: Sequence[str]) -> list[Series]:
    """One answer as series.

    Raises:
        SourceError: its status is not REQUEST_SUCCEEDED, or its shape is another.
    """
    raw = answer.get("message") or []
    messages = [str(one) for one in (raw if isinstance(raw, list) else [raw])]
    if answer.get("status") != "REQUEST_SUCCEEDED":
        said = "; ".join(messages) or "no message"
        raise SourceError(f"BLS API: {answer.get('status', 'no status')}: {said}")
    try:
        results = answer["Results"]
        # version 1 wraps the results in a list
        listed = (results[0] if isinstance(results, list) else results)["series"]
        return [_series(one, messages) for one in listed] or [Series(one, (), {}, tuple(messages)) for one in ids]
    except (KeyError, IndexError, TypeError, AttributeError, ValueError) as error:
        raise SourceError(f"BLS API: an answer of another shape ({error!r})") from None


def _series(raw: dict[str, Any], messages: list[str]) -> Series:
    name = raw["seriesID"]
    observations = tuple(_observation(one) for one in raw["data"])
    catalog = {str(key): str(value) for key, value in (raw.get("catalog") or {}).items()}
    about = tuple(one for one in messages if name in one)
    if not observations and not about:
        about = tuple(messages) or ("the answer has no data for this series",)
    return Series(name, observations, catalog, about)


def _observation(raw: dict[str, Any]) -> Observation:
    text = str(raw["value"]).replace(",", "")
    notes = tuple(str(note["text"]) for note in raw.get("footnotes") or () if note and note.get("text"))
    value = None if text in ("-", "") else float(text)
    return Observation(int(raw["year"]), raw["period"], value, notes, raw.get("latest") == "true")
