"""The household survey: unemployment, U-6 and participation of the nation (bls.gov/cps)."""

from factcheck.reference.economy import NATIONAL
from factcheck.sources.series import SeriesSource

SOURCE = SeriesSource(
    name="cps",
    program="CPS",
    about="unemployment, U-6 and participation of the nation",
    series=lambda library: [one for one in NATIONAL if one.program == "CPS"],
)
