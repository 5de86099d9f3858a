"""Tested data: the words that readers of guides meet. `load` reads one of the tables beside this file."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def load(name: str) -> dict[str, Any]:
    """The table `name`.toml as plain Python; read once."""
    return tomllib.loads(files(__package__).joinpath(f"{name}.toml").read_text("utf-8"))


@cache
def lines(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of `name`.tsv, cut at tabs, without the head; read once."""
    text = files(__package__).joinpath(f"{name}.tsv").read_text("utf-8")
    return tuple(tuple(line.split("\t")) for line in text.splitlines()[1:] if line)
