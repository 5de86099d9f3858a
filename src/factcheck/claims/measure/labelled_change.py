"""A label that names a change of jobs, with its number behind a colon: "Jobs to be lost: 4,700"."""

import re

from factcheck.claims.measure.setting import Decision, Setting
from factcheck.measure import Measure
from factcheck.quantity import Unit
from factcheck.vocabulary.measures import HEDGED

_ADJECTIVE = (
    r"(?:(?:the|total|net|projected|expected|forecast|estimated|predicted|anticipated|likely|future|overall|numeric|"
    r"how many|(?:about |the )?number of|number|no\. of|# of|u\.s\.) )*"
)
_JOBS = r"(?:jobs?|positions?|roles?|posts|workers?|employees|employment)"
_LOST = (
    r"(?:lost|los(?:e|ing)|vanish(?:ing)?|disappear(?:ing)?|cut|eliminated|erased|shed|gone|go(?:ing)?(?: away)?|"
    r"wiped out|phased out|slashed|shrink|fewer|at risk of [^:;]*|(?:on|for) the chopping block|on the way out)"
)
_GAINED = r"(?:gained|added|created|gain|appear|to come|coming)"
_LATER = (
    r"(?:expected|projected|forecast|predicted|estimated|likely|set|due|bound|going|slated|that|which|will|would|are|"
    r"could|should|be|to|probably)"
)
_WHEN = r"(?:,? (?!so far|since|last|in layoffs)[^:;]{0,40}?|\W{1,2}[^:;]{0,24}?)?"
LABEL = re.compile(
    rf"^\W*(?:{_ADJECTIVE}(?:{_JOBS} (?:{_LATER} )*(?:(?P<lost>{_LOST})|{_GAINED})|"
    rf"(?P<fewer>fewer) {_JOBS}|"
    rf"(?:{_JOBS} )?(?:(?P<loss>loss(?:es)?|cuts?|decline|decrease|drop)|(?:increase|growth|change|gains?|rise))"
    rf"(?! rate)(?: (?:in|of) (?:(?:the )?number of )?{_JOBS})?))"
    rf"\b{_WHEN}\s?[:?=]\W*{HEDGED}\W*$",
    re.IGNORECASE,
)
# "Jobs lost in 2020: 4,700", "Job losses since March: 900": what has happened
HAPPENED = re.compile(
    r"\b(?:so far|since|layoffs?|last|already|past|previous|this (?:year|month|week)|"
    r"in (?:(?:january|february|march|april|may|june|july|august|september|october|november|december) )?"
    r"(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
AHEAD = re.compile(
    r"\b(?:by|through|to|to be|will|expected|projected|forecast|predicted|estimated|likely)\b", re.IGNORECASE
)


def labelled_change(setting: Setting) -> Decision | None:
    """A change of jobs that a label names, negative where it names a loss."""
    value = setting.quantity.value
    if abs(value) < 100 or setting.cell:
        return None
    told = setting.statement.source.text[setting.statement.start : setting.quantity.start]
    if not told.rstrip(" *_~+-–−(").endswith((":", "?", "=")) and ":" not in told[-24:]:
        return None
    found = LABEL.match(told)
    if found is None or (HAPPENED.search(told) and not AHEAD.search(told)):
        return None
    down = any(found.groups()) and value > 0
    return Decision("jobs_change", Measure.GROWTH_JOBS, Unit.JOBS, factor=-1.0 if down else 1.0)
