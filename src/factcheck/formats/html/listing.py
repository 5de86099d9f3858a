"""The rows of the index, and the data files that the index reads to filter, search and export them.

A page opened from disk may not fetch, so the data are scripts that call one function with plain JSON. Texts that
repeat (guides, checks, occupations, sources) are told once, in the first file. `rows` has findings before claims; the
first piece of findings loads with the page, the others behind it, claims when somebody asks for them.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from factcheck.formats.html.model import Card, Page
from factcheck.formats.html.wording import KINDS, Kind

CHUNK = 2000  # rows in one data file
LONGEST = 180  # characters of a message in the list; the guide's page has all of it

SEVERITIES = ("error", "warning", "notice", "")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the index: a finding, or a claim without one (`check` empty)."""

    link: str
    title: str
    path: str
    line: int
    kind: Kind
    check: str
    severity: str
    message: str
    value: str
    occupation: str
    source: str
    group: str
    standing: str
    waived: bool
    new: bool
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Guide:
    """One line of the table of guides."""

    file: str
    title: str
    path: str
    findings: int
    claims: int
    counts: tuple[tuple[Kind, int], ...]


def rows_of(page: Page, sources: dict[str, tuple[str, str]]) -> Iterable[Row]:
    """The rows of one guide. `sources` maps card ids to the occupation and the credit of their claim."""
    for card in page.cards:
        occupation, source = sources.get(card.id, ("", ""))
        yield Row(
            link=f"{page.file}#{card.id}",
            title=page.title,
            path=page.document.path,
            line=card.line,
            kind=card.kind,
            check=card.check,
            severity=card.severity,
            message=_short(card),
            value=card.quote.value[:60],
            occupation=occupation,
            source=source,
            group=card.group[1] if card.group else "",
            standing=card.standing.label if card.standing else "",
            waived=bool(card.standing and card.standing.hides),
            new=card.new,
            fingerprint=card.fingerprint,
        )


def _short(card: Card) -> str:
    text = card.message if len(card.message) <= LONGEST else card.message[: LONGEST - 1].rstrip() + "…"
    return text or f"{card.quote.value[:60]} {card.kind.label}"


def order(row: Row) -> tuple[object, ...]:
    """Findings that count first, the gravest first."""
    return (not row.check, row.waived, SEVERITIES.index(row.severity), row.kind.rank, row.path, row.line, row.link)


def data_files(rows: Sequence[Row], guides: Sequence[Guide]) -> dict[str, str]:
    """Names and texts of the data files: the lists, then the rows in pieces; findings before claims."""
    lists: dict[str, dict[str, int]] = {
        name: {} for name in ("checks", "occupations", "sources", "groups", "standings")
    }

    def number(name: str, value: str) -> int:
        return lists[name].setdefault(value, len(lists[name]))

    numbers = {guide.file: index for index, guide in enumerate(guides)}
    kinds = list(KINDS)
    table = [
        [
            numbers[row.link.partition("#")[0]],
            row.link.partition("#")[2],
            row.line,
            kinds.index(row.kind.slug),
            number("checks", row.check),
            SEVERITIES.index(row.severity),
            number("occupations", row.occupation),
            number("sources", row.source),
            number("groups", row.group),
            number("standings", row.standing),
            (1 if row.waived else 0) + (2 if row.new else 0),
            row.value,
            row.message,
        ]
        for row in rows
    ]
    head = {
        "rows": len(table),
        "findings": sum(1 for row in rows if row.check),
        "severities": SEVERITIES,
        "kinds": [[kind.slug, kind.label, kind.meaning] for kind in KINDS.values()],
        **{name: list(values) for name, values in lists.items()},
        "guides": [
            [guide.file, guide.title, guide.path, guide.findings, guide.claims,
             [[kinds.index(kind.slug), count] for kind, count in guide.counts]]
            for guide in guides
        ],
    }  # fmt: skip
    findings = sum(1 for row in rows if row.check)
    parts: dict[str, list[str]] = {"findings": [], "claims": []}
    files = {}
    for name, start, stop in (("findings", 0, findings), ("claims", findings, len(table))):
        for begin in range(start, stop, CHUNK):
            file = f"{name}-{len(parts[name]):03d}.js"
            parts[name].append(file)
            files[file] = _script("rows", table[begin : min(begin + CHUNK, stop)])
    return {"lists.js": _script("lists", {**head, "files": parts}), **files}


def _script(name: str, value: object) -> str:
    """A call with JSON. The two line separators that JSON allows and old JavaScript does not are escaped."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    text = text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    return f"factcheck.{name}({text});\n"
