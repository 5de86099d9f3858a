"""Every number of a text that may be a statistic: money, percents, counts, with their bounds and precision.

Left out: years, dates, times, telephone numbers, codes, versions, list numbers, links (see `not_numbers`).
"""

import re
from dataclasses import replace
from functools import cache

from factcheck.find import beside, not_numbers
from factcheck.find.numerals import DIGITS, FIRST_DIGIT, Numeral, digits_at, out_of, step_of, words_in
from factcheck.find.ranges import find_ranges
from factcheck.find.written import Found, with_plural
from factcheck.quantity import Comparator, NumberKind, Quantity
from factcheck.vocabulary import load


def find_quantities(text: str) -> list[Quantity]:
    """All quantities, in the order of the text; the two ends of a range are partners of each other."""
    found = _without_overlaps([*_in_digits(text), *_in_words(text)])
    found = _with_shared_percent(text, found)
    ranges = find_ranges(text, found)
    quantities: list[Quantity] = []
    for index, one in enumerate(found):
        if index in ranges and ranges[index].partner < index:
            end = ranges[index]
            low = quantities[end.partner]
            quantities.append(
                _quantity(text, end.found, Comparator.RANGE_HIGH, declined=low.declined, partner=end.partner)
            )
        elif index in ranges:
            end = ranges[index]
            declined = beside.is_fall(text, one.start, ranges[end.partner].found.end)
            quantities.append(_quantity(text, end.found, Comparator.RANGE_LOW, declined=declined, partner=end.partner))
        else:
            quantities.append(_alone(text, one, quantities[-1] if quantities else None))
    return quantities


_LIST_GAP = re.compile(r",\s|,?\s(?:and|or)\s")


# Before the first of two: "hospitals come first and clinics second, at 33 and 29 percent"
_OPENS_PAIR = re.compile(r"\b(?:at|with|were|are|of|to|by)(?: (?:about|around|roughly|nearly|some))? $")


def _with_shared_percent(text: str, found: list[Found]) -> list[Found]:
    """ "19, 15 and 11 percent": the sign behind the last holds for all; of two, for the first behind "at" or "with"."""
    shared = list(found)
    for index in range(len(found) - 1, 0, -1):
        last = found[index]
        if last.kind is not NumberKind.PERCENT or last.role is not None or not _and_before(text, found, index):
            continue
        first = index
        while first > 0 and _listed_before(text, found, first):
            first -= 1
        pair = index - first == 1 and " and " in text[found[first].end : last.start]
        if index - first >= 2 or (pair and _OPENS_PAIR.search(text, 0, found[first].start)):
            shared[first:index] = [replace(one, kind=NumberKind.PERCENT) for one in found[first:index]]
    return shared


def _and_before(text: str, found: list[Found], index: int) -> bool:
    return text[found[index - 1].end : found[index].start].strip(" ,") in ("and", "or")


def _listed_before(text: str, found: list[Found], index: int) -> bool:
    """Whether a small bare number stands right before, with nothing but the comma or "and" of a list between."""
    before, here = found[index - 1], found[index]
    plain = before.kind is NumberKind.PLAIN and before.role is None and before.numeral.value < 100
    return plain and _LIST_GAP.fullmatch(text[before.end : here.start]) is not None


# ------------------------------------------------------------------------------------------ finding

_PERCENT = re.compile(
    r"(?P<points>[\s-]?(?:%|percent(?:age)?|per\scent)?[\s-]?(?:percentage|percent|per\scent|%)[\s-]?points?\b)"
    r"|\s?[%％](?![a-z0-9]{2}\b)|[\s-]?(?:percent(?:age)?s?|per[\s-]{1,3}cent|pct\.?)(?!\w)|\s?\(%\)",
    re.IGNORECASE,
)
_NATION_BEFORE = re.compile(r"(?<![A-Za-z])(USD|US|CAD|CA|AUD|AU|NZD|NZ|HKD|HK|SGD|MXN)\s$")
_CODE_BEHIND = re.compile(r"\s(USD|CAD|AUD|NZD|HKD|SGD|MXN)\b")
_PERCENT_BEFORE = re.compile(r"(?<![\w%])%\s?$")


# "was $49,150.3 State governments ...": a footnote's mark behind the stop that ends a sentence of some words.
_NOTE = re.compile(r"(?P<number>\d{1,3}(?:,\d{3})+)\.\d(?=\s+[A-Z][a-z]|\s*\Z)")
_WORD = re.compile(r"[A-Za-z]{2,}")
# "Jobs (in thousands), 2024: 4,344.8" has a decimal, not a mark.
_TENTHS = re.compile(r":\s*\Z|\bthousands\b", re.IGNORECASE)


def _in_sentence(text: str, opened: int) -> bool:
    """Whether the number that begins at `opened` ends a sentence of some words, not a label in thousands."""
    return len(_WORD.findall(text, 0, opened)) > 2 and not _TENTHS.search(text, 0, opened)


def _in_digits(text: str) -> list[Found]:
    found: list[Found] = []
    links = iter([*not_numbers.links(text), (len(text) + 1, len(text) + 1)])
    link = next(links)
    position = 0
    while (digit := FIRST_DIGIT.search(text, position)) and (match := DIGITS.match(text, digit.start())):
        start, position = match.span()
        while link[1] <= start:
            link = next(links)
        if link[0] <= start:
            position = link[1]
            continue
        if ordinal := not_numbers.percentile_at(text, start):
            found.append(_percentile(ordinal))
            position = ordinal.end()
            continue
        currency, opened = _currency_before(text, start)
        if currency is None and "," not in match[0] and (end := not_numbers.shape_at(text, start)) is not None:
            position = max(end, position)
            continue
        numeral = digits_at(text, match, money=currency is not None)
        if numeral is None:
            continue
        if (note := _NOTE.match(text, start)) and note.end() == numeral.end and _in_sentence(text, opened):
            digits = text[start : note.end("number")]
            numeral = replace(
                numeral, end=note.end("number"), base=float(digits.replace(",", "")), step=step_of(digits)
            )
        position = numeral.end
        one = _dress(text, numeral, currency, opened)
        if one is not None:
            found.append(one)
            position = max(position, one.end)
    return found


def _dress(text: str, numeral: Numeral, currency: str | None, opened: int) -> Found | None:
    """The digits with currency, percent sign and minus; None if they are no quantity."""
    end = numeral.end
    kind, role = NumberKind.PLAIN, None
    if currency is not None:
        kind = NumberKind.MONEY
        end = with_plural(text, end)
        if (code := _CODE_BEHIND.match(text, end)) and currency == "USD":
            currency, end = code[1].upper(), code.end()
    elif sign := _PERCENT.match(text, end):
        kind, end = NumberKind.PERCENT, sign.end()
        role = "points" if sign["points"] else None
    elif (before := _PERCENT_BEFORE.search(text[max(0, opened - 3) : opened])) and numeral.scale == 1:
        kind, opened = NumberKind.PERCENT, opened - len(before[0])
    elif word := _currency_word_at(text, end):
        currency, end, cents = word
        kind = NumberKind.MONEY
        if cents:
            numeral = replace(numeral, scale=numeral.scale / 100, step=numeral.step / 100)
    elif share := out_of(text, numeral):
        numeral, end, kind, role = share, share.end, NumberKind.PERCENT, "fraction"
    if kind is NumberKind.PLAIN and numeral.scale == 1:
        if not_numbers.is_year(text, numeral.start, numeral.end):
            return None
        if not_numbers.is_label(text, numeral.start, numeral.end):
            return None
    elif kind is NumberKind.PERCENT and opened and (text[opened - 1].isalpha() or text[opened - 1] in "_#"):
        return None
    signed, opened = _sign_before(text, opened)
    if opened and text[opened - 1] == "." and not _is_word_end(text, opened - 1):
        numeral, opened = _decimals_only(text, numeral), opened - 1
    return _finish(text, numeral, opened, end, kind, currency=currency, signed=signed, role=role)


def _in_words(text: str) -> list[Found]:
    found = []
    for worded in words_in(text):
        numeral = worded
        end, kind, role, currency = numeral.end, NumberKind.PLAIN, None, None
        if numeral.part:
            kind, role = NumberKind.PERCENT, "fraction"
        elif sign := _PERCENT.match(text, end):
            kind, end = NumberKind.PERCENT, sign.end()
            role = "points" if sign["points"] else None
        elif word := _currency_word_at(text, end):
            currency, end, cents = word
            kind = NumberKind.MONEY
            numeral = replace(numeral, scale=0.01, step=0.01) if cents else numeral
        elif _word_names(text, numeral):
            continue
        found.append(_finish(text, numeral, numeral.start, end, kind, currency=currency, role=role))
    return found


_NAMED_BY_WORD = re.compile(
    r"(?:chapter|section|part|step|level|number|phase|tier|grade|type|class|top|stage|option|figure|table)\s$",
    re.IGNORECASE,
)


def _word_names(text: str, numeral: Numeral) -> bool:
    return _NAMED_BY_WORD.search(text[max(0, numeral.start - 9) : numeral.start]) is not None


def _finish(
    text: str,
    numeral: Numeral,
    start: int,
    end: int,
    kind: NumberKind,
    *,
    currency: str | None = None,
    signed: bool = False,
    role: str | None = None,
) -> Found:
    """Adds what stands behind: "+", "an hour", "or more", years and hours."""
    behind, reach = beside.bound_behind(text, end)
    per = None
    if behind is not None and text[reach - 1] == "+":
        end = reach
    if kind is not NumberKind.PERCENT:
        per, reach = beside.per_behind(text, reach)
    if behind is None and per is not None:
        behind, reach = beside.bound_behind(text, reach)
    if kind is NumberKind.PLAIN and per is None and (duration := _durations().match(text, end)):
        role, reach = "duration", max(reach, duration.end())
    return Found(numeral, start, end, reach, kind, currency, signed, role, per, behind)


def _percentile(ordinal: re.Match[str]) -> Found:
    numeral = Numeral(ordinal.start(), ordinal.end(), float(ordinal[1]), 1, 1)
    return Found(numeral, *ordinal.span(), ordinal.end(), NumberKind.PERCENT, role="percentile")


def _sign_before(text: str, start: int) -> tuple[bool, int]:
    """Whether a minus touches the number on its left, and where the number then starts."""
    if not start or text[start - 1] not in "-−–":
        return False, start
    before = text[start - 2] if start > 1 else " "
    if text[start - 1] == "–" and text[max(0, start - 4) : start - 1].strip()[-1:].isdigit():
        return False, start
    return (True, start - 1) if before.isspace() or before in '(*_|:>[~"“' else (False, start)


def _is_word_end(text: str, position: int) -> bool:
    """Whether the point at `position` closes a sentence or a number instead of opening decimals."""
    return position > 0 and (text[position - 1].isalnum() or text[position - 1] in ")\"'”.")


def _decimals_only(text: str, numeral: Numeral) -> Numeral:
    digits = "0." + re.sub(r"\D.*", "", text[numeral.start : numeral.end])
    return replace(numeral, base=float(digits), step=step_of(digits) * numeral.scale)


_APART = " (~*"  # no currency's code has one of these before its sign


def _currency_before(text: str, start: int) -> tuple[str | None, int]:
    """The currency whose sign or code stands in front of `start`, and where that starts."""
    if not start:
        return None, start
    position = start - 1 if text[start - 1] in "  \u202f" else start
    if not position:
        return None, start
    last = text[position - 1]
    if last.isdigit() or (not last.isalpha() and last not in _signs()):
        return None, start
    if last == "$" and (position == 1 or text[position - 2] in _APART):
        code = last  # most are: nothing before it is looked at
    elif found := _codes().search(text[max(0, position - 6) : position]):
        code = found[0]
    else:
        return None, start
    opened = position - len(code)
    if last == "$" and (nation := _NATION_BEFORE.search(text[max(0, opened - 5) : opened])):
        return load("numbers")["currencies"][f"{nation[1].lower()}$"], opened - len(nation[0])  # "CAD $50,000"
    return load("numbers")["currencies"][code.lstrip("\\").lower()], opened


def _currency_word_at(text: str, end: int) -> tuple[str, int, bool] | None:
    """The currency named behind a number: "50,000 Canadian dollars"; the last is true for cents."""
    found = _currency_words().match(text, end)
    if not found:
        return None
    word = " ".join(found[1].lower().split())
    return load("numbers")["currency_words"].get(word, "USD"), found.end(), word.startswith(("cent", "¢"))


@cache
def _signs() -> frozenset[str]:
    return frozenset(sign[-1] for sign in load("numbers")["currencies"] if not sign[-1].isalnum())


@cache
def _codes() -> re.Pattern[str]:
    table = sorted(load("numbers")["currencies"], key=len, reverse=True)
    signs = "|".join(
        rf"\\?{re.escape(sign)}" if sign == "$" else re.escape(sign) for sign in table if not sign[-1].isalnum()
    )
    codes = "|".join(re.escape(code) for code in table if code[-1].isalnum())
    return re.compile(rf"(?:(?<![A-Za-z])(?:{signs}|{codes})|\$|£|€)$", re.IGNORECASE)


@cache
def _currency_words() -> re.Pattern[str]:
    words = sorted(load("numbers")["currency_words"], key=len, reverse=True)
    worded = "|".join(re.escape(word).replace(r"\ ", r"\s") for word in words)
    return re.compile(rf"[\s-]?({worded}|cents?|¢)(?!\w)", re.IGNORECASE)


@cache
def _durations() -> re.Pattern[str]:
    words = "|".join(load("numbers")["durations"]["words"])
    return re.compile(
        rf"(?:\+|[\s-](?:or\smore\s)?)?[\s-]?(?:more\s|additional\s|credit\s)?"
        # "29,090 credit counselors", "41,200 day care workers" are people
        r"(?!(?:credit|day) (?:care )?"
        r"(?:counsel|analyst|author|check|clerk|manage|officer|special|work|teach|labor|trader))"
        rf"(?:{words})\b",
        re.IGNORECASE,
    )


def _without_overlaps(found: list[Found]) -> list[Found]:
    """In the order of the text; of two that overlap, the longer ("3 in ten" over "ten")."""
    kept: list[Found] = []
    for one in sorted(found, key=lambda one: (one.start, -one.end)):
        if kept and one.start < kept[-1].end:
            continue
        kept.append(one)
    return kept


# ------------------------------------------------------------------------------------------ building

_TOP = re.compile(
    r"\b(?:top|bottom|lowest|highest|upper|lower|best|worst|richest)(?:[-\s](?:paid|earning|paying|wage|compensated))?(?:\s(?:earning|paid|of))?\s?(?:the\s)?$",
    re.IGNORECASE,
)
_EARNERS = re.compile(
    r"[^.;%$\d]{0,60}?\b(?:earn|mak|made|pa(?:y|id)|receiv|took\shome|tak|bring|brought)\w*\s(?:home\s|in\s|an?\s)?(?:\w+\s)?"
    r"(?:less|more|fewer|under|over|below|above|at\sleast|up\sto|as\smuch|between|from|around|about|\$)",
    re.IGNORECASE,
)
_PERCENTILES = frozenset((10.0, 25.0, 50.0, 75.0, 90.0))


def _alone(text: str, one: Found, previous: Quantity | None) -> Quantity:
    comparator, opened = beside.bound_before(text, one.start)
    if comparator in (Comparator.MORE, Comparator.LESS) and beside.is_middle(text, one.end):
        comparator = None
    declined = one.kind is not NumberKind.MONEY and beside.is_fall(text, opened, one.end)
    if one.kind is NumberKind.PERCENT and not declined:
        declined = beside.restates_levels(text, opened)
    if previous is not None and previous.declined and one.kind is not NumberKind.MONEY:
        declined = declined or beside.restates(text, previous.end, one.start)
    if one.kind is NumberKind.PERCENT and one.role in (None, "fraction") and _is_percentile(text, one):
        one = replace(one, role="percentile")
    return _quantity(text, one, _stronger(comparator, one.behind), declined=declined)


def _stronger(before: Comparator | None, behind: Comparator | None) -> Comparator:
    """A bound says more than a hedge: "about $90,000 or more"."""
    for comparator in (before, behind):
        if comparator in (Comparator.MORE, Comparator.LESS):
            return comparator
    return before or behind or Comparator.EXACT


def _is_percentile(text: str, one: Found) -> bool:
    if _TOP.search(text[max(0, one.start - 32) : one.start]):
        return True
    if text.startswith("ile", one.end):
        return True
    return one.numeral.value in _PERCENTILES and _EARNERS.match(text, one.end) is not None


def _quantity(text: str, one: Found, comparator: Comparator, *, declined: bool, partner: int | None = None) -> Quantity:
    magnitude = one.numeral.value
    down = one.signed or (declined and one.kind is not NumberKind.MONEY)
    down = down and one.role not in ("percentile", "duration")
    value = -magnitude if down and magnitude else magnitude
    if _is_decade(text, one) and comparator is Comparator.EXACT:
        comparator = Comparator.ABOUT  # "in the $80,000s"
    low, high = _interval(text, one, value, comparator)
    return Quantity(
        start=one.start,
        end=one.end,
        text=text[one.start : one.end],
        value=value,
        kind=one.kind,
        low=low,
        high=high,
        step=_step(one),
        comparator=comparator,
        per=one.per,
        partner=partner,
        currency=one.currency or "USD",
        declined=down or (declined and one.role is None),
        role=one.role,
    )


def _step(one: Found) -> float:
    """Percents are meant to the last digit: "20%" is 19.5 to 20.5, unlike "20,000"."""
    numeral = one.numeral
    return 1.0 if one.kind is NumberKind.PERCENT and not numeral.part and numeral.step > 1 else numeral.step


def _interval(text: str, one: Found, value: float, comparator: Comparator) -> tuple[float, float]:
    """Half a step to both sides; a whole step where it is hedged, since people who write "about" or "nearly"
    also cut digits off instead of rounding them ("about 82,000" of 82,900), but no more than 5 % for that."""
    step = _step(one)
    reach = step / 2
    if comparator is Comparator.ABOUT:
        reach = max(reach, min(step, abs(value) * 0.05))
        if _is_decade(text, one):
            return value, value + _decade(one.numeral)
    return value - reach, value + reach


def _is_decade(text: str, one: Found) -> bool:
    """ "the $80,000s"."""
    return one.kind is NumberKind.MONEY and one.end == one.numeral.end + 1 and text[one.end - 1] == "s"


def _decade(numeral: Numeral) -> float:
    """How far "the $80,000s" go: 10000, "the $85,000s" 1000."""
    digits = str(int(numeral.base))
    return float(10 ** (len(digits) - len(digits.rstrip("0"))) * numeral.scale)
