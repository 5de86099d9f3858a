"""From the words of a text to SOC codes: which published occupation, or group, a job's name stands for.

Order of trust: official titles of the period's classification, handbook pages, usual short forms, official titles
of other classifications, the direct-match titles of the SOC, the handbook's index, titles reported to O*NET, its
alternate titles. Two good candidates are no answer: `status` is "ambiguous" and `codes` stay empty.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from factcheck.claim import Occupation, Origin
from factcheck.measure import Measure
from factcheck.period import Period
from factcheck.reference.library import Library
from factcheck.reference.titles import (
    HYBRID,
    SOC_2000,
    SOC_2010,
    SOC_2018,
    TRANSITION,
    Listed,
    Official,
    Page,
    TitleIndex,
    content_words,
    title_index,
)
from factcheck.vocabulary import lines
from factcheck.vocabulary.job_words import ALL_FORMS, FIELD_AGENTS, GENERIC, RANKS
from factcheck.vocabulary.titles import key, normalise

ALL_OCCUPATIONS = "00-0000"
# The newest wages and the newest base year held belong to the 2018 classification.
NEWEST = SOC_2018
# The handbook editions held, by the classification they use.
EDITIONS = {SOC_2018: "2024-34", HYBRID: "2019-29"}


def system_of(period: Period | None, measure: Measure | str | None = None) -> str:
    """The classification in which figures of that period are published.

    Wage tables (bls.gov/oes/soc_2018.htm): SOC 2000 to 2009, a mixture in 2010 and 2011, SOC 2010 to 2018, a
    hybrid of SOC 2010 and 2018 in 2019 and 2020, SOC 2018 since. Projections go by their base year; a year in the
    future is the end of a decade.
    """
    if period is None:
        return NEWEST
    year = period.start
    if period.is_span and period.end is not None:
        year = period.end - 10 if year is None or year == period.end else year
    elif year is not None and year > 2025:
        year -= 10
    if year is None or year >= 2021:
        return SOC_2018
    if year >= 2019:
        return HYBRID
    if year in (2010, 2011) and not period.is_span:
        return TRANSITION
    return SOC_2010 if year >= 2010 else SOC_2000


def resolve(
    text: str | None,
    *,
    library: Library,
    period: Period | None = None,
    measure: Measure | str | None = None,
    origin: Origin = Origin.SENTENCE,
) -> Occupation:
    """What `text` names, in the classification of `period` (the newest where it is None).

    status "resolved": `codes` holds one code; all codes of handbook page `group`; or, where an older classification
    splits the occupation, the codes it was split into.
    """
    if text is None or not text.strip():
        return Occupation(None, origin=origin)
    index = title_index(library.connection)
    found = _Resolver(index, system_of(period, measure)).resolve(text)
    return replace(found, text=text, origin=origin)


@dataclass(frozen=True, slots=True)
class _Resolver:
    index: TitleIndex
    system: str

    def resolve(self, text: str) -> Occupation:
        doubtful: Occupation | None = None
        for form, note in _forms(text):
            found = self._exact(form)
            if found is None:
                continue
            if note:
                found = replace(found, how=f"{found.how} ({note})")
            if found.status == "resolved":
                return found
            doubtful = doubtful or found
        if doubtful is None:
            doubtful = self._by_words(text) or self._joined(text)
        if doubtful is not None:
            return doubtful
        status = "unpublished" if _names_a_job(normalise(text)) else "unnamed"
        return Occupation(text, status=status, how="no title index held has it")

    def _exact(self, form: str) -> Occupation | None:
        """Sources in order of trust; the first that knows the form answers."""
        if form in ALL_FORMS:
            return self._one(ALL_OCCUPATIONS, self.system, "all occupations")
        page = self._page(form)
        official = self.index.official(form, self.system)
        single = self._single(form, official)
        finer = bool(official) and official[0].level != "detailed"
        if page is not None and (page.is_group or finer):
            return self._group(page, "handbook page", besides=single)
        return single or (self._group(page, "handbook page") if page else None) or self._elsewhere(form)

    def _single(self, form: str, official: Sequence[Official]) -> Occupation | None:
        if official:
            return self._one(official[0].code, self.system, "official title")
        if (said := SHORT_TITLES.get(form)) is not None:
            return self._code_or_page(said, "usual short form")
        return None

    def _elsewhere(self, form: str) -> Occupation | None:
        """Titles of other classifications and editions, then the indexes."""
        if titles := self.index.official(form):
            return self._one(titles[0].code, titles[0].system, f"official title in {titles[0].system}")
        if pages := self.index.pages(form):
            return self._group(pages[0], f"handbook page {pages[0].edition}")
        rows = self.index.listed(form)
        if rows and form in GENERIC and rows[0].source > 2:
            codes = tuple(dict.fromkeys(row.code for row in rows if row.code[0].isdigit()))
            return self._ambiguous(codes, "a word of many titles")
        return self._listed(rows) if rows else None

    def _page(self, form: str) -> Page | None:
        """The page of that title in the edition that belongs to the classification."""
        wanted = EDITIONS.get(self.system)
        return next((page for page in self.index.pages(form) if page.edition == wanted), None)

    def _code_or_page(self, said: str, how: str) -> Occupation | None:
        if said[0].isdigit():
            return self._one(said, SOC_2018, how)
        page = self.index.page(said)
        return self._group(page, how) if page else None

    def _one(self, code: str, system: str, how: str) -> Occupation:
        codes = self.to_system(code, system)
        if not codes:
            return Occupation(None, status="unpublished", how=f"{how}, but {self.system} has no such code")
        title = self.index.title(codes[0], self.system) or self.index.title(code, system)
        if len(codes) > 1:
            title = self.index.title(code, system)
            how = f"{how}; split in {self.system}"
        elif codes[0][:6] != code[:6] or codes[0][6] != code[6]:
            how = f"{how}; {code} is published as {codes[0]}"
        group = self.index.group_of(codes[0], EDITIONS.get(self.system)) if len(codes) == 1 else None
        return Occupation(None, codes, title, self.system, group, how=how, status="resolved")

    def _group(self, page: Page, how: str, *, besides: Occupation | None = None) -> Occupation:
        system = HYBRID if page.edition == "2019-29" else SOC_2018
        if not page.is_group:
            found = self._one(page.codes[0], system, how)
            return replace(found, candidates=_besides(found.codes, besides))
        if EDITIONS.get(self.system) != page.edition and (named := self.index.official(key(page.title), self.system)):
            return self._one(named[0].code, self.system, f"{how}: {named[0].title}")
        codes = tuple(dict.fromkeys(one for code in page.codes for one in self.to_system(code, system)))
        other: tuple[tuple[str, str], ...] = ()
        if besides is not None and besides.codes != codes:
            other = tuple((code, self.index.title(code, self.system) or "") for code in besides.codes)
        return Occupation(None, codes, page.title, self.system, page.slug, candidates=other, how=how, status="resolved")

    def to_system(self, code: str, system: str) -> tuple[str, ...]:
        """The published codes of the target classification that stand for a code of another (or the same)."""
        if system != self.system:
            title = self.index.title(code, system)
            same = self.index.official(key(title), self.system) if title else ()
            if same:
                return (self._published(same[0].code),)
            if not code.endswith("0"):
                found = self.index.translate(code, system, self.system)
                return tuple(dict.fromkeys(self._published(one) for one in found))
            return (code,) if self.index.title(code, self.system) else ()
        return (self._published(code),)

    def _published(self, code: str) -> str:
        """The code itself, or the broader one that the tables print instead ("31-1121" is in 31-1120)."""
        broad = f"{code[:6]}0"
        if not self.index.is_published(code, self.system) and self.index.is_published(broad, self.system):
            return broad
        return code

    def _listed(self, rows: Sequence[Listed]) -> Occupation:
        direct = {row.code for row in rows if row.source <= 2}
        if len(direct) == 1:
            return self._one(direct.pop(), SOC_2018, rows[0].name)
        if self.system in (SOC_2010, TRANSITION, SOC_2000):
            examples = {row.code for row in rows if row.source == 3}
            if len(examples) == 1:
                return self._one(examples.pop(), SOC_2010, "example title of the 2016-26 projections")
        onet = [row for row in rows if row.source >= 6]
        pages = [page for row in rows if row.source in (4, 5) if (page := self.index.page(row.code))]
        if pages:
            page = pages[0]
            if not page.is_group:
                return self._group(page, "handbook A-Z index")
            inside = [row for row in onet if row.code in page.members]
            if len({row.code for row in inside}) == 1:
                return self._one(inside[0].code, SOC_2018, f"handbook A-Z index and {inside[0].name}")
            codes = page.members if not inside else tuple(dict.fromkeys(row.code for row in inside))
            return self._ambiguous(codes, f"handbook A-Z index: {page.title}")
        if not onet:
            examples = {code for row in rows for code in self.index.translate(row.code, SOC_2010, SOC_2018)}
            if len(examples) == 1:
                return self._one(examples.pop(), SOC_2018, "example title of the 2016-26 projections")
            return self._ambiguous(tuple(sorted(examples)), "example title of the 2016-26 projections")
        return self._from_onet(onet)

    def _from_onet(self, rows: Sequence[Listed]) -> Occupation:
        codes = tuple(dict.fromkeys(row.code for row in rows))
        published = {one for code in codes for one in self.to_system(code, SOC_2018)}
        if len(codes) > 1 and len(published) > 1:
            sure = self._standing_out(rows)
            if sure is None:
                return self._ambiguous(codes, f"{rows[0].name}: several occupations")
            rows = [sure]
        row = rows[0]
        title = self.index.title(row.code, SOC_2018) or ""
        if row.source >= 7 and title.endswith("All Other"):
            # O*NET files there what has no category of its own; the figures of the remainder are not the job's.
            found = self._ambiguous((row.code,), f"{row.name}, in a residual category ({row.file} line {row.line})")
            return replace(found, status="unpublished")
        return self._one(row.code, SOC_2018, row.name)

    def _standing_out(self, rows: Sequence[Listed]) -> Listed | None:
        """The one occupation of several whose official title holds every word of the job's name."""
        words = set(key(rows[0].title).split())
        holds = [row for row in rows if words <= set(key(self.index.title(row.code, SOC_2018) or "").split())]
        return holds[0] if len({row.code for row in holds}) == 1 else None

    def _ambiguous(self, codes: Sequence[str], how: str) -> Occupation:
        candidates = tuple((code, self.index.title(code, SOC_2018) or "") for code in codes)
        return Occupation(None, system=self.system, candidates=candidates, how=how, status="ambiguous")

    def _joined(self, text: str) -> Occupation | None:
        """ "X and Y": one occupation if every part is the same one, a group if a page covers just these."""
        parts = _parts(text)
        if not 1 < len(parts) < 6:
            return None
        found = [self._part(part, parts[-1]) for part in parts]
        codes = tuple(dict.fromkeys(code for one in found if one for code in one.codes))
        if all(one is not None and one.status == "resolved" for one in found):
            if len(codes) == 1 and found[0] is not None:
                return replace(found[0], how=f"{found[0].how} (each of {len(parts)} names)")
            page = next((page for page in self.index.all_pages if set(page.members) == set(codes)), None)
            if page is not None and EDITIONS.get(self.system) == page.edition and "/" not in text:
                return self._group(page, "handbook page that covers just these")
        candidates = tuple((code, self.index.title(code, self.system) or "") for code in codes)
        if not candidates:
            return None
        how = "several occupations"
        return Occupation(None, system=self.system, candidates=candidates, how=how, status="ambiguous")

    def _part(self, part: str, last: str) -> Occupation | None:
        """A part of "X and Y head", with the head of the last part lent to it: "home and building inspectors"."""
        words = normalise(last).split()
        tails = [] if part == last else [" ".join(words[-size:]) for size in (1, 2) if size < len(words)]
        for form in (*(f"{normalise(part)} {tail}" for tail in tails), normalise(part)):
            if (found := self._exact(form)) is not None and found.status == "resolved":
                return found
        return None

    def _by_words(self, text: str) -> Occupation | None:
        """The one official title that is made of the same words, or of these and a few more."""
        words = content_words(normalise(text))
        if len(words) < 2:
            return None
        titles = self.index.by_words(self.system)
        same = {code for bag, code in titles if bag == words}
        if len(same) == 1:
            return self._one(same.pop(), self.system, "words of the official title")
        more = {code for bag, code in titles if words < bag and len(bag) <= len(words) + 2}
        if not same and len(more) == 1:
            return self._one(more.pop(), self.system, "within the official title")
        return None


def _besides(codes: tuple[str, ...], other: Occupation | None) -> tuple[tuple[str, str], ...]:
    """What else the same words officially name, where that is another code: "top executives" is 11-1000 too."""
    if other is None or other.codes == codes:
        return ()
    return tuple((code, other.title or "") for code in other.codes)


JOINED = re.compile(r",?\s+and\s+|,\s+(?:and\s+)?|\s*/\s*|\s+or\s+|\s*&\s*")
# "animal care workers, including dog groomers": what follows are examples.
EXAMPLES = re.compile(r",?\s+(?:including|such as|like|especially|e\.g\.)\s.*\Z", re.DOTALL)
PARENTHESES = re.compile(r"\s*\([^()]*\)")


def _parts(text: str) -> list[str]:
    return [part for part in JOINED.split(text) if part.strip()]


def _forms(text: str) -> Iterator[tuple[str, str]]:
    """Normal forms under which a name may be listed, the most literal first, each with what was done to it."""
    seen: set[str] = set()
    for form, note in _all_forms(text):
        if form and form not in seen:
            seen.add(form)
            yield form, note


def _all_forms(text: str) -> Iterator[tuple[str, str]]:
    text = EXAMPLES.sub("", text)
    yield key(text), ""
    plain = normalise(text)
    yield plain, ""
    if "(" in text:
        yield normalise(PARENTHESES.sub("", text)), "without the parenthesis"
    if "," in text:
        last, first = text.rsplit(",", 1)
        yield normalise(f"{first} {last}"), "words turned"
    yield f"{plain} occupation", "group"
    if (stripped := _without_modifiers(plain)) != plain:
        yield stripped, "without words of rank or place"
        plain = stripped
    words = plain.split()
    if words and words[-1] in FIELD_AGENTS:
        yield " ".join([*words[:-1], FIELD_AGENTS[words[-1]]]), "the field's occupation"
    if " and " in plain and len(parts := plain.split(" and ")) == 2:
        yield f"{parts[1]} and {parts[0]}", "words turned"


def _without_modifiers(plain: str) -> str:
    words = plain.split()
    while len(words) > 1 and words[0] in RANKS:
        words = words[1:]
    return " ".join(words)


def _names_a_job(plain: str) -> bool:
    words = plain.split()
    return bool(words) and (words[-1] in GENERIC or words[-1] in FIELD_AGENTS)


SHORT_TITLES = {key(said): code for said, code, _ in lines("short_titles")}
