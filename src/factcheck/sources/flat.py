"""The flat files of OEWS (download.bls.gov/pub/time.series/oe): every series of the newest year, states and areas too.

`oe.data.0.Current` is over 300 MB. It is written to the disk as it comes and read line by line, so that neither
needs memory; what is taken from it are the areas of the two kinds, and the national tables stay those of the zips.
"""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from factcheck.reference.importers.areas import FLAT
from factcheck.reference.publish import Manifest, import_all
from factcheck.sources.base import Tags
from factcheck.web import Web

NAME = "oews-flat"
HOST = "https://download.bls.gov"
PATH = "/pub/time.series/oe/"
MAX_BYTES = 2_000_000_000
# A slow line carries 300 MB in an hour.
SECONDS = 3_600.0


@dataclass(frozen=True, slots=True)
class Pulled:
    """What was published, one manifest for each kind of area; None where the server says that nothing has changed."""

    manifests: tuple[Manifest, ...] | None


def pull_flat(
    folder: Path,
    web: Web,
    *,
    today: date,
    kinds: Sequence[str] = (),
    host: str | None = None,
    suites: Path | None = None,
    seconds: float = SECONDS,
) -> Pulled:
    """Fetch the flat files and take in the areas of these kinds (none: of both).

    Raises:
        SourceError: the server or a file is not what it should be; Refused: the table breaks its expectations.
    What was published before the error stays; nothing else changes, and nothing fetched is left behind.
    """
    target = folder / "downloads" / "oe"
    shutil.rmtree(target, ignore_errors=True)  # what a killed run left behind
    tags = Tags(folder)
    data, *names = FLAT
    url = f"{host or HOST}{PATH}"
    etag, modified = tags.of(url + data)
    place = target / data
    try:
        done = web.download(url + data, place, max_bytes=MAX_BYTES, seconds=seconds, etag=etag, modified=modified)
        if done is None:
            return Pulled(None)
        for name in names:
            web.download(url + name, target / name, max_bytes=MAX_BYTES)
        manifests = import_all(target, folder, today=today, suites=suites, url=url + data, kinds=kinds)
    finally:
        shutil.rmtree(target, ignore_errors=True)
    tags.keep(url + data, done)
    return Pulled(tuple(manifests))
