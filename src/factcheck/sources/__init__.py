"""Statistics offices: where each publishes what, one file for each publication. The differences are data."""

from factcheck.sources import oews, projections
from factcheck.sources.base import Source

SOURCES: tuple[Source, ...] = (oews.SOURCE, projections.SOURCE)
