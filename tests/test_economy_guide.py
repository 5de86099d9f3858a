"""A guide about an occupation that cites the economy, from the file to the findings."""

import json
from datetime import date
from pathlib import Path

import jsonschema
import pytest

from factcheck.formats.json import as_json
from factcheck.pipeline import check
from factcheck.report import Report
from factcheck.settings import Settings
from factcheck.verdict import Outcome

GUIDE = """---
title: Paying for a paralegal programme
---

# What a paralegal programme costs you

According to the Bureau of Labor Statistics, consumer prices rose 2.9 percent over the 12 months to July 2024. The
national unemployment rate was 6.1 percent in June 2024, the BLS reported. The unemployment rate for paralegals was 1.9
percent in 2024. Texas had an unemployment rate of 4.0 percent in June 2024.

The BLS says that U.S. employers added 206,000 jobs in June 2024. According to the BLS, employers added 20.5 million
jobs in April 2020. The BLS puts the Consumer Price Index at 314.175 for July 2024. The national unemployment rate is
3.8 percent.

Paralegals and legal assistants earned a median annual wage of $52,920 in May 2020, the BLS says.

| Year | Inflation | Unemployment rate |
|---|---|---|
| 2022 | 8.0% | 3.6% |
| 2023 | 4.1% | 3.6% |
"""


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Report:
    path = tmp_path_factory.mktemp("guides") / "guide.md"
    path.write_text(GUIDE)
    return check([str(path)], settings=Settings(), today=date(2026, 11, 22))


def outcomes(report: Report) -> dict[str, tuple[str, Outcome]]:
    """The words of each number -> its measure and verdict; of equal words, the last."""
    claims = report.readings[0].claims
    return {claim.value_text: (str(claim.measure), report.verdicts[claim.id].outcome) for claim in claims}


@pytest.mark.parametrize(
    ("words", "measure", "outcome"),
    [
        ("2.9 percent", "consumer_price_index_change", Outcome.SUPPORTED),
        ("6.1 percent", "unemployment_rate", Outcome.CONTRADICTED),
        ("1.9\npercent", "other", Outcome.NOT_CHECKED),  # an occupation's
        ("4.0 percent", "unemployment_rate", Outcome.NOT_CHECKED),  # of a state: not held
        ("206,000", "payroll_employment_change", Outcome.NOT_CHECKED),  # as first printed
        ("20.5 million", "payroll_employment_change", Outcome.CONTRADICTED),
        ("314.175", "consumer_price_index", Outcome.MISDATED),
        ("3.8 percent", "unemployment_rate", Outcome.NOT_CHECKED),  # undated
        ("$52,920", "median_annual_wage", Outcome.OUTDATED),
        ("8.0%", "consumer_price_index_change", Outcome.SUPPORTED),
        ("3.6%", "unemployment_rate", Outcome.SUPPORTED),
        ("4.1%", "consumer_price_index_change", Outcome.SUPPORTED),
    ],
)
def test_each_number_has_its_verdict(words: str, measure: str, outcome: Outcome, report: Report) -> None:
    assert outcomes(report)[words] == (measure, outcome)


def test_findings_name_what_is_wrong_and_the_fix(report: Report) -> None:
    accused = [each for each in report.findings if each.check in ("wrong-value", "misdated-figure")]
    fixes = [each.fix.replacements[0].text if each.fix else None for each in accused]
    assert [each.check for each in accused] == ["wrong-value", "wrong-value", "misdated-figure"]
    assert fixes == ["4.1 percent", None, "314.540"]
    assert "BLS published 4.1 percent as the unemployment rate (seasonally adjusted)" in accused[0].message
    undated = next(each for each in report.findings if each.check == "undated-figure")
    assert "3.8" in undated.message


def test_the_output_keeps_to_its_schema_and_to_the_labels_scope(report: Report) -> None:
    found = as_json(report)
    schema = json.loads((Path(__file__).parents[1] / "src/factcheck/formats/schema.json").read_text())
    jsonschema.validate(json.loads(json.dumps(found)), schema)
    claims = found["claims"]
    assert isinstance(claims, list)
    scopes = {(claim["measure"] in ("median_annual_wage", "other"), claim["in_scope"]) for claim in claims}
    assert scopes == {(True, True), (False, False)}
