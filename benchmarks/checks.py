"""How often the checks are right on the labelled documents: `python benchmarks/checks.py [--write]`.

A claim under a finding is right where the label's acceptable verdicts hold the one given, or where the label leaves
empty what the finding says is missing. Findings of the other checks were read by hand, on the labelled documents, the
five seed guides, handbook pages and this project's own pages: results/read_by_hand.tsv has one line for each, by
fingerprint; those that it does not have are counted as unread. `--write` puts the result into
docs/checks/precision.toml, which the pages show.
"""

import csv
import json
import sys
import tempfile
import zipfile
from collections import Counter
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from factcheck.checks import CHECKS
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


READ = Path(__file__).parent / "results" / "read_by_hand.tsv"
OWN = Path(__file__).resolve().parents[1] / "tests" / "reading"


def corpora(scratch: Path) -> dict[str, list[str]]:
    """Name in the file of readings -> paths."""
    with zipfile.ZipFile(EVALUATION / "ooh_pages.zip") as pages:
        pages.extractall(scratch)  # our own evaluation material
    own = sorted(path for path in OWN.rglob("pages/*") if path.is_file())
    guides = sorted(path for path in (EVALUATION / "guides").iterdir() if path.name != "TRUTH.md")
    return {
        "docs": [str(EVALUATION / "docs")],
        "guides": [str(path) for path in guides],
        "handbook": [str(scratch)],
        "own": [str(path) for path in own],
    }


def by_hand(measured: Mapping[str, str]) -> dict[str, str]:
    """For each check that no label measures: its findings, how many were read, and how many of those are right."""
    read = {(row["corpus"], row["fingerprint"]): row["right"] for row in
            csv.DictReader(READ.open(encoding="utf-8"), delimiter="\t")}  # fmt: skip
    counts: dict[str, Counter] = {}
    sizes: Counter = Counter()
    with tempfile.TemporaryDirectory() as scratch:
        for corpus, paths in corpora(Path(scratch)).items():
            report = check(paths, settings=Settings(), today=date(2026, 11, 22))
            sizes[corpus] = len(report.readings)
            for finding in report.findings:
                count = counts.setdefault(finding.check, Counter())
                count["findings"] += 1
                verdict = read.get((corpus, finding.fingerprint), "unread")
                count[verdict] += 1
                if verdict != "yes" and finding.check not in measured:
                    print(
                        verdict, finding.check, corpus, Path(finding.document).name, finding.line, finding.message[:90]
                    )
    where = (
        f"{sizes['docs']} labelled documents, {sizes['guides']} seed guides, {sizes['handbook']} handbook pages and "
        f"{sizes['own']} pages of this project's own"
    )
    said = {}
    for each in CHECKS:
        count = counts.get(each.name, Counter())
        sure = count["yes"] + count["no"]
        if each.name in measured:
            continue
        if not count["findings"]:
            said[each.name] = f"No finding on {where}: no false alarm there."
        else:
            total = count["findings"]
            said[each.name] = (
                f"{total} {'finding' if total == 1 else 'findings'} on {where}; {sure} read by hand, of which "
                f"{count['yes']} are right."
            )
    return said


def main() -> None:
    """Print the counts; with --write, keep them."""
    lines = ["# Written by benchmarks/checks.py; shown on the pages of the checks.", ""]
    measured: dict[str, str] = {}
    for name, count in sorted(measure().items()):
        sure = count["right"] + count["wrong"]
        words = (
            f"{count['findings']} findings on 71 labelled documents: of {sure} claims under them with a sure label, "
            f"{count['right']} are right; {count['unlabelled']} have no sure label."
        )
        measured[name] = words
    for name, words in sorted((measured | by_hand(measured)).items()):
        lines.append(f'{name} = "{words}"')
        print(f"{name:22} {words}")
    if "--write" in sys.argv:
        write_atomically(TARGET, "\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
