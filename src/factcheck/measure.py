"""What a number measures; the names are those of the JSON output."""

from enum import StrEnum

from factcheck.quantity import Unit


class Measure(StrEnum):
    MEDIAN_ANNUAL = "median_annual_wage"
    MEAN_ANNUAL = "mean_annual_wage"
    ANNUAL = "annual_wage_unspecified"
    MEDIAN_HOURLY = "median_hourly_wage"
    MEAN_HOURLY = "mean_hourly_wage"
    HOURLY = "hourly_wage_unspecified"
    P10_ANNUAL = "p10_annual_wage"
    P25_ANNUAL = "p25_annual_wage"
    P75_ANNUAL = "p75_annual_wage"
    P90_ANNUAL = "p90_annual_wage"
    P10_HOURLY = "p10_hourly_wage"
    P25_HOURLY = "p25_hourly_wage"
    P75_HOURLY = "p75_hourly_wage"
    P90_HOURLY = "p90_hourly_wage"
    GROWTH_PERCENT = "projected_growth_percent"
    GROWTH_JOBS = "projected_growth_jobs"
    OPENINGS = "annual_openings"
    EMPLOYMENT = "employment"
    ENTRY_EDUCATION = "entry_education"
    OTHER = "other"

    @property
    def is_wage(self) -> bool:
        return self.value.endswith("_wage") or self in (Measure.ANNUAL, Measure.HOURLY)

    @property
    def is_projection(self) -> bool:
        return self in (Measure.GROWTH_PERCENT, Measure.GROWTH_JOBS, Measure.OPENINGS)


def unit_of(measure: Measure) -> Unit:
    """The unit in which the office publishes this measure."""
    if "hourly" in measure.value:
        return Unit.USD_HOUR
    if measure.is_wage:
        return Unit.USD_YEAR
    return Unit.PERCENT if measure is Measure.GROWTH_PERCENT else Unit.JOBS
