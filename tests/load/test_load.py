"""Choosing a loader, and files that cannot be read."""

import pytest

from factcheck.errors import LoadError
from factcheck.load import LOADERS, SUFFIXES, load, loader_for


@pytest.mark.parametrize(
    ("name", "text", "loader"),
    [
        ("a.MD", "", "markdown"),
        ("a.blade.php", "", "html"),
        ("a.jsx", "", "script"),
        ("a.cnxml", "", "xml"),
        ("a.txt", "# not Markdown", "text"),
        ("-", "# Markdown\n", "markdown"),
        ("-", "<!DOCTYPE html><p>x", "html"),
        ("-", "Just words.", "text"),
    ],
)
def test_loader_by_ending_or_content(name, text, loader):
    assert loader_for(name, text).name == loader


def test_suffixes_are_those_of_the_loaders():
    assert set(SUFFIXES) < {suffix for loader in LOADERS for suffix in loader.suffixes}
    assert ".json" not in SUFFIXES


def message(path, **options):
    with pytest.raises(LoadError) as caught:
        load(str(path), **options)
    return str(caught.value)


def test_missing_file(tmp_path):
    assert "there is no such file" in message(tmp_path / "gone.md")


def test_folder(tmp_path):
    assert "is a folder" in message(tmp_path)


@pytest.mark.parametrize("data", [b"", b" \n\n", b"\xef\xbb\xbf\n"])
def test_empty_file(data):
    assert message("a.md", data=data).startswith("a.md: the file is empty")


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", b"PK\x03\x04" + bytes(range(32)) * 20])
def test_binary_file(data):
    assert "the file is binary" in message("a.md", data=data)


def test_undecodable_bytes_are_named():
    said = message("a.md", data=b"caf\xc3\xa9\nna\xefve\n")
    assert "byte 0xef at offset 8 (line 2)" in said
    assert "save the file as UTF-8" in said


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
def test_wide_encodings_are_named(encoding):
    assert encoding.upper() in message("a.md", data="Nurses earn".encode(encoding))


def test_too_large_says_the_limit(tmp_path):
    file = tmp_path / "big.txt"
    file.write_bytes(b"word " * 100)
    said = message(file, max_bytes=499)
    assert "500 bytes, the limit is 499" in said
    assert "max-bytes" in said
    assert load(str(file), max_bytes=500).format == "text"
    assert "the limit is 10" in message("a.md", data=b"more than ten", max_bytes=10)


def test_unreadable_file(tmp_path, monkeypatch):
    def refuse(_self):
        raise PermissionError(13, "Permission denied")

    file = tmp_path / "a.md"
    file.write_text("x")
    monkeypatch.setattr("pathlib.Path.read_bytes", refuse)
    assert "cannot be read (Permission denied)" in message(file)


@pytest.mark.parametrize("name", ["a.md", "a.html", "a.txt", "a.jsx", "a.xml", "a.json"])
def test_a_megabyte_of_one_line_is_read_in_time(name):
    for text in ("word " * 40_000, '<a "' * 10_000, "[" * 20_000, "a\n" * 20_000, "*a " * 10_000, "x  y\n" * 20_000):
        load(name, data=text.encode())
