"""What the index says before its lists: the sum, what could not be checked, the figures held, decisions, proxies."""

from collections import Counter
from collections.abc import Mapping, Sequence

from factcheck.decisions import Replay, State
from factcheck.figure import Reason, Release
from factcheck.formats.html.model import page_file, title_of
from factcheck.report import Report
from factcheck.verdict import Outcome
from factcheck.words import PROGRAMS, plural

MAP_JOBS = 12

REASONS = {
    Reason.SUPPRESSED: "withheld by the office",
    Reason.NOT_PUBLISHED: "not published in that release",
    Reason.NO_CATEGORY: "about something that BLS has no category for",
    Reason.AMBIGUOUS: "about an occupation that could be one of several",
    Reason.NO_RELEASE: "about a release that is not held",
    Reason.IMPOSSIBLE_PERIOD: "about a period that was never published",
    Reason.NO_AREA: "about an area that is not held",
    Reason.NO_MEASURE: "of a measure that is not held",
    Reason.NO_OCCUPATION: "without a named occupation",
    Reason.NO_CODE: "about a code that the release does not have",
    Reason.OTHER_READING: "that may be about something else named beside",
    Reason.REVISED: "near a figure that BLS has revised since",
}

ProxyRow = tuple[str, str, list[tuple[str, str]]]
"""A job, the occupation it is counted under, and the guides (file, title) that do so."""


def banner_of(report: Report) -> str:
    """What is missing from this report; empty where nothing is."""
    if report.complete and not report.failures:
        return ""
    parts = []
    if not report.complete:
        parts.append("This report is incomplete.")
    if report.failures:
        parts.append(f"{plural(len(report.failures), 'document')} could not be read.")
    elif not report.complete:
        parts.append("The run stopped before it had checked everything.")
    return " ".join(parts)


def headline(findings: int, touched: int, guides: int) -> str:
    """How many findings, in how many of the guides."""
    if not guides:
        return "No guide was checked"
    if not findings:
        return f"Nothing to object to in {plural(guides, 'guide')}"
    return f"{plural(findings, 'finding')} in {touched:,} of {plural(guides, 'guide')}"


def lede(claims: int, counts: Mapping[str, int], waived: int) -> str:
    """What came of the statistics read, in a sentence."""
    wrong = sum(counts.get(outcome.value, 0) for outcome in Outcome if outcome.accuses)
    parts = [
        f"{plural(claims, 'statistic')} read: {counts.get('supported', 0):,} supported",
        f"{counts.get('outdated', 0):,} outdated",
        f"{wrong:,} wrong",
        f"{counts.get('not_checked', 0):,} not checked",
    ]
    return ", ".join(parts) + "." + (f" {plural(waived, 'finding')} waived." if waived else "")


def programs_of(releases: Sequence[Release]) -> list[tuple[str, Release, int]]:
    """The newest release of each program, and how many earlier ones there are."""
    newest: dict[str, list[Release]] = {}
    for release in releases:
        newest.setdefault(release.program, []).append(release)
    return [
        (PROGRAMS.get(program, program), max(held, key=_age), len(held) - 1) for program, held in sorted(newest.items())
    ]


def _age(release: Release) -> tuple[int, int, str]:
    return release.period.end or release.period.start or 0, release.period.month or 0, release.name


def reasons_of(report: Report) -> list[tuple[str, int, str]]:
    """Why claims were not checked: the reason, how many, and one of them in words."""
    counts: Counter[str] = Counter()
    example: dict[str, str] = {}
    for reading in report.readings:
        for claim in reading.claims:
            verdict = report.verdicts[claim.id]
            if verdict.outcome is not Outcome.NOT_CHECKED:
                continue
            if not claim.checkable:
                label = "no occupational statistic of BLS"
            else:
                label = REASONS[verdict.missing.reason] if verdict.missing else "for another reason"
            counts[label] += 1
            example.setdefault(label, verdict.reason or claim.note)
    return [
        (label, count, example[label]) for label, count in sorted(counts.items(), key=lambda each: (-each[1], each[0]))
    ]


def decisions_of(decided: Replay) -> list[tuple[str, list[str]]]:
    """The decisions by what became of them; those that need somebody first."""
    sections: list[tuple[str, list[str]]] = [
        ("no longer hold: words or figures changed", _told(decided, State.CHANGED)),
        ("expired", _told(decided, State.EXPIRED)),
        (
            "about findings that are gone",
            [f"{each.action.value} {each.fingerprint} {each.check} {each.document}" for each in decided.orphaned],
        ),
        ("in force", _told(decided, State.HOLDS)),
    ]
    return [(label, entries) for label, entries in sections if entries]


def _told(decided: Replay, state: State) -> list[str]:
    return [
        f"{standing.decision.check or standing.decision.fingerprint}: {standing.label}"
        + (f" ({standing.detail})" if standing.detail else "")
        for standing in decided.in_state(state)
    ]


def proxies_of(report: Report) -> list[ProxyRow]:
    """Which guides count which job under which occupation, jobs with several occupations first."""
    found: dict[tuple[str, str], dict[str, str]] = {}
    for reading in report.readings:
        for proxy in reading.proxies:
            job = " ".join(proxy.job.lower().split())[:80]
            occupation = (proxy.occupation.title or proxy.occupation.text or "an unnamed occupation")[:120]
            places = found.setdefault((job, occupation), {})
            places[page_file(reading.document.path)] = title_of(reading.document)
    several = Counter(job for job, _ in found)
    ordered = sorted(found.items(), key=lambda each: (-several[each[0][0]], each[0][0], -len(each[1]), each[0][1]))
    return [(job, occupation, list(places.items())) for (job, occupation), places in ordered]


def proxy_map(proxies: Sequence[ProxyRow]) -> str:
    """The drawing of the proxies; empty where there are none."""
    jobs = list(dict.fromkeys(job for job, _, _ in proxies))[:MAP_JOBS]
    several = Counter(job for job, _, _ in proxies)
    rows = [(job, occupation, len(places), several[job] > 1) for job, occupation, places in proxies if job in jobs]
    if not rows:
        return ""
    from factcheck.formats.html.charts import draw_map

    return draw_map(rows[: 3 * MAP_JOBS])
