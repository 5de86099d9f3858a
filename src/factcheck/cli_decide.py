"""`factcheck decide`: write down what people decided about findings."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from factcheck.errors import UsageError

if TYPE_CHECKING:
    from factcheck.formats.html.changes import Told

SHORTEST = 6  # characters of a fingerprint that may stand for the whole


@click.command()
@click.argument("action", type=click.Choice(["accept", "waive", "assign", "pick"]))
@click.argument("fingerprints", nargs=-1, required=True, metavar="FINGERPRINT...")
@click.option("--reason", default="", help="Why. Needed to waive.")
@click.option("--until", type=click.DateTime(["%Y-%m-%d"]), help="Last day of a waiver. Needed to waive.")
@click.option("--to", default="", help="Who is to look into it. Needed to assign.")
@click.option("--choice", type=click.IntRange(min=1), default=None, help="Number of the correction. Needed to pick.")
@click.option("--by", default="", help="Who decides.")
@click.option("--today", type=click.DateTime(["%Y-%m-%d"]), help="The day to take for today.")
@click.option(
    "--report", type=click.Path(path_type=Path), default=Path("reports"), show_default=True,
    help="Folder of the HTML report that shows the findings.",
)  # fmt: skip
@click.option(
    "--file", type=click.Path(path_type=Path), default=Path("factcheck.decisions.toml"), show_default=True,
    help="File of the decisions; it is meant to be committed and reviewed.",
)  # fmt: skip
def decide(
    *,
    action: str,
    fingerprints: tuple[str, ...],
    reason: str,
    until: datetime | None,
    to: str,
    choice: int | None,
    by: str,
    today: datetime | None,
    report: Path,
    file: Path,
) -> int:
    """Accept, waive or assign findings by their fingerprints, or pick one of their corrections.

    A waived finding no longer counts until the day given, and only while its words and the figures it rests on stay
    as they are in the report. Accepted and assigned ones stay in every report.
    """
    from factcheck.decisions import Action, Decision, add_decision

    told = _findings(report)
    chosen = [_one(prefix, told, report) for prefix in fingerprints]
    decision = Decision("", Action(action), reason.strip(), until.date() if until else None, to.strip(), by.strip())
    decision = replace(decision, choice=choice or 0, on=today.date() if today else date.today())
    for each in chosen:
        add_decision(
            file,
            replace(
                decision, fingerprint=each.fingerprint, check=each.check, document=each.document, text=each.text,
                figures=each.figures,
            ),
        )  # fmt: skip
        click.echo(f"{each.fingerprint} {each.check}, {each.document}:{each.line}: {action}, written to {file}")
    return 0


def _findings(report: Path) -> tuple["Told", ...]:
    from factcheck.formats.html.changes import FILE, read_runs

    current, _ = read_runs(report / FILE)
    if current is None:
        raise UsageError(
            f"{report / FILE}: there is no record of a run; write the report first "
            f"(factcheck check PATH --format html --output {report}), or name its folder with --report"
        )
    return current.findings


def _one(prefix: str, told: tuple["Told", ...], report: Path) -> "Told":
    exact = [each for each in told if each.fingerprint == prefix]
    found = exact or [each for each in told if len(prefix) >= SHORTEST and each.fingerprint.startswith(prefix)]
    if len(found) == 1:
        return found[0]
    if found:
        raise UsageError(f"{prefix!r} fits {len(found)} findings: {', '.join(each.fingerprint for each in found[:5])}")
    raise UsageError(
        f"{prefix!r} is no finding of the report in {report}; its fingerprint stands on the finding's card "
        f"(at least {SHORTEST} characters of it are needed)"
    )
