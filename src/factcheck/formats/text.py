"""For a terminal: place, fault, the words with carets under them, the published figure, what to write."""

from io import StringIO

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from factcheck.document import Document
from factcheck.finding import Finding, Fix, Severity
from factcheck.formats.base import Style
from factcheck.formats.excerpt import excerpt
from factcheck.formats.summary import Summary
from factcheck.report import Report
from factcheck.words import figure_text, source_text

SHOWN = 8
"""How many related places are listed before the rest is only counted."""

COLOURS = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.NOTICE: "cyan"}


def write(report: Report, style: Style) -> str:
    """Findings by document, then failures, then the summary unless `style.quiet`."""
    out = StringIO()
    console = Console(
        file=out,
        width=style.width,
        force_terminal=style.colour,
        color_system="standard" if style.colour else None,
        no_color=not style.colour,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
    )
    summary = Summary(report)
    for findings in summary.by_document.values():
        for finding in findings:
            if finding.fingerprint in summary.waived:
                _waived(console, finding, summary.waived[finding.fingerprint])
            else:
                _finding(console, finding, summary, style)
    for failure in report.failures:
        console.print(Text.assemble((failure.document, "bold"), "  ", ("not read", COLOURS[Severity.ERROR])))
        console.print(Padding(Text(failure.message), (0, 0, 1, 2)))
    if not style.quiet:
        for note in report.notes:
            console.print(Text(note))
        console.print(Text(summary.claims_line()))
        console.print(Text(summary.findings_line(), style="bold"))
    return "\n".join(line.rstrip() for line in out.getvalue().split("\n"))


def _waived(console: Console, finding: Finding, reason: str) -> None:
    place = f"{finding.document}:{finding.line}:{finding.column}"
    console.print(Text(f"{place}  waived  {finding.check}: {reason}", style="dim"), soft_wrap=True)
    console.print()


def _finding(console: Console, finding: Finding, summary: Summary, style: Style) -> None:
    document = summary.documents[finding.document]
    colour = COLOURS[finding.severity]
    sure = "" if finding.confidence.value == "high" else f" ({finding.confidence.value} confidence)"
    head = Text.assemble(
        (f"{finding.document}:{finding.line}:{finding.column}", "bold"),
        "  ",
        (finding.severity.value, colour),
        "  ",
        f"{finding.check}{sure}",
    )
    console.print(head, soft_wrap=True)
    shown = excerpt(document, finding.span, width=max(style.width - 4, 20))
    console.print(Text("    " + shown.text), soft_wrap=True)
    console.print(Text("    " + shown.carets, style=colour), soft_wrap=True)
    lines = [Text(finding.message)]
    lines += [Text(f"published: {line}", style="dim") for line in published(finding, summary.report)]
    lines += [Text.assemble("write: ", (fix_text(finding.fix, document), "green"))] if finding.fix else []
    lines += [Text(f"or: {fix_text(fix, document)}") for fix in finding.alternatives]
    lines += [Text(f"also: {place}") for place in related(finding, summary)]
    for line in lines:
        console.print(Padding(line, (0, 0, 0, 2)))
    console.print()


def published(finding: Finding, report: Report) -> list[str]:
    """The published cells behind the finding's first claim, with where they stand."""
    verdict = report.verdicts.get(finding.claims[0]) if finding.claims else None
    if verdict is None or finding.severity is Severity.NOTICE or verdict.claim.value_span != finding.span:
        return []
    figures = [figure for figure in (verdict.expected, verdict.matches) if figure is not None]
    return list(dict.fromkeys(f"{figure_text(figure)} ({source_text(figure)})" for figure in figures))


def fix_text(fix: Fix, document: Document) -> str:
    """ "$85,260" → "$87,660"; several replacements are parted by commas."""
    pairs = (f"“{document.text[r.span.start : r.span.end]}” → “{r.text}”" for r in fix.replacements)
    return ", ".join(pairs)


def related(finding: Finding, summary: Summary) -> list[str]:
    """ "line 28 “$67,290”" for each related place, with the path where it is another document's."""
    lines = []
    for place in finding.related:
        if place.document not in summary.documents:
            continue
        document = summary.documents[place.document]
        line, column = document.position(place.span.start)
        words = " ".join(document.text[place.span.start : place.span.end].split())
        words = words if len(words) <= 60 else words[:59] + "…"
        where = f"line {line}" if place.document == finding.document else f"{place.document}:{line}:{column}"
        lines.append(f"{where} “{words}”" if words else where)
    rest = len(lines) - SHOWN
    return lines if rest <= 0 else [*lines[:SHOWN], f"{rest} more places"]
