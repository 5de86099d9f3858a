"""Average hourly earnings on private payrolls, of all employees or of production and nonsupervisory ones."""

import re

from factcheck.claims.economy.series import Topic, again, decide, falls, moves_by, told
from factcheck.claims.measure.level import level
from factcheck.claims.measure.setting import Decision, Setting
from factcheck.measure import Indicator
from factcheck.quantity import NumberKind

_WHO = (
    r"(?: (?:of|for) (?:all )?(?:private(?:[ -]sector)? )?(?P<production>production(?: and|,| &) nonsupervisory )?"
    r"(?:employees|workers))?(?: on (?:U\.S\. )?private(?: nonfarm| sector)? payrolls| in the private sector)?"
)
_NAMES = re.compile(rf"\baverage hourly earnings{_WHO}(?![\w-])", re.IGNORECASE)
TOPIC = Topic(_NAMES, ("average hourly earnings",))
# Words by which the series of the whole economy is told apart from the pay of an occupation.
_WHOLE = re.compile(
    r"\b(?:private|non-?farm|payrolls?|all employees|all workers|nonsupervisory|employment situation|jobs report|"
    r"unemployment|national|economy)\b",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:real|inflation-adjusted|adjusted for inflation|constant dollars|manufacturing|construction)\b", re.IGNORECASE
)


def earnings(setting: Setting) -> Decision | None:
    """Dollars an hour, or the percent by which they changed."""
    if setting.kind is NumberKind.PLAIN or setting.quantity.role == "points":
        return None
    found = _earnings(setting)
    return None if found is None or _OTHER.search(setting.statement.text) else found


def _earnings(setting: Setting) -> Decision | None:
    found = told(setting, TOPIC)
    if found is None:
        return _again(setting)
    parts = _NAMES.search(found.name)
    indicator = Indicator.PRODUCTION_EARNINGS if parts and parts["production"] else Indicator.EARNINGS
    if setting.kind is NumberKind.PERCENT:
        return decide(indicator.change, fell=falls(found.between))
    if moves_by(found.between):
        return None  # "rose by 12 cents": cents, which are no series
    pay = level(setting)
    if pay is None or _WHOLE.search(setting.statement.text):
        return decide(indicator)
    return decide(indicator, otherwise=pay)


def _again(setting: Setting) -> Decision | None:
    if setting.kind is not NumberKind.PERCENT:
        return None
    found = again(setting, (Indicator.EARNINGS, Indicator.PRODUCTION_EARNINGS))
    return found if found and isinstance(found.measure, Indicator) and found.measure.is_change else None
