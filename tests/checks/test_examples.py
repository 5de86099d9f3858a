"""Every check against its own examples, through the real pipeline: what it must flag and what it must leave alone."""

from datetime import date
from pathlib import Path

import pytest

from factcheck.checks import CHECKS, Check, Example
from factcheck.pipeline import check
from factcheck.settings import Settings

TODAY = date(2026, 11, 22)


def cases(kind: str) -> list[object]:
    return [
        pytest.param(each, example if isinstance(example, Example) else Example(example), id=f"{each.name}-{number}")
        for each in CHECKS
        for number, example in enumerate(getattr(each, kind), start=1)
    ]


def names_found(example: Example, folder: Path) -> list[str]:
    paths = []
    for name, text in ((example.name, example.text), *example.others):
        path = folder / name
        path.write_bytes(text.encode())
        paths.append(str(path))
    report = check(paths, settings=Settings(), today=TODAY)
    assert not report.failures
    return [finding.check for finding in report.findings]


@pytest.mark.parametrize("each", CHECKS, ids=lambda each: each.name)
def test_every_check_has_examples_both_ways(each: Check) -> None:
    assert each.flags, f"{each.name} has no example that it must flag"
    assert each.leaves, f"{each.name} has no example that it must leave alone"


@pytest.mark.parametrize(("each", "example"), cases("flags"))
def test_flags(each: Check, example: Example, tmp_path: Path) -> None:
    assert each.name in names_found(example, tmp_path)


@pytest.mark.parametrize(("each", "example"), cases("leaves"))
def test_leaves(each: Check, example: Example, tmp_path: Path) -> None:
    assert each.name not in names_found(example, tmp_path)


def test_names_are_unique_and_written_alike() -> None:
    names = [each.name for each in CHECKS]
    assert len(set(names)) == len(names)
    assert all(name == name.lower() and " " not in name and "_" not in name for name in names)
