"""Numbers told beside a name and little more, on a page that says once what its numbers are; and what is none."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import reading, stated

ONCE = (
    "# Trades\n\nI read the wage tables of the BLS. All numbers below are May 2022, means unless I say otherwise.\n\n"
)
TOLD = [
    (
        "Glaziers: 53,600, at a decent $53,010.",
        ["53,600 employment glaziers 2022-05", "$53,010 mean_annual_wage glaziers 2022-05"],
    ),
    ("Bakers: 220,000, $34,950.", ["220,000 employment bakers 2022-05", "$34,950 mean_annual_wage bakers 2022-05"]),
    (
        "Roofers. 129,890 of them, and they average $50,970 a year.",
        ["129,890 employment roofers 2022-05", "$50,970 mean_annual_wage roofers 2022-05"],
    ),
    (
        "Bakers come second with 220,000, then roofers with 129,890.",
        ["220,000 employment bakers 2022-05", "129,890 employment roofers 2022-05"],
    ),
    ("Florists ($33,000) do no better than a baker.", ["$33,000 mean_annual_wage florists 2022-05"]),
    ("Last on the list are florists, $33,000.", ["$33,000 mean_annual_wage florists 2022-05"]),
    (
        "| trade | how many | pay |\n|---|---|---|\n| Bakers | 220,000 | $34,950 |\n",
        ["220,000 employment bakers 2022-05", "$34,950 mean_annual_wage bakers 2022-05"],
    ),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_a_name_and_its_numbers(text: str, told: list[str], library: Library) -> None:
    assert stated(ONCE + text, library) == told


@pytest.mark.parametrize("hedge", ["and something", "and change", "or so"])
def test_what_is_told_roughly(hedge: str, library: Library) -> None:
    (claim,) = reading(ONCE + f"Glaziers: 53,600 {hedge}.", library).claims
    assert claim.quantity.comparator.value == "about"


NO_STATISTIC = [
    "My baker sells a wedding cake for $2,500, and bought a house, $240,000.",
    "Tuition for welders, $18,500. A license for a crane operator, $14,000.",
    "The federal minimum works out at $15,080 if bakers work all year.",
    "Bakers. 900 of them came to the fair.",
    "Teachers come with 2,000 questions.",
    "Those are ads for bakers from our own board, 1,140 of them.",
    "Crumbly alone claims 160,000 bakers.",
    "| trade | how many hours | \n|---|---|\n| Bakers | 1,200 |\n",
]


@pytest.mark.parametrize("text", NO_STATISTIC)
def test_numbers_of_something_else(text: str, library: Library) -> None:
    assert stated(ONCE + text, library) == []


BAKERS = (
    "# Bakers\n\nBakers earn a median of $34,950 a year, says the BLS. Their jobs will grow 5% from 2022 to 2032.\n\n"
)
NOT_OF_BAKERS = [
    "Many teach, and a lesson may be billed at $90 to $150.",
    "Bakers who cater bill $120 an hour.",
    "Frey, C. (2017). The future of bakers. *Social Change*, 114, 254–280.",
    "Lee, A. (2019). Bread and bakers. Journal of Work, 12(3), 1101-1120. Also pp. 3200–3215.",
    "Half of us are self-employed and the other half call themselves cooks.",
    "Save up to 40% on classes for bakers in growth areas.",
    "The study put the gap at 4.8 million unfilled roles, up 19% in a year.",
    "BreadFacts likes bakers. The site calculates that there will be 3,600 new jobs for bakers.",
    "Loafco went under in August 2023 and took 30,000 jobs with it.",
]


@pytest.mark.parametrize("text", NOT_OF_BAKERS)
def test_bills_pages_and_what_others_say(text: str, library: Library) -> None:
    assert len(stated(BAKERS + text, library)) == 2


SUBJECTS = [
    (
        "BLS sees glaziers growing 4% from 2024 to 2034, which is close to what it expects for the whole economy (3%).",
        ["4% projected_growth_percent glaziers 2024>2034", "3% projected_growth_percent the whole economy 2024>2034"],
    ),
    (
        "According to the BLS, the economy as a whole will add 6 million jobs between 2019 and 2029, growth of 3.7%.",
        [
            "6 million projected_growth_jobs economy as a whole 2019>2029",
            "3.7% projected_growth_percent economy as a whole 2019>2029",
        ],
    ),
    (
        "Hydrologists are few. It is a small profession, with BLS counting 7,000 jobs in 2022.",
        ["7,000 employment hydrologists 2022"],
    ),
    (
        "BLS data for 2018 show that 40% of school social workers were on a government payroll.",
        ["40% other school social workers 2018"],
    ),
    (
        "Glaziers earn a median of $53,010. Hospitals pay best: there the figure was $61,410.",
        ["$53,010 median_annual_wage glaziers -", "$61,410 median_annual_wage glaziers -"],
    ),
]


@pytest.mark.parametrize(("text", "told"), SUBJECTS)
def test_whom_a_sentence_is_about(text: str, told: list[str], library: Library) -> None:
    assert stated(text, library) == told


def test_who_foretells_is_not_who_grows(library: Library) -> None:
    text = "# Glaziers\n\nGlaziers cut glass. Breadline Central expects 22% growth from 2020 to 2030."
    (claim,) = reading(text, library).claims
    assert claim.occupation is not None
    assert claim.occupation.text == "Glaziers"
