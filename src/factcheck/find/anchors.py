"""Cheap first looks: a rare word is sought before a costly pattern is tried, and only near where it stands."""

import re
from collections.abc import Iterable, Iterator

_CAPITALS = str.maketrans({code: code + 32 for code in range(ord("A"), ord("Z") + 1)})


def lowered(text: str) -> str:
    """The text in small letters, position for position (some capitals, like "İ", would grow in `str.lower`)."""
    lower = text.lower()
    return lower if len(lower) == len(text) else text.translate(_CAPITALS)


_ANY_DIGIT = re.compile(r"\d")
_DIGIT = re.compile(r"[0-9]")


def has_digit(text: str) -> bool:
    """Whether a digit stands in the text, of whatever script: `\\d` alone takes twice as long over plain text."""
    return _DIGIT.search(text) is not None or (not text.isascii() and _ANY_DIGIT.search(text) is not None)


def holds(text: str, words: Iterable[str]) -> bool:
    """Whether the text has any of `words`."""
    for word in words:  # noqa: SIM110 - twice as fast as any() over a generator
        if word in text:
            return True
    return False


def holds_all(text: str, words: Iterable[str]) -> bool:
    """Whether the text has each of `words`."""
    return all(word in text for word in words)


def places(text: str, words: Iterable[str]) -> list[int]:
    """Where any of `words` starts, in the order of the text. `str.find` beats a pattern of alternatives by far."""
    found: list[int] = []
    for word in words:
        if word not in text:
            continue
        position = text.find(word)
        while position >= 0:
            found.append(position)
            position = text.find(word, position + 1)
    return sorted(found) if len(found) > 1 else found


def near(text: str, words: Iterable[str], *, before: int, after: int) -> Iterator[tuple[int, int]]:
    """The stretches of `text` that reach `before` and `after` the starts of `words`, merged where they meet."""
    start = end = -1
    for position in places(text, words):
        low, high = max(0, position - before), min(len(text), position + after)
        if low > end:
            if end >= 0:
                yield start, end
            start = low
        end = high
    if end >= 0:
        yield start, end
