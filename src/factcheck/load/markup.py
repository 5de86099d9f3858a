"""Walks through tags: HTML, XML of handbooks and textbooks, templates with markup in them.

Only tags are told apart here; whatever lies between them is text. Nothing is ever refused: an element that is not
closed ends where its neighbour begins, as in a browser. Own scanner, because grammars that keep positions take
several times as long on the pages this is for, and stop at templates.
"""

import re
from collections.abc import Callable
from html import unescape

from factcheck.document import BlockKind
from factcheck.load.builder import Builder, Piece
from factcheck.load.objects import figures_of, heading_of

TAG = re.compile(
    r"<!--.*?(?:-->|\Z)"
    r"|<[!?][^>]*>"
    r"|<(/?)([A-Za-z][\w:.-]*)"
    r"((?:[^<>\"'{}]++|\"[^\"]{0,4000}\"|'[^']{0,4000}'|\{(?:[^{}]|\{[^{}]*\}){0,2000}\})*+)>"
    r"|<(/?)([A-Za-z][\w:.-]*)([^<>]*)>"
    r"|<(/?)>",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(r"""([\w:@.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|\{\s*["'`]?([^{}]*?)["'`]?\s*\}|([^\s"'>]+))""")
_FOOTNOTE = re.compile(r"[\[(]?(?:\d{1,3}|[a-z]|[*†‡§¶#]{1,3})[\])]?(?:\s*,\s*\[?\d{1,3}\]?)*")
_CODE = re.compile(r"[(){}\[\]<>=_;\\|\"'/]|^\S*[a-z][A-Z]\S*$|^\S*\.\w+$")

# "<span>$72,740</span><span>Median pay</span>"
_SET_APART = re.compile(r"\d[%kKM+]?(?:</\w+>)+\Z")
_INNER = re.compile(r"(?:<[a-z]\w*[^<>]*>)*(?:[A-Z][a-z]|[a-z]{3})")

_CLOSE_TITLE = re.compile(r"</title\s*>", re.IGNORECASE)
_CLOSE_SUP = re.compile(r"</sup\s*>", re.IGNORECASE)


class Walker:
    """Feeds a builder from the tags and text of stretches of one file, in order."""

    def __init__(self, builder: Builder, *, xml: bool = False) -> None:
        self.builder = builder
        self.source = builder.source
        self.metadata: dict[str, object] = {}
        self.has_head = False
        self._xml = xml
        self._depth = 0  # of sections, for XML whose titles have no level
        self._sup: int | None = None
        self._preformatted: Callable[[Builder, int, int], None] | None = None

    def preformatted(self, reader: Callable[[Builder, int, int], None]) -> None:
        """How to read `<pre>` that holds no tags."""
        self._preformatted = reader

    def feed(self, start: int, end: int) -> None:
        """Read `source[start:end]`."""
        position = start
        search, text = TAG.search, self.builder.text
        while (match := search(self.source, position, end)) is not None:
            at = match.start()
            if at > position:
                text(position, at)
            position = self.tag(match, end)
        if end > position:
            text(position, end)

    def tag(self, match: re.Match[str], limit: int) -> int:
        """Act on one match of TAG; returns where reading goes on."""
        closing, name = match.group(1, 2)
        if name is None:
            closing, name = match.group(4, 5)
            if name is None:
                return match.end()  # a comment, a declaration, a fragment
        element = _ELEMENTS.get(name) or _ELEMENTS.get(name.lower(), _unknown)
        return element(self, match, bool(closing), limit) or match.end()

    # Elements: each acts on an opening or closing tag and may say where reading goes on.

    def inline(self, match: re.Match[str], closing: bool, limit: int) -> None:
        """Text runs on through it; between a figure and its label, set apart only by looks, comes a blank."""
        at = match.start()
        if not closing and self.source[at - 1 : at] == ">" and _SET_APART.search(self.source, max(0, at - 60), at):
            after = _INNER.match(self.source, match.end())
            if after is not None:
                self.builder.space(at)

    def bold(self, match: re.Match[str], closing: bool, limit: int) -> None:
        self.builder.bold = max(0, self.builder.bold + (-1 if closing else 1))

    def unknown(self, match: re.Match[str], closing: bool, limit: int) -> None:
        """A component: part of the sentence inside an element of text, a border elsewhere; its attributes may tell."""
        if not self.builder.is_explicit:
            self.builder.close()
        if not closing and "=" in match.group() and not self.builder.in_cell:
            attributes = _attribute_spans(match)
            if pieces := figures_of(attributes, self.source):
                self.builder.note(pieces)
            elif not match.group().endswith("/>") and (head := heading_of(attributes, self.source)):
                self.builder.line([(*head, None)])

    def group(self, match: re.Match[str], closing: bool, limit: int) -> None:
        self.builder.bold = 0
        if self.builder.in_cell:
            self.builder.open(BlockKind.PARAGRAPH)  # a further line of the cell
        else:
            self.builder.end_text()

    def section(self, match: re.Match[str], closing: bool, limit: int) -> None:
        self._depth = max(0, self._depth + (-1 if closing else 1))
        self.group(match, closing, limit)

    def paragraph(self, match: re.Match[str], closing: bool, limit: int) -> None:
        self.builder.bold = 0
        if closing:
            self.group(match, closing, limit)
        else:
            self.builder.open(BlockKind.PARAGRAPH)

    def heading(self, match: re.Match[str], closing: bool, limit: int) -> None:
        self._heading(int((match.group(2) or match.group(5))[1]), closing)

    def list(self, match: re.Match[str], closing: bool, limit: int) -> None:
        if closing:
            self.builder.close_list()
        else:
            self.builder.open_list()

    def item(self, match: re.Match[str], closing: bool, limit: int) -> None:
        self.builder.bold = 0
        if closing:
            self.builder.close_item()
        else:
            self.builder.open_item()

    def term(self, match: re.Match[str], closing: bool, limit: int) -> None:
        if not closing:
            self.builder.open_item()

    def definition(self, match: re.Match[str], closing: bool, limit: int) -> None:
        if closing:
            self.builder.close()
        else:
            self.builder.define()

    def table(self, match: re.Match[str], closing: bool, limit: int) -> None:
        if closing:
            self.builder.close_table()
        else:
            self.builder.open_table()

    def table_part(self, match: re.Match[str], closing: bool, limit: int) -> None:
        name = (match.group(2) or match.group(5)).lower()
        self.builder.table_part("body" if closing else {"thead": "head", "tfoot": "foot"}.get(name, "body"))

    def row(self, match: re.Match[str], closing: bool, limit: int) -> None:
        if closing:
            self.builder.close_row()
        else:
            self.builder.open_row()

    def cell(self, match: re.Match[str], closing: bool, limit: int) -> None:
        self.builder.close_cell()
        if closing:
            return
        source = match.group()
        attributes = _attributes(source) if "=" in source else {}
        rows = (
            _small(attributes.get("rowspan")) if "rowspan" in attributes else _small(attributes.get("morerows"), 0) + 1
        )
        self.builder.open_cell(
            header=(match.group(2) or match.group(5)) in {"th", "TH"}, span=_small(attributes.get("colspan")), rows=rows
        )

    def caption(self, match: re.Match[str], closing: bool, limit: int) -> None:
        if closing:
            self.builder.close()
        else:
            self.builder.open_caption()

    def line_break(self, match: re.Match[str], closing: bool, limit: int) -> None:
        self.builder.line_break(*match.span())

    def image(self, match: re.Match[str], closing: bool, limit: int) -> None:
        if (span := _attribute_span(match, "alt")) is not None:
            self.builder.alt(*span)

    def meta(self, match: re.Match[str], closing: bool, limit: int) -> None:
        self.has_head = True
        attributes = _attributes(match.group())
        name = (attributes.get("name") or attributes.get("property") or "").lower()
        if name in {"description", "og:description", "keywords", "author"} and "content" in attributes:
            self.metadata.setdefault(name, unescape(attributes["content"]))
            if name == "description" and (span := _attribute_span(match, "content")) is not None:
                self.builder.field(name, *span)

    def title(self, match: re.Match[str], closing: bool, limit: int) -> int | None:
        """The title of a page is metadata and a field; in XML it is the heading of its section."""
        if self._xml:
            self._heading(min(self._depth, 6) or 1, closing)
            return None
        if closing:
            return None
        start = match.end()
        close = _CLOSE_TITLE.search(self.source, start, limit)
        if close is None:
            return None
        self.has_head = True
        if close.start() > start and "title" not in self.metadata:
            self.metadata["title"] = " ".join(unescape(self.source[start : close.start()]).split())
            self.builder.field("title", start, close.start())
        return close.end()

    def superscript(self, match: re.Match[str], closing: bool, limit: int) -> int | None:
        """A footnote mark is no part of the text; "10th" is."""
        if closing:
            return None
        close = _CLOSE_SUP.search(self.source, match.end(), min(limit, match.end() + 400))
        if close is None:
            return None
        inner = TAG.sub("", self.source[match.end() : close.start()]).strip()
        return close.end() if not inner or _FOOTNOTE.fullmatch(inner) else None

    def skip(self, match: re.Match[str], closing: bool, limit: int) -> int | None:
        """Program, drawings, mathematics, what only shows where scripts do not run."""
        if closing or match.group().endswith("/>"):
            return None
        name = (match.group(2) or match.group(5)).lower()
        after = match.end()
        close = re.compile(rf"</{re.escape(name)}\s*>", re.IGNORECASE).search(self.source, after, limit)
        if close is None:
            if name in {"script", "style"}:
                if re.compile(rf"</{name}", re.IGNORECASE).search(self.source, after):
                    return limit
                self.builder.fault("broken-markup", match.start(), after, f"<{name}> is never closed")
                return limit
            return None
        if name == "code" and not is_code(self.source, after, close.start()):
            return None
        if name == "pre" and self._preformatted and not TAG.search(self.source, after, close.start()):
            self.builder.close()
            self._preformatted(self.builder, after, close.start())
        return close.end()

    def footnote(self, match: re.Match[str], closing: bool, limit: int) -> int | None:
        """A note in the middle of a sentence is read by itself, after the paragraph around it."""
        if closing:
            return None
        name = match.group(2) or match.group(5)
        close = re.compile(rf"</{re.escape(name)}\s*>").search(self.source, match.end(), limit)
        if close is None:
            return None
        position, pieces = match.end(), list[Piece]()
        for tag in TAG.finditer(self.source, match.end(), close.start()):
            pieces.append((position, tag.start(), None))
            position = tag.end()
        self.builder.note([*pieces, (position, close.start(), None)])
        return close.end()

    def _heading(self, level: int, closing: bool) -> None:
        self.builder.bold = 0
        if closing:
            self.builder.close()
        else:
            self.builder.open(BlockKind.HEADING, level=level)


def is_code(source: str, start: int, end: int) -> bool:
    """Whether what is set as code is code, and not a word or a figure that somebody wanted to stand out."""
    return bool(_CODE.search(source, start, end))


def _attributes(tag: str) -> dict[str, str]:
    return {
        found.group(1).lower(): next((value for value in found.groups()[1:] if value is not None), "")
        for found in _ATTRIBUTE.finditer(tag)
    }


def _attribute_span(match: re.Match[str], name: str) -> tuple[int, int] | None:
    """Where the value of an attribute stands in the file."""
    for attribute in _ATTRIBUTE.finditer(match.group()):
        if attribute.group(1).lower() == name:
            for group in (2, 3, 4, 5):
                if attribute.group(group):
                    start, end = attribute.span(group)
                    return match.start() + start, match.start() + end
    return None


def _attribute_spans(match: re.Match[str]) -> list[tuple[str, int, int]]:
    """The attributes of a tag: name, and where the value stands in the file."""
    return [
        (found.group(1), match.start() + found.start(group), match.start() + found.end(group))
        for found in _ATTRIBUTE.finditer(match.group())
        for group in (2, 3, 4, 5)
        if found.group(group)
    ]


def _small(value: str | None, default: int = 1) -> int:
    """A column or row count as a small whole number."""
    return min(int(value), 1000) if value is not None and value.isascii() and value.isdigit() else default


_Element = Callable[[Walker, re.Match[str], bool, int], int | None]
_unknown: _Element = Walker.unknown
_ELEMENTS: dict[str, _Element] = {
    name: element
    for names, element in (
        (
            "a abbr acronym bdi bdo big cite data del dfn em emphasis font foreign i ins kbd link mark nobr q rp rt "
            "ruby s samp small span strike sub term time tt u var wbr label output picture source m",
            Walker.inline,
        ),
        ("b strong", Walker.bold),
        ("p para", Walker.paragraph),
        (
            "address article aside blockquote body center details dialog div fieldset figure footer form header hgroup "
            "html legend main nav summary button option optgroup select equation subfigure media tgroup hr abstract "
            "problem solution",
            Walker.group,
        ),
        ("section document glossary note example exercise", Walker.section),
        ("h1 h2 h3 h4 h5 h6", Walker.heading),
        ("ul ol dl menu list", Walker.list),
        ("li item", Walker.item),
        ("dt", Walker.term),
        ("dd", Walker.definition),
        ("table", Walker.table),
        ("thead tbody tfoot", Walker.table_part),
        ("tr row", Walker.row),
        ("td th entry", Walker.cell),
        ("caption figcaption", Walker.caption),
        ("br newline", Walker.line_break),
        ("img image media", Walker.image),
        ("meta", Walker.meta),
        ("title", Walker.title),
        ("sup", Walker.superscript),
        ("footnote", Walker.footnote),
        (
            "script style template svg math noscript textarea object iframe canvas audio video map metadata code pre "
            "applet annotation",
            Walker.skip,
        ),
    )
    for name in names.split()
}
