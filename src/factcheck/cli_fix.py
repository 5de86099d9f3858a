"""`factcheck fix`: which corrections are made, which wait for a choice, and how one is asked for."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

if TYPE_CHECKING:
    from factcheck.document import Document
    from factcheck.finding import Finding
    from factcheck.fix import Withheld
    from factcheck.report import Report

F = TypeVar("F", bound=Callable[..., object])
_HELP = """1, 2 …  make this correction
n       leave this place as it is
a       make the first correction here and of all that follow, where one is likely
q       leave this place and all that follow as they are"""


def fix_options(command: F) -> F:
    """The options of the command."""
    for option in reversed(
        (
            click.option("--diff", "mode", flag_value="diff", help="Print a patch (the default)."),
            click.option(
                "--apply", "mode", flag_value="apply", help="Write the files; each is replaced whole or left as it is."
            ),
            click.option(
                "--pick",
                "picks",
                multiple=True,
                metavar="FINDING=N",
                help="Make correction N of a finding, named by its fingerprint or claim; 0: none. May be repeated.",
            ),
            click.option("--interactive", "-i", is_flag=True, help="Ask about each correction, then write the files."),
        )
    ):
        command = option(command)
    return command


def correct(report: "Report", *, mode: str | None, picks: Iterable[str], interactive: bool) -> None:
    """Print a patch or write the files; on standard error, say which corrections wait for a choice."""
    from factcheck.decisions import replay
    from factcheck.files import write_atomically
    from factcheck.fix import LEAVE, apply, checked, fixable, patch, read_picks, withheld
    from factcheck.guides import STDIN
    from factcheck.words import plural

    by_print = {each.fingerprint: each for each in report.findings}
    standing = replay(report.decisions, report)
    chosen_by = dict.fromkeys(standing.waived, LEAVE)  # a waived finding may stand as it is
    chosen_by |= {each: checked(by_print[each], number) for each, number in standing.picks.items()}
    chosen_by |= read_picks(picks, report)
    if interactive:
        chosen_by |= _ask(report, chosen_by)
    chosen = fixable(report, picks=chosen_by)
    documents = [reading.document for reading in report.readings]
    fixed = {document.path: apply(document, chosen.get(document.path, [])) for document in documents}
    changed = [document for document in documents if fixed[document.path] != document.text]
    printed = mode == "diff" or (mode is None and not interactive)
    written = [document for document in changed if not printed and document.path != STDIN]
    for document in written:
        _check(document)
    for document in changed:
        if document in written:
            write_atomically(Path(document.path), fixed[document.path])
            click.echo(f"{document.path}: {plural(len(chosen[document.path]), 'finding')} corrected")
        else:
            click.echo(patch(document, fixed[document.path]), nl=False)
    if not interactive:
        _tell_others([each for found in chosen.values() for each in found if each.fingerprint not in chosen_by], report)
        _tell(withheld(report, chosen, chosen_by), report)
    for failure in report.failures:
        click.echo(f"{failure.document}: {failure.message}", err=True)


def _check(document: "Document") -> None:
    """Refuse to write over a file that is no longer what was read."""
    from factcheck.errors import UsageError

    try:
        stored = Path(document.path).read_bytes()
    except OSError as error:
        raise UsageError(f"{document.path}: the file is gone ({error.strerror}); nothing was written") from error
    if stored != document.text.encode("utf-8", "surrogateescape"):
        raise UsageError(f"{document.path}: changed while it was checked; nothing was written; run the fix again")


def _tell_others(made: "list[Finding]", report: "Report") -> None:
    """What else would put right a finding that was corrected without being asked."""
    from factcheck.fix import options
    from factcheck.formats.text import fix_text

    documents = {reading.document.path: reading.document for reading in report.readings}
    for finding in made:
        for number, fix in list(enumerate(options(finding), 1))[1:]:
            text = fix_text(fix, documents[finding.document])
            where = f"{finding.document}:{finding.line}:{finding.column}: {finding.check}"
            click.echo(f"{where}: or {number}  {text}  (--pick {finding.fingerprint}={number})", err=True)


def _tell(waiting: "list[Withheld]", report: "Report") -> None:
    """The corrections that were not made, numbered, each with what to say to have it."""
    from factcheck.fix import options
    from factcheck.formats.text import fix_text
    from factcheck.words import plural

    if not waiting:
        return
    documents = {reading.document.path: reading.document for reading in report.readings}
    for each in waiting:
        finding = each.finding
        where = f"{finding.document}:{finding.line}:{finding.column}"
        click.echo(f"{where}: {finding.check}: not corrected: {each.why}", err=True)
        for number, fix in enumerate(options(finding), 1):
            text = fix_text(fix, documents[finding.document])
            click.echo(f"  {number}  {text}  (--pick {finding.fingerprint}={number})", err=True)
    click.echo(
        f"{plural(len(waiting), 'correction')} waiting for a choice: say --pick, or --interactive to be asked", err=True
    )


def _ask(report: "Report", decided: Mapping[str, int]) -> dict[str, int]:
    """What a person at the terminal picks, finding by finding. Nothing is written before the last answer."""
    from factcheck.fix import LEAVE, apply, options, patch

    documents = {reading.document.path: reading.document for reading in report.readings}
    asked = [each for each in report.findings if options(each) and each.fingerprint not in decided]
    picks: dict[str, int] = {}
    for place, finding in enumerate(asked):
        document = documents[finding.document]
        choices = options(finding)
        click.echo(f"\n{finding.document}:{finding.line}:{finding.column}: {finding.check}: {finding.message}")
        for number, fix in enumerate(choices, 1):
            click.echo(f"({number}) {fix.title}")
            shown = patch(document, apply(document, [replace(finding, fix=fix)])).splitlines()
            click.echo("\n".join(line for line in shown if line[:1] in "+-" and line[:3] not in ("+++", "---")))
        answer = _answer(len(choices), f"Correction {place + 1} of {len(asked)}")
        if answer in ("a", "q"):
            rest = asked[place:]
            picks |= {each.fingerprint: LEAVE if answer == "q" or each.fix is None else 1 for each in rest}
            break
        picks[finding.fingerprint] = LEAVE if answer == "n" else int(answer)
    return picks


def _answer(count: int, question: str) -> str:
    numbers = [str(number) for number in range(1, count + 1)]
    allowed = [*numbers, "n", "a", "q"]
    while True:
        answer: str = click.prompt(f"{question} [{','.join(allowed)},?]", prompt_suffix=" ").strip().lower()
        if answer in allowed:
            return answer
        if answer == "y" and count == 1:
            return "1"
        click.echo(_HELP)
