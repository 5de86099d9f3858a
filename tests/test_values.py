"""A value behaves as a frozen dataclass of the standard library does, but for the guard at run time."""

import pickle
from copy import copy
from dataclasses import field, replace

from factcheck.document import Block, BlockKind, Cell, Offsets
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


@dataclass(frozen=True, slots=True)
class Counted:
    """One field follows from the other."""

    text: str
    length: int = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "length", len(self.text))


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


def test_values_are_packed_without_the_names_of_their_fields() -> None:
    block = Block(3, BlockKind.ROW, "a | b", Offsets((0,), (5,), (10,)), cells=(Cell(0, 1, 0), Cell(4, 5, 1)))
    packed = pickle.dumps(block)
    assert pickle.loads(packed) == copy(block) == block
    assert b"header_rows" not in packed


def test_what_a_value_makes_of_its_fields_is_copied_too() -> None:
    assert copy(Counted("abc")).length == 3
