"""How well pages nobody tuned the reader for are read: no change may lose what docs/unseen.md records."""

from importlib import import_module
from pathlib import Path

import pytest

from factcheck.reference.library import Library

BENCHMARKS = Path(__file__).resolve().parents[2] / "benchmarks"


# (batch, found F1, full F1, pages without claims that have a false alarm)
FLOORS = [
    ("first", 0.975, 0.91, 0),
    ("second", 0.96, 0.87, 0),
    ("third", 0.97, 0.95, 0),
    ("fourth", 0.97, 0.89, 0),
    ("fifth", 0.98, 0.91, 0),
    ("sixth", 0.96, 0.9, 0),
    ("seventh", 0.98, 0.92, 0),
    ("eighth", 0.98, 0.92, 0),
    ("ninth", 0.96, 0.91, 0),
    ("tenth", 0.98, 0.91, 0),
    ("eleventh", 0.98, 0.97, 0),
    ("twelfth", 0.98, 0.95, 0),
    ("thirteenth", 0.98, 0.94, 0),
    ("fourteenth", 0.97, 0.88, 0),
    ("fifteenth", 0.98, 0.95, 0),
    ("sixteenth", 0.92, 0.91, 0),
    ("seventeenth", 0.96, 0.73, 0),
    ("eighteenth", 0.94, 0.84, 0),
]


@pytest.mark.evaluation
@pytest.mark.parametrize(("batch", "found", "full", "alarms"), FLOORS)
def test_pages_are_read_as_well_as_recorded(
    batch: str,
    found: float,
    full: float,
    alarms: int,
    evaluation: Path,
    library: Library,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    result = import_module("unseen").measure(library, batch)
    assert result["found"]["f1"] >= found
    assert result["full"]["f1"] >= full
    assert result["traps"]["with_false_alarms"] <= alarms
