"""On real documents: every labelled value stands in exactly one block, in time."""

import json
import time
import zipfile

import pytest

from factcheck.load import load

pytestmark = pytest.mark.evaluation


def holders(document, start, end):
    return [block for block in document.blocks if block.offsets.file[0] <= start and end <= block.offsets.ends[-1]]


def test_labelled_values_stand_in_one_block(evaluation):
    lost, total = [], 0
    for labels in sorted((evaluation / "eval/labels").glob("*.jsonl")):
        (path,) = (evaluation / "eval/docs").glob(labels.stem + ".*")
        document = load(str(path))
        for line in labels.read_text().splitlines():
            label = json.loads(line)
            total += 1
            start = label["value_start"]
            found = holders(document, start, start + len(label["value_text"]))
            if len(found) != 1:
                lost.append((path.name, start, label["value_text"]))
    assert total == 500
    assert not lost


def test_handbook_values_stand_in_one_block(evaluation):
    gold = [json.loads(line) for line in (evaluation / "eval/ooh_gold.jsonl").read_text().splitlines()]
    lost = []
    with zipfile.ZipFile(evaluation / "eval/ooh_pages.zip") as pages:
        documents = {name: load(name, data=pages.read(name)) for name in sorted({row["document"] for row in gold})[:60]}
    for row in gold:
        if row["document"] in documents:
            start = row["value_start"]
            if len(holders(documents[row["document"]], start, start + len(row["value_text"]))) != 1:
                lost.append((row["document"], start))
    assert not lost


def test_documents_load_in_time(evaluation):
    """Processor time; the bound is three times what the machine of record takes."""
    paths = [str(path) for path in sorted((evaluation / "eval/docs").iterdir())]
    for path in paths:
        load(path)
    start = time.process_time()
    for path in paths:
        load(path)
    assert time.process_time() - start < 0.9
