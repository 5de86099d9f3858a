"""Growth told in words: "much faster than the average for all occupations", "little or no change"."""

import re
from functools import cache

from factcheck.find.anchors import lowered, near
from factcheck.values import dataclass
from factcheck.vocabulary import load


@dataclass(frozen=True, slots=True)
class BandMention:
    """`band` is the office's own wording: "much faster than average", "decline" ..."""

    start: int
    end: int
    text: str
    band: str


# The words must be about growth: "an average rate of pay" and "higher than the average salary" are not.
_GROWTH = re.compile(
    r"grow|outlook|increas|project|expan|rise|rising|add|employment|jobs?\b|demand|decline|faster|slower|fast\b|quick|pace"
    r"|openings|opportunit",
    re.IGNORECASE,
)
_PAY = re.compile(r"salar|wage|\bpay\b|pays|paid|earn|income|compensation|\$", re.IGNORECASE)
_TIMES = re.compile(r"\b(?:twice|thrice|double|triple|times|half)\s$", re.IGNORECASE)
_SPEED = re.compile(
    r"outpac|outstrip|fast|slow|quick|rapid|pace|growth|little|decline|chang|decreas|shrink", re.IGNORECASE
)
# Every wording has one of these; for text in small letters.
_ANCHOR = (
    *("average", "norm", "no change", "no growth", "no significant", "little change", "declin", "decreas", "shrink"),
    *(" contract", " fall", " drop"),
)
_AVERAGE = "AVERAGE"
_SENTENCE_END = re.compile(r"[.!?]\s|\n\s*\n")


def find_bands(text: str) -> list[BandMention]:
    """All mentions, in the order of the text; none overlap."""
    found: list[BandMention] = []
    lower = lowered(text)
    for low, high in near(lower, _ANCHOR, before=90, after=90):
        for match in _pattern().finditer(lower, low, high):
            if _is_about_growth(text, match):
                band = _names()[match.lastgroup or ""]
                found.append(BandMention(*match.span(), text[match.start() : match.end()], band))
    return found


def _is_about_growth(text: str, match: re.Match[str]) -> bool:
    """Whether the sentence's words up to and just behind the match speak of growth and not of pay."""
    before = _SENTENCE_END.split(text[max(0, match.start() - 160) : match.start()])[-1]
    after = text[match.end() : match.end() + 24]
    if re.match(r"\s(?:annual\s|median\s|hourly\s)?(?:salar|wage|pay|income|earning|cost)", after, re.IGNORECASE):
        return False
    if _TIMES.search(before):
        return False  # "twice as fast as the average"
    if _SPEED.search(match[0]):
        return True
    return _GROWTH.search(before) is not None and not _PAY.search(before[-60:])


@cache
def _names() -> dict[str, str]:
    """Names of groups in `_pattern` -> bands."""
    entries = list(enumerate(load("bands")["band"]))
    return {f"{kind}{index}": entry["name"] for index, entry in entries for kind in "ab"}


@cache
def _pattern() -> re.Pattern[str]:
    """For text in small letters. The many wordings of the average stand in it once, behind all that end in them: to
    compile them for each takes longer than to read a document."""
    table = load("bands")
    compared, others = [], []
    for index, entry in enumerate(table["band"]):
        heads = [one.removesuffix(_AVERAGE) for one in entry["patterns"] if one.endswith(_AVERAGE)]
        whole = [one for one in entry["patterns"] if not one.endswith(_AVERAGE)]
        compared += [f"(?P<a{index}>{'|'.join(heads)})"] if heads else []
        others += [f"(?P<b{index}>{'|'.join(whole)})"] if whole else []
    pattern = "|".join((f"(?:{'|'.join(compared)}){table['average'].strip()}", *others))
    # A blank may be a hyphen: "faster-than-average growth".
    return re.compile(r"(?<![\w-])(?:" + pattern.replace(" ", r"[\s-]") + r")(?!\w)")
