"""Figures of handbook editions that are not held, as people quoted them from the pages; and the bands by cycle.

They are evidence, not tables: their provenance is graded "quote". What a row says in words that no pattern here fits
(two sources that disagree, a percent with no sign) is left out rather than guessed.
"""

import csv
import re
from collections.abc import Iterator
from pathlib import Path

from factcheck.reference import releases, tables
from factcheck.reference.columns import Column
from factcheck.reference.records import Importer, Line, Origin, Record, Row

_PAGES = {  # as the table names pages -> slug of the handbook's address
    "public-relations-specialists (then with managers)": "public-relations-specialists",
    "software-developers-qa-testers": "software-developers",
    "protective-service group": "protective-service",
}
_CYCLE = re.compile(r"(\d{4})-\d\d")
_WAGE = re.compile(r"(?:May (?P<year>\d{4}) )?\$(?P<value>[\d,]+)")
_PERCENTILE = re.compile(r"p(?P<which>10|90) \$(?P<value>[\d,]+)")
_JOBS = re.compile(r"(?P<value>[\d,]+) jobs(?: \d{4})?")
_CHANGE = re.compile(r"(?P<sign>[+-])(?P<value>[\d,]+)")
_OPENINGS = re.compile(r"(?P<value>[\d,]+) openings(?: a year)?")
_OUTLOOK = re.compile(r"(?P<value>-?\d+)%(?: specialists)?(?:[,;]? \(?(?P<band>[A-Za-z ]+)\)?.*)?")


def read(folder: Path) -> Iterator[Record]:
    """Quotes and bands below `folder`/ooh, growth of all occupations below `folder`/projections."""
    yield from _quotes(folder)
    yield from _totals(folder)
    yield from bands(folder)


def _quotes(folder: Path) -> Iterator[Line]:
    for number, row, name, digest in _rows(folder, "ooh/DERIVED_page_quotes.tsv"):
        match = _CYCLE.fullmatch(row["edition"])
        if match is None:
            continue
        start = int(match[1])
        cells, year = _cells(row["wage_and_jobs_quoted"])
        outlook = _OUTLOOK.fullmatch(row["outlook_quoted"])
        disputed = " at " in row["outlook_quoted"]
        band = None
        if outlook and not disputed:
            cells[Column.GROWTH_PERCENT] = int(outlook["value"]) * Column.GROWTH_PERCENT.scale
        if cells:
            slug = _PAGES.get(row["ooh_page"], row["ooh_page"])
            title = slug.replace("-", " ").capitalize()
            origin = Origin(name, "", digest, grade="quote")
            moved = year if year != start else None
            note = f"quoted: {row['where_seen']}" + (f"; {band}" if band else "")
            yield Line(slug, releases.EDITIONS[start], "group", title, origin, number, cells, year=moved, note=note)


def _cells(text: str) -> tuple[dict[Column, int | str], int | None]:
    cells: dict[Column, int | str] = {}
    year = None
    for part in (piece.strip() for piece in re.split(r";|, (?=\$)", text)):
        for pattern in (_WAGE, _PERCENTILE, _JOBS, _CHANGE, _OPENINGS):
            match = pattern.fullmatch(part)
            if match is None:
                continue
            value = int(match["value"].replace(",", ""))
            if pattern is _WAGE:
                cells[Column.MEDIAN_ANNUAL] = value
                year = int(match["year"]) if match["year"] else None
            elif pattern is _PERCENTILE:
                cells[Column[f"P{match['which']}_ANNUAL"]] = value
            elif pattern is _JOBS:
                cells[Column.EMPLOYMENT] = value
            elif pattern is _CHANGE:
                cells[Column.GROWTH_JOBS] = -value if match["sign"] == "-" else value
            else:
                cells[Column.OPENINGS] = value
    return cells, year


def _totals(folder: Path) -> Iterator[Line]:
    """Growth of all occupations in cycles whose table is not held or has no row for it."""
    for number, row, name, digest in _rows(folder, "projections/DERIVED_total_growth.tsv"):
        percent = row["total_all_occupations_percent"].split(" ")[0]
        if not percent or row["source"].startswith("file"):
            continue
        origin = Origin(name, "", digest, grade="quote")
        cells: dict[Column, int | str] = {Column.GROWTH_PERCENT: round(float(percent) * Column.GROWTH_PERCENT.scale)}
        release = releases.CYCLES[int(row["cycle"][:4])]
        note = f"quoted: {row['source']}"
        yield Line("00-0000", release, "total", "Total, all occupations", origin, number, cells, note=note)


_BANDS = {
    "much": "much faster than average",
    "faster": "faster than average",
    "as fast": "as fast as average",
    "slower": "slower than average",
    "little/no": "little or no change",
    "decline": "decline",
    "decline slowly/moderately": "decline slowly or moderately",
    "rapidly": "decline rapidly",
}
_DECLARED = re.compile(
    r"(?P<name>[a-z/ ]+?)\s*(?:(?P<rel>>=|<=)\s*(?P<one>-?\d+)|(?P<a>-?\d+)(?:\.\.|-)(?P<b>-?\d+)|\s(?P<exact>-?\d+))"
)
_POINTS = re.compile(r"(?P<values>[\d, and-]+?) (?:are|is )?\s*(?P<name>much faster|faster|as fast|slower)")


def bands(folder: Path) -> Iterator[Row]:
    """The band words for each cycle: whole definitions where known, single percents elsewhere."""
    for _, row, _, _ in _rows(folder, "ooh/DERIVED_growth_bands.tsv"):
        start = int(row["cycle"][:4])
        whole = ">=" in row["bands_percent_rounded"]
        strength = row["strength"].split(",")[0].split(";")[0] if whole else "points only"
        found = _declared if whole else _points
        for low, high, band in found(row["bands_percent_rounded"]):
            yield Row("band", (start, start + 10, low, high, band, strength, row["evidence"]))


def _declared(text: str) -> Iterator[tuple[int | None, int | None, str]]:
    for part in text.split(";"):
        match = _DECLARED.fullmatch(part.strip())
        if match is None:
            continue
        band = _BANDS[match["name"].strip()]
        if match["rel"] == ">=":
            yield int(match["one"]), None, band
        elif match["rel"] == "<=":
            yield None, int(match["one"]), band
        elif match["exact"] is not None:
            yield int(match["exact"]), int(match["exact"]), band
        else:
            low, high = sorted((int(match["a"]), int(match["b"])))
            yield low, high, band


def _points(text: str) -> Iterator[tuple[int | None, int | None, str]]:
    for part in text.split(";"):
        match = _POINTS.fullmatch(part.strip())
        if match is None:
            continue
        band = _BANDS["much" if match["name"] == "much faster" else match["name"]]
        spans = [(int(a), int(b or a)) for a, b in re.findall(r"(\d+)(?:-(\d+))?", match["values"])]
        yield from ((low, high, band) for low, high in spans)


def _rows(folder: Path, name: str) -> Iterator[tuple[int, dict[str, str], str, str]]:
    path = folder / name
    digest = tables.sha256(path)
    for number, row in enumerate(csv.DictReader(path.read_text("utf-8").splitlines(), delimiter="\t"), 2):
        yield number, row, name, digest


IMPORTER = Importer("page quotes", read)
