"""Payroll employment of the nation: how many jobs there are, and how many were added or lost."""

import re

from factcheck.claims.economy.series import PLACE, Topic, again, decide, falls, moves_by, told
from factcheck.claims.measure.setting import Decision, Setting
from factcheck.measure import Indicator
from factcheck.quantity import NumberKind

_ACTING = r" (?:\w+ly )?(?:has |have |had )?(?:\w+ly )?(?:add|gain|lost|los[ei]|shed|cut|creat)"
_NAMES = re.compile(
    r"\b(?:(?:total )?non-?farm (?:payrolls?(?: employment)?|employment|jobs)|payroll employment|payrolls|"
    rf"(?:economy|employers|nation|country)(?={_ACTING}))(?![\w-])|"
    rf"(?:U\.S\.|United States|{PLACE}+)(?={_ACTING})",
    re.IGNORECASE,
)
TOPIC = Topic(_NAMES, ("payroll", "nonfarm", "non-farm", " add", " gain", " lost", " los", " shed", " cut", " creat"))
# Parts of payrolls, other counts of them, and averages of several months.
_OTHER = re.compile(
    r"\b(?:ADP|private|manufacturing|construction|government|federal|health ?care|leisure|hospitality|retail|"
    r"household survey|(?:jobs|positions|workers) (?:per|a|each|every) month|monthly average|on average|averag\w+|"
    r"revis\w+|weekly|startups?|"
    r"small business\w*|tech)\b",
    re.IGNORECASE,
)
_JOBS = re.compile(
    r"\W*(?:(?:net|new|nonfarm|more|additional|payroll|total) ){0,3}(?:jobs?|positions|workers|people)\b", re.IGNORECASE
)
_COUNTED = re.compile(r"payroll|non-?farm", re.IGNORECASE)
_LEAST = 1000  # nobody tells payrolls of the nation more finely


def payrolls(setting: Setting) -> Decision | None:
    """Jobs in all, or jobs added (below zero: lost)."""
    quantity = setting.quantity
    if setting.kind is not NumberKind.PLAIN or quantity.per or abs(quantity.value) < _LEAST:
        return None
    found = _payrolls(setting)
    return None if found is None or _OTHER.search(setting.statement.text) else found


def _payrolls(setting: Setting) -> Decision | None:
    found = told(setting, TOPIC)
    if found is None:
        return again(setting, (Indicator.PAYROLLS,))
    if not moves_by(found.between):
        return decide(Indicator.PAYROLLS)
    if not _COUNTED.search(found.name) and not _JOBS.match(setting.after):
        return None
    return decide(Indicator.PAYROLLS_CHANGE, fell=falls(found.between))
