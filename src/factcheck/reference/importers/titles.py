"""Job titles and codes: official titles, handbook pages, title indexes and crosswalks, as rows for the snapshot.

Everything comes from files of BLS (public domain) and of O*NET 27.0 (CC BY 4.0, U.S. Department of Labor,
Employment and Training Administration). O*NET 20.3 is left out: its Read Me names no licence.
Lines count from 1 as the file is stored. The tables are described in schema.sql.
"""

import csv
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from html import unescape
from pathlib import Path

from python_calamine import CalamineWorkbook

from factcheck.errors import SourceError
from factcheck.reference.records import Importer, Record, Row
from factcheck.vocabulary.titles import key

SOC_2000 = "SOC 2000"
SOC_2010 = "SOC 2010"
HYBRID = "SOC 2010/2018 hybrid"
SOC_2018 = "SOC 2018"
TRANSITION = "SOC 2000/2010 hybrid"

# The numbers are the order of trust; `name` is what people read, `file` where the row stands.
SOURCES = (
    (1, "SOC direct-match title, illustrative", SOC_2018, "soc/soc_2018_direct_match_title_file.xlsx"),
    (2, "SOC direct-match title", SOC_2018, "soc/soc_2018_direct_match_title_file.xlsx"),
    (3, "example title of the projections table", SOC_2010, "projections/2016-26/Employment Projections.csv"),
    (4, "handbook A-Z index 2024-34", SOC_2018, "ooh/2024-34/a-z-index.html"),
    (5, "handbook A-Z index 2019-29", HYBRID, "soc/ooh_az_index.xlsx"),
    (6, "O*NET occupation title", SOC_2018, "soc/onet_27_0/Occupation Data.txt"),
    (7, "title reported to O*NET, shown", SOC_2018, "soc/onet_27_0/Sample of Reported Titles.txt"),
    (8, "title reported to O*NET", SOC_2018, "soc/onet_27_0/Sample of Reported Titles.txt"),
    (9, "O*NET short title", SOC_2018, "soc/onet_27_0/Alternate Titles.txt"),
    (10, "O*NET alternate title", SOC_2018, "soc/onet_27_0/Alternate Titles.txt"),
)
OEWS_FILES = (
    (SOC_2000, "oews/national_May2007_dl.csv"),
    (SOC_2000, "oews/national_dl.csv"),
    (TRANSITION, "oews/national_M2010_dl.csv"),
    (TRANSITION, "oews/national_M2011_dl.csv"),
    (SOC_2010, "oews/national_M2012_dl.csv"),
    (SOC_2010, "oews/national_M2018_dl.xlsx"),
    (HYBRID, "oews/national_M2019_dl.xlsx"),
    (HYBRID, "oews/national_M2020_dl.xlsx"),
    (SOC_2018, "oews/national_M2021_dl.xlsx"),
    (SOC_2018, "oews/national_M2025_dl.xlsx"),
)
PROJECTION_FILES = (
    (SOC_2010, "projections/2014-24/occupation.xlsx", "Table 1.7"),
    (SOC_2010, "projections/2016-26/occupation.xlsx", "Table 1.7"),
    (HYBRID, "projections/2019-29_wages2019/occupation.xlsx", "Table 1.7"),
    (SOC_2018, "projections/2023-33/occupation.xlsx", "Table 1.2"),
    (SOC_2018, "projections/2024-34/occupation.xlsx", "Table 1.2"),
)
CODE = re.compile(r"^\d\d-\d{4}$")
SLUG = re.compile(r"/([a-z0-9-]+)\.htm", re.IGNORECASE)
PARENTHESES = re.compile(r"\s*\([^()]*\)")


def read(bls: Path) -> Iterator[Record]:
    """All title tables, from the official files below `bls`."""
    try:
        yield from _records(bls)
    except (OSError, KeyError, IndexError, ValueError, StopIteration) as error:
        raise SourceError(f"titles: a file below {bls} is not as published ({error!r}); fetch it again") from error


def _records(bls: Path) -> Iterator[Record]:
    tables: dict[str, Iterable[tuple[str | int | None, ...]]] = {
        "occupation": list(occupations(bls)),
        "title": list(titles(bls)),
        "title_source": SOURCES,
        "page": list(pages(bls)),
        "crosswalk": crosswalks(bls),
    }
    norms = {row[0] for row in (*tables["occupation"], *tables["title"])} | {row[3] for row in tables["page"]}
    tables["title_word"] = _words(map(str, norms))
    for table, rows in tables.items():
        yield from (Row(table, row) for row in rows)


def _words(norms: Iterable[str]) -> Iterator[tuple[str, int]]:
    split = [norm.split() for norm in norms]
    ends = Counter(words[-1] for words in split)
    yield from ((word, ends[word]) for word in {word for words in split for word in words})


def level_of(code: str) -> str:
    """The level that the zeros of a SOC code stand for; published aggregates such as 31-1120 are "broad"."""
    if code == "00-0000":
        return "total"
    if code.endswith("0000"):
        return "major"
    # 15-1200, 29-2000 and 51-5100 are minor groups: two zeros at least.
    if code.endswith("00"):
        return "minor"
    return "broad" if code.endswith("0") else "detailed"


def occupations(bls: Path) -> Iterator[tuple[str, str, str, str, str, str]]:
    """Every official title in every system: (normal form, system, code, level, publisher, title), each once."""
    seen: set[tuple[str, ...]] = set()
    for system, code, written, publisher, level in _official(bls):
        title = _clean(written)
        row = (key(title), system, code, level, publisher)
        # "99-9999 TBD" was added by whoever turned the structure into a CSV
        if title and CODE.match(code) and not code.startswith("99") and row not in seen:
            seen.add(row)
            yield (*row, title)


def _official(bls: Path) -> Iterator[tuple[str, str, str, str, str]]:
    for system, name in ((SOC_2018, "soc/soc2018_all.csv"), (SOC_2010, "soc/soc2010_all.csv")):
        for record in _csv(bls / name):
            yield system, record["code"], record["title"], "SOC", level_of(record["code"])
    for record in _csv(bls / "soc/soc2000_soc2010.csv"):
        yield SOC_2000, record["soc2000"], record["soc2000_title"], "SOC", level_of(record["soc2000"])
    for system, name in OEWS_FILES:
        rows = _table(bls / name)
        head = [str(cell).strip().lower() for cell in next(rows)]
        columns = [head.index("occ_code"), head.index("occ_title")]
        level_at = next(i for i, cell in enumerate(head) if cell in {"group", "o_group", "occ_group"})
        for row in rows:
            code, title = (str(row[i]).strip() for i in columns)
            level = str(row[level_at]).strip() or "detailed"
            yield system, code, title, "OEWS", level
    for system, name, sheet in PROJECTION_FILES:
        for title, code in _projection_titles(bls / name, sheet):
            yield system, code, title, "EP", level_of(code)
    directory = _sheet(bls / "soc/nem-occupational-coverage.xlsx")
    yield from ((HYBRID, str(row[1]), str(row[2]), "EP", level_of(str(row[1]))) for row in directory if len(row) > 2)


def _projection_titles(path: Path, sheet: str) -> Iterator[tuple[str, str]]:
    for row in CalamineWorkbook.from_path(path).get_sheet_by_name(sheet).to_python():
        cells = [str(cell).strip() for cell in row[:2]]
        if len(cells) == 2 and CODE.match(cells[1]):
            yield cells[0], cells[1]


def pages(bls: Path) -> Iterator[tuple[str, str, str, str, str, str]]:
    """Handbook pages: the codes under which a page's own figures stand, and the detailed codes it covers.

    `codes` is one code where the page is about one occupation or a published SOC group, else all its members.
    """
    newest = list(_pages_2024(bls))
    yield from newest
    # A page that stood for one published group of codes in the later edition did so in the earlier one.
    whole = {slug: codes for slug, _, _, _, codes, members in newest if codes != members}
    published = {str(row[1]) for row in _sheet(bls / "soc/nem-occupational-coverage.xlsx") if len(row) > 1}
    for slug, edition, title, norm, codes, members in _pages_2019(bls):
        own = whole.get(slug, codes)
        yield slug, edition, title, norm, own if own in published else codes, members


def _pages_2024(bls: Path) -> Iterator[tuple[str, str, str, str, str, str]]:
    listed = json.loads((bls / "ooh/2024-34/occupations_urls.json").read_text(encoding="utf-8"))
    titles = {page["slug"]: page["title"] for page in listed}
    found: dict[str, list[tuple[str, str]]] = {}
    with (bls / "ooh/2024-34/DERIVED_projection_tables_soc_map.tsv").open(encoding="utf-8", newline="") as file:
        for record in csv.DictReader(file, delimiter="\t"):
            found.setdefault(record["slug"], []).append((record["occupational_title"], record["soc_code"]))
    for slug, title in sorted(titles.items()):
        codes = page_codes([code for _, code in found.get(slug, [])])
        if codes:
            yield slug, "2024-34", title, key(title), *codes


def page_codes(column: Sequence[str]) -> tuple[str, str] | None:
    """The codes under which a page's own figures stand, and those it covers, from its table of projections.

    `column` holds what stands under "SOC Code", the page's own row first. None where no row has a code.
    """
    listed = [code for code in column if CODE.match(code)]
    # physicians: the table lists 29-1210 and then what it is made of
    codes = [code for code in listed if code == column[0] or not _has_parts(code, listed)]
    if not codes:
        return None
    if len(column) == 1 or not CODE.match(column[0]):
        return " ".join(codes), " ".join(codes)
    return codes[0], " ".join(codes[1:])


def _has_parts(code: str, listed: list[str]) -> bool:
    return code.endswith("0") and any(other != code and other.startswith(code[:6]) for other in listed)


def _pages_2019(bls: Path) -> Iterator[tuple[str, str, str, str, str, str]]:
    """From the crosswalk of the 2019-29 cycle, which names a page for every code it covers."""
    found: dict[str, tuple[str, list[str]]] = {}
    for row in _sheet(bls / "soc/nem-onet-to-soc-crosswalk.xlsx"):
        if len(row) < 10 or not CODE.match(str(row[3])) or not (match := SLUG.search(str(row[9]))):
            continue
        title, codes = found.setdefault(match.group(1).lower(), (str(row[6]), []))
        if str(row[3]) not in codes:
            codes.append(str(row[3]))
    for slug, (title, codes) in sorted(found.items()):
        listed = " ".join(sorted(codes))
        yield slug, "2019-29", title, key(title), listed, listed


def titles(bls: Path) -> Iterator[tuple[str, str, int, int, str | None]]:
    """Titles that are no official ones, and where each index puts them: the best source of each (norm, code).

    `code` is a SOC code, or a page's slug where the source is a handbook index. `title` is None where
    capitalising the normal form gives it back.
    """
    best: dict[tuple[str, str], tuple[int, int, str | None]] = {}
    for source, code, line, raw in _titles(bls):
        title = _clean(raw)
        for form in _forms(title):
            norm = key(form)
            row = (source, line, None if norm.title() == title else title)
            if norm and row[:2] < best.get((norm, code), (len(SOURCES) + 1, 0))[:2]:
                best[norm, code] = row
    yield from ((*place, *row) for place, row in sorted(best.items()))


def _forms(title: str) -> Iterator[str]:
    """A title as it stands, and without its parenthesis: "Registered Nurse (RN)" is "Registered Nurse" too."""
    yield title
    if "(" in title:
        yield PARENTHESES.sub("", title)


def _titles(bls: Path) -> Iterator[tuple[int, str, int, str]]:
    for line, row in enumerate(_sheet(bls / "soc/soc_2018_direct_match_title_file.xlsx"), 1):
        if CODE.match(str(row[0])):
            yield (1 if str(row[3]).strip() else 2), str(row[0]), line, str(row[2])
    with (bls / "projections/2016-26/Employment Projections.csv").open(encoding="utf-8-sig", newline="") as file:
        for line, cells in enumerate(csv.reader(file), 1):
            code = cells[1].strip('="') if len(cells) > 1 else ""
            if CODE.match(code):
                yield from ((3, code, line, example) for example in cells[0].split("*")[1:])
    yield from _index_2024(bls)
    by_title = {key(title): slug for slug, _, title, *_ in _pages_2019(bls)}
    for line, row in enumerate(_sheet(bls / "soc/ooh_az_index.xlsx"), 1):
        if (slug := by_title.get(key(str(row[2])))) is not None:
            yield 5, slug, line, str(row[0])
    yield from _onet(bls / "soc/onet_27_0")


INDEX_ENTRY = re.compile(r'<li><a href="[^"]*/ooh/[a-z-]+/([a-z0-9-]+)\.htm">([^<]*)</a>, see:', re.IGNORECASE)


def _index_2024(bls: Path) -> Iterator[tuple[int, str, int, str]]:
    with (bls / "ooh/2024-34/a-z-index.html").open(encoding="utf-8") as file:
        for line, text in enumerate(file, 1):
            for match in INDEX_ENTRY.finditer(text):
                yield 4, match.group(1), line, unescape(match.group(2))


def _onet(folder: Path) -> Iterator[tuple[int, str, int, str]]:
    for line, cells in _tabbed(folder / "Occupation Data.txt"):
        if not cells[0].endswith(".00"):
            yield 6, cells[0][:7], line, cells[1]
    for line, cells in _tabbed(folder / "Sample of Reported Titles.txt"):
        yield (7 if cells[2] == "Y" else 8), cells[0][:7], line, cells[1]
    for line, cells in _tabbed(folder / "Alternate Titles.txt"):
        yield 10, cells[0][:7], line, cells[1]
        if cells[2] != "n/a":
            yield 9, cells[0][:7], line, cells[2]


def crosswalks(bls: Path) -> Iterator[tuple[str, str, str, str]]:
    """Pairs of codes, (old system, code, new system, code); the hybrid of 2019-20 hangs on SOC 2018."""
    pairs: set[tuple[str, str, str, str]] = set()
    for record in _csv(bls / "soc/soc2000_soc2010.csv"):
        pairs.add((SOC_2000, record["soc2000"], SOC_2010, record["soc2010"]))
    for record in _csv(bls / "soc/soc2010_soc2018.csv"):
        pairs.add((SOC_2010, record["soc2010"], SOC_2018, record["soc2018"]))
    # This BLS file is headed "O*NET-SOC 2010" but its codes are those of the 2018 system (15-1254, 13-1082).
    for row in _sheet(bls / "soc/nem-onet-to-soc-crosswalk.xlsx"):
        if len(row) > 3 and CODE.match(str(row[1])[:7]) and CODE.match(str(row[3])):
            pairs.add((HYBRID, str(row[3]), SOC_2018, str(row[1])[:7]))
    yield from sorted(pair for pair in pairs if CODE.match(pair[1]) and CODE.match(pair[3]))


def _clean(title: str) -> str:
    title = re.sub(r"\s+", " ", title.replace(" ", " ")).strip().strip("*").strip()
    return re.sub(r"\s*\(\d+\)$", "", title)


def _csv(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        yield from csv.DictReader(file)


def _table(path: Path) -> Iterator[Sequence[object]]:
    if path.suffix == ".csv":
        with path.open(encoding="utf-8-sig", newline="") as file:
            yield from csv.reader(file)
        return
    yield from _sheet(path)


def _sheet(path: Path) -> Iterator[Sequence[object]]:
    yield from CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python(skip_empty_area=False)


def _tabbed(path: Path) -> Iterable[tuple[int, list[str]]]:
    with path.open(encoding="utf-8", newline="") as file:
        for line, text in enumerate(file, 1):
            cells = text.rstrip("\r\n").split("\t")
            if line > 1 and len(cells) > 1:
                yield line, cells


IMPORTER = Importer("titles", read)
