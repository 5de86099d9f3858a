"""The rows of an open snapshot as figures: one cell, one occupation, or a band of values."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

from factcheck.figure import Figure, Missing, Provenance, Reason, Release
from factcheck.reference import rows
from factcheck.reference.columns import DATATYPE, REGIONAL, Column
from factcheck.reference.groups import Groups
from factcheck.reference.records import Line, Origin
from factcheck.values import cached_property

PROGRAMS = ("OEWS", "EP", "OOH")
# Where one code stands at several levels of a release, the figures are the same; this says which row is cited.
_LEVELS = ("detailed", "broad", "minor", "major", "total", "group")
NATION = 0


class Store:
    """Reads rows; knows the releases, areas and pages they refer to."""

    def __init__(self, connection: sqlite3.Connection, *, like: "Store | None" = None) -> None:
        """With `like`, releases are told apart as that store does: one may know a day that the other does not."""
        self.connection = connection
        self.groups = Groups(connection)
        self.releases: dict[int, Release] = {}
        self.held: set[int] = set()
        query = 'SELECT id, held, program, name, start, "end", month, published, system FROM release'
        for number, held, *row in connection.execute(query):
            self.releases[number] = one = rows.release(tuple(row))
            if like is not None:
                self.releases[number] = next(
                    (same for same in like.numbers if (same.program, same.name) == (one.program, one.name)), one
                )
            if held:
                self.held.add(number)
        self.numbers: dict[Release, int] = {release: number for number, release in self.releases.items()}
        # A run asks for the same occupations again and again.
        self._title = lru_cache(maxsize=5_000)(self._read_title)
        self._source = lru_cache(maxsize=5_000)(self._read_source)
        self._lines_of = lru_cache(maxsize=5_000)(self._read_lines_of)
        self._lines_in = lru_cache(maxsize=5_000)(self._read_lines_in)
        self._figures_of: dict[tuple[str, tuple[Column, ...]], dict[int, list[Figure]]] = {}
        self._forms: dict[tuple[int, Column, int | None], rows.Form] = {}
        self._places: dict[tuple[int, int | str], Provenance] = {}  # of a row, of which many cells are asked for
        self._sums = lru_cache(maxsize=500)(self._read_sums)
        self._numbers_of = lru_cache(maxsize=500)(self._read_numbers_of)
        self._national_cell = lru_cache(maxsize=20_000)(self._read_national_cell)

    @cached_property
    def known(self) -> dict[str, tuple[Release, ...]]:
        """Program -> every release known to exist, oldest first."""
        ordered = sorted(self.releases.values(), key=age)
        return {program: tuple(one for one in ordered if one.program == program) for program in PROGRAMS}

    @cached_property
    def areas(self) -> dict[str, int]:
        """Name in lower case -> number."""
        found = self.connection.execute("SELECT name, id FROM area")
        return {name.lower(): number for name, number in found}

    @cached_property
    def area_names(self) -> dict[int, str]:
        """Number -> name."""
        return dict(self.connection.execute("SELECT id, name FROM area"))

    def _read_title(self, number: int) -> str:
        """A title as the tables print it."""
        return str(self.connection.execute("SELECT text FROM wording WHERE id = ?", (number,)).fetchone()[0])

    def _read_source(self, number: int) -> rows.Source:
        """A sheet of an official file."""
        query = "SELECT file, sheet, sha256, url, grade FROM source WHERE id = ?"
        return rows.Source(*self.connection.execute(query, (number,)).fetchone())

    def counts(self) -> list[tuple[Release, str, int, int]]:
        """(release, kind of area, areas, rows) of what is held below the nation."""
        query = """
            SELECT regional.release, area.kind, count(DISTINCT regional.area), count(*)
            FROM regional JOIN area ON area.id = regional.area GROUP BY 1, 2 ORDER BY 1, 2
        """
        return [(self.releases[number], *rest) for number, *rest in self.connection.execute(query)]

    def area_lines(self, release: Release, kinds: Sequence[str]) -> Iterator[tuple[str, Line]]:
        """(area, row) of the areas of these kinds in one release, as an importer hands them over, read one by one."""
        query = f"""
            SELECT area.name, regional.subject, regional.level, wording.text, source.file, source.sheet, source.sha256,
                   regional.area, {",".join(f"c{int(column)}" for column in REGIONAL)}
            FROM regional JOIN area ON area.id = regional.area JOIN wording ON wording.id = regional.title
                 JOIN source ON source.id = regional.source
            WHERE regional.release = ? AND area.kind IN ({",".join("?" * len(kinds))})
            ORDER BY regional.area, regional.subject
        """  # noqa: S608 (our own names)
        number = self.numbers.get(release)
        for row in self.connection.execute(query, (number, *kinds)):
            place, subject, level, title, file, sheet, digest, area, *cells = row
            values = {column: value for column, value in zip(REGIONAL, cells, strict=True) if value is not None}
            yield place, Line(subject, release, level, title, Origin(file, sheet, digest), 0, values, area=area)

    @cached_property
    def regional(self) -> frozenset[Release]:
        """The releases that have rows for areas other than the nation."""
        found = self.connection.execute("SELECT DISTINCT release FROM regional")
        return frozenset(self.releases[number] for (number,) in found)

    def figure(self, line: tuple[Any, ...], raw: int | str, column: Column) -> Figure | Missing:
        """What a cell says of a line that begins as those of `rows.LINES` do."""
        subject, number, _, row, year, _, title, source = line[:8]
        form = self._forms.get((number, column, year))
        if form is None:
            form = self._forms[number, column, year] = rows.form(column, self.releases[number], year)
        place = self._places.get((source, row))
        if place is None:
            place = self._places[source, row] = rows.provenance(self._source(source), row)
        if form.release.program != "OOH":
            return rows.figure(line, raw, form, place, self._title(title), (subject,), None)
        codes = self.groups.codes(subject, form.release.name)
        group = subject if len(codes) != 1 else None
        return rows.figure(line, raw, form, place, self._title(title), codes, group)

    def cell(
        self, subject: str, release: Release, column: Column, area: int, *, year: int | None = None
    ) -> Figure | Missing | None:
        """One cell; None where the release has no such row.

        An edition may be held with wages of several years: those of `year` are preferred, then the newest.
        """
        if area != NATION:
            return self._regional_cell(subject, release, column, area)
        return self._national_cell(subject, self.numbers[release], column, year if column.measure.is_wage else None)

    def _read_national_cell(
        self, subject: str, release: int, column: Column, year: int | None
    ) -> Figure | Missing | None:
        lines = self._lines_of(subject).get(release, ())
        return self._best([(line, line[rows.CELLS + column]) for line in lines], column, release, year)

    def _best(
        self, cells: list[tuple[tuple[Any, ...], Any]], column: Column, release: int, year: int | None
    ) -> Figure | Missing | None:
        """The figure of the best of these lines, each with its cell, that has one; else why the first has none."""
        if len(cells) == 1:
            return self._unless_empty(*cells[0], column)
        cause: Missing | None = None
        start = self.releases[release].period.start or 0

        def rank(pair: tuple[tuple[Any, ...], Any]) -> tuple[bool, bool, int, int]:
            line, _ = pair
            wages = line[4] or start
            return wages != year, self._source(line[7]).grade != "table", -wages, _LEVELS.index(line[2])

        for line, raw in sorted(cells, key=rank):
            found = self._unless_empty(line, raw, column)
            if isinstance(found, Figure):
                return found
            cause = cause or found
        return cause

    def _unless_empty(self, line: tuple[Any, ...], raw: int | str | None, column: Column) -> Figure | Missing:
        if raw is None:
            return Missing(Reason.NOT_PUBLISHED, f"{self.releases[line[1]].name} does not give this")
        return self.figure(line, raw, column)

    def cells(self, subjects: Sequence[str], release: Release, column: Column) -> dict[str, Figure]:
        """One column of several occupations in a release, for the nation: subject -> figure, where there is one."""
        number, cell = self.numbers[release], rows.CELL.format(column=int(column))
        query = f"{cell} WHERE subject IN ({','.join('?' * len(subjects))}) AND release = ?"
        lines: dict[str, list[tuple[tuple[Any, ...], Any]]] = defaultdict(list)
        for row in self.connection.execute(query, (*subjects, number)):
            if row[-1] is not None:
                lines[row[0]].append((row, row[-1]))
        best = ((subject, self._best(each, column, number, None)) for subject, each in lines.items())
        return {subject: figure for subject, figure in best if isinstance(figure, Figure)}

    def _regional_cell(self, subject: str, release: Release, column: Column, area: int) -> Figure | Missing | None:
        line = self._lines_in(subject, area).get(self.numbers.get(release, -1))
        if line is None or column not in DATATYPE:
            return None
        return self._unless_empty(_of_series(line, column), line[rows.CELLS + column], column)

    def _read_lines_in(self, subject: str, area: int) -> dict[int, tuple[Any, ...]]:
        """Release -> the line of an occupation in an area, with all its cells."""
        query = f"{rows.AREA_LINES} WHERE regional.area = ? AND subject = ? ORDER BY release"
        return {row[1]: row for row in self.connection.execute(query, (area, subject))}

    def everywhere(self, subject: str, release: Release, column: Column) -> list[Figure]:
        """One column of one occupation in all states held; found by key, state by state."""
        among = "regional.area IN (SELECT id FROM area WHERE kind = 'state')"
        query = f"{rows.AREA_CELL.format(column=int(column))} WHERE {among} AND subject = ? AND release = ?"
        cells = self.connection.execute(query, (subject, self.numbers[release]))
        found = (self._unless_empty(_of_series(row, column), row[-1], column) for row in cells)
        return [figure for figure in found if isinstance(figure, Figure)]

    def lines(self, release: Release) -> list[Line]:
        """The rows of a release's table (quotes are left out), in their order."""
        query = f"{rows.LINES} WHERE release = ? ORDER BY row, id"
        found: list[Line] = []
        for row in self.connection.execute(query, (self.numbers[release],)):
            subject, _, level, place, year, note, title, source, _, *values = row
            file, sheet, digest, url, grade = self._source(source)
            cells = {column: value for column, value in zip(Column, values, strict=True) if value is not None}
            if grade == "table" and cells:
                origin = Origin(file, sheet, digest, url or "", grade)
                found.append(
                    Line(subject, release, level, self._title(title), origin, place, cells, year=year, note=note)
                )
        return found

    def of(self, subject: str, area: int, columns: Iterable[Column], releases: frozenset[Release]) -> list[Figure]:
        """All figures of one code or page in these releases, each cell once."""
        if area != NATION:
            held = sorted((self.releases[number] for number in self._lines_in(subject, area)), key=age)
            wanted = [(release, column) for release in held if release in releases for column in columns]
            cells = (self._regional_cell(subject, release, column, area) for release, column in wanted)
            return [figure for figure in cells if isinstance(figure, Figure)]
        numbers, asked = self._numbers_of(releases), tuple(columns)
        # Made when their release is first asked for: often that is one of thirty.
        made = self._figures_of.setdefault((subject, asked), {})
        found: list[Figure] = []
        for number, lines in self._lines_of(subject).items():
            if number in numbers:
                figures = made.get(number)
                if figures is None:
                    figures = made[number] = self._made(lines, asked)
                found += figures
        return found

    def _made(self, lines: Iterable[tuple[Any, ...]], columns: tuple[Column, ...]) -> list[Figure]:
        """The figures in these columns of the lines of one subject in one release."""
        figures: list[Figure] = []
        for line in lines:
            for column in columns:
                raw = line[rows.CELLS + column]
                if raw is not None and isinstance(one := self.figure(line, raw, column), Figure):
                    figures.append(one)
        return figures if len(figures) < 2 else one_each(figures)  # nearly always one

    def _read_numbers_of(self, releases: frozenset[Release]) -> frozenset[int]:
        return frozenset(self.numbers[release] for release in releases)

    def _read_lines_of(self, subject: str) -> dict[int, list[tuple[Any, ...]]]:
        """Release -> the lines of one code or page for the nation, with all their cells: more than one is asked for."""
        found: dict[int, list[tuple[Any, ...]]] = defaultdict(list)
        query = f"{rows.LINES} WHERE subject = ? ORDER BY release, level, source, row"
        for row in self.connection.execute(query, (subject,)):
            found[row[1]].append(row)
        return found

    def sums(self, stem: str, release: Release, columns: Iterable[Column]) -> list[Figure]:
        """Each column added up over the line items of a release whose codes begin with these digits, if several."""
        return self._sums(stem, release.program, tuple(columns)).get(release, [])

    def _read_sums(self, stem: str, program: str, columns: tuple[Column, ...]) -> dict[Release, list[Figure]]:
        """`sums` for all releases of a program, for whoever asks for one asks for the others."""
        found: dict[Release, list[Figure]] = defaultdict(list)
        for column in columns:
            query = rows.SUMS.format(column=int(column))
            for row in self.connection.execute(query, (stem, stem + "~", program)):
                first, count = self.figure(row, row[-2], column), row[-1]
                if isinstance(first, Figure):
                    found[first.release].append(added(first, first.value, count * first.step, count))
        return found

    def near(
        self, column: Column, low: float, high: float, releases: Sequence[Release], subjects: Sequence[str] | None
    ) -> list[Figure]:
        """National figures of one column whose interval meets [low, high]."""
        margin = max(column.step(program) for program in PROGRAMS) / 2
        numbers = ",".join(str(self.numbers[release]) for release in releases)
        cell = f"c{int(column)}"
        query = f"{rows.CELL.format(column=int(column))} WHERE {cell} BETWEEN ? AND ? AND release IN ({numbers})"
        parameters: list[Any] = [(low - margin) * column.scale, (high + margin) * column.scale]
        if subjects is not None:
            query += f" AND subject IN ({','.join('?' * len(subjects))})"
            parameters += subjects
        rows_near = self.connection.execute(f"{query} ORDER BY {cell}, id", parameters)
        found = (self.figure(row, row[-1], column) for row in rows_near)
        return [one for one in found if isinstance(one, Figure) and one.low <= high and one.high >= low]


def added(first: Figure, value: float, step: float, count: int) -> Figure:
    """A sum of published figures, of which this is the first: their intervals added up."""
    footnote = f"sum of {count} published figures"
    return replace(first, value=round(value, 1), step=step, footnote=footnote, level="group")


def _of_series(line: tuple[Any, ...], column: Column) -> tuple[Any, ...]:
    """A line of an area with the id of one column's series where a row number would stand."""
    return (*line[:3], line[3] + DATATYPE[column], *line[4:])


def age(release: Release) -> tuple[int, int, str]:
    """Sorts releases oldest first."""
    return (release.period.start or 0, release.period.end or 0, release.program)


def one_each(figures: Iterable[Figure]) -> list[Figure]:
    """One figure for each cell: where a code stands at two levels, or a quote repeats a table, the better row."""
    best: dict[tuple[Any, ...], Figure] = {}
    for figure in figures:
        decade = figure.footnote == rows.DECADE
        what = (figure.program, figure.measure, figure.codes, figure.group, figure.area, decade)
        period, release = figure.period, figure.release  # their parts: hashing the records costs ten times as much
        name = (*what, period.start, period.end, period.month, release.name)
        kept = best.get(name)
        if kept is None or _rank(figure) < _rank(kept):
            best[name] = figure
    return list(best.values())


def _rank(figure: Figure) -> tuple[bool, int]:
    return (figure.provenance.grade != "table", _LEVELS.index(figure.level or "group"))
