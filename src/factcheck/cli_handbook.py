"""`factcheck reference pull handbook`: what it asks for and what it says."""

import sys
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from factcheck.reference.publish import Manifest
    from factcheck.web import Web

HANDBOOK = "handbook"


def is_due(folder: Path, today: date) -> bool:
    """Whether an edition is out that is not held; no page is asked for to learn it."""
    from factcheck.reference.calendar import due
    from factcheck.reference.library import Library
    from factcheck.reference.publish import current

    return any(one.program == "OOH" for one in due(Library.open(current(folder)).releases(), today=today))


def pull_handbook(
    folder: Path, web: "Web", *, today: date, pages: Sequence[str], host: str | None
) -> "Manifest | None":
    """Fetch the pages and say how many came; what was published, or None where nothing has changed."""
    from factcheck.sources.handbook import pull
    from factcheck.words import plural

    done = pull(folder, web, today=today, pages=pages, host=host, track=_track)
    if done.manifest is None:
        click.echo(f"handbook: {plural(done.unchanged, 'page')} unchanged")
        return None
    same = f", {done.unchanged} unchanged" if done.unchanged else ""
    click.echo(f"handbook: {plural(done.came, 'page')} came{same}")
    return done.manifest


def _track(names: Sequence[str]) -> Iterable[str]:
    """A progress bar on standard error, where a person watches."""
    if len(names) < 5 or not sys.stderr.isatty():
        return names
    from rich import progress
    from rich.console import Console

    return progress.track(names, description="handbook", console=Console(stderr=True), transient=True)
