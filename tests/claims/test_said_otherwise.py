"""The same statistic in other words: jobs behind a percent, ends of a distribution, words that head a line."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import reading, stated

GROWS = "BLS expects jobs for roofers to grow 6 percent from 2024 to 2034. "
FALLS = "BLS expects jobs for roofers to decline 6 percent from 2024 to 2034. "
IN_JOBS = [
    (GROWS + "In numbers of jobs that is 8,100.", "8,100 projected_growth_jobs roofers 2024>2034", 8100),
    (GROWS + "In jobs, that's about 8,100.", "8,100 projected_growth_jobs roofers 2024>2034", 8100),
    (GROWS + "Expressed as a headcount, it comes to 8,100.", "8,100 projected_growth_jobs roofers 2024>2034", 8100),
    (FALLS + "In absolute terms, that is 8,100 jobs.", "8,100 projected_growth_jobs roofers 2024>2034", -8100),
    (
        "From 2024 to 2034 employment of roofers will grow by 6.4%, or about 8,100 positions.",
        "8,100 projected_growth_jobs roofers 2024>2034",
        8100,
    ),
]


@pytest.mark.parametrize(("text", "told", "value"), IN_JOBS)
def test_jobs_that_a_percent_comes_to(text: str, told: str, value: float, library: Library) -> None:
    assert stated(text, library)[-1] == told
    assert reading(text, library).claims[-1].value == value


def test_a_count_behind_a_percent_stays_a_count(library: Library) -> None:
    text = GROWS + "In all there are 135,000 of them in 2024."
    assert stated(text, library)[-1] == "135,000 employment roofers 2024"


ENDS = [
    ("The median roofer made $50,970 in 2024, and a quarter of them were above $64,000.", "$64,000 p75_annual_wage"),
    ("One roofer in four earned less than $42,000 in 2024.", "$42,000 p25_annual_wage"),
    ("The midpoint for roofers was $50,970 in 2024, with nine out of ten below $82,000.", "$82,000 p90_annual_wage"),
    ("The midpoint for roofers was $50,970 in 2024, with nine in ten above $36,000.", "$36,000 p10_annual_wage"),
    (
        "Pay of roofers ran from less than $36,000 for the lowest decile to more than $82,000 for the highest in 2024.",
        "$82,000 p90_annual_wage",
    ),
    (
        "Roofers made over $82,000 in the top tenth and under $36,000 at the bottom in 2024.",
        "$36,000 p10_annual_wage",
    ),
    (
        "In 2024 the top tenth of bakers were above $56,000. Their counterparts among roofers were above $82,000.",
        "$82,000 p90_annual_wage",
    ),
    (
        "In 2024 the top tenth of bakers were above $56,000. The same tenth of roofers earned more than $82,000.",
        "$82,000 p90_annual_wage",
    ),
]


@pytest.mark.parametrize(("text", "told"), ENDS)
def test_ends_of_a_distribution(text: str, told: str, library: Library) -> None:
    assert stated(text, library)[-1].removesuffix(" 2024") in (f"{told} roofers", f"{told} roofer")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("**Growth.** 6% from 2024 to 2034.", "6% projected_growth_percent roofers 2024>2034"),
        ("**Jobs.** 135,000 in 2024.", "135,000 employment roofers 2024"),
        ("**Openings.** About 12,700 each year.", "12,700 annual_openings roofers -"),
        ("**Median pay.** $50,970 in 2024.", "$50,970 median_annual_wage roofers 2024"),
    ],
)
def test_a_word_that_heads_a_line(text: str, told: str, library: Library) -> None:
    page = f"# Roofers\n\n**What they do.** Roofers mend roofs of barns and churches in every weather.\n{text}\n"
    assert stated(page, library) == [told]


@pytest.mark.parametrize(
    "text", ["We lost jobs. 4,200 roofers came to the fair.", "Roofers complain about pay. $400 was the fee."]
)
def test_a_word_that_ends_a_sentence(text: str, library: Library) -> None:
    assert stated(text, library) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "For bakers the projected 2024–2034 change in employment is 6%, for roofers 1%, and for cooks 2%.",
            ["6% bakers", "1% roofers", "2% cooks"],
        ),
        (
            "By 2034 the nation will have 235,000 jobs for medical records specialists and 143,000 for roofers.",
            ["235,000 medical records specialists", "143,000 roofers"],
        ),
        (
            "Roofers and bakers come first. BLS lists 135,000 of the former and 220,000 of the latter as employed.",
            ["135,000 Roofers", "220,000 bakers"],
        ),
        ("BLS lists 29,090 credit counselors.", ["29,090 credit counselors"]),
    ],
)
def test_numbers_in_a_row(text: str, told: list[str], library: Library) -> None:
    claims = reading(text, library).claims
    found = [(each.value_text, each.occupation and each.occupation.text) for each in claims if each.in_scope]
    assert [f"{value} {name}" for value, name in found] == told


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("* Where we got this: BLS", "BLS"),
        ("* Where these numbers come from: BLS", "BLS"),
        ("* Our source: the Bureau of Labor Statistics", "Bureau of Labor Statistics"),
        ("* Learn more: BLS", None),
    ],
)
def test_a_line_that_says_where_the_numbers_are_from(line: str, source: str | None, library: Library) -> None:
    text = f"## Roofers\n\n* Pay: $50,970 (median)\n* Openings: 12,700 a year\n{line}\n"
    assert {each.source_text for each in reading(text, library).claims} == {source}


def test_pay_at_the_writers_own_shop(library: Library) -> None:
    text = "The median wage of bakers was $17.50 an hour in 2024, says BLS; at our shop new hires start at $18.25."
    assert stated(text, library) == ["$17.50 median_hourly_wage bakers 2024"]


def test_a_plain_noun_whose_pay_is_told(library: Library) -> None:
    text = "Among tutors, median earnings were $40,090 in 2024. Among bakers, they were $36,500."
    names = [each.occupation and each.occupation.text for each in reading(text, library).claims]
    assert names == ["tutors", "bakers"]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Foundry mould and coremakers", "51-4071"),
        ("Labour relations specialists", "13-1075"),
        ("Jewellery repairers", "51-9071"),
    ],
)
def test_british_spellings(name: str, code: str, library: Library) -> None:
    (claim,) = reading(f"{name} had a median wage of $40,000 in 2021.", library).claims
    assert claim.occupation is not None
    assert claim.occupation.codes == (code,)


SURVEYED = "# Trades\n\nI downloaded the May 2016 wage tables that the Bureau of Labor Statistics puts out.\n\n"
ROWS = [
    (
        "Then there are roofers (111,700), glaziers (47,760) and bakers (just under 180,000); you need no list.",
        [
            "111,700 employment roofers 2016-05",
            "47,760 employment glaziers 2016-05",
            "180,000 employment bakers 2016-05",
        ],
    ),
    (
        "There are 15,890 roofers' helpers. There are 1,010 thatch menders.",
        ["15,890 employment roofers' helpers 2016-05", "1,010 employment thatch menders 2016-05"],
    ),
    ("No. Glaziers: 47,760.", ["47,760 employment glaziers 2016-05"]),
    (
        "The bakers number 180,000 (pastry cooks are counted elsewhere, all 21,960 of them).",
        ["180,000 employment bakers 2016-05", "21,960 employment pastry cooks 2016-05"],
    ),
    (
        "It shows 47,760 glaziers in a land where 300,000 windows were broken last year.",
        ["47,760 employment glaziers 2016-05"],
    ),
    (
        "Glaziers, $45,480. Roofers (the ones on the roof), $42,180, and before you ask, they earn it.",
        ["$45,480 annual_wage_unspecified glaziers 2016-05", "$42,180 annual_wage_unspecified roofers 2016-05"],
    ),
    (
        "If you wonder what glaziers do, they set glass, and for that glaziers receive $45,480 a year.",
        ["$45,480 annual_wage_unspecified glaziers 2016-05"],
    ),
]


@pytest.mark.parametrize(("text", "told"), ROWS)
def test_names_and_numbers_in_a_text_about_the_survey(text: str, told: list[str], library: Library) -> None:
    assert stated(SURVEYED + text, library) == told


NO_STATISTIC = [
    "The union has 1.2 million people, so either half of the glaziers do something else or they are retired.",
    "The file is top-coded at a round number ($187,200, then $208,000).",
    "Several guesses look silly today (models at 98%, really?).",
]


@pytest.mark.parametrize("text", NO_STATISTIC)
def test_what_is_guessed_or_capped(text: str, library: Library) -> None:
    page = SURVEYED.replace("# Trades", "# Wage Growth by Trade, 2012–2016")
    assert [each for each in stated(page + text, library) if "1.2 million" not in each] == []


OTHERS = [
    (
        "Bakers average $27,700, the cooks $25,430, and the pizza people $20,460, or about $9.84 an hour.",
        ["Bakers", "cooks", "pizza people", "pizza people"],
    ),
    (
        "Bakers average $27,700 and cooks $25,430. To put that in perspective, the mean for the entire country is "
        "$49,630 and the median only $37,040.",
        ["Bakers", "cooks", "the entire country", "the entire country"],
    ),
    (
        "In Texas bakers average $25,200. The mean for the whole country is $27,700.",
        ["bakers", "bakers"],
    ),
    (
        "Last month we looked at bakers; this month it is the turn of roofers. They made an average of $42,180.",
        ["roofers"],
    ),
]


@pytest.mark.parametrize(("text", "names"), OTHERS)
def test_whom_a_number_is_not_of(text: str, names: list[str], library: Library) -> None:
    claims = reading(SURVEYED + text, library).claims
    assert [each.occupation and each.occupation.text for each in claims] == names


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Glaziers: 47,760*\n\nMedian pay: $40,000*\n\n*Bureau of Labor Statistics", "Bureau of Labor Statistics"),
        ("# Glaziers\n\nPay is the 2016 median, and duties are taken from O*NET.\n\n- Median pay: $40,000", None),
    ],
)
def test_whom_a_note_credits(text: str, source: str | None, library: Library) -> None:
    assert reading(text, library).claims[-1].source_text == source


def test_the_survey_that_people_answer_is_no_credit(library: Library) -> None:
    text = SURVEYED + "There are 510 household cooks that the survey could find, for few people answer surveys."
    assert stated(text, library) == ["510 employment household cooks 2016-05"]


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Roofers: $50,970 median (May 2024), 135,000 jobs (2023).", 2023),
        ("Pay of roofers: $50,970 in the middle. Year: 2024 (May). Source: BLS.", 2024),
    ],
)
def test_a_year_beside_a_number(text: str, year: int, library: Library) -> None:
    period = reading(text, library).claims[-1].period
    assert period is not None
    assert period.start == year
