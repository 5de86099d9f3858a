"""Credits that stand outside the number's own sentence or cell: "the agency", "(same)", a cell of the row."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import reading, stated

HEAD = "| Item | Figure | Notes |\n|---|---|---|\n"
# a text, and the credit of each of its numbers; of one out of scope too
CREDITED = [
    # "the agency" is the office where the other one named is no agency
    ("BLS counted 153,800 roofers in 2024. ZipRecruiter lists an average of $52,000. The agency itself reports a "
     "median of $50,970.", ["BLS", "ZipRecruiter", "BLS"]),
    ("The BLS sees 6 percent growth for roofers from 2024 to 2034.\n\nMany are near retirement, and the agency still "
     "expects about 12,700 openings each year.", ["BLS", "BLS"]),
    ("BLS counted 153,800 roofers in 2024. The Census Bureau counted 160,000. The agency puts the median at $50,970.",
     ["BLS", "Census Bureau"]),
    ("BLS counted 153,800 roofers in 2024. ZipRecruiter lists an average of $52,000. The agency's projections "
     "have them "
     "adding 9,100 jobs by 2034.", ["BLS", "ZipRecruiter", "BLS"]),
    ("The Bureau of Labor Statistics asks over a million employers what they pay.\n\nAll numbers below are "
     "May 2014.\n\n"
     "**Who moves things?**\n\nTruck drivers make $41,930 on average.", ["Bureau of Labor Statistics"]),
    # items that say "same"
    ("- Roofers: $50,970 median pay (BLS, May 2024)\n- Glaziers: $55,440 median pay, 58,100 jobs (same)\n"
     "- Bakers: $36,650 median pay (ibid.)\n- Tilers: $52,240 median pay", ["BLS", "BLS", "BLS", "BLS", None]),
    # the tails of a distribution, in a paragraph of their own
    ("In May 2024, the BLS said, the median salary for a roofer was $50,970.\n\nThe bottom 10% earned about $36,300, "
     "while the top 10% earned more than $80,780.", ["BLS", "BLS", "BLS"]),
    ("BLS sees a 4% decline for roofers between 2024 and 2034.\n\nDespite the decline, more than 12,700 openings a "
     "year are projected.", ["BLS", "BLS"]),
    ("BLS asks about 1.1 million employers. Its mean figure for roofers, $56,900, is higher.", ["BLS"]),
    # cells
    (HEAD + "| Growth of roofers (2024-34) | +6% | Faster than average, per BLS |", ["BLS"]),
    (HEAD + "| Roofers, median pay | $50,970 | BLS, May 2024 |\n| Lowest 10% | $36,300 | Same table |", ["BLS", "BLS"]),
    (HEAD + "| Roofers, jobs | 153,800 | BLS again; it counts glaziers (58,100) apart |", ["BLS", "BLS"]),
    (HEAD + "| Roofers, median pay | $50,970 | $52,000 (ZipRecruiter) |", [None, "ZipRecruiter"]),
    (HEAD + "| Roofers, posted pay | $29.50 an hour | Indeed |", ["Indeed"]),
    (HEAD + "| Roofers, posted pay | $29.50 an hour | Indeed, March 2025 |", ["Indeed"]),
    (HEAD + "| Roofers, median pay | $50,970 | Indeed a good living |", [None]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "sources"), CREDITED)
def test_credited_elsewhere(text: str, sources: list[str | None], library: Library) -> None:
    assert [each.source_text for each in reading(text, library).claims] == sources


def test_the_letters_of_who_counts_them_are_no_name_of_workers(library: Library) -> None:
    text = (
        "- Crossing guards (BLS): about $37,700 a year\n\nThe BLS sees the ranks of roofers swelling by 6% by 2034.\n"
    )
    assert stated(text, library)[-1] == "6% projected_growth_percent roofers >2034"
    assert stated("Physician assistants (PAs) learn much. PAs earned a median of $133,260 in 2024 (BLS).", library) == [
        "$133,260 median_annual_wage pas 2024"
    ]


def test_a_sentence_cut_short_is_no_label_and_keeps_its_deadline(library: Library) -> None:
    text = "Growth 2024-34 and after.\n\nRoofers are expected to grow by 6% through 2034, accord"
    assert stated(text, library)[-1] == "6% projected_growth_percent roofers >2034"


@pytest.mark.parametrize(
    ("text", "scopes"),
    [
        # who closes a clause about age has not counted them
        ("There are about 12,600 bakers in Ohio, and the average baker is 41 years old according to a guild.", [True]),
        (
            "There are about 12,600 bakers in Ohio, and the average baker makes $36,000 according to Glassdoor.",
            [False] * 2,
        ),
        ("There are about 12,600 bakers in Ohio, and 41% are over 50, according to the Bakers Guild.", [False]),
    ],
)
def test_a_credit_of_the_last_clause(text: str, scopes: list[bool], library: Library) -> None:
    assert [each.in_scope for each in reading(text, library).claims] == scopes


@pytest.mark.parametrize(
    ("text", "scopes"),
    [
        ("Roofers make an average of $42,000 a year, however pay can differ with where you are.", [True]),
        ("You can make an average of $42,000 a year as a roofer.", [False]),
        ("Roofers can make an average of $42,000 a year, however pay differs.", [False]),
    ],
)
def test_a_rough_mean_and_what_is_set_beside_it(text: str, scopes: list[bool], library: Library) -> None:
    assert [each.in_scope for each in reading(text, library).claims] == scopes


@pytest.mark.parametrize(
    ("text", "scopes"),
    [
        ("Plenty of skilled trades clear $60,000 without a degree.", [False]),
        ("Bakers make about $36,650 without a degree.", [True]),
        ("Because half of the letters we get say so: bakers are employed by shops.", []),
        ("Half of the bakers we asked work in shops.", []),
        ("Half of the bakers in Ohio work in shops.", [True]),
        ("Half of all jobs under threat, says a headline.", []),
    ],
)
def test_numbers_of_nobody_in_particular(text: str, scopes: list[bool], library: Library) -> None:
    page = f"# Bakers\n\nBakers earn a median of $36,650, says the BLS.\n\n{text}"
    assert [each.in_scope for each in reading(page, library).claims[1:]] == scopes
