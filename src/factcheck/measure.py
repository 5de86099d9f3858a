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
        return self in _WAGES

    @property
    def is_projection(self) -> bool:
        return self in (Measure.GROWTH_PERCENT, Measure.GROWTH_JOBS, Measure.OPENINGS)


_WAGES = frozenset(one for one in Measure if one.endswith("_wage")) | {Measure.ANNUAL, Measure.HOURLY}


class Indicator(StrEnum):
    """What a series of the whole economy measures: of the nation or a state, never of an occupation.

    A change is no series of its own: it is computed from `level`.
    """

    PRICES = "consumer_price_index"
    CORE_PRICES = "core_consumer_price_index"
    UNEMPLOYMENT = "unemployment_rate"
    UNDEREMPLOYMENT = "underemployment_rate"
    PARTICIPATION = "labor_force_participation_rate"
    PAYROLLS = "payroll_employment"
    EARNINGS = "average_hourly_earnings"
    PRODUCTION_EARNINGS = "production_average_hourly_earnings"
    PRICES_CHANGE = "consumer_price_index_change"
    CORE_PRICES_CHANGE = "core_consumer_price_index_change"
    UNEMPLOYMENT_CHANGE = "unemployment_rate_change"
    UNDEREMPLOYMENT_CHANGE = "underemployment_rate_change"
    PARTICIPATION_CHANGE = "labor_force_participation_rate_change"
    PAYROLLS_CHANGE = "payroll_employment_change"
    EARNINGS_CHANGE = "average_hourly_earnings_change"
    PRODUCTION_EARNINGS_CHANGE = "production_average_hourly_earnings_change"

    @property
    def is_change(self) -> bool:
        return self.name.endswith("_CHANGE")

    @property
    def level(self) -> "Indicator":
        """The published series behind a change; a level is its own."""
        return Indicator[self.name.removesuffix("_CHANGE")]

    @property
    def change(self) -> "Indicator":
        """The change of a level; a change is its own."""
        return self if self.is_change else Indicator[f"{self.name}_CHANGE"]

    @property
    def is_rate(self) -> bool:
        """Whether the level is a percent, so that it changes by points."""
        return self.level in (Indicator.UNEMPLOYMENT, Indicator.UNDEREMPLOYMENT, Indicator.PARTICIPATION)

    @property
    def unit(self) -> Unit:
        """The unit in which it is told."""
        if self.level is Indicator.PAYROLLS:
            return Unit.JOBS
        if self.is_rate:
            return Unit.POINTS if self.is_change else Unit.PERCENT
        if self.is_change:
            return Unit.PERCENT
        return Unit.INDEX if self in (Indicator.PRICES, Indicator.CORE_PRICES) else Unit.USD_HOUR


def unit_of(measure: Measure) -> Unit:
    """The unit in which the office publishes this measure."""
    if "hourly" in measure.value:
        return Unit.USD_HOUR
    if measure.is_wage:
        return Unit.USD_YEAR
    return Unit.PERCENT if measure is Measure.GROWTH_PERCENT else Unit.JOBS
