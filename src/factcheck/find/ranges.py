"""Two numbers that are the ends of one range: "5 to 7%", "$120,000-$140,000s", "135-137,000"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from factcheck.find import beside
from factcheck.find.numerals import Numeral
from factcheck.find.written import Found, with_plural
from factcheck.quantity import NumberKind
from factcheck.values import dataclass


@dataclass(frozen=True, slots=True)
class RangeEnd:
    """One end as it is to be read, and the index of the other."""

    found: Found
    partner: int


_BETWEEN = re.compile(
    r"\s?(?:[-–—−‑]|to|through|up\sto|and|or)\s?"
    r"(?:(?:about|around|roughly|nearly|almost|approximately|over|under|more\sthan|as\s(?:high|much)\sas)\s)?(?:an?\s)?",
    re.IGNORECASE,
)
_OPENS_BETWEEN = re.compile(r"\bbetween\s(?:(?:about|around|roughly|approximately|an?)\s)*$", re.IGNORECASE)


def find_ranges(text: str, found: Sequence[Found]) -> dict[int, RangeEnd]:
    """Neighbours that are the two ends of a range; the low end takes over the unit of the high one."""
    ends: dict[int, RangeEnd] = {}
    for index in range(len(found) - 1):
        low, high = found[index], found[index + 1]
        if index in ends or high.start - low.reach > 24 or low.role == "percentile":
            continue
        start = high.start + (1 if high.signed and text[high.start] in "-–−" else 0)
        gap = text[low.reach : start]
        if not _BETWEEN.fullmatch(gap):
            continue
        word = gap.split()[0].lower() if gap.strip() else ""
        if word in ("and", "or") and not _OPENS_BETWEEN.search(text[max(0, low.start - 40) : low.start]):
            continue
        if high.signed and start != high.start:
            minus = text[low.reach : high.start] and not text[start : start + 1].isspace()
            if minus and high.kind is not NumberKind.MONEY:
                continue  # "8% -4%": a minus, not a dash
            high = replace(high, signed=False, start=start)
        joined = _joined(text, low, high, dash=not word.isalpha())
        if joined is None or (word == "to" and beside.tells_change(text, low.start)):
            continue
        ends[index] = RangeEnd(joined[0], index + 1)
        ends[index + 1] = RangeEnd(joined[1], index)
    return ends


def _joined(text: str, low: Found, high: Found, *, dash: bool) -> tuple[Found, Found] | None:
    """The two ends with one unit, or None where they do not make a range."""
    if low.kind is not high.kind:
        if low.kind is NumberKind.PLAIN and high.kind is NumberKind.PERCENT and high.role != "fraction":
            low = replace(low, kind=high.kind, role=high.role)
        elif low.kind is NumberKind.PLAIN and high.kind is NumberKind.MONEY:
            low = replace(low, kind=high.kind, currency=high.currency)
        elif low.kind is NumberKind.MONEY and high.kind is NumberKind.PLAIN:
            high = replace(high, kind=low.kind, currency=low.currency, role=None, end=with_plural(text, high.end))
        elif dash and low.kind is NumberKind.PERCENT and high.kind is NumberKind.PLAIN and high.numeral.value < 100:
            high = replace(high, kind=low.kind)
        else:
            return None
    elif low.currency != high.currency:
        return None
    per = low.per or high.per
    if low.per and high.per and low.per != high.per:
        return None
    one = _scaled(low.numeral, high.numeral, dash=dash)
    low = replace(low, numeral=one, per=per, role=high.role if high.role != "fraction" else low.role)
    high = replace(high, per=per)
    if low.signed and not high.signed:
        high = (
            replace(high, signed=dash or high.kind is NumberKind.PERCENT)
            if low.numeral.value > high.numeral.value
            else high
        )
    first, second = (
        (-one.value if low.signed else one.value),
        (-high.numeral.value if high.signed else high.numeral.value),
    )
    return (low, high) if first < second or (low.signed and high.signed and first != second) else None


def _scaled(low: Numeral, high: Numeral, *, dash: bool) -> Numeral:
    """The low end with the scale it shares: "2 to 3 million", "$50-60K", "135-137,000", "$50-60,000"."""
    if low.scale == 1 and high.scale >= 1000 and low.base < high.base and not low.grouped:
        return replace(low, scale=high.scale, step=low.step * high.scale)
    thousands = high.value / 1000
    if (
        dash
        and not low.grouped
        and high.grouped
        and low.scale == high.scale == 1
        and thousands / 4 <= low.base < thousands < 1000
    ):
        return replace(low, scale=1000, step=low.step * 1000)
    return low
