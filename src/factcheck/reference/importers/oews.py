"""OEWS national tables, November 2002 to date (bls.gov/oes/tables.htm, "national").

Columns changed their case, names and order over the years; they are found by name. Years until 2011 leave the level
blank for detailed occupations.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from factcheck.errors import SourceError
from factcheck.reference import releases, tables
from factcheck.reference.columns import Column
from factcheck.reference.records import Importer, Line, Origin, Record

# Header names in lower case -> what we call them.
_NAMES = {
    "occ_code": "code",
    "occ_title": "title",
    "occ_titl": "title",  # 2002
    "group": "level",  # until 2011
    "occ_group": "level",  # 2012 to 2018
    "o_group": "level",
    "annual": "annual",
    "hourly": "hourly",
}
_COLUMNS = {
    "tot_emp": Column.EMPLOYMENT,
    "h_mean": Column.MEAN_HOURLY,
    "a_mean": Column.MEAN_ANNUAL,
    "h_median": Column.MEDIAN_HOURLY,
    "a_median": Column.MEDIAN_ANNUAL,
    **{f"{per}_{w}pct{p}": Column[f"P{p}_{name}"] for per, name in (("h", "HOURLY"), ("a", "ANNUAL"))
       for p in (10, 25, 75, 90) for w in ("", "w")},
}  # fmt: skip
_LEVELS = {"total", "major", "minor", "broad", "detailed"}
_CODE = re.compile(r"\d\d-\d{4}")
_FILE = re.compile(r"national_+(?:(?:M|May|may)?(\d{4})_)?dl\.(?:csv|xlsx?)")
# May 2009 was published as "national_dl", with no year in its name.
_UNDATED = 2009
# First year of each top code: yearly, and hourly in cents (field descriptions of each release).
_TOP_CODES = (
    (2022, 239_200, 11_500),
    (2016, 208_000, 10_000),
    (2011, 187_200, 9_000),
    (2008, 166_400, 8_000),
    (0, 145_600, 7_000),
)
_TRANSITIONAL = "marked * by BLS: lumps together what SOC 2000 and SOC 2010 divide differently"
_WITHHELD = ("*", "**", "***", "-")


def read(folder: Path) -> Iterator[Record]:
    """Every row of every national table below `folder`/oews."""
    for path in sorted((folder / "oews").glob("national*")):
        match = _FILE.fullmatch(path.name)
        if not match:
            raise SourceError(f"{path}: not a name that BLS gives national tables; expected national_M2024_dl.xlsx")
        yield from read_table(path, int(match[1] or _UNDATED), str(path.relative_to(folder)))


def read_table(path: Path, year: int, name: str) -> Iterator[Line]:
    """Rows of one national table of that year; `name` is what provenance calls the file.

    Raises:
        SourceError: a column is missing, a code or level is not one, or a cell is neither number nor known marker.
    """
    found = [sheet for sheet in tables.sheets(path) if not sheet or sheet.lower().startswith("national")]
    if not found:
        raise SourceError(f"{path}: no sheet named national_…; it has {', '.join(tables.sheets(path))}")
    rows = tables.read(path, found[0])
    _, header = next(rows, (1, []))
    names = [str(cell).lower() for cell in header]
    release = releases.of(releases.SURVEYS, year, path)
    url = f"https://www.bls.gov/oes/special-requests/oesm{year % 100:02d}nat.zip"
    origin = Origin(name, found[0], tables.sha256(path), url)
    parse = row_parser(path, names, year)
    for number, row in rows:
        if parsed := parse(number, row):
            code, level, title, values, note = parsed
            yield Line(code, release, level, title, origin, number, values, note=note)


Parsed = tuple[str, str, str, dict[Column, int | str], str | None]


def row_parser(path: Path, names: Sequence[str], year: int) -> Callable[[int, Sequence[tables.Cell]], Parsed | None]:
    """What reads one numbered row under this header: (code, level, title, cells, note); None where it names no code.

    Raises:
        SourceError: as `read_table`; here already where a column is missing.
    """
    _require(path, names)
    places = {key: number for number, key in enumerate(names)}
    slots_at = [(_NAMES[key], place) for key, place in places.items() if key in _NAMES]
    cells_at = [(_COLUMNS[key], place) for key, place in places.items() if key in _COLUMNS]

    def parse(number: int, row: Sequence[tables.Cell]) -> Parsed | None:
        slots = {name: str(row[place]) for name, place in slots_at if place < len(row)}
        if not slots.get("code"):
            return None
        where = f"{path}, row {number}"
        if not _CODE.fullmatch(slots["code"]):
            raise SourceError(f"{where}: {slots['code']!r} is not a SOC code")
        values = {}
        for column, place in cells_at:
            if place < len(row) and (value := _cell(row[place], column, year, slots, where)) is not None:
                values[column] = value
        title = slots["title"].replace("*", "")
        note = _TRANSITIONAL if title != slots["title"] else None
        return slots["code"], _level(slots, path, number), title, values, note

    return parse


def _require(path: Path, names: Sequence[str]) -> None:
    held = {_COLUMNS[name] for name in names if name in _COLUMNS}
    lacking = [column.name.lower() for column in Column if column <= Column.P90_ANNUAL and column not in held]
    lacking += sorted({"code", "title", "level", "annual"} - {_NAMES[name] for name in names if name in _NAMES})
    if lacking:
        raise SourceError(f"{path}: the header lacks {', '.join(lacking)}; it has {', '.join(names)}")


def _level(slots: dict[str, str], path: Path, number: int) -> str:
    if slots["code"] == "00-0000":
        return "total"
    level = slots["level"].lower() or "detailed"
    if level not in _LEVELS:
        raise SourceError(f"{path}, row {number}: level {level!r} is none of {', '.join(sorted(_LEVELS))}")
    return level


def _cell(raw: tables.Cell, column: Column, year: int, slots: dict[str, str], where: str) -> int | str | None:
    """Cents, dollars or jobs as an integer; a marker as text; None for an empty cell."""
    text = str(raw).replace(",", "")
    if not text:
        return None
    if text == "#":
        return top_code(year, column)
    if text in _WITHHELD:
        # The star of an annual-only job's hourly wage does not mean that an estimate was withheld.
        if slots["annual"].upper() == "TRUE" and column.name.endswith("_HOURLY"):
            return "annual only"
        if slots.get("hourly", "").upper() == "TRUE" and column.name.endswith("_ANNUAL"):
            return "hourly only"
        return text
    try:
        return round(float(text) * column.scale)
    except (ValueError, OverflowError):  # "inf" is a number to Python
        raise SourceError(f"{where}: {raw!r} is neither a number nor a marker that BLS defines") from None


def top_code(year: int, column: Column) -> str:
    """What "#" stands for in that year: at least this much."""
    return next(f">{hour if column.scale == 100 else pay}" for first, pay, hour in _TOP_CODES if year >= first)


IMPORTER = Importer("oews", read)
