"""What a side panel shows of one claim: the published cells, the comparison, the way there."""

import math
from dataclasses import dataclass

from factcheck.claim import Claim
from factcheck.figure import Bound, Figure
from factcheck.finding import Fix
from factcheck.formats.html.links import office_page
from factcheck.formats.html.wording import (
    COMPARATORS,
    ORIGINS,
    amount,
    claim_name,
    figure_amount,
    figure_name,
    number,
    occupation_name,
)
from factcheck.quantity import Unit
from factcheck.reference.releases import when_out
from factcheck.verdict import Verdict
from factcheck.words import PROGRAMS, measure_text

EXCERPT = 220  # characters of a quote shown on each side of its value; a guide can be one line of two megabytes


@dataclass(frozen=True, slots=True)
class Quote:
    before: str
    value: str
    after: str


@dataclass(frozen=True, slots=True)
class Cell:
    """A published figure, in words. `role` says why it is shown: "published", "newest", "nearest"."""

    role: str
    title: str
    amount: str
    name: str
    program: str
    released: str
    file: str
    row: str
    sha256: str
    grade: str
    url: str
    why: str = ""
    footnote: str = ""

    @property
    def short_row(self) -> str:
        """The row without its sheet; the whole is in the tool tip."""
        return f"row {self.row.rpartition('!')[2]}"


@dataclass(frozen=True, slots=True)
class Bar:
    """One interval of the comparison, in units of the drawing (0 to 100). `open` where it has no upper end."""

    slug: str
    label: str
    amount: str
    start: float
    end: float
    low: str
    high: str
    open: bool


@dataclass(frozen=True, slots=True)
class Evidence:
    claim: Claim
    quote: Quote
    stated: str
    cells: tuple[Cell, ...]
    bars: tuple[Bar, ...]
    gap: str
    chain: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Change:
    """A proposed fix as a small diff: words kept, taken out and put in."""

    title: str
    before: str
    parts: tuple[tuple[str, str, str], ...]  # (removed, inserted, text behind)


def evidence(verdict: Verdict) -> Evidence:
    """All that is shown of one verdict."""
    claim = verdict.claim
    return Evidence(
        claim=claim,
        quote=quote_of(claim),
        stated=claim_name(claim),
        cells=cells(verdict),
        bars=bars(verdict),
        gap=gap(verdict),
        chain=chain(verdict),
    )


def quote_of(claim: Claim) -> Quote:
    """The sentence around the value, shortened where it is very long."""
    at = claim.value_span.start - claim.quote_span.start
    end = at + len(claim.value_text)
    if at < 0 or claim.quote[at:end] != claim.value_text:
        return Quote(claim.quote[: 2 * EXCERPT], "", "")
    before, after = claim.quote[:at], claim.quote[end:]
    if len(before) > EXCERPT:
        before = "…" + before[-EXCERPT:]
    if len(after) > EXCERPT:
        after = after[:EXCERPT] + "…"
    return Quote(before, claim.value_text, after)


def cells(verdict: Verdict) -> tuple[Cell, ...]:
    """The figure for what was claimed, the nearest true fact, the newest; the same cell is shown once."""
    found = []
    claim = verdict.claim
    if verdict.expected:
        found.append(_cell(claim, "published", "Published", verdict.expected))
    for explanation in verdict.explanations[:1]:
        if explanation.figure != verdict.expected:
            found.append(_cell(claim, "nearest", "Equals", explanation.figure, explanation.why))
    if verdict.newest and verdict.newest not in (verdict.expected, verdict.matches):
        found.append(_cell(claim, "newest", "Newest", verdict.newest))
    return tuple(found)


def _cell(claim: Claim, role: str, title: str, figure: Figure, why: str = "") -> Cell:
    """`name` is short where the figure is of what the claim is about: only the release differs."""
    release, source = figure.release, figure.provenance
    same = figure.measure is claim.measure and figure.title == occupation_name(claim) and figure.area == claim.area
    return Cell(
        role=role,
        title=title,
        amount=figure_amount(figure),
        name=release.name if same else figure_name(figure),
        program=PROGRAMS.get(figure.program, figure.program),
        released=f"published {out}" if (out := when_out(release)) else "",
        file=source.file.rpartition("/")[2],
        row=source.row,
        sha256=source.sha256,
        grade=source.grade,
        url=office_page(figure),
        why=why,
        footnote=figure.footnote or "",
    )


def bars(verdict: Verdict) -> tuple[Bar, ...]:
    """The stated interval over the published ones, on one scale. Empty where there is nothing to compare."""
    rows: list[tuple[str, str, float, float, Unit]] = [
        ("stated", "stated", verdict.claim.quantity.low, verdict.claim.quantity.high, verdict.claim.unit)
    ]
    shown: list[Figure] = []
    for slug, label, figure in (
        ("published", "published", verdict.expected),
        ("nearest", "equals", verdict.matches),
        ("newest", "newest", verdict.newest),
    ):
        if figure and figure not in shown and figure.unit is verdict.claim.unit:
            shown.append(figure)
            low = -math.inf if figure.bound is Bound.BELOW else figure.low
            rows.append((slug, label, low, figure.high, figure.unit))
    if not shown:
        return ()
    if verdict.claim.value < 0 < rows[0][2]:  # "a decline of 4%": written without its sign
        rows[0] = (*rows[0][:2], -rows[0][3], -rows[0][2], rows[0][4])
    finite = [x for row in rows for x in row[2:4] if math.isfinite(x)]
    low, high = min(finite), max(finite)
    pad = (high - low) * 0.12 or abs(high) * 0.01 or 1.0
    low, high = low - pad, high + pad

    def at(x: float) -> float:
        return round(min(max((x - low) / (high - low), 0.0), 1.0) * 100, 2)

    return tuple(
        Bar(slug, label, "", at(a), at(b), _end(a, unit), _end(b, unit), not math.isfinite(b) or not math.isfinite(a))
        for slug, label, a, b, unit in rows
    )


def _end(x: float, unit: Unit) -> str:
    return amount(x, unit) if math.isfinite(x) else "no limit"


def gap(verdict: Verdict) -> str:
    """How far the stated value lies from the published one; empty where the intervals meet."""
    claim, figure = verdict.claim, verdict.expected
    if figure is None or figure.unit is not claim.unit or not verdict.outcome.accuses:
        return ""
    off = claim.value - figure.value
    if not off:
        return ""
    side = "above" if off > 0 else "below"
    if claim.unit is Unit.PERCENT:
        return f"{number(abs(off))} points {side} the published figure"
    share = f" ({number(round(abs(off) / abs(figure.value) * 100, 1))}%)" if figure.value else ""
    return f"{amount(abs(off), claim.unit)}{share} {side} the published figure"


def chain(verdict: Verdict) -> tuple[tuple[str, str], ...]:
    """How the sentence became a verdict, step by step."""
    claim, steps = verdict.claim, []
    quantity = claim.quantity
    steps.append(
        (
            "number",
            f"“{quantity.text}” is {COMPARATORS[quantity.comparator]}{amount(claim.value, claim.unit)}; "
            f"its writing allows {number(quantity.low)} to {number(quantity.high)}",
        )
    )
    steps.append(("measure", f"{measure_text(claim.measure)}{_from(claim, 'measure')}"))
    occupation = claim.occupation
    if occupation:
        codes = ", ".join(occupation.codes) or occupation.status
        how = f"; {occupation.how}" if occupation.how else ""
        said = f"“{occupation.text}” " if occupation.text else ""
        steps.append(("occupation", f"{said}→ {occupation_name(claim)} ({codes}){how}{_from(claim, 'occupation')}"))
        if not occupation.codes and occupation.candidates:
            steps.append(("candidates", "; ".join(f"{title} ({code})" for code, title in occupation.candidates[:5])))
    steps.append(("period", f"{claim.period or 'none stated'}{_from(claim, 'period')}"))
    if claim.area:
        steps.append(("area", f"{claim.area}{_from(claim, 'area')}"))
    steps.append(("credited to", f"{claim.source_text or 'nobody'}{_from(claim, 'source')}"))
    if verdict.missing:
        steps.append(("look-up", f"no figure: {verdict.missing.detail}"))
    elif verdict.expected:
        steps.append(("look-up", f"{figure_amount(verdict.expected)}, {figure_name(verdict.expected)}"))
    if verdict.looked_at:
        steps.append(("searched", f"{len(verdict.looked_at)} neighbouring figures for the nearest true fact"))
    for explanation in verdict.explanations[:4]:
        steps.append(
            (
                "equals",
                f"{figure_amount(explanation.figure)}, {figure_name(explanation.figure)}: {explanation.why}"
                f" (by chance: {explanation.chance:.2%})",
            )
        )
    steps.append(("verdict", f"{verdict.outcome.value.replace('_', ' ')}, {verdict.confidence.value} confidence"))
    return tuple(steps)


def _from(claim: Claim, slot: str) -> str:
    origin = claim.origins.get(slot)
    return f" · from {ORIGINS[origin]}" if origin and origin.value not in ("none",) else ""


def change(text: str, fix: Fix) -> Change:
    """The fix as a diff with a little of the text around it. `text` is the whole file."""
    replacements = sorted(fix.replacements, key=lambda each: each.span)
    first, last = replacements[0].span.start, replacements[-1].span.end
    begin = max(text.rfind("\n", 0, first) + 1, first - 60)
    stop = text.find("\n", last)
    stop = min(stop if stop >= 0 else len(text), last + 40)
    parts = []
    for index, each in enumerate(replacements):
        behind = replacements[index + 1].span.start if index + 1 < len(replacements) else stop
        between = text[each.span.end : behind]
        if len(between) > 120:
            between = f"{between[:50].rpartition(' ')[0]} … {between[-50:].partition(' ')[2]}"
        parts.append((text[each.span.start : each.span.end][:400], each.text[:400], between))
    lead = text[begin:first]
    if begin > 0 and text[begin - 1] != "\n":
        lead = "… " + lead[lead.find(" ") + 1 :]
    return Change(fix.title[:1].upper() + fix.title[1:], lead, tuple(parts))


__all__ = ["Bar", "Cell", "Change", "Evidence", "Quote", "change", "evidence"]
