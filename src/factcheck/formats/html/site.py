"""Writes the report as a folder of pages: an index, one page a guide, one page a cause."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.claim import Claim, Reading
from factcheck.decisions import Decision, Replay, figures_of, replay, words_of
from factcheck.errors import ReferenceMissing, UsageError
from factcheck.finding import Finding
from factcheck.formats.html import summary
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
from factcheck.formats.html.render import ASSETS, asset, render
from factcheck.formats.html.wording import Kind, amount, figure_amount, figure_name, kind_of, occupation_name
from factcheck.report import Report
from factcheck.words import measure_text

if TYPE_CHECKING:
    from factcheck.reference.library import Library

FIRST_ROWS = 100  # rows of the index that stand in the page itself


def write_site(
    report: Report,
    directory: Path,
    *,
    library: "Library | None" = None,
    previous: Run | None = None,
    decisions: Sequence[Decision] | None = None,
    pictures: int = LIMIT,
) -> Path:
    """Write the pages into `directory` and return the index.

    `previous` is the run to compare with, by default the one recorded in `directory`; `decisions` are by default those
    of the report. At most `pictures` are drawn. Writing the same report again gives the same bytes. Pages of guides
    that are gone are removed; other files in `directory` are left alone. The index comes last: a site that could not
    be finished keeps its old one. Raises UsageError where the folder cannot be written.
    """
    directory = Path(directory)
    recorded, before = read_runs(directory / FILE)
    current = run_of(report)
    if previous is None and recorded is not None:
        # what was found before stays the measure while nothing changes, and when a run was cut short
        previous = before if same(recorded, current) or not recorded.complete else recorded
    decided = replay(report.decisions if decisions is None else decisions, report)
    gallery = Gallery(library or _library(), pictures)
    gallery.prepare(report.verdicts.values())
    changes = compare(previous, current)
    groups = group(report)
    site = _Site(report, _context(report, decided, groups, changes), gallery, _Folder(directory))
    try:
        rows, guides = site.write_guides()
        site.write_groups(groups)
        files = data_files(rows, guides)
        for name, text in files.items():
            site.folder.write(f"data/{name}", text)
        for name in ASSETS:
            site.folder.write(f"assets/{name}", asset(name))
        site.write_index(rows, guides, groups=groups, changes=changes, decided=decided, files=list(files))
        site.folder.write(FILE, write_runs(current, previous))
        site.folder.remove_stale("guides", "groups", "data")
    except OSError as error:
        raise UsageError(
            f"{directory}: the report cannot be written ({error.strerror}); name another folder with --output"
        ) from error
    return directory / "index.html"


def _library() -> "Library | None":
    """The embedded figures, for the pictures; a report is written without them where they cannot be opened."""
    from factcheck.reference.library import Library

    try:
        return Library.open()
    except ReferenceMissing:
        return None


def _context(report: Report, decided: Replay, groups: Sequence[Group], changes: Changes) -> Context:
    return Context(
        verdicts=report.verdicts,
        standings=dict(decided.standings),
        groups={finding.fingerprint: (each.title, each.file) for each in groups for finding in each.findings},
        new=frozenset(told.fingerprint for told in changes.new),
        documents={reading.document.path: reading.document for reading in report.readings},
    )


@dataclass(slots=True)
class _Folder:
    """A folder being written: pages are replaced only where they differ, and old ones removed at the end."""

    root: Path
    written: set[Path] = field(default_factory=set)

    def write(self, name: str, text: str) -> None:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        data = text.encode("utf-8", "replace")  # a lone surrogate cannot be written
        if not (path.is_file() and path.read_bytes() == data):
            path.write_bytes(data)
        self.written.add(path)

    def remove_stale(self, *folders: str) -> None:
        for folder in folders:
            for path in (self.root / folder).glob("*.*"):
                if path.suffix in (".html", ".js") and path not in self.written:
                    path.unlink()


@dataclass(frozen=True, slots=True)
class _Place:
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


@dataclass(frozen=True, slots=True)
class _Site:
    report: Report
    context: Context
    gallery: Gallery
    folder: _Folder

    def write_guides(self) -> tuple[list[Row], list[Guide]]:
        """A page for each guide; returns what the index lists, in its order."""
        rows: list[Row] = []
        guides: list[Guide] = []
        for reading, findings in _by_guide(self.report):
            shown = page(reading, findings, self.context)
            self.folder.write(f"guides/{shown.file}", self._guide_page(shown, findings))
            rows.extend(rows_of(shown, _subjects(reading, findings)))
            path = reading.document.path
            guides.append(Guide(shown.file, shown.title, path, len(findings), len(reading.claims), shown.counts))
        rows.sort(key=order)
        guides.sort(key=lambda guide: (-guide.findings, guide.title, guide.path))
        return rows, guides

    def _guide_page(self, shown: Page, findings: Sequence[Finding]) -> str:
        text = shown.document.text
        return render(
            "guide.html",
            root="../",
            page=shown,
            total=sum(count for _, count in shown.counts),
            card_counts=count_kinds(card.kind for card in shown.cards),
            decided={f.fingerprint: (words_of(f, text), figures_of(f, self.report.verdicts)) for f in findings},
            gallery=self.gallery,
            banner=summary.banner_of(self.report),
        )

    def write_groups(self, groups: Sequence[Group]) -> None:
        """A page for each cause with several places."""
        for each in groups:
            html = render(
                "group.html",
                root="../",
                group=each,
                rows=[self._place(finding) for finding in each.findings[:SHOWN]],
                more=len(each.findings) > SHOWN,
                banner=summary.banner_of(self.report),
            )
            self.folder.write(f"groups/{each.file}", html)

    def _place(self, finding: Finding) -> _Place:
        verdicts = self.report.verdicts
        document = self.context.documents[finding.document]
        verdict = next((verdicts[claim] for claim in finding.claims if claim in verdicts), None)
        expected = verdict.expected if verdict else None
        return _Place(
            finding=finding,
            kind=finding_kind(finding, verdicts),
            link=f"{page_file(finding.document)}#{card_id(finding)}",
            title=title_of(document),
            quote=quote_of(verdict.claim) if verdict else Quote("", words_of(finding, document.text), ""),
            stated=amount(verdict.claim.value, verdict.claim.unit) if verdict else "",
            published=figure_amount(expected) if expected else "–",
            published_name=f"{measure_text(expected.statistic)}, {expected.release.name}" if expected else "",
            why=figure_name(verdict.matches) if verdict and verdict.matches else finding.message,
        )

    def write_index(
        self,
        rows: Sequence[Row],
        guides: Sequence[Guide],
        *,
        groups: Sequence[Group],
        changes: Changes,
        decided: Replay,
        files: Sequence[str],
    ) -> None:
        """The first page: the sum, what is not checked, what changed, the first rows of the lists."""
        report = self.report
        counts = count_kinds(kind_of(verdict.outcome) for verdict in report.verdicts.values())
        findings = [row for row in rows if row.check]
        unwaived = [row for row in findings if not row.waived]
        proxies = summary.proxies_of(report)
        html = render(
            "index.html",
            root="",
            today=report.today.isoformat(),
            banner=summary.banner_of(report),
            failures=report.failures,
            headline=summary.headline(len(unwaived), len({row.path for row in unwaived}), len(guides)),
            lede=summary.lede(
                len(report.verdicts), {kind.slug: count for kind, count in counts}, len(findings) - len(unwaived)
            ),
            counts=counts,
            claims=len(report.verdicts),
            changes=changes,
            programs=summary.programs_of(report.releases),
            notes=report.notes,
            reasons=summary.reasons_of(report),
            decisions=summary.decisions_of(decided),
            groups=groups,
            rows=findings[:FIRST_ROWS],
            total=len(findings),
            guides=guides[:FIRST_ROWS],
            guides_total=len(guides),
            proxies=proxies,
            proxy_map=summary.proxy_map(proxies),
            data_files=files,
            data_docs=(self.folder.root / "data-docs" / "index.html").exists(),
        )
        self.folder.write("index.html", html)


def _by_guide(report: Report) -> Iterator[tuple[Reading, list[Finding]]]:
    findings: dict[str, list[Finding]] = {}
    for finding in report.findings:
        findings.setdefault(finding.document, []).append(finding)
    for reading in report.readings:
        yield reading, findings.get(reading.document.path, [])


def _subjects(reading: Reading, findings: Sequence[Finding]) -> dict[str, tuple[str, str]]:
    """Occupation and credit of each card: the claim's own, or those of the finding's first claim."""
    claims = {claim.id: claim for claim in reading.claims}
    found = {claim_card_id(claim): _subject(claim) for claim in reading.claims}
    for finding in findings:
        claim = next((claims[each] for each in finding.claims if each in claims), None)
        found[card_id(finding)] = _subject(claim) if claim else ("", "")
    return found


def _subject(claim: Claim) -> tuple[str, str]:
    return occupation_name(claim), claim.source_text or "nobody"
