"""Front matter: the YAML between `---` lines, or TOML between `+++` lines, at the top of a file."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml

from factcheck.document import Fault, Span

_YAML = re.compile(r"\ufeff?---[ \t]*\r?\n(?P<body>(?:.*\n)*?)(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)")
_TOML = re.compile(r"\ufeff?\+\+\+[ \t]*\r?\n(?P<body>(?:.*\n)*?)\+\+\+[ \t]*(?:\r?\n|\Z)")
_LINE = re.compile(
    r"^[ \t]*(?:-[ \t]+)?(?P<name>[\w .#-]+?)[ \t]*[:=][ \t]+(?P<quote>[\"']?)(?P<value>\S.*?)(?P=quote)[ \t\r]*$",
    re.MULTILINE,
)
_NOT_PROSE = re.compile(
    r"\s*(?!-?\d[\d.]*\s*\Z)(?:https?://\S*|[./~]?[\w.-]*(?:/[\w.%-]*)+|[\w-]+\.\w{2,5}|"
    r"\d{4}-\d\d-\d\d[T ].*|true|false|null)?\s*"
)
_LONGEST = 200_000

_Loader: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """`end` is where the body begins; `fields` are (dotted name, start, end) of texts, quotes left out."""

    end: int
    metadata: dict[str, object]
    fields: tuple[tuple[str, int, int], ...] = ()
    faults: tuple[Fault, ...] = field(default=())


def front_matter(text: str) -> FrontMatter | None:
    """The front matter of a file, or None where it has none."""
    if text.startswith(("---", "\ufeff---")):
        match = _YAML.match(text, 0, _LONGEST)
        return None if match is None else _yaml(text, match)
    if text.startswith(("+++", "\ufeff+++")):
        match = _TOML.match(text, 0, _LONGEST)
        return None if match is None else _toml(text, match)
    return None


def _yaml(text: str, match: re.Match[str]) -> FrontMatter | None:
    start, body = match.start("body"), match["body"]
    try:
        loader = _Loader(body)
        try:
            node = loader.get_single_node()
            data = None if node is None else loader.construct_document(node)
        finally:
            loader.dispose()
    except (yaml.YAMLError, ValueError, RecursionError, TypeError, OverflowError) as error:
        return _broken(text, match, _first_line(error))
    if node is None:
        return FrontMatter(match.end(), {})
    if not isinstance(data, dict):
        # "---", a paragraph, "---" is a rule, text, and a rule
        return None
    fields = tuple(_yaml_fields(node, body, start))
    return FrontMatter(match.end(), {str(key): value for key, value in data.items()}, fields)


def fields_of(text: str) -> tuple[tuple[str, int, int], ...]:
    """The texts of a file that is YAML from end to end; empty where it is none, or no mapping or list."""
    try:
        loader = _Loader(text)
        try:
            node = loader.get_single_node()
        finally:
            loader.dispose()
    except (yaml.YAMLError, ValueError, RecursionError):
        return ()
    return tuple(_yaml_fields(node, text, 0)) if isinstance(node, yaml.MappingNode | yaml.SequenceNode) else ()


def _yaml_fields(root: yaml.Node, body: str, base: int) -> Iterator[tuple[str, int, int]]:
    """Texts in order, named by the keys above them; a node that aliases repeat counts once."""
    waiting: list[tuple[str, yaml.Node]] = [("", root)]
    seen: set[int] = set()
    while waiting:
        name, node = waiting.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node, yaml.MappingNode):
            for key, value in reversed(node.value):
                inner = str(key.value) if isinstance(key, yaml.ScalarNode) else "?"
                waiting.append((f"{name}.{inner}" if name else inner, value))
        elif isinstance(node, yaml.SequenceNode):
            waiting += [(name, value) for value in reversed(node.value)]
        elif isinstance(node, yaml.ScalarNode):
            start, end = node.start_mark.index, node.end_mark.index
            raw = body[start:end]
            if node.style in {"'", '"'} and len(raw) >= 2:
                start, end = start + 1, end - 1
            elif node.style in {"|", ">"} and raw:
                start += len(raw) - len(raw[1:].lstrip("+-0123456789 \t"))
            if not _NOT_PROSE.fullmatch(body, start, end):
                yield name, base + start, base + end


def _toml(text: str, match: re.Match[str]) -> FrontMatter:
    try:
        data = tomllib.loads(match["body"].replace("\r\n", "\n"))
    except (tomllib.TOMLDecodeError, ValueError, RecursionError) as error:
        return _broken(text, match, _first_line(error))
    return FrontMatter(match.end(), dict(data), _line_fields(text, *match.span("body")))


def _broken(text: str, match: re.Match[str], why: str) -> FrontMatter:
    """What can be read line by line is still read."""
    start, end = match.span("body")
    fields = _line_fields(text, start, end)
    metadata: dict[str, object] = {}
    for name, first, last in fields:
        metadata.setdefault(name, text[first:last])
    fault = Fault(
        "broken-front-matter",
        Span(match.start(), match.end()),
        f"the front matter cannot be read: {why}; expected fields such as 'title: ...', quoted where they hold a colon",
    )
    return FrontMatter(match.end(), metadata, fields, (fault,))


def _line_fields(text: str, start: int, end: int) -> tuple[tuple[str, int, int], ...]:
    return tuple(
        (found["name"], *found.span("value"))
        for found in _LINE.finditer(text, start, end)
        if not _NOT_PROSE.fullmatch(found["value"])
    )


def _first_line(error: Exception) -> str:
    problem = getattr(error, "problem", None) or str(error).splitlines()[0] if str(error) else type(error).__name__
    mark = getattr(error, "problem_mark", None)
    return f"{problem} in line {mark.line + 2}" if mark is not None else str(problem)
