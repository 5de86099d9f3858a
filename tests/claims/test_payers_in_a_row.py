"""Pay by employer or industry told beside the sums: no figure of the occupation as a whole."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import reading


def industries(text: str, library: Library) -> list[str | None]:
    return [claim.industry for claim in reading(text, library).claims if claim.in_scope]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Median pay of welders by employer, May 2023: government, $62,800; factories, $47,300; dealers, $41,900",
            ["government", "factories", "dealers"],
        ),
        (
            "In May 2023, the median for welders was $62,000 in government, $53,100 with contractors and $41,000 "
            "in repair shops.",
            ["government", "contractors", "repair shops"],
        ),
        (
            "# Welders\n\nBy industry (medians): shipyards $56,900, repair shops $41,400, rail carriers $61,100.",
            ["shipyards", "repair shops", "rail carriers"],
        ),
        (
            "Government pays welders best: a median of $62,800 in May 2023, against $47,300 in manufacturing.",
            ["Government", "manufacturing"],
        ),
        (
            "# Welders\n\nMedian pay was $48,940 in May 2023. Top payers: the federal government ($71,000), oil "
            "producers ($61,000), and mining ($60,500).",
            [None, "federal government", "oil producers", "mining"],
        ),
        (
            "# Welders\n\nThe median was $48,940 in May 2023. Schools paid most. There the median was $56,110.",
            [None, "Schools"],
        ),
        # who says it, and what no employer is
        ("According to the government, $48,940 was the median for welders in May 2023.", [None]),
        ("In this trade, $48,940 was the median for welders in May 2023.", [None]),
        ("Middle school teachers ($62,970) and welders ($48,940) differ in May 2023 (BLS).", [None, None]),
        ("Welders, who know their trade, had a median of $48,940 in May 2023.", [None]),
    ],
)
def test_whose_pay(text: str, told: list[str | None], library: Library) -> None:
    assert industries(text, library) == told
