"""Where the figures in use stand: the embedded snapshot, a file, or the release that a library folder points to."""

from pathlib import Path

from factcheck.errors import ReferenceMissing

FIGURES = "figures.sqlite"
AREAS = "areas.sqlite"
"""Metropolitan areas, in a file of their own beside the snapshot; most libraries do without."""
MARK = "embedded"
"""A file of this name in a release says that its snapshot is the embedded one."""
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
    if not any((folder / RELEASES / name / one).is_file() for one in (FIGURES, MARK)):
        raise ReferenceMissing(
            f"{pointer} names {name}, which is not there; remove that file to use the embedded figures"
        )
    return name


def resolve(path: Path | None) -> Path:
    """The snapshot file for None, a file or a library folder. Raises ReferenceMissing as `current_name`."""
    if path is None:
        return EMBEDDED
    if not path.is_dir():
        return path
    name = current_name(path)
    figures = path / RELEASES / name / FIGURES if name else EMBEDDED
    return figures if figures.is_file() else EMBEDDED


def areas(path: Path | None) -> Path | None:
    """The file of metropolitan areas that belongs to None, a file or a library folder; None where there is none."""
    if path is not None and path.is_dir():
        name = current_name(path)
        found = path / RELEASES / name / AREAS if name else EMBEDDED.with_name(AREAS)
    else:
        found = (path or EMBEDDED).with_name(AREAS)
    return found if found.is_file() else None
