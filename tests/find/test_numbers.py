"""Numbers as writers write them. A case reads: text => quantities, each "text=value" with marks behind it.

Marks: the comparator (exact is left out), "/hour", a role, a currency other than USD.
"""

import math
import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.find.numbers import find_quantities
from factcheck.quantity import Comparator, NumberKind, Quantity


def shown(quantity: Quantity) -> str:
    """One quantity in the notation of the cases."""
    marks = []
    if quantity.comparator is not Comparator.EXACT:
        marks.append(quantity.comparator.value)
    if quantity.per:
        marks.append(f"/{quantity.per}")
    marks += [mark for mark in (quantity.role, quantity.currency) if mark and mark != "USD"]
    return " ".join([f"{quantity.text}={quantity.value:.10g}", *marks])


CASES = [
    # money
    ("the median was $85,260.", ["$85,260=85260"]),
    ("$59, 170 a year", ["$59, 170=59170 /year"]),
    ("$1, 234, 567", ["$1, 234, 567=1234567"]),
    ("$56K median, top 10% $125K+", ["$56K=56000", "10%=10 percentile", "$125K+=125000 more_than"]),
    ("$1.2 million", ["$1.2 million=1200000"]),
    ("$1.2m", ["$1.2m=1200000"]),
    ("Emergency dispatcher (911): answers 911 calls and 9-1-1 texts", []),
    ("911 jobs and 1,911 people", ["911=911", "1,911=1911"]),
    ("a) mean: $132,510 b) median: $129,180", ["$132,510=132510", "$129,180=129180"]),
    ("mean: $132,510\nK median", ["$132,510=132510"]),
    ("USD 50,000 and USD50,000", ["USD 50,000=50000", "USD50,000=50000"]),
    ("50,000 dollars", ["50,000 dollars=50000"]),
    ("eighteen dollars an hour", ["eighteen dollars=18 /hour"]),
    ("75 cents", ["75 cents=0.75"]),
    (">=$208,000", ["$208,000=208000 more_than"]),
    ("≥ $208,000", ["$208,000=208000 more_than"]),
    ("> $208,000", ["$208,000=208000 more_than"]),
    ("<td>$208,000</td>", ["$208,000=208000"]),
    ("$28.96/hr", ["$28.96=28.96 /hour"]),
    ("$28.96 per hour", ["$28.96=28.96 /hour"]),
    ("$29-an-hour jobs", ["$29=29 /hour"]),
    ("$900 weekly", ["$900=900 /week"]),
    ("$80,000 annually", ["$80,000=80000 /year"]),
    ("in the $80,000s", ["$80,000s=80000 about"]),
    (r"\$80,000", [r"\$80,000=80000"]),
    ("-$4,000", ["-$4,000=-4000"]),
    ("$33.07-per-hour", ["$33.07=33.07 /hour"]),
    ("$60,240 p.a.", ["$60,240=60240 /year"]),
    ("$40 000", ["$40 000=40000"]),
    # other currencies
    ("£30,000", ["£30,000=30000 GBP"]),
    ("€45,000", ["€45,000=45000 EUR"]),
    ("C$50,000", ["C$50,000=50000 CAD"]),
    ("CA$50,000", ["CA$50,000=50000 CAD"]),
    ("A$50,000", ["A$50,000=50000 AUD"]),
    ("50,000 CAD", ["50,000 CAD=50000 CAD"]),
    ("AUD 50,000", ["AUD 50,000=50000 AUD"]),
    ("50,000 Canadian dollars", ["50,000 Canadian dollars=50000 CAD"]),
    ("US$50,000", ["US$50,000=50000"]),
    # percents
    ("6%", ["6%=6"]),
    ("6 %", ["6 %=6"]),
    ("six percent", ["six percent=6"]),
    ("Eighty-five percent", ["Eighty-five percent=85"]),
    ("one percent", ["one percent=1"]),
    ("4 per cent", ["4 per cent=4"]),
    ("24 per- cent", ["24 per- cent=24"]),
    ("5-percent growth", ["5-percent=5"]),
    ("grow %2", ["%2=2"]),
    (".5 percent", [".5 percent=0.5"]),
    ("0.5 percent", ["0.5 percent=0.5"]),
    ("5 percentage points", ["5 percentage points=5 points"]),
    ("a 5-percentage-point gap", ["5-percentage-point=5 points"]),
    ("a quarter of nurses", ["a quarter=25 fraction"]),
    ("two-thirds of nurses", ["two-thirds=66.666667 fraction"]),
    ("one in five nurses", ["one in five=20 fraction"]),
    ("3 in 10 nurses", ["3 in 10=30 fraction"]),
    ("nine out of ten nurses", ["nine out of ten=90 fraction"]),
    ("half of all nurses", ["half=50 fraction"]),
    # falls
    ("a 4% decline in jobs", ["4%=-4"]),
    ("is projected to decline 4 percent from 2016 to 2026", ["4 percent=-4"]),
    ("will shrink by about 4%", ["4%=-4 about"]),
    ("fell 3%", ["3%=-3"]),
    ("a decline of 4 percent", ["4 percent=-4"]),
    ("a decline in employment of 4 percent", ["4 percent=-4"]),
    ("will decrease in the next decade by 4 percent", ["4 percent=-4"]),
    ("decline 3 to 5 percent", ["3=-3 range_low", "5 percent=-5 range_high"]),
    ("-4%", ["-4%=-4"]),
    ("−4 percent", ["−4 percent=-4"]),
    ("(–4%)", ["–4%=-4"]),
    ("lose 12,300 jobs", ["12,300=-12300"]),
    ("12,300 fewer jobs", ["12,300=-12300"]),
    ("a -4% decline", ["-4%=-4"]),
    ("fell to 3%", ["3%=3"]),
    ("declined, but wages grew 3%", ["3%=3"]),
    ("Despite the decline, more than 14,800 job openings", ["14,800=14800 more_than"]),
    ("a decline followed by growth of 4%", ["4%=4"]),
    ("it dropped from 5% to 3%", ["5%=5", "3%=3"]),
    ("a drop of 12,000 jobs, or about 4 percent", ["12,000=-12000", "4 percent=-4 about"]),
    ("employment fell by 12,000 (4%)", ["12,000=-12000", "4%=-4"]),
    ("Projected decline: 8%", ["8%=-8"]),
    ("decline slightly, by 1 percent", ["1 percent=-1"]),
    ("cut 8,000 jobs", ["8,000=-8000"]),
    # counts
    ("3M+ jobs", ["3M+=3000000 more_than"]),
    ("40 000 jobs", ["40 000=40000"]),
    ("2.7 million", ["2.7 million=2700000"]),
    ("1.5M jobs", ["1.5M=1500000"]),
    ("31,200 jobs", ["31,200=31200"]),
    ("3030 mathematicians", ["3030=3030"]),
    ("more than half a million jobs", ["half a million=500000 more_than"]),
    ("a million jobs", ["a million=1000000"]),
    ("one and a half million jobs", ["one and a half million=1500000"]),
    ("two hundred and five thousand jobs", ["two hundred and five thousand=205000"]),
    ("3 hundred thousand jobs", ["3 hundred thousand=300000"]),
    ("three million people", ["three million=3000000"]),
    ("124,200 openings a year", ["124,200=124200"]),
    ("In 2020, 31,200 jobs", ["31,200=31200"]),
    ("adding 2000 jobs", ["2000=2000"]),
    # ranges
    ("5 to 7%", ["5=5 range_low", "7%=7 range_high"]),
    ("5%-7%", ["5%=5 range_low", "7%=7 range_high"]),
    ("5–7 percent", ["5=5 range_low", "7 percent=7 range_high"]),
    ("between 5 and 7 percent", ["5=5 range_low", "7 percent=7 range_high"]),
    ("5 and 7 percent", ["5=5", "7 percent=7"]),
    ("$120,000-$140,000s", ["$120,000=120000 range_low", "$140,000s=140000 range_high"]),
    ("$40,000 to $60,000 a year", ["$40,000=40000 range_low /year", "$60,000=60000 range_high /year"]),
    ("$40,000–60,000", ["$40,000=40000 range_low", "60,000=60000 range_high"]),
    ("$50-60K", ["$50=50000 range_low", "60K=60000 range_high"]),
    ("$25 to $30 an hour", ["$25=25 range_low /hour", "$30=30 range_high /hour"]),
    ("135-137,000 jobs", ["135=135000 range_low", "137,000=137000 range_high"]),
    ("2 to 3 million", ["2=2000000 range_low", "3 million=3000000 range_high"]),
    ("$500 to $1 million", ["$500=500 range_low", "$1 million=1000000 range_high"]),
    ("grew from 139,900 to 160,000", ["139,900=139900", "160,000=160000"]),
    ("ranged from $30,000 to over $80,000", ["$30,000=30000 range_low", "$80,000=80000 range_high"]),
    ("$80,000 - $30,000", ["$80,000=80000", "$30,000=30000"]),
    # bounds and hedges
    ("up to $94,000", ["$94,000=94000 less_than"]),
    ("as much as $94,000", ["$94,000=94000 less_than"]),
    ("no more than 5%", ["5%=5 less_than"]),
    ("no less than 5%", ["5%=5 more_than"]),
    ("at least 91,200", ["91,200=91200 more_than"]),
    ("slightly more than $80,940", ["$80,940=80940 more_than"]),
    ("more than a 5% rise", ["5%=5 more_than"]),
    ("over **$73,000**", ["$73,000=73000 more_than"]),
    ("$90,000 or more", ["$90,000=90000 more_than"]),
    ("$90,000 a year or more", ["$90,000=90000 more_than /year"]),
    ("~$49,210/year", ["$49,210=49210 about /year"]),
    ("roughly 7%", ["7%=7 about"]),
    ("[about 13.1%](#a)", ["13.1%=13.1 about"]),
    ("some 5,000 jobs", ["5,000=5000 about"]),
    ("5,000 or so", ["5,000=5000 about"]),
    # which part of the earners
    ("the top 10 percent earned over $99,000", ["10 percent=10 percentile", "$99,000=99000 more_than"]),
    ("the highest-paid 10% made $99,000", ["10%=10 percentile", "$99,000=99000"]),
    ("10 percent earn less than $30,000", ["10 percent=10 percentile", "$30,000=30000 less_than"]),
    ("the 25th percentile is $50,000", ["25th=25 percentile", "$50,000=50000"]),
    ("the 10th and 90th percentiles", ["10th=10 percentile", "90th=90 percentile"]),
    ("half of them earned more than $50,000", ["half=50 percentile", "$50,000=50000"]),
    ("25th, 50th and 75th percentiles", ["25th=25 percentile", "50th=50 percentile", "75th=75 percentile"]),
    ("90%ile", ["90%=90 percentile"]),
    # spans of time
    ("10 years of work", ["10=10 duration"]),
    ("2,080 hours", ["2,080=2080 duration"]),
]

NOTHING = [
    "the server answers 403 to agents",
    "it responded with 503 to workers",
    "error 500 for managers",
    "in 2020",
    "May 15, 2020",
    "15 May",
    "2019-29",
    "2018–2028",
    "from 2019 to 2029",
    "5/15/2020",
    "2020-05-15T10:00:00Z",
    "5:30 pm and 9am",
    "24/7",
    "your 401(k)",
    "555-1234 or (202) 555-1234 or 1-800-555-1234",
    "13-1111 and 29-1141.00",
    "v2.0, Python 3 and 1.2.3",
    "the 1990s",
    "21st century",
    "Section 8, Table 4, No. 3, Chapter 12",
    "COVID-19",
    "https://example.com/2020/05/100000?q=30%25",
    "a@b10.example",
    "1. First\n2. Second",
    "see [1]",
    "width: 100px; color: #336699",
    "ages 25 to 34",
    "Springfield, IL 62701",
    "H1B, B2B, 3D",
    "800x600",
    "one of the nurses",
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_reads(text: str, expected: list[str]) -> None:
    assert [shown(quantity) for quantity in find_quantities(text)] == expected


@pytest.mark.parametrize("text", NOTHING)
def test_states_nothing(text: str) -> None:
    assert [shown(quantity) for quantity in find_quantities(text) if quantity.role != "duration"] == []


PRECISION = [
    ("$85,260", 85_255, 85_265),
    ("$85,000", 84_500, 85_500),
    ("about $85,000", 84_000, 86_000),
    ("$85,263", 85_262.5, 85_263.5),
    ("$100,000", 95_000, 105_000),
    ("$37.44 an hour", 37.435, 37.445),
    ("$37 an hour", 36.5, 37.5),
    ("$56K", 55_500, 56_500),
    ("5%", 4.5, 5.5),
    ("20%", 19.5, 20.5),
    ("5.0%", 4.95, 5.05),
    ("-4%", -4.5, -3.5),
    ("2.7 million", 2_650_000, 2_750_000),
    ("2 million", 1_500_000, 2_500_000),
    ("about 2 million", 1_500_000, 2_500_000),
    ("nearly 82,000 jobs", 81_000, 83_000),
    ("31,200 jobs", 31_150, 31_250),
    ("a quarter of them", 22.5, 27.5),
    ("in the $80,000s", 80_000, 90_000),
]


@pytest.mark.parametrize(("text", "low", "high"), PRECISION)
def test_written_precision(text: str, low: float, high: float) -> None:
    (quantity,) = find_quantities(text)
    assert (quantity.low, quantity.high) == (pytest.approx(low), pytest.approx(high))


def test_ends_of_a_range_are_partners() -> None:
    low, high = find_quantities("$40,000 to $60,000")
    assert (low.partner, high.partner) == (1, 0)


# ------------------------------------------------------------------------------------------ properties

PIECES = st.sampled_from(
    [
        *(
            "$",
            "%",
            " percent",
            "-",
            "–",
            " to ",
            ",",
            ".",
            " ",
            "K",
            " million",
            "about ",
            "up to ",
            " in ",
            "2019",
            "one",
        ),
        *(
            "half",
            "decline ",
            "per ",
            "a ",
            "(",
            ")",
            "/",
            ":",
            "+",
            "€",
            "\n",
            "th",
            "½",
            "²",
            "٣",
            "İ",
            "\u00a0",
            "million",
        ),
        *("of ", "5", "0", "10,000"),
    ]
)


@given(st.text() | st.lists(PIECES, max_size=30).map("".join))
def test_any_text(text: str) -> None:
    quantities = find_quantities(text)
    for index, quantity in enumerate(quantities):
        assert 0 <= quantity.start < quantity.end <= len(text)
        assert quantity.text == text[quantity.start : quantity.end]
        assert quantity.low <= quantity.value <= quantity.high
        assert math.isfinite(quantity.value)
        assert quantity.step > 0
        if quantity.partner is not None:
            assert quantities[quantity.partner].partner == index
    assert [q.start for q in quantities] == sorted(q.start for q in quantities)
    assert all(a.end <= b.start for a, b in pairwise(quantities))


def significant(value: float, digits: int) -> int:
    """`value` rounded to so many digits."""
    return round(value, digits - len(str(int(value))))


FORMS = [
    "${:,}",
    "${:,} a year",
    "about ${:,}",
    "{:,} jobs",
    "roughly {:,} jobs",
    "USD {:,}",
    "an average of ${:,}, says",
]


@given(st.integers(10_000, 5_000_000), st.integers(2, 7), st.sampled_from(FORMS))
def test_rounding_the_truth_keeps_it_inside(truth: int, digits: int, form: str) -> None:
    told = significant(truth, digits)
    (quantity,) = find_quantities(form.format(told))
    assert quantity.value == told
    assert quantity.low <= truth <= quantity.high


@given(st.integers(10_000, 990_000))
def test_thousands_with_a_letter(truth: int) -> None:
    (quantity,) = find_quantities(f"${round(truth / 1000)}K")
    assert quantity.low <= truth <= quantity.high


@given(st.integers(1_000_000, 999_000_000))
def test_millions_in_words(truth: int) -> None:
    (quantity,) = find_quantities(f"{truth / 1e6:.1f} million workers")
    assert quantity.low - 1e-3 <= truth <= quantity.high + 1e-3


@given(st.floats(0.5, 99), st.sampled_from(["{:.0f}%", "{:.1f}%", "{:.0f} percent", "nearly {:.1f} per cent"]))
def test_percents(truth: float, form: str) -> None:
    (quantity,) = find_quantities("grows " + form.format(truth))
    assert quantity.kind is NumberKind.PERCENT
    assert quantity.low - 1e-9 <= truth <= quantity.high + 1e-9


@given(st.floats(1, 99), st.floats(1, 99))
def test_hourly_ranges(one: float, other: float) -> None:
    low, high = sorted((round(one, 2), round(other, 2)))
    found = find_quantities(f"from ${low:.2f} to ${high:.2f} per hour")
    assert [quantity.value for quantity in found] == [low, high]
    assert found[-1].per == "hour"


HOSTILE = [
    "$",
    "1,",
    "1.",
    "9",
    "-",
    " ",
    "one ",
    "a million ",
    "(",
    "%",
    "www.",
    "a@",
    "@",
    "decline by of ",
    "about ",
    "1 to ",
    "$1-",
    "five in ",
    "and a half ",
    "x",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_long_repetition(piece: str) -> None:
    """Takes a tenth of a second; a pattern that backtracks would take minutes, so the limit can be generous."""
    before = time.process_time()
    find_quantities(piece * 5_000)
    assert time.process_time() - before < 20
