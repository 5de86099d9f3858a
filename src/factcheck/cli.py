"""The command line. It only translates: options into arguments, errors and findings into an exit status.

Every command imports what it needs when it runs, so that `--help` and a plain check start fast.
"""

import os
import sys
import traceback
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING

import click

from factcheck import __version__
from factcheck.cli_decide import decide
from factcheck.cli_fix import correct, fix_options
from factcheck.cli_reference import reference
from factcheck.errors import FactcheckError, UsageError

if TYPE_CHECKING:
    from factcheck.formats import Style
    from factcheck.pipeline import Track
    from factcheck.report import Report
    from factcheck.settings import Settings

CLEAN, FINDINGS, TROUBLE = 0, 1, 2
INTERRUPTED = 130

STATUS = """\b
Exit status:
  0  nothing at or over the threshold (--fail-on)
  1  findings at or over it
  2  a wrong option, path or setting; a document that could not be read; no figures
"""
FORMAT_NAMES = ("text", "json", "sarif", "junit", "github", "markdown", "html")
FAIL_ON = ("error", "warning", "notice", "never")


def run(arguments: Sequence[str] | None = None) -> None:
    """The console script: the one place where an error becomes an exit status."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")  # a file name or a terminal that is not UTF-8
    try:
        status = main.main(args=arguments, prog_name="factcheck", standalone_mode=False)
    except FactcheckError as error:
        click.echo(f"factcheck: {error}", err=True)
        status = TROUBLE
    except click.ClickException as error:
        error.show()
        status = TROUBLE
    except (click.Abort, KeyboardInterrupt):
        status = INTERRUPTED
    except BrokenPipeError:
        # The reader (head, less) has gone: nothing more can be said, and Python must not try when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = CLEAN
    except Exception:  # noqa: BLE001  # the last line of defence: Python's own status for it is that of findings
        traceback.print_exc()
        click.echo("factcheck: this is a fault of factcheck itself; please report it with the lines above", err=True)
        status = TROUBLE
    sys.exit(status or CLEAN)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}, epilog=STATUS)
@click.version_option(__version__, "--version", prog_name="factcheck")
def main() -> None:
    """The linter for facts: checks the statistics in guides against published BLS figures."""


def guides(command: Callable[..., int]) -> Callable[..., int]:
    """The options of every command that checks guides; the command gets `settings` and `paths`."""

    @wraps(command)
    def call(
        *,
        paths: tuple[str, ...],
        config: Path | None,
        today: datetime | None,
        reference: Path | None,
        select: tuple[str, ...],
        ignore: tuple[str, ...],
        exclude: tuple[str, ...],
        jobs: int | None,
        cache: bool,
        cache_dir: Path | None,
        **options: object,
    ) -> int:
        from factcheck.checks import NAMES
        from factcheck.settings import check_names, load_settings

        settings = load_settings(config, checks=NAMES)
        settings = replace(
            settings,
            select=select or settings.select,
            ignore=ignore or settings.ignore,
            exclude=(*settings.exclude, *exclude),
            reference=reference or settings.reference,
            today=today.date() if today else settings.today,
            jobs=settings.jobs if jobs is None else jobs,
            cache=settings.cache and cache,
            cache_dir=cache_dir or settings.cache_dir,
        )
        check_names(settings, NAMES, where="command line")
        return command(settings=settings, paths=paths, **options)

    for option in reversed(
        (
            click.argument("paths", nargs=-1, metavar="[PATH]..."),
            click.option("--config", type=click.Path(path_type=Path), help="Settings to use instead of the nearest."),
            click.option("--today", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE", help="Take this day for today."),
            click.option("--reference", type=click.Path(path_type=Path), help="Another library of figures."),
            click.option("--exclude", multiple=True, metavar="PATTERN", help="Leave these out, as .gitignore does."),
            click.option("--jobs", type=click.IntRange(0), metavar="N", help="Processes at most; 0: as many as cores."),
            click.option(
                "--cache/--no-cache", default=True, envvar="FACTCHECK_CACHE", help="Keep what was found for later runs."
            ),
            click.option(
                "--cache-dir",
                type=click.Path(path_type=Path, file_okay=False),
                envvar="FACTCHECK_CACHE_DIR",
                metavar="DIR",
                help="Where to keep it; also FACTCHECK_CACHE_DIR.",
            ),
            click.option("--select", multiple=True, metavar="CHECK", help="Run only this check. May be repeated."),
            click.option("--ignore", multiple=True, metavar="CHECK", help="Do not run this check. May be repeated."),
        )
    ):
        call = option(call)
    return call


@main.command(epilog=STATUS)
@guides
@click.option(
    "--format",
    "formats",
    multiple=True,
    type=click.Choice(FORMAT_NAMES),
    metavar="FORMAT",
    help=f"One of {', '.join(FORMAT_NAMES)}. Default: text. May be repeated.",
)
@click.option("--output", type=click.Path(path_type=Path), help="A file, or a folder for several formats.")
@click.option("--fail-on", type=click.Choice(FAIL_ON), help="Lowest severity with exit status 1.")
@click.option("--quiet", "-q", is_flag=True, help="Findings only, no progress and no summary.")
@click.option("--colour/--no-colour", "--color/--no-color", default=None, help="Default: as the terminal allows.")
def check(
    *,
    settings: "Settings",
    paths: tuple[str, ...],
    formats: tuple[str, ...],
    output: Path | None,
    fail_on: str | None,
    quiet: bool,
    colour: bool | None,
) -> int:
    """Check guides: files, folders, patterns, or "-" for standard input."""
    from factcheck.settings import read_fail_on

    if fail_on:
        settings = replace(settings, fail_on=read_fail_on(fail_on))
    formats = formats or ("text",)
    if len(formats) > 1 and output is None and set(formats) - {"text"}:
        raise UsageError("several formats need a place to go; add --output FOLDER")
    report = _report(paths, settings, quiet=quiet)
    _write(report, formats, output, quiet=quiet, colour=colour)
    return exit_status(report, settings)


@main.command()
@click.argument("what", metavar="CLAIM-ID|CHECK")
@guides
def explain(*, settings: "Settings", what: str, paths: tuple[str, ...]) -> int:
    """Explain a check by its name, or a claim by its id: every step from the words to the verdict.

    For a claim, PATH names the guides to look for it in.
    """
    from factcheck.checks import CHECKS
    from factcheck.explain import explain_check, explain_claim

    for each in CHECKS:
        if each.name == what:
            click.echo(explain_check(each))
            return CLEAN
    click.echo(explain_claim(what, _report(paths, settings, quiet=False)), nl=False)
    return CLEAN


@main.command()
def checks() -> int:
    """List the checks with their severity."""
    from factcheck.checks import CHECKS

    width = max((len(each.name) for each in CHECKS), default=0)
    for each in CHECKS:
        click.echo(f"{each.name:<{width}}  {each.severity.value:<7}  {each.summary}")
    return CLEAN


@main.command()
@guides
@fix_options
def fix(
    *, settings: "Settings", paths: tuple[str, ...], mode: str | None, picks: tuple[str, ...], interactive: bool
) -> int:
    """Correct what has one likely correction, and what you pick."""
    report = _report(paths, settings, quiet=False)
    correct(report, mode=mode, picks=picks, interactive=interactive)
    return TROUBLE if report.failures else CLEAN


main.add_command(decide)
main.add_command(reference)


def exit_status(report: "Report", settings: "Settings") -> int:
    """2 where something could not be checked, 1 where a finding reaches the threshold and is not waived, else 0."""
    from factcheck.decisions import replay

    if not report.complete:
        return TROUBLE
    threshold = settings.fail_on
    waived = replay(report.decisions, report).waived
    over = threshold is not None and any(
        each.severity.rank <= threshold.rank and each.fingerprint not in waived for each in report.findings
    )
    return FINDINGS if over else CLEAN


def _today(settings: "Settings") -> date:
    return settings.today or datetime.now().astimezone().date()


def _paths(paths: tuple[str, ...], settings: "Settings") -> tuple[str, ...]:
    if not (paths or settings.paths):
        raise UsageError('nothing to check; name files or folders, or set paths = ["guides/"] in factcheck.toml')
    return paths or tuple(str(settings.root / path) for path in settings.paths)


def _report(paths: tuple[str, ...], settings: "Settings", *, quiet: bool) -> "Report":
    from factcheck.cache import folder_of
    from factcheck.pipeline import check as check_guides

    return check_guides(
        _paths(paths, settings),
        settings=settings,
        today=_today(settings),
        track=_track(quiet=quiet),
        keep=folder_of(settings),
    )


def _track(*, quiet: bool) -> "Track[str]":
    """Shows a progress bar on standard error, where a person watches and the work is long."""

    def track(items: Sequence[str], label: str) -> Iterable[str]:
        if quiet or len(items) < 5 or not sys.stderr.isatty():
            return items
        from rich import progress
        from rich.console import Console

        return progress.track(items, description=label, console=Console(stderr=True), transient=True)

    return track


def _write(report: "Report", formats: Sequence[str], output: Path | None, *, quiet: bool, colour: bool | None) -> None:
    from factcheck.files import write_atomically
    from factcheck.formats import FORMATS, Style

    folder = output if output and (output.is_dir() or len(formats) > 1 or not output.suffix) else None
    for name in formats:
        each = FORMATS[name]
        if folder and each.site:
            each.site(report, folder)
        elif folder and each.file:
            write_atomically(folder / each.file, each.write(report, Style()))
        elif output and not folder:
            write_atomically(output, each.write(report, Style(quiet=quiet)))
        else:
            click.echo(each.write(report, _style(quiet=quiet, colour=colour)), nl=False, color=True)


def _style(*, quiet: bool, colour: bool | None) -> "Style":
    import shutil

    from factcheck.formats import Style

    if colour is None:
        colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    width = min(shutil.get_terminal_size((100, 24)).columns, 140)
    return Style(colour=colour, width=max(width, 40), quiet=quiet)
