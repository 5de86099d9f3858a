"""A value behaves as a frozen dataclass of the standard library does, but for the guard at run time."""

import pickle
from dataclasses import replace

from factcheck.values import dataclass


@dataclass(frozen=True, slots=True)
class Point:
    """Two numbers."""

    x: int
    y: int = 0


@dataclass(frozen=True, slots=True)
class Named:
    """Told apart by its name alone."""

    name: str
    note: str = ""

    def __hash__(self) -> int:
        return hash(self.name)


def test_equal_values_are_one_key() -> None:
    assert Point(1) == Point(1, 0) != Point(1, 2)
    assert {Point(1): "one"}[Point(1, 0)] == "one"


def test_a_hash_of_its_own_stays() -> None:
    assert hash(Named("a", "first")) == hash("a")


def test_a_copy_with_a_change_leaves_the_value_as_it_was() -> None:
    point = Point(1, 2)
    assert replace(point, y=3) == Point(1, 3)
    assert point == Point(1, 2)


def test_values_go_from_process_to_process() -> None:
    assert pickle.loads(pickle.dumps(Point(1, 2))) == Point(1, 2)


def test_values_have_no_room_for_other_names() -> None:
    assert not hasattr(Point(1), "__dict__")
