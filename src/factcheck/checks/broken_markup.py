"""broken-markup: tags, attributes, marks and characters that do not show as they were meant."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.checks.base import Check, Example, Review, finding
from factcheck.checks.prose import short
from factcheck.document import BlockKind, Document, Span
from factcheck.find.anchors import holds
from factcheck.finding import Finding, Place, Severity
from factcheck.verdict import Confidence

_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]*)((?:[^<>\"']++|\"[^\"<>]{0,2000}\"|'[^'<>]{0,2000}')*+)>")
_ATTRIBUTE = re.compile(r"([A-Za-z_:@][\w:@.-]*)\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s\"'>;]+)")
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_SEMICOLON = re.compile(r'""\s*;')
# Each begins with one class of characters, which is what makes scanning for it fast.
_HIDDEN = re.compile(
    r"[<`{](?:(?<=<)(?:!--.*?(?:-->|\Z)|(script|style|pre|code|svg|textarea)\b.*?</\1\s*>|\?.*?(?:\?>|\Z))|"
    r"(?<=`)(?:``.*?(?:```|\Z)|[^`\n]*`)|(?<=\{)(?:\{.*?\}\}|%.*?%\}))",
    re.DOTALL | re.IGNORECASE,
)
# Elements that must be closed and are often not; a stray or missing <p> or <li> changes nothing in HTML.
_PAIRED = frozenset(
    [
        "a",
        "b",
        "strong",
        "em",
        "i",
        "u",
        "span",
        "div",
        "table",
        "ul",
        "ol",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "blockquote",
        "figure",
        "section",
        "article",
    ]
)
_OBSOLETE = frozenset(["align", "bgcolor", "border", "cellpadding", "cellspacing", "valign", "hspace", "vspace"])
_MARKUP_BLOCK = re.compile(
    r"^ {0,3}<p\b[^>]*>(?:(?!</p>)[^\n])*\n(?:(?!\s*\n)(?!.*</p>).*\n)*[ \t]*\n", re.MULTILINE | re.IGNORECASE
)
_STRAY_P = re.compile(r"</p\s*>", re.IGNORECASE)
# UTF-8 read as Latin-1 or Windows-1252, and references encoded twice.
_GARBLED = re.compile(
    r"[âÃÂ\ufffd&](?:(?<=â)€[™œ\u009d˜“”¦]|(?<=Ã)[©¨±¶¼¤ª§¡³]|(?<=Â)[ \u00a0°·»«©®]|(?<=\ufffd)|"
    r"(?<=&)amp;(?:amp|nbsp|quot|lt|gt|#\d+);)"
)
_GARBLED_SIGNS = ("â€", "Ã", "Â", "\ufffd", "&amp;")  # one of these is in whatever it matches
_LEFT_MARK = re.compile(
    r"\*\*(?=\w)[^*\n]{3,80}(?<=\w)$|^\*\*\w[^*\n]*$|(?<!\!)\[[^\]\n]{3,80}\]\s+\(https?://[^)\s]+\)|\]\(\s*\)"
)
_NO_HTML = (".js", ".jsx", ".ts", ".tsx", ".mdx", ".cnxml", ".xml", ".json")
_SHOWN = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.HEADING})


@dataclass(frozen=True, slots=True)
class _Fault:
    kind: str
    span: Span
    message: str
    severity: Severity = Severity.WARNING


def run(review: Review) -> Iterator[Finding]:
    """One finding for each kind of fault in a document, with all its places."""
    for document in review.documents.values():
        kinds: dict[str, list[_Fault]] = {}
        for fault in _faults(document):
            kinds.setdefault(fault.kind, []).append(fault)
        for faults in kinds.values():
            first = faults[0]
            more = f" ({len(faults)} times)" if len(faults) > 1 else ""
            yield finding(
                CHECK,
                document,
                first.span,
                f"{first.message}{more}.",
                related=[Place(document.path, fault.span) for fault in faults[1:]],
                severity=first.severity,
                confidence=Confidence.HIGH,
            )


def _faults(document: Document) -> Iterator[_Fault]:
    for fault in document.faults:
        if fault.check == "broken-markup":
            yield _Fault("unclosed", fault.span, fault.message)
    if document.format != "text" and not document.path.endswith(_NO_HTML):
        visible = _HIDDEN.sub(lambda match: " " * len(match.group()), document.text)
        # A part of a page, as PHP has them, closes what another part opened.
        yield from _in_tags(visible, whole=not document.path.endswith(".php"))
        if document.format == "markdown":
            yield from _paragraphs(visible)
    yield from _in_text(document)


def _in_tags(text: str, *, whole: bool) -> Iterator[_Fault]:
    """Attributes, and elements that are never closed or close what was never opened."""
    open_tags: list[tuple[str, int, int]] = []
    count: Counter[str] = Counter()
    for tag in _TAG.finditer(text):
        closing, name, attributes = tag.groups()
        if attributes and "=" in attributes:
            yield from _in_attributes(tag)
        name = name.lower()
        if not whole or name not in _PAIRED or attributes.endswith("/"):
            continue
        if not closing:
            open_tags.append((name, *tag.span()))
            count[name] += 1
        elif count[name]:
            while open_tags[-1][0] != name:
                unclosed, start, end = open_tags.pop()
                count[unclosed] -= 1
                yield _Fault("unclosed", Span(start, end), f"<{unclosed}> is not closed before </{name}>")
            open_tags.pop()
            count[name] -= 1
        else:
            yield _Fault("stray", Span(*tag.span()), f"</{name}> closes nothing")
    for name, start, end in open_tags:
        yield _Fault("unclosed", Span(start, end), f"<{name}> is never closed")


def _in_attributes(tag: re.Match[str]) -> Iterator[_Fault]:
    span, name, attributes = Span(*tag.span()), tag.group(2), tag.group(3)
    if ";" in attributes and _SEMICOLON.search(_QUOTED.sub('""', attributes)):
        yield _Fault("semicolon", span, f"<{name}>: semicolons between attributes; part them by blanks")
    names = [found.lower() for found in _ATTRIBUTE.findall(attributes)]
    if len(set(names)) < len(names):
        twice = next(found for position, found in enumerate(names) if found in names[:position])
        yield _Fault("twice", span, f"<{name}>: the attribute '{twice}' stands twice; only the first one counts")
    if not _OBSOLETE.isdisjoint(names) and name.lower() not in {"table", "td", "th", "tr"}:
        obsolete = min(_OBSOLETE.intersection(names))
        said = f"<{name}>: the attribute '{obsolete}' is obsolete in HTML; use a style"
        yield _Fault("obsolete", span, said, Severity.NOTICE)


def _paragraphs(text: str) -> Iterator[_Fault]:
    """In Markdown an empty line ends a block of HTML, so that a <p> around several paragraphs is never closed."""
    for block in _MARKUP_BLOCK.finditer(text) if "<p" in text or "<P" in text else ():
        start = block.start() + block.group().lower().index("<p")
        close = _STRAY_P.search(text, block.end())
        until = f", and the </p> on line {text.count(chr(10), 0, close.start()) + 1} closes nothing" if close else ""
        yield _Fault(
            "paragraph",
            Span(start, start + 2),
            f"<p> around several paragraphs: in Markdown it ends at the first empty line{until}; leave both out",
        )
    for tag in re.finditer(r"^[ \t]*<br ?/?>[ \t]*\n(?=[ \t]*(?:\S))", text, re.MULTILINE | re.IGNORECASE):
        yield _Fault(
            "spacing", Span(*tag.span()), "<br> alone on a line, for spacing; use an empty line", Severity.NOTICE
        )


def _in_text(document: Document) -> Iterator[_Fault]:
    for garbled in _GARBLED.finditer(document.text) if holds(document.text, _GARBLED_SIGNS) else ():
        yield _Fault(
            "garbled",
            Span(*garbled.span()),
            f'"{garbled.group()}" is a character that was decoded wrongly; type it anew',
        )
    if document.format == "text":
        return
    for block in document.blocks:
        text = block.text
        if block.kind in _SHOWN and ("**" in text or "](" in text or "] (" in text):
            for mark in _LEFT_MARK.finditer(text):
                span = block.span(*mark.span())
                shown = short(mark.group(), 30)
                yield _Fault(
                    "mark", span, f'"{shown}" shows its Markdown signs to the reader; close the mark or drop it'
                )


CHECK = Check(
    name="broken-markup",
    severity=Severity.WARNING,
    summary="Tags and attributes that browsers have to guess at, marks that show, characters decoded wrongly.",
    why="What follows may be drawn in bold, as a link, or not at all, and differs between browsers.",
    source="The HTML standard's parse errors, CommonMark's rule for HTML blocks, UTF-8 read in another encoding.",
    limits="Tags that HTML lets an author leave out are not asked for. Parts of pages (PHP, JSX) are not "
    "checked for pairs.",
    flags=(
        "<img src='a.jpg' align=\"middle\"; alt='alt'; alt='nurse';/>\n",
        "Nurses earn <b>a lot and like it.\n",
        "<p>\nOne paragraph.\n\nAnother.\n</p>\n",
        "It doesnâ€™t matter.\n",
        Example("<div>Text</div></div>\n", name="page.html"),
    ),
    leaves=(
        "<p>One paragraph.</p>\n\n<ul><li>one<li>two</ul>\n\nUse `<b>` for bold, <b>so</b>.\n",
        "```\n<b>\n```\n\nIt doesn’t matter &amp; <br> is fine.\n",
    ),
    run=run,
)
