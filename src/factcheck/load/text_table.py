"""What a table in plain text is made of."""

import re
from dataclasses import dataclass

Extent = tuple[int, int]

_VALUE = re.compile(
    r"[<>≤≥~]?\s*+\(?[-–−+]?\s*+(?:US)?[$£€]?\s*+\d[\d,.]*+(?:\s*(?:%|percent|million|billion|[kKMB]))?\)?(?:\s*(?:per|/)\s*\w+)?[*†]?"
    r"|[-–—]+|\*+|[Nn]/?[Aa]|#"
)


@dataclass(frozen=True, slots=True)
class TextCell:
    """`source[start:end]`, over `span` columns from `column` on."""

    start: int
    end: int
    column: int
    span: int = 1


@dataclass(frozen=True, slots=True)
class TextTable:
    """Covers lines `first` to `last` (exclusive) of the list it was found in."""

    first: int
    last: int
    captions: tuple[Extent, ...]
    rows: tuple[tuple[TextCell, ...], ...]
    header_rows: int


def is_value(text: str) -> bool:
    """Whether a cell is a figure, or a sign that stands for one that is missing."""
    return bool(_VALUE.fullmatch(text.strip()))
