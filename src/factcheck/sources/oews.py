"""Occupational Employment and Wage Statistics: the national table, a zip each spring (bls.gov/oes/tables.htm)."""

from factcheck.sources.base import Source

SOURCE = Source(
    name="oews",
    program="OEWS",
    host="https://www.bls.gov",
    path=lambda year: f"/oes/special-requests/oesm{year % 100:02d}nat.zip",
    file=lambda year: f"oesm{year % 100:02d}nat.zip",
    max_bytes=20_000_000,
)
