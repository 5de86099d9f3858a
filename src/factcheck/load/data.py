"""Files that are data from end to end, whatever their name: YAML, JSON, and programs that only hold values."""

import re

from factcheck.document import Document
from factcheck.load.builder import Builder
from factcheck.load.front_matter import fields_of

_JSON = re.compile(r"\s*[{\[]\s*(?:[{\[]\s*)?\"[^\"\n]{1,80}\"\s*:.*[}\]]\s*", re.DOTALL)
# A key alone in the first line and deeper lines below it, as no page of prose begins.
_YAML = re.compile(r"(?:#[^\n]*\n)*[A-Za-z_][\w-]*:[ \t]*\n(?:[ \t]+|- )[\w\"'-][^\n]*:")
_PHP = re.compile(r"(?:<\?php\s+|\$\w+\s*=\s*(?:\[|array\())")
_SCRIPT = re.compile(r"(?:export\s+)?(?:default\s+)?(?:const|let|var)\s+\w+[^=\n]*=\s*[\[{]")
_ENDS_PROGRAM = re.compile(r"[;})\]]\s*(?://[^\n]*)?\s*\Z")


def written_as(text: str) -> str | None:
    """The name of the loader that reads a text which is data or program from end to end; None for any other."""
    start = text.lstrip("\ufeff \t\r\n")
    if start.startswith("<?php"):
        return "html"
    if start.startswith(("{", "[")) and _JSON.fullmatch(start):
        return "data"
    if _YAML.match(start) and fields_of(text):
        return "yaml"
    whole = _ENDS_PROGRAM.search(start) is not None
    return "script" if whole and (_PHP.match(start) or _SCRIPT.match(start)) else None


def load_yaml(path: str, text: str) -> Document:
    """The texts of a data file, each named by the keys above it. Never raises: what is no YAML holds none."""
    builder = Builder(text)
    for name, start, end in fields_of(text):
        builder.field(name, start, end)
    return Document(path, text, "html", builder.finish())
