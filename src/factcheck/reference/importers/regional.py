"""OEWS tables of areas as workbooks (bls.gov/oes/tables.htm): state_M2025_dl, and MSA_ and BOS_M2025_dl of one zip.

The columns are those of the national table (oews.py) with the area before them. BOS ("balance of state") are the
nonmetropolitan areas. A metropolitan workbook has over 150,000 rows, so rows are passed on one by one.
"""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from factcheck.errors import SourceError
from factcheck.figure import Release
from factcheck.reference import releases, tables
from factcheck.reference.importers import oews
from factcheck.reference.importers.areas import METROPOLITAN, STATES, area_row
from factcheck.reference.records import Line, Origin, Record

FILE = re.compile(
    r"(?:^|/)(?P<table>state|MSA|BOS)_+M(?P<year>\d{4})_dl(?:_\d+_[A-Z]{2}_[A-Z]{2})?\.(?:xlsx?|csv)$", re.IGNORECASE
)
"""Names that BLS gives these workbooks; until 2013 the metropolitan one came in parts ("MSA_M2013_dl_1_AK_IN")."""
_SLOTS = {"area": "area", "area_title": "name", "area_name": "name", "state": "name", "area_type": "type"}
_SLOTS |= {"naics": "industry"}
_ALL_INDUSTRIES = ("000000", "0", "")
# AREA_TYPE of the field descriptions; before 2019 the column is missing and the workbook itself says which it is.
_TYPES = {"2": "state", "3": "state", "4": "metro", "6": "rural"}
_OF_TABLE = {"state": "state", "msa": "metro", "bos": "rural"}
_NATION = "1"
_DIGITS = 7


def kind_of(name: str) -> str:
    """Which kind of areas a workbook of this name holds."""
    match = FILE.search(name)
    return STATES if match and match["table"].lower() == "state" else METROPOLITAN


def read_tables(paths: Sequence[Path], year: int) -> Iterator[Record]:
    """Rows of the workbooks of one kind and year: each area when it first appears, then its occupations.

    Raises:
        SourceError: a column is missing, the sheet is of another year, or a cell is not what it should be.
    """
    release = releases.of(releases.SURVEYS, year, paths[0])
    seen: set[str] = set()
    for path in paths:
        yield from _read_table(path, release, seen)


def _read_table(path: Path, release: Release, seen: set[str]) -> Iterator[Record]:
    match = FILE.search(path.name)
    if match is None:
        raise SourceError(f"{path.name}: not a name that BLS gives tables of areas; expected state_M2025_dl.xlsx")
    sheet, year = tables.sheets(path)[0], release.period.start or 0
    named = re.search(r"M(\d{4})_dl", sheet)
    if named and int(named[1]) != year:
        raise SourceError(f"{path.name}: its sheet is {sheet}, so the file is of May {named[1]}, not {year}")
    rows = tables.read(path, sheet)
    _, header = next(rows, (1, []))
    names = [str(cell).lower() for cell in header]
    lacking = sorted({"area", "name"} - {_SLOTS[name] for name in names if name in _SLOTS})
    if lacking:
        raise SourceError(f"{path.name}: the header lacks {', '.join(lacking)}; it has {', '.join(names)}")
    parse = oews.row_parser(path, names, year)
    places = {_SLOTS[name]: number for number, name in enumerate(names) if name in _SLOTS}
    letters = {"state": "st", "metro": "ma", "rural": "ma"}[_OF_TABLE[match["table"].lower()]]
    url = f"https://www.bls.gov/oes/special-requests/oesm{year % 100:02d}{letters}.zip"
    origin = Origin(path.name, sheet, tables.sha256(path), url)
    for number, row in rows:
        parsed = parse(number, row)
        slots = {slot: str(row[place]).removesuffix(".0") for slot, place in places.items() if place < len(row)}
        if parsed is None or slots.get("industry", "") not in _ALL_INDUSTRIES:
            continue
        if slots.get("type") == _NATION:
            continue
        sort = _TYPES.get(slots["type"]) if "type" in slots else _OF_TABLE[match["table"].lower()]
        if sort is None:
            raise SourceError(f"{path.name}, row {number}: area type {slots['type']!r} is none of {', '.join(_TYPES)}")
        code = _code(slots["area"], sort, f"{path.name}, row {number}")
        if code not in seen:
            seen.add(code)
            yield area_row(code, slots["name"], STATES if sort == "state" else METROPOLITAN)
        level, title, cells, _ = parsed[1:]
        yield Line(parsed[0], release, level, title, origin, number, cells, area=int(code))


def _code(text: str, sort: str, where: str) -> str:
    """The office's code of seven digits, as in series ids: 53 and 5300000, 42660 and 0042660, 0100001 as it is."""
    if not text.isdigit() or len(text) > _DIGITS:
        raise SourceError(f"{where}: {text!r} is not an area's code")
    return f"{text.zfill(2)}00000" if sort == "state" and len(text) <= 2 else text.zfill(_DIGITS)
