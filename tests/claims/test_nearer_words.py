"""Which of several wordings of one occupation a claim is told with, and names found outside the sentence."""

from factcheck.reference.library import Library
from tests.claims.notation import stated


def test_the_words_of_the_claim_before_are_nearer_than_the_heading(library: Library) -> None:
    text = (
        "## What Elevator Mechanics Earn\n\nElevator and escalator installers and repairers had a median annual wage "
        "of $99,000 in 2022.\n\nIn local government, the mean annual wage was $101,860."
    )
    assert [line.split(" ", 2)[2] for line in stated(text, library)] == [
        "elevator and escalator installers and repairers 2022",
        "elevator and escalator installers and repairers 2022",
    ]


def test_the_heading_counts_where_the_claim_before_was_of_others(library: Library) -> None:
    text = (
        "## What Florists Earn\n\nRoofers had a median annual wage of $47,920 in 2022.\n\n"
        "In retail shops, the mean annual wage was $34,310."
    )
    assert stated(text, library)[-1].startswith("$34,310 mean_annual_wage florists")


def test_an_acronym_stands_for_what_the_document_says(library: Library) -> None:
    text = (
        "Physical therapist assistants (PTAs) hold a degree, and aides do not.\n\n"
        "The median wage of PTAs was $59,440 in 2020. A PTA in Erie, PA, may earn less."
    )
    assert stated(text, library) == ["$59,440 median_annual_wage ptas 2020"]


def test_respectively_takes_the_names_of_the_sentence_before(library: Library) -> None:
    text = (
        "The largest occupations were cashiers, with 3.4 million workers, and dishwashers, with 490,000. "
        "The mean hourly wage of these two was $8.13 and $7.40, respectively."
    )
    assert stated(text, library)[2:] == [
        "$8.13 mean_hourly_wage cashiers -",
        "$7.40 mean_hourly_wage dishwashers -",
    ]


def test_a_heading_of_one_word_that_is_an_official_title(library: Library) -> None:
    text = "# Jobs\n\n### 3) Baker\n\nBread waits for nobody.\n\n**Pay:**\n\n- BLS: $34,950/year\n"
    assert stated(text, library) == ["$34,950 annual_wage_unspecified baker -"]


def test_the_only_occupation_that_the_document_has_named(library: Library) -> None:
    text = (
        "# Homework\n\n### 1. Pick a job\n\nVeterinary technician, because I like animals.\n\n"
        "### 3. What does bls.gov say?\n\nIt pays a median of $36,260 in 2021.\n"
    )
    assert stated(text, library) == ["$36,260 median_annual_wage veterinary technician 2021"]


def test_where_two_occupations_are_named_neither_is_taken(library: Library) -> None:
    text = (
        "# Homework\n\n### 1. Pick a job\n\nVeterinary technician or optician, I cannot choose.\n\n"
        "### 3. What does bls.gov say?\n\nIt pays a median of $36,260 in 2021.\n"
    )
    assert stated(text, library) == ["$36,260 median_annual_wage - 2021"]


def test_percents_that_add_up_to_a_hundred_are_no_growth(library: Library) -> None:
    text = "# Which career?\n\nAn index for opticians.\n\n| note |\n|---|\n| Wage 40%, growth 35%, demand 25% of it |\n"
    assert stated(text, library) == []
