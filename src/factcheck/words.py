"""Figures and measures in plain words, for messages."""

from factcheck.figure import Bound, Figure
from factcheck.measure import Indicator, Measure
from factcheck.quantity import Unit

MEASURES: dict[str, str] = {
    Measure.MEDIAN_ANNUAL: "median annual wage",
    Measure.MEAN_ANNUAL: "mean annual wage",
    Measure.ANNUAL: "annual wage",
    Measure.MEDIAN_HOURLY: "median hourly wage",
    Measure.MEAN_HOURLY: "mean hourly wage",
    Measure.HOURLY: "hourly wage",
    Measure.P10_ANNUAL: "10th percentile annual wage",
    Measure.P25_ANNUAL: "25th percentile annual wage",
    Measure.P75_ANNUAL: "75th percentile annual wage",
    Measure.P90_ANNUAL: "90th percentile annual wage",
    Measure.P10_HOURLY: "10th percentile hourly wage",
    Measure.P25_HOURLY: "25th percentile hourly wage",
    Measure.P75_HOURLY: "75th percentile hourly wage",
    Measure.P90_HOURLY: "90th percentile hourly wage",
    Measure.GROWTH_PERCENT: "projected growth",
    Measure.GROWTH_JOBS: "projected change in jobs",
    Measure.OPENINGS: "openings a year",
    Measure.EMPLOYMENT: "employment",
    Indicator.PRICES: "CPI-U",
    Indicator.CORE_PRICES: "CPI-U less food and energy",
    Indicator.UNEMPLOYMENT: "unemployment rate",
    Indicator.UNDEREMPLOYMENT: "U-6 rate",
    Indicator.PARTICIPATION: "labor force participation rate",
    Indicator.PAYROLLS: "nonfarm payroll employment",
    Indicator.EARNINGS: "average hourly earnings",
    Indicator.PRODUCTION_EARNINGS: "average hourly earnings of production employees",
    Indicator.PRICES_CHANGE: "change of the CPI-U",
    Indicator.CORE_PRICES_CHANGE: "change of the CPI-U less food and energy",
    Indicator.UNEMPLOYMENT_CHANGE: "change of the unemployment rate",
    Indicator.UNDEREMPLOYMENT_CHANGE: "change of the U-6 rate",
    Indicator.PARTICIPATION_CHANGE: "change of the labor force participation rate",
    Indicator.PAYROLLS_CHANGE: "change of nonfarm payroll employment",
    Indicator.EARNINGS_CHANGE: "change of average hourly earnings",
    Indicator.PRODUCTION_EARNINGS_CHANGE: "change of average hourly earnings of production employees",
}

PROGRAMS = {
    "OEWS": "Occupational Employment and Wage Statistics",
    "EP": "Employment Projections",
    "OOH": "Occupational Outlook Handbook",
    "CPI": "Consumer Price Index",
    "CPS": "Current Population Survey",
    "LAUS": "Local Area Unemployment Statistics",
    "CES": "Current Employment Statistics",
}


def measure_text(measure: Measure | str) -> str:
    """ "median annual wage" for Measure.MEDIAN_ANNUAL; a name of its own reads as it is, without underscores."""
    return MEASURES.get(measure, str(measure).replace("_", " "))


def value_text(value: float, unit: Unit | str) -> str:
    """A value as a person writes it: "$87,660", "$14.50 an hour", "-3.2 percent", "1,234,500"."""
    if unit in (Unit.USD_YEAR, Unit.USD_HOUR, Unit.USD_WEEK):
        amount = f"${value:,.0f}" if unit == Unit.USD_YEAR and value == round(value) else f"${value:,.2f}"
        return amount + {Unit.USD_HOUR: " an hour", Unit.USD_WEEK: " a week"}.get(Unit(unit), "")
    if unit == Unit.INDEX:
        return f"{value:,.3f}".rstrip("0").removesuffix(".")
    number = f"{value:,.1f}".removesuffix(".0")
    return number + {Unit.PERCENT: " percent", Unit.POINTS: " points", Unit.YEARS: " years"}.get(Unit(unit), "")


def figure_value(figure: Figure) -> str:
    """The published value with its bound: "$239,200 or more"."""
    words = value_text(figure.value, figure.unit)
    return {Bound.EXACT: words, Bound.AT_LEAST: f"{words} or more", Bound.BELOW: f"under {words}"}[figure.bound]


def whose(figure: Figure) -> str:
    """ "Registered Nurses", "Registered Nurses in Texas": whom a figure is of."""
    return f"{figure.title} in {figure.area}" if figure.area else figure.title


def figure_text(figure: Figure) -> str:
    """ "$87,660, median annual wage of management analysts in May 2020"."""
    return f"{figure_value(figure)}, {about(figure)}, {period_text(figure)}"


def about(figure: Figure) -> str:
    """ "median annual wage of analysts in Texas"; of the economy "unemployment rate (seasonally adjusted)"."""
    where = f" in {figure.area}" if figure.area else ""
    if figure.indicator:
        return f"{figure.title}{where}"
    return f"{measure_text(figure.measure)} of {lower_title(figure.title)}{where}"


def in_words(figure: Figure) -> str:
    """ "unemployment rate (seasonally adjusted), June 2024"."""
    return f"{about(figure)}, {period_text(figure)}"


def period_text(figure: Figure) -> str:
    """ "May 2020" or "2019-29"."""
    return str(figure.period)


def lower_title(title: str) -> str:
    """An official title in running text: "management analysts", "EMTs and paramedics"."""
    return " ".join(word if word[1:] != word[1:].lower() else word.lower() for word in title.split())


def source_text(figure: Figure) -> str:
    """ "OEWS May 2020, oews/national_M2020_dl.xlsx national_M2020_dl!88"."""
    place = f"{figure.provenance.file} {figure.provenance.row}".strip()
    quoted = ", quoted from a page" if figure.provenance.grade == "quote" else ""
    return f"{figure.program} {figure.release.name}, {place}{quoted}"


def plural(count: int, one: str, many: str | None = None) -> str:
    """ "1 finding", "2 findings"."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"
