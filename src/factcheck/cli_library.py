"""`factcheck reference pull|import|history|diff|rollback`: a library of one's own, kept up to date."""

from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from factcheck.cli_areas import FLAT, areas_option, official_files, pull_areas, pull_flat, regional_changes

if TYPE_CHECKING:
    from factcheck.reference.diff import Change
    from factcheck.reference.publish import Manifest

_SHOWN = 5

folder_option = click.option(
    "--library",
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder of your own library; default: the setting `reference`, else a folder of your user account.",
)
today_option = click.option(
    "--today", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE", help="Take this day for today."
)


@click.command()
@folder_option
@today_option
@click.option("--host", help="Another host than bls.gov, for a mirror or a rehearsal.")
@click.option("--page", "pages", multiple=True, metavar="SLUG", help="Only this page of the handbook. May be repeated.")
@areas_option
@click.argument("names", nargs=-1, metavar="[SOURCE]...")
def pull(
    *,
    folder: Path | None,
    today: datetime | None,
    host: str | None,
    pages: tuple[str, ...],
    kinds: tuple[str, ...],
    names: tuple[str, ...],
) -> int:
    """Fetch releases that should be out and are not held, of oews, projections, handbook or (the default) all three.

    `oews --areas metropolitan` brings in 528 areas beside the states, in a file of their own; `oews-flat` takes states
    and areas from the flat files instead of the workbooks (over 300 MB).

    `series` brings in the months of prices (cpi), unemployment of the nation (cps) and the states (laus), payrolls and
    hourly earnings (ces) from the Public Data API; a key for it may stand in the environment as BLS_API_KEY.

    The handbook is some 340 pages, fetched one a second; a pull that was stopped goes on where it was.
    """
    from factcheck.cli_handbook import HANDBOOK, is_due, pull_handbook
    from factcheck.cli_series import NAMES as SERIES
    from factcheck.cli_series import pull_series
    from factcheck.errors import UsageError
    from factcheck.settings import load_settings
    from factcheck.sources import SOURCES
    from factcheck.sources.base import pull as fetch_due
    from factcheck.web import Web

    known = {source.name: source for source in SOURCES}
    for name in names:
        if name not in (*known, HANDBOOK, FLAT, *SERIES):
            named = ", ".join((*known, HANDBOOK, FLAT, *SERIES))
            raise UsageError(f"no source is called {name!r}; there are {named}")
    if kinds and not {"oews", FLAT} & set(names):
        raise UsageError("--areas is for oews; say: factcheck reference pull oews --areas metropolitan")
    if pages and names != (HANDBOOK,):
        raise UsageError("--page is for the handbook; say: factcheck reference pull handbook --page actuaries")
    web = Web(load_settings().contact)
    place, day = _folder(folder), _day(today)
    tell = partial(_tell, folder=place)
    for name in names or (*known, *((HANDBOOK,) if is_due(place, day) else ())):
        if name == HANDBOOK:
            manifest = pull_handbook(place, web, today=day, pages=pages, host=host)
            if manifest:
                _tell(manifest, place)
            continue
        if name in SERIES:
            pull_series(name, place, web, today=day, host=host, tell=tell)
            continue
        if name == FLAT:
            pull_flat(kinds, place, web, today=day, host=host, tell=tell)
            continue
        pulled = fetch_due(known[name], place, web, today=day, host=host)
        for one in pulled:
            _tell(one.manifest, place) if one.manifest else click.echo(f"{name} {one.year}: unchanged")
        if not pulled:
            click.echo(f"{name}: nothing newer should be out by {day}")
        if name == "oews":
            pull_areas(kinds, place, web, today=day, host=host, tell=tell)
    return 0


@click.command("import")
@folder_option
@today_option
@areas_option
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
def import_(*, folder: Path | None, today: datetime | None, kinds: tuple[str, ...], files: tuple[Path, ...]) -> int:
    """Take official FILES fetched by hand into your library: oesm24nat.zip, national_M2024_dl.xlsx, occupation.xlsx.

    Figures of states and metropolitan areas come as oesm24st.zip and oesm24ma.zip, or as a folder with the flat files
    oe.data.0.Current, oe.area and oe.occupation; --areas takes only one kind of them. Of any other folder its files are
    taken, national tables first.

    Pages of the handbook, saved as .htm or .html, may come alone, in a folder or in a zip. An answer of the Public Data
    API, saved as .json, brings in the series that it holds.
    """
    from factcheck.reference.importers.handbook_page import holds_pages
    from factcheck.reference.publish import import_all, import_pages
    from factcheck.reference.publish_series import holds_series, import_series

    place = _folder(folder)
    for path in official_files(files):
        if holds_series(path):
            series = import_series(path, place, today=_day(today))
            _tell(series, place) if series else click.echo(f"{path.name}: nothing new")
            continue
        if holds_pages(path):
            _tell(import_pages(path, place, today=_day(today)), place)
            continue
        for manifest in import_all(path, place, today=_day(today), kinds=kinds):
            _tell(manifest, place)
    return 0


@click.command()
@folder_option
def history(*, folder: Path | None) -> int:
    """List the releases of your library, and say whether each is whole."""
    from factcheck.reference.pointer import current_name
    from factcheck.reference.publish import history as published
    from factcheck.reference.publish import verify

    place = _folder(folder)
    used = current_name(place)
    for one in published(place):
        mark = "*" if one.name == used else " "
        table = "" if one.table == "nation" else f" {one.table}"
        made = f"{one.created}  {one.rows:,} rows from {one.file}"
        click.echo(f"{mark} {one.name}  {one.program} {one.release}{table}  {made}")
    click.echo("in use: the embedded figures" if used is None else f"in use: {used}")
    troubles = verify(place)
    for trouble in troubles:
        click.echo(trouble, err=True)
    return 2 if troubles else 0


@click.command()
@folder_option
def rollback(*, folder: Path | None) -> int:
    """Go back to the release before the one in use."""
    from factcheck.reference.publish import rollback as go_back

    name = go_back(_folder(folder))
    click.echo("in use: the embedded figures" if name is None else f"in use: {name}")
    return 0


@click.command()
@click.option("--old", type=click.Path(path_type=Path), help="Library to compare with; default: the embedded figures.")
@click.option("--new", type=click.Path(path_type=Path), help="Library that may be newer; default: your own.")
@today_option
@click.argument("paths", nargs=-1)
def diff(*, old: Path | None, new: Path | None, today: datetime | None, paths: tuple[str, ...]) -> int:
    """Say what a newer library changes, and which statistics of the guides in PATHS become outdated by it."""
    from factcheck.reference.diff import diff as changes_of
    from factcheck.reference.diff_series import diff_series
    from factcheck.reference.library import Library
    from factcheck.words import plural

    newer = new or _folder(None)
    changes = changes_of(Library.open(old), Library.open(newer))
    for change in changes:
        _show(change)
    moved = diff_series(Library.open(old), Library.open(newer))
    for one in moved:
        months = f"{one.new:,} months new and {one.revised:,} revised in {plural(one.series, 'series', 'series')}"
        click.echo(f"series: {one.program} until {one.until}: {months}")
    below = regional_changes(Library.open(old), Library.open(newer))
    for line in below:
        click.echo(line)
    if not changes and not moved and not below:
        click.echo("both libraries hold the same tables")
    if paths:
        _show_claims(paths, old, newer, _day(today))
    return 0


def _show(change: "Change") -> None:
    what = "corrected" if change.corrected else "new"
    beside = f", beside {change.compared.name}" if change.compared else ""
    click.echo(f"{what}: {change.release.program} {change.release.name}, {change.rows:,} rows{beside}")
    for label, codes in (("no longer there", change.lost), ("not there before", change.new)):
        if codes:
            more = f" and {len(codes) - _SHOWN} more" if len(codes) > _SHOWN else ""
            click.echo(f"  {label}: {', '.join(codes[:_SHOWN])}{more}")
    for code, before, after in change.retitled[:_SHOWN]:
        click.echo(f"  {code} is now called {after}, not {before}")
    for move in change.moves[:_SHOWN]:
        click.echo(f"  {move.code} {move.title}: {move.before:,g} -> {move.after:,g}")


def _show_claims(paths: tuple[str, ...], old: Path | None, new: Path, today: date) -> None:
    from dataclasses import replace

    from factcheck.pipeline import check
    from factcheck.settings import load_settings

    settings = load_settings()
    before, after = (check(paths, settings=replace(settings, reference=one), today=today) for one in (old, new))
    changed = 0
    for name, verdict in after.verdicts.items():
        former = before.verdicts.get(name)
        if former is not None and former.outcome is not verdict.outcome:
            claim, changed = verdict.claim, changed + 1
            place = f"{claim.document}:{claim.line}:{claim.column}"
            click.echo(f"{place}: {claim.value_text}: {former.outcome} -> {verdict.outcome}: {verdict.reason}")
    click.echo(f"{changed} of {len(after.verdicts)} statistics get another verdict")


def _folder(folder: Path | None) -> Path:
    from factcheck.settings import load_settings

    if folder is not None:
        return folder
    set_folder = load_settings().reference
    if set_folder is not None and not set_folder.is_file():
        return set_folder
    from platformdirs import user_data_path

    return user_data_path("factcheck") / "reference"


def _day(today: datetime | None) -> date:
    return today.date() if today else datetime.now().astimezone().date()


def _tell(manifest: "Manifest", folder: Path) -> None:
    table = "" if manifest.table == "nation" else f", {manifest.table}"
    what = f"{manifest.program} {manifest.release}{table}"
    click.echo(f"published {what}: {manifest.rows:,} rows, release {manifest.name}")
    for warning in manifest.warnings:
        click.echo(f"  warning: {warning}")
    click.echo(f'  to use it, set `reference = "{folder}"` in factcheck.toml or say --reference {folder}')


COMMANDS: tuple[click.Command, ...] = (pull, import_, history, rollback, diff)
