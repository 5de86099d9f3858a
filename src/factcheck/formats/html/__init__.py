"""The report for reviewers: a folder of pages that needs no network and no server."""

from factcheck.errors import UsageError
from factcheck.formats.base import Style
from factcheck.formats.html.site import write_site
from factcheck.report import Report

__all__ = ["write", "write_site"]


def write(report: Report, style: Style) -> str:
    """The report is many pages, which cannot go to a terminal or into one file."""
    raise UsageError("the html report is a folder of pages; add --output FOLDER, such as --output reports/")
