"""Every labelled number of the evaluation documents is found, with its value and its bound."""

import html
import importlib.util
import json
import re
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

from factcheck.find.bands import find_bands
from factcheck.find.numbers import find_quantities
from factcheck.find.periods import find_periods
from factcheck.find.sources import find_sources

pytestmark = pytest.mark.evaluation


@pytest.fixture(scope="module")
def score(evaluation: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", evaluation / "eval/score.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["score"] = module
    spec.loader.exec_module(module)
    return module


def test_labelled_numbers(evaluation: Path, score: ModuleType) -> None:
    texts = score.read_texts(evaluation / "eval")
    found = {name: find_quantities(text) for name, text in texts.items()}
    labels = [label for label in score.read_labels(evaluation / "eval", texts) if label.sure]
    values = bounds = 0
    for label in labels:
        for quantity in found[label.document]:
            overlaps = quantity.start < label.end and label.start < quantity.end
            if overlaps and score.same_value(label, SimpleNamespace(value=quantity.value)):
                values += 1
                bounds += quantity.comparator.value == label.comparator
                break
    # The ten that are missing stand in a table whose head says "in thousands", which the reader multiplies out.
    assert values >= len(labels) - 10
    assert bounds >= 0.99 * values


def test_handbook_statements(evaluation: Path, score: ModuleType) -> None:
    """Core statements: value, bound, band and period from the quote alone."""
    missed = []
    for line in (evaluation / "eval/ooh_gold.jsonl").read_text("utf-8").splitlines():
        gold = json.loads(line)
        if gold["tier"] != "core":
            continue
        quote = plain(gold["quote"])
        label = SimpleNamespace(value=gold["value"], value_text=gold["value_text"])
        right = [
            quantity
            for quantity in find_quantities(quote)
            if score.same_value(label, SimpleNamespace(value=quantity.value))
            and quantity.comparator.value == gold["comparator"]
        ]
        bands = {mention.band for mention in find_bands(quote)}
        stated = {json.dumps(mention.period.as_json()) for mention in find_periods(quote) if mention.period}
        years = re.findall(r"\d{4}", json.dumps(gold["period"]))
        wrong_period = all(year in quote for year in years) and json.dumps(gold["period"]) not in stated
        if not right or (gold["qualitative"] and bands != {gold["qualitative"]}) or wrong_period:
            missed.append((quote, gold["value_text"]))
    assert missed == []


def plain(quote: str) -> str:
    """A quote of a page without its markup."""
    return " ".join(html.unescape(re.sub("<[^>]+>", " ", quote)).split())


def test_labelled_credits(evaluation: Path) -> None:
    """Where the credit's words stand in the quote, the office is found there."""
    missed = []
    for path in sorted((evaluation / "eval/labels").glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            label = json.loads(line)
            credit, quote = label["source_text"], label["quote"]
            if label["unsure"] or not credit or credit not in quote:
                continue
            if not any(mention.office == "BLS" for mention in find_sources(quote)):
                missed.append((path.name, credit))
    assert missed == []
