"""The title index: which codes an official title, a handbook page or a job title as it is said belongs to.

A thin reader over the snapshot's title tables. `norm` is always the form of vocabulary/titles.py's `key`.
"""

import re
import sqlite3
from collections.abc import Container, Iterator
from functools import lru_cache
from itertools import combinations

from factcheck.values import cached_property, dataclass
from factcheck.vocabulary.job_words import FIELD_AGENTS
from factcheck.vocabulary.titles import key

SOC_2000 = "SOC 2000"
SOC_2010 = "SOC 2010"
HYBRID = "SOC 2010/2018 hybrid"
SOC_2018 = "SOC 2018"
# May 2010 and 2011 mix codes of SOC 2000 and 2010 (registered nurses are 29-1111).
TRANSITION = "SOC 2000/2010 hybrid"
SYSTEMS = (SOC_2018, HYBRID, SOC_2010, TRANSITION, SOC_2000)  # newest first
_NEIGHBOURS = {
    (SOC_2018, HYBRID): ((SOC_2018, HYBRID),),
    (SOC_2018, SOC_2010): ((SOC_2018, SOC_2010),),
    (SOC_2018, SOC_2000): ((SOC_2018, SOC_2010), (SOC_2010, SOC_2000)),
    (HYBRID, SOC_2010): ((HYBRID, SOC_2018), (SOC_2018, SOC_2010)),
    (HYBRID, SOC_2000): ((HYBRID, SOC_2018), (SOC_2018, SOC_2010), (SOC_2010, SOC_2000)),
    (SOC_2010, SOC_2000): ((SOC_2010, SOC_2000),),
}


@dataclass(frozen=True, slots=True)
class Official:
    """One official title. `publisher` is "SOC", "OEWS" or "EP"; `level` as in Figure."""

    code: str
    system: str
    level: str
    publisher: str
    title: str


@dataclass(frozen=True, slots=True)
class Listed:
    """Where an index files a job title. `code` is a SOC code, or a page's slug for a handbook index.

    `source` numbers the sources by trust, 1 best (reference/importers/titles.py, SOURCES); `line` is in `file`.
    """

    code: str
    source: int
    name: str
    system: str
    file: str
    line: int
    title: str


@dataclass(frozen=True, slots=True)
class Page:
    """A handbook page of one edition. `codes` are those its own figures stand under, `members` those it covers."""

    slug: str
    edition: str
    title: str
    codes: tuple[str, ...]
    members: tuple[str, ...]

    @property
    def is_group(self) -> bool:
        return len(self.members) > 1


# (norm, code, system, level, publisher, title) of an official title, (norm, slug, edition, title, codes, members) of a
# page
_Row = tuple[str, str, str, str, str, str]


class TitleIndex:
    """Look-ups over one open snapshot. Results are cached; words and the forms of official titles are read whole, when
    first asked: each look-up by a name that is none would ask for them. Else rows are read one name at a time, since a
    guide names few of all occupations.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._run = connection.execute
        # Bound caches: a method's lru_cache would keep every index alive.
        self.official = lru_cache(8192)(self._official)
        self.listed = lru_cache(8192)(self._listed)
        self.pages = lru_cache(4096)(self._pages)
        self.known = lru_cache(65536)(self._known)
        self.containing = lru_cache(4096)(self._containing)
        self.part = lru_cache(8192)(self._part)
        self.clipped = lru_cache(8192)(self._clipped)
        self.of_words = lru_cache(4096)(self._of_words)
        self._lists = lru_cache(8192)(self._read_lists)
        self._rows = lru_cache(8192)(self._read_rows)
        self._of_code = lru_cache(8192)(self._read_of_code)
        self.title = lru_cache(8192)(self._title)
        self.is_published = lru_cache(8192)(self._is_published)
        self.near_length = lru_cache(128)(self._near_length)

    @cached_property
    def words(self) -> dict[str, int]:
        """Every word of every title, with the number of titles that end in it."""
        sums = "SELECT group_concat(word, ' '), group_concat(ends, ' ') FROM title_word WHERE ends"
        (inner,) = self._run("SELECT group_concat(word, ' ') FROM title_word WHERE NOT ends").fetchone()
        last, ends = self._run(sums).fetchone()  # as long texts: by the row it takes twice as long
        words = dict.fromkeys((inner or "").split(), 0)
        words.update(zip((last or "").split(), map(int, (ends or "").split()), strict=True))
        return words

    def _near_length(self, length: int, slips: int, last: bool) -> tuple[str, ...]:
        """The words of `length` letters, give or take `slips`; with `last` only those that a name ends in."""
        near = sorted(
            word for size in range(length - slips, length + slips + 1) for word in self._by_length.get(size, ())
        )
        return tuple(word for word in near if not last or self.words[word] or word in FIELD_AGENTS)

    @cached_property
    def _by_length(self) -> dict[int, list[str]]:
        found: dict[int, list[str]] = {}
        for word in self.words:
            found.setdefault(len(word), []).append(word)
        return found

    @cached_property
    def last_words(self) -> frozenset[str]:
        """Every word in which some title ends."""
        return frozenset(word for word, ends in self.words.items() if ends)

    @cached_property
    def group_words(self) -> frozenset[str]:
        """Words of the titles of major and minor groups: "construction", "healthcare", "legal"."""
        return frozenset(word for norm, _ in self._groups_said for word in content_words(norm)) - _OF_NO_GROUP

    @cached_property
    def group_names(self) -> dict[str, frozenset[str]]:
        """Names of major groups that are lists of fields ("office and administrative support"), by their last word."""
        found: dict[str, set[str]] = {}
        for norm, level in self._groups_said:
            name = norm.removesuffix(" occupation").removesuffix(" related")
            if level == "major" and name != norm and " and " in name:
                found.setdefault(name.rpartition(" ")[2], set()).add(name)
        return {word: frozenset(names) for word, names in found.items()}

    @cached_property
    def _groups_said(self) -> list[tuple[str, str]]:
        """(norm, level) of every title of a major or minor group."""
        return list(self._run("SELECT DISTINCT norm, level FROM occupation WHERE level IN ('major', 'minor')"))

    @cached_property
    def official_norms(self) -> frozenset[str]:
        """The normal forms of all official titles and of all pages."""
        return self._titled | self._page_rows.keys()

    @cached_property
    def _titled(self) -> frozenset[str]:
        """The normal forms of all official titles."""
        return frozenset(norm for (norm,) in self._run("SELECT DISTINCT norm FROM occupation"))

    @cached_property
    def _titled_lines(self) -> str:
        """The same, a line each."""
        return "\n".join(("", *self._titled, ""))

    @cached_property
    def _by_word(self) -> dict[str, list[str]]:
        """The normal forms of official titles by each of their `content_words`."""
        found: dict[str, list[str]] = {}
        for norm in sorted(self._titled):
            for word in content_words(norm):
                found.setdefault(word, []).append(norm)
        return found

    def _read_rows(self, norm: str) -> list[_Row]:
        """The rows of the official titles of that form."""
        if norm not in self._titled:
            return []
        sql = "SELECT norm, code, system, level, publisher, title FROM occupation WHERE norm = ?"
        return list(self._run(sql, (norm,)))

    @cached_property
    def _page_rows(self) -> dict[str, list[_Row]]:
        sql = "SELECT norm, slug, edition, title, codes, members FROM page ORDER BY edition DESC"
        return _by_column(list(self._run(sql)), 0)

    @cached_property
    def _norms(self) -> str:
        """The normal forms of all titles, official or listed, a line each."""
        (listed,) = self._run("SELECT group_concat(norm, char(10)) FROM title").fetchone()
        return f"{self._titled_lines}{listed or ''}\n"

    @cached_property
    def sources(self) -> dict[int, tuple[str, str, str]]:
        return {row[0]: row[1:] for row in self._run("SELECT source, name, system, file FROM title_source")}

    def _known(self, norm: str) -> int:
        """How far a title is to be trusted: 0 official or a page's, else its best source; 99 unknown."""
        if norm in self.official_norms:
            return 0
        best = self._run("SELECT min(source) FROM title WHERE norm = ?", (norm,)).fetchone()[0]
        return 99 if best is None else int(best)

    def _official(self, norm: str, system: str | None = None) -> tuple[Official, ...]:
        """Official titles of that form, of one system or of all, newest system first, most detailed first."""
        found = [Official(*row[1:]) for row in self._rows(norm) if system is None or row[2] == system]
        return tuple(sorted(found, key=lambda one: (SYSTEMS.index(one.system), _DEPTH[one.level], one.code)))

    def _listed(self, norm: str) -> tuple[Listed, ...]:
        """Where the indexes file that title, most trusted first."""
        rows = self._run("SELECT code, source, line, title FROM title WHERE norm = ? ORDER BY source, code", (norm,))
        return tuple(
            Listed(code, source, *self.sources[source], line, title or norm.title())
            for code, source, line, title in rows
        )

    def _pages(self, norm: str) -> tuple[Page, ...]:
        """Handbook pages of that title, newest edition first."""
        return tuple(_page(row[1:]) for row in self._page_rows.get(norm, ()))

    def page(self, slug: str, edition: str | None = None) -> Page | None:
        """A page by its slug; without an edition, of the newest that has it."""
        sql = "SELECT slug, edition, title, codes, members FROM page WHERE slug = ? ORDER BY edition DESC"
        pages = [_page(row) for row in self._run(sql, (slug,))]
        return next((page for page in pages if edition in (None, page.edition)), None)

    @cached_property
    def all_pages(self) -> tuple[Page, ...]:
        sql = "SELECT slug, edition, title, codes, members FROM page ORDER BY edition DESC, slug"
        return tuple(_page(row) for row in self._run(sql))

    @cached_property
    def _groups(self) -> dict[tuple[str, str], str]:
        pages = (page for page in self.all_pages if page.is_group and len(page.codes) == 1)
        return {(page.codes[0], page.edition): page.slug for page in pages}

    def group_of(self, code: str, edition: str | None) -> str | None:
        """The page of that edition that covers several occupations and has its own figures under this one code."""
        return self._groups.get((code, edition)) if edition else None

    def _title(self, code: str, system: str | None = None) -> str | None:
        """The official title of a code: of the classification where it has one, else of the tables."""
        rows = [row for row in self._of_code(code) if system in (None, row[0])]
        rows.sort(key=lambda row: (SYSTEMS.index(row[0]), -_DEPTH[row[1]], _PUBLISHERS.index(row[2]), row[3]))
        return rows[0][3] if rows else None

    def _read_of_code(self, code: str) -> list[tuple[str, str, str, str]]:
        """(system, level, publisher, title) of every official title of a code."""
        return list(self._run("SELECT system, level, publisher, title FROM occupation WHERE code = ?", (code,)))

    def is_of(self, code: str, system: str) -> bool:
        """Whether the code is one of that classification."""
        return any(row[0] == system for row in self._of_code(code))

    def told(self, code: str) -> list[tuple[str, str]]:
        """(system, title) wherever the code has one: the classification's own first, then the tables'."""
        rows = sorted(self._of_code(code), key=lambda row: (row[2] != "SOC", row[2], row[3]))
        return [(row[0], row[3]) for row in rows]

    def titled(self, norm: str) -> set[str]:
        """Codes that have an official title of that form in any classification."""
        return {row[1] for row in self._rows(norm)}

    def with_stems(self, stems: set[str], length: int) -> set[str]:
        """Codes of which an official title has words that begin with each of these stems of `length` letters."""
        rarest = max(stems, key=len)
        norms = set(_holding(self._titled_lines, rarest))  # few titles are taken apart
        told = (norm for norm in norms if stems <= {word[:length] for word in content_words(norm)})
        return {code for norm in told for code in self.titled(norm)}

    @cached_property
    def detailed(self) -> set[tuple[str, str]]:
        """(norm, code) of the official titles of detailed occupations."""
        return set(self._run("SELECT DISTINCT norm, code FROM occupation WHERE level = 'detailed'"))

    def _is_published(self, code: str, system: str) -> bool:
        """Whether wage tables or projections of that system have a row for the code."""
        sql = "SELECT 1 FROM occupation WHERE code = ? AND system = ? AND publisher != 'SOC' LIMIT 1"
        return self._run(sql, (code, system)).fetchone() is not None

    def translate(self, code: str, source: str, target: str) -> tuple[str, ...]:
        """The codes of `target` that the crosswalks join to a code of `source`; empty where none is known."""
        if source == target:
            return (code,)
        if TRANSITION in (source, target):
            return self._transitional(code, source, target)
        steps = _NEIGHBOURS.get((source, target))
        if steps is None:
            steps = tuple((new, old) for old, new in reversed(_NEIGHBOURS[target, source]))
        codes = [code]
        for here, there in steps:
            codes = sorted({found for one in codes for found in self._step(one, here, there)})
        return tuple(codes)

    def _transitional(self, code: str, source: str, target: str) -> tuple[str, ...]:
        """No crosswalk was published: a code of May 2010 or 2011 is that of SOC 2010, or else of SOC 2000."""
        if source == TRANSITION:
            for system in (SOC_2010, SOC_2000):
                if self.title(code, system):
                    return self.translate(code, system, target)
            return ()
        for system in (SOC_2010, SOC_2000):
            codes = self.translate(code, source, system)
            if codes and all(self.is_published(one, TRANSITION) for one in codes):
                return codes
        return ()

    def _containing(self, words: frozenset[str]) -> tuple[str, ...]:
        """Codes of all titles, official or listed, that hold every one of these words."""
        if not words or not words <= self.words.keys():
            return ()
        norms = {norm for norm in _holding(self._norms, max(words, key=len)) if words <= set(norm.split())}
        official = {row[1] for norm in norms for row in self._rows(norm)}
        listed = {one.code for norm in norms for one in self.listed(norm)}
        return tuple(sorted(code for code in official | listed if code[0].isdigit()))

    def _published(self, norm: str, system: str, levels: Container[str] = ("detailed",)) -> list[_Row]:
        """What the tables of a system print under that form at these levels."""
        return [row for row in self._rows(norm) if row[2] == system and row[4] != "SOC" and row[3] in levels]

    def _part(self, form: str, system: str) -> str | None:
        """The code of the published title that has a part which names workers: "rancher" → 11-9013; of one alone."""
        codes = {
            code
            for norm in self._by_word.get(form.rpartition(" ")[2], ())
            if form in norm
            for _, code, *_, title in self._published(norm, system)
            if form in _workers(title)
        }
        return codes.pop() if len(codes) == 1 else None

    def is_clipped(self, form: str) -> bool:
        """Whether `clipped` has a code in any system."""
        return bool(self._lists(form)) and any(self.clipped(form, system) is not None for system in SYSTEMS)

    def _clipped(self, form: str, system: str) -> str | None:
        """The code of a list of workers with some of them left out, where one published title alone makes it.

        "claims adjuster and investigator" of "Claims Adjusters, Examiners, and Investigators".
        """
        codes = {
            code
            for norm in self._lists(form)
            for _, code, *_, title in self._published(norm, system)
            if "," in title and form in _shortened(title)
        }
        return codes.pop() if len(codes) == 1 else None

    def _read_lists(self, form: str) -> list[str]:
        """The forms of official titles that have the words of "X and Y", and begin with the first of them."""
        first, *others = form.split()
        if "and" not in others:
            return []
        held = set(others)
        return [norm for norm in self._by_word.get(first, ()) if norm.startswith(first) and held <= set(norm.split())]

    def _of_words(self, held: frozenset[str], system: str, *, groups: bool = False) -> list[tuple[frozenset[str], str]]:
        """(words, code) of every published detailed title of a system that has the words `held`.

        What "except" excludes is none of its words. With `groups`, of the major and minor groups instead.
        """
        levels = ("major", "minor") if groups else ("detailed",)
        fewest = min((self._by_word.get(word, []) for word in held), key=len)
        norms = [norm for norm in fewest if "postsecondary" not in norm and held <= content_words(norm)]
        found = {(norm, code) for norm in norms for norm, code, *_ in self._published(norm, system, levels)}
        return [(content_words(norm), code) for norm, code in sorted(found)]

    def _step(self, code: str, here: str, there: str) -> list[str]:
        old = self._run(
            "SELECT new FROM crosswalk WHERE old_system = ? AND new_system = ? AND old = ?", (here, there, code)
        )
        new = self._run(
            "SELECT old FROM crosswalk WHERE new_system = ? AND old_system = ? AND new = ?", (here, there, code)
        )
        return [row[0] for row in (*old, *new)]


def _holding(lines: str, word: str) -> Iterator[str]:
    """The lines in which the word stands: one search through a long text beats one for each title."""
    position = lines.find(word)
    while position >= 0:
        end = lines.find("\n", position)
        yield lines[lines.rfind("\n", 0, position) + 1 : end]
        position = lines.find(word, end)


def _by_column(rows: list[_Row], column: int) -> dict[str, list[_Row]]:
    found: dict[str, list[_Row]] = {}
    for row in rows:
        found.setdefault(row[column], []).append(row)
    return found


@lru_cache(maxsize=8192)
def _workers(title: str) -> tuple[str, ...]:
    """The parts of a title that is a list of workers, each by its key; most titles stand in several classifications."""
    parts = _PART.split(title)
    # In "Cooks, Restaurant" the second part narrows the first; only lists of workers are taken apart.
    listed = len(parts) > 1 and "all other" not in title.lower() and all(map(_names_workers, parts))
    return tuple(map(key, parts)) if listed else ()


@lru_cache(maxsize=8192)
def _shortened(title: str) -> tuple[str, ...]:
    """The title with one or more of three or more workers left out, but not the first: a later one leans on it."""
    first, *rest = _workers(title) or ("",)
    kept = (chosen for size in range(1, len(rest)) for chosen in combinations(rest, size))
    return tuple(" ".join((first, *chosen[:-1], "and", chosen[-1])) for chosen in kept)


@lru_cache(maxsize=20_000)
def content_words(norm: str) -> frozenset[str]:
    """The words of a title that tell it from others; "all other" counts as one."""
    words = norm.split(" except ", maxsplit=1)[0].split()
    return frozenset(word for word in words if word not in _JOINING)


def _names_workers(part: str) -> bool:
    return part.endswith(("s", "men", "people")) and part[:1].isalpha() and "except" not in part.lower()


_PART = re.compile(r",\s*(?:and\s+)?|\s+and\s+|\s*/\s*")
_OF_NO_GROUP = frozenset(("other", "related", "worker"))
_JOINING = frozenset(("and", "or", "of", "the", "all", "in", "for", "a", "occupation", "related"))


@lru_cache(maxsize=8)
def title_index(connection: sqlite3.Connection) -> TitleIndex:
    """The index over an open snapshot (`Library.connection`), one for each connection."""
    return TitleIndex(connection)


_DEPTH = {"detailed": 0, "broad": 1, "minor": 2, "major": 3, "total": 4}
_PUBLISHERS = ("SOC", "OEWS", "EP")


def _page(row: tuple[str, str, str, str, str]) -> Page:
    slug, edition, title, codes, members = row
    return Page(slug, edition, title, tuple(codes.split()), tuple(members.split()))
