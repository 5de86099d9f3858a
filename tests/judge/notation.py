"""Claims in one line, so that a test reads like its case: `claim("$85,260", "median", "13-1111", "May 2020")`."""

import re

from factcheck.claim import Claim, Occupation
from factcheck.document import Span
from factcheck.find.numbers import find_quantities
from factcheck.measure import Measure, unit_of
from factcheck.period import MONTHS, Period
from factcheck.quantity import NumberKind, Unit
from factcheck.reference.library import Library

MEASURES = {
    "median": Measure.MEDIAN_ANNUAL,
    "mean": Measure.MEAN_ANNUAL,
    "wage": Measure.ANNUAL,
    "median hourly": Measure.MEDIAN_HOURLY,
    "mean hourly": Measure.MEAN_HOURLY,
    "hourly": Measure.HOURLY,
    "p10": Measure.P10_ANNUAL,
    "p90": Measure.P90_ANNUAL,
    "growth": Measure.GROWTH_PERCENT,
    "new jobs": Measure.GROWTH_JOBS,
    "openings": Measure.OPENINGS,
    "jobs": Measure.EMPLOYMENT,
    "other": Measure.OTHER,
}


def period_of(text: str | None) -> Period | None:
    """ "2020", "May 2020", "2019-29", "by 2029"."""
    if text is None:
        return None
    if decade := re.fullmatch(r"(\d{4})-(\d\d(?:\d\d)?)", text):
        end = decade[2] if len(decade[2]) == 4 else decade[1][:2] + decade[2]
        return Period(int(decade[1]), int(end))
    if text.startswith("by "):
        return Period(None, int(text[3:]))
    month, _, year = text.rpartition(" ")
    return Period(int(year), month=MONTHS.index(month) + 1 if month else None)


def claim(
    value: str,
    measure: str,
    who: str = "13-1111",
    period: str | None = None,
    *,
    library: Library,
    source: str | None = None,
    band: str | None = None,
    decline: bool = False,
    name: str | None = None,
    quote: str | None = None,
    document: str = "guide.md",
    identity: str | None = None,
    area: str | None = None,
) -> Claim:
    """`who` is a code, several joined by a blank, or the slug of a handbook page."""
    (quantity,) = find_quantities(value)[:1]
    codes, group = tuple(who.split()), None
    if not who[0].isdigit():
        page = library.group(who)
        assert page is not None, who
        codes, group = page.codes, who
    title = name or (library.title(codes[0]) or codes[0])
    chosen = MEASURES[measure]
    unit = Unit.PERCENT if quantity.kind is NumberKind.PERCENT else unit_of(chosen)
    return Claim(
        id=identity or f"{document}:{value}:{measure}:{who}:{period}",
        document=document,
        block=0,
        quote=quote or f"The {measure} was {value}.",
        quote_span=Span(0, 10),
        value_text=quantity.text,
        value_span=Span(0, 1),
        line=1,
        column=1,
        quantity=quantity,
        value=-abs(quantity.value) if decline else quantity.value,
        unit=unit,
        measure=chosen,
        occupation=Occupation(title, codes, title, "SOC 2018", group, status="resolved"),
        period=period_of(period),
        area=area,
        source_text=source,
        qualitative=band,
    )
