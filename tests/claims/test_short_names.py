"""Short names of what a section is about, nearer words for it, and people who are not whom a number is about."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import reading

# a text, the words that name whom its last number is about, and what they stand for
SHORT = [
    ("### 6. Police officer\n\nOfficers make $76,290 per year, says BLS.", "Officers", "33-3050"),
    ("## Telephone operators\n\nOperators earn a median of $37,000 (BLS).", "Operators", "43-2021"),
    ("## Real estate sales agents\n\nSales agents make a median of $56,320, BLS says.", "Sales agents", "41-9022"),
    ("## Aircraft mechanics\n\nThe median for mechanics was $78,680 in May 2024 (BLS).", "mechanics", "49-3011"),
    ("# Wind turbine technician\n\nTechs have a median of $62,580 in May 2024 (BLS).", "Techs", "49-9081"),
    (
        "# How to Become a Dental Hygienist\n\nHygienists do well. The median was $94,260 (BLS).",
        "Hygienists",
        "29-1292",
    ),
    ("# Dispatch\n\nFreight agents route cargo. Agents earned a median of $47,000 (BLS).", "Agents", "43-5011"),
    (
        "# Flight\n\nAir traffic controllers direct planes. Pay: pilot ($99K median), controller ($144K median).",
        "controller",
        "53-2021",
    ),
    # clipped words, words in capitals, words run together
    ("# Nuclear medicine technologists\n\nNuc med techs had a median of $97,020 (BLS).", "Nuc med techs", "29-2033"),
    ("# A day with phlebotomists\n\nPhlebs earned a median of $43,660 (BLS).", "Phlebs", "31-9097"),
    ("# Data entry keyers\n\nKeyers earned a median of $39,850 (BLS).", "Keyers", "43-9021"),
    ("Data entry keyers type.\n\nThe median for keyers was $39,850 (BLS).", "keyers", "43-9021"),
    (
        "# Computer numerically controlled tool programmers\n\nCNC programmers had a median of $65,670 (BLS).",
        "CNC programmers",
        "51-9162",
    ),
    ("# Structural iron and steel workers\n\nIronworkers had a median of $62,700 (BLS).", "Ironworkers", "47-2221"),
    ("# Emergency dispatchers\n\nDispatchers had a median of $50,730 (BLS).", "Dispatchers", "43-5031"),
    # the last claim's long name goes on where later words name nobody
    (
        "## Bus drivers, school\n\n- The mean wage of drivers in Ohio was $38,000 (BLS).\n- The median in Iowa was "
        "$36,000.",
        "Bus drivers, school",
        "53-3051",
    ),
    # nearer words for the heading's occupation
    ("### Wind turbine technician\n\nWind techs climb. Typical pay is $62,580 a year (BLS).", "Wind techs", "49-9081"),
    (
        "Top states for plumbers\n\nPlumbers & pipefitters at work: 436,160 (BLS)\n\nAnnual openings: 48,600 a year.",
        "Plumbers & pipefitters",
        "47-2152",
    ),
]
OPEN = [
    "# Assistants\n\nMedical assistants and dental assistants help. Assistants earned a median of $45,000 (BLS).",
    "# Records\n\nMedical records and dental lab work differ. Keyers had a median of $39,850 (BLS).",
    "# Scrub in\n\nHygienists already do well. The median was $94,260 in 2024 (BLS).",
]
SERVED = [
    ("Paralegals help lawyers prepare. The median wage was $61,010 in May 2023 (BLS).", "Paralegals"),
    ("## Opticians\n\nYou work closely with optometrists. The median was $46,560 in 2024 (BLS).", "Opticians"),
    (
        "## Manicurists\n\nA popular artist in a big city charging $90 a set can do better.\n\nBLS thinks the field "
        "will grow by 22% from 2021 to 2031.",
        "Manicurists",
    ),
    ("# Becoming one\n\nBLS files most of us under barbers. That group is to grow 5% from 2023 to 2033.", "barbers"),
    ("**Recruiter's corner: stop lowballing glaziers**\n\nFrom BLS for 2024:\n\n- Median: $55,440", "glaziers"),
    ("Social workers overall: $58,380 (median, 2023, BLS)", "Social workers overall"),
    ("Most paid less than the median for all workers last year, which was $38,640 (BLS).", "all workers"),
]


@pytest.mark.parametrize(("text", "words", "code"), SHORT)
def test_a_short_name_stands_for_the_long_one_above(text: str, words: str, code: str, library: Library) -> None:
    occupation = reading(text, library).claims[-1].occupation
    assert occupation is not None
    assert (occupation.text, occupation.codes) == (words, (code,))


@pytest.mark.parametrize("text", OPEN)
def test_a_short_name_that_may_be_short_for_two_or_for_none(text: str, library: Library) -> None:
    occupation = reading(text, library).claims[-1].occupation
    assert occupation is not None
    assert occupation.codes == ()


def test_a_short_name_may_still_mean_what_it_means_alone(library: Library) -> None:
    text = "## Licensed practical nurses\n\nNurses earned a median of $62,340 in May 2024, BLS says."
    occupation = reading(text, library).claims[-1].occupation
    assert occupation is not None
    assert occupation.codes == ("29-2061",)
    assert "29-1141" in [code for code, _ in occupation.candidates]


@pytest.mark.parametrize(("text", "words"), SERVED)
def test_those_whom_the_work_is_done_for_are_not_its_subject(text: str, words: str, library: Library) -> None:
    occupation = reading(text, library).claims[-1].occupation
    assert occupation is not None
    assert occupation.text == words


def test_doctors_who_read_images_are_nobody_s_heading(library: Library) -> None:
    text = "On the job: Take images for doctors to read\n\nNew jobs through 2028: 20,900, says BLS\n"
    assert all(claim.occupation is None for claim in reading(text, library).claims)


def test_people_in_this_line_of_work(library: Library) -> None:
    text = "BLS has the data. Opticians fit glasses. People in this line of work make about $46,560 a year, says BLS."
    (claim,) = reading(text, library).claims
    assert claim.in_scope
    assert claim.occupation is not None
    assert claim.occupation.codes == ("29-2081",)


def test_beside_its_long_name_a_short_one_is_its_own(library: Library) -> None:
    text = "# Civil engineers\n\nMedian annual wages, May 2024\n\n- Engineers: $106,070\n- Civil engineers: $99,590\n"
    codes = {claim.value_text: claim.occupation and claim.occupation.codes for claim in reading(text, library).claims}
    assert codes == {"$106,070": ("17-2000",), "$99,590": ("17-2051",)}
