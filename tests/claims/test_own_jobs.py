"""The work somebody took up: "my new trade", "her line of work", "the craft"."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import reading


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (
            "# From line cook to glazier\n\nI cooked for years. My new trade's median was $53,010 (BLS, May 2023).",
            "glazier",
        ),
        ("I was a cook before I became a roofer. The median in my new field was $50,030 (BLS, May 2023).", "roofer"),
        ("Ida quit her job as a cook and trained as a glazier. Her new job had a median of $53,010 (BLS).", "glazier"),
        ("# Roofers\n\nMy uncle was a carpenter. His trade's median was $56,350 in May 2023 (BLS).", "carpenter"),
        ("My brother is a roofer. His field should grow 6 percent from 2024 to 2034 (BLS).", "roofer"),
        ("# Roofers\n\nThe median for the trade was $50,030 in May 2023 (BLS).", "Roofers"),
        ("# Roofers\n\nHer line of work had a median of $50,030 in May 2023 (BLS).", "Roofers"),
        # two took up a trade, or it is the one given up: whose it is the text leaves to the reader
        ("Ana became a roofer and Bo became a glazier. His new trade had a median of $53,010 (BLS).", "one meant"),
        ("# How I became a roofer\n\nMy old trade had a median of $36,830 in May 2024 (BLS).", "one meant"),
    ],
)
def test_whose_trade(text: str, named: str, library: Library) -> None:
    claims = reading(text, library).claims
    assert [claim.occupation.text for claim in claims if claim.occupation] == [named]
