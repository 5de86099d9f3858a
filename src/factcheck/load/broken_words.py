"""Words that a margin broke and that a page kept broken when its lines were run together: "employ- ment"."""

import re

_GAP = re.compile(r"- (?<=[A-Za-z]- )([a-z]{2,})(?![\w]*-\s)")
_WORD_AHEAD = re.compile(r"(?<![\w-])[A-Za-z]{2,}$")
_LONGEST = 40  # letters before the gap
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
    breaks = [
        (gap.start(), ahead[0] + gap[1])
        for gap in _GAP.finditer(source)
        if gap[1] not in _SUSPENDED
        and (ahead := _WORD_AHEAD.search(source, max(0, gap.start() - _LONGEST), gap.start()))
    ]
    if not breaks:
        return []
    words = frozenset(re.findall(r"(?<![\w-])[a-z]+(?![\w-])", source.lower())) | _USUAL
    return [(start, start + 2) for start, word in breaks if word.lower() in words]
