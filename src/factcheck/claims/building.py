"""From a finished draft to the Claim that everybody else sees."""

import re
from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256

from factcheck.claim import Claim, Occupation
from factcheck.claims.draft import Draft
from factcheck.claims.text.statement import Texts
from factcheck.document import BlockKind
from factcheck.measure import Measure
from factcheck.quantity import Unit
from factcheck.resolve import resolve


def claims_of(drafts: Sequence[Draft], texts: Texts) -> tuple[Claim, ...]:
    """The claims of filled drafts, in their order."""
    counts: dict[tuple[str, str], int] = {}
    claims = []
    for draft in drafts:
        claim = _claim(draft, texts, counts)
        claims.append(claim)
    return tuple(claims)


def _claim(draft: Draft, texts: Texts, counts: dict[tuple[str, str], int]) -> Claim:
    document, statement, quantity = texts.document, draft.statement, draft.quantity
    block = statement.block
    whole = block.kind is BlockKind.ROW
    quote_span = block.span(0, len(block.text)) if whole else block.span(statement.start, statement.end)
    value_span = block.span(quantity.start, quantity.end)
    quote = document.text[quote_span.start : quote_span.end]
    value_text = document.text[value_span.start : value_span.end]
    ordinal = counts.get((quote, value_text), 0)
    counts[quote, value_text] = ordinal + 1
    factor = draft.decision.factor
    scaled = (
        quantity
        if factor == 1
        else replace(
            quantity,
            value=quantity.value * factor,
            low=min(quantity.low * factor, quantity.high * factor),
            high=max(quantity.low * factor, quantity.high * factor),
            step=quantity.step * abs(factor),
        )
    )
    line, column = document.position(value_span.start)
    return Claim(
        id=_identity(document.path, quote, value_text, ordinal),
        document=document.path,
        block=block.index,
        quote=quote,
        quote_span=quote_span,
        value_text=value_text,
        value_span=value_span,
        line=line,
        column=column,
        quantity=scaled,
        value=scaled.value,
        unit=_unit(draft),
        measure=draft.decision.measure,
        occupation=_occupation(draft, texts),
        period=draft.period,
        area=draft.area,
        industry=draft.industry,
        source_text=draft.source_text,
        qualitative=draft.qualitative,
        qualitative_span=draft.qualitative_span,
        period_span=draft.period_span,
        in_scope=draft.in_scope,
        note=draft.note,
        origins=dict(draft.origins),
    )


def _unit(draft: Draft) -> Unit:
    return (
        Unit.POINTS if draft.quantity.role == "points" and draft.decision.unit is Unit.PERCENT else draft.decision.unit
    )


def _identity(path: str, quote: str, value_text: str, ordinal: int) -> str:
    words = "\x1f".join((path, " ".join(quote.split()), value_text, str(ordinal)))
    return sha256(words.encode()).hexdigest()[:12]


def _occupation(draft: Draft, texts: Texts) -> Occupation | None:
    subject = draft.subject
    if subject is None:
        return None
    if not draft.in_scope and draft.source_text is None:
        # Shown, and never looked up; what others are credited for is, by source-mismatch.
        return Occupation(subject.text, origin=subject.origin)
    measure = draft.decision.measure if isinstance(draft.decision.measure, Measure) else None
    # "The average" alone is everybody's.
    words = subject.names[0] if subject.kind in ("all", "short") and subject.names else subject.text
    if re.fullmatch(r"[A-Z]{2,6}s?", words):
        words = texts.spelled_out(words) or words
    key = (words, draft.period, measure, subject.origin)
    if key not in texts.resolved:
        texts.resolved[key] = resolve(
            words, library=texts.library, period=draft.period, measure=measure, origin=subject.origin
        )
    found = texts.resolved[key]
    if subject.kind == "all" and found.status != "resolved":
        # "the typical American worker": everybody, in a writer's own words
        found = resolve("all occupations", library=texts.library, period=draft.period, origin=subject.origin)
    if subject.kind == "short":
        # "Nurses" under "Licensed practical nurses" may still be all nurses
        plain = resolve(subject.text, library=texts.library, period=draft.period, origin=subject.origin)
        others = tuple((code, subject.text) for code in plain.codes if code not in found.codes)
        found = replace(found, candidates=(*found.candidates, *others))
    # What is told as a field of work names a category, known or not; loose words and "professionals" name none.
    status = {"field": {"unnamed": "unpublished"}, "phrase": {"unpublished": "unnamed"}}
    status["generic"] = status["phrase"]
    return replace(found, text=subject.text, status=status.get(subject.kind, {}).get(found.status, found.status))
