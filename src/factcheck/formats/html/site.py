"""Writes the report as a folder of pages: an index, one page a guide, one page a cause."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from factcheck import __version__
from factcheck.claim import Claim, Reading
from factcheck.decisions import Decision, Replay, State, figures_of, replay, words_of
from factcheck.errors import UsageError
from factcheck.figure import Reason, Release
from factcheck.finding import Finding
from factcheck.formats.html.changes import FILE, Changes, Run, compare, read_runs, run_of, same, write_runs
from factcheck.formats.html.evidence import Quote, quote_of
from factcheck.formats.html.groups import SHOWN, Group, group
from factcheck.formats.html.listing import Guide, Row, data_files, order, rows_of
from factcheck.formats.html.model import (
    Context,
    Page,
    card_id,
    claim_card_id,
    count_kinds,
    finding_kind,
    page,
    page_file,
    title_of,
)
from factcheck.formats.html.pictures import LIMIT, Gallery
from factcheck.formats.html.wording import Kind, amount, figure_amount, figure_name, kind_of, occupation_name
from factcheck.report import Report
from factcheck.verdict import Outcome
from factcheck.words import PROGRAMS, measure_text, plural

if TYPE_CHECKING:
    from factcheck.reference.library import Library

ASSETS = ("report.css", "guide.js", "index.js")
FIRST_ROWS = 100  # rows of the index that stand in the page itself
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
}


@dataclass(frozen=True, slots=True)
class Place:
    """One line of a cause's page."""

    finding: Finding
    kind: Kind
    link: str
    title: str
    quote: Quote
    stated: str
    published: str
    published_name: str
    why: str


def write_site(
    report: Report,
    directory: Path,
    *,
    library: "Library | None" = None,
    previous: Run | None = None,
    decisions: Sequence[Decision] = (),
    pictures: int = LIMIT,
) -> Path:
    """Write the pages into `directory` and return the index.

    `previous` is the run to compare with; by default the one recorded in `directory`. Writing the same report again
    gives the same bytes. Pages of guides that are gone are removed; other files in `directory` are left alone.
    Raises UsageError where the folder cannot be written.
    """
    if library is None:
        library = _library()
    try:
        return _write(report, Path(directory), library, previous, decisions, pictures)
    except OSError as error:
        raise UsageError(f"{directory}: the report cannot be written ({error.strerror}); name another folder") from error


def _library() -> "Library | None":
    """The embedded figures, for the pictures; a report is written without them where they cannot be opened."""
    from factcheck.errors import ReferenceMissing
    from factcheck.reference.library import Library

    try:
        return Library.open()
    except ReferenceMissing:
        return None


def _write(
    report: Report,
    directory: Path,
    library: "Library | None",
    previous: Run | None,
    decisions: Sequence[Decision],
    pictures: int,
) -> Path:
    current = run_of(report)
    recorded, before = read_runs(directory / FILE)
    if previous is None and recorded is not None:
        previous = before if same(recorded, current) or not recorded.complete else recorded
    changes = compare(previous, current)
    groups = group(report)
    decided = replay(decisions, report)
    gallery = Gallery(library, pictures)
    gallery.prepare(report.verdicts.values())
    context = Context(
        verdicts=report.verdicts,
        standings=dict(decided.standings),
        groups={finding.fingerprint: (each.title, each.file) for each in groups for finding in each.findings},
        new=frozenset(told.fingerprint for told in changes.new),
        documents={reading.document.path: reading.document for reading in report.readings},
    )
    out = _Folder(directory)
    banner = banner_of(report)
    rows: list[Row] = []
    guides: list[Guide] = []
    for reading, findings in _by_guide(report):
        shown = page(reading, findings, context)
        out.write(f"guides/{shown.file}", _guide_page(shown, findings, report, gallery, banner))
        rows.extend(rows_of(shown, _sources(reading, findings)))
        guides.append(
            Guide(shown.file, shown.title, reading.document.path, len(findings), len(reading.claims), shown.counts)
        )
    for each in groups:
        out.write(f"groups/{each.file}", _group_page(each, report, context, banner))
    rows.sort(key=order)
    guides.sort(key=lambda guide: (-guide.findings, guide.title, guide.path))
    files = data_files(rows, guides)
    for name, text in files.items():
        out.write(f"data/{name}", text)
    for name in ASSETS:
        out.write(f"assets/{name}", _asset(name))
    out.remove_stale("guides", "groups", "data")
    out.write(FILE, write_runs(current, previous))
    data_docs = (directory / "data-docs" / "index.html").exists()
    out.write("index.html", _index_page(report, rows, guides, groups, changes, decided, files, banner, data_docs))
    return directory / "index.html"


class _Folder:
    """A folder being written: pages are replaced only where they differ, and old ones removed at the end."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.written: set[Path] = set()

    def write(self, name: str, text: str) -> None:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        data = text.encode("utf-8", "replace")  # a lone surrogate of a broken file cannot be written
        if not (path.is_file() and path.read_bytes() == data):
            path.write_bytes(data)
        self.written.add(path)

    def remove_stale(self, *folders: str) -> None:
        for folder in folders:
            for path in (self.root / folder).glob("*.*"):
                if path.suffix in (".html", ".js") and path not in self.written:
                    path.unlink()


def _by_guide(report: Report) -> Iterator[tuple[Reading, list[Finding]]]:
    findings: dict[str, list[Finding]] = {}
    for finding in report.findings:
        findings.setdefault(finding.document, []).append(finding)
    for reading in report.readings:
        yield reading, findings.get(reading.document.path, [])


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


def _sources(reading: Reading, findings: Sequence[Finding]) -> dict[str, tuple[str, str]]:
    """Occupation and credit of each card: the claim's own, or those of the finding's first claim."""
    claims = {claim.id: claim for claim in reading.claims}
    found = {claim_card_id(claim): _subject(claim) for claim in reading.claims}
    for finding in findings:
        claim = next((claims[each] for each in finding.claims if each in claims), None)
        found[card_id(finding)] = _subject(claim) if claim else ("", "")
    return found


def _subject(claim: Claim) -> tuple[str, str]:
    return occupation_name(claim), claim.source_text or "nobody"


def _guide_page(
    shown: Page, findings: Sequence[Finding], report: Report, gallery: Gallery, banner: str
) -> str:
    text = shown.document.text
    return _render(
        "guide.html",
        root="../",
        page=shown,
        total=sum(count for _, count in shown.counts),
        card_counts=count_kinds(card.kind for card in shown.cards),
        decided={f.fingerprint: (words_of(f, text), figures_of(f, report.verdicts)) for f in findings},
        gallery=gallery,
        banner=banner,
    )


def _group_page(each: Group, report: Report, context: Context, banner: str) -> str:
    places = [_place(finding, report, context) for finding in each.findings[:SHOWN]]
    more = len(each.findings) > SHOWN
    return _render("group.html", root="../", group=each, rows=places, more=more, banner=banner)


def _place(finding: Finding, report: Report, context: Context) -> Place:
    document = context.documents[finding.document]
    verdict = next((report.verdicts[claim] for claim in finding.claims if claim in report.verdicts), None)
    expected = verdict.expected if verdict else None
    return Place(
        finding=finding,
        kind=finding_kind(finding, report.verdicts),
        link=f"{page_file(finding.document)}#{card_id(finding)}",
        title=title_of(document),
        quote=quote_of(verdict.claim) if verdict else Quote("", words_of(finding, document.text), ""),
        stated=amount(verdict.claim.value, verdict.claim.unit) if verdict else "",
        published=figure_amount(expected) if expected else "–",
        published_name=f"{measure_text(expected.measure)}, {expected.release.name}" if expected else "",
        why=figure_name(verdict.matches) if verdict and verdict.matches else finding.message,
    )


def _index_page(
    report: Report,
    rows: Sequence[Row],
    guides: Sequence[Guide],
    groups: Sequence[Group],
    changes: Changes,
    decided: Replay,
    files: Mapping[str, str],
    banner: str,
    data_docs: bool,
) -> str:
    counts = count_kinds(kind_of(verdict.outcome) for verdict in report.verdicts.values())
    claims = sum(count for _, count in counts)
    findings = [row for row in rows if row.check]
    open_findings = [row for row in findings if not row.waived]
    touched = len({row.path for row in open_findings})
    proxies = proxies_of(report)
    return _render(
        "index.html",
        root="",
        today=report.today.isoformat(),
        banner=banner,
        failures=report.failures,
        headline=headline(len(open_findings), touched, len(guides)),
        lede=_lede(claims, dict((kind.slug, count) for kind, count in counts), len(findings) - len(open_findings)),
        counts=counts,
        claims=claims,
        changes=changes,
        programs=programs_of(report.releases),
        notes=report.notes,
        reasons=reasons_of(report),
        decisions=decisions_of(decided),
        groups=groups,
        rows=findings[:FIRST_ROWS],
        total=len(findings),
        guides=guides[:FIRST_ROWS],
        guides_total=len(guides),
        proxies=proxies,
        proxy_map=_proxy_map(proxies),
        data_files=files,
        data_docs=data_docs,
        version=__version__,
    )


def headline(findings: int, touched: int, guides: int) -> str:
    if not guides:
        return "No guide was checked"
    if not findings:
        return f"Nothing to object to in {plural(guides, 'guide')}"
    return f"{plural(findings, 'finding')} in {touched:,} of {plural(guides, 'guide')}"


def _lede(claims: int, counts: Mapping[str, int], waived: int) -> str:
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
            if not claim.in_scope:
                label = "no occupational statistic of BLS"
            else:
                label = REASONS[verdict.missing.reason] if verdict.missing else "for another reason"
            counts[label] += 1
            example.setdefault(label, verdict.reason or claim.note)
    return [(label, count, example[label]) for label, count in sorted(counts.items(), key=lambda each: (-each[1], each[0]))]


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


def proxies_of(report: Report) -> list[tuple[str, str, list[tuple[str, str]]]]:
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


def _proxy_map(proxies: Sequence[tuple[str, str, list[tuple[str, str]]]]) -> str:
    jobs = list(dict.fromkeys(job for job, _, _ in proxies))[:MAP_JOBS]
    several = Counter(job for job, _, _ in proxies)
    rows = [(job, occupation, len(places), several[job] > 1) for job, occupation, places in proxies if job in jobs]
    if not rows:
        return ""
    from factcheck.formats.html.charts import draw_map

    return draw_map(rows[: 3 * MAP_JOBS])


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("factcheck.formats.html"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
        keep_trailing_newline=True,
    )
    environment.filters["drawn"] = _drawn
    environment.filters["count_of"] = plural
    return environment


def _drawn(svg: str) -> Markup:
    """A drawing made by `charts`, which keeps plain shapes and escaped texts only."""
    return Markup(svg)  # noqa: S704


def _render(template: str, **values: Any) -> str:
    return _environment().get_template(template).render(**values)


@cache
def _asset(name: str) -> str:
    return (resources.files("factcheck.formats.html") / "assets" / name).read_text(encoding="utf-8")
