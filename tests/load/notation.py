"""Small notation for what a file is read as: one line a block, "kind: text"."""

from factcheck.document import Block, BlockKind, Document
from factcheck.load import load


def read(text: str, name: str = "guide.md") -> Document:
    return load(name, data=text.encode())


def blocks(text: str, name: str = "guide.md") -> list[str]:
    return [f"{block.kind.value}: {block.text}" for block in read(text, name).blocks]


def texts(text: str, name: str = "guide.md", *, kind: BlockKind | None = None) -> list[str]:
    return [block.text for block in read(text, name).blocks if kind is None or block.kind is kind]


def in_file(document: Document, block: Block, words: str) -> str:
    """What the file has where a block has `words`."""
    at = block.text.index(words)
    span = block.span(at, at + len(words))
    return document.text[span.start : span.end]
