"""Statistics offices: where each publishes what, one file for each publication. The differences are data."""

from factcheck.sources import ces, cpi, cps, laus, oews, projections
from factcheck.sources.base import Source
from factcheck.sources.series import SeriesSource

SOURCES: tuple[Source, ...] = (oews.SOURCE, projections.SOURCE)
SERIES: tuple[SeriesSource, ...] = (cpi.SOURCE, cps.SOURCE, laus.SOURCE, ces.SOURCE)
