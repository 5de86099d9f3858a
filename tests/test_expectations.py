"""The gate: suites are read from files, hold what they say, and name what broke."""

from pathlib import Path

import pandas as pd
import pytest

from factcheck.errors import UsageError
from factcheck.expectations import read_suite, run_suites

SUITES = Path(__file__).resolve().parent.parent / "expectations"


def claims(**columns: object) -> pd.DataFrame:
    """One good row of the table of checked claims, with some columns changed."""
    row = {
        "claim": "c1",
        "document": "guide.md",
        "line": 3,
        "value": 87660.0,
        "unit": "usd_per_year",
        "period": "May 2020",
        "source": "BLS",
        "in_scope": True,
        "verdict": "supported",
        "fingerprint": None,
    }
    return pd.DataFrame([row | columns])


@pytest.mark.parametrize("path", sorted(SUITES.glob("*.yaml")), ids=lambda path: path.stem)
def test_every_suite_file_is_well_formed(path: Path) -> None:
    suite = read_suite(path)
    assert suite.name == path.stem
    assert suite.expectations


def test_a_clean_table_passes_and_each_bad_verdict_fails_by_name() -> None:
    path = SUITES / "checked_claims.yaml"
    (good,) = run_suites([(path, claims())])
    assert good.passed
    assert good.broken == ()
    (bad,) = run_suites([(path, pd.concat([claims(), claims(verdict="misdated", claim="c2", line=9)]))])
    assert not bad.passed
    (broken,) = [item for item in bad.broken if item.severity == "critical"]
    assert broken.says == "No statistic is told with the wrong value, date, measure or occupation."
    assert [(row["document"], row["line"], row["claim"]) for row in broken.rows] == [("guide.md", 9, "c2")]


def test_a_warning_does_not_fail_the_gate() -> None:
    (result,) = run_suites([(SUITES / "checked_claims.yaml", claims(verdict="outdated"))])
    assert result.passed
    assert [item.severity for item in result.broken] == ["warning"]


def test_data_docs_are_written(tmp_path: Path) -> None:
    run_suites([(SUITES / "checked_claims.yaml", claims())], data_docs=tmp_path / "docs")
    assert "checked_claims" in (tmp_path / "docs" / "index.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("name: [", "not valid YAML"),
        ("name: x", "expected `name` and a list `expectations`"),
        ("name: x\nexpectations: [{expect: table_row_count_to_equal}]", "expectation 1 needs `says`"),
        ("name: x\nexpectations: [{says: y, expect: nothing_at_all}]", "there is no expectation called"),
        ("name: x\nexpectations: [{says: y, expect: table_row_count_to_equal}]", "arguments that do not fit"),
    ],
)
def test_a_broken_suite_names_its_file_and_what_is_wrong(tmp_path: Path, text: str, says: str) -> None:
    path = tmp_path / "suite.yaml"
    path.write_text(text, "utf-8")
    with pytest.raises(UsageError, match=r"suite\.yaml") as caught:
        run_suites([(path, claims())])
    assert says in str(caught.value)


def test_a_missing_suite_is_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"nowhere\.yaml"):
        read_suite(tmp_path / "nowhere.yaml")
