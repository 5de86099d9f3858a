"""Walks through tags: HTML, XML of handbooks and textbooks, templates with markup in them.

Only tags are told apart here; whatever lies between them is text. Nothing is ever refused: an element that is not
closed ends where its neighbour begins, as in a browser. Own scanner, because grammars that keep positions take
several times as long on the pages this is for, and stop at templates.
"""

import re
from collections.abc import Callable

from factcheck.document import BlockKind
from factcheck.load.builder import Builder

TAG = re.compile(
    r"<!--.*?(?:-->|\Z)"
    r"|<[!?][^>]*>"
    r"|<(/?)([A-Za-z][\w:.-]*)"
    r"((?:[^<>\"'{}]|\"[^\"]{0,4000}\"|'[^']{0,4000}'|\{(?:[^{}]|\{[^{}]*\}){0,2000}\})*+)>"
    r"|<(/?)([A-Za-z][\w:.-]*)([^<>]*)>"
    r"|<(/?)>",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(r"""([\w:@.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|\{\s*["'`]?([^{}]*?)["'`]?\s*\}|([^\s"'>]+))""")
_FOOTNOTE = re.compile(r"[\[(]?(?:\d{1,3}|[a-z*†‡§¶]{1,2})[\])]?(?:\s*,\s*\[?\d{1,3}\]?)*")
_CODE = re.compile(r"[(){}\[\]<>=_;\\|\"'/]|^\S*[a-z][A-Z]\S*$|^\S*\.\w+$")

_PARAGRAPH = "paragraph"
_INLINE = frozenset(
    ["a", "abbr", "acronym", "address_inline", "b", "bdi", "bdo", "big", "cite", "code_inline", "data", "del", "dfn", "em", "emphasis", "font", "foreign", "i", "ins", "kbd", "link", "mark", "m", "math_inline", "newline_inline", "nobr", "q", "quote_inline", "rp", "rt", "ruby", "s", "samp", "slot", "small", "span", "strike", "strong", "sub", "term", "time", "tt", "u", "var", "wbr", "label", "output", "picture", "source"]
)
_BLOCK = frozenset(
    ["address", "article", "aside", "blockquote", "body", "center", "details", "dialog", "div", "fieldset", "figure", "footer", "form", "header", "hgroup", "html", "legend", "main", "nav", "p", "section", "summary", "para", "note", "example", "exercise", "problem", "solution", "content", "document", "button", "option", "optgroup", "select", "input", "textarea_block", "abstract", "noteref", "equation", "subfigure", "media", "tgroup", "colspec", "hr"]
)
_SKIP = frozenset(
    ["script", "style", "template", "svg", "math", "noscript", "textarea", "object", "iframe", "canvas", "audio", "video", "map", "metadata", "code", "pre", "applet", "annotation", "mjx-container"]
)
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_SECTIONS = frozenset({"section", "document", "content", "glossary", "note", "example", "exercise"})


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
        search = TAG.search
        source, text = self.source, self.builder.text
        while (match := search(source, position, end)) is not None:
            at = match.start()
            if at > position:
                text(position, at)
            position = max(self.tag(match, end), match.end())
        if end > position:
            text(position, end)

    def tag(self, match: re.Match[str], limit: int) -> int:
        """Act on one match of TAG; returns where reading goes on."""
        name = match.group(2) or match.group(5)
        after = match.end()
        if name is None:
            return after
        closing = bool(match.group(1) or match.group(4))
        lower = name.lower() if not name.islower() else name
        builder = self.builder
        if lower in _INLINE and not (self._xml and lower in _BLOCK):
            if lower in {"b", "strong"}:
                builder.bold = max(0, builder.bold + (-1 if closing else 1))
            return after
        if lower == "sup":
            return self._superscript(match, limit) if not closing else after
        if lower in _SKIP:
            return after if closing else self._skip(lower, match, limit)
        if lower in _BLOCK:
            self._block(lower, closing)
        elif lower in _HEADINGS:
            self._heading(_HEADINGS[lower], closing)
        elif lower == "br" or lower == "newline":
            builder.line_break(match.start(), after)
        elif lower in _ACTIONS:
            _ACTIONS[lower](self, match, closing)
            if lower == "title" and not self._xml and not closing:
                return self._title(after, limit)
        elif not builder.is_explicit:
            builder.close()  # a component of its own
        return after

    # Elements

    def _block(self, name: str, closing: bool) -> None:
        builder = self.builder
        if self._xml and name in _SECTIONS:
            self._depth = max(0, self._depth + (-1 if closing else 1))
        if name in {"p", "para"} and not closing:
            builder.open(BlockKind.PARAGRAPH)
        elif builder.in_cell:
            builder.open(BlockKind.PARAGRAPH)  # a further line of the cell
        else:
            builder.end_text()
        if name in {"p", "para", "div"}:
            builder.bold = 0

    def _heading(self, level: int, closing: bool) -> None:
        if closing:
            self.builder.close()
        else:
            self.builder.bold = 0
            self.builder.open(BlockKind.HEADING, level=level)

    def _list(self, match: re.Match[str], closing: bool) -> None:
        if closing:
            self.builder.close_list()
        else:
            self.builder.open_list()

    def _item(self, match: re.Match[str], closing: bool) -> None:
        self.builder.bold = 0
        if closing:
            self.builder.close_item()
        else:
            self.builder.open_item()

    def _definition(self, match: re.Match[str], closing: bool) -> None:
        if closing:
            self.builder.close()
        else:
            self.builder.define()

    def _term(self, match: re.Match[str], closing: bool) -> None:
        if not closing:
            self.builder.open_item()

    def _table(self, match: re.Match[str], closing: bool) -> None:
        if closing:
            self.builder.close_table()
        else:
            self.builder.open_table()

    def _part(self, match: re.Match[str], closing: bool) -> None:
        name = (match.group(2) or match.group(5)).lower()
        self.builder.table_part("body" if closing else {"thead": "head", "tfoot": "foot"}.get(name, "body"))

    def _row(self, match: re.Match[str], closing: bool) -> None:
        if closing:
            self.builder.close_row()
        else:
            self.builder.open_row()

    def _cell(self, match: re.Match[str], closing: bool) -> None:
        if closing:
            self.builder.close_cell()
            return
        attributes = self._attributes(match) if match.end() - match.start() > 4 else {}
        name = (match.group(2) or match.group(5)).lower()
        self.builder.close_cell()
        self.builder.open_cell(
            header=name == "th",
            span=_small(attributes.get("colspan")),
            rows=_small(attributes.get("rowspan"))
            if "rowspan" in attributes
            else _small(attributes.get("morerows"), 0) + 1,
        )

    def _caption(self, match: re.Match[str], closing: bool) -> None:
        if closing:
            self.builder.close()
        else:
            self.builder.open_caption()

    def _image(self, match: re.Match[str], closing: bool) -> None:
        for attribute in _ATTRIBUTE.finditer(match.group()):
            if attribute.group(1).lower() == "alt":
                group = next((number for number in (2, 3, 4, 5) if attribute.group(number)), None)
                if group is not None:
                    start, end = attribute.span(group)
                    self.builder.alt(match.start() + start, match.start() + end)
                return

    def _meta(self, match: re.Match[str], closing: bool) -> None:
        self.has_head = True
        attributes = self._attributes(match)
        name = (attributes.get("name") or attributes.get("property") or "").lower()
        if (
            name in {"description", "og:description", "twitter:description", "keywords", "author"}
            and "content" in attributes
        ):
            self.metadata.setdefault(name, attributes["content"])
            if name == "description":
                for attribute in _ATTRIBUTE.finditer(match.group()):
                    if attribute.group(1).lower() == "content":
                        group = next((number for number in (2, 3, 5) if attribute.group(number)), None)
                        if group is not None:
                            start, end = attribute.span(group)
                            self.builder.field(name, match.start() + start, match.start() + end)

    def _title_element(self, match: re.Match[str], closing: bool) -> None:
        if self._xml:
            self._heading(min(self._depth + 1, 6), closing)

    def _title(self, start: int, limit: int) -> int:
        """The <title> of a page is metadata and a field."""
        close = re.compile(r"</title\s*>", re.IGNORECASE).search(self.source, start, limit)
        end = close.start() if close else start
        self.has_head = True
        if end > start and "title" not in self.metadata:
            from html import unescape

            self.metadata["title"] = " ".join(unescape(self.source[start:end]).split())
            self.builder.field("title", start, end)
        return close.end() if close else start

    def _footnote(self, match: re.Match[str], closing: bool) -> None:
        """A footnote inside a sentence is no part of it."""

    def _superscript(self, match: re.Match[str], limit: int) -> int:
        close = re.compile(r"</sup\s*>", re.IGNORECASE).search(self.source, match.end(), match.end() + 400)
        if close is None:
            return match.end()
        inner = TAG.sub("", self.source[match.end() : close.start()]).strip()
        return close.end() if not inner or _FOOTNOTE.fullmatch(inner) else match.end()

    def _skip(self, name: str, match: re.Match[str], limit: int) -> int:
        after = match.end()
        if match.group().endswith("/>"):
            return after
        close = re.compile(rf"</{re.escape(name)}\s*>", re.IGNORECASE).search(self.source, after, limit)
        if close is None:
            if name in {"script", "style"}:
                self.builder.fault("broken-markup", match.start(), after, f"<{name}> is never closed")
                return limit
            return after
        if name == "code" and not _CODE.search(self.source, after, close.start()):
            return after
        if name == "pre" and self._preformatted and not TAG.search(self.source, after, close.start()):
            self.builder.close()
            self._preformatted(self.builder, after, close.start())
        return close.end()

    def _attributes(self, match: re.Match[str]) -> dict[str, str]:
        return {
            found.group(1).lower(): next((value for value in found.groups()[1:] if value is not None), "")
            for found in _ATTRIBUTE.finditer(match.group())
        }


def _small(value: str | None, default: int = 1) -> int:
    """A column or row count as a small whole number."""
    return min(int(value), 1000) if value is not None and value.isascii() and value.isdigit() else default


_Action = Callable[[Walker, re.Match[str], bool], None]
_ACTIONS: dict[str, _Action] = {
    **dict.fromkeys(("ul", "ol", "dl", "menu", "list"), Walker._list),
    **dict.fromkeys(("li", "item"), Walker._item),
    "dt": Walker._term,
    "dd": Walker._definition,
    "table": Walker._table,
    **dict.fromkeys(("thead", "tbody", "tfoot"), Walker._part),
    **dict.fromkeys(("tr", "row"), Walker._row),
    **dict.fromkeys(("td", "th", "entry"), Walker._cell),
    **dict.fromkeys(("caption", "figcaption"), Walker._caption),
    **dict.fromkeys(("img", "image"), Walker._image),
    "meta": Walker._meta,
    "title": Walker._title_element,
}
