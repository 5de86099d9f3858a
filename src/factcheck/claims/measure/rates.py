"""Pay by the hour, the week, the month or the year."""

import re

from factcheck.claims.measure.setting import Setting
from factcheck.find.measures import PERCENTILES, CueKind
from factcheck.quantity import NumberKind, Unit

LOWEST_ANNUAL = 5_000  # less a year is no occupation's pay
HIGHEST_ANNUAL = 5_000_000
HIGHEST_HOURLY = 500
HOURS = 2_080
AVERAGES = frozenset({CueKind.MEDIAN, CueKind.MEAN, *PERCENTILES})


# As in "dues are $48 a month, and the mean wage was ...".
ANOTHERS_RATE = re.compile(r"\d(?:[,.]\d+)*\s?(?:an?|per|each|every|/)\s?(?:week|month)\Z")


def plausible(value: float, per: str) -> bool:
    """Whether a job pays about so much by that rate."""
    if per == "hour":
        return 1 <= value <= HIGHEST_HOURLY
    if per in ("week", "month"):
        return value >= 50
    return LOWEST_ANNUAL <= value <= HIGHEST_ANNUAL


def rate_of(setting: Setting) -> str:
    """ "hour", "week", "month" or "year"."""
    quantity = setting.quantity
    if quantity.per:
        return quantity.per if quantity.per in ("hour", "week", "month") else "year"
    rates = {CueKind.HOURLY: "hour", CueKind.WEEKLY: "week", CueKind.MONTHLY: "month", CueKind.YEARLY: "year"}
    after = setting.adjacent_right(*rates, words=3)
    if after and not ANOTHER.search(setting.statement.source.text[quantity.end : after.start]):
        return rates[after.kind]
    named = _named_rate(setting)
    if named:
        return named
    text = setting.statement.source.text
    own = [cue for cue in reversed(setting.left) if not ANOTHERS_RATE.search(text, setting.statement.start, cue.end)]
    near = [cue for cue in (*own, *setting.above) if cue.kind in rates]
    for cue in near:
        if cue.kind in (CueKind.HOURLY, CueKind.YEARLY) and plausible(quantity.value, rates[cue.kind]):
            return rates[cue.kind]
        if cue.kind in (CueKind.WEEKLY, CueKind.MONTHLY):
            return rates[cue.kind]
    if setting.partner is not None and setting.partner.unit in (Unit.USD_HOUR, Unit.USD_WEEK):
        return "hour" if setting.partner.unit is Unit.USD_HOUR else "week"
    after_any = next((cue for cue in setting.right if cue.kind in rates), None)
    if after_any and plausible(quantity.value, rates[after_any.kind]):
        return rates[after_any.kind]
    weekly = setting.previous is not None and setting.previous.unit is Unit.USD_WEEK
    if weekly and not plausible(quantity.value, "year"):
        return "week"  # "$1,432 a week. With an associate degree it was $1,005."
    return "hour" if quantity.value < 200 and "." in quantity.text else "year"


ANOTHER = re.compile(r"\b(?:and|while|but|with)\b", re.IGNORECASE)  # "was $77,200 and their mean hourly wage"


def _named_rate(setting: Setting) -> str | None:
    """The rate in "the median annual wage": part of the measure's name, so it holds whatever the number."""
    for first, second in zip(setting.left, setting.left[1:]):
        if first.kind in (CueKind.MEDIAN, CueKind.MEAN) and 0 <= second.start - first.end <= 1:
            if second.kind is CueKind.HOURLY:
                return "hour"
            if second.kind is CueKind.YEARLY:
                return "year"
    return None


OF_A_WAGE = re.compile(
    r" (?:median |mean |average |base )?(?:wages?|salar(?:y|ies)|pay|earnings|income)\b", re.IGNORECASE
)


def told_rate(setting: Setting) -> str | None:
    """The rate of the label over a number that is too small or too large for it, where nothing nearer tells another.

    "Median annual wage: $31.07" states a wage of a year. Beside the year's wage the same number is the hour's.
    """
    quantity, rates = setting.quantity, {CueKind.HOURLY: "hour", CueKind.YEARLY: "year"}
    if quantity.per or quantity.partner is not None or setting.adjacent_right(*rates, words=3):
        return None
    text = setting.statement.source.text
    # "$17 per hour; the top tenth cleared ..." tells the rate of the number before
    own = [cue for cue in setting.left if cue.kind not in rates or OF_A_WAGE.match(text[cue.end :])]
    cues = (*reversed(own), *setting.above)
    nearest = next((cue for cue in cues if cue.kind in (*rates, CueKind.WEEKLY, CueKind.MONTHLY)), None)
    if nearest is None or nearest.kind not in rates or plausible(quantity.value, rates[nearest.kind]):
        return None
    twice = any(
        other is not quantity and other.kind is NumberKind.MONEY and _is_twin(other.value, quantity.value)
        for other in setting.statement.quantities
    )
    return None if twice else rates[nearest.kind]


def _is_twin(one: float, other: float) -> bool:
    """Whether one is the other times the 2,080 hours of a working year, as closely as writers round."""
    low, high = sorted((abs(one), abs(other)))
    return bool(low) and abs(high / low / HOURS - 1) < 0.05


def is_slip(setting: Setting, per: str, statistic: CueKind) -> bool:
    """An hourly amount told as a year's, or the other way round, or a digit lost: wrong, and still a claim."""
    value = setting.quantity.value
    if statistic not in AVERAGES or not (setting.left or setting.right or setting.above):
        return False  # a slip in what the words themselves call pay; money that only follows pay is other money
    other = {"year": "hour", "hour": "year"}.get(per)
    annual = setting.has(CueKind.YEARLY) or setting.over(CueKind.YEARLY)
    if statistic in PERCENTILES and setting.previous is not None and setting.previous.unit is Unit.USD_YEAR:
        annual = True  # "The lowest 10 percent earned less than", behind the median of the year
    by_column = setting.cell and not setting.over(CueKind.WEEKLY, CueKind.MONTHLY)
    tenth = per == "year" and value >= LOWEST_ANNUAL / 10 and (annual or by_column)
    return tenth or (other is not None and plausible(value, other))
