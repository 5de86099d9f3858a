"""How often a figure of a state or metropolitan area is judged rightly: true sentences, and ones with one slip.

    .venv/bin/python benchmarks/places.py [--reference LIBRARY] [--sentences 300] [--seed 1] [--errors]

Sentences are made from the figures held, in several wordings of place and statement; without a library that has the
optional file of areas, only states are told of. None that is true may be accused.
"""

import argparse
import random
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from factcheck.claims import read
from factcheck.figure import Bound, Figure
from factcheck.find.metros import cities
from factcheck.judge import judge
from factcheck.load import load
from factcheck.measure import Measure
from factcheck.reference.library import Library
from factcheck.verdict import Verdict
from factcheck.vocabulary import lines

TODAY = date(2026, 11, 22)
WAGES = {
    Measure.MEDIAN_ANNUAL: "median annual wage",
    Measure.MEAN_ANNUAL: "mean annual wage",
    Measure.MEDIAN_HOURLY: "median hourly wage",
    Measure.MEAN_HOURLY: "average hourly wage",
}
SWAPS = dict(zip(WAGES, (Measure.MEAN_ANNUAL, Measure.MEDIAN_ANNUAL, Measure.MEAN_HOURLY, Measure.MEDIAN_HOURLY)))
CODES = (
    *("29-1141", "15-1252", "13-2011", "25-2021", "23-1011", "29-1292", "47-2111", "53-3032", "43-6013", "35-2014"),
    *("11-3031", "15-1212", "17-2051", "29-1123", "33-3051", "39-5012", "51-4121", "41-9022", "27-1024", "31-9092"),
)
TEMPLATES = (
    "According to the BLS, the {wage} for {who} in {place} was {value} in May 2025.",
    "In {place}, {who} earned a {wage} of {value} in May 2025, according to the Bureau of Labor Statistics.",
    "As of May 2025, the BLS puts the {wage} of {who} in {place} at {value}.",
    "BLS data of May 2025: {who} in {place} earned a {wage} of {value}.",
)
NATIONAL = "According to the BLS, the {wage} for {who} was {value} in May 2025."
SLIPS = ("none", "nation as area", "state as nation", "another state", "mean or median", "a tenth more")


def named(kind: str, state: str, name: str) -> str:
    """One of the ways in which writers name an area."""
    if kind == "state":
        return random.choice([name, f"the state of {name}"]) if state != "DC" else "Washington, D.C."
    head, town = name.partition(",")[0], cities(name)[0]
    forms = [name, head, head.replace("-", "–"), town, f"{town}, {state}", f"metro {town}"]
    return random.choice([*forms, f"the {head} metro area", f"the {town} metropolitan area"])


def written(value: float, measure: Measure) -> str:
    """As BLS prints it."""
    return f"${value:,.2f}" if "hourly" in measure else f"${value:,.0f}"


def sentences(library: Library, count: int) -> Iterator[tuple[str, str]]:
    """(slip, sentence), `count` of them."""
    release = library.newest("OEWS")
    rows = [row for row in lines("areas") if "nonmetropolitan" not in row[3] and library.area(row[3]) is not None]
    states, metros = ([row for row in rows if row[1] == kind] for kind in ("state", "metro"))

    def figure(measure: Measure, code: str, area: str | None) -> Figure | None:
        found = library.series(measure, (code,), area=area, program="OEWS")
        return next((one for one in found if one.release == release and one.bound is Bound.EXACT), None)

    while count:
        slip, code, measure = random.choice(SLIPS), random.choice(CODES), random.choice(list(WAGES))
        own = random.choice(states if slip == "state as nation" or not metros else random.choice([states, metros]))
        other = random.choice(states)[3]
        told = {
            "nation as area": (measure, None),
            "another state": (measure, other),
            "mean or median": (SWAPS[measure], own[3]),
        }.get(slip, (measure, own[3]))
        true, false = figure(measure, code, own[3]), figure(told[0], code, told[1])
        if true is None or false is None or other == own[3]:
            continue
        value = false.value * 1.1 if slip == "a tenth more" else false.value
        title = (library.title(code) or code).lower()
        template = NATIONAL if slip == "state as nation" else random.choice(TEMPLATES)
        place = named(own[1], own[2], own[3])
        count -= 1
        yield slip, template.format(wage=WAGES[measure], who=title, place=place, value=written(value, measure))


def verdict_on(sentence: str, library: Library) -> Verdict | None:
    """The verdict on the one number in a sentence."""
    reading = read(load("guide.md", data=sentence.encode()), library=library)
    return next(iter(judge([reading], library=library, today=TODAY).values()), None)


def main() -> None:
    """Print a line for each slip; exit with 1 where a true sentence is accused."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--reference", type=Path)
    arguments.add_argument("--sentences", type=int, default=300)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--errors", action="store_true")
    options = arguments.parse_args()
    random.seed(options.seed)
    library = Library.open(options.reference)
    counts: Counter[tuple[str, str]] = Counter()
    for slip, sentence in sentences(library, options.sentences):
        verdict = verdict_on(sentence, library)
        outcome = "not found" if verdict is None else str(verdict.outcome)
        accused = verdict is not None and verdict.outcome.accuses
        counts[slip, "accused" if accused else outcome] += 1
        if options.errors and accused == (slip == "none") and (slip == "none" or outcome != "supported"):
            print(
                f"{slip}: {sentence}\n    {verdict.claim.area if verdict else ''} {verdict.reason if verdict else ''}"
            )
    for slip in SLIPS:
        found = {outcome: number for (one, outcome), number in sorted(counts.items()) if one == slip}
        print(f"{slip:<16}", ", ".join(f"{number} {outcome}" for outcome, number in found.items()))
    sys.exit(1 if counts["none", "accused"] else 0)


if __name__ == "__main__":
    main()
