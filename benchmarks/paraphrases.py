"""True figures in many wordings: which are found, read right, and never called false.

    .venv/bin/python benchmarks/paraphrases.py [--set first|second] [--seed N] [--each N] [--show]

Each text of paraphrases/SET.toml is filled with figures of occupations drawn at random.
`{a}`, `{b}` and `{c}` are titles in
lower case, `{A}` at the start of a sentence, `{a1}` one of them; `{y}` a year of the survey; `{a.med}` and so on are
figures (FIELDS). A text with several occupations gives them all figures of the same year.
"""

import argparse
import random
import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from factcheck.claim import Claim
from factcheck.claims import read
from factcheck.figure import Bound, Figure, Key
from factcheck.judge import judge
from factcheck.load import load
from factcheck.measure import Measure
from factcheck.period import Period
from factcheck.reference.library import Library
from factcheck.verdict import Outcome, Verdict

TODAY = date(2026, 11, 22)
YEARS = (2019, 2021, 2022, 2023, 2024, 2025)
DECADE = Period(2024, 2034)
# An annual wage of neither "median" nor "mean" is read as such where the words leave it open: then either will do.
FIELDS = {
    "med": Measure.MEDIAN_ANNUAL, "mean": Measure.MEAN_ANNUAL, "p10": Measure.P10_ANNUAL, "p25": Measure.P25_ANNUAL,
    "p75": Measure.P75_ANNUAL, "p90": Measure.P90_ANNUAL, "hmed": Measure.MEDIAN_HOURLY, "hmean": Measure.MEAN_HOURLY,
    "emp": Measure.EMPLOYMENT, "jobs": Measure.EMPLOYMENT, "jobs34": Measure.EMPLOYMENT,
    "g": Measure.GROWTH_PERCENT, "gj": Measure.GROWTH_JOBS, "op": Measure.OPENINGS,
}  # fmt: skip
PLACE = re.compile(rf"\{{([abcABC])(1)?(?:\.({'|'.join(FIELDS)})([0k%]?))?\}}|\{{y\}}")


@dataclass(frozen=True, slots=True)
class Told:
    """A figure as written into a text: where, and which."""

    start: int
    text: str
    field: str
    codes: tuple[str, ...]
    year: int


def main() -> None:
    """Print what was found, read right and accused, by text."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--set", default="first", help="which file of paraphrases/")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--each", type=int, default=3, help="how often each text is filled")
    parser.add_argument("--show", action="store_true", help="print every figure missed, misread or accused")
    options = parser.parse_args()
    texts = load_texts(options.set)
    library = Library.open()
    total: Counter[str] = Counter()
    by_text: dict[int, Counter[str]] = {}
    for line in trials(options.set, library, total, seed=options.seed, each=options.each, by_text=by_text):
        if options.show:
            print(line)
    rows = [(count["right"] / count["told"], number, count, texts[number]) for number, count in by_text.items()]
    for share, number, count, text in sorted(rows):
        if share < 1 or count["accused"]:
            print(f"{number:3} {share:6.1%}  accused {count['accused']:2}  {text.splitlines()[0][:90]}")
    told = total["told"]
    print(f"\n{told} figures in {len(texts)} texts, seed {options.seed}")
    for name in ("found", "measure", "occupation", "period", "right", "checked", "accused", "extra"):
        print(f"{name:<11}{total[name]:6}{total[name] / told:8.1%}")


def load_texts(name: str) -> list[str]:
    """The texts of one set."""
    path = Path(__file__).parent / "paraphrases" / f"{name}.toml"
    texts: list[str] = tomllib.loads(path.read_text(encoding="utf-8"))["texts"]
    return texts


def trials(
    name: str,
    library: Library,
    total: Counter[str],
    *,
    seed: int,
    each: int,
    by_text: dict[int, Counter[str]] | None = None,
) -> Iterator[str]:
    """Every text of a set, filled `each` times; counts into `total`, and yields what is not right."""
    for number, text in enumerate(load_texts(name)):
        count: Counter[str] = Counter()
        for turn in range(each):
            rng = random.Random(f"{seed} {number} {turn}")
            yield from (f"{number:3} {line}" for line in trial(text, rng, library, count))
        total.update(count)
        if by_text is not None:
            by_text[number] = count


def trial(text: str, rng: random.Random, library: Library, count: Counter[str]) -> Iterator[str]:
    """Fill, read and judge one text; yields a line for each figure that is not right."""
    written, tolds = fill(text, rng, library)
    reading = read(load("guide.md", data=written.encode()), library=library)
    verdicts = judge([reading], library=library, today=TODAY)
    by_start = {claim.value_span.start: claim for claim in reading.claims}
    for told in tolds:
        count["told"] += 1
        claim = by_start.pop(told.start, None)
        for start in range(told.start, told.start + len(told.text)):
            claim = claim or by_start.pop(start, None)
        if claim is None or not claim.in_scope:
            yield f"missed  {told.field:<6} {told.text:<10} {' '.join(written.split())[:300]}"
            continue
        verdict = verdicts[claim.id]
        wrong = compare(told, claim, verdict, library, count)
        if wrong:
            quote = " ".join(claim.quote.split())[:160]
            read_as = f"{claim.measure} {claim.period} {verdict.reason[:90]}"
            yield f"{'/'.join(wrong)}  {told.field:<6} {told.text:<10} {read_as} | {quote}"
    count["extra"] += sum(claim.in_scope for claim in by_start.values())
    for claim in by_start.values():
        if claim.in_scope:
            quote = " ".join(claim.quote.split())[:200]
            yield f"extra   {claim.value_text} {claim.measure} {verdicts[claim.id].outcome} | {quote}"


def compare(told: Told, claim: Claim, verdict: Verdict, library: Library, count: Counter[str]) -> list[str]:
    """Count what was read right; names what was not."""
    measure = FIELDS[told.field]
    open_to = {Measure.MEDIAN_ANNUAL: Measure.ANNUAL, Measure.MEDIAN_HOURLY: Measure.HOURLY}.get(measure, measure)
    codes = claim.occupation.codes if claim.occupation else ()
    right = {
        "measure": claim.measure in (measure, open_to),
        "occupation": any(code in told.codes or library.title(code) == library.title(told.codes[0]) for code in codes),
        "period": period_right(told, claim.period),
    }
    count["found"] += 1
    for name, value in right.items():
        count[name] += value
    count["right"] += all(right.values())
    count["checked"] += verdict.outcome is not Outcome.NOT_CHECKED
    count["accused"] += verdict.outcome.accuses
    wrong = [name for name, value in right.items() if not value]
    return (["ACCUSED"] if verdict.outcome.accuses else []) + wrong


def period_right(told: Told, period: Period | None) -> bool:
    """Whether the period read is the one told; a level may be dated by its year or by the decade's end."""
    if period is None:
        return False
    wanted = {"jobs": 2024, "jobs34": 2034, "emp": told.year}.get(told.field)
    if wanted is not None:
        return wanted in (period.start, period.end)
    if FIELDS[told.field].is_projection:
        return (period.end or period.start) == DECADE.end
    return period.start == told.year


def fill(text: str, rng: random.Random, library: Library) -> tuple[str, list[Told]]:
    """The text with figures, and where they stand in it."""
    year = rng.choice(YEARS)
    names = {match[1].lower() for match in PLACE.finditer(text) if match[1]}
    needed: dict[str, set[str]] = {name: set() for name in names}
    for match in PLACE.finditer(text):
        if match[3]:
            needed[match[1].lower()].add(match[3])
    pages = [page for page in library.groups() if len(page.members) == 1 == len(page.codes)]
    pages = [page for page in pages if "," not in page.title and " and " not in page.title]
    chosen: dict[str, tuple[str, str, dict[str, Figure]]] = {}
    while len(chosen) < len(names):
        page = rng.choice(pages)
        name = sorted(names - set(chosen))[0]
        figures = drawn(page.codes[0], needed[name], year, library)
        if figures is not None and page.title not in [title for title, _, _ in chosen.values()]:
            chosen[name] = (page.title, page.codes[0], figures)
    out, tolds, end = "", [], 0
    for match in PLACE.finditer(text):
        out += text[end : match.start()]
        end = match.end()
        if match[0] == "{y}":
            out += str(year)
            continue
        title, code, figures = chosen[match[1].lower()]
        if match[3]:
            word = number(figures[match[3]], match[3], match[4])
            tolds.append(Told(len(out.encode().decode()), word, match[3], (code, *figures[match[3]].codes), year))
        elif match[2]:
            word = re.sub(r"s$", "", title.lower())
        else:
            word = title if match[1].isupper() else title[0].lower() + title[1:].lower()
            word = word[0].upper() + word[1:].lower() if match[1].isupper() else word
        out += word
    return out + text[end:] + "\n", tolds


def drawn(code: str, fields: set[str], year: int, library: Library) -> dict[str, Figure] | None:
    """The figures of one occupation; None where one is missing, top-coded, or a decline."""
    found = {}
    for field in fields:
        measure = FIELDS[field]
        period, program = Period(year, None, 5), "OEWS"
        if measure.is_projection or field.startswith("jobs"):
            period = {"jobs": Period(2024), "jobs34": Period(2034)}.get(field, DECADE)
            program = "EP"
        figure = library.look_up(Key(measure, (code,), None, period, None, program))
        if not isinstance(figure, Figure) or figure.bound is not Bound.EXACT or figure.value < 1:
            return None
        found[field] = figure
    return found


def number(figure: Figure, field: str, style: str) -> str:
    """The figure as a writer writes it."""
    if style == "k":
        return f"${figure.value / 1000:.0f}K"
    if style == "0":
        return f"${figure.value:.0f}"
    if field == "g":
        return f"{figure.value:.0f}%" if style == "%" else f"{figure.value:.0f} percent"
    if field in ("emp", "jobs", "jobs34", "gj", "op"):
        return f"{figure.value:,.0f}"
    return f"${figure.value:,.2f}" if field.startswith("h") else f"${figure.value:,.0f}"


if __name__ == "__main__":
    main()
