"""A number with the signs that touch it, before its bounds are read."""

from factcheck.find.numerals import Numeral
from factcheck.quantity import Comparator, NumberKind
from factcheck.values import dataclass


@dataclass(frozen=True, slots=True)
class Found:
    """A numeral with the signs that touch it. `start`..`end` is the text shown; `reach` also takes in "an hour"."""

    numeral: Numeral
    start: int
    end: int
    reach: int
    kind: NumberKind
    currency: str | None = None
    signed: bool = False
    role: str | None = None
    per: str | None = None
    behind: Comparator | None = None


def with_plural(text: str, end: int) -> int:
    """Takes in the "s" of "$140,000s"."""
    return end + 1 if text[end : end + 1] == "s" and not text[end + 1 : end + 2].isalpha() else end
