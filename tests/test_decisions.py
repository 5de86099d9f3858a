"""Decisions: written, read back, replayed; they never hide what has changed."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from factcheck.cli import run
from factcheck.cli_decide import decide
from factcheck.decisions import (
    Action,
    Decision,
    State,
    add_decision,
    as_toml,
    figures_of,
    read_decisions,
    replay,
    words_of,
)
from factcheck.errors import UsageError
from factcheck.finding import Finding
from factcheck.formats.html import write_site
from factcheck.reference.library import Library
from factcheck.report import Report
from tests.formats.sample import TODAY, sample


@pytest.fixture(scope="module")
def report(library: Library) -> Report:
    return sample(library)


def text_of(report: Report, finding: Finding) -> str:
    return next(each.document.text for each in report.readings if each.document.path == finding.document)


def waiver(report: Report, check: str = "misdated-figure") -> Decision:
    finding = next(each for each in report.findings if each.check == check)
    return Decision(
        finding.fingerprint,
        Action.WAIVE,
        reason="quoted from a book of 2020",
        until=date(2027, 1, 31),
        check=finding.check,
        document=finding.document,
        text=words_of(finding, text_of(report, finding)),
        figures=figures_of(finding, report.verdicts),
    )


def test_a_waiver_holds_for_the_same_words_and_figures(report: Report) -> None:
    decision = waiver(report)
    result = replay([decision], report)
    assert result.standings[decision.fingerprint].state is State.HOLDS
    assert result.waived == {decision.fingerprint}


def test_it_rests_on_the_published_figures(report: Report) -> None:
    assert waiver(report).figures == (
        "87660 (OEWS May 2020, median_annual_wage of 13-1111); 85260 (OEWS May 2019, median_annual_wage of 13-1111); "
        "101860 (OEWS May 2025, median_annual_wage of 13-1111)"
    )


@pytest.mark.parametrize(
    ("change", "state"),
    [
        ({"until": date(2026, 11, 21)}, State.EXPIRED),
        ({"until": TODAY}, State.HOLDS),
        ({"text": "$85,250"}, State.CHANGED),
        ({"text": ""}, State.CHANGED),
        ({"figures": "87660 (OEWS May 2020, median_annual_wage of 13-1111)"}, State.CHANGED),
        ({"figures": ""}, State.CHANGED),
    ],
)
def test_it_no_longer_hides_what_changed_or_expired(report: Report, change: dict[str, object], state: State) -> None:
    decision = replace(waiver(report), **change)
    result = replay([decision], report)
    assert result.standings[decision.fingerprint].state is state
    assert (decision.fingerprint in result.waived) == (state is State.HOLDS)


@pytest.mark.parametrize("action", [Action.ACCEPT, Action.ASSIGN])
def test_only_a_waiver_hides(report: Report, action: Action) -> None:
    decision = replace(waiver(report), action=action, to="Kim")
    assert not replay([decision], report).waived


def test_a_decision_about_nothing_is_orphaned(report: Report) -> None:
    decision = replace(waiver(report), fingerprint="feedfeedfeed")
    assert replay([decision], report).orphaned == (decision,)


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    path = tmp_path / "d.toml"
    first = Decision("a1", Action.ACCEPT, reason='He said "no"\\ \n\t\x7f \u202e é 🙂', document='gu"ides/a.md')
    second = Decision("b2", Action.WAIVE, reason="r", until=date(2027, 1, 1), on=date(2026, 1, 1), by="Kim")
    add_decision(path, first)
    path.write_text(path.read_text() + "\n# a remark of ours\n")
    add_decision(path, second)
    assert read_decisions(path) == (first, second)
    assert "# a remark of ours" in path.read_text()
    add_decision(path, replace(first, action=Action.ASSIGN, to="Lee"))
    assert [each.action for each in read_decisions(path)] == [Action.WAIVE, Action.ASSIGN]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[[decision]]\naction = 'waive'\n", "fingerprint is missing"),
        ("[[decision]]\nfingerprint = 'a'\naction = 'waive'\nuntil = 2027-01-01\n", "needs a reason"),
        ("[[decision]]\nfingerprint = 'a'\naction = 'waive'\nreason = 'r'\n", "needs a last day"),
        ("[[decision]]\nfingerprint = 'a'\naction = 'assign'\n", "needs somebody"),
        ("[[decision]]\nfingerprint = 'a'\naction = 'ignore'\n", "accept, waive, assign"),
        ("[[decision]]\nfingerprint = 'a'\naction = 'accept'\nexpiry = 2027-01-01\n", "unknown key 'expiry'"),
        ("[[decision]]\nfingerprint = 'a'\naction = 'accept'\nuntil = '2027-01-01'\n", "without quotes"),
        ("[[decision]]\nfingerprint = 'a'\naction = 'accept'\n" * 2, "decided twice"),
        ("decision = 3\n", "[[decision]]"),
        ("[[decision\n", "not valid TOML"),
    ],
)
def test_a_fault_in_the_file_is_named(tmp_path: Path, text: str, words: str) -> None:
    path = tmp_path / "d.toml"
    path.write_text(text)
    with pytest.raises(UsageError, match=r"\.toml") as caught:
        read_decisions(path)
    assert words in str(caught.value)


def test_the_command_writes_what_the_next_run_replays(report: Report, library: Library, tmp_path: Path) -> None:
    write_site(report, tmp_path / "reports", library=library, pictures=0)
    finding = next(each for each in report.findings if each.check == "misdated-figure")
    options = ["--report", str(tmp_path / "reports"), "--file", str(tmp_path / "d.toml"), "--today", "2026-11-22"]
    done = CliRunner().invoke(
        decide,
        ["waive", finding.fingerprint[:8], "--reason", "a quote", "--until", "2027-01-31", "--by", "Kim", *options],
    )
    assert done.exit_code == 0, done.output
    (decision,) = read_decisions(tmp_path / "d.toml")
    assert decision == replace(waiver(report), reason="a quote", by="Kim", on=TODAY)
    assert replay([decision], report).waived == {finding.fingerprint}


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["accept", "ffffffffffff"], "is no finding of the report"),
        (["accept", "000"], "at least 6 characters"),
        (["waive", "00016d697364", "--until", "2027-01-31"], "needs a reason"),
    ],
)
def test_the_command_says_what_is_wrong(
    report: Report, library: Library, tmp_path: Path, arguments: list[str], words: str
) -> None:
    write_site(report, tmp_path, library=library, pictures=0)
    options = ["--report", str(tmp_path), "--file", str(tmp_path / "d.toml")]
    done = CliRunner().invoke(decide, [*arguments, *options])
    assert isinstance(done.exception, UsageError)
    assert words in str(done.exception)
    assert not (tmp_path / "d.toml").exists()


def test_entries_are_plain(report: Report) -> None:
    lines = as_toml([waiver(report)]).splitlines()
    assert lines[0] == "[[decision]]"
    assert 'action = "waive"' in lines
    assert "until = 2027-01-31" in lines


def test_a_waived_finding_does_not_fail_a_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "factcheck.toml").write_text('paths = ["guide.md"]\nselect = ["misdated-figure"]\n')
    (tmp_path / "guide.md").write_text(
        "# Surveyors\n\nAccording to the Bureau of Labor Statistics, the median annual wage for surveyors was $75,440 "
        "in May 2024.\n"
    )

    def status(*arguments: str) -> object:
        with pytest.raises(SystemExit) as ended:
            run(arguments)
        return ended.value.code

    check = ("check", "--format", "html", "--output", "reports", "--today", "2026-11-22")
    assert status(*check) == 1
    ((fingerprint, *_),) = json.loads((tmp_path / "reports" / "run.json").read_text())["current"]["findings"]
    assert status("decide", "waive", fingerprint, "--reason", "why not", "--until", "2026-12-31") == 0
    assert status(*check) == 0
    index = (tmp_path / "reports" / "index.html").read_text(encoding="utf-8")
    assert "waived until 2026-12-31" in index
    assert status(*check[:-1], "2027-01-01") == 1
    assert "waiver expired 2026-12-31" in (tmp_path / "reports" / "index.html").read_text(encoding="utf-8")
