"""An edition of the handbook as data frames for its expectation suites; see `frames` for their form."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from factcheck.reference.columns import Column
from factcheck.reference.frames import _one_row, change, table
from factcheck.reference.records import Line

if TYPE_CHECKING:
    import pandas as pd

COLUMNS = (
    Column.EMPLOYMENT,
    Column.EMPLOYMENT_PROJECTED,
    Column.GROWTH_JOBS,
    Column.GROWTH_PERCENT,
    Column.OPENINGS,
    Column.MEDIAN_ANNUAL,
    Column.MEDIAN_HOURLY,
    Column.P10_ANNUAL,
    Column.P90_ANNUAL,
    Column.P10_HOURLY,
    Column.P90_HOURLY,
)
# From least growth to most; one percent has one of these words in an edition.
WORDS = (
    "decline",
    "little or no change",
    "slower than average",
    "as fast as average",
    "faster than average",
    "much faster than average",
)


def newest_wages(lines: Sequence[Line]) -> list[Line]:
    """One line a page: where an edition was held with wages of several years, the newest."""
    found: dict[str, Line] = {}
    for line in lines:
        kept = found.get(line.subject)
        if kept is None or wage_year(line) > wage_year(kept):
            found[line.subject] = line
    return list(found.values())


def wage_year(line: Line) -> int:
    """The May whose wages a page shows."""
    return line.year or line.release.period.start or 0


def pages(lines: Sequence[Line]) -> "pd.DataFrame":
    """One row a page, with what its own arithmetic and its growth words leave over."""
    lines = newest_wages(lines)
    frame = table(lines, COLUMNS)
    base, later, moved = frame["employment"], frame["employment_projected"], frame["growth_jobs"]
    free = frame["top_coded"] == ""
    frame["change_gap"] = (later - base - moved).abs()
    # a whole percent, of two counts printed to the nearest hundred
    around = [100 * (moved + one) / (base + other).clip(lower=1) for one in (-50, 50) for other in (-50, 50)]
    low, high = around[0], around[0]
    for one in around[1:]:
        low, high = low.where(low < one, one), high.where(high > one, one)
    printed = frame["growth_percent"]
    frame["percent_gap"] = (low - 0.5 - printed).clip(lower=0) + (printed - high - 0.5).clip(lower=0)
    frame["turnover"] = frame["openings"] / base.clip(lower=50)
    frame["hours"] = (frame["median_annual"] / frame["median_hourly"]).where(free)
    frame["low_over_median"] = _share(frame, "p10")
    frame["high_over_median"] = _share(frame, "p90")
    frame["band"] = [(line.note or "").lower() for line in lines]
    frame["declining"] = frame["band"] == "decline"
    frame["wage_lag"] = [(line.release.period.start or 0) - wage_year(line) for line in lines]
    frame["words"] = frame["title"].str.len()
    return frame


def _share(frame: "pd.DataFrame", which: str) -> "pd.Series[float]":
    """A percentile over the median, by the year or else by the hour."""
    yearly = frame[f"{which}_annual"] / frame["median_annual"]
    return yearly.fillna(frame[f"{which}_hourly"] / frame["median_hourly"])


def pages_summary(frame: "pd.DataFrame") -> "pd.DataFrame":
    """What holds over a whole edition, in one row."""
    pay = frame["median_annual"].fillna(frame["median_hourly"] * 2080)
    spans = frame.groupby("band")["growth_percent"].agg(["min", "max"]).reindex(list(WORDS)).dropna()
    overlaps = sum(high >= low for high, low in zip(spans["max"], spans["min"].iloc[1:], strict=False))
    return _one_row(
        pages=len(frame),
        jobs=float(frame["employment"].sum()),
        median=float(pay.median()),
        wage_missing=float(pay.isna().mean()),
        growth_missing=float(frame["growth_percent"].isna().mean()),
        jobs_missing=float(frame["employment"].isna().mean()),
        distinct_medians=int(frame["median_annual"].nunique()),
        distinct_percents=int(frame["growth_percent"].nunique()),
        declining=float(frame["declining"].mean()),
        overlapping_words=overlaps,
        wage_years=int(frame.loc[frame["wage_lag"].between(-3, 0), "wage_lag"].nunique()),
    )


def moves(frame: "pd.DataFrame", previous: "pd.DataFrame") -> "pd.DataFrame":
    """Pages that both editions have, and how far their median and their growth moved."""
    both = change(frame, previous, value="median_annual")
    keys = ["code", "level"]
    growth = frame[[*keys, "growth_percent"]].merge(previous[[*keys, "growth_percent"]], on=keys, suffixes=("", "_b"))
    both["growth_moved"] = growth["growth_percent"] - growth["growth_percent_b"]
    return both


def moves_summary(frame: "pd.DataFrame", previous: "pd.DataFrame", moved: "pd.DataFrame") -> "pd.DataFrame":
    """How two editions, or two states of one, differ as a whole, in one row."""
    return _one_row(
        kept=len(moved) / len(previous) if len(previous) else float("nan"),
        new=1 - len(moved) / len(frame) if len(frame) else float("nan"),
        unmoved_jobs=float((moved["employment_ratio"].dropna() == 1).mean()),
        unmoved_growth=float((moved["growth_moved"].dropna() == 0).mean()),
        unmoved_medians=float((moved["value_moved"].dropna() == 0).mean()),
        median_ratio=float(moved["value_ratio"].median()),
        jobs_ratio=float(moved["employment_ratio"].median()),
    )
