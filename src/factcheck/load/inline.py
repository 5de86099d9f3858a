"""Marks inside Markdown text: emphasis, links, images, code, footnotes, escapes, tags.

Follows CommonMark for what counts as a mark; only what a reader sees is passed on.
"""

import re
from dataclasses import dataclass

from factcheck.load.markup import TAG, Walker, is_code

_TOKEN = re.compile(
    r"(?P<escape>\\[!-/:-@\[-`{-~])"
    r"|(?P<hard>\\\r?\n|[ ]{2,}\r?\n)"
    r"|(?P<code>(?<!`)(?P<ticks>`+)(?!`)(?P<inside>.{1,2000}?)(?<!`)(?P=ticks)(?!`))"
    r"|(?P<note>\[\^[^\]\s]{1,60}\])"
    r"|(?P<image>!\[)"
    r"|(?P<open>\[)"
    r"|(?P<close>\](?:\([ \t]*\n?[ \t]*(?:<[^<>\n]*>|(?:[^()\s\\]|\\.|\((?:[^()\s\\]|\\.)*\)){0,2000})"
    r"(?:\s+(?:\"[^\"]*\"|'[^']*'|\([^()]*\)))?\s*\)|\[(?P<label>[^\[\]]{0,200})\]|)(?:\{[:.#][^{}\n]*\})?)"
    r"|(?P<auto><(?:https?://|mailto:)[^<>\s]*>)"
    r"|(?P<tag><[!/?A-Za-z>])"
    r"|(?P<run>\*+|_+|~~+)"
    r"|(?P<attr>\{[:#.][^{}\n]{0,300}\})",
    re.DOTALL,
)
# What a token can begin with: scanning for one class of characters is many times faster than for alternatives.
_FIRST = re.compile(r"[\\`\[\]<*_~{]|!(?=\[)|[ ](?=[ ]+\r?\n)")
_PUNCTUATION = re.compile(r"[^\w\s]|_")
_NUMBERED_LINK = re.compile(r"\s*\[?\d{1,2}\]?\s*")


# Where it stands, and what to do there: "tag", "break", "image", "bold", "unbold" or nothing.
Mark = tuple[int, int, str]


@dataclass(slots=True)
class _Run:
    start: int
    end: int
    sign: str
    opens: bool
    closes: bool


class Inline:
    """Reads stretches of Markdown text into the walker's builder."""

    def __init__(self, walker: Walker, labels: frozenset[str]) -> None:
        self.walker = walker
        self.labels = labels
        self.source = walker.source

    def read(self, start: int, end: int, gaps: list[tuple[int, int]]) -> None:
        """Read `source[start:end]`; `gaps` are indents inside it."""
        hidden = self._marks(start, end)
        hidden += [(first, last, "") for first, last in gaps]
        if not hidden:
            self.walker.builder.text(start, end)
            return
        hidden.sort()
        self._write(start, end, hidden)

    def _marks(self, start: int, end: int) -> list[Mark]:
        """What a reader does not see as it stands, with what it does."""
        source = self.source
        hidden: list[Mark] = []
        runs: list[_Run] = []
        brackets: list[tuple[int, int, bool]] = []
        position = start
        while (first := _FIRST.search(source, position, end)) is not None:
            at, position = first.span()
            match = _TOKEN.match(source, at, end)
            if match is None:
                continue
            kind, position = match.lastgroup, match.end()
            if kind == "tag":
                tag = TAG.match(source, at, end)
                position = at + 1
                if tag is not None:
                    position = tag.end()
                    hidden.append((at, position, "tag"))
            elif kind == "run":
                runs.append(_flank(source, at, position, start, end))
            elif kind in {"image", "open"}:
                brackets.append((at, position, kind == "image"))
            elif kind == "close":
                if brackets:
                    hidden += self._link(brackets.pop(), match)
            elif kind == "code":
                inside = match.span("inside")
                if is_code(source, *inside):
                    hidden.append((at, position, ""))
                else:
                    hidden += [(at, inside[0], ""), (inside[1], position, "")]
            elif kind == "escape":
                hidden.append((at, at + 1, ""))
            else:
                hidden.append((at, position, "break" if kind == "hard" else ""))
        return hidden + _pair(runs)

    def _write(self, start: int, end: int, hidden: list[Mark]) -> None:
        builder = self.walker.builder
        position = start
        for first, last, what in hidden:
            if first < position:
                continue
            builder.text(position, first)
            position = last
            if what == "tag":
                tag = TAG.match(self.source, first, end)
                if tag is not None:
                    position = max(last, self.walker.tag(tag, end))
            elif what == "break":
                builder.line_break(first, last)
            elif what == "image":
                inner = self.source.find("]", first)
                builder.alt(first + 2, min(inner, last) if inner >= 0 else last)
            elif what == "bold":
                builder.bold += 1
            elif what == "unbold":
                builder.bold = max(0, builder.bold - 1)
        builder.text(position, end)

    def _link(self, bracket: tuple[int, int, bool], close: re.Match[str]) -> list[Mark]:
        """The marks of one link or image; none where the brackets are just brackets."""
        first, inside, image = bracket
        at, after = close.span()
        label = close.group("label")
        plain = after == at + 1  # "[words]" without a target is a link only where the label is defined
        if plain and self.source[inside:at].lower() not in self.labels:
            return []
        if label and label.lower() not in self.labels:
            return []
        if image:
            return [(first, after, "image")]
        if _NUMBERED_LINK.fullmatch(self.source, inside, at):
            return [(first, after, "")]
        return [(first, inside, ""), (at, after, "")]


def _flank(source: str, at: int, after: int, start: int, end: int) -> _Run:
    """Whether a run of * or _ can open or close emphasis (CommonMark 0.31, section 6.2)."""
    before = source[at - 1] if at > start else " "
    behind = source[after] if after < end else " "
    left = not behind.isspace() and (
        not _PUNCTUATION.match(behind) or before.isspace() or bool(_PUNCTUATION.match(before))
    )
    right = not before.isspace() and (
        not _PUNCTUATION.match(before) or behind.isspace() or bool(_PUNCTUATION.match(behind))
    )
    if source[at] == "_":
        return _Run(
            at,
            after,
            "_",
            left and (not right or bool(_PUNCTUATION.match(before))),
            right and (not left or bool(_PUNCTUATION.match(behind))),
        )
    return _Run(at, after, source[at], left, right)


def _pair(runs: list[_Run]) -> list[Mark]:
    """The marks that belong to a pair; others are characters like any."""
    hidden: list[Mark] = []
    opened: dict[str, list[_Run]] = {"*": [], "_": [], "~": []}
    for run in runs:
        waiting = opened[run.sign]
        while run.closes and waiting and run.start < run.end:
            other = waiting[-1]
            count = min(other.end - other.start, run.end - run.start)
            bold = count >= 2 and run.sign != "~"
            hidden.append((other.end - count, other.end, "bold" if bold else ""))
            hidden.append((run.start, run.start + count, "unbold" if bold else ""))
            other.end -= count
            run.start += count
            if other.start == other.end:
                waiting.pop()
        if run.opens and run.start < run.end:
            waiting.append(run)
    return hidden
