"""Bytes to text, with a message that says which file, which byte and what to do."""

from factcheck.errors import LoadError

_WIDE = {
    b"\xff\xfe\x00\x00": "UTF-32",
    b"\x00\x00\xfe\xff": "UTF-32",
    b"\xff\xfe": "UTF-16",
    b"\xfe\xff": "UTF-16",
}
_SAMPLE = 65_536
# Bytes that no text has.
_CONTROLS = bytes(byte for byte in range(32) if byte not in b"\t\n\r\x0b\x0c\x1b\x1a\x08\x1c\x1d\x1e\x1f")


def decode(path: str, data: bytes) -> str:
    """The file as UTF-8 text, newlines and byte order mark as stored."""
    for mark, name in _WIDE.items():
        if data.startswith(mark):
            raise LoadError(
                f"{path}: the file is {name} (it starts with the bytes {data[: len(mark)].hex(' ')}), "
                "expected UTF-8; save it as UTF-8 and check it again"
            )
    sample = data[:_SAMPLE]
    if b"\x00" in sample or (len(sample) - len(sample.translate(None, _CONTROLS))) * 20 > max(len(sample), 20):
        raise LoadError(
            f"{path}: the file is binary, expected text; "
            "factcheck reads Markdown, HTML and plain text: convert it, or leave it out with 'exclude'"
        )
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise LoadError(
            f"{path}: byte {data[error.start]:#04x} at offset {error.start} (line {line}) is not UTF-8; "
            "save the file as UTF-8 and check it again"
        ) from error
