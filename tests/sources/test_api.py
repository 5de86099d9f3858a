"""The Public Data API: recorded answers, and every way in which it fails with status 200."""

import json
from datetime import date
from pathlib import Path

import pytest

from factcheck.errors import SourceError
from factcheck.sources import api
from factcheck.web import Web

from .stand_in import Bls, Handler, answers, as_json, bls, page

TODAY = date(2026, 11, 22)
KEY = "0123456789abcdef0123456789abcdef"
DAY = {"year": "2020", "period": "M13", "periodName": "Annual", "value": "258.811", "footnotes": [{}]}


def succeeded(*series: dict[str, object], message: tuple[str, ...] = ()) -> dict[str, object]:
    found = {"status": "REQUEST_SUCCEEDED", "responseTime": 9, "message": list(message)}
    return found | {"Results": {"series": list(series)}}


def one(name: str, *data: dict[str, object]) -> dict[str, object]:
    return {"seriesID": name, "data": list(data)}


def ask(
    server: Bls, folder: Path, *ids: str, key: str | None = KEY, start: int = 2020, end: int = 2020
) -> dict[str, api.Series]:
    web = Web("editor@example.org", pause=0.01, attempts=2)
    ledger = api.Ledger(folder / "quota.json")
    url = f"{server.url}/api"
    return api.series(ids, start, end, web=web, ledger=ledger, today=TODAY, key=key, url=url)


def test_values_are_numbers_and_an_empty_footnote_is_none(tmp_path: Path) -> None:
    with bls() as server:
        server.pages["/api"] = as_json(succeeded(one("CUUR0000SA0", DAY)))
        found = ask(server, tmp_path, "CUUR0000SA0")["CUUR0000SA0"]
    assert found.observations == (api.Observation(2020, "M13", 258.811),)
    assert found.observations[0].is_annual
    sent = json.loads(server.seen[0].body)
    assert sent == {
        "seriesid": ["CUUR0000SA0"], "startyear": "2020", "endyear": "2020",
        "annualaverage": True, "catalog": True, "registrationkey": KEY,
    }  # fmt: skip


@pytest.mark.parametrize(("key", "series", "years", "calls"), [(KEY, 50, 20, 6), (None, 25, 10, 15)])
def test_nothing_is_silently_cut(tmp_path: Path, key: str | None, series: int, years: int, calls: int) -> None:
    """BLS answers the first 50 (25) series and 20 (10) years and says nothing of the rest."""

    def answer(handler: Handler) -> None:
        sent = json.loads(handler.body)
        assert len(sent["seriesid"]) <= series
        assert int(sent["endyear"]) - int(sent["startyear"]) < years
        data = [DAY | {"year": str(year)} for year in range(int(sent["endyear"]), int(sent["startyear"]) - 1, -1)]
        as_json(succeeded(*(one(name, *data) for name in sent["seriesid"])))(handler)

    ids = [f"LNS{number:08d}" for number in range(110)]
    with bls() as server:
        server.pages["/api"] = answer
        found = ask(server, tmp_path, *ids, key=key, start=2000, end=2024)
    assert list(found) == ids
    for name in ids:
        assert [seen.year for seen in found[name].observations] == list(range(2024, 1999, -1))
    assert len(server.seen) == calls


def test_an_unknown_series_is_told_apart(tmp_path: Path) -> None:
    with bls() as server:
        message = "Series does not exist for Series LNS99999999"
        server.pages["/api"] = as_json(succeeded(one("LNS14000000", DAY), one("LNS99999999"), message=(message,)))
        found = ask(server, tmp_path, "LNS14000000", "LNS99999999")
    assert found["LNS99999999"].messages == (message,)
    assert found["LNS14000000"].messages == ()


def test_succeeded_but_empty_is_told(tmp_path: Path) -> None:
    with bls() as server:
        server.pages["/api"] = as_json(succeeded(one("LNS14000000")))
        assert ask(server, tmp_path, "LNS14000000")["LNS14000000"].messages == (
            "the answer has no data for this series",
        )


@pytest.mark.parametrize(
    ("message", "words"),
    [
        ("Request could not be serviced, as the daily threshold for total number of requests allocated to the user"
         " with registration key " + KEY + " has been reached.", "daily threshold"),
        ("The key:" + KEY + " provided by the User is invalid.", "is invalid"),
    ],
)  # fmt: skip
def test_a_request_not_processed_is_an_error_without_the_key(tmp_path: Path, message: str, words: str) -> None:
    with bls() as server:
        server.pages["/api"] = as_json({"status": "REQUEST_NOT_PROCESSED", "message": [message], "Results": {}})
        with pytest.raises(SourceError, match=words) as caught:
            ask(server, tmp_path, "LNS14000000")
    assert KEY not in str(caught.value)
    assert caught.value.__cause__ is None
    assert KEY not in "".join(path.read_text() for path in tmp_path.rglob("*") if path.is_file())
    if "threshold" in words:
        with bls() as server, pytest.raises(SourceError, match="go on tomorrow"):
            ask(server, tmp_path, "LNS14000000")
        assert server.seen == []


def test_the_days_calls_are_counted_across_runs(tmp_path: Path) -> None:
    ledger = api.Ledger(tmp_path / "quota.json")
    for _ in range(25):
        ledger.take(TODAY, api.WITHOUT_KEY)
    with pytest.raises(SourceError, match="all 25 calls"):
        api.Ledger(tmp_path / "quota.json").take(TODAY, api.WITHOUT_KEY)
    api.Ledger(tmp_path / "quota.json").take(date(2026, 11, 23), api.WITHOUT_KEY)


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (page(200, b"<html>maintenance</html>"), "not JSON"),
        (as_json(["a"]), "no object"),
        (as_json({"status": "REQUEST_SUCCEEDED"}), "another shape"),
        (as_json(succeeded(one("X", DAY | {"value": "many"}))), "another shape"),
        (page(503, b"busy"), "answered 503"),
    ],
)
def test_an_answer_of_another_shape(tmp_path: Path, answer: object, words: str) -> None:
    with bls() as server:
        server.pages["/api"] = answer  # type: ignore[assignment]
        with pytest.raises(SourceError, match=words):
            ask(server, tmp_path, "X")


def test_a_busy_server_is_asked_again(tmp_path: Path) -> None:
    with bls() as server:
        server.pages["/api"] = answers(page(500, b"oops"), as_json(succeeded(one("X", DAY))))
        assert ask(server, tmp_path, "X")["X"].observations


@pytest.mark.evaluation
def test_recorded_answers_are_read(evaluation: Path) -> None:
    folder = evaluation / "bls/api"
    prices = json.loads((folder / "v2_get_annualaverage_CUUR0000SA0_2015_2020.json").read_text())
    (cpi,) = api.read(prices, ["CUUR0000SA0"])
    assert len([seen for seen in cpi.observations if seen.period == "M13"]) == 5
    top = json.loads((folder / "v2_get_oews_topcoded_OEUN000000000000029102313_2018.json").read_text())
    (orthodontists,) = api.read(top, ["OEUN000000000000029102313"])
    assert orthodontists.observations[0].value is None
    assert any("equal to or greater than" in note for note in orthodontists.observations[0].footnotes)
    catalog = json.loads((folder / "v2_post_catalog_calculations_annualaverage_APU0000701111_2022.json").read_text())
    (flour,) = api.read(catalog, ["APU0000701111"])
    assert flour.catalog
