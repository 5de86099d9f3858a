"""Published figures, looked up: one file that opens without parsing, and neither network nor pandas.

Codes are those of the release asked for; `series` follows a code into other classifications only where the
crosswalks join it one to one.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache, lru_cache, partial
from pathlib import Path

from factcheck.errors import ReferenceMissing
from factcheck.figure import Figure, Key, Missing, Reason, Release
from factcheck.measure import Indicator, Measure
from factcheck.period import Period
from factcheck.reference import economy
from factcheck.reference.choose import Choice, choose
from factcheck.reference.columns import BY_MEASURE, REGIONAL, Column
from factcheck.reference.economy import Capture
from factcheck.reference.groups import Band, Group, bands
from factcheck.reference.pointer import EMBEDDED, areas, resolve
from factcheck.reference.records import Line
from factcheck.reference.store import NATION, Store, age, one_each
from factcheck.reference.systems import SYSTEMS, Crosswalk
from factcheck.reference.titles import TitleIndex, title_index
from factcheck.values import cached_property
from factcheck.vocabulary import lines as vocabulary

FORMAT = "2"
__all__ = ["EMBEDDED", "Library"]


class Library:
    """An open snapshot. Reads may come from several threads; open another one for another file."""

    def __init__(self, connection: sqlite3.Connection, path: Path, areas: Path | None = None) -> None:
        self.path = path
        self.areas_path = areas
        self.connection = connection
        self._store = Store(connection)
        held = (self._store.releases[number] for number in self._store.held)
        self._releases = tuple(sorted(held, key=age))
        self._newest = {release.program: release for release in self._releases}
        self.crosswalk = Crosswalk(connection)
        self._followed = lru_cache(maxsize=2_000)(self._read_followed)
        self._releases_of = lru_cache(maxsize=500)(self._read_releases_of)
        self._choices = lru_cache(maxsize=2_000)(self._read_choices)
        self._looked_up = lru_cache(maxsize=20_000)(self._read_looked_up)
        self._looked_up_each = lru_cache(maxsize=2_000)(self._read_looked_up_each)
        self._by_area = lru_cache(maxsize=500)(self._read_by_area)
        self._related = lru_cache(maxsize=2_000)(self._read_related)
        self._title = lru_cache(maxsize=5_000)(self._read_title)
        self._economy = lru_cache(maxsize=500)(partial(economy.captures, connection))

    @property
    def files(self) -> tuple[Path, ...]:
        """The files that the figures are read from."""
        return (self.path,) if self.areas_path is None else (self.path, self.areas_path)

    @classmethod
    def open(cls, path: Path | None = None) -> "Library":
        """Open the embedded snapshot, the file at `path`, or the release that the library folder `path` points to.

        Raises:
            ReferenceMissing: there is none, it is damaged, or it is of another format.
        """
        where = resolve(path)
        return cls(_connect(where), where, areas(path))

    def beside(self, areas: Path) -> "Library":
        """The same snapshot with another file of metropolitan areas."""
        return Library(self.connection, self.path, areas)

    def again(self) -> "Library":
        """The same snapshot over connections of its own, for a forked process: SQLite's must not cross a fork."""
        return Library(_connect(self.path), self.path, self.areas_path)

    @cached_property
    def _metropolitan(self) -> Store | None:
        """The file of metropolitan areas, opened when first asked for; None where it is not installed."""
        return None if self.areas_path is None else Store(_connect(self.areas_path), like=self._store)

    def _store_of(self, area: int) -> Store:
        """The file that holds an area; numbers are those of the office's codes, the same in both."""
        if area == NATION or area in self._store.area_names or self._metropolitan is None:
            return self._store
        return self._metropolitan

    # What is held

    def releases(self) -> tuple[Release, ...]:
        """Every release whose table is held, oldest first."""
        return self._releases

    def newest(self, program: str) -> Release:
        """The newest release held of a program.

        Raises:
            ReferenceMissing: none is held.
        """
        if program not in self._newest:
            raise ReferenceMissing(f"{self.path}: no release of {program}")
        return self._newest[program]

    def holds(self, release: Release) -> bool:
        """Whether the release's table is here, not only a quote from it."""
        return self._store.numbers.get(release) in self._store.held

    def known(self, program: str) -> tuple[Release, ...]:
        """Every release of a program that is known to exist, held or not, oldest first."""
        return self._store.known.get(program, ())

    def cycles(self) -> tuple[Release, ...]:
        """Every projection cycle that was published, held or not, oldest first."""
        return self.known("EP")

    def bands(self, cycle: Period) -> tuple[Band, ...]:
        """What is known of the handbook's growth words in that cycle, best growth first."""
        return bands(self.connection, cycle)

    # Figures

    def look_up(self, key: Key) -> Figure | Missing:
        """The published figure for a key, or the reason why there is none.

        With no program named: wages from OEWS and projections from EP, else from the handbook; employment in a
        year from OEWS and else from EP; anything about several codes or a page from the handbook.
        """
        return self._looked_up(key)

    def _read_looked_up(self, key: Key) -> Figure | Missing:
        if not BY_MEASURE.get(key.measure):
            return Missing(Reason.NO_MEASURE, f"no table held gives {key.measure.value.replace('_', ' ')}")
        area = self.area(key.area)
        if area is None:
            return Missing(Reason.NO_AREA, _no_area(key.area or "", installed=self.areas_path is not None))
        if not key.codes and not key.group:
            return Missing(Reason.NO_OCCUPATION, "no occupation is named")
        first: Missing | None = None
        for program in _programs(key):
            found = self._look_up_in(program, key, area)
            if isinstance(found, Figure):
                return found
            first = first or found
        return first or Missing(Reason.NO_MEASURE, "no program is named")

    def look_up_each(self, key: Key, codes: tuple[str, ...]) -> dict[str, Figure]:
        """The figures that `look_up` finds for the key with each of these codes in turn; sought together."""
        return self._looked_up_each(key, codes)

    def _read_looked_up_each(self, key: Key, codes: tuple[str, ...]) -> dict[str, Figure]:
        found: dict[str, Figure] = {}
        program = _programs(key)[0]
        chosen = self._choices(program, key.measure, key.period)
        if key.area is None and program != "OOH" and not isinstance(chosen, Missing):
            found = self._store.cells(codes, *chosen[0])
        others = ((code, self.look_up(replace(key, codes=(code,)))) for code in codes if code not in found)
        return found | {code: one for code, one in others if isinstance(one, Figure)}

    def _look_up_in(self, program: str, key: Key, area: int) -> Figure | Missing:
        subject = self._subject(program, key)
        if subject is None:
            return Missing(Reason.NO_CATEGORY, f"no row of {program} stands for {', '.join(key.codes)} together")
        chosen = self._choices(program, key.measure, key.period)
        if isinstance(chosen, Missing):
            return chosen
        cause: Missing | None = None
        year = key.period.start if key.period and not key.period.is_span else None
        for release, column in chosen:
            found = self._store_of(area).cell(subject, release, column, area, year=year)
            if isinstance(found, Figure) and _fits(found, key):
                return found
            if isinstance(found, Missing):
                cause = cause or self._decade(subject, release, column, area) or found
        return cause or self._absent(subject, key, [release for release, _ in chosen], area)

    def _read_choices(self, program: str, measure: Measure, period: Period | None) -> list[Choice] | Missing:
        held = [one for one in self._releases if one.program == program]
        return choose(Key(measure, (), period=period, program=program), self.known(program), held)

    def _subject(self, program: str, key: Key) -> str | None:
        """What names the row: a code, or the page of the handbook that stands for the codes."""
        if program == "OOH":
            return key.group or self.group_of(key.codes)
        return key.codes[0] if len(key.codes) == 1 else None

    def _decade(self, subject: str, release: Release, column: Column, area: int) -> Missing | None:
        """Cycles before 2016-26 published openings as one total, which no yearly average may be read from."""
        if column is not Column.OPENINGS:
            return None
        found = self._store_of(area).cell(subject, release, Column.OPENINGS_DECADE, area)
        if not isinstance(found, Figure):
            return None
        total = f"a total of {found.value:,.0f} for the ten years"
        return Missing(Reason.NOT_PUBLISHED, f"{release.name} has no yearly average of openings, only {total}")

    def _absent(self, subject: str, key: Key, releases: list[Release], area: int) -> Missing:
        """Why releases that exist have no such row."""
        for one in releases:
            if not self.holds(one):
                day = f", published {one.published}," if one.published else ""
                return Missing(Reason.NO_RELEASE, f"{one.program} {one.name}{day} is not held")
        names = ", ".join(f"{one.program} {one.name}" for one in releases)
        if key.area and not any(one in self._store_of(area).regional for one in releases):
            return Missing(Reason.NO_RELEASE, f"{names} is held for the nation only, not for {key.area}")
        if key.area:
            return Missing(Reason.NO_AREA, f"{names}: no row for {subject} in {key.area}")
        return Missing(Reason.NO_CODE, f"{names}: no row for {subject} ({releases[0].system})")

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
        columns = BY_MEASURE.get(measure, ())
        if place is None or not columns:
            return ()
        found: list[Figure] = []
        if len(codes) == 1 and not group:
            for code, releases in self._followed(codes[0]).items():
                found += self._store_of(place).of(code, place, columns, releases)
        if slug := group or self.group_of(codes):
            found += self._store_of(place).of(slug, place, columns, self._releases_of("OOH", None))
        kept = (figure for figure in found if program in (None, figure.program))
        return tuple(sorted(kept, key=_when))

    def elsewhere(self, measure: Measure, code: str, *, area: str | None = None) -> tuple[Figure, ...]:
        """The part of `series` that stands under other codes, which mean the same in other classifications."""
        place = self.area(area)
        if place is None:
            return ()
        store, columns = self._store_of(place), BY_MEASURE.get(measure, ())
        others = ((other, releases) for other, releases in self._followed(code).items() if other != code)
        return tuple(
            sorted((one for other, releases in others for one in store.of(other, place, columns, releases)), key=_when)
        )

    def _read_followed(self, code: str) -> dict[str, frozenset[Release]]:
        """Code -> the releases in whose classification it means the same occupation."""
        found: dict[str, frozenset[Release]] = {}
        for system, same in self.crosswalk.follow(code, self.titles.is_of).items():
            own = (one for one in (*self.known("OEWS"), *self.known("EP")) if one.system == system)
            found[same] = found.get(same, frozenset()).union(own)
        return found

    def cells(
        self,
        codes: Sequence[str],
        period: Period | None = None,
        *,
        area: str | None = None,
        measure: Measure | None = None,
    ) -> tuple[Figure, ...]:
        """All figures of an occupation in the releases of that period, or in all where it is None.

        `Period(2019)` is May 2019 of OEWS and what projections from 2019 say; `Period(2019, 2029)` only the latter.
        """
        place = self.area(area)
        if place is None:
            return ()
        releases = self._releases_of(None, period)
        subjects = [*codes] if len(codes) == 1 else []
        if slug := self.group_of(codes):
            subjects.append(slug)
        columns = Column if measure is None else BY_MEASURE.get(measure, ())
        store = self._store_of(place)
        return tuple(figure for one in subjects for figure in store.of(one, place, columns, releases))

    def _read_releases_of(self, program: str | None, period: Period | None) -> frozenset[Release]:
        """The releases of that program and of that period; None stands for all."""
        known = (one for one in self._store.releases.values() if program in (None, one.program))
        return frozenset(one for one in known if period is None or _covers(one.period, period))

    def summed(self, measure: Measure, stem: str, release: Release) -> tuple[Figure, ...]:
        """One measure added up over the line items whose codes begin with `stem` ("15-12"), where there are several.

        One sum for each period that the release gives the measure for: its first and last year, or its decade; of the
        openings those of a year.
        """
        columns = (one for one in BY_MEASURE.get(measure, ()) if one is not Column.OPENINGS_DECADE)
        return tuple(self._store.sums(stem, release, columns))

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
        wanted = None if periods is None else set(periods)
        allowed = None if programs is None else set(programs)
        columns = [column for column in Column if measures is None or column.measure in set(measures)]
        releases = [one for one in self._store.releases.values() if allowed is None or one.program in allowed]
        if wanted is not None and all(period.is_span for period in wanted):
            releases = [one for one in releases if one.period in wanted]  # only changes over a release's own decade
        subjects = None if codes is None else sorted({*codes, *self._store.groups.touching(codes)})
        found = (one for column in columns for one in self._store.near(column, low, high, releases, subjects))
        kept = one_each(one for one in found if wanted is None or one.period in wanted or one.release.period in wanted)
        middle = (low + high) / 2
        return tuple(sorted(kept, key=lambda one: (abs(one.value - middle), age(one.release), one.codes))[:limit])

    def by_area(self, measure: Measure, code: str, period: Period | None = None) -> tuple[Figure, ...]:
        """One wage or the employment of an occupation in every state held, for OEWS of that year or the newest."""
        return self._by_area(measure, code, period)

    def _read_by_area(self, measure: Measure, code: str, period: Period | None) -> tuple[Figure, ...]:
        column = BY_MEASURE.get(measure, (None,))[0]
        releases = [one for one in self.known("OEWS") if self.holds(one)]
        chosen = releases[-1:] if period is None else [one for one in releases if _covers(one.period, period)]
        if column not in REGIONAL:
            return ()
        return tuple(figure for one in chosen for figure in self._store.everywhere(code, one, column))

    def economy(self, indicator: Indicator, *, area: str | None = None) -> tuple[Capture, ...] | Missing:
        """The published series behind an indicator, each as captured at one time or several, the newest first.

        `area` is a state's name, as `area` knows them; its series may be known and not held.
        """
        number = self.area(area)
        if number is None:
            return Missing(Reason.NO_AREA, f"no figures are held for {area}")
        return self._economy(indicator.level, None if number == NATION else area)

    def lines(self, release: Release) -> list[Line]:
        """The national table of a release as an importer hands it over, in the order of its rows."""
        return self._store.lines(release)

    def area_lines(self, release: Release, kinds: Sequence[str]) -> Iterator[tuple[str, Line]]:
        """(area, row) of the areas of these kinds ("state", "metro", "nonmetropolitan") in a release, one by one."""
        store = self._store if "state" in kinds else self._metropolitan
        return iter(()) if store is None else store.area_lines(release, kinds)

    # Names

    @cached_property
    def titles(self) -> TitleIndex:
        """The index of titles in the same snapshot."""
        return title_index(self.connection)

    def area(self, name: str | None) -> int | None:
        """The number of an area; the nation where none is named, None where nothing is held for it."""
        if name is None:
            return NATION
        number = self._store.areas.get(name.lower())
        if number is None and self._metropolitan is not None:
            return self._metropolitan.areas.get(name.lower())
        return number

    def regional(self) -> tuple[tuple[Release, str, int, int], ...]:
        """What is held below the nation: (release, kind of area, areas, rows), states first, oldest first."""
        found = list(self._store.counts())
        if self._metropolitan is not None:
            found += self._metropolitan.counts()
        return tuple(sorted(found, key=lambda one: (one[1] != "state", age(one[0]), one[1])))

    def title(self, code: str, system: str | None = None) -> str | None:
        """The official title of a code, in its newest classification or the one named."""
        return self._title(code, system)

    def _read_title(self, code: str, system: str | None) -> str | None:
        found = self.titles.told(code)
        for wanted in (system,) if system else SYSTEMS:
            for where, title in found:
                if where == wanted:
                    return title
        return None

    def groups(self) -> tuple[Group, ...]:
        """Every handbook page, in its newest edition."""
        return tuple(self._store.groups.newest.values())

    def group(self, slug: str) -> Group | None:
        """One handbook page."""
        return self._store.groups.newest.get(slug)

    def members(self, slug: str) -> tuple[str, ...]:
        """The detailed codes that a page covers; empty where it is not known."""
        page = self.group(slug)
        return page.members if page else ()

    def group_of(self, codes: Iterable[str]) -> str | None:
        """The page that stands for exactly these codes."""
        return self._store.groups.of(codes)

    def related(self, codes: Sequence[str]) -> tuple[str, ...]:
        """Codes that a writer may have mixed up with these: same minor group, fellows on a page, crosswalked."""
        return self._related(tuple(codes))

    def _read_related(self, codes: tuple[str, ...]) -> tuple[str, ...]:
        found: set[str] = set()
        for code in codes:
            query = "SELECT DISTINCT subject FROM line WHERE subject >= ? AND subject < ?"
            rows = self.connection.execute(query, (code[:4], code[:4] + "~"))
            found |= {one for (one,) in rows} | self.crosswalk.related(code) | {code[:2] + "-0000"}
        for slug in self._store.groups.touching(codes):
            page = self._store.groups.newest[slug]
            found |= {*page.members, *page.codes}
        return tuple(sorted(found - set(codes)))


def _connect(where: Path) -> sqlite3.Connection:
    """An open snapshot, read-only. Raises ReferenceMissing where it is none that this version reads."""
    advice = "install factcheck again, or build it with `factcheck reference build SOURCE TARGET`"
    if not where.is_file():
        raise ReferenceMissing(f"{where}: no reference figures there; {advice}")
    try:
        address = f"{where.resolve().as_uri()}?mode=ro&immutable=1"
        connection = sqlite3.connect(address, uri=True, check_same_thread=False)
        row = connection.execute("SELECT value FROM meta WHERE key = 'format'").fetchone()
    except sqlite3.DatabaseError as error:
        raise ReferenceMissing(f"{where}: not a readable reference ({error}); {advice}") from error
    if row is None or row[0] != FORMAT:
        found = row[0] if row else "none"
        raise ReferenceMissing(f"{where}: format {found}, this version reads format {FORMAT}; {advice}")
    return connection


@cache
def _metropolitan_names() -> frozenset[str]:
    """In small letters."""
    return frozenset(title.lower() for _, kind, _, title in vocabulary("areas") if kind == "metro")


def _no_area(name: str, *, installed: bool) -> str:
    """Why there is nothing for an area, and what would bring it."""
    if not installed and name.lower() in _metropolitan_names():
        return (
            f"figures of metropolitan areas are not installed ({name}); "
            "`factcheck reference pull oews --areas metropolitan` fetches them"
        )
    return f"no figures are held for {name}"


def _programs(key: Key) -> tuple[str, ...]:
    if key.program:
        return (key.program,)
    if key.group or len(key.codes) > 1:
        return ("OOH",)
    if key.measure is Measure.EMPLOYMENT:
        return ("EP",) if key.period and key.period.is_span else ("OEWS", "EP")
    return ("EP" if key.measure.is_projection else "OEWS", "OOH")


def _fits(figure: Figure, key: Key) -> bool:
    """An edition may show wages of another year than was asked for."""
    return key.period is None or key.period.is_span or figure.period.start == key.period.start


def _when(figure: Figure) -> tuple[int, int, tuple[int, int, str]]:
    """Sorts figures oldest first."""
    return (figure.period.start or 0, figure.period.end or 0, age(figure.release))


def _covers(release: Period, wanted: Period) -> bool:
    if wanted.is_span:
        return release.end == wanted.end and wanted.start in (None, release.start)
    return release.start == wanted.start and wanted.month in (None, release.month or wanted.month)
