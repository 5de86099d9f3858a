"""Which words of a text name the line of work that a number is about."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import reading

# a text, the words that name whom its last number is about, and the codes that they stand for
NAMED = [
    # lists of workers, told in part or with "or"
    (
        "## 4. Claims adjusters and investigators\n\nMedian wage: $76,790 (BLS)",
        "Claims adjusters and investigators",
        "13-1031",
    ),
    ("The average dietitian or nutritionist makes $70,000, BLS says.", "dietitian or nutritionist", "29-1031"),
    ("Bookkeeping and auditing clerks had a median of $47,000 (BLS).", "Bookkeeping and auditing clerks", "43-3031"),
    (
        "An anthropologist or archeologist earned a median of $64,000 (BLS).",
        "anthropologist or archeologist",
        "19-3091",
    ),
    # fields and groups of the classification
    ("BLS counted 4,100 production jobs in the county in May 2023.", "production jobs", "51-0000"),
    ("Nursing jobs in Ohio paid a median of $80,000 in May 2023 (BLS).", "Nursing jobs", "29-1141"),
    (
        "Later on, employment in court reporting is set to rise by 3 percent by 2031 (BLS).",
        "court reporting",
        "27-3092",
    ),
    (
        "Legal occupations as a group — that's your lawyers, paralegals and so on — earn a median of $99,990 (BLS).",
        "Legal occupations",
        "23-0000",
    ),
    ("The median for roofers — not for carpenters — was $50,970 (BLS).", "roofers", "47-2181"),
    # everybody
    (
        "Bakers made $36,650 (BLS). That's less than the typical American makes ($49,500).",
        "the typical American",
        "00-0000",
    ),
    (
        "Pay in Toledo averaged $19.87 an hour for all occupations, says BLS. The mean for the nation was $21.74.",
        "all occupations",
        "00-0000",
    ),
]


@pytest.mark.parametrize(("text", "words", "code"), NAMED)
def test_the_line_of_work(text: str, words: str, code: str, library: Library) -> None:
    occupation = reading(text, library).claims[-1].occupation
    assert occupation is not None
    assert (occupation.text, " ".join(occupation.codes)) == (words, code)


OPEN = [
    "A roofer or a carpenter earned a median of $56,000 (BLS).",
    "Roofers, electricians earned a median of $56,000 (BLS).",
    # groups that no title names
    "# Bakers\n\nBakers make $36,650 (BLS), while those holding a master's degree came in at $90,000.",
    "# Bakers\n\nBLS figures show that workers with an associate degree had median earnings of $1,058 a week.",
    "# Locomotive engineers\n\nThe median is $75,680. BLS figures rail jobs overall go up 1% by 2033.",
    "# Bakers\n\nThey grow 6 percent (BLS); the wider food trades group is at 3 percent.",
]


@pytest.mark.parametrize("text", OPEN)
def test_two_lines_of_work_are_none(text: str, library: Library) -> None:
    occupation = reading(text, library).claims[-1].occupation
    assert occupation is None or not occupation.codes


# a text, and the line of work of its first number in full
WHOSE = [
    # a number set against another's
    (
        "# Budget analysts\n\nMedian pay was $87,930 in 2024, and the outlook beats the one for tellers (BLS).",
        "Budget analysts",
    ),
    ("# Opticians\n\nThe mean was $46,560, a good deal less than the figure for optometrists (BLS).", "Opticians"),
    ("# Opticians\n\nBLS expects growth of 3 percent, slower than the rate for dentists.", "Opticians"),
    ("# Glaziers\n\nBLS expects 4,100 openings a year, fewer than for roofers.", "Glaziers"),
    ("# Glaziers\n\nPay there is below that of roofers ($50,970 at the median, BLS).", "roofers"),
    ("# Glaziers\n\nHalf earn more than the median annual wage for all workers of $49,500 (BLS).", "all workers"),
    # a name that opens the next clause
    ("# Glaziers\n\nBLS expects 4,100 openings a year, and the roofers we talk to say they would hire.", "Glaziers"),
    ("# Glaziers\n\nIn 2023 the median was $52,940 (BLS), but carpenters told us they earn more.", "Glaziers"),
    # whose office it is
    ("Opticians work in shops. BLS says 42 percent worked in optometrists' offices in 2023.", "Opticians"),
]


@pytest.mark.parametrize(("text", "words"), WHOSE)
def test_whom_the_first_number_is_about(text: str, words: str, library: Library) -> None:
    occupation = reading(text, library).claims[0].occupation
    assert occupation is not None
    assert occupation.text == words


SEVERAL = [
    (
        "Physical therapist assistants (PTAs) and occupational therapy assistants (OTAs) differ.\n\n"
        "From 2023 to 2033, PTA employment should rise 25% and OTA employment 22% (BLS).",
        ["PTA", "OTA"],
    ),
    ("Lifeguards: $20,840 (BLS). Ushers: $20,280.", ["Lifeguards", "Ushers"]),
    # told again in a list of several
    (
        "Roofers: $50,970 median (BLS). The construction trades in general go up 5% by 2034.\n\n## Numbers\n\n"
        "- Glaziers: $55,440 median\n- Roofers: $50,970 median\n- 5% growth\n",
        ["Roofers", "construction trades", "Glaziers", "Roofers", "construction trades"],
    ),
    # two clipped words run together
    ('### Wind turbine technician\n\n"Windtechs" made a median of $62,580 (BLS).', ["Windtechs"]),
    # the title's occupation, in the words of the number before
    (
        "---\ntitle: Diesel technician\n---\n\n## Pay\n\nDiesel service technicians and mechanics made a median of "
        "$54,360 (BLS).\n\n## Outlook\n\nBLS projects growth of 1 percent.",
        ["Diesel service technicians and mechanics", "Diesel service technicians and mechanics"],
    ),
    ("Office and administrative support has 18.3 million jobs (BLS).", ["Office and administrative support"]),
    ("Legal occupations had a mean of $62.20 (BLS), behind computer and mathematical ($54.06).",
     ["Legal occupations", "computer and mathematical"]),
    ("# Water treatment operator\n\nBLS sees employment of operators shrinking 6 percent from 2021 to 2031.",
     ["operators"]),
    ("[SEGMENT 2 - BAKERS]\n\nBakers make a median of $36,650 (BLS).\n\n[SEGMENT 3 - ROOFERS]\n\nMedian: $50,970.",
     ["Bakers", "ROOFERS"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words"), SEVERAL)
def test_each_number_is_of_its_own(text: str, words: list[str], library: Library) -> None:
    assert [claim.occupation and claim.occupation.text for claim in reading(text, library).claims] == words
