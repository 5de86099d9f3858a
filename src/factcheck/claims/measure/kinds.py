"""The kinds of claim, in the order in which they are tried: the first that knows the number decides."""

from collections.abc import Callable
from dataclasses import dataclass

from factcheck.claims.economy.earnings import earnings
from factcheck.claims.economy.payrolls import payrolls
from factcheck.claims.economy.prices import prices
from factcheck.claims.economy.unemployment import unemployment
from factcheck.claims.measure.change import growth
from factcheck.claims.measure.count import count
from factcheck.claims.measure.jobs_change import jobs_change
from factcheck.claims.measure.level import level
from factcheck.claims.measure.openings import openings
from factcheck.claims.measure.setting import Decision, Setting
from factcheck.claims.measure.share import rate, share


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of statistic and the function that knows it."""

    name: str
    summary: str
    decide: Callable[[Setting], Decision | None]


KINDS: tuple[Kind, ...] = (
    Kind("unemployment", "unemployment and participation rates of the nation or a state", unemployment),
    Kind("prices", "inflation, and the consumer price index", prices),
    Kind("payrolls", "jobs on nonfarm payrolls, and how many were added", payrolls),
    Kind("earnings", "average hourly earnings on private payrolls", earnings),
    Kind("level", "pay: median, mean, percentile, or pay with no statistic named", level),
    Kind("rate", "an unemployment rate", rate),
    Kind("growth", "employment growth in percent", growth),
    Kind("share", "a part of an occupation, or of all workers", share),
    Kind("jobs_change", "jobs added or lost", jobs_change),
    Kind("openings", "openings a year", openings),
    Kind("count", "how many people work in an occupation", count),
)
