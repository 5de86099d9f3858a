"""Every entry of the vocabulary does what it is there for."""

import pytest

from factcheck.find.bands import find_bands
from factcheck.find.numbers import find_quantities
from factcheck.find.periods import find_periods
from factcheck.find.places import find_places
from factcheck.find.sources import find_sources
from factcheck.quantity import Comparator
from factcheck.vocabulary import load

NUMBERS = load("numbers")


@pytest.mark.parametrize(
    ("kind", "phrase"), [(kind, each) for kind, all_ in NUMBERS["comparators"].items() for each in all_]
)
def test_bounds(kind: str, phrase: str) -> None:
    (quantity,) = find_quantities(f"They earned {phrase} $41,230.")
    assert quantity.comparator is Comparator(kind)


@pytest.mark.parametrize(("word", "value"), [*NUMBERS["values"].items()])
def test_number_words(word: str, value: int) -> None:
    found = [quantity.value for quantity in find_quantities(f"It grew {word} percent.")]
    assert found == ([] if word in ("dozen",) else [value])


@pytest.mark.parametrize("word", NUMBERS["declines"]["verbs"])
def test_falls(word: str) -> None:
    (quantity,) = find_quantities(f"Employment: {word} 4 percent")
    assert quantity.value == -4


@pytest.mark.parametrize(("unit", "word"), [(unit, word) for unit, words in NUMBERS["per"].items() for word in words])
def test_per(unit: str, word: str) -> None:
    (quantity,) = find_quantities(f"paid $41 per {word}" if word not in ("h", "y") else f"paid $41 per {unit}")
    assert quantity.per == unit


@pytest.mark.parametrize(("sign", "code"), [*NUMBERS["currencies"].items()])
def test_currencies(sign: str, code: str) -> None:
    (quantity,) = find_quantities(f"about {sign.upper()} 41,230 net")
    assert quantity.currency == code


@pytest.mark.parametrize("word", load("periods")["months"])
def test_months(word: str) -> None:
    (mention,) = find_periods(f"in {word.capitalize()} 2020")
    assert mention.period is not None
    assert mention.period.month == load("periods")["months"][word]


@pytest.mark.parametrize("name", load("sources")["other"])
def test_other_sources(name: str) -> None:
    mentions = find_sources(f"according to {name}, pay rose")
    assert [mention.office for mention in mentions] == ["other"]


@pytest.mark.parametrize("name", load("places")["countries"])
def test_countries(name: str) -> None:
    assert [mention.kind for mention in find_places(f"pay in {name} rose")] == ["country"]


@pytest.mark.parametrize("name", load("places")["with_state"])
def test_names_that_need_their_state(name: str) -> None:
    assert find_places(f"{name} is what it says") == []


def test_bands_of_the_office() -> None:
    """The office's own wordings, each as itself."""
    for entry in load("bands")["band"]:
        assert [mention.band for mention in find_bands(f"Growth: 5% ({entry['name']})")] == [entry["name"]]
