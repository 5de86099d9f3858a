"""Lines of plain text, and whether a sentence goes on from one into the next."""

import re
from itertools import pairwise

from factcheck.values import dataclass

BULLET = re.compile(r"[ \t]*(?:[•·▪◦‣●○■□➢✓✔][ \t]*|[*+>–—-](?:[ \t]+|$))")
NUMBERED = re.compile(r"[ \t]*(?:\(?\d{1,3}[.)]|[a-zA-Z][.)])[ \t]+")
RULE = re.compile(r"[ \t]*([-=_*~#+])(?:[ \t]*\1){2,}[ \t]*")
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_SENTENCE_END = re.compile(r"[.!?…:;][\"”’')\]*_]*$")
_LABEL = re.compile(r"[A-Z][\w /-]{1,30}:\s+\S")
_WORD = re.compile(r"\S+")
_NARROWEST, _WIDEST = 40, 130
# Words that no line of its own ends with.
FUNCTION_WORDS = frozenset(
    """a an and as at but by de en for from in into is it of on or per than that the their to via vs was were with
    your""".split()  # noqa: SIM905 - a list of words reads best as words
)


@dataclass(frozen=True, slots=True)
class Line:
    """`text` has no newline and no blanks behind; `start` to `end` is where it stands in the file."""

    start: int
    end: int
    text: str

    @property
    def width(self) -> int:
        return len(self.text)


def split_lines(source: str, start: int, end: int) -> list[Line]:
    """All lines of a stretch, empty ones too."""
    lines: list[Line] = []
    for match in _LINE.finditer(source, start, end):
        if match.start() == match.end():
            break
        text = match.group().rstrip()
        lines.append(Line(match.start(), match.start() + len(text), text))
    return lines


def is_wrapped(lines: list[Line]) -> bool:
    """Whether lines were broken at a margin: the next word would not have fit on any of them."""
    if len(lines) < 2:
        return False
    margin = max(line.width for line in lines)
    if not _NARROWEST <= margin <= _WIDEST:
        return False
    return all(
        not BULLET.match(following.text) and _is_full(line, following, margin) for line, following in pairwise(lines)
    )


def margin_of(lines: list[Line]) -> int:
    """The width that lines are broken at; 0 where one line alone is that wide."""
    if len(lines) < 2:
        return 0
    widest, second = sorted((line.width for line in lines), reverse=True)[:2]
    return widest if second * 5 >= widest * 4 else 0


def goes_on(line: Line, following: Line, margin: int) -> bool:
    """Whether a sentence goes on from one line into the next; `margin` is the width of the lines around."""
    text, begin = line.text, following.text.lstrip()
    if not text or not begin or _SENTENCE_END.search(text):
        return False
    if BULLET.match(following.text) or RULE.fullmatch(begin) or _LABEL.match(begin):
        return False
    last = text.rsplit(None, 1)[-1].lower()
    if last in FUNCTION_WORDS and line.width >= 20:
        return True
    if begin[0].islower() and line.width >= 30:
        return True
    return 60 <= margin <= _WIDEST and _is_full(line, following, margin)


def ends_sentence(text: str) -> bool:
    """Whether a line ends as a sentence or a lead-in does."""
    return bool(_SENTENCE_END.search(text))


def _is_full(line: Line, following: Line, margin: int) -> bool:
    word = _WORD.search(following.text)
    return word is not None and line.width + 1 + len(word.group()) >= margin - 2
