"""What should have been published by a given day, judged from when releases came out before. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from factcheck.figure import Release
from factcheck.reference.releases import CYCLES, EDITIONS, PUBLISHED, SURVEYS

# The latest day of the year on which a release of each program came out since 2016 (SURVEYS and CYCLES): what is
# older than this is out. OEWS of a May comes in the spring after; projections of a year at the end of the next summer.
_LATEST = {"OEWS": (5, 31), "EP": (10, 31), "OOH": (10, 31)}


@dataclass(frozen=True, slots=True)
class Due:
    """A release that is not held, though it was published (`known`) or, by the calendar, must have been."""

    program: str
    name: str
    published: date | None
    known: bool

    @property
    def says(self) -> str:
        """One sentence for people."""
        if self.published:
            return f"{self.program} {self.name} was published on {self.published} and is not held"
        return f"{self.program} {self.name} should be out by now and is not held"


def due(held: Iterable[Release], *, today: date) -> tuple[Due, ...]:
    """Newer releases than the newest held of each program, oldest first."""
    newest: dict[str, int] = {}
    for one in held:
        newest[one.program] = max(newest.get(one.program, 0), one.period.start or 0)
    found = []
    for program, table in (("OEWS", SURVEYS), ("EP", CYCLES), ("OOH", EDITIONS)):
        for year in range(newest.get(program, today.year - 2) + 1, today.year + 1):
            if year in table:
                one = table[year]
                month = PUBLISHED[program, one.name].month
                out = one.published or month
                if out is None or out <= today:
                    found.append(Due(program, one.name, one.published, known=True))
            elif date(year + 1, *_LATEST[program]) < today:
                name = f"May {year}" if program == "OEWS" else f"{year}-{(year + 10) % 100:02d}"
                found.append(Due(program, name, None, known=False))
    return tuple(found)
