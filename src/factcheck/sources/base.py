"""What a publication is, and the one way to fetch it."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from factcheck.reference.calendar import due
from factcheck.reference.library import Library
from factcheck.reference.publish import Manifest, current, import_file
from factcheck.web import Web


@dataclass(frozen=True, slots=True)
class Source:
    """One table that an office publishes again and again.

    path  first year of the release -> path on the host
    file  first year of the release -> the file's own name, by which its table is recognised
    """

    name: str
    program: str
    host: str
    path: Callable[[int], str]
    file: Callable[[int], str]
    max_bytes: int


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
    tags = _tags(folder)
    known = tags.get(url, {})
    done = web.download(url, target, max_bytes=source.max_bytes, etag=known.get("etag"), modified=known.get("modified"))
    if done is None:
        return Pulled(source.name, year, None)
    try:
        manifest = import_file(target, folder, today=today, suites=suites, url=url)
    finally:
        target.unlink(missing_ok=True)
    tags[url] = {name: value for name, value in (("etag", done.etag), ("modified", done.modified)) if value}
    partial = folder / "downloads" / "tags.partial"
    partial.write_text(json.dumps(tags, indent=1, sort_keys=True), "utf-8")
    partial.replace(folder / "downloads" / "tags.json")
    return Pulled(source.name, year, manifest)


def _tags(folder: Path) -> dict[str, dict[str, str]]:
    """URL -> what to send to learn whether it changed. Lost or broken, everything is simply fetched again."""
    try:
        found = json.loads((folder / "downloads" / "tags.json").read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
