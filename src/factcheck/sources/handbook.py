"""The Occupational Outlook Handbook, page by page (bls.gov/ooh): some 340 web pages, fetched politely.

One request at a time, with a pause between; a pull that was stopped goes on where it was, because each page that came
is kept until all are there and the edition is published. Pages that have not changed since are not sent again.
"""

import hashlib
import json
import re
import shutil
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from factcheck.errors import SourceError, UsageError
from factcheck.reference.importers.handbook_page import MAX_BYTES, WITHOUT_FIGURES, read_page
from factcheck.reference.library import Library
from factcheck.reference.publish import Manifest, current, import_pages
from factcheck.web import Web

NAME, PROGRAM, HOST = "handbook", "OOH", "https://www.bls.gov"
INDEX = "/ooh/a-z-index.htm"
PAUSE = 1.0
"""Seconds between requests."""
_LINK = re.compile(r"""href=["'](?:https?://www\.bls\.gov)?(/ooh/[a-z-]+/([a-z0-9-]+)\.htm)["'#]""", re.IGNORECASE)
_INDEX_BYTES = 5_000_000
# Fewer links than this, and the index is no index any more.
_FEWEST = 200
_NO_PAGES = frozenset({"home"}) | WITHOUT_FIGURES
_FETCHED, _TAGS = "fetched.json", "tags.json"


@dataclass(frozen=True, slots=True)
class Pulled:
    """What became of a pull: pages that came, pages unchanged since the last one, and what was published."""

    came: int
    unchanged: int
    manifest: Manifest | None


def pull(
    folder: Path,
    web: Web,
    *,
    today: date,
    pages: Sequence[str] = (),
    host: str | None = None,
    suites: Path | None = None,
    pause: float = PAUSE,
    wait: Callable[[float], None] = time.sleep,
    track: Callable[[Sequence[str]], Iterable[str]] = tuple,
) -> Pulled:
    """Fetch all pages, or only `pages` (slugs), and publish their edition.

    Raises:
        UsageError: `pages` names one that there is not.
        SourceError: the server or a page is not what it should be; what came before is kept for the next pull.
        Refused: the edition breaks its expectations.
    The library in use is not changed then.
    """
    place = folder / "downloads" / NAME
    place.mkdir(parents=True, exist_ok=True)
    where = host or HOST
    addresses = _addresses(pages, folder, web, where, place)
    fetched, tags = _read(place / _FETCHED), _read(folder / "downloads" / _TAGS)
    unchanged, asked = 0, False
    for slug in track(sorted(addresses)):
        target, url = place / f"{slug}.html", f"{where}{addresses[slug]}"
        kept = _whole(fetched.get(slug, {}), target)
        if kept and fetched[slug].get("on") == str(today):
            continue
        if asked:
            wait(pause)
        asked = True
        known = fetched[slug] if kept else tags.get(url, {})
        done = web.download(
            url, target, max_bytes=MAX_BYTES, etag=known.get("etag"), modified=known.get("modified"), page=True
        )
        if done is None:
            unchanged += 0 if kept else 1
            continue
        _check(target, slug, url)
        found = {"url": url, "etag": done.etag, "modified": done.modified, "sha256": done.sha256, "on": str(today)}
        fetched[slug] = {name: value for name, value in found.items() if value}
        _write(place / _FETCHED, fetched)
    came = [slug for slug in addresses if _whole(fetched.get(slug, {}), place / f"{slug}.html")]
    if not came:
        return Pulled(0, unchanged, None)
    manifest = _publish(place, came, folder, today=today, suites=suites, url=where)
    for slug in came:
        tag = fetched.pop(slug)
        tags[tag["url"]] = {name: tag[name] for name in ("etag", "modified") if name in tag}
    _write(folder / "downloads" / _TAGS, tags)
    shutil.rmtree(place, ignore_errors=True)
    return Pulled(len(came), unchanged, manifest)


def _publish(
    place: Path, slugs: Sequence[str], folder: Path, *, today: date, suites: Path | None, url: str
) -> Manifest:
    """Hand over exactly the pages asked for: others may lie there from a pull that was stopped."""
    chosen = place / "pages"
    shutil.rmtree(chosen, ignore_errors=True)
    chosen.mkdir()
    for slug in slugs:
        shutil.copyfile(place / f"{slug}.html", chosen / f"{slug}.html")
    try:
        return import_pages(chosen, folder, today=today, suites=suites, url=f"{url}/ooh/")
    finally:
        shutil.rmtree(chosen, ignore_errors=True)


def _addresses(pages: Sequence[str], folder: Path, web: Web, host: str, place: Path) -> dict[str, str]:
    """Slug -> path on the host. Pages named are looked up in the library first, which spares the index."""
    if pages:
        known = _known(Library.open(current(folder)))
        if all(slug in known for slug in pages):
            return {slug: known[slug] for slug in pages}
    listed = _index(web, host, place)
    missing = [slug for slug in pages if slug not in listed]
    if missing:
        raise UsageError(
            f"the handbook has no page called {missing[0]!r}; a page is named as in its address, "
            "/ooh/math/actuaries.htm: actuaries"
        )
    return {slug: listed[slug] for slug in pages} if pages else listed


def _known(library: Library) -> dict[str, str]:
    rows = library.connection.execute(
        "SELECT DISTINCT subject, url FROM line JOIN source ON source.id = line.source "
        "JOIN release ON release.id = line.release WHERE program = ? AND url IS NOT NULL ORDER BY release.start",
        (PROGRAM,),
    )
    found = ((slug, _LINK.search(f'href="{url}"')) for slug, url in rows)
    return {slug: match[1] for slug, match in found if match}


def _index(web: Web, host: str, place: Path) -> dict[str, str]:
    """Every page that the handbook's index links."""
    target = place / "index.download"
    try:
        web.download(f"{host}{INDEX}", target, max_bytes=_INDEX_BYTES, page=True)
        text = target.read_text("utf-8", "replace")
    finally:
        target.unlink(missing_ok=True)
    found = {match[2].lower(): match[1] for match in _LINK.finditer(text) if match[2].lower() not in _NO_PAGES}
    if len(found) < _FEWEST:
        raise SourceError(
            f"{host}{INDEX}: only {len(found)} pages in the index, expected some 340; BLS changed it, "
            "or another page came"
        )
    return found


def _check(target: Path, slug: str, url: str) -> None:
    """Read the page at once, so that one of another shape stops the pull before hundreds more are asked for."""
    try:
        came = read_page(target.read_bytes(), target.name).slug
    except SourceError:
        target.unlink()
        raise
    if came != slug:
        target.unlink()
        raise SourceError(f"{url}: another page came ({came})")


def _whole(entry: dict[str, str], target: Path) -> bool:
    """Whether a page that came is still there as it came."""
    return target.is_file() and hashlib.sha256(target.read_bytes()).hexdigest() == entry.get("sha256")


def _read(path: Path) -> dict[str, dict[str, str]]:
    """Lost or broken, everything is simply fetched again."""
    try:
        found = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _write(path: Path, content: dict[str, dict[str, str]]) -> None:
    partial = path.with_suffix(".partial")
    partial.write_text(json.dumps(content, indent=1, sort_keys=True), "utf-8")
    partial.replace(path)
