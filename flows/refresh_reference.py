"""Refresh the library of figures as an operation: pull what should be out, verify, say what changed.

    python flows/refresh_reference.py                               once, on Prefect's ephemeral server
    python flows/refresh_reference.py --cron "0 5 * * 1"            every Monday at five, until stopped
    python flows/refresh_reference.py --file oesm25nat.zip          official files fetched by hand, no network
    python flows/refresh_reference.py --handbook                    the handbook's pages too: some 340, one a second

The work is done by the same functions as in `factcheck reference pull` and `import`: a table enters only when its
expectation suite holds, and whatever fails leaves the library as it was. A server that is down is asked again later;
a table that is refused is not.
"""

import environment  # noqa: F401  # must come first: Prefect reads the environment when it is imported

# isort: split

import sys
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import click
from prefect import flow, task
from prefect.artifacts import create_table_artifact

from factcheck.errors import FactcheckError, UsageError
from factcheck.reference.commands import status
from factcheck.reference.diff import diff
from factcheck.reference.library import Library
from factcheck.reference.publish import Refused, current, import_file, verify
from factcheck.settings import load_settings
from factcheck.sources import SOURCES
from factcheck.sources.base import Source, pull
from factcheck.sources.handbook import pull as handbook_pages
from factcheck.web import Web


def worth_another_try(_task: Any, _run: Any, state: Any) -> bool:
    """A refused table or a wrong setting stays so; a server's trouble may pass."""
    error = state.result(raise_on_failure=False)
    return not isinstance(error, Refused | UsageError)


@task(
    task_run_name="pull {source.name}",
    retries=3,
    retry_delay_seconds=[60, 600, 3600],
    retry_condition_fn=worth_another_try,
)
def pull_source(source: Source, folder: Path, today: date, host: str | None) -> list[str]:
    """Fetch and publish the due releases of one source; their names."""
    pulled = pull(source, folder, Web(load_settings().contact), today=today, host=host)
    return [one.manifest.name for one in pulled if one.manifest]


@task(
    task_run_name="pull handbook",
    retries=3,
    retry_delay_seconds=[60, 600, 3600],
    retry_condition_fn=worth_another_try,
)
def pull_handbook(folder: Path, today: date, host: str | None) -> list[str]:
    """Fetch the handbook's pages and publish their edition; its name. A new attempt goes on where the last stopped."""
    done = handbook_pages(folder, Web(load_settings().contact), today=today, host=host)
    return [done.manifest.name] if done.manifest else []


@task(task_run_name="import {path.name}")
def import_official(path: Path, folder: Path, today: date) -> list[str]:
    """Publish one official file fetched by hand; its release's name."""
    return [import_file(path, folder, today=today).name]


@task
def verify_library(folder: Path) -> list[str]:
    """What is wrong with the library's files; empty when all is whole."""
    return verify(folder)


@task
def tell_changes(before: Path, after: Path, today: date) -> list[dict[str, Any]]:
    """An artifact with what is held, and one with what the new releases change."""
    held = status(today=today, path=after)
    rows = [{"program": one.release.program, "release": one.release.name, "rows": one.rows} for one in held.held]
    create_table_artifact(key="reference", table=rows, description="Releases held")
    changes: list[dict[str, Any]] = []
    if before != after:
        changes = [
            {
                "program": change.release.program,
                "release": change.release.name,
                "corrected": change.corrected,
                "rows": change.rows,
                "compared with": change.compared.name if change.compared else None,
                "codes lost": " ".join(change.lost),
                "codes new": " ".join(change.new),
                "largest moves": "; ".join(f"{one.title} {one.before:g} to {one.after:g}" for one in change.moves[:5]),
            }
            for change in diff(Library.open(before), Library.open(after))
        ]
        create_table_artifact(key="reference-changes", table=changes, description="What the new releases change")
    return changes


class RefreshFailed(Exception):
    """A source failed or the library is damaged; the message names each trouble."""


@flow(name="refresh-reference", log_prints=True)
def refresh_reference(
    folder: str,
    files: list[str] | None = None,
    host: str | None = None,
    today: date | None = None,
    handbook: bool = False,
) -> list[str]:
    """Pull (or import) into the library at `folder`; the names of the releases published.

    One source that fails does not stop the others. Raises RefreshFailed at the end where any did.
    """
    library, day = Path(folder), today or date.today()
    before = current(library)
    published: list[str] = []
    troubles: list[str] = []
    pulls = [partial(pull_source, source, library, day, host) for source in SOURCES]
    if handbook:
        pulls.append(partial(pull_handbook, library, day, host))
    for work in [partial(import_official, Path(path), library, day) for path in files] if files else pulls:
        try:
            published += work()
        except FactcheckError as error:
            troubles.append(str(error))
    troubles += verify_library(library)
    tell_changes(before, current(library), day)
    for name in published:
        print(f"published {name}")
    if troubles:
        raise RefreshFailed("; ".join(troubles))
    return published


@click.command(help=__doc__)
@click.option("--library", "folder", default="library", show_default=True, help="Folder of your own library.")
@click.option("--file", "files", multiple=True, help="An official file fetched by hand; may be given several times.")
@click.option("--host", default=None, help="Another host than bls.gov, for a mirror or a rehearsal.")
@click.option("--handbook", is_flag=True, help="The handbook's pages too.")
@click.option("--cron", default=None, help="Keep running, on this schedule.")
def main(folder: str, files: tuple[str, ...], host: str | None, cron: str | None, *, handbook: bool) -> None:
    """Run the flow once, or serve it on a schedule. Exit status 1 when a source failed."""
    if cron:
        parameters = {"folder": folder, "host": host, "handbook": handbook}
        refresh_reference.serve(name="refresh-reference", cron=cron, parameters=parameters)
        return
    try:
        refresh_reference(folder, list(files), host=host, handbook=handbook)
    except (RefreshFailed, FactcheckError) as failure:
        click.echo(f"refresh failed: {failure}", err=True)
        sys.exit(1)


if __name__ == "__main__":
    main()
