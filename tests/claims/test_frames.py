"""What a document says once of all its numbers: whose they are, and of which release."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import reading

INTRO = (
    "I spent an evening with the wage tables of the Bureau of Labor Statistics. I used the May 2018 national file.\n\n"
)
ONE_FOR_ALL = [
    INTRO + "**Offices**\n\nI was surprised.\n\n**Kitchens**\n\nThe median annual wage of bakers is $26,520.",
    INTRO + "Page last updated March 2021.\n\n**Kitchens**\n\nThe median annual wage of bakers is $26,520.",
    "# Bread\n\n*These are the May 2018 tables of the BLS.*\n\n## Bakers\n\nBakers earn a median of $26,520 a year.",
    "## Bakers\n\nBakers earn a median of $26,520 a year.\n\n## About the numbers\n\nAll wages: BLS, May 2018.",
    "## Bakers\n\nBakers earn a median of $26,520 a year.\n\n## Sources\n\n"
    "Bureau of Labor Statistics. (2019). Occupational Employment Statistics, May 2018. Accessed 3 June 2020.",
    "# P\n\nAll is from the Bureau of Labor Statistics, May 2018 file.\n\n## Rents\n\nI merged the OES file "
    "with Zillow's rent index for March 2020.\n\n## Bakers\n\nBakers earn a median of $26,520 a year.",
    "# Pay\n\n## Sources\n\nBLS, Occupational Employment Statistics, May 2018.\n\n# Rents\n\nThe OES file and Zillow's "
    "rent index for March 2020 are merged here.\n\n## Bakers\n\nBakers earn a median of $26,520 a year.",
]


@pytest.mark.parametrize("text", ONE_FOR_ALL)
def test_a_release_told_once_dates_all(text: str, library: Library) -> None:
    (claim,) = [each for each in reading(text, library).claims if each.in_scope]
    assert claim.period is not None
    assert claim.period.as_json() == "2018-05"


OF_SOMETHING_ELSE = [
    "# A\n\nData from the BLS, May 2018.\n\n# B\n\nBakers earn a median of $26,520 a year.",
    "# Pay\n\nThe Bureau of Labor Statistics sent a report in March 2019.\n\nBakers earn a median of $26,520 a year.",
    "Bakers earn a median of $26,520 a year.\n\n## Sources\n\n- BLS, Occupational Employment Statistics, May 2018.\n"
    "- BLS, Occupational Employment Statistics, May 2020.\n",
]


@pytest.mark.parametrize("text", OF_SOMETHING_ELSE)
def test_a_date_of_something_else_dates_nothing(text: str, library: Library) -> None:
    (claim,) = [each for each in reading(text, library).claims if each.value_text == "$26,520"]
    assert claim.period is None


def test_projections_take_the_decade_and_pay_the_month(library: Library) -> None:
    text = (
        "Bakers earn a median of $26,520 and their jobs will grow 6 percent.\n\n## Note\n\n"
        "All wages on this page are from the BLS, May 2018. All projections on this page are for 2018-28.\n"
    )
    periods = [each.period and each.period.as_json() for each in reading(text, library).claims]
    assert periods == ["2018-05", {"from": 2018, "to": 2028}]


def test_a_release_credits_what_follows(library: Library) -> None:
    text = INTRO + "**Kitchens**\n\nIt smelled good there.\n\nThe median annual wage of bakers is $26,520."
    assert [each.source_text for each in reading(text, library).claims] == ["Bureau of Labor Statistics"]
