"""Local area unemployment statistics: the unemployment rate of each state (bls.gov/lau)."""

from factcheck.reference.economy import states
from factcheck.sources.series import SeriesSource

SOURCE = SeriesSource(
    name="laus",
    program="LAUS",
    about="the unemployment rate of each state",
    series=lambda library: states(library.connection),
)
