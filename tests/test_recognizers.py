"""docs/recognizers.md is what the benchmark says."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent


def bench() -> ModuleType:
    spec = importlib.util.spec_from_file_location("recognizers", ROOT / "benchmarks/recognizers.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["recognizers"] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.evaluation
def test_docs_are_up_to_date(evaluation: Path) -> None:
    module = bench()
    outcomes = {model.name: module.measure(model, evaluation / "eval/recognizers") for model in module.MODELS}
    assert (ROOT / "docs/recognizers.md").read_text("utf-8") == module.as_markdown(outcomes)


@pytest.mark.evaluation
def test_percents_and_periods_all_pass(evaluation: Path) -> None:
    module = bench()
    for model in module.MODELS:
        outcome = module.measure(model, evaluation / "eval/recognizers")
        assert outcome.passed >= (
            outcome.applies if model.name in ("PercentModel", "DatePeriodExtractor") else 0.7 * outcome.applies
        )
