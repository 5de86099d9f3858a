"""Phrases that several checks share."""

from factcheck.claim import Claim
from factcheck.document import Document
from factcheck.figure import Figure
from factcheck.finding import Place, Severity
from factcheck.verdict import Confidence, Verdict
from factcheck.words import figure_value, lower_title, measure_text, plural

LISTED = 6
"""How many places a message names before it only counts the rest."""


def what(figure: Figure) -> str:
    """ "the median annual wage of management analysts in May 2020"."""
    where = f" in {figure.area}" if figure.area else ""
    return f"the {measure_text(figure.measure)} of {lower_title(figure.title)}{where} {when(figure)}"


def when(figure: Figure) -> str:
    """ "in May 2020", "in 2019-29"."""
    return f"in {figure.period}"


def published(figure: Figure) -> str:
    """ "BLS published $87,660 as the median annual wage of management analysts in May 2020"."""
    return f"BLS published {figure_value(figure)} as {what(figure)} ({figure.program} {figure.release.name})"


def place(claim: Claim) -> Place:
    """Where the claim's number stands."""
    return Place(claim.document, claim.value_span)


def listed(lines: list[str]) -> str:
    """ "a; b; c; and 4 more"."""
    shown = lines[:LISTED]
    rest = len(lines) - len(shown)
    return "; ".join(shown) + (f"; and {rest} more" if rest else "")


def on_line(document: Document, claim: Claim) -> str:
    """ "“$67,290” (line 28)"."""
    return f"“{claim.value_text}” (line {document.position(claim.value_span.start)[0]})"


def lowered(severity: Severity, verdict: Verdict) -> Severity:
    """An accusation that the judge is not sure of is told as a notice."""
    return Severity.NOTICE if verdict.confidence is Confidence.LOW else severity


def figures(count: int) -> str:
    """ "1 figure", "3 figures"."""
    return plural(count, "figure")
