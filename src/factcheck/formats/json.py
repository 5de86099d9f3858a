"""Everything as JSON, version 1: the contract with other programs (`schema.json` beside this file)."""

import json
from collections.abc import Mapping

from factcheck import __version__
from factcheck.claim import Claim, Occupation, Proxy
from factcheck.document import Span
from factcheck.figure import Figure, Release
from factcheck.finding import Finding, Fix
from factcheck.formats.base import Style
from factcheck.formats.summary import Summary
from factcheck.report import Report
from factcheck.verdict import BandVerdict, Explanation, Verdict

VERSION = "1"

Json = dict[str, object]


def write(report: Report, style: Style) -> str:
    """One JSON document, two blanks deep, ending in a newline; ASCII is not forced."""
    return json.dumps(as_json(report), indent=2, ensure_ascii=False) + "\n"


def as_json(report: Report) -> Json:
    """The report in JSON's own types."""
    waived = Summary(report).waived
    return {
        "version": VERSION,
        "program": {"name": "factcheck", "version": __version__},
        "today": report.today.isoformat(),
        "complete": report.complete,
        "releases": [_release(release) for release in report.releases],
        "documents": [
            {
                "path": reading.document.path,
                "title": reading.document.title,
                "format": reading.document.format,
                "claims": len(reading.claims),
            }
            for reading in report.readings
        ],
        "claims": [_claim(claim, report.verdicts[claim.id]) for reading in report.readings for claim in reading.claims],
        "proxies": [_proxy(proxy) for reading in report.readings for proxy in reading.proxies],
        "findings": [_finding(each, waived.get(each.fingerprint)) for each in report.findings],
        "failures": [{"document": failure.document, "message": failure.message} for failure in report.failures],
        "notes": list(report.notes),
    }


def _claim(claim: Claim, verdict: Verdict) -> Json:
    return {
        "id": claim.id,
        "document": claim.document,
        "quote": claim.quote,
        "quote_start": claim.quote_span.start,
        "value_text": claim.value_text,
        "value_start": claim.value_span.start,
        "line": claim.line,
        "column": claim.column,
        "value": claim.value,
        "unit": claim.unit.value,
        "measure": str(claim.measure),
        "comparator": claim.quantity.comparator.value,
        "occupation": _occupation(claim.occupation),
        "period": claim.period.as_json() if claim.period else None,
        "area": claim.area,
        "industry": claim.industry,
        "source_text": claim.source_text,
        "qualitative": claim.qualitative,
        "in_scope": claim.in_scope,
        "note": claim.note or None,
        "origins": {slot: origin.value for slot, origin in claim.origins.items()},
        "verdict": verdict.outcome.value,
        "confidence": verdict.confidence.value,
        "reason": verdict.reason,
        "missing": {"reason": verdict.missing.reason.value, "detail": verdict.missing.detail}
        if verdict.missing
        else None,
        "expected": _figure(verdict.expected),
        "newest": _figure(verdict.newest),
        "matches": _figure(verdict.matches),
        "explanations": [_explanation(each) for each in verdict.explanations],
        "band": _band(verdict.band),
    }


def _occupation(occupation: Occupation | None) -> Json | None:
    if occupation is None:
        return None
    return {
        "text": occupation.text,
        "codes": list(occupation.codes),
        "title": occupation.title,
        "system": occupation.system,
        "group": occupation.group,
        "from": occupation.origin.value,
        "status": occupation.status,
        "how": occupation.how,
        "candidates": [{"code": code, "title": title} for code, title in occupation.candidates],
    }


def _figure(figure: Figure | None) -> Json | None:
    if figure is None:
        return None
    return {
        "value": whole(figure.value),
        "unit": figure.unit.value,
        "measure": figure.statistic.value,
        "codes": list(figure.codes),
        "group": figure.group,
        "title": figure.title,
        "period": figure.period.as_json(),
        "area": figure.area,
        "bound": figure.bound.value,
        "source": {
            "program": figure.program,
            "release": figure.release.name,
            "published": figure.release.published.isoformat() if figure.release.published else None,
            "file": figure.provenance.file,
            "row": figure.provenance.row,
            "sha256": figure.provenance.sha256,
            "url": figure.provenance.url,
            "grade": figure.provenance.grade,
        },
    }


def whole(value: float) -> float | int:
    """87660 rather than 87660.0."""
    return int(value) if value == int(value) else value


def _explanation(explanation: Explanation) -> Json:
    return {
        "kind": explanation.kind,
        "why": explanation.why,
        "chance": round(explanation.chance, 6),
        "figure": _figure(explanation.figure),
    }


def _band(band: BandVerdict | None) -> Json | None:
    if band is None:
        return None
    return {
        "verdict": band.outcome.value,
        "stated": band.stated,
        "expected": band.expected,
        "reason": band.reason,
    }


def _release(release: Release) -> Json:
    return {
        "program": release.program,
        "name": release.name,
        "period": release.period.as_json(),
        "published": release.published.isoformat() if release.published else None,
        "system": release.system,
    }


def _proxy(proxy: Proxy) -> Json:
    return {
        "document": proxy.document,
        **_span(proxy.span),
        "quote": proxy.quote,
        "job": proxy.job,
        "kind": proxy.kind,
        "occupation": _occupation(proxy.occupation),
        "claims": list(proxy.claims),
    }


def _finding(finding: Finding, waived: str | None) -> Json:
    return {
        "check": finding.check,
        "severity": finding.severity.value,
        "confidence": finding.confidence.value,
        "document": finding.document,
        **_span(finding.span),
        "line": finding.line,
        "column": finding.column,
        "message": finding.message,
        "claims": list(finding.claims),
        "related": [{"document": place.document, **_span(place.span)} for place in finding.related],
        "fix": _fix(finding.fix),
        "alternatives": [_fix(fix) for fix in finding.alternatives],
        "fingerprint": finding.fingerprint,
        "waived": waived,
    }


def _fix(fix: Fix | None) -> Json | None:
    if fix is None:
        return None
    return {
        "title": fix.title,
        "replacements": [{**_span(each.span), "text": each.text} for each in fix.replacements],
    }


def _span(span: Span) -> Mapping[str, int]:
    return {"start": span.start, "end": span.end}
