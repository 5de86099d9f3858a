"""A report built by hand, with real figures, for the tests of the pages: no finder, judge or check takes part."""

from dataclasses import dataclass, field
from datetime import date

from factcheck.checks.base import number_equals
from factcheck.claim import Claim, Occupation, Origin, Proxy, Reading
from factcheck.document import Document, Span
from factcheck.figure import Figure, Key, Missing, Reason
from factcheck.finding import Finding, Fix, Place, Replacement, Severity
from factcheck.load import load
from factcheck.measure import Measure, unit_of
from factcheck.period import Period
from factcheck.quantity import NumberKind, Quantity
from factcheck.reference.library import Library
from factcheck.report import Failure, Report
from factcheck.verdict import Confidence, Explanation, Outcome, Verdict

TODAY = date(2026, 11, 22)
ANALYSTS = ("13-1111",)
PUBLICISTS = ("27-3031",)
MAY_2019, MAY_2020 = Period(2019, month=5), Period(2020, month=5)

ADVISER = """---
title: What an adviser earns
description: Pay and prospects of advisers to companies.
---

# What an adviser earns

Advisers help companies to work better. Their pay is counted with that of management analysts, which includes advisers.

## Pay

According to the U.S. Bureau of Labor Statistics, the median annual wage for management analysts was
$85,260 in May 2020.
The lowest 10 percent earned less than $49,700, and the highest 10 percent earned more than $155,990.

| Occupation | Median wage, May 2020 |
| --- | --- |
| Management analysts | $87,660 |
| Public relations specialists | $62,810 |

## Outlook

Employment of management analysts is projected to grow 11 percent from 2020 to 2030.

- Some say that a partner makes $400,000 a year.
- The field of advice is expected to grow 9% from 2018 to 2028.

## Next steps

next: get started
"""

SPOKESPERSON = """What a spokesperson earns

A spokesperson speaks for others. Public relations specialists, which includes advisers and spokespersons, had a median
annual wage of $62,810 in May 2020, says the U.S. Bureau of Labor Statistics.

Management analysts had a median annual wage of $85,260 in May 2020.
"""

HOSTILE = """---
title: "</title><script>window.hacked = 1</script>"
---

# Pay <script>window.hacked = 2</script> & <img src=x onerror="window.hacked = 3">

<div onclick="window.hacked = 4"><a href="javascript:window.hacked = 5">Press</a> <svg onload="window.hacked = 6"></svg>

The wage of "management analysts'\"><script>window.hacked = 7</script>" was $85,260 in May 2020.
\u202edesrever si siht\u202c

\u0627\u0644\u0623\u062c\u0631 $85,260 \u0641\u064a \u0645\u0627\u064a\u0648 2020. \U0001f4b8\U0001f469\u200d\U0001f52c

</script></style></textarea><!-- <b>never closed
"""


@dataclass
class Notebook:
    """Collects what is said about some guides and makes the report of it."""

    library: Library
    documents: dict[str, Document] = field(default_factory=dict)
    claims: dict[str, list[Claim]] = field(default_factory=dict)
    proxies: dict[str, list[Proxy]] = field(default_factory=dict)
    verdicts: dict[str, Verdict] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    def guide(self, path: str, text: str) -> None:
        self.documents[path] = load(path, data=text.encode())
        self.claims[path], self.proxies[path] = [], []

    def claim(
        self,
        path: str,
        value_text: str,
        outcome: Outcome,
        measure: Measure = Measure.MEDIAN_ANNUAL,
        *,
        codes: tuple[str, ...] = ANALYSTS,
        period: Period | None = MAY_2020,
        nth: int = 1,
        nearest: Period | None = None,
        reason: str = "",
        missing: Missing | None = None,
        text: str | None = None,
        checked: bool = True,
    ) -> Claim:
        document = self.documents[path]
        block, at = _find(document, value_text, nth)
        digits = "".join(letter for letter in value_text if letter.isdigit() or letter == ".")
        value = float(digits)
        step = 1.0 if measure is Measure.GROWTH_PERCENT else 10.0
        span = block.span(at, at + len(value_text))
        quote_span = block.span(0, len(block.text))
        line, column = document.position(span.start)
        title = self.library.title(codes[0]) if codes else None
        claim = Claim(
            id=f"{path}-{span.start}".replace("/", "-").replace(".", "-"),
            document=path,
            block=block.index,
            quote=document.text[quote_span.start : quote_span.end],
            quote_span=quote_span,
            value_text=document.text[span.start : span.end],
            value_span=span,
            line=line,
            column=column,
            quantity=Quantity(
                at,
                at + len(value_text),
                value_text,
                value,
                NumberKind.PERCENT if "p" in value_text or "%" in value_text else NumberKind.MONEY,
                value - step / 2,
                value + step / 2,
                step,
            ),
            value=value,
            unit=unit_of(measure),
            measure=measure,
            occupation=Occupation(
                text or (title or "").lower(),
                codes,
                title,
                "SOC 2018",
                how="exact official title",
                status="resolved" if codes else "unpublished",
            ),
            period=period,
            source_text="U.S. Bureau of Labor Statistics",
            origins={"measure": Origin.SENTENCE, "period": Origin.SENTENCE, "source": Origin.CONTEXT},
        )
        self.claims[path].append(claim)
        expected = self._figure(measure, codes, period) if checked and codes else None
        newest = self._figure(measure, codes, None) if expected else None
        near = self._figure(measure, codes, nearest) if nearest else None
        self.verdicts[claim.id] = Verdict(
            claim,
            outcome,
            reason,
            Confidence.HIGH,
            expected,
            newest,
            (Explanation("period", near, f"the {near.release.name} figure", 0.0004),) if near else (),
            missing,
        )
        return claim

    def _figure(self, measure: Measure, codes: tuple[str, ...], period: Period | None) -> Figure | None:
        found = self.library.look_up(Key(measure, codes, period=period))
        return found if isinstance(found, Figure) else None

    def finding(
        self,
        check: str,
        path: str,
        span: Span,
        message: str,
        *,
        claims: tuple[Claim, ...] = (),
        severity: Severity = Severity.ERROR,
        fix: str | None = None,
        related: tuple[Place, ...] = (),
    ) -> None:
        document = self.documents[path]
        line, column = document.position(span.start)
        number = len(self.findings) + 1
        self.findings.append(
            Finding(
                check,
                severity,
                Confidence.HIGH,
                path,
                span,
                line,
                column,
                message,
                f"{number:04d}{check.encode().hex()[:8]}",
                tuple(claim.id for claim in claims),
                related,
                Fix((Replacement(span, fix),), "Write the published figure") if fix else None,
            )
        )

    def words(self, path: str, words: str) -> Span:
        start = self.documents[path].text.index(words)
        return Span(start, start + len(words))

    def report(self, *, failures: tuple[Failure, ...] = (), complete: bool = True) -> Report:
        readings = tuple(
            Reading(
                document,
                tuple(sorted(self.claims[path], key=lambda claim: claim.value_span)),
                tuple(self.proxies[path]),
            )
            for path, document in self.documents.items()
        )
        findings = number_equals(sorted(self.findings, key=lambda each: (each.document, each.span)))
        return Report(
            readings, self.verdicts, findings, failures, self.library.releases(), TODAY, complete and not failures
        )


def _find(document: Document, words: str, nth: int) -> tuple:  # type: ignore[type-arg]
    for block in document.blocks:
        at = -1
        while (at := block.text.find(words, at + 1)) >= 0:
            nth -= 1
            if nth == 0:
                return block, at
    raise AssertionError(f"{words!r} is not in {document.path}")


def sample(library: Library, *, hostile: bool = False, failures: tuple[Failure, ...] = ()) -> Report:
    """Two guides with a bit of everything; with `hostile` a third whose text attacks the page."""
    book = Notebook(library)
    a, s = "guides/adviser.md", "guides/spokesperson.txt"
    book.guide(a, ADVISER)
    book.guide(s, SPOKESPERSON)
    median = book.claim(
        a,
        "$85,260",
        Outcome.MISDATED,
        nearest=MAY_2019,
        reason="$85,260 is the median of May 2019; in May 2020 it was $87,660.",
    )
    low = book.claim(
        a,
        "$49,700",
        Outcome.MISDATED,
        Measure.P10_ANNUAL,
        nearest=MAY_2019,
        reason="$49,700 is the 10th percentile of May 2019; in May 2020 it was $50,990.",
    )
    high = book.claim(
        a,
        "$155,990",
        Outcome.CONTRADICTED,
        Measure.P90_ANNUAL,
        reason="The 90th percentile in May 2020 was $156,840; no release has $155,990.",
    )
    growth = book.claim(
        a,
        "11 percent",
        Outcome.MISDATED,
        Measure.GROWTH_PERCENT,
        period=Period(2020, 2030),
        nearest=Period(2019, 2029),
        reason="11 percent is the projection for 2019-29; for 2020-30 it was 13.7 percent.",
    )
    old = book.claim(a, "$87,660", Outcome.OUTDATED, reason="True for May 2020; May 2025 is published: $101,860.")
    book.claim(a, "$62,810", Outcome.SUPPORTED, codes=PUBLICISTS, reason="Agrees with the figure of May 2020.")
    book.claim(
        a,
        "$400,000",
        Outcome.NOT_CHECKED,
        Measure.ANNUAL,
        codes=(),
        period=None,
        checked=False,
        text="partner",
        missing=Missing(Reason.NO_OCCUPATION, "no occupation is named"),
        reason="No occupation is named.",
    )
    field_ = book.claim(
        a,
        "9%",
        Outcome.UNPUBLISHED,
        Measure.GROWTH_PERCENT,
        codes=(),
        period=Period(2018, 2028),
        checked=False,
        text="the field of advice",
        missing=Missing(Reason.NO_CATEGORY, "BLS has no such occupation or industry"),
        reason="BLS publishes nothing for “the field of advice”.",
    )
    book.finding(
        "misdated-figure", a, median.value_span, book.verdicts[median.id].reason, claims=(median,), fix="$87,660"
    )
    book.finding("misdated-figure", a, low.value_span, book.verdicts[low.id].reason, claims=(low,), fix="$50,990")
    book.finding("wrong-value", a, high.value_span, book.verdicts[high.id].reason, claims=(high,), fix="$156,840")
    book.finding(
        "misdated-figure", a, growth.value_span, book.verdicts[growth.id].reason, claims=(growth,), fix="14 percent"
    )
    book.finding(
        "outdated-figure",
        a,
        old.value_span,
        book.verdicts[old.id].reason,
        claims=(old,),
        severity=Severity.WARNING,
        fix="$101,860",
    )
    book.finding("unpublished-category", a, field_.value_span, book.verdicts[field_.id].reason, claims=(field_,))
    book.finding(
        "page-leftover",
        a,
        book.words(a, "next: get started"),
        "A link to the next page stands in the text as words.",
        severity=Severity.NOTICE,
        fix="",
    )
    clause = book.words(a, "management analysts, which includes advisers")
    book.finding(
        "conflicting-proxies",
        a,
        clause,
        "Advisers are counted under Management Analysts here and under Public Relations Specialists elsewhere.",
        severity=Severity.WARNING,
        related=(Place(s, book.words(s, "which includes advisers")),),
    )
    for path, words, codes in (
        (a, "management analysts, which includes advisers", ANALYSTS),
        (s, "Public relations specialists, which includes advisers", PUBLICISTS),
    ):
        book.proxies[path].append(
            Proxy(
                path,
                book.words(path, words),
                words,
                "advisers",
                Occupation(words.partition(",")[0], codes, library.title(codes[0]), status="resolved"),
            )
        )
    book.claim(s, "$62,810", Outcome.SUPPORTED, codes=PUBLICISTS, reason="Agrees with the figure of May 2020.")
    again = book.claim(
        s,
        "$85,260",
        Outcome.MISDATED,
        nearest=MAY_2019,
        reason="$85,260 is the median of May 2019; in May 2020 it was $87,660.",
    )
    book.finding("misdated-figure", s, again.value_span, book.verdicts[again.id].reason, claims=(again,), fix="$87,660")
    if hostile:
        h = 'guides/hostile"><script>window.hacked=8<.md'
        book.guide(h, HOSTILE)
        for nth in (1, 2):
            bad = book.claim(
                h,
                "$85,260",
                Outcome.MISDATED,
                nearest=MAY_2019,
                nth=nth,
                text="<script>window.hacked = 9</script>",
                reason='"><script>window.hacked = 10</script>',
            )
            book.finding(
                "misdated-figure",
                h,
                bad.value_span,
                '</script><img src=x onerror="window.hacked = 11">',
                claims=(bad,),
                fix="$87,660<script>window.hacked = 12</script>",
            )
    return book.report(failures=failures)
