"""The kinds of claim, in the order in which they are tried: the first that knows the number decides."""

from collections.abc import Callable
from dataclasses import dataclass

from factcheck.claims.change import growth, jobs_change
from factcheck.claims.count import count, openings
from factcheck.claims.level import level
from factcheck.claims.setting import Decision, Setting
from factcheck.claims.share import rate, share


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of statistic and the function that knows it."""

    name: str
    summary: str
    decide: Callable[[Setting], Decision | None]


KINDS: tuple[Kind, ...] = (
    Kind("level", "pay: median, mean, percentile, or pay with no statistic named", level),
    Kind("rate", "an unemployment rate", rate),
    Kind("growth", "employment growth in percent", growth),
    Kind("share", "a part of an occupation, or of all workers", share),
    Kind("jobs_change", "jobs added or lost", jobs_change),
    Kind("openings", "openings a year", openings),
    Kind("count", "how many people work in an occupation", count),
)
