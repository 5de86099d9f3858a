"""What an output format is."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from factcheck.report import Report


@dataclass(frozen=True, slots=True)
class Style:
    """How a text for people may look; formats for machines do not read it."""

    colour: bool = False
    width: int = 100
    quiet: bool = False  # findings and failures only, without the summary


@dataclass(frozen=True, slots=True)
class Format:
    """A way to write a report down.

    write   one whole text, in memory, so that it reaches its file at once or not at all
    file    the name it gets in a folder of outputs; None: it goes to the terminal even then
    site    for a format that is more than one page: writes all of it into a folder
    """

    name: str
    summary: str
    write: Callable[[Report, Style], str] = field(repr=False)
    file: str | None = None
    site: Callable[[Report, Path], object] | None = field(default=None, repr=False)
