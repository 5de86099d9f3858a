"""Series of the economy over real HTTP: published and looked up, or told clearly with the library as it was."""

import json
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from factcheck.cli import main
from factcheck.errors import SourceError
from factcheck.figure import Missing
from factcheck.measure import Indicator
from factcheck.period import Period
from factcheck.reference import publish
from factcheck.reference.economy import Capture, Series
from factcheck.reference.library import EMBEDDED, Library
from factcheck.reference.shelf import Manifest
from factcheck.reference.validate import suites_folder
from factcheck.reference.validate_series import held
from factcheck.sources import SERIES, ces, cpi, cps, laus
from factcheck.sources.api import PATH
from factcheck.sources.series import SeriesSource, pull_series
from factcheck.web import Web

from .stand_in import Answer, Bls, Handler, answers, as_json, bls, page

TODAY = date(2026, 11, 22)
LAST = (2026, 10)
KEY = "0123456789abcdef0123456789abcdef"


@pytest.fixture
def server() -> Iterator[Bls]:
    with bls() as running:
        yield running


EMBEDDED_LIBRARY = Library.open()
KNOWN = {one.id: one for source in SERIES for one in source.series(EMBEDDED_LIBRARY)}


@cache
def _held(name: str) -> Capture | None:
    return held(KNOWN[name], EMBEDDED_LIBRARY)


def value(series: Series, year: int, month: int) -> float | None:
    """A plausible value: what is held, then the same moved on by a season; None for the autumn without a survey."""
    before = _held(series.id)
    if (year, month) == (2025, 10) and series.program in ("CPI", "CPS"):
        return None
    if before is not None and (year, month) in before.values:
        return before.values[year, month] / series.scale / series.printed_in
    start = {Indicator.PRICES: 240, Indicator.CORE_PRICES: 250, Indicator.PAYROLLS: 145_000}
    start |= {Indicator.EARNINGS: 26, Indicator.PRODUCTION_EARNINGS: 22, Indicator.PARTICIPATION: 62}
    base: float = start.get(series.indicator.level, 4)
    months = (year - 2017) * 12 + month
    last = before.months[-1] if before else (0, 0)
    if before is not None and (year, month) > last:
        base, months = before.values[last] / series.scale / series.printed_in, month % 3
    if series.indicator in (Indicator.UNEMPLOYMENT, Indicator.UNDEREMPLOYMENT, Indicator.PARTICIPATION):
        return round(base + (3 if series.indicator is Indicator.UNDEREMPLOYMENT else 0) + months % 4 / 10, 1)
    digits = {1000: 3, 100: 2}.get(int(series.scale), 0)
    return round(base * (1 + 0.002 * months), digits)


def answering(change: Callable[[dict[str, Any]], None] = lambda one: None) -> Answer:
    """The stand-in's answer to any request; `change` may spoil each series."""

    def answer(handler: Handler) -> None:
        sent = json.loads(handler.body)
        listed = []
        for name in sent["seriesid"]:
            months = [
                (year, month)
                for year in range(int(sent["endyear"]), int(sent["startyear"]) - 1, -1)
                for month in range(12, 0, -1)
                if (year, month) <= LAST
            ]
            data = [_observation(KNOWN[name], *month) for month in months]
            one = {"seriesID": name, "data": data}
            change(one)
            listed.append(one)
        as_json({"status": "REQUEST_SUCCEEDED", "message": [], "Results": {"series": listed}})(handler)

    return answer


def _observation(series: Series, year: int, month: int) -> dict[str, Any]:
    found = value(series, year, month)
    text = "-" if found is None else f"{found:g}" if series.scale < 1 else f"{found}"
    notes: list[Mapping[str, str]] = [{}] if found is not None else [{"code": "X", "text": "not collected"}]
    return {"year": str(year), "period": f"M{month:02d}", "value": text, "footnotes": notes}


def get(
    server: Bls, folder: Path, source: SeriesSource, answer: Answer, *, key: str | None = KEY, **more: Any
) -> Manifest | None:
    server.pages[PATH] = answer
    web = Web("editor@example.org", pause=0.01, attempts=2, timeouts=(2.0, 5.0))
    return pull_series(source, folder, web, today=TODAY, key=key, url=f"{server.url}{PATH}", **more)


def untouched(folder: Path) -> bool:
    """Nothing in use changed, and nothing half-done lies about."""
    left = [path for path in folder.rglob("*") if path.is_file() and path.name not in (".lock", "quota.json")]
    return publish.current(folder) == EMBEDDED and publish.verify(folder) == [] and left == []


@pytest.mark.parametrize("source", SERIES, ids=lambda source: str(source.name))
def test_every_source_is_published_and_answers(source: SeriesSource, server: Bls, tmp_path: Path) -> None:
    done = get(server, tmp_path, source, answering())
    assert done is not None
    assert (done.program, done.release, done.table) == (source.program, "2026-10", "series")
    library = Library.open(tmp_path)
    for series in source.series(library):
        capture = held(series, library)
        assert capture is not None, series.id
        assert capture.months[-1] == LAST
        figure = capture.at(Period(2026, month=9))
        assert figure is not None
        assert figure.provenance.file == f"{source.name}-2026-11-22.json"
        assert figure.provenance.row == f"{series.id} 2026-M09"
    assert publish.verify(tmp_path) == []


def test_states_are_held_once_they_are_pulled(server: Bls, tmp_path: Path) -> None:
    assert isinstance(Library.open().economy(Indicator.UNEMPLOYMENT, area="Texas"), Missing)
    get(server, tmp_path, laus.SOURCE, answering())
    found = Library.open(tmp_path).economy(Indicator.UNEMPLOYMENT, area="Texas")
    assert isinstance(found, tuple)
    assert {one.series.id for one in found} == {"LASST480000000000003", "LAUST480000000000003"}
    figure = found[0].at(Period(2024, month=6))
    assert figure is not None
    assert (figure.area, figure.program) == ("Texas", "LAUS")


def test_what_was_printed_before_a_revision_is_kept(server: Bls, tmp_path: Path) -> None:
    def revised(one: dict[str, Any]) -> None:
        if one["seriesID"] == "LNS14000000":
            june = next(seen for seen in one["data"] if (seen["year"], seen["period"]) == ("2024", "M06"))
            june["value"] = "4.2"

    get(server, tmp_path, cps.SOURCE, answering(revised))
    found = Library.open(tmp_path).economy(Indicator.UNEMPLOYMENT)
    assert isinstance(found, tuple)
    own = [one for one in found if one.series.id == "LNS14000000"]
    june = [figure.value for one in own if (figure := one.at(Period(2024, month=6)))]
    assert june == [4.2, 4.1]
    assert own[0].at(Period(1995, month=1)) is not None  # what was not asked for again is still there


def test_a_second_pull_says_nothing_new(server: Bls, tmp_path: Path) -> None:
    get(server, tmp_path, cpi.SOURCE, answering())
    assert get(server, tmp_path, cpi.SOURCE, answering()) is None
    assert len(publish.history(tmp_path)) == 1


def test_a_pull_without_a_key_stays_within_what_one_may_ask(server: Bls, tmp_path: Path) -> None:
    get(server, tmp_path, laus.SOURCE, answering(), key=None)
    sent = [json.loads(seen.body) for seen in server.seen]
    assert len(sent) == 5
    assert all(len(one["seriesid"]) <= 25 and int(one["endyear"]) - int(one["startyear"]) < 10 for one in sent)
    assert not any("registrationkey" in one for one in sent)


def _lost(one: dict[str, Any]) -> None:
    if one["seriesID"] == "LNS11300000":
        one["data"] = []


def _swapped(one: dict[str, Any]) -> None:
    if one["seriesID"] in ("LNS14000000", "LNS11300000"):
        one["seriesID"] = "LNS11300000" if one["seriesID"] == "LNS14000000" else "LNS14000000"


def _each(change: Callable[[float], float]) -> Callable[[dict[str, Any]], None]:
    def spoil(one: dict[str, Any]) -> None:
        for seen in one["data"]:
            if seen["value"] != "-":
                seen["value"] = f"{change(float(seen['value'])):.10g}"

    return spoil


def _shifted(one: dict[str, Any]) -> None:
    """Every value under the month before."""
    values = [seen["value"] for seen in one["data"]]
    for seen, text in zip(one["data"], [*values[1:], values[-1]], strict=True):
        seen["value"] = text


def _holed(one: dict[str, Any]) -> None:
    one["data"] = [seen for seen in one["data"] if seen["period"] not in ("M03", "M04")]


def _cut(one: dict[str, Any]) -> None:
    one["data"] = [seen for seen in one["data"] if int(seen["year"]) < 2025]


def _ahead(one: dict[str, Any]) -> None:
    one["data"].insert(0, one["data"][0] | {"year": "2027", "period": "M06"})


def _frozen(one: dict[str, Any]) -> None:
    for seen in one["data"]:
        seen["value"] = one["data"][0]["value"]


@pytest.mark.parametrize(
    ("source", "spoil", "says"),
    [
        (cps.SOURCE, _lost, "Every series that was asked for has values."),
        (cps.SOURCE, _swapped, "Participation lies between 50 and 75 percent."),
        (cps.SOURCE, _each(lambda x: round(x / 100, 1)), "Unemployment rates lie between 0.5 and 35 percent."),
        (ces.SOURCE, _each(lambda x: round(x / 1000) or 1), "Payrolls hold 25 to 250 million jobs."),
        (cpi.SOURCE, _each(lambda x: round(x * 1.1, 3)), "Nothing else is revised by more than 2 percent."),
        (cpi.SOURCE, _shifted, "Prices without seasonal adjustment are not revised."),
        (cpi.SOURCE, _holed, "Hardly a month is missing between the first and the last."),
        (cps.SOURCE, _cut, "No month that is held is lost at the end."),
        (cps.SOURCE, _ahead, "No month lies in the future."),
        (laus.SOURCE, _frozen, "Values move from month to month."),
    ],
    ids=["lost", "swapped", "fractions", "thousands", "scaled", "shifted", "holes", "old", "future", "frozen"],
)
def test_a_corrupted_answer_is_refused_by_name(
    source: SeriesSource, spoil: Callable[[dict[str, Any]], None], says: str, server: Bls, tmp_path: Path
) -> None:
    with pytest.raises(publish.Refused) as caught:
        get(server, tmp_path, source, answering(spoil))
    assert says in {fault.says for fault in caught.value.faults}
    assert untouched(tmp_path)


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (page(503, b"<html>busy</html>"), "answered 503"),
        (page(200, b"<html>maintenance</html>"), "not JSON"),
        (as_json({"status": "REQUEST_NOT_PROCESSED", "message": [f"daily threshold of {KEY} reached"]}), "threshold"),
        (as_json({"status": "REQUEST_SUCCEEDED", "message": ["Series does not exist"], "Results": {"series": []}}),
         "none of 4 series came; the BLS API says: Series does not exist"),
        (as_json({"status": "REQUEST_SUCCEEDED"}), "another shape"),
    ],
)  # fmt: skip
def test_a_failing_api_leaves_the_library_as_it_was(answer: Answer, words: str, server: Bls, tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=words) as caught:
        get(server, tmp_path, cpi.SOURCE, answer)
    assert KEY not in str(caught.value)
    assert untouched(tmp_path)
    assert KEY not in "".join(path.read_text() for path in tmp_path.rglob("*") if path.is_file())


def test_a_busy_api_is_asked_again(server: Bls, tmp_path: Path) -> None:
    busy = page(500, b"oops")
    assert get(server, tmp_path, cpi.SOURCE, answers(busy, answering())) is not None


def test_a_value_too_fine_for_its_series_is_an_error(server: Bls, tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"in steps of 0\.1"):
        get(server, tmp_path, cps.SOURCE, answering(_each(lambda x: x + 0.03)))
    assert untouched(tmp_path)


def test_suites_travel_beside_the_others() -> None:
    names = {path.name for path in suites_folder().glob("series*.yaml")}
    assert names == {"series.yaml", "series_summary.yaml", "series_change.yaml"}


# ------------------------------------------------------------------------------ the command line


def run(*arguments: str) -> str:
    done = CliRunner().invoke(main, arguments, catch_exceptions=False)
    return done.output


def test_pull_series_by_name(server: Bls, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BLS_API_KEY", KEY)
    (tmp_path / "factcheck.toml").write_text('contact = "editor@example.org"\n')
    server.pages[PATH] = answering()
    folder = tmp_path / "library"
    pull = ("reference", "pull", "cpi", "--library", str(folder), "--host", server.url, "--today", "2026-11-22")
    said = run(*pull)
    assert "published CPI 2026-10" in said
    assert json.loads(server.seen[0].body)["registrationkey"] == KEY
    assert "nothing new" in run(*pull)
    assert "CPI 2026-10 series" in run("reference", "history", "--library", str(folder))
    assert "CPI   4 of 4 monthly series, until October 2026" in run("reference", "status", "--reference", str(folder))
    assert "series: CPI until October 2026:" in run("reference", "diff", "--new", str(folder))


def test_an_answer_saved_by_hand_is_imported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    texas, *_ = (one for one in laus.SOURCE.series(Library.open()) if one.area == "Texas")
    data = [
        {"year": str(year), "period": f"M{month:02d}", "value": f"{4 + month % 3 / 10}", "footnotes": [{}]}
        for year in (2025, 2026) for month in range(1, 13) if (year, month) <= LAST
    ]  # fmt: skip
    answer = {
        "status": "REQUEST_SUCCEEDED",
        "message": [],
        "Results": {"series": [{"seriesID": texas.id, "data": data}]},
    }
    (tmp_path / "texas.json").write_text(json.dumps(answer))
    run("reference", "import", "texas.json", "--library", "library", "--today", "2026-11-22")
    found = Library.open(tmp_path / "library").economy(Indicator.UNEMPLOYMENT, area="Texas")
    assert isinstance(found, tuple)
    assert found[0].months[-1] == LAST
