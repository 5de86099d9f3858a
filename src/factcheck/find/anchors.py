"""Cheap first looks: a rare word is sought before a costly pattern is tried, and only near where it stands."""

import re
from collections.abc import Iterator

_CAPITALS = str.maketrans({code: code + 32 for code in range(ord("A"), ord("Z") + 1)})


def lowered(text: str) -> str:
    """The text in small letters, position for position (some capitals, like "İ", would grow in `str.lower`)."""
    lower = text.lower()
    return lower if len(lower) == len(text) else text.translate(_CAPITALS)


def near(text: str, anchor: re.Pattern[str], *, before: int, after: int) -> Iterator[tuple[int, int]]:
    """The stretches of `text` around the finds of `anchor`, merged where they meet."""
    start = end = -1
    for match in anchor.finditer(text):
        low, high = max(0, match.start() - before), min(len(text), match.end() + after)
        if low > end:
            if end >= 0:
                yield start, end
            start = low
        end = high
    if end >= 0:
        yield start, end
