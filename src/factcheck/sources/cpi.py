"""Consumer prices: the CPI-U, all items and without food and energy (bls.gov/cpi)."""

from factcheck.reference.economy import NATIONAL
from factcheck.sources.series import SeriesSource

SOURCE = SeriesSource(
    name="cpi",
    program="CPI",
    about="the CPI-U, all items and without food and energy",
    series=lambda library: [one for one in NATIONAL if one.program == "CPI"],
)
