"""The flows, run as a user runs them: one command each, on Prefect's ephemeral server."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
pytestmark = [pytest.mark.flows, pytest.mark.xdist_group("flows")]

CLEAN = """---
title: Management analysts
description: What management analysts earn, by the figures of May 2025.
---

# Management analysts

According to the [U.S. Bureau of Labor Statistics](https://www.bls.gov/oes/), the median annual wage for management
analysts was $101,860 in May 2025.
"""


def run(flow: str, *arguments: str, home: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "flows" / flow), *arguments]
    environment = {**os.environ, "PREFECT_HOME": str(home)}
    return subprocess.run(command, capture_output=True, text=True, timeout=600, cwd=home, env=environment, check=False)


def test_a_clean_corpus_passes_the_gate_and_leaves_reports_and_data_docs(tmp_path: Path) -> None:
    guides = tmp_path / "guides"
    guides.mkdir()
    (guides / "analysts.md").write_text(CLEAN, "utf-8")
    done = run("check_corpus.py", str(guides), "--output", str(tmp_path / "out"), home=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    report = json.loads((tmp_path / "out" / "report.json").read_text("utf-8"))
    assert [claim["verdict"] for claim in report["claims"]] == ["supported"]
    assert (tmp_path / "out" / "index.html").is_file()
    assert "checked_claims" in (tmp_path / "out" / "data-docs" / "index.html").read_text("utf-8")


def test_a_false_statistic_fails_the_gate_by_its_sentence_and_the_reports_are_there(tmp_path: Path) -> None:
    guides = tmp_path / "guides"
    guides.mkdir()
    (guides / "analysts.md").write_text(CLEAN.replace("$101,860", "$91,860"), "utf-8")
    done = run("check_corpus.py", str(guides), "--output", str(tmp_path / "out"), home=tmp_path)
    assert done.returncode == 1
    assert "No statistic is told with the wrong value, date, measure or occupation." in done.stderr
    assert (tmp_path / "out" / "index.html").is_file()


def test_a_refresh_takes_an_official_file_and_refuses_another(tmp_path: Path, evaluation: Path) -> None:
    library = tmp_path / "library"
    official = evaluation / "bls" / "oews" / "national_M2024_dl.xlsx"
    wrong = tmp_path / "national_M2024_dl.xlsx"
    wrong.write_text("<html>Access denied</html>", "utf-8")
    arguments = ("--library", str(library), "--file", str(official), "--file", str(wrong))
    done = run("refresh_reference.py", *arguments, home=tmp_path)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "national_M2024_dl.xlsx" in done.stderr
    assert "published" in done.stdout + done.stderr
    assert len(list((library / "releases").glob("[0-9]*"))) == 1
