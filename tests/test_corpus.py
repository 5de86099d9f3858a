"""The guides in corpus/ give exactly the findings of corpus/expected.toml."""

import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from factcheck.checks import NAMES
from factcheck.finding import Severity
from factcheck.pipeline import check
from factcheck.report import Report
from factcheck.settings import Settings

CORPUS = Path(__file__).resolve().parent.parent / "corpus"
EXPECTED: dict[str, Any] = tomllib.loads((CORPUS / "expected.toml").read_text("utf-8"))
Told = tuple[str, str, str]


@pytest.fixture(scope="module")
def report() -> Report:
    guides = sorted(str(path) for path in CORPUS.iterdir() if path.suffix in (".md", ".html", ".txt"))
    return check(guides, settings=Settings(), today=EXPECTED["today"])


def marked(report: Report, finding: Any) -> str:
    """The words of the guide that a finding marks."""
    text = next(reading.document.text for reading in report.readings if reading.document.path == finding.document)
    return text[finding.span.start : finding.span.end]


def told(report: Report, *severities: Severity) -> Counter[Told]:
    return Counter(
        (Path(finding.document).name, finding.check, marked(report, finding))
        for finding in report.findings
        if finding.severity in severities
    )


def expected() -> Counter[Told]:
    return Counter((entry["document"], entry["check"], entry["words"]) for entry in EXPECTED["finding"])


def test_every_expected_finding_is_found(report: Report) -> None:
    assert expected() - told(report, *Severity) == Counter()


def test_no_other_error_or_warning(report: Report) -> None:
    assert told(report, Severity.ERROR, Severity.WARNING) - expected() == Counter()


def test_verdicts(report: Report) -> None:
    verdicts = {
        (Path(reading.document.path).name, claim.value_text, report.verdicts[claim.id].outcome.value)
        for reading in report.readings
        for claim in reading.claims
    }
    wanted = {(e["document"], e["words"], e["verdict"]) for e in EXPECTED["finding"] if "verdict" in e}
    assert wanted <= verdicts


@pytest.mark.parametrize("guide", EXPECTED["clean"])
def test_clean_guides_are_supported_throughout(report: Report, guide: str) -> None:
    (reading,) = (reading for reading in report.readings if Path(reading.document.path).name == guide)
    outcomes = {claim.value_text: report.verdicts[claim.id].outcome.value for claim in reading.claims}
    assert outcomes
    assert set(outcomes.values()) == {"supported"}


def test_nothing_failed(report: Report) -> None:
    assert report.failures == ()


def test_every_check_is_shown(report: Report) -> None:
    assert {entry["check"] for entry in EXPECTED["finding"]} == set(NAMES)
