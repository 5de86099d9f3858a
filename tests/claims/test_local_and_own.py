"""Head counts of one employer or body, workers of one place, parts told of employers, numbers explained behind."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import reading, stated


@pytest.mark.parametrize(
    "text",
    [
        "# Truck drivers\n\nParcelCo counts 100,000 drivers.",
        "# Truck drivers\n\nPay rose. PDQ has 125,000 drivers, and Old Valley Freight employs 12,000 drivers.",
        "# Welders\n\nOur chapter has 2,300 welders. In our guild there are 12,000 welders.",
        "Some 4,000 welders walked off the job.",
        "Of the welders in our town, 300 came to the fair.",
    ],
)
def test_is_no_national_count(text: str, library: Library) -> None:
    assert stated(text, library) == []


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("# Welders\n\nTexas has 52,000 welders (BLS).", "Texas"),
        ("# Welders\n\nThe BLS counts 421,730 welders.", None),
        ("Local welders earned a median of $43,000 in May 2023 (BLS).", "Local"),
        ("Local workers averaged $30.10 an hour in May 2023 (BLS).", "Local"),
        ("The average worker in Tulsa earned $28.10 an hour in May 2023 (BLS).", "Tulsa"),
        ("Welders earned a median of $48,940 in May 2023 (BLS).", None),
    ],
)
def test_where_it_holds(text: str, area: str | None, library: Library) -> None:
    assert [claim.area for claim in reading(text, library).claims if claim.in_scope] == [area]


@pytest.mark.parametrize(
    ("text", "industry"),
    [
        ("Repair shops employed 30,000 welders in 2024.", "Repair shops"),
        ("Manufacturing has 260,000 welders, BLS says.", "Manufacturing"),
        ("The field employed 457,300 welders in 2024.", None),
    ],
)
def test_workers_of_one_industry(text: str, industry: str | None, library: Library) -> None:
    assert [claim.industry for claim in reading(text, library).claims] == [industry]


@pytest.mark.parametrize(
    ("text", "shares"),
    [
        ("Welders work in two industries: machine shops come first and dealers second, at 20 and 15 percent.", 2),
        ("The largest employers of welders were shipyards, with 19 percent, and repair shops, with 7 percent.", 2),
        ("# Welders\n\nSales of machine shops rose, at 5 and 3 percent.", 0),
    ],
)
def test_parts_told_of_employers(text: str, shares: int, library: Library) -> None:
    claims = [claim for claim in reading(text, library).claims if claim.in_scope]
    assert [claim.measure for claim in claims] == ["other"] * shares


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("457,300! That many welders were employed in 2024.", "457,300 employment welders 2024"),
        ("45,600. That many welders will be needed every year.", "45,600 annual_openings welders -"),
        (
            "# Welders\n\nRemember this: 45,600. It is what the government expects in openings each year.",
            "45,600 annual_openings welders -",
        ),
        (
            "Another: 9,800. That is how many jobs welders should gain between 2024 and 2034.",
            "9,800 projected_growth_jobs welders 2024>2034",
        ),
    ],
)
def test_told_first_and_explained_behind(text: str, expected: str, library: Library) -> None:
    assert stated(text, library) == [expected]


def test_a_sum_by_the_week_is_no_annual_wage(library: Library) -> None:
    text = "The median for welders was $48,940 a year in May 2023 (BLS); by the week it was $941."
    assert [claim.measure for claim in reading(text, library).claims] == ["median_annual_wage", "other"]
