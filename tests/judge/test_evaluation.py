"""The judge against verdicts made by hand, and against statements of the handbook that are all true."""

import sys
from pathlib import Path

import pytest

from factcheck.reference.library import Library

BENCHMARKS = Path(__file__).resolve().parents[2] / "benchmarks"


@pytest.mark.evaluation
@pytest.mark.parametrize("bench", ["bench_labels", "bench_gold"])
def test_the_bench_holds(
    evaluation: Path, library: Library, bench: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert evaluation
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    import judging

    fine = getattr(judging, bench)(library, verbose=False)
    assert fine, capsys.readouterr().out
    sys.modules.pop("judging", None)
