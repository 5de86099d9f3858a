"""Words that a margin broke and that a page kept broken when its lines were run together: "employ- ment"."""

import re

_BROKEN = re.compile(r"(?<![\w-])([A-Za-z]{2,})(?P<gap>-[ ])([a-z]{2,})(?![\w]*-\s)")
# "full- and part-time", "short- to medium-term"
_SUSPENDED = frozenset("and as but for nor of or the through to versus vs with".split())  # noqa: SIM905
_USUAL = frozenset(
    """annual average bureau careers change demand earnings education employed employees employers employment
    expected growth hourly income industries industry labor median national number occupation occupations openings
    percent percentile positions professional projected projections salaries salary statistics training wages workers
    """.split()  # noqa: SIM905
)


def broken_words(source: str) -> list[tuple[int, int]]:
    """Where a hyphen and its blank break a word that stands whole elsewhere in the text, or is usual in such texts."""
    breaks = [found for found in _BROKEN.finditer(source) if found[3] not in _SUSPENDED]
    if not breaks:
        return []
    words = frozenset(re.findall(r"(?<![\w-])[a-z]+(?![\w-])", source.lower())) | _USUAL
    return [found.span("gap") for found in breaks if (found[1] + found[3]).lower() in words]
