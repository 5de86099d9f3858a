"""Arithmetic that a text does by itself: what is called broken, and what never is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.checks.sums import changes, shares
from factcheck.document import Document
from factcheck.load import load


def document(text: str) -> Document:
    return load("guide.md", data=text.encode())


def slips(text: str) -> list[str]:
    return [slip.words for block in document(text).blocks for slip in changes(block)]


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Tuition rose from $12,150 to $15,190, an increase of 30 percent.", "25.0"),
        ("Tuition rose from $12,150 to $15,190, up 35%.", "25.0"),
        ("Pay went from $41,230 in 2015 to $52,410 in 2020, a 17% rise.", "27.1"),
        ("Membership fell 40 percent, from 5,120 to 4,110.", "19.7"),
        ("The number of jobs grew by 12% (from 310,400 in 2014 to 371,900 in 2024).", "19.8"),
        ("Sales dropped about 5 percent over the decade, from $3.21 million to $2.43 million.", "24.3"),
    ],
)
def test_a_percent_that_its_numbers_do_not_make(text: str, made: str) -> None:
    (words,) = slips(text)
    assert f"is {made} percent" in words


@pytest.mark.parametrize(
    "text",
    [
        "Tuition rose from $12,150 to $15,190, an increase of 25 percent.",
        "Tuition rose from about $12,000 to about $15,000, an increase of some 27 percent.",
        # another number's percent, a yearly one, one of points, a bound
        "Tuition rose from $12,150 to $15,190, and 90 percent of students got aid.",
        "Tuition rose 6 percent a year, from $12,150 to $15,190.",
        "Tuition rose from $12,150 to $15,190, an average annual increase of 6 percent.",
        "Tuition rose from $12,150 to $15,190, an increase of more than 20 percent.",
        "If rent rises from $30 to $40 but your pay stays, you can buy only 75 percent as much.",
        "The rate rose from 9.1% to 16.4%, an increase of 80 percent.",
        "It grew 4 percent while pay went from $30,000 to $50,000.",
        # years and durations are no levels
        "Jobs are projected to grow 6 percent from 2024 to 2034.",
        "Training went from 2 to 4 years, an increase of 15 percent in cost.",
    ],
)
def test_what_is_left_alone(text: str) -> None:
    assert slips(text) == []


@given(
    base=st.integers(1_000, 900_000), goal=st.integers(1_000, 900_000), places=st.integers(0, 1),
    money=st.booleans(), ahead=st.booleans(),
)  # fmt: skip
def test_a_true_percent_is_never_called_broken(base: int, goal: int, places: int, money: bool, ahead: bool) -> None:
    percent = abs(100 * (goal / base - 1))
    told = f"{percent:.{places}f}"
    mark = "$" if money else ""
    verb, noun = ("rose", "increase") if goal >= base else ("fell", "decrease")
    pair = f"from {mark}{base:,} to {mark}{goal:,}"
    text = f"It {verb} {told} percent, {pair}." if ahead else f"It went {pair}, {noun} of {told} percent."
    text = text.replace(f", {noun} of", f", an {noun} of" if noun == "increase" else f", a {noun} of")
    assert slips(text) == []


def added(lead: str, *items: str) -> list[str]:
    return [
        slip.words for slip in shares(document(f"# Welders\n\n{lead}\n\n" + "".join(f"- {one}\n" for one in items)))
    ]


LEAD = "The largest employers of welders are as follows:"


def test_shares_of_one_whole_that_are_too_much() -> None:
    assert added(LEAD, "Manufacturing: 62%", "Construction: 31%", "Repair: 18%") == [
        "These 3 shares of one whole add up to 111 percent"
    ]
    table = "| Industry | Percent of jobs |\n|---|---|\n| Making | 62% |\n| Building | 31% |\n| Repair | 18% |\n"
    assert [slip.words for slip in shares(document(f"# Where welders work\n\n{table}"))] == [
        "These 3 shares of one whole add up to 111 percent"
    ]


@pytest.mark.parametrize(
    ("lead", "items"),
    [
        (LEAD, ("Manufacturing: 62%", "Construction: 31%", "Repair: 7%")),
        (LEAD, ("Manufacturing: 62%", "Construction: 31%", "Repair: 7%", "Total: 100%")),
        (LEAD, ("Manufacturing: 62%", "Construction: 31%", "Either of them: at least 80%")),
        (LEAD, ("Manufacturing: 62%, up from 58%", "Construction: 31%", "Repair: 18%")),
        ("Share of workers, by reason given in a survey:", ("Pay: 62%", "Hours: 51%", "Travel: 18%")),
        ("Share of workers by industry (you may select more than one):", ("A: 62%", "B: 51%", "C: 18%")),
        ("Growth of employment by industry:", ("Making: 62%", "Building: 51%", "Repair: 18%")),
        ("Some numbers:", ("82% of tools are new", "71% of shops are small", "40% train")),
    ],
)
def test_shares_that_are_left_alone(lead: str, items: tuple[str, ...]) -> None:
    assert added(lead, *items) == []


@given(st.lists(st.integers(1, 1000), min_size=3, max_size=12), st.integers(0, 1))
def test_a_whole_that_was_rounded_is_never_called_broken(parts: list[int], places: int) -> None:
    whole = sum(parts)
    items = [f"Industry {'abcdefghijklm'[n]}: {100 * part / whole:.{places}f}%" for n, part in enumerate(parts)]
    assert added(LEAD, *items) == []
