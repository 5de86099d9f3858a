"""Official tables as data frames for the expectation suites: one row for each published row, derived columns beside.

Values are in the published unit; a suppressed or absent cell is empty, a top-coded one holds its bound. What an
expectation can only see across rows stands in a summary of one row. pandas is imported when a frame is made.
"""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from factcheck.reference.columns import REGIONAL, Column
from factcheck.reference.records import Line

if TYPE_CHECKING:
    import pandas as pd

PROJECTED = (
    Column.EMPLOYMENT,
    Column.EMPLOYMENT_PROJECTED,
    Column.GROWTH_JOBS,
    Column.GROWTH_PERCENT,
    Column.OPENINGS,
    Column.OPENINGS_DECADE,
)
# A full-time year, by which OEWS turns hourly wages into annual ones.
HOURS = 2080


def table(lines: Iterable[Line], columns: Sequence[Column]) -> "pd.DataFrame":
    """row, code, level, title, markers, and one column of numbers for each column."""
    import pandas as pd

    found = [_record(line, columns) for line in lines]
    names = ["row", "code", "level", "title", "markers", "top_coded", *(column.name.lower() for column in columns)]
    frame = pd.DataFrame(found, columns=names)
    numbers = [column.name.lower() for column in columns]
    frame[numbers] = frame[numbers].astype(float)
    return frame


def _record(line: Line, columns: Sequence[Column]) -> dict[str, Any]:
    markers, top = [], []
    record: dict[str, Any] = {"row": line.row, "code": line.subject, "level": line.level, "title": line.title}
    for column in columns:
        value = line.cells.get(column)
        if isinstance(value, str) and value.startswith(">"):
            top.append(column.name.lower())
            value = int(value[1:])
        if isinstance(value, str):
            markers.append(value)
            value = None
        record[column.name.lower()] = None if value is None else value / column.scale
    return record | {"markers": ", ".join(sorted(set(markers))), "top_coded": ", ".join(top)}


def wages(lines: Iterable[Line]) -> "pd.DataFrame":
    """An OEWS table, with the ratios that a shifted or rescaled column would break."""
    frame = table(lines, REGIONAL)
    free = frame["top_coded"] == ""
    frame["hours"] = (frame["median_annual"] / frame["median_hourly"]).where(free)
    frame["mean_over_median"] = (frame["mean_annual"] / frame["median_annual"]).where(free)
    frame["wage"] = frame["median_annual"].fillna(frame["median_hourly"] * HOURS)
    frame["words"] = frame["title"].str.len()
    return frame


def wages_summary(frame: "pd.DataFrame") -> "pd.DataFrame":
    """What holds over a whole OEWS table, in one row."""
    total = frame[frame["level"] == "total"]
    jobs = float(total["employment"].iloc[0]) if len(total) else float("nan")

    def share(level: str) -> float:
        return float(frame.loc[frame["level"] == level, "employment"].sum()) / jobs

    return _one_row(
        rows=len(frame),
        totals=len(total),
        majors=int((frame["level"] == "major").sum()),
        detailed=int((frame["level"] == "detailed").sum()),
        jobs=jobs,
        jobs_in_majors=share("major"),
        jobs_in_detailed=share("detailed"),
        median=float(total["median_annual"].iloc[0]) if len(total) else float("nan"),
        employment_missing=float(frame["employment"].isna().mean()),
        wage_missing=float(frame["wage"].isna().mean()),
        zeros=int((frame[[column.name.lower() for column in REGIONAL]] == 0).sum().sum()),
        distinct_medians=int(frame["median_annual"].nunique()),
    )


def projections(lines: Iterable[Line]) -> "pd.DataFrame":
    """A table of projections, with what its own arithmetic leaves over beyond rounding."""
    frame = table(lines, PROJECTED)
    base, later, change = frame["employment"], frame["employment_projected"], frame["growth_jobs"]
    frame["change_gap"] = (later - base - change).abs()
    # a percent printed with one decimal, of two counts printed to the nearest hundred
    low, high = 100 * (change - 50) / (base + 50), 100 * (change + 50) / (base - 50).clip(lower=1)
    printed = frame["growth_percent"]
    frame["percent_gap"] = (low - 0.05 - printed).clip(lower=0) + (printed - high - 0.05).clip(lower=0)
    frame["turnover"] = frame["openings"] / base.clip(lower=50)
    frame["words"] = frame["title"].str.len()
    return frame


def projections_summary(frame: "pd.DataFrame") -> "pd.DataFrame":
    """What holds over a whole table of projections, in one row. The total is empty in tables that have no such row."""
    total = frame[frame["level"] == "total"]
    items = frame[frame["level"] == "detailed"]
    summed = float(items["employment"].sum())
    jobs = float(total["employment"].iloc[0]) if len(total) else summed
    later = float(items["employment_projected"].sum())
    return _one_row(
        rows=len(frame),
        totals=len(total),
        detailed=len(items),
        jobs=jobs,
        jobs_in_detailed=summed / jobs if jobs else float("nan"),
        growth=100 * (later / summed - 1) if summed else float("nan"),
        declining=float((items["growth_percent"] < 0).mean()),
        missing=float(frame[["employment", "employment_projected", "growth_percent"]].isna().mean().mean()),
        distinct_percents=int(frame["growth_percent"].nunique()),
    )


def change(frame: "pd.DataFrame", previous: "pd.DataFrame", *, value: str) -> "pd.DataFrame":
    """Rows that both releases have, and how much they moved; `value` is the column of most interest."""
    keys = ["code", "level"]
    both = frame.merge(previous, on=keys, suffixes=("", "_before"))
    both["employment_ratio"] = both["employment"] / both["employment_before"]
    both["value_ratio"] = both[value] / both[f"{value}_before"]
    both["value_moved"] = both[value] - both[f"{value}_before"]
    both["same_title"] = [
        _plain(now) == _plain(before) for now, before in zip(both["title"], both["title_before"], strict=True)
    ]
    return both[[*keys, "row", "title", "title_before", "same_title", "employment_ratio", "value_ratio", "value_moved"]]


def change_summary(frame: "pd.DataFrame", previous: "pd.DataFrame", moved: "pd.DataFrame") -> "pd.DataFrame":
    """How two releases differ as a whole, in one row."""
    unmoved = moved["value_moved"].dropna() == 0
    return _one_row(
        kept=len(moved) / len(previous) if len(previous) else float("nan"),
        new=1 - len(moved) / len(frame) if len(frame) else float("nan"),
        unmoved=float(unmoved.mean()) if len(unmoved) else float("nan"),
        median_ratio=float(moved["value_ratio"].median()),
        jobs_ratio=float(moved["employment_ratio"].median()),
    )


def _plain(title: str) -> str:
    return "".join(letter for letter in title.lower() if letter.isalnum())


def _one_row(**values: Any) -> "pd.DataFrame":
    import pandas as pd

    return pd.DataFrame([values])
