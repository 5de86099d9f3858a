"""Following a code from one classification into another, only where the crosswalks leave no doubt."""

import sqlite3
from collections.abc import Callable

from factcheck.values import cached_property

# Oldest first; the hybrid of 2019 and 2020 has its own crosswalk to SOC 2018.
_JOINS = (
    ("SOC 2000", "SOC 2010"),
    ("SOC 2010", "SOC 2018"),
    ("SOC 2010/2018 hybrid", "SOC 2018"),
)
SYSTEMS = ("SOC 2018", "SOC 2010/2018 hybrid", "SOC 2010", "SOC 2000")
TOTAL = "00-0000"
_Joined = dict[str, list[tuple[str, str, str]]]


class Crosswalk:
    """The pairs of codes that the office's crosswalks join, read whole when first asked for: a run asks a thousand
    times."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    @cached_property
    def _joined(self) -> tuple[_Joined, _Joined]:
        """(old code -> its new ones, new code -> its old ones), each as (old system, new system, code)."""
        newer: _Joined = {}
        older: _Joined = {}
        for was, now, old, new in self._connection.execute("SELECT old_system, new_system, old, new FROM crosswalk"):
            newer.setdefault(old, []).append((was, now, new))
            older.setdefault(new, []).append((was, now, old))
        return newer, older

    def related(self, code: str) -> set[str]:
        """Every code that a crosswalk joins with this one, in either direction, however many."""
        return {other for each in self._joined for _, _, other in each.get(code, ())} - {code}

    def parts(self, code: str) -> dict[str, list[str]]:
        """Older system -> the codes that became this one, in their order."""
        found: dict[str, list[str]] = {}
        for system, old in sorted({(was, old) for was, _, old in self._joined[1].get(code, ())}):
            found.setdefault(system, []).append(old)
        return found

    def became(self, code: str, system: str) -> set[str]:
        """What a code of an older system became in any newer one."""
        return {new for was, _, new in self._joined[0].get(code, ()) if was == system}

    def follow(self, code: str, exists: Callable[[str, str], bool]) -> dict[str, str]:
        """System -> the code that means the same there; `exists` tells whether a code is one of a system.

        A code is taken as one of the newest system that has it. Summary codes are not followed: jobs moved between
        groups, so the same code covers other people. Only the total of all occupations is the same everywhere.
        """
        if code == TOTAL:
            return dict.fromkeys(SYSTEMS, code)
        start = next((system for system in SYSTEMS if exists(code, system)), None)
        if start is None:
            return {}
        found = {start: code}
        pending = [start]
        while pending:
            system = pending.pop()
            for old, new in _JOINS:
                for here, there, forward in ((old, new, True), (new, old, False)):
                    if here == system and there not in found:
                        partner = self._partner(old, new, found[system], forward=forward)
                        if partner:
                            found[there] = partner
                            pending.append(there)
        return found

    def _partner(self, old: str, new: str, code: str, *, forward: bool) -> str | None:
        """The only code that a crosswalk joins with this one, where that is joined with no other."""
        there, back = self._joined if forward else self._joined[::-1]
        found = [one for was, now, one in there.get(code, ()) if (was, now) == (old, new)]
        if len(found) != 1:
            return None
        (partner,) = found
        return partner if len([1 for was, now, _ in back[partner] if (was, now) == (old, new)]) == 1 else None
