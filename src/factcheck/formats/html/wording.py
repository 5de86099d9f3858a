"""Names and numbers as the pages show them."""

import re
from dataclasses import dataclass

from factcheck.claim import Claim, Origin
from factcheck.figure import Bound, Figure
from factcheck.quantity import Comparator, Unit
from factcheck.verdict import Outcome
from factcheck.words import measure_text


@dataclass(frozen=True, slots=True)
class Kind:
    """How one verdict looks: `slug` names its colour, its icon and its underline; `rank` 0 is the gravest."""

    slug: str
    label: str
    meaning: str
    rank: int


KINDS: dict[str, Kind] = {
    kind.slug: kind
    for kind in (
        Kind("contradicted", "contradicted", "matches no published figure near it", 0),
        Kind("misattributed", "misattributed", "another occupation's or area's figure", 1),
        Kind("mismeasured", "mismeasured", "another measure's figure, as a mean told as a median", 2),
        Kind("misdated", "misdated", "the figure of another period", 3),
        Kind("unpublished", "unpublished", "the office publishes no such category", 4),
        Kind("outdated", "outdated", "true for its period; a newer release exists", 5),
        Kind("fault", "other fault", "a fault of the text, not of one figure", 6),
        Kind("not_checked", "not checked", "not compared, for the reason given", 7),
        Kind("supported", "supported", "agrees with the published figure", 8),
    )
}


FIGURE_CHECKS = frozenset(
    {
        "wrong-value", "misdated-figure", "wrong-measure", "wrong-occupation", "impossible-period",
        "unpublished-category", "outdated-figure", "superseded-projection", "broken-arithmetic", "disordered-range",
    }
)  # fmt: skip
"""Checks about a figure itself: their findings carry its verdict and evidence. Others are about the text around it."""


def kind_of(outcome: Outcome | None) -> Kind:
    """The look of a verdict; None is a fault of the text."""
    return KINDS[outcome.value if outcome else "fault"]


ORIGINS = {
    Origin.SENTENCE: "this sentence",
    Origin.CONTEXT: "an earlier sentence",
    Origin.HEADING: "a heading",
    Origin.TABLE: "the table",
    Origin.DOCUMENT: "the document",
    Origin.NONE: "nowhere",
}

COMPARATORS = {
    Comparator.EXACT: "",
    Comparator.LESS: "less than ",
    Comparator.MORE: "more than ",
    Comparator.ABOUT: "about ",
    Comparator.RANGE_LOW: "from ",
    Comparator.RANGE_HIGH: "up to ",
}


def number(value: float) -> str:
    """Thousands separated, at most two decimals, a real minus sign."""
    text = f"{abs(value):,.2f}".rstrip("0").rstrip(".")
    return f"−{text}" if value < 0 and text != "0" else text


def amount(value: float, unit: Unit) -> str:
    """A value with its unit, as short as people write it."""
    sign, size = ("−" if value < 0 else ""), abs(value)
    if unit is Unit.USD_YEAR:
        return f"{sign}${number(size)}"
    if unit is Unit.USD_HOUR:
        return f"{sign}${size:,.2f} an hour"
    if unit is Unit.USD_WEEK:
        return f"{sign}${number(size)} a week"
    endings = {Unit.PERCENT: "%", Unit.POINTS: " points", Unit.JOBS: " jobs", Unit.YEARS: " years"}
    return f"{number(value)}{endings.get(unit, '')}"


def figure_amount(figure: Figure) -> str:
    """A published value as people write it, with its bound."""
    lead = {Bound.EXACT: "", Bound.AT_LEAST: "at least ", Bound.BELOW: "under "}[figure.bound]
    return lead + amount(figure.value, figure.unit)


def figure_name(figure: Figure) -> str:
    """What a published cell is: "median annual wage of Management Analysts, May 2020"."""
    where = f" in {figure.area}" if figure.area else ""
    what = figure.title if figure.indicator else f"{measure_text(figure.measure)} of {figure.title}"
    return f"{what}{where}, {figure.release.name}"


def claim_name(claim: Claim) -> str:
    """What a claim states, in the order of `figure_name`."""
    about = claim.occupation.title or claim.occupation.text if claim.occupation else None
    parts = [measure_text(claim.measure)]
    if about:
        parts.append(f"of {about}")
    if claim.area:
        parts.append(f"in {claim.area}")
    return " ".join(parts) + (f", {claim.period}" if claim.period else ", no date given")


def occupation_name(claim: Claim) -> str:
    """The official title, or the words where there is none."""
    if claim.occupation is None:
        return "none named"
    return claim.occupation.title or claim.occupation.text or "none named"


def check_name(check: str) -> str:
    """ "misdated-figure" as words, for running text."""
    return re.sub(r"[-_]+", " ", check)
