"""From stretches of a file to the text a reader sees, with the way back.

White space is folded to single blanks, character references are decoded, invisible characters and footnote marks
are dropped. Every character of the result maps to where it stands in the file.
"""

import re
from html import unescape

from factcheck.document import Offsets

# "m²" and "R²" are units and names; a raised digit after anything else is a footnote mark.
_SPECIAL = re.compile(
    r"(?P<space>\s\s+|[^\S ])"
    r"|(?P<entity>&(?:[#][0-9]{1,7}|[#][xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});)"
    r"|(?P<hidden>[\u00ad\u200b-\u200f\u2060\ufeff]+"
    r"|\[\d{1,3}\](?![(\[:])"
    r"|(?<=[\w.,;:%)\]\"”])(?<![A-Za-z][a-z])(?<!\b[A-Za-z])[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+"
    r"|(?<=[a-z]{3})[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+)"
)


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
        position = start
        for match in _SPECIAL.finditer(self.source, start, end):
            at = match.start()
            kind = match.lastgroup
            if kind == "entity":
                decoded = unescape(match.group())
                if decoded == match.group():  # an unknown name stays as written
                    continue
                self._copy(position, at)
                if decoded.isspace():
                    self._blank(at, match.end())
                else:
                    self.put("" if _SPECIAL.fullmatch(decoded) else decoded, at, match.end())
            else:
                self._copy(position, at)
                if kind == "space":
                    self._blank(at, match.end())
            position = match.end()
        self._copy(position, end)

    def put(self, literal: str, start: int, end: int) -> None:
        """Add text that stands for `source[start:end]` without being equal to it."""
        if literal.startswith(" ") and (self.length == 0 or self._parts[-1].endswith(" ")):
            literal = literal[1:]
        if literal:
            self._run(literal, start, end)

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

    def _copy(self, start: int, end: int) -> None:
        if start < end and self.source[start] == " " and (self.length == 0 or self._parts[-1].endswith(" ")):
            start += 1
        if start < end:
            self._run(self.source[start:end], start, end)

    def _run(self, text: str, start: int, end: int) -> None:
        self._parts.append(text)
        self._starts.append(self.length)
        self._files.append(start)
        self._ends.append(end)
        self.length += len(text)
