"""Dates that stand outside the number's own clause."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import stated

DATED = [
    (
        "The number of opticians will go from 75,000 in 2024 to 79,000 in 2034. This is an increase of 6 percent.",
        "6 percent projected_growth_percent opticians 2024>2034",
    ),
    (
        "The median wage of pharmacists was $136,030 in 2023. Ten years before it had been $119,280.",
        "$119,280 median_annual_wage pharmacists 2013",
    ),
    (
        "The median wage of pharmacists was $136,030 in May 2023. A decade earlier it was $119,280.",
        "$119,280 median_annual_wage pharmacists 2013-05",
    ),
    (
        "Salary.com gives opticians a median of $41,000 for August 2021. BLS says their mean wage is $42,250.",
        "$42,250 mean_annual_wage opticians -",
    ),
]


@pytest.mark.parametrize(("text", "expected"), DATED)
def test_dated_by_the_sentence_before(text: str, expected: str, library: Library) -> None:
    assert stated(text, library)[-1] == expected


def test_a_label_takes_the_decade_that_the_document_names(library: Library) -> None:
    text = "The projections run from 2016 to 2026.\n\nNew jobs for opticians by 2026: 9,400"
    assert stated(text, library) == ["9,400 projected_growth_jobs opticians 2016>2026"]


def test_a_sentence_keeps_the_deadline_it_tells(library: Library) -> None:
    text = "The projections run from 2016 to 2026.\n\nJobs for opticians will grow 4 percent through 2026."
    assert stated(text, library) == ["4 percent projected_growth_percent opticians >2026"]


def test_two_decades_with_one_end_complete_nothing(library: Library) -> None:
    text = "Some figures are for 2014-26, some for 2016-26.\n\nNew jobs for opticians by 2026: 9,400"
    assert stated(text, library) == ["9,400 projected_growth_jobs opticians >2026"]


@pytest.mark.parametrize(
    "text",
    [
        "# Pay\n\n- Actuaries: median pay $125,770 (May 2024)\n- Economists: median pay $115,440\n",
        "# Pay\n\nActuaries had a median wage of $125,770 in May 2024.\n\nEconomists had a median wage of $115,440.\n",
    ],
    ids=["items", "paragraphs"],
)
def test_the_first_of_a_row_alone_is_dated(text: str, library: Library) -> None:
    assert [line.split()[-1] for line in stated(text, library)] == ["2024-05", "2024-05"]


CARRIED = [
    "# Pay\n\n- Actuaries: median pay $125,770 (May 2024)\n- Economists: average pay $121,000\n",
    "# Pay\n\nActuaries had a median wage of $125,770 in May 2024.\n\nThey use mathematics.\n\n"
    "Economists had a median wage of $115,440.\n",
    "Actuaries had a median wage of $125,770 in May 2024. Economists fare worse: the best-paid tenth made $212,710.",
    "In May 2024 there were 28,300 actuaries at work, says BLS. Economists averaged $129,000 a year.",
    "- Roofers: 135,140 employed (BLS, May 2024)\n- Median wage $24.51/hr\n",
]


@pytest.mark.parametrize("text", CARRIED)
def test_within_a_section_a_date_holds_until_another_is_told(text: str, library: Library) -> None:
    assert [line.split()[-1] for line in stated(text, library)] == ["2024-05", "2024-05"]


NOT_CARRIED = [
    "# Pay\n\nActuaries had a median wage of $125,770 in May 2024.\n\n## Others\n\n"
    "Economists had a median wage of $115,440.\n",
    "Actuaries had a median wage of $125,770 in May 2024. Today, economists earn a median of $115,440.",
    "| | |\n|---|---|\n| Median pay of actuaries | $125,770 (May 2024) |\n| Number of jobs today | 30,200 |\n",
    "Actuaries had a median wage of $125,770 in May 2024. Employment of economists will grow 5 percent.",
]


@pytest.mark.parametrize("text", NOT_CARRIED)
def test_elsewhere_or_of_another_time_it_does_not_hold(text: str, library: Library) -> None:
    assert [line.split()[-1] for line in stated(text, library)] == ["2024-05", "-"]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Bakers make $36,650 on average (BLS), and there were about 215,000 of them at work in 2012.", "-"),
        ("Bakers earn a median of $36,650 (BLS); about 215,000 were employed in 2012.", "-"),
        ("Bakers had a mean wage of $36,650 and held 215,000 jobs in 2012, BLS says.", "2012"),
        ("The median for bakers is $36,650, and BLS counted 215,000 of them in May 2022.", "2022-05"),
    ],
)
def test_the_year_of_the_next_clause_is_that_of_its_count(text: str, period: str, library: Library) -> None:
    assert stated(text, library)[0].split()[-1] == period


def test_the_next_item_takes_the_date_of_now_and_not_that_of_the_forecast(library: Library) -> None:
    text = "- wind turbine technicians: 11,400 jobs (2023), 18,200 jobs expected in 2033\n- roofers: 25,500 jobs\n"
    assert stated(text, library)[2] == "25,500 employment roofers 2023"


LEVELS = [
    ("The projected 2024-34 gain of 1,900 jobs would bring the total for roofers to 165,200, from 163,300.",
     ["2024>2034", "2034", "2024"]),
    ("Between 2024 and 2034, the number of roofers is expected to go from 163,300 to 165,200.", ["2024", "2034"]),
    ("Employment of roofers should rise to 165,200, up from 163,300, over the 2024-34 decade.", ["2034", "2024"]),
    ("Roofers are set to grow by 1 percent between 2024 and 2034, and BLS counts 163,300 of them to begin with.",
     ["2024>2034", "2024"]),
    ("There were 27,000 jobs for actuaries in 2024, and 33,000 are projected by 2034; for roofers, it was 163,300.",
     ["2024", "2034", "2024"]),
    ("By 2034 there will be 165,200 roofers, up from 163,300 in 2024. That is an increase of 1 percent.",
     ["2034", "2024", "2024>2034"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "periods"), LEVELS)
def test_levels_stand_at_an_end_of_the_stretch(text: str, periods: list[str], library: Library) -> None:
    assert [line.split()[-1] for line in stated(text, library)] == periods


POINTED = [
    ("There were 163,300 roofers in 2024. Between then and 2034, a gain of 1,900 jobs is foreseen.", "2024>2034"),
    ("There were 163,300 roofers in 2024. Over the following ten years their number is projected to grow 1 percent.",
     "2024>2034"),
    ("A decade from its 2024 starting point of 163,300 jobs, roofers are projected to grow 1 percent.", "2024>2034"),
    ("Ten years after its 2024 level of 163,300 jobs, the trade of roofers is projected to have 165,200.", "2034"),
    ("In May 2014 roofers earned a median of $35,760. Ten years later? $50,970.", "2024-05"),
    ("In May 2024 roofers earned a median of $50,970. The top tenth made more than $80,780 in the same month.",
     "2024-05"),
    ("# A\n\nIn May 2024 the median for roofers was $50,970.\n\n# B\n\nThe same survey puts glaziers at $55,440.",
     "2024-05"),
    ("# A\n\nIn May 2024 the median for roofers was $50,970.\n\n# B\n\nThe median for glaziers was $55,440.", "-"),
    ("---\ndate: 2025-03-02\n---\n\nRoofers earned a median of $50,970 last year.", "2024"),
    ("---\ndate: 2024-11-02\n---\n\nRoofers earned a median of $50,970 last May; glaziers, $55,440.", "2024-05"),
    ("---\ndate: 2025-04-02\n---\n\nLast May roofers earned a median of $50,970.", "2024-05"),
    ("Roofers earned a median of $50,970 last year.", "-"),
    ("---\ndate: 2025-03-02\n---\n\nOf our 40 students 12 left last year. Roofers earn a median of $50,970.", "-"),
    ("The figures below are national and for May 2024. Roofers come first. Their median wage was $50,970.", "2024-05"),
    ("The chart shows wages in May 2024. The bar on the left is roofers, with a median of $50,970.", "2024-05"),
    ("The school opened in May 2024. Roofers earn a median of $50,970.", "-"),
    ("Wages rose in 2019. The page was last updated in May 2024. Roofers earn a median of $50,970.", "-"),
    ("We looked up what people made in 2019 (BLS). For roofers the median that year was $42,100.", "2019"),
    ("From 2014 to 2024 jobs are to grow. In 2014 BLS counted 123,400 roofers. They made $35,760 that same year.",
     "2014"),
    ("There were 163,300 roofers in 2024. Their number is projected to grow 1 percent by 2034.", "2024>2034"),
    ("There were 163,300 roofers in 2024, and the tally should creep up 1 percent by 2034.", "2024>2034"),
    ("There were 163,300 roofers in 2024. BLS projects growth of 1 percent by 2034.", ">2034"),
    ("BLS puts out tables for some 800 occupations. The current set covers 2019 to 2029. Roofers come first.\n\n"
     "By 2029 roofers will have 3,300 more jobs, and that is all.", "2019>2029"),
    ("There were 163,300 roofers in 2024.\n\nQ: How many will there be in 2034?\n\nA: 165,200 roofers.", "2034"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "period"), POINTED)
def test_words_that_point_at_a_date(text: str, period: str, library: Library) -> None:
    assert stated(text, library)[-1].split()[-1] == period


NOTED = [
    "Roofers earn a median of $50,970[1] a year.\n\nA fine trade.\n\n[1] BLS, May 2024.\n",
    "Roofers earn a median of $50,970 a year.[^1]\n\nA fine trade.\n\n[^1]: BLS, May 2024.\n[^2]: Our own.\n",
    "Roofers earn a median of $50,970† a year.\n\nA fine trade.\n\n* As of May 2021.\n\n† BLS, May 2024.\n",
    "Roofers earn a median of $50,970¹ a year.\n\nA fine trade.\n\n¹ BLS, May 2024. ² Asked in 2019.\n",
    "Roofers earn a median of $50,970* a year.\n\nA fine trade it is, and one that a great many people like.\n\n"
    "\\* BLS, May 2024\n",
    "Roofers earn a median of $50,970<sup>2</sup> a year.\n\n<sup>1</sup> Ours.\n\n<sup>2</sup> BLS, May 2024.\n",
    "The median was $50,970 a year. That is what the BLS found for roofers in May 2024.",
    "| Source | Salary | What it is |\n|---|---|---|\n| BLS | $50,970 | Median wage of roofers, May 2024 |\n",
    "### Low pay\n\nThe lowest tenth of roofers earned less than $33,150 in May 2024.\n\n### High pay\n\n"
    "The top tenth earned more than $83,600 in the same month.",
]


@pytest.mark.parametrize("text", NOTED)
def test_dated_by_a_note_or_a_neighbour(text: str, library: Library) -> None:
    assert stated(text, library)[-1].split()[-1] == "2024-05"


NOT_NOTED = [
    "Roofers earn a median of $50,970[1] a year.\n\nA fine trade.\n\n[2] Bureau of Labor Statistics, May 2024.\n",
    "Roofers earn a median of $50,970 a year. That was news to them in a school built in May 2024 of red stone.",
    "Roofers earn a median of $50,970[1] a year.\n\nA fine trade.\n\n[1] Our office, last updated May 2024.\n",
]


@pytest.mark.parametrize("text", NOT_NOTED)
def test_not_dated_by_the_note_of_another_number(text: str, library: Library) -> None:
    assert stated(text, library)[-1].split()[-1] == "-"


def test_items_with_two_dated_levels_date_the_change_below(library: Library) -> None:
    text = "- 163,300 jobs for roofers in 2024\n- 165,200 jobs expected in 2034\n- 10,100 openings per year\n"
    assert stated(text, library)[-1] == "10,100 annual_openings roofers 2024>2034"


NEW = "In May 2023 BLS counted 78,900 opticians with a median of $44,170.\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            NEW
            + "A decade ago, in May 2013, there were 67,600, who made a mean of $35,530.\n\nBarbers had a median of "
            "$37,910.",
            "$37,910 median_annual_wage barbers 2023-05",
        ),
        (
            NEW + "In May 2013 the mean was $35,530.\n\nTypical pay of barbers is a median of $37,910.",
            "$37,910 median_annual_wage barbers 2023-05",
        ),
        (
            "In May 2013 opticians made a mean of $35,530, says BLS.\n\nBarbers had a median of $25,410.",
            "$25,410 median_annual_wage barbers 2013-05",
        ),
    ],
)
def test_a_paragraph_that_looks_back_dates_none_behind(text: str, expected: str, library: Library) -> None:
    assert stated(text, library)[-1] == expected
