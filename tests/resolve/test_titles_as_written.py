"""The resolver against names as guides write them, and against the evaluation documents."""

import json
from pathlib import Path

import pytest
from benchmarks.resolver import DOCS, TABLES, page, run, shares

from factcheck.period import Period
from factcheck.reference.library import Library
from factcheck.resolve import resolve


@pytest.mark.parametrize("table", TABLES)
def test_most_names_resolve_and_few_wrongly(table: str, library: Library) -> None:
    share = shares(run(TABLES[table], library))
    assert share["right"] >= 80
    assert share["wrong"] <= 5


def test_at_least_three_hundred_names() -> None:
    assert sum(len(path.read_text("utf-8").splitlines()) - 1 for path in TABLES.values()) >= 300


def test_the_page_is_the_one_that_is_measured(library: Library) -> None:
    measured = page({name: run(path, library) for name, path in TABLES.items()})
    assert DOCS.read_text("utf-8") == measured, "run: python benchmarks/resolver.py --write"


@pytest.mark.evaluation
def test_handbook_pages_are_about_what_they_say(evaluation: Path, library: Library) -> None:
    right = total = 0
    for line in (evaluation / "eval/ooh_gold.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        if row["occupation_text"] is None or not row["codes"]:
            continue
        period = row["period"]
        when = Period(period["from"], period["to"]) if isinstance(period, dict) else Period(int(period[:4]))
        found = resolve(row["occupation_text"], library=library, period=when)
        total += 1
        right += any(set(found.codes) == set(codes) for codes in (row["codes"], *row["codes_also"]))
    assert right / total >= 0.995
