"""The survey of employers: jobs and average hourly earnings of the nation (bls.gov/ces)."""

from factcheck.reference.economy import NATIONAL
from factcheck.sources.series import SeriesSource

SOURCE = SeriesSource(
    name="ces",
    program="CES",
    about="jobs and average hourly earnings of the nation",
    series=lambda library: [one for one in NATIONAL if one.program == "CES"],
)
