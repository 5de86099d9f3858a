"""How many slips the judge catches, and how many it names exactly.

    python benchmarks/mutations.py [--seed N] [--limit N] [--missed SLIP] [--write]
    python benchmarks/mutations.py --sample
    python benchmarks/mutations.py --documents [N] [--copies N] [--missed SLIP] [--write]

Every slip is made over a statement that is known to be true. Without options the claims are those of a perfect reader
of the handbook's pages; with `--documents` the slips are written into pages and guides, which are read again. `--write`
puts the result by slip into docs/mutations.md.
"""

import argparse
import sys
from collections import Counter, defaultdict
from dataclasses import replace
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

from judging import TODAY, gold_claims, show
from labelled import EVALUATION, document_of, rows
from slips import Slipped, caught, exact, slipped
from written import written_and_read

from factcheck.claim import Claim, Reading
from factcheck.claims import read
from factcheck.figure import Reason
from factcheck.judge import judge
from factcheck.load import load
from factcheck.reference.library import Library
from factcheck.verdict import Outcome, Verdict

PAGE = Path(__file__).resolve().parents[1] / "docs" / "mutations.md"
PLACES = {
    *("summary.pay", "summary.outlook", "summary.openings", "quick.annual", "quick.hourly", "quick.outlook"),
    *("quick.jobs", "quick.change", "work.held", "pay.pay", "pay.tails", "pay.members", "outlook.outlook"),
    "outlook.openings",
}


def run(library: Library, *, seed: int, limit: int) -> list[tuple[Slipped, Verdict]]:
    """One slip at a time, among the page's other, true statements."""
    pairs = [(claim, row) for claim, row in gold_claims(library) if row["place"] in PLACES and row["basis"]]
    pages: dict[str, list[Claim]] = defaultdict(list)
    for claim, _ in pairs:
        pages[claim.document].append(claim)
    shuffled = [claim for claim, _ in pairs]
    Random(seed).shuffle(shuffled)  # reproducible on purpose
    cases = islice(slipped(shuffled, library, seed=seed), limit)
    results = []
    for number, case in enumerate(cases):
        others = [claim for claim in pages[case.claim.document] if claim.id != case.claim.id]
        subject = replace(case.claim, id=f"slip{number}")
        reading = Reading(document_of(case.claim.document), (*others[:12], subject))
        results.append((case, judge([reading], library=library, today=TODAY)[subject.id]))
    return results


def sample(library: Library) -> tuple[str, bool]:
    """The forty changed pages beside the project, from file to verdict."""
    folder = EVALUATION / "ooh_mutations_sample"
    lines, hit, named, false = [], 0, 0, 0
    records = rows(folder / "records.jsonl")
    for record in records:
        path = folder / "pages" / record["file"]
        reading = read(load(str(path)), library=library)
        verdicts = judge([reading], library=library, today=TODAY)
        places = [record["span"], *(one["span"] for one in record["also"])]
        quiet = [*places, *record["excused"]]
        start, end = record["span"]
        mine = [
            verdicts[claim.id]
            for claim in reading.claims
            if claim.value_span.start < end and start < claim.value_span.end
        ]
        good, full = _as_recorded(record, mine)
        hit, named = hit + good, named + full
        if not full:
            lines.append(f"{record['id']} {record['slip']}: " + "; ".join(show(one, record["matches"]) for one in mine))
        for claim in reading.claims:
            verdict = verdicts[claim.id]
            outside = not any(low <= claim.value_span.start < high for low, high in quiet)
            if verdict.outcome.accuses and outside:
                false += 1
                lines.append(f"{record['id']} FALSE: {show(verdict, 'a true statement')}")
    total = len(records)
    head = f"sample: {hit} of {total} caught, {named} exact, {false} true statements accused"
    return "\n".join([head, *lines]), hit == total and not false


def _as_recorded(record: dict[str, Any], mine: list[Verdict]) -> tuple[bool, bool]:
    """Caught, and exact with the recorded verdict, true figure and nearest fact."""
    if record.get("expected_checks") == ["wrong-band"]:
        good = any(one.band is not None and one.band.outcome is Outcome.CONTRADICTED for one in mine)
        return good, good
    if record.get("expected_checks") == ["impossible-period"]:
        good = any(one.missing is not None and one.missing.reason is Reason.IMPOSSIBLE_PERIOD for one in mine)
        return good, good
    for verdict in mine:
        if verdict.outcome.value in record["expected_verdicts"]:
            wanted = [one["value"] for one in record["matches"]]
            told = verdict.matches.value if verdict.matches else None
            if record["slip"] == "old-edition":
                return True, True
            true = verdict.expected is not None and abs(verdict.expected.value - record["expected"]["value"]) < 1
            return True, true and (told in wanted if wanted else told is None)
    return any(one.outcome.accuses for one in mine), False


def table(results: list[tuple[Slipped, Verdict]]) -> tuple[str, float, float]:
    total: Counter[str] = Counter()
    hit: Counter[str] = Counter()
    named: Counter[str] = Counter()
    for case, verdict in results:
        total[case.slip] += 1
        hit[case.slip] += caught(case, verdict)
        named[case.slip] += exact(case, verdict)
    lines = ["| slip | made | caught | exact verdict and nearest fact |", "| --- | ---: | ---: | ---: |"]
    for slip in sorted(total):
        lines.append(f"| {slip} | {total[slip]} | {hit[slip] / total[slip]:.1%} | {named[slip] / total[slip]:.1%} |")
    made = sum(total.values())
    share, full = sum(hit.values()) / made, sum(named.values()) / made
    lines.append(f"| **all** | **{made}** | **{share:.1%}** | **{full:.1%}** |")
    return "\n".join(lines), share, full


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--limit", type=int, default=3000)
    parser.add_argument("--missed", help="show the cases of this slip that are not exact ('all' for every slip)")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--sample", action="store_true", help="the forty changed pages, through the reader")
    parser.add_argument(
        "--documents",
        type=int,
        nargs="?",
        const=1000,
        help="write slips into this many handbook pages and all own guides",
    )
    parser.add_argument("--copies", type=int, default=5, help="with --documents, how often each page is changed anew")
    options = parser.parse_args()
    if options.sample:
        text, fine = sample(Library.open())
        print(text)
        return 0 if fine else 1
    disturbed: list[str] = []
    if options.documents is not None:
        results, disturbed = written_and_read(
            Library.open(), seed=options.seed, limit=options.documents, copies=options.copies
        )
    else:
        results = run(Library.open(), seed=options.seed, limit=options.limit)
    text, share, full = table(results)
    print(text)
    print(f"{len(disturbed)} true statements accused beside the slips")
    for line in disturbed:
        print("  ", line)
    for case, verdict in results:
        if options.missed in (case.slip, "all") and not exact(case, verdict):
            wanted = [(one.measure, one.value, one.release.name, one.codes) for one in case.matches]
            print("  ", case.slip, show(verdict, (case.outcome, wanted)))
    if options.write:
        write(text, written=options.documents is not None)
    return 0 if share >= 0.97 and full >= 0.93 and not disturbed else 1


def write(table: str, *, written: bool) -> None:
    """Put a table into its part of the page; the other part stays."""
    page = PAGE.read_text("utf-8")
    begin, end = (f"<!-- {part} {'written' if written else 'perfect'} -->" for part in ("begin", "end"))
    head, _, rest = page.partition(begin)
    _, _, tail = rest.partition(end)
    PAGE.write_text(f"{head}{begin}\n{table}\n{end}{tail}", "utf-8")


if __name__ == "__main__":
    sys.exit(main())
