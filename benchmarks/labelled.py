"""Claims made straight from labels, so that the judge can be measured apart from the reader."""

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from factcheck.claim import Claim, Occupation, Origin
from factcheck.document import Document, Span
from factcheck.find.numbers import find_quantities
from factcheck.measure import Measure
from factcheck.period import Period
from factcheck.quantity import Comparator, NumberKind, Quantity, Unit

EVALUATION = Path(__file__).resolve().parents[2] / "shared" / "eval"


def rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def period_of(raw: Any) -> Period | None:
    if raw is None:
        return None
    if isinstance(raw, dict):
        return Period(raw["from"], raw["to"])
    if "Q" in raw:
        return Period(int(raw[:4]), quarter=int(raw[-1]))
    year, _, month = raw.partition("-")
    return Period(int(year), month=int(month) if month else None)


def quantity_of(row: dict[str, Any]) -> Quantity:
    """The finder's quantity for this number; where it finds none, one made from the digits."""
    value = abs(row["value"])
    comparator = Comparator(row["comparator"])
    step = 1.0
    for found in find_quantities(row["value_text"]):
        scale = abs(value / found.value) if found.value else 1.0
        step = found.step * scale
        break
    else:
        number = re.search(r"\d[\d,]*(\.\d+)?", row["value_text"])
        if number and value:
            digits = number[0].replace(",", "")
            decimals = len(number[1] or ".") - 1
            trailing = len(digits) - len(digits.rstrip("0")) if not decimals else 0
            step = value / float(digits) * 10.0 ** (trailing - decimals)
    if value >= 1000 and step < 1:
        step = 1.0
    kind = NumberKind.PERCENT if row["unit"] in ("percent", "percentage_points") else NumberKind.MONEY
    half = step / 2
    text = row["value_text"]
    return Quantity(0, len(text), text, value, kind, value - half, value + half, step, comparator)


def claim_of(row: dict[str, Any], document: str, occupation: Occupation | None, number: int = 0) -> Claim:
    """A claim as a perfect reader would hand it over."""
    start = row["value_start"]
    measure = row["measure"]
    return Claim(
        id=f"{document}#{start}#{number}",
        document=document,
        block=0,
        quote=row["quote"],
        quote_span=Span(row["quote_start"], row["quote_start"] + len(row["quote"])),
        value_text=row["value_text"],
        value_span=Span(start, start + len(row["value_text"])),
        line=1,
        column=1,
        quantity=quantity_of(row),
        value=float(row["value"]),
        unit=Unit(row["unit"]),
        measure=Measure(measure) if measure in {one.value for one in Measure} else measure,
        occupation=occupation,
        period=period_of(row["period"]),
        area=row.get("area"),
        industry=row.get("industry"),
        source_text=row.get("source_text"),
        qualitative=row.get("qualitative"),
        origins=dict.fromkeys(("occupation", "period", "source", "measure", "area"), Origin.SENTENCE),
    )


def document_of(path: str) -> Document:
    return Document(path, "", "text", ())


def named(text: str | None, codes: Iterable[str], title: str | None, group: str | None, system: str) -> Occupation:
    return Occupation(text, tuple(codes), title, system, group, how="label", status="resolved")
