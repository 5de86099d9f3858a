"""`factcheck reference pull oews --areas …` and `pull oews-flat`: what is asked for and what is said."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from factcheck.reference.publish import Manifest
    from factcheck.web import Web

FLAT = "oews-flat"
Tell = Callable[["Manifest"], None]

areas_option = click.option(
    "--areas",
    "kinds",
    multiple=True,
    type=click.Choice(["states", "metropolitan"]),
    help="With oews or oews-flat: figures below the nation. May be repeated.",
)


def pull_areas(kinds: Sequence[str], folder: Path, web: "Web", *, today: date, host: str | None, tell: Tell) -> None:
    """Fetch the areas of the newest release held; metropolitan ones unasked where those of an older one are held."""
    from factcheck.reference.pointer import areas
    from factcheck.sources.base import pull_areas as fetch
    from factcheck.sources.oews import AREAS

    if not kinds and areas(folder):
        kinds = ("metropolitan",)
    for source in AREAS:
        if source.table not in kinds:
            continue
        done = fetch(source, folder, web, today=today, host=host)
        if done is None:
            click.echo(f"oews: {source.table} of the newest release are held")
        elif done.manifest is None:
            click.echo(f"oews {done.year}: {source.table} unchanged")
        else:
            tell(done.manifest)


def pull_flat(kinds: Sequence[str], folder: Path, web: "Web", *, today: date, host: str | None, tell: Tell) -> None:
    """Fetch the flat files, hundreds of megabytes, and take in the areas."""
    from factcheck.sources.flat import pull_flat as fetch

    done = fetch(folder, web, today=today, kinds=kinds, host=host)
    if done.manifests is None:
        click.echo(f"{FLAT}: unchanged")
    for manifest in done.manifests or ():
        tell(manifest)
