"""One module for each family of official files; each reads its files and yields records (records.py).

To add a family: write a module with an `IMPORTER`, and enter it below. Tables and their columns are in schema.sql.
Order does not matter; the build sorts.
"""

from factcheck.reference.importers import areas, handbook, oews, page_quotes, projections, series, titles
from factcheck.reference.records import Importer

IMPORTERS: tuple[Importer, ...] = (
    oews.IMPORTER,
    areas.IMPORTER,
    projections.IMPORTER,
    handbook.IMPORTER,
    page_quotes.IMPORTER,
    titles.IMPORTER,
    series.IMPORTER,
)
