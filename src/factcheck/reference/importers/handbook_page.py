"""A page of the Occupational Outlook Handbook as BLS serves it: quick facts, pay and outlook told in its text.

A page is known by its parts, not by its layout: a table headed "Quick Facts", a sentence about a median, one about
openings, a table headed "SOC Code". Where a part that every page has is missing or speaks in other words, the page is
refused rather than half read.
"""

import hashlib
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

from factcheck.errors import SourceError
from factcheck.reference.importers.handbook import Facts, line
from factcheck.reference.records import Line, Origin

_ADDRESS = re.compile(r"/ooh/[a-z-]+/([a-z0-9-]+)\.htm", re.IGNORECASE)
_CODE = re.compile(r"\d\d-\d{4}")
_CYCLE = re.compile(r"(\d{4})\s*[-–]\s*(\d\d)\b")
_MEDIAN = re.compile(r"The median (?:annual|hourly) wage for .{3,160}? was \$[\d,.]*\d in May \d{4}")
_LOW = re.compile(r"lowest 10 percent earned less than (\$[\d,.]*\d)")
_HIGH = re.compile(r"highest 10 percent earned (?:more than |\D*?equal to or greater than )(\$[\d,.]*\d)")
_OPENINGS = re.compile(r"About ([\d,]+) openings .{3,200}?are projected each year", re.IGNORECASE)
_PAGE = re.compile(r"\.html?$", re.IGNORECASE)
_YEAR = re.compile(r"\b20\d\d\b")
MAX_BYTES = 3_000_000
WITHOUT_FIGURES = frozenset({"military-careers"})
_ADVICE = "If BLS changed its pages, importers/handbook_page.py has to follow; if this is an error page, fetch it again"


@dataclass(frozen=True, slots=True)
class Page:
    """One page, read whole.

    start    first year of the projections it shows, which names its edition
    line     its figures; None where it prints none
    codes    what stands under "SOC Code" in its table of projections, the page's own row first; "" for no code
    outlook  (percent, words) of the quick facts: (5, "Faster than average")
    """

    slug: str
    title: str
    start: int
    line: Line | None
    codes: tuple[str, ...]
    outlook: tuple[int, str] | None


def read_page(content: bytes, name: str, *, url: str | None = None) -> Page:
    """Read a page; `name` is the file's, by which it is called in messages.

    Raises:
        SourceError: it is no page of the handbook, or one of another shape.
    """
    parts = _Parts()
    parts.feed(content.decode("utf-8-sig", "replace"))
    parts.close()
    address = url or parts.address
    slug = _ADDRESS.search(address or "")
    heads = [row for row in parts.tables if row and any("Quick Facts" in cell for cell in row[0])]
    if slug is None or not heads:
        what = "no table of quick facts" if slug else "no address of a handbook page"
        said = parts.title or "no title"
        raise SourceError(f"{name}: {what} in it (titled {said!r}). {_ADVICE}")
    facts = {row[0]: " ".join(row[1:]) for row in heads[0][1:] if len(row) > 1}
    title = heads[0][0][0].partition(":")[2].strip()
    text = " ".join(parts.words)
    outlook_name, outlook = _fact(facts, "Job Outlook", name)
    jobs_name, jobs = _fact(facts, "Number of Jobs", name)
    pay_name, pay = _fact(facts, "Median Pay", name)
    start = _start(outlook_name, jobs_name, name)
    table = next((rows for rows in parts.tables if any("SOC Code" in row for row in rows[:2])), [])
    rows = [row for row in table if len(row) >= 6 and "SOC Code" not in row]
    if not title or not rows:
        what = "its quick facts have no title" if not title else "it has no table of projections"
        raise SourceError(f"{name}: {what}. {_ADVICE}")
    openings = _OPENINGS.search(text)
    sentence, after = _pay(text)
    _same_wages(pay_name, sentence, pay, name)
    read = Facts(
        slug=slug[1].lower(),
        title=title,
        pay=pay if "$" in pay else "",
        jobs=jobs,
        outlook=outlook,
        change=_fact(facts, "Employment Change", name)[1],
        sentence=sentence,
        low=_group(_LOW, after),
        high=_group(_HIGH, after),
        openings=openings[1] if openings else "",
        projected=rows[0][3],
        members=frozenset(row[0].lower() for row in rows[1:]),
    )
    origin = Origin(name, "", hashlib.sha256(content).hexdigest(), address or "")
    try:
        found = line(read, start, origin, parts.line, name)
    except ValueError as error:  # "1.5 million" where a count should be
        raise SourceError(f"{name}: {error}. {_ADVICE}") from None
    codes = tuple(row[1] if _CODE.fullmatch(row[1]) else "" for row in rows)
    percent, _, words = outlook.partition("% (")
    return Page(read.slug, title, start, found, codes, (int(percent), words.rstrip(")")) if words else None)


def holds_pages(path: Path) -> bool:
    """Whether a path is a page, or a folder or zip with pages and no table in it."""
    if path.is_dir():
        return any(path.rglob("*.htm*"))
    if path.suffix.lower() == ".zip":
        try:
            with zipfile.ZipFile(path) as archive:
                return any(_PAGE.search(name) for name in archive.namelist())
        except (zipfile.BadZipFile, OSError):
            return False
    return bool(_PAGE.search(path.name))


def read_pages(path: Path) -> list[Page]:
    """Every page (.html, .htm) in a folder or a zip, or the one page at `path`, in the order of their names.

    Pages that print no figures by design are passed over. Raises SourceError as `read_page`, and where there is none.
    """
    found = [read_page(content, name) for name, content in _files(path) if _stem(name) not in WITHOUT_FIGURES]
    if not found:
        raise SourceError(f"{path}: no page of the handbook in it; expected files such as actuaries.htm")
    return found


def _files(path: Path) -> Iterator[tuple[str, bytes]]:
    try:
        if path.is_dir():
            for each in sorted(each for each in path.rglob("*.htm*") if each.is_file() and _PAGE.search(each.name)):
                yield each.name, each.read_bytes()
        elif path.suffix.lower() == ".zip":
            yield from _zipped(path)
        else:
            yield path.name, path.read_bytes()
    except OSError as error:
        raise SourceError(f"{path}: cannot be read ({error.strerror}); nothing was imported") from error


def _zipped(path: Path) -> Iterator[tuple[str, bytes]]:
    """Members are read, never unpacked, so that their names lead nowhere."""
    try:
        with zipfile.ZipFile(path) as archive:
            for each in sorted(archive.infolist(), key=lambda each: each.filename):
                if not _PAGE.search(each.filename):
                    continue
                if each.file_size > MAX_BYTES:
                    raise SourceError(f"{path}: {each.filename} would be {each.file_size:,} bytes; a page is 0.2 MB")
                yield Path(each.filename).name, archive.read(each)
    except (zipfile.BadZipFile, EOFError, NotImplementedError) as error:
        raise SourceError(f"{path}: not a whole zip archive ({error}); nothing was imported") from error


def _stem(name: str) -> str:
    return name.rpartition(".")[0].lower()


def _pay(text: str) -> tuple[str, str]:
    """The page's first sentence about a median, and what its section about pay goes on with.

    The sentence stands in the summary too, without the percentiles; a page about several occupations tells those of
    each after its own median.
    """
    found = list(_MEDIAN.finditer(text))
    if not found:
        return "", ""
    sentence = found[0][0]
    ends = [*(match.start() for match in found[1:]), len(text)]
    told = [text[match.end() : end][:700] for match, end in zip(found, ends, strict=True) if match[0] == sentence]
    return sentence, next((after for after in told if _LOW.search(after)), "")


def _fact(facts: dict[str, str], name: str, where: str) -> tuple[str, str]:
    """The row of the quick facts whose name holds these words: its whole name, its cell."""
    for head, cell in facts.items():
        if name in head:
            return head, cell
    raise SourceError(f"{where}: no {name!r} in its quick facts, but {', '.join(facts) or 'nothing'}. {_ADVICE}")


def _start(outlook: str, jobs: str, where: str) -> int:
    """The first year of the cycle, from "Job Outlook, 2024–34" and "Number of Jobs, 2024", which must agree."""
    cycle, year = _CYCLE.search(outlook), _YEAR.search(jobs)
    if cycle is None or year is None or int(cycle[1]) != int(year[0]) or (int(cycle[1]) + 10) % 100 != int(cycle[2]):
        raise SourceError(f"{where}: {outlook!r} beside {jobs!r}: not of one cycle. {_ADVICE}")
    return int(cycle[1])


def _same_wages(head: str, sentence: str, pay: str, where: str) -> None:
    """The quick facts and the text must speak of the same May."""
    named, told = _YEAR.search(head), re.search(r"May (\d{4})$", sentence)
    if named and told and "$" in pay and named[0] != told[1]:
        raise SourceError(f"{where}: wages of {named[0]} in its quick facts, of May {told[1]} in its text")


def _group(pattern: re.Pattern[str], text: str) -> str:
    match = pattern.search(text)
    return match[1] if match else ""


class _Parts(HTMLParser):
    """Walks a page: its tables as rows of cells, the words outside of tables, its title and canonical address."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.title, self.address, self.line = "", "", 0
        self.words: list[str] = []
        self.tables: list[list[list[str]]] = []
        self._open: list[list[list[str]]] = []
        self._cell: list[str] | None = None
        self._silent = 0
        self._titled = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("script", "style"):
            self._silent += 1
        elif tag == "title" and not self.title:
            self._titled = True
        elif tag == "link" and dict(attrs).get("rel") == "canonical":
            self.address = dict(attrs).get("href") or ""
        elif tag == "table":
            table: list[list[str]] = []
            self.tables.append(table)
            self._open.append(table)
            self._end_cell()
        elif tag == "tr" and self._open:
            self._end_cell()
            self._open[-1].append([])
        elif tag in ("td", "th") and self._open and self._open[-1]:
            self._end_cell()
            self._cell = []

    def handle_endtag(self, tag: str) -> None:
        if tag in ("script", "style"):
            self._silent = max(0, self._silent - 1)
        elif tag == "title":
            self._titled = False
        elif tag in ("td", "th", "tr"):
            self._end_cell()
        elif tag == "table" and self._open:
            self._end_cell()
            self._open.pop()

    def handle_data(self, data: str) -> None:
        words = data.split()
        if self._silent or not words:
            return
        if self._titled:
            self.title = " ".join(words)
        elif self._cell is not None:
            self._cell += words
            if words[:2] == ["Quick", "Facts:"]:
                self.line = self.getpos()[0]
        else:
            self.words += words

    def _end_cell(self) -> None:
        if self._cell is not None and self._open and self._open[-1]:
            self._open[-1][-1].append(" ".join(self._cell))
        self._cell = None
