"""A piece of a document around a place, and where to put the carets, in terminal cells."""

from dataclasses import dataclass

from rich.cells import cell_len

from factcheck.document import Document, Span


@dataclass(frozen=True, slots=True)
class Excerpt:
    """One line of text; `indent` cells stand before the marked words, which are `marked` cells wide."""

    text: str
    indent: int
    marked: int

    @property
    def carets(self) -> str:
        return " " * self.indent + "^" * self.marked


def excerpt(document: Document, span: Span, *, width: int) -> Excerpt:
    """The line of `span`, white space folded, cut to `width` cells around it; a long span is cut too."""
    text = document.text
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.start)
    end = len(text) if end < 0 else end
    before, marked, after = (
        _plain(text[start : span.start]).lstrip(),
        _plain(text[span.start : min(span.end, end)]),
        _plain(text[min(span.end, end) : end]).rstrip(),
    )
    marked = _cut_end(marked, width) or " "
    room = max(width - cell_len(marked), 0)
    before = _cut_start(before, max(room - min(cell_len(after), room // 3), 0))
    after = _cut_end(after, max(room - cell_len(before), 0))
    return Excerpt(before + marked + after, cell_len(before), max(cell_len(marked.rstrip()), 1))


def _plain(text: str) -> str:
    """Every control character and tab as one blank, so that it cannot move the cursor."""
    return "".join(char if char.isprintable() else " " for char in text)


def _cut_end(text: str, width: int) -> str:
    if cell_len(text) <= width:
        return text
    kept = ""
    for char in text:
        if cell_len(kept + char) > width - 1:
            break
        kept += char
    return kept + "…" if width > 0 else ""


def _cut_start(text: str, width: int) -> str:
    if cell_len(text) <= width:
        return text
    kept = ""
    for char in reversed(text):
        if cell_len(char + kept) > width - 1:
            break
        kept = char + kept
    return "…" + kept if width > 0 else ""
