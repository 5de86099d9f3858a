"""How often the checks are right on the labelled documents: `python benchmarks/checks.py [--write]`.

A claim under a finding is right where the label's acceptable verdicts hold the one given, or where the label leaves
empty what the finding says is missing. `--write` puts the result into docs/checks/precision.toml, which the pages show.
"""

import json
import sys
from collections import Counter
from datetime import date
from pathlib import Path

from factcheck.files import write_atomically
from factcheck.pipeline import check
from factcheck.settings import Settings

EVALUATION = Path(__file__).resolve().parents[2] / "shared" / "eval"
TARGET = Path(__file__).resolve().parents[1] / "docs" / "checks" / "precision.toml"
BY_VERDICT = (
    *("wrong-value", "misdated-figure", "wrong-measure", "wrong-occupation", "unpublished-category"),
    *("outdated-figure", "superseded-projection"),
)
EMPTY = {"undated-figure": "period", "unsourced-figure": "source_text"}


def rows(folder: str) -> dict[tuple[str, int], dict]:
    """Labels or verdicts by the document's number and the value's place."""
    return {
        (path.name[:3], row["value_start"]): row
        for path in sorted((EVALUATION / folder).glob("*.jsonl"))
        for row in map(json.loads, path.read_text("utf-8").splitlines())
    }


def measure() -> dict[str, Counter]:
    """For each check: claims under its findings that are right, wrong, and without a sure label."""
    labels, verdicts = rows("labels"), rows("verdicts")
    report = check([str(EVALUATION / "docs")], settings=Settings(), today=date(2026, 11, 22))
    counts: dict[str, Counter] = {}
    for finding in report.findings:
        if finding.check not in (*BY_VERDICT, *EMPTY):
            continue
        count = counts.setdefault(finding.check, Counter())
        count["findings"] += 1
        for each in finding.claims:
            verdict = report.verdicts[each]
            key = Path(finding.document).name[:3], verdict.claim.value_span.start
            label = labels.get(key)
            if label is None or label.get("unsure"):
                count["unlabelled"] += 1
            elif finding.check in EMPTY:
                count["right" if label[EMPTY[finding.check]] is None else "wrong"] += 1
            else:
                truth = verdicts[key]
                fine = verdict.outcome.value in {truth["verdict"], *truth["acceptable"]}
                count["right" if fine else "wrong"] += 1
                if not fine:
                    print(finding.check, key, verdict.claim.value_text, truth["verdict"], truth["why"])
    return counts


def main() -> None:
    """Print the counts; with --write, keep them."""
    lines = ["# Written by benchmarks/checks.py; shown on the pages of the checks.", ""]
    for name, count in sorted(measure().items()):
        sure = count["right"] + count["wrong"]
        words = (
            f"{count['findings']} findings on 71 labelled documents: of {sure} claims under them with a sure label, "
            f"{count['right']} are right; {count['unlabelled']} have no sure label."
        )
        lines.append(f'{name} = "{words}"')
        print(f"{name:22} {words}")
    if "--write" in sys.argv:
        write_atomically(TARGET, "\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
