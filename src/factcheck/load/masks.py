"""Blanks out what is program and not text, so that positions stay what they are.

PHP, template tags (Jinja, Liquid, Hugo, Blade) and, in MDX, imports and expressions.
"""

import re
from functools import lru_cache

# One class of characters first, which is what makes scanning for it fast.
_TEMPLATE = re.compile(
    r"[<{](?:(?<=<)\?.*?(?:\?>|\Z)|(?<=\{)(?:%-?.*?-?%\}|\{\{?.*?\}?\}\}|!!.*?!!\}|#.*?#\}))",
    re.DOTALL,
)
_PHP = re.compile(r"<\?php\s.*?(?:\?>|\Z)", re.DOTALL)
# Behind the start of a line a script would end, for a Markdown grammar, at its first empty line.
_SCRIPT = re.compile(r"<(script|style)\b[^>]*>.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
_BLADE = re.compile(r"^[ \t]*@(?:[a-z]+)(?:\((?:[^()\n]|\([^()\n]*\))*\))?[ \t]*$", re.MULTILINE)
_MDX = re.compile(
    r"^(?:import|export)\s[^\n]*(?:\n(?![ \t]*\r?\n)[^\n]*)*"
    r"|(?<![\\$])\{/\*.*?\*/\}",
    re.MULTILINE | re.DOTALL,
)
_NOT_NEWLINE = re.compile(r"[^\r\n]")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")
# Words in a row, which a grammar of blocks takes apart though nothing in them begins, ends or cuts a block. Left as
# they are: what follows a "<" in its line, entities, and what follows "]:" in its paragraph, which may define a link.
_WORDS = re.compile(
    rb"[A-Za-z]{2}[A-Za-z0-9 ,.;:$%'\"()/?*_=+#!@~-]*[A-Za-z0-9]"
    rb"|(?P<kept><[^\n]*|&[#A-Za-z0-9]+|\]:(?:[^\n]|\n(?!\s*\n))*)"
)


def mask(text: str, start: int = 0, *, markdown: bool = False, mdx: bool = False) -> str:
    """The text with program parts behind `start` replaced by blanks of the same length."""
    if start:
        return text[:start] + mask(text[start:], markdown=markdown, mdx=mdx)
    if "<?" in text or "{%" in text or "{{" in text or "{!!" in text or "{#" in text:
        text = _TEMPLATE.sub(_hide, text)
    if markdown and ("<script" in text or "<style" in text):
        text = _SCRIPT.sub(_hide_script, text)
    if mdx:
        text = _MDX.sub(lambda match: _blank(match.group()), text)
    return text


def exports(text: str, start: int = 0) -> list[tuple[int, int]]:
    """The stretches of an MDX file that are script: what it imports and exports."""
    return [match.span() for match in _MDX.finditer(text, start) if not match.group().startswith("{")]


def programs(text: str, start: int = 0) -> list[tuple[int, int]]:
    """The stretches of a page that are PHP."""
    return [match.span() for match in _PHP.finditer(text, start)] if "<?php" in text else []


def mask_blade(text: str) -> str:
    """Directives such as @section('content') that stand on lines of their own."""
    return _BLADE.sub(lambda match: _blank(match.group()), text) if "@" in text else text


def ascii_shape(text: str, start: int = 0) -> bytes:
    """One byte for each character, so that a grammar's byte offsets are code points.

    Markup is ASCII; other characters matter only as letter or sign. What lies before `start` becomes blank.
    """
    text = _blank(text[:start]) + text[start:]
    if not text.isascii():
        text = _NOT_ASCII.sub(_ascii, text)
    return text.encode("ascii")


def condensed(shape: bytes) -> bytes:
    """The shape with each row of words as one long word: the same blocks at the same places, for a third of the work.

    That holds where the grammar finds no error; how it recovers from one depends on how many words it has passed.
    """
    return _WORDS.sub(_one_word, shape)


def _one_word(match: re.Match[bytes]) -> bytes:
    return match.group() if match.lastgroup else b"x" * (match.end() - match.start())


@lru_cache(maxsize=1000)
def _as_ascii(text: str) -> str:
    return "".join("x" if character.isalnum() else "?" for character in text)


def _ascii(match: re.Match[str]) -> str:
    return _as_ascii(match.group())


def _hide(match: re.Match[str]) -> str:
    """Blanks; invisible characters at the start of a line with text, which blanks would turn into code."""
    text = match.string
    line = text[text.rfind("\n", 0, match.start()) + 1 : match.start()]
    stop = text.find("\n", match.end())
    if not line.strip() and text[match.end() : stop if stop >= 0 else len(text)].strip():
        return _NOT_NEWLINE.sub("\u200b", match.group())
    return _blank(match.group())


def _hide_script(match: re.Match[str]) -> str:
    start = match.string.rfind("\n", 0, match.start()) + 1
    inside = bool(match.string[start : match.start()].strip())
    return _blank(match.group()) if inside else match.group()


def _blank(text: str) -> str:
    return _NOT_NEWLINE.sub(" ", text)
