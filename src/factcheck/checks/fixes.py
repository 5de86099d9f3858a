"""Replacements that keep the author's style: "$85,260" becomes "$87,660", "six percent" "four percent"."""

import re
from decimal import ROUND_HALF_UP, Decimal

from factcheck.claim import Claim
from factcheck.document import Document, Span
from factcheck.figure import Bound, Figure
from factcheck.finding import Fix, Replacement
from factcheck.measure import Measure
from factcheck.period import MONTHS, Period
from factcheck.quantity import Comparator, Unit

NUMBER = re.compile(r"\d+(?:,\s?\d{3})*(?:\.\d+)?")
YEAR = re.compile(r"\b(?:19|20)\d{2}\b")
WORDS = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
)


def restyle(claim: Claim, figure: Figure) -> str | None:
    """The figure's value in the words of `claim.value_text`; None where its style cannot carry it.

    A wage or a count written in full gets the published value in full; one rounded by its author, and every
    percent, is rounded alike. None for a bound ("$239,200 or more"), another unit, or the other sign.
    """
    old, new = claim.value, figure.value
    if figure.bound is not Bound.EXACT or figure.unit != claim.unit or (old < 0) != (new < 0):
        return None
    text = claim.value_text
    written = list(NUMBER.finditer(text))
    if not written:
        return _in_words(text, abs(new))
    if len(written) > 1 or not old:
        return None
    core = written[0]
    digits = core.group().replace(",", "").replace(" ", "")
    scale = abs(old) / float(digits)
    decimals = len(digits.partition(".")[2])
    full = claim.unit is not Unit.PERCENT and scale == 1 and claim.quantity.step <= 10 * figure.step
    step = Decimal(str(figure.step if full else claim.quantity.step / scale))
    rounded = round_half_up(Decimal(str(abs(new))) / Decimal(str(scale)), step)
    grouped = "," in core.group() or len(digits.partition(".")[0]) < 4
    return f"{text[: core.start()]}{rounded:{',' if grouped else ''}.{decimals}f}{text[core.end() :]}"


def round_half_up(value: Decimal, step: Decimal) -> Decimal:
    """The multiple of `step` nearest to `value`, as offices round: halves go up."""
    return (value / step).quantize(Decimal(1), ROUND_HALF_UP) * step


def _in_words(text: str, value: float) -> str | None:
    rounded = int(round_half_up(Decimal(str(value)), Decimal(1)))
    for old in WORDS:
        found = re.search(rf"(?i)\b{old}\b", text)
        if found and not re.search(r"(?i)hundred|thousand|million|-", text) and rounded < len(WORDS):
            new = WORDS[rounded]
            new = new.capitalize() if found.group()[0].isupper() else new
            return text[: found.start()] + new + text[found.end() :]
    return None


def restyle_period(text: str, old: Period, new: Period) -> str | None:
    """The new period in the style of `text`: "May 2019" for "May 2020", "2024-34" for "2019-29"."""
    if old.is_span != new.is_span or old.quarter or (old.month and old.month != new.month):
        return None
    years = {old.start: new.start} | ({old.end: new.end} if old.is_span else {})
    changed = YEAR.sub(lambda found: str(years.get(int(found.group()), found.group())), text)
    if old.is_span and old.end and new.end and not re.search(rf"\b{old.end}\b", text):
        changed = re.sub(rf"([-–—/]\s*){old.end % 100:02d}\b", rf"\g<1>{new.end % 100:02d}", changed, count=1)
    right = all(re.search(rf"(?:\b{year}|[-–—/]\s*{year % 100:02d})\b", changed) for year in years.values() if year)
    if not right or changed == text:
        return None
    if old.month and MONTHS[old.month - 1].lower()[:3] not in text.lower():
        return None
    return changed


def value_fix(claim: Claim, figure: Figure | None) -> Fix | None:
    """Write the published value in place of the stated one."""
    if figure is None or not fixable(claim):
        return None
    text = restyle(claim, figure)
    if text is None or text == claim.value_text:
        return None
    return Fix((Replacement(claim.value_span, text),), f"write {text}")


def period_fix(document: Document, claim: Claim, figure: Figure | None) -> Fix | None:
    """Write the period that the stated value belongs to."""
    if figure is None or claim.period is None or claim.period_span is None:
        return None
    words = document.text[claim.period_span.start : claim.period_span.end]
    text = restyle_period(words, claim.period, figure.period)
    return Fix((Replacement(claim.period_span, text),), f"write {text}") if text else None


_MEASURE_WORD = re.compile(r"(?i)\b(?P<article>an? )?(?P<word>average|mean|median)\b")
_AVERAGES = (Measure.MEAN_ANNUAL, Measure.MEAN_HOURLY)
_MEDIANS = (Measure.MEDIAN_ANNUAL, Measure.MEDIAN_HOURLY)


def measure_fix(document: Document, claim: Claim, figure: Figure | None) -> Fix | None:
    """Call a median a median, or a mean an average, where the sentence has one word for it and tells one number."""
    if figure is None:
        return None
    if claim.measure in _AVERAGES and figure.measure in _MEDIANS:
        new = "median"
    elif claim.measure in _MEDIANS and figure.measure in _AVERAGES:
        new = "average"
    else:
        return None
    found = list(_MEASURE_WORD.finditer(document.text, claim.quote_span.start, claim.quote_span.end))
    if len(found) != 1 or found[0]["word"].lower() == new:
        return None
    word, article = found[0]["word"], found[0]["article"] or ""
    text = new.upper() if word.isupper() and len(word) > 1 else new.capitalize() if word[0].isupper() else new
    if article:
        vowel = new[0] in "aeiou"
        text = f"{article[0]}{'n' if vowel else ''} {text}"
    return Fix((Replacement(Span(*found[0].span()), text),), f"call it the {new}")


def together(fixes: list[Fix | None], title: str) -> Fix | None:
    """One fix that makes all of them; None where one is missing, for half a correction is none."""
    if not fixes or any(fix is None for fix in fixes):
        return None
    replacements = dict.fromkeys(each for fix in fixes if fix for each in fix.replacements)
    return Fix(tuple(sorted(replacements, key=lambda each: each.span)), title)


def fixable(claim: Claim) -> bool:
    """Whether one number can be put in place of another: not for an end of a range or a hedge by bounds."""
    return claim.quantity.comparator not in (Comparator.RANGE_LOW, Comparator.RANGE_HIGH)
