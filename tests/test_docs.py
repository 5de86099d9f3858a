"""The pages in docs/checks are those that the records make."""

import json
from dataclasses import fields
from importlib.resources import files
from pathlib import Path

import pytest

from factcheck.checks import CHECKS
from factcheck.docs import measured, pages
from factcheck.settings import Settings

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "checks"
PAGES = pages(measured(FOLDER))


@pytest.mark.parametrize("name", PAGES)
def test_page_is_in_step(name: str) -> None:
    assert (FOLDER / name).read_text(encoding="utf-8") == PAGES[name], "run: python -m factcheck.docs"


def test_no_page_is_left_over() -> None:
    assert {path.name for path in FOLDER.glob("*.md")} == set(PAGES)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.name)
def test_every_page_says_all_there_is_to_say(check) -> None:
    for words in (check.summary, check.why, check.source, check.limits):
        assert words.endswith("."), words
        assert words in PAGES[f"{check.name}.md"]


def test_every_setting_is_documented() -> None:
    text = (FOLDER.parent / "settings.md").read_text(encoding="utf-8")
    for field in fields(Settings):
        assert field.name == "root" or f"| `{field.name}` |" in text, field.name


def test_every_part_of_the_json_output_is_documented() -> None:
    schema = json.loads(files("factcheck.formats").joinpath("schema.json").read_text())
    text = (FOLDER.parent / "json.md").read_text(encoding="utf-8")
    for name in set(schema["properties"]) - {"version", "program", "today", "documents", "notes"}:
        assert f"`{name}`" in text, name
