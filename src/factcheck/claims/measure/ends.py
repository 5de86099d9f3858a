"""The other end of a distribution, its share not told again: "the lowest 10 percent made less than $36,600 and the
highest-paid more than $82,840"."""

import re

from factcheck.claims.measure.setting import Setting
from factcheck.find.measures import STATISTICS, CueKind
from factcheck.vocabulary.measures import EARN, HEDGED, OVER, UNDER

_WHO = r"(?:[\s-](?:paid|earning|earners?|end|earnings|compensated))?(?: (?!pay)[\w’'-]+){0,5}?"
TOP = re.compile(rf"\b(?:top|highest|best|most highly){_WHO}(?: {EARN})? {OVER} $", re.IGNORECASE)
BOTTOM = re.compile(rf"\b(?:bottom|lowest|worst){_WHO}(?: {EARN})? {UNDER} $", re.IGNORECASE)
# "bottom ten percent $36,000, top ten $80,780", "lowest tenth $36,000, highest $80,780": with the share, or its
# percent, left out
_TEN = rf"(?:[\s-](?:paid|earning|earners?))?(?: (?:ten|10|end))?(?:,|:| [–—-])?(?: (?:{EARN}|at|is|are|was|were|got))?"
BARE_TOP = re.compile(rf"\b(?:top|highest|best){_TEN} {HEDGED}$", re.IGNORECASE)
BARE_BOTTOM = re.compile(rf"\b(?:bottom|lowest|worst){_TEN} {HEDGED}$", re.IGNORECASE)
# "from less than $36,600 for the lowest decile to more than $82,840 for the highest"
_END = (
    r"(?:[\s-](?:paid|earning|earners?|earnings|end|ten|10|one|decile|tenth))*"
    r"(?=\W*$|[,.;)]| (?:and|with|while|but)\b| in (?:May )?(?:19|20)\d\d)"
)
_AT = r" (?:for|at|among|in|by) (?:the |those at the )?(?:very )?"
TOP_BEHIND = re.compile(rf"{_AT}(?:top|highest|best){_END}", re.IGNORECASE)
BOTTOM_BEHIND = re.compile(rf"{_AT}(?:bottom|lowest|worst){_END}", re.IGNORECASE)
# The best-paying state, and who heads a list, are no end of a distribution.
OTHERS = re.compile(
    r"\b(?:pay(?:s|ing)?|states?|cit(?:y|ies)|metros?|areas?|industr(?:y|ies)|employers?|companies|rungs?|bosses|"
    r"executives|ranks?)\b",
    re.IGNORECASE,
)
OPPOSITE = {
    CueKind.P10: (CueKind.P90, TOP, BARE_TOP, TOP_BEHIND),
    CueKind.P25: (CueKind.P75, TOP, BARE_TOP, TOP_BEHIND),
    CueKind.P90: (CueKind.P10, BOTTOM, BARE_BOTTOM, BOTTOM_BEHIND),
    CueKind.P75: (CueKind.P25, BOTTOM, BARE_BOTTOM, BOTTOM_BEHIND),
}


def other_end(setting: Setting) -> CueKind | None:
    """The percentile of the number where its sentence tells the opposite one, and this one without its share."""
    if setting.cell:
        return None
    told = {cue.kind for cue in setting.statement.cues if cue.kind in OPPOSITE}
    if len(told) != 1:
        return None
    kind, end, bare, behind = OPPOSITE[told.pop()]
    if behind.match(setting.after):
        return kind
    if any(cue.kind in STATISTICS for cue in setting.left):
        return None
    found = end.search(setting.before) or bare.search(setting.before)
    return kind if found and not OTHERS.search(found[0]) else None
