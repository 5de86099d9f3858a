"""Measure the reader on pages written for this purpose, in batches, each with labels beside its pages:
tests/reading/{pages,labels} is the first, tests/reading/BATCH/{pages,labels} are the later ones.

    .venv/bin/python benchmarks/unseen.py                  score each, apart
    .venv/bin/python benchmarks/unseen.py --batch second       score one
    .venv/bin/python benchmarks/unseen.py --errors PAGE|all    print every miss, false alarm and wrong slot

The writers of the pages had not seen the reader's rules, and the labels follow ../shared/eval/LABELLING.md. "Right" is
what ../shared/eval/score.py says. A row of labels/PAGE.tsv names a number by its text and by which occurrence of that
text it is; a period is "2024", "2024-05", "2024>2034" or ">2034". A page without rows has no claim.
"""

import argparse
import csv
import json
import tempfile
from pathlib import Path

from factcheck.reference.library import Library
from reading import ROOT, Json, print_errors, read_all, scorer
from reading import in_file_order as in_order

READING = ROOT / "tests" / "reading"
BATCHES = {"first": READING} | {pages.parent.name: pages.parent for pages in sorted(READING.glob("*/pages"))}


def rows(page: Path) -> list[Json]:
    """The labels of one page in the scorer's form; raises ValueError where a label is not in its page."""
    text = page.read_text("utf-8")
    with (page.parent.with_name("labels") / f"{page.name}.tsv").open(encoding="utf-8", newline="") as file:
        return [_label(row, text, page.name) for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]


def _label(row: dict[str, str], text: str, page: str) -> Json:
    start = -1
    for _ in range(int(row["nth"])):
        start = text.find(row["value_text"], start + 1)
        if start < 0:
            raise ValueError(f"{page}: there is no occurrence {row['nth']} of {row['value_text']!r}")
    begin = text.rfind("\n", 0, start) + 1
    end = text.find("\n", start)
    first, arrow, last = row["period"].partition(">")
    return {
        "quote": text[begin : len(text) if end < 0 else end],
        "quote_start": begin,
        "value_text": row["value_text"],
        "value_start": start,
        "value": float(row["value"]),
        "unit": row["unit"],
        "measure": row["measure"],
        "comparator": row["comparator"],
        "occupation_text": row["occupation"] or None,
        "period": {"from": int(first) if first else None, "to": int(last) if last else None}
        if arrow
        else row["period"] or None,
        "area": row["area"] or None,
        "source_text": row["source"] or None,
        "unsure": row["unsure"] == "unsure",
        "resolved_from_context": False,
    }


def evaluation(folder: Path, batch: str) -> None:
    """Write pages and labels of the batch to the folder as ../shared/eval has them."""
    for name in ("docs", "labels"):
        (folder / name).mkdir()
    kinds = ["file\tkind"]
    for page in sorted((BATCHES[batch] / "pages").iterdir()):
        labels = rows(page)
        (folder / "docs" / page.name).write_bytes(page.read_bytes())
        lines = "".join(json.dumps(label) + "\n" for label in labels)
        (folder / "labels" / f"{page.name.partition('.')[0]}.jsonl").write_text(lines, "utf-8")
        kinds.append(f"{page.name}\t{'claim' if labels else 'trap'}")
    (folder / "SOURCES.tsv").write_text("\n".join(kinds) + "\n", "utf-8")


def measure(library: Library, batch: str, errors: str | None = None) -> Json:
    """The scores over the pages of one batch; prints what came out wrong on the pages whose name holds `errors`."""
    score = scorer()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        evaluation(folder, batch)
        claims, _ = read_all(sorted((folder / "docs").iterdir()), library)
        texts = score.read_texts(folder)
        predictions = score.read_all(in_order(claims), texts, "claims")
        matches = score.match(score.read_labels(folder, texts), predictions)
        if errors:
            print_errors(score, matches, texts, errors, claims)
        result: Json = score.score(matches, texts, score.read_kinds(folder))
        return result


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure the reader on pages nobody tuned it for.")
    parser.add_argument("--errors", metavar="PAGE")
    parser.add_argument("--batch", choices=BATCHES, action="append", help="(default: each)")
    options = parser.parse_args()
    library = Library.open()
    for batch in options.batch or BATCHES:
        print(f"{batch} batch")
        print(scorer().as_text(measure(library, batch, options.errors)))


if __name__ == "__main__":
    main()
