"""Sentences made from published figures, as writers round, hedge and convert them: none may be called false.

    python benchmarks/truths.py [--count N] [--seed N]

Draws any occupation, measure and release, national and by state; the sentences are those of tests/judge/sentences.py.
"""

import argparse
import sys
from collections import Counter
from pathlib import Path
from random import Random

from judging import TODAY

from factcheck.claims import read
from factcheck.figure import Reason
from factcheck.judge import judge
from factcheck.load import load
from factcheck.reference.library import Library

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from tests.judge.sentences import drawn, page

# So many of the draws are pages of a heading and a list or table of facts instead of one sentence.
PAGES = 0.2


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=5_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    library, random = Library.open(), Random(options.seed)  # reproducible on purpose
    outcomes: Counter[str] = Counter()
    accused = []
    for _ in range(options.count):
        lists = random.random() < PAGES
        figure, text = (None, page(library, random) or "Nothing is told.") if lists else drawn(library, random)
        reading = read(load("guide.md", data=text.encode()), library=library)
        found = judge([reading], library=library, today=TODAY)
        outcomes["not read"] += not reading.claims
        for claim in reading.claims:
            verdict = found[claim.id]
            outcomes[verdict.outcome] += 1
            impossible = verdict.missing is not None and verdict.missing.reason is Reason.IMPOSSIBLE_PERIOD
            if verdict.outcome.accuses or impossible:
                who = claim.occupation and claim.occupation.codes
                cell = f"{figure.program} {figure.release.name} {figure.codes} {figure.value}" if figure else ""
                told = f"{claim.measure} {claim.period} {who} {verdict.outcome}: {verdict.reason}"
                accused.append(f"{claim.quote} | {cell} | {told}")
    print(f"{options.count} true sentences: {len(accused)} accused, {dict(outcomes)}")
    for line in accused:
        print("  ", line)
    return 1 if accused else 0


if __name__ == "__main__":
    sys.exit(main())
