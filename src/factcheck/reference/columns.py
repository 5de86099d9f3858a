"""The columns that a published row can have: what each measures, how it is stored, and how finely it is published."""

from enum import IntEnum

from factcheck.measure import Measure


class Column(IntEnum):
    """Numbers are part of the snapshot's format: add at the end, never renumber."""

    EMPLOYMENT = 0
    MEAN_HOURLY = 1
    MEAN_ANNUAL = 2
    P10_HOURLY = 3
    P25_HOURLY = 4
    MEDIAN_HOURLY = 5
    P75_HOURLY = 6
    P90_HOURLY = 7
    P10_ANNUAL = 8
    P25_ANNUAL = 9
    MEDIAN_ANNUAL = 10
    P75_ANNUAL = 11
    P90_ANNUAL = 12
    GROWTH_PERCENT = 13
    GROWTH_JOBS = 14
    OPENINGS = 15
    EMPLOYMENT_PROJECTED = 16
    OPENINGS_DECADE = 17  # 2014-24 and before: growth plus replacement over the whole decade

    @property
    def measure(self) -> Measure:
        return _MEASURES.get(self) or Measure[self.name]

    @property
    def scale(self) -> int:
        """Stored integers are the published value times this: cents of an hourly wage, tenths of a percent."""
        if self.name.endswith("_HOURLY"):
            return 100
        return 10 if self is Column.GROWTH_PERCENT else 1

    def step(self, program: str) -> float:
        """The unit of the last digit that the program publishes."""
        if self.name.endswith("_HOURLY"):
            return 0.01
        if self.measure.is_wage:
            return 10
        if self is Column.GROWTH_PERCENT:
            return 1 if program == "OOH" else 0.1
        return 10 if program == "OEWS" else 100


_MEASURES = {
    Column.EMPLOYMENT_PROJECTED: Measure.EMPLOYMENT,
    Column.OPENINGS_DECADE: Measure.OPENINGS,
}
BY_MEASURE: dict[Measure, tuple[Column, ...]] = {
    measure: tuple(column for column in Column if column.measure is measure)
    for measure in {column.measure for column in Column}
}
REGIONAL = tuple(column for column in Column if column <= Column.P90_ANNUAL)
WAGES = tuple(column for column in Column if column.measure.is_wage)

# How series ids of OEWS number the kinds of value; 02, 05, 16 and 17 (errors, shares) are not held.
DATATYPE = {
    Column.EMPLOYMENT: "01",
    Column.MEAN_HOURLY: "03",
    Column.MEAN_ANNUAL: "04",
    Column.P10_HOURLY: "06",
    Column.P25_HOURLY: "07",
    Column.MEDIAN_HOURLY: "08",
    Column.P75_HOURLY: "09",
    Column.P90_HOURLY: "10",
    Column.P10_ANNUAL: "11",
    Column.P25_ANNUAL: "12",
    Column.MEDIAN_ANNUAL: "13",
    Column.P75_ANNUAL: "14",
    Column.P90_ANNUAL: "15",
}
