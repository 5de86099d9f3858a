"""From stretches of a file to the text a reader sees, with the way back.

White space is folded to single blanks, character references are decoded, invisible characters and footnote marks
are dropped. Every character of the result maps to where it stands in the file.
"""

import re
from html import unescape

from factcheck.document import Offsets

_SIGNS = "&\\[\u00ad\u200b-\u200f\u2060\ufeff\u00b9\u00b2\u00b3\u2070\u2074-\u2079"
# "m²" and "R²" are units and names; a raised digit after anything else is a footnote mark.
_TOKEN = re.compile(
    rf"(?P<plain>[^\s{_SIGNS}]+(?:[ ][^\s{_SIGNS}]+)*+)"
    r"|(?P<space>\s+)"
    r"|(?P<entity>&(?:[#][0-9]{1,7}|[#][xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});)"
    r"|(?P<hidden>[\u00ad\u200b-\u200f\u2060\ufeff]+"
    r"|\[\d{1,3}\](?![(\[:])"
    r"|(?:(?<=[\d.,;:%)\]\"”])|(?<=[a-z]{3}))[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+)"
    r"|(?P<sign>.)"
)


_INVISIBLE = dict.fromkeys([0xAD, *range(0x200B, 0x2010), 0x2060, 0xFEFF])


class Folder:
    """Collects one block's text. Stretches must be added in the order of the file."""

    __slots__ = ("_ends", "_files", "_parts", "_starts", "length", "source")

    def __init__(self, source: str) -> None:
        self.source = source
        self.length = 0
        self._parts: list[str] = []
        self._starts: list[int] = []
        self._files: list[int] = []
        self._ends: list[int] = []

    def add(self, start: int, end: int) -> None:
        """Add what a reader sees of `source[start:end]`."""
        text = self.source[start:end]
        if text.isascii() and text.isprintable() and "  " not in text and "&" not in text and "[" not in text:
            if text.startswith(" "):  # all that is to be done in most text
                self._blank(start, start + 1)
                text, start = text[1:], start + 1
            self._run(text, start, end)
            return
        for match in _TOKEN.finditer(self.source, start, end):
            kind = match.lastgroup
            if kind in {"plain", "sign"}:
                self._run(match.group(), *match.span())
            elif kind == "space":
                self._blank(*match.span())
            elif kind == "entity":
                decoded = unescape(match.group())
                if decoded.isspace():
                    self._blank(*match.span())
                else:
                    self._run(decoded.translate(_INVISIBLE), *match.span())

    def put(self, literal: str, start: int, end: int) -> None:
        """Add text that stands for `source[start:end]` without being equal to it."""
        if literal.startswith(" ") and (self.length == 0 or self._parts[-1].endswith(" ")):
            literal = literal[1:]
        if literal:
            self._new(literal, start, end)

    @property
    def file_end(self) -> int:
        """Where the last run ends in the file."""
        return self._ends[-1] if self._ends else 0

    def mark(self) -> tuple[int, int]:
        """A point to come `back` to."""
        return len(self._parts), self.length

    def back(self, mark: tuple[int, int]) -> None:
        """Forget what was added since `mark`. No trim may lie between."""
        for column in (self._parts, self._starts, self._files, self._ends):
            del column[mark[0] :]
        self.length = mark[1]

    def trim(self) -> None:
        """Drop blanks at the end."""
        while self._parts and self._parts[-1].endswith(" "):
            part = self._parts[-1].rstrip(" ")
            cut = len(self._parts[-1]) - len(part)
            self.length -= cut
            if part:
                self._parts[-1] = part
                self._ends[-1] = max(self._ends[-1] - cut, self._files[-1])
            else:
                for column in (self._parts, self._starts, self._files, self._ends):
                    column.pop()

    def result(self) -> tuple[str, Offsets]:
        self.trim()
        return "".join(self._parts), Offsets(tuple(self._starts), tuple(self._files), tuple(self._ends))

    def _blank(self, start: int, end: int) -> None:
        if self.length and not self._parts[-1].endswith(" "):
            self._run(" ", start, end)

    def _run(self, text: str, start: int, end: int) -> None:
        """A run goes on where text and file advance together."""
        if not text:
            return
        if (
            self._ends
            and self._ends[-1] == start
            and len(text) == end - start
            and len(self._parts[-1]) == start - self._files[-1]
        ):
            self._parts[-1] += text
            self._ends[-1] = end
            self.length += len(text)
        else:
            self._new(text, start, end)

    def _new(self, text: str, start: int, end: int) -> None:
        self._parts.append(text)
        self._starts.append(self.length)
        self._files.append(start)
        self._ends.append(end)
        self.length += len(text)
