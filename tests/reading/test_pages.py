"""How well pages nobody tuned the reader for are read: no change may lose what docs/unseen.md records."""

from importlib import import_module
from pathlib import Path

import pytest

from factcheck.reference.library import Library

BENCHMARKS = Path(__file__).resolve().parents[2] / "benchmarks"


@pytest.mark.evaluation
def test_pages_are_read_as_well_as_recorded(
    evaluation: Path, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    result = import_module("unseen").measure(library, "first")
    assert result["found"]["f1"] >= 0.975
    assert result["full"]["f1"] >= 0.88
    assert result["traps"]["with_false_alarms"] == 0
