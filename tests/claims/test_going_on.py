"""What a number takes over from one told before: its statistic, its list's heading, what it counts; and what it does "
"not."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import stated

GLAZIERS = "According to BLS, glaziers had a median wage of $53,010 in 2023. "
GROWTH = "BLS expects jobs for bakers to grow 5 percent from 2021 to 2031. "
STATES = """## Best-paying states for florists

BLS tracks pay in each state. Here are the top two, by average annual wage:

- **California – $48,250**
  It has more florists than anywhere else: 4,010 of them.

- **Washington – $46,110**
  Seattle florists do even better, at $49,630.

## Best-paying states for bakers

And here's the same ranking, from the same agency, for bakers:

- **Alaska – $41,370**
  Sourdough country.

- **Hawaii – $39,720**
  Sweet bread.
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Roofers earned a bit less, $50,970, and ironworkers quite a bit more, at $61,940.",
            ["$50,970 median_annual_wage roofers 2023", "$61,940 median_annual_wage ironworkers 2023"],
        ),
        ("Roofers, at $50,970, make slightly less than that.", ["$50,970 median_annual_wage roofers 2023"]),
        (
            "Hospitals paid a median of $66,000. Small shops came next at $52,900, and hardware wholesalers paid "
            "$45,300.",
            [
                "$66,000 median_annual_wage glaziers 2023",
                "$52,900 median_annual_wage glaziers 2023",
                "$45,300 median_annual_wage glaziers 2023",
            ],
        ),
        (
            "In Hawaii they do far better: $88,200. Alaska follows at $80,410, and Illinois pays $79,900.",
            [
                "$88,200 median_annual_wage glaziers 2023",
                "$80,410 median_annual_wage glaziers 2023",
                "$79,900 median_annual_wage glaziers 2023",
            ],
        ),
        # nobody's rank, and no comparison
        ("Some with their own shop make more: $90,100.", ["$90,100 annual_wage_unspecified glaziers 2023"]),
        ("Roofers earn $50,970.", ["$50,970 annual_wage_unspecified roofers 2023"]),
        ("According to the same data, roofers earn about $50,970.", ["$50,970 annual_wage_unspecified roofers 2023"]),
    ],
)
def test_a_comparison_carries_the_statistic_on(text: str, expected: list[str], library: Library) -> None:
    assert stated(GLAZIERS + text, library)[1:] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Chefs are a brighter spot at 12 percent, or some 24,300 additional jobs.",
            ["12 percent projected_growth_percent chefs 2021>2031", "24,300 projected_growth_jobs chefs 2021>2031"],
        ),
        (
            "Waiters fare worse, at 2 percent, while butchers trail with 1 percent.",
            [
                "2 percent projected_growth_percent waiters 2021>2031",
                "1 percent projected_growth_percent butchers 2021>2031",
            ],
        ),
        ("For chefs the outlook is sunnier: 15 percent.", ["15 percent projected_growth_percent chefs 2021>2031"]),
        ("Bakers do better with 12 percent flour.", []),
        ("Chefs who tip better, with 20 percent, are loved.", []),
        ("Chefs spend more, at 30 percent of revenue.", []),
    ],
)
def test_growth_set_in_a_row(text: str, expected: list[str], library: Library) -> None:
    assert stated(GROWTH + text, library)[1:] == expected


def test_a_list_like_the_one_before(library: Library) -> None:
    assert stated(STATES, library) == [
        "$48,250 mean_annual_wage florists -",
        "4,010 employment florists -",
        "$46,110 mean_annual_wage florists -",
        "$49,630 mean_annual_wage florists -",
        "$41,370 mean_annual_wage bakers -",
        "$39,720 mean_annual_wage bakers -",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Grocery stores employed 36%, commercial bakeries (the big ones) 29%, and restaurants 18%.",
            ["36%", "29%", "18%"],
        ),
        ("Grocers had twenty-four percent of these jobs, and restaurants 17%.", ["twenty-four percent", "17%"]),
        (
            "About 46 percent of the jobs were in grocery stores; restaurants had 12 percent.",
            ["46 percent", "12 percent"],
        ),
        (
            "There were 2,640 bakers in Ohio, or 0.1 percent of the total; nationally the proportion was 0.2 percent.",
            ["0.1 percent", "0.2 percent"],
        ),
        (
            "Bakers made up 0.9 percent of local jobs against 0.8 percent across the country.",
            ["0.9 percent", "0.8 percent"],
        ),
        # parts of something else
        ("Bakers spend 12 percent of revenue on ovens.", []),
        ("Grocery stores raised prices 36%, bakeries 29%.", []),
        ("Restaurants closed 18% of their kitchens.", []),
    ],
)
def test_parts_of_the_jobs(text: str, expected: list[str], library: Library) -> None:
    told = stated(f"# Bakers\n\nBLS counted 41,200 of them in 2021. {text}", library)
    assert [each.rpartition(" other ")[0] for each in told if " other " in each] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It's a tiny trade: about 1,800 people nationwide.", ["1,800 employment watch repairers -"]),
        ("A small club, roughly 1,800 in all of the United States.", ["1,800 employment watch repairers -"]),
        ("Hardly a crowd, around 1,800 people in the whole country.", ["1,800 employment watch repairers -"]),
        ("About 1,800 people in the whole country signed up for the course.", []),
        ("The magazine has 12,400 readers nationwide.", []),
        ("More than 10,000 people nationwide collect them.", []),
    ],
)
def test_all_of_them_in_the_country(text: str, expected: list[str], library: Library) -> None:
    assert stated(f"# Watch repairers\n\nBLS puts the median at $50,100. {text}", library)[1:] == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("Employed in 2019: 205,400\n\nExpected in 2029: 210,100", "210,100 employment bakers 2029"),
        ("Workers in 2019: 205,400\n\nProjected for 2029: 210,100", "210,100 employment bakers 2029"),
        ("Jobs, 2022: 205,400\n\n2032 (projected): 210,100", "210,100 employment bakers 2032"),
        ("Jobs in 2019: 205,400\n\n2029: 6,100 schools", "205,400 employment bakers 2019"),
        ("Median pay in 2019: $25,400\n\nExpected in 2029: 6,100", "$25,400 median_annual_wage bakers 2019"),
    ],
)
def test_a_level_in_the_line_below_another(lines: str, expected: str, library: Library) -> None:
    assert stated(f"## Bakers\n\n{lines}", library)[-1] == expected


def test_growth_in_a_row_past_openings(library: Library) -> None:
    told = stated(
        f"{GROWTH}About 15,200 openings are expected each year. Cooks are a brighter spot at 12 percent.", library
    )
    assert told[2] == "12 percent projected_growth_percent cooks 2021>2031"


def test_that_number_again(library: Library) -> None:
    text = (
        "## Glaziers\n\nBLS says glaziers make $53,010 on average.\n\n## Bakers\n\nThe BLS median for bakers is "
        "$36,650.\n\n"
        "## Which?\n\nIf you want money, glass: that $53,010 leaves out overtime. With that $500 you could buy a kit."
    )
    assert stated(text, library)[2:] == ["$53,010 mean_annual_wage glaziers -"]


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("The middle-of-the-road baker earned $36,650, BLS says.", "median_annual_wage"),
        ("The florist in the middle of the pack made $36,650, BLS says.", "median_annual_wage"),
        ("Bakers in the middle of the country earned $36,650, BLS says.", "annual_wage_unspecified"),
    ],
)
def test_in_the_middle(text: str, measure: str, library: Library) -> None:
    assert stated(text, library)[0].split()[1] == measure


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "BLS lists bakers at $31,850 a year, or $15.34 per hour (2018 median).",
            ["$31,850 median_annual_wage bakers 2018", "$15.34 median_hourly_wage bakers 2018"],
        ),
        (
            "According to BLS, bakers made a median of $36,540 in 2023, although growth is slow at 3 percent.",
            ["$36,540 median_annual_wage bakers 2023", "3 percent projected_growth_percent bakers -"],
        ),
        (
            "BLS says workers with a bachelor’s degree had median earnings of $1,432 a week. With a diploma it was "
            "$905.",
            ["$1,432 other - -", "$905 other - -"],
        ),
    ],
)
def test_told_once_for_both(text: str, expected: list[str], library: Library) -> None:
    assert stated(text, library) == expected
