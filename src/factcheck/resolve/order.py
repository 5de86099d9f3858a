"""The order in which sources are asked and the words of a name are changed until one occupation answers."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from factcheck.claim import Occupation
from factcheck.reference.titles import SOC_2018, TitleIndex, content_words
from factcheck.resolve import forms
from factcheck.resolve.codes import ALL_OCCUPATIONS, Codes
from factcheck.resolve.listed import from_indexes
from factcheck.vocabulary import lines
from factcheck.vocabulary.job_words import ALL_FORMS, FIELD_AGENTS, GENERIC, KINDS, NOT_KINDS
from factcheck.vocabulary.titles import key, normalise

# Normal form -> what is usually meant, and what may be meant besides.
SHORT_TITLES = {key(said): (code, besides.split()) for said, code, besides, _ in lines("short_titles")}
MOST_PARTS = 5
MOST_NEAR = 6
# How an ambiguous answer came about, where the words name each of its candidates: "astronomers and chemists".
SEVERAL = "several occupations"
INDUSTRY = re.compile(r"\b(?:industry|industries|sectors?)\W*\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Resolver:
    codes: Codes

    @property
    def index(self) -> TitleIndex:
        return self.codes.index

    def resolve(self, text: str) -> Occupation:
        found = self._resolve(text)
        if not INDUSTRY.search(text) or found.status != "resolved" or found.codes == (ALL_OCCUPATIONS,):
            return found
        # "the healthcare industry" employs cooks and clerks too: its figures are not those of an occupation.
        how = f"an industry, not an occupation; by its name {found.how}"
        return self.codes.ambiguous(found.codes, how, system=self.codes.system)

    def _resolve(self, text: str) -> Occupation:
        doubtful: Occupation | None = None
        # "avionics techs": the written-out official title before what some list makes of the clipped word.
        for form in (key(text), *forms.written_out(key(text))):
            if (found := self.official(form)) is not None:
                return found
        for form, note in forms.forms(text):
            found = self.exact(form)
            if found is None:
                continue
            if note:
                found = replace(found, how=f"{found.how} ({note})")
            if found.status == "resolved" and _fits(found, doubtful):
                return found
            doubtful = doubtful or found
        for found in self._looser(text):
            if found.status == "resolved" and _fits(found, doubtful):
                return found
            doubtful = doubtful or found
        if doubtful is not None:
            return doubtful
        return self._unknown(normalise(text))

    def _unknown(self, plain: str) -> Occupation:
        """What no source has: a job without a category, unless its words stand together in some other title."""
        how = "no title index held has it"
        if not _names_a_job(plain):
            return Occupation(None, status="unnamed", how=how)
        near = [
            code
            for code in self.index.containing(content_words(plain))
            if self.index.title(code, SOC_2018) and not self.codes.is_residual(code)
        ]
        if near:
            return self.codes.ambiguous(near[:MOST_NEAR], f"{how}; its words stand in longer titles")
        return Occupation(None, status="unpublished", how=how)

    def exact(self, form: str) -> Occupation | None:
        """Sources in order of trust; the first that knows the form answers."""
        return self.official(form) or self._elsewhere(form)

    def official(self, form: str) -> Occupation | None:
        """Handbook page, official title of the period's classification, usual short form."""
        if form in ALL_FORMS:
            return self.codes.one(ALL_OCCUPATIONS, self.codes.system, "all occupations")
        official = self.index.official(form, self.codes.system)
        page = next((page for page in self.index.pages(form) if page.edition == self.codes.edition), None)
        single: Occupation | None = None
        if official:
            single = self.codes.one(official[0].code, self.codes.system, "official title")
        elif (said := SHORT_TITLES.get(form)) is not None:
            single = self._short(*said)
        # A page is finer than a summary group of the same name: "medical scientists" leave out epidemiologists.
        if page and (page.is_group or single is None or (official and official[0].level != "detailed")):
            return self.codes.page(page, "handbook page", besides=single)
        return single

    def _short(self, code: str, besides: list[str]) -> Occupation | None:
        """A usual short form; its other meanings are candidates that may make a statement true."""
        found = self.codes.said(code, "usual short form")
        codes = [one for other in besides for one in self.codes.to_system(other, SOC_2018)]
        others = self.codes.ambiguous(codes, "", system=self.codes.system).candidates
        return replace(found, candidates=others) if found else None

    def _elsewhere(self, form: str) -> Occupation | None:
        """Parts of official titles, titles of other classifications and editions, then the indexes."""
        if form not in GENERIC and (code := self.index.part(form, self.codes.system)) is not None:
            return self.codes.one(code, self.codes.system, "part of the official title")
        if (code := self.index.clipped(form, self.codes.system)) is not None:
            return self.codes.one(code, self.codes.system, "parts of the official title")
        other: Occupation | None = None
        if titles := self.index.official(form):
            other = self.codes.one(titles[0].code, titles[0].system, f"official title in {titles[0].system}")
            if len(other.codes) == 1:
                return other
            other = other if other.codes else None
        if pages := self.index.pages(form):
            return self.codes.page(pages[0], f"handbook page {pages[0].edition}")
        listed = from_indexes(form, self.codes)
        return other if other is not None and (listed is None or listed.status != "resolved") else listed

    def _looser(self, text: str) -> Iterator[Occupation]:
        """What the name may be when no source has it as it stands."""
        plain = normalise(text)
        kind = None if "," in text else self._kind(plain)  # "roofers, electricians" are no kind of electrician
        for found in (self._by_words(text), self._respelled(plain), self._joined(text), kind):
            if found is not None:
                yield found

    def _by_words(self, text: str) -> Occupation | None:
        """The one official title that is made of the same words, or of these and one or two more."""
        words = content_words(normalise(text))
        if len(words) < 2:
            return None
        holding = self.index.of_words(words, self.codes.system)
        if key(text).endswith(" occupation"):
            holding = [*holding, *self.index.of_words(words, self.codes.system, groups=True)]
        same = {code for bag, code in holding if len(bag) == len(words)}
        if len(same) == 1:
            return self.codes.one(same.pop(), self.codes.system, "words of the official title")
        # "Healthcare workers" are not the healthcare social workers.
        if same or (len(words) < 3 and normalise(text).split()[-1] in GENERIC):
            return None
        more = {code for bag, code in holding if len(bag) <= len(words) + 2 and "other" not in bag}
        if len(more) == 1:
            return self.codes.one(more.pop(), self.codes.system, "within the official title")
        return None

    def _respelled(self, plain: str) -> Occupation | None:
        candidates = [*forms.split_words(plain, self.index.words)]
        if (fixed := forms.corrected(plain, self.index.words, self.index.near_length)) is not None:
            candidates.append(fixed)
        for form in candidates:
            for variant in (form, *forms.written_out(form), forms.field_agent(form) or ""):
                if variant and (found := self.exact(variant)) is not None:
                    return replace(found, how=f"{found.how} (read as “{variant}”)")
        return None

    def _joined(self, text: str) -> Occupation | None:
        """ "X and Y": one occupation if every part is the same one, a group if a page covers just these."""
        parts = forms.parts_of(text)
        if not 1 < len(parts) <= MOST_PARTS:
            return None
        found = [one for part in parts if (one := self._part(part, parts[-1]))]
        codes = tuple(dict.fromkeys(code for one in found for code in one.codes))
        if len(found) == len(parts):
            if len(codes) == 1:
                return replace(found[0], how=f"{found[0].how} (each of {len(parts)} names)")
            page = next((page for page in self.index.all_pages if set(page.members) == set(codes)), None)
            if page is not None and page.edition == self.codes.edition and "/" not in text:
                return self.codes.page(page, "handbook page that covers just these")
        if not codes:
            return None
        how = SEVERAL if len(found) == len(parts) else "one part of several names"
        return self.codes.ambiguous(codes, how, system=self.codes.system)

    def _part(self, part: str, last: str) -> Occupation | None:
        """A part of "X and Y head", with the head of the last part lent to it: "home and building inspectors"."""
        plain, words = normalise(part), normalise(last).split()
        tails = [] if part == last else [" ".join(words[-size:]) for size in (1, 2) if size < len(words)]
        lent = [f"{plain} {tail}" for tail in tails]
        for form in (*lent, plain, forms.field_agent(plain) or "", *forms.written_out(plain)):
            if form and (found := self.exact(form)) is not None and found.status == "resolved":
                return found
        return None

    def _kind(self, plain: str) -> Occupation | None:
        """A kind of something known: "travel nurses", "senior iOS software engineers"."""
        words = plain.split()
        if NOT_KINDS & set(words) or len(forms.parts_of(plain)) > 1:
            return None
        for at in range(1, len(words)):
            tail = " ".join(words[at:])
            surely = tail in KINDS or (
                at < len(words) - 1 and (self.index.official(tail, self.codes.system) or tail in SHORT_TITLES)
            )
            if surely and (found := self.exact(tail)) is not None and found.status == "resolved" and not found.group:
                return replace(found, how=f"a kind of “{tail}”: {found.how}")
        return None


def _fits(found: Occupation, doubtful: Occupation | None) -> bool:
    """Whether a looser answer agrees with what a more literal form left open."""
    if doubtful is None or doubtful.status != "ambiguous" or not doubtful.candidates:
        return doubtful is None
    return {code[:6] for code in found.codes} <= {code[:6] for code, _ in doubtful.candidates}


def _names_a_job(plain: str) -> bool:
    words = plain.split()
    return len(words) > 1 and (words[-1] in GENERIC or words[-1] in FIELD_AGENTS)
