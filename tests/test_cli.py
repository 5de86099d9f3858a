"""The command line: options, exit statuses, outputs, and what bad input leads to."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck import pipeline
from factcheck.checks import NAMES
from factcheck.claims import Decided
from factcheck.cli import run
from factcheck.document import Document
from factcheck.errors import UsageError
from factcheck.reference.library import Library

TRUE = (
    "According to the BLS, veterinarians earned a median annual wage of $130,100 in May 2025 (https://www.bls.gov/).\n"
)
FALSE = "According to the BLS, the median annual wage of veterinarians was $171,300 in May 2024.\n"
FILLER = "A guide to a job, in one sentence without a number.\n"


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "true.md").write_text(f"---\ntitle: Vets\ndescription: What vets earn.\n---\n\n# Vets\n\n{TRUE}")
    (tmp_path / "false.md").write_text(f"---\ntitle: Vets\ndescription: What vets earn.\n---\n\n# Vets\n\n{FALSE}")
    return tmp_path


class Called:
    def __init__(self, capsys: pytest.CaptureFixture[str], *arguments: str) -> None:
        with pytest.raises(SystemExit) as ended:
            run(arguments)
        self.status = ended.value.code
        self.out, self.err = capsys.readouterr()


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str]):
    return lambda *arguments: Called(capsys, *map(str, arguments))


def test_clean_is_0_and_findings_are_1(place: Path, call) -> None:
    assert call("check", "true.md").status == 0
    called = call("check", "false.md")
    assert called.status == 1
    assert "wrong-value" in called.out
    assert "false.md:8:" in called.out


def test_threshold(place: Path, call) -> None:
    assert call("check", "false.md", "--fail-on", "never").status == 0
    assert call("check", "true.md", "--fail-on", "notice").status in (0, 1)
    (place / "factcheck.toml").write_text('fail_on = "never"\n')
    assert call("check", "false.md").status == 0
    assert call("check", "false.md", "--fail-on", "error").status == 1


def test_select_ignore_and_severity(place: Path, call) -> None:
    assert call("check", "false.md", "--ignore", "wrong-value", "--fail-on", "error").status == 0
    assert "wrong-value" not in call("check", "false.md", "--select", "outdated-figure").out
    (place / "factcheck.toml").write_text('severity = {wrong-value = "notice"}\n')
    assert call("check", "false.md").status == 0


def test_paths_from_settings(place: Path, call) -> None:
    assert call("check").status == 2
    (place / "factcheck.toml").write_text('paths = ["."]\n')
    called = call("check", "--format", "json")
    assert {Path(each["path"]).name for each in json.loads(called.out)["documents"]} == {"true.md", "false.md"}


def test_json_to_a_file_and_several_formats_to_a_folder(place: Path, call) -> None:
    called = call("check", "false.md", "--format", "json", "--output", "out/report.json")
    assert called.out == ""
    assert json.loads((place / "out/report.json").read_text())["version"] == "1"
    called = call("check", "false.md", "--format", "text", "--format", "sarif", "--format", "junit", "--output", "all")
    assert "wrong-value" in called.out
    assert sorted(path.name for path in (place / "all").iterdir()) == ["junit.xml", "report.sarif"]


def test_several_formats_need_a_folder(place: Path, call) -> None:
    called = call("check", "false.md", "--format", "json", "--format", "sarif")
    assert (called.status, called.out) == (2, "")
    assert "--output" in called.err


def test_standard_input(place: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "factcheck", "check", "-", "--format", "json"],
        input=FALSE.encode(),
        capture_output=True,
        check=False,
        cwd=place,
    )
    assert done.returncode == 1, done.stderr
    assert json.loads(done.stdout)["findings"][0]["document"] == "-"


def test_explain_a_check_and_a_claim(place: Path, call) -> None:
    assert "Why it matters" in call("explain", "wrong-value").out
    claims = json.loads(call("check", "false.md", "--format", "json").out)["claims"]
    explained = call("explain", claims[0]["id"], "false.md")
    assert explained.status == 0
    for part in ("Words", "$171,300", "Slots", "29-1131", "Figures looked at", "$125,510", "Verdict", "contradicted"):
        assert part in explained.out
    wrong = call("explain", "no-such-claim", "false.md")
    assert wrong.status == 2
    assert "neither a check nor a claim" in wrong.err


def test_checks_lists_them_all(call) -> None:
    lines = call("checks").out.splitlines()
    assert [line.split()[0] for line in lines] == list(NAMES)


def test_fix_shows_a_patch_and_applies_it(place: Path, call) -> None:
    before = (place / "false.md").read_text()
    patch = call("fix", "false.md", "--diff")
    assert (place / "false.md").read_text() == before
    assert "-According to the BLS, the median annual wage of veterinarians was $171,300" in patch.out
    assert "+According to the BLS, the median annual wage of veterinarians was $125,510" in patch.out
    (place / "fix.patch").write_text(patch.out)
    applied = call("fix", "false.md", "--apply")
    assert applied.status == 0
    assert (place / "false.md").read_text() == before.replace("$171,300", "$125,510")
    assert "wrong-value" not in call("check", "false.md").out
    (place / "false.md").write_text(before)
    subprocess.run(["patch", "-p1", "-i", "fix.patch"], check=True, cwd=place, capture_output=True)
    assert (place / "false.md").read_text() == before.replace("$171,300", "$125,510")


def test_fix_keeps_newlines_and_permissions(place: Path, call) -> None:
    path = place / "windows.md"
    path.write_bytes(b"# Vets\r\n\r\n" + FALSE.replace("\n", "\r\n").encode())
    path.chmod(0o640)
    call("fix", path, "--apply")
    assert path.read_bytes() == b"# Vets\r\n\r\n" + FALSE.replace("$171,300", "$125,510").replace("\n", "\r\n").encode()
    assert path.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("empty.md", b"", "empty"),
        ("blank.md", b" \n\t\n", "empty"),
        ("binary.md", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)), "binary"),
        ("latin.md", b"Caf\xe9 salaries were $85,260.\n" * 3, "UTF-8"),
        ("huge.md", (FILLER * 1_100_000).encode()[:50_000_000], "max-bytes"),
    ],
)
def test_a_document_that_cannot_be_read_is_named_and_the_others_are_checked(place, call, name, data, says) -> None:
    (place / name).write_bytes(data)
    called = call("check", name, "false.md", "missing.md", "--format", "json")
    assert called.status == 2
    report = json.loads(called.out)
    failures = {failure["document"]: failure["message"] for failure in report["failures"]}
    assert set(failures) == {name, "missing.md"}
    assert says in failures[name]
    assert "no such file" in failures["missing.md"]
    assert [each["path"] for each in report["documents"]] == ["false.md"]
    assert any(finding["check"] == "wrong-value" for finding in report["findings"])
    assert (place / name).read_bytes() == data
    text = call("check", name, "false.md")
    assert name in text.out
    assert says in text.out


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("unclosed.html", f"<html><body><div><p>{FALSE}<b>and <ul><li>so on"),
        ("broken.md", f"---\ntitle: [unclosed\n  - x: {{\n---\n\n{FALSE}"),
        ("endless.md", f"---\ntitle: never closed\n\n{FALSE}"),
    ],
)
def test_broken_documents_are_read_all_the_same(place: Path, call, name: str, text: str) -> None:
    (place / name).write_text(text)
    called = call("check", name, "--format", "json")
    report = json.loads(called.out)
    assert not report["failures"]
    assert any(finding["check"] == "wrong-value" for finding in report["findings"])


def test_a_folder_without_guides(place: Path, call) -> None:
    (place / "empty").mkdir()
    called = call("check", "empty")
    assert called.status == 2
    assert "holds no guide" in called.out


@pytest.mark.parametrize("data", [None, b"", b"no database", b"SQLite format 3\0" + b"\0" * 100])
def test_an_unreadable_reference(place: Path, call, data: bytes | None) -> None:
    if data is not None:
        (place / "figures.sqlite").write_bytes(data)
    called = call("check", "true.md", "--reference", "figures.sqlite")
    assert (called.status, called.out) == (2, "")
    assert "figures.sqlite" in called.err
    assert (place / "figures.sqlite").exists() == (data is not None)


def test_a_wrong_option_and_a_wrong_setting(place: Path, call) -> None:
    assert call("check", "--nonsense").status == 2
    assert call("check", "true.md", "--select", "wrong-valu").status == 2
    (place / "factcheck.toml").write_text("exlude = []\n")
    called = call("check", "true.md")
    assert called.status == 2
    assert "did you mean 'exclude'" in called.err


def test_an_output_in_the_place_of_a_file_as_folder(place: Path, call) -> None:
    called = call("check", "true.md", "--format", "json", "--output", "true.md/r.json")
    assert called.status == 2
    assert "cannot be written" in called.err


def test_help_documents_the_exit_statuses(call) -> None:
    for arguments in (["--help"], ["check", "--help"]):
        called = call(*arguments)
        assert called.status == 0
        for status in ("0  ", "1  ", "2  "):
            assert f"\n    {status}" in called.out


HEAVY = ("prefect", "great_expectations", "pandas", "requests", "altair", "numpy", "spacy", "sklearn")


def modules_after(place: Path, *arguments: str) -> set[str]:
    code = (
        "import sys\nfrom factcheck.cli import run\n"
        f"try: run({list(arguments)!r})\nexcept SystemExit: pass\n"
        "print('\\n' + ' '.join({name.partition('.')[0] for name in sys.modules}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=place, check=True)
    return set(done.stdout.splitlines()[-1].split())


def test_help_loads_next_to_nothing(place: Path) -> None:
    assert not modules_after(place, "--help") & {*HEAVY, "rich", "sqlite3", "yaml", "jinja2"}


def test_a_plain_check_loads_neither_flows_nor_gates_nor_a_network(place: Path) -> None:
    (place / "grammar.md").write_text(
        "The outlook of careers in paper arts, says the BLS, is growth of 14 percent by 2030.\n"
    )
    loaded = modules_after(place, "check", "false.md", "true.md", "grammar.md")
    assert not loaded & {"prefect", "great_expectations", "pandas", "requests", "altair", "sklearn", "jinja2"}


def test_grammar_loads_no_network_either(place: Path) -> None:
    code = (
        "import sys, factcheck.nlp as nlp\nnlp.prepare(['Dogs bark.'])\n"
        "print('spacy' in sys.modules, 'requests' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", "False"]


def test_reference_status_and_verify(call, tmp_path: Path) -> None:
    shown = call("reference", "status", "--today", "2026-11-22")
    assert shown.status == 0
    assert "held     OEWS  May 2020" in shown.out
    assert "2025-35" in shown.out
    assert call("reference", "verify").status == 0
    missing = call("reference", "verify", "--reference", tmp_path / "none.sqlite")
    assert missing.status == 2
    assert "none.sqlite" in missing.err


def test_exclude(place: Path, call) -> None:
    called = call("check", ".", "--exclude", "false.*", "--format", "json")
    assert [each["path"] for each in json.loads(called.out)["documents"]] == ["true.md"]


def test_trouble_that_is_no_documents_fault_ends_the_run(place: Path, call, monkeypatch: pytest.MonkeyPatch) -> None:
    def decide(*_: object, **__: object) -> None:
        raise UsageError("the spaCy model is not installed")

    monkeypatch.setattr("factcheck.pipeline.decide", decide)
    called = call("check", "true.md", "false.md")
    assert (called.status, called.out) == (2, "")
    assert called.err.count("is not installed") == 1


def test_our_own_fault_in_one_document_does_not_stop_the_others(place, call, monkeypatch: pytest.MonkeyPatch) -> None:
    real = pipeline.decide

    def decide(document: Document, **options: Library) -> Decided:
        if document.path == "true.md":
            raise ZeroDivisionError("oops")
        return real(document, **options)

    monkeypatch.setattr("factcheck.pipeline.decide", decide)
    called = call("check", "true.md", "false.md")
    assert called.status == 2
    assert "brought factcheck to a halt (ZeroDivisionError: oops)" in called.out.replace("\n  ", " ")
    assert "wrong-value" in called.out


def test_a_waived_finding_is_shown_and_does_not_count(place: Path, call) -> None:
    report = json.loads(call("check", "false.md", "--format", "json").out)
    for finding in report["findings"]:
        assert finding["waived"] is None
    assert call("check", "false.md", "--format", "html", "--output", "reports").status == 1
    wrong = next(finding for finding in report["findings"] if finding["check"] == "wrong-value")
    decided = call("decide", "waive", wrong["fingerprint"], "--reason", "quoted", "--until", "2999-01-01")
    assert decided.status == 0, decided.err
    after = call("check", "false.md")
    assert after.status == 0
    assert "waived  wrong-value" in after.out
    report = json.loads(call("check", "false.md", "--format", "json").out)
    assert next(finding for finding in report["findings"] if finding["check"] == "wrong-value")["waived"] == "quoted"
    assert call("check", "false.md", "--format", "github").out.count("::error") == 0


def test_our_own_fault_is_not_told_as_findings(place: Path, call, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factcheck.pipeline.judge", lambda *_, **__: 1 / 0)
    called = call("check", "false.md")
    assert (called.status, called.out) == (2, "")
    assert "ZeroDivisionError" in called.err
    assert "fault of factcheck itself" in called.err
