"""Files into documents: one module a format, chosen by LOADERS."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from stat import S_ISDIR

from factcheck.document import Document
from factcheck.errors import LoadError
from factcheck.load.data import load_yaml, written_as
from factcheck.load.decode import decode
from factcheck.load.html import load_html, load_xml
from factcheck.load.markdown import load_markdown
from factcheck.load.plain import load_text
from factcheck.load.script import load_json, load_script

MAX_BYTES = 20_000_000


@dataclass(frozen=True, slots=True)
class Loader:
    """How files with certain endings are read. The longest ending that fits decides."""

    name: str
    suffixes: tuple[str, ...]
    load: Callable[[str, str], Document]
    walked: bool = True  # whether such files count as guides when a folder is walked


LOADERS: tuple[Loader, ...] = (
    Loader("markdown", (".md", ".markdown", ".mdx", ".mkd", ".mdown"), load_markdown),
    Loader(
        "html",
        (".html", ".htm", ".xhtml", ".php", ".blade.php", ".njk", ".liquid", ".vue", ".svelte", ".astro"),
        load_html,
    ),
    Loader("script", (".jsx", ".tsx", ".js"), load_script),
    Loader("data", (".json",), load_json, walked=False),
    Loader("yaml", (".yaml", ".yml"), load_yaml, walked=False),
    Loader("xml", (".cnxml", ".xml", ".dita"), load_xml),
    Loader("text", (".txt", ".text"), load_text),
)
SUFFIXES: tuple[str, ...] = tuple(suffix for loader in LOADERS if loader.walked for suffix in loader.suffixes)


def load(path: str, *, data: bytes | None = None, max_bytes: int = MAX_BYTES) -> Document:
    """Read one guide. `data` is its bytes where they do not come from a file (standard input).

    Raises LoadError, with the path and what to do, where the file is missing, not a file, empty, binary, not UTF-8
    or larger than `max_bytes`.
    """
    if data is None:
        data = _bytes(path, max_bytes)
    if len(data) > max_bytes:
        raise LoadError(_too_large(path, len(data), max_bytes))
    text = decode(path, data)
    if not text.strip("\ufeff \t\r\n"):
        raise LoadError(f"{path}: the file is empty, expected a guide; remove it or write it")
    return loader_for(path, text).load(path, text)


def loader_for(path: str, text: str) -> Loader:
    """By the file's ending, but for a page that is data from end to end; another file by what it looks like."""
    name = path.lower()
    for loader in LOADERS:
        if name.endswith(loader.suffixes):
            whole = written_as(text) if loader.name in ("markdown", "text") and not name.endswith(".mdx") else None
            return next((other for other in LOADERS if other.name == whole), loader)
    start = text[:2000].lstrip("\ufeff \t\r\n").lower()
    kind = "html" if start.startswith(("<!doctype html", "<html", "<head", "<body", "<div", "<p>", "<h")) else None
    if kind is None:
        markdown = (
            start.startswith(("---\n", "+++\n", "# ", "## ")) or "\n## " in text or "\n# " in text or "](http" in text
        )
        kind = "markdown" if markdown else "text"
    return next(loader for loader in LOADERS if loader.name == kind)


def _bytes(path: str, max_bytes: int) -> bytes:
    file = Path(path)
    try:
        about = file.stat()
        if S_ISDIR(about.st_mode):
            raise LoadError(f"{path}: is a folder, expected a file")
        if about.st_size > max_bytes:
            raise LoadError(_too_large(path, about.st_size, max_bytes))
        return file.read_bytes()
    except FileNotFoundError as error:
        raise LoadError(f"{path}: there is no such file; check the path") from error
    except OSError as error:
        raise LoadError(f"{path}: cannot be read ({error.strerror or error}); check its permissions") from error


def _too_large(path: str, size: int, max_bytes: int) -> str:
    return (
        f"{path}: the file has {size:,} bytes, the limit is {max_bytes:,}; "
        "split it, or raise 'max-bytes' in the settings"
    )
