"""Notes that a mark behind a number points at: "$50,970[1]", "436,160*", "[^2]: Bureau of Labor Statistics, May 2024".

Marks are read in the file's own text: a block's text is what a reader would say aloud, without them.
"""

import re

from factcheck.claims.draft import Draft
from factcheck.claims.text.statement import Texts
from factcheck.find.anchors import holds

MARK = (
    r"(?:\[\^?(?P<{0}a>\d{{1,2}}|[a-z*†‡])\]|<sup\b[^>]*>\s*(?:<a\b[^>]*>\s*)?\[?(?P<{0}b>\d{{1,2}}|[a-z*†‡])\]?|"
    r"(?P<{0}c>[¹²³⁴-⁹†‡§])|(?P<{0}d>{1}))"
)
BEHIND = re.compile(MARK.format("m", r"(?:(?<=[\d%)])|(?<=year)|(?<=hour)|(?<=jobs)|(?<=/yr)|(?<=/hr))\*(?!\*)"))
MARKS = ("[", "<sup", "*", *"¹²³⁴⁵⁶⁷⁸⁹†‡§")  # one of these is in whatever it matches
TAGS = re.compile(r"<[^>]*>")
NOTE = re.compile(
    r"(?:^|\n|<(?:p|li|small|div|td)\b[^>]*>|(?<=[.;)])[ \n])\s*(?:<(?!sup)[^>]+>\s*)*"
    + MARK.format("n", r"\\?\*(?!\*)")
    + r"(?:</a>|</sup>|\s)*:?\s*(?P<text>[^\n]{4,240})"
)
NEXT = re.compile(r"\s(?:\[\^?\d{1,2}\]|[¹²³⁴-⁹†‡§])(?=\s?[A-Z])")
RAISED = str.maketrans("¹²³⁴⁵⁶⁷⁸⁹", "123456789")
FURTHEST = 24  # characters behind the stop of its sentence where a mark may stand


def footnote(draft: Draft, texts: Texts) -> str | None:
    """The words of the note whose mark stands behind the number, before the next one."""
    block, statement = draft.statement.block, draft.statement
    raw = texts.document.text
    following = [each.start for each in statement.numbers if each.start >= draft.quantity.end]
    stop = block.offsets.start(following[0]) if following else block.offsets.end(statement.end) + FURTHEST
    start = block.offsets.end(draft.quantity.end)
    found = BEHIND.search(raw, start, stop) if holds(raw[start:stop], MARKS) else None
    if found is None or "\n\n" in raw[start : found.start()]:
        return None
    mark = _mark(found)
    if mark == "*" and raw.count("*", raw.rfind("\n", 0, found.start()) + 1, found.start()) % 2:
        return None  # the end of words in italics
    for note in NOTE.finditer(raw, found.end()):
        if _mark(note) == mark:
            words = note["text"]
            cut = NEXT.search(words)
            return TAGS.sub("", words[: cut.start()] if cut else words).strip(" *_")
    return None


def _mark(found: re.Match[str]) -> str:
    told = next(value for value in found.groups() if value)
    return told.lstrip("\\").translate(RAISED)
