"""The table of documents, and the suite over it."""

from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from factcheck.checks.document_table import document_table
from factcheck.expectations import run_suites
from factcheck.pipeline import check
from factcheck.settings import Settings

SUITE = Path(__file__).parent.parent.parent / "expectations" / "documents.yaml"
GOOD = (
    "---\ntitle: Nurse\ndescription: What nurses do.\n---\n# Nurse\n\n"
    + "Nurses care for people who are ill. " * 5
    + "\n"
)
BAD = (
    "---\ntitle: Your title here\n---\n# Welder\n\n## Pay\n\n## Outlook\n\n"
    "<a href='x'>next: day in the life</a>\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"
)


@pytest.fixture
def table(tmp_path):
    for name, text in (("good.md", GOOD), ("bad.md", BAD)):
        (tmp_path / name).write_text(text)
    paths = [str(tmp_path / name) for name in ("good.md", "bad.md")]
    report = check(paths, settings=Settings(), today=date(2026, 11, 22))
    return document_table(report.readings, report.findings)


def test_one_row_a_document(table):
    good, bad = table
    assert (good["title"], good["description"], good["headings"], good["tables"]) == ("Nurse", "What nurses do.", 1, 0)
    assert good["words"] == 36
    assert [good[name] for name in ("empty_sections", "leftovers", "slips", "broken_markup")] == [0, 0, 0, 0]
    assert (bad["description"], bad["tables"], bad["empty_sections"], bad["leftovers"]) == (None, 1, 1, 1)
    assert (good["placeholder_metadata"], bad["placeholder_metadata"]) == (False, True)
    assert set(good) == set(bad)


def test_the_suite_holds_for_a_good_guide_and_breaks_for_a_bad_one(table):
    (fine,) = run_suites([(SUITE, pd.DataFrame(table[:1]))])
    assert fine.passed
    assert not fine.broken
    (result,) = run_suites([(SUITE, pd.DataFrame(table))])
    assert not result.passed
    said = {item.says for item in result.broken}
    assert "No title or description is a placeholder." in said
    assert "No section is empty." in said
