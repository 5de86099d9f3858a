"""Answers in the classification a period asks for: one code, a page's group, or candidates."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from factcheck.claim import Occupation
from factcheck.period import Period
from factcheck.reference.titles import HYBRID, SOC_2000, SOC_2010, SOC_2018, TRANSITION, Page, TitleIndex
from factcheck.vocabulary.titles import key

ALL_OCCUPATIONS = "00-0000"
# The newest wages and the newest base year held belong to the 2018 classification.
NEWEST = SOC_2018
NEWEST_WAGES = 2025
# The handbook editions held, by the classification they use.
EDITIONS = {SOC_2018: "2024-34", HYBRID: "2019-29"}


def system_of(period: Period | None) -> str:
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
    elif year is not None and year > NEWEST_WAGES:
        year -= 10
    if year is None or year >= 2021:
        return SOC_2018
    if year >= 2019:
        return HYBRID
    if year in (2010, 2011) and not period.is_span:
        return TRANSITION
    return SOC_2010 if year >= 2010 else SOC_2000


@dataclass(frozen=True, slots=True)
class Codes:
    """Builds answers in one classification, `system`; their `text` is left for the caller to fill."""

    index: TitleIndex
    system: str

    @property
    def edition(self) -> str | None:
        return EDITIONS.get(self.system)

    def one(self, code: str, system: str, how: str) -> Occupation:
        """The occupation of a code of `system`: in `self.system` it may have another code, or be split in several."""
        codes = self.to_system(code, system)
        if not codes:
            return Occupation(None, status="unpublished", how=f"{how}, but {self.system} has no such code")
        title = self.index.title(codes[0], self.system) or self.index.title(code, system)
        if len(codes) > 1:
            title = self.index.title(code, system)
            how = f"{how}; {code} of {system} is split in {self.system}"
        elif codes[0] != code:
            how = f"{how}; {code} is published as {codes[0]}"
        group = self.index.group_of(codes[0], self.edition) if len(codes) == 1 else None
        return Occupation(None, codes, title, self.system, group, how=how, status="resolved")

    def page(self, page: Page, how: str, *, besides: Occupation | None = None) -> Occupation:
        """The occupation, or the group of occupations, that a handbook page is about.

        `besides` is what the same words officially name: "top executives" is 11-1000 too, which covers more.
        """
        system = HYBRID if page.edition == EDITIONS[HYBRID] else SOC_2018
        if not page.is_group:
            found = self.one(page.codes[0], system, how)
        elif self.edition != page.edition and (named := self.index.official(key(page.title), self.system)):
            found = self.one(named[0].code, self.system, f"{how}: {named[0].title}")
        else:
            codes = tuple(dict.fromkeys(one for code in page.codes for one in self.to_system(code, system)))
            found = Occupation(None, codes, page.title, self.system, page.slug, how=how, status="resolved")
        if besides is None or besides.codes == found.codes:
            return found
        return replace(found, candidates=tuple((code, besides.title or "") for code in besides.codes))

    def said(self, said: str, how: str) -> Occupation | None:
        """A code of SOC 2018, several parted by blanks, or a page's slug, as tables of ours give it."""
        if said[0].isdigit():
            parts = [self.one(code, SOC_2018, how) for code in said.split()]
            codes = tuple(code for part in parts for code in part.codes)
            title = " and ".join(part.title or "" for part in parts)
            return parts[0] if len(parts) == 1 else replace(parts[0], codes=codes, title=title)
        page = self.index.page(said)
        return self.page(page, how) if page else None

    def ambiguous(self, codes: Sequence[str], how: str, *, system: str = SOC_2018) -> Occupation:
        candidates = tuple((code, self.index.title(code, system) or "") for code in dict.fromkeys(codes))
        return Occupation(None, system=self.system, candidates=candidates, how=how, status="ambiguous")

    def residual(self, code: str, how: str) -> Occupation:
        """A job that is counted among "all other": the figures of that remainder are not the job's own."""
        found = self.ambiguous((code,), f"{how}, in a residual category")
        return replace(found, status="unpublished")

    def is_residual(self, code: str) -> bool:
        return (self.index.title(code, SOC_2018) or "").endswith("All Other")

    def to_system(self, code: str, system: str) -> tuple[str, ...]:
        """The published codes of `self.system` that stand for a code of `system`; several where it was split."""
        if system == self.system:
            return (self._published(code),)
        title = self.index.title(code, system)
        same = self.index.official(key(title), self.system) if title else ()
        # A broad group may have one member of the same name there, but a detailed occupation is no group there.
        same = tuple(one for one in same if code.endswith("0") or not one.code.endswith("0"))
        if same:
            return (self._published(same[0].code),)
        if code.endswith("0"):
            return (code,) if self.index.title(code, self.system) else ()
        found = self.index.translate(code, system, self.system)
        return tuple(dict.fromkeys(self._published(one) for one in found))

    def _published(self, code: str) -> str:
        """The code itself, or the one under which the tables print it: 31-1121 is in 31-1120, 21-1014 in 21-1018."""
        if self.index.is_published(code, self.system):
            return code
        if self.system == SOC_2018:
            # The tables still print some of the sums that they introduced with the hybrid.
            sums = [
                one for one in self.index.translate(code, SOC_2018, HYBRID) if self.index.is_published(one, SOC_2018)
            ]
            if len(sums) == 1:
                return sums[0]
        broad = f"{code[:6]}0"
        return broad if self.index.is_published(broad, self.system) else code
