"""`factcheck reference pull oews --areas …` and `pull oews-flat`: what is asked for and what is said."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from factcheck.reference.library import Library
    from factcheck.reference.publish import Manifest
    from factcheck.web import Web

FLAT = "oews-flat"
AREA_NAMES = {"state": "state", "metro": "metropolitan area", "nonmetropolitan": "nonmetropolitan area"}
_ENDINGS = (".zip", ".xlsx", ".xls", ".csv")
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


def official_files(paths: Sequence[Path]) -> Iterator[Path]:
    """The files in folders that are no table themselves, national ones first: those of areas need them."""
    from factcheck.reference.importers.areas import DATA
    from factcheck.reference.importers.handbook_page import holds_pages

    for path in paths:
        whole = not path.is_dir() or (path / DATA).exists() or any(path.glob("*.sqlite.gz")) or holds_pages(path)
        inside = [] if whole else [one for one in path.iterdir() if one.suffix.lower() in _ENDINGS]
        yield from sorted(inside, key=lambda one: ("nat" not in one.name.lower(), one.name)) or [path]


def regional_changes(older: "Library", newer: "Library") -> list[str]:
    """A line for each kind of area that a library holds and an older one does not, or not so many rows of."""
    from factcheck.words import plural

    return [
        f"new: {release.program} {release.name}, {plural(areas, AREA_NAMES[sort])}, {rows:,} rows"
        for release, sort, areas, rows in newer.regional()
        if (release, sort, areas, rows) not in older.regional()
    ]
