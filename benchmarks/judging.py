"""How often the judge's verdict is the one made by hand, and whether it accuses anything true.

    python benchmarks/judging.py [--all]

Two benches: the labelled documents with their verdicts, and what the handbook's own pages state (all true). The claims
are those of a perfect reader; occupations are resolved by the program where it can, else taken from the verdicts.
"""

import argparse
import sys
from collections import Counter
from datetime import date
from typing import Any

from labelled import EVALUATION, claim_of, document_of, named, rows

from factcheck.claim import Claim, Occupation, Reading
from factcheck.judge import judge
from factcheck.reference.library import Library
from factcheck.verdict import Outcome, Verdict

TODAY = date(2026, 11, 22)


def occupation_of_verdict(label: dict[str, Any], truth: dict[str, Any], library: Library) -> Occupation | None:
    """The codes that were chosen by hand."""
    codes, group = truth["codes"], None
    if codes is None:
        if label["occupation_text"] is None:
            return None
        return Occupation(label["occupation_text"], status="unpublished")
    if truth["members"]:
        group, codes = codes[0], truth["members"]
    title = group or library.title(codes[0], truth["system"])
    return named(label["occupation_text"], codes, title, group, truth["system"])


def labelled_readings(library: Library) -> list[tuple[Reading, list[dict[str, Any]]]]:
    found = []
    for path in sorted((EVALUATION / "verdicts").glob("*.jsonl")):
        labels = [row for row in rows(EVALUATION / "labels" / path.name) if not row["unsure"]]
        truths = rows(path)
        claims = [
            claim_of(label, path.stem, occupation_of_verdict(label, truth, library))
            for label, truth in zip(labels, truths, strict=True)
        ]
        found.append((Reading(document_of(path.stem), tuple(claims)), truths))
    return found


def show(verdict: Verdict, wanted: object) -> str:
    claim = verdict.claim
    codes = claim.occupation.codes if claim.occupation else None
    told = [(one.kind, one.figure.value, str(one.figure.release.name), one.chance) for one in verdict.explanations[:2]]
    return (
        f"{claim.document[:12]} {claim.value_text} {claim.measure} {claim.quantity.comparator} {claim.period} {codes} "
        f"{claim.area or ''} -> {verdict.outcome} ({verdict.confidence}), wanted {wanted}: {verdict.reason} {told}"
    )


def bench_labels(library: Library, *, verbose: bool) -> bool:
    right = total = 0
    accused: list[str] = []
    wrong: list[str] = []
    for reading, truths in labelled_readings(library):
        verdicts = judge([reading], library=library, today=TODAY)
        for claim, truth in zip(reading.claims, truths, strict=True):
            verdict = verdicts[claim.id]
            total += 1
            good = verdict.outcome in truth["acceptable"]
            right += good
            if not good:
                wrong.append(show(verdict, truth["acceptable"]))
            if verdict.outcome.accuses and not good and truth["verdict"] in ("supported", "outdated"):
                accused.append(show(verdict, truth["acceptable"]))
    print(f"labels: {right} of {total} verdicts exact or acceptable ({right / total:.1%}); {len(accused)} true ones accused")
    for line in wrong if verbose else accused:
        print("  ", line)
    return right / total >= 0.93 and not accused


def gold_occupation(row: dict[str, Any], library: Library) -> Occupation | None:
    if not row["codes"]:
        return None
    title = row["occupation_text"] or (library.title(row["codes"][0]) or "")
    return named(row["occupation_text"], row["codes"], title, row["group"], "SOC 2018")


def gold_claims(library: Library) -> list[tuple[Claim, dict[str, Any]]]:
    gold = rows(EVALUATION / "ooh_gold.jsonl")
    return [(claim_of(row, row["document"], gold_occupation(row, library), n), row) for n, row in enumerate(gold)]


def bench_gold(library: Library, *, verbose: bool) -> bool:
    pairs = gold_claims(library)
    pages: dict[str, list[Claim]] = {}
    for claim, _ in pairs:
        pages.setdefault(claim.document, []).append(claim)
    readings = [Reading(document_of(name), tuple(claims)) for name, claims in pages.items()]
    verdicts = judge(readings, library=library, today=TODAY)
    outcomes: Counter[str] = Counter()
    accused, unheld, bands = [], [], []
    true = based = 0
    for claim, row in pairs:
        verdict = verdicts[claim.id]
        outcomes[verdict.outcome] += 1
        if verdict.outcome.accuses or verdict.outcome is Outcome.UNPUBLISHED:
            accused.append(show(verdict, row["true_verdicts"]))
        if verdict.band and verdict.band.outcome.accuses:
            bands.append(f"{show(verdict, row['true_verdicts'])} {verdict.band.reason}")
        if row["basis"] and "not_checked" not in row["true_verdicts"]:
            based += 1
            held = verdict.outcome in (Outcome.SUPPORTED, Outcome.OUTDATED)
            true += held
            if not held:
                unheld.append(show(verdict, row["true_verdicts"]) + f" BASIS {row['basis']} {row['place']}")
    print(f"handbook: {len(pairs)} true statements, {len(accused)} accused, {len(bands)} wrong bands, {dict(outcomes)}")
    print(f"handbook: {true} of {based} with a basis supported or outdated ({true / based:.1%})")
    for line in [*accused, *bands, *(unheld if verbose else [])]:
        print("  ", line)
    return not accused and not bands and true / based >= 0.97


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--all", action="store_true", help="show every verdict that differs")
    verbose = parser.parse_args().all
    library = Library.open()
    results = [bench_labels(library, verbose=verbose), bench_gold(library, verbose=verbose)]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
