"""Consumer prices: the CPI-U as an index, and inflation as its change."""

import re

from factcheck.claims.economy.series import Told, Topic, again, decide, falls, moves_by, told
from factcheck.claims.measure.setting import Decision, Setting
from factcheck.measure import Indicator
from factcheck.quantity import NumberKind

_INDEX = (
    r"consumer price index(?: for all urban consumers)?(?: \(CPI(?:-U)?\))?(?:,? all items)?|CPI(?:-U)?"
    r"(?: for all urban consumers)?(?:,? all items)?"
)
_CORE = (
    r"core (?:inflation(?: rate)?|CPI(?: inflation)?|consumer prices?(?: index)?|prices|rate)|"
    r"(?:index|prices|CPI) (?:for all items )?(?:less|excluding) food and energy"
)
_NAMES = re.compile(
    rf"\b(?=[cgiop])(?:(?P<core>{_CORE})|(?:(?P<index>{_INDEX})(?: inflation(?: rate)?)?)|inflation(?: rate)?|"
    r"consumer prices|(?:overall|general) prices|cost of living)(?![\w-])",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r"\s(?:(?:annual|headline|overall|consumer|price|U\.S\.|year-over-year|12-month) ){0,2}(?:(?P<core>core inflation)|"
    r"inflation(?: rate)?|(?:rise|increase|jump|gain|decline|drop) in (?:the )?"
    r"(?:CPI(?:-U)?|consumer price index|consumer prices))"
    r"(?![\w-])",
    re.IGNORECASE,
)
TOPIC = Topic(
    _NAMES, ("inflation", "cpi", "consumer price", "prices", "cost of living", "core rate", "food and energy"), _BEHIND
)
# Other indexes, and places whose own index is not held.
_OTHER = re.compile(
    r"\b(?:PCE|PPI|producer price|CPI-W|C-CPI-U|chained|CPIH|HICP|deflator|social security|COLA)\b", re.IGNORECASE
)
_FIRST_INDEX, _LAST_INDEX = 5.0, 600.0


def prices(setting: Setting) -> Decision | None:
    """A percent by which consumer prices changed, or the index itself."""
    found = None if setting.kind is NumberKind.MONEY else _prices(setting)
    return None if found is None or _OTHER.search(setting.statement.text) else found


def _prices(setting: Setting) -> Decision | None:
    quantity = setting.quantity
    if setting.kind is NumberKind.PERCENT:
        if quantity.role == "points":
            return None
        found = told(setting, TOPIC)
        if found is None:
            return again(setting, (Indicator.PRICES, Indicator.CORE_PRICES))
        told_as_rate = "inflation" in found.name.lower()
        fell = falls(found.name if found.reversed else found.between) and not told_as_rate
        if told_as_rate and moves_by(found.between) and falls(found.between):
            return None  # "inflation fell 2 percent": by points, or to that
        core = _is_core(found)
        return decide(Indicator.CORE_PRICES_CHANGE if core else Indicator.PRICES_CHANGE, fell=fell, cell=setting.cell)
    if quantity.per or not _FIRST_INDEX <= abs(quantity.value) <= _LAST_INDEX or "." not in quantity.text:
        return None
    found = told(setting, TOPIC)
    parts = _NAMES.search(found.name) if found else None
    if found is None or found.reversed or parts is None or not parts["index"] or "inflation" in found.name.lower():
        return None
    return decide(Indicator.PRICES)


def _is_core(found: Told) -> bool:
    return "core" in found.name.lower() or "less food" in found.name.lower() or "excluding food" in found.name.lower()
