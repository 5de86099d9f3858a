"""Measure the reader on the labelled documents and the handbook pages beside the project (../shared).

    .venv/bin/python benchmarks/reading.py            score, compare with the committed results, show gains and losses
    .venv/bin/python benchmarks/reading.py --save     and write benchmarks/results/reading.json and docs/scoreboard.md
    .venv/bin/python benchmarks/reading.py --errors DOCUMENT|all    print every miss, false alarm and wrong slot

"Right" is what ../shared/eval/score.py says; it is imported in place.
"""

# ruff: noqa: E501 - lines of the report are kept whole
import argparse
import io
import json
import sys
import time
import zipfile
from collections import Counter, defaultdict
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

from factcheck.claim import Claim
from factcheck.claims import read
from factcheck.load import load
from factcheck.reference.library import Library

ROOT = Path(__file__).resolve().parent.parent
EVALUATION = ROOT.parent / "shared" / "eval"
RESULTS = ROOT / "benchmarks" / "results" / "reading.json"
SCOREBOARD = ROOT / "docs" / "scoreboard.md"
Json = dict[str, Any]


def scorer() -> ModuleType:
    """../shared/eval/score.py as a module."""
    spec = spec_from_file_location("score", EVALUATION / "score.py")
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    sys.modules["score"] = module
    spec.loader.exec_module(module)
    return module


def as_json(claim: Claim) -> Json:
    """The fields of the contract that the scorer reads."""
    occupation = claim.occupation
    return {
        "id": claim.id,
        "document": claim.document,
        "quote": claim.quote,
        "quote_start": claim.quote_span.start,
        "value_text": claim.value_text,
        "value_start": claim.value_span.start,
        "value": claim.value,
        "unit": claim.unit.value,
        "measure": str(claim.measure),
        "comparator": claim.quantity.comparator.value,
        "occupation": {"text": occupation.text, "codes": list(occupation.codes), "group": occupation.group}
        if occupation
        else None,
        "period": claim.period.as_json() if claim.period else None,
        "area": claim.area,
        "industry": claim.industry,
        "source_text": claim.source_text,
        "qualitative": claim.qualitative,
        "in_scope": claim.in_scope,
        "note": claim.note,
    }


def read_all(paths: list[Path], library: Library) -> tuple[list[Json], float]:
    """Claims of all documents as JSON, and the seconds that reading took after loading."""
    documents = [load(str(path)) for path in paths]
    start = time.perf_counter()
    readings = [read(document, library=library) for document in documents]
    seconds = time.perf_counter() - start
    return [as_json(claim) for reading in readings for claim in reading.claims], seconds


def in_file_order(claims: list[Json]) -> list[Json]:
    return sorted(claims, key=lambda claim: (claim["document"], claim["value_start"]))


# ------------------------------------------------------------------------------ labelled documents


def labelled(library: Library, errors: str | None) -> tuple[Json, dict[str, str]]:
    """The scores over ../shared/eval/docs and, for each label and false alarm, how it came out."""
    score = scorer()
    claims, seconds = read_all(sorted((EVALUATION / "docs").iterdir()), library)
    texts = score.read_texts(EVALUATION)
    predictions = score.read_all(in_file_order(claims), texts, "claims")
    matches = score.match(score.read_labels(EVALUATION, texts), predictions)
    cases: dict[str, str] = {}
    for label, claim in matches.found:
        wrong = [name for name, same in score.SLOTS.items() if not same(label, claim)]
        cases[f"{label.document}:{label.start}"] = "right" if not wrong else "wrong " + " ".join(wrong)
    cases |= {f"{label.document}:{label.start}": "missed" for label in matches.missed}
    cases |= {f"{claim.document}:{claim.start}": "false alarm" for claim in matches.false_alarms}
    if errors:
        print_errors(score, matches, texts, errors, claims)
    result = score.score(matches, texts, score.read_kinds(EVALUATION))
    result["seconds"] = round(seconds, 3)
    print(score.as_text(result))
    print(f"seconds     {seconds:.2f} to read all documents after loading")
    return result, cases


def print_errors(score: ModuleType, matches: Any, texts: dict[str, str], which: str, claims: list[Json]) -> None:
    def wanted(document: str) -> bool:
        return which == "all" or which in document

    notes = {(Path(claim["document"]).name, claim["value_start"]): claim["note"] for claim in claims}
    for label in matches.missed:
        if wanted(label.document):
            note = notes.get((label.document, label.start), "not seen")
            print("MISSED  ", score.describe(label, texts), "| occ", label.occupation, "|", note)
    for claim in matches.false_alarms:
        if wanted(claim.document):
            print("FALSE   ", score.describe(claim, texts), "| occ", claim.occupation, "|", claim.source)
    for label, claim in matches.found:
        if wanted(label.document):
            for name, same in score.SLOTS.items():
                if not same(label, claim):
                    print(
                        f"{name:10}",
                        repr(getattr(label, name)),
                        "but read",
                        repr(getattr(claim, name)),
                        "|",
                        score.describe(label, texts),
                    )


# ------------------------------------------------------------------------------ handbook pages


def handbook(library: Library, errors: str | None, limit: int | None = None) -> tuple[Json, dict[str, str]]:
    """How many of the statements of ../shared/eval/ooh_gold.jsonl are found with measure, period and occupation right."""
    score = sys.modules["score"]
    gold: dict[str, list[Json]] = defaultdict(list)
    for line in (EVALUATION / "ooh_gold.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        gold[row["document"]].append(row)
    archive = zipfile.ZipFile(io.BytesIO((EVALUATION / "ooh_pages.zip").read_bytes()))
    counts: Counter[tuple[str, str]] = Counter()
    cases: dict[str, str] = {}
    extra = 0
    seconds = 0.0
    for name in sorted(gold)[:limit]:
        document = load(name, data=archive.read(Path(name).name))
        start = time.perf_counter()
        reading = read(document, library=library)
        seconds += time.perf_counter() - start
        free = [claim for claim in reading.claims if claim.in_scope]
        for row in gold[name]:
            if row.get("numberless"):
                continue
            begin, end = row["value_start"], row["value_start"] + len(row["value_text"])
            found = next(
                (
                    claim
                    for claim in free
                    if claim.value_span.start < end
                    and begin < claim.value_span.end
                    and abs(claim.value - row["value"]) < 1e-6 * max(1, abs(row["value"]))
                ),
                None,
            )
            outcome = _outcome(score, row, found)
            if found:
                free.remove(found)
            counts[row["tier"], outcome] += 1
            counts[row["tier"] + " " + row["place"], outcome] += 1
            if outcome != "right":
                cases[f"{name}:{begin}"] = outcome
                if errors and errors in (name, "all", row["place"]):
                    print(
                        f"{outcome:10}",
                        name,
                        row["place"],
                        row["value_text"],
                        row["measure"],
                        row["occupation_text"],
                        row["period"],
                        "| read",
                        found
                        and (
                            str(found.measure),
                            found.occupation
                            and (found.occupation.text, found.occupation.codes[:3], found.occupation.group),
                            str(found.period),
                        ),
                    )
        extra += len(free)
        if errors in (name, "extra"):
            for claim in free:
                print(
                    "more      ",
                    name,
                    claim.value_text,
                    claim.measure,
                    claim.occupation and claim.occupation.text,
                    "|",
                    " ".join(claim.quote.split())[:120],
                )
    result: Json = {"not_in_gold": extra, "seconds": round(seconds, 2)}
    for tier in ("core", "extra"):
        total = sum(number for (name, _), number in counts.items() if name == tier)
        result[tier] = {
            "statements": total,
            **{outcome: number for (name, outcome), number in sorted(counts.items()) if name == tier},
        }
        result[tier]["share_right"] = round(counts[tier, "right"] / total, 4) if total else 0.0
    print("handbook   ", json.dumps(result))
    for place in sorted({name for name, _ in counts if " " in name}):
        row_counts = {outcome: number for (name, outcome), number in counts.items() if name == place}
        print(f"  {place:28}", row_counts)
    return result, cases


def _outcome(score: ModuleType, row: Json, claim: Claim | None) -> str:
    if claim is None:
        return "missed"
    if str(claim.measure) != row["measure"]:
        return "measure"
    period = claim.period.as_json() if claim.period else None
    wanted = row["period"]
    if period != wanted and not (
        isinstance(wanted, str) and isinstance(period, str) and len(wanted) == 4 and period[:4] == wanted
    ):
        return "period"
    occupation = claim.occupation
    if occupation is None:
        return "occupation"
    lists = [row["codes"], *(row["codes_also"] or [])]
    same_codes = any(sorted(codes) == sorted(occupation.codes) for codes in lists if codes)
    if same_codes or (row["group"] and occupation.group == row["group"]):
        return "right"
    text = row["occupation_text"]
    if occupation.text and text and score.words(text) == score.words(occupation.text):
        return "right" if not occupation.codes else "codes"
    return "occupation"


# ------------------------------------------------------------------------------ comparing and writing


def compare(before: Json, after: dict[str, str]) -> None:
    """Gains and losses against the committed results, case by case."""
    old: dict[str, str] = before.get("cases", {})
    for case in sorted(set(old) | set(after)):
        was, now = old.get(case, "-"), after.get(case, "-")
        if was != now:
            better = now in ("right", "-") if was != "-" else now == "right"
            print("gain" if better else "loss", case, was, "->", now)


def scoreboard(result: Json) -> str:
    """docs/scoreboard.md."""
    docs, pages = result["documents"], result["handbook"]
    lines = [
        "# Scoreboard",
        "",
        "Written by `benchmarks/reading.py --save`; do not edit. Measured on the developers' half of the labelled documents",
        "and on 171 pages of the Occupational Outlook Handbook.",
        "",
        "## Reading: 71 labelled documents",
        "",
        "| score | F1 | precision | recall |",
        "|---|---|---|---|",
        *(
            f"| {name} | {docs[key]['f1']:.3f} | {docs[key]['precision']:.3f} | {docs[key]['recall']:.3f} |"
            for key, name in (("found", "found (detection)"), ("full", "full claim"))
        ),
        "",
        "| slot | right |",
        "|---|---|",
        *(f"| {slot} | {share:.3f} |" for slot, share in docs["slots"].items()),
        "",
        f"Labels {docs['counts']['labels']}, found {docs['counts']['found']}, wholly right {docs['counts']['full']}, false alarms {docs['counts']['false_alarms']}. "
        f"Documents without claims that have a false alarm: {docs['traps']['with_false_alarms']} of {docs['traps']['documents']}.",
        "",
        "## Reading: handbook pages",
        "",
        "| tier | statements | found, all right | share |",
        "|---|---|---|---|",
        *(
            f"| {tier} | {pages[tier]['statements']} | {pages[tier].get('right', 0)} | {pages[tier]['share_right']:.4f} |"
            for tier in ("core", "extra")
        ),
        "",
    ]
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure the reader.")
    parser.add_argument("--save", action="store_true")
    parser.add_argument("--errors", metavar="DOCUMENT")
    parser.add_argument("--only", choices=("docs", "ooh"))
    parser.add_argument("--pages", type=int, help="only so many handbook pages")
    options = parser.parse_args()
    library = Library.open()
    before = json.loads(RESULTS.read_text("utf-8")) if RESULTS.exists() else {}
    cases: dict[str, str] = {}
    result: Json = {}
    scorer()
    if options.only != "ooh":
        result["documents"], found = labelled(library, options.errors)
        cases |= found
    if options.only != "docs":
        result["handbook"], found = handbook(library, options.errors, options.pages)
        cases |= found
    if before and not options.only and not options.pages:
        compare(before, cases)
    elif before and options.only == "docs":
        compare({"cases": {case: how for case, how in before["cases"].items() if ".html" not in case}}, cases)
    if options.save:
        RESULTS.parent.mkdir(exist_ok=True)
        RESULTS.write_text(json.dumps(result | {"cases": cases}, indent=1, sort_keys=True) + "\n", "utf-8")
        SCOREBOARD.write_text(scoreboard(result), "utf-8")


if __name__ == "__main__":
    main()
