"""Occupational Outlook Handbook: the figures that its pages print, editions 2019-29 and 2024-34.

The handbook's figures are its own: medians of several codes together, employment of all jobs, percents rounded to
whole numbers. They are held under the page's slug. One edition shows one wage year, the year its cycle starts.
"""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from factcheck.errors import SourceError
from factcheck.reference import releases, tables
from factcheck.reference.columns import Column
from factcheck.reference.records import Importer, Line, Origin, Record

_SLUG = re.compile(r"/ooh/[a-z-]+/([a-z0-9-]+)\.htm", re.IGNORECASE)
_PAY = re.compile(r"\$([\d,.]+) per (year|hour)")
_OUTLOOK = re.compile(r"(-?\d+)% \(([^)]+)\)")
_AT_LEAST = "equal to or greater than"
_MONEY = re.compile(r"\$?([\d,]+(?:\.\d\d)?)")
TOP_CODES = {2019: "208000", 2024: "239200"}


def read(folder: Path) -> Iterator[Record]:
    """Every page of both editions below `folder`/ooh."""
    yield from _edition_2024(folder)
    yield from _edition_2019(folder)


@dataclass(frozen=True, slots=True)
class Facts:
    """What a page prints about its own subject, in its own words; empty where it prints none.

    pay, jobs, outlook, change  cells of the quick facts
    sentence, low, high         the first sentence about a median, and the percentiles told after it
    openings                    a year, from the text
    projected                   employment at the end of the cycle, from the table of projections
    members                     names of the occupations in the rows below the page's own, in lower case
    """

    slug: str
    title: str
    pay: str
    jobs: str
    outlook: str
    change: str
    sentence: str
    low: str
    high: str
    openings: str
    projected: str
    members: frozenset[str]


def line(facts: Facts, start: int, origin: Origin, row: int, where: str) -> Line | None:
    """A page's row in the edition of the cycle from `start`; None where it prints no figure.

    Raises:
        SourceError: its words are none that a page is known to use; `where` names it in messages.
    """
    cells = read_facts(facts.pay, facts.jobs, facts.outlook, facts.change, where)
    if facts.openings:
        cells[Column.OPENINGS] = int(facts.openings.replace(",", ""))
    # Fishers are shown with wages of May 2017, the last that exist.
    wages = re.search(r" in May (\d{4})", facts.sentence)
    year = int(wages[1]) if wages else None
    hourly = "median hourly" in facts.sentence
    if facts.projected:
        cells[Column.EMPLOYMENT_PROJECTED] = int(facts.projected.replace(",", ""))
    if _subject(facts.sentence) not in facts.members:
        cells |= _pay_sentence(facts, cells, hourly=hourly)
    if not cells:
        return None
    moved = year if year != start else None
    release = releases.of(releases.EDITIONS, start, where)
    return Line(facts.slug, release, "group", facts.title, origin, row, cells, year=moved, note=_band(facts.outlook))


def _edition_2024(folder: Path) -> Iterator[Line]:
    path = folder / "ooh/2024-34/DERIVED_quick_facts.tsv"
    digest, name = tables.sha256(path), str(path.relative_to(folder))
    projected, members = _tables(folder / "ooh/2024-34/DERIVED_projection_tables_soc_map.tsv")
    for number, row in _records(path, "\t"):
        slug = row["slug"]
        facts = Facts(
            slug=slug,
            title=row["title"],
            pay=row["median_pay_2024"],
            jobs=row["number_of_jobs_2024"],
            outlook=row["job_outlook_2024_34"],
            change=row["employment_change_2024_34"],
            sentence=row["median_sentence"],
            low=row["p10_quoted"],
            high=row["p90_quoted"],
            openings=row["openings"],
            projected=projected.get(slug, ""),
            members=frozenset(members.get(slug, ())),
        )
        found = line(facts, 2024, Origin(name, "", digest, row["url"]), number, f"{path}, row {number}")
        if found:
            yield found


def _edition_2019(folder: Path) -> Iterator[Line]:
    """One row for each occupation; rows of one page repeat its figures."""
    path = folder / "ooh/2019-29/occupation_data.csv"
    digest, name = tables.sha256(path), str(path.relative_to(folder))
    seen: dict[str, Line] = {}
    for number, row in _records(path, ","):
        match = _SLUG.search(row["url"])
        if match is None or not row["Number of Jobs, 2019"]:
            continue  # "occupations not covered in detail": the handbook prints nothing about them
        slug = match[1].lower()
        where = f"{path}, row {number}"
        outlook, change = row["Job Outlook, 2019-29"], row["Employment Change, 2019-29"]
        cells = read_facts(row["2019 Median Pay"], row["Number of Jobs, 2019"], outlook, change, where)
        origin = Origin(name, "", digest, row["url"])
        title = row["occupation_name"].strip().replace("\x92", "’")
        found = Line(slug, releases.EDITIONS[2019], "group", title, origin, number, cells, note=_band(outlook))
        if seen.setdefault(slug, found).cells != cells:
            raise SourceError(f"{where}: page {slug} has other figures than in row {seen[slug].row}")
    yield from seen.values()


def _records(path: Path, delimiter: str) -> Iterator[tuple[int, dict[str, str]]]:
    try:
        text = path.read_text("utf-8-sig")
    except OSError as error:
        raise SourceError(f"{path}: cannot be read ({error.strerror})") from error
    yield from enumerate(csv.DictReader(text.splitlines(), delimiter=delimiter), 2)


def read_facts(pay: str, jobs: str, outlook: str, change: str, where: str) -> dict[Column, int | str]:
    """The quick facts of a page, from their words; `where` names the row in messages."""
    cells: dict[Column, int | str] = {}
    told = _PAY.findall(pay)
    for amount, per in told:
        column = Column.MEDIAN_ANNUAL if per == "year" else Column.MEDIAN_HOURLY
        value = _scaled(amount.rstrip("."), column)
        cells[column] = f">{value}" if _AT_LEAST in pay else value
    if pay and (not told or pay.count("$") > len(told)):
        raise SourceError(f"{where}: no pay per year or hour in {pay!r}")
    if jobs:
        cells[Column.EMPLOYMENT] = int(jobs.replace(",", ""))
    if outlook:
        match = _OUTLOOK.fullmatch(outlook)
        if match is None:
            raise SourceError(f"{where}: {outlook!r} is not an outlook; expected like '5% (Faster than average)'")
        cells[Column.GROWTH_PERCENT] = int(match[1]) * Column.GROWTH_PERCENT.scale
    if change:
        cells[Column.GROWTH_JOBS] = int(change.replace(",", ""))
    return cells


def _tables(path: Path) -> tuple[dict[str, str], dict[str, set[str]]]:
    """From the pages' tables of projections, whose first row is the page's own.

    Page -> its projected employment; page -> names of the occupations in the rows below.
    """
    projected: dict[str, str] = {}
    members: dict[str, set[str]] = {}
    for _, row in _records(path, "\t"):
        if row["slug"] in members:
            members[row["slug"]].add(row["occupational_title"].lower())
            continue
        members[row["slug"]] = set()
        projected[row["slug"]] = row["projected_employment_2034"]
    return projected, members


def _subject(sentence: str) -> str:
    """Whose median the page's sentence tells."""
    match = re.search(r" wage for (.+?) was ", sentence)
    return match[1].lower() if match else ""


def _pay_sentence(facts: Facts, cells: dict[Column, int | str], *, hourly: bool) -> dict[Column, int | str]:
    """Median and percentiles that the page's text prints, where they are the page's own.

    A page about several occupations may tell the pay of each instead; then the first median is not the one of the
    quick facts, and neither it nor the percentiles after it belong to the page.
    """
    match = re.search(r"\$([\d,.]+\d)", facts.sentence)
    if match is None:
        return {}
    column = Column.MEDIAN_HOURLY if hourly else Column.MEDIAN_ANNUAL
    median = cells.get(column, _scaled(match[1], column))
    top_coded = isinstance(median, str)
    if not top_coded and median != _scaled(match[1], column):
        return {}
    return {column: median} | _percentiles(facts.low, facts.high, hourly, TOP_CODES[2024])


def _percentiles(low: str, high: str, hourly: bool, top: str) -> dict[Column, int | str]:
    cells: dict[Column, int | str] = {}
    for text, name in ((low, "P10"), (high, "P90")):
        match = _MONEY.fullmatch(text)
        if match:
            column = Column[f"{name}_{'HOURLY' if hourly else 'ANNUAL'}"]
            plain = match[1].replace(",", "")
            # "more than $239,200": the page prints the top code for a withheld percentile
            cells[column] = f">{plain}" if plain == top else _scaled(match[1], column)
    return cells


def _scaled(amount: str, column: Column) -> int:
    return round(float(amount.replace(",", "")) * column.scale)


def _band(outlook: str) -> str | None:
    match = _OUTLOOK.fullmatch(outlook)
    return match[2] if match else None


IMPORTER = Importer("handbook", read)
