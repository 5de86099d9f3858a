"""How much of Microsoft's Recognizers-Text specification for English the finders read; writes docs/recognizers.md.

    python benchmarks/recognizers.py            print
    python benchmarks/recognizers.py --write    and write docs/recognizers.md

A case passes when every number (or period) it expects is read where it stands, with its value, and nothing else is
read. Cases about things that no guide states are left out, each for a reason that is counted.
"""

import argparse
import json
import math
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from factcheck.find.numbers import find_quantities
from factcheck.find.periods import find_periods
from factcheck.quantity import Comparator, NumberKind, Quantity

ROOT = Path(__file__).resolve().parent.parent
CASES = ROOT.parent / "shared/eval/recognizers"
DOCS = ROOT / "docs/recognizers.md"

Case = dict[str, Any]


@dataclass
class Outcome:
    """Of one file: how many cases there are, apply and pass; why others are left out; which fail."""

    cases: int = 0
    passed: int = 0
    left_out: Counter[str] = field(default_factory=Counter)
    failed: list[str] = field(default_factory=list)

    @property
    def applies(self) -> int:
        return self.cases - self.left_out.total()


@dataclass(frozen=True)
class Model:
    """`leave_out` says why a case does not apply, or None; `passes` judges one that does."""

    name: str
    about: str
    leave_out: Callable[[Case], str | None]
    passes: Callable[[Case], bool]


def covers(start: int, end: int, case: Case) -> bool:
    """Whether a stretch overlaps any expected result."""
    return any(start <= last_of(result) and result["Start"] < end for result in case["Results"])


def last_of(result: Case) -> int:
    """Position of the last character of an expected result."""
    return int(result["End"] if "End" in result else result["Start"] + result["Length"] - 1)


def close(one: float, other: float) -> bool:
    return math.isclose(one, other, rel_tol=1e-4, abs_tol=1e-9)


def within(quantities: Iterable[Quantity], result: Case) -> list[Quantity]:
    return [quantity for quantity in quantities if quantity.start <= last_of(result) and result["Start"] < quantity.end]


# ------------------------------------------------------------------------------------------ numbers

_POWER = re.compile(r"\d\s?[eE]\s?[-+]?\d|\^|\d\s?x\s?10", re.IGNORECASE)


def number_left_out(case: Case) -> str | None:
    text, results = case["Input"], case["Results"]
    values = [str(result["Resolution"].get("value")) for result in results]
    subtypes = {result["Resolution"].get("subtype") for result in results}
    if any(value in ("None", "null") for value in values) or any(
        "offset" in result["Resolution"] for result in results
    ):
        return 'relative or unnamed numbers ("the last one")'
    if subtypes & {"ordinal"}:
        return "ordinals"
    if subtypes & {"power"} or _POWER.search(text):
        return "powers and scientific notation"
    if subtypes & {"fraction"}:
        return 'fractions of no whole ("twenty one fifths", "1/33")'
    if re.search(r"\b(?:dozen|couple|gross|score|doz|dz)s?\b|lakh|crore|\d\s?[GT]\b|\bbln|nought", text, re.IGNORECASE):
        return "dozens, lakhs, crores, giga"
    if re.search(r"\d\s(?:hundred|thousand)(?: \d| and)", text):
        return 'half digits, half words ("3 hundred and 21")'
    if any(value in ("1", "0") for value in values) and not re.search(r"[01]", text):
        return 'a bare "one" or "zero", which guides use as a pronoun'
    if re.search(r"\d\s\d{3}\b|\d\.\d{3}[.,]|\d'\d|\d,\d{1,2}\b(?!\d)|\d,\d{4}|\d{3},\d{3}\.\d{3},|٫", text):
        return "digits grouped as other countries do, or at random"
    if re.search(
        r"\bpoint\b|\bnegative\b|\bminus\b|-\s?(?:one|two|three|four|five|six|seven|eight|nine)", text, re.IGNORECASE
    ):
        return "decimals and minus signs spelt out"
    if re.search(r"[A-Za-z]+\d|\d[A-Za-z]{2,}|://", text) or re.fullmatch(r"\W*(?:19|20)\d\d\W*", text):
        return "codes, versions and years, which are no statistic here"
    if re.search(r"[-–]\s?\d+\s?[-/–]|^\W*\d+\.$", text):
        return "list numbers and chains of digits"
    return None


def number_passes(case: Case) -> bool:
    quantities = find_quantities(case["Input"])
    for result in case["Results"]:
        here = within(quantities, result)
        wanted = float(result["Resolution"]["value"])
        if not any(close(quantity.value, wanted) or close(quantity.value / 100, wanted) for quantity in here):
            return False
    return all(covers(quantity.start, quantity.end, case) for quantity in quantities)


def percent_left_out(case: Case) -> str | None:
    if any(result["Resolution"].get("value") in ("null", None) for result in case["Results"]):
        return "percent signs without a number"
    if re.search(r"per\s?cents? of", case["Input"], re.IGNORECASE):
        return '"percent of twenty" for twenty percent'
    return None


def percent_passes(case: Case) -> bool:
    quantities = [quantity for quantity in find_quantities(case["Input"]) if quantity.kind is NumberKind.PERCENT]
    for result in case["Results"]:
        wanted = float(result["Resolution"]["value"].rstrip("%"))
        if not any(close(quantity.value, wanted) for quantity in within(quantities, result)):
            return False
    return all(covers(quantity.start, quantity.end, case) for quantity in quantities)


# ------------------------------------------------------------------------------------------ money

_ISO = dict.fromkeys(("Dollar", "United States dollar", "US dollar", "Cent"), "USD") | {
    "Pound": "GBP",
    "British pound": "GBP",
    "Euro": "EUR",
    "Canadian dollar": "CAD",
    "Australian dollar": "AUD",
    "Hong Kong dollar": "HKD",
    "New Zealand dollar": "NZD",
    "Singapore dollar": "SGD",
    "Japanese yen": "JPY",
    "Mexican peso": "MXN",
}


def money_left_out(case: Case) -> str | None:
    units = [result["Resolution"].get("unit") for result in case["Results"]]
    if any(result["Resolution"].get("value") in ("null", None) for result in case["Results"]):
        return "currencies without an amount"
    if any(unit not in _ISO for unit in units):
        return "currencies that no guide to American jobs states"
    if re.search(
        r"元|圆|rmb|yuan|¥|￥|₽|hk|rs\b|inr|rupee|chf|franc|peso|s\$|quid|\bpounds?\b", case["Input"], re.IGNORECASE
    ):
        return "currencies that no guide to American jobs states"
    if re.search(r"dollars? and|cents? and|euros? and|bucks? and|\d+ \$|point", case["Input"], re.IGNORECASE):
        return 'spoken amounts ("one dollar and five cents"), signs behind the number'
    return None


def money_passes(case: Case) -> bool:
    quantities = [quantity for quantity in find_quantities(case["Input"]) if quantity.kind is NumberKind.MONEY]
    for result in case["Results"]:
        wanted = float(result["Resolution"]["value"]) * (0.01 if result["Resolution"]["unit"] == "Cent" else 1)
        here = within(quantities, result)
        if not any(
            close(quantity.value, wanted) and quantity.currency == _ISO[result["Resolution"]["unit"]]
            for quantity in here
        ):
            return False
    return all(covers(quantity.start, quantity.end, case) for quantity in quantities)


# ------------------------------------------------------------------------------------------ ranges


def range_left_out(case: Case) -> str | None:
    text = case["Input"]
    if re.search(
        r"equal|=|less than or|bigger or|lower or|smaller or|larger or|higher or|\bor (?:equal|more than|less)",
        text,
        re.IGNORECASE,
    ):
        return 'equations and chained conditions ("less than or equal to")'
    if re.search(r"\d/\d|\bhalf\b|twenties|thirties|\d0s\b|~\s?\d", text) and case["Results"]:
        return 'fractions, decades and "20~100"'
    if any("," in result["Resolution"]["value"] and "-" in result["Resolution"]["value"] for result in case["Results"]):
        return "negative bounds"
    if re.search(
        r"(?:and|but) (?:less|more|not|smaller|larger|lower|greater|bigger|higher|under|over|above|below|up to)",
        text,
        re.IGNORECASE,
    ):
        return 'two bounds told one after the other ("more than 30 and less than 40")'
    if any(re.search(r"\b(?:19|20)\d\d\b", result["Text"]) for result in case["Results"]):
        return "years and year-like numbers"
    return None


def bounds(quantity: Quantity, quantities: Sequence[Quantity]) -> tuple[float, float]:
    """What a quantity allows by its words alone."""
    if quantity.comparator is Comparator.MORE:
        return quantity.value, math.inf
    if quantity.comparator is Comparator.LESS:
        return -math.inf, quantity.value
    if quantity.partner is not None:
        low, high = sorted((quantity.value, quantities[quantity.partner].value))
        return low, high
    return quantity.value, quantity.value


def range_passes(case: Case) -> bool:
    quantities = find_quantities(case["Input"])
    for result in case["Results"]:
        low, _, high = result["Resolution"]["value"].strip("[]()").partition(",")
        wanted = float(low or -math.inf), float(high or math.inf)
        if wanted not in [bounds(quantity, quantities) for quantity in within(quantities, result)]:
            return False
    return all(
        covers(quantity.start, quantity.end, case)
        for quantity in quantities
        if quantity.comparator not in (Comparator.EXACT, Comparator.ABOUT)
    )


# ------------------------------------------------------------------------------------------ periods


_PERIODS_LEFT_OUT = (
    (
        re.compile(
            r"week|day|(?:st|nd|rd|th)\b|summer|winter|spring|fall|autumn|half|rest of|begin|end of|late|early|mid",
            re.I,
        ),
        "weeks, days, seasons, halves and parts of a year",
    ),
    (
        re.compile(
            r"\b\d{1,2}[-/.]\s?\d{1,2}[-/.]|[A-Z]\w+ \d{1,2}[ ,]|\b\d{1,2} [A-Z]\w+|\d-\d{4}|/\s?\d{4}|\d{4}\s?[./]"
            r"|\d{4} ?- ?\d{1,2}\b|\b\d{1,2} ?- ?\d{4}"
        ),
        'dates in digits ("2016/11", "11-2016") and from day to day',
    ),
    (
        re.compile(r"\b(?:before|after|since|prior|later|earlier|ago|within|in the|past|last|previous)\b", re.I),
        'open and looking back ("before 2012", "the past ten years")',
    ),
)


def period_left_out(case: Case) -> str | None:
    expected = [result["Text"] for result in case["Results"]]
    if not expected:
        return "sentences about meetings without a period" if not re.search(r"(?:19|20)\d\d", case["Input"]) else None
    for text in expected:
        if not re.search(r"\b(?:19[89]|20)\d\d\b", text) and not re.search(r"\bdecade|next (?:\d+|\w+) years", text):
            return "weeks, days, seasons, months and years without a number, years in words"
        for pattern, reason in _PERIODS_LEFT_OUT:
            if pattern.search(text):
                return reason
    return None


def period_passes(case: Case) -> bool:
    mentions = find_periods(case["Input"])
    for result in case["Results"]:
        here = [mention for mention in mentions if mention.start <= last_of(result) and result["Start"] < mention.end]
        years = {int(year) for year in re.findall(r"\b(?:19|20)\d\d\b", result["Text"])}
        read = {
            year for mention in here if mention.period for year in (mention.period.start, mention.period.end) if year
        }
        if not here or not years <= read:
            return False
    return all(covers(mention.start, mention.end, case) for mention in mentions)


MODELS = (
    Model("NumberModel", "numbers", number_left_out, number_passes),
    Model("NumberRangeModel", "bounds and ranges", range_left_out, range_passes),
    Model("PercentModel", "percents", percent_left_out, percent_passes),
    Model("CurrencyModel", "money", money_left_out, money_passes),
    Model("DatePeriodExtractor", "periods", period_left_out, period_passes),
)


def measure(model: Model, folder: Path) -> Outcome:
    """Every case of one file."""
    outcome = Outcome()
    for case in json.loads((folder / f"{model.name}.json").read_text("utf-8-sig")):
        outcome.cases += 1
        reason = model.leave_out(case)
        if reason is not None:
            outcome.left_out[reason] += 1
        elif model.passes(case):
            outcome.passed += 1
        else:
            outcome.failed.append(case["Input"])
    return outcome


def as_markdown(outcomes: dict[str, Outcome]) -> str:
    lines = [
        "# Numbers and periods against a public specification",
        "",
        "The English cases of [Recognizers-Text](https://github.com/microsoft/Recognizers-Text) (MIT licence), written",
        "for assistants that book meetings and read amounts aloud. A case passes when everything it expects is read",
        "where it stands, with its value, and nothing else is read. What no guide states is left out, and why is said",
        "below.",
        "Generated by `python benchmarks/recognizers.py --write`.",
        "",
        "| File | about | cases | apply | pass | rate |",
        "| --- | --- | ---: | ---: | ---: | ---: |",
    ]
    for model in MODELS:
        one = outcomes[model.name]
        rate = f"{one.passed / one.applies:.1%}" if one.applies else "-"
        lines.append(f"| {model.name} | {model.about} | {one.cases} | {one.applies} | {one.passed} | {rate} |")
    for model in MODELS:
        one = outcomes[model.name]
        lines += ["", f"## {model.name}", "", "Left out:", ""]
        lines += [f"- {count}: {reason}" for reason, count in sorted(one.left_out.items(), key=lambda item: -item[1])]
        if one.failed:
            lines += ["", "Not read as the specification has it:", ""]
            lines += [f"- `{' '.join(text.split())[:110]}`" for text in one.failed]
    return "\n".join(lines) + "\n"


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--cases", type=Path, default=CASES, help="folder of the specification's files")
    parser.add_argument("--write", action="store_true", help="write docs/recognizers.md")
    options = parser.parse_args(argv)
    if not options.cases.is_dir():
        print(
            f"recognizers: {options.cases} is not there; give the folder of the specification with --cases",
            file=sys.stderr,
        )
        return 2
    text = as_markdown({model.name: measure(model, options.cases) for model in MODELS})
    print(text, end="")
    if options.write:
        DOCS.write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
