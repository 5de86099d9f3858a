"""Documentation made from the records: `python -m factcheck.docs [FOLDER]` writes a page for each check.

A test keeps docs/checks in step with the records. `precision.toml` beside the pages holds what was measured on the
corpora; it is written by hand after a measurement, and shown on the pages.
"""

import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path

from factcheck.checks import CHECKS
from factcheck.checks.base import Check, Example
from factcheck.files import write_atomically

FOLDER = Path("docs/checks")
LANGUAGES = {".md": "markdown", ".html": "html", ".txt": "text"}


def pages(precision: Mapping[str, str]) -> dict[str, str]:
    """File name -> text, of every page; `precision` maps names of checks to what was measured."""
    made = {f"{check.name}.md": _page(check, precision.get(check.name)) for check in CHECKS}
    return {"index.md": _index(), **made}


def measured(folder: Path) -> dict[str, str]:
    """What `precision.toml` says, by check; empty where there is none."""
    path = folder / "precision.toml"
    return {name: str(text) for name, text in tomllib.loads(path.read_text()).items()} if path.exists() else {}


def _index() -> str:
    rows = [f"| [{check.name}]({check.name}.md) | {check.severity.value} | {check.summary} |" for check in CHECKS]
    return "\n".join(
        ["# Checks", "", f"{len(CHECKS)} checks.", "", "| check | severity | finds |", "|---|---|---|", *rows, ""]
    )


def _page(check: Check, precision: str | None) -> str:
    lines = [f"# {check.name}", "", check.summary, "", f"Severity: {check.severity.value}.", ""]
    for heading, text in (
        ("Why it matters", check.why),
        ("Source of the rule", check.source),
        ("Known limits", check.limits),
        ("Measured precision", precision or "Not measured yet."),
    ):
        lines += [f"## {heading}", "", text, ""]
    for heading, examples in (("It flags", check.flags), ("It leaves alone", check.leaves)):
        lines += [f"## {heading}", ""]
        for example in examples:
            lines += _example(example if isinstance(example, Example) else Example(example))
    return "\n".join(lines).rstrip() + "\n"


def _example(example: Example) -> list[str]:
    shown = [(example.name, example.text), *example.others]
    lines = []
    for name, text in shown:
        if len(shown) > 1:
            lines += [f"`{name}`:", ""]
        fence = "~~~~"
        lines += [f"{fence}{LANGUAGES.get(Path(name).suffix, '')}", *text.rstrip("\n").split("\n"), fence, ""]
    return lines


def main(folder: Path) -> None:
    """Write the pages, and remove those of checks that are gone."""
    made = pages(measured(folder))
    for name, text in made.items():
        write_atomically(folder / name, text)
    for old in folder.glob("*.md"):
        if old.name not in made:
            old.unlink()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
