"""True figures in many wordings are read as docs/unseen.md records, and none of them is called false."""

from collections import Counter
from importlib import import_module
from pathlib import Path

import pytest

from factcheck.reference.library import Library

BENCHMARKS = Path(__file__).resolve().parents[2] / "benchmarks"


@pytest.mark.parametrize(
    ("texts", "found", "right"),
    [
        ("first", 0.97, 0.94),
        ("second", 0.92, 0.88),
        ("third", 0.91, 0.87),
        ("fourth", 0.92, 0.83),
        ("fifth", 0.94, 0.92),
        ("sixth", 0.91, 0.87),
        ("seventh", 0.92, 0.79),
        ("eighth", 0.95, 0.87),
        ("ninth", 0.98, 0.97),
        ("tenth", 0.9, 0.85),
        ("eleventh", 0.97, 0.88),
        ("twelfth", 0.97, 0.95),
        ("thirteenth", 0.92, 0.75),
        ("fourteenth", 0.92, 0.8),
        ("fifteenth", 0.94, 0.92),
        ("sixteenth", 0.96, 0.9),
    ],
)
def test_no_true_figure_is_called_false(
    texts: str, found: float, right: float, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    count: Counter[str] = Counter()
    notes = list(import_module("paraphrases").trials(texts, library, count, seed=1, each=1))
    assert not [note for note in notes if "ACCUSED" in note or " contradicted " in note]
    assert count["found"] >= found * count["told"]
    assert count["right"] >= right * count["told"]
