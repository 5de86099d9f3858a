"""Where the figures in use stand: the embedded snapshot, a file, or the release that a library folder points to."""

from pathlib import Path

from factcheck.errors import ReferenceMissing

FIGURES = "figures.sqlite"
EMBEDDED = Path(__file__).parent / FIGURES
POINTER = "current"
RELEASES = "releases"


def current_name(folder: Path) -> str | None:
    """The release that a library folder points to; None for the embedded snapshot.

    Raises:
        ReferenceMissing: it points to a release that is not there.
    """
    pointer = folder / POINTER
    if not pointer.is_file():
        return None
    name = pointer.read_text("utf-8").strip()
    if not (folder / RELEASES / name / FIGURES).is_file():
        raise ReferenceMissing(
            f"{pointer} names {name}, which is not there; remove that file to use the embedded figures"
        )
    return name


def resolve(path: Path | None) -> Path:
    """The snapshot file for None, a file or a library folder. Raises ReferenceMissing as `current_name`."""
    if path is None:
        return EMBEDDED
    if path.is_dir():
        name = current_name(path)
        return path / RELEASES / name / FIGURES if name else EMBEDDED
    return path
