"""Figures that pages keep as data: objects in a script ({ job: "Actuary", medianPay: "$125,770" }) and the attributes
of components (<Stat label="Median pay" value="$125,770" />).

Objects of one form beside each other are the rows of a table, headed by their keys; an object alone is a table of
keys and values. Values stay at their place in the file.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from factcheck.load.builder import Builder, Piece

_KEY = r"(?:[A-Za-z_$][\w$]*|\"[^\"\n]{1,60}\"|'[^'\n]{1,60}')"
_STRING = r"\"(?:[^\"\\\n]|\\.)*+\"|'(?:[^'\\\n]|\\.)*+'|`(?:[^`\\$]|\\.)*+`"
_LIST = r"\[(?:(?!=>)[^\[\]{}])*+\]"
_VALUE = rf"(?:{_STRING}|-?\d[\d_.]*+|true\b|false\b|null\b|[A-Za-z_$][\w$.]*+(?:\([^()\n]*\))?+|{_LIST})"
# Also the arrays of PHP: [ "key" => "value" ], array( 'key' => 'value' ).
_OBJECT = re.compile(
    # One class of characters first, which is what makes scanning for it fast.
    r"[{\[a](?:(?<=[{\[])|(?<=\ba)rray\s?\()"
    rf"\s*+(?:{_KEY}\s*(?::|=>)\s*{_VALUE}\s*+,?+\s*+(?:(?://|#)[^\n]*\n\s*+)?+)++[}}\])]"
)
_PROPERTY = re.compile(
    rf"(?P<key>{_KEY})\s*(?::|=>)\s*(?P<value>{_VALUE})(?:[ \t]*,?[ \t]*(?://|#)[ \t]*(?P<comment>[^\n]*\S))?"
)
# A figure: "$94,260", "~7%", "221.6K", "$45.32/hr", "+12 % (2023-33)".
_FIGURE = re.compile(
    r"[^\w\n]{0,3}\$?\d[\d,._]*+ ?(?:%|[kKmM]\b|million|percent)?\+?(?: ?(?:/|per |an? )\w+)?(?: ?\([^()\n]{1,24}\))?"
)
# Keys of what a page looks like, or of what it is.
_MACHINE = re.compile(
    r"id|key|slug|url|src|href|image|icon|class(?:name)?|style|width|height|size|order|weight|index|x|y|lat|lng|lon|"
    r"delay|duration|opacity|color|version|level|cols?|rows?|span|rating|stars|min|max|step|page|zip|phone|time|minutes|"
    r"updated|created|published|date|price|cost|tuition|fee",
    re.IGNORECASE,
)
_PLAIN = re.compile(r"value|number|num|amount|figure|stat|data|count|end|text|metric|total", re.IGNORECASE)
_NAMES = re.compile(
    r"title|name|label|heading|caption|occupation|job|role|career|position|profession|metric|stat|text", re.IGNORECASE
)
_DECADE = re.compile(r"(?:19|20)\d\d ?[-–—/] ?(?:(?:19|20)\d\d|\d\d)")
_COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL)
_DEEPEST = 4  # objects in objects
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[a-z]{2})(?=\d)|[_.-]+|(?<=\d)(?=[A-Z])")  # "p10" is one word


@dataclass(frozen=True, slots=True)
class Property:
    """One key and value; `start` to `end` is the value in the file, without quotes."""

    key: str
    key_start: int
    key_end: int
    start: int
    end: int
    text: str
    comment: str = ""  # behind it in its line: "// BLS, May 2024"

    @property
    def is_figure(self) -> bool:
        return _FIGURE.fullmatch(self.text) is not None and _MACHINE.fullmatch(self.key) is None

    @property
    def is_words(self) -> bool:
        worded = any(map(str.isalpha, self.text)) or _DECADE.fullmatch(self.text) is not None
        return not self.is_figure and 1 <= len(self.text.split()) <= 12 and worded


def tells(key: str, value: str) -> bool:
    """Whether a value of a data file is a figure, a decade, or the name of something."""
    each = Property(key, 0, 0, 0, 0, value)
    return (
        each.is_figure or _DECADE.fullmatch(value) is not None or (each.is_words and _NAMES.fullmatch(key) is not None)
    )


@dataclass(frozen=True, slots=True)
class Record:
    """One object that tells figures: its place in the file and its properties that are words or figures."""

    start: int
    end: int
    properties: tuple[Property, ...]

    @property
    def keys_at(self) -> int:
        """Where its first key stands: program, unless the page shows the object as text."""
        return self.properties[0].key_start

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(each.key for each in self.properties)


def find_records(text: str, start: int = 0, end: int | None = None) -> list[Record]:
    """The objects in a stretch of script that hold a figure, those inside others too, in order."""
    records = []
    form = text[start : len(text) if end is None else end]
    for _ in range(_DEEPEST):
        found = list(_OBJECT.finditer(form))
        for match in found:
            first, last = start + match.start(), start + match.end()
            told = _properties(text, match, start)
            properties = tuple(each for each in told if each.is_figure or each.is_words)
            if any(each.is_figure for each in properties):
                records.append(Record(first, last, properties))
        if not found:
            break
        form = _OBJECT.sub(lambda match: "n" * len(match.group()), form)  # a name, for the object around
    return sorted(records, key=lambda record: record.start)


def _properties(text: str, whole: re.Match[str], shift: int) -> Iterator[Property]:
    for match in _PROPERTY.finditer(whole.string, whole.start() + 1, whole.end()):
        value, first, last = match["value"], shift + match.start("value"), shift + match.end("value")
        if value[0] not in "\"'`":
            continue  # a bare number is for a program: what a page shows is text
        first, last = first + 1, last - 1
        key = shift + match.start("key"), shift + match.end("key")
        yield Property(match["key"].strip("\"'"), *key, first, last, text[first:last], match["comment"] or "")


_TITLE = re.compile(rf"^export\s[^\n]*?\{{[^{{}}]*?\b(?P<key>title|name)\s*:\s*(?P<value>{_STRING})", re.MULTILINE)


def titles(text: str, start: int = 0) -> dict[str, object]:
    """The title that an MDX file exports: `export const meta = { title: "..." }`."""
    found = _TITLE.search(text, start)
    return {"title": found["value"][1:-1]} if found else {}


def tables_of(text: str, records: list[Record]) -> list[list[Record]]:
    """Records of one form that nothing but a comma parts, together."""
    tables: list[list[Record]] = []
    for record in records:
        last = tables[-1][-1] if tables else None
        if last and last.keys == record.keys and not _COMMENT.sub("", text[last.end : record.start]).strip(", \t\r\n"):
            tables[-1].append(record)
        else:
            tables.append([record])
    return tables


def shown(visible: str, text: str, records: list[Record]) -> str:
    """`visible`, where program is blanked out, with the records' values as they stand in the file."""
    parts, position = [], 0
    told = [each for record in records for each in record.properties]
    for each in sorted(told, key=lambda one: one.start):
        parts += [visible[position : each.start], text[each.start : each.end]]
        position = each.end
    return "".join([*parts, visible[position:]])


# What stands behind another key and tells more of its value: "median" and "medianLabel", "wage" and "wage_note".
_MORE = re.compile(
    r"[_.-]?(?:notes?|labels?|captions?|sources?|periods?|years?|dates?|as_?of|desc(?:ription)?|basis|text|context|info|"
    r"details?|footnotes?|measure|title|units?|survey)",
    re.IGNORECASE,
)


def companions(properties: Sequence[Property]) -> dict[Property, list[Property]]:
    """The properties in words or dates that tell more of another's figure, by that one."""
    found: dict[Property, list[Property]] = {}
    for each in properties:
        if not each.is_figure:
            continue
        key = each.key.casefold()
        more = [
            other
            for other in properties
            if other is not each and other.key.casefold().startswith(key) and _MORE.fullmatch(other.key[len(key) :])
        ]
        if more:
            found[each] = more
    return found


def told_of(each: Property, more: Sequence[Property]) -> Piece:
    """What the companions of a figure say, and the comment in its line, as a text that stands behind it."""
    words = "; ".join([*(other.text for other in more), *filter(None, [each.comment])])
    return each.end, each.end, f", {words}" if "(" in words or ")" in words else f" ({words})"


def add_table(builder: Builder, records: list[Record]) -> None:
    """Add records of one form to the builder as a table."""
    more = [companions(record.properties) for record in records]
    taken = {other.key for found in more for others in found.values() for other in others}
    columns = [[each for each in record.properties if each.key not in taken] for record in records]
    named = any(each.is_words and _NAMES.search(each.key) for each in columns[0])
    builder.open_table()
    if named or len(records) > 1:
        builder.table_part("head")
        builder.open_row()
        for column, each in enumerate(columns[0]):
            _cell(builder, [(each.key_start, each.key_end, words_of(each.key))], column)
        builder.table_part("body")
        for properties, found in zip(columns, more, strict=True):
            builder.open_row()
            for column, each in enumerate(properties):
                _cell(builder, _value(each, found), column)
            builder.close_row()
    else:
        for each in columns[0]:
            builder.open_row()
            _cell(builder, [(each.key_start, each.key_end, words_of(each.key))], 0)
            _cell(builder, _value(each, more[0]), 1)
            builder.close_row()
    builder.close_table()


# What stands behind a record and is about all of it: "]; // BLS, May 2024".
_BEHIND = re.compile(r"[\s;,)\]}]*(?://|#)[ \t]*([^\n]*\S)")


def add_note(builder: Builder, text: str, position: int) -> None:
    """Add the comment behind a record that ends at `position`, as a line below its table."""
    found = _BEHIND.match(text, position)
    if found and len(found[1].split()) <= _LONGEST_NOTE:
        builder.line([(*found.span(1), found[1])])


_LONGEST_NOTE = 30  # words


def _value(each: Property, more: dict[Property, list[Property]]) -> list[Piece]:
    own: list[Piece] = [(each.start, each.end, None)]
    return [*own, told_of(each, more.get(each, ()))] if each in more or each.comment else own


def _cell(builder: Builder, pieces: list[Piece], column: int) -> None:
    builder.open_cell(column=column)
    builder.pieces(pieces)
    builder.close_cell()


def words_of(key: str) -> str:
    """ "medianPay2024" as words: "median pay 2024"."""
    return _HUMP.sub(" ", key).strip().lower()


_HEADS = re.compile(r"title|heading|header|headline|occupation|career|question|summary|tab|term", re.IGNORECASE)


def heading_of(attributes: list[tuple[str, int, int]], text: str) -> tuple[int, int] | None:
    """Where a component that holds further elements keeps its heading: `<Card heading="Florists">`."""
    for name, start, end in attributes:
        each = Property(name, start, end, start, end, text[start:end])
        if each.is_words and _HEADS.fullmatch(name):
            return start, end
    return None


def figures_of(attributes: list[tuple[str, int, int]], text: str) -> list[Piece]:
    """What the attributes of a component tell, as a label and its value; empty where they hold no figure.

    `attributes` are (name, start, end) of the values in the file, in order.
    """
    told = [Property(name, start, end, start, end, text[start:end]) for name, start, end in attributes]
    figures = [each for each in told if each.is_figure]
    more = companions(told)
    taken = [other for others in more.values() for other in others]
    labels = [each for each in told if each.is_words and _NAMES.fullmatch(each.key) and each not in taken]
    if not figures or (all(_PLAIN.fullmatch(each.key) for each in figures) and not labels):
        return []
    pieces: list[Piece] = []
    shown_ones = (each for each in told if each in figures or each in labels)
    for is_figure, group in groupby(shown_ones, key=figures.__contains__):
        for each in group:
            if pieces:
                sign = ": " if is_figure and pieces[-1][2] is None and len(pieces) == 1 else "; " if is_figure else " "
                pieces.append((pieces[-1][1], each.start, sign))
            if is_figure and not _PLAIN.fullmatch(each.key):
                pieces.append((each.start, each.start, f"{words_of(each.key)}: "))
            pieces.append((each.start, each.end, None))
            if each in more:
                pieces.append(told_of(each, more[each]))
    return pieces
