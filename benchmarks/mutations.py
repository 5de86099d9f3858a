"""How many slips the judge catches, and how many it names exactly.

    python benchmarks/mutations.py [--seed N] [--limit N] [--missed SLIP] [--write]

Every slip is made over a statement of the handbook's pages that is known to be true. `--write` puts the result by slip
into docs/mutations.md.
"""

import argparse
import sys
from collections import Counter, defaultdict
from dataclasses import replace
from pathlib import Path

from judging import TODAY, gold_claims, show
from labelled import document_of
from slips import Slipped, caught, exact, slipped

from factcheck.claim import Claim, Reading
from factcheck.judge import judge
from factcheck.reference.library import Library
from factcheck.verdict import Verdict

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
    cases = list(slipped([claim for claim, _ in pairs], library, seed=seed))[:limit]
    results = []
    for number, case in enumerate(cases):
        others = [claim for claim in pages[case.claim.document] if claim.id != case.claim.id]
        subject = replace(case.claim, id=f"slip{number}")
        reading = Reading(document_of(case.claim.document), (*others[:12], subject))
        results.append((case, judge([reading], library=library, today=TODAY)[subject.id]))
    return results


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
    parser.add_argument("--limit", type=int, default=100_000)
    parser.add_argument("--missed", help="show the cases of this slip that are not exact ('all' for every slip)")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    results = run(Library.open(), seed=options.seed, limit=options.limit)
    text, share, full = table(results)
    print(text)
    for case, verdict in results:
        if options.missed in (case.slip, "all") and not exact(case, verdict):
            wanted = [(one.measure, one.value, one.release.name, one.codes) for one in case.matches]
            print("  ", case.slip, show(verdict, (case.outcome, wanted)))
    if options.write:
        PAGE.write_text(_page(text, options.seed), "utf-8")
    return 0 if share >= 0.97 and full >= 0.93 else 1


def _page(text: str, seed: int) -> str:
    return f"""# Slips the judge catches

Made by `python benchmarks/mutations.py --write --seed {seed}`: true statements of the Occupational Outlook Handbook's
pages, each changed by one slip as guides have them, judged among the page's other statements. *Caught*: the statement
is called false (for `wrong-band` and `impossible-period`: that check's ground is given; for `old-edition`: it is called
outdated, not false). *Exact*: the verdict is the right one, the figure it should have been is the right cell, and the
nearest true fact is the one the slip was made from (none, where it was made from nothing).

{text}
"""


if __name__ == "__main__":
    sys.exit(main())
