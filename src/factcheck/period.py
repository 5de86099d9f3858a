"""When a figure holds: a year, a month, a quarter, or a stretch of years."""

from factcheck.values import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """A point (`Period(2020)`, `Period(2020, month=5)`) or a stretch (`Period(2019, 2029)`).

    A stretch with a month goes from that month of one year to the same of another: `Period(2023, 2024, month=7)` are
    the twelve months to July 2024. A stretch may have lost its start ("by 2026": `Period(None, 2026)`). A point has
    `end` None.
    """

    start: int | None
    end: int | None = None
    month: int | None = None
    quarter: int | None = None

    @property
    def is_span(self) -> bool:
        return self.end is not None

    def as_json(self) -> str | dict[str, int | None]:
        """The JSON form: "2020", "2020-05", "2015-Q1" or {"from": 2019, "to": 2029}, with "month" where it has one."""
        if self.is_span:
            ends: dict[str, int | None] = {"from": self.start, "to": self.end}
            return ends | ({"month": self.month} if self.month else {})
        if self.quarter:
            return f"{self.start}-Q{self.quarter}"
        return f"{self.start}-{self.month:02d}" if self.month else f"{self.start}"

    def __str__(self) -> str:
        if self.is_span and self.month:
            name = MONTHS[self.month - 1]
            return f"{name} {self.start} to {name} {self.end}"
        if self.is_span:
            return f"{self.start or '?'}-{str(self.end)[2:]}" if self.start else f"by {self.end}"
        if self.month:
            return f"{MONTHS[self.month - 1]} {self.start}"
        return f"Q{self.quarter} {self.start}" if self.quarter else str(self.start)


MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
