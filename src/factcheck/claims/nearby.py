"""What stands over a claim, and what a name is in short."""

import re
from collections.abc import Iterable

from factcheck.claims.draft import Draft
from factcheck.claims.statement import Texts
from factcheck.vocabulary.titles import singular


def above(draft: Draft, texts: Texts) -> Iterable[int]:
    """The blocks over this one: its lead-in, its headings from the inside out."""
    block = draft.statement.block
    leading = texts.lead_in(block)
    if leading is not None:
        yield leading
    yield from reversed(block.headings)


def head(text: str) -> str:
    """The noun of a name, singular: "analyst" of "financial analysts, all other"."""
    return (
        singular(re.split(r",|\(", text)[0].split()[-1].casefold())
        if text.strip(" ,(") and re.split(r",|\(", text)[0].split()
        else ""
    )
