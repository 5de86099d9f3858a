"""How often the judge's verdict is the one made by hand, and whether it accuses anything true.

    python benchmarks/judging.py [--all] [--read [--pages N]]

Two benches: the labelled documents with their verdicts, and what the handbook's own pages state (all true). The claims
are those of a perfect reader, made from the labels; with `--read` they are the program's own.
"""

import argparse
import sys
import zipfile
from collections import Counter
from datetime import date
from typing import Any

from labelled import EVALUATION, claim_of, document_of, named, rows

from factcheck.claim import Claim, Occupation, Reading
from factcheck.claims import read
from factcheck.figure import Reason
from factcheck.judge import judge
from factcheck.load import load
from factcheck.reference.library import Library
from factcheck.verdict import Outcome, Verdict
from reading import as_json, in_file_order, scorer

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
    name = claim.document.rpartition("/")[2][:12]
    return (
        f"{name} {claim.value_text} {claim.measure} {claim.quantity.comparator} {claim.period} {codes} "
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
    print(f"labels: {right} of {total} exact or acceptable ({right / total:.1%}); {len(accused)} true ones accused")
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


def read_documents(library: Library, *, verbose: bool) -> bool:
    """The labelled documents through the reader: verdicts of the claims that it found, and of those it read right.

    What is found, and what is wholly right, is what ../shared/eval/score.py says.
    """
    score = scorer()
    texts = score.read_texts(EVALUATION)
    shares = {"found": [0, 0], "wholly right": [0, 0]}
    accused: list[str] = []
    wrong: list[str] = []
    for path in sorted((EVALUATION / "verdicts").glob("*.jsonl")):
        (name,) = (one for one in texts if one.startswith(path.stem + "."))
        reading = read(load(str(EVALUATION / "docs" / name)), library=library)
        verdicts = judge([reading], library=library, today=TODAY)
        claims = {claim.value_span.start: claim for claim in reading.claims if claim.in_scope}
        predicted = score.read_all(in_file_order([as_json(one) for one in reading.claims]), texts, name)
        truths = {row["value_start"]: row for row in rows(path)}
        for label, one in score.match(score.read_labels(EVALUATION, {name: texts[name]}), predicted).found:
            claim, truth = claims[one.start], truths[label.start]
            verdict = verdicts[claim.id]
            good = verdict.outcome in truth["acceptable"]
            full = score.wholly_right(label, one)
            for which in ("found", "wholly right") if full else ("found",):
                shares[which][0] += good
                shares[which][1] += 1
            text = claim.occupation and claim.occupation.text
            codes = f" [by hand: {truth['codes']}, {truth['verdict']}; read as {text!r}]"
            if not good:
                how = "read right" if full else "misread"
                wrong.append(f"{path.stem[:4]}{how}: {show(verdict, truth['acceptable'])}{codes}")
            if verdict.outcome.accuses and not good and truth["verdict"] in ("supported", "outdated"):
                accused.append(path.stem[:4] + show(verdict, truth["acceptable"]) + codes)
    for which, (right, total) in shares.items():
        print(f"{which}: {right} of {total} exact or acceptable ({right / total:.1%})")
    print(f"read: {len(accused)} true ones accused")
    for line in wrong if verbose else accused:
        print("  ", line)
    right, total = shares["wholly right"]
    return right / total >= 0.93 and not accused


def read_pages(library: Library, *, limit: int, verbose: bool) -> bool:
    """The handbook's pages through the reader: nothing on them may be called false."""
    accused: list[str] = []
    outcomes: Counter[str] = Counter()
    gold: dict[str, dict[int, dict[str, Any]]] = {}
    for row in rows(EVALUATION / "ooh_gold.jsonl"):
        gold.setdefault(row["document"], {})[row["value_start"]] = row
    with zipfile.ZipFile(EVALUATION / "ooh_pages.zip") as pages:
        for name in sorted(one for one in pages.namelist() if one.endswith(".html"))[:limit]:
            reading = read(load(name, data=pages.read(name)), library=library)
            verdicts = judge([reading], library=library, today=TODAY)
            for claim in reading.claims:
                verdict = verdicts[claim.id]
                outcomes[verdict.outcome] += 1
                row = gold[name.rpartition("/")[2]].get(claim.value_span.start)
                wrong_band = verdict.band is not None and verdict.band.outcome.accuses
                impossible = verdict.missing is not None and verdict.missing.reason is Reason.IMPOSSIBLE_PERIOD
                if verdict.outcome.accuses or wrong_band or impossible or verdict.outcome is Outcome.UNPUBLISHED:
                    place = (row["place"], row["measure"], row["codes"], row["period"]) if row else "not a statement"
                    accused.append(f"{name} {show(verdict, place)} {verdict.band.reason if verdict.band else ''}")
    print(f"read pages: {sum(outcomes.values())} claims, {len(accused)} accused, {dict(outcomes)}")
    for line in accused[: None if verbose else 40]:
        print("  ", line)
    return not accused


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--all", action="store_true", help="show every verdict that differs")
    parser.add_argument("--read", action="store_true", help="through the reader, not from the labels")
    parser.add_argument("--pages", type=int, default=1000, help="with --read, how many handbook pages")
    options = parser.parse_args()
    library, verbose = Library.open(), options.all
    if options.read:
        results = [read_documents(library, verbose=verbose), read_pages(library, limit=options.pages, verbose=verbose)]
    else:
        results = [bench_labels(library, verbose=verbose), bench_gold(library, verbose=verbose)]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
