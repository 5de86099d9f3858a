"""Employment projections: one workbook, replaced by the next cycle each year at the end of summer (bls.gov/emp)."""

from factcheck.sources.base import Source

SOURCE = Source(
    name="projections",
    program="EP",
    host="https://www.bls.gov",
    path=lambda _: "/emp/ind-occ-matrix/occupation.xlsx",
    file=lambda _: "occupation.xlsx",
    max_bytes=20_000_000,
)
