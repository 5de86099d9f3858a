"""Occupational Employment and Wage Statistics: tables of the nation, of states and of areas, zips each spring.

bls.gov/oes/tables.htm; the three differ in the letters at the end of their names and in size.
"""

from factcheck.sources.base import Source


def _zip(name: str, table: str, letters: str, max_bytes: int) -> Source:
    return Source(
        name=name,
        program="OEWS",
        host="https://www.bls.gov",
        path=lambda year: f"/oes/special-requests/oesm{year % 100:02d}{letters}.zip",
        file=lambda year: f"oesm{year % 100:02d}{letters}.zip",
        max_bytes=max_bytes,
        table=table,
    )


SOURCE = _zip("oews", "nation", "nat", 20_000_000)
AREAS = (_zip("oews", "states", "st", 30_000_000), _zip("oews", "metropolitan", "ma", 60_000_000))
"""What lies below the nation, asked for by name: the embedded figures have states, and most guides need no more."""
