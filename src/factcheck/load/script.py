"""JavaScript and JSX (React pages), and JSON: the markup in them, and strings that are prose. Program is not text.

The program around the markup is blanked out; what is left is read as HTML.
"""

import re

from factcheck.document import Document
from factcheck.load.builder import Builder, Piece
from factcheck.load.markup import TAG, Walker
from factcheck.load.objects import add_note, add_table, find_records, shown, tables_of, tells

_TOKEN = re.compile(
    r"(?P<comment>//[^\n]*|/\*.*?\*/)"
    r"|(?P<string>\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)"
    r"|(?P<open>\{)|(?P<close>\})",
    re.DOTALL,
)
_IN_TAG = re.compile(
    r"//[^\n]*|/\*.*?\*/|\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|[{}>]", re.DOTALL
)
_LONGEST_TAG = 20_000  # characters
_MARKUP_BEFORE = re.compile(r"(?:[(=>?:&|\[,{;}]|\breturn|\A)\s*\Z")
_NAME = re.compile(r"(?:([A-Za-z_$][\w$]*)|[\"']([^\"'\n]{1,80})[\"'])\s*(?::|=>?)\s*\Z")
# Keys of a job, which may be a single word: "name" => "roofers".
_TITLED = re.compile(r"name|occupation|career|job|trade|profession", re.IGNORECASE)
_NO_PROSE = re.compile(r"[^\s]*|[./@#][\S ]*|use (?:client|strict|server)|.*[{};<>].*", re.DOTALL)
_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))", re.DOTALL)
_VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"]
)
_NOT_NEWLINE = re.compile(r"[^\r\n]")


def load_script(path: str, text: str) -> Document:
    """Never raises."""
    visible, strings = _visible(text)
    records = [each for each in find_records(text) if not visible[each.keys_at : each.keys_at + 1].strip()]
    builder = Builder(shown(visible, text, records))
    walker = Walker(builder)
    position = 0
    metadata: dict[str, object] = {}
    told = {each.start for record in records for each in record.properties}
    for table in [*tables_of(text, records), None]:
        limit = table[0].start if table else len(text) + 1
        while strings and strings[0][1] < limit:
            name, start, end = strings.pop(0)
            if name in {"title", "description"}:
                metadata.setdefault(name, text[start:end])
            elif start in told:
                continue
            if start >= position:
                walker.feed(position, start)
                position = end
            builder.field(name, start, end, _unescaped(text, start, end))
        if table:
            walker.feed(position, max(position, table[0].start))
            position = max(position, table[-1].end)
            add_table(builder, table)
            add_note(builder, text, table[-1].end)
    walker.feed(position, len(text))
    return Document(path, text, "html", builder.finish(), metadata=metadata, has_metadata=bool(metadata))


def _visible(text: str) -> tuple[str, list[tuple[str, int, int]]]:
    """The text with program blanked out (prose strings stay), and its prose strings: (name, start, end)."""
    parts: list[str] = []
    strings: list[tuple[str, int, int]] = []
    depth = 0  # of elements
    braces: list[int] = []  # the depth at which each open expression began, once per brace
    position = 0
    for match in TAG.finditer(text):
        if match.start() < position:
            continue
        name = match.group(2) or match.group(5) or ""
        closing = bool(match.group(1) or match.group(4) or match.group(7))
        in_code = depth == 0 or (braces and braces[-1] == depth)
        before = text[max(0, match.start() - 40) : match.start()]
        if match.group().startswith("<!") or (in_code and not closing and not _MARKUP_BEFORE.search(before)):
            continue
        parts.append(_between(text, (position, match.start()), depth, braces, strings))
        if (end := _end_of_tag(text, match)) is not None:
            # the tag would end at "=>": only its name is kept, or, of one that closes itself, what its program says
            if text.startswith("/>", end - 2):
                parts.append(_between(text, (match.start(), end), 0, [], strings))
            else:
                parts.append(match.group()[: match.end(5) - match.start()])
                parts.append(_NOT_NEWLINE.sub(" ", text[match.end(5) : end - 1]) + ">")
                depth += name.lower() not in _VOID
            position = end
            continue
        parts.append(match.group())
        position = match.end()
        if closing:
            depth = max(0, depth - 1)
        elif not match.group().endswith("/>") and name.lower() not in _VOID:
            depth += 1
    parts.append(_between(text, (position, len(text)), depth, braces, strings))
    return "".join(parts), strings


def _end_of_tag(text: str, match: re.Match[str]) -> int | None:
    """Where a tag ends whose attributes hold program with a ">" in it, as `onClick={() => go()}`; None for others."""
    if match.group(5) is None or match.group(4) or match.group(6).count("{") <= match.group(6).count("}"):
        return None
    open_braces = 0
    for token in _IN_TAG.finditer(text, match.end(5), match.end(5) + _LONGEST_TAG):
        sign = token.group()
        if sign == ">" and not open_braces:
            return token.end()
        open_braces += (sign == "{") - (sign == "}")
        if open_braces < 0:
            return None
    return None


def _between(
    text: str, stretch: tuple[int, int], depth: int, braces: list[int], strings: list[tuple[str, int, int]]
) -> str:
    """What stands between two tags: text of an element, expressions in it, or program."""
    start, end = stretch
    out: list[str] = []
    position = start
    for match in _TOKEN.finditer(text, start, end):
        if match.start() < position:
            continue
        code = depth == 0 or (bool(braces) and braces[-1] == depth)
        kind = match.lastgroup
        if kind == "open":
            out.append(_seen(text, position, match.start(), code) + " ")
            braces.append(depth)
        elif kind == "close":
            out.append(_seen(text, position, match.start(), code) + " ")
            if braces:
                braces.pop()
        elif not code:
            continue  # an apostrophe, or two slashes, in a sentence
        else:
            out.append(_seen(text, position, match.start(), code))
            first, last = match.start() + 1, match.end() - 1
            if (
                kind == "string"
                and depth > 0
                and text[match.start() - 1] == "{"
                and text[match.end() : match.end() + 1] == "}"
            ):
                out.append(" " + text[first:last] + " ")  # {" "}, {"a sentence"}
            else:
                name = _NAME.search(text, max(start, match.start() - 100), match.start())
                titled = name is not None and _TITLED.fullmatch(name.group(1) or name.group(2)) is not None
                word = titled and text[first:last].isalpha()
                prose = kind == "string" and (word or not _NO_PROSE.fullmatch(text, first, last))
                if prose and (depth == 0 or text.count(" ", first, last) > 3):
                    strings.append(((name.group(1) or name.group(2)) if name else "", first, last))
                    out.append(" " + text[first:last] + " ")
                else:
                    out.append(_NOT_NEWLINE.sub(" ", match.group()))
        position = match.end()
    code = depth == 0 or (bool(braces) and braces[-1] == depth)
    out.append(_seen(text, position, end, code))
    return "".join(out)


def _unescaped(text: str, start: int, end: int) -> list[Piece]:
    """A string's characters, escapes decoded."""
    pieces: list[Piece] = []
    position = start
    for match in _ESCAPE.finditer(text, start, end):
        pieces.append((position, match.start(), None))
        code = match.group(1) or match.group(2)
        literal = (
            chr(int(code, 16))
            if code
            else {"n": " ", "t": " ", "r": " ", "\n": " "}.get(match.group(3), match.group(3))
        )
        pieces.append((match.start(), match.end(), " " if literal.isspace() else literal))
        position = match.end()
    return [*pieces, (position, end, None)]


def _seen(text: str, start: int, end: int, code: bool) -> str:
    stretch = text[start:end]
    return _NOT_NEWLINE.sub(" ", stretch) if code else stretch


_JSON = re.compile(r"(?P<string>\"(?:[^\"\\\n]|\\.)*\")(?P<key>\s*:)?|(?P<number>-?\d[\d.eE+-]*)")


def load_json(path: str, text: str) -> Document:
    """The prose strings and the numbers of a data file, each named by the key before it."""
    builder = Builder(text)
    name = ""
    for match in _JSON.finditer(text):
        if match.group("key"):
            name = text[match.start("string") + 1 : match.end("string") - 1]
        elif match.group("number"):
            builder.field(name, *match.span())
        elif tells(name, text[match.start() + 1 : match.end() - 1]) or not _NO_PROSE.fullmatch(
            text, match.start() + 1, match.end() - 1
        ):
            start, end = match.start() + 1, match.end() - 1
            builder.field(name, start, end, _unescaped(text, start, end))
    return Document(path, text, "html", builder.finish())
