"""A number told first and explained by the sentence behind it: "$50,030. That is the median wage of roofers."."""

import re
from collections.abc import Iterable

from factcheck.find.measures import CueKind, find_cues

# What opens the explanation: no comparison ("that is twice the median"), and nothing of the writer's ("it is our fee").
EXPLAINS = re.compile(
    r"[.!?:][\"'”’)*_]*\s+(?:and |so |yes, |well, )?(?:that|it|this|which|these|those)(?:[’']s| is| was| were)"
    r"(?:,? (?:in fact|actually|simply|just|also|really|indeed|nationally|of course),?)* "
    r"(?=(?:the|an?|what|how|its|their|government[’']s|(?:the )?bureau[’']s|BLS(?:[’']s?)?)\s)|"
    r"[.!?:][\"'”’)*_]*\s+(?:that|this|so) (?=many\s)",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\$\s?\d[\d,]*|\d[\d,.]*\s?(?:%|percent)|\d{1,3}(?:,\d{3})+")
_MEASURE = frozenset(CueKind) - {
    *(CueKind.NOISE, CueKind.STAGE, CueKind.PROJECTED, CueKind.COST),
    *(CueKind.HOURLY, CueKind.WEEKLY, CueKind.MONTHLY, CueKind.YEARLY),
}
_LONGEST = 16  # words of a sentence that tells a bare number
_REACH = 70  # characters within which the explanation says what is measured


def with_explanations(text: str, stretches: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The sentences; one that tells a number and no measure, and the one behind that says what it is, are one.

    So are a word that heads a line, as it is printed in bold, and the number behind it: "Growth. 2% from 2024 to 2034".
    """
    joined: list[tuple[int, int]] = []
    for start, end in stretches:
        if joined and (
            _heads(text, joined[-1], start)
            or _names_number(text, joined[-1], start, end)
            or _explains(text, joined[-1], start, end)
        ):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


_HEAD = re.compile(
    r"\W*(?:(?:median|annual|average|mean|projected|expected|job|yearly|typical) ){0,2}"
    r"(?:pay|wages?|salar(?:y|ies)|earnings|growth|outlook|openings|jobs|employment)\.\W*",
    re.IGNORECASE,
)
_OPENS_WITH_NUMBER = re.compile(r"[\s*_]*(?:about |around |roughly |nearly |some )?[~+$]?\d", re.IGNORECASE)
_LONGEST_HEAD = 36  # characters


def _heads(text: str, told: tuple[int, int], start: int) -> bool:
    """Whether the stretch before is such a word alone, and the one that begins at `start` begins with a number."""
    short = told[1] - told[0] <= _LONGEST_HEAD and _HEAD.fullmatch(text, *told) is not None
    return short and text[told[0]].isupper() and _OPENS_WITH_NUMBER.match(text, start) is not None


_BARE = re.compile(r"\W*\d[\d,.]*(?:[kKmM%+]| ?percent| (?:million|thousand))*\W*", re.IGNORECASE)
NAMES_NUMBER = (
    r"(?:how (?:many|much|fast|quickly)|(?:the|their|its|national|u\.s\.|median|mean|average|annual|typical|projected|"
    r"expected|estimated|number|total|job|jobs|employment|growth|openings|workers|pay|wages?|salary|earnings)\b)"
)
_WHAT = re.compile(NAMES_NUMBER, re.IGNORECASE)
_LONGEST_NAME = 14  # words


def _names_number(text: str, told: tuple[int, int], start: int, end: int) -> bool:
    """Whether a line opens with a number alone and goes on with what it is: "$57,440. Their median pay in 2024"."""
    if told[0] or _BARE.fullmatch(text, *told) is None or _WHAT.match(text, start) is None:
        return False
    behind = text[start:end]
    if _NUMBER.search(behind) or len(behind.split()) > _LONGEST_NAME:
        return False
    return any(cue.kind in _MEASURE for cue in find_cues(behind))


def _explains(text: str, told: tuple[int, int], start: int, end: int) -> bool:
    opening = EXPLAINS.search(text, max(told[0], start - 8), min(end, start + 60))
    if opening is None or not (opening.start() < start < opening.end()):
        return False
    bare, behind = text[told[0] : told[1]], text[opening.end() : end]
    if len(bare.split()) > _LONGEST or len(_NUMBER.findall(bare)) != 1:
        return False
    # "There is one figure that everyone quotes: $50,030" counts nobody
    own = {cue.kind for cue in find_cues(bare)} - ({CueKind.EMPLOYMENT} if re.search(r"[$%]|percent", bare) else set())
    if own & (_MEASURE | {CueKind.COST}):
        return False
    cues = find_cues(behind)
    clause = len(re.split(r"[,;]", behind, maxsplit=1)[0])
    if any(cue.kind is CueKind.COST and cue.start < clause for cue in cues):
        return False
    if _NUMBER.search(behind.partition(";")[0]):
        return False
    return any(cue.kind in _MEASURE and cue.start < _REACH for cue in cues)
