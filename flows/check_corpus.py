"""Check a library of guides as an operation: on a schedule, with retries, a cache, artifacts and a run history.

    python flows/check_corpus.py corpus --output reports            once, on Prefect's ephemeral server
    python flows/check_corpus.py corpus --cron "0 6 * * 1"          every Monday at six, until stopped

The work is done by the same plain functions as in `factcheck check`; here they only get names, retries and a
cache. The run fails when a critical expectation of `expectations/` is broken, so that Prefect's automations can
tell whoever should know.
"""

import environment  # noqa: F401  # must come first: Prefect reads the environment when it is imported

# isort: split

import hashlib
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import click
import pandas as pd
from prefect import flow, task
from prefect.artifacts import create_markdown_artifact, create_table_artifact

from factcheck import __version__
from factcheck.cache import folder_of
from factcheck.checks.document_table import document_table
from factcheck.expectations import GateResult, run_suites
from factcheck.formats import FORMATS, Style
from factcheck.formats.html.data_docs import FOLDER, page_of, tie
from factcheck.guides import find_guides
from factcheck.pipeline import check
from factcheck.reference.library import Library
from factcheck.report import Report
from factcheck.settings import Settings, load_settings
from factcheck.tables import claim_table, finding_counts

SUITES = Path(__file__).resolve().parent.parent / "expectations"


def content_key(_context: Any, parameters: dict[str, Any]) -> str:
    """Same guides, same reference, same settings, same program, same day: same result."""
    settings: Settings = parameters["settings"]
    digest = hashlib.sha256(f"{__version__} {parameters['today']} {settings!r}".encode())
    digest.update(repr(Library.open(settings.reference).releases()).encode())
    for path in find_guides(parameters["paths"], settings).paths:
        digest.update(path.encode())
        digest.update(Path(path).read_bytes() if Path(path).is_file() else b"")
    return digest.hexdigest()


@task(retries=1, cache_key_fn=content_key, cache_expiration=timedelta(days=7), persist_result=True)
def check_guides(paths: list[str], settings: Settings, today: date) -> Report:
    """Read and judge the guides; a run over unchanged guides and figures is taken from the cache."""
    return check(paths, settings=settings, today=today, keep=folder_of(settings))


@task
def run_gate(report: Report, output: Path) -> list[GateResult]:
    """Great Expectations over the table of documents and the table of checked claims; writes Data Docs."""
    documents = pd.DataFrame(document_table(report.readings, report.findings))
    claims = pd.DataFrame(claim_table(report))
    if len(documents):
        documents["page"] = [page_of(path) for path in documents["document"]]
    if len(claims):
        named = zip(claims["document"], claims["claim"], claims["fingerprint"], strict=True)
        claims["page"] = [page_of(path, claim=claim, fingerprint=mark) for path, claim, mark in named]
    tables = [(SUITES / "documents.yaml", documents), (SUITES / "checked_claims.yaml", claims)]
    gates = run_suites([(path, table) for path, table in tables if len(table)], data_docs=output / FOLDER)
    tie(output)
    return gates


@task(retries=2, retry_delay_seconds=1)
def write_reports(report: Report, output: Path) -> None:
    """The HTML site for reviewers and the JSON for programs."""
    output.mkdir(parents=True, exist_ok=True)
    site, machine = FORMATS["html"].site, FORMATS["json"]
    if site is not None:
        site(report, output)
    (output / str(machine.file)).write_text(machine.write(report, Style()), encoding="utf-8")


@task
def publish_artifacts(report: Report, gates: list[GateResult]) -> None:
    """What the run found, in Prefect's own pages."""
    create_table_artifact(key="findings", table=finding_counts(report), description="Findings by check")
    create_markdown_artifact(key="summary", markdown=summary(report, gates), description="What the run found")


def summary(report: Report, gates: list[GateResult]) -> str:
    """A page of Markdown: the gate's broken sentences first, then the report's own summary."""
    lines = []
    for gate in gates:
        lines.append(f"## {gate.suite}: {'passed' if gate.passed else 'failed'}, {gate.checked} expectations")
        lines += [f"- **{item.severity}**: {item.says} ({item.detail})" for item in gate.broken]
    return "\n".join([*lines, "", FORMATS["markdown"].write(report, Style())])


class GateFailed(Exception):
    """A critical expectation is broken; the message names each."""


@flow(name="check-corpus", log_prints=True)
def check_corpus(
    paths: list[str], output: str = "reports", config: str | None = None, today: date | None = None
) -> None:
    """Check the guides under `paths`, write the reports, run the gate.

    Raises GateFailed where a critical expectation is broken; the reports are written all the same.
    """
    settings = load_settings(Path(config) if config else None)
    report = check_guides(paths, settings, today or settings.today or date.today())
    folder = Path(output)
    gates = run_gate(report, folder)  # before the report, which links to the Data Docs where they exist
    write_reports(report, folder)
    publish_artifacts(report, gates)
    for gate in gates:
        print(f"{gate.suite}: {gate.checked} expectations, {len(gate.broken)} broken")
    failed = [item.says for gate in gates if not gate.passed for item in gate.broken if item.severity == "critical"]
    if failed:
        raise GateFailed("; ".join(failed))


@click.command(help=__doc__)
@click.argument("paths", nargs=-1, required=True)
@click.option("--output", default="reports", help="Folder for the reports.")
@click.option("--config", default=None, help="A factcheck.toml.")
@click.option("--cron", default=None, help="Keep running, on this schedule.")
def main(paths: tuple[str, ...], output: str, config: str | None, cron: str | None) -> None:
    """Run the flow once, or serve it on a schedule. Exit status 1 when the gate fails."""
    if cron:
        check_corpus.serve(
            name="check-corpus", cron=cron, parameters={"paths": list(paths), "output": output, "config": config}
        )
        return
    try:
        check_corpus(list(paths), output=output, config=config)
    except GateFailed as failure:
        click.echo(f"gate failed: {failure}", err=True)
        sys.exit(1)


if __name__ == "__main__":
    main()
