"""Both ways to candidates lead to the same passages."""

import pickle

from factcheck.checks import duplicated_passage
from factcheck.checks.base import Review
from factcheck.claim import Reading
from factcheck.load import load
from factcheck.settings import Settings

WORDS = (
    "Nurses measure blood pressure, give medicines and write down what they observe for the doctors on the ward.",
    "Welders join parts of metal with heat, read drawings, and check the seams for faults before they leave the shop.",
    "Cooks prepare meals by recipe, keep the kitchen clean, and order the supplies that the next week will need.",
)


def found(*texts, prepared=None):
    readings = [Reading(load(f"{number}.md", data=text.encode())) for number, text in enumerate(texts)]
    review = Review(readings, {}, None, 2026, Settings(), prepared or {})
    return [(each.document, each.line, len(each.related)) for each in duplicated_passage.run(review)]


def test_minhash_finds_what_the_index_finds(monkeypatch):
    again = WORDS[0].replace("on the ward", "of the ward")
    texts = (
        "\n\n".join(WORDS),
        f"{WORDS[1]}\n\n{again}\n\nOther words stand here, ten of them, so that it counts.\n\n{again}",
    )
    small = found(*texts)
    monkeypatch.setattr(duplicated_passage, "_LARGE", 0)
    assert found(*texts) == small
    assert ("1.md", 3, 1) in small
    assert ("0.md", 1, 3) in small


def test_what_stands_in_many_guides_is_a_template():
    assert not found(*[f"{WORDS[0]}\n\nGuide number {number}." for number in range(6)])


def test_the_like_of_other_things_is_a_pattern():
    assert not found(
        "In Ohio nurses earned a median annual wage of $80,000 in May 2024, which was more than in the year before.\n\n"
        "In Iowa nurses earned a median annual wage of $70,000 in May 2024, which was more than in the year before.\n"
    )


def test_what_was_taken_from_each_document_elsewhere_is_compared():
    texts = f"# One\n\n{WORDS[0]}", f"# Two\n\n{WORDS[0]}"
    documents = [load(f"{number}.md", data=text.encode()) for number, text in enumerate(texts)]
    name, prepare = duplicated_passage.CHECK.name, duplicated_passage.CHECK.prepare
    prepared = {(name, each.path): pickle.loads(pickle.dumps(prepare(each))) for each in documents}
    assert found(*texts, prepared=prepared) == found(*texts) != []
    prepared[name, "1.md"] = []
    assert not found(*texts, prepared=prepared)
