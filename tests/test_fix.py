"""Fixes: what they make of a text, what they leave alone, and the patch that shows them."""

from datetime import date

import pytest

from factcheck.fix import apply, fixable, patch
from factcheck.load import load
from factcheck.pipeline import check
from factcheck.settings import Settings

HEAD = "# Veterinarians\n\n"


def fixed(text: str) -> str:
    report = check(["-"], settings=Settings(), today=date(2026, 11, 22), data=(HEAD + text + "\n").encode())
    document = report.readings[0].document
    return apply(document, fixable(report).get("-", [])).removeprefix(HEAD).rstrip("\n")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # a wrong value, and one under a wrong date
        (
            "According to the BLS, the median annual wage of veterinarians was $171,300 in May 2024.",
            "According to the BLS, the median annual wage of veterinarians was $125,510 in May 2024.",
        ),
        (
            "According to the BLS, the median annual wage of veterinarians was $95,460 in May 2020.",
            "According to the BLS, the median annual wage of veterinarians was $99,250 in May 2020.",
        ),
        # an old one takes its date along
        (
            "According to the BLS, the median annual wage of veterinarians was $99,250 in May 2020.",
            "According to the BLS, the median annual wage of veterinarians was $130,100 in May 2025.",
        ),
        # so do those that the same date governs
        (
            "According to the BLS, the median annual wage of veterinarians was $99,250 in May 2020. The lowest 10 "
            "percent earned less than $60,690, and the highest 10 percent earned more than $164,490.",
            "According to the BLS, the median annual wage of veterinarians was $130,100 in May 2025. The lowest 10 "
            "percent earned less than $73,920, and the highest 10 percent earned more than $215,700.",
        ),
        (
            "The BLS projected that employment of veterinarians would grow 16 percent from 2019 to 2029.",
            "The BLS projected that employment of veterinarians would grow 10 percent from 2024 to 2034.",
        ),
    ],
)
def test_what_is_corrected(text: str, wanted: str) -> None:
    assert fixed(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        # true and current
        "According to the BLS, the median annual wage of veterinarians was $130,100 in May 2025.",
        # the measure or the number: equally likely
        "According to the BLS, veterinarians earned an average annual wage of $125,510 in May 2024.",
        # the words about the average would have to change with the percent
        "The BLS projects employment of veterinarians to grow 16 percent from 2019 to 2029, much faster than the "
        "average for all occupations.",
        # the date governs a number that has no newer value
        "According to the BLS, the median annual wage of veterinarians was $99,250 in May 2020. The lowest 10 percent "
        "earned less than $61,960.",
    ],
)
def test_what_is_left_alone(text: str) -> None:
    assert "in May 2025" not in fixed(text) or text == fixed(text)
    assert fixed(text).split("The lowest")[0] == text.split("The lowest", maxsplit=1)[0]


def test_a_corrected_text_is_not_corrected_again() -> None:
    once = fixed("According to the BLS, the median annual wage of veterinarians was $95,460 in May 2020.")
    twice = fixed(once)
    assert fixed(twice) == twice


def test_a_patch_of_a_file_without_a_last_newline() -> None:
    document = load("/tmp/a.md", data=b"# One\n\ntwo")  # nothing is written
    assert patch(document, "# One\n\n2") == (
        "--- a/tmp/a.md\n+++ b/tmp/a.md\n@@ -1,3 +1,3 @@\n # One\n \n"
        "-two\n\\ No newline at end of file\n+2\n\\ No newline at end of file\n"
    )
