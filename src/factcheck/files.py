"""Writing files so that they are whole or untouched."""

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from factcheck.errors import UsageError


def write_atomically(path: Path, text: str) -> None:
    """Write `text` as UTF-8, newlines as they are; `path` is replaced at once, keeping its permissions.

    A link stays a link: what it points to is replaced. Raises UsageError; then `path` is as it was.
    """
    target = path.resolve()
    temporary = None
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        mode = target.stat().st_mode & 0o7777 if target.exists() else 0o666 & ~_umask()
        with tempfile.NamedTemporaryFile("wb", dir=target.parent, prefix=f".{target.name}.", delete=False) as file:
            temporary = Path(file.name)
            file.write(text.encode("utf-8", "surrogateescape"))
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(mode)
        temporary.replace(target)
    except OSError as error:
        if temporary:
            with suppress(OSError):
                temporary.unlink()
        raise UsageError(f"{path}: this file cannot be written ({error.strerror}); name another place") from error


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
