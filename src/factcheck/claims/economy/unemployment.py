"""The unemployment rate of the nation or a state, U-6 and the labor force participation rate."""

import re

from factcheck.claims.economy.series import (
    Told,
    Topic,
    again,
    dated_to_month,
    decide,
    falls,
    moves_by,
    names_nation,
    told,
)
from factcheck.claims.measure.setting import Decision, Setting
from factcheck.measure import Indicator, Measure
from factcheck.quantity import NumberKind, Unit

_RATE = r"(?:unemployment|jobless)(?: rate)?|joblessness"
_U6 = r"(?:the )?U-?6(?: (?:unemployment |underemployment |jobless )?(?:rate|measure))?|underemployment(?: rate)?"
_PARTICIPATION = r"labou?r[\s-]force participation(?: rate)?|participation rate"
_NAMES = re.compile(rf"\b(?=[jlptu])(?:(?P<u6>{_U6})|(?P<part>{_PARTICIPATION})|{_RATE})(?![\w-])", re.IGNORECASE)
_BEHIND = re.compile(
    r"\s(?:(?:national|overall|headline|U\.S\.|official|seasonally adjusted) ){0,2}"
    rf"(?:(?P<u6>{_U6})|(?P<part>{_PARTICIPATION})|unemployment(?: rate)?|jobless rate)(?![\w-])"
    r"(?! (?:claims|benefits|insurance))",
    re.IGNORECASE,
)
TOPIC = Topic(_NAMES, ("unemploy", "jobless", "u-6", "u6", "underemploy", "participation"), _BEHIND)


def unemployment(setting: Setting) -> Decision | None:
    """A rate as the sentence tells it; one that may be an occupation's stays that unless no occupation is found."""
    if setting.kind is not NumberKind.PERCENT:
        return None
    found = told(setting, TOPIC)
    if found is None:
        return again(setting, (Indicator.UNEMPLOYMENT, Indicator.UNDEREMPLOYMENT, Indicator.PARTICIPATION))
    level = _indicator(found)
    points = setting.quantity.role == "points"
    if not points and moves_by(found.between) and not found.reversed:
        return None  # "fell 2 percent": of itself, or by points
    if points:
        return decide(level.change, fell=falls(found.between))
    indicator = level
    open_ = level is Indicator.UNEMPLOYMENT and not setting.cell and not names_nation(setting)
    if open_ and not dated_to_month(setting):
        return decide(indicator, otherwise=Decision("rate", Measure.OTHER, Unit.PERCENT))
    return decide(indicator, cell=setting.cell)


def _indicator(found: Told) -> Indicator:
    parts = _NAMES.search(found.name)
    if parts and parts["u6"]:
        return Indicator.UNDEREMPLOYMENT
    return Indicator.PARTICIPATION if parts and parts["part"] else Indicator.UNEMPLOYMENT
