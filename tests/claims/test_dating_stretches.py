"""Stretches of years told by a word or two: "the decade from 2018", "the same ten years", "in 2034 than in 2024"."""

import pytest

from factcheck.reference.library import Library
from tests.claims.notation import stated

STRETCHES = [
    ("The BLS projects an increase of 11 percent for glaziers for the decade from 2018.", "2018>2028"),
    ("For the ten years starting in 2019, the BLS projects growth of 5 percent for glaziers.", "2019>2029"),
    ("In the decade after 2021 BLS projects that jobs for glaziers will grow 5 percent.", "2021>2031"),
    ("BLS projects growth of 5 percent for glaziers during the decade that began in 2021.", "2021>2031"),
    ("Jobs for roofers should rise 6 percent between 2013 and 2023, says the trade magazine Slate & Nail. The BLS is "
     "more hopeful about glaziers: 9 percent growth over the same ten years.", "2013>2023"),
    ("BLS expects 6 percent growth for roofers by 2034. Over the same period, jobs for glaziers are projected to "
     "increase by 4 percent.", ">2034"),
    ("There will be about 25,000 fewer bank tellers in 2034 than in 2024, a drop of 16.7%.", "2024>2034"),
    ("The BLS expects 34% more data scientists by 2034 than there were in 2024.", "2024>2034"),
    ("Employment of glaziers will increase by 8 percent by 2034, compared with 2024.", "2024>2034"),
    ("BLS expects 8 percent more glaziers by 2034 than there were in 1990.", ">2034"),
    ("The number of glaziers rose from 41,400 in 2009 to 52,000 in 2023, an increase of 26 percent.", "2009>2023"),
    ("The posts will creep ahead 1 percent and no more from 2022 to 2032, as is projected. The BLS counts on 4,300 "
     "openings for glaziers annually, as an average over the ten years.", "2022>2032"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "period"), STRETCHES)
def test_a_stretch_told_by_a_word_or_two(text: str, period: str, library: Library) -> None:
    assert stated(text, library)[-1].split()[-1] == period


LEVELS = [
    ("BLS counted 41,200 glaziers in May 2023. Ten years earlier the same survey found 44,100 of them.", "2013-05"),
    ("BLS counted 41,200 glaziers in 2023. In 2013 there were 44,100. The median glazier earned $53,010 last year.",
     "2023"),
    ("# Roofers\n\nBLS counted 129,300 roofers in 2022.\n\n# Glaziers\n\nGlaziers earned a median of $48,720 last "
     "year.", "2022"),
    ("DAYTON (March 3, 2025) -- Glaziers were paid a mean wage of $58,220, BLS says.", "-"),
    ("DAYTON, 2025-03-03 -- Glaziers were paid a mean wage of $58,220, BLS says.", "-"),
    ("Glaziers earn a median of $55,440, according to federal data released in April 2025.", "-"),
    ("Glaziers earned a median of $55,440, says BLS on 3 April 2025.", "-"),
    ("Glaziers earned a median of $55,440 in May 2024, according to federal data released in April 2025.", "2024-05"),
    ("Data that BLS released: in May 2024 the median of glaziers was $55,440.", "2024-05"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "period"), LEVELS)
def test_the_date_of_a_level(text: str, period: str, library: Library) -> None:
    assert stated(text, library)[-1].split()[-1] == period


BESIDE = [
    # lines that tell a change before the levels that it lies between
    ("20. Glaziers: about 4,500 jobs added\n\nJobs in 2020: 53,800\n\nJobs in 2030 (projected): 58,300",
     ["2020>2030", "2020", "2030"]),
    ("20. Glaziers: about 4,500 jobs added\n\nJobs in 2020: 53,800\n\nThat is all.\n\n19. Roofers, jobs in "
     "2030: 157,700",
     ["-", "2020", "2030"]),
    # a rate of unemployment beside a dated statistic
    ("BLS figures for 2023 show that workers with a bachelor's degree had median earnings of $1,493 a week. They were "
     "also less likely to be out of work (2.2% unemployment).", ["2023", "2023"]),
    # shares and pay right behind a dated count
    ("Glaziers held about 58,100 jobs in 2024. Of these, 26 percent were in stores.", ["2024", "2024"]),
    ("There were 56,900 glaziers in 2019. Half of them earned over $46,270, and growth is 4 percent by 2028.",
     ["2019", "2019", ">2028"]),
    ("There were 56,900 glaziers in 2019. They earn a median of $46,270.", ["2019", "-"]),
    ("There were 56,900 glaziers in 2019. Roofers earned a median of $46,270.", ["2019", "-"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "periods"), BESIDE)
def test_dated_beside_another_number(text: str, periods: list[str], library: Library) -> None:
    assert [line.split()[-1] for line in stated(text, library)] == periods


ONCE_FOR_ALL = [
    ("The Bureau of Labor Statistics asks over a million employers what they pay.\n\nAll numbers below are May 2014, "
     "means unless I say otherwise.\n\n**Who moves things?**\n\nTruck drivers make $41,930 on average.", "2014-05"),
    ("I took the BLS tables home.\n\nUnless noted otherwise, every figure here is for May 2019.\n\n## "
     "Food\n\nBakers had a "
     "median wage of $27,700.", "2019-05"),
    ("All salaries below are from the Glassdoor pages of May 2019.\n\n## Food\n\nBakers had a median wage of $27,700 "
     "(BLS).", "-"),
    ("All of us met in May 2019.\n\n## Food\n\nBakers had a median wage of $27,700 (BLS).", "-"),
    # a date told apart by a month of "that year", by the section before, by a mark behind a rate
    ("Glaziers took home a median of $46,330 in 2019. BLS figures from May of that year show that the lowest "
     "10 percent "
     "of glaziers made less than $29,850.", "2019-05"),
    ("# Trades\n\n## Roofers\n\nJobs of roofers are supposed to climb by 11 percent between 2010 and "
     "2020.\n\n## Glaziers"
     "\n\nGrowth of glaziers is expected to be even faster here, at around 42 percent.", "2010>2020"),
    ("# Trades\n\n## Roofers\n\nJobs of roofers are supposed to climb by 11 percent between 2010 and "
     "2020.\n\n## Glaziers"
     "\n\nGrowth of glaziers is expected to be around 42 percent, much faster than average.", "-"),
    ("# Trades\n\n## Roofers\n\nIn 2010 roofers earned a median of $35,700.\n\n## Glaziers\n\nThe median is "
     "$36,960 for "
     "glaziers. Those in towns do even better, at a median of $41,630.", "-"),
    ("Glaziers at work in the U.S.: 56,510*\n\nAverage wage: $53,310 a year*\n\n*2021", "2021"),
    ("Glaziers make *a median of $53,310 a year*.\n\n* Founded in 2021\n* Open daily", "-"),
    ("Of the 69,300 glaziers at work in 2020, 42% were in stores. Schools had another 13%.", "2020"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "period"), ONCE_FOR_ALL)
def test_a_date_told_apart_or_once(text: str, period: str, library: Library) -> None:
    assert stated(text, library)[-1].split()[-1] == period
