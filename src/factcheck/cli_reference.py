"""`factcheck reference`: the library of published figures."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from factcheck.cli_areas import AREA_NAMES
from factcheck.cli_library import COMMANDS

if TYPE_CHECKING:
    from factcheck.figure import Release


@click.group()
def reference() -> None:
    """The library of published figures: what is held, and whether it is whole."""


library_option = click.option(
    "--reference",
    "path",
    type=click.Path(path_type=Path),
    help="Another library of figures; default: the setting `reference`, else the embedded one.",
)


@reference.command()
@library_option
@click.option("--today", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE", help="Take this day for today.")
def status(*, path: Path | None, today: datetime | None) -> int:
    """Say which releases are held, which exist and are not, and which should be out by now."""
    from factcheck.reference.commands import status as state
    from factcheck.words import plural

    found = state(today=today.date() if today else datetime.now().astimezone().date(), path=_in_use(path))
    click.echo(f"{found.path} ({found.size / 1e6:.1f} MB, sha256 {found.sha256})")
    for held in found.held:
        quoted = f", {plural(held.quotes, 'quote')}" if held.quotes else ""
        click.echo(f"held     {_release(held.release)}  {held.rows:>6,} rows{quoted}")
    for release, sort, count, rows in found.regional:
        click.echo(f"held     {_release(release)}  {rows:>6,} rows, {plural(count, AREA_NAMES[sort])}")
    for program, count, known, until in found.series:
        if until is None:
            click.echo(f"absent   {program:<4}  {known} monthly series; `factcheck reference pull {program.lower()}`")
        else:
            click.echo(f"held     {program:<4}  {count} of {known} monthly series, until {until}")
    if found.areas is None:
        click.echo("absent   metropolitan areas; `factcheck reference pull oews --areas metropolitan` fetches them")
    else:
        beside, size, digest = found.areas
        click.echo(f"         metropolitan areas are in {beside} ({size / 1e6:.1f} MB, sha256 {digest})")
    for release in found.missing:
        click.echo(f"missing  {_release(release)}")
    for due in found.due:
        click.echo(f"due      {due.says}")
    return 0


def _in_use(path: Path | None) -> Path | None:
    """The library that a check would use."""
    from factcheck.settings import load_settings

    return path or load_settings().reference


def _release(release: "Release") -> str:
    from factcheck.reference.releases import when_out

    return f"{release.program:<4}  {release.name:<13}  {when_out(release) or 'day not known':<13}"


@reference.command()
@library_option
@click.option("--source", type=click.Path(path_type=Path), help="Folder of official files: build again and compare.")
@click.option("--tables", is_flag=True, help="Hold every table against its expectation suites again.")
def verify(*, path: Path | None, source: Path | None, tables: bool) -> int:
    """Check that the library is whole; with --source, that the official files make it byte for byte."""
    from factcheck.reference.commands import verify as troubles_of

    troubles = troubles_of(path=_in_use(path), source=source, tables=tables)
    for trouble in troubles:
        click.echo(trouble, err=True)
    if not troubles:
        click.echo("whole")
    return 2 if troubles else 0


@reference.command()
@click.argument("source", type=click.Path(path_type=Path))
@click.argument("target", type=click.Path(path_type=Path))
def build(*, source: Path, target: Path) -> int:
    """Make a library at TARGET from the folder SOURCE of official files."""
    from factcheck.reference.commands import build as make

    make(source, target)
    click.echo(f"{target} written")
    return 0


for command in COMMANDS:
    reference.add_command(command)
