"""Tables of areas as data frames for the expectation suites, made row by row: 200,000 rows, one array a column.

Values are in the published unit, as in frames.py; `beside_nation` is a wage as a multiple of the nation's for the same
occupation. pandas is imported when a frame is made.
"""

from array import array
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from factcheck.reference.columns import REGIONAL, Column
from factcheck.reference.frames import HOURS
from factcheck.reference.records import Line

if TYPE_CHECKING:
    import pandas as pd

_MAJORS = 22


def nation(lines: Iterable[Line]) -> dict[str, Line]:
    """The national row of each code, the finest where it stands at two levels."""
    order = ("total", "major", "minor", "broad", "detailed")
    return {line.subject: line for line in sorted(lines, key=lambda line: order.index(line.level))}


def table(pairs: Iterable[tuple[str, Line]], beside: Mapping[str, Line]) -> "pd.DataFrame":
    """area, code, level, title, markers, top_coded, the numbers, and the ratios that a shifted column would break."""
    import numpy as np
    import pandas as pd

    names: dict[str, list[str]] = {name: [] for name in ("area", "code", "level", "title", "markers", "top_coded")}
    numbers = {column: array("d") for column in REGIONAL}
    known: dict[str, str] = {}

    def same(text: str) -> str:
        return known.setdefault(text, text)

    for area, line in pairs:
        markers, top = set(), []
        for column, values in numbers.items():
            value = line.cells.get(column)
            if isinstance(value, str) and value.startswith(">"):
                top.append(column.name.lower())
                value = int(value[1:])
            if isinstance(value, str):
                markers.add(value)
            values.append(value / column.scale if isinstance(value, int) else float("nan"))
        for name, text in (("area", area), ("code", line.subject), ("level", line.level), ("title", line.title)):
            names[name].append(same(text))
        names["markers"].append(same(", ".join(sorted(markers))))
        names["top_coded"].append(same(", ".join(top)))
    frame = pd.DataFrame({**names, **{column.name.lower(): np.frombuffer(v) for column, v in numbers.items()}})
    free = frame["top_coded"] == ""
    frame["hours"] = (frame["median_annual"] / frame["median_hourly"]).where(free)
    frame["mean_over_median"] = (frame["mean_annual"] / frame["median_annual"]).where(free)
    frame["wage"] = frame["median_annual"].fillna(frame["median_hourly"] * HOURS)
    frame["beside_nation"] = frame["wage"] / frame["code"].map(_wages(beside)).astype(float)
    frame["words"] = frame["title"].map(len)
    return frame


def _wages(beside: Mapping[str, Line]) -> dict[str, float]:
    found = {}
    for code, line in beside.items():
        year, hour = line.cells.get(Column.MEDIAN_ANNUAL), line.cells.get(Column.MEDIAN_HOURLY)
        if isinstance(year, int):
            found[code] = float(year)
        elif isinstance(hour, int):
            found[code] = hour / 100 * HOURS
    return found


def areas(frame: "pd.DataFrame") -> "pd.DataFrame":
    """One row for each area: its totals, and what the major groups leave over."""
    import pandas as pd

    groups = frame.groupby("area", sort=True)
    total = frame[frame["level"] == "total"].groupby("area")
    majors = frame[frame["level"] == "major"].groupby("area")
    each = pd.DataFrame({"rows": groups.size()})
    each["totals"] = total.size().reindex(each.index).fillna(0)
    each["majors"] = majors.size().reindex(each.index).fillna(0)
    each["jobs"] = total["employment"].first().reindex(each.index)
    each["median"] = total["wage"].first().reindex(each.index)
    each["jobs_in_majors"] = majors["employment"].sum().reindex(each.index) / each["jobs"]
    whole = majors["employment"].count().reindex(each.index) == _MAJORS  # a major group may be withheld
    each["jobs_in_all_majors"] = each["jobs_in_majors"].where(whole)
    return each.rename_axis("area").reset_index()


def summary(
    frame: "pd.DataFrame", each: "pd.DataFrame", beside: Mapping[str, Line], *, kind: str, doubled: int
) -> "pd.DataFrame":
    """What holds over a whole table of areas, in one row; shares are of the nation's."""
    import pandas as pd

    jobs = {code: line.cells.get(Column.EMPLOYMENT) for code, line in beside.items()}
    known = {code: float(value) for code, value in jobs.items() if isinstance(value, int) and value}
    summed = frame.groupby("code")["employment"].sum()
    shares = summed / summed.index.map(known)
    wages = [column.name.lower() for column in REGIONAL]
    row: dict[str, str | float] = {
        "kind": kind,
        "rows": len(frame),
        "areas": len(each),
        "doubled": doubled,
        "whole_areas": float((each["majors"] == _MAJORS).mean()),
        "codes_of_nation": float(frame["code"].isin(known).mean()),
        "jobs_of_nation": float(each["jobs"].sum()) / known.get("00-0000", float("nan")),
        "codes_beyond_nation": float((shares > 1.1).mean()),
        "wage_of_nation": float(frame["beside_nation"].median()),
        "employment_missing": float(frame["employment"].isna().mean()),
        "wage_missing": float(frame["wage"].isna().mean()),
        "zeros": int((frame[wages] == 0).sum().sum()),
        "medians_as_nation": float((frame["beside_nation"] == 1).mean()),
        "distinct_medians": float(frame["median_annual"].nunique()) / len(frame) if len(frame) else 0.0,
    }
    return pd.DataFrame([row])


def change(frame: "pd.DataFrame", previous: "pd.DataFrame") -> "pd.DataFrame":
    """Rows that both releases have, and how much they moved."""
    keys = ["area", "code"]
    both = frame.merge(previous, on=keys, suffixes=("", "_before"))
    both["employment_ratio"] = both["employment"] / both["employment_before"]
    both["value_ratio"] = both["wage"] / both["wage_before"]
    return both[[*keys, "title", "employment_ratio", "value_ratio"]]


def change_summary(frame: "pd.DataFrame", previous: "pd.DataFrame", moved: "pd.DataFrame") -> "pd.DataFrame":
    """How two releases differ as a whole, in one row."""
    import pandas as pd

    ratios = moved["value_ratio"].dropna()
    before, after = set(previous["area"]), set(frame["area"])
    row = {
        "areas_kept": len(before & after) / len(before) if before else float("nan"),
        "kept": len(moved) / len(previous) if len(previous) else float("nan"),
        "unmoved": float((ratios == 1).mean()) if len(ratios) else float("nan"),
        "median_ratio": float(ratios.median()),
        "jobs_ratio": float(moved["employment_ratio"].median()),
    }
    return pd.DataFrame([row])
