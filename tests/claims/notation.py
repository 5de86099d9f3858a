"""A small notation for what a text states: one line a claim.

    $85,260 median_annual_wage management analysts 2020-05
    value   measure            occupation          period (last word where it looks like one; "-" for none)

A range's ends, bounds and places are not part of it; a test that is about them looks at the claim itself.
"""

import re

from factcheck.claim import Claim, Reading
from factcheck.claims import read
from factcheck.load import load
from factcheck.reference.library import Library


def reading(text: str, library: Library, name: str = "guide.md") -> Reading:
    """The reading of a text as if it were a file of that name."""
    return read(load(name, data=text.encode()), library=library)


def stated(text: str, library: Library, name: str = "guide.md") -> list[str]:
    """The in-scope claims of a text in the notation."""
    return [line(claim) for claim in reading(text, library, name).claims if claim.in_scope]


def line(claim: Claim) -> str:
    """One claim in the notation."""
    occupation = claim.occupation.text if claim.occupation and claim.occupation.text else "-"
    period = str(claim.period.as_json()) if claim.period else "-"
    span = re.fullmatch(r"\{'from': (\w+), 'to': (\d+)\}", period)
    if span:
        period = f"{'' if span[1] == 'None' else span[1]}>{span[2]}"
    return f"{claim.value_text} {claim.measure} {occupation.lower()} {period}"
