"""No pattern of the program can be made to hang: what it cannot match it gives up in time that grows slowly.

A guide may hold anything, and one that holds up the reader holds up all guides behind it.
"""

import importlib
import pkgutil
import random
import re
import signal
from collections.abc import Iterator
from itertools import pairwise
from types import FrameType

import pytest

import factcheck

SECONDS = 2
"""Of the processor, for a text that a sound pattern gives up in a few thousandths."""
LENGTH = 300
UNITS = ("a", "#", "1", " ", "1,", "-", "a ", "the ", "A", "Ab ", "$1 ", "word, ", "and ", ". ", "( ", "a'", "a b, ")


def patterns() -> Iterator[re.Pattern[str]]:
    """All that the modules hold by name, alone or in rows and tables."""
    seen = set()
    for module in pkgutil.walk_packages(factcheck.__path__, "factcheck."):
        if not module.name.endswith("__main__"):
            waiting = list(vars(importlib.import_module(module.name)).values())
            while waiting:
                value = waiting.pop()
                if isinstance(value, re.Pattern) and isinstance(value.pattern, str) and value not in seen:
                    seen.add(value)
                    yield value
                elif isinstance(value, dict):
                    waiting += value.values()
                elif isinstance(value, tuple | list):
                    waiting += value


def hostile(pattern: re.Pattern[str]) -> Iterator[str]:
    """One thing over and over, with an end that nothing expects: the pattern's own words too, alone and in pairs."""
    rng = random.Random(pattern.pattern)
    words = re.findall(r"[A-Za-z]{2,}", re.sub(r"\\[A-Za-z]", " ", pattern.pattern)) or ["x"]
    drawn = [rng.choice(words) for _ in range(40)]
    pairs = [f"{one} {other} " for one, other in pairwise(drawn)]
    for unit in (*UNITS, *(f"{word} " for word in drawn), *pairs):
        yield (f"{rng.choice(words)} " + unit * LENGTH)[:LENGTH] + "\0!"


def test_no_pattern_hangs() -> None:
    def give_up(number: int, frame: FrameType | None) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGVTALRM, give_up)
    count = 0
    try:
        for pattern in patterns():
            count += 1
            for text in hostile(pattern):
                signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS)
                try:
                    pattern.search(text)
                    pattern.match(text)
                    pattern.fullmatch(text)
                except TimeoutError:
                    pytest.fail(f"{pattern.pattern!r} hangs on {text[:80]!r}")
                finally:
                    signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    finally:
        signal.signal(signal.SIGVTALRM, before)
    assert count > 500
