"""Following a code from one classification into another, only where the crosswalks leave no doubt."""

import sqlite3

# Oldest first; the hybrid of 2019 and 2020 has its own crosswalk to SOC 2018.
_JOINS = (
    ("SOC 2000", "SOC 2010"),
    ("SOC 2010", "SOC 2018"),
    ("SOC 2010/2018 hybrid", "SOC 2018"),
)
SYSTEMS = ("SOC 2018", "SOC 2010/2018 hybrid", "SOC 2010", "SOC 2000")
TOTAL = "00-0000"


def follow(connection: sqlite3.Connection, code: str) -> dict[str, str]:
    """System -> the code that means the same there.

    A code is taken as one of the newest system that has it. Summary codes are not followed: jobs moved between
    groups, so the same code covers other people. Only the total of all occupations is the same everywhere.
    """
    if code == TOTAL:
        return dict.fromkeys(SYSTEMS, code)
    start = next((system for system in SYSTEMS if _exists(connection, system, code)), None)
    if start is None:
        return {}
    found = {start: code}
    pending = [start]
    while pending:
        system = pending.pop()
        for old, new in _JOINS:
            for here, there, forward in ((old, new, True), (new, old, False)):
                if here == system and there not in found:
                    partner = _partner(connection, old, new, found[system], forward=forward)
                    if partner:
                        found[there] = partner
                        pending.append(there)
    return found


def related(connection: sqlite3.Connection, code: str) -> set[str]:
    """Every code that a crosswalk joins with this one, in either direction, however many."""
    pairs = connection.execute(
        "SELECT new FROM crosswalk WHERE old = ?1 UNION SELECT old FROM crosswalk WHERE new = ?1", (code,)
    )
    return {other for (other,) in pairs if other != code}


def _exists(connection: sqlite3.Connection, system: str, code: str) -> bool:
    query = "SELECT 1 FROM occupation WHERE code = ? AND system = ? LIMIT 1"
    return connection.execute(query, (code, system)).fetchone() is not None


def _partner(connection: sqlite3.Connection, old: str, new: str, code: str, *, forward: bool) -> str | None:
    here, there = ("old", "new") if forward else ("new", "old")
    one = f"SELECT {there} FROM crosswalk WHERE old_system = ? AND new_system = ? AND {here} = ? LIMIT 2"  # noqa: S608
    back = f"SELECT {here} FROM crosswalk WHERE old_system = ? AND new_system = ? AND {there} = ? LIMIT 2"  # noqa: S608
    found = connection.execute(one, (old, new, code)).fetchall()
    if len(found) != 1:
        return None
    (partner,) = found[0]
    return partner if len(connection.execute(back, (old, new, partner)).fetchall()) == 1 else None
