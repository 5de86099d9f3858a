"""What a publication is, and the one way to fetch it."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from factcheck.reference.calendar import due
from factcheck.reference.library import Library
from factcheck.reference.publish import Manifest, current, import_all
from factcheck.reference.regions import KINDS
from factcheck.web import Download, Web


@dataclass(frozen=True, slots=True)
class Source:
    """One table that an office publishes again and again.

    path  first year of the release -> path on the host
    file  first year of the release -> the file's own name, by which its table is recognised
    table "nation", or the kind of areas it is about: "states", "metropolitan"
    """

    name: str
    program: str
    host: str
    path: Callable[[int], str]
    file: Callable[[int], str]
    max_bytes: int
    table: str = "nation"


@dataclass(frozen=True, slots=True)
class Pulled:
    """What became of one release: published (`manifest`), or unchanged since the last look."""

    source: str
    year: int
    manifest: Manifest | None


def pull(
    source: Source, folder: Path, web: Web, *, today: date, host: str | None = None, suites: Path | None = None
) -> list[Pulled]:
    """Fetch every release of a source that should be out and is not held, oldest first.

    Raises:
        SourceError: the server or the file is not what it should be; Refused: the table breaks its expectations.
    What was published before the error stays; nothing else changes.
    """
    held = Library.open(current(folder)).releases()
    years = [int(one.name.split("-")[0].split()[-1]) for one in due(held, today=today) if one.program == source.program]
    return [fetch(source, year, folder, web, today=today, host=host, suites=suites) for year in years]


def pull_areas(
    source: Source, folder: Path, web: Web, *, today: date, host: str | None = None, suites: Path | None = None
) -> Pulled | None:
    """Fetch the areas of the newest release whose national table is held; None where they are held already.

    Raises as `pull`.
    """
    library = Library.open(folder)
    newest = library.newest(source.program)
    held = {one for one, sort, _, _ in library.regional() if sort in KINDS[source.table]}
    if newest in held:
        return None
    return fetch(source, newest.period.start or 0, folder, web, today=today, host=host, suites=suites)


def fetch(
    source: Source,
    year: int,
    folder: Path,
    web: Web,
    *,
    today: date,
    host: str | None = None,
    suites: Path | None = None,
) -> Pulled:
    """Fetch one release, whether it is held or not; unchanged where the server says so."""
    url = f"{host or source.host}{source.path(year)}"
    target = folder / "downloads" / source.file(year)
    tags = Tags(folder)
    etag, modified = tags.of(url)
    done = web.download(url, target, max_bytes=source.max_bytes, etag=etag, modified=modified)
    if done is None:
        return Pulled(source.name, year, None)
    try:
        (manifest,) = import_all(target, folder, today=today, suites=suites, url=url, kinds=(source.table,))
    finally:
        target.unlink(missing_ok=True)
    tags.keep(url, done)
    return Pulled(source.name, year, manifest)


class Tags:
    """What to send to learn whether a file changed, by URL. Lost or broken, everything is simply fetched again."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "downloads" / "tags.json"

    def of(self, url: str) -> tuple[str | None, str | None]:
        """ETag and day of change in the last answer, where it had them."""
        found = self._read().get(url, {})
        return found.get("etag"), found.get("modified")

    def keep(self, url: str, done: Download) -> None:
        """Remember those of a file that was taken in."""
        tags = self._read()
        tags[url] = {name: value for name, value in (("etag", done.etag), ("modified", done.modified)) if value}
        partial = self.path.with_suffix(".partial")
        partial.write_text(json.dumps(tags, indent=1, sort_keys=True), "utf-8")
        partial.replace(self.path)

    def _read(self) -> dict[str, dict[str, str]]:
        try:
            found = json.loads(self.path.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}
