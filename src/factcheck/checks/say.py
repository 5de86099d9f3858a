"""Phrases that several checks share."""

import re

from factcheck.claim import Claim, Origin
from factcheck.document import Document
from factcheck.figure import Figure
from factcheck.finding import Place, Severity
from factcheck.measure import Indicator, Measure
from factcheck.verdict import Confidence, Outcome, Verdict
from factcheck.words import about, figure_value, plural

LISTED = 6
"""How many places a message names before it only counts the rest."""


def what(figure: Figure) -> str:
    """ "the median annual wage of management analysts in May 2020"."""
    return f"the {about(figure)} {when(figure)}"


def when(figure: Figure) -> str:
    """ "in May 2020", "in 2019-29"; "in 2024 (2014-24 projections)" for a year that a projection states."""
    stated = figure.program == "EP" and not figure.period.is_span
    return f"in {figure.period}" + (f" ({figure.release.name} projections)" if stated else "")


def published(figure: Figure) -> str:
    """ "BLS published $87,660 as the median annual wage of management analysts in May 2020"."""
    return f"BLS published {figure_value(figure)} as {what(figure)} ({figure.program} {figure.release.name})"


def really(claim: Claim, verdict: Verdict) -> str:
    """What a number that is told for something else is: the nearest true fact, or the judge's reason without a stop."""
    return f"“{claim.value_text}” is {what(verdict.matches)}" if verdict.matches else verdict.reason.rstrip(".")


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


OFFICE = re.compile(r"\bBLS\b|(?i:\bbls\.gov\b|bureau of labor statis?tics)")

SURE = 0.01
"""A match with another published figure that is rarer than this by chance shows where the number is from."""


def weight(document: Document, verdict: Verdict, severity: Severity) -> tuple[Severity, Confidence]:
    """How heavily an accusation is told.

    A number that credits nobody may be another source's. It is told in full where it equals another published
    figure too closely for chance; else as a warning where its sentence or table names the occupation and the document
    BLS, as a notice elsewhere.
    """
    confidence = verdict.confidence
    traced = bool(verdict.explanations) and verdict.explanations[0].chance <= SURE
    if not (verdict.claim.source_text or traced):
        occupation = verdict.claim.occupation
        told = occupation is not None and occupation.origin in (Origin.SENTENCE, Origin.TABLE)
        told = told or isinstance(verdict.claim.measure, Indicator)
        named = told and OFFICE.search(document.text) is not None
        severity = max(severity, Severity.WARNING if named else Severity.NOTICE, key=lambda each: each.rank)
        confidence = max(confidence, Confidence.MEDIUM if named else Confidence.LOW, key=list(Confidence).index)
    return (Severity.NOTICE if confidence is Confidence.LOW else severity), confidence


def figures(count: int) -> str:
    """ "1 figure", "3 figures"."""
    return plural(count, "figure")


def statistic(claim: Claim, verdict: Verdict) -> bool:
    """Whether a claim is plainly a statistic, of the economy or an occupation: one judged, or that could have been."""
    if not claim.checkable or claim.measure is Measure.OTHER:
        return False
    if isinstance(claim.measure, Indicator):
        return True
    if verdict.outcome is not Outcome.NOT_CHECKED:
        return True
    known = claim.occupation is not None and bool(claim.occupation.codes)
    return known and claim.measure not in (Measure.ANNUAL, Measure.HOURLY)
