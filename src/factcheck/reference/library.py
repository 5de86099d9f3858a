"""Published figures, looked up: one file that opens without parsing, and neither network nor pandas.

Codes are those of the release asked for; `series` follows a code into other classifications only where the
crosswalks join it one to one.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from factcheck.errors import ReferenceMissing
from factcheck.figure import Figure, Key, Missing, Reason, Release
from factcheck.measure import Measure
from factcheck.period import Period
from factcheck.reference import rows
from factcheck.reference.choose import choose
from factcheck.reference.columns import BY_MEASURE, Column
from factcheck.reference.groups import Band, Group, Groups, bands
from factcheck.reference.systems import SYSTEMS, follow, related

EMBEDDED = Path(__file__).parent / "figures.sqlite"
FORMAT = "1"
# Where one code stands at several levels of a release, the figures are the same; this says which row is cited.
_LEVELS = ("detailed", "broad", "minor", "major", "total", "group")
_DEFAULT: dict[bool, tuple[str, ...]] = {True: ("EP",), False: ("OEWS",)}


class TitleRow(NamedTuple):
    """Where an index files a title: a SOC code, or the slug of a handbook page."""

    title: str
    code: str
    system: str
    source: str


class Library:
    """An open snapshot. Safe to read from several threads; build another one for another file."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self.path = path
        self.connection = connection
        self._groups = Groups(connection)
        found = connection.execute(
            'SELECT id, held, program, name, start, "end", month, published, system FROM release'
        )
        self._releases: dict[int, Release] = {}
        self._held: set[int] = set()
        for number, held, *row in found:
            self._releases[number] = rows.release(tuple(row))
            if held:
                self._held.add(number)
        self._numbers = {release: number for number, release in self._releases.items()}
        self._areas = {name.lower(): number for number, name in connection.execute("SELECT id, name FROM area")}

    @classmethod
    def open(cls, path: Path | None = None) -> "Library":
        """Open the embedded snapshot, or the one at `path`.

        Raises:
            ReferenceMissing: there is none, it is damaged, or it is of another format.
        """
        where = path or EMBEDDED
        advice = "install factcheck again, or build it with `factcheck reference build --from FOLDER`"
        if not where.is_file():
            raise ReferenceMissing(f"{where}: no reference figures there; {advice}")
        try:
            address = f"{where.resolve().as_uri()}?mode=ro&immutable=1"
            connection = sqlite3.connect(address, uri=True, check_same_thread=False)
            row = connection.execute("SELECT value FROM meta WHERE key = 'format'").fetchone()
            if row is None or row[0] != FORMAT:
                found = row[0] if row else "none"
                raise ReferenceMissing(f"{where}: format {found}, this version reads format {FORMAT}; {advice}")
            return cls(connection, where)
        except sqlite3.DatabaseError as error:
            raise ReferenceMissing(f"{where}: not a readable reference ({error}); {advice}") from error

    # What is held

    def releases(self) -> tuple[Release, ...]:
        """Every release whose table is held, oldest first."""
        return tuple(sorted((self._releases[number] for number in self._held), key=_age))

    def newest(self, program: str) -> Release:
        """The newest release held of a program.

        Raises:
            ReferenceMissing: none is held.
        """
        held = [release for release in self.releases() if release.program == program]
        if not held:
            raise ReferenceMissing(f"{self.path}: no release of {program}")
        return held[-1]

    def holds(self, release: Release) -> bool:
        """Whether the release's table is here, not only a quote from it."""
        return self._numbers.get(release) in self._held

    def cycles(self) -> tuple[Release, ...]:
        """Every projection cycle that was published, held or not, oldest first."""
        return tuple(sorted((one for one in self._releases.values() if one.program == "EP"), key=_age))

    def known(self, program: str) -> tuple[Release, ...]:
        """Every release of a program that is known to exist, held or not, oldest first."""
        return tuple(sorted((one for one in self._releases.values() if one.program == program), key=_age))

    def bands(self, cycle: Period) -> tuple[Band, ...]:
        """What is known of the handbook's growth words in that cycle."""
        return bands(self.connection, cycle)

    # Figures

    def look_up(self, key: Key) -> Figure | Missing:
        """The published figure for a key, or the reason why there is none."""
        columns = BY_MEASURE.get(key.measure)
        if not columns:
            return Missing(Reason.NO_MEASURE, f"no table held gives {key.measure.value.replace('_', ' ')}")
        area = self.area(key.area)
        if area is None:
            return Missing(Reason.NO_AREA, f"no figures are held for {key.area}")
        if not key.codes and not key.group:
            return Missing(Reason.NO_OCCUPATION, "no occupation is named")
        first: Missing | None = None
        for program in self._programs(key):
            found = self._look_up_in(program, key, area)
            if isinstance(found, Figure):
                return found
            first = first or found
        return first or Missing(Reason.NO_MEASURE, f"{key.program} does not publish this")

    def _programs(self, key: Key) -> tuple[str, ...]:
        if key.program:
            return (key.program,)
        if key.group or len(key.codes) > 1:
            return ("OOH",)
        if key.measure is Measure.EMPLOYMENT:
            return ("EP",) if key.period and key.period.is_span else ("OEWS", "EP")
        return _DEFAULT[key.measure.is_projection]

    def _look_up_in(self, program: str, key: Key, area: int) -> Figure | Missing:
        subjects = self._subjects(program, key)
        if not subjects:
            return Missing(Reason.NO_CATEGORY, f"no row of {program} stands for {', '.join(key.codes)} together")
        held = [release for release in self.releases() if release.program == program]
        chosen = choose(key, self.known(program), held)
        if isinstance(chosen, Missing):
            return chosen
        cause: Missing | None = None
        for release, column in chosen:
            for subject in subjects:
                found = self._cell(subject, release, column, area)
                if isinstance(found, Figure) and _fits(found, key):
                    return found
                if isinstance(found, Missing):
                    cause = cause or found
        return cause or self._absent(subjects[0], key, [release for release, _ in chosen])

    def _absent(self, subject: str, key: Key, releases: list[Release]) -> Missing:
        """Why releases that exist have no such row."""
        missing = [one for one in releases if not self.holds(one)]
        if missing:
            day = f", published {missing[0].published}," if missing[0].published else ""
            return Missing(Reason.NO_RELEASE, f"{missing[0].program} {missing[0].name}{day} is not held")
        names = ", ".join(f"{one.program} {one.name}" for one in releases)
        if key.area:
            return Missing(Reason.NO_AREA, f"{names}: no row for {subject} in {key.area}")
        return Missing(Reason.NO_CODE, f"{names}: no row for {subject} ({releases[0].system})")

    def _subjects(self, program: str, key: Key) -> list[str]:
        """What names the row: a code, or the page of the handbook that stands for the codes."""
        if program != "OOH":
            return list(key.codes) if len(key.codes) == 1 else []
        slug = key.group or self._groups.of(key.codes)
        return [slug] if slug else []

    def _cell(self, subject: str, release: Release, column: Column, area: int) -> Figure | Missing | None:
        """One cell; None where the release has no such row."""
        number = self._numbers[release]
        lines = self.connection.execute(
            "SELECT line.id, level, grade FROM line JOIN source ON source.id = line.source "
            "WHERE subject = ? AND area = ? AND release = ?",
            (subject, area, number),
        ).fetchall()
        cause = None
        for line, _, _ in sorted(lines, key=lambda one: (one[2] != "table", _LEVELS.index(one[1]))):
            query = f'{rows.SELECT} WHERE line.id = ? AND cell."column" = ?'
            row = self.connection.execute(query, (line, int(column))).fetchone()
            found = self._figure(row) if row else Missing(Reason.NOT_PUBLISHED, f"{release.name} does not give this")
            if isinstance(found, Figure):
                return found
            cause = cause or found
        if isinstance(cause, Missing) and column is Column.OPENINGS:
            return self._decade(subject, release, area) or cause
        return cause

    def _decade(self, subject: str, release: Release, area: int) -> Missing | None:
        found = self._cell(subject, release, Column.OPENINGS_DECADE, area)
        if not isinstance(found, Figure):
            return None
        total = f"a total of {found.value:,.0f} for the ten years"
        return Missing(Reason.NOT_PUBLISHED, f"{release.name} has no yearly average of openings, only {total}")

    def _figure(self, row: tuple[Any, ...]) -> Figure | Missing:
        subject, release = row[1], self._releases[row[2]]
        if release.program != "OOH":
            return rows.figure(row, release, (subject,), group=None)
        codes = self._groups.codes(subject, release.name)
        return rows.figure(row, release, codes, group=subject)

    def series(
        self,
        measure: Measure,
        codes: Sequence[str],
        *,
        group: str | None = None,
        area: str | None = None,
        program: str | None = None,
    ) -> tuple[Figure, ...]:
        """Every figure held for these codes, oldest first, of one program or of all.

        A single code is followed into other classifications where that is one to one; `figure.codes` says which code
        it is. Handbook pages come in where they stand for exactly these codes.
        """
        place = self.area(area)
        if place is None:
            return ()
        found: list[Figure] = []
        if len(codes) == 1 and not group:
            followed = follow(self.connection, codes[0]) or {}
            for code in sorted({*codes, *followed.values()}):
                for figure in self._of_subject(code, BY_MEASURE.get(measure, ()), place):
                    if followed.get(figure.release.system, code if not followed else None) == code:
                        found.append(figure)
        slug = group or self._groups.of(codes)
        if slug:
            found += self._of_subject(slug, BY_MEASURE.get(measure, ()), place)
        kept = (figure for figure in found if program in (None, figure.program))
        return tuple(sorted(_one_each(kept), key=lambda figure: (_when(figure), _age(figure.release))))

    def cells(
        self, codes: Sequence[str], period: Period | None = None, *, area: str | None = None
    ) -> tuple[Figure, ...]:
        """All figures of an occupation in the releases of that period, or in all where it is None.

        `Period(2019)` is May 2019 of OEWS and what projections from 2019 say; `Period(2019, 2029)` only the latter.
        """
        place = self.area(area)
        subjects = [*codes] if len(codes) == 1 else []
        if slug := self._groups.of(codes):
            subjects.append(slug)
        found = [figure for one in subjects for figure in self._of_subject(one, tuple(Column), place or 0)]
        return tuple(_one_each(figure for figure in found if period is None or _covers(figure.release.period, period)))

    def _of_subject(self, subject: str, columns: Iterable[Column], area: int) -> list[Figure]:
        places = ",".join(str(int(column)) for column in columns)
        query = f'{rows.SELECT} WHERE line.subject = ? AND line.area = ? AND cell."column" IN ({places})'
        found = (self._figure(row) for row in self.connection.execute(query, (subject, area)))
        return [figure for figure in found if isinstance(figure, Figure)]

    def figures_near(
        self,
        low: float,
        high: float,
        *,
        measures: Iterable[Measure] | None = None,
        codes: Iterable[str] | None = None,
        periods: Iterable[Period] | None = None,
        programs: Iterable[str] | None = None,
        limit: int = 50,
    ) -> tuple[Figure, ...]:
        """National figures whose interval meets [low, high], nearest to its middle first.

        Values are compared in each measure's own unit. `periods` are those of the figure or of its release; `codes`
        brings in the handbook pages that cover any of them.
        """
        columns = [column for column in Column if measures is None or column.measure in set(measures)]
        subjects = None if codes is None else {*codes, *self._groups.touching(codes)}
        wanted = None if periods is None else set(periods)
        allowed = None if programs is None else set(programs)
        found: list[Figure] = []
        for column in columns:
            # the widest step that any program publishes this column in
            margin = max(column.step(program) for program in ("OEWS", "EP", "OOH")) / 2
            span = ((low - margin) * column.scale, (high + margin) * column.scale)
            query = f'{rows.SELECT} WHERE cell."column" = ? AND cell.value BETWEEN ? AND ? AND line.area = 0'
            parameters: list[Any] = [int(column), *span]
            if subjects is not None:
                query += f" AND line.subject IN ({','.join('?' * len(subjects))})"
                parameters += sorted(subjects)
            for row in self.connection.execute(query, parameters):
                figure = self._figure(row)
                if (
                    isinstance(figure, Figure)
                    and figure.low <= high
                    and figure.high >= low
                    and (allowed is None or figure.program in allowed)
                    and (wanted is None or figure.period in wanted or figure.release.period in wanted)
                ):
                    found.append(figure)
        middle = (low + high) / 2
        ordered = sorted(
            _one_each(found), key=lambda figure: (abs(figure.value - middle), _age(figure.release), figure.codes)
        )
        return tuple(ordered[:limit])

    # Names

    def area(self, name: str | None) -> int | None:
        """The number of an area; the nation where none is named, None where nothing is held for it."""
        return 0 if name is None else self._areas.get(name.lower())

    def title(self, code: str, system: str | None = None) -> str | None:
        """The official title of a code, in its newest classification or the one named."""
        query = "SELECT title, system FROM occupation WHERE code = ? ORDER BY publisher = 'SOC' DESC, publisher, title"
        found = self.connection.execute(query, (code,)).fetchall()
        for wanted in (system,) if system else SYSTEMS:
            for title, where in found:
                if where == wanted:
                    return str(title)
        return None

    def groups(self) -> tuple[Group, ...]:
        """Every handbook page, in its newest edition."""
        return tuple(self._groups.newest.values())

    def group(self, slug: str) -> Group | None:
        """One handbook page."""
        return self._groups.newest.get(slug)

    def members(self, slug: str) -> tuple[str, ...]:
        """The detailed codes that a page covers; empty where it is not known."""
        page = self._groups.newest.get(slug)
        return page.members if page else ()

    def group_of(self, codes: Iterable[str]) -> str | None:
        """The page that stands for exactly these codes."""
        return self._groups.of(codes)

    def related(self, codes: Sequence[str]) -> tuple[str, ...]:
        """Codes that a writer may have mixed up with these: same minor group, fellows on a page, crosswalked."""
        found: set[str] = set()
        for code in codes:
            query = "SELECT DISTINCT subject FROM line WHERE subject >= ? AND subject < ? AND area = 0"
            found |= {one for (one,) in self.connection.execute(query, (code[:4], code[:4] + "~"))}
            found |= related(self.connection, code)
            found.add(code[:2] + "-0000")
        for slug in self._groups.touching(codes):
            page = self._groups.newest[slug]
            found |= {*page.members, *page.codes}
        return tuple(sorted(found - set(codes)))

    def titles_for(self, normalized: str) -> tuple[TitleRow, ...]:
        """Official titles and index entries with this normal form."""
        official = self.connection.execute(
            "SELECT title, code, system, publisher || ' title' FROM occupation WHERE norm = ?", (normalized,)
        )
        indexed = self.connection.execute(
            "SELECT coalesce(title.title, norm), code, system, name FROM title JOIN title_source USING (source) "
            "WHERE norm = ? ORDER BY source",
            (normalized,),
        )
        return tuple(TitleRow(*row) for row in (*official, *indexed))


def _age(release: Release) -> tuple[int, int, str]:
    return (release.period.start or 0, release.period.end or 0, release.program)


def _when(figure: Figure) -> tuple[int, int]:
    return (figure.period.start or 0, figure.period.end or 0)


def _fits(figure: Figure, key: Key) -> bool:
    """An edition may show wages of another year than was asked for."""
    return key.period is None or key.period.is_span or figure.period.start == key.period.start


def _covers(release: Period, wanted: Period) -> bool:
    if wanted.is_span:
        return release.end == wanted.end and wanted.start in (None, release.start)
    return release.start == wanted.start and wanted.month in (None, release.month or wanted.month)


def _one_each(figures: Iterable[Figure]) -> list[Figure]:
    """One figure for each cell: where a code stands at two levels, or a quote repeats a table, the better row."""
    best: dict[tuple[Any, ...], Figure] = {}
    for figure in figures:
        name = (
            figure.program,
            figure.measure,
            figure.codes,
            figure.group,
            figure.area,
            figure.period,
            figure.release,
            figure.footnote == rows.DECADE,
        )
        kept = best.get(name)
        if kept is None or _rank(figure) < _rank(kept):
            best[name] = figure
    return list(best.values())


def _rank(figure: Figure) -> tuple[bool, int]:
    return (figure.provenance.grade != "table", _LEVELS.index(figure.level or "group"))
