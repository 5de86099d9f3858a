"""Handbook pages, the codes each stands for, and the bands of growth words."""

import sqlite3
from collections.abc import Iterable
from typing import NamedTuple

from factcheck.period import Period
from factcheck.values import cached_property


class Group(NamedTuple):
    """A handbook page in its newest edition held.

    codes    under which its own figures stand: one code, or all its members
    members  the detailed codes it covers
    """

    slug: str
    title: str
    edition: str
    codes: tuple[str, ...]
    members: tuple[str, ...]


class Band(NamedTuple):
    """The words for a rounded percent; None is open on that side.

    strength is "official definition", "copy of official definition", "empirical" (seen on every page of an edition)
    or "points only": then percents that no band names are unknown.
    """

    low: int | None
    high: int | None
    band: str
    strength: str
    evidence: str


class Groups:
    """The pages of all editions, read once when first asked for."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    @cached_property
    def editions(self) -> dict[tuple[str, str], Group]:
        """(slug, edition) -> page."""
        rows = self._connection.execute("SELECT slug, title, edition, codes, members FROM page ORDER BY edition, slug")
        pages = (Group(slug, title, edition, tuple(codes.split()), tuple(members.split()))
                 for slug, title, edition, codes, members in rows)  # fmt: skip
        return {(page.slug, page.edition): page for page in pages}

    @cached_property
    def newest(self) -> dict[str, Group]:
        """slug -> page in its newest edition."""
        return {slug: page for (slug, _), page in sorted(self.editions.items(), key=lambda item: item[0][1])}

    @cached_property
    def _by_codes(self) -> dict[frozenset[str], str]:
        found: dict[frozenset[str], str] = {}
        for page in sorted(self.editions.values(), key=lambda page: page.edition):
            for codes in (page.members, page.codes):
                if codes:
                    found[frozenset(codes)] = page.slug
        return found

    @cached_property
    def _by_member(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for page in self.editions.values():
            for code in {*page.members, *page.codes}:
                found.setdefault(code, set()).add(page.slug)
        return found

    def of(self, codes: Iterable[str]) -> str | None:
        """The page whose figures stand for exactly these codes together."""
        return self._by_codes.get(frozenset(codes))

    def touching(self, codes: Iterable[str]) -> set[str]:
        """Pages that cover any of these codes."""
        return {slug for code in codes for slug in self._by_member.get(code, ())}

    def codes(self, slug: str, edition: str) -> tuple[str, ...]:
        """The codes a page's figures stand for in that edition, or in the newest that is known."""
        page = self.editions.get((slug, edition)) or self.newest.get(slug)
        return page.codes if page else ()


def bands(connection: sqlite3.Connection, cycle: Period) -> tuple[Band, ...]:
    """What is known of the words for that cycle, best growth first."""
    rows = connection.execute(
        'SELECT low, high, band, strength, evidence FROM band WHERE start = ? AND "end" = ?', (cycle.start, cycle.end)
    )
    return tuple(sorted((Band(*row) for row in rows), key=lambda band: -(band.low if band.low is not None else -999)))
