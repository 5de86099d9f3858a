"""What the texts that a pattern matches begin with, so that a costly pattern is tried only where one of these stands.

Python's `re` tries each alternative of a pattern at each word of a text. A quick look for the few hundred ways in which
they begin leaves few words, and says which patterns those may match.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import groupby
from typing import TypeVar

Name = TypeVar("Name")

_LENGTH = 4  # letters of an opening: more leave few words less
_ANY = "\0"  # stands behind an opening whose next letter may be anything
_CLASS = r"\[\^?.(?:\\.|[^\]\\])*\]"
_PART = re.compile(
    rf"(?P<around>\(\?<?[=!]|\\[bBAZ]|[\^$])|(?P<group>\((?:\?:|\?P<\w+>|(?!\?)))|{_CLASS}|\\.|\.|(?P<letter>[^()|])"
)
_QUANTIFIER = re.compile(r"(?:[?*+]|\{(?P<least>\d+)(?:,\d*)?\})[?+]?")
_MARKS = re.compile(rf"\\.|{_CLASS}|[()|]")


def by_opening(patterns: Mapping[Name, Iterable[str]]) -> dict[str, tuple[Name, ...]]:
    """What a text may begin with -> the names of the patterns that may match it, in their order.

    No key is the beginning of another.
    """
    found = {name: {each for one in many for each in openings(one)} for name, many in patterns.items()}
    whole = {each for many in found.values() for each in many}
    named: dict[str, dict[Name, None]] = {}
    for name, many in found.items():
        for each in many:
            shortest = next(each[:size] for size in range(1, len(each) + 1) if each[:size] in whole)
            named.setdefault(shortest, {})[name] = None
    return {each: tuple(names) for each, names in named.items()}


def one_of(texts: Iterable[str]) -> str:
    """A pattern for any of the texts, made so that a first letter that none of them has is passed over quickly."""
    by_letter = groupby(sorted(texts), key=lambda text: text[:1])
    return "|".join(
        re.escape(letter) + "(?:" + "|".join(re.escape(text[1:]) for text in group) + ")" for letter, group in by_letter
    )


def openings(pattern: str, length: int = _LENGTH) -> frozenset[str]:
    """The first `length` letters of whatever `pattern` matches; fewer where it ends, or where any letter may follow."""
    return frozenset(each.rstrip(_ANY) for each in _openings(pattern, length))


@cache
def _openings(pattern: str, length: int) -> frozenset[str]:
    return frozenset(each for branch in _branches(pattern) for each in _of_branch(branch, length))


def _of_branch(branch: str, length: int) -> set[str]:
    part = _PART.match(branch) if length > 0 else None
    if part is None:
        return {""}
    end = _group_end(branch, part.end()) if part[0][0] == "(" else part.end()
    quantifier = _QUANTIFIER.match(branch, end)
    heads = set(_heads(branch[:end], part, length))
    if quantifier and quantifier[0][0] != "?":
        heads = {head if len(head) >= length else head + _ANY for head in heads}  # may stand there again
    if quantifier and (quantifier[0][0] in "?*" or quantifier["least"] == "0"):
        heads.add("")
    rest = branch[quantifier.end() if quantifier else end :]
    found = {head for head in heads if len(head) >= length or head.endswith(_ANY)}
    for head in heads - found:
        found |= {head + tail for tail in _of_branch(rest, length - len(head))}
    return found


def _heads(part: str, kind: re.Match[str], length: int) -> Iterable[str]:
    """What one part of a pattern begins with."""
    if kind["around"]:
        return ("",)
    if kind["group"]:
        return _openings(part[kind.end() : -1], length)
    if part == r"\d":
        return "0123456789"
    if kind["letter"]:
        return (part,)
    return (part[1],) if len(part) == 2 and not part[1].isalnum() else (_ANY,)


def _branches(pattern: str) -> Iterator[str]:
    """The alternatives of a pattern."""
    start = depth = 0
    for mark in _MARKS.finditer(pattern):
        depth += {"(": 1, ")": -1}.get(mark[0], 0)
        if mark[0] == "|" and not depth:
            yield pattern[start : mark.start()]
            start = mark.end()
    yield pattern[start:]


def _group_end(pattern: str, start: int) -> int:
    """Where the group ends whose inside begins at `start`."""
    depth = 1
    for mark in _MARKS.finditer(pattern, start):
        depth += {"(": 1, ")": -1}.get(mark[0], 0)
        if not depth:
            return mark.end()
    raise ValueError(f"no end of a group in {pattern!r}")
