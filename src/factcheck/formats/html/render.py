"""The templates, and the files that every page shares."""

from functools import cache
from importlib import resources
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from factcheck import __version__
from factcheck.words import plural

ASSETS = ("report.css", "guide.js", "index.js")


def render(template: str, **values: Any) -> str:
    """A page. Every value is escaped; only the drawings of `charts` go in as they are."""
    return _environment().get_template(template).render(**values)


@cache
def asset(name: str) -> str:
    """The text of one of ASSETS."""
    return (resources.files("factcheck.formats.html") / "assets" / name).read_text(encoding="utf-8")


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("factcheck.formats.html"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
        auto_reload=False,
        keep_trailing_newline=True,
    )
    environment.globals["version"] = __version__
    environment.filters["drawn"] = _drawn
    environment.filters["count_of"] = plural
    return environment


def _drawn(svg: str) -> Markup:
    """A drawing made by `charts`, which keeps plain shapes and escaped texts only."""
    return Markup(svg)  # noqa: S704  # drawn by us; every word in it is escaped where it is drawn
