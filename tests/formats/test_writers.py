"""Every format writes the same report: valid by its own standard, complete, and safe with hostile text."""

import json
from importlib.resources import files
from xml.etree import ElementTree as ET

import jsonschema
import pytest
from rich.cells import cell_len

from factcheck.document import Span
from factcheck.finding import Severity
from factcheck.formats import FORMATS, Style
from factcheck.formats.excerpt import excerpt
from factcheck.formats.summary import Summary
from factcheck.load import load
from factcheck.reference.library import Library
from factcheck.report import Failure, Report

from .sample import TODAY, sample

FAILURES = (Failure("guides/a,b:c 100%.md", "the file is empty,\nexpected a guide"),)


@pytest.fixture(scope="module")
def report(library: Library) -> Report:
    return sample(library, hostile=True, failures=FAILURES)


@pytest.fixture(scope="module")
def schema() -> dict:
    return json.loads(files("factcheck.formats").joinpath("schema.json").read_text())


def write(name: str, report: Report, **style: object) -> str:
    return FORMATS[name].write(report, Style(**style))


def test_json_keeps_to_its_schema(report: Report, schema: dict) -> None:
    data = json.loads(write("json", report))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(data, schema, format_checker=jsonschema.FormatChecker())
    assert data["today"] == TODAY.isoformat()
    assert [each["fingerprint"] for each in data["findings"]] == [each.fingerprint for each in report.findings]
    assert len(data["claims"]) == len(report.verdicts)


def test_json_schema_refuses_what_the_contract_does_not_allow(report: Report, schema: dict) -> None:
    data = json.loads(write("json", report))
    del data["claims"][0]["quote_start"]
    with pytest.raises(jsonschema.ValidationError, match="quote_start"):
        jsonschema.validate(data, schema)
    data = json.loads(write("json", report))
    data["claims"][0]["verdict"] = "unknown"
    with pytest.raises(jsonschema.ValidationError, match="unknown"):
        jsonschema.validate(data, schema)


def test_json_quotes_are_the_files_own_text(report: Report) -> None:
    texts = {reading.document.path: reading.document.text for reading in report.readings}
    for claim in json.loads(write("json", report))["claims"]:
        text = texts[claim["document"]]
        for words, start in ((claim["quote"], claim["quote_start"]), (claim["value_text"], claim["value_start"])):
            assert text[start : start + len(words)] == words


def test_json_expected_figure_says_where_it_stands(report: Report) -> None:
    first = json.loads(write("json", report))["claims"][0]
    assert (first["expected"]["value"], first["expected"]["period"]) == (87660, "2020-05")
    assert (first["matches"]["value"], first["matches"]["period"]) == (85260, "2019-05")
    assert first["expected"]["source"]["file"]
    assert len(first["expected"]["source"]["sha256"]) == 64


def test_sarif_has_a_result_for_each_finding_and_a_notification_for_each_failure(report: Report) -> None:
    log = json.loads(write("sarif", report))
    run = log["runs"][0]
    assert log["version"] == "2.1.0"
    assert [result["ruleId"] for result in run["results"]] == [each.check for each in report.findings]
    assert run["invocations"][0]["executionSuccessful"] is False
    assert "empty" in run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"]
    fingerprints = [result["partialFingerprints"]["factcheck/v1"] for result in run["results"]]
    assert len(set(fingerprints)) == len(fingerprints)


def test_sarif_regions_and_uris(report: Report) -> None:
    run = json.loads(write("sarif", report))["runs"][0]
    texts = {reading.document.path: reading.document.text for reading in report.readings}
    for result, finding in zip(run["results"], report.findings):
        place = result["locations"][0]["physicalLocation"]
        region = place["region"]
        lines = texts[finding.document].split("\n")
        assert region["startLine"] <= len(lines)
        start = sum(len(line) + 1 for line in lines[: region["startLine"] - 1]) + region["startColumn"] - 1
        assert (start, region["charLength"]) == (finding.span.start, finding.span.end - finding.span.start)
        assert not set(place["artifactLocation"]["uri"]) & set(' "<>')


def test_junit_counts_agree_with_what_it_holds(report: Report) -> None:
    root = ET.fromstring(write("junit", report))  # our own output
    assert int(root.get("tests", "")) == len(root.findall(".//testcase"))
    assert int(root.get("failures", "")) == len(root.findall(".//failure")) > 0
    assert int(root.get("errors", "")) == len(root.findall(".//error")) == 1
    shown = "".join(root.itertext()) + "".join(each.get("message", "") for each in root.iter())
    for finding in report.findings:
        assert finding.message in shown


def test_github_writes_one_line_each_and_escapes(report: Report) -> None:
    lines = write("github", report).splitlines()
    assert len(lines) == len(report.findings) + len(report.failures)
    assert lines[-1].startswith("::error file=guides/a%2Cb%3Ac 100%25.md,title=not read::the file is empty,%0Aexpected")
    assert sum(line.startswith("::error ") for line in lines[:-1]) == Summary(report).severities[Severity.ERROR]


def test_markdown_shows_hostile_text_as_text(report: Report) -> None:
    text = write("markdown", report)
    assert "<script" not in text.replace("\\<script", "")
    rows = [line for line in text.splitlines() if line.startswith("| ") and not line.startswith("| line")]
    assert len(rows) == len(report.findings)


def test_text_puts_carets_under_the_number(report: Report) -> None:
    text = write("text", report)
    lines = text.splitlines()
    at = next(i for i, line in enumerate(lines) if line.startswith("guides/adviser.md:") and "misdated" in line)
    quoted, carets = lines[at + 1], lines[at + 2]
    assert quoted[carets.index("^") : carets.rindex("^") + 1] == "$85,260"
    assert "\x1b" not in text
    assert "guides/a,b:c 100%.md" in text
    assert "in 3 documents" in text


def test_text_in_colour_and_quiet(report: Report) -> None:
    assert "\x1b[" in write("text", report, colour=True)
    assert "in 3 documents" not in write("text", report, quiet=True)


@pytest.mark.parametrize("width", [20, 40, 80, 200])
@pytest.mark.parametrize(
    "text",
    [
        "The wage was $85,260 in May.",
        "賃金は毎年 " * 30 + "$85,260 です、" + "毎年 " * 30,
        "\t\x07tab\x1b[31m before $85,260 after\r",
        "👩‍🔬" * 40 + " $85,260 " + "👩‍🔬" * 40,
        "x" * 500 + "$85,260" + "y" * 500,
    ],
)
def test_excerpts_fit_and_mark_the_right_cells(text: str, width: int) -> None:
    document = load("x.txt", data=f"Title\n\n{text}\n\nEnd\n".encode())
    start = document.text.index("$85,260")
    shown = excerpt(document, Span(start, start + 7), width=width)
    assert cell_len(shown.text) <= width
    assert shown.text.isprintable()
    before = shown.text[: shown.text.index("$85,260")]
    assert (shown.indent, shown.marked) == (cell_len(before), 7)


def test_an_excerpt_of_many_lines_shows_the_first() -> None:
    document = load("x.txt", data=b"Title\n\none two\nthree four\n")
    shown = excerpt(document, Span(document.text.index("two"), document.text.index("four")), width=60)
    assert (shown.text, shown.carets) == ("one two", "    ^^^")


def test_every_format_is_named_in_the_command_line() -> None:
    from factcheck.cli import FORMAT_NAMES

    assert set(FORMAT_NAMES) == set(FORMATS)


def test_an_empty_report_is_written_too(library: Library) -> None:
    empty = Report((), {}, (), releases=library.releases(), today=TODAY)
    for name in set(FORMATS) - {"html"}:
        assert isinstance(write(name, empty), str)
    assert "0 claims in 0 documents" in write("text", empty)
