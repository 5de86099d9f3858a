"""`factcheck reference pull series` (or cpi, cps, laus, ces): monthly series of the whole economy."""

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from factcheck.reference.publish import Manifest
    from factcheck.web import Web

ALL = "series"
NAMES = (ALL, "cpi", "cps", "laus", "ces")
KEY = "BLS_API_KEY"
"""The environment variable that holds a registration key of the Public Data API."""


def pull_series(
    name: str, folder: Path, web: "Web", *, today: date, host: str | None, tell: Callable[["Manifest"], None]
) -> None:
    """Fetch the series of one source, or of all four, one after the other; what came before an error stays."""
    from factcheck.sources import SERIES
    from factcheck.sources.api import PATH, URL
    from factcheck.sources.series import pull_series as fetch

    for source in SERIES:
        if name not in (ALL, source.name):
            continue
        url = f"{host}{PATH}" if host else URL
        manifest = fetch(source, folder, web, today=today, key=os.environ.get(KEY) or None, url=url)
        if manifest is None:
            click.echo(f"{source.name}: {source.about}: nothing new")
        else:
            tell(manifest)
