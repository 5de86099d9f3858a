"""The whole chain behind one claim, from the words to the verdict; and a check's page as text."""

from collections.abc import Iterator
from difflib import get_close_matches

from factcheck.checks.base import Check, Example
from factcheck.claim import Claim, Occupation
from factcheck.errors import UsageError
from factcheck.figure import Figure
from factcheck.report import Report
from factcheck.verdict import Verdict
from factcheck.words import figure_text, figure_value, measure_text, source_text, value_text

ORIGINS = {
    "sentence": "in the sentence",
    "context": "in an earlier sentence or a lead-in",
    "heading": "in a heading",
    "table": "in the table's head or row label",
    "document": "in the document's title or metadata",
    "none": "nowhere",
}


def explain_check(check: Check) -> str:
    """What the check finds, why, by which rule, with examples."""
    lines = [f"{check.name} ({check.severity.value})", "", check.summary, "", f"Why it matters: {check.why}"]
    lines += [f"Source of the rule: {check.source}", f"Limits: {check.limits}", "", "It flags:"]
    lines += [f"  {line}" for example in check.flags for line in example_lines(example)]
    lines += ["It leaves alone:"]
    lines += [f"  {line}" for example in check.leaves for line in example_lines(example)]
    return "\n".join(lines)


def example_lines(example: str | Example) -> list[str]:
    """The example's text, with the names of its files where there are several."""
    if isinstance(example, str):
        return [line for line in example.splitlines() if line.strip()]
    lines = [line for line in example.text.splitlines() if line.strip()]
    for name, text in example.others:
        lines += [f"({name}:)", *(line for line in text.splitlines() if line.strip())]
    return lines


def explain_claim(claim_id: str, report: Report) -> str:
    """Everything that led to the claim's verdict. Raises UsageError where there is no such claim."""
    verdict = report.verdicts.get(claim_id)
    if verdict is None:
        near = get_close_matches(claim_id, report.verdicts, n=3, cutoff=0.4)
        hint = f"; near are {', '.join(near)}" if near else ""
        raise UsageError(
            f"{claim_id!r} is neither a check nor a claim of these guides{hint}; "
            "`factcheck checks` lists the checks, `factcheck check --format json` the claims with their ids"
        )
    claim = verdict.claim
    lines = [f"claim {claim.id}", f"{claim.document}:{claim.line}:{claim.column}", ""]
    lines += ["Words", *(f"  {line}" for line in _words(claim)), ""]
    lines += ["Slots", *(f"  {line}" for line in _slots(claim)), ""]
    if claim.occupation:
        lines += ["Occupation", *(f"  {line}" for line in _occupation(claim.occupation)), ""]
    lines += ["Figures looked at", *(f"  {line}" for line in _cells(verdict)), ""]
    lines += ["Verdict", *(f"  {line}" for line in _verdict(verdict))]
    findings = [finding for finding in report.findings if claim_id in finding.claims]
    if findings:
        lines += ["", "Findings"]
        lines += [f"  {finding.severity.value} {finding.check}: {finding.message}" for finding in findings]
    return "\n".join(lines) + "\n"


def _words(claim: Claim) -> Iterator[str]:
    quantity = claim.quantity
    yield f"quote:  “{' '.join(claim.quote.split())}”"
    yield f"number: “{claim.value_text}”, read as {value_text(claim.value, claim.unit)} ({quantity.comparator.value})"
    yield (
        f"interval: the writing allows {quantity.low:,.10g} to {quantity.high:,.10g}; "
        f"its last digit stands for {quantity.step:,.10g}"
    )


def _slots(claim: Claim) -> Iterator[str]:
    slots = {
        "measure": measure_text(claim.measure),
        "occupation": claim.occupation.text if claim.occupation else None,
        "period": str(claim.period) if claim.period else None,
        "area": claim.area or "United States (none is named)",
        "industry": claim.industry,
        "source": claim.source_text,
        "band": claim.qualitative,
    }
    for name, value in slots.items():
        if value is None and name in ("industry", "band"):
            continue
        origin = claim.origins.get(name)
        yield f"{name + ':':<11} {value or 'not stated'}" + (f" ({ORIGINS[origin.value]})" if origin and value else "")
    scope = "yes" if claim.in_scope else "of the whole economy" if claim.checkable else "no"
    yield f"{'in scope:':<11} {scope}" + (f" ({claim.note})" if claim.note else "")


def _occupation(occupation: Occupation) -> Iterator[str]:
    if occupation.codes:
        group = f", handbook group {occupation.group}" if occupation.group else ""
        yield f"{', '.join(occupation.codes)} {occupation.title} ({occupation.system}{group})"
    yield f"{occupation.status}" + (f": {occupation.how}" if occupation.how else "")
    for code, title in occupation.candidates:
        yield f"considered: {code} {title}"


def _cells(verdict: Verdict) -> Iterator[str]:
    named = [("expected", verdict.expected), ("newest", verdict.newest), ("matches", verdict.matches)]
    shown = []
    for name, figure in named:
        if figure:
            shown.append(figure)
            yield f"{name}: {_cell(figure)}"
    for figure in verdict.looked_at:
        if figure not in shown:
            yield f"looked at: {_cell(figure)}"
    if verdict.missing:
        yield f"missing: {verdict.missing.detail} ({verdict.missing.reason.value.replace('_', ' ')})"
    if not (shown or verdict.looked_at or verdict.missing):
        yield "none"


def _cell(figure: Figure) -> str:
    interval = f"{figure.low:,.10g} to {figure.high:,.10g}"
    return f"{figure_text(figure)}; {figure_value(figure)} stands for {interval}; {source_text(figure)}"


def _verdict(verdict: Verdict) -> Iterator[str]:
    yield f"{verdict.outcome.value.replace('_', ' ')} ({verdict.confidence.value} confidence): {verdict.reason}"
    for number, each in enumerate(verdict.explanations, start=1):
        chance = f"chance of such a match {each.chance:.2g}"
        yield f"{number}. {each.why} ({each.kind}; {chance}): {figure_text(each.figure)}"
    if verdict.band:
        expected = f", the office's words are “{verdict.band.expected}”" if verdict.band.expected else ""
        yield f"band “{verdict.band.stated}”: {verdict.band.outcome.value}{expected}; {verdict.band.reason}"
